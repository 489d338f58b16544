//! The messages to people whose place has changed.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedRoomId, OwnedUserId, events::Mentions};

use super::{Announcement, Part, items, parts::Telling, text::Text, unlisted};
use crate::{
    event::breakout::BreakoutEventContent,
    way_back::WayBack,
    words::{Sentence, Words},
};

impl Announcement {
    /// Writes the messages in the parent to people who have got another group, or who came later
    /// than it was given to them: those that come after `last`.
    ///
    /// It is one, unless they are too many.
    pub fn moved(
        words: &dyn Words,
        content: &BreakoutEventContent,
        moved: &BTreeMap<OwnedRoomId, Vec<OwnedUserId>>,
        names: &BTreeMap<OwnedUserId, String>,
        limit: usize,
        last: Option<Part>,
    ) -> Vec<Self> {
        let mut shown = content.clone();
        shown.children.retain(|room_id, child| {
            child.users = moved.get(room_id).cloned().unwrap_or_default();
            !child.users.is_empty()
        });
        let telling = Telling {
            words,
            head: &|text, _| text.say(&[Sentence::GoToYourGroup]),
            tail: &|_| {},
            items: items(&shown, names),
            limit,
        };
        telling.messages(last)
    }

    /// Writes the messages in a child that is closed: the way back to the parent, and the other
    /// groups with those of its people who are suggested there. They mention everybody who is
    /// `here`.
    pub fn closed(
        words: &dyn Words,
        content: &BreakoutEventContent,
        way_back: &WayBack,
        here: &BTreeSet<OwnedUserId>,
        names: &BTreeMap<OwnedUserId, String>,
        limit: usize,
    ) -> Vec<Self> {
        let mut shown = content.clone();
        for child in shown.children.values_mut() {
            child.users.retain(|user| here.contains(user));
        }
        let groups = shown.children.len();
        let mut items = items(&shown, names);
        // Who is suggested nowhere is called back all the same.
        items.push(unlisted(here.clone()));
        let telling = Telling {
            words,
            head: &|text, _| {
                text.way_back(Sentence::Closed, way_back);
                text.say(&[Sentence::OtherGroups { groups }]);
            },
            tail: &|_| {},
            items,
            limit,
        };
        telling.messages(None)
    }

    /// Writes the message in a child whose session another one has taken the place of.
    ///
    /// It mentions nobody: people who have a group now are mentioned in the parent.
    pub fn replaced(words: &dyn Words, way_back: &WayBack) -> Self {
        let mut text = Text::new(words);
        text.way_back(Sentence::Replaced, way_back);
        Self::new(&text, Mentions::new())
    }
}
