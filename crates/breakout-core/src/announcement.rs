//! The messages that tell people on any client what to do.

mod adjusted;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    time::Duration,
};

use html_escape::{encode_double_quoted_attribute, encode_text};
use ruma::{OwnedRoomId, OwnedUserId, RoomId, events::Mentions};
use serde::Serialize;

use crate::{
    event::{
        breakout::{BreakoutEventContent, Child},
        size::content_bytes,
    },
    text::{room_label, user_label},
};

/// The most names that are listed behind one child.
const MOST_NAMES: usize = 30;

/// A message for everybody in the parent, readable in any client.
///
/// It is an `m.text`: an `m.notice` notifies nobody, even with mentions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Announcement {
    /// The text without markup.
    pub body: String,

    /// The same in HTML.
    pub formatted_body: String,

    /// Whom it notifies.
    pub mentions: Mentions,
}

/// What goes into the message that announces a session.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Opened<'a> {
    /// The break-out.
    pub content: &'a BreakoutEventContent,

    /// What the people call themselves. Untrusted text.
    pub names: &'a BTreeMap<OwnedUserId, String>,

    /// How long the session lasts, in words.
    pub length: Option<&'a str>,

    /// Whether a call is running in the parent.
    pub call_running: bool,

    /// Whether ordinary members cannot write in the parent meanwhile.
    pub quiet_main: bool,

    /// The most bytes that the message's content may hold.
    pub limit: usize,
}

impl<'a> Opened<'a> {
    /// Creates the particulars of a session without end time, while no call is running.
    pub fn new(
        content: &'a BreakoutEventContent,
        names: &'a BTreeMap<OwnedUserId, String>,
        limit: usize,
    ) -> Self {
        Self {
            content,
            names,
            length: None,
            call_running: false,
            quiet_main: false,
            limit,
        }
    }

    /// Writes the message: with the names of the people if that fits, else without; and with as
    /// many of the people mentioned as fit, else with the room.
    pub fn announcement(&self) -> Announcement {
        let suggested = users(self.content);
        let everybody = if suggested.is_empty() {
            Mentions::with_room_mention()
        } else {
            Mentions::with_user_ids(suggested.clone())
        };
        for with_names in [true, false] {
            let announcement = self.write(with_names, everybody.clone());
            if announcement.bytes() <= self.limit {
                return announcement;
            }
        }
        self.mentioning_whoever_fits(suggested)
    }

    fn mentioning_whoever_fits(&self, suggested: BTreeSet<OwnedUserId>) -> Announcement {
        let mut announcement = self.write(false, Mentions::with_room_mention());
        let mut left = self.limit.saturating_sub(announcement.bytes());
        // Behind the first, a mention takes its quotes and a comma.
        left = left.saturating_sub(r#","user_ids":[]"#.len());
        announcement.mentions.user_ids = suggested
            .into_iter()
            .take_while(|user| {
                let bytes = user.as_str().len() + 3;
                let fits = left >= bytes;
                left = left.saturating_sub(bytes);
                fits
            })
            .collect();
        announcement
    }

    fn write(&self, with_names: bool, mentions: Mentions) -> Announcement {
        let mut text = Text::default();
        let lasts = self
            .length
            .map(|length| format!(" for {length}"))
            .unwrap_or_default();
        let join = if users(self.content).is_empty() {
            "Choose one and join it"
        } else {
            "Find your name and join that room"
        };
        text.line(&format!("Break-out rooms are open{lasts}. {join}:"));
        if self.call_running {
            text.line("If you are in the call here, leave it first.");
        }
        for (room_id, child) in self.content.ordered_children() {
            let people = if with_names {
                self.people(child)
            } else {
                String::new()
            };
            text.child(room_id, child, &people);
        }
        if self.quiet_main {
            text.line("Until they end, only moderators can write here.");
        }
        text.finish(mentions)
    }

    fn people(&self, child: &Child) -> String {
        let mut people = String::new();
        for (n, user) in child.users.iter().take(MOST_NAMES).enumerate() {
            let name = user_label(self.names.get(user).map(String::as_str), user);
            let separator = if n == 0 { "" } else { ", " };
            people.push_str(separator);
            people.push_str(&name);
        }
        if child.users.len() > MOST_NAMES {
            // Writing to a string does not fail.
            _ = write!(people, " and {} more", child.users.len() - MOST_NAMES);
        }
        people
    }
}

impl Announcement {
    /// Writes the message that calls everybody back when `content` has ended.
    ///
    /// It mentions whoever was suggested for a child if that fits into `limit` bytes, else the
    /// room.
    pub fn ended(content: &BreakoutEventContent, limit: usize) -> Self {
        let mut text = Text::default();
        text.line("The break-out rooms have ended. Please come back here.");
        let suggested = users(content);
        let announcement = text.finish(if suggested.is_empty() {
            Mentions::with_room_mention()
        } else {
            Mentions::with_user_ids(suggested)
        });
        if announcement.bytes() <= limit {
            announcement
        } else {
            Self {
                mentions: Mentions::with_room_mention(),
                ..announcement
            }
        }
    }

