//! What failed in one room, in operations on many.
//!
//! Such an operation does not fail for one of the rooms. It does the rest, and its report has a
//! [`RoomFailure`] or [`MemberFailure`] for each that could not be done.

use std::fmt;

use breakout_core::standing::Standing;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};

use crate::{
    error::{Error, NoGroup},
    patience::Failure,
};

/// A room in which something could not be done. What was done in other rooms stays.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoomFailure {
    /// The room.
    pub room_id: OwnedRoomId,
    /// The name of its group, if it is known. Untrusted text.
    pub name: Option<String>,
    /// Why it could not be done.
    pub error: RoomError,
}

impl RoomFailure {
    pub(crate) fn new(
        room_id: OwnedRoomId,
        name: Option<String>,
        error: impl Into<RoomError>,
    ) -> Self {
        Self {
            room_id,
            name,
            error: error.into(),
        }
    }
}

/// A user who could not be invited to a room, or removed from it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MemberFailure {
    /// The room.
    pub room_id: OwnedRoomId,
    /// The user.
    pub user_id: OwnedUserId,
    /// Why it could not be done.
    pub error: RoomError,
}

impl MemberFailure {
    pub(crate) fn new(
        room_id: OwnedRoomId,
        user_id: OwnedUserId,
        error: impl Into<RoomError>,
    ) -> Self {
        Self {
            room_id,
            user_id,
            error: error.into(),
        }
    }
}

/// Why something could not be done in one room.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RoomError {
    /// The room is not a group: it was upgraded, and this user is not in the room that has replaced
    /// it, or it is not a room that people can be sent to.
    #[error(transparent)]
    NoGroup(#[from] NoGroup),

    /// This user's power level in the room does not allow it.
    #[error(transparent)]
    NoPower(#[from] NoPower),

    /// The homeserver's rate limit has delayed it for so long that it would be wrong by now, as a
    /// warning is.
    #[error("not sent in time")]
    NotInTime,

    /// This user is not in the room, the homeserver refused, or anything else that can go wrong
    /// with any request.
    #[error(transparent)]
    Other(#[from] Error),
}

/// This user's power level in a room is too low for something.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the power level in {room_id} does not allow to {what}")]
#[non_exhaustive]
pub struct NoPower {
    /// The room.
    pub room_id: OwnedRoomId,
    /// What was to be done there.
    pub what: RoomAction,
}

/// An action in a group that needs a power level there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoomAction {
    /// Inviting people.
    Invite,
    /// Removing people, when a room is used again or after the end of a session.
    RemovePeople,
    /// Removing or banning a person who was removed or banned from the parent.
    RemovePerson,
    /// Taking a request for help.
    TakeRequests,
    /// Changing the name of the room.
    ChangeName,
}

impl fmt::Display for RoomAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Invite => "invite people",
            Self::RemovePeople => "remove people",
            Self::RemovePerson => "remove this person",
            Self::TakeRequests => "take requests",
            Self::ChangeName => "change the name of the room",
        })
    }
}

/// Why a group has no room that this user can read and write in.
#[derive(Clone, Debug)]
pub(crate) enum NoRoom {
    /// This user is not in it.
    NotJoined(OwnedRoomId),
    NoGroup(NoGroup),
}

impl NoRoom {
    pub(crate) fn new(room_id: OwnedRoomId, is: Standing) -> Self {
        match is {
            Standing::Alive => Self::NotJoined(room_id),
            is => Self::NoGroup(NoGroup { room_id, is }),
        }
    }
}

impl From<NoRoom> for RoomError {
    fn from(error: NoRoom) -> Self {
        match error {
            NoRoom::NotJoined(room_id) => Self::Other(Error::NotJoined(room_id)),
            NoRoom::NoGroup(error) => Self::NoGroup(error),
        }
    }
}

impl From<Failure> for RoomError {
    fn from(failure: Failure) -> Self {
        Self::Other(failure.into())
    }
}
