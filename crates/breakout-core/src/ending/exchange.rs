//! The inputs of an end, its actions, and how it ended.

use std::collections::BTreeSet;

use ruma::{OwnedEventId, OwnedUserId};

use crate::{
    authority::{NotYours, Wish},
    event::{
        SessionId,
        breakout::{BreakoutEventContent, EventType, Session},
    },
    room::BreakoutEvents,
    trust::Trust,
};

/// How a session is ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// This user.
    pub own: OwnedUserId,

    /// On whose wish it is done.
    pub wish: Wish,

    /// The session that is meant, or one without an ID; `None` if any is.
    pub session: Option<Option<SessionId>>,

    /// Whether everybody is called back with messages.
    pub announce: bool,

    /// Whether anything is done in the groups.
    pub groups: bool,

    /// Whether people are taken out of the groups.
    pub removes: bool,

    /// Whether nothing is ended that is open, and only done what an end has left to do.
    pub only_finish: bool,
}

impl Options {
    /// Creates the usual options: a person asked for it, everybody is called back, and nobody taken out.
    pub fn new(own: OwnedUserId) -> Self {
        Self {
            own,
            wish: Wish::default(),
            session: None,
            announce: true,
            groups: true,
            removes: false,
            only_finish: false,
        }
    }
}

/// What has happened.
#[expect(
    clippy::large_enum_variant,
    reason = "an input is taken in once, and few are there at a time"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Input {
    /// The work begins, or goes on where it was cut off.
    Started,

    /// The answer to [`Action::Read`]: the parent's break-out events.
    Read(Box<BreakoutEvents>),

    /// The answer to [`Action::LookAtSender`].
    LookedAtSender {
        /// What is known of the sender.
        trust: Trust,
        /// Whether this user moderates the parent.
        moderates: bool,
    },

    /// The answer to [`Action::Empty`]: the event that was sent.
    Emptied(OwnedEventId),

    /// The answer to [`Action::ClearTimers`].
    TimersCleared(Result<(), NotDone>),

    /// The answer to [`Action::Lift`].
    Lifted(Result<(), NotDone>),

    /// The answer to [`Action::CloseWidget`].
    WidgetClosed(Result<(), NotDone>),

    /// The answer to [`Action::CallBack`].
    CalledBack(Result<(), NotDone>),

    /// The answer to [`Action::ReadLast`]: `None` where there was no session, or why it cannot be read.
    ReadLast(Result<Option<LastOpened>, String>),

    /// The answer to [`Action::Close`].
    Closed,
}

/// What is to be done. All but the end are answered with one [`Input`]; those that are returned together
/// do not depend on each other.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Read the parent's break-out events: [`Input::Read`].
    Read,

    /// Find out what is known of the sender of an event: [`Input::LookedAtSender`].
    LookAtSender(OwnedUserId),

    /// Send this under this type: [`Input::Emptied`].
    Empty {
        /// The type.
        event_type: EventType,
        /// The content, without children.
        content: BreakoutEventContent,
    },

    /// Cancel the timers of this user that were to end a session here: [`Input::TimersCleared`].
    ClearTimers,

    /// Let everybody write in the parent again, where a session has kept them from it: the one that
    /// the event names, or one that only the power levels name. [`Input::Lifted`].
    Lift(Option<String>),

    /// Close the [widget](crate::event::widget::layout) of the parent, if a session has opened it:
    /// [`Input::WidgetClosed`].
    CloseWidget,

    /// Call everybody back with messages in the parent, or in the room that has replaced it:
    /// [`Input::CalledBack`].
    CallBack {
        /// What has ended.
        ended: BreakoutEventContent,
        /// The event that ended it, to which messages in the parent refer.
        event_id: OwnedEventId,
        /// Whether it was ended before. Messages that were sent then are not sent again, and what has
        /// ended is without its children: those are in the last event that named any.
        is_cut_off: bool,
    },

    /// Read the last event of the parent that named children: [`Input::ReadLast`].
    ReadLast,

    /// Send messages into the groups, and remove people from them if that was asked for: [`Input::Closed`].
    Close(Closing),

    /// Nothing: [`Ending::finish`](super::Ending::finish) says how it ended.
    End,
}

impl Action {
    /// Whether this input is its answer.
    pub(super) fn is_answered_by(&self, input: &Input) -> bool {
        matches!(
            (self, input),
            (Self::Read, Input::Read(_))
                | (Self::LookAtSender(_), Input::LookedAtSender { .. })
                | (Self::Empty { .. }, Input::Emptied(_))
                | (Self::ClearTimers, Input::TimersCleared(_))
                | (Self::Lift(_), Input::Lifted(_))
                | (Self::CloseWidget, Input::WidgetClosed(_))
                | (Self::CallBack { .. }, Input::CalledBack(_))
                | (Self::ReadLast, Input::ReadLast(_))
                | (Self::Close(_), Input::Closed)
        )
    }
}

/// The groups of a session that is over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Closing {
    /// What messages about it are called after.
    pub session: String,
    /// The groups.
    pub content: BreakoutEventContent,
    /// Those who are never taken out: who opened the session, and who ended it.
    pub hosts: BTreeSet<OwnedUserId>,
    /// Whether groups may have their message already. They get no second one.
    pub is_cut_off: bool,
}

/// The last event of a room that named children.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LastOpened {
    /// Its content.
    pub content: BreakoutEventContent,
    /// Who sent it.
    pub sender: OwnedUserId,
}

impl LastOpened {
    /// Creates the description of an event.
    pub fn new(content: BreakoutEventContent, sender: OwnedUserId) -> Self {
        Self { content, sender }
    }
}

/// Why something that belongs to an end was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotDone {
    /// Why, in words.
    pub reason: String,
    /// Whether it would be the same when it is tried again, as where the homeserver refuses it.
    pub is_final: bool,
}

impl NotDone {
    /// Creates the description of a failure.
    pub fn new(reason: impl Into<String>, is_final: bool) -> Self {
        let reason = reason.into();
        Self { reason, is_final }
    }
}

/// What became of an end.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ended {
    /// The session that is over, if the event named one.
    pub session: Option<Session>,
    /// The event that ended it; `None` where nothing was open, or nothing was to be ended.
    pub event_id: Option<OwnedEventId>,
    /// Why ordinary members still cannot write in the parent.
    pub still_quiet: Option<String>,
    /// Why the widget is still open.
    pub widget_left: Option<String>,
    /// Why not everybody was called back.
    pub not_told: Option<String>,
    /// Why a timer of this user may be left.
    pub timer_left: Option<String>,
}

/// Why nothing was ended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotEnded {
    /// Another session is open than the one that was meant.
    #[error("another break-out than this one is open, by {by}")]
    OtherSession {
        /// Whose.
        by: OwnedUserId,
    },

    /// It is not this user's to end.
    #[error(transparent)]
    NotYours(#[from] NotYours),
}
