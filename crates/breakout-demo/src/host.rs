//! The host's side of the demo: a connection like that of every command, and what it sees of the room.

use std::{fmt, time::Duration};

use breakout_account::{
    clock,
    connection::{Connection, SyncLoop, SyncNews},
};
use breakout_core::{event::widget::WidgetAddress, opening::End, plan::Plan, trust::Trust};
use breakout_i18n::{Language, demo as words, start as opening};
use breakout_words::{CommandError, names, said::Said};
use futures_util::StreamExt as _;
use matrix_breakout::{Ended, OpenReport, RoomBreakoutExt as _, SessionEnd, Status, StatusStream};
use matrix_sdk::{
    Room, RoomState,
    ruma::{RoomId, UserId},
};
use tokio::time::sleep;

use super::board::Board;

/// How often the time that is left is looked at.
const TICK: Duration = Duration::from_secs(1);

/// The host with their view of the parent.
pub(super) struct Host {
    // The sync ends before the connection does.
    sync: SyncLoop,
    connection: Connection,
    room: Room,
    seen: Option<Status>,
    statuses: Option<StatusStream>,
    /// Whether sessions open the widget.
    has_widget: bool,
}

impl Host {
    pub(super) fn new(connection: Connection, parent: &RoomId) -> Result<Self, CommandError> {
        let room = connection
            .client()
            .get_room(parent)
            .ok_or_else(|| CommandError::internal(words::room_is_gone()))?;
        connection.subscribe_members(&[parent]);
        Ok(Self {
            sync: connection.watch(),
            connection,
            room,
            seen: None,
            statuses: None,
            has_widget: false,
        })
    }

    pub(super) fn room(&self) -> &Room {
        &self.room
    }

    pub(super) fn user_id(&self) -> &UserId {
        self.connection.user_id()
    }

    /// Adds the widget whose folder is at this address, which sessions open from now on; also those that are started by hand.
    pub(super) async fn add_widget(&mut self, folder: &str) -> Result<(), CommandError> {
        let address: Result<WidgetAddress, _> = folder.parse();
        let address = address.map_err(CommandError::from_error)?;
        let breakout = self.room.breakout();
        breakout.put_widget(&address).await?;
        let mut remembered = breakout.remembered().await?;
        remembered.widget = true;
        breakout.remember(&remembered).await?;
        self.has_widget = true;
        Ok(())
    }

    /// Opens a session that ends by itself after `length`, and speaks this language.
    pub(super) async fn open(
        &self,
        plan: Plan,
        length: Duration,
        language: Language,
    ) -> Result<OpenReport, CommandError> {
        let report = self
            .room
            .breakout()
            .open(plan)
            .with_end(SessionEnd::After(length))
            .with_widget(self.has_widget)
            .with_language(language)
            .await
            .map_err(CommandError::from_error)?;
        let why = match report.end {
            End::Open => return Ok(report),
            End::Incomplete => {
                let mut reasons = report
                    .children
                    .iter()
                    .filter_map(|child| child.error.as_ref());
                let reason = reasons.next().map(Said::said);
                reason.unwrap_or_else(opening::not_tried)
            }
            End::Late => opening::too_late(),
            End::Refused => opening::another_meanwhile(),
            _ => opening::another_after(),
        };
        Err(CommandError::refused(words::not_opened(why)))
    }

    /// Ends the session, and calls everybody back.
    pub(super) async fn end(&self) -> Result<Ended, CommandError> {
        Ok(self.room.breakout().end().await?)
    }

    /// Asks the homeserver whether a session is open.
    pub(super) async fn is_open(&self) -> Result<bool, CommandError> {
        let present = self.room.breakout().fetch_breakout().await?;
        Ok(present.content.is_open())
    }

    /// Waits until something may have changed, a second at most, and says who is where; none while nothing is open.
    pub(super) async fn look(&mut self) -> Result<Option<Board>, CommandError> {
        let before = self.seen.as_ref().map(|status| status.session.clone());
        let status = match &mut self.statuses {
            None => {
                let (status, statuses) = self.room.breakout().subscribe_to_status().await?;
                self.statuses = Some(statuses);
                Some(status)
            }
            Some(statuses) => tokio::select! {
                status = statuses.next() => status.transpose()?,
                news = self.sync.next() => match news? {
                    SyncNews::Rooms(_) | SyncNews::Online => None,
                    // It runs on this machine: nothing comes back by waiting.
                    SyncNews::Offline { error, .. } => {
                        return Err(error.during(words::homeserver_is_gone()));
                    }
                },
                () = sleep(TICK) => None,
            },
        };
        let Some(status) = status.or_else(|| self.seen.clone()) else {
            return Ok(None);
        };
        self.seen = Some(status.clone());
        let breakout = self.room.breakout();
        let children = status.children.iter().map(|child| &*child.room_id);
        if before.as_ref() != Some(&status.session) {
            self.connection
                .subscribe_members(&children.collect::<Vec<_>>());
        }
        // A session of the co-host: only from inside can be seen who arrives.
        let outside = status.children.iter().filter(|child| {
            status.trust != Some(Trust::Own) && child.my_membership != Some(RoomState::Joined)
        });
        for child in outside {
            breakout.join(&child.room_id, &child.via).await?;
        }
        let board = if status.open {
            let names = names::names(&self.room).await?;
            Some(Board::new(&status, &names, self.user_id(), clock::now()))
        } else {
            None
        };
        Ok(board)
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Host")
            .field("room", &self.room)
            .finish_non_exhaustive()
    }
}
