//! What a group reports back to the parent: messages that are pinned or marked `!report`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Write as _},
};

use html_escape::{encode_double_quoted_attribute, encode_text};
use ruma::{OwnedEventId, OwnedServerName, OwnedUserId, RoomId};
use serde_json::Value;

use crate::{
    people::Names,
    text::{lines, one_line},
};

/// The word that marks a message.
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

/// What an attachment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
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

impl fmt::Display for AttachmentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Picture => "a picture",
            Self::Video => "a video",
            Self::Voice => "a voice message",
            Self::Sound => "a sound",
            Self::File => "a file",
            Self::Sticker => "a sticker",
            Self::Location => "a place",
            Self::Poll => "a poll",
        })
    }
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

    /// Reads what somebody in a child has sent, leniently; none if it is nothing that could be reported.
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

    /// What it says, with what it is, if that is more than a text. Untrusted.
    pub fn says(&self) -> String {
        let Some(attachment) = &self.attachment else {
            return self.body.clone();
        };
        let mut says = attachment.kind.to_string();
        if let Some(name) = &attachment.name {
            let _written = write!(says, ", {}", one_line(name)).is_ok();
        }
        if !self.body.is_empty() {
            let _written = write!(says, ": {}", self.body).is_ok();
        }
        says
    }
}

/// Picks what is reported of these messages, in their order: those that begin or end with `!report`,
/// those that are answered with nothing but that, and those that are pinned.
pub fn pick(messages: &[Message], pinned: &BTreeSet<OwnedEventId>) -> Vec<Message> {
    let mut wanted = pinned.clone();
    for message in messages {
        match (unmarked(&message.body), &message.replies_to) {
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
            body: unmarked(&message.body)
                .unwrap_or(&message.body)
                .trim()
                .to_owned(),
            ..message.clone()
        })
        .filter(|message| !message.body.is_empty() || message.attachment.is_some())
        .collect()
}

/// What a marked message says without the mark; none if it is not marked.
fn unmarked(body: &str) -> Option<&str> {
    let body = without_quote(body).trim();
    let ends = |rest: &&str| rest.is_empty() || rest.ends_with(char::is_whitespace);
    let begins =
        |rest: &&str| rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || c == ':');
    let rest = match body.strip_prefix(MARK).filter(begins) {
        Some(rest) => rest.strip_prefix(':').unwrap_or(rest),
        None => body.strip_suffix(MARK).filter(ends)?,
    };
    Some(rest.trim())
}

