//! The messages in a child: what its people read where they are, with the way back.

use std::{collections::BTreeMap, time::Duration};

use html_escape::{encode_double_quoted_attribute, encode_text};
use ruma::{EventId, OwnedRoomId, OwnedUserId, events::Mentions};
use serde_json::{Value, json};

use super::{in_words, link::child_link};
use crate::{
    event::breakout::{BreakoutEventContent, Child},
    task,
    text::{user_label, visible_name},
    topic::WORDS,
    way_back::WayBack,
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
        group: &str,
        task: Option<&str>,
        left: Option<Duration>,
        way_back: &WayBack,
    ) -> Self {
        let mut text = Text::default();
        let group = visible_name(group).unwrap_or_else(|| "your group".to_owned());
        text.line(
            &format!("Welcome to {group}."),
            &format!("Welcome to <strong>{}</strong>.", encode_text(&group)),
        );
        if let Some(task) = task.map(task::shown).filter(|task| !task.is_empty()) {
            let html: Vec<_> = task.lines().map(encode_text).collect();
            text.line(
                &format!("Your task: {task}"),
                &format!("<strong>Your task:</strong> {}", html.join("<br>")),
            );
        }
        if let Some(left) = left {
            text.plain_line(&format!("You have {}.", in_words(left)));
        }
        text.plain_line(WORDS);
        text.way_back("When you are done, come back to", way_back, ".");
        text.finish(Mentions::new(), true)
    }

    /// Writes that the session ends in so long.
    pub fn ends_soon(left: Duration, way_back: &WayBack) -> Self {
        let mut text = Text::default();
        text.plain_line(&format!("This group ends in {}.", in_words(left)));
        text.way_back("Then please come back to", way_back, ".");
        text.finish(Mentions::new(), false)
    }

    /// Writes that the session has ended. It notifies nobody: who is called back is mentioned in the
    /// parent.
    pub fn ended(way_back: &WayBack) -> Self {
        let mut text = Text::default();
        text.plain_line("The groups have ended.");
        text.way_back("Please come back to", way_back, ".");
        text.finish(Mentions::new(), true)
    }

    /// Writes that everybody but the moderators is taken out of the room after this time, and, where
    /// nobody has said so yet, that the session has ended. It notifies nobody.
    pub fn removal(after: Duration, is_ended: bool, way_back: &WayBack) -> Self {
        let mut text = Text::default();
        if is_ended {
            text.plain_line("The groups have ended.");
        }
        text.plain_line(&format!(
            "In {} everybody is taken out of this group.",
            in_words(after)
        ));
        text.way_back("Please come back to", way_back, ".");
        text.finish(Mentions::new(), true)
    }

    /// Writes to people in this room who have got another one, and mentions them.
    pub fn moved(
        content: &BreakoutEventContent,
        moved: &BTreeMap<OwnedRoomId, Vec<OwnedUserId>>,
        names: &BTreeMap<OwnedUserId, String>,
    ) -> Self {
        let mut text = Text::default();
        for (room_id, users) in moved {
            let Some(child) = content.children.get(room_id) else {
                continue;
            };
            text.go(&list(users, names), room_id, child);
        }
        let users = moved.values().flatten().cloned();
        text.finish(Mentions::with_user_ids(users), false)
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
    /// What is told.
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
fn list(users: &[OwnedUserId], names: &BTreeMap<OwnedUserId, String>) -> String {
    let name = |user: &OwnedUserId| user_label(names.get(user).map(String::as_str), user);
    let names: Vec<_> = users.iter().map(name).collect();
    match names.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.join(", "),
    }
}

/// The two forms of a message, written side by side.
#[derive(Default)]
struct Text {
    plain: Vec<String>,
    html: String,
}

impl Text {
    fn line(&mut self, plain: &str, html: &str) {
        self.plain.push(plain.to_owned());
        self.html.push_str("<p>");
        self.html.push_str(html);
        self.html.push_str("</p>");
    }

    fn plain_line(&mut self, line: &str) {
        self.line(line, &encode_text(line));
    }

    /// Clients show a link to the parent with its name, since the reader is in it. The bare link is
    /// the last thing on its line, so that nothing sticks to it.
    fn way_back(&mut self, words: &str, way_back: &WayBack, stop: &str) {
        let (name, link) = (way_back.name(), way_back.link());
        self.line(
            &format!("{words} {name}: {link}"),
            &format!("{} {}{stop}", encode_text(words), way_back.html()),
        );
    }

    fn go(&mut self, people: &str, room_id: &OwnedRoomId, child: &Child) {
        let name = child.name.as_deref().and_then(visible_name);
        let name = name.as_deref().unwrap_or("your new group");
        let link = child_link(room_id, child);
        // The name stands outside of the link: clients show a link to a room that the reader is not
        // in as the bare room ID.
        self.line(
            &format!("{people}, please go to {name}: {}", link.bare),
            &format!(
                "{}, please go to <strong>{}</strong>: <a href=\"{}\">Join {1}</a>",
                encode_text(people),
                encode_text(name),
                encode_double_quoted_attribute(&link.labelled),
            ),
        );
    }

