//! Joins a child, and finds the way back.

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
    /// Fails when the homeserver refuses, or cannot be reached.
    pub async fn join(&self, child: &RoomId, via: &[OwnedServerName]) -> Result<Room, Error> {
        join(&self.room.client(), child, via).await
    }
}

pub(crate) async fn join(
    client: &Client,
    room_id: &RoomId,
    via: &[OwnedServerName],
) -> Result<Room, Error> {
    Ok(client
        .join_room_by_id_or_alias(<&RoomOrAliasId>::from(room_id), via)
        .await?)
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
