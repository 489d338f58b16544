//! The call of a room: who is in it, on first load and after every change.
//!
//! It is read from the memberships in the room's state (the MSC's VoIP section builds on
//! [MSC4143](https://github.com/matrix-org/matrix-spec-proposals/pull/4143)), by rules of our own:
//! the SDK's participants are whom the state key names, whoever sent the event. What
//! [`StickyCalls`](crate::StickyCalls) has brought counts as well.

use std::{collections::BTreeSet, pin::Pin, time::Duration};

use breakout_core::{
    call::{Call, CallMembership, OwnCall, STABLE_TYPE, UNSTABLE_TYPE},
    room::StateEvent,
};
use futures_util::{Stream, stream};
use matrix_sdk::{
    Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedUserId,
        api::client::state::{get_state_event_for_key, send_state_event},
        events::{StateEventType, room::member::MembershipState},
        serde::Raw,
    },
    sync::RoomUpdate,
};
use serde_json::{Value, json};
use tokio::{
    sync::{
        broadcast::{Receiver, error::RecvError},
        watch,
    },
    time::sleep,
};

use crate::{
    breakout::{Breakout, own_user},
    error::{Error, is_forbidden, is_not_found},
    requests::repeatable,
    state, sticky, timers,
};

/// A stream of the calls of one room: each value replaces the one before. It sends no request, and
/// ends when the client is dropped.
pub type CallStream = Pin<Box<dyn Stream<Item = Call> + Send>>;

impl Breakout {
    /// Returns who is in this room's call, as of the caller's last sync. Sends no request.
    ///
    /// A room needs no break-out for that, and may be a child.
    ///
    /// # Errors
    ///
    /// Fails when the client's store does.
    pub async fn call(&self) -> Result<Call, Error> {
        call_of(&self.room, self.clock.now()).await
    }

    /// Returns this user's own part in this room's call: with this device, with others, since
    /// when. Sends no request.
    ///
    /// # Errors
    ///
    /// Fails when the client's store does, and without a session.
    pub async fn own_call(&self) -> Result<OwnCall, Error> {
        own_part(&self.room, &self.call().await?)
    }

    /// Sees to it that the homeserver knows this device to have left this room's call: empties
    /// what it says of itself there, if it says anything. Returns whether that was so.
    ///
    /// What hosts a call has the homeserver empty it later, in case it dies. That is cancelled once the
    /// call was seen and is left, and stays otherwise: what was about to enter the call when it was
    /// dropped may have said so on a way that takes longer than this one.
    ///
    /// It is for whoever hosts a call in a page that may be gone. What hosts it on another device
    /// would join again at once.
    ///
    /// # Errors
    ///
    /// Fails when a request or the client's store does, and without a session.
    pub async fn leave_call(&self) -> Result<bool, Error> {
        let keys = self.own_keys().await?;
        let was_in = self.empty(&keys).await?;
        if was_in {
            self.cancel_leaving(&keys).await;
        }
        Ok(was_in)
    }

    /// Sees to it that the homeserver does not have this device leave this room's call by what an
    /// earlier visit has left behind: it would hit whoever enters it anew. To be called before that.
    ///
    /// # Errors
    ///
    /// Fails when the client's store does, and without a session.
    pub async fn forget_left_call(&self) -> Result<(), Error> {
        let keys = self.own_keys().await?;
        self.cancel_leaving(&keys).await;
        Ok(())
    }

    /// Where this device says that it is in the call: where it usually does, and where it has.
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

    pub(crate) async fn cancel_leaving(&self, keys: &BTreeSet<(&str, String)>) {
        if let Err(error) = timers::cancel_emptying(&self.room, keys).await {
            let room_id = self.room.room_id();
            tracing::info!(%room_id, %error, "the call of {room_id} may be left once more");
        }
    }

    /// Empties what is said there; whether anything was.
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

    /// Whether the homeserver has something there; the store may lag behind.
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

    /// Observes this room's call: as it is first, then whenever it changes, also when a membership
    /// expires, which no event tells of. The caller must be syncing.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::call`].
    pub async fn subscribe_to_call(&self) -> Result<(Call, CallStream), Error> {
        let (updates, sticky) = (self.room.subscribe_to_updates(), sticky::changes());
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
                    // Whoever lags behind has missed reasons to look, not what is to be seen.
                    Ok(_) | Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return None,
                },
                () = sticky::changed(&mut self.sticky) => {}
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

/// Reads a room's call, as of the caller's last sync.
pub(crate) async fn call_of(room: &Room, now: MilliSecondsSinceUnixEpoch) -> Result<Call, Error> {
    let mut memberships = Vec::new();
    for event_type in [STABLE_TYPE, UNSTABLE_TYPE] {
        for raw in room.get_state_events(event_type.into()).await? {
            let Some(event) = state::from_store(&raw) else {
                continue;
            };
            let StateEvent {
                sender,
                state_key,
                content,
                ..
            } = &event;
            let read = CallMembership::read(sender, state_key, event.sent_at(), content);
            memberships.extend(read.filter(|membership| membership.is_active_at(now)));
        }
    }
    memberships.extend(sticky::memberships(&room.client(), room.room_id(), now).await?);
    let mut gone: Vec<OwnedUserId> = Vec::new();
    for membership in &memberships {
        let user = &membership.user_id;
        let is_joined = match room.get_member_no_sync(user).await? {
            Some(member) => *member.membership() == MembershipState::Join,
            // Members may be loaded lazily: only who is known to be gone is left out.
            None => !room.are_members_synced(),
        };
        if !is_joined {
            gone.push(user.clone());
        }
    }
    Ok(Call::new(
        memberships,
        |user| !gone.iter().any(|gone| gone == user),
        now,
    ))
}

/// This user's own part in a call.
pub(crate) fn own_part(room: &Room, call: &Call) -> Result<OwnCall, Error> {
    let client = room.client();
    Ok(call.of(&own_user(&client)?, client.device_id()))
}

/// Waits until this time; for ever if there is none.
pub(crate) async fn until(
    time: Option<MilliSecondsSinceUnixEpoch>,
    now: MilliSecondsSinceUnixEpoch,
) {
    match time {
        Some(time) => {
            let left: u64 = time.get().saturating_sub(now.get()).into();
            // A clock may be a little early.
            sleep(Duration::from_millis(left).saturating_add(Duration::from_millis(5))).await;
        }
        None => std::future::pending().await,
    }
}
