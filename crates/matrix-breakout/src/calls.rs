//! Operations on the call of a room: observing it, and leaving it for this device.
//!
//! They need no break-out, and are in builds with the feature `experimental-calls`, since what they
//! rely on ([MSC4143](https://github.com/matrix-org/matrix-spec-proposals/pull/4143),
//! [MSC4140](https://github.com/matrix-org/matrix-spec-proposals/pull/4140)) may change.
//! `room_call.rs` reads who is in a call, in every build.

use std::{collections::BTreeSet, pin::Pin};

use breakout_core::call::{Call, OwnCall, STABLE_TYPE, UNSTABLE_TYPE};
use futures_util::{Stream, stream};
use matrix_sdk::{
    ruma::{
        api::client::state::{get_state_event_for_key, send_state_event},
        events::StateEventType,
        serde::Raw,
    },
    sync::RoomUpdate,
};
use serde_json::{Value, json};
use tokio::sync::{
    broadcast::{Receiver, error::RecvError},
    watch,
};

use crate::{
    breakout::{Breakout, own_user},
    clock::until,
    error::{Error, is_forbidden, is_not_found},
    requests::repeatable,
    room_call::{call_of, own_part},
    state, sticky_store, timers,
};

/// A stream of the calls of one room, from [`Breakout::subscribe_to_call`]: each value replaces the
/// one before. Reading it sends no request. It ends when the client is dropped.
pub type CallStream = Pin<Box<dyn Stream<Item = Call> + Send>>;

impl Breakout {
    /// Returns who is in this room's call, as of the caller's last sync. Sends no request.
    ///
    /// The room needs no break-out for that, and may be a child. Memberships that have expired, and
    /// those of users who are not joined, do not count.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read.
    pub async fn call(&self) -> Result<Call, Error> {
        call_of(&self.room, self.clock.now()).await
    }

    /// Returns this user's own part in this room's call: since when they are in it with this
    /// device, and with which other ones. Sends no request.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read, and with
    /// [`Error::NotLoggedIn`] without a session.
    pub async fn own_call(&self) -> Result<OwnCall, Error> {
        own_part(&self.room, &self.call().await?)
    }

    /// Makes sure that the homeserver knows this device to have left this room's call: empties its
    /// membership there, if it has one. Returns whether it had.
    ///
    /// It is for a client that hosts the call in a page (a webview) which may be gone before it
    /// could leave. The call's software also has a delayed event at the homeserver (MSC4140) which
    /// empties the membership in case it dies. That one is cancelled once the membership was seen
    /// and emptied, and stays otherwise: a call that was just being entered when it was dropped may
    /// have its membership still on the way.
    ///
    /// Do not use it where the call runs on another device, which would simply join again.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does or the client's store cannot be read, and with
    /// [`Error::NotLoggedIn`] without a session.
    pub async fn leave_call(&self) -> Result<bool, Error> {
        let keys = self.own_keys().await?;
        let was_in = self.empty(&keys).await?;
        if was_in {
            self.cancel_leaving(&keys).await;
        }
        Ok(was_in)
    }

    /// Cancels the delayed events at the homeserver by which an earlier visit of this device was to
    /// leave this room's call. Call it before the device enters that call once more, or they would
    /// make it leave.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read, and with
    /// [`Error::NotLoggedIn`] without a session. A request that fails is logged.
    pub async fn cancel_delayed_leave(&self) -> Result<(), Error> {
        let keys = self.own_keys().await?;
        self.cancel_leaving(&keys).await;
        Ok(())
    }

    /// The state keys of this device's memberships: the usual one, and those that it has used.
    async fn own_keys(&self) -> Result<BTreeSet<(&'static str, String)>, Error> {
        let client = self.room.client();
        let user = own_user(&client)?;
        let device = client.device_id().ok_or(Error::NotLoggedIn)?;
        let mut keys = BTreeSet::from([(UNSTABLE_TYPE, format!("_{user}_{device}_m.call"))]);
        for event_type in [STABLE_TYPE, UNSTABLE_TYPE] {
            for raw in self.room.get_state_events(event_type.into()).await? {
                let Some(event) = state::from_store(&raw) else {
                    continue;
                };
                if event.sender == user && event.text("device_id") == Some(device.as_str()) {
                    keys.insert((event_type, event.state_key));
                }
            }
        }
        Ok(keys)
    }

