//! What the error of an operation of the library means for the user.

use breakout_core::standing::CannotSplit;
use matrix_breakout::{NoGroup, OpenError, PrepareError, QuietEndError, QuietForGood};

use super::{CommandError, Way};

impl From<CannotSplit> for CommandError {
    fn from(error: CannotSplit) -> Self {
        let refused = Self::refused(error.to_string());
        match error {
            CannotSplit::Replaced { .. } => {
                refused.with_hint("run the command for the new room, once you have joined it")
            }
            CannotSplit::NotForChat { .. } => {
                refused.with_hint("`breakout rooms` lists the rooms that you can split")
            }
        }
    }
}

impl From<NoGroup> for CommandError {
    fn from(error: NoGroup) -> Self {
        Self::refused(error.to_string()).with_hint("`breakout status ROOM` shows the groups")
    }
}

impl From<QuietForGood> for CommandError {
    fn from(error: QuietForGood) -> Self {
        Self::refused(error.to_string())
            .with_hint(
                "`--yes` promises that you keep `breakout status --watch` or the console running until then",
            )
            .with_hint("without an end time it stays open, and quiet, until you end it")
    }
}

impl From<QuietEndError> for CommandError {
    fn from(error: QuietEndError) -> Self {
        match error {
            QuietEndError::QuietForGood(error) => error.into(),
            QuietEndError::Other(error) => error.into(),
            error => Self::from_error(error),
        }
    }
}

impl From<OpenError> for CommandError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::CannotSplit(error) => error.into(),
            OpenError::MissingPower(error) => error.into(),
            OpenError::QuietForGood(error) => error.into(),
            OpenError::Plan(error) => error.into(),
            OpenError::NoGroup(error) => error.into(),
            OpenError::NotInChild { .. } | OpenError::NoPowerInChild { .. } => {
                Self::refused(error.to_string())
                    .with_way(Way::KeepPeople)
                    .with_way(Way::NewRooms)
            }
            OpenError::SessionId => Self::refused(error.to_string()),
            OpenError::Other(error) => error.into(),
            error => Self::from_error(error),
        }
    }
}

impl From<PrepareError> for CommandError {
    fn from(error: PrepareError) -> Self {
        match error {
            PrepareError::CannotSplit(error) => error.into(),
            PrepareError::MissingPower(error) => error.into(),
            PrepareError::Plan(error) => error.into(),
            PrepareError::Other(error) => error.into(),
            PrepareError::Stopped { .. } => Self::interrupted(),
            error => Self::from_error(error),
        }
    }
}
