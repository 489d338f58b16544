//! Why the driver could not go on.

use crate::{
    error::Error,
    patience::{Failure, Stopped},
    sessions,
};

/// Why the driver could not go on.
pub(in crate::open) enum Broken {
    Stopped,
    Failed(Error),
}

impl From<Error> for Broken {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<Stopped> for Broken {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

impl From<sessions::SettleError> for Broken {
    fn from(error: sessions::SettleError) -> Self {
        match error {
            sessions::SettleError::Stopped => Self::Stopped,
            sessions::SettleError::Failed(error) => Self::Failed(error),
        }
    }
}

impl From<Failure> for Broken {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stopped => Self::Stopped,
            Failure::Sdk(error) => Self::Failed(error.into()),
        }
    }
}
