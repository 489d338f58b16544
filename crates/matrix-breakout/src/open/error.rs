//! Why nothing was opened, or no rooms were made ahead of time.

use breakout_core::{
    event::SessionId,
    plan::{PlanError, SESSION_ID_BYTES},
    room::{MissingPower, PresentBreakout},
    standing::CannotSplit,
};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId};

use crate::{
    error::{Error, NoGroup},
    quiet_end::{QuietEndError, QuietForGood},
};

/// Why nothing was opened.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// A break-out is open in the parent.
    ///
    /// [`OpenBreakout::with_replace`](super::OpenBreakout::with_replace) replaces it.
    #[error("a break-out is already open in this room")]
    AlreadyOpen(Box<PresentBreakout>),

    /// An earlier, different request was cut off.
    ///
    /// The request in it continues that session;
    /// [`OpenBreakout::with_replace`](super::OpenBreakout::with_replace) gives it up.
    #[error("an earlier start was cut off: {request}")]
    HalfMade {
        /// Its session.
        session: SessionId,
        /// What was asked for, in the caller's words.
        request: String,
        /// When it began.
        started_at: MilliSecondsSinceUnixEpoch,
    },

    /// The caller asked to stop. The same request continues.
    #[error("stopped before the session was open")]
    Stopped {
        /// The session.
        session: SessionId,
        /// How many children are there.
        made: usize,
    },

    /// The caller asked to stop when the session was open. The same request continues.
    #[error("stopped before all rooms were tidied up, or told; the session is open")]
    StoppedTidying {
        /// The session.
        session: SessionId,
        /// How many rooms are left.
        left: usize,
    },

    /// The parent was upgraded, or is not a room that people talk in.
    #[error(transparent)]
    CannotSplit(#[from] CannotSplit),

    /// This user's power level in the parent does not allow to send the event, to announce it, or to
    /// keep members from writing, where that was asked for.
    #[error(transparent)]
    MissingPower(#[from] MissingPower),

    /// A quiet parent would stay so if no process of a host ran at the end, and none was
    /// [promised](super::OpenBreakout::with_presence).
    #[error(transparent)]
    QuietForGood(#[from] QuietForGood),

    /// The plan cannot be opened.
    #[error(transparent)]
    Plan(#[from] PlanError),

    /// A room of the plan that is there already is one that people cannot be sent to.
    #[error(transparent)]
    NoGroup(#[from] NoGroup),

    /// This user is not in a room that is to be tidied up.
    #[error("{user_id} is not in {name:?}, and cannot change it or remove anybody from it")]
    NotInChild {
        /// Who tried.
        user_id: OwnedUserId,
        /// What the child is called.
        name: String,
    },

    /// This user's power level in a room does not allow to tidy it up.
    #[error("{user_id} may not change {name:?} or remove people from it")]
    NoPowerInChild {
        /// Who tried.
        user_id: OwnedUserId,
        /// What the child is called.
        name: String,
    },

    /// The session was given an ID that a reader would ignore.
    #[error("a session ID needs 1 to {SESSION_ID_BYTES} bytes")]
    SessionId,

    /// Something else went wrong. If rooms were made already, the same request continues.
    #[error(transparent)]
    Other(#[from] Error),
}

/// Why no rooms were made ahead of time.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PrepareError {
    /// The caller asked to stop. The same request continues.
    #[error("stopped before all rooms were made")]
    Stopped {
        /// How many rooms are there.
        made: usize,
    },

    /// The parent was upgraded, or is not a room that people talk in.
    #[error(transparent)]
    CannotSplit(#[from] CannotSplit),

    /// This user's power level in the parent does not allow to open a break-out there.
    #[error(transparent)]
    MissingPower(#[from] MissingPower),

    /// So many rooms cannot be opened.
    #[error(transparent)]
    Plan(#[from] PlanError),

    /// Something else went wrong. If rooms were made already, the same request continues.
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<matrix_sdk::Error> for OpenError {
    fn from(error: matrix_sdk::Error) -> Self {
        Self::Other(error.into())
    }
}

impl From<QuietEndError> for OpenError {
    fn from(error: QuietEndError) -> Self {
        match error {
            QuietEndError::QuietForGood(error) => error.into(),
            QuietEndError::Other(error) => error.into(),
        }
    }
}

/// Why the driver of an opening did not come to its end.
pub(super) enum Interrupted {
    /// The caller asked to stop, when so many children were there.
    Stopped {
        session: SessionId,
        made: usize,
    },
    /// The caller asked to stop when the session was open, and so many rooms were left.
    StoppedTidying {
        session: SessionId,
        left: usize,
    },
    Failed(Error),
}

impl From<Error> for Interrupted {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<Interrupted> for OpenError {
    fn from(interrupted: Interrupted) -> Self {
        match interrupted {
            Interrupted::Stopped { session, made } => Self::Stopped { session, made },
            Interrupted::StoppedTidying { session, left } => Self::StoppedTidying { session, left },
            Interrupted::Failed(error) => Self::Other(error),
        }
    }
}

impl From<Interrupted> for PrepareError {
    fn from(interrupted: Interrupted) -> Self {
        match interrupted {
            Interrupted::Stopped { made, .. } => Self::Stopped { made },
            // Nothing is opened, so that nothing is tidied up.
            Interrupted::StoppedTidying { .. } => Self::Other(Error::Stopped),
            Interrupted::Failed(error) => Self::Other(error),
        }
    }
}
