//! From the events of a room to its messages.

use std::collections::BTreeMap;

use breakout_i18n::{Message as Said, chat_messages as words};
use matrix_sdk::{
    deserialized_responses::{TimelineEvent, TimelineEventKind, UnableToDecryptReason},
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedTransactionId, OwnedUserId,
        events::{
            AnySyncMessageLikeEvent, AnySyncTimelineEvent, SyncMessageLikeEvent,
            room::message::{MessageType, OriginalSyncRoomMessageEvent, Relation},
        },
    },
};

/// How long a key may be on its way before that is no longer to be expected.
const KEY_IS_LATE: u64 = 60_000;

/// One message, as far as it is known.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: OwnedEventId,
    pub(crate) sender: OwnedUserId,
    pub(crate) at: MilliSecondsSinceUnixEpoch,
    /// Set where this device sent it.
    pub(crate) transaction: Option<OwnedTransactionId>,
    pub(crate) edited: bool,
    pub(crate) kind: Kind,
    /// The key that is missing.
    pub(crate) missing_key: Option<String>,
    encrypted: bool,
}

/// What a message is; its texts are other people's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text(String),
    Notice(String),
    /// Said of the sender, like "Ann waves".
    Emote(String),
    /// A file: what it is, and what it is called.
    File(Said, String),
    Removed,
    Unreadable(Unreadable),
}

/// Why a message cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// The key has not come, for now or for ever.
    NoKey,
    /// The sender's client keeps it back.
    Withheld,
    /// The key is for what came later.
    Earlier,
    Damaged,
}

impl Unreadable {
    /// Why, in words.
    pub(crate) fn text(
        self,
        sent: MilliSecondsSinceUnixEpoch,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Said {
        let age: u64 = now.get().saturating_sub(sent.get()).into();
        match self {
            Self::NoKey if age < KEY_IS_LATE => words::key_on_its_way(),
            Self::NoKey => words::no_key(),
            Self::Withheld => words::key_withheld(),
            Self::Earlier => words::from_before(),
            Self::Damaged => words::damaged(),
        }
    }
}

/// Reads messages, oldest first; what is none is left out, and edits change what they are about.
pub(super) fn read(events: &[TimelineEvent]) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut edits: BTreeMap<OwnedEventId, Vec<Edit>> = BTreeMap::new();
    for event in events {
        // A member may have sent anything; what is not as it should be is no message.
        let Ok(AnySyncTimelineEvent::MessageLike(message)) = event.raw().deserialize() else {
            continue;
        };
        match read_one(event, message) {
            Some(Read::Message(message)) => messages.push(message),
            Some(Read::Edit(target, edit)) => edits.entry(target).or_default().push(edit),
            None => {}
        }
    }
    for message in &mut messages {
        let mut of_this = edits.remove(&message.id).unwrap_or_default().into_iter();
        // Nobody edits for somebody else, nor in the clear what was encrypted.
        let edit = of_this
            .rfind(|edit| edit.sender == message.sender && (edit.encrypted || !message.encrypted));
        if let Some(edit) = edit
            && !matches!(message.kind, Kind::Removed | Kind::Unreadable(_))
        {
            message.kind = edit.kind;
            message.edited = true;
        }
    }
    messages
}

enum Read {
    Message(Message),
    Edit(OwnedEventId, Edit),
}

struct Edit {
    sender: OwnedUserId,
    encrypted: bool,
    kind: Kind,
}

