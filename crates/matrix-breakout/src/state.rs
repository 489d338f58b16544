//! State events as JSON, so that one that cannot be read does not hide the others.

use matrix_sdk::{
    deserialized_responses::RawAnySyncOrStrippedState,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, UInt, events::AnyStateEvent,
        serde::Raw,
    },
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

/// A state event of which only the content may be unreadable.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct StateEvent {
    #[serde(rename = "type")]
    pub(crate) event_type: String,
    pub(crate) state_key: String,
    pub(crate) sender: OwnedUserId,
    /// Missing in the stripped state of an invite.
    pub(crate) event_id: Option<OwnedEventId>,
    #[serde(default)]
    origin_server_ts: UInt,
    #[serde(default)]
    pub(crate) content: Value,
}

impl StateEvent {
    /// Reads an event of a `/state` response.
    pub(crate) fn from_raw(raw: &Raw<AnyStateEvent>) -> Option<Self> {
        raw.deserialize_as_unchecked().ok()
    }

    /// Reads an event of the client's store.
    pub(crate) fn from_store(raw: &RawAnySyncOrStrippedState) -> Option<Self> {
        match raw {
            RawAnySyncOrStrippedState::Sync(raw) => raw.deserialize_as_unchecked().ok(),
            RawAnySyncOrStrippedState::Stripped(raw) => raw.deserialize_as_unchecked().ok(),
        }
    }

    pub(crate) fn sent_at(&self) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(self.origin_server_ts)
    }

    /// Reads the content as `T`, or not at all.
    pub(crate) fn content<T: DeserializeOwned>(&self) -> Option<T> {
        T::deserialize(&self.content).ok()
    }

    /// Returns a text of the content that is not empty.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.content
            .get(key)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    }
}
