//! Changes of a break-out that is open.
//!
//! A [`Change`] is applied to the content of the event by [`apply_all`], and refused with a reason
//! where that is not possible. Matrix has no compare-and-swap, so two hosts may write at the same
//! time: [`Adjusting`] is the machine that notices that and merges what both wanted. [`FollowUps`]
//! decides what people on other clients need after a change: invites, names, messages.

mod adjusting;
mod apply;
mod follow;
mod late;
mod latecomers;
mod merge;

use std::collections::{BTreeMap, BTreeSet};

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId, UserId};

pub use self::adjusting::{Action, Adjusted, Adjusting, Input, LookBack, NotAdjusted, Outcome};
use self::apply::{add, close, known, place, rename, suggest_only};
pub use self::{
    follow::{FollowUps, OldRooms, Places, Question},
    late::untold,
    latecomers::latecomers,
    merge::merge,
};
use crate::{
    event::{
        breakout::{BreakoutEventContent, Child},
        size::{MAX_CONTENT_BYTES, content_bytes},
    },
    plan::MAX_ROOMS,
};

/// One change of an open break-out. Applying it again changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// Suggests one child to somebody, and no other.
    Move {
        /// Who is moved.
        user: OwnedUserId,
        /// The child.
        to: OwnedRoomId,
    },

    /// Suggests the smallest child to somebody who has none yet.
    Place {
        /// Who gets a place.
        user: OwnedUserId,
    },

    /// Suggests no child to somebody any more.
    Withdraw {
        /// Who.
        user: OwnedUserId,
    },

    /// Adds a child, whose room must have been made.
    Add {
        /// The room.
        room_id: OwnedRoomId,
        /// How it is joined, what it is called, and who is suggested. A number is only for a room that had it in this
        /// session; otherwise it gets the next one.
        child: Child,
    },

    /// Removes a child. Its people are dealt to the smallest of the others.
    Close {
        /// The child.
        room_id: OwnedRoomId,
    },

    /// Calls a child something else.
    Rename {
        /// The child.
        room_id: OwnedRoomId,
        /// Its new name.
        name: String,
    },

    /// Makes the session end by itself at another time, or not at all.
    SetEnd {
        /// When, or none for until somebody ends it.
        ends_at: Option<MilliSecondsSinceUnixEpoch>,
    },
}

/// Why a change cannot be applied to what is open.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such child.
    #[error("{0} is not a room of the break-out that is open")]
    UnknownChild(OwnedRoomId),

    /// The break-out would have no room left.
    #[error("the last room of a break-out cannot be closed")]
    LastChild,

    /// More rooms than an event can name.
    #[error("a break-out cannot have more than {MAX_ROOMS} rooms")]
    TooManyRooms,

    /// Nobody could join the room from another server.
    #[error("{0} cannot be joined through any server")]
    NoVia(OwnedRoomId),

    /// Nothing of the name would be seen.
    #[error("a room needs a name")]
    NoName,

    /// Two rooms would have the same name.
    #[error("another room of the break-out is called {name:?}")]
    NameTaken {
        /// The name.
        name: String,
    },

    /// The host's client wrote no note of the session, which is where the end time stands.
    #[error("this break-out was opened without a note of its session, which holds the end time")]
    NoSession,

    /// The session would be over at once.
    #[error("the end time has passed already")]
    EndPassed,

    /// The event would be larger than a homeserver accepts.
    #[error("the break-out event would hold {bytes} bytes, more than the {limit} that fit")]
    TooLarge {
        /// The size of the content, in bytes.
        bytes: usize,
        /// The most bytes that a content may hold.
        limit: usize,
    },
}

/// Applies changes one after another. What is refused is left out, and the others are applied.
///
/// The results say of each change whether it changed anything. No change makes the event larger
/// than a homeserver accepts.
///
/// # Examples
///
/// ```
/// use breakout_core::{
///     adjust::{Change, apply_all},
///     event::breakout::BreakoutEventContent,
/// };
/// use ruma::{MilliSecondsSinceUnixEpoch, owned_room_id, owned_user_id, uint};
/// use serde_json::json;
///
/// let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
/// let (one, two) = (owned_room_id!("!one:example.org"), owned_room_id!("!two:example.org"));
/// let mut content = BreakoutEventContent::from_json(&json!({
///     "m.breakout": {
///         "!one:example.org": { "via": ["example.org"], "users": ["@ann:example.org"] },
///         "!two:example.org": { "via": ["example.org"], "users": [] },
///     },
/// }));
///
/// let ann = owned_user_id!("@ann:example.org");
/// let change = Change::Move { user: ann.clone(), to: two.clone() };
/// assert_eq!(apply_all(&mut content, &[change.clone()], now), [Ok(true)]);
/// assert!(content.children[&one].users.is_empty());
/// assert_eq!(content.children[&two].users, [ann]);
/// // The same once more changes nothing.
/// assert_eq!(apply_all(&mut content, &[change], now), [Ok(false)]);
/// ```
pub fn apply_all(
    content: &mut BreakoutEventContent,
    changes: &[Change],
    now: MilliSecondsSinceUnixEpoch,
) -> Vec<Result<bool, Refusal>> {
    apply_each(content, changes, &BTreeSet::new(), now)
}

