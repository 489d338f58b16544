//! The contents of the `m.room.message` events that we send, as JSON.
//!
//! All are `m.text`, since an `m.notice` notifies nobody. What stands in them comes from elsewhere:
//! [`Announcement`], [`Report`], the help queue. The first messages of groups, which are quiet,
//! are [`GroupMessage`](crate::announcement::group::GroupMessage)s.

use ruma::{EventId, OwnedEventId, RoomId, UserId};
use serde_json::{Value, json};

use crate::{
    announcement::{Announcement, Part},
    event::size::{MAX_CONTENT_BYTES, MAX_ENCRYPTED_CONTENT_BYTES, content_bytes},
    help,
    report::{self, Report},
    words::{Sentence, Words},
};

/// Returns the most bytes that the content of a message may hold in a room.
pub fn max_bytes(is_encrypted: bool) -> usize {
    if is_encrypted {
        MAX_ENCRYPTED_CONTENT_BYTES
    } else {
        MAX_CONTENT_BYTES
    }
}

/// Why a message of a host cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MessageError {
    /// Nothing stands in it.
    #[error("there is nothing to say")]
    Empty,

    /// It does not fit into an event.
    #[error("the message would hold {bytes} bytes, more than the {limit} that fit")]
    TooLong {
        /// The size of the content, in bytes.
        bytes: usize,
        /// The most bytes that fit.
        limit: usize,
    },
}

/// Builds a message of a host to a group, which notifies everybody in the room.
///
/// # Errors
///
/// Fails when it is blank, and when it would not fit into an event once it is encrypted: the room may
/// be.
pub fn from_host(text: &str) -> Result<Value, MessageError> {
    if text.trim().is_empty() {
        return Err(MessageError::Empty);
    }
    let content = json!({
        "msgtype": "m.text",
        "body": text,
        "m.mentions": { "room": true },
    });
    let limit = max_bytes(true);
    let bytes = content_bytes(&content).unwrap_or(usize::MAX);
    if bytes > limit {
        return Err(MessageError::TooLong { bytes, limit });
    }
    Ok(content)
}

/// Builds a call for help, with the English word, which is understood in every session.
pub fn help_call() -> Value {
    json!({ "msgtype": "m.text", "body": help::WORD })
}

/// Builds a moderator's answer to a call for help, which takes it from the queue.
pub fn help_taken(words: &dyn Words, by: &UserId, call: &EventId) -> Value {
    json!({
        "msgtype": "m.text",
        "body": words.text(Sentence::HelpIsComing),
        "m.mentions": { "user_ids": [by] },
        "m.relates_to": { "rel_type": "m.reference", "event_id": call },
    })
}

impl Announcement {
    /// Builds the message without a reference to any event.
    pub fn content(&self) -> Value {
        json!({
            "msgtype": "m.text",
            "body": self.body,
            "format": "org.matrix.custom.html",
            "formatted_body": self.formatted_body,
            "m.mentions": self.mentions,
        })
    }

    /// Builds the message with a reference to the break-out event. It stays readable when the
    /// message is encrypted, and is how the message is found again.
    pub fn content_about(&self, event_id: &EventId) -> Value {
        let mut relates_to = json!({ "rel_type": "m.reference", "event_id": event_id });
        if let Some(part) = self.part {
            relates_to[Part::KEY] = json!(part);
        }
        let mut content = self.content();
        content["m.relates_to"] = relates_to;
        content
    }
}

