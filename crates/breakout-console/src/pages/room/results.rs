//! What comes of sessions: reports, the history, attendance, and plan files.

mod attendance;
mod history;
mod plan_file;
pub(crate) mod report;

use axum::{
    Router,
    http::{
        StatusCode,
        header::{CONTENT_DISPOSITION, CONTENT_TYPE},
    },
    response::{IntoResponse as _, Response},
    routing::get,
};
use breakout_core::history::PastSession;
use breakout_i18n::results as words;
use matrix_breakout::Breakout;
use matrix_sdk::{Room, ruma::RoomId};
use serde::Deserialize;

use crate::{error::PageError, paths::href, state::SharedConsole};

pub(super) fn routes() -> Router<SharedConsole> {
    Router::new()
        .route(
            "/rooms/{room_id}/report",
            get(report::show).post(report::send),
        )
        .route("/rooms/{room_id}/report/live", get(report::stream))
        .route("/rooms/{room_id}/history", get(history::show))
        .route("/rooms/{room_id}/attendance", get(attendance::show))
        .route("/rooms/{room_id}/attendance.csv", get(attendance::download))
        .route("/rooms/{room_id}/plan.csv", get(plan_file::download))
}

/// Which session a page or file is about.
#[derive(Debug, Default, Deserialize)]
struct SessionQuery {
    /// The event that opened it.
    session: Option<String>,
}

impl SessionQuery {
    /// Its ID; none for an empty choice.
    fn session(&self) -> Option<&str> {
        self.session.as_deref().filter(|id| !id.is_empty())
    }
}

/// All sessions of a room, the newest first.
async fn newest_first(breakout: &Breakout) -> Result<Vec<PastSession>, PageError> {
    let mut sessions = breakout.history().await?;
    sessions.reverse();
    Ok(sessions)
}

/// The session that the address names.
fn find<'a>(
    sessions: &'a [PastSession],
    room: &Room,
    event_id: &str,
) -> Result<&'a PastSession, PageError> {
    let found = sessions.iter().find(|session| session.event_id == event_id);
    found.ok_or_else(|| {
        PageError::not_found(words::no_such_break_out())
            .with_next(href_of(room.room_id(), "history"), words::see_all())
    })
}

/// The address of a page below that of a room.
fn href_of(room_id: &RoomId, page: &str) -> String {
    format!("{}/{page}", href(room_id))
}

/// The same for one session.
fn href_of_session(room_id: &RoomId, page: &str, session: &PastSession) -> String {
    let id: String = url::form_urlencoded::byte_serialize(session.event_id.as_bytes()).collect();
    format!("{}?session={id}", href_of(room_id, page))
}

/// A table that the browser is to keep as a file, whose name is ours alone.
fn file(name: &str, content: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}.csv\""),
        ),
    ];
    (StatusCode::OK, headers, content).into_response()
}
