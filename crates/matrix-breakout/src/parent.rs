//! Reads the parent with one request.

use breakout_core::room::Parent;
use matrix_sdk::{
    Room,
    ruma::{MilliSecondsSinceUnixEpoch, api::client::state::get_state_events::v3::Request},
};

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    requests::{Counter, RequestKind, repeatable},
    state, sticky,
};

impl Breakout {
    /// Asks the homeserver for everything that a host needs to know of the parent, with one
    /// request.
    ///
    /// # Errors
    ///
    /// Fails when this user is not a member, when the request fails, and when the room's state
    /// is not what a homeserver would send.
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
    parent.add_to_call(sticky::memberships(&client, room.room_id(), now).await?);
    Ok(parent)
}

#[cfg(test)]
mod tests;
