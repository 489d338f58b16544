//! What the bot takes in of a room's events: messages of people, and what they press.
//!
//! Everything here is written by anybody at all. What is no message or press is nothing; so are the bot's own events, and what other bots say,
//! which is a notice.

mod mention;

use matrix_sdk::ruma::{
    EventId, MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, UInt, UserId,
    events::AnySyncTimelineEvent, serde::Raw,
};
use serde::Deserialize;
use serde_json::{Map, Value};

use self::mention::is_linked;
pub(crate) use self::mention::without_mention;
use crate::command::{INVOCATION_KEY, SYNTAX_KEY};

/// More than any command has.
const MOST_BYTES: usize = 8_000;

/// Something that somebody did in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heard {
    pub(crate) event_id: OwnedEventId,
    pub(crate) sender: OwnedUserId,
    /// By the clock of the sender's homeserver.
    pub(crate) sent_at: MilliSecondsSinceUnixEpoch,
    /// The message with which the thread begins that it stands in.
    pub(crate) thread: Option<OwnedEventId>,
    pub(crate) what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A message, without the words of others that it answers.
    Said {
        body: String,
        mentions_bot: bool,
        /// Whether it answers another message, which clients take for a mention of who has sent that.
        is_reply: bool,
        /// The command that a client has put into it besides, as it was written.
        command: Option<Value>,
    },
    /// What an earlier message of the same person is to say now.
    Edited { body: String, mentions_bot: bool },
    /// A reaction to a message.
    Pressed { target: OwnedEventId, key: String },
}

/// Any event, as little of it as is needed.
#[derive(Deserialize)]
struct Event {
    event_id: OwnedEventId,
    sender: OwnedUserId,
    origin_server_ts: UInt,
    #[serde(rename = "type")]
    event_type: String,
    #[serde(default)]
    state_key: Option<Value>,
    #[serde(default)]
    content: Value,
}

/// Reads an event; `None` for what is nothing to the bot.
pub(crate) fn heard(raw: &Raw<AnySyncTimelineEvent>, own: &UserId) -> Option<Heard> {
    let event: Event = raw.deserialize_as_unchecked().ok()?;
    if event.sender == own || event.state_key.is_some() {
        return None;
    }
    let what = match &*event.event_type {
        "m.room.message" => said(&event.content, own)?,
        "m.reaction" => pressed(&event.content)?,
        _ => return None,
    };
    Some(Heard {
        event_id: event.event_id,
        sender: event.sender,
        sent_at: MilliSecondsSinceUnixEpoch(event.origin_server_ts),
        thread: thread(&event.content),
        what,
    })
}

impl Heard {
    /// The message that an answer is to stand below.
    pub(crate) fn answered(&self) -> &EventId {
        match &self.what {
            What::Pressed { target, .. } => target,
            What::Said { .. } | What::Edited { .. } => &self.event_id,
        }
    }
}

/// Whether this is the event by which the bot came into the room: what stands before it is not its business.
pub(crate) fn is_own_join(raw: &Raw<AnySyncTimelineEvent>, own: &UserId) -> bool {
    raw.deserialize_as_unchecked::<Event>().is_ok_and(|event| {
        event.event_type == "m.room.member"
            && event.state_key.as_ref().and_then(Value::as_str) == Some(own.as_str())
            && event.content.get("membership").and_then(Value::as_str) == Some("join")
    })
}

/// Whether something is said about another event. It stays readable where what is said is not.
pub(crate) fn refers(raw: &Raw<AnySyncTimelineEvent>) -> bool {
    raw.deserialize_as_unchecked::<Event>().is_ok_and(|event| {
        let relation = event.content.pointer("/m.relates_to/rel_type");
        relation.and_then(Value::as_str) == Some("m.reference")
    })
}

fn said(content: &Value, own: &UserId) -> Option<What> {
    let relation = content.pointer("/m.relates_to/rel_type");
    if relation.and_then(Value::as_str) == Some("m.replace") {
        let (body, mentions_bot) = text(content.get("m.new_content")?, own)?;
        return Some(What::Edited { body, mentions_bot });
    }
    let (body, mentions_bot) = text(content, own)?;
    let falls_back = content.pointer("/m.relates_to/is_falling_back");
    let has_reply = content.pointer("/m.relates_to/m.in_reply_to").is_some();
    let is_reply = has_reply && falls_back.and_then(Value::as_bool) != Some(true);
    let body = match is_reply {
        true => without_fallback(&body).to_owned(),
        false => body,
    };
    Some(What::Said {
        body,
        mentions_bot,
        is_reply,
        command: command(content),
    })
}

