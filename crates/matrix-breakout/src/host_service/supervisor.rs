//! Gives each room in which this user hosts a task, and takes it away when it is over.

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
use crate::{error::Error, subscription::RoomChanges};

/// A reason to look at a room that no sync brings.
#[derive(Debug)]
pub(super) enum Wake {
    /// Somebody has asked for what is kept of it.
    Check(OwnedRoomId),
    /// What was to be done in it is done.
    Done(Done),
}

/// What was done in a room.
#[derive(Debug)]
pub(super) struct Done {
    room_id: OwnedRoomId,
    task: u64,
    /// The session that is over, if it was one.
    session: Option<SessionId>,
}

pub(super) struct Supervisor {
    shared: Arc<Shared>,
    changes: RoomChanges,
    wakes: UnboundedSender<Wake>,
    woken: UnboundedReceiver<Wake>,
    tasks: BTreeMap<OwnedRoomId, Task>,
    /// What has just ended, until the client's store says so too.
    ended: BTreeMap<OwnedRoomId, SessionId>,
    /// The ends of quiet sessions after which nothing is left to do.
    tidied: BTreeMap<OwnedRoomId, Option<OwnedEventId>>,
    count: u64,
}

/// What is done in one room. It ends with this.
struct Task {
    number: u64,
    duty: Duty,
    _handle: BackgroundTaskHandle,
}

/// What there is to do in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Duty {
    /// A session is open.
    Host,
    /// One that is over may have left it quiet.
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

    /// Begins what is to be done in a room, and ends what is not any more.
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
        if !noted_quiet(&present) {
            self.tidied.remove(room_id);
            return Ok(None);
        }
        // Whoever kept that session has tidied up as well.
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

/// Says that it is done when it is dropped, also by a panic.
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

/// Whether a session is open that may be this user's to look after.
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
