//! Invites: accepted from those who are allowed, declined quietly otherwise.
//!
//! Those that are declined are so one at a time, and never before those that are accepted: a thousand of them hold up nothing.

use std::{collections::BTreeSet, sync::Arc};

use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedRoomId, OwnedUserId},
};
use parking_lot::Mutex;
use tokio::sync::Notify;

use crate::bot::Bot;

/// How many rooms are joined at the same time. One of another server may take a minute.
const AT_ONCE: usize = 4;

/// The rooms to which the bot is invited.
#[derive(Debug, Default)]
pub(crate) struct Invites {
    accepted: Waiting,
    declined: Waiting,
}

#[derive(Debug, Default)]
struct Waiting {
    rooms: Mutex<BTreeSet<OwnedRoomId>>,
    added: Notify,
}

impl Invites {
    /// Decides about an invite, and notes it to be answered.
    pub(crate) async fn add(&self, bot: &Bot, room: &Room) {
        let inviter = match room.invite_details().await {
            Ok(invite) => Some(invite.inviter_id),
            // Whose it is cannot be known: it is nobody's who is allowed.
            Err(error) => {
                tracing::debug!(room_id = %room.room_id(), %error, "an invite cannot be read");
                None
            }
        };
        let is_allowed = |user: OwnedUserId| bot.config.allowed.has(&user, bot.own().server_name());
        match inviter.is_some_and(is_allowed) {
            true => self.accepted.add(room),
            false => self.declined.add(room),
        }
    }

    /// Answers invites for as long as it is polled.
    pub(crate) async fn answer(&self, bot: &Arc<Bot>) {
        let accepting = async {
            loop {
                let rooms = self.accepted.take(usize::MAX).await;
                let joining = stream::iter(rooms).map(|room_id| join(bot, room_id));
                joining.buffer_unordered(AT_ONCE).collect::<()>().await;
            }
        };
        let declining = async {
            loop {
                for room_id in self.declined.take(1).await {
                    decline(bot, room_id).await;
                }
            }
        };
        let _never: ((), ()) = tokio::join!(accepting, declining);
    }
}

impl Waiting {
    fn add(&self, room: &Room) {
        self.rooms.lock().insert(room.room_id().to_owned());
        self.added.notify_one();
    }

    /// Waits until there are any, and takes so many of them.
    async fn take(&self, most: usize) -> Vec<OwnedRoomId> {
        loop {
            let taken: Vec<_> = {
                let mut rooms = self.rooms.lock();
                let taken: Vec<_> = rooms.iter().take(most).cloned().collect();
                rooms.retain(|room| !taken.contains(room));
                taken
            };
            if !taken.is_empty() {
                return taken;
            }
            self.added.notified().await;
        }
    }
}

async fn join(bot: &Bot, room_id: OwnedRoomId) {
    let Some(room) = invited(bot, &room_id) else {
        return;
    };
    match bot.patiently("join", || room.join()).await {
        Ok(()) => {
            bot.metrics.invite("accepted");
            tracing::info!(%room_id, "joined {room_id}");
        }
        Err(error) => {
            bot.metrics.invite("failed");
            bot.metrics.error("join");
            tracing::warn!(%room_id, %error, "{room_id} could not be joined");
        }
    }
}

async fn decline(bot: &Bot, room_id: OwnedRoomId) {
    let Some(room) = invited(bot, &room_id) else {
        return;
    };
    match bot.patiently("leave", || room.leave()).await {
        Ok(()) => {
            bot.metrics.invite("declined");
            tracing::info!(%room_id, "declined {room_id}");
        }
        Err(error) => tracing::info!(%room_id, %error, "an invite is left as it is"),
    }
}

/// The room, if the invite still stands.
fn invited(bot: &Bot, room_id: &OwnedRoomId) -> Option<Room> {
    let room = bot.client().get_room(room_id)?;
    (room.state() == RoomState::Invited).then_some(room)
}
