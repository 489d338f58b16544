//! State events of a room, from the client's store or from the homeserver, as core reads them.

use crate::{
    error::{Error, is_not_found},
    requests::{Counter, RequestKind, repeatable},
};
use breakout_core::room::StateEvent;
use matrix_sdk::{
    Client,
    deserialized_responses::RawAnySyncOrStrippedState,
    ruma::{
        RoomId,
        api::client::state::get_state_event_for_key::v3::{Request, StateEventFormat},
        events::{AnyStateEvent, StateEventType},
        serde::Raw,
    },
};

/// Reads an event of a `/state` response.
pub(crate) fn from_raw(raw: &Raw<AnyStateEvent>) -> Option<StateEvent> {
    raw.deserialize_as_unchecked().ok()
}

/// Reads an event of the client's store.
pub(crate) fn from_store(raw: &RawAnySyncOrStrippedState) -> Option<StateEvent> {
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
) -> Result<Option<StateEvent>, Error> {
    fetch_with_key(client, room_id, event_type, "", counter).await
}

/// Asks the homeserver for the event of this type under this state key.
pub(crate) async fn fetch_with_key(
    client: &Client,
    room_id: &RoomId,
    event_type: StateEventType,
    state_key: &str,
    counter: &Counter,
) -> Result<Option<StateEvent>, Error> {
    let mut request = Request::new(room_id.to_owned(), event_type, state_key.to_owned());
    request.format = StateEventFormat::Event;
    counter.count(RequestKind::Read);
    match client.send(request).with_request_config(repeatable()).await {
        Ok(response) => Ok(serde_json::from_str(response.event_or_content.get()).ok()),
        Err(error) if is_not_found(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
