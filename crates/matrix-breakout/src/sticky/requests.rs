//! A sliding sync ([MSC4186](https://github.com/matrix-org/matrix-spec-proposals/pull/4186)) of sticky events only.
//!
//! Ruma's answer has no place for what an extension brings that it does not know.

use std::{collections::BTreeMap, time::Duration};

use matrix_sdk::ruma::{
    OwnedRoomId, RoomId,
    api::{client::sync::sync_events::v5, error::IntoHttpError},
    events::StateEventType,
    uint,
};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::requests::{Json, ReadAs};

/// The name of the extension.
const EXTENSION: &str = "org.matrix.msc4354.sticky_events";

/// A position that no homeserver has come to.
pub(super) const FUTURE: &str = "sticky_4611686018427387904";

/// The last of the rooms that were active last: in one with a call something has happened.
const LAST_ROOM: u32 = 499;

/// What is asked for.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) connection: String,
    pub(super) position: Option<String>,
    pub(super) since: Option<String>,
    pub(super) wait: Duration,
    /// Asks for no room.
    pub(super) is_empty: bool,
}

/// What comes, of which only the sticky events are read.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Answer {
    pub(super) pos: String,
    #[serde(default)]
    extensions: Extensions,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Extensions {
    #[serde(rename = "org.matrix.msc4354.sticky_events", alias = "sticky_events")]
    sticky_events: Option<StickyEvents>,
}

#[derive(Clone, Debug, Deserialize)]
struct StickyEvents {
    next_batch: Option<String>,
    #[serde(default)]
    rooms: BTreeMap<OwnedRoomId, Events>,
}

#[derive(Clone, Debug, Deserialize)]
struct Events {
    #[serde(default)]
    events: Vec<Value>,
}

impl Answer {
    pub(super) fn next_batch(&self) -> Option<&str> {
        self.extensions
            .sticky_events
            .as_ref()?
            .next_batch
            .as_deref()
    }

    pub(super) fn events(&self) -> impl Iterator<Item = (&RoomId, &Value)> {
        let rooms = self.extensions.sticky_events.iter();
        let rooms = rooms.flat_map(|sticky| &sticky.rooms);
        rooms.flat_map(|(room_id, room)| room.events.iter().map(|event| (&**room_id, event)))
    }
}

impl Request {
    /// Builds what is sent.
    pub(super) fn build(self) -> Result<ReadAs<v5::Request, Json<Answer>>, IntoHttpError> {
        Ok(ReadAs::new(self.into_ruma()?))
    }

    fn into_ruma(self) -> Result<v5::Request, serde_json::Error> {
        let mut extension = json!({ "enabled": true });
        if let Some(since) = self.since {
            extension["since"] = json!(since);
        }
        let mut request = v5::Request::new();
        request.conn_id = Some(self.connection);
        request.pos = self.position;
        request.timeout = Some(self.wait);
        request.extensions = serde_json::from_value(json!({ EXTENSION: extension }))?;
        if !self.is_empty {
            let mut list = v5::request::List::default();
            list.ranges = vec![(uint!(0), LAST_ROOM.into())];
            // It cannot be nothing.
            list.room_details.required_state = vec![(StateEventType::RoomCreate, String::new())];
            request.lists.insert("rooms".to_owned(), list);
        }
        Ok(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_asks_for_sticky_events_and_nothing_else() {
        let request = Request {
            connection: "console-sticky".to_owned(),
            position: Some("5".to_owned()),
            since: Some("sticky_7".to_owned()),
            wait: Duration::from_secs(30),
            is_empty: false,
        };
        let request = request.into_ruma().unwrap();
        let extension = json!({ EXTENSION: { "enabled": true, "since": "sticky_7" } });
        assert_eq!(
            serde_json::to_value(&request.extensions).unwrap(),
            extension
        );
        let asked = serde_json::to_value(&request.lists["rooms"]).unwrap();
        let create = json!([["m.room.create", ""]]);
        let list = json!({ "ranges": [[0, 499]], "timeline_limit": 0, "required_state": create });
        assert_eq!(asked, list);
    }

    #[test]
    fn what_the_extension_brings_is_read() {
        let answer = json!({
            "pos": "5", "lists": {}, "rooms": {},
            "extensions": { EXTENSION: {
                "next_batch": "sticky_8",
                "rooms": { "!a:x": { "events": [{ "type": "m.rtc.member" }] } },
            } },
        });
        let answer: Answer = serde_json::from_value(answer).unwrap();
        assert_eq!(answer.next_batch(), Some("sticky_8"));
        let events: Vec<_> = answer.events().collect();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0].0, "!a:x");
        let none: Answer = serde_json::from_value(json!({ "pos": "6" })).unwrap();
        assert_eq!(none.events().count(), 0);
    }
}
