//! Ctrl-C: the first one lets a command finish what is under way, the second stops at once.
//!
//! A command that only reads is dropped at the first Ctrl-C. One that must not be cut in the middle holds a [`Finishing`]
//! for as long as that is so, looks at [`Interrupt::requested`] between its steps, and cleans up by itself.

use tokio::sync::watch;

#[derive(Clone, Copy, Debug, Default)]
struct State {
    requested: bool,
    finishing: usize,
}

/// Tells a command that the user wants it to stop.
#[derive(Clone, Debug)]
pub(crate) struct Interrupt(watch::Sender<State>);

/// Holds off the end of the process while it lives; only a second Ctrl-C goes through.
#[derive(Debug)]
pub(crate) struct Finishing(watch::Sender<State>);

impl Interrupt {
    pub(crate) fn new() -> Self {
        Self(watch::Sender::new(State::default()))
    }

    /// Whether the user has asked to stop.
    pub(crate) fn requested(&self) -> bool {
        self.0.borrow().requested
    }

    /// Returns once the user has asked to stop.
    pub(crate) async fn wait(&self) {
        self.wait_until(|state| state.requested).await;
    }

    /// Asks that what follows be finished before a first Ctrl-C ends the process.
    pub(crate) fn finish_first(&self) -> Finishing {
        self.0.send_modify(|state| state.finishing += 1);
        Finishing(self.0.clone())
    }

    /// Notes that the user wants to stop; tells whether something must be finished first.
    pub(crate) fn request(&self) -> bool {
        self.0.send_modify(|state| state.requested = true);
        self.0.borrow().finishing > 0
    }

    /// Returns once the process may end: stopping was asked for, and nothing has to be finished.
    pub(crate) async fn may_end(&self) {
        self.wait_until(|state| state.requested && state.finishing == 0)
            .await;
    }

    async fn wait_until(&self, condition: impl Fn(&State) -> bool) {
        let mut receiver = self.0.subscribe();
        // The sender is owned by `self`, so that waiting can only end with the condition.
        let _closed = receiver.wait_for(|state| condition(state)).await.is_err();
    }
}

impl Drop for Finishing {
    fn drop(&mut self) {
        self.0
            .send_modify(|state| state.finishing = state.finishing.saturating_sub(1));
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
