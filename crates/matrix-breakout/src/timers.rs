//! The homeserver's timers: delayed events
//! ([MSC4140](https://github.com/matrix-org/matrix-spec-proposals/pull/4140)) that end a session,
//! and restore a quiet parent, even if no process of a host runs.
//!
//! A homeserver lists a user's delayed events to that user only. For which session and time one was
//! set is in the content that it will send. So nothing is stored about them elsewhere, and
//! [`Timers::settle`] can always compare what is pending with what is wanted.

#[cfg(feature = "experimental-calls")]
mod emptying;
mod requests;

use std::time::Duration;

use breakout_core::{
    event::breakout::{BreakoutEventContent, EventType, Session},
    quiet,
    timer::{self, PendingLevels, PendingTimer},
};
use matrix_sdk::{
    Client,
    ruma::{
        MilliSecondsSinceUnixEpoch, RoomId,
        api::{
            FeatureFlag,
            client::delayed_events::{
                DelayParameters, delayed_state_event,
                update_delayed_event::unstable::{Request as UpdateRequest, UpdateAction},
            },
        },
        events::StateEventType,
        serde::Raw,
    },
};
use serde::Serialize;
use serde_json::{Value, value::to_raw_value};
use tokio::time::sleep;

#[cfg(feature = "experimental-calls")]
pub(crate) use self::emptying::cancel_emptying;
use crate::{
    clock::Clock,
    error::{is_not_found, is_unrecognized},
    patience::{Failure, Patience, is_http_transient, is_http_unanswered, limited},
    progress::Work,
    requests::{Json, RequestKind},
};

/// The feature by which a homeserver announces delayed events.
pub(crate) const FEATURE: &str = "org.matrix.msc4140";
/// How often setting a timer is tried if it is uncertain whether it was set.
const ATTEMPTS: u32 = 5;
const FIRST_DELAY: Duration = Duration::from_millis(250);

/// The delayed events of this user for the break-out events and the power levels of one parent.
#[derive(Clone, Copy)]
pub(crate) struct Timers<'a> {
    client: &'a Client,
    room_id: &'a RoomId,
    patience: &'a Patience<'a>,
}

/// The timers that a session needs.
pub(crate) struct Wanted<'a> {
    pub(crate) event_type: EventType,
    pub(crate) session: &'a Session,
    /// Whether a timer of this user ends the session. If not, another host has that timer.
    pub(crate) ends: bool,
    /// The power levels to restore at the end; `None` if the session does not change them.
    pub(crate) levels: Option<&'a Value>,
    pub(crate) clock: &'a Clock,
}

/// The timers that are pending at the homeserver.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pending {
    pub(crate) ends: Vec<PendingTimer>,
    pub(crate) levels: Vec<PendingLevels>,
}

impl Pending {
    /// The delay IDs of all of them.
    pub(crate) fn ids(&self) -> Vec<String> {
        let ends = timer::sort(&self.ends, None).stale.into_iter();
        ends.chain(timer::sort_levels(&self.levels, None).stale)
            .collect()
    }
}

impl<'a> Timers<'a> {
    pub(crate) fn new(client: &'a Client, room_id: &'a RoomId, patience: &'a Patience<'a>) -> Self {
        Self {
            client,
            room_id,
            patience,
        }
    }

    /// Lists the timers that are pending; `None` where the homeserver has no delayed events.
    pub(crate) async fn list(&self) -> Result<Option<Pending>, Failure> {
        let supported = self.client.supported_versions().await;
        let supported = supported.map_err(|error| Failure::Sdk(error.into()))?;
        if !supported.features.contains(&FeatureFlag::from(FEATURE)) {
            return Ok(None);
        }
        let send = || async {
            let request = self.client.send(requests::ListRequest);
            Ok(request.with_request_config(Patience::once()).await?)
        };
        let Json(response) = match self
            .patience
            .send(RequestKind::Timer, (Work::Timer, 1), send)
            .await
        {
            Ok(response) => response,
            // It said that it has them, and has them no longer.
            Err(Failure::Sdk(matrix_sdk::Error::Http(error)))
                if is_not_found(&error) || is_unrecognized(&error) =>
            {
                return Ok(None);
            }
            Err(failure) => return Err(failure),
        };
        let mut pending = Pending::default();
        for event in response.delayed_events {
            if event.room_id != *self.room_id || event.state_key.as_deref() != Some("") {
                continue;
            }
            let is_break_out = [EventType::Stable, EventType::Unstable]
                .iter()
                .any(|event_type| event_type.as_str() == event.event_type);
            if is_break_out {
                let content = BreakoutEventContent::from_json(&event.content);
                pending
                    .ends
                    .push(PendingTimer::new(event.delay_id, content));
            } else if event.event_type == quiet::EVENT_TYPE {
                let due = event.due();
                let timer = PendingLevels::new(event.delay_id, event.content, due);
                pending.levels.push(timer);
            }
        }
        Ok(Some(pending))
    }

