//! The one place that decides what an error of the homeserver or the SDK means for the user.

use std::{error::Error, io, sync::Arc};

use breakout_i18n::{Message, problems};

use matrix_sdk::{
    ClientBuildError, HttpError, StoreError,
    encryption::{recovery::RecoveryError, secret_storage::SecretStorageError},
    reqwest,
    ruma::api::error::{
        Error as ApiError, ErrorKind as ApiErrorKind, FromHttpResponseError, IntoHttpError,
    },
};

use super::{Cause, CommandError, ErrorKind, way::Hint};

/// Whether the user has to log in again, since the homeserver no longer accepts the access token.
pub fn requires_login(error: &matrix_sdk::Error) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ApiErrorKind::UnknownToken(_) | ApiErrorKind::MissingToken)
    )
}

/// Whether the homeserver has forgotten this sync connection, which only means to start over.
pub fn is_unknown_position(error: &matrix_sdk::Error) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ApiErrorKind::UnknownPos)
    )
}

/// Whether the homeserver does not know the request.
pub fn is_unrecognized(error: &matrix_sdk::Error) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ApiErrorKind::Unrecognized)
    )
}

pub(super) fn classify(error: impl Error + Send + Sync + 'static) -> CommandError {
    let Meaning {
        kind,
        cause,
        message,
        hint,
    } = meaning_in_chain(&error);
    let mut classified = CommandError::new(
        kind,
        message.unwrap_or_else(|| Message::verbatim(error.to_string())),
    )
    .with_source(error);
    classified.cause = cause;
    classified.hints.extend(hint);
    classified
}

/// The error again, where it is about the homeserver as a whole.
pub(super) fn of_server(error: &matrix_sdk::Error) -> Option<CommandError> {
    let Meaning {
        kind,
        cause,
        message,
        hint,
    } = meaning_in_chain(error);
    let cause = cause?;
    let message = message.unwrap_or_else(|| Message::verbatim(error.to_string()));
    let mut error = CommandError::new(kind, message).with_cause(cause);
    error.hints.extend(hint);
    Some(error)
}

/// What an error means for the user.
struct Meaning {
    kind: ErrorKind,
    cause: Option<Cause>,
    /// `None`: the error's own words.
    message: Option<Message>,
    hint: Option<Hint>,
}

impl Meaning {
    fn new(kind: ErrorKind, message: Option<Message>, hint: Option<Hint>) -> Self {
        Self {
            kind,
            cause: None,
            message,
            hint,
        }
    }

    /// The meaning of an error that was classified before.
    fn of(error: &CommandError, message: Option<Message>) -> Self {
        Self {
            cause: error.cause,
            ..Self::new(error.kind, message, error.hints.first().cloned())
        }
    }
}

fn meaning_in_chain(error: &(dyn Error + 'static)) -> Meaning {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(meaning) = meaning(error) {
            return meaning;
        }
        next = error.source();
    }
    Meaning::new(ErrorKind::Refused, None, None)
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
    if let Some(error) = cast::<reqwest::Error>(error) {
        return Some(network(error));
    }
    if let Some(error) = cast::<CommandError>(error) {
        return Some(Meaning::of(error, None));
    }
    if cast::<StoreError>(error).is_some() || cast::<io::Error>(error).is_some() {
        return Some(Meaning::new(ErrorKind::Refused, None, None));
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
        Sdk::NoOlmMachine | Sdk::BadCryptoStoreState => {
            Meaning::new(ErrorKind::Internal, None, None)
        }
        Sdk::Timeout => unanswered(),
        // Another caller has asked the same at the same time, and was told why.
        Sdk::ConcurrentRequestFailed => unreachable_homeserver(),
        Sdk::CryptoStoreError(_) | Sdk::StateStore(_) => {
            Meaning::new(ErrorKind::Refused, Some(problems::store_not_used()), None)
        }
        _ => return error.source().map(meaning_in_chain),
    })
}

fn http(error: &HttpError) -> Meaning {
    match error {
        HttpError::Reqwest(error) => network(error),
        HttpError::Api(error) => match error.as_ref() {
            FromHttpResponseError::Server(_) => match HttpErrorBody::of(error) {
                Some(error) => api(error),
                None => Meaning::new(
                    ErrorKind::Refused,
                    Some(problems::other_authentication()),
                    None,
                ),
            },
            _ => Meaning::new(
                ErrorKind::Network,
                Some(problems::unreadable_answer()),
                Some(Hint::Everywhere(problems::is_it_a_homeserver())),
            ),
        },
        HttpError::IntoHttp(IntoHttpError::Authentication(_)) => logged_out(),
        HttpError::IntoHttp(_) => {
            Meaning::new(ErrorKind::Refused, Some(problems::lacks_something()), None)
        }
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
        Some(ApiErrorKind::LimitExceeded(_)) => Meaning::new(
            ErrorKind::Network,
            Some(problems::too_many_requests()),
            None,
        ),
        Some(ApiErrorKind::Forbidden) => {
            Meaning::new(ErrorKind::Refused, Some(problems::refused()), None)
        }
        Some(ApiErrorKind::NotFound) => {
            Meaning::new(ErrorKind::Refused, Some(problems::not_found()), None)
        }
        Some(ApiErrorKind::Unrecognized) => {
            Meaning::new(ErrorKind::Refused, Some(problems::unknown_request()), None)
        }
        _ if error.status_code.is_server_error() || error.status_code.as_u16() == 429 => {
            let status = error.status_code.as_u16();
            Meaning::new(ErrorKind::Network, Some(problems::in_trouble(status)), None)
        }
        // No errcode: not a homeserver that says so, but a proxy or another server in its place.
        None => not_a_homeserver(),
        _ => Meaning::new(ErrorKind::Refused, Some(problems::refused()), None),
    }
}

fn client_build(error: &ClientBuildError) -> Meaning {
    match error {
        ClientBuildError::Http(error) => http(error),
        ClientBuildError::AutoDiscovery(error) => match HttpErrorBody::of(error) {
            Some(error) if error.status_code.is_server_error() => api(error),
            _ => not_a_homeserver(),
        },
        ClientBuildError::InvalidServerName | ClientBuildError::Url(_) => Meaning::new(
            ErrorKind::Usage,
            Some(problems::not_a_homeserver_name()),
            None,
        ),
        ClientBuildError::SqliteStore(_) => Meaning::new(
            ErrorKind::Refused,
            Some(problems::store_not_opened()),
            Some(Hint::Command(problems::login_makes_new_store())),
        ),
        ClientBuildError::MissingHomeserver => Meaning::new(ErrorKind::Internal, None, None),
        ClientBuildError::SlidingSyncVersion(_) => Meaning::new(ErrorKind::Refused, None, None),
    }
}

fn logged_out() -> Meaning {
    let error = CommandError::logged_out();
    Meaning::of(&error, Some(error.message.clone()))
}

fn unreachable_homeserver() -> Meaning {
    Meaning::new(ErrorKind::Network, Some(problems::unreachable()), None)
}

fn network(error: &reqwest::Error) -> Meaning {
    if error.is_timeout() && !error.is_connect() {
        unanswered()
    } else {
        unreachable_homeserver()
    }
}

fn unanswered() -> Meaning {
    Meaning {
        cause: Some(Cause::Unanswered),
        ..Meaning::new(ErrorKind::Network, Some(problems::unanswered()), None)
    }
}

fn not_a_homeserver() -> Meaning {
    Meaning::new(
        ErrorKind::Network,
        Some(problems::not_a_homeserver()),
        Some(Hint::Everywhere(problems::give_the_url())),
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
