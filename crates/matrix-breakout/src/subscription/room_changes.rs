//! The rooms that have changed since somebody read them last.

use std::collections::BTreeSet;

use matrix_sdk::{
    Client,
    deserialized_responses::TimelineEvent,
    ruma::{OwnedRoomId, RoomId, serde::Raw},
    sync::{JoinedRoomUpdate, RoomUpdates, State},
};
use serde::Deserialize;
use tokio::sync::broadcast::{
    Receiver,
    error::{RecvError, TryRecvError},
};

/// The rooms in which the client's sync has brought something, since they were read.
#[derive(Debug)]
pub(crate) struct RoomChanges {
    updates: Receiver<RoomUpdates>,
    rooms: BTreeSet<OwnedRoomId>,
    /// Those of them in which something was written.
    written: BTreeSet<OwnedRoomId>,
    /// Those whose state has changed, other than by people who came.
    arranged: BTreeSet<OwnedRoomId>,
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

    /// Returns whether something may have been written in this room.
    pub(crate) fn has_messages(&self, room_id: &RoomId) -> bool {
        self.missed || self.written.contains(room_id)
    }

    /// Returns whether the room's state may have changed, other than by people who came for the first time.
    pub(crate) fn has_state(&self, room_id: &RoomId) -> bool {
        self.missed || self.arranged.contains(room_id)
    }

    /// Takes all that have changed; `None` stands for all rooms.
    pub(crate) fn take(&mut self) -> Option<BTreeSet<OwnedRoomId>> {
        self.written.clear();
        self.arranged.clear();
        let rooms = std::mem::take(&mut self.rooms);
        (!std::mem::take(&mut self.missed)).then_some(rooms)
    }

    /// Says that they have been read, as of the last [`take_in`](Self::take_in).
    pub(crate) fn clear(&mut self) {
        drop(self.take());
    }

    fn note(&mut self, updates: &RoomUpdates) {
        for (room_id, update) in &updates.joined {
            let brings = Brings::of(update);
            if brings.messages {
                self.written.insert(room_id.clone());
            }
            if brings.state {
                self.arranged.insert(room_id.clone());
            }
        }
        let gone = updates.left.keys().chain(updates.invited.keys());
        for room_id in gone.chain(updates.knocked.keys()) {
            self.written.insert(room_id.clone());
            self.arranged.insert(room_id.clone());
        }
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
            written: BTreeSet::new(),
            arranged: BTreeSet::new(),
            missed: false,
        }
    }
}

/// What an update brings. Of one that leaves something out, anything may be.
struct Brings {
    messages: bool,
    /// State, but for people who come.
    state: bool,
}

impl Brings {
    fn of(update: &JoinedRoomUpdate) -> Self {
        let timeline = &update.timeline;
        let mut brings = Self {
            messages: timeline.limited,
            state: timeline.limited,
        };
        let (State::Before(state) | State::After(state)) = &update.state;
        let state = state.iter().map(Raw::cast_ref_unchecked);
        for event in timeline.events.iter().map(TimelineEvent::raw).chain(state) {
            match event.deserialize_as_unchecked::<Told>() {
                Ok(told) if told.state_key.is_none() => brings.messages = true,
                Ok(told) if told.is_arrival() => {}
                Ok(_) => brings.state = true,
                // Of what cannot be read, anything may be.
                Err(_) => (brings.messages, brings.state) = (true, true),
            }
        }
        brings
    }
}

/// What of an event says whether it is a reason to read.
#[derive(Deserialize)]
struct Told {
    #[serde(rename = "type")]
    event_type: String,
    state_key: Option<String>,
    #[serde(default)]
    content: Member,
    #[serde(default)]
    unsigned: Unsigned,
}

#[derive(Default, Deserialize)]
struct Member {
    membership: Option<String>,
}

#[derive(Default, Deserialize)]
struct Unsigned {
    replaces_state: Option<String>,
    prev_content: Option<Member>,
}

impl Told {
    /// Whether somebody comes who was not there before, or is there under another name. Whoever comes back, or goes, makes a difference to what
    /// they have written.
    fn is_arrival(&self) -> bool {
        let before = match (&self.unsigned.prev_content, &self.unsigned.replaces_state) {
            (Some(before), _) => before.membership.as_deref(),
            (None, None) => None,
            (None, Some(_)) => return false,
        };
        self.event_type == "m.room.member"
            && matches!(
                (before, self.content.membership.as_deref()),
                (None | Some("invite" | "join"), Some("join"))
                    | (None | Some("invite"), Some("invite"))
            )
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
    use matrix_sdk::ruma::owned_room_id;
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

    #[test]
    fn who_comes_writes_nothing_and_arranges_nothing() {
        let room_id = owned_room_id!("!a:x");
        let told = |events: &[serde_json::Value], limited: bool| {
            let mut updates = update(room_id.clone(), false);
            let joined = updates.joined.get_mut(&room_id).unwrap();
            joined.timeline.limited = limited;
            let events = events.iter().map(|event| Raw::new(event).unwrap());
            let events = events.map(|event| TimelineEvent::from_plaintext(event.cast_unchecked()));
            joined.timeline.events = events.collect();
            let (sender, mut changes) = changes(4);
            sender.send(updates).unwrap();
            changes.take_in();
            assert!(changes.has(&room_id));
            let seen = (changes.has_messages(&room_id), changes.has_state(&room_id));
            changes.clear();
            assert!(!changes.has_messages(&room_id) && !changes.has_state(&room_id));
            seen
        };
        let member = |membership: &str, before: Option<&str>| {
            let unsigned = match before {
                Some(before) => json!({ "prev_content": { "membership": before } }),
                None => json!({}),
            };
            let content = json!({ "membership": membership });
            json!({ "type": "m.room.member", "state_key": "@ann:x", "content": content, "unsigned": unsigned })
        };
        let name = json!({ "type": "m.room.name", "state_key": "", "content": {} });
        let message = json!({ "type": "m.room.message", "content": { "body": "hello" } });
        let encrypted = json!({ "type": "m.room.encrypted", "content": {} });
        let comes = [
            ("join", None),
            ("join", Some("invite")),
            ("join", Some("join")),
            ("invite", None),
        ];
        for (membership, before) in comes {
            assert_eq!(told(&[member(membership, before)], false), (false, false));
        }
        // What they have written counts again, or no more.
        for (membership, before) in [
            ("leave", Some("join")),
            ("join", Some("leave")),
            ("ban", None),
        ] {
            assert_eq!(told(&[member(membership, before)], false), (false, true));
        }
        let mut unsaid = member("join", None);
        unsaid["unsigned"] = json!({ "replaces_state": "$1" });
        assert_eq!(told(&[unsaid], false), (false, true));
        let came = member("join", None);
        assert_eq!(told(&[came.clone(), name], false), (false, true));
        assert_eq!(told(&[came.clone(), message], false), (true, false));
        assert_eq!(told(&[encrypted], false), (true, false));
        assert_eq!(told(&[json!({ "content": 1 })], false), (true, true));
        // What was left out may have been anything.
        assert_eq!(told(&[came], true), (true, true));
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
