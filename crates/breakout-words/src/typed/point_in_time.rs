//! Points in time as people write them on the command line and in forms.

use std::str::FromStr;

use breakout_i18n::typed as words;
use jiff::{
    Timestamp,
    civil::{DateTime, Time},
    tz::{AmbiguousOffset, TimeZone},
};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, UInt};

use super::Unreadable;
use crate::CommandError;

/// A time of the day, a day and time on the clocks of this place, or a moment in RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointInTime {
    /// The next time that the clocks of this place show it.
    Next(Time),
    /// On the clocks of this place.
    Here(DateTime),
    /// The same everywhere.
    At(Timestamp),
}

impl FromStr for PointInTime {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let text = text.trim();
        if let Some(time) = time_of_day(text) {
            return Ok(Self::Next(time));
        }
        if let Ok(moment) = text.parse() {
            return Ok(Self::At(moment));
        }
        // A day alone is no time.
        let here = text.parse().ok().filter(|_| text.contains(':'));
        here.map(Self::Here)
            .ok_or_else(|| Unreadable(words::write_a_time()))
    }
}

/// Reads a time of the day, with hours and minutes, and nothing else: `14` could be anything. In many countries it is
/// written `14.30` or `14h30`, or with `am` or `pm`, and the midnight to come is `24:00`.
fn time_of_day(text: &str) -> Option<Time> {
    let text = text.to_ascii_lowercase();
    let half = [("am", 0), ("pm", 12)].into_iter().find_map(|(name, add)| {
        let digits = text.strip_suffix(name)?.trim_end();
        Some((digits.to_owned(), add))
    });
    let (digits, add) = half.clone().unwrap_or((text, 0));
    let digits = match digits.split_once(['.', 'h']) {
        Some((hours, minutes)) => format!("{hours}:{minutes}"),
        None if half.is_some() && !digits.contains(':') => format!("{digits}:00"),
        None => digits,
    };
    if half.is_none() && matches!(&*digits, "24:00" | "24:00:00") {
        return Some(Time::midnight());
    }
    if !((4..=8).contains(&digits.len()) && digits.contains(':')) {
        return None;
    }
    let time: Time = format!("{digits:0>5}").parse().ok()?;
    if half.is_none() {
        return Some(time);
    }
    // Noon and midnight are 12 o'clock.
    let hour = time.hour();
    let hour = (1..=12).contains(&hour).then_some(hour % 12 + add)?;
    time.with().hour(hour).build().ok()
}

