//! The requests that an operation sends: how, and how many.

mod read_as;

use std::{collections::BTreeMap, time::Duration};

use matrix_sdk::config::RequestConfig;
use parking_lot::Mutex;

pub(crate) use self::read_as::{Json, ReadAs};

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequestKind {
    /// To make a room.
    CreateRoom,
    /// To invite somebody.
    Invite,
    /// To set a state event, the break-out event above all.
    State,
    /// To name a room.
    Rename,
    /// To set the topic of a room.
    Topic,
    /// To set the homeserver's timer of an end
    /// ([MSC4140](https://github.com/matrix-org/matrix-spec-proposals/pull/4140)).
    Delayed,
    /// To list or cancel such timers.
    Timer,
    /// To send a message.
    Send,
    /// To read anything.
    Read,
    /// To join a room.
    Join,
    /// To remove somebody from a room.
    Remove,
    /// To ban somebody from a room.
    Ban,
}

impl RequestKind {
    /// Returns what it is called in answers that programs read.
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

/// How many requests an operation sent, by what they were for. Account data is not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestCounts(BTreeMap<RequestKind, u32>);

impl RequestCounts {
    /// Returns how many were sent for this.
    pub fn of(&self, kind: RequestKind) -> u32 {
        self.0.get(&kind).copied().unwrap_or_default()
    }

    /// Returns how many were sent in all.
    pub fn total(&self) -> u32 {
        self.0.values().sum()
    }

    pub(crate) fn add(&mut self, others: &Self) {
        for (kind, count) in others.iter() {
            *self.0.entry(kind).or_default() += count;
        }
    }

    /// Returns what was sent at all, and how often.
    pub fn iter(&self) -> impl Iterator<Item = (RequestKind, u32)> {
        self.0.iter().map(|(kind, count)| (*kind, *count))
    }
}

/// Counts requests while they are under way.
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

/// How long the homeserver is given to answer a request. Whoever stands in front of a class is told
/// within 30 seconds that it does not.
pub(crate) const ANSWER: Duration = Duration::from_secs(28);

/// The configuration of a request that may be repeated without harm: one lost connection is not
/// noticed, and a homeserver that does not answer is given up after [`ANSWER`].
pub(crate) fn repeatable() -> RequestConfig {
    RequestConfig::new().timeout(ANSWER / 2).retry_limit(2)
}
