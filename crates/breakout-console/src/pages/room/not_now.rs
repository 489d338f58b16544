//! Not now: a participant puts an offer aside, and takes it up again.

use breakout_core::event::SessionId;
use std::collections::BTreeSet;

use axum::response::Redirect;
use matrix_breakout::Status;
use matrix_sdk::ruma::OwnedRoomId;
use parking_lot::Mutex;
use serde::Deserialize;

use crate::{
    error::PageError, form::RoomForm, joined_room::joined, pages::room::opening::Openings,
    parts::Part as _, paths::href, state::SharedConsole,
};

/// The offers that the user of this console has put aside, by parent and session; the next session asks again.
#[derive(Debug, Default)]
pub(crate) struct PutAside(Mutex<BTreeSet<(OwnedRoomId, SessionId)>>);

impl PutAside {
    pub(super) fn has(&self, status: &Status) -> bool {
        let offers = self.0.lock();
        offers.contains(&key(status))
    }

    fn put(&self, status: &Status) {
        self.0.lock().insert(key(status));
    }

    fn take_up(&self, status: &Status) {
        self.0.lock().remove(&key(status));
    }
}

fn key(status: &Status) -> (OwnedRoomId, SessionId) {
    let session = status.session.as_ref();
    let session = session
        .map(|session| session.id.clone())
        .unwrap_or_default();
    (status.parent.clone(), session)
}

/// A form of which only the button counts.
#[derive(Debug, Deserialize)]
pub(super) struct NoFields {}

/// Each says what it wants and not that it wants the other thing, so that a button that is pressed twice does no harm.
pub(super) async fn put_aside(
    RoomForm(console, room_id, NoFields {}): RoomForm<NoFields>,
) -> Result<Redirect, PageError> {
    change(&console, &room_id, PutAside::put).await
}

pub(super) async fn take_up(
    RoomForm(console, room_id, NoFields {}): RoomForm<NoFields>,
) -> Result<Redirect, PageError> {
    change(&console, &room_id, PutAside::take_up).await
}

async fn change(
    console: &SharedConsole,
    room_id: &str,
    change: impl FnOnce(&PutAside, &Status),
) -> Result<Redirect, PageError> {
    let room = joined(console, room_id)?;
    let status = console.boards().status(&room).await?;
    change(&PutAside::of(console), &status);
    Openings::of(console).tell(room.room_id());
    Ok(Redirect::to(&href(room.room_id())))
}
