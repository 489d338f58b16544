//! The events of a break-out: the one of
//! [MSC3985](https://github.com/matrix-org/matrix-spec-proposals/pull/3985), the mark that a
//! child carries, the host's journal, what the host's account remembers, and Element's events of a widget.
//!
//! Strict out, lenient in: what is written has one exact form; what is read may be the work of a
//! hostile room member, so whatever cannot be read is dropped and reported, and the rest is kept.

pub mod adding;
pub mod breakout;
pub mod child_mark;
pub mod journal;
mod language_tag;
mod lenient;
pub(crate) mod numbers;
pub mod remembered;
mod session_id;
mod session_note;
pub mod size;
pub mod widget;

pub use self::{language_tag::LanguageTag, session_id::SessionId};
