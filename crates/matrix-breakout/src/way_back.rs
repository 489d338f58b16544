//! The way back to the parent, and the servers through which rooms can be joined, as this client knows them.

use std::collections::BTreeMap;

use breakout_core::way_back::WayBack;
use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{OwnedRoomId, OwnedServerName},
};

use crate::{error::Error, standing::successor};

/// Returns the way back to this room, or to the one that has replaced it, as of the last sync. Sends no
/// request.
pub(crate) async fn to(parent: &Room) -> WayBack {
    let successor = successor(parent);
    let parent = successor.as_ref().unwrap_or(parent);
    // Members that are not known yet would only name more servers.
    let mut via = parent.route().await.unwrap_or_default();
    if via.is_empty() {
        via.push(parent.own_user_id().server_name().to_owned());
    }
    let name = parent.name();
    WayBack::new(parent.room_id(), via, name.as_deref())
}

/// Returns the servers through which each of these groups can be joined, as of the last sync; of those only of which this
/// client knows all members. Sends no request.
pub(crate) async fn routes(
    client: &Client,
    groups: impl IntoIterator<Item = &OwnedRoomId>,
) -> Result<BTreeMap<OwnedRoomId, Vec<OwnedServerName>>, Error> {
    let mut routes = BTreeMap::new();
    for group in groups {
        let room = client.get_room(group);
        let is_known = |room: &Room| room.state() == RoomState::Joined && room.are_members_synced();
        let Some(room) = room.filter(is_known) else {
            continue;
        };
        // The members of one server are the rule, and need not be read.
        let own = room.own_user_id().server_name();
        let members = room
            .joined_user_ids()
            .await
            .map_err(matrix_sdk::Error::from)?;
        let route = match members.iter().all(|user| user.server_name() == own) {
            true => vec![own.to_owned()],
            false => room.route().await?,
        };
        routes.insert(group.clone(), route);
    }
    Ok(routes)
}
