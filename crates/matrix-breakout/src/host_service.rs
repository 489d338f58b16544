//! What a host's process does for their sessions, whether or not anybody looks: it keeps their
//! time, places newcomers, notifies late arrivals, and gathers changes.
//!
//! `supervisor.rs` watches all rooms, and starts a task for each room that this user hosts;
//! `hosted_room.rs` is that task. So no room waits for another: the rate limit that delays invites
//! in one does not delay the warnings in the next.

mod hosted_room;
mod mending;
mod supervisor;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    pin::Pin,
    sync::Arc,
};

use futures_util::{Stream, future::BoxFuture, stream};
use matrix_sdk::{
    Client, Room,
    ruma::{OwnedEventId, OwnedRoomId, RoomId},
    task_monitor::BackgroundTaskHandle,
};
use parking_lot::{Mutex, MutexGuard};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use self::supervisor::{Supervisor, Wake};
use crate::{
    adjust::{AdjustError, AdjustReport, Adjustments, TakeTurn, Turn},
    boards::Boards,
    breakout::{Breakout, RoomBreakoutExt as _},
    clock::Clock,
    end::{EndError, Ended},
    error::Error,
    keep_time::TimeNews,
    keys::SyncKeys,
    newest::NewestEvents,
    room_failure::{RoomError, RoomFailure},
};

/// Waits for a turn to change the break-out of a room.
type TakeTurnIn = Arc<dyn Fn(OwnedRoomId) -> BoxFuture<'static, Turn> + Send + Sync>;

/// A stream of what a [`HostService`] does and what it cannot do. It ends with the service.
pub type HostNewsStream = Pin<Box<dyn Stream<Item = HostNews> + Send>>;

/// Looks after the sessions that a user hosts, in all rooms of a client side by side; begins with
/// [`HostService::start`].
///
/// A user hosts in a room where a session is open and they may send its event. In each such room,
/// independently of all others, the service
///
/// * [keeps the time](crate::KeepTime), until the session is over;
/// * [places newcomers](crate::Newcomers) who join the parent, where this user sent the event;
/// * [notifies late arrivals](crate::LateArrivals), to whom a place was given before they came;
/// * sends the break-out again where this user sent it or changed it, once people of another server
///   have come to a group that only one server led to, and where what hosts on two servers changed
///   at the same time was lost.
///
/// It also lets everybody write again where a session that is over has left a room quiet. Several
/// processes may run a service for the same user. What it does in a room ends with the session, and
/// when this user leaves the room, and nothing is kept of that room then.
///
/// The caller must be syncing. The members of a room are asked for where the sync has not brought
/// them.
///
/// # Examples
///
/// ```no_run
/// use futures_util::StreamExt as _;
/// use matrix_breakout::{HostEvent, HostService};
/// use matrix_sdk::Client;
///
/// async fn host(client: &Client) {
///     // Everything stops when the handle is dropped.
///     let (_host, mut news) = HostService::new(client).start();
///     while let Some(news) = news.next().await {
///         match news.event {
///             HostEvent::Placed(report) => {
///                 println!("{} who came later have a place", report.outcomes.len());
///             }
///             HostEvent::Ended(_) => println!("the session of {} is over", news.room_id),
///             event => println!("{}: {event:?}", news.room_id),
///         }
///     }
/// }
/// ```
#[must_use = "nobody is looked after until this is started"]
pub struct HostService {
    client: Client,
    clock: Clock,
    only: Option<OwnedRoomId>,
    turns: Option<TakeTurnIn>,
    keys: SyncKeys,
    newest: Option<NewestEvents>,
}

/// A [`HostService`] at work. Dropping it stops everything that the service does.
///
/// Work that is under way is given up then, as when the process is killed. The next service, in
/// this process or another one, makes up for it.
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{AdjustError, HostHandle, breakout_core::adjust::Change};
/// use matrix_sdk::{Room, ruma::OwnedRoomId};
///
/// /// A button of the board. The service and all pages share the queue of changes.
/// async fn close(host: &HostHandle, parent: &Room, room_id: OwnedRoomId) -> Result<(), AdjustError> {
///     let changes = vec![Change::Close { room_id }];
///     host.adjustments(parent).adjust(None, changes).await?;
///     let status = host.boards().status(parent).await?;
///     println!("{} groups are left", status.children.len());
///     Ok(())
/// }
/// ```
#[must_use = "dropping this stops the service"]
pub struct HostHandle {
    shared: Arc<Shared>,
    wakes: UnboundedSender<Wake>,
    _supervisor: BackgroundTaskHandle,
}

/// Something that a [`HostService`] did in a room, or could not do.
#[derive(Debug)]
#[non_exhaustive]
pub struct HostNews {
    /// The parent.
    pub room_id: OwnedRoomId,
    /// What was done, or failed.
    pub event: HostEvent,
}

