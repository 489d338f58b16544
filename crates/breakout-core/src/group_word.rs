//! The words that people write in a group: one that asks for help, and one that marks what is reported.
//!
//! Each is understood in the language of the session, and in English everywhere.

use std::fmt;

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark, is_nfc};

use crate::{
    help, report,
    text::is_unseen,
    words::{Sentence, Words},
};

/// The most characters of a word of a language.
const MAX_CHARS: usize = 30;

/// A word that people write in a group, as they are told it and as they type it.
///
/// Upper and lower case are the same, and so are letters with and without accents. Marks of direction, which come along
/// when somebody copies a word from text that is written from right to left, and other characters that cannot be seen count for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupWord {
    english: &'static str,
    /// In the language of the session, if that has one of its own.
    local: Option<String>,
}

impl GroupWord {
    /// Returns the word that asks for help.
    pub fn help(words: &dyn Words) -> Self {
        Self::new(help::WORD, words.text(Sentence::HelpWord))
    }

    /// Returns the word that marks a message to be reported.
    pub fn report(words: &dyn Words) -> Self {
        Self::new(report::MARK, words.text(Sentence::ReportWord))
    }

    /// What is no such word would be one that nobody could write, or that everybody does: then there is only the English one.
    fn new(english: &'static str, local: String) -> Self {
        let local = Some(local).filter(|local| local != english && is_word(local));
        Self { english, local }
    }

    /// Returns the word that people are told: that of their language.
    pub fn as_str(&self) -> &str {
        self.local.as_deref().unwrap_or(self.english)
    }

    /// Returns what follows the word in a text that begins with it. A colon belongs to the word.
    pub(crate) fn begins<'a>(&self, text: &'a str) -> Option<&'a str> {
        let text = text.trim_start_matches(is_gap);
        let (word, rest) = text.split_at(text.find(is_end).unwrap_or(text.len()));
        let rest = self.is(word).then(|| rest.trim())?;
        Some(rest.strip_prefix(is_colon).unwrap_or(rest).trim())
    }

    /// Returns what stands before the word in a text that ends with it.
    pub(crate) fn ends<'a>(&self, text: &'a str) -> Option<&'a str> {
        let text = text.trim_end_matches(is_gap);
        let word = text.rsplit(char::is_whitespace).next().unwrap_or(text);
        let before = text.strip_suffix(word)?;
        self.is(word).then(|| before.trim())
    }

    fn is(&self, word: &str) -> bool {
        // Most of what people write begins like this, and some of it has no end.
        if word.chars().take(MAX_CHARS * 4 + 1).count() > MAX_CHARS * 4 {
            return false;
        }
        let word = folded(word);
        word == self.english || self.local.as_deref().is_some_and(|it| folded(it) == word)
    }
}

impl fmt::Display for GroupWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Returns the text of a message without the quote that some clients put before a reply.
pub(crate) fn without_quote(body: &str) -> &str {
    if !body.starts_with("> ") {
        return body;
    }
    let quoted = body.lines().take_while(|line| line.starts_with('>'));
    let length: usize = quoted.map(|line| line.len() + 1).sum();
    body.get(length..).unwrap_or("")
}

/// Whether people can be told to write this: `!` and some letters, as they would type them.
fn is_word(word: &str) -> bool {
    let letters = word.strip_prefix('!').unwrap_or("");
    let is_letter =
        |c: char| (c.is_alphabetic() && c.to_lowercase().eq([c])) || is_combining_mark(c);
    letters.chars().all(is_letter)
        && (2..MAX_CHARS).contains(&letters.chars().count())
        && is_nfc(word)
}

/// Returns a word as it is compared.
fn folded(word: &str) -> String {
    let seen = word
        .nfkd()
        .filter(|c| !is_unseen(*c) && !is_combining_mark(*c));
    seen.flat_map(char::to_lowercase)
        .filter_map(plain)
        .collect()
}

/// Returns a letter as it is often typed. Arabic has some that people take for one another, and a stroke that only makes a word longer.
fn plain(letter: char) -> Option<char> {
    match letter {
        'ة' => Some('ه'),
        'ى' => Some('ي'),
        '\u{640}' => None,
        _ => Some(letter),
    }
}

fn is_colon(c: char) -> bool {
    matches!(c, ':' | '：')
}

