//! Times and lengths of time, as people and programs write them.
//!
//! What people read is a [`Message`]: whether a day has 24 hours or twice 12, and how a date is written, is the language's.

use std::time::Duration;

use breakout_core::words::Length;
use breakout_i18n::{Message, times as words};
use jiff::{Timestamp, Zoned, civil::Weekday, tz::TimeZone};
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;

/// A clock that is off by more than this is told of.
const NOTICEABLE: Duration = Duration::from_secs(30);

/// A time as tables have it, in every language alike.
pub fn local(time: MilliSecondsSinceUnixEpoch) -> String {
    here(time).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// A day as a heading has it.
pub fn day(time: MilliSecondsSinceUnixEpoch) -> Message {
    let here = here(time);
    let (weekday, day, month, year) = date(&here);
    words::whole_day(weekday, day, month, year)
}

/// A day and a time as a heading has it.
pub fn day_and_time(time: MilliSecondsSinceUnixEpoch) -> Message {
    let here = here(time);
    let (weekday, day, month, year) = date(&here);
    words::day_and_time(weekday, day, month, year, minutes_of(&here))
}

/// A day and a time where there is little room.
pub fn short(time: MilliSecondsSinceUnixEpoch) -> Message {
    let here = here(time);
    let month = words::short_month(month(here.month()));
    words::short_day_and_time(day_of_month(&here), month, minutes_of(&here))
}

/// A time of day, where the day is known.
pub fn time_of_day(time: MilliSecondsSinceUnixEpoch) -> Message {
    minutes_of(&here(time))
}

/// A time as the clock on the wall shows it, with its day unless that is today.
pub fn on_the_wall(time: MilliSecondsSinceUnixEpoch, now: MilliSecondsSinceUnixEpoch) -> Message {
    time_and_day(time, now, &TimeZone::system())
}

/// The day and time of what is not today.
pub fn on_another_day(
    time: MilliSecondsSinceUnixEpoch,
    now: MilliSecondsSinceUnixEpoch,
) -> Option<Message> {
    another_day(time, now, &TimeZone::system())
}

fn time_and_day(
    time: MilliSecondsSinceUnixEpoch,
    now: MilliSecondsSinceUnixEpoch,
    zone: &TimeZone,
) -> Message {
    another_day(time, now, zone)
        .unwrap_or_else(|| seconds_of(&timestamp(time).to_zoned(zone.clone())))
}

fn another_day(
    time: MilliSecondsSinceUnixEpoch,
    now: MilliSecondsSinceUnixEpoch,
    zone: &TimeZone,
) -> Option<Message> {
    let here = timestamp(time).to_zoned(zone.clone());
    let today = timestamp(now).to_zoned(zone.clone()).date();
    let (_, day, month, year) = date(&here);
    let weekday = words::weekday_of(name_of(here.weekday()));
    let time = seconds_of(&here);
    match here.date() {
        date if date == today => None,
        date if date.year() == today.year() => Some(words::on_day(time, weekday, day, month)),
        _ => Some(words::on_day_of_year(time, weekday, day, month, year)),
    }
}

/// A time in the time zone of this machine.
fn here(time: MilliSecondsSinceUnixEpoch) -> Zoned {
    timestamp(time).to_zoned(TimeZone::system())
}

/// What a date consists of: the catalog puts it into the order of its language.
fn date(time: &Zoned) -> (Message, u64, Message, String) {
    let month = words::month(month(time.month()));
    let year = time.year().to_string();
    let weekday = words::weekday(name_of(time.weekday()));
    (weekday, day_of_month(time), month, year)
}

fn day_of_month(time: &Zoned) -> u64 {
    time.day().unsigned_abs().into()
}

fn minutes_of(time: &Zoned) -> Message {
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute());
    words::time_of_day(
        u64::from(hour),
        format!("{hour:0>2}"),
        format!("{minute:0>2}"),
    )
}

fn seconds_of(time: &Zoned) -> Message {
    let (hour, minute, second) = (time.hour().unsigned_abs(), time.minute(), time.second());
    words::time_of_day_with_seconds(
        u64::from(hour),
        format!("{hour:0>2}"),
        format!("{minute:0>2}"),
        format!("{second:0>2}"),
    )
}

