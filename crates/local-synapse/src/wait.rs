//! Waiting in tests, the only way in which they do.

use std::{fmt::Display, time::Duration};

use tokio::time::{Instant, sleep};

/// How long a test waits before it looks again.
const PAUSE: Duration = Duration::from_millis(50);

/// Looks until there is what a test waits for, and returns it.
///
/// # Panics
///
/// If it is not there when the time is over; `what` says what was waited for.
#[expect(clippy::panic, reason = "it is how tests fail")]
pub async fn wait_for<T>(
    what: impl Display,
    limit: Duration,
    mut look: impl AsyncFnMut() -> Option<T>,
) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look().await {
            return found;
        }
        if begun.elapsed() > limit {
            panic!("{what}: not within {limit:?}");
        }
        sleep(PAUSE).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_comes_in_time_is_found() {
        let mut looks = 0;
        let found = wait_for("the third look", Duration::from_secs(5), async || {
            looks += 1;
            (looks == 3).then_some(looks)
        });
        assert_eq!(found.await, 3);
    }

    #[tokio::test]
    #[should_panic(expected = "never: not within 10ms")]
    async fn what_does_not_come_is_a_failure() {
        wait_for("never", Duration::from_millis(10), async || None::<()>).await;
    }
}
