//! What a group brings back to the parent: messages that are pinned or marked `!report`, or with the word of the session's
//! language.
//!
//! Anybody in a group can mark a message, in any client. [`pick`] decides which messages count, and
//! [`Report`] is the message in the parent that has them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use html_escape::{encode_double_quoted_attribute, encode_text};
use ruma::{OwnedEventId, OwnedServerName, OwnedUserId, RoomId};
use serde_json::Value;

use crate::{
    group_word::{GroupWord, without_quote},
    people::Names,
    text::{lines, one_line},
    words::{Sentence, Slot, Words},
};

/// The word that marks a message, in English.
pub const MARK: &str = "!report";

/// How a report refers to the event that opened its session. It stays in the clear when the message is
/// encrypted, so that every machine of the host knows what has been reported.
pub const RELATION: &str = "io.github.matrix_breakout.report";

/// The most characters of one message that are reported.
const MOST_CHARS: usize = 4_000;

/// A message that somebody wrote in a child.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The event.
    pub event_id: OwnedEventId,
    /// Who wrote it.
    pub sender: OwnedUserId,
    /// What it says; of an attachment, what is said to it. Untrusted text.
    pub body: String,
    /// What else it is than a text.
    pub attachment: Option<Attachment>,
    /// The message that it replies to.
    pub replies_to: Option<OwnedEventId>,
}

/// What a message is that is more than its text, so that only the message itself shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attachment {
    /// What it is.
    pub kind: AttachmentKind,
    /// What it is called, like the name of a file. Untrusted text.
    pub name: Option<String>,
}

/// What an attachment is. It is exhaustive, since each kind has its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttachmentKind {
    /// A picture.
    Picture,
    /// A video.
    Video,
    /// Something that somebody has said into their device.
    Voice,
    /// Something else to be heard.
    Sound,
    /// Any other file.
    File,
    /// A sticker.
    Sticker,
    /// A place.
    Location,
    /// A poll.
    Poll,
}

/// The types of events that a group can report.
pub const TYPES: [&str; 5] = [
    "m.room.message",
    "m.sticker",
    "m.poll.start",
    "org.matrix.msc3381.poll.start",
    "org.matrix.msc3381.v2.poll.start",
];

impl Message {
    /// Creates the description of a message that replies to none.
    pub fn new(event_id: OwnedEventId, sender: OwnedUserId, body: impl Into<String>) -> Self {
        Self {
            event_id,
            sender,
            body: body.into(),
            attachment: None,
            replies_to: None,
        }
    }

    /// Reads what somebody in a child has sent, leniently; `None` if it is nothing that could be reported.
    pub fn read(
        event_id: OwnedEventId,
        sender: OwnedUserId,
        event_type: &str,
        content: &Value,
    ) -> Option<Self> {
        let text = |pointer: &str| {
            let text = content.pointer(pointer)?.as_str()?;
            Some(text.to_owned()).filter(|text| !text.is_empty())
        };
        let body = text("/body");
        let mut message = Self::new(event_id, sender, "");
        let (kind, name) = match (event_type, text("/msgtype").as_deref()) {
            ("m.room.message", Some(kind @ ("m.image" | "m.video" | "m.audio" | "m.file"))) => {
                let is_voice = ["org.matrix.msc3245.voice", "m.voice"];
                let is_voice = is_voice.iter().any(|key| content.get(*key).is_some());
                let kind = match kind {
                    "m.image" => AttachmentKind::Picture,
                    "m.video" => AttachmentKind::Video,
                    "m.audio" if is_voice => AttachmentKind::Voice,
                    "m.audio" => AttachmentKind::Sound,
                    _ => AttachmentKind::File,
                };
                // Without a name of its own, the body is the name.
                match text("/filename") {
                    Some(name) => {
                        message.body = body.filter(|body| *body != name).unwrap_or_default();
                        (kind, Some(name))
                    }
                    None => (kind, body),
                }
            }
            ("m.room.message", Some("m.location")) => {
                let description = text("/org.matrix.msc3488.location/description");
                let description = description.or_else(|| text("/m.location/description"));
                (AttachmentKind::Location, description.or(body))
            }
            ("m.room.message", _) => {
                // One that was edited to nothing says nothing.
                message.body = content.get("body")?.as_str()?.to_owned();
                return Some(message);
            }
            ("m.sticker", _) => (AttachmentKind::Sticker, body),
            (event_type, _) if TYPES.contains(&event_type) => {
                let question = [
                    "/org.matrix.msc3381.poll.start/question/org.matrix.msc1767.text",
                    "/org.matrix.msc3381.poll.start/question/body",
                    "/m.poll/question/m.text/0/body",
                ];
                let question = question.iter().find_map(|pointer| text(pointer));
                (AttachmentKind::Poll, question)
            }
            _ => return None,
        };
        message.attachment = Some(Attachment { kind, name });
        Some(message)
    }

