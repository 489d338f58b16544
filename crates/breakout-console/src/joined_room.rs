//! The rooms of the account, and what the user may do in them.

use std::str::FromStr as _;

use breakout_core::event::breakout::EventType;
use breakout_i18n::console as words;
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedRoomId, events::StateEventType},
};

use crate::{error::PageError, state::Console};

/// The joined room with this id.
pub(crate) fn joined(console: &Console, room_id: &str) -> Result<Room, PageError> {
    let room = OwnedRoomId::from_str(room_id)
        .ok()
        .and_then(|room_id: OwnedRoomId| console.connection().client().get_room(&room_id))
        .filter(|room| room.state() == RoomState::Joined);
    room.ok_or_else(|| PageError::not_found(words::not_in_this_room()))
}

/// Whether the user may let everybody write in this room again.
pub(crate) async fn may_lift_quiet(console: &Console, room: &Room) -> bool {
    let levels = room.power_levels_or_default().await;
    levels.user_can_send_state(
        console.connection().user_id(),
        StateEventType::RoomPowerLevels,
    )
}

/// Whether the user may open, change and end break-outs in this room.
pub(crate) async fn may_open(console: &Console, room: &Room) -> bool {
    let levels = room.power_levels_or_default().await;
    let event_type = EventType::Unstable.state_event_type();
    levels.user_can_send_state(console.connection().user_id(), event_type)
}
