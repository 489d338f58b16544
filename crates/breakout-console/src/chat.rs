//! The messages of a room, for people who want to talk and do not want another client for it.
//!
//! Received messages are in a timeline of the room, which joins what the sync brings and what is asked for page by page,
//! empties what was removed, and decrypts again what could not be read when it came.

mod history;
pub(crate) mod keys;
mod message;
pub(crate) mod outbox;
mod text;
pub(crate) mod timeline;

pub(crate) use self::{
    history::{AT_ONCE, History, before, latest},
    keys::Following,
    message::{Kind, Message},
    outbox::{Draft, LONGEST, Waiting, WaitingState, send},
    text::{Piece, linked, plain},
};
