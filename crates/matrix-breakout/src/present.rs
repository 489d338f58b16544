//! The break-out that is present in a room.

use breakout_core::{
    event::breakout::{BreakoutEventContent, EventType},
    session::Present,
};
use matrix_sdk::{
    Client, Room,
    ruma::{
        OwnedEventId, OwnedUserId, RoomId,
        api::client::state::get_state_event_for_key::v3::{Request, StateEventFormat},
    },
};

use crate::{
    error::{Error, is_not_found},
    requests::{Counter, repeatable},
    state::StateEvent,
};

/// The content of the break-out event, under whichever of the two types it stands, and who sent
/// it. A room without one has an empty content and no sender.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PresentBreakout {
    /// The children, possibly none.
    pub content: BreakoutEventContent,

    /// Under which type it was found.
    pub event_type: EventType,

    /// Who sent the event.
    pub sender: Option<OwnedUserId>,

    /// The event. Missing where this user is only invited.
    pub event_id: Option<OwnedEventId>,
}

impl PresentBreakout {
    /// Reads both types from the client's store, without a request.
    pub(crate) async fn from_store(room: &Room) -> Result<Self, Error> {
        let mut found = [None, None];
        for (event_type, slot) in [EventType::Stable, EventType::Unstable]
            .iter()
            .zip(&mut found)
        {
            let raw = room
                .get_state_event(event_type.state_event_type(), "")
                .await?;
            *slot = raw.as_ref().and_then(StateEvent::from_store);
        }
        let [stable, unstable] = found;
        Ok(Self::choose(stable, unstable))
    }

    /// Reads both types from the homeserver, with two requests.
    pub(crate) async fn fetch(
        client: &Client,
        room_id: &RoomId,
        counter: &Counter,
    ) -> Result<Self, Error> {
        let (stable, unstable) = futures_util::future::try_join(
            fetch_one(client, room_id, EventType::Stable, counter),
            fetch_one(client, room_id, EventType::Unstable, counter),
        )
        .await?;
        Ok(Self::choose(stable, unstable))
    }

    /// Reads one of the types from the homeserver, with one request.
    pub(crate) async fn fetch_type(
        client: &Client,
        room_id: &RoomId,
        event_type: EventType,
        counter: &Counter,
    ) -> Result<Self, Error> {
        let event = fetch_one(client, room_id, event_type, counter).await?;
        Ok(match event_type {
            EventType::Stable => Self::choose(event, None),
            EventType::Unstable => Self::choose(None, event),
        })
    }

    pub(crate) fn choose(stable: Option<StateEvent>, unstable: Option<StateEvent>) -> Self {
        let read = |event: &StateEvent| BreakoutEventContent::from_json(&event.content);
        let contents = (stable.as_ref().map(read), unstable.as_ref().map(read));
        let (event_type, content) = BreakoutEventContent::choose(contents.0, contents.1);
        let event = match event_type {
            EventType::Stable => stable,
            EventType::Unstable => unstable,
        };
        let (sender, event_id) =
            event.map_or((None, None), |event| (Some(event.sender), event.event_id));
        Self {
            content,
            event_type,
            sender,
            event_id,
        }
    }

    /// What the session machine wants to know.
    pub(crate) fn into_present(self) -> Option<Present> {
        Some(Present::new(self.content, self.sender?, self.event_id?))
    }
}

async fn fetch_one(
    client: &Client,
    room_id: &RoomId,
    event_type: EventType,
    counter: &Counter,
) -> Result<Option<StateEvent>, Error> {
    let mut request = Request::new(
        room_id.to_owned(),
        event_type.state_event_type(),
        String::new(),
    );
    request.format = StateEventFormat::Event;
    counter.count("read");
    match client.send(request).with_request_config(repeatable()).await {
        Ok(response) => Ok(serde_json::from_str(response.event_or_content.get()).ok()),
        Err(error) if is_not_found(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
