//! What a room is: whether it can be split, or be a group.
//!
//! The rooms of a break-out are named by its sender, and every room may be upgraded, left or turned
//! into something else while nobody looks. So everything that opens, joins or writes asks here first.

use std::{collections::BTreeSet, fmt};

use ruma::{OwnedRoomId, RoomId};
use serde::{Deserialize, Serialize};

/// The types of rooms that people talk in, besides no type: the two kinds of video rooms.
const CHAT_TYPES: [&str; 2] = ["io.element.video", "org.matrix.msc3417.call"];

/// How often a room that has replaced another one may have been replaced itself.
const MOST_UPGRADES: usize = 16;

/// What a room is, as far as an account can know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Standing {
    /// A room in which people can talk; also one of which nothing is known.
    #[default]
    Alive,

    /// It has been upgraded, and people are in another room now.
    Replaced {
        /// The other room.
        by: OwnedRoomId,
    },

    /// It is the parent itself.
    Parent,

    /// It is a space.
    Space,

    /// It is of another type that is not for talking, like a list of policies.
    NotForChat,

    /// This user is banned from it.
    Banned,

    /// Nobody can join it any more: everybody has left it, or its join rule lets nobody of the
    /// parent in.
    Gone,
}

/// Why a room cannot be split.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CannotSplit {
    /// It was upgraded, and people are in another room.
    #[error("{room_id} was upgraded, and people are in {by} now")]
    Replaced {
        /// The room that was to be split.
        room_id: OwnedRoomId,
        /// The room that has replaced it.
        by: OwnedRoomId,
    },

    /// It is not one that people talk in, so that nobody would see a break-out there.
    #[error("{room_id} {is}, and cannot be split")]
    NotForChat {
        /// The room that was to be split.
        room_id: OwnedRoomId,
        /// What it is.
        is: Standing,
    },
}

/// What is known of a room.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Facts<'a> {
    /// Whether it is the parent.
    pub is_parent: bool,

    /// Its type, if it has one.
    pub room_type: Option<&'a str>,

    /// The room that it names as the one that has replaced it.
    pub replaced_by: Option<&'a RoomId>,

    /// Whether this user is banned from it.
    pub is_banned: bool,
}

impl Standing {
    /// Returns what the room is.
    pub fn of(room_id: &RoomId, facts: Facts<'_>) -> Self {
        let replaced_by = facts.replaced_by.filter(|by| *by != room_id);
        match facts.room_type {
            _ if facts.is_parent => Self::Parent,
            _ if facts.is_banned => Self::Banned,
            Some("m.space") => Self::Space,
            Some(other) if !CHAT_TYPES.contains(&other) => Self::NotForChat,
            _ => replaced_by.map_or(Self::Alive, |by| Self::Replaced { by: by.to_owned() }),
        }
    }

    /// Returns whether people can be sent there.
    pub fn is_alive(&self) -> bool {
        *self == Self::Alive
    }

    /// Returns whether it is a group, if not of people who are in this very room any more: everything but
    /// the parent, a space and the like, which were never one.
    pub fn is_group(&self) -> bool {
        !matches!(self, Self::Parent | Self::Space | Self::NotForChat)
    }

    /// Checks that a room which is that can be split: people are in it, and see what stands there.
    ///
    /// # Errors
    ///
    /// Fails with what it is instead.
    pub fn check_split(&self, room_id: &RoomId) -> Result<(), CannotSplit> {
        let room_id = room_id.to_owned();
        match self {
            Self::Replaced { by } => Err(CannotSplit::Replaced {
                room_id,
                by: by.clone(),
            }),
            Self::Space | Self::NotForChat => Err(CannotSplit::NotForChat {
                room_id,
                is: self.clone(),
            }),
            Self::Alive | Self::Parent | Self::Banned | Self::Gone => Ok(()),
        }
    }

    /// Returns the room that has replaced it.
    pub fn replaced_by(&self) -> Option<&RoomId> {
        match self {
            Self::Replaced { by } => Some(by),
            _ => None,
        }
    }

