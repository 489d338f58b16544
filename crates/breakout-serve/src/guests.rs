//! The rooms that the bot is in: which of them has a task, and what the sync brings to each.

use std::{collections::BTreeMap, sync::Arc};

use breakout_core::standing::Standing;
use futures_util::StreamExt as _;
use matrix_breakout::{RoomBreakoutExt as _, parent_of, standing};
use matrix_sdk::{
    Room, RoomMemberships,
    ruma::{OwnedRoomId, RoomId},
    sync::RoomUpdates,
};
use parking_lot::Mutex;
use tokio::sync::broadcast::{Receiver, error::RecvError};

use crate::{bot::Bot, invites::Invites, metrics::Present, room::Guest};

/// The rooms with a task of their own.
#[derive(Debug, Default)]
pub(crate) struct Guests(Mutex<BTreeMap<OwnedRoomId, Guest>>);

impl Guests {
    /// Hands out what the sync brings, for as long as it is polled.
    pub(crate) async fn follow(
        &self,
        bot: &Arc<Bot>,
        invites: &Invites,
        mut updates: Receiver<RoomUpdates>,
    ) {
        loop {
            match updates.recv().await {
                Ok(updates) => self.take_in(bot, invites, updates).await,
                Err(RecvError::Lagged(_)) => self.look_everywhere(bot, invites).await,
                Err(RecvError::Closed) => return,
            }
        }
    }

    /// Looks into every room, as at the beginning.
    pub(crate) async fn look_everywhere(&self, bot: &Arc<Bot>, invites: &Invites) {
        for room in bot.client().joined_rooms() {
            self.wake(bot, &room, Vec::new(), true).await;
        }
        for room in bot.client().invited_rooms() {
            invites.add(bot, &room).await;
        }
    }

    async fn take_in(&self, bot: &Arc<Bot>, invites: &Invites, updates: RoomUpdates) {
        for room_id in updates.left.keys() {
            self.forget(bot, room_id);
        }
        for (room_id, update) in updates.joined {
            if let Some(room) = bot.client().get_room(&room_id) {
                let timeline = update.timeline;
                self.wake(bot, &room, timeline.events, timeline.limited)
                    .await;
            }
        }
        for room_id in updates.invited.keys() {
            if let Some(room) = bot.client().get_room(room_id) {
                invites.add(bot, &room).await;
            }
        }
    }

    async fn wake(
        &self,
        bot: &Arc<Bot>,
        room: &Room,
        events: Vec<matrix_sdk::deserialized_responses::TimelineEvent>,
        has_gap: bool,
    ) {
        let is_known = self.0.lock().contains_key(room.room_id());
        if !is_known && !is_for_breakouts(room).await {
            return;
        }
        let mut guests = self.0.lock();
        let guest = guests.entry(room.room_id().to_owned());
        let guest = guest.or_insert_with(|| Guest::start(bot, room.clone()));
        guest.batch(events, has_gap);
    }

    fn forget(&self, bot: &Bot, room_id: &RoomId) {
        if self.0.lock().remove(room_id).is_some() {
            bot.store.room(room_id).forget();
        }
    }

    /// Tells rooms whose keys have come, for as long as it is polled.
    pub(crate) async fn follow_keys(&self, bot: &Bot) {
        let encryption = bot.client().encryption();
        let Some(keys) = encryption.room_keys_received_stream().await else {
            return std::future::pending().await;
        };
        let mut keys = std::pin::pin!(keys);
        while let Some(received) = keys.next().await {
            let guests = self.0.lock();
            match received {
                Ok(keys) => {
                    for key in keys {
                        if let Some(guest) = guests.get(&key.room_id) {
                            guest.keys();
                        }
                    }
                }
                // Which ones they were is lost.
                Err(_) => guests.values().for_each(Guest::keys),
            }
        }
    }

    /// What there is at present.
    pub(crate) async fn present(&self, bot: &Bot) -> Present {
        let rooms: Vec<_> = self.0.lock().keys().cloned().collect();
        let mut present = Present {
            rooms: rooms.len(),
            is_online: bot.is_online(),
            ..Present::default()
        };
        let now = breakout_account::clock::now();
        for room_id in rooms {
            let Some(room) = bot.client().get_room(&room_id) else {
                continue;
            };
            let open = room.breakout().present_breakout().await;
            if open.is_ok_and(|open| open.content.is_open_at(now)) {
                present.sessions += 1;
                let members = room.members_no_sync(RoomMemberships::JOIN).await;
                present.people += members.map_or(0, |members| members.len());
            }
        }
        present
    }
}

/// Whether a room may be split: it is no group of a break-out, and people talk in it.
///
/// A group that the bot is just making may come without its mark at first, but never without its creator. Until that is known,
/// nothing is done in a room.
pub(crate) async fn is_for_breakouts(room: &Room) -> bool {
    let creators = room.creators().unwrap_or_default();
    if creators.is_empty() || creators.iter().any(|creator| creator == room.own_user_id()) {
        return false;
    }
    match parent_of(room).await {
        Ok(Some(_)) => return false,
        Ok(None) => {}
        Err(error) => {
            tracing::warn!(room_id = %room.room_id(), %error, "what a room is cannot be read");
            return false;
        }
    }
    matches!(standing(room), Standing::Alive)
}
