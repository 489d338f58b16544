//! The only reader of the ambient clock: everything else takes `now` as a parameter.

use std::time::{Duration, SystemTime};

use jiff::{Timestamp, tz::TimeZone};
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;
use tokio::time::sleep;

/// The present time.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the ambient clock is read"
)]
pub(crate) fn now() -> MilliSecondsSinceUnixEpoch {
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