fn read_one(event: &TimelineEvent, message: AnySyncMessageLikeEvent) -> Option<Read> {
    let encrypted = !matches!(event.kind, TimelineEventKind::PlainText { .. });
    let kind = match &message {
        AnySyncMessageLikeEvent::RoomMessage(SyncMessageLikeEvent::Original(original)) => {
            if let Some(Relation::Replacement(replacement)) = &original.content.relates_to {
                let edit = Edit {
                    sender: original.sender.clone(),
                    encrypted,
                    kind: kind_of(&replacement.new_content.msgtype, false)?,
                };
                return Some(Read::Edit(replacement.event_id.clone(), edit));
            }
            kind_of(&original.content.msgtype, is_reply(original))?
        }
        AnySyncMessageLikeEvent::Sticker(SyncMessageLikeEvent::Original(sticker)) => {
            Kind::File(words::a_sticker(), sticker.content.body.clone())
        }
        AnySyncMessageLikeEvent::RoomEncrypted(SyncMessageLikeEvent::Original(_)) => {
            Kind::Unreadable(unreadable(event))
        }
        AnySyncMessageLikeEvent::RoomMessage(SyncMessageLikeEvent::Redacted(_))
        | AnySyncMessageLikeEvent::Sticker(SyncMessageLikeEvent::Redacted(_))
        | AnySyncMessageLikeEvent::RoomEncrypted(SyncMessageLikeEvent::Redacted(_)) => {
            Kind::Removed
        }
        _ => return None,
    };
    let missing_key = match &event.kind {
        TimelineEventKind::UnableToDecrypt { utd_info, .. } => utd_info.session_id.clone(),
        _ => None,
    };
    Some(Read::Message(Message {
        id: message.event_id().to_owned(),
        sender: message.sender().to_owned(),
        at: message.origin_server_ts(),
        transaction: message.transaction_id().map(ToOwned::to_owned),
        edited: false,
        kind,
        missing_key,
        encrypted,
    }))
}

fn kind_of(message: &MessageType, is_reply: bool) -> Option<Kind> {
    let text = |body: &str| {
        if is_reply {
            without_quote(body).to_owned()
        } else {
            body.to_owned()
        }
    };
    Some(match message {
        MessageType::Text(message) => Kind::Text(text(&message.body)),
        MessageType::Notice(message) => Kind::Notice(text(&message.body)),
        MessageType::ServerNotice(message) => Kind::Notice(text(&message.body)),
        MessageType::Emote(message) => Kind::Emote(text(&message.body)),
        MessageType::Image(file) => Kind::File(words::an_image(), file.filename().to_owned()),
        MessageType::Audio(file) => Kind::File(words::a_sound(), file.filename().to_owned()),
        MessageType::Video(file) => Kind::File(words::a_video(), file.filename().to_owned()),
        MessageType::File(file) => Kind::File(words::a_file(), file.filename().to_owned()),
        MessageType::Location(place) => Kind::File(words::a_place(), place.body.clone()),
        MessageType::VerificationRequest(_) => return None,
        other => Kind::Text(text(other.body())),
    })
}

fn is_reply(message: &OriginalSyncRoomMessageEvent) -> bool {
    matches!(&message.content.relates_to, Some(Relation::Reply(_)))
}

/// Older clients repeat what they answer to, in front of the answer.
fn without_quote(body: &str) -> &str {
    if !body.starts_with("> <") {
        return body;
    }
    let mut rest = body;
    while let Some(line) = rest.strip_prefix("> ") {
        rest = line.split_once('\n').map_or("", |(_, after)| after);
    }
    let rest = rest.strip_prefix('\n').unwrap_or(rest);
    if rest.is_empty() { body } else { rest }
}

