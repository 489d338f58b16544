//! What is told of something that goes on.

use std::{fmt, time::Duration};

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress {
    /// The parent is being read.
    Reading,
    /// Another device of this user is at the same thing, and is waited for.
    OtherDevice,
    /// The rooms that an earlier run made are being looked for.
    Looking,
    /// Children are being made.
    Creating {
        /// How many are there.
        done: usize,
        /// How many there will be.
        total: usize,
    },
    /// People are being invited.
    Inviting {
        /// How many are still to be invited to this child.
        left: usize,
    },
    /// The event is being sent.
    Opening,
    /// Ordinary members are being kept from writing in the parent.
    Quieting,
    /// The session is being announced.
    Announcing {
        /// How many messages are sent.
        done: usize,
        /// How many there will be.
        total: usize,
    },
    /// The session is open; people in the rooms of the one that it replaced are being told.
    TellingReplaced {
        /// How many rooms are left.
        left: usize,
    },
    /// The session is open; rooms that were there before are being tidied up.
    Tidying {
        /// How many rooms are left.
        left: usize,
    },
    /// The session is over; people are told that they will be taken out of the groups, and this is
    /// how long they have.
    Grace {
        /// How long.
        wait: Duration,
    },
    /// People are being taken out of the groups of a session that is over.
    Removing {
        /// How many are left in this group.
        left: usize,
    },
    /// The homeserver limits the rate of requests.
    Waiting {
        /// What has to wait.
        work: Work,
        /// For how long.
        wait: Duration,
        /// How many of that are left to do.
        left: usize,
    },
}

/// What has to wait when the homeserver limits the rate of requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Work {
    /// The making of children.
    Rooms,
    /// Invites.
    Invites,
    /// The break-out event.
    Event,
    /// The messages.
    Announcement,
    /// The removal of people from rooms that were there before, and their names.
    Tidying,
    /// The homeserver's timer.
    Timer,
    /// Joining rooms.
    Joins,
    /// The messages in the groups of a session that is over.
    Groups,
    /// The removal of people from the groups of a session that is over.
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
