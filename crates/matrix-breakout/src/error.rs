//! What can go wrong when a break-out is read, ended or joined.

use std::sync::Arc;

use breakout_core::{
    authority::NotYours,
    message::MessageError,
    room::{MissingPower, UnreadableState},
    standing::{CannotSplit, Standing},
    text::room_label,
};
use matrix_sdk::{
    HttpError,
    ruma::{OwnedRoomId, OwnedServerName, OwnedUserId, api::error::ErrorKind},
};

use crate::patience::{Failure, is_unanswered};

/// A child is no group: it was upgraded, or is not a room that people can be sent to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{room_id} {is}")]
#[non_exhaustive]
pub struct NoGroup {
    /// The child.
    pub room_id: OwnedRoomId,
    /// What it is.
    pub is: Standing,
}

/// What can go wrong.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The client has no session.
    #[error("not logged in")]
    NotLoggedIn,

    /// This user is not a member of the room.
    #[error("not a member of {0}")]
    NotJoined(OwnedRoomId),

    /// Nobody has opened a break-out in the room yet, as far as this user can see.
    #[error("there has been no break-out in {0} yet")]
    NoSession(OwnedRoomId),

    /// This user's power level in the parent does not allow it.
    #[error(transparent)]
    MissingPower(#[from] MissingPower),

    /// The parent was upgraded, and people are in another room.
    #[error("{room_id} was upgraded, and people are in {by} now")]
    Replaced {
        /// The room that was to be split.
        room_id: OwnedRoomId,
        /// The room that has replaced it.
        by: OwnedRoomId,
    },

    /// The room is not one that people talk in, so that nobody would see a break-out there.
    #[error("{room_id} {is}, and cannot be split")]
    NotForChat {
        /// The room that was to be split.
        room_id: OwnedRoomId,
        /// What it is.
        is: Standing,
    },

    /// A child is no group: it was upgraded, or is not a room that people can be sent to.
    #[error("{room_id} {is}")]
    NoGroup {
        /// The child.
        room_id: OwnedRoomId,
        /// What it is.
        is: Standing,
    },

    /// No break-out is open.
    #[error("no break-out is open in {0}")]
    NotOpen(OwnedRoomId),

    /// It is not this user's to change, or to speak in.
    #[error(transparent)]
    NotYours(NotYours),

    /// Another session is open than the one that was meant.
    #[error("another break-out than this one is open in {room_id}, by {by}")]
    OtherSession {
        /// The parent.
        room_id: OwnedRoomId,
        /// Whose it is.
        by: OwnedUserId,
    },

    /// The break-out that is open has no such room.
    #[error("{0} is not a room of the break-out that is open")]
    NotAChild(OwnedRoomId),

    /// Somebody is not, or no longer, in the room.
    #[error("{user_id} is not a member of {room_id}")]
    NotAMember {
        /// Who.
        user_id: OwnedUserId,
        /// The room.
        room_id: OwnedRoomId,
    },

    /// Somebody is to be removed from the groups who is in the parent.
    #[error("{user_id} is a member of {room_id}, and so may be in its groups")]
    StillAMember {
        /// Who.
        user_id: OwnedUserId,
        /// The parent.
        room_id: OwnedRoomId,
    },

    /// This user's power level in a child does not allow it.
    #[error("the power level in {room_id} does not allow to {what}")]
    NoPower {
        /// The child.
        room_id: OwnedRoomId,
        /// What was to be done there.
        what: &'static str,
    },

    /// A child is by invite, and this user is not in it.
    #[error("{} is by invite, and you are not in it, so that you cannot let anybody in", called(name.as_deref(), room_id))]
    CannotLetIn {
        /// The child.
        room_id: OwnedRoomId,
        /// Its name. Untrusted text.
        name: Option<String>,
        /// Who sent the event, and so has probably made the room.
        host: Option<OwnedUserId>,
    },

    /// A room could not be made.
    #[error("the room could not be made: {0}")]
    NotCreated(String),

    /// A message that is blank, or too long.
    #[error(transparent)]
    Message(#[from] MessageError),

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

    /// The room's state is not what a homeserver would send.
    #[error(transparent)]
    UnreadableState(#[from] UnreadableState),

    /// A room of another server cannot be joined now, since none of its servers answers.
    #[error("none of the servers that know {room_id} answers: {}", server_list(.servers))]
    ServersSilent {
        /// The room.
        room_id: OwnedRoomId,
        /// The servers that this user's homeserver was to ask.
        servers: Vec<OwnedServerName>,
        /// What the homeserver said.
        source: Arc<matrix_sdk::Error>,
    },

    /// The caller asked to stop before it was done.
    #[error("stopped before it was done")]
    Stopped,

    /// Something could not be written as JSON.
    #[error("an event cannot be serialized")]
    Serialize(#[from] Arc<serde_json::Error>),

    /// The SDK or the homeserver failed.
    #[error("{}", of_sdk(.0))]
    Sdk(#[from] Arc<matrix_sdk::Error>),
}

impl Error {
    /// Whether trying again is of no use, since the homeserver no longer accepts the access token.
    ///
    /// Anything else may come back by itself: a network, a homeserver, or somebody's power.
    pub fn ends_session(&self) -> bool {
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

impl From<CannotSplit> for Error {
    fn from(error: CannotSplit) -> Self {
        match error {
            CannotSplit::Replaced { room_id, by } => Self::Replaced { room_id, by },
            CannotSplit::NotForChat { room_id, is } => Self::NotForChat { room_id, is },
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

/// Says what an error of the SDK means; where the homeserver has answered, in its words.
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

fn server_list(servers: &[OwnedServerName]) -> String {
    let servers: Vec<_> = servers.iter().map(|server| server.as_str()).collect();
    servers.join(", ")
}

/// Whether the homeserver no longer accepts the access token.
pub(crate) fn is_logged_out(error: &HttpError) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ErrorKind::UnknownToken(_) | ErrorKind::MissingToken)
    )
}

/// What to call a child.
fn called(name: Option<&str>, room_id: &OwnedRoomId) -> String {
    room_label(name, room_id)
}

/// Whether the homeserver says that there is no such thing.
pub(crate) fn is_not_found(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::NotFound))
}

/// Whether the homeserver does not know the request.
pub(crate) fn is_unrecognized(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::Unrecognized))
}

/// Whether the homeserver says that this user may not do that.
pub(crate) fn is_forbidden(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::Forbidden))
}

/// Whether the homeserver has read the request and will not do it, so that asking again is of no
/// use, and nothing else need fail for it.
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
    fn whoever_stops_a_request_is_still_logged_in() {
        let error = Error::from(Failure::Stopped);
        assert!(matches!(error, Error::Stopped), "{error}");
    }
}
