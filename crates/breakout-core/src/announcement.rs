//! The messages that say to people on any client what to do: which group is theirs and how to get
//! there, how much time is left, and the way back.
//!
//! They are made of sentences of a language ([`words`](crate::words)), names and links, and are
//! split into several messages where one event cannot hold them.

mod adjusted;
pub mod group;
mod link;
mod parts;
pub(crate) mod text;

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
    words::{Length, Sentence, Words},
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

    /// How long the session lasts.
    pub length: Option<Duration>,

    /// Whether a call is running in the parent.
    pub call_running: bool,

    /// Whether ordinary members cannot write in the parent meanwhile.
    pub quiet_main: bool,

    /// The most bytes that the content of one message may hold.
    pub limit: usize,

    /// The language in which it is said.
    pub words: &'a dyn Words,
}

impl<'a> Opened<'a> {
    /// Creates the particulars of a session without end time, while no call is running.
    pub fn new(
        content: &'a BreakoutEventContent,
        names: &'a BTreeMap<OwnedUserId, String>,
        limit: usize,
        words: &'a dyn Words,
    ) -> Self {
        Self {
            content,
            names,
            length: None,
            call_running: false,
            quiet_main: false,
            limit,
            words,
        }
    }

    /// Writes the messages that come after `last`, or all of them: as few as can be.
    ///
    /// Together they name everybody who is suggested anywhere, once for each group, with the link
    /// to it. Each mentions those whom it names, and nobody is mentioned twice. Where nobody is
    /// suggested anywhere, the first mentions the room.
    pub fn announcements(&self, last: Option<Part>) -> Vec<Announcement> {
        let groups = self.content.children.len();
        let lasts = self.length.map(Length::of);
        let is_choice = users(self.content).is_empty();
        let telling = Telling {
            words: self.words,
            head: &|text, part| {
                let join = match is_choice {
                    false => Sentence::FindYourName { part },
                    true => Sentence::Choose { groups, part },
                };
                text.say(&[Sentence::Opened { groups, lasts }, join]);
                if self.call_running {
                    text.say(&[Sentence::LeaveTheCall]);
                }
            },
            tail: &|text| {
                if self.quiet_main {
                    text.say(&[Sentence::OnlyModeratorsWrite { groups }]);
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
    pub fn ended(
        words: &dyn Words,
        content: &BreakoutEventContent,
        limit: usize,
        last: Option<Part>,
    ) -> Vec<Self> {
        let groups = content.children.len();
        let telling = Telling {
            words,
            head: &|text, _| text.say(&[Sentence::EndedComeBack { groups }]),
            tail: &|_| {},
            items: vec![unlisted(users(content))],
            limit,
        };
        telling.messages(last)
    }

    /// Writes the message in the parent that the session ends in this time.
    pub fn ends_soon(words: &dyn Words, left: Duration) -> Self {
        let mut text = Text::new(words);
        let left = Length::of(left);
        text.say(&[Sentence::GroupsEndSoon { left }]);
        Self::new(&text, Mentions::new())
    }

    fn new(text: &Text<'_>, mentions: Mentions) -> Self {
        Self {
            body: text.plain(),
            formatted_body: text.html(),
            mentions,
            part: None,
        }
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

/// People who are mentioned without being listed.
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
