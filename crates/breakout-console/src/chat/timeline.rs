//! The messages of the rooms that somebody looks at, and nothing else of them.
//!
//! A room may be full of other things: state that a member writes again and again, of 60 kB each. The SDK's event cache
//! would keep all of it for as long as the program runs, and read through it to find a message. So the homeserver is asked
//! for messages only, what the sync brings is added to them, and the room is forgotten when nobody looks any more.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use breakout_words::CommandError;
use futures_util::{Stream, StreamExt as _, stream};
use matrix_sdk::{
    Client, Room,
    deserialized_responses::{TimelineEvent, TimelineEventKind},
    room::MessagesOptions,
    ruma::{
        EventId, OwnedEventId, OwnedRoomId, UInt,
        api::client::filter::RoomEventFilter,
        assign,
        events::{
            AnySyncMessageLikeEvent, AnySyncTimelineEvent,
            room::encrypted::OriginalSyncRoomEncryptedEvent,
        },
        serde::Raw,
    },
    sync::Timeline as Synced,
};
use parking_lot::{Mutex, MutexGuard};
use serde_json::{Value, json};
use tokio::{
    sync::{broadcast::error::RecvError, watch},
    time::Instant,
};

/// What is a message, or may turn out to be one.
const TYPES: [&str; 3] = ["m.room.message", "m.room.encrypted", "m.sticker"];

/// How many are asked for at once.
const BATCH: u32 = 60;

/// As many are kept while more come; what is older can be asked for again.
const MOST: usize = 200;

/// How long they are kept when nobody looks.
const KEPT: Duration = Duration::from_secs(60);

/// The rooms that somebody looks at, or has just looked at.
#[derive(Clone, Debug, Default)]
pub(crate) struct Timelines(Arc<Mutex<BTreeMap<OwnedRoomId, Entry>>>);

#[derive(Debug)]
struct Entry {
    timeline: Arc<Timeline>,
    used_at: Instant,
}

/// The messages of one room that are at hand.
#[derive(Debug)]
pub(crate) struct Timeline {
    room: Room,
    at_hand: Mutex<AtHand>,
    /// Held while the homeserver is asked.
    asking: tokio::sync::Mutex<()>,
    changed: watch::Sender<()>,
}

#[derive(Debug, Default)]
struct AtHand {
    /// Oldest first.
    events: Vec<TimelineEvent>,
    before: Before,
    /// The last event of the room that the sync has brought, whatever it is.
    last_synced: Option<OwnedEventId>,
    /// How often there was more than the sync has brought.
    gaps: u64,
    /// With how many of these gaps the messages were read last; none before that.
    read_at: Option<u64>,
}

/// Where what is older than the messages at hand is found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Before {
    /// Before the first of them, whose place has to be asked for.
    #[default]
    First,
    Token(String),
    /// There is nothing.
    Nowhere,
}

impl Timelines {
    /// The messages of this room.
    pub(crate) fn of_room(&self, room: &Room) -> Arc<Timeline> {
        let mut entries = self.lock();
        forget(&mut entries);
        let entry = entries
            .entry(room.room_id().to_owned())
            .or_insert_with(|| Entry {
                timeline: Arc::new(Timeline::new(room.clone())),
                used_at: Instant::now(),
            });
        entry.used_at = Instant::now();
        entry.timeline.clone()
    }

    /// Adds what comes, for as long as the client lives.
    pub(crate) async fn follow(self, client: Client) {
        let mut updates = client.subscribe_to_all_room_updates();
        let mut keys = Box::pin(keys(client.clone()));
        loop {
            tokio::select! {
                update = updates.recv() => match update {
                    Ok(update) => {
                        for (room_id, joined) in &update.joined {
                            if let Some(timeline) = self.known(room_id) {
                                timeline.add(&joined.timeline);
                            }
                        }
                    }
                    Err(RecvError::Lagged(_)) => {
                        for timeline in self.all() {
                            timeline.miss();
                        }
                    }
                    Err(RecvError::Closed) => return,
                },
                Some(rooms) = keys.next() => {
                    for timeline in rooms.iter().filter_map(|room_id| self.known(room_id)) {
                        timeline.decrypt_again(None).await;
                    }
                }
            }
            forget(&mut self.lock());
        }
    }

    /// Tries to read with these keys what could not be read before.
    pub(super) async fn decrypt_again(&self, room_id: &OwnedRoomId, keys: &BTreeSet<String>) {
        if let Some(timeline) = self.known(room_id) {
            timeline.decrypt_again(Some(keys)).await;
        }
    }

    /// How many messages are kept, of all rooms, and what they weigh.
    #[cfg(test)]
    pub(crate) fn weight(&self) -> (usize, usize) {
        let timelines = self.all();
        let weights = timelines.iter().map(|timeline| {
            let at_hand = timeline.at_hand();
            let weights = at_hand.events.iter().map(|it| it.raw().json().get().len());
            (at_hand.events.len(), weights.sum::<usize>())
        });
        weights.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    }