    /// Returns what it says, with what it is, if that is more than a text. Untrusted.
    pub fn says(&self, words: &dyn Words) -> String {
        let Some(attachment) = &self.attachment else {
            return self.body.clone();
        };
        let mut says = words.text(Sentence::Attachment(attachment.kind));
        if let Some(name) = &attachment.name {
            let _written = write!(says, ", {}", one_line(name)).is_ok();
        }
        if !self.body.is_empty() {
            let _written = write!(says, ": {}", self.body).is_ok();
        }
        says
    }
}

/// Picks what is reported of these messages, in their order: those that begin or end with `!report`, or with
/// that word in the language of the session, whose `words` these are; those that are answered with nothing but that; and those that are
/// pinned.
///
/// # Examples
///
/// ```
/// use std::collections::BTreeSet;
///
/// use breakout_core::report::{Message, pick};
/// use ruma::{owned_event_id, owned_user_id};
///
/// let ann = || owned_user_id!("@ann:example.org");
/// let messages = [
///     Message::new(owned_event_id!("$1"), ann(), "We should begin"),
///     Message::new(owned_event_id!("$2"), ann(), "!report Bees dance"),
/// ];
/// let picked = pick(&messages, &BTreeSet::new(), breakout_i18n::english());
/// assert_eq!(picked.len(), 1);
/// assert_eq!(picked[0].body, "Bees dance");
/// ```
pub fn pick(
    messages: &[Message],
    pinned: &BTreeSet<OwnedEventId>,
    words: &dyn Words,
) -> Vec<Message> {
    let mark = GroupWord::report(words);
    let mut wanted = pinned.clone();
    for message in messages {
        match (unmarked(&message.body, &mark), &message.replies_to) {
            (Some(_), _) if message.attachment.is_some() => {
                wanted.insert(message.event_id.clone());
            }
            (Some(""), Some(other)) => {
                wanted.insert(other.clone());
            }
            (Some(text), _) if !text.is_empty() => {
                wanted.insert(message.event_id.clone());
            }
            _ => {}
        }
    }
    let picked = messages
        .iter()
        .filter(|message| wanted.contains(&message.event_id));
    picked
        .map(|message| Message {
            body: unmarked(&message.body, &mark)
                .unwrap_or(&message.body)
                .trim()
                .to_owned(),
            ..message.clone()
        })
        .filter(|message| !message.body.is_empty() || message.attachment.is_some())
        .collect()
}

/// What a marked message says without the mark; `None` if it is not marked.
fn unmarked<'a>(body: &'a str, mark: &GroupWord) -> Option<&'a str> {
    let body = without_quote(body);
    mark.begins(body).or_else(|| mark.ends(body))
}

/// The message that brings what a group reports into the parent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The text without markup.
    pub body: String,

    /// The same in HTML.
    pub formatted_body: String,
}

impl Report {
    /// Writes what a group reports, in at most so many bytes for both forms together. What does
    /// not fit is said to be in the room. What is no text comes as a link to the message, by these servers.
    pub fn new(
        words: &dyn Words,
        group: &str,
        (room_id, via): (&RoomId, &[OwnedServerName]),
        messages: &[Message],
        names: &BTreeMap<OwnedUserId, String>,
        limit: usize,
    ) -> Self {
        let group = one_line(group);
        let group = [(Slot::Group, &*group)];
        let headline = words.fill(Sentence::ReportOf, &group);
        let in_group = words.fill(Sentence::InGroup, &group);
        let mut body = format!("{headline}:");
        let mut html = format!("<p><strong>{}</strong></p><ul>", encode_text(&headline));
        let people = Names::new(messages.iter().map(|message| &message.sender), names);
        for (n, message) in messages.iter().enumerate() {
            let name = people.of(&message.sender);
            let text = lines(&message.says(words), MOST_CHARS);
            let mut plain = format!("\n• {name}: {}", text.replace('\n', "\n  "));
            let mut item = format!(
                "<li>{}: {}",
                encode_text(name),
                encode_text(&text).replace('\n', "<br>")
            );
            if message.attachment.is_some() {
                let event_id = message.event_id.clone();
                let link = room_id.matrix_to_event_uri_via(event_id, via.to_vec());
                let link = link.to_string();
                let _written = write!(plain, "\n  {link}").is_ok();
                // Clients show a link into a room that the reader is not in by its ID alone.
                let _written = write!(
                    item,
                    " – <a href=\"{}\">{}</a>",
                    encode_double_quoted_attribute(&link),
                    encode_text(&in_group)
                )
                .is_ok();
            }
            item.push_str("</li>");
            // The body is escaped once more when it is sent as JSON.
            let bytes = body.len() + html.len() + 2 * (plain.len() + item.len());
            if bytes + 200 > limit {
                let messages = messages.len() - n;
                let more = words.text(Sentence::MoreInTheRoom { messages });
                let _written = write!(body, "\n• {more}").is_ok();
                let _written = write!(html, "<li>{}</li>", encode_text(&more)).is_ok();
                break;
            }
            body.push_str(&plain);
            html.push_str(&item);
        }
        html.push_str("</ul>");
        Self {
            body,
            formatted_body: html,
        }
    }
}
