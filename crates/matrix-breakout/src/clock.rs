//! The only place where the library reads the time.

use std::{fmt, sync::Arc};

use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

/// Tells the time, so that tests and clients with a better clock can replace it. The default is
/// the clock of this machine.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> MilliSecondsSinceUnixEpoch + Send + Sync>);

impl Clock {
    /// Creates a clock from a function that returns the present time.
    pub fn new(now: impl Fn() -> MilliSecondsSinceUnixEpoch + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// Returns the present time.
    pub fn now(&self) -> MilliSecondsSinceUnixEpoch {
        (self.0)()
    }
}

impl Default for Clock {
    /// Creates the clock of this machine.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the library reads it"
    )]
    fn default() -> Self {
        Self::new(MilliSecondsSinceUnixEpoch::now)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Clock").field(&self.now()).finish()
    }
}
