//! Who asks, and what for: the account in its own console, or a guest whom its pages are made for.
//!
//! A handler that takes [`Access`] serves both. Whatever it shows is made for the eyes of [`Access::viewer`], and whatever it does is done by the
//! account, after [`Access`] was asked whether the viewer may. A handler that takes the console itself is the account's alone.

use std::{fmt, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
};
use breakout_core::powers::Powers;
use breakout_i18n::{Language, Message, console as words};
use breakout_words::CommandError;
use matrix_breakout::{Breakout, RoomBreakoutExt as _};
use matrix_sdk::{
    Room,
    ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId},
};
use secrecy::{ExposeSecret as _, SecretString};

use crate::{
    changes::Lost, error::PageError, joined_room, layout::Layout, paths, state::SharedConsole,
};

/// Who asks, for what, and whether it is still so.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    console: SharedConsole,
    guest: Option<Arc<Guest>>,
}

/// Somebody else whom pages of the account are made for: in one room, with their own level, through the account.
pub(crate) struct Guest {
    /// Whose eyes pages are made for, and who a session is opened for.
    pub(crate) user_id: OwnedUserId,
    /// The one room that a request may be about.
    pub(crate) room_id: OwnedRoomId,
    /// What addresses of pages begin with.
    pub(crate) base: String,
    /// What every form carries.
    pub(crate) csrf: SecretString,
    pub(crate) language: Language,
}

impl fmt::Debug for Guest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guest")
            .field("user_id", &self.user_id)
            .field("room_id", &self.room_id)
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// The page that leads to all others of a guest, for whoever puts a problem into words.
#[derive(Clone, Debug)]
pub(crate) struct Home(pub(crate) String);

impl Access {
    /// The account in its own console.
    pub(crate) fn own(console: SharedConsole) -> Self {
        Self {
            console,
            guest: None,
        }
    }

    /// Somebody who was let in, as far as the request is not refused for other reasons.
    pub(crate) fn of_guest(console: SharedConsole, guest: Guest) -> Self {
        Self {
            console,
            guest: Some(Arc::new(guest)),
        }
    }

    /// The console of the account that acts.
    pub(crate) fn console(&self) -> &SharedConsole {
        &self.console
    }

    /// Whether this is the account itself, which has more than guests: its rooms, its chats, and its calls.
    pub(crate) fn is_own(&self) -> bool {
        self.guest.is_none()
    }

    /// Whose eyes pages are made for.
    pub(crate) fn viewer(&self) -> &UserId {
        match &self.guest {
            Some(guest) => &guest.user_id,
            None => self.account(),
        }
    }

    /// Who acts, whoever asks.
    pub(crate) fn account(&self) -> &UserId {
        self.console.connection().user_id()
    }

    /// Who a session is opened for, where that is not the account.
    pub(crate) fn host(&self) -> Option<OwnedUserId> {
        self.guest.as_ref().map(|guest| guest.user_id.clone())
    }

    pub(crate) fn language(&self) -> Language {
        match &self.guest {
            Some(guest) => guest.language,
            None => self.console.language(),
        }
    }

    /// What every form carries in its field `csrf`.
    pub(crate) fn csrf(&self) -> &str {
        match &self.guest {
            Some(guest) => guest.csrf.expose_secret(),
            None => self.console.csrf(),
        }
    }

    /// The address of a room's page.
    pub(crate) fn href(&self, room_id: &RoomId) -> String {
        format!("{}{}", self.base(), paths::href(room_id))
    }

    fn base(&self) -> &str {
        self.guest.as_ref().map_or("", |guest| &guest.base)
    }

    /// The page that leads to all others.
    pub(crate) fn home(&self) -> String {
        match &self.guest {
            Some(guest) => self.href(&guest.room_id),
            None => paths::ROOMS.to_owned(),
        }
    }

