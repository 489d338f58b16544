//! What a group reports back to the parent: messages that are pinned or marked `!report`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use html_escape::encode_text;
use ruma::{OwnedEventId, OwnedUserId};

use crate::text::{lines, one_line, user_label};

/// The word that marks a message.
pub const MARK: &str = "!report";

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
    /// What it says. Untrusted text.
    pub body: String,
    /// The message that it replies to.
    pub replies_to: Option<OwnedEventId>,
}

impl Message {
    /// Creates the description of a message that replies to none.
    pub fn new(event_id: OwnedEventId, sender: OwnedUserId, body: impl Into<String>) -> Self {
        Self {
            event_id,
            sender,
            body: body.into(),
            replies_to: None,
        }
    }
}

/// Picks what is reported of these messages, in their order: those that begin or end with `!report`,
/// those that are answered with nothing but that, and those that are pinned.
pub fn pick(messages: &[Message], pinned: &BTreeSet<OwnedEventId>) -> Vec<Message> {
    let mut wanted = pinned.clone();
    for message in messages {
        match (unmarked(&message.body), &message.replies_to) {
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
        .filter(|message| !message.body.is_empty())
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
    /// not fit is said to be in the room.
    pub fn new(
        group: &str,
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
        for (n, message) in messages.iter().enumerate() {
            let name = names.get(&message.sender).map(String::as_str);
            let name = user_label(name, &message.sender);
            let text = lines(&message.body, MOST_CHARS);
            let plain = format!("\n• {name}: {}", text.replace('\n', "\n  "));
            let item = format!(
                "<li>{}: {}</li>",
                encode_text(&name),
                encode_text(&text).replace('\n', "<br>")
            );
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
    use super::*;

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
        let report = Report::new("<i>Bees", &[message(1, "a <u>\nb\u{202e}")], &names, 10_000);
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
        let report = Report::new("Bees", &messages, &BTreeMap::new(), 64_000);
        assert!(report.body.len() + report.formatted_body.len() <= 64_000);
        assert!(
            report.body.ends_with("more, in the room itself"),
            "{}",
            report.body.len()
        );
        assert!(report.body.len() > 10_000);
    }
}
