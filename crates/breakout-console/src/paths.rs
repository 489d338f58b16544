//! The addresses of pages that others lead to.

use matrix_sdk::ruma::RoomId;

/// The address of the list of all rooms.
pub(crate) const ROOMS: &str = "/rooms";

/// The page about the account.
pub(crate) const ACCOUNT: &str = "/account";

/// The address of a room's page; an id may hold what has a meaning in addresses.
pub(crate) fn href(room_id: &RoomId) -> String {
    let room_id: String = url::form_urlencoded::byte_serialize(room_id.as_bytes()).collect();
    format!("{ROOMS}/{room_id}")
}

/// The page of a room's call.
pub fn call_page(room_id: &RoomId) -> String {
    format!("{}/call", href(room_id))
}
