//! Splits one announcement into as many messages as it takes.
//!
//! An event holds 65,536 bytes, and mentioning two thousand people takes more. The split depends on
//! the event alone, so that another machine can go on with the announcement after the last message
//! that was sent.

use std::{collections::BTreeSet, ops::Range};

use ruma::{OwnedUserId, events::Mentions};
use serde::{Deserialize, Serialize};

use super::{
    Announcement,
    text::{Link, Span, Text},
};
use crate::{
    event::size::content_bytes,
    words::{Sentence, Slot, Words},
};

/// Which part of an announcement a message is; it stands beside the message's reference to the
/// event, in the clear, so that a process that goes on with the announcement knows what was sent.
///
/// An announcement that is one message has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Part {
    /// The place among the messages, from 1.
    pub number: usize,

    /// How many messages there are.
    pub of: usize,

    /// How many entries this message and those before contain: the people of each group in the
    /// order of the event, and one for a group without people, the groups in the order in which
    /// they are shown. Nothing but the event decides it, so that it means the same on every machine,
    /// whatever people call themselves meanwhile.
    pub told: usize,
}

impl Part {
    /// The key in the message's `m.relates_to`.
    pub const KEY: &'static str = "io.github.matrix_breakout.part";

    /// Returns whether no other message comes after it.
    pub fn is_last(self) -> bool {
        self.number >= self.of
    }
}

/// Writes what stands before the list, for message `.0` of `.1` if there are several.
type Head<'a> = dyn Fn(&mut Text<'_>, Option<(usize, usize)>) + 'a;

/// What is to be announced, and to whom.
pub(super) struct Telling<'a> {
    /// The language of the messages.
    pub(super) words: &'a dyn Words,
    pub(super) head: &'a Head<'a>,
    /// Writes what stands after it.
    pub(super) tail: &'a dyn Fn(&mut Text<'_>),
    pub(super) items: Vec<Item>,
    /// The most bytes that the content of one message may hold.
    pub(super) limit: usize,
}

/// A group, or people who are mentioned without being listed.
pub(super) struct Item {
    pub(super) group: Option<Group>,
    /// With what they are called.
    pub(super) people: Vec<(OwnedUserId, String)>,
}

pub(super) struct Group {
    pub(super) name: String,
    pub(super) link: Link,
}

impl Item {
    /// How much this counts in [`Part::told`].
    fn entries(&self) -> usize {
        self.people.len().max(usize::from(self.group.is_some()))
    }

    /// Adds the group with some of its people to the list.
    fn write(&self, text: &mut Text<'_>, people: Range<usize>) {
        let Some(Group { name, link }) = &self.group else {
            return;
        };
        let words = text.words();
        let group = [(Slot::Group, name.as_str())];
        let headline = match people.start {
            0 => words.isolate(name).into_owned(),
            _ => words.fill(Sentence::Continued, &group),
        };
        let people = self.people.get(people).unwrap_or_default();
        let people = match people.is_empty() {
            true => String::new(),
            false => {
                let labels = people.iter().map(|(_, label)| label.as_str());
                format!(" – {}", words.list(labels))
            }
        };
        text.item(vec![
            Span::Strong(headline),
            // The name stands outside of the link as well: some clients show something else there.
            Span::Plain(format!("{people}: ")),
            Span::Link {
                label: words.fill(Sentence::Join, &group),
                link: link.clone(),
            },
        ]);
    }
}

