//! Call memberships that are sticky events
//! ([MSC4354](https://github.com/matrix-org/matrix-spec-proposals/pull/4354)) instead of state.
//!
//! The SDK drops the part of a sync that brings them, so they have a sliding sync connection of
//! their own. What it brought is kept in the client's store, where everything that reads calls
//! finds it.

mod decrypt;
mod requests;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use matrix_sdk::{
    Client, HttpError,
    config::RequestConfig,
    ruma::{
        OwnedRoomId,
        api::{FeatureFlag, error::ErrorKind},
    },
};
use serde_json::Value;

use self::{
    decrypt::{Decrypted, decrypt},
    requests::{Answer, FUTURE, Request},
};
use crate::{
    clock::Clock,
    error::Error,
    requests::{ANSWER, Json},
    sticky_store,
};

/// The feature by which a homeserver announces sticky events.
const FEATURE: &str = "org.matrix.msc4354";

/// How many answers [`StickyCalls::catch_up`] takes at most, of a hundred events each.
const MOST_ANSWERS: usize = 20;

/// How many events are kept that cannot be decrypted yet.
const UNREADABLE: usize = 200;

/// The sync of call memberships that are sticky events, beside the caller's own sync. Calls, offers
/// and statuses count these memberships as soon as it has brought them, and all subscriptions
/// notice it.
///
/// Nothing runs by itself: the caller calls [`catch_up`](Self::catch_up), or [`wait`](Self::wait)
/// again and again. Events in encrypted rooms are decrypted with the keys that the client has;
/// those that cannot be yet are tried again with the next answer.
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use matrix_breakout::{Error, StickyCalls};
/// use matrix_sdk::Client;
///
/// /// Runs beside the client's own sync.
/// async fn follow_calls(client: &Client) -> Result<(), Error> {
///     let mut calls = StickyCalls::new(client, "calls");
///     if !calls.is_supported().await? {
///         return Ok(());
///     }
///     loop {
///         let changed = calls.wait(Duration::from_secs(30)).await?;
///         println!("the calls of {changed:?} may have changed");
///     }
/// }
/// ```
#[derive(Debug)]
pub struct StickyCalls {
    client: Client,
    clock: Clock,
    connection: String,
    position: Option<String>,
    since: Option<String>,
    /// The events that could not be decrypted when they came.
    unreadable: Vec<(OwnedRoomId, Value)>,
}

impl StickyCalls {
    /// Creates a sync that has brought nothing yet. `connection` is the ID of the sliding sync
    /// connection, which no other sync of this device may use.
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

    /// Returns whether the homeserver has sticky events. One that has them lists the feature among
    /// its versions; Synapse 1.163 has them and does not list it, and is recognized by the answer
    /// to a request.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does.
    pub async fn is_supported(&self) -> Result<bool, Error> {
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

    /// Fetches the memberships that there are, without waiting for new ones, and returns the rooms
    /// whose calls may have changed.
    ///
    /// It sends a request for each hundred events, 20 at most.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does, or the client's store cannot be read. It may
    /// be called again.
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

    /// Waits this long at most for new memberships, with one request, and returns the rooms whose
    /// calls may have changed; empty if nothing came.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the request does, or the client's store cannot be read. It
    /// may be called again.
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

    /// Sends one request. A homeserver that no longer knows the position is asked from the
    /// beginning.
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

    /// Decrypts the events of an answer, and those that could not be decrypted before, and stores
    /// the memberships.
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
            let mut known = sticky_store::known(&self.client, &room_id).await?;
            let taken = events.iter().filter(|event| known.take(event, now));
            if taken.count() > 0 {
                sticky_store::keep(&self.client, &room_id, &known).await?;
                changed.insert(room_id);
            }
        }
        if !changed.is_empty() {
            sticky_store::notify();
        }
        Ok(changed)
    }
}

fn is_unknown_position(error: &HttpError) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::UnknownPos))
}