    /// Returns what it is called in answers of programs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Alive => "alive",
            Self::Replaced { .. } => "replaced",
            Self::Parent => "parent",
            Self::Space => "space",
            Self::NotForChat => "not_for_chat",
            Self::Banned => "banned",
            Self::Gone => "gone",
        }
    }
}

/// Says it of the room, as what follows after its name.
impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Alive => f.write_str("is a room"),
            Self::Replaced { by } => write!(f, "was upgraded, and people are in {by} now"),
            Self::Parent => f.write_str("is the room that is split"),
            Self::Space => f.write_str("is a space"),
            Self::NotForChat => f.write_str("is not a room to talk in"),
            Self::Banned => f.write_str("is a room that you are banned from"),
            Self::Gone => f.write_str("is a room that nobody can join any more"),
        }
    }
}

/// Follows upgrades from one room to the last that is known; the room itself if it was not
/// upgraded. Rooms that claim to have replaced each other lead nowhere.
pub fn newest(
    room_id: &RoomId,
    replaced_by: impl Fn(&RoomId) -> Option<OwnedRoomId>,
) -> OwnedRoomId {
    let mut seen = BTreeSet::new();
    let mut newest = room_id.to_owned();
    while let Some(next) = replaced_by(&newest) {
        if !seen.insert(newest.clone()) || seen.len() > MOST_UPGRADES {
            return room_id.to_owned();
        }
        newest = next;
    }
    newest
}

#[cfg(test)]
mod tests {
    use ruma::{owned_room_id, room_id};

    use super::*;

    #[test]
    fn a_room_is_what_speaks_most_against_it() {
        let (room, other) = (room_id!("!a:x"), room_id!("!b:x"));
        let replaced = Standing::Replaced {
            by: other.to_owned(),
        };
        let all = Facts {
            is_parent: true,
            room_type: Some("m.space"),
            replaced_by: Some(other),
            is_banned: true,
        };
        let is_parent = false;
        let is_banned = false;
        for (facts, standing) in [
            (all, Standing::Parent),
            (Facts { is_parent, ..all }, Standing::Banned),
            (
                Facts {
                    is_parent,
                    is_banned,
                    ..all
                },
                Standing::Space,
            ),
            (
                Facts {
                    is_parent,
                    is_banned,
                    room_type: None,
                    ..all
                },
                replaced,
            ),
            (Facts::default(), Standing::Alive),
        ] {
            assert_eq!(Standing::of(room, facts), standing);
        }
    }

    #[test]
    fn only_rooms_to_talk_in_are_groups() {
        let of_type = |room_type| {
            let facts = Facts {
                room_type,
                ..Facts::default()
            };
            Standing::of(room_id!("!a:x"), facts)
        };
        assert!(of_type(None).is_alive());
        assert!(of_type(Some("io.element.video")).is_alive());
        assert!(of_type(Some("org.matrix.msc3417.call")).is_alive());
        for other in ["m.space", "support.feline.policy.lists.msc.v1", "", "x"] {
            assert!(!of_type(Some(other)).is_group(), "{other}");
        }
    }

    #[test]
    fn a_room_does_not_replace_itself() {
        let facts = Facts {
            replaced_by: Some(room_id!("!a:x")),
            ..Facts::default()
        };
        assert_eq!(Standing::of(room_id!("!a:x"), facts), Standing::Alive);
    }

    #[test]
    fn upgrades_are_followed_to_their_end_and_never_in_a_circle() {
        let chain = |from: &RoomId| match from.as_str() {
            "!a:x" => Some(owned_room_id!("!b:x")),
            "!b:x" => Some(owned_room_id!("!c:x")),
            "!d:x" => Some(owned_room_id!("!e:x")),
            "!e:x" => Some(owned_room_id!("!d:x")),
            _ => None,
        };
        assert_eq!(newest(room_id!("!a:x"), chain), "!c:x");
        assert_eq!(newest(room_id!("!c:x"), chain), "!c:x");
        assert_eq!(newest(room_id!("!d:x"), chain), "!d:x");
        let endless = |from: &RoomId| {
            let number: u32 = from.as_str()[1..].parse().unwrap();
            OwnedRoomId::try_from(format!("!{}", number + 1)).ok()
        };
        assert_eq!(newest(room_id!("!1"), endless), "!1");
    }
}
