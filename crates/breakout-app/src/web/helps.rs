//! Who waits for help, read anew only where something has changed.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use matrix_breakout::{Error, HelpQueue, RoomBreakoutExt as _};
use matrix_sdk::{
    Room,
    ruma::{OwnedRoomId, RoomId},
};

use super::changed_rooms::ChangedRooms;

/// The help queues that have been read, by parent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Helps(Arc<Mutex<BTreeMap<OwnedRoomId, Arc<Known>>>>);

#[derive(Debug, Default)]
struct Known {
    /// Whoever reads has it.
    reading: tokio::sync::Mutex<()>,
    queue: Mutex<Option<Arc<HelpQueue>>>,
    /// The rooms that have changed since.
    changed: ChangedRooms,
}

impl Helps {
    /// Notes that these rooms have changed. To be called before anybody is told of it.
    pub(super) fn note(&self, rooms: &BTreeSet<OwnedRoomId>) {
        for known in lock(&self.0).values() {
            known.changed.note(rooms);
        }
    }

    /// The queue as it was last read; none before that. It asks nobody.
    pub(super) fn known(&self, parent: &RoomId) -> Option<Arc<HelpQueue>> {
        let known = lock(&self.0).get(parent).cloned();
        known.and_then(|known| lock(&known.queue).clone())
    }

    /// Reads the queue, as far as it may be another one.
    pub(super) async fn read(&self, room: &Room) -> Result<(), Error> {
        let known = lock(&self.0)
            .entry(room.room_id().to_owned())
            .or_default()
            .clone();
        let _reading = known.reading.lock().await;
        let changed = known.changed.read();
        let previous = lock(&known.queue).clone();
        if previous.is_some() && changed.rooms().is_empty() {
            return Ok(());
        }
        let breakout = room.breakout();
        let read = breakout
            .help_queue_after(previous.as_deref(), changed.rooms())
            .await;
        let queue = match read {
            Ok(queue) => Some(Arc::new(queue)),
            // In a stranger's groups nobody is asked.
            Err(Error::NotOpen(_) | Error::NotYours(_)) => None,
            Err(error) => return Err(error),
        };
        changed.done();
        *lock(&known.queue) = queue;
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
