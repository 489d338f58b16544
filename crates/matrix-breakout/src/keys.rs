//! How encryption keys are fetched, for callers who do not sync encryption all the time.

use std::{fmt, sync::Arc};

use futures_util::future::BoxFuture;
use matrix_sdk::{
    Room,
    ruma::{OwnedRoomId, RoomId},
};

/// Brings the encryption keys up to date for what is sent and read in the groups of a parent.
type FetchKeys = dyn Fn(OwnedRoomId) -> BoxFuture<'static, ()> + Send + Sync;

/// What brings the encryption keys up to date, if the caller's sync does not.
#[derive(Clone, Default)]
pub(crate) struct SyncKeys(Option<Arc<FetchKeys>>);

impl SyncKeys {
    pub(crate) fn new(
        keys: impl Fn(OwnedRoomId) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        Self(Some(Arc::new(keys)))
    }

    /// Fetches them, on behalf of this parent, if one of these rooms is encrypted.
    pub(crate) async fn fetch(&self, parent: &RoomId, rooms: Vec<Room>) {
        let Some(keys) = &self.0 else {
            return;
        };
        let is_encrypted = |room: &Room| room.encryption_state().is_encrypted();
        if rooms.iter().any(is_encrypted) {
            keys(parent.to_owned()).await;
        }
    }
}

impl fmt::Debug for SyncKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_there = self.0.as_ref().map(|_| format_args!("_"));
        f.debug_tuple("SyncKeys").field(&is_there).finish()
    }
}
