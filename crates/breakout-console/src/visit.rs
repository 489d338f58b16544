//! Visits: the user speaks to the calls of all groups at once, or listens in on one.
//!
//! A page has one socket, as that of a call. Which calls are visited, and that none keeps a membership, is decided in
//! [`breakout_core::call_visit`]. The media are those of one LiveKit connection for each call, in a frame of the
//! page; who is in the calls sees the user there.

mod frame;
mod host;
mod page;
mod state;

use std::{
    fs::File,
    sync::atomic::{AtomicBool, Ordering},
};

use axum::{Router, routing::get};
use breakout_account::Account;
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::Room;
use tokio::sync::watch;

pub use self::frame::LiveKitClient;
use super::state::SharedConsole;

/// What visits of one account need.
#[derive(Debug, Default)]
pub(crate) struct Visits {
    /// Whether LiveKit's client is there.
    are_allowed: AtomicBool,
    /// How many pages have begun a visit: only the last of them goes on with it.
    begun: watch::Sender<u64>,
}

impl Visits {
    /// Says that LiveKit's client is there.
    pub(super) fn allow(&self) {
        self.are_allowed.store(true, Ordering::Relaxed);
    }

    /// Whether the user can visit calls from here, as far as this program is concerned.
    pub(super) fn are_allowed(&self) -> bool {
        self.are_allowed.load(Ordering::Relaxed)
    }

    /// Ends the visits of other pages: there is one voice.
    fn begin(&self) -> watch::Receiver<u64> {
        self.begun.send_modify(|begun| *begun += 1);
        self.begun.subscribe()
    }
}

pub(super) fn routes() -> Router<SharedConsole> {
    Router::new()
        .route("/rooms/{room_id}/speak", get(page::speak))
        .route("/rooms/{room_id}/speak/socket", get(page::speak_socket))
        .route("/rooms/{room_id}/listen", get(page::listen))
        .route("/rooms/{room_id}/listen/socket", get(page::listen_socket))
}

/// Ends what a program that was killed has left behind of a visit to a room's call, unless one goes on somewhere.
pub(super) async fn clear(account: &Account, room: &Room) {
    let Ok(_turn) = take_turn(account) else {
        return;
    };
    let room_id = room.room_id();
    match room.breakout().end_call_visit().await {
        Ok(was_there) => tracing::info!(%room_id, was_there, "a visit that nobody makes was ended"),
        Err(error) => tracing::warn!(%room_id, %error, "a visit that nobody makes was not ended"),
    }
}

/// The turn of this account to visit calls, among all its programs of this machine. It ends with the file.
fn take_turn(account: &Account) -> std::io::Result<File> {
    let folder = account.make_directory("calls");
    let folder = folder.map_err(std::io::Error::other)?;
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(folder.join("visit.lock"))?;
    file.try_lock()?;
    Ok(file)
}