    /// Writes the message that tells the people in a child, or in the parent, that the session
    /// ends in so long.
    pub fn ends_soon(left: Duration, to: Audience) -> Self {
        let left = in_words(left);
        let mut text = Text::default();
        text.line(&match to {
            Audience::Child => {
                format!(
                    "This break-out room ends in {left}. Please come back to the main room then."
                )
            }
            Audience::Parent => format!("The break-out rooms end in {left}."),
        });
        text.finish(Mentions::new())
    }

    /// Counts the bytes of the text and the mentions as they are sent, with room for the fields
    /// around them.
    fn bytes(&self) -> usize {
        const AROUND: usize = 600;

        #[derive(Serialize)]
        struct Content<'a> {
            body: &'a str,
            formatted_body: &'a str,
            #[serde(rename = "m.mentions")]
            mentions: &'a Mentions,
        }
        let Self {
            body,
            formatted_body,
            mentions,
        } = self;
        content_bytes(&Content {
            body,
            formatted_body,
            mentions,
        })
        .map_or(usize::MAX, |bytes| bytes + AROUND)
    }
}

/// In which room a message is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// In a child.
    Child,
    /// In the parent.
    Parent,
}

/// Says a duration as a person would: to the second while seconds count, to the minute later.
///
/// Round values are exact. Others are rounded to ten seconds under two minutes, and to the minute above; "about" says so
/// where that is more than a fiftieth.
pub fn in_words(length: Duration) -> String {
    let exact = length.as_secs().max(1);
    let rounded = match exact {
        0..10 => exact,
        10..120 => to_nearest(exact, 10),
        // "5½ minutes" is something that people say; "5 minutes 40 seconds" is not.
        120..600 if to_nearest(exact, 5) % 60 == 30 => to_nearest(exact, 5),
        _ => to_nearest(exact, 60),
    };
    let off = exact.abs_diff(rounded);
    let about = if off > 5 && off * 50 > exact {
        "about "
    } else {
        ""
    };
    let words = match rounded {
        60 => "1 minute".to_owned(),
        1 => "1 second".to_owned(),
        2..120 => format!("{rounded} seconds"),
        120..600 if rounded % 60 == 30 => format!("{}½ minutes", rounded / 60),
        _ => {
            let (days, hours) = match rounded / 3600 {
                hours @ 48.. => (hours / 24, hours % 24),
                hours => (0, hours),
            };
            let minutes = rounded / 60 % 60;
            let parts = [(days, "day"), (hours, "hour"), (minutes, "minute")].into_iter();
            let parts = parts.filter(|(count, _)| *count > 0);
            let parts = parts.map(|(count, unit)| {
                format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
            });
            parts.collect::<Vec<_>>().join(" ")
        }
    };
    format!("{about}{words}")
}

