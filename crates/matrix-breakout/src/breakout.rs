//! A room that can be split.

use breakout_core::{authority::Wish, room::PresentBreakout};
use matrix_sdk::{Client, Room, RoomState, ruma::OwnedUserId};

use crate::{clock::Clock, error::Error, present, requests::Counter};

/// Adds break-outs to [`Room`].
pub trait RoomBreakoutExt {
    /// Returns a handle on the break-outs of this room.
    fn breakout(&self) -> Breakout;
}

impl RoomBreakoutExt for Room {
    fn breakout(&self) -> Breakout {
        Breakout {
            room: self.clone(),
            clock: Clock::of(&self.client()),
            wish: Wish::default(),
        }
    }
}

/// A handle on the break-outs of one parent.
///
/// It holds nothing but the room, and on whose wish things are done; everything is read when it is
/// asked for.
#[derive(Clone, Debug)]
pub struct Breakout {
    pub(crate) room: Room,
    pub(crate) clock: Clock,
    pub(crate) wish: Wish,
}

impl Breakout {
    /// Replaces the clock of this machine.
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Says on whose wish things are done with this handle. A person asked for them unless something
    /// else is said; [`Wish::TakeOver`] takes over a stranger's break-out, which is refused otherwise.
    pub fn with_wish(mut self, wish: Wish) -> Self {
        self.wish = wish;
        self
    }

    /// Returns the parent.
    pub fn room(&self) -> &Room {
        &self.room
    }

    /// Returns the break-out that is present, as of the caller's last sync. Sends no request.
    ///
    /// # Errors
    ///
    /// Fails when the client's store does.
    pub async fn present_breakout(&self) -> Result<PresentBreakout, Error> {
        Ok(present::from_store(&self.room)
            .await?
            .present(self.clock.now()))
    }

    /// Asks the homeserver for the break-out that is present, with two requests.
    ///
    /// # Errors
    ///
    /// Fails when a request does.
    pub async fn fetch_breakout(&self) -> Result<PresentBreakout, Error> {
        let (client, counter) = (self.room.client(), Counter::default());
        let events = present::fetch(&client, self.room.room_id(), &counter).await?;
        Ok(events.present(self.clock.now()))
    }

    pub(crate) fn check_joined(&self) -> Result<(), Error> {
        if self.room.state() == RoomState::Joined {
            Ok(())
        } else {
            Err(Error::NotJoined(self.room.room_id().to_owned()))
        }
    }
}

pub(crate) fn own_user(client: &Client) -> Result<OwnedUserId, Error> {
    client
        .user_id()
        .map(ToOwned::to_owned)
        .ok_or(Error::NotLoggedIn)
}
