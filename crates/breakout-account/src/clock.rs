//! The only reader of the ambient clock: everything else takes `now` as a parameter.
//!
//! What counts is the homeserver's clock, since everybody's clients, and its timers, are compared with it; this machine's
//! may be minutes off.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, SystemTime},
};

use matrix_breakout::Clock;
use matrix_sdk::{
    Client, HttpError,
    ruma::{MilliSecondsSinceUnixEpoch, UInt},
};
use tokio::time::{Instant, sleep};

/// How many milliseconds the homeserver's clock is ahead of this machine's, as it was last measured.
static AHEAD: AtomicI64 = AtomicI64::new(0);

/// How often a process that goes on looks whether this machine's clock was set.
const LOOK: Duration = Duration::from_secs(30);

/// How long what was measured counts; clocks drift by seconds in a day.
const MEASURE: Duration = Duration::from_secs(1_800);

/// By how much two clocks of this machine may differ without either having been set.
const SET: u64 = 2_000;

/// Measures how far the homeserver's clock is ahead of this machine's, which counts for [`now`] from then on.
pub async fn measure(client: &Client) -> Result<(), HttpError> {
    let ahead = Clock::measure(client).await?;
    AHEAD.store(ahead, Ordering::Relaxed);
    Ok(())
}

/// How many milliseconds the homeserver's clock is ahead of this machine's, as far as is known.
pub fn ahead() -> i64 {
    AHEAD.load(Ordering::Relaxed)
}

/// Measures again whenever this machine's clock was set, or the machine slept, and from time to time.
pub async fn keep_measured(client: Client) {
    let mut last = (machine(), Instant::now());
    loop {
        sleep(LOOK).await;
        let passed = last.1.elapsed();
        let millis = u64::try_from(passed.as_millis()).unwrap_or(u64::MAX);
        let shown = u64::from(machine().get()).saturating_sub(last.0.get().into());
        if passed >= MEASURE || shown.abs_diff(millis) > SET {
            match measure(&client).await {
                Ok(()) => last = (machine(), Instant::now()),
                Err(error) => tracing::debug!(%error, "the homeserver's clock is not known"),
            }
        }
    }
}

/// The present time, by the homeserver's clock as far as that is known.
pub fn now() -> MilliSecondsSinceUnixEpoch {
    let now = u64::from(machine().get()).saturating_add_signed(ahead());
    MilliSecondsSinceUnixEpoch(UInt::new(now).unwrap_or(UInt::MAX))
}

/// The present time by this machine's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the ambient clock is read"
)]
fn machine() -> MilliSecondsSinceUnixEpoch {
    // A clock before 1970 reads as 1970: there is nothing better to say about it.
    MilliSecondsSinceUnixEpoch::from_system_time(SystemTime::now())
        .unwrap_or(MilliSecondsSinceUnixEpoch(0_u32.into()))
}

/// The time so long from now, unless that is beyond all times.
pub fn after(length: Duration) -> Option<MilliSecondsSinceUnixEpoch> {
    let millis = u64::try_from(length.as_millis()).ok()?;
    let after = u64::from(now().get()).checked_add(millis)?;
    UInt::new(after).map(MilliSecondsSinceUnixEpoch)
}

/// Waits until this time has passed; for ever without one.
pub async fn until(time: Option<MilliSecondsSinceUnixEpoch>) {
    let Some(time) = time else {
        return std::future::pending().await;
    };
    let left: u64 = time.get().saturating_sub(now().get()).into();
    sleep(Duration::from_millis(left)).await;
}
