//! What was last seen of break-outs, for many who look at the same time.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{OwnedRoomId, RoomId, UserId},
};
use parking_lot::{Mutex, MutexGuard};
use tokio::time::Instant;

use crate::{
    breakout::{RoomBreakoutExt as _, own_user},
    clock::Clock,
    error::Error,
    help::{HelpQueue, KnownHelp},
    keys::SyncKeys,
    newest::NewestEvents,
    status::{KnownRooms, Status},
};

/// For how long what was read of a room is kept although nobody asks.
const UNASKED: Duration = Duration::from_secs(600);

/// Who is where and who waits for help, in every room that somebody asks about; a
/// [`HostHandle`](crate::HostHandle) has them.
///
/// Many may ask at the same time and often, as the pages of a server do: each reading asks the homeserver
/// only for what has changed since the one before, for any user. All who look at a room are answered by one
/// reading of it; only what they are suggested, and how they trust the sender, is each user's own.
///
/// A room of which the break-out is over, or that this user has left, is forgotten. Of one that nobody has asked about for
/// ten minutes, only who waits for help is kept. To be told of changes instead of asking, call
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
    newest: NewestEvents,
    boards: Arc<Mutex<BTreeMap<OwnedRoomId, Arc<Board>>>>,
}

/// What was last seen of one break-out.
#[derive(Debug)]
struct Board {
    /// Locked while it is read; a caller that comes meanwhile builds on what was read.
    rooms: tokio::sync::Mutex<KnownRooms>,
    asked_at: Mutex<Instant>,
    help: tokio::sync::Mutex<KnownHelp>,
    queue: Mutex<Option<Arc<HelpQueue>>>,
}

