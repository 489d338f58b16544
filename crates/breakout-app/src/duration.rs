//! Durations and times as people write them on the command line.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, Zoned, civil, fmt::friendly::SpanParser};

/// Longer than any break-out; keeps sums of times far from every limit.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 366);

/// Reads `90s`, `15m` or `1h30m`.
pub(crate) fn parse_duration(text: &str) -> Result<Duration, String> {
    let duration = SpanParser::new()
        .parse_duration(text.trim())
        .map_err(|_| "write it like `90s`, `15m` or `1h30m`".to_owned())?;
    if duration < SignedDuration::from_secs(1) {
        return Err("it must be at least one second, like `90s`, `15m` or `1h30m`".to_owned());
    }
    if duration > LONGEST {
        return Err("it must not be longer than a year".to_owned());
    }
    Ok(duration.unsigned_abs())
}

/// A point in time as it was written: a time of day means the next time the clock shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    TimeOfDay(civil::Time),
    Instant(Timestamp),
}

/// Reads `14:30` (local) or an RFC 3339 time.
pub(crate) fn parse_moment(text: &str) -> Result<Moment, String> {
    let text = text.trim();
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(Moment::Instant(instant));
    }
    text.parse::<civil::Time>()
        .map(Moment::TimeOfDay)
        .map_err(|_| "write it like `14:30` (local time) or `2026-01-31T14:30:00+01:00`".to_owned())
}

impl Moment {
    /// The instant that is meant, seen from `now`.
    pub(crate) fn after(self, now: &Zoned) -> Result<Timestamp, jiff::Error> {
        match self {
            Self::Instant(instant) => Ok(instant),
            Self::TimeOfDay(time) => {
                let today = now.with().time(time).build()?;
                let next = if today > *now {
                    today
                } else {
                    now.tomorrow()?.with().time(time).build()?
                };
                Ok(next.timestamp())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_people_write_them() {
        for (text, seconds) in [
            ("90s", 90),
            ("15m", 900),
            ("1h30m", 5400),
            (" 2 min ", 120),
            ("1h 5m", 3900),
        ] {
            assert_eq!(
                parse_duration(text),
                Ok(Duration::from_secs(seconds)),
                "{text}"
            );
        }
    }

    #[test]
    fn zero_negative_and_unreadable_durations_are_refused() {
        for text in [
            "",
            "0",
            "0s",
            "15",
            "-5m",
            "5m ago",
            "soon",
            "200ms",
            "99999h",
            "99999999999999999999h",
            "1x",
        ] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_time_of_day_is_the_next_one() {
        let now: Zoned = "2026-03-01T14:00:00+01:00[Europe/Berlin]".parse().unwrap();
        let at = |text: &str| parse_moment(text).unwrap().after(&now).unwrap().to_string();
        assert_eq!(at("14:30"), "2026-03-01T13:30:00Z");
        assert_eq!(at("13:59"), "2026-03-02T12:59:00Z");
        assert_eq!(at("14:00"), "2026-03-02T13:00:00Z");
        assert_eq!(at("2026-03-01T15:00:00Z"), "2026-03-01T15:00:00Z");
        assert!(parse_moment("25:00").is_err());
        assert!(parse_moment("tomorrow").is_err());
    }
}
