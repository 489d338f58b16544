//! The call memberships that are sticky events
//! ([MSC4354](https://github.com/matrix-org/matrix-spec-proposals/pull/4354)), as the client's store
//! keeps them.
//!
//! [`StickyCalls`](crate::StickyCalls) fetches them; everything that reads calls finds them here.

use std::sync::LazyLock;

use breakout_core::call::{CallMembership, StickyMemberships};
use matrix_sdk::{
    Client,
    ruma::{MilliSecondsSinceUnixEpoch, RoomId},
};
use tokio::sync::watch;

use crate::error::Error;

/// The key under which the store has the memberships of a room, before the room's ID.
const KEY: &str = "io.github.matrix_breakout.sticky_calls";

/// Counts the changes, to wake everything that observes a call.
static CHANGED: LazyLock<watch::Sender<u64>> = LazyLock::new(|| watch::Sender::new(0));

/// Returns the sticky memberships of a room's call that are valid at this time, as far as they were
/// fetched.
pub(crate) async fn memberships(
    client: &Client,
    room_id: &RoomId,
    now: MilliSecondsSinceUnixEpoch,
) -> Result<Vec<CallMembership>, Error> {
    Ok(known(client, room_id).await?.at(now))
}

/// Observes changes in any room, from now on.
pub(crate) fn changes() -> watch::Receiver<u64> {
    CHANGED.subscribe()
}

/// Waits for the next change; for ever if there will be none.
pub(crate) async fn changed(changes: &mut watch::Receiver<u64>) {
    if changes.changed().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Reads the memberships of a room from the client's store.
pub(crate) async fn known(client: &Client, room_id: &RoomId) -> Result<StickyMemberships, Error> {
    let store = client.state_store();
    let kept = store.get_custom_value(&key(room_id)).await;
    let kept = kept.map_err(matrix_sdk::Error::from)?;
    let known = kept.and_then(|kept| serde_json::from_slice(&kept).ok());
    Ok(known.unwrap_or_default())
}

/// Writes the memberships of a room into the client's store.
#[cfg(feature = "experimental-calls")]
pub(crate) async fn keep(
    client: &Client,
    room_id: &RoomId,
    known: &StickyMemberships,
) -> Result<(), Error> {
    let store = client.state_store();
    let kept = serde_json::to_vec(known)?;
    let kept = store.set_custom_value_no_read(&key(room_id), kept).await;
    Ok(kept.map_err(matrix_sdk::Error::from)?)
}

/// Wakes everything that observes a call, after memberships were [kept](keep).
#[cfg(feature = "experimental-calls")]
pub(crate) fn notify() {
    CHANGED.send_modify(|count| *count += 1);
}

fn key(room_id: &RoomId) -> Vec<u8> {
    format!("{KEY} {room_id}").into_bytes()
}
