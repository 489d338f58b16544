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
        api::client::filter::RoomEventFilter, events::StateEventType,
    },
};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    error::Error,
    newest::{NewestEvents, Page},
    requests::Counter,
    state,
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
    newest: Option<&NewestEvents>,
) -> Result<Read, Error> {
    let room = client
        .get_room(room_id)
        .filter(|room| room.state() == RoomState::Joined)
        .ok_or_else(|| Error::NotJoined(room_id.to_owned()))?;
    let brought = match newest {
        Some(newest) => newest.page(&room, &types()).await,
        None => None,
    };
    // What has brought the newest events has brought what is pinned.
    let pinned = pinned(&room, brought.is_some());
    let (pinned, events) = future::join(pinned, events(&room, since, brought)).await;
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
    brought: Option<Page>,
) -> Result<Vec<Event>, Error> {
    let newer = |events: &[TimelineEvent]| -> Vec<Event> {
        let read = events.iter().filter_map(parse);
        let is_old =
            |event: &Event| since.is_some_and(|since| event.origin_server_ts < since.get());
        read.filter(|event| !is_old(event)).collect()
    };
    let (mut events, mut from) = (Vec::new(), None);
    if let Some(Page {
        events: newest,
        before,
    }) = brought
    {
        events.extend(newer(&newest));
        from = match before {
            Some(before) => Some(before),
            None => return Ok(events),
        };
    }
    for _ in 0..MOST_PAGES {
        let mut options = MessagesOptions::backward();
        options.from = from;
        options.limit = UInt::from(PAGE);
        let mut filter = RoomEventFilter::default();
        filter.types = Some(types().map(str::to_owned).into());
        options.filter = filter;
        let page = room.messages(options).await?;
        let before = events.len();
        events.extend(newer(&page.chunk));
        from = page.end;
        if from.is_none() || events.len() == before {
            break;
        }
    }
    Ok(events)
}

/// The types of the events that are asked for.
fn types() -> [&'static str; TYPES.len() + 1] {
    let mut types = ["m.room.encrypted"; TYPES.len() + 1];
    for (place, message) in types.iter_mut().zip(TYPES) {
        *place = message;
    }
    types
}

fn parse(event: &TimelineEvent) -> Option<Event> {
    event.raw().deserialize_as_unchecked().ok()
}

/// What is pinned in a room: asked for, or as the caller's sync has brought it.
async fn pinned(room: &Room, is_known: bool) -> Result<BTreeSet<OwnedEventId>, Error> {
    let pins = StateEventType::RoomPinnedEvents;
    let content = match is_known {
        true => {
            let raw = room.get_state_event(pins, "").await?;
            let event = raw.as_ref().and_then(state::from_store);
            event.map(|event| event.content)
        }
        false => {
            let counter = Counter::default();
            let event = state::fetch(&room.client(), room.room_id(), pins, &counter).await?;
            event.map(|event| event.content)
        }
    };
    let pinned = content.as_ref().and_then(|content| content.get("pinned"));
    let ids = pinned.and_then(Value::as_array).into_iter().flatten();
    let ids = ids.filter_map(Value::as_str);
    Ok(ids.filter_map(|id| id.try_into().ok()).collect())
}
