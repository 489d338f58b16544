//! The groups of a session as a file, to be opened again.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use breakout_account::clock;
use breakout_i18n::results as words;
use breakout_words::{results::plan_file::plan_file, times};
use matrix_breakout::RoomBreakoutExt as _;

use super::{SessionQuery, file, find, href_of, newest_first};
use crate::{error::PageError, state::SharedConsole};

/// The break-out that is open, or the session that is named.
pub(super) async fn download(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    Query(asked): Query<SessionQuery>,
) -> Result<Response, PageError> {
    let room = crate::joined_room::joined(&console, &room_id)?;
    let breakout = room.breakout();
    let (content, at) = match asked.session() {
        Some(id) => {
            let sessions = newest_first(&breakout).await?;
            let session = find(&sessions, &room, id)?;
            (session.content.clone(), session.opened_at)
        }
        None => (breakout.fetch_breakout().await?.content, clock::now()),
    };
    if asked.session().is_none() && !content.is_open_at(at) {
        return Err(PageError::not_found(words::none_open()).with_next(
            href_of(room.room_id(), "history"),
            words::see_earlier_ones(),
        ));
    }
    let name = format!("groups-{}", times::in_file_name(at));
    Ok(file(&name, plan_file(&content).into_bytes()))
}
