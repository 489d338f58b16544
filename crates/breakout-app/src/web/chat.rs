//! The messages of a room, for people who want to talk and do not want another client for it.
//!
//! Received messages are in the SDK's event cache, which joins what the sync brings and what is asked for page by page,
//! applies redactions, and decrypts again what could not be read when it came.

mod history;
mod keys;
mod message;
mod outbox;
mod text;

pub(crate) use self::{
    history::{AT_ONCE, History, before, latest},
    keys::{Following, Keys},
    message::{Kind, Message},
    outbox::{Draft, LONGEST, Outbox, Waiting, WaitingState, send},
    text::{Piece, linked, plain},
};
