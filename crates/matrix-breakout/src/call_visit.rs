//! Visits to calls: a membership beside the user's own, to speak to several calls at once or to
//! listen in.
//!
//! Others see the user in that call. The device that the membership names need not exist; it is
//! derived from this one's ID, so that two programs of a user do not disturb each other. Which
//! calls are visited is decided in [`breakout_core::call_visit`].

use std::time::Duration;

use breakout_core::{
    call::{UNSTABLE_TYPE, VISIT},
    call_visit::Leave,
};
use matrix_sdk::{
    Room,
    ruma::{
        MilliSecondsSinceUnixEpoch,
        api::{
            FeatureFlag,
            client::{
                delayed_events::{
                    DelayParameters, delayed_state_event,
                    update_delayed_event::unstable::{Request as UpdateRequest, UpdateAction},
                },
                state::send_state_event,
            },
        },
        serde::Raw,
    },
};
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::{
    breakout::{Breakout, own_user},
    clock::Clock,
    error::{Error, is_not_found},
    requests::repeatable,
    state, timers,
};

/// How long a membership is valid unless it is renewed, in milliseconds. A homeserver with delayed
/// events empties it earlier, if this program is gone.
const EXPIRES: u64 = 10 * 60 * 1_000;

/// The same where the homeserver cannot empty it, or has not confirmed yet that it will.
const EXPIRES_ALONE: u64 = 60 * 1_000;

/// How long to wait for the homeserver to confirm that it will empty the membership, before the
/// membership is sent anyway. Nobody is heard before that.
const FIRST: Duration = Duration::from_secs(1);

/// A visit to the call of a room, from [`Breakout::visit_call`]. It is renewed by
/// [`keep`](Self::keep), and ends with [`Breakout::end_call_visit`]. Dropping it sends nothing; the
/// membership then ends by itself.
#[derive(Debug)]
pub struct CallVisit {
    room: Room,
    clock: Clock,
    place: Place,
    transport: Value,
    began: MilliSecondsSinceUnixEpoch,
    /// How long the membership is valid, in milliseconds since it began.
    expires: u64,
    leave_after: Duration,
    /// The delayed event by which the homeserver empties the membership; `None` where it has not
    /// confirmed one.
    delay: Option<String>,
    has_delays: bool,
    /// Whether the caller's sync has brought the membership since it was sent.
    was_seen: bool,
}

/// Where a membership stands in the room's state.
#[derive(Clone, Debug)]
struct Place {
    device: String,
    state_key: String,
}

impl Breakout {
    /// Returns the device ID in whose name this client [visits](Self::visit_call) calls. The token
    /// for the media server is requested for it.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::NotLoggedIn`] without a session.
    pub fn visiting_device(&self) -> Result<String, Error> {
        Ok(self.place()?.device)
    }

    /// Sends a membership by which this user visits the room's call, through this transport (an
    /// entry of `foci_preferred`) of their homeserver.
    ///
    /// Where the homeserver has delayed events (MSC4140), it empties the membership after
    /// `leave_after`, unless it is [kept up](CallVisit::keep): whatever becomes of this program,
    /// the user does not stay in the call. With [`Leave::Second`], or where the homeserver was slow
    /// to confirm, that event is sent by the first `keep`, which must follow at once; until then
    /// the membership is valid for a minute.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the request does, as where this user's power level is too low
    /// for calls, and with [`Error::NotLoggedIn`] without a session.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use matrix_breakout::{Breakout, Error, breakout_core::call_visit::Leave};
    /// use serde_json::json;
    /// use tokio::time::sleep;
    ///
    /// async fn listen_in(breakout: &Breakout) -> Result<(), Error> {
    ///     let transport = json!({ "type": "livekit", "livekit_service_url": "https://rtc.example.org" });
    ///     let leave_after = Duration::from_secs(20);
    ///     let mut visit = breakout.visit_call(&transport, leave_after, Leave::First).await?;
    ///     for _ in 0..10 {
    ///         visit.keep().await?;
    ///         sleep(leave_after / 3).await;
    ///     }
    ///     breakout.end_call_visit().await?;
    ///     Ok(())
    /// }
    /// ```
    pub async fn visit_call(
        &self,
        transport: &Value,
        leave_after: Duration,
        leave: Leave,
    ) -> Result<CallVisit, Error> {
        let client = self.room.client();
        let supported = client.supported_versions().await;
        let features = supported.map_err(matrix_sdk::Error::from)?.features;
        let has_delays = features.contains(&FeatureFlag::from(timers::FEATURE));
        let mut visit = CallVisit {
            room: self.room.clone(),
            clock: self.clock.clone(),
            place: self.place()?,
            transport: transport.clone(),
            began: self.clock.now(),
            expires: 0,
            leave_after,
            delay: None,
            has_delays,
            was_seen: false,
        };
        if has_delays && leave == Leave::First {
            visit.have_it_emptied_soon().await;
        }
        visit.enter().await?;
        Ok(visit)
    }

    /// Ends this client's visit to the room's call, whichever program of this device has begun it;
    /// returns whether there was one.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does, and with [`Error::NotLoggedIn`] without a
    /// session. The membership ends by itself then, as soon as it is not kept up any more.
    pub async fn end_call_visit(&self) -> Result<bool, Error> {
        let key = (UNSTABLE_TYPE, self.place()?.state_key);
        let keys = [key].into();
        let was_there = self.empty(&keys).await?;
        if was_there {
            self.cancel_leaving(&keys).await;
        }
        Ok(was_there)
    }

