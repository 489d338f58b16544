//! How requests are sent, and how they are counted.
//!
//! Each report of a larger operation says how many requests it took, since a homeserver's rate
//! limits make that the cost of it.

mod read_as;

use std::{collections::BTreeMap, time::Duration};

use matrix_sdk::config::RequestConfig;
use parking_lot::Mutex;

pub(crate) use self::read_as::{Json, ReadAs};

/// The purpose of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequestKind {
    /// Creating a room.
    CreateRoom,
    /// Inviting a user.
    Invite,
    /// Setting a state event, above all the break-out event.
    State,
    /// Setting the name of a room.
    Rename,
    /// Setting the topic of a room.
    Topic,
    /// Setting the homeserver's timer for an end
    /// ([MSC4140](https://github.com/matrix-org/matrix-spec-proposals/pull/4140)).
    Delayed,
    /// Listing or cancelling such timers.
    Timer,
    /// Sending a message.
    Send,
    /// Reading anything.
    Read,
    /// Joining a room.
    Join,
    /// Removing a user from a room.
    Remove,
    /// Banning a user from a room.
    Ban,
}

impl RequestKind {
    /// Returns its name in answers that programs read, such as `createRoom`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CreateRoom => "createRoom",
            Self::Invite => "invite",
            Self::State => "state",
            Self::Rename => "rename",
            Self::Topic => "topic",
            Self::Delayed => "delayed",
            Self::Timer => "timer",
            Self::Send => "send",
            Self::Read => "read",
            Self::Join => "join",
            Self::Remove => "remove",
            Self::Ban => "ban",
        }
    }
}

/// How many requests an operation sent, by purpose. A request that was repeated counts each time;
/// account data is not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestCounts(BTreeMap<RequestKind, u32>);

impl RequestCounts {
    /// Returns how many requests were sent for this purpose.
    pub fn of(&self, kind: RequestKind) -> u32 {
        self.0.get(&kind).copied().unwrap_or_default()
    }

    /// Returns how many requests were sent in all.
    pub fn total(&self) -> u32 {
        self.0.values().sum()
    }

    pub(crate) fn add(&mut self, others: &Self) {
        for (kind, count) in others.iter() {
            *self.0.entry(kind).or_default() += count;
        }
    }

    /// Returns the purposes for which requests were sent, and how many for each.
    pub fn iter(&self) -> impl Iterator<Item = (RequestKind, u32)> {
        self.0.iter().map(|(kind, count)| (*kind, *count))
    }
}

/// Counts requests while an operation sends them.
#[derive(Debug, Default)]
pub(crate) struct Counter(Mutex<RequestCounts>);

impl Counter {
    pub(crate) fn count(&self, kind: RequestKind) {
        let mut counts = self.0.lock();
        *counts.0.entry(kind).or_default() += 1;
    }

    pub(crate) fn counts(&self) -> RequestCounts {
        self.0.lock().clone()
    }
}

/// How long the homeserver is given to answer a request. A host who stands in front of a class must
/// know within 30 seconds that it does not.
pub(crate) const ANSWER: Duration = Duration::from_secs(28);

/// The configuration of a request that may be repeated without harm. A lost connection is not
/// noticed then, and a homeserver that does not answer is given up after [`ANSWER`].
pub(crate) fn repeatable() -> RequestConfig {
    RequestConfig::new().timeout(ANSWER / 2).retry_limit(2)
}
