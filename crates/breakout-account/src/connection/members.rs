//! All members of some rooms, and their newest events, by the sync itself instead of a request for each room.
//!
//! The SDK asks for the members of a room that it has from a sync, since it cannot know whether that brought all. Here it
//! is known: the answer is to a request that wants all, it has the room in it, and as many have joined as the homeserver
//! says. Of anything else, the members are asked for as before.

use std::{collections::BTreeMap, iter, sync::atomic::Ordering, time::Duration};

use matrix_sdk::{
    Room, RoomMemberships,
    ruma::{
        OwnedRoomId, RoomId, api::client::sync::sync_events::v5::request::RoomSubscription, assign,
        events::StateEventType,
    },
};
use tokio::time::timeout;

use super::{RoomsSync, wanted::Difference};

/// How long the loop is waited for that is to bring them. They are asked for after that.
const PATIENCE: Duration = Duration::from_secs(5);

impl RoomsSync {
    /// Brings all members of these rooms, and so many of their newest events, with one request for all of which that was not
    /// done before. It only saves what would be asked for otherwise.
    pub(super) async fn bring(&self, rooms: &[OwnedRoomId], events: u32) {
        let events = events.max(self.events);
        let known = self.known(rooms);
        let is_new = self.want_members(rooms, events);
        // Of those of which only more events are wanted, the SDK has forgotten that it has all members.
        for room in known.iter().filter(|room| !room.are_members_synced()) {
            note_known(room).await;
        }
        if !self.waits.load(Ordering::Relaxed) {
            if is_new && let Err(error) = self.sync_once().await {
                tracing::info!(%error, "the members are asked for room by room");
            }
            return;
        }
        let mut answered = self.answered.subscribe();
        let are_there = |answered: &BTreeMap<OwnedRoomId, u32>| {
            let mut brought = rooms.iter().map(|room_id| answered.get(room_id));
            brought.all(|brought| brought.is_some_and(|brought| *brought >= events))
        };
        let there = timeout(PATIENCE, answered.wait_for(are_there)).await;
        if there.is_err() {
            tracing::info!("the sync is late; the members are asked for room by room");
        }
    }

    /// Those of these rooms whose members the sync has brought, and goes on bringing.
    fn known(&self, rooms: &[OwnedRoomId]) -> Vec<Room> {
        let with_members = self.with_members.lock();
        let rooms = rooms.iter().filter(|room_id| with_members.has(room_id));
        let rooms = rooms.filter_map(|room_id| self.client.get_room(room_id));
        rooms.filter(|room| room.are_members_synced()).collect()
    }

    /// Wants all members of these rooms, and so many of their events, from the next request on; returns whether that is new
    /// for one of them.
    pub(super) fn want_members(&self, rooms: &[OwnedRoomId], events: u32) -> bool {
        // While this is held no request begins, so that each counts for what it asks.
        let mut with_members = self.with_members.lock();
        let Difference { new, more, gone } = with_members.want(rooms, events);
        // The SDK changes nothing of what it knows.
        let known: Vec<&RoomId> = more.iter().chain(&gone).map(AsRef::as_ref).collect();
        self.sliding_sync.unsubscribe_to_rooms(&known, false);
        for room in gone.iter().filter_map(|gone| self.client.get_room(gone)) {
            // Who comes and goes there is brought no more.
            room.mark_members_missing();
        }
        let changed: Vec<&RoomId> = new.iter().chain(&more).map(AsRef::as_ref).collect();
        if changed.is_empty() {
            return false;
        }
        self.tell(events, &changed);
        true
    }

    /// Tells the SDK what is wanted, after it has forgotten that.
    pub(super) fn subscribe(&self) {
        for (events, rooms) in self.with_members.lock().by_events() {
            self.tell(events, &rooms);
        }
    }

    /// Tells the SDK of these rooms. What it knows already stays as it is.
    fn tell(&self, events: u32, rooms: &[&RoomId]) {
        let all_members = (StateEventType::RoomMember, "*".to_owned());
        let required_state = self
            .required_state
            .iter()
            .filter(|(event_type, _)| *event_type != StateEventType::RoomMember)
            .cloned()
            .chain([all_members])
            .collect();
        let subscription = assign!(RoomSubscription::default(), {
            required_state,
            timeline_limit: events.into(),
        });
        self.sliding_sync
            .subscribe_to_rooms(rooms, Some(subscription), true);
    }

    /// Notes what the answer to the last request has brought.
    pub(super) async fn took_in(&self, rooms: &[OwnedRoomId]) {
        let asked = self.asking.lock().clone();
        self.newest.take_in();
        for room_id in rooms.iter().filter(|room_id| asked.contains_key(*room_id)) {
            if let Some(room) = self.client.get_room(room_id)
                && !room.are_members_synced()
                && are_all_there(&room).await
            {
                note_all_there(&room).await;
                // Another one has taken its place meanwhile.
                if !self.with_members.lock().has(room_id) {
                    room.mark_members_missing();
                }
            }
        }
        self.answered.send_replace(asked);
    }
}

/// Whether as many have joined, by their own events, as the homeserver says.
async fn are_all_there(room: &Room) -> bool {
    let joined = room.members_no_sync(RoomMemberships::JOIN).await;
    joined.is_ok_and(|joined| {
        u64::try_from(joined.len()).is_ok_and(|joined| joined == room.joined_members_count())
    })
}

/// Tells the SDK that it has all members of a room.
async fn note_all_there(room: &Room) {
    // Whoever came and went meanwhile was in no answer. So does the SDK where it has asked for all.
    if room.encryption_state().is_encrypted()
        && let Err(error) = room.discard_room_key().await
    {
        let room_id = room.room_id();
        tracing::warn!(%room_id, %error, "the key of {room_id} is not changed");
        return;
    }
    note_known(room).await;
}

async fn note_known(room: &Room) {
    room.update_room_info(|mut info| {
        info.mark_members_synced();
        // No reason that anybody would have to be told of.
        (info, iter::empty().collect())
    })
    .await;
}
