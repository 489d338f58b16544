//! The inputs of a change, its actions, and how it ended.

use std::collections::BTreeMap;

use ruma::{OwnedEventId, OwnedUserId, UserId};

use crate::{
    adjust::Refusal,
    authority::NotYours,
    event::breakout::{BreakoutEventContent, Session},
    history::PastEvent,
    opening::Present,
    trust::Trust,
};

/// What has happened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Input {
    /// The work begins.
    Started,

    /// The answer to [`Action::Read`].
    Read {
        /// The break-out that is present.
        present: Option<Present>,
        /// What is known of its sender now.
        trust: Trust,
    },

    /// The answer to [`Action::Send`]: the event that was sent.
    Sent(OwnedEventId),

    /// The answer to [`Action::LookBack`].
    LookedBack(LookBack),
}

/// What is to be done. All but the end are answered with one [`Input`].
#[expect(
    clippy::large_enum_variant,
    reason = "an action is handed out once, and few are there at a time"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Read the break-out that is present: [`Input::Read`].
    Read,

    /// Send this content: [`Input::Sent`].
    Send(BreakoutEventContent),

    /// Read what has happened since, and what is present: [`Input::LookedBack`].
    LookBack {
        /// The event that had been read.
        since: OwnedEventId,
        /// The event that was sent last, unless there was nothing to send.
        ours: Option<OwnedEventId>,
    },

    /// Nothing: [`Adjusting::finish`](super::Adjusting::finish) says how it ended.
    End,
}

/// What has happened to the break-out event since it was read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LookBack {
    /// The newest break-out events under the type that is changed, the oldest first: at least
    /// from the one that had been read on, and better from some before it.
    pub events: Vec<PastEvent>,

    /// The break-out that is present now.
    pub present: Option<Present>,

    /// How far the senders of these events are trusted. A sender who is missing is unknown.
    pub trusts: BTreeMap<OwnedUserId, Trust>,
}

impl LookBack {
    /// Creates the description of what has happened, by people of whom nothing is known.
    pub fn new(events: Vec<PastEvent>, present: Option<Present>) -> Self {
        Self {
            events,
            present,
            trusts: BTreeMap::new(),
        }
    }

    /// Sets what is known of those who sent the events.
    pub fn with_trusts(mut self, trusts: BTreeMap<OwnedUserId, Trust>) -> Self {
        self.trusts = trusts;
        self
    }

    pub(super) fn trust(&self, sender: &UserId) -> Trust {
        self.trusts.get(sender).copied().unwrap_or(Trust::Unknown)
    }
}

/// What became of one change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It is in the event.
    Done,
    /// It was so already.
    AlreadySo,
    /// It cannot be applied.
    Refused(Refusal),
    /// Somebody decided otherwise at the same time, and came after.
    Overruled {
        /// Who. It may be this user, with another change.
        by: OwnedUserId,
    },
}

impl Outcome {
    /// Returns whether the event is now as this change wanted it.
    pub fn is_applied(&self) -> bool {
        matches!(self, Self::Done | Self::AlreadySo)
    }
}

/// A break-out after it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Adjusted {
    /// The break-out that is present.
    pub present: Present,

    /// What it was without these changes.
    pub before: BreakoutEventContent,

    /// What became of each change, in their order.
    pub outcomes: Vec<Outcome>,

    /// Who else changed the break-out at the same time. What they changed was kept.
    pub others: Vec<OwnedUserId>,

    /// Whose event came at the same time and is not seen now: a stranger's, or one that opened
    /// another session. Nothing of it was kept.
    pub hidden: Vec<OwnedUserId>,

    /// How many events were sent; 0 if there was nothing to change.
    pub events: usize,
}

/// Why nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAdjusted {
    /// No break-out is open, or its time has passed.
    #[error("no break-out is open in this room")]
    NotOpen,

    /// Another session is open than the one that was to be changed.
    #[error("another break-out than this one is open, by {by}")]
    OtherSession {
        /// Which.
        session: Option<Box<Session>>,
        /// Whose.
        by: OwnedUserId,
    },

    /// Somebody ended the session meanwhile. If our event hid that, it was ended again.
    #[error("{by} ended the break-out meanwhile")]
    Ended {
        /// Who.
        by: OwnedUserId,
    },

    /// It is not this user's to change.
    #[error(transparent)]
    NotYours(#[from] NotYours),

    /// Others changed the break-out again and again, each time at the same moment.
    #[error("others keep changing the break-out at the same time")]
    Unsettled,
}