    fn known(&self, room_id: &OwnedRoomId) -> Option<Arc<Timeline>> {
        self.lock().get(room_id).map(|entry| entry.timeline.clone())
    }

    fn all(&self) -> Vec<Arc<Timeline>> {
        let entries = self.lock();
        entries
            .values()
            .map(|entry| entry.timeline.clone())
            .collect()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Entry>> {
        self.0.lock()
    }
}

fn forget(entries: &mut BTreeMap<OwnedRoomId, Entry>) {
    entries.retain(|_, entry| {
        Arc::strong_count(&entry.timeline) > 1 || entry.used_at.elapsed() < KEPT
    });
}

/// The rooms of which keys come.
fn keys(client: Client) -> impl Stream<Item = BTreeSet<OwnedRoomId>> {
    // When another process of the account was at work, the keys are read anew, and the stream of before has ended.
    let streams = stream::unfold(client, async |client| {
        let keys = client.encryption().room_keys_received_stream().await?;
        Some((keys, client))
    });
    streams.flatten().map(|keys| {
        let keys = keys.unwrap_or_default();
        keys.into_iter().map(|key| key.room_id).collect()
    })
}

impl Timeline {
    fn new(room: Room) -> Self {
        Self {
            room,
            at_hand: Mutex::default(),
            asking: tokio::sync::Mutex::default(),
            changed: watch::Sender::default(),
        }
    }

    /// Changes when the messages may be others.
    pub(crate) fn subscribe(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    /// Reads the messages that are at hand, and whether there may be earlier ones.
    pub(super) fn read<T>(&self, read: impl FnOnce(&[TimelineEvent], bool) -> T) -> T {
        let at_hand = self.at_hand();
        read(&at_hand.events, at_hand.before != Before::Nowhere)
    }

    /// Asks for the last messages, unless they are at hand.
    pub(super) async fn bring_up_to_date(&self) -> Result<(), CommandError> {
        let _asking = self.asking.lock().await;
        let (gaps, count) = {
            let at_hand = self.at_hand();
            if at_hand.read_at == Some(at_hand.gaps) {
                return Ok(());
            }
            (at_hand.gaps, at_hand.events.len())
        };
        let (events, before) = self.ask(None).await?;
        let mut at_hand = self.at_hand();
        at_hand.join(events, before, count);
        at_hand.read_at = Some(gaps);
        Ok(())
    }

    /// Asks for messages that are older than those at hand.
    pub(super) async fn extend(&self) -> Result<(), CommandError> {
        let _asking = self.asking.lock().await;
        let (before, first) = {
            let at_hand = self.at_hand();
            let first = at_hand.events.iter().find_map(TimelineEvent::event_id);
            (at_hand.before.clone(), first)
        };
        let from = match (before, &first) {
            (Before::Nowhere, _) | (Before::First, None) => return Ok(()),
            (Before::Token(token), _) => token,
            (Before::First, Some(first)) => {
                let around = self
                    .room
                    .event_with_context(first, true, UInt::MIN, None)
                    .await?;
                match around.prev_batch_token {
                    Some(token) => token,
                    None => {
                        self.at_hand().before = Before::Nowhere;
                        return Ok(());
                    }
                }
            }
        };
        let (mut events, before) = self.ask(Some(from)).await?;
        let mut at_hand = self.at_hand();
        if at_hand.events.iter().find_map(TimelineEvent::event_id) != first {
            // More has come meanwhile than is kept.
            return Ok(());
        }
        let known = at_hand.ids();
        events.retain(|event| event.event_id().is_some_and(|id| !known.contains(&id)));
        at_hand.events.splice(0..0, events);
        at_hand.before = before;
        Ok(())
    }

    async fn ask(
        &self,
        from: Option<String>,
    ) -> Result<(Vec<TimelineEvent>, Before), CommandError> {
        let types = TYPES.map(ToOwned::to_owned).to_vec();
        let options = assign!(MessagesOptions::backward().from(from.as_deref()), {
            limit: BATCH.into(),
            filter: assign!(RoomEventFilter::default(), { types: Some(types) }),
        });
        let mut answer = self.room.messages(options).await?;
        answer.chunk.reverse();
        let before = answer.end.map_or(Before::Nowhere, Before::Token);
        Ok((answer.chunk, before))
    }

    fn add(&self, synced: &Synced) {
        self.at_hand().add(synced);
        self.changed.send_replace(());
    }

    /// Notes that something has come that is not known.
    fn miss(&self) {
        self.at_hand().gaps += 1;
        self.changed.send_replace(());
    }

    async fn decrypt_again(&self, keys: Option<&BTreeSet<String>>) {
        let is_meant = |event: &TimelineEvent| match &event.kind {
            TimelineEventKind::UnableToDecrypt { utd_info, .. } => keys.is_none_or(|keys| {
                let key = utd_info.session_id.as_ref();
                key.is_some_and(|key| keys.contains(key))
            }),
            _ => false,
        };
        let unread: Vec<_> = {
            let at_hand = self.at_hand();
            let unread = at_hand.events.iter().filter(|event| is_meant(event));
            unread.map(|event| event.raw().clone()).collect()
        };
        let mut read = false;
        for raw in unread {
            let raw: Raw<OriginalSyncRoomEncryptedEvent> = raw.cast_unchecked();
            let Ok(event) = self.room.decrypt_event(&raw, None).await else {
                continue;
            };
            if !event.kind.is_utd() {
                read |= self.at_hand().replace(event);
            }
        }
        if read {
            self.changed.send_replace(());
        }
    }

    fn at_hand(&self) -> MutexGuard<'_, AtHand> {
        self.at_hand.lock()
    }
}

impl AtHand {
    fn ids(&self) -> BTreeSet<OwnedEventId> {
        let ids = self.events.iter().filter_map(TimelineEvent::event_id);
        ids.collect()
    }

