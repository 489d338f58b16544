//! Why nobody is asked for help, or helps.

use breakout_core::authority::NotYours;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};

use crate::{
    error::{Error, NoGroup},
    room_failure::{NoPower, NoRoom},
};

/// Why nobody was asked who waits for help.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HelpQueueError {
    /// No break-out is open in this room.
    #[error("no break-out is open in {0}")]
    NotOpen(OwnedRoomId),

    /// It is not this user's to help in.
    #[error(transparent)]
    NotYours(#[from] NotYours),

    /// The parent could not be read.
    #[error(transparent)]
    Other(#[from] Error),
}

/// Why no help was asked for, or promised.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HelpError {
    /// No break-out is open in this room.
    #[error("no break-out is open in {0}")]
    NotOpen(OwnedRoomId),

    /// It is not this user's to help in.
    #[error(transparent)]
    NotYours(#[from] NotYours),

    /// The break-out that is open has no such child.
    #[error("{0} is not a room of the break-out that is open")]
    NotAChild(OwnedRoomId),

    /// The child is no group.
    #[error(transparent)]
    NoGroup(#[from] NoGroup),

    /// This user cannot moderate the child whose request was to be taken.
    #[error(transparent)]
    NoPower(#[from] NoPower),

    /// Nobody in the child waits for help.
    #[error("nobody waits for help in {0}")]
    NobodyWaits(OwnedRoomId),

    /// Another moderator came first.
    #[error("{by} has taken it already")]
    TakenBefore {
        /// The child.
        room_id: OwnedRoomId,
        /// Who.
        by: OwnedUserId,
    },

    /// This user is not in the parent or the child, or something else went wrong.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<NoRoom> for HelpError {
    fn from(error: NoRoom) -> Self {
        match error {
            NoRoom::NotJoined(room_id) => Self::Other(Error::NotJoined(room_id)),
            NoRoom::NoGroup(error) => Self::NoGroup(error),
        }
    }
}

impl From<HelpQueueError> for HelpError {
    fn from(error: HelpQueueError) -> Self {
        match error {
            HelpQueueError::NotOpen(room_id) => Self::NotOpen(room_id),
            HelpQueueError::NotYours(error) => Self::NotYours(error),
            HelpQueueError::Other(error) => Self::Other(error),
        }
    }
}
