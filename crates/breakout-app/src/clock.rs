//! The only reader of the ambient clock: everything else takes `now` as a parameter.
//!
//! What counts is the homeserver's clock, since everybody's clients, and its timers, are compared with it; this machine's
//! may be minutes off.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{Duration, SystemTime},
};

use jiff::{Timestamp, tz::TimeZone};
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
pub(crate) async fn measure(client: &Client) -> Result<(), HttpError> {
    let ahead = Clock::measure(client).await?;
    AHEAD.store(ahead, Ordering::Relaxed);
    Ok(())
}

/// How many milliseconds the homeserver's clock is ahead of this machine's, as far as is known.
pub(crate) fn ahead() -> i64 {
    AHEAD.load(Ordering::Relaxed)
}

/// Measures again whenever this machine's clock was set, or the machine slept, and from time to time.
pub(crate) async fn keep_measured(client: Client) {
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
pub(crate) fn now() -> MilliSecondsSinceUnixEpoch {
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

/// A time as a person of this place writes it.
pub(crate) fn local(time: MilliSecondsSinceUnixEpoch) -> String {
    let zoned = timestamp(time).to_zoned(TimeZone::system());
    zoned.strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// A day and a time as a heading has it.
pub(crate) fn day_and_time(time: MilliSecondsSinceUnixEpoch) -> String {
    let zoned = timestamp(time).to_zoned(TimeZone::system());
    zoned.strftime("%A, %-d %B %Y, %H:%M").to_string()
}

/// A day and a time where there is little room.
pub(crate) fn short(time: MilliSecondsSinceUnixEpoch) -> String {
    let zoned = timestamp(time).to_zoned(TimeZone::system());
    zoned.strftime("%-d %b, %H:%M").to_string()
}

/// A time of day, where the day is known.
pub(crate) fn time_of_day(time: MilliSecondsSinceUnixEpoch) -> String {
    let zoned = timestamp(time).to_zoned(TimeZone::system());
    zoned.strftime("%H:%M").to_string()
}

/// A time as the clock on the wall shows it, with its day unless that is today.
pub(crate) fn on_the_wall(time: MilliSecondsSinceUnixEpoch) -> String {
    time_and_day(time, now(), &TimeZone::system())
}

/// The day and time of what is not today.
pub(crate) fn on_another_day(time: MilliSecondsSinceUnixEpoch) -> Option<String> {
    another_day(time, now(), &TimeZone::system())
}

fn time_and_day(
    time: MilliSecondsSinceUnixEpoch,
    now: MilliSecondsSinceUnixEpoch,
    zone: &TimeZone,
) -> String {
    another_day(time, now, zone).unwrap_or_else(|| {
        let here = timestamp(time).to_zoned(zone.clone());
        here.strftime("%H:%M:%S").to_string()
    })
}

fn another_day(
    time: MilliSecondsSinceUnixEpoch,
    now: MilliSecondsSinceUnixEpoch,
    zone: &TimeZone,
) -> Option<String> {
    let here = timestamp(time).to_zoned(zone.clone());
    let today = timestamp(now).to_zoned(zone.clone()).date();
    let format = match here.date() {
        day if day == today => return None,
        day if day.year() == today.year() => "%H:%M:%S on %A, %-d %B",
        _ => "%H:%M:%S on %A, %-d %B %Y",
    };
    Some(here.strftime(format).to_string())
}

/// A time as a part of a file's name.
pub(crate) fn in_file_name(time: MilliSecondsSinceUnixEpoch) -> String {
    let zoned = timestamp(time).to_zoned(TimeZone::system());
    zoned.strftime("%Y-%m-%d-%H%M").to_string()
}

/// A time as programs write it (RFC 3339).
pub(crate) fn utc(time: MilliSecondsSinceUnixEpoch) -> String {
    timestamp(time).to_string()
}

fn timestamp(time: MilliSecondsSinceUnixEpoch) -> Timestamp {
    // Other people's clocks may say anything; what lies outside of all calendars is the last day.
    Timestamp::from_millisecond(time.get().into()).unwrap_or(Timestamp::MAX)
}

/// Waits until this time has passed; for ever without one.
pub(crate) async fn until(time: Option<MilliSecondsSinceUnixEpoch>) {
    let Some(time) = time else {
        return std::future::pending().await;
    };
    let left: u64 = time.get().saturating_sub(now().get()).into();
    sleep(Duration::from_millis(left)).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_another_day_has_its_day() {
        let at = |text: &str| {
            let millis = text.parse::<Timestamp>().unwrap().as_millisecond();
            MilliSecondsSinceUnixEpoch(UInt::new(millis.try_into().unwrap()).unwrap())
        };
        let zone = TimeZone::fixed(jiff::tz::offset(1));
        let now = at("2026-11-28T11:43:38Z");
        for (time, shown) in [
            ("2026-11-28T22:59:59Z", "23:59:59"),
            ("2026-11-28T23:00:00Z", "00:00:00 on Sunday, 29 November"),
            ("2026-11-29T17:43:38Z", "18:43:38 on Sunday, 29 November"),
            ("2027-01-01T08:00:00Z", "09:00:00 on Friday, 1 January 2027"),
        ] {
            assert_eq!(time_and_day(at(time), now, &zone), shown);
        }
        assert_eq!(another_day(now, now, &zone), None);
    }
}
