//! What was last seen of break-outs, so that another look asks the homeserver only for what has changed since.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use matrix_breakout::{RoomBreakoutExt as _, Status};
use matrix_sdk::{Room, ruma::OwnedRoomId};

use super::changed_rooms::ChangedRooms;

/// The break-outs that pages have shown, by parent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Statuses(Arc<Mutex<BTreeMap<OwnedRoomId, Arc<Known>>>>);

#[derive(Debug, Default)]
struct Known {
    /// Whoever reads has it; who comes meanwhile builds on what was read.
    status: tokio::sync::Mutex<Option<Status>>,
    /// The rooms that have changed since.
    changed: ChangedRooms,
}

impl Statuses {
    /// Notes that these rooms have changed. To be called before anybody is told of it.
    pub(super) fn note(&self, rooms: &BTreeSet<OwnedRoomId>) {
        for known in lock(&self.0).values() {
            known.changed.note(rooms);
        }
    }

    /// Says who is where, as of now.
    pub(crate) async fn read(&self, room: &Room) -> Result<Status, matrix_breakout::Error> {
        let known = lock(&self.0)
            .entry(room.room_id().to_owned())
            .or_default()
            .clone();
        let mut last = known.status.lock().await;
        let changed = known.changed.read();
        let status = room
            .breakout()
            .status_after(last.as_ref(), changed.rooms())
            .await?;
        changed.done();
        *last = Some(status.clone());
        Ok(status)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
