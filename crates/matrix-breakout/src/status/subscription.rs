//! The status of a break-out, observed: as it is, and after every change.

use std::pin::Pin;

use futures_util::Stream;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, UserId};

use super::{
    Status,
    seen::{Asks, KnownRooms},
};
use crate::{
    breakout::Breakout,
    clock::Clock,
    error::Error,
    subscription::{Reading, RoomChanges, subscribe},
};

/// A stream of the statuses of one room, from [`Breakout::subscribe_to_status`]: each value
/// replaces the one before.
///
/// An error says that the status could not be read, and is not the end: it is read again with the
/// next change, and some seconds later. The next value is then yielded even if it equals the last
/// one. The stream ends when the client is dropped.
pub type StatusStream = Pin<Box<dyn Stream<Item = Result<Status, Error>> + Send>>;

impl Breakout {
    /// Observes who is where: the present status first, then the next whenever it changes, also when its
    /// end time passes, and when somebody's part in a call expires. The caller must be syncing.
    ///
    /// The first status costs what [`Breakout::status`] does; each one after that, one request for each
    /// child in which something has happened. However much happens, it is read ten times a second at the
    /// most. Nothing is read while nobody polls the stream, and what happens meanwhile is one change.
    ///
    /// # Errors
    ///
    /// Fails when this user is not in the parent, and like [`Breakout::status`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use futures_util::StreamExt as _;
    /// use matrix_breakout::{Breakout, Error, Status};
    ///
    /// fn show(status: &Status) {
    ///     for child in &status.children {
    ///         let arrived = child.joined.as_ref().map_or(0, Vec::len);
    ///         println!("{}: {arrived} of {}", child.number, child.users.len());
    ///     }
    /// }
    ///
    /// async fn watch(breakout: &Breakout) -> Result<(), Error> {
    ///     let (status, mut statuses) = breakout.subscribe_to_status().await?;
    ///     show(&status);
    ///     while let Some(status) = statuses.next().await {
    ///         match status {
    ///             Ok(status) => show(&status),
    ///             Err(error) => println!("{error}; trying again"),
    ///         }
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn subscribe_to_status(&self) -> Result<(Status, StatusStream), Error> {
        self.subscribe_to(KnownStatus::new(self.clone())).await
    }

    /// Observes who is where as another user of the parent is to see it: [`Breakout::subscribe_to_status`] for what
    /// [`Breakout::status_for`] says.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::subscribe_to_status`].
    pub async fn subscribe_to_status_for(
        &self,
        viewer: &UserId,
    ) -> Result<(Status, StatusStream), Error> {
        let known = KnownStatus {
            viewer: viewer.to_owned(),
            ..KnownStatus::new(self.clone())
        };
        self.subscribe_to(known).await
    }

    async fn subscribe_to(&self, mut known: KnownStatus) -> Result<(Status, StatusStream), Error> {
        let first = known.read_status().await?;
        Ok((first, Box::pin(subscribe(known))))
    }
}

/// What a user was shown last of a parent's break-out, and which rooms have changed since.
#[derive(Debug)]
pub(crate) struct KnownStatus {
    rooms: KnownRooms,
    viewer: OwnedUserId,
    last: Option<Status>,
}

impl KnownStatus {
    fn new(breakout: Breakout) -> Self {
        Self {
            viewer: breakout.room.own_user_id().to_owned(),
            rooms: KnownRooms::new(breakout),
            last: None,
        }
    }

    /// Reads only who is where, and not when something last happened there, and only when something has
    /// happened in the parent: for placing people.
    pub(crate) fn of_people(breakout: Breakout) -> Self {
        let mut known = Self::new(breakout);
        known.rooms.asks = Asks::Members;
        known
    }

    async fn read_status(&mut self) -> Result<Status, Error> {
        let seen = self.rooms.read().await?;
        let breakout = &self.rooms.breakout;
        let status = breakout.status_to(&self.viewer, &seen).await?;
        self.last = Some(status.clone());
        Ok(status)
    }
}

impl Reading for KnownStatus {
    type Item = Status;

    async fn read(&mut self) -> Result<Option<Status>, Error> {
        let before = self.last.clone();
        let status = self.read_status().await?;
        // A caller that failed to place somebody tries again with whatever happens next.
        let is_wanted = self.rooms.asks == Asks::Members || before.as_ref() != Some(&status);
        Ok(Some(status).filter(|_| is_wanted))
    }

    fn last(&self) -> Option<Status> {
        self.last.clone()
    }

    fn changes(&mut self) -> &mut RoomChanges {
        &mut self.rooms.changes
    }

    fn is_changed(&self) -> bool {
        let in_parent = self.rooms.changes.has(self.rooms.breakout.room.room_id());
        in_parent || (self.rooms.asks != Asks::Members && !self.rooms.changed().is_empty())
    }

    fn changes_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        let last = self.last.as_ref();
        last.filter(|_| self.rooms.asks != Asks::Members)?
            .changes_at()
    }

    fn clock(&self) -> &Clock {
        &self.rooms.breakout.clock
    }
}
