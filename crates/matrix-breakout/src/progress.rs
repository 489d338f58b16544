//! What is reported while a long operation goes on.
//!
//! Operations of many requests have `with_progress(…)`, which takes a function that is called with
//! each [`Progress`]. The function must return at once: it runs between two requests.

use std::{fmt, time::Duration};

/// A step of an operation that takes several requests, for a progress line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// The parent is being read.
    Reading,
    /// Another device of this user is doing the same thing, and is waited for.
    OtherDevice,
    /// The rooms that an earlier run has made are being looked for.
    Looking,
    /// Children are being made.
    Creating {
        /// How many exist.
        done: usize,
        /// How many there will be.
        total: usize,
    },
    /// People are being invited to a child.
    Inviting {
        /// How many people are still to be invited to this child.
        left: usize,
    },
    /// The break-out event is being sent.
    Opening,
    /// The power levels of the parent are being changed, so that ordinary members cannot write
    /// there.
    Quieting,
    /// The session is being announced.
    Announcing {
        /// How many messages were sent.
        done: usize,
        /// How many there will be.
        total: usize,
    },
    /// The session is open; messages are being sent into the rooms of the session that it has
    /// replaced.
    TellingReplaced {
        /// How many rooms are left.
        left: usize,
    },
    /// The session is open; rooms that existed before are being brought in order.
    Tidying {
        /// How many rooms are left.
        left: usize,
    },
    /// The session is over; a message has announced that people will be removed from the groups,
    /// and this is how long they have to leave.
    Grace {
        /// How long.
        wait: Duration,
    },
    /// People are being removed from the groups of a session that is over.
    Removing {
        /// How many are left in this group.
        left: usize,
    },
    /// The homeserver limits the rate of requests, and the operation waits as long as it asks.
    Waiting {
        /// What has to wait.
        work: Work,
        /// For how long.
        wait: Duration,
        /// How many requests of that kind are left.
        left: usize,
    },
}

/// The requests that have to wait when the homeserver limits their rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Work {
    /// Creating children.
    Rooms,
    /// Invites.
    Invites,
    /// The break-out event.
    Event,
    /// Messages.
    Announcement,
    /// Removing people from rooms that existed before, and renaming these rooms.
    Tidying,
    /// The homeserver's timer.
    Timer,
    /// Joining rooms.
    Joins,
    /// Messages in the groups of a session that is over.
    Groups,
    /// Removing people from the groups of a session that is over.
    Removal,
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Rooms => "rooms",
            Self::Invites => "invites",
            Self::Event => "break-out event",
            Self::Announcement => "announcement",
            Self::Tidying => "tidying of rooms",
            Self::Timer => "timer",
            Self::Joins => "joining of rooms",
            Self::Groups => "messages to the groups",
            Self::Removal => "taking people out",
        })
    }
}
