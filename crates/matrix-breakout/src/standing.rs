//! What a room is, by the client's store: alive, upgraded, a space; and in which room a group is
//! now.
//!
//! People follow an upgrade, and the break-out event still names the old room. So everything that
//! reads or writes in a child goes through [`Breakout::group`].

use breakout_core::{
    event::breakout::Child,
    standing::{CannotSplit, Facts, Standing, newest},
};
use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{OwnedRoomId, RoomId, UserId, events::room::member::MembershipState},
};

use crate::{
    breakout::{Breakout, RoomBreakoutExt as _},
    error::Error,
    room_failure::NoRoom,
    room_message::Recipient,
};

/// Returns what a room is to this user, as of the caller's last sync: a room to talk in, one that
/// was upgraded, a space, or one that they are banned from. Sends no request.
pub fn standing(room: &Room) -> Standing {
    standing_of(room, room.state() == RoomState::Banned)
}

fn standing_of(room: &Room, is_banned: bool) -> Standing {
    let room_type = room.room_type();
    let replaced_by = replaced_by(room);
    let mut facts = Facts::default();
    facts.room_type = room_type.as_ref().map(|room_type| room_type.as_str());
    facts.replaced_by = replaced_by.as_deref();
    facts.is_banned = is_banned;
    Standing::of(room.room_id(), facts)
}

/// Returns the room that has replaced this one and that this user is in, through several upgrades
/// if need be; `None` if it was not upgraded, or if they are not. Sends no request.
pub fn successor(room: &Room) -> Option<Room> {
    let newest = newest_of(room);
    let successor = room.client().get_room(&newest)?;
    let is_other = newest != room.room_id();
    (is_other && successor.state() == RoomState::Joined).then_some(successor)
}

/// The last of the rooms that have replaced this one, as far as the client's store knows; the room
/// itself if it was not upgraded.
pub(crate) fn newest_of(room: &Room) -> OwnedRoomId {
    let client = room.client();
    newest(room.room_id(), |room_id| {
        replaced_by(&client.get_room(room_id)?)
    })
}

/// The room that this one has replaced, if that room's tombstone agrees.
pub(crate) fn predecessor(room: &Room) -> Option<Room> {
    let before = room.client().get_room(&room.predecessor_room()?.room_id)?;
    (replaced_by(&before).as_deref() == Some(room.room_id())).then_some(before)
}

/// The room that a tombstone names.
fn replaced_by(room: &Room) -> Option<OwnedRoomId> {
    room.tombstone_content()?.replacement_room
}

/// A child of a break-out, and the room in which its group is now.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    /// What the child is.
    pub(crate) standing: Standing,
    /// The room, if this user is in it: the child, or the room that has replaced it.
    pub(crate) room: Option<Room>,
}

impl Group {
    /// Looks up a child of this parent in the client's store.
    pub(crate) fn find(client: &Client, parent: &RoomId, child: &RoomId) -> Self {
        if child == parent {
            return Self {
                standing: Standing::Parent,
                room: None,
            };
        }
        let known = client.get_room(child);
        let standing = known.as_ref().map(standing).unwrap_or_default();
        let room = match &standing {
            Standing::Alive => known,
            Standing::Replaced { .. } => known.as_ref().and_then(successor),
            _ => None,
        };
        Self {
            // A space can replace a room as well, or the room that is split.
            room: room.filter(|room| {
                room.state() == RoomState::Joined
                    && room.room_id() != parent
                    && self::standing(room).is_alive()
            }),
            standing,
        }
    }

    /// The room in which the group can be read and written to.
    pub(crate) fn room(self, child: &RoomId) -> Result<Room, NoRoom> {
        let no_room = || NoRoom::new(child.to_owned(), self.standing);
        self.room.ok_or_else(no_room)
    }
}

impl Breakout {
    /// Returns what the parent is, as of the caller's last sync. Sends no request.
    pub fn standing(&self) -> Standing {
        standing(&self.room)
    }

    /// Returns the handle on the room that has replaced the parent; `None` if it was not upgraded,
    /// or if this user is not in that room. Sends no request.
    pub fn successor(&self) -> Option<Self> {
        let successor = successor(&self.room)?;
        Some(successor.breakout().with_clock(self.clock.clone()))
    }

    /// What a child is to another user, as far as the client's store knows.
    pub(crate) async fn standing_for(
        &self,
        child: &RoomId,
        viewer: &UserId,
    ) -> Result<Standing, Error> {
        if child == self.room.room_id() {
            return Ok(Standing::Parent);
        }
        let Some(room) = self.room.client().get_room(child) else {
            return Ok(Standing::default());
        };
        let member = room.get_member_no_sync(viewer).await?;
        let is_banned = member.is_some_and(|member| *member.membership() == MembershipState::Ban);
        Ok(standing_of(&room, is_banned))
    }

    /// Looks up a child of this parent; see [`Group::find`].
    pub(crate) fn group(&self, child: &RoomId) -> Group {
        Group::find(&self.room.client(), self.room.room_id(), child)
    }

    /// The rooms in which the groups of these children are now, for a message. Children that are no
    /// groups are left out.
    pub(crate) fn groups<'a>(
        &self,
        children: impl IntoIterator<Item = (&'a OwnedRoomId, &'a Child)>,
    ) -> Vec<Recipient> {
        let groups = children
            .into_iter()
            .map(|(room_id, child)| (room_id, child, self.group(room_id)));
        let groups = groups.filter(|(_, _, group)| group.standing.is_group());
        groups
            .map(|(room_id, child, group)| Recipient {
                room_id: room_id.clone(),
                name: child.name.clone(),
                room: group.room(room_id),
            })
            .collect()
    }

    /// Fails where the parent cannot be split, as far as the client's store knows.
    pub(crate) fn check_alive(&self) -> Result<(), CannotSplit> {
        self.standing().check_split(self.room.room_id())
    }
}
