//! The sentences about break-out rooms, by language.
//!
//! A language is a folder in `words/`, written in [Fluent](https://projectfluent.org): translators need no Rust.
//! What goes into rooms is decided in core and put into words by [`Language::words`]. What programs say is a [`Message`]:
//! each file of the catalog is a module here, and each of its messages a function that takes what stands in it.

mod catalog;
pub mod check;
mod language;
mod message;
#[cfg(any(debug_assertions, feature = "pseudo"))]
mod pseudo;
mod rooms;

mod messages {
    //! Made from the English catalog by `build.rs`.

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

use breakout_core::words::Words;

pub use self::{
    language::{Direction, Language},
    message::{Argument, Message, Number},
    messages::*,
};

/// Returns the sentences that go into rooms, in English.
pub fn english() -> &'static dyn Words {
    Language::English.words()
}