impl Report {
    /// Builds the message, which mentions nobody and says which messages of which group it brings,
    /// so that none is brought twice.
    pub fn content(&self, session: &EventId, group: &RoomId, messages: &[&OwnedEventId]) -> Value {
        json!({
            "msgtype": "m.text",
            "body": self.body,
            "format": "org.matrix.custom.html",
            "formatted_body": self.formatted_body,
            "m.mentions": {},
            "m.relates_to": {
                "rel_type": report::RELATION,
                "event_id": session,
                "room_id": group,
                "events": messages,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ruma::{event_id, owned_event_id, owned_room_id, owned_server_name, room_id, user_id};

    use super::*;
    use crate::{
        event::breakout::{BreakoutEventContent, Child, Session},
        words::Kinds,
    };

    #[test]
    fn a_message_refers_to_the_event_and_says_which_part_it_is() {
        let mut child = Child::new(vec![owned_server_name!("x")]);
        child.users = (0..40)
            .map(|n| format!("@p{n}:x").try_into().unwrap())
            .collect();
        let children = [(owned_room_id!("!a:x"), child)].into();
        let ended = BreakoutEventContent::open(children, Session::new("s"));
        let relations = |limit| -> Vec<_> {
            let messages = Announcement::ended(&Kinds, &ended, limit, None);
            let contents = messages
                .iter()
                .map(|message| message.content_about(event_id!("$event")));
            contents
                .map(|content| content["m.relates_to"].clone())
                .collect()
        };
        let reference = json!({ "rel_type": "m.reference", "event_id": "$event" });
        assert_eq!(relations(60_000), std::slice::from_ref(&reference));
        let mut second = reference;
        second["io.github.matrix_breakout.part"] = json!({ "number": 2, "of": 2, "told": 40 });
        assert_eq!(relations(1_050)[1..], [second]);
    }

    #[test]
    fn an_announcement_is_a_text_with_markup_and_mentions() {
        let ended = BreakoutEventContent::open(BTreeMap::new(), Session::new("s"));
        let message = &Announcement::ended(&Kinds, &ended, 60_000, None)[0];
        let (body, html) = (&message.body, &message.formatted_body);
        assert_eq!(
            message.content(),
            json!({
                "msgtype": "m.text",
                "body": body,
                "format": "org.matrix.custom.html",
                "formatted_body": html,
                "m.mentions": message.mentions,
            })
        );
        assert!(!body.is_empty() && html.starts_with("<p>"));
    }

    #[test]
    fn a_host_speaks_to_everybody_in_the_room() {
        assert_eq!(
            from_host("five minutes left"),
            Ok(json!({
                "msgtype": "m.text",
                "body": "five minutes left",
                "m.mentions": { "room": true },
            }))
        );
        assert_eq!(from_host(" \n"), Err(MessageError::Empty));
        let long = "ä".repeat(40_000);
        let Err(MessageError::TooLong { bytes, limit }) = from_host(&long) else {
            panic!("80,000 bytes fit");
        };
        assert!(bytes > 80_000 && limit == MAX_ENCRYPTED_CONTENT_BYTES);
    }

    #[test]
    fn a_call_for_help_is_taken_by_an_answer_that_refers_to_it() {
        assert_eq!(help_call(), json!({ "msgtype": "m.text", "body": "!help" }));
        assert_eq!(
            help_taken(&Kinds, user_id!("@ann:x"), event_id!("$call")),
            json!({
                "msgtype": "m.text",
                "body": "HelpIsComing",
                "m.mentions": { "user_ids": ["@ann:x"] },
                "m.relates_to": { "rel_type": "m.reference", "event_id": "$call" },
            })
        );
    }

    #[test]
    fn a_report_says_what_it_brings_and_notifies_nobody() {
        let group = room_id!("!a:x");
        let report = Report::new(
            &Kinds,
            "Group 1",
            (group, &[]),
            &[],
            &BTreeMap::new(),
            60_000,
        );
        let (first, second) = (owned_event_id!("$1"), owned_event_id!("$2"));
        let content = report.content(event_id!("$session"), group, &[&first, &second]);
        assert_eq!(content["m.mentions"], json!({}));
        assert_eq!(
            content["m.relates_to"],
            json!({
                "rel_type": "io.github.matrix_breakout.report",
                "event_id": "$session",
                "room_id": "!a:x",
                "events": ["$1", "$2"],
            })
        );
    }
}
