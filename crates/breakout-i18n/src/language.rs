//! The languages.

use std::{fmt, sync::LazyLock};

use breakout_core::words::Words;

use crate::{catalog::Catalog, messages::ENGLISH};

/// A language in which everything is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English, which all others are translated from.
    #[default]
    English,
}

impl Language {
    /// All languages, by name.
    pub const ALL: [Self; 1] = [Self::English];

    /// Returns the tag of the language ([BCP 47](https://www.rfc-editor.org/info/bcp47)), as a page has it in `lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    /// Returns the sentences that go into rooms.
    pub fn words(self) -> &'static dyn Words {
        self.catalog()
    }

    pub(crate) fn catalog(self) -> &'static Catalog {
        static CATALOG: LazyLock<Catalog> =
            LazyLock::new(|| Catalog::new(Language::English.tag(), &ENGLISH));
        match self {
            Self::English => &CATALOG,
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
