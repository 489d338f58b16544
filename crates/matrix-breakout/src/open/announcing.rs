//! Sends the messages about a session that has opened: in the parent, and in the rooms of a session
//! that it has replaced.
//!
//! Each message refers to an event that every machine of the host can find again, so that a run
//! that continues an opening sees which messages were sent.

use std::time::Duration;

use breakout_core::{
    announcement::{Announcement, Opened, Part},
    event::breakout::BreakoutEventContent,
    message::max_bytes,
    opening::{Opening, SentMessage},
};
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedEventId, RoomId, UserId, events::StateEventType},
};
use serde::Deserialize;
use serde_json::json;

use super::{
    driver::{Broken, Driver},
    journal,
};
use crate::{
    announce::{self, Privacy},
    breakout::own_user,
    error::Error,
    language::{words, words_of},
    progress::{Progress, Work},
    requests::RequestKind,
};

/// The session whose message in an old room says that new groups are open; in the message's
/// `m.relates_to`.
const REPLACED_KEY: &str = "io.github.matrix_breakout.replaced_by";

impl Driver<'_> {
    /// Sends the message that comes after the last one.
    pub(super) async fn announce(
        &self,
        content: &BreakoutEventContent,
        event_id: &OwnedEventId,
        quiet_main: bool,
        last: Option<Part>,
    ) -> Result<Option<SentMessage>, Broken> {
        let names = self.parent.display_names();
        let limit = max_bytes(self.parent.encryption.is_some());
        let mut opened = Opened::new(content, &names, limit, words_of(content));
        let length = length(content);
        opened.length = length;
        opened.quiet_main = quiet_main;
        opened.call_running = self.parent.is_call_running(self.breakout.clock.now());
        let messages = opened.announcements(last);
        let left = messages.len();
        let done = last.map_or(0, |part| part.number);
        let total = done + left;
        (self.patience.progress)(Progress::Announcing { done, total });
        let Some(next) = messages.into_iter().next() else {
            return Ok(None);
        };
        let message = next.content_about(event_id);
        let transaction = announce::part_transaction(&self.journal.session, "open", next.part);
        let room = &self.breakout.room;
        // The state that was read says it without another request, but not for long.
        let privacy = match &self.parent.encryption {
            None if self.patience.waited().is_zero() => Privacy::Plain,
            _ => Privacy::AsTheRoomIs,
        };
        let send = || announce::send(room, message.clone(), transaction.clone(), privacy);
        let work = (Work::Announcement, left);
        let event_id = self.patience.send(RequestKind::Send, work, send).await?;
        Ok(Some(SentMessage::new(event_id, next.part)))
    }

    /// Notes which session is replaced, where another one has been opened since the work began.
    pub(super) async fn note_replaced(&self, opening: &Opening) -> Result<(), Error> {
        let replaced = opening.replaced();
        if replaced.is_subset(&self.journal.replaces) {
            return Ok(());
        }
        let mut journal = self.journal.clone();
        journal.replaces.clone_from(replaced);
        journal::write(&self.client, &self.parent.room_id, &journal).await
    }

    /// Sends the message into a room of the session that was replaced, or returns why that is not possible.
    pub(super) async fn tell_replaced(
        &self,
        room_id: &RoomId,
        left: usize,
    ) -> Result<Result<(), Error>, Broken> {
        (self.patience.progress)(Progress::TellingReplaced { left });
        match self.tell_replaced_in(room_id, left).await {
            Ok(()) => Ok(Ok(())),
            Err(Broken::Failed(error)) if is_refusal(&error) => Ok(Err(error)),
            // The same request goes on.
            Err(broken) => Err(broken),
        }
    }

    async fn tell_replaced_in(&self, room_id: &RoomId, left: usize) -> Result<(), Broken> {
        let room = self.client.get_room(room_id);
        let room = room.filter(|room| room.state() == RoomState::Joined);
        let room = room.ok_or_else(|| Error::NotJoined(room_id.to_owned()))?;
        let session = &self.journal.session;
        let words = words(self.journal.language.as_ref());
        let replaced = Announcement::replaced(words, &self.parent.way_back());
        let mut message = replaced.content();
        // The event is of another room, and cannot be referred to here. What made this room can,
        // where the client knows it: that is how another machine finds the message.
        let create = create_event(&room).await;
        if let Some(create) = &create {
            message["m.relates_to"] = json!({
                "rel_type": "m.reference",
                "event_id": create,
                REPLACED_KEY: session,
            });
        }
        if self.continued
            && let Some(create) = &create
            && self.is_told(&room, create).await?
        {
            return Ok(());
        }
        let transaction = announce::transaction(session, "replaced");
        let privacy = Privacy::AsTheRoomIs;
        let send = || announce::send(&room, message.clone(), transaction.clone(), privacy);
        let work = (Work::Announcement, left);
        self.patience.send(RequestKind::Send, work, send).await?;
        Ok(())
    }

    /// Whether an earlier run has sent the message into a room.
    async fn is_told(&self, room: &Room, create: &OwnedEventId) -> Result<bool, Error> {
        let own = own_user(&self.client)?;
        let own: &UserId = &own;
        let tells = |message: &announce::Referring| {
            message.sender == own && message.relates_to[REPLACED_KEY] == *self.journal.session
        };
        let counter = &self.patience.counter;
        let is_enough = |messages: &[announce::Referring]| messages.iter().any(tells);
        let messages = announce::referring(room, create, counter, is_enough).await?;
        Ok(messages.iter().any(tells))
    }
}

/// Whether a message cannot be sent into this room, however often it is tried.
fn is_refusal(error: &Error) -> bool {
    match error {
        Error::NotJoined(_) => true,
        Error::Sdk(error) => error.as_client_api_error().is_some_and(|error| {
            let status = error.status_code;
            status.is_client_error() && status != http::StatusCode::UNAUTHORIZED
        }),
        _ => false,
    }
}

/// The event that made a room, as far as the client knows it.
async fn create_event(room: &Room) -> Option<OwnedEventId> {
    #[derive(Deserialize)]
    struct Create {
        event_id: OwnedEventId,
    }
    let raw = room.get_state_event(StateEventType::RoomCreate, "").await;
    let raw = raw.ok().flatten()?;
    let json = match &raw {
        matrix_sdk::deserialized_responses::RawAnySyncOrStrippedState::Sync(raw) => raw.json(),
        matrix_sdk::deserialized_responses::RawAnySyncOrStrippedState::Stripped(_) => return None,
    };
    let create: Create = serde_json::from_str(json.get()).ok()?;
    Some(create.event_id)
}

/// How long a session lasts; to the minute where somebody said when it ends.
fn length(content: &BreakoutEventContent) -> Option<Duration> {
    let session = content.session.as_ref()?;
    let millis = session
        .ends_at?
        .get()
        .checked_sub(session.opened_at?.get())?;
    let seconds = u64::from(millis).div_ceil(1_000);
    let odd = seconds % 60;
    let rounded = if seconds > 600 && odd != 0 {
        seconds - odd + if odd > 29 { 60 } else { 0 }
    } else {
        seconds
    };
    Some(Duration::from_secs(rounded))
}