fn is_end(c: char) -> bool {
    c.is_whitespace() || is_colon(c)
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || is_unseen(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(local: &str) -> GroupWord {
        GroupWord::new(help::WORD, local.to_owned())
    }

    fn is(local: &str, typed: &str) -> bool {
        word(local).begins(typed).is_some()
    }

    #[test]
    fn a_word_is_understood_however_it_is_typed_and_english_everywhere() {
        for (local, typed) in [
            ("!hilfe", "!hilfe"),
            ("!hilfe", " !HILFE bei Frage 3"),
            ("!hilfe", "!Hilfe: Frage 3"),
            ("!hilfe", "\n!hilfe\nwir kommen nicht weiter"),
            ("!hilfe", "！ｈｉｌｆｅ"),
            ("!hilfe", "!hil\u{ad}fe"),
            ("!hilfe", "!help"),
            ("!hilfe", "!Help"),
            ("!résumé", "!resume"),
            ("!resume", "!re\u{301}sumé"),
            ("!résumé", "!RÉSUMÉ"),
            ("!bilan", "!bilan\u{a0}: trois points"),
            ("!допомога", "!Допомога"),
            ("!مساعدة", "!مساعدة"),
            ("!مساعدة", "!مساعده"),
            ("!مساعدة", "!مسـاعدة من فضلكم"),
            ("!مساعدة", "!مُساعَدة"),
            ("!مساعدة", "\u{200f}!مساعدة\u{200f}"),
            ("!مساعدة", "\u{2068}!مساعدة\u{2069}"),
            ("!مساعدة", "\u{202b} !مساعدة"),
            ("!مساعدة", "\u{200f}!help"),
        ] {
            assert!(is(local, typed), "{local}: {typed:?}");
        }
    }

    #[test]
    fn what_is_another_word_is_none() {
        for typed in [
            "",
            "!",
            "!hilfeX",
            "!hilfe.x",
            "!hilfen",
            "hilfe",
            "! hilfe",
            "!!hilfe",
            "!hil fe",
            "!\u{200b} hilfe",
            "Schreibt !hilfe",
            "<b>!hilfe</b>",
            "**!hilfe**",
            "`!hilfe`",
            "> !hilfe",
            "!hilfe\u{200b}n",
            "!aide",
            "!ħilfe",
        ] {
            assert!(!is("!hilfe", typed), "{typed:?}");
        }
        assert!(!is(
            "!hilfe",
            &format!("!hilfe{}", "\u{301}".repeat(50_000))
        ));
        assert!(!is("!hilfe", &format!("!hilfe{}", "x".repeat(50_000))));
    }

    #[test]
    fn what_follows_a_word_and_what_stands_before_it_is_the_writers() {
        let word = word("!bilan");
        for (typed, rest) in [
            ("!bilan", ""),
            ("!bilan:", ""),
            ("!bilan: a: b", "a: b"),
            ("!bilan : a", "a"),
            (
                "\u{2067}!bilan\u{2069} \u{2067}a\u{2069}",
                "\u{2067}a\u{2069}",
            ),
            ("!help a\nb ", "a\nb"),
        ] {
            assert_eq!(word.begins(typed), Some(rest), "{typed:?}");
        }
        for (typed, before) in [
            ("a\nb !Bilan ", "a\nb"),
            ("a !bilan\u{200f}", "a"),
            ("!bilan", ""),
            ("a: !help", "a:"),
        ] {
            assert_eq!(word.ends(typed), Some(before), "{typed:?}");
        }
        for typed in ["a!bilan", "a !bilan.", "a !bilan b", "a:!bilan", ""] {
            assert_eq!(word.ends(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn what_nobody_could_write_is_no_word() {
        for local in [
            "",
            "!",
            "!a",
            "hilfe",
            "!hilfe bitte",
            "!Hilfe",
            "!hil:fe",
            "[HelpWord]",
            "!re\u{301}sume",
            "!hilfe\u{200f}",
            "!<b>",
            "!help",
            "⟦!ħḗḗŀƥ⟧",
        ] {
            assert_eq!(word(local).as_str(), "!help", "{local}");
            assert!(is(local, "!help x"));
            assert!(!is(local, "x"), "{local}");
        }
        assert_eq!(word("!hilfe").as_str(), "!hilfe");
    }
}
