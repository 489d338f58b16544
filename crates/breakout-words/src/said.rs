//! What the errors, warnings and states of core and of the library say to people: each as a message of the catalog.
//!
//! Their own texts are for developers and logs, and in English: the catalog names the same things in a teacher's words.

mod changing;
mod dealing;
mod file;
mod messages;
mod operations;
mod plan;
mod room;
mod warning;

use std::fmt::Debug;

use breakout_i18n::Message;

pub use self::room::{cannot_be_split, room_that};

/// Something that people are told.
pub trait Said {
    /// Puts it into a message of the catalog.
    fn said(&self) -> Message;
}

/// A text as Rust shows it, without the quotes around it: those are the catalog's.
fn unquoted(text: &impl Debug) -> String {
    let shown = format!("{text:?}");
    let mut within = shown.chars();
    within.next();
    within.next_back();
    within.as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use std::fmt::Display;

    use breakout_i18n::Language;

    use super::*;

    /// Checks that what core shows is said by the catalog: what differs differently, and a message names what core's text names.
    pub(super) fn check<T: Said + Display>(values: impl IntoIterator<Item = T>) {
        let mut all = Vec::new();
        for value in values {
            let (said, shown) = (value.said(), value.to_string());
            let text = said.text(Language::English);
            assert_ne!(said, Message::verbatim(&shown), "not of the catalog");
            for named in named_in(&shown) {
                assert!(text.contains(named), "{named} is missing: {text}");
            }
            for (other, its) in &all {
                assert!(
                    *other != said || *its == shown,
                    "said of {its}, too: {text}"
                );
            }
            all.push((said, shown));
        }
    }

    /// Numbers, IDs, and what stands in quotes.
    fn named_in(text: &str) -> impl Iterator<Item = &str> {
        let quoted = text.split('"').skip(1).step_by(2);
        let words = text.split([' ', ',', ';', ':', '(', ')', '"', '\'', '-']);
        let is_named =
            |word: &&str| word.starts_with(['!', '@']) || word.contains(char::is_numeric);
        words.filter(is_named).chain(quoted)
    }

    #[test]
    fn quotes_are_taken_off_and_what_they_hold_stays_escaped() {
        for text in ["", "Bees", "\"", "a \"b\" \\ 'c'", "\u{1b}\n", "日本"] {
            let unquoted = unquoted(&text);
            assert_eq!(format!("\"{unquoted}\""), format!("{text:?}"));
        }
        assert_eq!(unquoted(&'\t'), "\\t");
    }
}
