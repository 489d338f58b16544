//! Offers: the break-out of a room as one user sees it.
//!
//! An [`Offer`] is what the MSC asks a participant's client to show: the children, which of them is
//! suggested to the user, and whether the sender is somebody whom they know (the MSC's Security
//! section). [`breakout_core::offer`](crate::breakout_core::offer) decides what it says; this
//! module reads the facts from the client's store, for the client's own user or, in a server, for
//! another user of the room.

use std::{collections::BTreeMap, pin::Pin};

use breakout_core::{
    offer::{Circumstances, Offer},
    room::PresentBreakout,
};
use futures_util::{Stream, stream};
use matrix_sdk::{
    Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId, UInt, UserId,
        events::room::member::MembershipState,
    },
    sync::RoomUpdates,
};
use tokio::sync::{
    broadcast::{Receiver, error::RecvError},
    watch,
};

use crate::{
    breakout::{Breakout, own_user},
    clock::until,
    error::Error,
    room_call::{call_of, own_part},
    sticky_store,
};

/// A stream of the offers of one room, from [`Breakout::subscribe_to_offer`].
///
/// Each value replaces the one before; `None` means that no break-out is open. Reading it sends no
/// request. It ends when the client is dropped.
pub type OfferStream = Pin<Box<dyn Stream<Item = Option<Offer>> + Send>>;

/// The offer of one of many rooms, from [`Breakouts`](crate::Breakouts).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoomOffer {
    /// The parent.
    pub parent: OwnedRoomId,
    /// What it offers; `None` when its break-out has ended, or this user is not in the room any
    /// more.
    pub offer: Option<Offer>,
}

impl RoomOffer {
    pub(crate) fn new(parent: OwnedRoomId, offer: Option<Offer>) -> Self {
        Self { parent, offer }
    }
}