/// What a [`HostService`] did in a room, or could not do there. It tries everything that failed
/// again, unless the variant says otherwise.
#[derive(Debug)]
#[non_exhaustive]
pub enum HostEvent {
    /// Something about the time of the session: warnings, first messages, the homeserver's timer.
    Time(TimeNews),
    /// The session is over. Its time is no longer kept.
    Ended(Box<Ended>),
    /// The time could not be kept. It is tried again after five seconds, unless the user [has to log
    /// in again](Error::requires_login).
    NotKept(Error),
    /// People who joined the parent later have a place.
    Placed(Box<AdjustReport>),
    /// People who joined the parent later could not be placed. The next change of the room is the
    /// next try.
    NotPlaced(AdjustError),
    /// People who came later than a place was given to them were notified, by these messages.
    Notified(Vec<OwnedEventId>),
    /// People who came later could not be notified. The next change of the room is the next try.
    NotNotified(Error),
    /// The break-out was sent again: groups that only one server led to have others now, or something was lost that hosts
    /// on two servers changed at the same time.
    Mended(Box<AdjustReport>),
    /// It could not be sent again. The next break-out event is the next try, or the next who comes.
    NotMended(AdjustError),
    /// The status could not be read. It is tried again some seconds later.
    Unreadable(Error),
    /// A session that is over may have left the room quiet, which could not be changed. It is tried
    /// again some seconds later.
    NotTidied(EndError),
}

impl HostEvent {
    /// Returns whether the user has to log in again: the homeserver no longer accepts the access token,
    /// so that whatever else is tried fails as well.
    pub fn requires_login(&self) -> bool {
        let is_logged_out = |failure: &RoomFailure| matches!(&failure.error, RoomError::Other(error) if error.requires_login());
        match self {
            Self::NotKept(error) | Self::NotNotified(error) | Self::Unreadable(error) => {
                error.requires_login()
            }
            Self::NotPlaced(error) | Self::NotMended(error) => {
                matches!(error, AdjustError::Other(error) if error.requires_login())
            }
            Self::NotTidied(error) | Self::Time(TimeNews::Failed { error }) => {
                error.requires_login()
            }
            Self::Time(TimeNews::FirstMessages { report } | TimeNews::Warned { report, .. }) => {
                report.failed.iter().any(is_logged_out)
            }
            Self::Placed(report) | Self::Mended(report) => report
                .failed
                .iter()
                .any(|failed| is_logged_out(&failed.failure)),
            Self::Time(_) | Self::Ended(_) | Self::Notified(_) => false,
        }
    }
}

/// What the tasks have in common.
struct Shared {
    client: Client,
    clock: Clock,
    only: Option<OwnedRoomId>,
    turns: Option<TakeTurnIn>,
    keys: SyncKeys,
    news: UnboundedSender<HostNews>,
    boards: Boards,
    /// The queues of changes, by parent.
    adjustments: Mutex<BTreeMap<OwnedRoomId, Adjustments>>,
    /// The rooms that have a task.
    hosted: Mutex<BTreeSet<OwnedRoomId>>,
}

impl HostService {
    /// Prepares to look after the sessions of this client's user. Nothing happens before
    /// [`start`](Self::start).
    pub fn new(client: &Client) -> Self {
        Self {
            clock: Clock::of(client),
            client: client.clone(),
            only: None,
            turns: None,
            keys: SyncKeys::default(),
            newest: None,
        }
    }

    /// Replaces the clock by which end times are judged. Without this, it is the clock of this
    /// machine.
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Looks after one room only. There, a session whose end time has passed while no process ran
    /// is ended, too; in all rooms such a session is left alone, since it may be long over.
    pub fn with_room(mut self, room_id: OwnedRoomId) -> Self {
        self.only = Some(room_id);
        self
    }

    /// Waits for a turn before each event that changes a break-out, like [`Adjustments::in_turns`]:
    /// for programs of which several processes may change the same one.
    pub fn with_turns(
        mut self,
        turns: impl Fn(OwnedRoomId) -> BoxFuture<'static, Turn> + Send + Sync + 'static,
    ) -> Self {
        self.turns = Some(Arc::new(turns));
        self
    }

    /// Calls this before something is sent into an encrypted room, and before calls for help are read in an encrypted
    /// group: for callers who do not sync encryption all the time. Without it, they must.
    pub fn with_keys(
        mut self,
        keys: impl Fn(OwnedRoomId) -> BoxFuture<'static, ()> + Send + Sync + 'static,
    ) -> Self {
        self.keys = SyncKeys::new(keys);
        self
    }

