//! The handle on the break-outs of one room, from which everything else begins.
//!
//! A client developer needs two names of this module: [`RoomBreakoutExt`], which adds `breakout()`
//! to the SDK's [`Room`], and [`Breakout`], which has a method for each operation. The operations
//! themselves stand in a file each and add their own `impl Breakout`.

use breakout_core::{authority::Wish, room::PresentBreakout};
use futures_util::future::BoxFuture;
use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{OwnedRoomId, OwnedUserId},
};

use crate::{
    breakout_event, clock::Clock, error::Error, keys::SyncKeys, newest::NewestEvents,
    requests::Counter,
};

/// Adds break-outs to the SDK's [`Room`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Error, RoomBreakoutExt as _};
/// use matrix_sdk::Room;
///
/// async fn is_split(room: &Room) -> Result<bool, Error> {
///     let present = room.breakout().present_breakout().await?;
///     Ok(present.content.is_open())
/// }
/// ```
pub trait RoomBreakoutExt {
    /// Returns a handle on the break-outs of this room, as the parent.
    ///
    /// It is cheap and sends no request. A room without a break-out has a handle, too: it is what
    /// opens one.
    fn breakout(&self) -> Breakout;
}

impl RoomBreakoutExt for Room {
    fn breakout(&self) -> Breakout {
        Breakout {
            room: self.clone(),
            clock: Clock::of(&self.client()),
            wish: Wish::default(),
            keys: SyncKeys::default(),
            newest: None,
        }
    }
}

/// A handle on the break-outs of one parent room.
///
/// It holds the room, a [`Clock`] and the [`Wish`] on which changes are made, and no state of the
/// break-out: everything is read when it is asked for, so that a handle never goes stale. Cloning
/// it is cheap.
///
/// Methods that read are of two kinds, and their names and documentation say which:
///
/// * those "as of the caller's last sync" read the client's store and send no request, like
///   [`present_breakout`](Self::present_breakout) and [`offer`](Self::offer);
/// * those that ask the homeserver, like [`fetch_breakout`](Self::fetch_breakout) and
///   [`history`](Self::history), and so need no running sync.
///
/// Methods that change something return a request that does nothing until it is awaited, and takes
/// its options by `with_…`, like [`open`](Self::open), [`adjust`](Self::adjust) and
/// [`end`](Self::end).
#[derive(Clone, Debug)]
pub struct Breakout {
    pub(crate) room: Room,
    pub(crate) clock: Clock,
    pub(crate) wish: Wish,
    pub(crate) keys: SyncKeys,
    /// What the caller's sync has brought, where that is to be read instead of asked for.
    pub(crate) newest: Option<NewestEvents>,
}

impl Breakout {
    /// Replaces the clock by which end times are judged. Without this, it is the clock of this
    /// machine.
    ///
    /// Operations that send an end time correct their clock by the homeserver's in any case; see
    /// [`Clock`].
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Says on whose wish this handle changes something. Unless this is called, a person asked for
    /// it ([`Wish::Asked`]).
    ///
    /// It decides what may be done with a break-out that somebody else has opened: a program that
    /// acts by itself passes [`Wish::Nobody`], which leaves it alone, and [`Wish::TakeOver`]
    /// changes even one that a stranger has opened, which is refused otherwise. Sending a break-out
    /// event again makes this user its sender, whom all other clients then judge.
    pub fn with_wish(mut self, wish: Wish) -> Self {
        self.wish = wish;
        self
    }

    /// Calls this with the parent before calls for help are read in an encrypted group: for callers who do not sync
    /// encryption all the time. Without it, they must. Like
    /// [`HostService::with_keys`](crate::HostService::with_keys).
    pub fn with_keys(
        mut self,
        keys: impl Fn(OwnedRoomId) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        self.keys = SyncKeys::new(keys);
        self
    }

    /// Reads as of the caller's last sync what that has brought: the break-out, what is pinned, when something last happened
    /// in a group, and the newest messages. Without it, they are asked for. What a sync has not brought is asked for in
    /// any case.
    ///
    /// For callers who have synced just now or do all the time, and ask for [`required_state`](crate::required_state).
    pub fn with_newest(mut self, newest: NewestEvents) -> Self {
        self.newest = Some(newest);
        self
    }

    /// Returns the parent.
    pub fn room(&self) -> &Room {
        &self.room
    }

    /// Returns the break-out event that is present in the parent, as of the caller's last sync.
    /// Sends no request.
    ///
    /// It is read from the room's state, under the MSC's unstable type and its stable one; where
    /// both are set, the one that is open counts. A room that was never split, and one whose
    /// session has ended, read as a break-out without children.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read. What a room member can
    /// have written into the event never makes it fail.
    pub async fn present_breakout(&self) -> Result<PresentBreakout, Error> {
        Ok(breakout_event::from_store(&self.room)
            .await?
            .present(self.clock.now()))
    }

    /// Asks the homeserver for the break-out event that is present in the parent.
    ///
    /// It sends two requests at the same time, one for each type of the event. Use it where the
    /// caller does not sync, or where the answer decides about something that is sent right
    /// afterwards.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does, for example since this user is not in the
    /// parent.
    pub async fn fetch_breakout(&self) -> Result<PresentBreakout, Error> {
        let (client, counter) = (self.room.client(), Counter::default());
        let events = breakout_event::fetch(&client, self.room.room_id(), &counter).await?;
        Ok(events.present(self.clock.now()))
    }

    /// Has the caller's sync bring the members and newest events of the parent and of those groups that this user is in, if
    /// it can.
    pub(crate) async fn bring<'a>(
        &self,
        children: impl IntoIterator<Item = &'a OwnedRoomId>,
        events: u32,
    ) {
        if let Some(newest) = &self.newest {
            let groups = children
                .into_iter()
                .filter_map(|child| Some(self.group(child).room?.room_id().to_owned()));
            let rooms = groups.chain([self.room.room_id().to_owned()]).collect();
            newest.bring(rooms, events).await;
        }
    }

    /// Fails with [`Error::NotJoined`] where this user is not in the parent, before a request is
    /// sent that the homeserver would refuse.
    pub(crate) fn check_joined(&self) -> Result<(), Error> {
        if self.room.state() == RoomState::Joined {
            Ok(())
        } else {
            Err(Error::NotJoined(self.room.room_id().to_owned()))
        }
    }
}

/// Returns the client's own user; fails with [`Error::NotLoggedIn`] where it has no session.
pub(crate) fn own_user(client: &Client) -> Result<OwnedUserId, Error> {
    client
        .user_id()
        .map(ToOwned::to_owned)
        .ok_or(Error::NotLoggedIn)
}
