//! What can go wrong with any request, and what the errors of several operations have in common.
//!
//! Each operation has an error enum of its own, in its file. Its last variant is [`Error`].

use std::sync::Arc;

use breakout_core::{room::UnreadableState, standing::Standing};
use matrix_sdk::{
    HttpError,
    ruma::{OwnedRoomId, OwnedUserId, api::error::ErrorKind},
};

use crate::patience::{Failure, is_unanswered};

/// What can go wrong with any request. What can go wrong with one operation only is in the error of
/// that operation, of which this is a variant.
///
/// It is cheap to clone, so that one failure can be reported to several callers.
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, Error};
///
/// /// Whether to show the login page, or to try again.
/// async fn refresh(breakout: &Breakout) {
///     match breakout.fetch_breakout().await {
///         Ok(present) => println!("{} groups", present.content.children.len()),
///         Err(error) if error.requires_login() => println!("log in again"),
///         Err(Error::NotJoined(room_id)) => println!("you are not in {room_id}"),
///         Err(error) => println!("{error}; trying again"),
///     }
/// }
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The client has no session, so that no request can be sent.
    #[error("not logged in")]
    NotLoggedIn,

    /// This user is not a member of this room, which is to be read or written to.
    #[error("not a member of {0}")]
    NotJoined(OwnedRoomId),

    /// The state of a room is not what a homeserver would send.
    #[error(transparent)]
    UnreadableState(#[from] UnreadableState),

    /// The caller's token was cancelled before the operation was done.
    #[error("stopped before it was done")]
    Stopped,

    /// An event could not be written as JSON.
    #[error("an event cannot be serialized")]
    Serialize(#[from] Arc<serde_json::Error>),

    /// The SDK or its store failed, or the homeserver refused a request or did not answer it.
    #[error("{}", of_sdk(.0))]
    Sdk(#[from] Arc<matrix_sdk::Error>),
}

impl Error {
    /// Returns whether the user has to log in again: the homeserver no longer accepts the access token,
    /// so trying again is of no use.
    ///
    /// Every other error may pass by itself: the network, the homeserver, or a user's power level.
    pub fn requires_login(&self) -> bool {
        match self {
            Self::NotLoggedIn => true,
            Self::Sdk(error) => match &**error {
                matrix_sdk::Error::Http(error) => is_logged_out(error),
                matrix_sdk::Error::AuthenticationRequired => true,
                _ => false,
            },
            _ => false,
        }
    }
}

impl From<matrix_sdk::Error> for Error {
    fn from(error: matrix_sdk::Error) -> Self {
        Self::Sdk(Arc::new(error))
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stopped => Self::Stopped,
            Failure::Sdk(error) => error.into(),
        }
    }
}

impl From<HttpError> for Error {
    fn from(error: HttpError) -> Self {
        Self::Sdk(Arc::new(error.into()))
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Serialize(Arc::new(error))
    }
}

/// A child is not a group: it was upgraded, or is not a room that people can be sent to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{room_id} {is}")]
#[non_exhaustive]
pub struct NoGroup {
    /// The child.
    pub room_id: OwnedRoomId,
    /// What it is instead.
    pub is: Standing,
}

/// Another session is open than the one that was meant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("another break-out than this one is open in {room_id}, by {by}")]
#[non_exhaustive]
pub struct OtherSession {
    /// The parent.
    pub room_id: OwnedRoomId,
    /// The sender of its event.
    pub by: OwnedUserId,
}

/// Describes an error of the SDK in words; in those of the homeserver, where it has answered.
fn of_sdk(error: &matrix_sdk::Error) -> String {
    if is_unanswered(error) {
        return "the homeserver did not answer".to_owned();
    }
    match error {
        matrix_sdk::Error::Http(http) => match &**http {
            HttpError::Reqwest(error) if error.is_connect() => {
                "the homeserver could not be reached".to_owned()
            }
            HttpError::Reqwest(error) if !error.is_builder() => {
                "the connection to the homeserver was lost".to_owned()
            }
            _ => error.to_string(),
        },
        _ => error.to_string(),
    }
}

/// Whether the homeserver no longer accepts the access token.
pub(crate) fn is_logged_out(error: &HttpError) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ErrorKind::UnknownToken(_) | ErrorKind::MissingToken)
    )
}

/// Whether the homeserver answers `M_NOT_FOUND`.
pub(crate) fn is_not_found(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::NotFound))
}

/// Whether the homeserver answers `M_UNRECOGNIZED`: it does not know the endpoint.
pub(crate) fn is_unrecognized(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::Unrecognized))
}

/// Whether the homeserver answers `M_FORBIDDEN`.
pub(crate) fn is_forbidden(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::Forbidden))
}

/// Whether the homeserver has read the request and will not carry it out, so that repeating it is
/// of no use, and other requests need not fail for it.
pub(crate) fn is_refused(error: &matrix_sdk::Error) -> bool {
    let is_logged_out = matches!(
        error.client_api_error_kind(),
        Some(ErrorKind::UnknownToken(_) | ErrorKind::MissingToken)
    );
    let answer = error.as_client_api_error();
    !is_logged_out && answer.is_some_and(|answer| answer.status_code.is_client_error())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_answer_is_said_without_its_address() {
        let error = Error::from(matrix_sdk::Error::Timeout);
        assert_eq!(error.to_string(), "the homeserver did not answer");
    }

    #[test]
    fn each_error_can_be_told_to_several_callers() {
        fn can_be<T: std::error::Error + Clone + Send + Sync + 'static>() {}
        can_be::<Error>();
        can_be::<crate::AddError>();
        can_be::<crate::AdjustError>();
        can_be::<crate::EndError>();
        can_be::<crate::ExpelError>();
        can_be::<crate::HelpError>();
        can_be::<crate::HelpQueueError>();
        can_be::<crate::JoinAllError>();
        can_be::<crate::JoinError>();
        can_be::<crate::OpenError>();
        can_be::<crate::PrepareError>();
        can_be::<crate::QuietEndError>();
        can_be::<crate::QuietError>();
        can_be::<crate::ReportError>();
        can_be::<crate::RetimeError>();
        can_be::<crate::RoomError>();
        can_be::<crate::SayError>();
        can_be::<crate::WidgetError>();
    }

    #[test]
    fn whoever_stops_a_request_is_still_logged_in() {
        let error = Error::from(Failure::Stopped);
        assert!(matches!(error, Error::Stopped), "{error}");
    }
}
