//! Reads the parent as a host needs to know it before a session is opened.

use breakout_core::room::Parent;
use matrix_sdk::{
    Room,
    ruma::{MilliSecondsSinceUnixEpoch, api::client::state::get_state_events::v3::Request},
};

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    requests::{Counter, RequestKind, repeatable},
    state, sticky_store,
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

#[cfg(test)]
mod tests;
