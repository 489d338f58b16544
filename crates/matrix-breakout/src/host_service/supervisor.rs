//! Starts a task for each room in which this user hosts, and drops it when the session is over.
//!
//! It looks at a room when a sync has brought something of it, when its task has ended, and when
//! somebody asks for what is kept of it. A task reports its end even if it panics.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use breakout_core::{event::SessionId, room::PresentBreakout, timekeeping::keeping::noted_quiet};
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedEventId, OwnedRoomId, RoomId},
    task_monitor::BackgroundTaskHandle,
};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};

use super::{Shared, hosted_room, lock};
use crate::{error::Error, subscription::RoomChanges, widget};

/// A reason to look at a room that no sync brings.
#[derive(Debug)]
pub(super) enum Wake {
    /// Somebody has asked for what is kept of this room.
    Check(OwnedRoomId),
    /// The task of a room has ended.
    Done(Done),
}

/// A task that has ended.
#[derive(Debug)]
pub(super) struct Done {
    room_id: OwnedRoomId,
    task: u64,
    /// The session that it looked after.
    session: Option<SessionId>,
}

/// The task that watches all rooms.
pub(super) struct Supervisor {
    shared: Arc<Shared>,
    changes: RoomChanges,
    wakes: UnboundedSender<Wake>,
    woken: UnboundedReceiver<Wake>,
    tasks: BTreeMap<OwnedRoomId, Task>,
    /// The sessions that have just ended, until the client's store knows it.
    ended: BTreeMap<OwnedRoomId, SessionId>,
    /// The events that ended a session and leave nothing more to do.
    tidied: BTreeMap<OwnedRoomId, Option<OwnedEventId>>,
    count: u64,
}

/// The task of one room. It is aborted when this is dropped.
struct Task {
    number: u64,
    duty: Duty,
    _handle: BackgroundTaskHandle,
}

/// What a room's task does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Duty {
    /// A session is open, and is looked after.
    Host,
    /// A session that is over may have left the room quiet, or its widget open.
    Tidy,
}

impl Supervisor {
    pub(super) fn new(
        shared: Arc<Shared>,
        wakes: UnboundedSender<Wake>,
        woken: UnboundedReceiver<Wake>,
    ) -> Self {
        Self {
            changes: RoomChanges::of(&shared.client),
            shared,
            wakes,
            woken,
            tasks: BTreeMap::new(),
            ended: BTreeMap::new(),
            tidied: BTreeMap::new(),
            count: 0,
        }
    }

    /// Runs until the client is dropped.
    pub(super) async fn run(mut self) {
        self.look_at_all().await;
        loop {
            tokio::select! {
                more = self.changes.next() => {
                    if more.is_none() {
                        return;
                    }
                    match self.changes.take() {
                        Some(rooms) => self.look_at(rooms).await,
                        None => self.look_at_all().await,
                    }
                    self.shared.boards.sweep().await;
                }
                Some(wake) = self.woken.recv() => match wake {
                    Wake::Check(room_id) => self.look(&room_id).await,
                    Wake::Done(done) => self.done(done).await,
                }
            }
        }
    }

    /// Looks at every room that the client knows.
    async fn look_at_all(&mut self) {
        let rooms = self.shared.client.rooms();
        let rooms = rooms.iter().map(|room| room.room_id().to_owned());
        self.look_at(rooms.collect()).await;
    }

    async fn look_at(&mut self, rooms: BTreeSet<OwnedRoomId>) {
        for room_id in rooms {
            self.look(&room_id).await;
        }
    }

