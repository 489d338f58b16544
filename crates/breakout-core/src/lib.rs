//! Break-out rooms for Matrix, without I/O: the wire format of
//! [MSC3985](https://github.com/matrix-org/matrix-spec-proposals/pull/3985), plans and splits,
//! offers and trust, and the machines that open a session, change it and end it.
//!
//! This crate reads no clock, draws no random numbers of its own and does no I/O: time and chance
//! are parameters, and whatever is to be done is returned as an action. `matrix-breakout` performs
//! the actions with `matrix-sdk`; any other client can do the same with its own HTTP stack.
//! `tests/plain_http.rs` is one in two hundred lines: it opens, changes and ends a session, with
//! every request written out.
//!
//! # Where to begin
//!
//! * A participant's client reads the event with [`event::breakout`], and shows an
//!   [`offer::Offer`].
//! * A host's client makes a [`plan::Plan`], opens it with an [`opening::Opening`], changes it with
//!   [`adjust::Adjusting`], and ends it with an [`ending::Ending`]. [`room`] has the parent and the
//!   `createRoom` request.
//! * Both write messages that people on any client can read: [`announcement`], [`message`].
//!
//! # Conventions
//!
//! Times are [`ruma::MilliSecondsSinceUnixEpoch`], durations in numbers are milliseconds. Names
//! that come from events are "untrusted text": anybody may have written them, and [`text`] makes
//! them fit for one line. The machines speak one protocol, `process(input, now) -> Vec<Action>`:
//! the first input is `Started`, each action is answered by one input, and `Action::End` by none.
#![recursion_limit = "256"]

pub mod adjust;
pub mod announcement;
pub mod attendance;
pub mod authority;
pub mod call;
pub mod call_move;
pub mod call_visit;
pub mod ending;
pub mod event;
pub mod group_word;
pub mod help;
pub mod hex;
pub mod history;
pub mod message;
pub mod offer;
pub mod opening;
pub mod outside;
pub mod people;
pub mod plan;
pub mod powers;
pub mod quiet;
pub mod report;
pub mod room;
pub mod route;
pub mod spreadsheet;
pub mod standing;
pub mod task;
pub mod text;
pub mod timekeeping;
pub mod timer;
pub mod topic;
pub mod trust;
pub mod way_back;
pub mod words;

pub use ruma;
