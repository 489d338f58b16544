//! Warns the people in the children before the end.
//!
//! A warning that arrives late is wrong, so one that the homeserver's rate limit delays for too
//! long is given up. Rooms that all their participants have left for another one without leaving
//! the room get none.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use breakout_core::{
    announcement::group::GroupMessage,
    event::breakout::BreakoutEventContent,
    room::PresentBreakout,
    timekeeping::{WARNING_LASTS, Warning, is_warned_elsewhere},
    trust::is_moderator,
};
use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    room::RoomMember,
    ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId},
};
use tokio::time::timeout;

use super::KeepTime;
use crate::{
    language::words_of,
    patience::Patience,
    progress::Progress,
    room_failure::{RoomError, RoomFailure},
    room_message::{MessageReport, Recipient, send_to_rooms},
    way_back,
};

impl KeepTime {
    /// Sends one warning into all children where somebody would miss it.
    pub(super) async fn warn(&self, present: &PresentBreakout, warning: Warning) -> MessageReport {
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let to_warn = self.to_warn(&present.content).await;
        let children = present.content.children.iter();
        let groups = children.filter(|(room_id, _)| to_warn.contains(*room_id));
        let groups = self.breakout.groups(groups);
        let rooms = groups.iter();
        let late = |group: &Recipient| {
            RoomFailure::new(
                group.room_id.clone(),
                group.name.clone(),
                RoomError::NotInTime,
            )
        };
        let late: Vec<_> = rooms.map(late).collect();
        let left = Duration::from_secs(u64::from(warning.minutes) * 60);
        let way_back = way_back::to(&self.breakout.room).await;
        let message =
            GroupMessage::ends_soon(words_of(&present.content), left, &way_back).content(None);
        let session = present.content.session.as_ref();
        let key = warning.key(session.map_or("", |session| &session.id));
        let lasts = Duration::from_millis(WARNING_LASTS);
        let told = send_to_rooms(groups, &message, &key, &patience);
        // A warning that the homeserver's limits delay for too long would be wrong.
        timeout(lasts, told)
            .await
            .unwrap_or_else(|_| MessageReport {
                failed: late,
                ..MessageReport::default()
            })
    }

    /// The children in which somebody would miss the warning: all but those whose people are in
    /// another child as well.
    async fn to_warn(&self, content: &BreakoutEventContent) -> Vec<OwnedRoomId> {
        let in_parent = self.breakout.room.power_levels_or_default().await;
        let is_participant = |room: &Room, user: &UserId| {
            *user != *room.own_user_id() && !is_moderator(in_parent.for_user(user))
        };
        let participants = |room: &Room, members: &[RoomMember]| -> BTreeSet<OwnedUserId> {
            let users = members.iter().map(|member| member.user_id().to_owned());
            users.filter(|user| is_participant(room, user)).collect()
        };
        let mut people: BTreeMap<&RoomId, (Room, BTreeSet<OwnedUserId>)> = BTreeMap::new();
        for room_id in content.children.keys() {
            let room = self.breakout.room.client().get_room(room_id);
            let room = room.filter(|room| room.state() == RoomState::Joined);
            let Some(room) = room else { continue };
            if let Ok(members) = room.members_no_sync(RoomMemberships::JOIN).await {
                let here = participants(&room, &members);
                people.insert(room_id, (room, here));
            }
        }
        let is_in = |room_id: &RoomId, user: &UserId| {
            let here = people.get(room_id);
            here.is_some_and(|(_, here)| here.iter().any(|other| other == user))
        };
        let mut rooms = Vec::new();
        for room_id in content.children.keys() {
            if let Some((room, known)) = people.get(&**room_id)
                && is_warned_elsewhere(content, (room_id, known), is_in)
                // There may be others whom the client does not know yet.
                && let Ok(members) = room.members(RoomMemberships::JOIN).await
                && is_warned_elsewhere(content, (room_id, &participants(room, &members)), is_in)
            {
                continue;
            }
            rooms.push(room_id.clone());
        }
        rooms
    }
}