    fn place(&self, id: &EventId) -> Option<usize> {
        let mut events = self.events.iter();
        events.position(|event| event.event_id().is_some_and(|it| it == id))
    }

    /// Puts what was asked for, from the end of the room on, in the place of what is known of it. What has come since, from
    /// the `count`th on, is after it.
    fn join(&mut self, asked: Vec<TimelineEvent>, before: Before, count: usize) {
        let ids: BTreeSet<_> = asked.iter().filter_map(TimelineEvent::event_id).collect();
        let is_asked = |event: &TimelineEvent| event.event_id().is_some_and(|id| ids.contains(&id));
        // Some may have been forgotten meanwhile, as the oldest of too many.
        let count = count.min(self.events.len());
        let mut known = std::mem::take(&mut self.events);
        let since = known.split_off(count);
        match known.iter().position(is_asked) {
            Some(place) => known.truncate(place),
            // There may be more between than was asked for.
            None => {
                known.clear();
                self.before = before;
            }
        }
        let since = since.into_iter().filter(|event| !is_asked(event));
        self.events = known.into_iter().chain(asked).chain(since).collect();
    }

    fn add(&mut self, synced: &Synced) {
        let known = self.last_synced.as_ref();
        let is_known = |event: &TimelineEvent| {
            event
                .event_id()
                .as_ref()
                .is_some_and(|id| Some(id) == known)
        };
        if synced.limited && !synced.events.iter().any(is_known) {
            self.gaps += 1;
        }
        for event in &synced.events {
            let Some(id) = event.event_id() else {
                continue;
            };
            if let Some(removed) = removed_by(event) {
                self.remove(&removed, event);
            } else if is_message(event) && self.place(&id).is_none() {
                self.events.push(event.clone());
            }
            self.last_synced = Some(id);
        }
        if self.events.len() > MOST {
            self.events.drain(..self.events.len() - MOST / 2);
            self.before = Before::First;
        }
    }

    /// Empties a message that was removed, as the homeserver does with those that are asked for.
    fn remove(&mut self, id: &EventId, by: &TimelineEvent) {
        let Some(place) = self.place(id) else {
            return;
        };
        let event = &mut self.events[place];
        let read = |event: &TimelineEvent| event.raw().deserialize_as_unchecked::<Value>();
        let (Ok(mut json), Ok(by)) = (read(event), read(by)) else {
            return;
        };
        json["content"] = json!({});
        json["unsigned"] = json!({ "redacted_because": by });
        if let Ok(raw) = Raw::new(&json) {
            *event = TimelineEvent::from_plaintext(raw.cast_unchecked());
        }
    }

    fn replace(&mut self, event: TimelineEvent) -> bool {
        let place = event.event_id().and_then(|id| self.place(&id));
        match place {
            // It may have been removed meanwhile.
            Some(place) if self.events[place].kind.is_utd() => {
                self.events[place] = event;
                true
            }
            _ => false,
        }
    }
}

fn is_message(event: &TimelineEvent) -> bool {
    let event_type = event.raw().get_field::<String>("type").ok().flatten();
    let is_state = event.raw().get_field::<Value>("state_key");
    event_type.is_some_and(|it| TYPES.contains(&it.as_str())) && matches!(is_state, Ok(None))
}

/// The message that an event removes; by the homeserver's word, it may.
fn removed_by(event: &TimelineEvent) -> Option<OwnedEventId> {
    let event_type = event.raw().get_field::<String>("type").ok().flatten()?;
    if event_type != "m.room.redaction" {
        return None;
    }
    let Ok(AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomRedaction(_))) =
        event.raw().deserialize()
    else {
        return None;
    };
    // Newer rooms have it in the content.
    let redacts = event.raw().get_field::<OwnedEventId>("redacts");
    redacts.ok().flatten().or_else(|| {
        let content = event.raw().get_field::<Value>("content");
        let content = content.ok().flatten()?;
        EventId::parse(content.get("redacts")?.as_str()?).ok()
    })
}

#[cfg(test)]
mod tests;
