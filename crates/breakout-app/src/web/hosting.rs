//! What the console does for the sessions of its user, whether or not a page is open: it keeps their time, gives those a
//! place who come later, and gathers changes.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use matrix_breakout::{
    Adjustments, Breakout, LateArrivals, Newcomers, RoomBreakoutExt as _, TakeTurn, Turn,
    core::trust::Trust,
};
use matrix_sdk::{
    Room, RoomState,
    ruma::{OwnedRoomId, RoomId},
    task_monitor::BackgroundTaskHandle,
};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::sleep,
};

use super::{
    pages::room::{finish, may_open},
    state::{Change, Console},
};
use crate::{account::Account, clock, turns};

/// How long after a failure the time of a session is kept again.
const AGAIN: Duration = Duration::from_secs(5);

/// The changes that are being made, by parent.
#[derive(Debug, Default)]
pub(crate) struct Hosting(Mutex<BTreeMap<OwnedRoomId, Adjustments>>);

impl Hosting {
    /// Whoever gathers the changes of this parent.
    pub(super) fn adjustments(&self, account: &Account, breakout: &Breakout) -> Adjustments {
        let (account, room_id) = (account.clone(), breakout.room().room_id().to_owned());
        let turns: TakeTurn = Arc::new(move || Box::pin(turn(account.clone(), room_id.clone())));
        let mut adjustments = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        adjustments
            .entry(breakout.room().room_id().to_owned())
            .or_insert_with(|| Adjustments::in_turns(breakout.clone(), turns))
            .clone()
    }
}

/// Waits for the turn of this process. Without one, what is changed at the same time is merged all the same.
async fn turn(account: Account, room_id: OwnedRoomId) -> Turn {
    match turns::Turn::take(&account, &room_id, None, || {}).await {
        Ok(turn) => Box::new(turn),
        Err(error) => {
            tracing::warn!(%room_id, %error, "nobody's turn is waited for");
            Box::new(())
        }
    }
}

/// Looks after all sessions in which the user can end what is open, for as long as the console lives.
pub(super) async fn look_after(console: Weak<Console>, mut changes: Receiver<Change>) {
    let mut kept: BTreeMap<OwnedRoomId, Kept> = BTreeMap::new();
    let mut rooms: Option<BTreeSet<OwnedRoomId>> = None;
    loop {
        {
            let Some(console) = console.upgrade() else {
                return;
            };
            let rooms = rooms.take().unwrap_or_else(|| {
                let joined = console.connection().client().joined_rooms();
                joined
                    .iter()
                    .map(|room| room.room_id().to_owned())
                    .collect()
            });
            for room_id in rooms {
                look(&console, &room_id, &mut kept).await;
            }
        }
        rooms = match changes.recv().await {
            Ok(Change::Rooms(rooms)) => Some(rooms),
            Ok(Change::Online) | Err(RecvError::Lagged(_)) => None,
            Ok(_) => Some(BTreeSet::new()),
            Err(RecvError::Closed) => return,
        };
    }
}

/// A session that is looked after.
struct Kept {
    newcomers: Newcomers,
    late: LateArrivals,
    /// Ends with this.
    _time: BackgroundTaskHandle,
}

async fn look(console: &Arc<Console>, room_id: &RoomId, kept: &mut BTreeMap<OwnedRoomId, Kept>) {
    let client = console.connection().client();
    let room = client.get_room(room_id);
    let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
        kept.remove(room_id);
        return;
    };
    let breakout = room.breakout();
    let Ok(present) = breakout.present().await else {
        return;
    };
    let is_open = present.content.is_open_at(clock::now());
    // One that has ended elsewhere may have left the room quiet.
    let note = present.content.session.as_ref();
    let is_left = is_open || note.is_some_and(|note| note.quiet_main);
    if !is_left || !may_open(console, &room).await {
        return;
    }
    let kept = kept
        .entry(room_id.to_owned())
        .or_insert_with(|| keep(console, &room));
    if !is_open {
        return;
    }
    let status = match console.statuses().read(&room).await {
        Ok(status) => status,
        Err(error) => {
            tracing::warn!(%room_id, %error, "who is in {room_id} cannot be read");
            return;
        }
    };
    let late = match kept.late.arrived(&status).await {
        Ok(late) => !late.is_empty(),
        Err(error) => {
            tracing::warn!(%room_id, %error, "who came later to {room_id} cannot be read");
            false
        }
    };
    // In another host's break-out, it is theirs to place whoever comes.
    let places = !status.unassigned.is_empty() && status.trust == Some(Trust::Own);
    if !places && !late {
        return;
    }
    if room.encryption_state().is_encrypted()
        && let Err(error) = console.connection().sync_encryption_once().await
    {
        tracing::warn!(%room_id, %error, "the keys could not be brought up to date");
    }
    if late && let Err(error) = kept.late.tell(&status).await {
        // The next change is the next try.
        tracing::warn!(%room_id, %error, "those who came later could not be told in {room_id}");
    }
    if !places {
        return;
    }
    if let Err(error) = kept.newcomers.place(&status).await {
        // The next change is the next try.
        tracing::warn!(%room_id, %error, "those who came later could not be placed in {room_id}");
    }
}

/// Begins to keep the time of a room's sessions, one after another.
fn keep(console: &Arc<Console>, room: &Room) -> Kept {
    let breakout = room.breakout();
    let monitor = console.connection().client().task_monitor();
    let room_id = room.room_id().to_owned();
    let timed = breakout.clone();
    let weak = Arc::downgrade(console);
    let time = monitor.spawn_finite_task("breakout::console::time", async move {
        loop {
            match timed.keep_time().await {
                Ok(_) => {
                    let console = weak.upgrade();
                    if let Some(console) = console.filter(|c| c.endings().take_removal(&room_id)) {
                        finish(&console, timed.room(), true);
                    }
                }
                Err(error) => {
                    tracing::warn!(%room_id, %error, "the time of {room_id} is not kept for a moment");
                    sleep(AGAIN).await;
                }
            }
        }
    });
    Kept {
        newcomers: Newcomers::new(console.adjustments(&breakout)),
        late: LateArrivals::new(breakout.clone()),
        _time: time.abort_on_drop(),
    }
}