fn to_nearest(seconds: u64, step: u64) -> u64 {
    (seconds + step / 2) / step * step
}

/// Returns the link to a room that works in every client, with the servers to join it through.
pub fn room_link(room_id: &RoomId, child: &Child) -> String {
    room_id
        .matrix_to_uri_via(child.via.iter().cloned())
        .to_string()
}

fn users(content: &BreakoutEventContent) -> BTreeSet<OwnedUserId> {
    content
        .children
        .values()
        .flat_map(|child| &child.users)
        .cloned()
        .collect()
}

/// The two forms of a message, written side by side.
#[derive(Default)]
struct Text {
    plain: String,
    html: String,
    in_list: bool,
}

impl Text {
    fn line(&mut self, line: &str) {
        if !self.plain.is_empty() {
            self.plain.push('\n');
        }
        self.plain.push_str(line);
        self.html.push_str("<p>");
        self.html.push_str(&encode_text(line));
        self.html.push_str("</p>");
    }

    fn child(&mut self, room_id: &OwnedRoomId, child: &Child, people: &str) {
        let name = &room_label(child.name.as_deref(), room_id);
        let link = room_link(room_id, child);
        let people = if people.is_empty() {
            String::new()
        } else {
            format!(" – {people}")
        };
        self.plain.push_str("\n• ");
        self.plain.push_str(name);
        self.plain.push_str(&people);
        self.plain.push_str(": ");
        self.plain.push_str(&link);
        if !self.in_list {
            self.html.push_str("<ul>");
            self.in_list = true;
        }
        // The name stands outside of the link, because clients show a link to a room that the
        // reader is not in as the bare room ID.
        self.html.push_str("<li><strong>");
        self.html.push_str(&encode_text(name));
        self.html.push_str("</strong>");
        self.html.push_str(&encode_text(&people));
        self.html.push_str(": <a href=\"");
        self.html.push_str(&encode_double_quoted_attribute(&link));
        self.html.push_str("\">Join ");
        self.html.push_str(&encode_text(name));
        self.html.push_str("</a></li>");
    }

    fn finish(mut self, mentions: Mentions) -> Announcement {
        if self.in_list {
            self.html.push_str("</ul>");
        }
        Announcement {
            body: self.plain,
            formatted_body: self.html,
            mentions,
        }
    }
}

#[cfg(test)]
mod tests {
    use ruma::{owned_server_name, owned_user_id};

    #[test]
    fn a_length_is_said_as_a_person_would() {
        for (seconds, words) in [
            (0, "1 second"),
            (1, "1 second"),
            (2, "2 seconds"),
            (9, "9 seconds"),
            (12, "10 seconds"),
            (45, "50 seconds"),
            (56, "1 minute"),
            (60, "1 minute"),
            (64, "1 minute"),
            (90, "90 seconds"),
            (118, "2 minutes"),
            (120, "2 minutes"),
            (150, "2½ minutes"),
            (160, "about 3 minutes"),
            (285, "about 5 minutes"),
            (297, "5 minutes"),
            (300, "5 minutes"),
            (330, "5½ minutes"),
            (340, "about 6 minutes"),
            (585, "about 10 minutes"),
            (599, "10 minutes"),
            (605, "10 minutes"),
            (745, "about 12 minutes"),
            (897, "15 minutes"),
            (900, "15 minutes"),
            (2_597, "43 minutes"),
            (3_575, "1 hour"),
            (3_600, "1 hour"),
            (3_660, "1 hour 1 minute"),
            (5_400, "1 hour 30 minutes"),
            (7_200, "2 hours"),
            (86_400, "24 hours"),
            (108_000, "30 hours"),
            (172_800, "2 days"),
            (180_000, "2 days 2 hours"),
        ] {
            assert_eq!(in_words(Duration::from_secs(seconds)), words);
        }
    }

    use super::*;
    use crate::event::breakout::Session;