    /// Cancels delayed events that would empty the memberships under these keys. A failure is
    /// logged.
    pub(crate) async fn cancel_leaving(&self, keys: &BTreeSet<(&str, String)>) {
        if let Err(error) = timers::cancel_emptying(&self.room, keys).await {
            let room_id = self.room.room_id();
            tracing::info!(%room_id, %error, "the call of {room_id} may be left once more");
        }
    }

    /// Empties the memberships under these keys; returns whether there were any.
    pub(crate) async fn empty(&self, keys: &BTreeSet<(&str, String)>) -> Result<bool, Error> {
        let client = self.room.client();
        let mut was_in = false;
        for (event_type, state_key) in keys {
            let event_type = StateEventType::from(*event_type);
            if !self.says_anything(&event_type, state_key).await? {
                continue;
            }
            let empty = Raw::new(&json!({}))?.cast_unchecked();
            let room_id = self.room.room_id().to_owned();
            let request = send_state_event::v3::Request::new_raw(
                room_id,
                event_type,
                state_key.clone(),
                empty,
            );
            let sent = client.send(request).with_request_config(repeatable());
            sent.await?;
            was_in = true;
        }
        Ok(was_in)
    }

    /// Asks the homeserver whether there is a membership under this key; the store may lag behind.
    async fn says_anything(&self, kind: &StateEventType, state_key: &str) -> Result<bool, Error> {
        let room_id = self.room.room_id().to_owned();
        let request =
            get_state_event_for_key::v3::Request::new(room_id, kind.clone(), state_key.to_owned());
        let sent = self.room.client().send(request);
        match sent.with_request_config(repeatable()).await {
            Ok(response) => {
                let content: Value = serde_json::from_str(response.event_or_content.get())?;
                Ok(content
                    .as_object()
                    .is_none_or(|content| !content.is_empty()))
            }
            // Or this user is not in the room any more, and so in no call there.
            Err(error) if is_not_found(&error) || is_forbidden(&error) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Observes this room's call: returns who is in it, and a stream of the changes, also of
    /// memberships that expire, which no event announces. It sends no request; the caller must be
    /// syncing.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::call`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use futures_util::StreamExt as _;
    /// use matrix_breakout::{Breakout, Error};
    ///
    /// async fn watch(breakout: &Breakout) -> Result<(), Error> {
    ///     let (call, mut calls) = breakout.subscribe_to_call().await?;
    ///     println!("{} people are in the call", call.participants().len());
    ///     while let Some(call) = calls.next().await {
    ///         println!("{} people are in the call", call.participants().len());
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn subscribe_to_call(&self) -> Result<(Call, CallStream), Error> {
        let (updates, sticky) = (self.room.subscribe_to_updates(), sticky_store::changes());
        let first = self.call().await?;
        let watch = CallWatch {
            breakout: self.clone(),
            updates,
            sticky,
            shown: first.clone(),
        };
        let stream = stream::unfold(watch, |mut watch| async {
            let call = watch.next().await?;
            Some((call, watch))
        });
        Ok((first, Box::pin(stream)))
    }
}

struct CallWatch {
    breakout: Breakout,
    updates: Receiver<RoomUpdate>,
    sticky: watch::Receiver<u64>,
    shown: Call,
}

impl CallWatch {
    async fn next(&mut self) -> Option<Call> {
        loop {
            let now = self.breakout.clock.now();
            tokio::select! {
                update = self.updates.recv() => match update {
                    // A receiver that lags has missed reasons to read the state, not the state.
                    Ok(_) | Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return None,
                },
                () = sticky_store::changed(&mut self.sticky) => {}
                () = until(self.shown.next_expiry(), now) => {}
            }
            match self.breakout.call().await {
                Ok(call) if call != self.shown => {
                    self.shown.clone_from(&call);
                    return Some(call);
                }
                Ok(_) => {}
                Err(error) => {
                    let room_id = self.breakout.room.room_id();
                    tracing::warn!(%room_id, %error, "the call of {room_id} cannot be read");
                }
            }
        }
    }
}
