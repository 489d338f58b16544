//! Sends messages, and finds those that were sent: each refers to an event, by a relation that
//! stays in the clear.
//!
//! So every machine of a host can see what was sent, even in encrypted rooms, and sends it once. On
//! one device, the transaction ID does the same.

use std::fmt::Write as _;

use breakout_core::{announcement::Part, opening::SentMessage};
use matrix_sdk::{
    Room,
    ruma::{
        OwnedEventId, OwnedTransactionId, OwnedUserId, UserId,
        api::client::{
            message::send_message_event, relations::get_relating_events_with_rel_type::v1::Request,
        },
        events::{MessageLikeEventType, relation::RelationType},
        serde::Raw,
    },
};
use serde::Deserialize;
use serde_json::{Value, value::to_raw_value};

use crate::{
    error::Error,
    patience::{Failure, Patience},
    progress::Work,
    requests::{Counter, RequestKind, repeatable},
};

/// How long another process of the device is waited for, in milliseconds, before a message is
/// encrypted.
#[cfg(feature = "e2e-encryption")]
const LOCK_MILLIS: u32 = 25_000;
/// In a message's `m.relates_to`: the users who are notified by it of a place that was given to
/// them before they came.
pub(crate) const LATE_KEY: &str = "io.github.matrix_breakout.late";
/// How many references to an event one request asks for. Anybody can send some.
const PAGE: u32 = 100;
/// How many such requests are sent at most.
const MOST_PAGES: usize = 20;

/// Whether a message is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Privacy {
    /// The room is not encrypted, as its state has just said. This saves the request by which the
    /// SDK asks whenever a sync has left that open.
    Plain,
    /// The SDK finds out whether the room is encrypted, and encrypts if so.
    AsTheRoomIs,
}

/// The type that a message has on the wire in this room, which decides the power level that it
/// needs.
pub(crate) fn event_type(is_encrypted: bool) -> MessageLikeEventType {
    if is_encrypted {
        MessageLikeEventType::RoomEncrypted
    } else {
        MessageLikeEventType::RoomMessage
    }
}

/// Sends a message once, however often this is called with the same transaction ID.
pub(crate) async fn send(
    room: &Room,
    content: Value,
    transaction: OwnedTransactionId,
    privacy: Privacy,
) -> Result<OwnedEventId, matrix_sdk::Error> {
    const TYPE: &str = "m.room.message";
    // The client's store may know better meanwhile; a room never becomes plain again.
    if privacy == Privacy::Plain && !room.encryption_state().is_encrypted() {
        let body = to_raw_value(&content)?;
        let request = send_message_event::v3::Request::new_raw(
            room.room_id().to_owned(),
            transaction,
            TYPE.into(),
            Raw::from_json(body),
        );
        let request = room.client().send(request);
        let sent = request.with_request_config(Patience::once()).await?;
        return Ok(sent.event_id);
    }
    // Two processes of one device that encrypt at the same time would use the same index of the
    // same key. The SDK gives its lock back before it encrypts, so it is held here meanwhile; a
    // client that shares its store with no other process has none.
    #[cfg(feature = "e2e-encryption")]
    let _turn = match room.encryption_state().is_encrypted() {
        true => {
            room.client()
                .encryption()
                .spin_lock_store(Some(LOCK_MILLIS))
                .await?
        }
        false => None,
    };
    let sent = room
        .send_raw(TYPE, content)
        .with_transaction_id(&transaction)
        .with_request_config(Patience::once())
        .await?;
    Ok(sent.response.event_id)
}

/// The transaction ID of a session's message; the same after a restart.
///
/// The session's ID is the choice of the event's sender: what might not stand in a path, or in a
/// homeserver's database, is written otherwise.
pub(crate) fn transaction(session: &str, what: &str) -> OwnedTransactionId {
    let mut id = "breakout-".to_owned();
    for c in session.chars() {
        if c.is_ascii_alphanumeric() || "-_.~$!:=+/".contains(c) {
            id.push(c);
        } else {
            let _written = write!(id, "_{:x}_", u32::from(c)).is_ok();
        }
    }
    format!("{id}-{what}").into()
}

/// The transaction ID of one of several messages.
pub(crate) fn part_transaction(
    session: &str,
    what: &str,
    part: Option<Part>,
) -> OwnedTransactionId {
    match part.map(|part| part.number) {
        None | Some(..=1) => transaction(session, what),
        Some(number) => transaction(session, &format!("{what}-{number}")),
    }
}

