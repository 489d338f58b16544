//! What others know of the call that the user is in.

use breakout_account::connection;
use breakout_core::{call::Call, call_move::Input};
use futures_util::{StreamExt as _, stream::BoxStream};
use matrix_breakout::{CallStream, RoomBreakoutExt as _};
use matrix_sdk::{Room, ruma::RoomId};
use serde_json::Value;

use super::media_server;
use crate::error::PageError;

/// The call of a room, and what is heard of it.
pub(super) struct Watched {
    room: Room,
    /// As the homeserver knows it.
    calls: CallStream,
    /// Whether its media server answers.
    media: BoxStream<'static, bool>,
}

impl Watched {
    /// Begins to watch a call; what the homeserver knows of it now is returned, too.
    pub(super) async fn begin(
        room: Room,
        transports: &[Value],
    ) -> Result<(Input, Self), PageError> {
        let (first, calls) = room.breakout().subscribe_to_call().await?;
        let http = connection::http_client()?;
        let (client, room_id) = (room.client(), room.room_id().to_owned());
        let media = media_server::watch(client, http, room_id, transports);
        let watched = Self { room, calls, media };
        Ok((watched.known_in(&first), watched))
    }

    pub(super) fn room_id(&self) -> &RoomId {
        self.room.room_id()
    }

    /// The next that is heard of it.
    pub(super) async fn next(&mut self) -> Input {
        tokio::select! {
            Some(call) = self.calls.next() => self.known_in(&call),
            Some(answers) = self.media.next() => Input::Media(self.room_id().to_owned(), answers),
            else => std::future::pending().await,
        }
    }

    fn known_in(&self, call: &Call) -> Input {
        let client = self.room.client();
        let own = call.of(self.room.own_user_id(), client.device_id());
        Input::Known(self.room_id().to_owned(), own.here.is_some())
    }
}
