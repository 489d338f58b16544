//! The numbers of the children: each belongs to one room for the whole session.
//!
//! People say "group 3" for an hour. So a number stays with its room when others are added, closed or renamed, and none
//! is given twice. The event's sender may have left the numbers out, or have written any; then there is still one
//! answer for everybody.

use std::collections::BTreeMap;

use ruma::OwnedRoomId;
use serde_json::Value;

use super::{
    breakout::{BreakoutEventContent, Child},
    size::{MAX_CONTENT_BYTES, content_bytes},
};

/// The highest number that is read; nobody could say a higher one.
const MAX_NUMBER: u32 = 9_999;

/// Reads a number; what is none, or zero, or too high, is no number.
pub(super) fn read(number: &Value) -> Option<u32> {
    let number = u32::try_from(number.as_u64()?).ok()?;
    is_number(number).then_some(number)
}

fn is_number(number: u32) -> bool {
    (1..=MAX_NUMBER).contains(&number)
}

impl BreakoutEventContent {
    /// Returns the children with their numbers, in the order of these.
    ///
    /// Of two that claim one number the first has it, by name as a person counts. Those without a number come after
    /// the highest that the session has had, in the same order; where no child has one, they are counted from 1.
    pub fn numbered_children(&self) -> Vec<(u32, &OwnedRoomId, &Child)> {
        let mut numbered = BTreeMap::new();
        let mut others = Vec::new();
        for (room_id, child) in self.children_by_name() {
            let number = child.number.filter(|number| is_number(*number));
            match number.filter(|number| !numbered.contains_key(number)) {
                Some(number) => {
                    numbered.insert(number, (room_id, child));
                }
                None => others.push((room_id, child)),
            }
        }
        let mut highest = match numbered.last_key_value() {
            Some((highest, _)) => self.noted_number().max(*highest),
            None => 0,
        };
        for other in others {
            let number = next_after(highest, |number| numbered.contains_key(&number));
            highest = highest.max(number);
            numbered.insert(number, other);
        }
        let children = numbered.into_iter();
        children
            .map(|(number, (room_id, child))| (number, room_id, child))
            .collect()
    }

    /// Returns the number of the next child: one that no child of this session has had.
    pub fn next_number(&self) -> u32 {
        let numbered = self.numbered_children();
        next_after(self.highest_number(), |number| {
            numbered.iter().any(|(taken, ..)| *taken == number)
        })
    }

    /// Returns the highest number that a child of this session has had, as far as the event says; 0 if there was none.
    pub(crate) fn highest_number(&self) -> u32 {
        let numbered = self.numbered_children();
        let last = numbered.last().map_or(0, |(number, ..)| *number);
        last.max(self.noted_number())
    }

    /// Writes down which number each child has, so that whatever happens to others does not change it.
    ///
    /// An event that would be too large by it is left without any number.
    pub(crate) fn write_numbers(&mut self) {
        let numbers: Vec<_> = self
            .numbered_children()
            .into_iter()
            .map(|(number, room_id, _)| (room_id.clone(), number))
            .collect();
        let highest = self.highest_number();
        for (room_id, number) in numbers {
            if let Some(child) = self.children.get_mut(&room_id) {
                child.number = Some(number);
            }
        }
        if let Some(session) = &mut self.session {
            session.numbers = (highest > 0).then_some(highest);
        }
        if content_bytes(self).is_ok_and(|bytes| bytes > MAX_CONTENT_BYTES) {
            for child in self.children.values_mut() {
                child.number = None;
            }
        }
    }

    fn noted_number(&self) -> u32 {
        let session = self.session.as_ref();
        session
            .and_then(|session| session.numbers)
            .filter(|number| is_number(*number))
            .unwrap_or(0)
    }
}

