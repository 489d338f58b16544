//! The newest events of rooms as a sync has brought them, for everything that would ask the homeserver for the same.
//!
//! An answer of a sync has the newest events of a room and a token that leads to those before them. So they are the first
//! page of the room's messages, and what was asked for once is not asked for again. Nothing is concluded from what may
//! have a gap: a part that does not follow on the one before replaces it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
    time::Duration,
};

use futures_util::future::BoxFuture;
use matrix_sdk::{
    Client, Room,
    deserialized_responses::{TimelineEvent, TimelineEventKind},
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId, UInt, serde::Raw},
    sync::{JoinedRoomUpdate, RoomUpdates, Timeline},
};
use parking_lot::Mutex;
use serde::Deserialize;
use tokio::{
    sync::broadcast::{Receiver, error::TryRecvError},
    time::Instant,
};

/// How many bytes of one room's messages are kept at most. More is asked for.
const MOST_BYTES: usize = 262_144;
/// For how long messages are kept that nobody reads.
const UNREAD: Duration = Duration::from_secs(3_600);

/// The newest events of all rooms, as the client's sync brings them.
///
/// [`Breakout::with_newest`](crate::Breakout::with_newest) and
/// [`HostService::with_newest`](crate::HostService::with_newest) take it. It knows when something last happened in each
/// room, and keeps the newest messages of groups that are read again and again, 256 kB of each at most. It is cheap to clone;
/// all clones are the same.
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Error, NewestEvents, RoomBreakoutExt as _};
/// use matrix_sdk::{Client, Room, config::SyncSettings};
///
/// /// Costs no request for a group whose newest event the sync has brought.
/// async fn look(client: &Client, room: &Room) -> Result<(), Error> {
///     // Before the sync, of which nothing is to be missed.
///     let newest = NewestEvents::of(client);
///     client.sync_once(SyncSettings::default()).await?;
///     let status = room.breakout().with_newest(newest).status().await?;
///     println!("{} groups", status.children.len());
///     Ok(())
/// }
/// ```
#[derive(Clone)]
pub struct NewestEvents {
    kept: Arc<Mutex<Kept>>,
    bring: Option<Bring>,
}

/// Has the sync bring all members of these rooms, and so many of their newest events.
type Bring = Arc<dyn Fn(Vec<OwnedRoomId>, u32) -> BoxFuture<'static, ()> + Send + Sync>;

struct Kept {
    updates: Receiver<RoomUpdates>,
    rooms: BTreeMap<OwnedRoomId, Newest>,
    /// The rooms whose messages are kept, and when they were last read.
    read_at: BTreeMap<OwnedRoomId, Instant>,
}

#[derive(Debug, Default)]
struct Newest {
    /// When the last of all was sent.
    last_at: Option<MilliSecondsSinceUnixEpoch>,
    part: Option<Part>,
}

/// The newest messages of a room without a gap.
#[derive(Clone, Debug)]
struct Part {
    /// The oldest first. No state: that is in the client's store, and may be large.
    events: Vec<TimelineEvent>,
    bytes: usize,
    /// Whether they reach back to the beginning of the room.
    is_all: bool,
    /// Where those before them are.
    before: Option<String>,
}

/// The newest events of a room, and where those before them are.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// The newest first, as a page of the room's messages.
    pub(crate) events: Vec<TimelineEvent>,
    /// The token that leads to older ones; `None` where there are none.
    pub(crate) before: Option<String>,
}

impl NewestEvents {
    /// Notes what this client's sync brings from now on.
    pub fn of(client: &Client) -> Self {
        let kept = Kept {
            updates: client.subscribe_to_all_room_updates(),
            rooms: BTreeMap::new(),
            read_at: BTreeMap::new(),
        };
        Self {
            kept: Arc::new(Mutex::new(kept)),
            bring: None,
        }
    }

    /// Calls this with rooms that are about to be read, and how many of their newest events are: it may have the sync bring
    /// these, and all members, for all the rooms at once. What it does not bring is asked for, room by room.
    ///
    /// It may be called with the same rooms again and again.
    pub fn with_bringing(
        mut self,
        bring: impl Fn(Vec<OwnedRoomId>, u32) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        self.bring = Some(Arc::new(bring));
        self
    }

    /// Has the sync bring what will be read in these rooms, if the caller has given a way to.
    pub(crate) async fn bring(&self, rooms: Vec<OwnedRoomId>, events: u32) {
        if let Some(bring) = &self.bring {
            if events > 1 {
                let now = Instant::now();
                let read = rooms.iter().map(|room_id| (room_id.clone(), now));
                self.kept.lock().read_at.extend(read);
            }
            bring(rooms, events).await;
        }
    }

    /// Notes what has come. Whoever reads does the same; a caller who syncs for long while nobody reads calls it after
    /// each answer, since what has waited for too long is asked for again.
    pub fn take_in(&self) {
        self.kept.lock().take_in();
    }

    /// When something last happened in a room, as of the caller's last sync.
    pub(crate) fn last_activity(&self, room_id: &RoomId) -> Option<MilliSecondsSinceUnixEpoch> {
        let mut kept = self.kept.lock();
        kept.take_in();
        kept.rooms.get(room_id)?.last_at
    }