impl Boards {
    pub(crate) fn new(client: Client, clock: Clock, keys: SyncKeys, newest: NewestEvents) -> Self {
        Self {
            client,
            clock,
            keys,
            newest,
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
        self.status_for(room, &own_user(&self.client)?).await
    }

    /// Says who is where, as of now, as another user of the room is to see it; see
    /// [`Breakout::status_for`](crate::Breakout::status_for).
    ///
    /// # Errors
    ///
    /// Fails like [`Boards::status`].
    pub async fn status_for(&self, room: &Room, viewer: &UserId) -> Result<Status, Error> {
        let board = self.board(room);
        *lock(&board.asked_at) = Instant::now();
        let status = board.rooms.lock().await.status_for(viewer).await?;
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

    /// What the sync has brought.
    pub(crate) fn newest(&self) -> &NewestEvents {
        &self.newest
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
            // One that is being read takes it in with the next reading.
            if let Ok(mut rooms) = board.rooms.try_lock() {
                rooms.take_in();
                if lock(&board.asked_at).elapsed() >= UNASKED {
                    rooms.forget();
                }
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
            breakout.newest = Some(self.newest.clone());
            Arc::new(Board {
                rooms: KnownRooms::new(breakout.clone()).into(),
                asked_at: Instant::now().into(),
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

#[cfg(test)]
mod tests {
    use breakout_core::trust::Trust;
    use matrix_sdk::ruma::OwnedUserId;
    use serde_json::json;
    use tokio::time::advance;

    use super::*;
    use crate::testing::{Homeserver, Lesson, OWN, at_once, stop_time};

    const ANN: &str = "@ann:localhost";
    const BOB: &str = "@bob:localhost";

    /// A session of this user in which two others have a group each, and another is in none.
    async fn school() -> Lesson {
        let lesson = Lesson::new(json!({ ANN: 50 })).await;
        let homeserver = &lesson.homeserver;
        for user in [ANN, BOB, "@late:localhost"] {
            homeserver.join(&lesson.parent, user);
        }
        lesson.write(OWN, &lesson.content([&[ANN], &[BOB]]));
        homeserver.sync().await;
        lesson
    }

    fn boards(homeserver: &Homeserver) -> Boards {
        let client = homeserver.client.clone();
        let newest = NewestEvents::of(&client);
        Boards::new(client, homeserver.clock(), SyncKeys::default(), newest)
    }

    fn users() -> [OwnedUserId; 3] {
        [OWN, ANN, BOB].map(|user| user.try_into().unwrap())
    }

    /// How many requests have read anything.
    async fn asked(homeserver: &Homeserver) -> usize {
        homeserver.asked("GET", "/rooms/").await
    }

    #[tokio::test]
    async fn all_viewers_are_answered_by_one_reading_each_as_they_are_to_see_it() {
        let lesson = school().await;
        let homeserver = &lesson.homeserver;
        let (boards, room) = (boards(homeserver), homeserver.room(&lesson.parent));
        let mut costs = Vec::new();
        for round in 0..2 {
            for user in users() {
                let before = asked(homeserver).await;
                let status = at_once(boards.status_for(&room, &user)).await.unwrap();
                costs.push(asked(homeserver).await - before);
                // What it is to the user alone.
                let alone = room.breakout().with_clock(homeserver.clock());
                let alone = at_once(alone.status_for(&user)).await.unwrap();
                let before = asked(homeserver).await;
                assert_eq!(status, alone, "{user}");
                let suggested = status.children.iter().map(|child| child.suggested);
                let own = [user == ANN, user == BOB];
                assert_eq!(suggested.collect::<Vec<_>>(), own, "{user}");
                let is_own = status.trust == Some(Trust::Own);
                assert_eq!(is_own, user == OWN);
                assert_eq!(status.unassigned, ["@late:localhost"]);
                assert_eq!(before, asked(homeserver).await);
            }
            // In one group something happens: when, the sync has said.
            if round == 0 {
                let message = json!({ "msgtype": "m.text", "body": "Hello" });
                homeserver.say(OWN, &Lesson::groups()[0], message);
                homeserver.sync().await;
            }
        }
        assert!(costs[0] > 1, "{costs:?}");
        assert_eq!(costs[1..], [0, 0, 0, 0, 0]);
        let [own, ..] = users();
        assert_eq!(
            at_once(boards.status(&room)).await.unwrap(),
            at_once(boards.status_for(&room, &own)).await.unwrap()
        );
    }

    #[tokio::test]
    async fn what_changes_is_seen_by_the_next_who_looks() {
        let lesson = school().await;
        let homeserver = &lesson.homeserver;
        let (boards, room) = (boards(homeserver), homeserver.room(&lesson.parent));
        let [own, ann, bob] = users();
        let status = at_once(boards.status_for(&room, &own)).await.unwrap();
        assert_eq!(status.children[0].joined.as_ref().unwrap().len(), 1);
        homeserver.join(&Lesson::groups()[0], ANN);
        homeserver.sync().await;
        let status = at_once(boards.status_for(&room, &bob)).await.unwrap();
        assert_eq!(status.children[0].joined.as_ref().unwrap().len(), 2);
        lesson.write(OWN, &lesson.content([&[BOB], &[ANN]]));
        homeserver.sync().await;
        let status = at_once(boards.status_for(&room, &ann)).await.unwrap();
        assert!(status.children[1].suggested);
        lesson.homeserver.leave(&lesson.parent, OWN);
        homeserver.sync().await;
        let left = at_once(boards.status_for(&room, &ann)).await;
        assert!(matches!(left, Err(Error::NotJoined(_))), "{left:?}");
    }

    #[tokio::test]
    async fn what_nobody_asks_for_is_kept_for_ten_minutes() {
        let lesson = school().await;
        let homeserver = &lesson.homeserver;
        let (boards, room) = (boards(homeserver), homeserver.room(&lesson.parent));
        let [_, ann, bob] = users();
        let _stopped = stop_time();
        at_once(boards.status_for(&room, &ann)).await.unwrap();
        let mut costs = Vec::new();
        for pause in [UNASKED - Duration::from_secs(1), UNASKED] {
            advance(pause).await;
            at_once(boards.sweep()).await;
            let before = asked(homeserver).await;
            at_once(boards.status_for(&room, &bob)).await.unwrap();
            costs.push(asked(homeserver).await - before);
        }
        // When something last happened in the two groups.
        assert_eq!(costs, [0, 2]);
        assert_eq!(boards.rooms(), std::slice::from_ref(&lesson.parent));
    }
}
