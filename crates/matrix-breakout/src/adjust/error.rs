//! Why a break-out was not changed, or a child not added.

use breakout_core::{
    adjust::{NotAdjusted, Refusal},
    authority::NotYours,
    room::MissingPower,
    standing::CannotSplit,
    text::room_label,
};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};

use crate::{
    error::{Error, NoGroup, OtherSession},
    patience::Failure,
    room_failure::NoPower,
};

/// Why nothing was changed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AdjustError {
    /// What is open does not allow it.
    #[error(transparent)]
    NotAdjusted(#[from] NotAdjusted),

    /// The only change that was asked for cannot be applied.
    #[error(transparent)]
    Refused(#[from] Refusal),

    /// Another session is open than the one that was meant.
    #[error(transparent)]
    OtherSession(#[from] OtherSession),

    /// The parent was upgraded, or is not a room that people talk in: nobody is moved there any more.
    #[error(transparent)]
    CannotSplit(#[from] CannotSplit),

    /// This user's power level in the parent does not allow to change the event.
    #[error(transparent)]
    MissingPower(#[from] MissingPower),

    /// Somebody is to be moved to a child that is no group.
    #[error(transparent)]
    NoGroup(#[from] NoGroup),

    /// Somebody is to be moved who is not, or no longer, in the parent.
    #[error("{user_id} is not a member of {room_id}")]
    NotAMember {
        /// Who.
        user_id: OwnedUserId,
        /// The parent.
        room_id: OwnedRoomId,
    },

    /// This user's power level in a child does not allow to rename it, or to let somebody in.
    #[error(transparent)]
    NoPower(#[from] NoPower),

    /// Somebody is to be sent to a child that is by invite, and that this user is not in.
    #[error("{} is by invite, and you are not in it, so that you cannot let anybody in", room_label(name.as_deref(), room_id))]
    CannotLetIn {
        /// The child.
        room_id: OwnedRoomId,
        /// Its name. Untrusted text.
        name: Option<String>,
        /// Who sent the event, and so has probably made the room.
        host: Option<OwnedUserId>,
    },

    /// The task that gathers changes has ended.
    #[error("changes are no longer gathered")]
    TaskEnded,

    /// Something else went wrong. If the event was sent already, doing it again is safe.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<NotYours> for AdjustError {
    fn from(error: NotYours) -> Self {
        Self::NotAdjusted(error.into())
    }
}

impl From<Failure> for AdjustError {
    fn from(failure: Failure) -> Self {
        Self::Other(failure.into())
    }
}

/// Why no child was added.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AddError {
    /// The homeserver did not make the room.
    #[error("the room could not be made: {0}")]
    NotCreated(Error),

    /// The break-out could not be changed. If the room was made already, doing it again takes that one.
    #[error(transparent)]
    Adjust(#[from] AdjustError),
}

impl From<Error> for AddError {
    fn from(error: Error) -> Self {
        Self::Adjust(error.into())
    }
}

impl From<Failure> for AddError {
    fn from(failure: Failure) -> Self {
        Self::Adjust(failure.into())
    }
}
