//! A room as a host reads it before it is split, and how its children are made.
//!
//! Everything here works on the JSON that a homeserver answers with, whatever asks for it:
//! [`Parent::from_state`] reads a whole `GET /rooms/{roomId}/state`, [`CreateRoom::child`] writes the
//! body of a `POST /createRoom`.

pub mod create;
pub mod levels;
pub mod parent;
pub mod power;
pub mod present;
pub mod state_event;
#[cfg(test)]
mod tests;

pub use self::{
    create::CreateRoom,
    parent::{Parent, StateFault, UnreadableState},
    power::{Action, MissingPower},
    present::{BreakoutEvents, PresentBreakout},
    state_event::StateEvent,
};
