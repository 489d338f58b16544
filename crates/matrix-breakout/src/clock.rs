//! The only place where the library reads the time.

use std::{fmt, sync::Arc};

use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, UInt};

/// Tells the time, so that tests and clients with a better clock can replace it. The default is
/// the clock of this machine.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> MilliSecondsSinceUnixEpoch + Send + Sync>);

impl Clock {
    /// Creates a clock from a function that returns the present time.
    pub fn new(now: impl Fn() -> MilliSecondsSinceUnixEpoch + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// Returns a clock that is this one's time and so many milliseconds.
    pub(crate) fn ahead_by(&self, millis: i64) -> Self {
        if millis == 0 {
            return self.clone();
        }
        let clock = self.clone();
        Self::new(move || {
            let now: u64 = clock.now().get().into();
            let now = now.saturating_add_signed(millis);
            MilliSecondsSinceUnixEpoch(UInt::new(now).unwrap_or(UInt::MAX))
        })
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
