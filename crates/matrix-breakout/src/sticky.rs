//! Memberships of calls that are no state: sticky events,
//! [MSC4354](https://github.com/matrix-org/matrix-spec-proposals/pull/4354).
//!
//! The SDK drops the part of a sync that brings them, so they have a sync of their own. What it brought is kept in
//! the client's store, where everything that reads calls finds it.

mod decrypt;
mod requests;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
    time::Duration,
};

use breakout_core::call::{CallMembership, StickyMemberships};
use matrix_sdk::{
    Client, HttpError,
    config::RequestConfig,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId,
        api::{FeatureFlag, error::ErrorKind},
    },
};
use serde_json::Value;
use tokio::sync::watch;

use self::{
    decrypt::{Decrypted, decrypt},
    requests::{Answer, FUTURE, Request},
};
use crate::{
    clock::Clock,
    error::Error,
    requests::{ANSWER, Json},
};

/// By which a homeserver says that it has sticky events.
const FEATURE: &str = "org.matrix.msc4354";

/// How many answers one catching up takes at most, of a hundred events each.
const MOST_ANSWERS: usize = 20;

/// How many events are kept that cannot be decrypted yet.
const UNREADABLE: usize = 200;

/// Under which the store has those of a room.
const KEY: &str = "io.github.matrix_breakout.sticky_calls";

/// Counts what has changed, for whoever watches a call.
static CHANGED: LazyLock<watch::Sender<u64>> = LazyLock::new(|| watch::Sender::new(0));

/// The sync of memberships that are sticky events, beside the caller's own. Calls, offers and statuses count them as
/// soon as it has brought them.
///
/// Nothing runs by itself: the caller calls [`catch_up`](Self::catch_up), or [`wait`](Self::wait) again and again.
#[derive(Debug)]
pub struct StickyCalls {
    client: Client,
    clock: Clock,
    connection: String,
    position: Option<String>,
    since: Option<String>,
    /// What could not be decrypted when it came.
    unreadable: Vec<(OwnedRoomId, Value)>,
}

