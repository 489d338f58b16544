//! The break-outs of all rooms of a client: what a client shows in its room list.
//!
//! [`Breakout`](crate::Breakout) is about one room; [`Breakouts`] goes through all joined rooms,
//! and observes them by one stream.

use std::collections::BTreeMap;

use breakout_core::offer::Offer;
use futures_util::{Stream, stream};
use matrix_sdk::{Client, ruma::OwnedRoomId, sync::RoomUpdates};
use tokio::sync::broadcast::{Receiver, error::RecvError};

use crate::{
    breakout::RoomBreakoutExt as _,
    clock::Clock,
    error::Error,
    offers::{NEVER, RoomOffer},
};

/// The break-outs of all rooms of a client that the caller owns and syncs.
///
/// Use it for a room list or a notification. For a room that is shown on its own,
/// [`Breakout::subscribe_to_offer`](crate::Breakout::subscribe_to_offer) is more precise, since it
/// also wakes up when an end time passes.
///
/// # Examples
///
/// ```no_run
/// use std::pin::pin;
///
/// use futures_util::StreamExt as _;
/// use matrix_breakout::{Breakouts, Error};
/// use matrix_sdk::Client;
///
/// /// Marks the rooms of a list in which a break-out is open.
/// async fn mark(client: &Client) -> Result<(), Error> {
///     let mut offers = pin!(Breakouts::new(client.clone()).subscribe_to_offers().await?);
///     while let Some(changed) = offers.next().await {
///         match changed.offer {
///             Some(offer) => println!("{}: {} groups", changed.parent, offer.children.len()),
///             None => println!("{}: over", changed.parent),
///         }
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Breakouts {
    client: Client,
    clock: Clock,
}

impl Breakouts {
    /// Creates the service for this client. It holds nothing but the client, and sends no request.
    pub fn new(client: Client) -> Self {
        Self {
            clock: Clock::of(&client),
            client,
        }
    }

    /// Replaces the clock by which it is judged whether a session is over. Without this, it is the
    /// clock of this machine.
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Returns the offers of all joined rooms that have one, as of the caller's last sync; those
    /// that end first come first. Sends no request.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read, and with
    /// [`Error::NotLoggedIn`] without a session.
    pub async fn offers(&self) -> Result<Vec<RoomOffer>, Error> {
        let mut offers = Vec::new();
        for room in self.client.joined_rooms() {
            let breakout = room.breakout().with_clock(self.clock.clone());
            if let Some(offer) = breakout.offer().await? {
                offers.push(RoomOffer::new(room.room_id().to_owned(), Some(offer)));
            }
        }
        offers.sort_by_key(|offer| {
            offer
                .offer
                .as_ref()
                .and_then(Offer::ends_at)
                .unwrap_or(NEVER)
        });
        Ok(offers)
    }

    /// Observes the offers of all joined rooms. The stream begins with the offers that there are,
    /// and then yields the offer of a room whenever it is new, has changed or is gone (`None`). It
    /// sends no request; the caller must be syncing.
    ///
    /// The stream ends when the client is dropped. A reader who is slow misses no offer: what has
    /// changed several times meanwhile is read once, as it is then.
    ///
    /// Nothing wakes the stream but a sync. So an end time that passes, and a call membership that
    /// expires (no event announces either), are seen with the next one; a single room's
    /// [`Breakout::subscribe_to_offer`](crate::Breakout::subscribe_to_offer) sees them at once.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakouts::offers`]. An offer that cannot be read later is logged, and left as
    /// it was.
    pub async fn subscribe_to_offers(
        &self,
    ) -> Result<impl Stream<Item = RoomOffer> + Send + use<>, Error> {
        let updates = self.client.subscribe_to_all_room_updates();
        let first = self.offers().await?;
        let shown = first
            .iter()
            .filter_map(|offer| Some((offer.parent.clone(), offer.offer.clone()?)))
            .collect();
        let watch = OffersWatch {
            breakouts: self.clone(),
            updates,
            shown,
            ready: first,
        };
        Ok(stream::unfold(watch, |mut watch| async {
            let offer = watch.next().await?;
            Some((offer, watch))
        }))
    }
}

/// The state of the stream: what its reader has been shown, and what is ready to be shown next.
struct OffersWatch {
    breakouts: Breakouts,
    updates: Receiver<RoomUpdates>,
    shown: BTreeMap<OwnedRoomId, Offer>,
    ready: Vec<RoomOffer>,
}

impl OffersWatch {
    async fn next(&mut self) -> Option<RoomOffer> {
        loop {
            if !self.ready.is_empty() {
                return Some(self.ready.remove(0));
            }
            let rooms: Vec<_> = match self.updates.recv().await {
                Ok(updates) => updates.iter_all_room_ids().cloned().collect(),
                Err(RecvError::Lagged(_)) => self
                    .breakouts
                    .client
                    .rooms()
                    .iter()
                    .map(|room| room.room_id().to_owned())
                    .collect(),
                Err(RecvError::Closed) => return None,
            };
            let parents = self.parents_of(&rooms);
            for room_id in rooms.into_iter().chain(parents) {
                self.look(room_id).await;
            }
        }
    }

    /// The parents whose offers depend on these rooms: an offer shows who is in the calls of its
    /// children.
    fn parents_of(&self, rooms: &[OwnedRoomId]) -> Vec<OwnedRoomId> {
        let shown = self.shown.iter();
        let parents = shown.filter(|(_, offer)| rooms.iter().any(|id| offer.child(id).is_some()));
        parents.map(|(parent, _)| parent.clone()).collect()
    }

    /// Reads the offer of a room again, and queues it for the reader if it differs from the one
    /// before.
    async fn look(&mut self, room_id: OwnedRoomId) {
        let room = self.breakouts.client.get_room(&room_id);
        let joined = room.filter(|room| room.state() == matrix_sdk::RoomState::Joined);
        let offer = match joined {
            Some(room) => {
                let breakout = room.breakout().with_clock(self.breakouts.clock.clone());
                match breakout.offer().await {
                    Ok(offer) => offer,
                    Err(error) => {
                        tracing::warn!(%room_id, %error, "the offer of {room_id} cannot be read");
                        return;
                    }
                }
            }
            None => None,
        };
        if self.shown.get(&room_id) == offer.as_ref() {
            return;
        }
        match &offer {
            Some(offer) => self.shown.insert(room_id.clone(), offer.clone()),
            None => self.shown.remove(&room_id),
        };
        self.ready.push(RoomOffer::new(room_id, offer));
    }
}