    /// Cancels timers; returns whether all of them were still pending. The event of any other one
    /// has been sent.
    pub(crate) async fn cancel(&self, ids: Vec<String>) -> Result<bool, Failure> {
        let mut all_pending = true;
        for id in ids {
            let request = UpdateRequest::new(id, UpdateAction::Cancel);
            let send = || async {
                let request = self.client.send(request.clone());
                Ok(request.with_request_config(Patience::once()).await?)
            };
            match self
                .patience
                .send(RequestKind::Timer, (Work::Timer, 1), send)
                .await
            {
                Ok(_) => {}
                Err(Failure::Sdk(matrix_sdk::Error::Http(error))) if is_not_found(&error) => {
                    all_pending = false;
                }
                Err(failure) => return Err(failure),
            }
        }
        Ok(all_pending)
    }

    /// Cancels all timers of this user in the room, so that they do not end what is sent next.
    pub(crate) async fn clear(&self) -> Result<bool, Failure> {
        let pending = self.list().await?.unwrap_or_default();
        self.cancel(pending.ids()).await
    }

    /// Cancels the timers of one session, and not those of another one that was opened meanwhile.
    pub(crate) async fn clear_of(&self, session: &str) -> Result<bool, Failure> {
        let mut pending = self.list().await?.unwrap_or_default();
        pending.ends.retain(|timer| {
            let note = timer.content.session.as_ref();
            note.is_some_and(|note| note.id == session)
        });
        self.cancel(pending.ids()).await
    }

    /// Leaves exactly one timer for the wanted session, and one for the power levels if they are to
    /// be restored, whatever was pending; returns whether a timer ends the session. `known` is what
    /// was just listed.
    ///
    /// A homeserver that refuses to set a timer is no error: the session ends without it.
    pub(crate) async fn settle(
        &self,
        wanted: &Wanted<'_>,
        known: Option<Pending>,
    ) -> Result<bool, Failure> {
        let mut known = known;
        let mut delay = FIRST_DELAY;
        let session = Some(wanted.session).filter(|_| wanted.ends);
        let end = session.and_then(|session| timer::content(session).zip(session.ends_at));
        let (end_type, levels_type) = (
            wanted.event_type.state_event_type(),
            StateEventType::RoomPowerLevels,
        );
        for _ in 0..ATTEMPTS {
            let pending = match known.take() {
                Some(pending) => pending,
                None => match self.list().await? {
                    Some(pending) => pending,
                    None => return Ok(false),
                },
            };
            let ends = timer::sort(&pending.ends, session);
            let levels = wanted.levels.zip(wanted.session.ends_at);
            let levels_back = timer::sort_levels(&pending.levels, levels);
            self.cancel([ends.stale, levels_back.stale].concat())
                .await?;

            let levels = levels.filter(|_| !levels_back.is_set);
            let levels = match levels {
                Some((levels, at)) => {
                    let set = self.set(&levels_type, levels, at, wanted.clock);
                    set.await?
                }
                None => Set::Done,
            };
            let end = match &end {
                Some((content, at)) if !ends.is_set => {
                    self.set(&end_type, content, *at, wanted.clock).await?
                }
                Some(_) => Set::Done,
                None => Set::Refused,
            };
            match (end, levels) {
                (Set::Uncertain, _) | (_, Set::Uncertain) => sleep(delay).await,
                (end, _) => return Ok(matches!(end, Set::Done)),
            }
            delay *= 2;
        }
        Ok(false)
    }

    /// Sends a delayed event once. Repeating the request could set two timers.
    async fn set(
        &self,
        event_type: &StateEventType,
        content: &impl Serialize,
        at: MilliSecondsSinceUnixEpoch,
        clock: &Clock,
    ) -> Result<Set, Failure> {
        let body = to_raw_value(content).map_err(|error| Failure::Sdk(error.into()))?;
        loop {
            let left = at.get().saturating_sub(clock.now().get());
            let timeout = Duration::from_millis(left.into());
            if timeout.is_zero() {
                return Ok(Set::Refused);
            }
            let request = delayed_state_event::unstable::Request::new_raw(
                self.room_id.to_owned(),
                String::new(),
                event_type.clone(),
                DelayParameters::Timeout { timeout },
                Raw::from_json(body.clone()),
            );
            self.patience.counter.count(RequestKind::Delayed);
            let request = self.client.send(request);
            let Err(error) = request.with_request_config(Patience::once()).await else {
                return Ok(Set::Done);
            };
            if let Some(wait) = limited(&error) {
                self.patience.wait(Work::Timer, wait, 1).await?;
            } else if is_http_unanswered(&error) {
                let error = error.into();
                self.patience.note_silence(&error);
                return Err(Failure::Sdk(error));
            } else if is_http_transient(&error) {
                return Ok(Set::Uncertain);
            } else {
                // The time is longer than this homeserver allows, or there are too many timers.
                let room_id = self.room_id;
                tracing::warn!(%room_id, %error, "the homeserver keeps no time for {room_id}");
                return Ok(Set::Refused);
            }
        }
    }
}

/// What became of setting a timer.
enum Set {
    Done,
    Refused,
    Uncertain,
}

#[cfg(test)]
mod tests;