/// The text of a message, and whether it mentions the bot.
fn text(content: &Value, own: &UserId) -> Option<(String, bool)> {
    let text = |key: &str| content.get(key).and_then(Value::as_str);
    let body = text("body").filter(|body| body.len() <= MOST_BYTES)?;
    if text("msgtype") != Some("m.text") {
        return None;
    }
    let mentions_bot = match content.get("m.mentions") {
        Some(mentions) => {
            let users = mentions.get("user_ids").and_then(Value::as_array);
            users.is_some_and(|users| users.iter().any(|user| user == own.as_str()))
        }
        // Clients that do not say whom they mention link to them.
        None => text("formatted_body").is_some_and(|html| is_linked(html, own)),
    };
    Some((body.to_owned(), mentions_bot))
}

fn thread(content: &Value) -> Option<OwnedEventId> {
    let relation = content.get("m.relates_to")?;
    let text = |key: &str| relation.get(key).and_then(Value::as_str);
    let root = text("event_id").filter(|_| text("rel_type") == Some("m.thread"))?;
    root.try_into().ok()
}

/// The part of a message that clients write which know the commands.
fn command(content: &Value) -> Option<Value> {
    let keys = [INVOCATION_KEY, SYNTAX_KEY];
    let parts = keys
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), content.get(*key)?.clone())));
    let parts: Map<_, _> = parts.collect();
    let command = Some(Value::Object(parts).to_string()).filter(|text| text.len() <= MOST_BYTES);
    let command: Value = serde_json::from_str(&command?).ok()?;
    command
        .as_object()
        .is_some_and(|parts| !parts.is_empty())
        .then_some(command)
}

fn pressed(content: &Value) -> Option<What> {
    let relation = content.get("m.relates_to")?;
    let text = |key: &str| relation.get(key).and_then(Value::as_str);
    if text("rel_type") != Some("m.annotation") {
        return None;
    }
    Some(What::Pressed {
        target: text("event_id")?.try_into().ok()?,
        key: text("key")?.to_owned(),
    })
}

