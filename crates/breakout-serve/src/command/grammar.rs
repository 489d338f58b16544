//! The grammar: from words to a command.
//!
//! It is written by hand, as one match over verbs with a loop over what may follow each in any order. Words come from the catalog at run time, names may
//! hold anything, and what is wrong is answered with the right form of what was meant: of a library of parsers nothing but its splitting
//! at white space would be used.

use std::{sync::LazyLock, time::Duration};

use breakout_core::plan::MAX_ROOMS;
use breakout_i18n::Language;
use breakout_words::typed::{Unreadable, duration::parse_duration, point_in_time::PointInTime};

use super::{
    Choice, Command, GroupName, Groups, Lasts, Misunderstood, Move, Rename, Tell, Verb, When,
    addressed::addressed,
    fold::is_quote,
    targets::unquoted,
    time::Length,
    vocabulary::{Inner, Unit, Vocabulary},
    words::Words,
};

/// The most words of a command in which no text of any length stands, but for its names.
const MOST_WORDS: usize = 40;

/// More than any name has.
const MOST_NAME_BYTES: usize = 1_000;

/// The commands of a language. English is always understood besides.
#[derive(Debug)]
pub struct Grammar {
    pub(super) vocabulary: Vocabulary,
    pub(super) language: Language,
}

impl Grammar {
    /// Returns the grammar of a language.
    pub fn of(language: Language) -> &'static Self {
        static ENGLISH: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(Language::English));
        static OTHERS: LazyLock<Vec<Grammar>> = LazyLock::new(|| {
            let others = Language::ALL.into_iter();
            let others = others.filter(|language| *language != Language::English);
            others.map(Grammar::new).collect()
        });
        let mut others = OTHERS.iter();
        others
            .find(|grammar| grammar.language == language)
            .unwrap_or(&ENGLISH)
    }

    fn new(language: Language) -> Self {
        let vocabulary = Vocabulary::new(language);
        Self {
            vocabulary,
            language,
        }
    }

    /// Reads a message; `None` for what is not for the bot.
    ///
    /// `body` is the text without the fallback of a reply, and without the mention where the bot is `mentioned`, which also a reply to it
    /// does; `prefix` is what other commands begin with, as `!breakout`.
    pub fn parse(
        &self,
        body: &str,
        mentioned: bool,
        prefix: &str,
    ) -> Option<Result<Command, Misunderstood>> {
        let words = addressed(body, mentioned, prefix)?;
        let read = self.read(words);
        Some(read.or_else(|wrong| self.read_unquoted(words).ok_or(wrong)))
    }

    /// Reads a command of which some words stand in quotes that mean nothing, as it was copied from a page.
    fn read_unquoted(&self, words: Words<'_>) -> Option<Command> {
        let text = words.text();
        let bare = text
            .contains(is_quote)
            .then(|| text.replace(is_quote, " "))?;
        self.read(Words::new(&bare)).ok()
    }

    /// Reads a command without a prefix.
    pub(super) fn read(&self, mut words: Words<'_>) -> Result<Command, Misunderstood> {
        if words.is_empty() {
            return Ok(Command::Help(None));
        }
        if let Some(longer) = words.after_plus() {
            return self.extend(longer);
        }
        if let Some(verb) = self.vocabulary.verb(&mut words) {
            words.skip_colons();
            return self.read_verb(verb, words);
        }
        let mut rest = words;
        if self.skip_all(&mut rest, &[Inner::Filler]) {
            let is_more = !rest.is_empty() && !self.skip(&mut rest.clone(), &[Inner::Filler]);
            return match is_more {
                true => self.read(rest),
                false => Err(self.unknown(words)),
            };
        }
        if self.is_more_time(words) {
            return self.extend(words);
        }
        let begins_with_groups = words
            .peek()
            .is_some_and(|word| self.inner(&word.bare) == Some(Inner::Groups));
        if !self.begins_start(words) {
            return Err(self.unknown(words));
        }
        let wanted = self.start(words);
        match wanted {
            // As in "Group 2 come back".
            Err(Misunderstood::NotSo(_)) if begins_with_groups => {
                Err(Misunderstood::NotSo(Verb::Tell))
            }
            wanted => wanted,
        }
    }

    fn read_verb(&self, verb: Verb, words: Words<'_>) -> Result<Command, Misunderstood> {
        let not_so = Misunderstood::NotSo(verb);
        match verb {
            // Whoever sees a plan may say "start", and means this plan.
            Verb::Start if self.is_nothing(words) => Ok(Command::Choose(Choice::Yes)),
            Verb::Start => self.start(words),
            Verb::Again | Verb::Rotate => self.again(verb, words),
            Verb::End => self.end(words),
            Verb::Extend => self.extend(words.after_plus().unwrap_or(words)),
            Verb::Move => Move::read(words, &self.vocabulary)
                .map(Command::Move)
                .ok_or(not_so),
            Verb::Rename => Rename::read(words, &self.vocabulary)
                .map(Command::Rename)
                .ok_or(not_so),
            Verb::Add => {
                let mut rest = words;
                self.skip_all(&mut rest, &[Inner::Filler, Inner::One, Inner::Groups]);
                match rest.is_empty() {
                    true => Ok(Command::Add(None)),
                    false => name(words).map(Some).map(Command::Add).ok_or(not_so),
                }
            }
            Verb::Close => name(words).map(Command::Close).ok_or(not_so),
            Verb::Who if self.is_nothing(words) => Ok(Command::Who(None)),
            Verb::Who => {
                let asked = words.text().trim_end_matches(['?', '？']);
                let group = name(Words::new(asked)).map(Some);
                group.map(Command::Who).ok_or(not_so)
            }
            Verb::Say if words.is_empty() => Err(not_so),
            Verb::Say => Ok(Command::Say(words.text().to_owned())),
            Verb::Tell => self.tell(words).ok_or(not_so),
            Verb::Help => {
                let mut rest = words;
                Ok(Command::Help(self.vocabulary.verb(&mut rest)))
            }
            Verb::Report => self.alone(Command::Report, words),
            Verb::Status => self.alone(Command::Status, words),
            Verb::Widget => self.alone(Command::Widget, words),
            Verb::NoWidget => self.alone(Command::NoWidget, words),
            Verb::Leave => self.alone(Command::Leave, words),
            Verb::Yes => self.alone(Command::Choose(Choice::Yes), words),
            Verb::No => self.alone(Command::Choose(Choice::No), words),
            Verb::Shuffle => self.alone(Command::Choose(Choice::Again), words),
        }
    }

    /// A command that nothing follows.
    fn alone(&self, command: Command, words: Words<'_>) -> Result<Command, Misunderstood> {
        match self.is_nothing(words) {
            true => Ok(command),
            false => Err(Misunderstood::NotSo(command.verb())),
        }
    }

    fn start(&self, words: Words<'_>) -> Result<Command, Misunderstood> {
        let wanted = self.wanted(Verb::Start, words)?;
        match wanted.groups {
            Some(groups) if !wanted.rotate => Ok(Command::Start {
                groups,
                lasts: wanted.lasts,
                task: wanted.task,
            }),
            _ => Err(Misunderstood::NotSo(Verb::Start)),
        }
    }

    fn again(&self, verb: Verb, words: Words<'_>) -> Result<Command, Misunderstood> {
        let wanted = self.wanted(verb, words)?;
        if wanted.groups.is_some() {
            return Err(Misunderstood::NotSo(verb));
        }
        Ok(Command::Again {
            rotate: wanted.rotate || verb == Verb::Rotate,
            lasts: wanted.lasts,
            task: wanted.task,
        })
    }

    /// Reads what is said of a split, in any order.
    fn wanted(&self, verb: Verb, mut words: Words<'_>) -> Result<Wanted, Misunderstood> {
        let not_so = || Misunderstood::NotSo(verb);
        let mut wanted = Wanted::default();
        for _ in 0..MOST_WORDS {
            let Some(word) = words.peek() else {
                return Ok(wanted);
            };
            let inner = self.inner(&word.bare);
            let is_for_a_length = self.is_for_a_length(words);
            if inner.is_some() && inner != Some(Inner::One) {
                words.next();
            }
            let is_set = match inner {
                Some(Inner::Task) => {
                    words.skip_colons();
                    let task = words.text();
                    words = Words::new("");
                    match task.is_empty() {
                        true => return Err(not_so()),
                        false => set(&mut wanted.task, task.to_owned()),
                    }
                }
                Some(Inner::Per) if !is_for_a_length => false,
                Some(Inner::For | Inner::Per) => {
                    let length = self.minutes(&mut words, verb)?;
                    set(&mut wanted.lasts, Lasts::For(length))
                }
                Some(Inner::Until) => {
                    let time = self.time(&mut words, verb)?;
                    set(&mut wanted.lasts, Lasts::Until(time))
                }
                // In how many groups, but not in how many minutes: nothing begins later.
                Some(Inner::In) => {
                    let mut after = words;
                    let after = self.vocabulary.length(&mut after);
                    !matches!(after, Some(Length::Read(_)))
                }
                Some(Inner::Pairs) => set(&mut wanted.groups, Groups::Size(2)),
                Some(Inner::Of) => {
                    let size = match self.vocabulary.length(&mut words) {
                        Some(Length::Bare(size)) => self.number(size, verb)?,
                        _ => return Err(not_so()),
                    };
                    self.skip_all(&mut words, &[Inner::People, Inner::Per]);
                    set(&mut wanted.groups, Groups::Size(size))
                }
                Some(Inner::Rotated) => !std::mem::replace(&mut wanted.rotate, true),
                Some(Inner::Groups | Inner::People | Inner::To | Inner::All | Inner::Filler) => {
                    true
                }
                Some(_) if inner != Some(Inner::One) => false,
                _ => match self.vocabulary.length(&mut words) {
                    Some(Length::Read(length)) => set(&mut wanted.lasts, Lasts::For(length)),
                    Some(Length::Bare(number)) => {
                        let groups = self.groups(number, &mut words, verb)?;
                        if let (Some(Groups::Count(count)), Verb::Start) = (wanted.groups, verb) {
                            return Err(Misunderstood::two_numbers(count, number));
                        }
                        set(&mut wanted.groups, groups)
                    }
                    Some(Length::Unreadable(problem)) => {
                        return Err(Misunderstood::NoLength { verb, problem });
                    }
                    None => false,
                },
            };
            if !is_set {
                return Err(not_so());
            }
        }
        Err(not_so())
    }

    /// Reads what a number counts: groups, or people in each.
    fn groups(
        &self,
        number: usize,
        words: &mut Words<'_>,
        verb: Verb,
    ) -> Result<Groups, Misunderstood> {
        let number = self.number(number, verb)?;
        let is_of_people = self.skip(words, &[Inner::People]);
        // The English word is the Italian one for how long.
        if !self.is_for_a_length(*words) && self.skip(words, &[Inner::Per]) {
            self.skip(words, &[Inner::Groups]);
            return Ok(Groups::Size(number));
        }
        match is_of_people {
            true => Err(Misunderstood::NotSo(verb)),
            false => Ok(Groups::Count(number)),
        }
    }

    /// Whether it is as "per 15 minutes".
    fn is_for_a_length(&self, mut words: Words<'_>) -> bool {
        self.skip(&mut words, &[Inner::Per])
            && matches!(self.vocabulary.length(&mut words), Some(Length::Read(_)))
    }

    fn number(&self, number: usize, verb: Verb) -> Result<usize, Misunderstood> {
        let most = MAX_ROOMS;
        match (1..=most).contains(&number) {
            true => Ok(number),
            false => Err(Misunderstood::OutOfRange { verb, most }),
        }
    }

    fn end(&self, mut words: Words<'_>) -> Result<Command, Misunderstood> {
        let verb = Verb::End;
        let mut when = None;
        for _ in 0..MOST_WORDS {
            let Some(word) = words.peek() else {
                return Ok(Command::End(when.unwrap_or(When::Unsaid)));
            };
            let inner = self.inner(&word.bare);
            if inner.is_some() && inner != Some(Inner::One) {
                words.next();
            }
            let is_set = match inner {
                Some(Inner::Groups | Inner::All | Inner::Filler) => true,
                Some(Inner::Now) => set(&mut when, When::Now),
                Some(Inner::In) => set(&mut when, When::In(self.minutes(&mut words, verb)?)),
                Some(Inner::At | Inner::Until) => {
                    set(&mut when, When::At(self.time(&mut words, verb)?))
                }
                Some(Inner::One) | None => match self.vocabulary.length(&mut words) {
                    Some(Length::Read(length)) => set(&mut when, When::In(length)),
                    _ => false,
                },
                Some(_) => false,
            };
            if !is_set {
                return Err(Misunderstood::NotSo(verb));
            }
        }
        Err(Misunderstood::NotSo(verb))
    }

    fn extend(&self, mut words: Words<'_>) -> Result<Command, Misunderstood> {
        let verb = Verb::Extend;
        let mut lasts = None;
        for _ in 0..MOST_WORDS {
            let Some(word) = words.peek() else {
                break;
            };
            let inner = self.inner(&word.bare);
            let is_set = match inner {
                Some(
                    Inner::By
                    | Inner::For
                    | Inner::More
                    | Inner::Of
                    | Inner::Filler
                    | Inner::Groups,
                ) => {
                    words.next();
                    true
                }
                Some(Inner::Until | Inner::To | Inner::At) => {
                    words.next();
                    let mut after = words;
                    let said = match self.vocabulary.length(&mut after) {
                        // The German word for a time is that for a length, too.
                        Some(Length::Read(length)) => {
                            words = after;
                            Lasts::For(length)
                        }
                        _ => Lasts::Until(self.time(&mut words, verb)?),
                    };
                    set(&mut lasts, said)
                }
                _ => set(&mut lasts, Lasts::For(self.minutes(&mut words, verb)?)),
            };
            if !is_set {
                return Err(Misunderstood::NotSo(verb));
            }
        }
        let lasts = lasts.filter(|_| words.is_empty());
        lasts.map(Command::Extend).ok_or(Misunderstood::NotSo(verb))
    }

    fn tell(&self, words: Words<'_>) -> Option<Command> {
        let mut rest = words;
        if let Some(mut last) = rest.next()
            && self.inner(&last.bare) == Some(Inner::All)
        {
            if let Some(word) = rest.peek()
                && self.inner(&word.bare) == Some(Inner::Groups)
                && !last.raw.ends_with(':')
            {
                last = word;
                rest.next();
            }
            rest.skip_colons();
            // A group may be called "All stars", and what is for it must not be said to everybody.
            let may_be_a_name = !last.raw.ends_with(':') && rest.text().contains(": ");
            if !may_be_a_name && !rest.is_empty() {
                return Some(Command::Say(rest.text().to_owned()));
            }
        }
        Tell::read(words, &self.vocabulary).map(Command::Tell)
    }

    /// Takes a length; a number alone counts minutes.
    fn minutes(&self, words: &mut Words<'_>, verb: Verb) -> Result<Duration, Misunderstood> {
        let wrong = |problem: Unreadable| Misunderstood::NoLength { verb, problem };
        match self.vocabulary.length(words) {
            Some(Length::Read(length)) => Ok(length),
            Some(Length::Unreadable(problem)) => Err(wrong(problem)),
            None => Err(Misunderstood::NotSo(verb)),
            Some(Length::Bare(number)) => {
                self.skip_all(words, &[Inner::More]);
                let next = words.peek();
                let unit = next.and_then(|word| self.vocabulary.unit(&word.bare));
                if unit.is_some() {
                    words.next();
                }
                let unit = match unit.unwrap_or(Unit::Minutes) {
                    Unit::Hours => 'h',
                    Unit::Minutes => 'm',
                    Unit::Seconds => 's',
                };
                parse_duration(&format!("{number}{unit}")).map_err(wrong)
            }
        }
    }

    fn time(&self, words: &mut Words<'_>, verb: Verb) -> Result<PointInTime, Misunderstood> {
        // As in "until at 10:30", which other languages say.
        self.skip_all(words, &[Inner::At]);
        let time = self.vocabulary.time(words);
        time.map_err(|problem| Misunderstood::NoTime { verb, problem })
    }

    fn inner(&self, bare: &str) -> Option<Inner> {
        self.vocabulary.inner(bare)
    }

    /// Takes the next word if it is one of these, and tells whether it was.
    fn skip(&self, words: &mut Words<'_>, those: &[Inner]) -> bool {
        let next = words.peek().and_then(|word| self.inner(&word.bare));
        let is_one = next.is_some_and(|inner| those.contains(&inner));
        if is_one {
            words.next();
        }
        is_one
    }

    /// Takes the next words for as long as they are among these, and tells whether there were any.
    fn skip_all(&self, words: &mut Words<'_>, those: &[Inner]) -> bool {
        (0..MOST_WORDS)
            .take_while(|_| self.skip(words, those))
            .count()
            > 0
    }

    /// Whether nothing is said with these words.
    fn is_nothing(&self, mut words: Words<'_>) -> bool {
        self.skip_all(&mut words, &[Inner::Filler]);
        words.is_empty()
    }

    /// Whether it begins as what needs no verb, as `4 15m` or `groups of 3`.
    fn begins_start(&self, words: Words<'_>) -> bool {
        let mut first = words;
        let inner = words.peek().and_then(|word| self.inner(&word.bare));
        match inner {
            Some(
                Inner::Of | Inner::Groups | Inner::Pairs | Inner::For | Inner::Until | Inner::In,
            ) => true,
            _ => self.vocabulary.length(&mut first).is_some(),
        }
    }

    /// Whether it is as "5 more minutes".
    fn is_more_time(&self, mut words: Words<'_>) -> bool {
        let mut length = words;
        self.vocabulary.length(&mut length).is_some()
            && (0..3).any(|_| {
                let word = words.next();
                word.is_some_and(|word| self.inner(&word.bare) == Some(Inner::More))
            })
    }
}

/// What is said of a split.
#[derive(Default)]
struct Wanted {
    groups: Option<Groups>,
    lasts: Option<Lasts>,
    task: Option<String>,
    rotate: bool,
}

/// Sets what was not set before, and tells whether it was not.
fn set<T>(place: &mut Option<T>, value: T) -> bool {
    place.replace(value).is_none()
}

/// Returns a name that is all of these words.
fn name(words: Words<'_>) -> Option<GroupName> {
    let name = unquoted(words.text());
    let fits = !name.is_empty() && name.len() <= MOST_NAME_BYTES;
    fits.then(|| GroupName(name.to_owned()))
}
