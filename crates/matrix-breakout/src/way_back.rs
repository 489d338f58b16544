//! The way back to the parent, as this client knows it.

use breakout_core::way_back::{WayBack, via};
use matrix_sdk::{Room, RoomMemberships, ruma::OwnedUserId};

use crate::standing::successor;

/// Returns the way back to this room, or to the one that has replaced it, as of the last sync. Sends no
/// request.
pub(crate) async fn to(parent: &Room) -> WayBack {
    let successor = successor(parent);
    let parent = successor.as_ref().unwrap_or(parent);
    let own = parent.own_user_id();
    // Members that are not known yet would only name more servers.
    let members = parent.members_no_sync(RoomMemberships::JOIN).await;
    let members: Vec<OwnedUserId> = members
        .unwrap_or_default()
        .iter()
        .map(|member| member.user_id().to_owned())
        .collect();
    let name = parent.name();
    WayBack::new(parent.room_id(), via(own, &members), name.as_deref())
}