/// What the catalog calls a day of the week.
fn name_of(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}

/// What the catalog calls a month, of which the first is 1.
fn month(number: i8) -> &'static str {
    match number {
        1 => "january",
        2 => "february",
        3 => "march",
        4 => "april",
        5 => "may",
        6 => "june",
        7 => "july",
        8 => "august",
        9 => "september",
        10 => "october",
        11 => "november",
        _ => "december",
    }
}

/// A time as a part of a file's name.
pub fn in_file_name(time: MilliSecondsSinceUnixEpoch) -> String {
    here(time).strftime("%Y-%m-%d-%H%M").to_string()
}

/// A time as programs write it (RFC 3339).
pub fn utc(time: MilliSecondsSinceUnixEpoch) -> String {
    timestamp(time).to_string()
}

fn timestamp(time: MilliSecondsSinceUnixEpoch) -> Timestamp {
    // Other people's clocks may say anything; what lies outside of all calendars is the last day.
    Timestamp::from_millisecond(time.get().into()).unwrap_or(Timestamp::MAX)
}

/// Writes a moment as RFC 3339, alike on every machine.
pub fn moment(time: MilliSecondsSinceUnixEpoch) -> String {
    exact(time).map_or_else(|| time.get().to_string(), |moment| moment.to_string())
}

fn exact(time: MilliSecondsSinceUnixEpoch) -> Option<Timestamp> {
    let millis = i64::try_from(u64::from(time.get())).ok()?;
    Timestamp::from_millisecond(millis).ok()
}

/// Says a time that is left as `1:30` minutes or `1 h 05 min`.
pub fn short_time(seconds: u64) -> Message {
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        words::hours_left(hours, format!("{minutes:0>2}"))
    } else {
        words::minutes_left(minutes, format!("{rest:0>2}"))
    }
}

/// Says how wrong this machine's clock is, if people would notice; `ahead` is how many milliseconds the homeserver's is ahead.
pub fn clock_warning(ahead: i64) -> Option<Message> {
    let off = Duration::from_millis(ahead.unsigned_abs());
    let length = Length::of(off);
    (off > NOTICEABLE).then(|| match ahead > 0 {
        true => words::clock_behind(length),
        false => words::clock_ahead(length),
    })
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;
    use matrix_sdk::ruma::UInt;

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
            let said = time_and_day(at(time), now, &zone);
            assert_eq!(said.text(Language::English), shown);
        }
        assert_eq!(another_day(now, now, &zone), None);
    }

    #[test]
    fn a_time_of_day_has_two_digits() {
        let time = |hour, minute, second| {
            let time = jiff::civil::date(2026, 3, 2).at(hour, minute, second, 0);
            time.to_zoned(TimeZone::UTC).unwrap()
        };
        let morning = time(9, 5, 0);
        assert_eq!(minutes_of(&morning).text(Language::English), "09:05");
        let night = time(0, 0, 7);
        assert_eq!(seconds_of(&night).text(Language::English), "00:00:07");
        let (weekday, day, month, year) = date(&morning);
        assert_eq!(
            words::whole_day(weekday, day, month, year).text(Language::English),
            "Monday, 2 March 2026"
        );
    }

    #[test]
    fn a_time_is_short() {
        let short_time = |seconds| short_time(seconds).text(Language::English);
        assert_eq!(short_time(59), "0:59 min");
        assert_eq!(short_time(90), "1:30 min");
        assert_eq!(short_time(3_900), "1 h 05 min");
    }

    #[test]
    fn a_clock_that_is_off_is_told_of() {
        assert_eq!(clock_warning(30_000), None);
        assert_eq!(clock_warning(-30_000), None);
        let told = |ahead| clock_warning(ahead).unwrap().text(Language::English);
        assert_eq!(
            told(600_400),
            "this machine's clock is 10 minutes behind the homeserver's, which is the one that counts"
        );
        assert!(told(-600_400).starts_with("this machine's clock is 10 minutes ahead of"));
        assert!(told(i64::MIN).len() > 30);
    }

    #[test]
    fn a_moment_is_written_alike_everywhere() {
        let time = MilliSecondsSinceUnixEpoch(UInt::new(1_772_456_400_000).unwrap());
        assert_eq!(moment(time), "2026-03-02T13:00:00Z");
    }
}
