//! What comes of sessions, in the words and files that commands and console share.

pub(crate) mod attendance;
pub(crate) mod plan_file;
pub(crate) mod report;
pub(crate) mod session;

use matrix_sdk::ruma::RoomId;

use crate::ui::safe_text;

/// What to call a group: its name, else its id.
pub(crate) fn group_name(name: Option<&str>, room_id: &RoomId) -> String {
    let name = name.map(safe_text).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| safe_text(room_id.as_str()))
}
