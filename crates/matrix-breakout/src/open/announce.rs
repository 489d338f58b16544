//! Sends the messages that tell people on any client what to do.

use std::fmt::Write as _;

use breakout_core::{
    announcement::Announcement,
    event::size::{MAX_CONTENT_BYTES, MAX_ENCRYPTED_CONTENT_BYTES},
};
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
use serde_json::{Value, json, value::to_raw_value};

use super::patience::Patience;
use crate::{
    error::Error,
    requests::{Counter, repeatable},
};

/// How long another process of the device is waited for, in milliseconds, before a message is
/// encrypted.
const LOCK_MILLIS: u32 = 25_000;
/// How many references to an event one request asks for. Anybody can send some.
const PAGE: u32 = 100;
/// How many such requests are sent at the most.
const MOST_PAGES: usize = 20;

/// Whether a message has to be encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Privacy {
    /// The room is not encrypted, as its state has just said. This saves the request by which the
    /// SDK asks whenever a sync has left that open.
    Plain,
    /// The SDK finds out, and encrypts where it must.
    AsTheRoomIs,
}

/// The most bytes that the content of a message in this room may hold.
pub(crate) fn limit(is_encrypted: bool) -> usize {
    if is_encrypted {
        MAX_ENCRYPTED_CONTENT_BYTES
    } else {
        MAX_CONTENT_BYTES
    }
}

/// The type under which a message reaches this room, by which the level that it needs is found.
pub(crate) fn event_type(is_encrypted: bool) -> MessageLikeEventType {
    if is_encrypted {
        MessageLikeEventType::RoomEncrypted
    } else {
        MessageLikeEventType::RoomMessage
    }
}

/// Builds the message, with a reference to the break-out event by which it is found again, also
/// when it is encrypted.
pub(crate) fn content(announcement: &Announcement, event_id: &OwnedEventId) -> Value {
    json!({
        "msgtype": "m.text",
        "body": announcement.body,
        "format": "org.matrix.custom.html",
        "formatted_body": announcement.formatted_body,
        "m.mentions": announcement.mentions,
        "m.relates_to": { "rel_type": "m.reference", "event_id": event_id },
    })
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
/// The session's ID is the choice of whoever sent the event: what might not stand in a path, or in a
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

/// Finds a message of this user that refers to the break-out event.
pub(crate) async fn find(
    room: &Room,
    event_id: &OwnedEventId,
    own: &UserId,
    counter: &Counter,
) -> Result<Option<OwnedEventId>, Error> {
    #[derive(serde::Deserialize)]
    struct Message {
        sender: OwnedUserId,
        event_id: OwnedEventId,
    }
    let mut from = None;
    for _ in 0..MOST_PAGES {
        counter.count("read");
        let mut request = Request::new(
            room.room_id().to_owned(),
            event_id.clone(),
            RelationType::Reference,
        );
        request.limit = Some(PAGE.into());
        request.from = from;
        let request = room.client().send(request);
        let response = request.with_request_config(repeatable()).await?;
        let mut messages = response
            .chunk
            .iter()
            .filter_map(|raw| raw.deserialize_as_unchecked::<Message>().ok());
        if let Some(message) = messages.find(|message| message.sender == own) {
            return Ok(Some(message.event_id));
        }
        from = response.next_batch;
        if from.is_none() {
            break;
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transaction_has_a_name_that_any_homeserver_takes() {
        assert_eq!(transaction("b8dc-2", "end").as_str(), "breakout-b8dc-2-end");
        let hostile = transaction("\u{0} \n\u{202e}é", "end");
        assert_eq!(hostile.as_str(), "breakout-_0__20__a__202e__e9_-end");
    }
}