    fn finish(self, mentions: Mentions, is_quiet: bool) -> GroupMessage {
        GroupMessage {
            body: self.plain.join("\n"),
            formatted_body: self.html,
            mentions,
            is_quiet,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ruma::{event_id, owned_room_id, owned_server_name, owned_user_id, room_id};

    use super::*;
    use crate::event::breakout::Session;

    fn way_back() -> WayBack {
        WayBack::new(room_id!("!p"), [owned_server_name!("x")], Some("Bio & <b>"))
    }

    #[test]
    fn the_first_message_says_all_that_a_group_needs() {
        let left = Some(Duration::from_secs(14 * 60 + 40));
        let task = Some("Read <page> 7.\nDraw it.");
        let message = GroupMessage::first("Group <1>", task, left, &way_back());
        assert_eq!(
            message.body,
            "Welcome to Group <1>.\n\
             Your task: Read <page> 7.\nDraw it.\n\
             You have about 15 minutes.\n\
             Need help? Write !help. Begin a message with !report if everybody should read it afterwards.\n\
             When you are done, come back to Bio & <b>: https://matrix.to/#/!p?via=x"
        );
        assert_eq!(
            message.formatted_body,
            "<p>Welcome to <strong>Group &lt;1&gt;</strong>.</p>\
             <p><strong>Your task:</strong> Read &lt;page&gt; 7.<br>Draw it.</p>\
             <p>You have about 15 minutes.</p>\
             <p>Need help? Write !help. Begin a message with !report if everybody should read it afterwards.</p>\
             <p>When you are done, come back to \
             <a href=\"https://matrix.to/#/!p?via=x\">Bio &amp; &lt;b&gt;</a>.</p>"
        );
        let short = GroupMessage::first("A", None, None, &way_back());
        assert_eq!(short.body.lines().count(), 3);
    }

    #[test]
    fn what_is_told_in_a_group_notifies_as_few_as_can_be() {
        let left = Duration::from_secs(60);
        let said = |message: GroupMessage| {
            let content = message.content(None);
            let msgtype = content["msgtype"].as_str().unwrap().to_owned();
            assert_eq!(content["m.mentions"], json!({}));
            (msgtype, message.body.lines().next().unwrap().to_owned())
        };
        let notice = |text: &str| ("m.notice".to_owned(), text.to_owned());
        assert_eq!(
            said(GroupMessage::ended(&way_back())),
            notice("The groups have ended.")
        );
        assert_eq!(
            said(GroupMessage::removal(left, false, &way_back())),
            notice("In 1 minute everybody is taken out of this group.")
        );
        assert_eq!(
            said(GroupMessage::removal(left, true, &way_back())),
            notice("The groups have ended.")
        );
        assert_eq!(
            said(GroupMessage::ends_soon(left, &way_back())),
            (
                "m.text".to_owned(),
                "This group ends in 1 minute.".to_owned()
            )
        );
    }

    #[test]
    fn who_has_got_another_room_is_mentioned_in_the_old_one() {
        let mut child = Child::new(vec![owned_server_name!("x")]);
        child.name = Some("Group <2>".to_owned());
        let children = BTreeMap::from([(owned_room_id!("!b"), child)]);
        let content = BreakoutEventContent::open(children, Session::new("s"));
        let (ann, bob) = (owned_user_id!("@ann:x"), owned_user_id!("@bob:x"));
        let moved = BTreeMap::from([(owned_room_id!("!b"), vec![ann.clone(), bob.clone()])]);
        let names = BTreeMap::from([(ann.clone(), "Ann\n<Lee>".to_owned())]);
        let message = GroupMessage::moved(&content, &moved, &names);
        assert_eq!(
            message.body,
            "Ann <Lee> and @bob:x, please go to Group <2>: https://matrix.to/#/!b?via=x"
        );
        assert_eq!(
            message.formatted_body,
            "<p>Ann &lt;Lee&gt; and @bob:x, please go to <strong>Group &lt;2&gt;</strong>: \
             <a href=\"https://matrix.to/#/!b?via=x\">Join Group &lt;2&gt;</a></p>"
        );
        assert_eq!(message.mentions.user_ids, BTreeSet::from([ann, bob]));
        let told = Told::new(event_id!("$create"), "s", "moved-$e");
        let json = message.content(Some(&told));
        assert_eq!(json["msgtype"], json!("m.text"));
        assert_eq!(
            json["m.relates_to"],
            json!({
                "rel_type": "io.github.matrix_breakout.told",
                "event_id": "$create",
                "session": "s",
                "what": "moved-$e",
            })
        );
        assert!(told.is_in(&json));
        assert!(
            !Told {
                what: "end",
                ..told
            }
            .is_in(&json)
        );
    }
}
