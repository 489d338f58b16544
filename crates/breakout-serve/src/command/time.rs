//! How long, and until when.

use std::{fmt, time::Duration};

use breakout_words::typed::{Unreadable, duration::parse_duration, point_in_time::PointInTime};

use super::{
    vocabulary::{Inner, Unit, Vocabulary},
    words::Words,
};

/// How long something lasts, as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lasts {
    /// So long, in whole seconds.
    For(Duration),
    /// Until then.
    Until(PointInTime),
}

/// A time as it is written in a command.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<T>(pub(super) T);

impl fmt::Display for Written<Duration> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs();
        let parts = [
            (seconds / 3_600, 'h'),
            (seconds / 60 % 60, 'm'),
            (seconds % 60, 's'),
        ];
        for (number, unit) in parts.into_iter().filter(|(number, _)| *number > 0) {
            write!(f, "{number}{unit}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Written<PointInTime> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            PointInTime::Next(time) => {
                let time = time.to_string();
                f.write_str(time.strip_suffix(":00").unwrap_or(&time))
            }
            PointInTime::Here(time) => time.fmt(f),
            PointInTime::At(moment) => moment.fmt(f),
        }
    }
}

/// A length that stands at the beginning of some words.
pub(super) enum Length {
    /// So long.
    Read(Duration),
    /// Only a number, which may be of something else.
    Bare(usize),
    /// It begins like one.
    Unreadable(Unreadable),
}

impl Vocabulary {
    /// Takes a length, as in `15m`, `1 hour 30 min`, `a minute`; a number alone is [`Length::Bare`].
    pub(super) fn length(&self, words: &mut Words<'_>) -> Option<Length> {
        let mut rest = *words;
        let first = rest.next()?;
        if self.inner(&first.bare) == Some(Inner::One) {
            let unit = self.unit(&rest.next()?.bare)?;
            *words = rest;
            return Some(read(&[("1".to_owned(), unit)]));
        }
        let mut parts: Vec<(String, Unit)> = Vec::new();
        let mut runs = match self.number(&first.bare) {
            Some(number) => vec![(number.to_string(), String::new())],
            None => numbers_with_units(&first.bare)?,
        };
        *words = rest;
        loop {
            for (number, unit) in runs {
                let mut after = *words;
                let next = after.next().and_then(|word| self.unit(&word.bare));
                let unit = match (self.unit(&unit), next, parts.last()) {
                    (Some(unit), ..) => unit,
                    (None, ..) if !unit.is_empty() => return Some(unreadable()),
                    (None, Some(unit), _) => {
                        *words = after;
                        unit
                    }
                    // As in "1h30".
                    (None, None, Some((_, Unit::Hours))) => Unit::Minutes,
                    (None, None, None) => {
                        let number = number.parse().map(Length::Bare);
                        return Some(number.unwrap_or_else(|_| unreadable()));
                    }
                    (None, None, Some(_)) => return Some(unreadable()),
                };
                parts.push((number, unit));
            }
            // What follows belongs to it as long as the units become smaller, as in "1 hour and 30 minutes".
            let mut after = *words;
            let mut next = after.next();
            if next
                .as_ref()
                .is_some_and(|word| self.inner(&word.bare) == Some(Inner::Filler))
            {
                next = after.next();
            }
            let more = next.and_then(|word| {
                let more = numbers_with_units(&word.bare)?;
                let (_, unit) = more.first()?;
                let unit = match unit.is_empty() {
                    true => self.unit(&after.peek()?.bare),
                    false => self.unit(unit),
                };
                let is_smaller = unit? > parts.last()?.1;
                is_smaller.then_some(more)
            });
            match more {
                Some(more) => (runs, *words) = (more, after),
                None => return Some(read(&parts)),
            }
        }
    }

    /// Takes a time, as in `10:30`, `10.30 pm`, `2026-03-02 14:30`.
    pub(super) fn time(&self, words: &mut Words<'_>) -> Result<PointInTime, Unreadable> {
        const MOST_WORDS: usize = 3;
        let (mut rest, mut text, mut read) = (*words, String::new(), None);
        let mut problem = None;
        for _ in 0..MOST_WORDS {
            let Some(word) = rest.next() else { break };
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&word.bare);
            match text.parse() {
                Ok(time) => read = Some((time, rest)),
                Err(unreadable) => problem = problem.or(Some(unreadable)),
            }
        }
        match (read, problem) {
            (Some((time, rest)), _) => {
                *words = rest;
                Ok(time)
            }
            (None, Some(problem)) => Err(problem),
            // There are no words: the problem of an empty text.
            (None, None) => "".parse(),
        }
    }
}

/// Parts `1h30m` into its numbers with what stands behind each; `None` for what does not begin with a number.
fn numbers_with_units(word: &str) -> Option<Vec<(String, String)>> {
    let mut runs: Vec<(String, String)> = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
        let end = rest.find(|c| !is_number(c)).unwrap_or(rest.len());
        let (number, after) = rest.split_at(end);
        if !number.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let end = after
            .find(|c: char| c.is_ascii_digit())
            .unwrap_or(after.len());
        let (unit, after) = after.split_at(end);
        runs.push((number.replace(',', "."), unit.to_owned()));
        rest = after;
    }
    (!runs.is_empty()).then_some(runs)
}

fn read(parts: &[(String, Unit)]) -> Length {
    let parts = parts.iter().map(|(number, unit)| {
        let unit = match unit {
            Unit::Hours => 'h',
            Unit::Minutes => 'm',
            Unit::Seconds => 's',
        };
        format!("{number}{unit}")
    });
    match parse_duration(&parts.collect::<String>()) {
        Ok(length) => Length::Read(Duration::from_secs(length.as_secs())),
        Err(unreadable) => Length::Unreadable(unreadable),
    }
}

/// What the reader of lengths says of a text that is none.
fn unreadable() -> Length {
    match parse_duration("") {
        Ok(length) => Length::Read(length),
        Err(unreadable) => Length::Unreadable(unreadable),
    }
}
