//! Joins a child, and finds the way back.

use std::collections::BTreeSet;

use matrix_sdk::{
    Client, Room,
    ruma::{OwnedServerName, RoomId, RoomOrAliasId},
};

use crate::{breakout::Breakout, error::Error, sessions};
use breakout_core::event::child_mark::ChildMarkEventContent;

impl Breakout {
    /// Joins a child through its `via` servers. Joining a room one is in already does nothing.
    ///
    /// These servers are the choice of whoever sent the event: ask the user first if the offer
    /// [warns](breakout_core::offer::Offer::warns) (the MSC's Security section).
    ///
    /// # Errors
    ///
    /// Fails when the homeserver refuses, or cannot be reached, and with [`Error::ServersSilent`] when it
    /// is another server that does not answer.
    pub async fn join(&self, child: &RoomId, via: &[OwnedServerName]) -> Result<Room, Error> {
        join(&self.room.client(), child, via).await
    }
}

pub(crate) async fn join(
    client: &Client,
    room_id: &RoomId,
    via: &[OwnedServerName],
) -> Result<Room, Error> {
    let joined = client
        .join_room_by_id_or_alias(<&RoomOrAliasId>::from(room_id), via)
        .await;
    joined.map_err(|error| {
        let others = others(client, room_id, via);
        if others.is_empty() || !blames_others(&error) {
            return error.into();
        }
        Error::ServersSilent {
            room_id: room_id.to_owned(),
            servers: others,
            source: Box::new(error),
        }
    })
}

/// The servers, other than this user's own, through which a room can be joined.
fn others(client: &Client, room_id: &RoomId, via: &[OwnedServerName]) -> Vec<OwnedServerName> {
    let own = client.user_id().map(|user| user.server_name().to_owned());
    let named = room_id.server_name().map(ToOwned::to_owned);
    let others: BTreeSet<_> = via.iter().cloned().chain(named).collect();
    others
        .into_iter()
        .filter(|server| Some(server) != own.as_ref())
        .collect()
}

/// Whether it is another server that fails: a homeserver says so as a gateway does, in its own words.
fn blames_others(error: &matrix_sdk::Error) -> bool {
    let error = error.as_client_api_error();
    error.is_some_and(|error| {
        matches!(error.status_code.as_u16(), 502 | 504) && error.error_kind().is_some()
    })
}

/// Returns the mark of a child: its parent, and the servers through which that can be joined.
///
/// None if the room is not a child, as of the caller's last sync. The mark is a hint: whoever has
/// the power in the child may have changed it.
///
/// # Errors
///
/// Fails when the client's store does.
pub async fn parent_of(room: &Room) -> Result<Option<ChildMarkEventContent>, Error> {
    Ok(sessions::mark(room).await?.map(|marked| marked.mark))
}
