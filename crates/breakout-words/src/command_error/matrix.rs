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

use super::{Cause, CommandError, ErrorKind};

/// Whether the access token is no longer good for anything.
pub fn ends_session(error: &matrix_sdk::Error) -> bool {
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
    let mut classified =
        CommandError::new(kind, message.unwrap_or_else(|| error.to_string().into()))
            .with_source(error);
    classified.cause = cause;
    if let Some(hint) = hint {
        classified = classified.with_hint(hint);
    }
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
    let error = CommandError::new(kind, message.unwrap_or_else(|| "".into())).with_cause(cause);
    Some(match hint {
        Some(hint) => error.with_hint(hint),
        None => error,
    })
}

/// What an error means for the user.
struct Meaning {
    kind: ErrorKind,
    cause: Option<Cause>,
    /// `None`: the error's own words.
    message: Option<Message>,
    hint: Option<Message>,
}

impl Meaning {
    fn new(kind: ErrorKind, message: Option<Message>, hint: Option<Message>) -> Self {
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
            ..Self::new(error.kind, message, error.hints().into_iter().next())
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
        Sdk::CryptoStoreError(_) | Sdk::StateStore(_) => Meaning::new(
            ErrorKind::Refused,
            Some("the account's encryption store could not be used".into()),
            None,
        ),
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
                    Some("the homeserver asks for another authentication".into()),
                    None,
                ),
            },
            _ => Meaning::new(
                ErrorKind::Network,
                Some("the homeserver's answer could not be read".into()),
                Some("is this the URL of a Matrix homeserver?".into()),
            ),
        },
        HttpError::IntoHttp(IntoHttpError::Authentication(_)) => logged_out(),
        HttpError::IntoHttp(_) => Meaning::new(
            ErrorKind::Refused,
            Some("the homeserver lacks what this needs".into()),
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
        Some(ApiErrorKind::LimitExceeded(_)) => Meaning::new(
            ErrorKind::Network,
            Some("the homeserver wants fewer requests in this time".into()),
            None,
        ),
        Some(ApiErrorKind::Forbidden) => Meaning::new(
            ErrorKind::Refused,
            Some("the homeserver refused".into()),
            None,
        ),
        Some(ApiErrorKind::NotFound) => Meaning::new(
            ErrorKind::Refused,
            Some("the homeserver did not find it".into()),
            None,
        ),
        Some(ApiErrorKind::Unrecognized) => Meaning::new(
            ErrorKind::Refused,
            Some("the homeserver does not know this request".into()),
            None,
        ),
        _ if error.status_code.is_server_error() || error.status_code.as_u16() == 429 => {
            let status = error.status_code.as_u16();
            Meaning::new(
                ErrorKind::Network,
                Some(format!("the homeserver is in trouble (status {status})").into()),
                None,
            )
        }
        // No errcode: not a homeserver that says so, but a proxy or another server in its place.
        None => not_a_homeserver(),
        _ => Meaning::new(
            ErrorKind::Refused,
            Some("the homeserver refused".into()),
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
        ClientBuildError::InvalidServerName | ClientBuildError::Url(_) => Meaning::new(
            ErrorKind::Usage,
            Some("this is not the name or URL of a homeserver".into()),
            None,
        ),
        ClientBuildError::SqliteStore(_) => Meaning::new(
            ErrorKind::Refused,
            Some("the account's encryption store could not be opened".into()),
            Some("if it is damaged, `breakout login` makes a new one".into()),
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
    Meaning::new(
        ErrorKind::Network,
        Some("the homeserver could not be reached".into()),
        None,
    )
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
        Some("no Matrix homeserver answers there".into()),
        Some("give the homeserver's URL, like https://matrix.example.org".into()),
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
