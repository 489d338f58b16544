//! Points in time as people write them on the command line.

use std::str::FromStr;

use jiff::{Timestamp, civil::Time, tz::TimeZone};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, UInt};

use crate::command_error::CommandError;

/// `14:30` on this machine's clock, today, or a moment in RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PointInTime {
    Today(Time),
    At(Timestamp),
}

impl FromStr for PointInTime {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        // A time of the day says hours and minutes, and nothing else: `14` could be anything.
        if (4..=8).contains(&text.len())
            && text.contains(':')
            && let Ok(time) = format!("{text:0>5}").parse()
        {
            return Ok(Self::Today(time));
        }
        let moment = text.parse().map(Self::At);
        moment.map_err(|_| {
            "write it like `14:30`, or with the date like `2026-03-02T14:30:00+01:00`".to_owned()
        })
    }
}

impl PointInTime {
    /// Returns the moment, which must not have passed.
    pub(crate) fn not_before(
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
        let unreadable = || CommandError::usage("there is no such time today");
        let now_here = i64::try_from(u64::from(now.get()))
            .ok()
            .and_then(|millis| Timestamp::from_millisecond(millis).ok())
            .ok_or_else(unreadable)?;
        let moment = match self {
            Self::At(moment) => moment,
            Self::Today(time) => {
                let today = now_here.to_zoned(zone.clone()).date();
                let here = today.to_datetime(time).to_zoned(zone.clone());
                here.map_err(|_| unreadable())?.timestamp()
            }
        };
        let millis = u64::try_from(moment.as_millisecond()).unwrap_or(0);
        let millis = MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap_or(UInt::MAX));
        if millis > now {
            return Ok(millis);
        }
        let error = CommandError::usage("this time has passed already");
        Err(match self {
            Self::Today(_) => error.with_hint(
                "a time of the day is one of today; write the date too, like `2026-03-02T00:15:00+01:00`",
            ),
            Self::At(_) => error,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> MilliSecondsSinceUnixEpoch {
        let moment: Timestamp = text.parse().unwrap();
        let millis = u64::try_from(moment.as_millisecond()).unwrap();
        MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap())
    }

    fn zone() -> TimeZone {
        TimeZone::fixed(jiff::tz::offset(1))
    }

    #[test]
    fn a_time_of_the_day_is_today_on_this_machine() {
        let now = at("2026-03-02T12:00:00Z");
        for (text, moment) in [
            ("14:30", "2026-03-02T13:30:00Z"),
            (" 14:30:20 ", "2026-03-02T13:30:20Z"),
            ("2026-03-03T00:15:00+01:00", "2026-03-02T23:15:00Z"),
            ("2026-03-02T13:30:00Z", "2026-03-02T13:30:00Z"),
        ] {
            let point: PointInTime = text.parse().unwrap();
            assert_eq!(point.after(now, &zone()).unwrap(), at(moment), "{text}");
        }
        // Nine in the morning, in the morning.
        let point: PointInTime = "9:05".parse().unwrap();
        let now = at("2026-03-02T06:00:00Z");
        assert_eq!(
            point.after(now, &zone()).unwrap(),
            at("2026-03-02T08:05:00Z")
        );
    }

    #[test]
    fn a_passed_time_is_refused() {
        let now = at("2026-03-02T13:30:00Z");
        for text in [
            "14:30",
            "00:15",
            "2026-03-02T13:29:59Z",
            "1969-01-01T00:00:00Z",
        ] {
            let point: PointInTime = text.parse().unwrap();
            assert!(point.after(now, &zone()).is_err(), "{text}");
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
            "15m",
            ":30",
        ] {
            assert!(text.parse::<PointInTime>().is_err(), "{text}");
        }
    }
}
