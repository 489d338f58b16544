//! State events as JSON, so that one that cannot be read does not hide the others.

use matrix_sdk::{
    Client,
    deserialized_responses::RawAnySyncOrStrippedState,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, RoomId, UInt,
        api::client::state::get_state_event_for_key::v3::{Request, StateEventFormat},
        events::{AnyStateEvent, StateEventType},
        serde::Raw,
    },
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    error::{Error, is_not_found},
    requests::{Counter, repeatable},
};

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

    /// Asks the homeserver for the event of this type under the empty state key.
    pub(crate) async fn fetch(
        client: &Client,
        room_id: &RoomId,
        event_type: StateEventType,
        counter: &Counter,
    ) -> Result<Option<Self>, Error> {
        let mut request = Request::new(room_id.to_owned(), event_type, String::new());
        request.format = StateEventFormat::Event;
        counter.count("read");
        match client.send(request).with_request_config(repeatable()).await {
            Ok(response) => Ok(serde_json::from_str(response.event_or_content.get()).ok()),
            Err(error) if is_not_found(&error) => Ok(None),
            Err(error) => Err(error.into()),
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
