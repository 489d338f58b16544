//! A bot that splits rooms for whoever moderates them, in whichever client they have: it is invited, made a moderator, and
//! understands a few words.
//!
//! [`serve`] is the process. It has one account, and looks after all rooms of it: what is said there ([`command`]), what is open there, and
//! what its people ask for. What it does goes through `matrix_breakout`; what it stores is in its state directory, and is no more than
//! what it needs to go on after it was killed.

#![recursion_limit = "256"]

pub mod allowed;
pub mod answer;
pub mod command;
pub mod config;
pub mod openid;

mod bot;
mod check;
mod entry;
mod guests;
mod heard;
mod http;
mod identity;
mod invites;
mod login;
mod metrics;
mod notify;
mod perform;
mod plan;
mod reply;
mod room;
mod serving;
mod store;
mod timeline;

pub use self::{
    check::{WidgetFile, check},
    config::Config,
    serving::{Wishes, serve},
};
