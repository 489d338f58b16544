//! The one place that decides what an error of the homeserver or the SDK means for the user.

use std::{error::Error, io, sync::Arc};

use matrix_sdk::{
    ClientBuildError, HttpError, StoreError,
    encryption::{recovery::RecoveryError, secret_storage::SecretStorageError},
    reqwest,
    ruma::api::error::{
        Error as ApiError, ErrorKind as ApiErrorKind, FromHttpResponseError, IntoHttpError,
    },
};

use super::{CommandError, ErrorKind};

pub(super) const LOG_IN_AGAIN: &str = "run `breakout login` again";

/// Whether the access token is no longer good for anything.
pub(crate) fn ends_session(error: &matrix_sdk::Error) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ApiErrorKind::UnknownToken(_) | ApiErrorKind::MissingToken)
    )
}

/// Whether the homeserver has forgotten this sync connection, which only means to start over.
pub(crate) fn is_unknown_position(error: &matrix_sdk::Error) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ApiErrorKind::UnknownPos)
    )
}

/// Whether the homeserver does not know the request.
pub(crate) fn is_unrecognized(error: &matrix_sdk::Error) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ApiErrorKind::Unrecognized)
    )
}

pub(super) fn classify(error: impl Error + Send + Sync + 'static) -> CommandError {
    let (kind, message, hint) = meaning_in_chain(&error);
    let mut classified =
        CommandError::new(kind, message.unwrap_or_else(|| error.to_string())).with_source(error);
    if let Some(hint) = hint {
        classified = classified.with_hint(hint);
    }
    classified
}

/// Kind, message (none: the error's own), and hint.
type Meaning = (ErrorKind, Option<String>, Option<String>);

fn meaning_in_chain(error: &(dyn Error + 'static)) -> Meaning {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(meaning) = meaning(error) {
            return meaning;
        }
        next = error.source();
    }
    (ErrorKind::Refused, None, None)
}

fn meaning(error: &(dyn Error + 'static)) -> Option<Meaning> {
    // `thiserror` hides the inner error of a transparent variant from the chain, so that each has to be opened here.
    if let Some(error) = cast::<matrix_sdk::Error>(error) {
        return sdk(error);
    }
    if let Some(error) = cast::<HttpError>(error) {
        return Some(http(error));
    }
    if let Some(error) = cast::<ClientBuildError>(error) {
        return Some(client_build(error));
    }
    if let Some(error) = cast::<RecoveryError>(error) {
        return match error {
            RecoveryError::Sdk(error) => sdk(error),
            RecoveryError::SecretStorage(error) => meaning(error),
            RecoveryError::BackupExistsOnServer => None,
        };
    }
    if let Some(SecretStorageError::Sdk(error)) = cast::<SecretStorageError>(error) {
        return sdk(error);
    }
    if let Some(error) = cast::<ApiError>(error) {
        return Some(api(error));
    }
    if cast::<reqwest::Error>(error).is_some() {
        return Some(unreachable_homeserver());
    }
    if let Some(error) = cast::<CommandError>(error) {
        return Some((error.kind(), None, error.hints().first().cloned()));
    }
    if cast::<StoreError>(error).is_some() || cast::<io::Error>(error).is_some() {
        return Some((ErrorKind::Refused, None, None));
    }
    None
}

fn cast<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    error
        .downcast_ref::<T>()
        .or_else(|| error.downcast_ref::<Box<T>>().map(AsRef::as_ref))
        .or_else(|| error.downcast_ref::<Arc<T>>().map(AsRef::as_ref))
}

fn sdk(error: &matrix_sdk::Error) -> Option<Meaning> {
    use matrix_sdk::Error as Sdk;
    Some(match error {
        Sdk::Http(error) => http(error),
        Sdk::AuthenticationRequired => logged_out(),
        Sdk::SlidingSync(error) => return error.source().map(meaning_in_chain),
        Sdk::NoOlmMachine | Sdk::BadCryptoStoreState => (ErrorKind::Internal, None, None),
        Sdk::Timeout => (
            ErrorKind::Network,
            Some("the homeserver did not answer in time".to_owned()),
            None,
        ),
        Sdk::CryptoStoreError(_) | Sdk::StateStore(_) => (
            ErrorKind::Refused,
            Some("the account's encryption store could not be used".to_owned()),
            None,
        ),
        _ => return error.source().map(meaning_in_chain),
    })
}

