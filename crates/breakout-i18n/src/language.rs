//! The languages.

mod choice;

use std::{fmt, sync::LazyLock};

use breakout_core::{event::LanguageTag, words::Words};

use crate::catalog::Catalog;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// In which direction a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As English is.
    LeftToRight,
    /// As Arabic is.
    RightToLeft,
}

impl Direction {
    /// Returns what an attribute `dir` of a page says.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is known of a language.
struct Entry {
    tag: &'static str,
    own_name: &'static str,
    english_name: &'static str,
    direction: Direction,
    catalog: LazyLock<Catalog>,
}

impl Language {
    /// Returns the tag of the language ([BCP 47](https://www.rfc-editor.org/info/bcp47)), as a page has it in `lang`.
    pub fn tag(self) -> &'static str {
        self.entry().tag
    }

    /// Returns the tag as it stands in the note of a session. English needs none.
    pub fn tag_in_note(self) -> Option<LanguageTag> {
        (self != Self::default()).then(|| LanguageTag::parse(self.tag()))?
    }

    /// Returns what the language is called by those who speak it.
    pub fn own_name(self) -> &'static str {
        self.entry().own_name
    }

    /// Returns what the language is called in English.
    pub fn english_name(self) -> &'static str {
        self.entry().english_name
    }

    /// Returns in which direction the language is written.
    pub fn direction(self) -> Direction {
        self.entry().direction
    }

    /// Returns the sentences that go into rooms.
    pub fn words(self) -> &'static dyn Words {
        self.catalog()
    }

    pub(crate) fn catalog(self) -> &'static Catalog {
        &self.entry().catalog
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