impl StickyCalls {
    /// Creates a sync that has brought nothing yet. No other one of the same device has this name.
    pub fn new(client: &Client, connection: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            clock: Clock::of(client),
            connection: connection.into(),
            position: None,
            since: None,
            unreadable: Vec::new(),
        }
    }

    /// Returns whether the homeserver has sticky events. It says so among its versions; Synapse 1.163 has them and does not
    /// say so, and is found out with a request.
    ///
    /// # Errors
    ///
    /// Fails when a request does.
    pub async fn are_there(&self) -> Result<bool, Error> {
        let supported = self.client.supported_versions().await;
        let features = supported.map_err(matrix_sdk::Error::from)?.features;
        if features.contains(&FeatureFlag::from(FEATURE)) {
            return Ok(true);
        }
        // Who knows sticky events knows that there cannot have been so many.
        let request = Request {
            since: Some(FUTURE.to_owned()),
            is_empty: true,
            ..self.request(Duration::ZERO)
        };
        match self.send(request, Duration::ZERO).await {
            Ok(_) => Ok(false),
            Err(error) if is_unknown_position(&error) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }

    /// Brings what there is, and returns the rooms whose calls may have changed by it.
    ///
    /// # Errors
    ///
    /// Fails when a request or the client's store does.
    pub async fn catch_up(&mut self) -> Result<BTreeSet<OwnedRoomId>, Error> {
        let mut changed = BTreeSet::new();
        for _ in 0..MOST_ANSWERS {
            let answer = self.ask(Duration::ZERO).await?;
            let is_all = answer.events().next().is_none();
            changed.append(&mut self.take(answer).await?);
            if is_all {
                break;
            }
        }
        Ok(changed)
    }

    /// Brings what is new, and waits for so long for it; returns the rooms whose calls may have changed by it.
    ///
    /// # Errors
    ///
    /// Fails when a request or the client's store does.
    pub async fn wait(&mut self, wait: Duration) -> Result<BTreeSet<OwnedRoomId>, Error> {
        let answer = self.ask(wait).await?;
        self.take(answer).await
    }

    fn request(&self, wait: Duration) -> Request {
        Request {
            connection: self.connection.clone(),
            position: self.position.clone(),
            since: self.since.clone(),
            wait,
            is_empty: false,
        }
    }

    async fn send(&self, request: Request, wait: Duration) -> Result<Answer, HttpError> {
        let config = RequestConfig::new()
            .timeout(wait.saturating_add(ANSWER / 2))
            .retry_limit(2);
        let request = request.build().map_err(HttpError::IntoHttp)?;
        let sent = self.client.send(request).with_request_config(config);
        let Json(answer) = sent.await?;
        Ok(answer)
    }

    async fn ask(&mut self, wait: Duration) -> Result<Answer, Error> {
        let answer = match self.send(self.request(wait), wait).await {
            Err(error) if is_unknown_position(&error) => {
                (self.position, self.since) = (None, None);
                self.send(self.request(wait), wait).await
            }
            answer => answer,
        }?;
        self.position = Some(answer.pos.clone());
        if let Some(since) = answer.next_batch() {
            self.since = Some(since.to_owned());
        }
        Ok(answer)
    }

    async fn take(&mut self, answer: Answer) -> Result<BTreeSet<OwnedRoomId>, Error> {
        let now = self.clock.now();
        let mut by_room: BTreeMap<OwnedRoomId, Vec<Value>> = BTreeMap::new();
        let waiting = std::mem::take(&mut self.unreadable);
        let new = answer
            .events()
            .map(|(room_id, event)| (room_id.to_owned(), event.clone()));
        for (room_id, event) in waiting.into_iter().chain(new) {
            if event.get("type").and_then(Value::as_str) != Some("m.room.encrypted") {
                by_room.entry(room_id).or_default().push(event);
                continue;
            }
            match decrypt(&self.client, &room_id, &event).await {
                Decrypted::As(event) => by_room.entry(room_id).or_default().push(event),
                Decrypted::NotYet if self.unreadable.len() < UNREADABLE => {
                    self.unreadable.push((room_id, event));
                }
                Decrypted::NotYet | Decrypted::Never => {}
            }
        }
        let mut changed = BTreeSet::new();
        for (room_id, events) in by_room {
            let mut known = known(&self.client, &room_id).await?;
            let taken = events.iter().filter(|event| known.take(event, now));
            if taken.count() > 0 {
                keep(&self.client, &room_id, &known).await?;
                changed.insert(room_id);
            }
        }
        if !changed.is_empty() {
            CHANGED.send_modify(|count| *count += 1);
        }
        Ok(changed)
    }
}

fn is_unknown_position(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::UnknownPos))
}

/// Returns the memberships of a room's call that stick at this time, as far as they were brought.
pub(crate) async fn memberships(
    client: &Client,
    room_id: &RoomId,
    now: MilliSecondsSinceUnixEpoch,
) -> Result<Vec<CallMembership>, Error> {
    Ok(known(client, room_id).await?.at(now))
}

/// Tells of what changes in any room, from now on.
pub(crate) fn changes() -> watch::Receiver<u64> {
    CHANGED.subscribe()
}

/// Waits for the next change; for ever if there will be none.
pub(crate) async fn changed(changes: &mut watch::Receiver<u64>) {
    if changes.changed().await.is_err() {
        std::future::pending::<()>().await;
    }
}

async fn known(client: &Client, room_id: &RoomId) -> Result<StickyMemberships, Error> {
    let store = client.state_store();
    let kept = store.get_custom_value(&key(room_id)).await;
    let kept = kept.map_err(matrix_sdk::Error::from)?;
    let known = kept.and_then(|kept| serde_json::from_slice(&kept).ok());
    Ok(known.unwrap_or_default())
}

async fn keep(client: &Client, room_id: &RoomId, known: &StickyMemberships) -> Result<(), Error> {
    let store = client.state_store();
    let kept = serde_json::to_vec(known)?;
    let kept = store.set_custom_value_no_read(&key(room_id), kept).await;
    Ok(kept.map_err(matrix_sdk::Error::from)?)
}

fn key(room_id: &RoomId) -> Vec<u8> {
    format!("{KEY} {room_id}").into_bytes()
}
