//! The ways to what comes of sessions.

use askama::Template;
use breakout_i18n::room as words;
use matrix_breakout::{Status, parent_of};
use matrix_sdk::Room;

use crate::{error::PageError, filters, paths::href, state::SharedConsole};

/// The links to the pages of what came of sessions, where there can be something.
#[derive(Template)]
#[template(path = "room_results.html")]
pub(super) struct Results {
    path: String,
    open: bool,
    /// Whether there has been a session, as far as the room's state tells.
    had: bool,
    /// Whether the user brings results back.
    reports: bool,
}

impl Results {
    pub(super) async fn read(
        console: &SharedConsole,
        room: &Room,
        status: &Status,
    ) -> Result<Option<Self>, PageError> {
        let had = status.open || status.session.is_some();
        let may_open = crate::joined_room::may_open(console, room).await;
        // In a group there is nothing earlier, unless it was split itself.
        if !had && (!may_open || parent_of(room).await?.is_some()) {
            return Ok(None);
        }
        Ok(Some(Self {
            path: href(room.room_id()),
            open: status.open,
            had,
            reports: had && may_open && !status.warns(),
        }))
    }
}

#[cfg(test)]
impl Results {
    pub(super) fn sample() -> Self {
        Self {
            path: "/rooms/%21a".to_owned(),
            open: true,
            had: true,
            reports: true,
        }
    }
}
