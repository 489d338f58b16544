//! Reads the messages of a child since a session was opened, with their last edits, decrypted where
//! this device can.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::report::{Message, TYPES};
use futures_util::future;
use matrix_sdk::{
    Client, Room, RoomState,
    deserialized_responses::TimelineEvent,
    room::MessagesOptions,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, RoomId, UInt,
        api::client::{
            filter::RoomEventFilter,
            state::get_state_event_for_key::v3::{Request, StateEventFormat},
        },
        events::StateEventType,
    },
};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    error::{Error, is_not_found},
    requests::repeatable,
};

const PAGE: u32 = 100;
const MOST_PAGES: usize = 50;

/// The messages of a child since a session was opened.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// The messages, oldest first, with the text of their last edit.
    pub(super) messages: Vec<Message>,
    /// The messages that are pinned, whenever they were sent.
    pub(super) pinned: BTreeSet<OwnedEventId>,
    /// How many messages this device cannot decrypt.
    pub(super) unreadable: usize,
}

#[derive(Debug, Deserialize)]
struct Event {
    #[serde(rename = "type")]
    event_type: String,
    event_id: OwnedEventId,
    sender: OwnedUserId,
    origin_server_ts: UInt,
    #[serde(default)]
    content: Value,
}

/// Reads the messages of a child that were sent since then; all of them if it is `None`.
pub(super) async fn read(
    client: &Client,
    room_id: &RoomId,
    since: Option<MilliSecondsSinceUnixEpoch>,
) -> Result<Read, Error> {
    let room = client
        .get_room(room_id)
        .filter(|room| room.state() == RoomState::Joined)
        .ok_or_else(|| Error::NotJoined(room_id.to_owned()))?;
    let (pinned, events) = future::join(pinned(client, room_id), events(&room, since)).await;
    let mut read = Read {
        pinned: pinned?,
        ..Read::default()
    };
    let mut edits: BTreeMap<(OwnedEventId, OwnedUserId), Value> = BTreeMap::new();
    for event in events? {
        if event.event_type == "m.room.encrypted" {
            read.unreadable += 1;
        }
        let relates_to = event.content.get("m.relates_to");
        let id = |value: Option<&Value>| {
            let id = value?.get("event_id")?.as_str()?;
            OwnedEventId::try_from(id).ok()
        };
        // The newest comes first, and so does the last edit.
        if relates_to.and_then(|r| r.get("rel_type")) == Some(&Value::from("m.replace")) {
            let new = event.content.get("m.new_content").cloned();
            if let (Some(edited), Some(new)) = (id(relates_to), new) {
                edits.entry((edited, event.sender)).or_insert(new);
            }
            continue;
        }
        let replies_to = id(relates_to.and_then(|r| r.get("m.in_reply_to")));
        let Event {
            event_id, sender, ..
        } = event;
        let kind = &event.event_type;
        let as_sent = Message::read(event_id.clone(), sender.clone(), kind, &event.content);
        let edit = edits.remove(&(event_id.clone(), sender.clone()));
        let edited = edit.and_then(|new| Message::read(event_id, sender, kind, &new));
        // What cannot be read as a message is none, also when it was edited.
        if let Some(mut message) = as_sent.map(|sent| edited.unwrap_or(sent)) {
            message.replies_to = replies_to;
            read.messages.push(message);
        }
    }
    read.messages.reverse();
    Ok(read)
}

/// Reads the events since then, newest first.
///
/// A homeserver whose clock is behind may have sent events with older times between newer ones, so
/// that only a whole page of older ones ends the reading.
async fn events(
    room: &Room,
    since: Option<MilliSecondsSinceUnixEpoch>,
) -> Result<Vec<Event>, Error> {
    let is_old = |event: &Event| since.is_some_and(|since| event.origin_server_ts < since.get());
    let (mut events, mut from) = (Vec::new(), None);
    for _ in 0..MOST_PAGES {
        let mut options = MessagesOptions::backward();
        options.from = from;
        options.limit = UInt::from(PAGE);
        let mut filter = RoomEventFilter::default();
        let types = TYPES.into_iter().chain(["m.room.encrypted"]);
        filter.types = Some(types.map(str::to_owned).collect());
        options.filter = filter;
        let page = room.messages(options).await?;
        let before = events.len();
        let read = page.chunk.iter().filter_map(parse);
        events.extend(read.filter(|event| !is_old(event)));
        from = page.end;
        if from.is_none() || events.len() == before {
            break;
        }
    }
    Ok(events)
}

fn parse(event: &TimelineEvent) -> Option<Event> {
    event.raw().deserialize_as_unchecked().ok()
}

async fn pinned(client: &Client, room_id: &RoomId) -> Result<BTreeSet<OwnedEventId>, Error> {
    #[derive(Deserialize)]
    struct Pinned {
        #[serde(default, deserialize_with = "ruma::serde::default_on_error")]
        pinned: Vec<Value>,
    }
    let pins = StateEventType::RoomPinnedEvents;
    let mut request = Request::new(room_id.to_owned(), pins, String::new());
    request.format = StateEventFormat::Content;
    match client.send(request).with_request_config(repeatable()).await {
        Ok(response) => {
            let content = serde_json::from_str::<Pinned>(response.event_or_content.get());
            let pinned = content.map_or_else(|_| Vec::new(), |content| content.pinned);
            let ids = pinned.iter().filter_map(Value::as_str);
            Ok(ids.filter_map(|id| id.try_into().ok()).collect())
        }
        Err(error) if is_not_found(&error) => Ok(BTreeSet::new()),
        Err(error) => Err(error.into()),
    }
}
