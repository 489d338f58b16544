//! What a form sends.

use axum::{
    RequestExt as _,
    extract::{Form, FromRequest, Path, Request},
    http::StatusCode,
};
use breakout_i18n::console as words;
use serde::de::DeserializeOwned;

use super::{access::Access, error::PageError, state::SharedConsole};

/// The fields of a form that was sent from one of our own pages.
///
/// That its field `csrf` is right was checked by [`super::security`], before any handler, for every request that is not
/// a mere reading one; so no handler can forget it, and what comes here needs no further check.
#[derive(Debug)]
pub(crate) struct CheckedForm<T>(pub(crate) T);

impl<T, S> FromRequest<S> for CheckedForm<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = PageError;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        match Form::from_request(request, state).await {
            Ok(Form(fields)) => Ok(Self(fields)),
            Err(rejection) => {
                tracing::info!(%rejection, "a form cannot be read");
                Err(
                    PageError::new(StatusCode::BAD_REQUEST, words::form_is_unreadable())
                        .with_hint(words::fill_it_in_again()),
                )
            }
        }
    }
}

/// A form about a room that only the account itself may send: the console that it was sent to, the ID of the room as it stands in
/// the address, and the fields.
#[derive(Debug)]
pub(crate) struct RoomForm<T>(pub(crate) SharedConsole, pub(crate) String, pub(crate) T);

impl<T: DeserializeOwned> FromRequest<SharedConsole> for RoomForm<T> {
    type Rejection = PageError;

    async fn from_request(
        request: Request,
        console: &SharedConsole,
    ) -> Result<Self, Self::Rejection> {
        let (room_id, form) = read(request, console).await?;
        Ok(Self(console.clone(), room_id, form))
    }
}

/// A form about a room that guests may send too: who sends it, the ID of the room, and the fields.
#[derive(Debug)]
pub(crate) struct AccessForm<T>(pub(crate) Access, pub(crate) String, pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for AccessForm<T> {
    type Rejection = PageError;

    async fn from_request(mut request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let access = request.extract_parts().await?;
        let (room_id, form) = read(request, state).await?;
        Ok(Self(access, room_id, form))
    }
}

async fn read<T: DeserializeOwned, S: Send + Sync>(
    mut request: Request,
    state: &S,
) -> Result<(String, T), PageError> {
    let Ok(Path(room_id)) = request.extract_parts().await else {
        return Err(PageError::not_found(words::not_in_this_room()));
    };
    let CheckedForm(form) = CheckedForm::from_request(request, state).await?;
    Ok((room_id, form))
}
