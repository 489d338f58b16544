//! What a frame knows of who is in the call.
//!
//! Element Call counts nobody whose membership of the room it does not know. The driver tells it what stood in the store when
//! the call was loaded, and what the sync brings from then on; but members are loaded lazily, so that somebody may be in the
//! call, and not known to be in the room. So whoever is in the call is looked up at each change of the room, and what the
//! frame has not been told is told.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::call;
use matrix_sdk::{
    Room, deserialized_responses::RawAnySyncOrStrippedState, ruma::events::StateEventType,
};
use serde_json::{Value, json};

/// By type and state key, the event.
#[derive(Debug, Default)]
pub(super) struct KnownState(BTreeMap<(String, String), String>);

impl KnownState {
    /// Notes the state that a message brings to the frame.
    pub(super) fn note(&mut self, message: &Value) {
        let text = |key: &str| message.get(key).and_then(Value::as_str);
        if text("api") != Some("toWidget") || text("action") != Some("update_state") {
            return;
        }
        let state = message.pointer("/data/state").and_then(Value::as_array);
        for event in state.into_iter().flatten() {
            if let Some((place, id)) = read(event) {
                self.0.insert(place, id);
            }
        }
    }

    /// Who is in the call, and in the room with them, as far as that is in the store and the frame does not know it; from now on it does.
    pub(super) async fn unknown_of(&mut self, room: &Room) -> Vec<Value> {
        // Before that, the driver itself is about to tell all that there is.
        if self.0.is_empty() {
            return Vec::new();
        }
        let in_call = room.get_state_events(call::UNSTABLE_TYPE.into()).await;
        let in_call: Vec<_> = in_call.into_iter().flatten().filter_map(json_of).collect();
        let senders = in_call.iter().filter_map(|event| event["sender"].as_str());
        let senders: BTreeSet<_> = senders.map(ToOwned::to_owned).collect();
        let mut state = in_call;
        for sender in senders {
            let member = room
                .get_state_event(StateEventType::RoomMember, &sender)
                .await;
            state.extend(member.ok().flatten().and_then(json_of));
        }
        let mut unknown = Vec::new();
        for mut event in state {
            let Some((place, id)) = read(&event) else {
                continue;
            };
            if self.0.insert(place, id.clone()) != Some(id) {
                event["room_id"] = json!(room.room_id());
                unknown.push(event);
            }
        }
        unknown
    }
}

fn json_of(event: RawAnySyncOrStrippedState) -> Option<Value> {
    match event {
        RawAnySyncOrStrippedState::Sync(raw) => serde_json::from_str(raw.json().get()).ok(),
        RawAnySyncOrStrippedState::Stripped(_) => None,
    }
}

/// The place of a state event, and its ID.
fn read(event: &Value) -> Option<((String, String), String)> {
    let text = |key: &str| Some(event.get(key)?.as_str()?.to_owned());
    Some(((text("type")?, text("state_key")?), text("event_id")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_driver_tells_is_known() {
        let event = json!({ "type": "m.room.member", "state_key": "@ann:x", "event_id": "$1" });
        let told = json!({
            "api": "toWidget", "action": "update_state", "data": { "state": [event, 5, {}] },
        });
        let mut known = KnownState::default();
        known.note(&told);
        known.note(&json!({ "api": "fromWidget", "action": "update_state" }));
        let place = ("m.room.member".to_owned(), "@ann:x".to_owned());
        assert_eq!(known.0, BTreeMap::from([(place, "$1".to_owned())]));
    }
}
