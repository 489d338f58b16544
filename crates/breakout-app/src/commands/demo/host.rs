//! The host's side of the demo: a connection like that of every command, and what it sees of the room.

use std::{collections::BTreeSet, time::Duration};

use matrix_breakout::{
    Ended, OpenReport, RoomBreakoutExt as _, Status,
    core::{plan::Plan, session::End, trust::Trust},
};
use matrix_sdk::{
    Room, RoomState,
    ruma::{RoomId, UserId},
};
use tokio::time::sleep;

use super::board::Board;
use crate::{
    board, clock,
    command_error::CommandError,
    connection::{Connection, SyncLoop, SyncNews},
};

/// How often the time that is left is looked at.
const TICK: Duration = Duration::from_secs(1);

/// The host with their view of the parent.
#[derive(Debug)]
pub(super) struct Host {
    // The sync ends before the connection does.
    sync: SyncLoop,
    connection: Connection,
    room: Room,
    seen: Option<Status>,
}

impl Host {
    pub(super) fn new(connection: Connection, parent: &RoomId) -> Result<Self, CommandError> {
        let room = connection
            .client()
            .get_room(parent)
            .ok_or_else(|| CommandError::internal("the room of the demo is not there"))?;
        connection.subscribe_members(&[parent]);
        Ok(Self {
            sync: connection.watch(),
            connection,
            room,
            seen: None,
        })
    }

    pub(super) fn room(&self) -> &Room {
        &self.room
    }

    pub(super) fn user_id(&self) -> &UserId {
        self.connection.user_id()
    }

    /// Opens a session that ends by itself after `length`.
    pub(super) async fn open(
        &self,
        plan: Plan,
        length: Duration,
    ) -> Result<OpenReport, CommandError> {
        let report = self
            .room
            .breakout()
            .open(plan)
            .with_length(Some(length))
            .await
            .map_err(CommandError::from_error)?;
        match report.end {
            End::Open => Ok(report),
            end => Err(CommandError::refused(format!(
                "the session could not be opened: {end:?}"
            ))),
        }
    }

    /// Ends the session, and calls everybody back.
    pub(super) async fn end(&self) -> Result<Ended, CommandError> {
        Ok(self.room.breakout().end().await?)
    }

    /// Asks the homeserver whether a session is open.
    pub(super) async fn is_open(&self) -> Result<bool, CommandError> {
        let present = self.room.breakout().fetch().await?;
        Ok(present.content.is_open())
    }

    /// Waits until something may have changed, a second at most, and says who is where; none while nothing is open.
    pub(super) async fn look(&mut self) -> Result<Option<Board>, CommandError> {
        let changed = tokio::select! {
            news = self.sync.next() => match news? {
                SyncNews::Rooms(changed) => changed,
                SyncNews::Online => BTreeSet::new(),
                // It runs on this machine: nothing comes back by waiting.
                SyncNews::Offline { error, .. } => {
                    return Err(error.during("the demo's homeserver is gone"));
                }
            },
            () = sleep(TICK) => BTreeSet::new(),
        };
        let breakout = self.room.breakout();
        let status = breakout.status_after(self.seen.as_ref(), &changed).await?;
        let children = status.children.iter().map(|child| &*child.room_id);
        if self
            .seen
            .as_ref()
            .is_none_or(|seen| seen.session != status.session)
        {
            self.connection
                .subscribe_members(&children.collect::<Vec<_>>());
        }
        // A session of the co-host: only from inside can be seen who arrives.
        let outside = status.children.iter().filter(|child| {
            status.trust != Some(Trust::Own) && child.my_membership != Some(RoomState::Joined)
        });
        for child in outside {
            breakout.join(&child.room_id, &child.via).await?;
        }
        let board = if status.open {
            let names = board::names(&self.room).await?;
            Some(Board::new(&status, &names, self.user_id(), clock::now()))
        } else {
            None
        };
        self.seen = Some(status);
        Ok(board)
    }
}
