//! All members of some rooms, and their newest events, by the sync itself instead of a request for each room.
//!
//! The SDK asks for the members of a room that it has from a sync, since it cannot know whether that brought all. Here it
//! is known: the answer is to a request that wants all, it has the room in it, and as many have joined as the homeserver
//! says. Of anything else, the members are asked for as before.

use std::{
    collections::{BTreeMap, BTreeSet},
    iter,
    sync::atomic::Ordering,
    time::Duration,
};

use matrix_sdk::{
    Room, RoomMemberships,
    ruma::{
        OwnedRoomId, RoomId, api::client::sync::sync_events::v5::request::RoomSubscription, assign,
        events::StateEventType,
    },
};
use tokio::time::timeout;

use super::RoomsSync;

/// How long the loop is waited for that is to bring them. They are asked for after that.
const PATIENCE: Duration = Duration::from_secs(5);

impl RoomsSync {
    /// Brings all members of these rooms, and so many of their newest events, with one request for all of which that was not
    /// done before. It only saves what would be asked for otherwise.
    pub(super) async fn bring(&self, rooms: &[OwnedRoomId], events: u32) {
        let is_new = self.want_members(rooms, events.max(self.events));
        if !self.waits.load(Ordering::Relaxed) {
            if is_new && let Err(error) = self.sync_once().await {
                tracing::info!(%error, "the members are asked for room by room");
            }
            return;
        }
        let mut answered = self.answered.subscribe();
        let are_there = |answered: &BTreeSet<OwnedRoomId>| {
            let mut rooms = rooms.iter();
            rooms.all(|room_id| answered.contains(room_id))
        };
        let there = timeout(PATIENCE, answered.wait_for(are_there)).await;
        if there.is_err() {
            tracing::info!("the sync is late; the members are asked for room by room");
        }
    }

    /// Wants all members of these rooms, and so many of their events, from the next request on; returns whether that is new
    /// for one of them.
    pub(super) fn want_members(&self, rooms: &[OwnedRoomId], events: u32) -> bool {
        let (mut new, mut more) = (Vec::new(), Vec::new());
        // While this is held no request begins, so that each counts for what it asks.
        let mut with_members = self.with_members.lock();
        for room_id in rooms {
            match with_members.get(room_id) {
                Some(wanted) if *wanted >= events => {}
                Some(_) => more.push(room_id.clone()),
                None => new.push(room_id.clone()),
            }
        }
        if new.is_empty() && more.is_empty() {
            return false;
        }
        // The SDK changes nothing of what it knows.
        let known: Vec<&RoomId> = more.iter().map(AsRef::as_ref).collect();
        self.sliding_sync.unsubscribe_to_rooms(&known, false);
        new.append(&mut more);
        self.tell(events, &new);
        let wanted = new.into_iter().map(|room_id| (room_id, events));
        with_members.extend(wanted);
        true
    }

    /// Tells the SDK what is wanted, after it has forgotten that.
    pub(super) fn subscribe(&self) {
        let mut by_events: BTreeMap<u32, Vec<OwnedRoomId>> = BTreeMap::new();
        for (room_id, events) in &*self.with_members.lock() {
            by_events.entry(*events).or_default().push(room_id.clone());
        }
        for (events, rooms) in by_events {
            self.tell(events, &rooms);
        }
    }

    /// Tells the SDK of these rooms. What it knows already stays as it is.
    fn tell(&self, events: u32, rooms: &[OwnedRoomId]) {
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
        let rooms: Vec<&RoomId> = rooms.iter().map(AsRef::as_ref).collect();
        self.sliding_sync
            .subscribe_to_rooms(&rooms, Some(subscription), true);
    }

    /// Notes what the answer to the last request has brought.
    pub(super) async fn took_in(&self, rooms: &[OwnedRoomId]) {
        let asked = self.asking.lock().clone();
        self.newest.take_in();
        for room_id in rooms.iter().filter(|room_id| asked.contains(*room_id)) {
            if let Some(room) = self.client.get_room(room_id)
                && !room.are_members_synced()
                && are_all_there(&room).await
            {
                note_all_there(&room).await;
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
    room.update_room_info(|mut info| {
        info.mark_members_synced();
        // No reason that anybody would have to be told of.
        (info, iter::empty().collect())
    })
    .await;
}
