//! Reads and sends the break-out event of the parent.
//!
//! It may stand under two types, the MSC's unstable one and its stable one, and either can hide the
//! other. So both are read, and [`BreakoutEvents`] decides which counts.

use breakout_core::{
    event::breakout::{BreakoutEventContent, EventType},
    room::BreakoutEvents,
};
use futures_util::future::try_join;
use matrix_sdk::{
    Client, Room,
    ruma::{OwnedEventId, RoomId, api::client::state::send_state_event, serde::Raw},
};
use serde_json::value::to_raw_value;

use crate::{
    error::Error,
    patience::{Failure, Patience},
    progress::Work,
    requests::{Counter, RequestKind},
    state,
};

/// Reads the break-out events of a room, under both types, from the client's store, without a request.
pub(crate) async fn from_store(room: &Room) -> Result<BreakoutEvents, Error> {
    let mut found = [None, None];
    for (event_type, slot) in [EventType::Stable, EventType::Unstable]
        .iter()
        .zip(&mut found)
    {
        let raw = room
            .get_state_event(event_type.state_event_type(), "")
            .await?;
        *slot = raw.as_ref().and_then(state::from_store);
    }
    let [stable, unstable] = found;
    Ok(BreakoutEvents::new(stable, unstable))
}

/// Reads the break-out events of a room, under both types, from the homeserver, with two requests.
pub(crate) async fn fetch(
    client: &Client,
    room_id: &RoomId,
    counter: &Counter,
) -> Result<BreakoutEvents, Error> {
    let fetch = |event_type: EventType| {
        state::fetch(client, room_id, event_type.state_event_type(), counter)
    };
    let both = try_join(fetch(EventType::Stable), fetch(EventType::Unstable));
    let (stable, unstable) = both.await?;
    Ok(BreakoutEvents::new(stable, unstable))
}

/// Reads the break-out event under this type from the homeserver, with one request.
pub(crate) async fn fetch_one(
    client: &Client,
    room_id: &RoomId,
    event_type: EventType,
    counter: &Counter,
) -> Result<BreakoutEvents, Error> {
    let state_type = event_type.state_event_type();
    let event = state::fetch(client, room_id, state_type, counter).await?;
    Ok(match event_type {
        EventType::Stable => BreakoutEvents::new(event, None),
        EventType::Unstable => BreakoutEvents::new(None, event),
    })
}

/// Sends a break-out event, waiting as long as the homeserver says.
pub(crate) async fn send(
    client: &Client,
    room_id: &RoomId,
    event_type: EventType,
    content: &BreakoutEventContent,
    patience: &Patience<'_>,
) -> Result<OwnedEventId, Failure> {
    let body = to_raw_value(content).map_err(|error| Failure::Sdk(error.into()))?;
    let request = send_state_event::v3::Request::new_raw(
        room_id.to_owned(),
        event_type.state_event_type(),
        String::new(),
        Raw::from_json(body),
    );
    let send = || async {
        let request = client.send(request.clone());
        Ok(request.with_request_config(Patience::once()).await?)
    };
    let response = patience
        .send(RequestKind::State, (Work::Event, 1), send)
        .await?;
    Ok(response.event_id)
}