/// Sends the messages that are left, one after another, so that a run which is cut off leaves out
/// only the last ones.
pub(crate) async fn send_all(
    room: &Room,
    contents: Vec<(Value, OwnedTransactionId)>,
    patience: &Patience<'_>,
) -> Result<Vec<OwnedEventId>, Failure> {
    let mut sent = Vec::new();
    let all = contents.len();
    for (n, (content, transaction)) in contents.into_iter().enumerate() {
        let privacy = Privacy::AsTheRoomIs;
        let send = || send(room, content.clone(), transaction.clone(), privacy);
        let work = (Work::Announcement, all - n);
        sent.push(patience.send(RequestKind::Send, work, send).await?);
    }
    Ok(sent)
}

/// The beginning of a message that refers to an event.
#[derive(Deserialize)]
struct Reference {
    sender: OwnedUserId,
    event_id: OwnedEventId,
    content: Content,
}

#[derive(Deserialize)]
struct Content {
    /// As JSON, since nothing in it is certain.
    #[serde(default, rename = "m.relates_to")]
    relates_to: Value,
}

/// A message that refers to an event of the same room.
pub(crate) struct Referring {
    pub(crate) sender: OwnedUserId,
    pub(crate) event_id: OwnedEventId,
    /// How it refers, which stays in the clear where the message is encrypted.
    pub(crate) relates_to: Value,
}

/// Finds messages that refer to an event, until enough are found.
pub(crate) async fn referring(
    room: &Room,
    event_id: &OwnedEventId,
    counter: &Counter,
    mut is_enough: impl FnMut(&[Referring]) -> bool,
) -> Result<Vec<Referring>, Error> {
    let mut messages = Vec::new();
    let mut from = None;
    for _ in 0..MOST_PAGES {
        counter.count(RequestKind::Read);
        let mut request = Request::new(
            room.room_id().to_owned(),
            event_id.clone(),
            RelationType::Reference,
        );
        request.limit = Some(PAGE.into());
        request.from = from;
        let request = room.client().send(request);
        let response = request.with_request_config(repeatable()).await?;
        let page = response
            .chunk
            .iter()
            .filter_map(|raw| raw.deserialize_as_unchecked::<Reference>().ok());
        messages.extend(page.map(|reference| Referring {
            sender: reference.sender,
            event_id: reference.event_id,
            relates_to: reference.content.relates_to,
        }));
        from = response.next_batch;
        if from.is_none() || is_enough(&messages) {
            break;
        }
    }
    Ok(messages)
}

/// Finds the messages of this user that announce the break-out event.
pub(crate) async fn find(
    room: &Room,
    event_id: &OwnedEventId,
    own: &UserId,
    counter: &Counter,
) -> Result<Vec<SentMessage>, Error> {
    let announcing = |messages: &[Referring]| -> Vec<SentMessage> {
        let messages = messages
            .iter()
            .filter(|message| message.sender == own && message.relates_to.get(LATE_KEY).is_none());
        messages.map(sent_message).collect()
    };
    let is_all = |messages: &[Referring]| {
        SentMessage::last(&announcing(messages)).is_some_and(SentMessage::is_last)
    };
    let messages = referring(room, event_id, counter, is_all).await?;
    Ok(announcing(&messages))
}

fn sent_message(message: &Referring) -> SentMessage {
    let part = message.relates_to.get(Part::KEY);
    let part = part.and_then(|part| serde_json::from_value(part.clone()).ok());
    SentMessage::new(message.event_id.clone(), part)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_part_has_a_transaction_of_its_own() {
        let part = |number| {
            let json = json!({ "number": number, "of": 2, "told": 1 });
            Some(serde_json::from_value(json).unwrap())
        };
        let ids = [None, part(1), part(2)].map(|part| part_transaction("s", "open", part));
        assert_eq!(
            ids,
            ["breakout-s-open", "breakout-s-open", "breakout-s-open-2"]
        );
    }

    #[test]
    fn a_transaction_has_a_name_that_any_homeserver_takes() {
        assert_eq!(transaction("b8dc-2", "end").as_str(), "breakout-b8dc-2-end");
        let hostile = transaction("\u{0} \n\u{202e}é", "end");
        assert_eq!(hostile.as_str(), "breakout-_0__20__a__202e__e9_-end");
    }
}
