//! One file per page: its struct, its handlers, and its samples.

pub(super) mod room;
mod rooms;

use axum::Router;
use matrix_sdk::ruma::RoomId;

use super::state::SharedConsole;

pub(super) fn routes() -> Router<SharedConsole> {
    Router::new().merge(rooms::routes()).merge(room::routes())
}

/// The address of a room's page; an id may hold what has a meaning in addresses.
pub(super) fn href(room_id: &RoomId) -> String {
    let room_id: String = url::form_urlencoded::byte_serialize(room_id.as_bytes()).collect();
    format!("/rooms/{room_id}")
}
