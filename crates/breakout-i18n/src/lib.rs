//! The sentences about break-out rooms, by language.
//!
//! A language is a folder in `words/`, written in [Fluent](https://projectfluent.org): translators need no Rust.
//! [`english`] is the only one so far.

mod catalog;
mod rooms;

use std::sync::LazyLock;

use breakout_core::words::Words;

use self::catalog::Catalog;

/// Returns the sentences in English.
pub fn english() -> &'static dyn Words {
    static ENGLISH: LazyLock<Catalog> =
        LazyLock::new(|| Catalog::new("en", &[include_str!("../words/en/rooms.ftl")]));
    &*ENGLISH
}
