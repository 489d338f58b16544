//! Ctrl-C: the first one lets a command finish what is under way, the second stops at once.
//!
//! A command that only reads is dropped at the first Ctrl-C. One that must not be cut in the middle holds a [`Finishing`]
//! for as long as that is so, looks at [`Interrupt::requested`] between its steps, and cleans up by itself.

use tokio_util::{
    sync::CancellationToken,
    task::{TaskTracker, task_tracker::TaskTrackerToken},
};

/// Tells a command that the user wants it to stop.
#[derive(Clone, Debug)]
pub struct Interrupt {
    stop: CancellationToken,
    finishing: TaskTracker,
}

/// Holds off the end of the process while it lives; only a second Ctrl-C goes through.
#[derive(Debug)]
pub struct Finishing(
    #[expect(dead_code, reason = "it counts for as long as it is there")] TaskTrackerToken,
);

impl Default for Interrupt {
    fn default() -> Self {
        Self::new()
    }
}

impl Interrupt {
    /// Creates the wish of nobody yet.
    pub fn new() -> Self {
        let finishing = TaskTracker::new();
        // Whoever waits for it waits until nothing is there, and not for what may still begin.
        finishing.close();
        Self {
            stop: CancellationToken::new(),
            finishing,
        }
    }

    /// What is cancelled once the user has asked to stop, for the operations of the library.
    pub fn token(&self) -> CancellationToken {
        self.stop.clone()
    }

    /// Whether the user has asked to stop.
    pub fn requested(&self) -> bool {
        self.stop.is_cancelled()
    }

    /// Returns once the user has asked to stop.
    pub async fn wait(&self) {
        self.stop.cancelled().await;
    }

    /// Asks that what follows be finished before a first Ctrl-C ends the process.
    pub fn finish_first(&self) -> Finishing {
        Finishing(self.finishing.token())
    }

    /// Notes that the user wants to stop; tells whether something must be finished first.
    pub fn request(&self) -> bool {
        self.stop.cancel();
        !self.finishing.is_empty()
    }

    /// Returns once the process may end: stopping was asked for, and nothing has to be finished.
    pub async fn may_end(&self) {
        self.stop.cancelled().await;
        self.finishing.wait().await;
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn without_anything_to_finish_the_first_request_ends() {
        let interrupt = Interrupt::new();
        assert!(interrupt.may_end().now_or_never().is_none());
        assert!(!interrupt.request());
        assert!(interrupt.requested());
        assert!(interrupt.may_end().now_or_never().is_some());
    }

    #[test]
    fn what_must_be_finished_holds_the_end_off() {
        let interrupt = Interrupt::new();
        let finishing = interrupt.finish_first();
        assert!(interrupt.request());
        assert!(interrupt.wait().now_or_never().is_some());
        assert!(interrupt.may_end().now_or_never().is_none());
        drop(finishing);
        assert!(interrupt.may_end().now_or_never().is_some());
    }
}
