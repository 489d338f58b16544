//! Offers: the break-out of a room as this user sees it, on first load and after every change.

use std::{pin::Pin, time::Duration};

use breakout_core::{
    call::CallMembership,
    offer::{Circumstances, Offer},
};
use futures_util::{Stream, stream};
use matrix_sdk::{
    Room, RoomMemberships,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, UInt},
    sync::RoomUpdate,
};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::sleep,
};

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    present::PresentBreakout,
    state::StateEvent,
};

/// A stream of the offers of one room: each value replaces the one before, none means that there
/// is no break-out. It sends no request, and ends when the client is dropped.
pub type OfferStream = Pin<Box<dyn Stream<Item = Option<Offer>> + Send>>;

/// The offer of one of many rooms.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoomOffer {
    /// The parent.
    pub parent: OwnedRoomId,
    /// What it offers; none when its break-out has ended.
    pub offer: Option<Offer>,
}

impl RoomOffer {
    pub(crate) fn new(parent: OwnedRoomId, offer: Option<Offer>) -> Self {
        Self { parent, offer }
    }
}

impl Breakout {
    /// Makes the offer that the present break-out is to this user, as of the caller's last sync.
    /// Sends no request.
    ///
    /// # Errors
    ///
    /// Fails when the client's store does, and without a session.
    pub async fn offer(&self) -> Result<Option<Offer>, Error> {
        let present = self.present().await?;
        self.offer_of(&present).await
    }

    pub(crate) async fn offer_of(&self, present: &PresentBreakout) -> Result<Option<Offer>, Error> {
        let Some(sender) = &present.sender else {
            return Ok(None);
        };
        let now = self.clock.now();
        if !present.content.is_open_at(now) {
            return Ok(None);
        }
        let client = self.room.client();
        let own = own_user(&client)?;
        let mut circumstances = Circumstances::new(&own, sender, now);
        circumstances.sender_power = self.room.power_levels_or_default().await.for_user(sender);
        circumstances.sender_is_contact = client.get_dm_room(sender).is_some();
        let calls = active_calls(&self.room, now).await?;
        circumstances.in_call = calls.iter().any(|membership| membership.user_id == own);
        Ok(Offer::new(&present.content, &circumstances))
    }

    /// Observes the offer: the present one first, then the next whenever it changes, also when
    /// its end time passes.
    ///
    /// It is read from the state, not from the timeline, so that nothing is missed in a gap of
    /// the sync. The caller must be syncing.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::offer`].
    pub async fn subscribe_to_offer(&self) -> Result<(Option<Offer>, OfferStream), Error> {
        let updates = self.room.subscribe_to_updates();
        let first = self.offer().await?;
        let watch = Watch {
            breakout: self.clone(),
            updates,
            shown: first.clone(),
        };
        let stream = stream::unfold(watch, |mut watch| async {
            let offer = watch.next().await?;
            Some((offer, watch))
        });
        Ok((first, Box::pin(stream)))
    }
}

struct Watch {
    breakout: Breakout,
    updates: Receiver<RoomUpdate>,
    shown: Option<Offer>,
}

impl Watch {
    /// Waits until the offer is another one than the one that was shown.
    async fn next(&mut self) -> Option<Option<Offer>> {
        loop {
            let now = self.breakout.clock.now();
            tokio::select! {
                update = self.updates.recv() => match update {
                    // Whoever lags behind has missed reasons to look, not what is to be seen.
                    Ok(_) | Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return None,
                },
                () = until_end(self.shown.as_ref(), now) => {}
            }
            match self.breakout.offer().await {
                Ok(offer) if offer != self.shown => {
                    self.shown.clone_from(&offer);
                    return Some(offer);
                }
                Ok(_) => {}
                Err(error) => {
                    let room_id = self.breakout.room.room_id();
                    tracing::warn!(%room_id, %error, "the offer of {room_id} cannot be read");
                }
            }
        }
    }
}

/// Waits until the offer's end time; for ever if there is none.
async fn until_end(offer: Option<&Offer>, now: MilliSecondsSinceUnixEpoch) {
    match offer.and_then(Offer::ends_at) {
        Some(ends_at) => {
            let left: u64 = ends_at.get().saturating_sub(now.get()).into();
            // A clock may be a little early.
            sleep(Duration::from_millis(left).saturating_add(Duration::from_millis(5))).await;
        }
        None => std::future::pending().await,
    }
}

/// Returns the devices in a room's call, as of the caller's last sync.
pub(crate) async fn active_calls(
    room: &Room,
    now: MilliSecondsSinceUnixEpoch,
) -> Result<Vec<CallMembership>, Error> {
    let mut active = Vec::new();
    for event_type in [
        breakout_core::call::STABLE_TYPE,
        breakout_core::call::UNSTABLE_TYPE,
    ] {
        for raw in room.get_state_events(event_type.into()).await? {
            let Some(event) = StateEvent::from_store(&raw) else {
                continue;
            };
            let StateEvent {
                sender,
                state_key,
                content,
                ..
            } = &event;
            let read = CallMembership::read(sender, state_key, event.sent_at(), content);
            active.extend(read.filter(|membership| membership.is_active_at(now)));
        }
    }
    active.sort();
    active.dedup_by(|left, right| {
        (&left.user_id, &left.device_id) == (&right.user_id, &right.device_id)
    });
    if active.is_empty() {
        return Ok(active);
    }
    let joined = room.members_no_sync(RoomMemberships::JOIN).await?;
    active.retain(|membership| {
        // Members may be loaded lazily: only who is known to be gone is left out.
        joined.is_empty() || joined.iter().any(|m| m.user_id() == membership.user_id)
    });
    Ok(active)
}

/// The longest time that a clock can tell, for those who sort offers by their end.
pub(crate) const NEVER: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MAX);