fn http(error: &HttpError) -> Meaning {
    match error {
        HttpError::Reqwest(_) => unreachable_homeserver(),
        HttpError::Api(error) => match error.as_ref() {
            FromHttpResponseError::Server(_) => match HttpErrorBody::of(error) {
                Some(error) => api(error),
                None => (
                    ErrorKind::Refused,
                    Some("the homeserver asks for another authentication".to_owned()),
                    None,
                ),
            },
            _ => (
                ErrorKind::Network,
                Some("the homeserver's answer could not be read".to_owned()),
                Some("is this the URL of a Matrix homeserver?".to_owned()),
            ),
        },
        HttpError::IntoHttp(IntoHttpError::Authentication(_)) => logged_out(),
        HttpError::IntoHttp(_) => (
            ErrorKind::Refused,
            Some("the homeserver lacks what this needs".to_owned()),
            None,
        ),
        HttpError::RefreshToken(_) => logged_out(),
        HttpError::Cached(error) => http(error),
    }
}

/// Opens the SDK's answer, which is either an error or a further step of authentication.
struct HttpErrorBody;

impl HttpErrorBody {
    fn of(error: &FromHttpResponseError<matrix_sdk::RumaApiError>) -> Option<&ApiError> {
        match error {
            FromHttpResponseError::Server(matrix_sdk::RumaApiError::MatrixError(error)) => {
                Some(error)
            }
            _ => None,
        }
    }
}

fn api(error: &ApiError) -> Meaning {
    match error.error_kind() {
        Some(ApiErrorKind::UnknownToken(_) | ApiErrorKind::MissingToken) => logged_out(),
        Some(ApiErrorKind::LimitExceeded(_)) => (
            ErrorKind::Network,
            Some("the homeserver wants fewer requests in this time".to_owned()),
            None,
        ),
        Some(ApiErrorKind::Forbidden) => (
            ErrorKind::Refused,
            Some("the homeserver refused".to_owned()),
            None,
        ),
        Some(ApiErrorKind::NotFound) => (
            ErrorKind::Refused,
            Some("the homeserver did not find it".to_owned()),
            None,
        ),
        Some(ApiErrorKind::Unrecognized) => (
            ErrorKind::Refused,
            Some("the homeserver does not know this request".to_owned()),
            None,
        ),
        _ if error.status_code.is_server_error() || error.status_code.as_u16() == 429 => {
            let status = error.status_code.as_u16();
            (
                ErrorKind::Network,
                Some(format!("the homeserver is in trouble (status {status})")),
                None,
            )
        }
        // No errcode: not a homeserver that says so, but a proxy or another server in its place.
        None => not_a_homeserver(),
        _ => (
            ErrorKind::Refused,
            Some("the homeserver refused".to_owned()),
            None,
        ),
    }
}

fn client_build(error: &ClientBuildError) -> Meaning {
    match error {
        ClientBuildError::Http(error) => http(error),
        ClientBuildError::AutoDiscovery(error) => match HttpErrorBody::of(error) {
            Some(error) if error.status_code.is_server_error() => api(error),
            _ => not_a_homeserver(),
        },
        ClientBuildError::InvalidServerName | ClientBuildError::Url(_) => (
            ErrorKind::Usage,
            Some("this is not the name or URL of a homeserver".to_owned()),
            None,
        ),
        ClientBuildError::SqliteStore(_) => (
            ErrorKind::Refused,
            Some("the account's encryption store could not be opened".to_owned()),
            Some("if it is damaged, `breakout login` makes a new one".to_owned()),
        ),
        ClientBuildError::MissingHomeserver => (ErrorKind::Internal, None, None),
        ClientBuildError::SlidingSyncVersion(_) => (ErrorKind::Refused, None, None),
    }
}

fn logged_out() -> Meaning {
    (
        ErrorKind::Network,
        Some("the homeserver no longer accepts this login".to_owned()),
        Some(LOG_IN_AGAIN.to_owned()),
    )
}

fn unreachable_homeserver() -> Meaning {
    (
        ErrorKind::Network,
        Some("the homeserver could not be reached".to_owned()),
        None,
    )
}

fn not_a_homeserver() -> Meaning {
    (
        ErrorKind::Network,
        Some("no Matrix homeserver answers there".to_owned()),
        Some("give the homeserver's URL, like https://matrix.example.org".to_owned()),
    )
}

macro_rules! classified {
    ($($error:ty),* $(,)?) => {
        $(impl From<$error> for CommandError {
            fn from(error: $error) -> Self {
                classify(error)
            }
        })*
    };
}

classified!(
    matrix_sdk::Error,
    HttpError,
    ClientBuildError,
    RecoveryError,
    SecretStorageError,
    StoreError,
    matrix_sdk::encryption::CryptoStoreError,
);