    /// The room with this ID, if the account is in it and the request may be about it.
    pub(crate) fn room(&self, room_id: &str) -> Result<Room, PageError> {
        match &self.guest {
            Some(guest) if guest.room_id != room_id => {
                Err(PageError::not_found(words::not_in_this_room()))
            }
            _ => joined_room::joined(&self.console, room_id),
        }
    }

    /// What is around a page.
    pub(crate) fn layout(&self, title: impl Into<Message>) -> Layout {
        match &self.guest {
            None => Layout::new(&self.console, title),
            Some(guest) => Layout {
                account: guest.user_id.to_string(),
                account_page: None,
                home: self.home(),
                offline: self.offline(),
                of_guest: true,
                ..Layout::bare(title, guest.language)
            },
        }
    }

    /// Why the homeserver is lost, while it is.
    pub(crate) fn offline(&self) -> Option<Lost> {
        self.shown(self.console.offline())
    }

    /// The same as this viewer sees it: a guest has no login to renew.
    pub(crate) fn shown(&self, lost: Option<Lost>) -> Option<Lost> {
        lost.map(|lost| Lost {
            logged_out: lost.logged_out && self.is_own(),
            ..lost
        })
    }

    /// What pages are kept under that are made for this one, and for nobody else.
    pub(crate) fn key(&self) -> String {
        match &self.guest {
            Some(guest) => format!("{} {}", guest.base, guest.language.tag()),
            None => String::new(),
        }
    }

    /// Whether the user may open, change and end break-outs in this room, and the account can do it for them.
    pub(crate) async fn may_open(&self, room: &Room) -> bool {
        if !joined_room::may_open(&self.console, room).await {
            return false;
        }
        match self.powers(room).await {
            Ok(Some(powers)) => powers.may_open && powers.may_write,
            Ok(None) => true,
            Err(_) => false,
        }
    }

    /// Whether the user may let everybody write in this room again, and the account can do it for them.
    pub(crate) async fn may_lift_quiet(&self, room: &Room) -> bool {
        if !joined_room::may_lift_quiet(&self.console, room).await {
            return false;
        }
        match self.powers(room).await {
            Ok(powers) => powers.is_none_or(|powers| powers.may_quiet),
            Err(_) => false,
        }
    }

    /// Refuses where somebody asks for a change who may not make it. What the account itself may do is decided where it is done.
    pub(crate) async fn check_may_change(&self, breakout: &Breakout) -> Result<(), PageError> {
        match self.powers(breakout.room()).await? {
            Some(powers) if !powers.may_change => Err(not_yours()),
            _ => Ok(()),
        }
    }

    /// The same of an end, also of what is left of one.
    pub(crate) async fn check_may_end(&self, breakout: &Breakout) -> Result<(), PageError> {
        let Some(powers) = self.powers(breakout.room()).await? else {
            return Ok(());
        };
        let status = self.console.boards().status(breakout.room()).await?;
        let may_end = match status.open {
            true => powers.may_end,
            // What is left of an end, which lets everybody write again where they cannot yet.
            false => powers.may_open && (powers.may_quiet || !status.quiet_main),
        };
        match may_end {
            true => Ok(()),
            false => Err(not_yours()),
        }
    }

    /// What a guest may do now; none for the account.
    async fn powers(&self, room: &Room) -> Result<Option<Powers>, CommandError> {
        match &self.guest {
            Some(guest) => Ok(Some(room.breakout().powers_of(&guest.user_id).await?)),
            None => Ok(None),
        }
    }
}

fn not_yours() -> PageError {
    PageError::from(CommandError::refused(
        breakout_i18n::serve::not_yours_to_change(),
    ))
}

/// Whoever lets a request in says who asks; a request of which nobody has said it gets no page.
impl<S: Sync> FromRequestParts<S> for Access {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let access = parts.extensions.get::<Self>().cloned();
        access.ok_or_else(|| PageError::new(StatusCode::FORBIDDEN, words::browser_may_not_enter()))
    }
}