    fn content(children: &[(&str, &str, &[&str])]) -> BreakoutEventContent {
        let children = children
            .iter()
            .map(|(id, name, users)| {
                let mut child = Child::new(vec![owned_server_name!("example.org")]);
                child.name = Some((*name).to_owned());
                child.users = users
                    .iter()
                    .map(|user| (*user).try_into().unwrap())
                    .collect();
                ((*id).try_into().unwrap(), child)
            })
            .collect();
        BreakoutEventContent::open(children, Session::new("s"))
    }

    #[test]
    fn everybody_finds_their_name_and_a_link_with_via() {
        let content = content(&[
            ("!one", "Group 1", &["@ann:x", "@bob:x"]),
            ("!two", "Group 2", &[]),
        ]);
        let names = BTreeMap::from([(owned_user_id!("@ann:x"), "Ann".to_owned())]);
        let mut opened = Opened::new(&content, &names, 60_000);
        opened.length = Some("15 minutes");
        opened.call_running = true;
        let announcement = opened.announcement();
        assert_eq!(
            announcement.body,
            "Break-out rooms are open for 15 minutes. Find your name and join that room:\n\
             If you are in the call here, leave it first.\n\
             • Group 1 – Ann, @bob:x: https://matrix.to/#/!one?via=example.org\n\
             • Group 2: https://matrix.to/#/!two?via=example.org"
        );
        assert_eq!(
            announcement.formatted_body,
            "<p>Break-out rooms are open for 15 minutes. Find your name and join that room:</p>\
             <p>If you are in the call here, leave it first.</p><ul>\
             <li><strong>Group 1</strong> – Ann, @bob:x: \
             <a href=\"https://matrix.to/#/!one?via=example.org\">Join Group 1</a></li>\
             <li><strong>Group 2</strong>: \
             <a href=\"https://matrix.to/#/!two?via=example.org\">Join Group 2</a></li></ul>"
        );
        assert_eq!(announcement.mentions.user_ids.len(), 2);
        assert!(!announcement.mentions.room);
    }

    #[test]
    fn hostile_names_stay_text() {
        let content = content(&[("!one", "<img src=x>\n• Fake: x", &["@ann:x"])]);
        let hostile = "</li><a href=\"https://evil.example\">Ann\u{202e}";
        let names = BTreeMap::from([(owned_user_id!("@ann:x"), hostile.to_owned())]);
        let announcement = Opened::new(&content, &names, 60_000).announcement();
        assert_eq!(announcement.body.lines().count(), 2);
        assert!(!announcement.formatted_body.contains("<img"));
        assert!(
            !announcement
                .formatted_body
                .contains("<a href=\"https://evil")
        );
        assert!(!announcement.body.contains('\u{202e}'));
    }

    #[test]
    fn whoever_does_not_fit_is_mentioned_by_the_room() {
        let users: Vec<_> = (0..1_000)
            .map(|n| format!("@person-{n:0>4}:example.org"))
            .collect();
        let users: Vec<_> = users.iter().map(String::as_str).collect();
        let content = content(&[("!one", "Group 1", &users)]);
        let names = BTreeMap::new();

        let roomy = Opened::new(&content, &names, 60_000).announcement();
        assert_eq!(
            (roomy.mentions.user_ids.len(), roomy.mentions.room),
            (1_000, false)
        );

        let tight = Opened::new(&content, &names, 20_000).announcement();
        assert!(tight.mentions.room && tight.bytes() <= 20_000);
        assert!((600..1_000).contains(&tight.mentions.user_ids.len()));

        let ended = Announcement::ended(&content, 20_000);
        assert!(ended.mentions.room && ended.bytes() <= 20_000);
    }

    #[test]
    fn a_free_choice_is_for_everybody() {
        let content = content(&[("!one", "Group 1", &[])]);
        let announcement = Opened::new(&content, &BTreeMap::new(), 60_000).announcement();
        assert!(announcement.mentions.room);
        assert!(
            announcement
                .body
                .starts_with("Break-out rooms are open. Choose one")
        );
    }
}