impl Breakout {
    /// Makes the offer that the present break-out is to this client's user, as of the caller's last
    /// sync. Sends no request.
    ///
    /// `None` where no break-out is open, where its end time has passed, and in a room that cannot
    /// be split, like a space.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read, and with
    /// [`Error::NotLoggedIn`] without a session.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use matrix_breakout::{Breakout, Error};
    ///
    /// /// Draws the banner of a room, with a button for each child.
    /// async fn banner(breakout: &Breakout) -> Result<(), Error> {
    ///     let Some(offer) = breakout.offer().await? else { return Ok(()) };
    ///     if offer.warns() {
    ///         println!("{} does not moderate this room, and you have no direct chat", offer.sender);
    ///     }
    ///     for child in &offer.children {
    ///         let mark = if child.suggested { "*" } else { " " };
    ///         println!("{mark} {}: {:?}", child.number, child.name);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn offer(&self) -> Result<Option<Offer>, Error> {
        self.offer_for(&own_user(&self.room.client())?).await
    }

    /// Makes the offer that the present break-out is to another user of the parent, like
    /// [`Breakout::offer`]. A server does this for its users. It only reads: what is done with this
    /// handle is done by the client's own user.
    ///
    /// What only the viewer's own account knows is read as unknown:
    ///
    /// * with whom they have a direct chat, so that no sender is
    ///   [`Trust::Contact`](breakout_core::trust::Trust::Contact);
    /// * which of their devices they look at, so that a call of theirs is
    ///   [elsewhere](breakout_core::call::OwnCall::elsewhere);
    /// * who is in the calls of groups that they are not in.
    ///
    /// It does not check that they are in the parent; [`Breakout::powers_of`] and the room's
    /// members say so.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::offer`].
    pub async fn offer_for(&self, viewer: &UserId) -> Result<Option<Offer>, Error> {
        let present = self.present_breakout().await?;
        self.offer_of(&present, viewer).await
    }

    /// Makes the offer of a break-out that was read already.
    pub(crate) async fn offer_of(
        &self,
        present: &PresentBreakout,
        viewer: &UserId,
    ) -> Result<Option<Offer>, Error> {
        let look = self.look(present, viewer).await?;
        Ok(look.map(|look| look.offer))
    }

    /// Reads everything that an offer depends on, and when it may change although nothing is sent.
    async fn look(
        &self,
        present: &PresentBreakout,
        viewer: &UserId,
    ) -> Result<Option<SeenOffer>, Error> {
        let Some(sender) = &present.sender else {
            return Ok(None);
        };
        let now = self.clock.now();
        if !self.is_offered(present, now) {
            return Ok(None);
        }
        let is_own = *viewer == own_user(&self.room.client())?;
        let mut circumstances = self.circumstances(present, viewer, sender, now).await?;
        let call = call_of(&self.room, now).await?;
        circumstances.call = match is_own {
            true => own_part(&self.room, &call)?,
            false => call.of(viewer, None),
        };
        let mut look_again_at = call.next_expiry();
        let (child_calls, expiry) = self.child_calls(present, viewer, now).await;
        circumstances.child_calls = child_calls;
        look_again_at = look_again_at.into_iter().chain(expiry).min();
        let offer = Offer::new(&present.content, &circumstances);
        Ok(offer.map(|offer| SeenOffer {
            look_again_at: look_again_at.into_iter().chain(offer.ends_at()).min(),
            offer,
        }))
    }

    /// Makes the offer without reading who is in which call.
    pub(crate) async fn offer_without_calls(
        &self,
        present: &PresentBreakout,
        viewer: &UserId,
    ) -> Result<Option<Offer>, Error> {
        let now = self.clock.now();
        let sender = present.sender.as_ref();
        let Some(sender) = sender.filter(|_| self.is_offered(present, now)) else {
            return Ok(None);
        };
        let circumstances = self.circumstances(present, viewer, sender, now).await?;
        Ok(Offer::new(&present.content, &circumstances))
    }

    /// Whether anybody is offered it. Nobody sees the rooms of a break-out in a space.
    pub(crate) fn is_offered(
        &self,
        present: &PresentBreakout,
        now: MilliSecondsSinceUnixEpoch,
    ) -> bool {
        present.content.is_open_at(now) && self.standing().is_group()
    }

    /// What there is to know, but for the calls.
    async fn circumstances<'a>(
        &self,
        present: &PresentBreakout,
        viewer: &'a UserId,
        sender: &'a UserId,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Result<Circumstances<'a>, Error> {
        let client = self.room.client();
        let is_own = *viewer == own_user(&client)?;
        let mut circumstances = Circumstances::new(viewer, sender, now);
        circumstances.sender_power = self.room.power_levels_or_default().await.for_user(sender);
        circumstances.sender_is_contact = is_own && client.get_dm_room(sender).is_some();
        for room_id in present.content.children.keys() {
            let standing = match is_own {
                true => self.group(room_id).standing,
                false => self.standing_for(room_id, viewer).await?,
            };
            if !standing.is_alive() {
                circumstances.standings.insert(room_id.clone(), standing);
            }
        }
        Ok(circumstances)
    }

    /// Reads who is in the calls of those children that the viewer is in, and when the first of
    /// these memberships expires.
    async fn child_calls(
        &self,
        present: &PresentBreakout,
        viewer: &UserId,
        now: MilliSecondsSinceUnixEpoch,
    ) -> (
        BTreeMap<OwnedRoomId, Vec<OwnedUserId>>,
        Option<MilliSecondsSinceUnixEpoch>,
    ) {
        let (mut calls, mut first_expiry) = (BTreeMap::new(), None);
        for room_id in present.content.children.keys() {
            let Some(room) = self.group(room_id).room else {
                continue;
            };
            // This account may be in rooms that the viewer is not in.
            if viewer != room.own_user_id() && !is_in(&room, viewer).await {
                continue;
            }
            match call_of(&room, now).await {
                Ok(call) => {
                    first_expiry = first_expiry.into_iter().chain(call.next_expiry()).min();
                    calls.insert(room_id.clone(), call.participants());
                }
                // One room that cannot be read must not hide the offer.
                Err(error) => {
                    tracing::warn!(%room_id, %error, "the call of {room_id} cannot be read");
                }
            }
        }
        (calls, first_expiry)
    }

    /// Observes the offer to this client's user: returns the present one, and a stream of the next
    /// ones. It sends no request; the caller must be syncing.
    ///
    /// The stream yields whenever the offer differs: when the event changes, when a child is
    /// upgraded, when somebody enters or leaves a call, and, without any sync, when the end time
    /// passes or a call membership expires. It is read from the room's state and not from the
    /// timeline, so that a limited sync hides nothing.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::offer`]. An offer that cannot be read later is logged, and left as it
    /// was.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use futures_util::StreamExt as _;
    /// use matrix_breakout::{Breakout, Error, breakout_core::offer::Offer};
    ///
    /// fn show(offer: Option<&Offer>) {
    ///     match offer.and_then(|offer| offer.suggestions().next()) {
    ///         Some(child) => println!("your group is {:?}", child.name),
    ///         None => println!("nothing is suggested to you"),
    ///     }
    /// }
    ///
    /// async fn follow(breakout: &Breakout) -> Result<(), Error> {
    ///     let (offer, mut offers) = breakout.subscribe_to_offer().await?;
    ///     show(offer.as_ref());
    ///     while let Some(offer) = offers.next().await {
    ///         show(offer.as_ref());
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn subscribe_to_offer(&self) -> Result<(Option<Offer>, OfferStream), Error> {
        let own = own_user(&self.room.client())?;
        self.subscribe_to_offer_for(&own).await
    }

    /// Observes the offer to another user of the parent: [`Breakout::subscribe_to_offer`] of what
    /// [`Breakout::offer_for`] makes.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::offer`].
    pub async fn subscribe_to_offer_for(
        &self,
        viewer: &UserId,
    ) -> Result<(Option<Offer>, OfferStream), Error> {
        let updates = self.room.client().subscribe_to_all_room_updates();
        let sticky = sticky_store::changes();
        let first = self.look(&self.present_breakout().await?, viewer).await?;
        let watch = OfferWatch {
            breakout: self.clone(),
            viewer: viewer.to_owned(),
            updates,
            sticky,
            shown: first,
        };
        let first = watch.shown.as_ref().map(|look| look.offer.clone());
        let stream = stream::unfold(watch, |mut watch| async {
            let offer = watch.next().await?;
            Some((offer, watch))
        });
        Ok((first, Box::pin(stream)))
    }
}