fn unreadable(event: &TimelineEvent) -> Unreadable {
    let TimelineEventKind::UnableToDecrypt { utd_info, .. } = &event.kind else {
        return Unreadable::NoKey;
    };
    match &utd_info.reason {
        UnableToDecryptReason::MissingMegolmSession {
            withheld_code: None,
        } => Unreadable::NoKey,
        UnableToDecryptReason::MissingMegolmSession { .. } => Unreadable::Withheld,
        UnableToDecryptReason::UnknownMegolmMessageIndex => Unreadable::Earlier,
        _ => Unreadable::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::serde::Raw;
    use serde_json::{Value, json};

    use super::*;

    fn event(id: &str, sender: &str, content: Value) -> TimelineEvent {
        let json = json!({
            "type": "m.room.message", "event_id": id, "sender": sender, "origin_server_ts": 1_700_000_000_000_u64,
            "content": content,
        });
        TimelineEvent::from_plaintext(Raw::new(&json).unwrap().cast_unchecked())
    }

    fn text(body: &str) -> Value {
        json!({ "msgtype": "m.text", "body": body })
    }

    fn edit(target: &str, body: &str) -> Value {
        json!({
            "msgtype": "m.text", "body": format!("* {body}"), "m.new_content": text(body),
            "m.relates_to": { "rel_type": "m.replace", "event_id": target },
        })
    }

    fn kinds(events: &[TimelineEvent]) -> Vec<Kind> {
        read(events)
            .into_iter()
            .map(|message| message.kind)
            .collect()
    }

    #[test]
    fn each_kind_of_message_is_told_by_what_it_is() {
        let events = [
            event("$1", "@a:x", text("<b>hi</b>")),
            event(
                "$2",
                "@a:x",
                json!({ "msgtype": "m.emote", "body": "waves" }),
            ),
            event(
                "$3",
                "@a:x",
                json!({ "msgtype": "m.notice", "body": "beep" }),
            ),
            event(
                "$4",
                "@a:x",
                json!({ "msgtype": "m.image", "body": "cat.png", "url": "mxc://x/y" }),
            ),
            event(
                "$5",
                "@a:x",
                json!({ "msgtype": "org.example.new", "body": "new" }),
            ),
            event(
                "$6",
                "@a:x",
                json!({ "msgtype": "m.text", "body": "plain", "format": "org.matrix.custom.html",
                "formatted_body": "<script>x</script>" }),
            ),
        ];
        assert_eq!(
            kinds(&events),
            [
                Kind::Text("<b>hi</b>".to_owned()),
                Kind::Emote("waves".to_owned()),
                Kind::Notice("beep".to_owned()),
                Kind::File(words::an_image(), "cat.png".to_owned()),
                Kind::Text("new".to_owned()),
                Kind::Text("plain".to_owned()),
            ]
        );
    }

    #[test]
    fn what_is_no_message_is_left_out() {
        let events = [
            event("$1", "@a:x", json!({})),
            event("$2", "@a:x", json!({ "msgtype": "m.text", "body": 7 })),
            event("$3", "@a:x", json!({ "msgtype": ["m.text"], "body": "x" })),
            event("not an id", "nobody", text("x")),
        ];
        // An empty content is what a deleted message has.
        assert!(kinds(&events).iter().all(|kind| *kind == Kind::Removed));
    }

    #[test]
    fn only_the_sender_edits_and_the_last_edit_counts() {
        let events = [
            event("$1", "@a:x", text("one")),
            event("$2", "@b:x", edit("$1", "not yours")),
            event("$3", "@a:x", edit("$1", "two")),
            event("$4", "@a:x", edit("$1", "three")),
            event("$5", "@b:x", edit("$1", "nor now")),
            event("$6", "@a:x", edit("$unknown", "of before")),
        ];
        let messages = read(&events);
        assert_eq!(messages.len(), 1);
        assert_eq!(messages[0].kind, Kind::Text("three".to_owned()));
        assert!(messages[0].edited);
    }

    #[test]
    fn an_answer_stands_without_what_it_answers_to() {
        let mut reply = text("> <@b:x> first\n> second\n\nyes");
        reply["m.relates_to"] = json!({ "m.in_reply_to": { "event_id": "$0" } });
        assert_eq!(
            kinds(&[event("$1", "@a:x", reply)]),
            [Kind::Text("yes".to_owned())]
        );
        for text in ["> <only a quote", "> no sender\n\nx", "plain"] {
            assert_eq!(without_quote(text), text);
        }
    }

    #[test]
    fn why_a_message_cannot_be_read_is_said_by_its_age() {
        let at = |ms: u64| MilliSecondsSinceUnixEpoch(ms.try_into().unwrap());
        assert_eq!(
            Unreadable::NoKey.text(at(0), at(1_000)),
            words::key_on_its_way()
        );
        assert_eq!(Unreadable::NoKey.text(at(0), at(100_000)), words::no_key());
    }
}
