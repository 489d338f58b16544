//! The ways to what comes of sessions.

use askama::Template;
use breakout_i18n::room as words;
use matrix_breakout::{Status, parent_of};
use matrix_sdk::Room;

use crate::{access::Access, error::PageError, filters};

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
        access: &Access,
        room: &Room,
        status: &Status,
    ) -> Result<Option<Self>, PageError> {
        if !access.is_own() {
            return Ok(None);
        }
        let had = status.open || status.session.is_some();
        let may_open = access.may_open(room).await;
        // In a group there is nothing earlier, unless it was split itself.
        if !had && (!may_open || parent_of(room).await?.is_some()) {
            return Ok(None);
        }
        Ok(Some(Self {
            path: access.href(room.room_id()),
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
