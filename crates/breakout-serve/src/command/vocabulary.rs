//! The words that are understood: those of the session's language, and English ones always.

use std::collections::BTreeMap;

use breakout_i18n::{Language, Message, serve_commands as words};

use super::{
    fold::folded,
    verb::{Verb, list},
    words::Words,
};

/// A word within a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inner {
    For,
    Until,
    In,
    At,
    Now,
    To,
    Of,
    By,
    Per,
    Groups,
    People,
    Pairs,
    Task,
    Rotated,
    All,
    More,
    One,
    Filler,
}

/// What a length is counted in, the longest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Hours,
    Minutes,
    Seconds,
}

/// The words of a language and of English.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// By their words, those of the most words first.
    verbs: Vec<(Vec<String>, Verb)>,
    inner: BTreeMap<String, Inner>,
    units: BTreeMap<String, Unit>,
    numbers: BTreeMap<String, usize>,
}

impl Vocabulary {
    pub(super) fn new(language: Language) -> Self {
        let mut vocabulary = Self {
            verbs: Vec::new(),
            inner: BTreeMap::new(),
            units: BTreeMap::new(),
            numbers: BTreeMap::new(),
        };
        // Where a word of the language is another one in English, it is the English one: that is what guides and colleagues say.
        vocabulary.add(Language::English);
        if language != Language::English {
            vocabulary.add(language);
        }
        // The sort is stable, so that English stays first.
        vocabulary
            .verbs
            .sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
        vocabulary
    }

    fn add(&mut self, language: Language) {
        for verb in Verb::ALL {
            for phrase in verb.words(language) {
                let phrase = phrase.split_whitespace().map(folded).collect();
                self.verbs.push((phrase, verb));
            }
        }
        let each = |message: &Message| list(message, language).into_iter();
        for (message, inner) in inner_words() {
            let words = each(&message).map(|word| (folded(&word), inner));
            add_new(&mut self.inner, words);
        }
        for (message, unit) in units() {
            let words = each(&message).map(|word| (folded(&word), unit));
            add_new(&mut self.units, words);
        }
        for (message, number) in numbers() {
            let words = each(&message).map(|word| (folded(&word), number));
            add_new(&mut self.numbers, words);
        }
    }

    /// Takes the verb at the beginning.
    pub(super) fn verb(&self, words: &mut Words<'_>) -> Option<Verb> {
        let most = self.verbs.first().map_or(0, |(phrase, _)| phrase.len());
        // What is left after each of the first words.
        let mut rest = *words;
        let mut first = Vec::new();
        while first.len() < most
            && let Some(word) = rest.next()
        {
            first.push((word.bare, rest));
        }
        let (rest, verb) = self.verbs.iter().find_map(|(phrase, verb)| {
            let said = first.get(..phrase.len())?;
            let is_so = said.iter().map(|(word, _)| word).eq(phrase);
            is_so.then_some((said.last()?.1, *verb))
        })?;
        *words = rest;
        Some(verb)
    }

    /// Returns the verbs that are one word each.
    pub(super) fn single_words(&self) -> impl Iterator<Item = (&str, Verb)> {
        self.verbs
            .iter()
            .filter_map(|(phrase, verb)| match &**phrase {
                [word] => Some((word.as_str(), *verb)),
                _ => None,
            })
    }

    pub(super) fn inner(&self, bare: &str) -> Option<Inner> {
        self.inner.get(bare).copied()
    }

    pub(super) fn unit(&self, bare: &str) -> Option<Unit> {
        self.units.get(bare).copied()
    }

    /// Returns the number that a word is in words.
    pub(super) fn number(&self, bare: &str) -> Option<usize> {
        self.numbers.get(bare).copied()
    }
}

fn add_new<T>(known: &mut BTreeMap<String, T>, words: impl Iterator<Item = (String, T)>) {
    for (word, meaning) in words {
        known.entry(word).or_insert(meaning);
    }
}

fn inner_words() -> [(Message, Inner); 18] {
    [
        (words::word_for(), Inner::For),
        (words::word_until(), Inner::Until),
        (words::word_in(), Inner::In),
        (words::word_at(), Inner::At),
        (words::word_now(), Inner::Now),
        (words::word_to(), Inner::To),
        (words::word_of(), Inner::Of),
        (words::word_by(), Inner::By),
        (words::word_per(), Inner::Per),
        (words::word_groups(), Inner::Groups),
        (words::word_people(), Inner::People),
        (words::word_pairs(), Inner::Pairs),
        (words::word_task(), Inner::Task),
        (words::word_rotated(), Inner::Rotated),
        (words::word_all(), Inner::All),
        (words::word_more(), Inner::More),
        (words::word_one(), Inner::One),
        (words::word_filler(), Inner::Filler),
    ]
}

fn units() -> [(Message, Unit); 3] {
    [
        (words::word_hours(), Unit::Hours),
        (words::word_minutes(), Unit::Minutes),
        (words::word_seconds(), Unit::Seconds),
    ]
}

fn numbers() -> [(Message, usize); 15] {
    [
        (words::number_1(), 1),
        (words::number_2(), 2),
        (words::number_3(), 3),
        (words::number_4(), 4),
        (words::number_5(), 5),
        (words::number_6(), 6),
        (words::number_7(), 7),
        (words::number_8(), 8),
        (words::number_9(), 9),
        (words::number_10(), 10),
        (words::number_11(), 11),
        (words::number_12(), 12),
        (words::number_15(), 15),
        (words::number_20(), 20),
        (words::number_30(), 30),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_has_two_meanings_in_one_language() {
        for language in Language::ALL {
            let mut verbs = BTreeMap::new();
            for verb in Verb::ALL {
                for phrase in verb.words(language) {
                    assert_eq!(
                        folded(&phrase)
                            .split_whitespace()
                            .collect::<Vec<_>>()
                            .join(" "),
                        folded(&phrase)
                    );
                    let before = verbs.insert(folded(&phrase), verb);
                    assert!(before.is_none_or(|it| it == verb), "{language}: {phrase}");
                }
            }
            let mut inner = BTreeMap::new();
            for (message, meaning) in inner_words() {
                for word in list(&message, language) {
                    assert_eq!(Words::new(&word).next().unwrap().bare, folded(&word));
                    let before = inner.insert(folded(&word), meaning);
                    assert!(before.is_none_or(|it| it == meaning), "{language}: {word}");
                }
            }
            let mut counted = BTreeMap::new();
            for (message, unit) in units() {
                for word in list(&message, language) {
                    let before = counted.insert(folded(&word), unit);
                    assert!(before.is_none_or(|it| it == unit), "{language}: {word}");
                }
            }
        }
    }

    #[test]
    fn a_verb_of_more_words_comes_before_one_of_fewer() {
        let vocabulary = Vocabulary::new(Language::English);
        let mut words = Words::new("Who is Where?");
        assert_eq!(vocabulary.verb(&mut words), Some(Verb::Who));
        assert!(words.is_empty());
        let mut words = Words::new("call back");
        assert_eq!(vocabulary.verb(&mut words), Some(Verb::End));
        let mut words = Words::new("call 2 Frogs");
        assert_eq!(vocabulary.verb(&mut words), Some(Verb::Rename));
        assert_eq!(words.text(), "2 Frogs");
    }
}