/// The number after this one; when there is none, the lowest that is free.
pub(crate) fn next_after(highest: u32, is_taken: impl Fn(u32) -> bool) -> u32 {
    // An event cannot name so many rooms that none is free.
    let lowest = || (1..=MAX_NUMBER).find(|number| !is_taken(*number));
    let next = highest.saturating_add(1);
    if is_number(next) && !is_taken(next) {
        next
    } else {
        lowest().unwrap_or(next)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ruma::owned_server_name;
    use serde_json::json;

    use super::*;
    use crate::event::breakout::Session;

    /// Children by ID, name and number, and the highest number that the note says.
    fn content(children: &[(&str, &str, Option<u32>)], noted: Option<u32>) -> BreakoutEventContent {
        let children = children.iter().map(|(id, name, number)| {
            let mut child = Child::new(vec![owned_server_name!("x")]);
            child.name = Some((*name).to_owned());
            child.number = *number;
            ((*id).try_into().unwrap(), child)
        });
        let mut session = Session::new("s");
        session.numbers = noted;
        BreakoutEventContent::open(children.collect(), session)
    }

    fn numbers(content: &BreakoutEventContent) -> Vec<(u32, &str)> {
        let numbered = content.numbered_children().into_iter();
        numbered
            .map(|(number, room_id, _)| (number, room_id.as_str()))
            .collect()
    }

    #[test]
    fn a_number_says_more_than_a_name() {
        let content = content(
            &[
                ("!a", "Group 10", Some(1)),
                ("!b", "Bees", Some(4)),
                ("!c", "Ants", Some(2)),
            ],
            Some(4),
        );
        assert_eq!(numbers(&content), [(1, "!a"), (2, "!c"), (4, "!b")]);
        assert_eq!(content.next_number(), 5);
    }

    #[test]
    fn without_numbers_names_are_counted() {
        let content = content(
            &[
                ("!a", "Group 10", None),
                ("!b", "Group 2", None),
                ("!c", "", None),
            ],
            Some(7),
        );
        assert_eq!(numbers(&content), [(1, "!c"), (2, "!b"), (3, "!a")]);
        assert_eq!(content.next_number(), 8);
    }

    #[test]
    fn what_cannot_be_a_number_comes_after_all_that_was_given() {
        let twice = content(
            &[
                ("!a", "D", Some(2)),
                ("!b", "C", Some(2)),
                ("!c", "B", Some(0)),
                ("!d", "A", Some(1_000_000)),
            ],
            Some(5),
        );
        // The first by name has what two claim.
        assert_eq!(
            numbers(&twice),
            [(2, "!b"), (6, "!d"), (7, "!c"), (8, "!a")]
        );
        let full = content(&[("!a", "A", Some(MAX_NUMBER)), ("!b", "B", None)], None);
        assert_eq!(numbers(&full), [(1, "!b"), (MAX_NUMBER, "!a")]);
        assert_eq!(full.next_number(), 2);
        let huge_note = content(&[("!a", "A", Some(3))], Some(u32::MAX));
        assert_eq!(huge_note.next_number(), 4);
    }

    #[test]
    fn only_whole_numbers_that_can_be_said_are_read() {
        for (json, number) in [
            (json!(1), Some(1)),
            (json!(9_999), Some(9_999)),
            (json!(0), None),
            (json!(-1), None),
            (json!(10_000), None),
            (json!(u64::MAX), None),
            (json!(1.5), None),
            (json!("1"), None),
            (json!(null), None),
            (json!([1]), None),
        ] {
            assert_eq!(read(&json), number, "{json}");
        }
    }

    #[test]
    fn what_is_written_down_stays_when_a_room_goes() {
        let mut content = content(
            &[("!a", "A", None), ("!b", "B", None), ("!c", "C", None)],
            None,
        );
        content.write_numbers();
        let children = &mut content.children;
        children.remove(ruma::room_id!("!c"));
        children.remove(ruma::room_id!("!a"));
        assert_eq!(numbers(&content), [(2, "!b")]);
        assert_eq!(content.next_number(), 4);
    }

    #[test]
    fn an_event_that_fits_only_without_numbers_has_none() {
        let ids: Vec<_> = (0..500).map(|n| format!("!{n:0>43}")).collect();
        let rows: Vec<_> = ids.iter().map(|id| (&**id, "Group", None)).collect();
        let mut content = content(&rows, None);
        assert!(content_bytes(&content).unwrap() < MAX_CONTENT_BYTES);
        content.write_numbers();
        assert!(content_bytes(&content).unwrap() < MAX_CONTENT_BYTES);
        assert!(
            content
                .children
                .values()
                .all(|child| child.number.is_none())
        );
        assert_eq!(content.numbered_children().last().unwrap().0, 500);
    }

    proptest! {
        #[test]
        fn whatever_is_claimed_everybody_has_a_number_of_their_own_and_keeps_it(
            claimed in prop::collection::vec(prop::option::of(0_u32..12), 1..10),
            noted in prop::option::of(0_u32..20),
        ) {
            let ids: Vec<_> = (0..claimed.len()).map(|n| format!("!{n}")).collect();
            let rows: Vec<_> = ids.iter().zip(&claimed).map(|(id, number)| (&**id, "x", *number)).collect();
            let mut content = content(&rows, noted);
            let before: Vec<_> = numbers(&content).into_iter().map(|(n, id)| (n, id.to_owned())).collect();
            let mut distinct: Vec<_> = before.iter().map(|(number, _)| *number).collect();
            distinct.dedup();
            prop_assert_eq!(distinct.len(), claimed.len());
            prop_assert!(!distinct.contains(&content.next_number()));
            content.write_numbers();
            let next = content.next_number();
            let first = before[0].1.as_str().try_into().unwrap();
            let first: &OwnedRoomId = &first;
            content.children.remove(first);
            let after: Vec<_> = numbers(&content).into_iter().map(|(n, id)| (n, id.to_owned())).collect();
            prop_assert_eq!(&after[..], &before[1..]);
            prop_assert!(content.children.is_empty() || content.next_number() == next);
        }
    }
}
