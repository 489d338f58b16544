//! Calls in the console's own pages: Element Call in a frame, which moves with the user when a break-out opens.
//!
//! A page has one socket, over which it reports everything and the console says what is to be seen; what moves when is
//! decided in [`breakout_core::call_move`]. Each call has a frame and a widget driver of its own, so that the
//! next one can be loaded while the present one goes on.

mod element_call;
mod ghosts;
mod host;
mod known_state;
#[cfg(test)]
mod live_tests;
mod media_server;
mod page;
mod recipients;
mod state;
mod watched;
mod widget;
mod withheld;

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicBool, Ordering},
};

use axum::{Router, routing::get};
use breakout_core::{
    call,
    call_move::{KeptDevices, Memory},
};
use breakout_i18n::call as words;
use matrix_sdk::{
    Client, Room,
    ruma::{OwnedRoomId, RoomId, api::client::rtc::transports},
};
use parking_lot::{Mutex, MutexGuard};
use serde_json::Value;
use tokio::sync::{OnceCell, watch};

pub use self::element_call::ElementCall;
pub(super) use self::ghosts::clear as clear_ghosts;
use super::{error::PageError, state::SharedConsole};

/// What calls of one account need.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    /// Whether Element Call is there.
    are_allowed: AtomicBool,
    /// Where the homeserver says that media go; asked for once.
    transports: OnceCell<Vec<Value>>,
    /// Microphone and camera as the user wants them: a page that is loaded anew knows nothing of it.
    devices: Mutex<KeptDevices>,
    /// By the parent, what a page of a call that is loaded anew has to know.
    memories: Mutex<BTreeMap<OwnedRoomId, Memory>>,
    /// Those that are hosted here.
    hosted: ghosts::Hosted,
    /// How many pages have begun a call: only the last of them goes on with it.
    begun: watch::Sender<u64>,
}

impl Calls {
    /// Says that Element Call is there.
    pub(super) fn allow(&self) {
        self.are_allowed.store(true, Ordering::Relaxed);
    }

    /// Whether this user can be in a call in a room, from here.
    pub(super) async fn are_possible_in(&self, room: &Room) -> bool {
        if !self.are_allowed.load(Ordering::Relaxed) {
            return false;
        }
        let levels = room.power_levels_or_default().await;
        levels.user_can_send_state(room.own_user_id(), call::UNSTABLE_TYPE.into())
            && !self.transports(&room.client()).await.is_empty()
    }

    /// The homeserver's RTC transports; none where it has none, or cannot be asked.
    pub(super) async fn transports(&self, client: &Client) -> Vec<Value> {
        let ask = || async {
            let response = client.send(transports::v1::Request::new()).await?;
            let transports = response.rtc_transports.iter();
            let transports = transports.filter_map(|known| serde_json::to_value(known).ok());
            Ok::<_, matrix_sdk::HttpError>(transports.collect())
        };
        match self.transports.get_or_try_init(ask).await {
            Ok(transports) => transports.clone(),
            Err(error) => {
                tracing::info!(%error, "the homeserver names no RTC transports");
                Vec::new()
            }
        }
    }

    /// Whether the homeserver has named transports. Nobody is asked.
    pub(super) fn has_transports(&self) -> bool {
        self.transports.get().is_some_and(|known| !known.is_empty())
    }

    /// Microphone and camera as the user wants them.
    fn devices(&self) -> MutexGuard<'_, KeptDevices> {
        self.devices.lock()
    }

    /// What the last page of a call that is moved by the break-outs of this room has left.
    fn memory(&self, parent: &RoomId) -> Memory {
        self.memories().get(parent).cloned().unwrap_or_default()
    }

    fn remember(&self, parent: &RoomId, memory: &Memory) {
        self.memories().insert(parent.to_owned(), memory.clone());
    }

    /// The room whose break-out has brought the user into the call of this one.
    fn parent_of(&self, group: &RoomId) -> Option<OwnedRoomId> {
        let memories = self.memories();
        let mut memories = memories.iter();
        let found = memories.find(|(_, memory)| memory.group().is_some_and(|it| it == group));
        found.map(|(parent, _)| parent.clone())
    }

    fn memories(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Memory>> {
        self.memories.lock()
    }

    /// Ends the calls of other pages: nobody is in two.
    fn begin(&self) -> watch::Receiver<u64> {
        self.begun.send_modify(|begun| *begun += 1);
        self.begun.subscribe()
    }
}

pub(super) fn routes() -> Router<SharedConsole> {
    Router::new()
        .route("/rooms/{room_id}/call", get(page::show))
        .route("/rooms/{room_id}/call/socket", get(page::socket))
}

fn not_here() -> PageError {
    PageError::not_found(words::no_calls_here()).with_hint(words::how_to_get_element_call())
}
