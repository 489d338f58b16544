//! Reads the parent as a host needs to know it before a session is opened.

use std::collections::BTreeSet;

use breakout_core::{plan::split::Person, room::Parent};
use matrix_sdk::{
    Room,
    ruma::{MilliSecondsSinceUnixEpoch, api::client::state::get_state_events::v3::Request},
};

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    requests::{Counter, RequestKind, repeatable},
    state, sticky_store,
    sync::required_state,
};

impl Breakout {
    /// Asks the homeserver for everything that a host needs to know of the parent, with one request
    /// (`GET /rooms/{roomId}/state`): its members, power levels, calls, and the break-out that is
    /// present.
    ///
    /// It is for planning. [`OpenBreakout::with_parent`](crate::OpenBreakout::with_parent) takes
    /// it, so that it is not read twice.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::NotJoined`] when this user is not a member, with
    /// [`Error::UnreadableState`] when the room's state is not what a homeserver would send, and
    /// with [`Error::Sdk`] when the request fails.
    pub async fn fetch_parent(&self) -> Result<Parent, Error> {
        self.check_joined()?;
        fetch(&self.room, self.clock.now(), &Counter::default()).await
    }

    /// Returns the members of the parent: as of the caller's last sync where that has brought
    /// [all of them](Breakout::with_newest), else asked for with one request.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::fetch_parent`].
    pub async fn people(&self) -> Result<Vec<Person>, Error> {
        self.check_joined()?;
        let now = self.clock.now();
        if self.newest.is_some() {
            let present = self.present_breakout().await?;
            self.bring(present.content.children.keys(), 1).await;
            if let Some(parent) = known(&self.room, now).await? {
                return Ok(parent.members);
            }
        }
        Ok(fetch(&self.room, now, &Counter::default()).await?.members)
    }
}

/// Asks the homeserver for the whole state of the room.
pub(crate) async fn fetch(
    room: &Room,
    now: MilliSecondsSinceUnixEpoch,
    counter: &Counter,
) -> Result<Parent, Error> {
    let client = room.client();
    let own = own_user(&client)?;
    counter.count(RequestKind::Read);
    let response = client
        .send(Request::new(room.room_id().to_owned()))
        .with_request_config(repeatable())
        .await?;
    let events = response.room_state.iter().filter_map(state::from_raw);
    let mut parent = Parent::from_state(room.room_id().to_owned(), own, events.collect(), now)?;
    parent.add_to_call(sticky_store::memberships(&client, room.room_id(), now).await?);
    Ok(parent)
}

/// Reads the room as far as [`required_state`] brings it, as of the caller's last sync; `None` if the client does not have
/// all its members, so that it has to be asked for.
pub(crate) async fn known(
    room: &Room,
    now: MilliSecondsSinceUnixEpoch,
) -> Result<Option<Parent>, Error> {
    if !room.are_members_synced() {
        return Ok(None);
    }
    let client = room.client();
    let types: BTreeSet<_> = required_state().into_iter().map(|(kind, _)| kind).collect();
    let mut events = Vec::new();
    for event_type in types {
        let raw = room.get_state_events(event_type).await?;
        events.extend(raw.iter().filter_map(state::from_store));
    }
    let room_id = room.room_id();
    let mut parent = Parent::from_state(room_id.to_owned(), own_user(&client)?, events, now)?;
    parent.add_to_call(sticky_store::memberships(&client, room_id, now).await?);
    Ok(Some(parent))
}

#[cfg(test)]
mod tests;