impl Telling<'_> {
    /// Writes the messages that are left after `last`.
    ///
    /// Each fits, and mentions the people in its part who were not mentioned before. Each says the
    /// same before and after its part of the list: who is mentioned in one reads only that.
    pub(super) fn messages(&self, last: Option<Part>) -> Vec<Announcement> {
        if last.is_some_and(Part::is_last) {
            return Vec::new();
        }
        let before = last.map_or(0, |part| part.number);
        let from = last.map_or(0, |part| part.told);
        let ranges = self.split(from);
        let of = before + ranges.len();
        let numbers = before + 1..;
        let parts = numbers.zip(ranges).map(|(number, range)| {
            let part = (of > 1).then_some(Part {
                number,
                of,
                told: range.end,
            });
            self.write(range, part)
        });
        parts.collect()
    }

    fn write(&self, range: Range<usize>, part: Option<Part>) -> Announcement {
        let mut text = Text::new(self.words);
        (self.head)(&mut text, part.map(|part| (part.number, part.of)));
        let mut told: BTreeSet<&OwnedUserId> = BTreeSet::new();
        let mut mentioned = BTreeSet::new();
        for (item, entries) in self.placed() {
            let (first, end) = (range.start.max(entries.start), range.end.min(entries.end));
            let before = first.min(entries.end).saturating_sub(entries.start);
            for (n, (user, _)) in item.people.iter().enumerate() {
                let is_here = n >= before && n + entries.start < end;
                if told.insert(user) && is_here {
                    mentioned.insert(user.clone());
                }
            }
            if first < end {
                item.write(&mut text, first - entries.start..end - entries.start);
            }
        }
        (self.tail)(&mut text);
        // Where nobody is suggested anywhere, it is for everybody.
        let mentions = match told.is_empty() && range.start == 0 {
            true => Mentions::with_room_mention(),
            false => Mentions::with_user_ids(mentioned),
        };
        Announcement {
            part,
            ..Announcement::new(&text, mentions)
        }
    }

    /// The items with the entries that they are.
    fn placed(&self) -> impl Iterator<Item = (&Item, Range<usize>)> {
        self.items.iter().scan(0, |at, item| {
            let start = *at;
            *at += item.entries();
            Some((item, start..*at))
        })
    }

    /// Deals the entries from one of them on to messages: as few as can be, and about equally long.
    fn split(&self, from: usize) -> Vec<Range<usize>> {
        let sizes = Sizes::new(self);
        let ranges = sizes.pack(from, self.limit);
        let wholes = sizes.items.iter().map(|item| sizes.base + item.whole());
        // A group that fits into one message is not split to make them equally long.
        let mut low = wholes
            .filter(|bytes| *bytes <= self.limit)
            .max()
            .unwrap_or(0);
        let (mut high, mut best) = (self.limit, ranges);
        while low < high && best.len() > 1 {
            let middle = low.midpoint(high);
            let ranges = sizes.pack(from, middle);
            if ranges.len() <= best.len() {
                best = ranges;
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        best
    }
}

/// How many bytes everything takes as it is sent.
struct Sizes {
    /// What stands in every message.
    base: usize,
    items: Vec<ItemSize>,
}

struct ItemSize {
    entries: Range<usize>,
    /// The line without its people, at the beginning of the group and further on.
    line: usize,
    continued: usize,
    people: Vec<usize>,
}

impl ItemSize {
    fn whole(&self) -> usize {
        self.line + self.people.iter().sum::<usize>()
    }
}

impl Sizes {
    fn new(telling: &Telling<'_>) -> Self {
        const MOST: usize = 999;
        let mut text = Text::new(telling.words);
        (telling.head)(&mut text, Some((MOST, MOST)));
        (telling.tail)(&mut text);
        let list = "<ul></ul>".len();
        let base = Announcement::new(&text, Mentions::with_room_mention()).bytes() + list;
        let items = telling.placed().map(|(item, entries)| {
            // Of a line with people, all that is not the people.
            let line = |first| {
                let mut text = Text::new(telling.words);
                item.write(&mut text, first..first);
                let between = " – ".len();
                json_bytes(&text.plain()) + json_bytes(&text.html()) + 2 * between + 2
            };
            let person = |(user, label): &(OwnedUserId, String)| {
                let listed = match item.group.is_some() {
                    true => {
                        let label = Span::Plain(format!(", {label}"));
                        json_bytes(&label.plain()) + json_bytes(&label.html())
                    }
                    false => 0,
                };
                // With its quotes and a comma.
                listed + json_bytes(user.as_str()) + 3
            };
            ItemSize {
                entries,
                line: line(0),
                continued: line(1),
                people: item.people.iter().map(person).collect(),
            }
        });
        Self {
            base,
            items: items.collect(),
        }
    }

    /// Fills one message after another: a group goes into the next one where it does not fit any
    /// more, and is split where it does not fit into one alone.
    fn pack(&self, from: usize, limit: usize) -> Vec<Range<usize>> {
        let (mut ranges, mut start, mut used) = (Vec::new(), from, self.base);
        for item in self.items.iter().filter(|item| item.entries.end > from) {
            let first = item.entries.start.max(from);
            let told = first - item.entries.start;
            let people = item.people.get(told..).unwrap_or_default();
            let line = if told > 0 { item.continued } else { item.line };
            let whole = line + people.iter().sum::<usize>();
            if used + whole > limit && start < first {
                ranges.push(start..first);
                (start, used) = (first, self.base);
            }
            if used + whole <= limit {
                used += whole;
                continue;
            }
            used += line;
            for (n, bytes) in (first..).zip(people) {
                // Whatever the limit, each message has at least one entry.
                if used + bytes > limit && start < n {
                    ranges.push(start..n);
                    (start, used) = (n, self.base + item.continued);
                }
                used += bytes;
            }
        }
        let end = self.items.last().map_or(0, |item| item.entries.end);
        // An announcement without people is made all the same.
        if start < end || end == 0 {
            ranges.push(start..end);
        }
        ranges
    }
}

fn json_bytes(text: &str) -> usize {
    // The quotes around it are counted with what stands around it.
    content_bytes(&text).map_or(usize::MAX / 8, |bytes| bytes - 2)
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json, to_value};

    use super::*;

    #[test]
    fn which_part_it_is_is_written_exactly() {
        let part = Part {
            number: 2,
            of: 3,
            told: 700,
        };
        let json = json!({ "number": 2, "of": 3, "told": 700 });
        assert_eq!(to_value(part).unwrap(), json);
        assert_eq!(from_value::<Part>(json).unwrap(), part);
        assert!(!part.is_last() && Part { number: 3, ..part }.is_last());
    }
}
