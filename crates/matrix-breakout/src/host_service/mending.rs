//! What makes it worth a look whether the break-out of a parent is to be sent again.

use std::collections::BTreeSet;

use matrix_sdk::{
    deserialized_responses::TimelineEvent,
    ruma::{OwnedRoomId, ServerName, UserId, serde::Raw},
    sync::{JoinedRoomUpdate, RoomUpdates, State},
};
use serde::Deserialize;

/// Whether a sync has brought somebody of another server into one of these groups.
pub(super) fn is_reason(
    updates: &RoomUpdates,
    groups: &BTreeSet<OwnedRoomId>,
    own: &ServerName,
) -> bool {
    updates.joined.iter().any(|(room_id, update)| {
        groups.contains(room_id) && brings(update, |told| told.is_member_of_another(own))
    })
}

/// A state event as far as it matters here.
#[derive(Deserialize)]
struct Told {
    #[serde(rename = "type")]
    event_type: String,
    state_key: String,
}

impl Told {
    fn is_member_of_another(&self, own: &ServerName) -> bool {
        let user = <&UserId>::try_from(&*self.state_key);
        self.event_type == "m.room.member" && user.is_ok_and(|user| user.server_name() != own)
    }
}

fn brings(update: &JoinedRoomUpdate, is_wanted: impl Fn(&Told) -> bool) -> bool {
    let (State::Before(state) | State::After(state)) = &update.state;
    let state = state.iter().map(Raw::cast_ref_unchecked);
    let timeline = update.timeline.events.iter().map(TimelineEvent::raw);
    timeline.chain(state).any(|event| {
        event
            .deserialize_as_unchecked()
            .is_ok_and(|told| is_wanted(&told))
    })
}