/// The body without the quote that some clients put before a reply.
fn without_quote(body: &str) -> &str {
    if !body.starts_with("> ") {
        return body;
    }
    let quoted = body.lines().take_while(|line| line.starts_with('>'));
    let length: usize = quoted.map(|line| line.len() + 1).sum();
    body.get(length..).unwrap_or("")
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
        group: &str,
        (room_id, via): (&RoomId, &[OwnedServerName]),
        messages: &[Message],
        names: &BTreeMap<OwnedUserId, String>,
        limit: usize,
    ) -> Self {
        let group = one_line(group);
        let mut body = format!("Report of {group}:");
        let mut html = format!(
            "<p><strong>Report of {}</strong></p><ul>",
            encode_text(&group)
        );
        let people = Names::new(messages.iter().map(|message| &message.sender), names);
        for (n, message) in messages.iter().enumerate() {
            let name = people.of(&message.sender);
            let text = lines(&message.says(), MOST_CHARS);
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
                    " – <a href=\"{}\">in {}</a>",
                    encode_double_quoted_attribute(&link),
                    encode_text(&group)
                )
                .is_ok();
            }
            item.push_str("</li>");
            // The body is escaped once more when it is sent as JSON.
            let bytes = body.len() + html.len() + 2 * (plain.len() + item.len());
            if bytes + 200 > limit {
                let left = messages.len() - n;
                let _written = write!(body, "\n• … and {left} more, in the room itself").is_ok();
                let _written =
                    write!(html, "<li>… and {left} more, in the room itself</li>").is_ok();
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

#[cfg(test)]
mod tests {
    use ruma::room_id;
    use serde_json::json;

    use super::*;

    fn place(via: &[OwnedServerName]) -> (&RoomId, &[OwnedServerName]) {
        (room_id!("!bees:x"), via)
    }

    fn read(n: usize, event_type: &str, content: Value) -> Option<Message> {
        let Message {
            event_id, sender, ..
        } = message(n, "");
        Message::read(event_id, sender, event_type, &content)
    }

    #[test]
    fn what_is_no_text_says_what_it_is() {
        let says = |event_type: &str, content: Value| read(1, event_type, content).unwrap().says();
        let sent = |content: Value| says("m.room.message", content);
        for (content, says) in [
            (json!({ "msgtype": "m.text", "body": "words" }), "words"),
            (json!({ "msgtype": "m.emote", "body": "waves" }), "waves"),
            (
                json!({ "msgtype": "m.image", "body": "board.jpg" }),
                "a picture, board.jpg",
            ),
            (
                json!({ "msgtype": "m.image", "body": "board.jpg", "filename": "board.jpg" }),
                "a picture, board.jpg",
            ),
            (
                json!({ "msgtype": "m.file", "body": "Our\nsheet", "filename": "a\n.pdf" }),
                "a file, a .pdf: Our\nsheet",
            ),
            (json!({ "msgtype": "m.video", "body": 7 }), "a video"),
            (
                json!({ "msgtype": "m.audio", "body": "hum.ogg" }),
                "a sound, hum.ogg",
            ),
            (
                json!({ "msgtype": "m.audio", "body": "Voice", "org.matrix.msc3245.voice": {} }),
                "a voice message, Voice",
            ),
            (
                json!({ "msgtype": "m.location", "body": "geo", "m.location": { "description": "Lab" } }),
                "a place, Lab",
            ),
            (
                json!({ "body": "of an unknown kind" }),
                "of an unknown kind",
            ),
        ] {
            assert_eq!(sent(content), says);
        }
        assert_eq!(
            says("m.sticker", json!({ "body": "bee" })),
            "a sticker, bee"
        );
        let poll = json!({ "question": { "org.matrix.msc1767.text": "Which?" } });
        assert_eq!(
            says(
                "org.matrix.msc3381.poll.start",
                json!({ "org.matrix.msc3381.poll.start": poll })
            ),
            "a poll, Which?"
        );
        let poll = json!({ "m.poll": { "question": { "m.text": [{ "body": "Which?" }] } } });
        assert_eq!(says("m.poll.start", poll), "a poll, Which?");
        assert_eq!(says("m.poll.start", json!({ "m.poll": [] })), "a poll");
        for nothing in [json!({}), json!([]), json!({ "body": { "a": 1 } })] {
            assert_eq!(read(1, "m.room.message", nothing), None);
        }
        assert_eq!(read(1, "m.reaction", json!({ "body": "x" })), None);
    }

    #[test]
    fn pictures_and_files_are_reported_as_links() {
        let picture = |n, body: &str| {
            let content = json!({ "msgtype": "m.image", "body": body, "filename": "a<b.jpg" });
            read(n, "m.room.message", content).unwrap()
        };
        let mut answer = message(3, "> <@p0:x> sent an image.\n\n!report");
        answer.replies_to = Some(message(0, "").event_id);
        let messages = [
            picture(0, "a<b.jpg"),
            picture(1, "Look here !report"),
            picture(2, "only seen here"),
            answer,
            picture(4, "!report"),
        ];
        let picked = pick(&messages, &BTreeSet::new());
        let says: Vec<_> = picked.iter().map(Message::says).collect();
        assert_eq!(
            says,
            [
                "a picture, a<b.jpg",
                "a picture, a<b.jpg: Look here",
                "a picture, a<b.jpg",
            ]
        );
        let via = ["x".try_into().unwrap()];
        let report = Report::new(
            "<Bees>",
            place(&via),
            &picked[..2],
            &BTreeMap::new(),
            10_000,
        );
        assert_eq!(
            report.body,
            "Report of <Bees>:\n• @p0:x: a picture, a<b.jpg\n  https://matrix.to/#/!bees:x/$m0?via=x\
             \n• @p1:x: a picture, a<b.jpg: Look here\n  https://matrix.to/#/!bees:x/$m1?via=x"
        );
        assert_eq!(
            report.formatted_body,
            "<p><strong>Report of &lt;Bees&gt;</strong></p><ul>\
             <li>@p0:x: a picture, a&lt;b.jpg – \
             <a href=\"https://matrix.to/#/!bees:x/$m0?via=x\">in &lt;Bees&gt;</a></li>\
             <li>@p1:x: a picture, a&lt;b.jpg: Look here – \
             <a href=\"https://matrix.to/#/!bees:x/$m1?via=x\">in &lt;Bees&gt;</a></li></ul>"
        );
    }

    fn message(n: usize, body: &str) -> Message {
        let id = format!("$m{n}").try_into().unwrap();
        Message::new(id, format!("@p{n}:x").try_into().unwrap(), body)
    }

    #[test]
    fn what_is_marked_or_pinned_is_reported() {
        let mut messages: Vec<_> = [
            "!report We agree.",
            "chatter",
            "Three points\nto note !report",
            "pinned",
            "!reporting is hard",
            "!report: short",
            "well said",
            "> <@p6:x> well said\n\n!report",
            "!report",
        ]
        .iter()
        .enumerate()
        .map(|(n, body)| message(n, body))
        .collect();
        messages[7].replies_to = Some(messages[6].event_id.clone());
        let pinned = BTreeSet::from([messages[3].event_id.clone(), messages[0].event_id.clone()]);
        let picked: Vec<_> = pick(&messages, &pinned)
            .into_iter()
            .map(|m| m.body)
            .collect();
        assert_eq!(
            picked,
            [
                "We agree.",
                "Three points\nto note",
                "pinned",
                "short",
                "well said"
            ]
        );
    }

    #[test]
    fn other_peoples_text_stays_text() {
        let names = BTreeMap::from([("@p1:x".try_into().unwrap(), "Ann\n<b>".to_owned())]);
        let report = Report::new(
            "<i>Bees",
            place(&[]),
            &[message(1, "a <u>\nb\u{202e}")],
            &names,
            10_000,
        );
        assert_eq!(report.body, "Report of <i>Bees:\n• Ann <b>: a <u>\n  b");
        assert_eq!(
            report.formatted_body,
            "<p><strong>Report of &lt;i&gt;Bees</strong></p>\
             <ul><li>Ann &lt;b&gt;: a &lt;u&gt;<br>b</li></ul>"
        );
    }

    #[test]
    fn a_report_is_as_long_as_fits() {
        let messages: Vec<_> = (0..60).map(|n| message(n, &"long ".repeat(500))).collect();
        let report = Report::new("Bees", place(&[]), &messages, &BTreeMap::new(), 64_000);
        assert!(report.body.len() + report.formatted_body.len() <= 64_000);
        assert!(
            report.body.ends_with("more, in the room itself"),
            "{}",
            report.body.len()
        );
        assert!(report.body.len() > 10_000);
    }
}
