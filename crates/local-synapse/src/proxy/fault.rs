//! What goes wrong, and for which request.

use std::{fmt, ops::RangeInclusive};

use parking_lot::{Mutex, MutexGuard};
use reqwest::StatusCode;
use serde_json::Value;
use tokio::sync::watch;

use super::record::RequestHead;

/// What happens to a request instead of its being forwarded and answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The connection is closed without an answer; the homeserver never sees the request.
    CutBefore,
    /// The homeserver does what the request says; then the connection is closed without an answer.
    CutAfter,
    /// The client is answered this; the homeserver never sees the request.
    AnswerBefore {
        /// The status of the answer.
        status: StatusCode,
        /// The body of the answer.
        body: Value,
    },
    /// The homeserver does what the request says; the client is told this instead of what it answered.
    AnswerAfter {
        /// The status of the answer.
        status: StatusCode,
        /// The body of the answer.
        body: Value,
    },
    /// The client waits for ever; the homeserver never sees the request.
    HangBefore,
    /// The homeserver does what the request says; the client waits for ever.
    HangAfter,
}

/// A fault that has been injected, to wait for.
#[derive(Clone, Debug)]
pub struct InjectedFault {
    triggers: watch::Receiver<usize>,
}

/// The proxy has ended or been healed before the fault triggered, so it never will.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the fault was removed before it triggered")]
pub struct FaultRemoved;

impl Fault {
    pub(crate) fn reaches_homeserver(&self) -> bool {
        match self {
            Self::CutBefore | Self::AnswerBefore { .. } | Self::HangBefore => false,
            Self::CutAfter | Self::AnswerAfter { .. } | Self::HangAfter => true,
        }
    }
}

impl InjectedFault {
    /// Waits until the fault has triggered, or returns at once if it has.
    ///
    /// With a fault whose name ends in `After`, the homeserver has answered by then.
    ///
    /// # Errors
    ///
    /// [`FaultRemoved`] if the proxy is dropped or healed before.
    pub async fn triggered(&self) -> Result<(), FaultRemoved> {
        let mut triggers = self.triggers.clone();
        match triggers.wait_for(|count| *count > 0).await {
            Ok(_) => Ok(()),
            Err(_) => Err(FaultRemoved),
        }
    }

    /// Returns how often the fault has triggered so far.
    pub fn times_triggered(&self) -> usize {
        *self.triggers.borrow()
    }
}

/// The faults injected into a proxy, in that order.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Vec<Rule>>);

/// A fault whose turn it is.
#[derive(Debug)]
pub(crate) struct DueFault {
    pub(crate) fault: Fault,
    triggers: watch::Sender<usize>,
}

struct Rule {
    matches: Box<dyn Fn(&RequestHead) -> bool + Send + Sync>,
    turns: RangeInclusive<usize>,
    matched: usize,
    fault: Fault,
    triggers: watch::Sender<usize>,
}

impl Faults {
    pub(crate) fn inject(
        &self,
        matches: impl Fn(&RequestHead) -> bool + Send + Sync + 'static,
        turns: RangeInclusive<usize>,
        fault: Fault,
    ) -> InjectedFault {
        let (sender, triggers) = watch::channel(0);
        self.lock().push(Rule {
            matches: Box::new(matches),
            turns,
            matched: 0,
            fault,
            triggers: sender,
        });
        InjectedFault { triggers }
    }

    /// Counts a request and returns the fault whose turn it is.
    pub(crate) fn due(&self, head: &RequestHead) -> Option<DueFault> {
        let mut due = None;
        for rule in self.lock().iter_mut().filter(|rule| (rule.matches)(head)) {
            rule.matched += 1;
            if due.is_none() && rule.turns.contains(&rule.matched) {
                due = Some(DueFault {
                    fault: rule.fault.clone(),
                    triggers: rule.triggers.clone(),
                });
            }
        }
        due
    }

    pub(crate) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Rule>> {
        self.0.lock()
    }
}

impl DueFault {
    pub(crate) fn trigger(&self) {
        self.triggers.send_modify(|count| *count += 1);
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("turns", &self.turns)
            .field("matched", &self.matched)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use hyper::Request;

    use super::*;

    fn head(path: &str) -> RequestHead {
        RequestHead::of(&Request::get(path).body(()).unwrap())
    }

    fn due(faults: &Faults, path: &str) -> Option<Fault> {
        faults.due(&head(path)).map(|due| due.fault)
    }

    #[test]
    fn only_the_nth_match_is_due() {
        let faults = Faults::default();
        faults.inject(|head| head.path == "/a", 2..=2, Fault::CutBefore);
        assert_eq!(due(&faults, "/a"), None);
        assert_eq!(due(&faults, "/b"), None);
        assert_eq!(due(&faults, "/a?query"), Some(Fault::CutBefore));
        assert_eq!(due(&faults, "/a"), None);
    }

    #[test]
    fn each_fault_counts_for_itself_and_the_first_injected_wins() {
        let faults = Faults::default();
        faults.inject(|_| true, 2..=2, Fault::CutBefore);
        faults.inject(|_| true, 1..=usize::MAX, Fault::CutAfter);
        assert_eq!(due(&faults, "/"), Some(Fault::CutAfter));
        assert_eq!(due(&faults, "/"), Some(Fault::CutBefore));
        assert_eq!(due(&faults, "/"), Some(Fault::CutAfter));
    }

    #[tokio::test]
    async fn waiting_for_a_removed_fault_ends() {
        let faults = Faults::default();
        let injected = faults.inject(|_| true, 1..=1, Fault::CutBefore);
        faults.clear();
        assert_eq!(injected.triggered().await, Err(FaultRemoved));
    }
}
