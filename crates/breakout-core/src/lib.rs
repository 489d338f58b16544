//! Break-out rooms for Matrix, without I/O: the wire format of
//! [MSC3985](https://github.com/matrix-org/matrix-spec-proposals/pull/3985), plans and splits,
//! offers and trust, and the machines that open a session, change it and end it.
//!
//! This crate reads no clock, draws no random numbers of its own and talks to nobody: time and
//! chance are parameters, and whatever has to be done is returned as an action.
//! `matrix-breakout` performs the actions with `matrix-sdk`; any other client can do the same
//! with its own HTTP stack. `tests/plain_http.rs` is one in two hundred lines: it opens, changes and ends
//! a session, with every request written out.
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
