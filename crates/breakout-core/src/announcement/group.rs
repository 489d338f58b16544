//! The messages in a child: what its people read where they are, with the way back.

use std::{collections::BTreeMap, time::Duration};

use ruma::{EventId, OwnedRoomId, OwnedUserId, events::Mentions};
use serde_json::{Value, json};

use super::{
    link::child_link,
    text::{Span, Text},
};
use crate::{
    event::breakout::BreakoutEventContent,
    task,
    text::{user_label, visible_name},
    way_back::WayBack,
    words::{Length, Sentence, Slot, Words},
};

/// What the relation is called by which a message in a child is found again.
pub const TOLD: &str = "io.github.matrix_breakout.told";

/// A message in a child.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GroupMessage {
    /// The text without markup.
    pub body: String,

    /// The same in HTML.
    pub formatted_body: String,

    /// Whom it notifies, besides what their client notifies them of anyway.
    pub mentions: Mentions,

    /// Whether it is for those who look at the room, and no client is to notify anybody of it.
    pub is_quiet: bool,
}

impl GroupMessage {
    /// Writes what stands first in the room of a group: the task, how much time there is, the two
    /// words, and the way back. It notifies nobody.
    pub fn first(
        words: &dyn Words,
        group: &str,
        task: Option<&str>,
        left: Option<Duration>,
        way_back: &WayBack,
    ) -> Self {
        let mut text = Text::new(words);
        let group = match visible_name(group) {
            Some(group) => group,
            None => words.text(Sentence::YourGroup),
        };
        text.spans(text.filled(Sentence::Welcome, &[(Slot::Group, Span::Strong(group))]));
        if let Some(task) = task.map(task::shown).filter(|task| !task.is_empty()) {
            text.spans(vec![
                Span::Strong(words.text(Sentence::YourTask)),
                Span::Plain(format!(" {task}")),
            ]);
        }
        if let Some(left) = left {
            let left = Length::of(left);
            text.say(&[Sentence::TimeLeft { left }]);
        }
        text.two_words();
        text.way_back(Sentence::ComeBackWhenDone, way_back);
        Self::new(&text, Mentions::new(), true)
    }

    /// Writes that the session ends in so long.
    pub fn ends_soon(words: &dyn Words, left: Duration, way_back: &WayBack) -> Self {
        let mut text = Text::new(words);
        let left = Length::of(left);
        text.say(&[Sentence::GroupEndsSoon { left }]);
        text.way_back(Sentence::ThenComeBack, way_back);
        Self::new(&text, Mentions::new(), false)
    }

    /// Writes that the session has ended. It notifies nobody: who is called back is mentioned in the
    /// parent.
    pub fn ended(words: &dyn Words, way_back: &WayBack) -> Self {
        let mut text = Text::new(words);
        text.say(&[Sentence::GroupsEnded]);
        text.way_back(Sentence::ComeBack, way_back);
        Self::new(&text, Mentions::new(), true)
    }

    /// Writes that everybody but the moderators is taken out of the room after this time, and, where
    /// nobody has said so yet, that the session has ended. It notifies nobody.
    pub fn removal(words: &dyn Words, after: Duration, is_ended: bool, way_back: &WayBack) -> Self {
        let mut text = Text::new(words);
        if is_ended {
            text.say(&[Sentence::GroupsEnded]);
        }
        let after = Length::of(after);
        text.say(&[Sentence::Removal { after }]);
        text.way_back(Sentence::ComeBack, way_back);
        Self::new(&text, Mentions::new(), true)
    }

    /// Writes to people in this room who have got another one, and mentions them.
    pub fn moved(
        words: &dyn Words,
        content: &BreakoutEventContent,
        moved: &BTreeMap<OwnedRoomId, Vec<OwnedUserId>>,
        names: &BTreeMap<OwnedUserId, String>,
    ) -> Self {
        let mut text = Text::new(words);
        for (room_id, users) in moved {
            let Some(child) = content.children.get(room_id) else {
                continue;
            };
            let name = child.name.as_deref().and_then(visible_name);
            let name = name.unwrap_or_else(|| words.text(Sentence::YourNewGroup));
            let label = words.fill(Sentence::Join, &[(Slot::Group, &name)]);
            let mut line = text.filled(
                Sentence::GoTo,
                &[
                    (Slot::People, Span::Plain(list(words, users, names))),
                    (Slot::Group, Span::Strong(name)),
                ],
            );
            // The name stands outside of the link: clients show a link to a room that the reader is
            // not in as the bare room ID.
            let link = child_link(room_id, child);
            line.extend([Span::Plain(" ".to_owned()), Span::Link { label, link }]);
            text.spans(line);
        }
        let users = moved.values().flatten().cloned();
        Self::new(&text, Mentions::with_user_ids(users), false)
    }

    fn new(text: &Text<'_>, mentions: Mentions, is_quiet: bool) -> Self {
        Self {
            body: text.plain(),
            formatted_body: text.html(),
            mentions,
            is_quiet,
        }
    }

    /// Writes the content of the event, so that it is found again if it is to be.
    pub fn content(&self, told: Option<&Told<'_>>) -> Value {
        let msgtype = if self.is_quiet { "m.notice" } else { "m.text" };
        let mut content = json!({
            "msgtype": msgtype,
            "body": self.body,
            "format": "org.matrix.custom.html",
            "formatted_body": self.formatted_body,
            "m.mentions": self.mentions,
        });
        if let Some(told) = told {
            content["m.relates_to"] = told.relation();
        }
        content
    }
}

/// By what a message in a child is found again, by any host's machine and also where it is encrypted:
/// a relation stays in the clear.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Told<'a> {
    /// An event of the child that every member knows: what created it.
    pub anchor: &'a EventId,
    /// The session.
    pub session: &'a str,
    /// Which message it is.
    pub what: &'a str,
}

impl<'a> Told<'a> {
    /// Describes a message of this session.
    pub fn new(anchor: &'a EventId, session: &'a str, what: &'a str) -> Self {
        Self {
            anchor,
            session,
            what,
        }
    }

    /// Returns how the message refers to the room, which stays in the clear where it is encrypted.
    pub fn relation(&self) -> Value {
        json!({
            "rel_type": TOLD,
            "event_id": self.anchor,
            "session": self.session,
            "what": self.what,
        })
    }

    /// Returns whether this is the content of such a message, whatever else it says.
    pub fn is_in(&self, content: &Value) -> bool {
        content.get("m.relates_to") == Some(&self.relation())
    }
}

/// What people call themselves, in a list.
fn list(words: &dyn Words, users: &[OwnedUserId], names: &BTreeMap<OwnedUserId, String>) -> String {
    let name = |user: &OwnedUserId| user_label(names.get(user).map(String::as_str), user);
    let names: Vec<_> = users.iter().map(name).collect();
    match names.as_slice() {
        [others @ .., last] if !others.is_empty() => {
            let people = words.list(others.iter().map(String::as_str));
            words.fill(
                Sentence::And,
                &[(Slot::People, &people), (Slot::LastPerson, last)],
            )
        }
        _ => names.concat(),
    }
}
