//! What was last seen of break-outs, for many who look at the same time.

use std::{collections::BTreeMap, sync::Arc};

use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{OwnedRoomId, RoomId},
};
use parking_lot::{Mutex, MutexGuard};

use crate::{
    breakout::RoomBreakoutExt as _,
    clock::Clock,
    error::Error,
    help::{HelpQueue, KnownHelp},
    keys::SyncKeys,
    status::{KnownStatus, Status},
};

/// Who is where and who waits for help, in every room that somebody asks about; a
/// [`HostHandle`](crate::HostHandle) has them.
///
/// Many may ask at the same time and often, as the pages of a server do: each reading asks the homeserver
/// only for what has changed since the one before, whoever that was for. A room of which the break-out is
/// over, or that this user has left, is forgotten. Whoever wants to be told of changes instead of asking takes
/// [`Breakout::subscribe_to_status`](crate::Breakout::subscribe_to_status).
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Boards, Error};
/// use matrix_sdk::Room;
///
/// /// Answers anybody who looks; the homeserver is asked for what has changed only.
/// async fn show(boards: &Boards, room: &Room) -> Result<(), Error> {
///     let status = boards.status(room).await?;
///     println!("{} groups, {} people in none", status.children.len(), status.unassigned.len());
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Boards {
    client: Client,
    clock: Clock,
    keys: SyncKeys,
    boards: Arc<Mutex<BTreeMap<OwnedRoomId, Arc<Board>>>>,
}

/// What was last seen of one break-out.
#[derive(Debug)]
struct Board {
    /// Whoever reads has it; who comes meanwhile builds on what was read.
    status: tokio::sync::Mutex<KnownStatus>,
    help: tokio::sync::Mutex<KnownHelp>,
    queue: Mutex<Option<Arc<HelpQueue>>>,
}

impl Boards {
    pub(crate) fn new(client: Client, clock: Clock, keys: SyncKeys) -> Self {
        Self {
            client,
            clock,
            keys,
            boards: Arc::default(),
        }
    }

    /// Says who is where, as of now.
    ///
    /// # Errors
    ///
    /// Fails when this user is not in the room, and like
    /// [`Breakout::status`](crate::Breakout::status).
    ///
    /// A reading that is under way for somebody else is waited for, so that two pages that ask at
    /// once cost one.
    pub async fn status(&self, room: &Room) -> Result<Status, Error> {
        let board = self.board(room);
        let status = board.status.lock().await.read_status().await?;
        if !status.open {
            self.forget(room.room_id());
        }
        Ok(status)
    }

    /// Says who waits for help, as of now; `None` where no break-out is open in which this user helps.
    ///
    /// # Errors
    ///
    /// Fails when this user is not in the room, and when a request or the client's store does.
    pub async fn help_queue(&self, room: &Room) -> Result<Option<Arc<HelpQueue>>, Error> {
        let board = self.board(room);
        let mut help = board.help.lock().await;
        let queue = help.read_queue().await?;
        lock(&board.queue).clone_from(&queue);
        if !help.is_open() {
            self.forget(room.room_id());
        }
        Ok(queue)
    }

    /// Returns the help queue as it was last read; `None` before that. Asks nobody.
    pub fn known_help_queue(&self, parent: &RoomId) -> Option<Arc<HelpQueue>> {
        let board = lock(&self.boards).get(parent).cloned()?;
        lock(&board.queue).clone()
    }

    /// The parents of which something is known.
    pub(crate) fn rooms(&self) -> Vec<OwnedRoomId> {
        lock(&self.boards).keys().cloned().collect()
    }

    /// Forgets the room.
    pub(crate) fn forget(&self, parent: &RoomId) {
        lock(&self.boards).remove(parent);
    }

    /// Forgets what is over, and notes which rooms have changed while nobody reads.
    pub(crate) async fn sweep(&self) {
        for room_id in self.rooms() {
            if !self.is_open(&room_id).await {
                self.forget(&room_id);
            }
        }
        for board in lock(&self.boards).values() {
            // Whoever is reading takes it in with the next reading.
            if let Ok(mut status) = board.status.try_lock() {
                status.take_in();
            }
            if let Ok(mut help) = board.help.try_lock() {
                help.take_in();
            }
        }
    }

    async fn is_open(&self, parent: &RoomId) -> bool {
        let room = self.client.get_room(parent);
        let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
            return false;
        };
        let breakout = room.breakout().with_clock(self.clock.clone());
        let present = breakout.present_breakout().await;
        // A store that fails is no reason to forget.
        present.map_or(true, |present| present.content.is_open_at(self.clock.now()))
    }

    fn board(&self, room: &Room) -> Arc<Board> {
        let mut boards = lock(&self.boards);
        let board = boards.entry(room.room_id().to_owned());
        let board = board.or_insert_with(|| {
            let mut breakout = room.breakout().with_clock(self.clock.clone());
            breakout.keys = self.keys.clone();
            Arc::new(Board {
                status: KnownStatus::new(breakout.clone()).into(),
                help: KnownHelp::new(breakout).into(),
                queue: Mutex::default(),
            })
        });
        board.clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock()
}