/// An offer, and the time at which it may become another one although nothing is sent.
#[derive(Clone, Debug)]
struct SeenOffer {
    offer: Offer,
    look_again_at: Option<MilliSecondsSinceUnixEpoch>,
}

/// The state of the stream: whose offer it is, what was shown last, and what wakes it.
struct OfferWatch {
    breakout: Breakout,
    viewer: OwnedUserId,
    updates: Receiver<RoomUpdates>,
    sticky: watch::Receiver<u64>,
    shown: Option<SeenOffer>,
}

impl OfferWatch {
    /// Waits until the offer is another one than the one that was shown.
    async fn next(&mut self) -> Option<Option<Offer>> {
        loop {
            self.reason_to_look().await?;
            match self.read().await {
                Ok(look) => {
                    let before = std::mem::replace(&mut self.shown, look);
                    let (before, now) = (offer(before.as_ref()), offer(self.shown.as_ref()));
                    if before != now {
                        return Some(now.cloned());
                    }
                }
                Err(error) => {
                    // It would be looked at for ever if the time to do so stayed in the past.
                    if let Some(look) = &mut self.shown {
                        look.look_again_at = None;
                    }
                    let room_id = self.breakout.room.room_id();
                    tracing::warn!(%room_id, %error, "the offer of {room_id} cannot be read");
                }
            }
        }
    }

    async fn read(&self) -> Result<Option<SeenOffer>, Error> {
        self.breakout
            .look(&self.breakout.present_breakout().await?, &self.viewer)
            .await
    }

    /// Waits until the room or one of the children changes, or a time passes; `None` when the
    /// client is gone, so that nothing will come any more.
    async fn reason_to_look(&mut self) -> Option<()> {
        loop {
            let now = self.breakout.clock.now();
            let look_again_at = self.shown.as_ref().and_then(|look| look.look_again_at);
            tokio::select! {
                updates = self.updates.recv() => match updates {
                    Ok(updates) => {
                        let mut changed = updates.iter_all_room_ids();
                        if changed.any(|room_id| self.concerns(room_id)) {
                            return Some(());
                        }
                    }
                    // A receiver that lags has missed reasons to read the state, not the state.
                    Err(RecvError::Lagged(_)) => return Some(()),
                    Err(RecvError::Closed) => return None,
                },
                () = sticky_store::changed(&mut self.sticky) => return Some(()),
                () = until(look_again_at, now) => return Some(()),
            }
        }
    }

    /// Whether a change of this room may change the offer.
    fn concerns(&self, room_id: &OwnedRoomId) -> bool {
        let offer = offer(self.shown.as_ref());
        let is_child = offer.is_some_and(|offer| offer.child(room_id).is_some());
        is_child || room_id == self.breakout.room.room_id()
    }
}

/// Whether somebody is in a room, as far as the client's store knows.
async fn is_in(room: &Room, user: &UserId) -> bool {
    let member = room.get_member_no_sync(user).await.ok().flatten();
    member.is_some_and(|member| *member.membership() == MembershipState::Join)
}

fn offer(look: Option<&SeenOffer>) -> Option<&Offer> {
    look.map(|look| &look.offer)
}

/// The latest time that there is, to sort offers by their end.
pub(crate) const NEVER: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(UInt::MAX);
