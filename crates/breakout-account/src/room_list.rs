//! The rooms of the user, with what they may do there: what `rooms` lists, and the console's first page.

use breakout_core::{event::breakout::EventType, standing::Standing, text::room_label};
use breakout_words::CommandError;
use matrix_breakout::{RoomBreakoutExt as _, parent_of, standing};
use matrix_sdk::{
    Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedRoomId, UserId, events::room::power_levels::UserPowerLevel,
    },
};

/// One room that the user has joined.
#[derive(Clone, Debug)]
pub struct ListedRoom {
    /// The room.
    pub room_id: OwnedRoomId,
    /// Untrusted text.
    pub name: String,
    /// How many have joined.
    pub members: u64,
    /// Whether the user has the power to open a break-out.
    pub can_break_out: bool,
    /// The power level that opening one takes.
    pub needs_level: i64,
    /// `None` if it is infinite.
    pub my_level: Option<i64>,
    /// Whether a break-out is open.
    pub open: bool,
    /// What it is: one to be split, one that was upgraded, a space.
    pub standing: Standing,
    /// Whether it is itself part of a break-out.
    pub is_child: bool,
}

impl ListedRoom {
    /// Reads a room from the store.
    pub async fn read(
        room: &Room,
        me: &UserId,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<Self, CommandError> {
        let levels = room.power_levels_or_default().await;
        let event_type = EventType::Unstable.state_event_type();
        let my_level = match levels.for_user(me) {
            UserPowerLevel::Int(level) => Some(level.into()),
            _ => None,
        };
        let standing = standing(room);
        Ok(Self {
            room_id: room.room_id().to_owned(),
            name: room.display_name().await?.to_string(),
            members: room.joined_members_count(),
            can_break_out: standing.is_alive()
                && levels.user_can_send_state(me, event_type.clone()),
            needs_level: levels.for_state(event_type).into(),
            my_level,
            standing,
            is_child: parent_of(room).await?.is_some(),
            open: room
                .breakout()
                .present_breakout()
                .await?
                .content
                .is_open_at(now),
        })
    }

    /// Whether a host looks for it: a part of a break-out is hardly ever meant to be split again.
    pub fn is_for_breakouts(&self) -> bool {
        // Nobody sees a break-out in a space.
        self.standing.is_group() && (self.open || self.can_break_out && !self.is_child)
    }
}

/// What to call a room: its name, else its ID.
pub async fn room_name(room: &Room) -> Result<String, CommandError> {
    let name = room.display_name().await?.to_string();
    Ok(room_label(Some(&name), room.room_id()))
}

/// Puts the rooms that can be split first, each part by name.
pub fn sort(rooms: &mut [ListedRoom]) {
    rooms.sort_by_cached_key(|room| {
        (
            !room.can_break_out,
            room.name.to_lowercase(),
            room.room_id.clone(),
        )
    });
}
