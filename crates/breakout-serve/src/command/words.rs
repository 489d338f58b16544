//! A text word by word, of which what is left stays as it was written.

use super::fold::{bare, folded, folded_char, is_gap};

/// What is left of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a>(&'a str);

/// A word, as it was written and as it is compared.
#[derive(Clone, Debug)]
pub(super) struct Word<'a> {
    pub(super) raw: &'a str,
    /// Without what ends a sentence.
    pub(super) bare: String,
}

impl<'a> Words<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(text.trim_matches(is_gap))
    }

    /// Returns what is left, as it was written.
    pub(super) fn text(self) -> &'a str {
        self.0
    }

    pub(super) fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// Takes the next word.
    pub(super) fn next(&mut self) -> Option<Word<'a>> {
        if self.0.is_empty() {
            return None;
        }
        let end = self.0.find(char::is_whitespace).unwrap_or(self.0.len());
        let (raw, rest) = self.0.split_at(end);
        self.0 = rest.trim_start_matches(is_gap);
        let bare = bare(&folded(raw)).to_owned();
        Some(Word { raw, bare })
    }

    /// Returns the next word without taking it.
    pub(super) fn peek(mut self) -> Option<Word<'a>> {
        self.next()
    }

    /// Returns what comes after a plus sign.
    pub(super) fn after_plus(self) -> Option<Self> {
        let first = self.0.chars().next()?;
        let rest = self.0.get(first.len_utf8()..)?;
        let is_plus = folded_char(first).eq(['+']);
        is_plus.then(|| Self(rest.trim_start_matches(is_gap)))
    }

    /// Passes over colons between a word and what it is about.
    pub(super) fn skip_colons(&mut self) {
        while let Some(rest) = self.0.strip_prefix(':')
            && rest.chars().next().is_none_or(char::is_whitespace)
        {
            self.0 = rest.trim_start_matches(is_gap);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_stays_as_it_was_written() {
        let mut words = Words::new(" \u{a0}Say:\u{3000} “Now!” \u{200b} : )\n\u{feff}");
        assert_eq!(words.next().unwrap().bare, "say");
        assert_eq!(words.text(), "“Now!” \u{200b} : )");
        assert_eq!(words.next().unwrap().raw, "“Now!”");
        words.skip_colons();
        assert_eq!(words.text(), ")");
        assert_eq!(words.next().unwrap().bare, ")");
        assert!(words.next().is_none() && words.is_empty());
    }
}
