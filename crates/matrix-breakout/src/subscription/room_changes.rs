//! The rooms that have changed since somebody read them last.

use std::collections::BTreeSet;

use matrix_sdk::{
    Client,
    ruma::{OwnedRoomId, RoomId},
    sync::{JoinedRoomUpdate, RoomUpdates, State},
};
use tokio::sync::broadcast::{
    Receiver,
    error::{RecvError, TryRecvError},
};

/// The rooms in which the client's sync has brought something, since they were read.
#[derive(Debug)]
pub(crate) struct RoomChanges {
    updates: Receiver<RoomUpdates>,
    rooms: BTreeSet<OwnedRoomId>,
    /// Whether more has come than could be noted, so that any room may have changed.
    missed: bool,
}

impl RoomChanges {
    /// Notes what changes from now on.
    pub(crate) fn of(client: &Client) -> Self {
        Self::from(client.subscribe_to_all_room_updates())
    }

    /// Notes all that has come.
    pub(crate) fn take_in(&mut self) {
        loop {
            match self.updates.try_recv() {
                Ok(updates) => self.note(&updates),
                Err(TryRecvError::Lagged(_)) => self.missed = true,
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }

    /// Waits for something to come, and notes it; `None` when nothing will any more.
    pub(crate) async fn next(&mut self) -> Option<()> {
        match self.updates.recv().await {
            Ok(updates) => self.note(&updates),
            // A receiver that lags has missed reasons to read the state, not the state.
            Err(RecvError::Lagged(_)) => self.missed = true,
            Err(RecvError::Closed) => return None,
        }
        self.take_in();
        Some(())
    }

    /// Returns whether this room may have changed.
    pub(crate) fn has(&self, room_id: &RoomId) -> bool {
        self.missed || self.rooms.contains(room_id)
    }

    /// Takes all that have changed; `None` stands for all rooms.
    pub(crate) fn take(&mut self) -> Option<BTreeSet<OwnedRoomId>> {
        let rooms = std::mem::take(&mut self.rooms);
        (!std::mem::take(&mut self.missed)).then_some(rooms)
    }

    /// Says that they have been read, as of the last [`take_in`](Self::take_in).
    pub(crate) fn clear(&mut self) {
        drop(self.take());
    }

    fn note(&mut self, updates: &RoomUpdates) {
        let joined = updates.joined.iter();
        let joined = joined.filter(|(_, update)| !is_passing(update));
        let rooms = joined
            .map(|(room_id, _)| room_id)
            .chain(updates.left.keys())
            .chain(updates.invited.keys())
            .chain(updates.knocked.keys());
        self.rooms.extend(rooms.cloned());
    }
}

impl From<Receiver<RoomUpdates>> for RoomChanges {
    fn from(updates: Receiver<RoomUpdates>) -> Self {
        Self {
            updates,
            rooms: BTreeSet::new(),
            missed: false,
        }
    }
}

/// Whether an update says only who is writing, or has read what.
fn is_passing(update: &JoinedRoomUpdate) -> bool {
    let is_silent = update.timeline.events.is_empty() && !update.timeline.limited;
    let (State::Before(state) | State::After(state)) = &update.state;
    let changes_nothing = state.is_empty() && update.account_data.is_empty();
    !update.ephemeral.is_empty() && is_silent && changes_nothing
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use matrix_sdk::ruma::{owned_room_id, serde::Raw};
    use serde_json::json;
    use tokio::sync::broadcast::{Sender, channel};

    use super::*;

    fn update(room_id: OwnedRoomId, is_passing: bool) -> RoomUpdates {
        let mut joined = JoinedRoomUpdate::default();
        if is_passing {
            let typing = json!({ "type": "m.typing", "content": { "user_ids": [] } });
            joined.ephemeral = vec![Raw::new(&typing).unwrap().cast_unchecked()];
        }
        let mut updates = RoomUpdates::default();
        updates.joined.insert(room_id, joined);
        updates
    }

    fn changes(waiting: usize) -> (Sender<RoomUpdates>, RoomChanges) {
        let (sender, updates) = channel(waiting);
        (sender, RoomChanges::from(updates))
    }

    #[test]
    fn a_room_is_changed_until_it_was_read() {
        let [first, second] = [owned_room_id!("!a:x"), owned_room_id!("!b:x")];
        let (sender, mut changes) = changes(4);
        sender.send(update(first.clone(), false)).unwrap();
        changes.take_in();
        assert!(changes.has(&first) && !changes.has(&second));
        // What was given up is read again; what comes while it is read is not read yet.
        changes.take_in();
        assert!(changes.has(&first));
        sender.send(update(second.clone(), false)).unwrap();
        changes.clear();
        assert!(!changes.has(&first) && !changes.has(&second));
        changes.take_in();
        assert_eq!(changes.take(), Some([second].into()));
    }

    #[tokio::test]
    async fn whoever_writes_or_reads_changes_nothing() {
        let room_id = owned_room_id!("!a:x");
        let (sender, mut changes) = changes(4);
        sender.send(update(room_id.clone(), true)).unwrap();
        assert_eq!(changes.next().now_or_never(), Some(Some(())));
        assert!(!changes.has(&room_id));
    }

    #[tokio::test]
    async fn of_more_than_can_wait_every_room_counts_as_changed() {
        let [first, second] = [owned_room_id!("!a:x"), owned_room_id!("!b:x")];
        let (sender, mut changes) = changes(2);
        for _ in 0..3 {
            sender.send(update(first.clone(), false)).unwrap();
        }
        assert_eq!(changes.next().now_or_never(), Some(Some(())));
        assert!(changes.has(&second));
        assert_eq!(changes.take(), None);
        assert!(!changes.has(&first) && !changes.has(&second));
        assert_eq!(changes.next().now_or_never(), None);
        drop(sender);
        assert_eq!(changes.next().now_or_never(), Some(None));
    }
}
