//! What each change does to the content of the event. Its tests stand with the changes.

use std::collections::BTreeSet;

use ruma::{OwnedRoomId, OwnedUserId};

use super::{Refusal, rooms_of};
use crate::{
    event::breakout::{BreakoutEventContent, Child},
    plan::MAX_ROOMS,
    text::visible_name,
};

pub(super) fn known(content: &BreakoutEventContent, room_id: &OwnedRoomId) -> Result<(), Refusal> {
    if content.children.contains_key(room_id) {
        Ok(())
    } else {
        Err(Refusal::UnknownChild(room_id.clone()))
    }
}

pub(super) fn suggest_only(
    content: &mut BreakoutEventContent,
    user: &OwnedUserId,
    to: &OwnedRoomId,
) {
    for (room_id, child) in &mut content.children {
        if room_id != to {
            child.users.retain(|suggested| suggested != user);
        } else if !child.users.contains(user) {
            child.users.push(user.clone());
        }
    }
}

pub(super) fn place(
    content: &mut BreakoutEventContent,
    user: &OwnedUserId,
    no_groups: &BTreeSet<OwnedRoomId>,
) {
    if rooms_of(content, user).next().is_none()
        && let Some(smallest) = smallest(content, no_groups)
    {
        suggest_only(content, user, &smallest);
    }
}

/// The child that is suggested to the fewest people, but to anybody; the first in the stable order of several.
///
/// A child for nobody is left empty while there are others: a person who is put there is alone, since people come later one
/// by one, and the host may have kept it free on purpose.
fn smallest(
    content: &BreakoutEventContent,
    no_groups: &BTreeSet<OwnedRoomId>,
) -> Option<OwnedRoomId> {
    let children = content.ordered_children();
    let smallest = children
        .into_iter()
        .filter(|(room_id, _)| !no_groups.contains(*room_id))
        .min_by_key(|(_, child)| (child.users.is_empty(), child.users.len()));
    smallest.map(|(room_id, _)| room_id.clone())
}

pub(super) fn add(
    content: &mut BreakoutEventContent,
    room_id: &OwnedRoomId,
    child: &Child,
) -> Result<(), Refusal> {
    if content.children.contains_key(room_id) {
        return Ok(());
    }
    if content.children.len() >= MAX_ROOMS {
        return Err(Refusal::TooManyRooms);
    }
    if child.via.is_empty() {
        return Err(Refusal::NoVia(room_id.clone()));
    }
    content.write_numbers();
    let mut child = child.clone();
    // A room that was closed comes back with the number that it had; no other room gets one that was given.
    let is_its_own = |number: &u32| {
        let numbered = content.numbered_children();
        *number <= content.highest_number() && numbered.iter().all(|(taken, ..)| taken != number)
    };
    child.number = child.number.filter(is_its_own);
    child.number = child.number.or_else(|| Some(content.next_number()));
    content.children.insert(room_id.clone(), child);
    content.write_numbers();
    Ok(())
}

pub(super) fn close(
    content: &mut BreakoutEventContent,
    room_id: &OwnedRoomId,
    no_groups: &BTreeSet<OwnedRoomId>,
) -> Result<(), Refusal> {
    if content.children.contains_key(room_id) && content.children.len() == 1 {
        return Err(Refusal::LastChild);
    }
    if let Some(closed) = content.children.remove(room_id) {
        for user in &closed.users {
            place(content, user, no_groups);
        }
    }
    Ok(())
}

pub(super) fn rename(
    content: &mut BreakoutEventContent,
    room_id: &OwnedRoomId,
    name: &str,
) -> Result<(), Refusal> {
    known(content, room_id)?;
    let Some(shown) = visible_name(name) else {
        return Err(Refusal::NoName);
    };
    let is_taken = content.children.iter().any(|(other, child)| {
        other != room_id && child.name.as_deref().is_some_and(|taken| taken == name)
    });
    if is_taken {
        return Err(Refusal::NameTaken { name: shown });
    }
    if let Some(child) = content.children.get_mut(room_id) {
        child.name = Some(name.to_owned());
    }
    Ok(())
}