    /// The newest messages of a room, as of the caller's last sync, of these types; decrypted as far as this device can.
    /// `None` where none were [brought](Self::bring).
    pub(crate) async fn page(&self, room: &Room, types: &[&str]) -> Option<Page> {
        let part = {
            let mut kept = self.kept.lock();
            kept.take_in();
            let part = kept.rooms.get(room.room_id())?.part.clone()?;
            kept.read_at
                .insert(room.room_id().to_owned(), Instant::now());
            part
        };
        let mut events = Vec::new();
        for event in part.events.into_iter().rev() {
            let event = decrypted(room, event).await;
            let sent_as = match &event.kind {
                // As the homeserver would be asked, which knows no other type.
                TimelineEventKind::Decrypted(_) | TimelineEventKind::UnableToDecrypt { .. } => {
                    "m.room.encrypted".to_owned()
                }
                TimelineEventKind::PlainText { event } => text(event, "type").unwrap_or_default(),
            };
            if types.contains(&sent_as.as_str()) {
                events.push(event);
            }
        }
        Some(Page {
            events,
            before: part.before,
        })
    }
}

impl fmt::Debug for NewestEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewestEvents").finish_non_exhaustive()
    }
}

impl Kept {
    fn take_in(&mut self) {
        loop {
            match self.updates.try_recv() {
                Ok(updates) => self.note(updates),
                // Of any room, something may be missing.
                Err(TryRecvError::Lagged(_)) => self.rooms.clear(),
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }

    fn note(&mut self, updates: RoomUpdates) {
        let rooms = &mut self.rooms;
        self.read_at.retain(|room_id, read_at| {
            let is_read = read_at.elapsed() < UNREAD;
            // Where nothing happens any more, nothing would take them away.
            if !is_read && let Some(newest) = rooms.get_mut(room_id) {
                newest.part = None;
            }
            is_read
        });
        for (room_id, update) in updates.joined {
            let JoinedRoomUpdate { timeline, .. } = update;
            let is_read = self.read_at.contains_key(&room_id);
            let newest = self.rooms.entry(room_id).or_default();
            newest.note(timeline, is_read);
        }
        let gone = updates.left.keys().chain(updates.invited.keys());
        for room_id in gone.chain(updates.knocked.keys()) {
            self.rooms.remove(room_id);
            self.read_at.remove(room_id);
        }
    }
}

impl Newest {
    /// Notes what has come, and keeps the messages if they are read.
    fn note(&mut self, timeline: Timeline, is_read: bool) {
        let Timeline {
            limited,
            prev_batch,
            events,
        } = timeline;
        let Some(last) = events.last() else {
            if limited {
                *self = Self::default();
            }
            return;
        };
        self.last_at = sent_at(last);
        // What was redacted is to be read as it is now.
        let redacts = events
            .iter()
            .any(|event| has_type(event, "m.room.redaction"));
        if !is_read || redacts {
            self.part = None;
            return;
        }
        let mut known = self.part.iter().flat_map(|part| &part.events);
        let ids: BTreeSet<_> = events.iter().filter_map(TimelineEvent::event_id).collect();
        let repeats = known.any(|event| event.event_id().is_some_and(|id| ids.contains(&id)));
        let new = Part::new(events, prev_batch);
        self.part = match (self.part.take(), new) {
            (Some(mut part), Part { events, bytes, .. })
                if !(limited || repeats) && (part.is_all || !part.events.is_empty()) =>
            {
                part.events.extend(events);
                part.bytes += bytes;
                Some(part)
            }
            // Without a way on, it is not known what comes before.
            (_, part) => Some(part).filter(|part| part.is_all || part.before.is_some()),
        };
        self.part.take_if(|part| part.bytes > MOST_BYTES);
    }
}

impl Part {
    fn new(events: Vec<TimelineEvent>, before: Option<String>) -> Self {
        let begins = |event: &TimelineEvent| has_type(event, "m.room.create");
        let is_all = events.first().is_some_and(begins);
        let is_message = |event: &TimelineEvent| text(event.raw(), "state_key").is_none();
        let events: Vec<_> = events.into_iter().filter(is_message).collect();
        Self {
            bytes: events
                .iter()
                .map(|event| event.raw().json().get().len())
                .sum(),
            events,
            before: before.filter(|_| !is_all),
            is_all,
        }
    }
}

fn sent_at(event: &TimelineEvent) -> Option<MilliSecondsSinceUnixEpoch> {
    #[derive(Deserialize)]
    struct Sent {
        origin_server_ts: UInt,
    }
    let sent = event.raw().deserialize_as_unchecked::<Sent>().ok()?;
    Some(MilliSecondsSinceUnixEpoch(sent.origin_server_ts))
}

/// An event as far as it can be read; the keys may have come since the sync.
#[cfg(feature = "e2e-encryption")]
async fn decrypted(room: &Room, event: TimelineEvent) -> TimelineEvent {
    match &event.kind {
        TimelineEventKind::UnableToDecrypt { event: raw, .. } => {
            let read = room.decrypt_event(raw.cast_ref_unchecked(), None).await;
            read.unwrap_or(event)
        }
        _ => event,
    }
}

/// Without encryption there are no keys.
#[cfg(not(feature = "e2e-encryption"))]
#[expect(clippy::unused_async, reason = "as with encryption")]
async fn decrypted(_room: &Room, event: TimelineEvent) -> TimelineEvent {
    event
}

fn has_type(event: &TimelineEvent, event_type: &str) -> bool {
    text(event.raw(), "type").as_deref() == Some(event_type)
}

fn text<T>(raw: &Raw<T>, key: &str) -> Option<String> {
    raw.get_field(key).ok().flatten()
}

#[cfg(test)]
mod tests;
