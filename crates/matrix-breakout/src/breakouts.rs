//! The break-outs of all rooms of a client.

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
#[derive(Clone, Debug)]
pub struct Breakouts {
    client: Client,
    clock: Clock,
}

impl Breakouts {
    /// Creates the service. It holds nothing but the client.
    pub fn new(client: Client) -> Self {
        Self {
            clock: Clock::of(&client),
            client,
        }
    }

    /// Replaces the clock of this machine.
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Returns the offers of all joined rooms that have one, those that end first before the
    /// others. Sends no request.
    ///
    /// # Errors
    ///
    /// Fails when the client's store does.
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

    /// Observes the offers of all joined rooms: each value is the offer of one room that has
    /// changed, beginning with those there are. The caller must be syncing.
    ///
    /// The end of an offer whose time passes, and of a membership of a call that expires, is seen
    /// with the next sync; observe a single room
    /// with [`Breakout::subscribe_to_offer`](crate::Breakout::subscribe_to_offer) to see it at once.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakouts::offers`].
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

    /// The rooms whose offers tell of these: of the calls in their children.
    fn parents_of(&self, rooms: &[OwnedRoomId]) -> Vec<OwnedRoomId> {
        let shown = self.shown.iter();
        let parents = shown.filter(|(_, offer)| rooms.iter().any(|id| offer.child(id).is_some()));
        parents.map(|(parent, _)| parent.clone()).collect()
    }

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