    /// Starts the task of a room if it has a duty, and drops what is kept of a room that this user
    /// has left.
    async fn look(&mut self, room_id: &RoomId) {
        let room = self.shared.client.get_room(room_id);
        let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
            self.tasks.remove(room_id);
            self.ended.remove(room_id);
            self.tidied.remove(room_id);
            self.shared.forget(room_id);
            return;
        };
        // A session that is looked after ends by itself; tidying makes room for one.
        let task = self.tasks.get(room_id);
        if task.is_some_and(|task| task.duty == Duty::Host) {
            return;
        }
        match self.duty(&room).await {
            Ok(Some(duty)) => self.begin(&room, duty),
            Ok(None) => self.shared.forget_changes(room_id),
            Err(error) => {
                tracing::warn!(%room_id, %error, "what is open in {room_id} cannot be read");
            }
        }
    }

    /// Decides what is to be done in a room, by the client's store alone; `None` for nothing.
    async fn duty(&mut self, room: &Room) -> Result<Option<Duty>, Error> {
        let room_id = room.room_id();
        let shared = &self.shared;
        if shared.only.as_ref().is_some_and(|only| only != room_id) {
            return Ok(None);
        }
        let present = shared.breakout(room).present_breakout().await?;
        let session = present.content.session.as_ref().map(|note| &note.id);
        let ended = self.ended.get(room_id);
        let has_ended = ended.is_some() && ended == session;
        if has_ended && present.content.is_open() {
            return Ok(None);
        }
        self.ended.remove(room_id);
        if is_open(shared, &present) {
            self.tidied.remove(room_id);
            let may_send = may_send(room, &present).await;
            return Ok(may_send.then_some(Duty::Host));
        }
        let may_show = !present.content.is_open() && widget::may_be_open(room).await;
        if !noted_quiet(&present) && !may_show {
            self.tidied.remove(room_id);
            return Ok(None);
        }
        // The task that kept that session has tidied up as well.
        if has_ended {
            let event_id = present.event_id.clone();
            self.tidied.insert(room_id.to_owned(), event_id);
        }
        let is_tidied = self.tidied.get(room_id) == Some(&present.event_id);
        if is_tidied || !may_send(room, &present).await {
            return Ok(None);
        }
        self.tidied.insert(room_id.to_owned(), present.event_id);
        Ok(Some(Duty::Tidy))
    }

    /// Spawns the task of a room.
    fn begin(&mut self, room: &Room, duty: Duty) {
        self.count += 1;
        let room_id = room.room_id().to_owned();
        let mut report = ReportDone {
            wakes: self.wakes.clone(),
            done: Some(Done {
                room_id: room_id.clone(),
                task: self.count,
                session: None,
            }),
        };
        let (shared, room) = (self.shared.clone(), room.clone());
        let work = async move {
            match duty {
                Duty::Host => {
                    let session = hosted_room::host(&shared, &room).await;
                    if let Some(done) = &mut report.done {
                        done.session = session;
                    }
                }
                Duty::Tidy => hosted_room::tidy(&shared, &room).await,
            }
        };
        lock(&self.shared.hosted).insert(room_id.clone());
        let monitor = self.shared.client.task_monitor();
        let handle = monitor.spawn_finite_task("matrix_breakout::host::room", work);
        let task = Task {
            number: self.count,
            duty,
            _handle: handle.abort_on_drop(),
        };
        self.tasks.insert(room_id, task);
    }

    /// Drops what is kept of a room whose task has ended, and looks whether it has another duty.
    async fn done(&mut self, done: Done) {
        let task = self.tasks.get(&done.room_id);
        if task.is_none_or(|task| task.number != done.task) {
            return;
        }
        self.tasks.remove(&done.room_id);
        self.shared.forget(&done.room_id);
        if let Some(session) = done.session {
            self.ended.insert(done.room_id.clone(), session);
        }
        self.look(&done.room_id).await;
    }
}

/// Reports the end of a task when it is dropped, and so also after a panic.
struct ReportDone {
    wakes: UnboundedSender<Wake>,
    done: Option<Done>,
}

impl Drop for ReportDone {
    fn drop(&mut self) {
        if let Some(done) = self.done.take() {
            let _is_stopped = self.wakes.send(Wake::Done(done)).is_err();
        }
    }
}

/// Whether a session is open that this user may have to look after.
fn is_open(shared: &Shared, present: &PresentBreakout) -> bool {
    match shared.only {
        Some(_) => present.content.is_open(),
        None => present.content.is_open_at(shared.clock.now()),
    }
}

/// Whether this user may send the event.
pub(super) async fn may_send(room: &Room, present: &PresentBreakout) -> bool {
    let levels = room.power_levels_or_default().await;
    let event_type = present.event_type.state_event_type();
    levels.user_can_send_state(room.own_user_id(), event_type)
}