    fn place(&self) -> Result<Place, Error> {
        let client = self.room.client();
        let user = own_user(&client)?;
        let device = client.device_id().ok_or(Error::NotLoggedIn)?;
        let device = format!("{device}-VISIT");
        let state_key = format!("_{user}_{device}_m.call");
        Ok(Place { device, state_key })
    }
}

impl CallVisit {
    /// Returns whether the homeserver empties the membership when this program is gone. If it has
    /// no delayed events, the membership expires within a minute.
    pub fn ends_by_itself(&self) -> bool {
        self.has_delays
    }

    /// Returns whether the homeserver has confirmed that it empties the membership, or has no
    /// delayed events to do that. Otherwise the first [`keep`](Self::keep) asks for it.
    pub fn has_leave(&self) -> bool {
        self.delay.is_some() || !self.has_delays
    }

    /// Keeps the visit up with a request. Call it again and again, at intervals of less than half
    /// of the time after which the visit ends by itself. A visit that has ended that way, or whose
    /// membership somebody has emptied, begins again.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the request does. It may be called again.
    pub async fn keep(&mut self) -> Result<(), Error> {
        let was_emptied = self.has_delays && self.put_off().await?;
        if was_emptied || self.is_gone().await? {
            (self.began, self.expires) = (self.clock.now(), 0);
        }
        let passed = self.clock.now().get().saturating_sub(self.began.get());
        if self.expires == 0 || u64::from(passed).saturating_mul(2) > self.expires {
            self.enter().await?;
        }
        Ok(())
    }

    /// Whether the caller's sync has shown the membership, and shows it no more.
    async fn is_gone(&mut self) -> Result<bool, Error> {
        let key = &self.place.state_key;
        let event = self.room.get_state_event(UNSTABLE_TYPE.into(), key).await?;
        let event = event.as_ref().and_then(state::from_store);
        let is_there = event.is_some_and(|event| event.content.get("device_id").is_some());
        let was_seen = std::mem::replace(&mut self.was_seen, is_there);
        Ok(was_seen && !is_there)
    }

    /// Restarts the delayed event that empties the membership. Returns whether it has been sent
    /// already.
    async fn put_off(&mut self) -> Result<bool, Error> {
        let Some(delay) = self.delay.clone() else {
            self.have_it_emptied().await?;
            return Ok(false);
        };
        let restart = UpdateRequest::new(delay, UpdateAction::Restart);
        let client = self.room.client();
        match client.send(restart).with_request_config(repeatable()).await {
            Ok(_) => Ok(false),
            // This program was not heard of for too long.
            Err(error) if is_not_found(&error) => {
                self.delay = None;
                self.have_it_emptied().await?;
                Ok(true)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Sends the membership, or renews it.
    async fn enter(&mut self) -> Result<(), Error> {
        let passed = self.clock.now().get().saturating_sub(self.began.get());
        let more = match self.delay {
            Some(_) => EXPIRES,
            None => EXPIRES_ALONE,
        };
        let expires = u64::from(passed).saturating_add(more);
        let content = self.content(expires)?;
        let request = send_state_event::v3::Request::new_raw(
            self.room.room_id().to_owned(),
            UNSTABLE_TYPE.into(),
            self.place.state_key.clone(),
            Raw::new(&content)?.cast_unchecked(),
        );
        let client = self.room.client();
        client
            .send(request)
            .with_request_config(repeatable())
            .await?;
        self.expires = expires;
        Ok(())
    }

    /// Sends the delayed event that empties the membership, and gives up after a second. If the
    /// homeserver has no time for that, as where it limits the rate, [`keep`](Self::keep) sends it.
    async fn have_it_emptied_soon(&mut self) {
        let said = timeout(FIRST, self.have_it_emptied()).await;
        if !matches!(said, Ok(Ok(()))) {
            let room_id = self.room.room_id();
            tracing::info!(%room_id, ?said, "a visit is not emptied by the homeserver yet");
        }
    }

    /// Sends the delayed event that empties the membership.
    async fn have_it_emptied(&mut self) -> Result<(), Error> {
        let request = delayed_state_event::unstable::Request::new_raw(
            self.room.room_id().to_owned(),
            self.place.state_key.clone(),
            UNSTABLE_TYPE.into(),
            DelayParameters::Timeout {
                timeout: self.leave_after,
            },
            Raw::new(&json!({}))?.cast_unchecked(),
        );
        let client = self.room.client();
        // What is sent twice empties it twice.
        let sent = client.send(request).with_request_config(repeatable());
        self.delay = Some(sent.await?.delay_id);
        Ok(())
    }

    /// The membership as Element Call writes it, with the mark of a visit.
    fn content(&self, expires: u64) -> Result<Value, Error> {
        let user = own_user(&self.room.client())?;
        let mut focus = self.transport.clone();
        if let Some(focus) = focus.as_object_mut() {
            let alias = json!(self.room.room_id());
            focus.entry("livekit_alias").or_insert(alias);
        }
        let device = &self.place.device;
        Ok(json!({
            "application": "m.call",
            "call_id": "",
            "scope": "m.room",
            "device_id": device,
            "membershipID": format!("{user}:{device}"),
            "focus_active": { "type": "livekit", "focus_selection": "multi_sfu" },
            "foci_preferred": [focus],
            "created_ts": self.began,
            "expires": expires,
            VISIT: true,
        }))
    }
}