impl PointInTime {
    /// Returns the moment, which must not have passed.
    pub fn not_before(
        self,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<MilliSecondsSinceUnixEpoch, CommandError> {
        self.after(now, &TimeZone::system())
    }

    fn after(
        self,
        now: MilliSecondsSinceUnixEpoch,
        zone: &TimeZone,
    ) -> Result<MilliSecondsSinceUnixEpoch, CommandError> {
        let no_such = || CommandError::usage(words::no_such_time());
        let now = i64::try_from(u64::from(now.get()))
            .ok()
            .and_then(|millis| Timestamp::from_millisecond(millis).ok())
            .ok_or_else(no_such)?;
        let moment = match self {
            Self::At(moment) => Some(moment).filter(|moment| *moment > now),
            Self::Here(day_and_time) => first_after(now, day_and_time, zone),
            Self::Next(time) => {
                let today = now.to_zoned(zone.clone()).date();
                let days = [Ok(today), today.tomorrow()].into_iter().flatten();
                days.map(|day| day.to_datetime(time))
                    .find_map(|it| first_after(now, it, zone))
            }
        };
        let moment = moment.ok_or_else(|| CommandError::usage(words::time_has_passed()))?;
        let millis = u64::try_from(moment.as_millisecond()).map_err(|_| no_such())?;
        let millis = UInt::new(millis).ok_or_else(no_such)?;
        Ok(MilliSecondsSinceUnixEpoch(millis))
    }
}

/// The first moment after this one at which the clocks of this place show a day and time.
///
/// Where they are put back they show it twice. Where they are put forward they never show it, and what was to be then is as
/// much later as they are put forward.
fn first_after(now: Timestamp, shown: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    let moments = zone.to_ambiguous_timestamp(shown);
    let moments = match moments.offset() {
        AmbiguousOffset::Fold { .. } => [moments.earlier(), moments.later()],
        _ => [moments.compatible(), moments.compatible()],
    };
    moments.into_iter().flatten().find(|moment| *moment > now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_the_day_is_read_as_people_write_it() {
        for (text, hour, minute) in [
            ("14:30", 14, 30),
            ("8:05", 8, 5),
            ("14.30", 14, 30),
            ("14h30", 14, 30),
            ("2:30pm", 14, 30),
            ("2:30 PM", 14, 30),
            ("2 pm", 14, 0),
            ("12am", 0, 0),
            ("12:15pm", 12, 15),
            ("24:00", 0, 0),
        ] {
            let time = Time::constant(hour, minute, 0, 0);
            assert_eq!(text.parse(), Ok(PointInTime::Next(time)), "{text}");
        }
        for text in [
            "14", "14:30pm", "0am", "25:00", "24:30", "pm", "2.5 pm", "1h",
        ] {
            assert!(text.parse::<PointInTime>().is_err(), "{text}");
        }
    }

    fn at(text: &str) -> MilliSecondsSinceUnixEpoch {
        let moment: Timestamp = text.parse().unwrap();
        let millis = u64::try_from(moment.as_millisecond()).unwrap();
        MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap())
    }

    /// An hour before UTC, and two in summer: from 29 March to 25 October 2026, one o'clock UTC.
    fn zone() -> TimeZone {
        TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap()
    }

    fn read(now: &str, text: &str) -> Result<MilliSecondsSinceUnixEpoch, CommandError> {
        let point: PointInTime = text.parse().unwrap();
        point.after(at(now), &zone())
    }

    #[test]
    fn a_time_of_the_day_is_the_next_one_on_this_machine() {
        for (now, text, moment) in [
            ("2026-03-02T12:00:00Z", "14:30", "2026-03-02T13:30:00Z"),
            ("2026-03-02T12:00:00Z", " 14:30:20 ", "2026-03-02T13:30:20Z"),
            // Nine in the morning, in the morning and in the evening.
            ("2026-03-02T06:00:00Z", "9:05", "2026-03-02T08:05:00Z"),
            ("2026-03-02T20:00:00Z", "9:05", "2026-03-03T08:05:00Z"),
            // After midnight, before it and after it.
            ("2026-11-28T22:50:00Z", "00:30", "2026-11-28T23:30:00Z"),
            ("2026-11-28T23:10:00Z", "00:30", "2026-11-28T23:30:00Z"),
            ("2026-11-28T23:30:00Z", "00:30", "2026-11-29T23:30:00Z"),
            // The last day of a year.
            ("2026-12-31T22:00:00Z", "00:15", "2026-12-31T23:15:00Z"),
        ] {
            assert_eq!(read(now, text).unwrap(), at(moment), "{text} at {now}");
        }
    }

    #[test]
    fn a_day_and_time_is_on_the_clocks_of_this_place_unless_it_says_otherwise() {
        let now = "2026-11-28T12:00:00Z";
        for (text, moment) in [
            ("2026-11-29T14:30", "2026-11-29T13:30:00Z"),
            ("2026-11-29 14:30", "2026-11-29T13:30:00Z"),
            ("2026-11-29 14:30:20", "2026-11-29T13:30:20Z"),
            ("2027-07-01 14:30", "2027-07-01T12:30:00Z"),
            ("2026-11-29T00:15:00+01:00", "2026-11-28T23:15:00Z"),
            ("2026-11-29T13:30:00Z", "2026-11-29T13:30:00Z"),
            ("2026-11-29 13:30Z", "2026-11-29T13:30:00Z"),
        ] {
            assert_eq!(read(now, text).unwrap(), at(moment), "{text}");
        }
    }

    #[test]
    fn clocks_that_are_put_forward_or_back_have_a_next_time_too() {
        for (now, text, moment) in [
            // 02:30 never is; it is 03:30 then.
            ("2026-03-29T00:30:00Z", "02:30", "2026-03-29T01:30:00Z"),
            (
                "2026-03-28T12:00:00Z",
                "2026-03-29 02:30",
                "2026-03-29T01:30:00Z",
            ),
            // 02:30 is twice.
            ("2026-10-25T00:10:00Z", "02:30", "2026-10-25T00:30:00Z"),
            ("2026-10-25T00:40:00Z", "02:30", "2026-10-25T01:30:00Z"),
            ("2026-10-25T01:40:00Z", "02:30", "2026-10-26T01:30:00Z"),
            (
                "2026-10-25T00:40:00Z",
                "2026-10-25 02:30",
                "2026-10-25T01:30:00Z",
            ),
        ] {
            assert_eq!(read(now, text).unwrap(), at(moment), "{text} at {now}");
        }
    }

    #[test]
    fn a_passed_time_is_refused() {
        for text in [
            "2026-03-02T13:29:59Z",
            "2026-03-02 14:30",
            "2026-03-01 20:00",
            "1969-01-01T00:00:00Z",
        ] {
            assert!(read("2026-03-02T13:30:00Z", text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "14",
            "1430",
            "25:00",
            "14:30pm",
            "tomorrow",
            "2026-03-02",
            "2026-02-30 14:30",
            "15m",
            ":30",
        ] {
            assert!(text.parse::<PointInTime>().is_err(), "{text}");
        }
    }
}
