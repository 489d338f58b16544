//! Messages in the groups that every machine of a host finds again, so that they are sent once.
//!
//! Each refers to the event that created the room, with a note of the session and of what it is.

use breakout_core::{
    announcement::group::{GroupMessage, TOLD, Told},
    room::{StateFault, UnreadableState},
    trust::is_moderator,
};
use matrix_sdk::{
    Room,
    ruma::{
        EventId, MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, UInt, UserId,
        api::client::relations::get_relating_events_with_rel_type::v1::Request,
        events::StateEventType,
    },
};
use serde_json::Value;

use crate::{
    announce::{self, Privacy},
    error::Error,
    patience::{Failure, Patience},
    progress::Work,
    requests::{Counter, RequestKind, repeatable},
    state,
};

/// How many messages one request asks for. Anybody can send some.
const PAGE: u32 = 100;
/// How many such requests are sent at most.
const MOST_PAGES: usize = 20;

/// A message that was sent before.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) event_id: OwnedEventId,
    pub(crate) sent_at: MilliSecondsSinceUnixEpoch,
}

/// The event that created a room: messages refer to it, since a relation must be to an event of the
/// same room.
pub(crate) async fn anchor(room: &Room, counter: &Counter) -> Result<OwnedEventId, Error> {
    // Since version 12, a room's ID is that of its create event.
    if room.room_id().server_name().is_none()
        && let Ok(event_id) = EventId::parse(room.room_id().as_str().replacen('!', "$", 1))
    {
        return Ok(event_id);
    }
    let create = StateEventType::RoomCreate;
    let known = room.get_state_event(create.clone(), "").await?;
    let known = known.as_ref().and_then(state::from_store);
    if let Some(event_id) = known.and_then(|event| event.event_id) {
        return Ok(event_id);
    }
    let event = state::fetch(&room.client(), room.room_id(), create, counter).await?;
    let room_id = room.room_id().to_owned();
    let reason = StateFault::NoCreateEvent;
    event
        .and_then(|event| event.event_id)
        .ok_or_else(|| UnreadableState::new(room_id, reason).into())
}

/// Finds such a message of this user, or of another one who moderates the room.
pub(crate) async fn find(
    room: &Room,
    told: &Told<'_>,
    own: &UserId,
    counter: &Counter,
) -> Result<Option<Found>, Error> {
    let [found] = find_each(room, [told], own, counter).await?;
    Ok(found)
}

/// Finds such messages with one look. The first of them says what the others do: once it is found, they
/// are not looked for any more.
pub(crate) async fn find_each<const N: usize>(
    room: &Room,
    told: [&Told<'_>; N],
    own: &UserId,
    counter: &Counter,
) -> Result<[Option<Found>; N], Error> {
    #[derive(serde::Deserialize)]
    struct Message {
        sender: OwnedUserId,
        event_id: OwnedEventId,
        origin_server_ts: UInt,
        content: Value,
    }
    let levels = room.power_levels_or_default().await;
    let mut all = [const { None }; N];
    let Some(anchor) = told.first().map(|told| told.anchor) else {
        return Ok(all);
    };
    let mut from = None;
    for _ in 0..MOST_PAGES {
        counter.count(RequestKind::Read);
        let mut request = Request::new(room.room_id().to_owned(), anchor.to_owned(), TOLD.into());
        request.limit = Some(PAGE.into());
        request.from = from;
        let request = room.client().send(request);
        let response = request.with_request_config(repeatable()).await?;
        let messages = response
            .chunk
            .iter()
            .filter_map(|raw| raw.deserialize_as_unchecked::<Message>().ok());
        let is_ours = |message: &Message| {
            message.sender == own || is_moderator(levels.for_user(&message.sender))
        };
        for message in messages.filter(is_ours) {
            let places = all.iter_mut().zip(told);
            let mut places =
                places.filter(|(place, told)| place.is_none() && told.is_in(&message.content));
            if let Some((place, _)) = places.next() {
                *place = Some(Found {
                    event_id: message.event_id.clone(),
                    sent_at: MilliSecondsSinceUnixEpoch(message.origin_server_ts),
                });
            }
        }
        from = response.next_batch;
        let is_enough = all.first().is_none_or(Option::is_some) || all.iter().all(Option::is_some);
        if is_enough || from.is_none() {
            break;
        }
    }
    Ok(all)
}

/// Sends the message, once from each device, waiting as long as the homeserver says.
pub(crate) async fn send(
    room: &Room,
    message: &GroupMessage,
    told: &Told<'_>,
    patience: &Patience<'_>,
    left: usize,
) -> Result<OwnedEventId, Failure> {
    let content = message.content(Some(told));
    let transaction = announce::transaction(told.session, told.what);
    let send = || {
        announce::send(
            room,
            content.clone(),
            transaction.clone(),
            Privacy::AsTheRoomIs,
        )
    };
    patience
        .send(RequestKind::Send, (Work::Groups, left), send)
        .await
}

/// Tries once to send the message; the homeserver's limit is not waited for.
pub(crate) async fn try_send(
    room: &Room,
    message: &GroupMessage,
    told: &Told<'_>,
) -> Result<OwnedEventId, matrix_sdk::Error> {
    let content = message.content(Some(told));
    let transaction = announce::transaction(told.session, told.what);
    announce::send(room, content, transaction, Privacy::AsTheRoomIs).await
}
