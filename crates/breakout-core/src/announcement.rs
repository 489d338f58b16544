//! The messages that tell people on any client what to do.

mod adjusted;
pub mod group;
mod link;
mod parts;
mod text;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use ruma::{OwnedUserId, events::Mentions};
use serde::Serialize;

use self::{
    link::child_link,
    parts::{Group, Item, Telling},
    text::Text,
};
pub use self::{link::room_link, parts::Part};
use crate::{
    event::{breakout::BreakoutEventContent, size::content_bytes},
    people::Names,
    text::room_label,
};

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

    /// Which of several messages it is, unless one is enough.
    pub part: Option<Part>,
}

/// What goes into the messages that announce a session.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Opened<'a> {
    /// The break-out.
    pub content: &'a BreakoutEventContent,

    /// What the members of the parent call themselves. Untrusted text.
    pub names: &'a BTreeMap<OwnedUserId, String>,

    /// How long the session lasts, in words.
    pub length: Option<&'a str>,

    /// Whether a call is running in the parent.
    pub call_running: bool,

    /// Whether ordinary members cannot write in the parent meanwhile.
    pub quiet_main: bool,

    /// The most bytes that the content of one message may hold.
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

    /// Writes the messages that come after `last`, or all of them: as few as can be.
    ///
    /// Together they name everybody who is suggested anywhere, once for each group, with the link
    /// to it. Each mentions those whom it names, and nobody is mentioned twice. Where nobody is
    /// suggested anywhere, the first mentions the room.
    pub fn announcements(&self, last: Option<Part>) -> Vec<Announcement> {
        let groups = self.content.children.len();
        let lasts = self
            .length
            .map(|length| format!(" for {length}"))
            .unwrap_or_default();
        let open = match groups {
            1 => format!("A break-out group is open{lasts}."),
            _ => format!("Break-out groups are open{lasts}."),
        };
        let join = match (users(self.content).is_empty(), groups) {
            (false, _) => "Find your name and join that group",
            (true, 1) => "You can join it",
            (true, _) => "Choose one and join it",
        };
        let telling = Telling {
            head: &|text, number| {
                let number = number
                    .map(|(number, of)| format!(" (message {number} of {of})"))
                    .unwrap_or_default();
                text.line(format!("{open} {join}{number}:"));
                if self.call_running {
                    text.line("If you are in the call here, leave it first.");
                }
            },
            tail: &|text| {
                if self.quiet_main {
                    let they_end = if groups == 1 { "it ends" } else { "they end" };
                    text.line(format!("Until {they_end}, only moderators can write here."));
                }
            },
            items: items(self.content, self.names),
            limit: self.limit,
        };
        telling.messages(last)
    }
}

/// The groups with their people, as they are listed.
fn items(content: &BreakoutEventContent, names: &BTreeMap<OwnedUserId, String>) -> Vec<Item> {
    let everybody = content.children.values().flat_map(|child| &child.users);
    let names = Names::new(everybody, names);
    let groups = content.ordered_children().into_iter();
    let items = groups.map(|(room_id, child)| {
        let people = child.users.iter();
        let people = people.map(|user| (user.clone(), names.of(user).to_owned()));
        Item {
            group: Some(Group {
                name: room_label(child.name.as_deref(), room_id),
                link: child_link(room_id, child),
            }),
            people: people.collect(),
        }
    });
    items.collect()
}

impl Announcement {
    /// Writes the messages that call everybody back when `content` has ended, those that come
    /// after `last`.
    ///
    /// It is one, unless the people who were suggested for a child are so many that another has to
    /// mention those whom the first cannot. Where nobody was, the room is mentioned.
    pub fn ended(content: &BreakoutEventContent, limit: usize, last: Option<Part>) -> Vec<Self> {
        let ended = match content.children.len() {
            1 => "The break-out group has ended.",
            _ => "The break-out groups have ended.",
        };
        let telling = Telling {
            head: &|text, _| text.line(format!("{ended} Please come back here.")),
            tail: &|_| {},
            items: vec![unlisted(users(content))],
            limit,
        };
        telling.messages(last)
    }

    /// Writes the message that tells the people in the parent that the session ends in so long.
    pub fn ends_soon(left: Duration) -> Self {
        let mut text = Text::default();
        text.line(format!("The break-out groups end in {}.", in_words(left)));
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
            ..
        } = self;
        content_bytes(&Content {
            body,
            formatted_body,
            mentions,
        })
        .map_or(usize::MAX, |bytes| bytes + AROUND)
    }
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

/// People who are told without being listed.
fn unlisted(users: BTreeSet<OwnedUserId>) -> Item {
    Item {
        group: None,
        people: users
            .into_iter()
            .map(|user| (user, String::new()))
            .collect(),
    }
}

fn users(content: &BreakoutEventContent) -> BTreeSet<OwnedUserId> {
    content
        .children
        .values()
        .flat_map(|child| &child.users)
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests;
