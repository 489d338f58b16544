//! The rooms that have changed since somebody read them last.

use std::{
    collections::BTreeSet,
    sync::{Mutex, MutexGuard, PoisonError},
};

use matrix_sdk::ruma::OwnedRoomId;

#[derive(Debug, Default)]
pub(super) struct ChangedRooms(Mutex<BTreeSet<OwnedRoomId>>);

/// Rooms that are being read. They count as changed again if this is dropped before they are: whoever reads may fail, and
/// may be stopped at any time, as when the page is closed for which it reads.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    changed: &'a ChangedRooms,
    rooms: BTreeSet<OwnedRoomId>,
}

impl ChangedRooms {
    pub(super) fn note(&self, rooms: &BTreeSet<OwnedRoomId>) {
        self.lock().extend(rooms.iter().cloned());
    }

    /// Takes them all, to be read. What changes meanwhile is for the next one who reads.
    pub(super) fn read(&self) -> Reading<'_> {
        Reading {
            changed: self,
            rooms: std::mem::take(&mut *self.lock()),
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeSet<OwnedRoomId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reading<'_> {
    pub(super) fn rooms(&self) -> &BTreeSet<OwnedRoomId> {
        &self.rooms
    }

    /// Says that they have been read.
    pub(super) fn done(mut self) {
        self.rooms.clear();
    }
}

impl Drop for Reading<'_> {
    fn drop(&mut self) {
        self.changed.note(&self.rooms);
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::owned_room_id;

    use super::*;

    #[test]
    fn a_reading_that_is_stopped_is_made_again() {
        let changed = ChangedRooms::default();
        let (first, second) = (owned_room_id!("!a:x"), owned_room_id!("!b:x"));
        changed.note(&BTreeSet::from([first.clone()]));
        let reading = changed.read();
        assert!(reading.rooms().contains(&first));
        drop(reading);
        let reading = changed.read();
        assert!(reading.rooms().contains(&first));
        // What changes while it is read is not read yet.
        changed.note(&BTreeSet::from([second.clone()]));
        reading.done();
        assert_eq!(changed.read().rooms(), &BTreeSet::from([second]));
    }
}