    /// Reads what a sync has brought before this is started instead of asking for it, like
    /// [`Breakout::with_newest`]. What comes later is read in any case.
    pub fn with_newest(mut self, newest: NewestEvents) -> Self {
        self.newest = Some(newest);
        self
    }

    /// Begins to look after the sessions that are open, and those that will be. Returns the handle,
    /// which must be kept for as long as this is to go on, and the news. News is queued until it is
    /// read, or until the stream is dropped.
    ///
    /// This spawns tasks with the SDK's task monitor.
    pub fn start(self) -> (HostHandle, HostNewsStream) {
        let Self {
            client,
            clock,
            only,
            turns,
            keys,
            newest,
        } = self;
        let newest = newest.unwrap_or_else(|| NewestEvents::of(&client));
        let (news, receiver) = unbounded_channel();
        let (wakes, woken) = unbounded_channel();
        let shared = Arc::new(Shared {
            boards: Boards::new(client.clone(), clock.clone(), keys.clone(), newest),
            client,
            clock,
            only,
            turns,
            keys,
            news,
            adjustments: Mutex::default(),
            hosted: Mutex::default(),
        });
        let supervisor = Supervisor::new(shared.clone(), wakes.clone(), woken);
        let monitor = shared.client.task_monitor();
        let supervisor = monitor.spawn_finite_task("matrix_breakout::host", supervisor.run());
        let handle = HostHandle {
            wakes,
            _supervisor: supervisor.abort_on_drop(),
            shared,
        };
        let news = stream::unfold(receiver, |mut receiver| async {
            let news = receiver.recv().await?;
            Some((news, receiver))
        });
        (handle, Box::pin(news))
    }
}

impl HostHandle {
    /// Returns the queue that gathers the changes of this parent's break-out. Everybody who asks
    /// while its session is open gets the same one.
    pub fn adjustments(&self, parent: &Room) -> Adjustments {
        let adjustments = self.shared.adjustments(parent);
        // Nothing is kept for a room in which nothing is open.
        let check = Wake::Check(parent.room_id().to_owned());
        let _is_stopped = self.wakes.send(check).is_err();
        adjustments
    }

    /// Returns the status and the help queue of all rooms, as the service's process shares them.
    pub fn boards(&self) -> &Boards {
        &self.shared.boards
    }

    /// Returns the rooms of which anything is kept: those that this user hosts, and those that
    /// somebody looks at.
    pub fn rooms(&self) -> BTreeSet<OwnedRoomId> {
        let mut rooms: BTreeSet<_> = self.shared.boards.rooms().into_iter().collect();
        rooms.extend(lock(&self.shared.adjustments).keys().cloned());
        rooms.extend(lock(&self.shared.hosted).iter().cloned());
        rooms
    }
}

impl Drop for HostHandle {
    fn drop(&mut self) {
        // The tasks end a moment later.
        lock(&self.shared.adjustments).clear();
    }
}

impl Shared {
    fn breakout(&self, room: &Room) -> Breakout {
        room.breakout()
            .with_clock(self.clock.clone())
            .with_newest(self.boards.newest().clone())
    }

    fn adjustments(&self, parent: &Room) -> Adjustments {
        let room_id = parent.room_id();
        let mut adjustments = lock(&self.adjustments);
        let adjustments = adjustments.entry(room_id.to_owned());
        let gathering = adjustments.or_insert_with(|| {
            let breakout = self.breakout(parent);
            match &self.turns {
                Some(turns) => {
                    let (turns, room_id) = (turns.clone(), room_id.to_owned());
                    let take_turn: TakeTurn = Arc::new(move || turns(room_id.clone()));
                    Adjustments::in_turns(breakout, take_turn)
                }
                None => Adjustments::new(breakout),
            }
        });
        gathering.clone()
    }

    /// Drops everything that is kept of a room.
    fn forget(&self, parent: &RoomId) {
        lock(&self.adjustments).remove(parent);
        lock(&self.hosted).remove(parent);
        self.boards.forget(parent);
    }

    /// Drops the queue of changes of a room.
    fn forget_changes(&self, parent: &RoomId) {
        lock(&self.adjustments).remove(parent);
    }

    /// Adds an event to the news.
    fn tell(&self, parent: &RoomId, event: HostEvent) {
        let room_id = parent.to_owned();
        // Nobody may want to know.
        let _unread = self.news.send(HostNews { room_id, event }).is_err();
    }

    /// Brings the keys up to date if the room is encrypted and the caller has given a way to.
    async fn sync_keys(&self, room: &Room) {
        self.keys.fetch(room.room_id(), vec![room.clone()]).await;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock()
}

impl fmt::Debug for HostService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostService")
            .field("only", &self.only)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for HostHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostHandle")
            .field("rooms", &self.rooms())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