/// The same where these children are no groups, into which nobody is dealt.
fn apply_each(
    content: &mut BreakoutEventContent,
    changes: &[Change],
    no_groups: &BTreeSet<OwnedRoomId>,
    now: MilliSecondsSinceUnixEpoch,
) -> Vec<Result<bool, Refusal>> {
    let mut bytes = bytes(content);
    changes
        .iter()
        .map(|change| {
            let mut changed = content.clone();
            change.apply(&mut changed, no_groups, now)?;
            if merge::is_same(content, &changed) {
                return Ok(false);
            }
            let bytes_before = std::mem::replace(&mut bytes, self::bytes(&changed));
            // What is too large already may still become smaller.
            if bytes > MAX_CONTENT_BYTES && bytes > bytes_before {
                let too_large = std::mem::replace(&mut bytes, bytes_before);
                return Err(Refusal::TooLarge {
                    bytes: too_large,
                    limit: MAX_CONTENT_BYTES,
                });
            }
            *content = changed;
            Ok(true)
        })
        .collect()
}

impl Change {
    fn apply(
        &self,
        content: &mut BreakoutEventContent,
        no_groups: &BTreeSet<OwnedRoomId>,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<(), Refusal> {
        match self {
            Self::Move { user, to } => {
                known(content, to)?;
                suggest_only(content, user, to);
            }
            Self::Place { user } => place(content, user, no_groups),
            Self::Withdraw { user } => {
                for child in content.children.values_mut() {
                    child.users.retain(|suggested| suggested != user);
                }
            }
            Self::Add { room_id, child } => add(content, room_id, child)?,
            Self::Close { room_id } => close(content, room_id, no_groups)?,
            Self::Rename { room_id, name } => rename(content, room_id, name)?,
            Self::SetEnd { ends_at } => {
                let session = content.session.as_mut().ok_or(Refusal::NoSession)?;
                if ends_at.is_some_and(|ends_at| ends_at <= now) {
                    return Err(Refusal::EndPassed);
                }
                session.ends_at = *ends_at;
            }
        }
        Ok(())
    }

    /// Returns whether this is what `content` says, however it came to say so.
    pub fn is_in(&self, content: &BreakoutEventContent) -> bool {
        match self {
            Self::Move { user, to } => rooms_of(content, user).eq([to]),
            Self::Place { user } => rooms_of(content, user).next().is_some(),
            Self::Withdraw { user } => rooms_of(content, user).next().is_none(),
            Self::Add { room_id, .. } => content.children.contains_key(room_id),
            Self::Close { room_id } => !content.children.contains_key(room_id),
            Self::Rename { room_id, name } => content
                .children
                .get(room_id)
                .is_some_and(|child| child.name.as_ref() == Some(name)),
            Self::SetEnd { ends_at } => content
                .session
                .as_ref()
                .is_some_and(|session| session.ends_at == *ends_at),
        }
    }
}

/// Returns who got another place by these changes, by the child that is suggested to them now.
///
/// These are the people who were moved or placed, and those of rooms that were closed.
pub fn moved(
    changes: &[Change],
    before: &BreakoutEventContent,
    after: &BreakoutEventContent,
) -> BTreeMap<OwnedRoomId, Vec<OwnedUserId>> {
    let mut concerned: BTreeSet<&OwnedUserId> = BTreeSet::new();
    for change in changes {
        match change {
            Change::Move { user, .. } | Change::Place { user } => concerned.extend([user]),
            Change::Close { room_id } => {
                let closed = before.children.get(room_id);
                concerned.extend(closed.iter().flat_map(|child| &child.users));
            }
            Change::Withdraw { .. }
            | Change::Add { .. }
            | Change::Rename { .. }
            | Change::SetEnd { .. } => {}
        }
    }
    let mut moved: BTreeMap<OwnedRoomId, Vec<OwnedUserId>> = BTreeMap::new();
    for user in concerned {
        let had = |room_id: &OwnedRoomId| rooms_of(before, user).any(|had| had == room_id);
        for room_id in rooms_of(after, user).filter(|room_id| !had(room_id)) {
            moved.entry(room_id.clone()).or_default().push(user.clone());
        }
    }
    moved
}

/// Returns the children that are suggested to somebody, by room ID.
pub fn rooms_of<'a>(
    content: &'a BreakoutEventContent,
    user: &'a UserId,
) -> impl Iterator<Item = &'a OwnedRoomId> {
    content
        .children
        .iter()
        .filter(move |(_, child)| child.users.iter().any(|suggested| suggested == user))
        .map(|(room_id, _)| room_id)
}

fn bytes(content: &BreakoutEventContent) -> usize {
    content_bytes(content).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests;
