//! What a host does while a session is open: move people, add and close groups, give time, speak to them, and help.

mod change;
mod help;
mod join_all;
pub(crate) mod say;
mod take_over;
mod time;

use axum::{
    Router,
    response::Redirect,
    routing::{get, post},
};
use breakout_core::event::SessionId;
use breakout_i18n::session as words;
use breakout_words::CommandError;
use matrix_breakout::{Breakout, RoomBreakoutExt as _};
use matrix_sdk::{Room, RoomState, ruma::OwnedRoomId};

use crate::{access::Access, error::PageError, state::SharedConsole};

pub(super) fn routes() -> Router<SharedConsole> {
    Router::new()
        .route(
            "/rooms/{room_id}/take-over",
            get(take_over::ask).post(take_over::take_over),
        )
        .route("/rooms/{room_id}/take", post(help::take))
        .route("/rooms/{room_id}/join-all", post(join_all::join_all))
        .route("/rooms/{room_id}/ask", post(help::ask))
}

/// Those that guests have too.
pub(super) fn open_routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/rooms/{room_id}/move", post(change::move_person))
        .route("/rooms/{room_id}/add", post(change::add))
        .route("/rooms/{room_id}/close", post(change::close))
        .route("/rooms/{room_id}/rename", post(change::rename))
        .route("/rooms/{room_id}/expel", post(change::expel))
        .route("/rooms/{room_id}/extend", post(time::extend))
        .route("/rooms/{room_id}/end-soon", post(time::end_soon))
        .route("/rooms/{room_id}/message-groups", post(say::say))
}

/// The room of the page, with its break-outs, if whoever asks may change them; keys are brought up to date if something in it may be
/// encrypted.
pub(super) async fn joined_with_keys(
    access: &Access,
    room_id: &str,
) -> Result<(Room, Breakout), PageError> {
    let room = access.room(room_id)?;
    let breakout = room.breakout();
    access.check_may_change(&breakout).await?;
    let console = access.console();
    let children = breakout.present_breakout().await?.content.children;
    let client = console.connection().client();
    let mut rooms = children
        .keys()
        .filter_map(|child| client.get_room(child))
        .filter(|child| child.state() == RoomState::Joined)
        .chain([room.clone()]);
    if rooms.any(|room| room.encryption_state().is_encrypted()) {
        console.connection().sync_encryption_once().await?;
    }
    Ok((room, breakout))
}

/// The session that the form was made for; none where that has no ID.
pub(super) fn meant(session: Option<String>) -> Option<SessionId> {
    session
        .filter(|session| !session.is_empty())
        .map(Into::into)
}

fn room_id(text: &str) -> Result<OwnedRoomId, CommandError> {
    OwnedRoomId::try_from(text).map_err(|_| CommandError::usage(words::form_names_no_group()))
}

fn back_to(access: &Access, room: &Room) -> Redirect {
    Redirect::to(&access.href(room.room_id()))
}
