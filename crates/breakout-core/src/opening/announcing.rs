//! The messages of an opening: those in the parent, and those in the rooms of a session that was
//! replaced.

use std::collections::BTreeSet;

use ruma::{OwnedEventId, OwnedRoomId};

use super::{Action, Opening, Stage};
use crate::announcement::Part;

/// A message that announces a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SentMessage {
    /// The message.
    pub event_id: OwnedEventId,

    /// Which of several it is, unless it is the only one.
    pub part: Option<Part>,
}

impl SentMessage {
    /// Creates the description of a message.
    pub fn new(event_id: OwnedEventId, part: Option<Part>) -> Self {
        Self { event_id, part }
    }

    /// Returns which of these messages is the last, in the order in which they were sent: nobody
    /// was notified who comes after it.
    pub fn last(messages: &[Self]) -> Option<&Self> {
        // One that is no part is the whole.
        let number = |message: &&Self| message.part.map_or(usize::MAX, |part| part.number);
        messages.iter().max_by_key(number)
    }

    /// Returns whether no message is left to be sent.
    pub fn is_last(&self) -> bool {
        self.part.is_none_or(Part::is_last)
    }
}

/// What became of telling people.
#[derive(Clone, Debug, Default)]
pub(super) struct Announcing {
    sent: Vec<SentMessage>,
    /// The rooms of the session that was replaced and that still need a message.
    replaced: BTreeSet<OwnedRoomId>,
    failed: Vec<FailedMessage>,
}

/// A message could not be sent into a room of a session that was replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FailedMessage {
    /// The room.
    pub room_id: OwnedRoomId,
    /// What the homeserver said.
    pub error: String,
}

impl FailedMessage {
    /// Creates the report of a message that could not be sent.
    pub fn new(room_id: OwnedRoomId, error: impl Into<String>) -> Self {
        let error = error.into();
        Self { room_id, error }
    }
}

impl Opening {
    /// Notes that the session replaces one with these rooms: their people are notified, if
    /// the session is announced. Not those whose room belongs to it as well.
    pub(super) fn note_replaced<'a>(&mut self, rooms: impl IntoIterator<Item = &'a OwnedRoomId>) {
        let own = self.rooms();
        let others = rooms.into_iter().filter(|room_id| !own.contains(room_id));
        if self.options.announce {
            self.announcing.replaced = others.cloned().collect();
        }
    }

    /// Returns the rooms of the replaced session into which a message is still to be sent.
    pub fn replaced(&self) -> &BTreeSet<OwnedRoomId> {
        &self.announcing.replaced
    }

    pub(super) fn next_to_announce(&self) -> Action {
        match &self.event_id {
            Some(event_id) if self.stage == Stage::FindAnnouncement => {
                Action::FindAnnouncement(event_id.clone())
            }
            Some(event_id) => Action::Announce {
                event_id: event_id.clone(),
                last: SentMessage::last(&self.announcing.sent).and_then(|message| message.part),
            },
            None => Action::LookAtPresent,
        }
    }

    pub(super) fn announcement_found(&mut self, mut messages: Vec<SentMessage>) {
        messages.sort_by_key(|message| message.part.map(|part| part.number));
        self.announcing.sent = messages;
        self.stage = Stage::Announcement;
        self.after_message();
    }

    pub(super) fn announced(&mut self, message: Option<SentMessage>) {
        match message {
            Some(message) => {
                self.announcing.sent.push(message);
                self.after_message();
            }
            None => self.stage = Stage::LookBack,
        }
    }

    fn after_message(&mut self) {
        let last = SentMessage::last(&self.announcing.sent);
        if last.is_some_and(SentMessage::is_last) {
            self.stage = Stage::LookBack;
        }
    }

    /// The rooms that still need the message that new groups are open; or the tidying, which comes after that.
    pub(super) fn next_to_tell(&self) -> Vec<Action> {
        match self.announcing.replaced.is_empty() {
            false => {
                let rooms = self.announcing.replaced.iter().cloned();
                rooms.map(Action::TellReplaced).collect()
            }
            true => self.next_to_tidy(),
        }
    }

    pub(super) fn told(&mut self, room_id: &OwnedRoomId, result: Result<(), String>) {
        if self.announcing.replaced.remove(room_id)
            && let Err(error) = result
        {
            let failed = FailedMessage::new(room_id.clone(), error);
            self.announcing.failed.push(failed);
        }
    }

    /// Returns the rooms of a session that was replaced into which no message could be sent.
    pub fn failed_messages(&self) -> &[FailedMessage] {
        &self.announcing.failed
    }

    /// Returns the messages that announced the session, once they are sent, in their order.
    pub fn announcements(&self) -> Vec<OwnedEventId> {
        let sent = self.announcing.sent.iter();
        sent.map(|message| message.event_id.clone()).collect()
    }
}
