//! Joins a child, and finds the way back.

use std::collections::BTreeSet;

use matrix_sdk::{
    Client, Room, RoomState,
    deserialized_responses::RawAnySyncOrStrippedState,
    ruma::{
        OwnedRoomId, OwnedServerName, OwnedUserId, RoomId, RoomOrAliasId, events::StateEventType,
    },
};
use serde::Deserialize;

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
/// None if the room is not a child, as of the caller's last sync, or if somebody says so who has no say
/// there: only the mark of who made the room, or moderates it, counts. It is a hint all the same; see
/// [`belonging`].
///
/// # Errors
///
/// Fails when the client's store does.
pub async fn parent_of(room: &Room) -> Result<Option<ChildMarkEventContent>, Error> {
    Ok(sessions::trusted_mark(room)
        .await?
        .map(|marked| marked.mark))
}

/// Where a child says that it belongs, which is the way back from it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Belonging {
    /// The parent, as the child's mark says.
    pub parent: OwnedRoomId,
    /// The servers through which it can be joined.
    pub via: Vec<OwnedServerName>,
    /// Who says so.
    pub by: OwnedUserId,
    /// What the parent is to this user.
    pub known: Known,
}

/// What a room is to this user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Known {
    /// They are in it.
    Joined,
    /// They have been in it.
    Before,
    /// They have never been in it, as far as the client's store tells. Ask them before it is joined: a
    /// child can say that it belongs anywhere.
    No,
}

/// Returns where a child says that it belongs, as [`parent_of`] finds it.
///
/// # Errors
///
/// Fails when the client's store does.
pub async fn belonging(child: &Room) -> Result<Option<Belonging>, Error> {
    let Some(marked) = sessions::trusted_mark(child).await? else {
        return Ok(None);
    };
    let parent = child.client().get_room(&marked.mark.parent);
    let known = match &parent {
        Some(parent) if parent.state() == RoomState::Joined => Known::Joined,
        Some(parent) if was_in(parent).await? => Known::Before,
        _ => Known::No,
    };
    Ok(Some(Belonging {
        parent: marked.mark.parent,
        via: marked.mark.via,
        by: marked.sender,
        known,
    }))
}

/// Whether this user was in the room before they left it. Who has refused an invite has left too.
async fn was_in(room: &Room) -> Result<bool, Error> {
    #[derive(Deserialize)]
    struct Member {
        #[serde(default)]
        unsigned: Unsigned,
    }
    #[derive(Default, Deserialize)]
    struct Unsigned {
        prev_content: Option<Previous>,
    }
    #[derive(Deserialize)]
    struct Previous {
        membership: String,
    }
    let own = room.own_user_id().as_str();
    let member = room.get_state_event(StateEventType::RoomMember, own);
    let Some(RawAnySyncOrStrippedState::Sync(raw)) = member.await? else {
        return Ok(false);
    };
    let member = raw.deserialize_as_unchecked::<Member>().ok();
    let before = member.and_then(|member| member.unsigned.prev_content);
    Ok(before.is_some_and(|before| before.membership == "join"))
}
