//! The three-way merge of two contents that were made from the same one.
//!
//! It merges child by child and field by field, so that a host who renames a group and one who
//! moves a person into it both get what they wanted. Where both changed the same field, one side
//! wins, and the caller decides which.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedRoomId, OwnedUserId};

use super::apply::place;
use crate::event::{
    breakout::{BreakoutEventContent, Child, Session},
    numbers::next_after,
};

type Places<'a> = BTreeMap<&'a OwnedUserId, BTreeSet<&'a OwnedRoomId>>;

/// Merges two contents that were made from `base`: keeps what `theirs` changed of it, and takes everything else from
/// `ours`.
///
/// [`Adjusting`](super::Adjusting) says when that is to be done, and in which order.
pub fn merge(
    base: &BreakoutEventContent,
    ours: &BreakoutEventContent,
    theirs: &BreakoutEventContent,
) -> BreakoutEventContent {
    let mut merged = BreakoutEventContent {
        children: BTreeMap::new(),
        session: session(base, ours, theirs),
        ..BreakoutEventContent::default()
    };
    for room_id in ours.children.keys().chain(theirs.children.keys()) {
        let of = |content: &BreakoutEventContent| {
            let child = content.children.get(room_id);
            child.map(|child| (child.via.clone(), child.name.clone(), child.task.clone()))
        };
        let (base, ours, theirs) = (of(base), of(ours), of(theirs));
        let is_there = pick(base.is_some(), ours.is_some(), theirs.is_some());
        if !is_there {
            continue;
        }
        // Where one of them has no such room, the other has the say.
        let (base, fields) = match (base, ours, theirs) {
            (base, Some(ours), Some(theirs)) => (base, (ours, theirs)),
            (_, Some(only), None) | (_, None, Some(only)) => (None, (only.clone(), only)),
            (_, None, None) => continue,
        };
        let (ours, theirs) = fields;
        let base = base.unwrap_or_else(|| ours.clone());
        let mut child = Child::new(pick(base.0, ours.0, theirs.0));
        child.name = pick(base.1, ours.1, theirs.1);
        child.task = pick(base.2, ours.2, theirs.2);
        merged.children.insert(room_id.clone(), child);
    }
    number(&mut merged, base, ours, theirs);

    let [base_places, our_places, their_places] = [base, ours, theirs].map(places);
    // In the order in which they stand there, so that an event changes no more than it must.
    let people = [theirs, ours]
        .into_iter()
        .flat_map(|content| content.children.values())
        .flat_map(|child| &child.users);
    let closed = theirs;
    let mut seen = BTreeSet::new();
    for user in people.filter(|user| seen.insert(*user)) {
        let [base, ours, theirs] = [&base_places, &our_places, &their_places]
            .map(|places| places.get(user).cloned().unwrap_or_default());
        // Where they only closed somebody's room, the host who moved that person knows better.
        let only_closed = |room_id: &&OwnedRoomId| !closed.children.contains_key(*room_id);
        let is_better = ours != base && ours.iter().any(|room| merged.children.contains_key(*room));
        let rooms = if base.iter().any(only_closed) && is_better {
            ours
        } else {
            pick(base, ours, theirs)
        };
        let has_place = !rooms.is_empty();
        let mut found_place = false;
        for room_id in rooms {
            if let Some(child) = merged.children.get_mut(room_id) {
                child.users.push(user.clone());
                found_place = true;
            }
        }
        // One closed the room into which the other moved them.
        if has_place && !found_place {
            place(&mut merged, user, &BTreeSet::new());
        }
    }
    merged
}

/// Gives each child the number that it has in `ours`; what `theirs` added gets another one where that was given.
///
/// A number is never given twice in a session, so a conflict is solved in favor of `ours`.
fn number(
    merged: &mut BreakoutEventContent,
    base: &BreakoutEventContent,
    ours: &BreakoutEventContent,
    theirs: &BreakoutEventContent,
) {
    let [kept, wanted] = [ours, theirs].map(numbers);
    // The highest that was given by then and by now, also to children that are closed.
    let [given_then, given] = [base, ours].map(BreakoutEventContent::highest_number);
    let mut highest = given.max(theirs.highest_number());
    let mut taken: BTreeSet<u32> = kept.values().copied().collect();
    for (room_id, child) in &mut merged.children {
        child.number = kept.get(room_id).copied().or_else(|| {
            // What was given between the two may be somebody else's; what was given before is the room's own, which
            // comes back.
            let is_free = |number: &u32| {
                let is_its_own = *number > given || *number <= given_then;
                is_its_own && !taken.contains(number)
            };
            let number = wanted.get(room_id).copied().filter(is_free);
            let number =
                number.unwrap_or_else(|| next_after(highest, |number| taken.contains(&number)));
            highest = highest.max(number);
            taken.insert(number);
            Some(number)
        });
    }
    if let Some(session) = &mut merged.session {
        session.numbers = Some(highest);
    }
    merged.write_numbers();
}

fn numbers(content: &BreakoutEventContent) -> BTreeMap<OwnedRoomId, u32> {
    let numbered = content.numbered_children().into_iter();
    numbered
        .map(|(number, room_id, _)| (room_id.clone(), number))
        .collect()
}

/// Whether two contents say the same, in whatever order they name the people. A number that is only written down says
/// nothing new.
pub(super) fn is_same(left: &BreakoutEventContent, right: &BreakoutEventContent) -> bool {
    let of = |content: &BreakoutEventContent| -> BTreeMap<_, _> {
        let children = content.children.iter();
        children
            .map(|(room_id, child)| {
                let Child {
                    via, name, task, ..
                } = child.clone();
                (room_id.clone(), (via, name, task))
            })
            .collect()
    };
    let session = |content: &BreakoutEventContent| {
        let session = content.session.clone();
        session.map(|session| Session {
            numbers: None,
            ..session
        })
    };
    session(left) == session(right)
        && numbers(left) == numbers(right)
        && places(left) == places(right)
        && of(left) == of(right)
}

fn pick<T: PartialEq>(base: T, ours: T, theirs: T) -> T {
    if theirs == base { ours } else { theirs }
}

/// Who is suggested where.
fn places(content: &BreakoutEventContent) -> Places<'_> {
    let mut places = Places::new();
    for (room_id, child) in &content.children {
        for user in &child.users {
            places.entry(user).or_default().insert(room_id);
        }
    }
    places
}

/// Every field that a change can touch is merged; the others are theirs.
///
/// The end time, the task and the room names can be changed by hosts.
fn session(
    base: &BreakoutEventContent,
    ours: &BreakoutEventContent,
    theirs: &BreakoutEventContent,
) -> Option<Session> {
    let session = theirs.session.clone()?;
    let ends_at = |content: &BreakoutEventContent| content.session.as_ref()?.ends_at;
    let latecomers = |content: &BreakoutEventContent| {
        let session = content.session.as_ref();
        session
            .map(|session| session.latecomers)
            .unwrap_or_default()
    };
    Some(Session {
        ends_at: pick(ends_at(base), ends_at(ours), ends_at(theirs)),
        latecomers: pick(latecomers(base), latecomers(ours), latecomers(theirs)),
        ..session
    })
}
