//! The requests that an operation sends: how, and how many.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use matrix_sdk::config::RequestConfig;

/// How many requests an operation sent, by what they were for: `createRoom`, `invite`, `state` (the
/// break-out event), `delayed` (the homeserver's timer of its end), `timer` (listing and cancelling such
/// timers), `send` (messages) and `read`. Account data is not counted.
pub type RequestCounts = BTreeMap<&'static str, u32>;

/// Counts requests while they are under way.
#[derive(Debug, Default)]
pub(crate) struct Counter(Mutex<RequestCounts>);

impl Counter {
    pub(crate) fn count(&self, what: &'static str) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(what).or_default() += 1;
    }

    pub(crate) fn counts(&self) -> RequestCounts {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
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
