//! Durations as people write them on the command line.

use std::time::Duration;

use breakout_i18n::typed as words;
use jiff::{SignedDuration, fmt::friendly::SpanParser};

use super::Unreadable;

/// Longer than any break-out; keeps sums of times far from every limit.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 366);

/// Reads `90s`, `15m` or `1h30m`.
pub fn parse_duration(text: &str) -> Result<Duration, Unreadable> {
    let duration = SpanParser::new()
        .parse_duration(text.trim())
        .map_err(|_| Unreadable(words::write_a_length()))?;
    if duration < SignedDuration::from_secs(1) {
        return Err(Unreadable(words::length_too_short()));
    }
    if duration > LONGEST {
        return Err(Unreadable(words::length_too_long()));
    }
    Ok(duration.unsigned_abs())
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
}
