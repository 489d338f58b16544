//! State events as JSON, so that one that cannot be read does not hide the others.

use ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, UInt};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

/// A state event of which only the content may be unreadable.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct StateEvent {
    /// Its type.
    #[serde(rename = "type")]
    pub event_type: String,

    /// Its state key.
    pub state_key: String,

    /// Who sent it.
    pub sender: OwnedUserId,

    /// Its ID. Missing in the stripped state of an invite.
    pub event_id: Option<OwnedEventId>,

    /// When the homeserver received it, in milliseconds by its clock.
    #[serde(default)]
    origin_server_ts: UInt,

    /// Its content, which may be anything.
    #[serde(default)]
    pub content: Value,
}

impl StateEvent {
    /// Returns when the homeserver received the event, by its clock; 1970 in stripped state.
    pub fn sent_at(&self) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(self.origin_server_ts)
    }

    /// Reads the content as `T`. Returns `None` if it is anything else.
    pub fn content<T: DeserializeOwned>(&self) -> Option<T> {
        T::deserialize(&self.content).ok()
    }

    /// Returns a text of the content, or `None` if it is empty or no text.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.content
            .get(key)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    }
}