/// A reply's own words. Older clients put the words that it answers before them.
fn without_fallback(body: &str) -> &str {
    if !body.starts_with("> ") {
        return body;
    }
    let mut rest = body;
    while rest.starts_with('>') {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    rest.trim_start_matches('\n')
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::user_id;
    use serde_json::json;

    use super::*;

    fn read(event_type: &str, sender: &str, content: Value) -> Option<What> {
        let event = json!({
            "type": event_type, "event_id": "$1", "sender": sender, "origin_server_ts": 5, "content": content,
        });
        let raw = Raw::from_json(serde_json::value::to_raw_value(&event).unwrap());
        heard(&raw, user_id!("@bot:x")).map(|heard| heard.what)
    }

    fn said(content: Value) -> Option<(String, bool)> {
        match read("m.room.message", "@tina:x", content)? {
            What::Said {
                body, mentions_bot, ..
            } => Some((body, mentions_bot)),
            What::Pressed { .. } | What::Edited { .. } => None,
        }
    }

    #[test]
    fn a_message_of_somebody_is_heard_and_nothing_else() {
        let text = |body: &str| json!({ "msgtype": "m.text", "body": body });
        assert_eq!(
            said(text("!breakout 4")),
            Some(("!breakout 4".to_owned(), false))
        );
        assert_eq!(read("m.room.message", "@bot:x", text("!breakout 4")), None);
        assert_eq!(
            said(json!({ "msgtype": "m.notice", "body": "!breakout 4" })),
            None
        );
        let mut edit = text("!breakout 4");
        edit["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": "$0" });
        assert_eq!(said(edit.clone()), None);
        edit["m.new_content"] = json!({ "msgtype": "m.text", "body": "!breakout 5" });
        let edited = read("m.room.message", "@tina:x", edit);
        assert!(matches!(edited, Some(What::Edited { body, .. }) if body == "!breakout 5"));
        let mut mention = text("Bot: 4");
        mention["m.mentions"] = json!({ "user_ids": ["@bot:x"] });
        assert_eq!(said(mention), Some(("Bot: 4".to_owned(), true)));
        let mut pill = text("Bot: 4");
        pill["formatted_body"] = json!("<a href=\"https://matrix.to/#/@bot:x\">Bot</a>: 4");
        assert_eq!(said(pill.clone()), Some(("Bot: 4".to_owned(), true)));
        pill["m.mentions"] = json!({});
        assert_eq!(said(pill), Some(("Bot: 4".to_owned(), false)));
        for hostile in [
            json!({}),
            json!([]),
            json!(null),
            json!({ "msgtype": "m.text", "body": 7 }),
        ] {
            assert_eq!(said(hostile), None);
        }
        assert_eq!(said(text(&"x".repeat(MOST_BYTES + 1))), None);
    }

    #[test]
    fn a_command_that_a_client_has_put_in_is_heard() {
        let invocation = json!({ "command": "breakout end", "arguments": {} });
        let mut message = json!({ "msgtype": "m.text", "body": "anything" });
        let command = |message: &Value| match read("m.room.message", "@tina:x", message.clone()) {
            Some(What::Said { command, .. }) => command,
            _ => None,
        };
        assert_eq!(command(&message), None);
        message[INVOCATION_KEY] = invocation.clone();
        assert_eq!(
            command(&message),
            Some(json!({ (INVOCATION_KEY): invocation }))
        );
        message[INVOCATION_KEY] = json!("x".repeat(MOST_BYTES));
        assert_eq!(command(&message), None);
    }

    #[test]
    fn a_reply_is_heard_without_the_words_that_it_answers() {
        let reply = |body: &str| {
            said(json!({
                "msgtype": "m.text", "body": body,
                "m.relates_to": { "m.in_reply_to": { "event_id": "$0" } },
            }))
            .map(|(body, _)| body)
        };
        let old = "> <@tina:x> !breakout 9\n> more\n\n!breakout 4";
        assert_eq!(reply(old).as_deref(), Some("!breakout 4"));
        assert_eq!(reply("!breakout 4").as_deref(), Some("!breakout 4"));
        assert_eq!(reply("> <@tina:x> !breakout 9").as_deref(), Some(""));
        let mut in_thread = json!({
            "msgtype": "m.text", "body": "> a\n!breakout 4",
            "m.relates_to": { "rel_type": "m.thread", "event_id": "$t", "is_falling_back": true, "m.in_reply_to": { "event_id": "$0" } },
        });
        let is_reply = |content: &Value| match read("m.room.message", "@tina:x", content.clone()) {
            Some(What::Said { is_reply, .. }) => is_reply,
            _ => panic!("nothing is said"),
        };
        assert!(!is_reply(&in_thread));
        assert_eq!(thread(&in_thread).unwrap().as_str(), "$t");
        in_thread["m.relates_to"]["is_falling_back"] = json!(false);
        assert!(is_reply(&in_thread));
        // What somebody cites without a reply is what they say.
        let cited = said(json!({ "msgtype": "m.text", "body": "> !breakout 9" }));
        assert_eq!(cited.unwrap().0, "> !breakout 9");
    }

    #[test]
    fn a_press_is_of_a_message_and_a_key() {
        let press =
            |relation: Value| read("m.reaction", "@tina:x", json!({ "m.relates_to": relation }));
        let whole = json!({ "rel_type": "m.annotation", "event_id": "$p", "key": "✅" });
        assert!(matches!(press(whole), Some(What::Pressed { key, .. }) if key == "✅"));
        for hostile in [
            json!({ "rel_type": "m.reference", "event_id": "$p", "key": "✅" }),
            json!({ "rel_type": "m.annotation", "event_id": "$p" }),
            json!({ "rel_type": "m.annotation", "event_id": "no event", "key": "✅" }),
            json!({}),
        ] {
            assert_eq!(press(hostile), None);
        }
        // A redacted reaction has nothing left.
        assert_eq!(read("m.reaction", "@tina:x", json!({})), None);
    }

    #[test]
    fn the_bots_own_join_is_known() {
        let of = |state_key: &str, membership: &str| {
            let event = json!({
                "type": "m.room.member", "event_id": "$1", "sender": "@x:x", "origin_server_ts": 5,
                "state_key": state_key, "content": { "membership": membership },
            });
            is_own_join(
                &Raw::from_json(serde_json::value::to_raw_value(&event).unwrap()),
                user_id!("@bot:x"),
            )
        };
        assert!(of("@bot:x", "join"));
        assert!(!of("@bot:x", "invite") && !of("@tina:x", "join"));
    }
}
