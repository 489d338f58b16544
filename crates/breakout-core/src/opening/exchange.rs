//! The inputs of an opening, its actions, and how it ends.

use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};

use super::{CreateError, FailedInvite, MarkedChild, SentMessage, Tidied};
use crate::{
    announcement::Part,
    event::breakout::{BreakoutEventContent, Session},
};

/// What has happened.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Input {
    /// The work begins, or goes on where it was cut off.
    Started,

    /// The answer to [`Action::FindChildren`]: the rooms that carry this session's mark.
    ///
    /// Of two rooms for the same place the one that the event names is taken, or the one with the
    /// smaller ID, so that every machine takes the same; the others are in
    /// [`Opening::twins`](super::Opening::twins).
    Found(Vec<MarkedChild>),

    /// The answer to [`Action::CreateChild`] with this index: how the making of the child went.
    Created(usize, Result<OwnedRoomId, CreateError>),

    /// The answer to [`Action::Invite`] with this index: the people are invited, but for these.
    Invited(usize, Vec<FailedInvite>),

    /// The answer to [`Action::LookAtPresent`]: the break-out that is present in the parent.
    Present(Option<Present>),

    /// The answer to [`Action::Open`]: the event is sent.
    Opened(OwnedEventId),

    /// The answer to [`Action::Quiet`]: ordinary members cannot write in the parent, or why they can.
    Quieted(Result<(), String>),

    /// The answer to [`Action::SetTimer`]: whether the homeserver ends the session in time.
    TimerSet(bool),

    /// The answer to [`Action::FindAnnouncement`]: this host's messages that refer to the event, in any
    /// order.
    AnnouncementFound(Vec<SentMessage>),

    /// The answer to [`Action::Announce`]: the message that was sent, or `None` where no message
    /// was left.
    Announced(Option<SentMessage>),

    /// The answer to [`Action::TellReplaced`] of this room: its people were notified, or why they could
    /// not be.
    Told(OwnedRoomId, Result<(), String>),

    /// The answer to [`Action::Tidy`] with this index: what came of it.
    Tidied(usize, Tidied),
}

/// What is to be done. All but the end are answered with one [`Input`]; those that are returned
/// together do not depend on each other.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Find the rooms that carry this session's mark, once the homeserver has finished what it
    /// may still be doing: [`Input::Found`].
    FindChildren,

    /// Make the child with this index in the plan: [`Input::Created`]. Where it is not certain
    /// whether it was made, it is not to be tried again before that is answered.
    CreateChild(usize),

    /// Invite these people to a child: [`Input::Invited`].
    Invite {
        /// The child's index in the plan.
        index: usize,
        /// The child.
        room_id: OwnedRoomId,
        /// Those who were not invited when the room was made. Some may be there already.
        users: Vec<OwnedUserId>,
    },

    /// Read the break-out that is present in the parent: [`Input::Present`].
    LookAtPresent,

    /// Send the event: [`Input::Opened`].
    Open(BreakoutEventContent),

    /// Keep ordinary members from writing in the parent, unless they cannot already:
    /// [`Input::Quieted`].
    Quiet,

    /// Have the homeserver end this session at its end time, unless a timer of it is set already:
    /// [`Input::TimerSet`]. No other timer may be left when the event is sent.
    SetTimer(Session),

    /// Find out which messages of this host refer to the event: [`Input::AnnouncementFound`].
    FindAnnouncement(OwnedEventId),

    /// Announce the session with a message that refers to the event, the one after `last`:
    /// [`Input::Announced`].
    Announce {
        /// The event.
        event_id: OwnedEventId,
        /// The message that was sent before it, if there was one.
        last: Option<Part>,
    },

    /// Send a message into this room that new groups are open, unless there is one:
    /// [`Input::Told`].
    TellReplaced(OwnedRoomId),

    /// Rename a room that existed before, put its task into the topic, and remove people who do not belong:
    /// [`Input::Tidied`].
    Tidy {
        /// The child's index in the plan.
        index: usize,
        /// The child.
        room_id: OwnedRoomId,
        /// What its group is called, if the room has another name.
        name: Option<String>,
        /// Whether its topic is to name another task.
        topic: bool,
        /// Those who belong, if others are to be removed.
        only: Option<Vec<OwnedUserId>>,
    },

    /// Nothing: this is how it ended.
    End(End),
}

impl Action {
    /// Whether this input is its answer.
    pub(super) fn is_answered_by(&self, input: &Input) -> bool {
        match (self, input) {
            (Self::FindChildren, Input::Found(_))
            | (Self::LookAtPresent, Input::Present(_))
            | (Self::Open(_), Input::Opened(_))
            | (Self::Quiet, Input::Quieted(_))
            | (Self::SetTimer(_), Input::TimerSet(_))
            | (Self::FindAnnouncement(_), Input::AnnouncementFound(_))
            | (Self::Announce { .. }, Input::Announced(_)) => true,
            (Self::CreateChild(index), Input::Created(of, _))
            | (Self::Invite { index, .. }, Input::Invited(of, _))
            | (Self::Tidy { index, .. }, Input::Tidied(of, _)) => index == of,
            (Self::TellReplaced(room_id), Input::Told(of, _)) => room_id == of,
            _ => false,
        }
    }
}

/// How an opening ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum End {
    /// The session is open, and announced if it was to be.
    Open,
    /// Some children could not be made; nothing was opened. The same request continues.
    Incomplete,
    /// Another break-out is open in the parent; nothing was opened.
    Refused,
    /// The session was opened, and somebody else's event came after it.
    Overtaken,
    /// The children are there, and nothing was to be opened.
    Prepared,
    /// The end time passed before all children were there; nothing was opened.
    Late,
}

/// The break-out that is present in the parent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Present {
    /// The event's content.
    pub content: BreakoutEventContent,
    /// Who sent it.
    pub sender: OwnedUserId,
    /// The event.
    pub event_id: OwnedEventId,
}

impl Present {
    /// Creates the description of a present break-out.
    pub fn new(content: BreakoutEventContent, sender: OwnedUserId, event_id: OwnedEventId) -> Self {
        Self {
            content,
            sender,
            event_id,
        }
    }

    pub(super) fn is_of(&self, session: &str) -> bool {
        self.content
            .session
            .as_ref()
            .is_some_and(|present| present.id == session)
    }
}
