//! Calls in the console's own pages: Element Call in a frame, which moves with the user when a break-out opens.
//!
//! A page has one socket, over which the console is told of everything and says what is to be seen; what moves when is
//! decided in [`matrix_breakout::core::call_move`]. Each call has a frame and a widget driver of its own, so that the
//! next one can be loaded while the present one goes on.

mod element_call;
mod host;
mod media_server;
mod page;
mod state;
mod watched;
mod widget;

use std::sync::atomic::{AtomicBool, Ordering};

use axum::{Router, routing::get};
use matrix_breakout::core::call;
use matrix_sdk::{Client, Room, ruma::api::client::rtc::transports};
use serde_json::Value;
use tokio::sync::{OnceCell, watch};

pub(crate) use self::element_call::{ElementCall, MISSING};
use super::{error::PageError, state::SharedConsole};

/// What calls of one account need.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    /// Whether Element Call is there.
    are_allowed: AtomicBool,
    /// Where the homeserver says that media go; asked for once.
    transports: OnceCell<Vec<Value>>,
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
    async fn transports(&self, client: &Client) -> Vec<Value> {
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
    PageError::not_found("There can be no calls here.").with_hint(MISSING)
}
