//! What makes it worth a look whether something is missing in the break-out of a parent.

use std::collections::BTreeSet;

use breakout_core::event::breakout::{STABLE_TYPE, UNSTABLE_TYPE};
use matrix_sdk::{
    deserialized_responses::TimelineEvent,
    ruma::{OwnedRoomId, RoomId, ServerName, UserId, serde::Raw},
    sync::{JoinedRoomUpdate, RoomUpdates, State},
};
use serde::Deserialize;

/// Whether a sync has brought a break-out event of the parent, or somebody of another server into one of these groups.
pub(super) fn is_reason(
    updates: &RoomUpdates,
    parent: &RoomId,
    groups: &BTreeSet<OwnedRoomId>,
    own: &ServerName,
) -> bool {
    let is_event = |told: &Told| [UNSTABLE_TYPE, STABLE_TYPE].contains(&&*told.event_type);
    let comes = |told: &Told| told.is_member_of_another(own);
    updates.joined.iter().any(|(room_id, update)| {
        room_id == parent && brings(update, is_event)
            || groups.contains(room_id) && brings(update, comes)
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
