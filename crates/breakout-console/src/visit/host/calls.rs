//! The calls of a visit: what they are like, and the memberships in them.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use breakout_account::{clock, room_list::room_name};
use breakout_core::{
    call,
    call_visit::{self, Facts, Failure, Input, Stage, leave_after},
    text::room_label,
};
use futures_util::FutureExt as _;
use matrix_breakout::{CallVisit, RoomBreakoutExt as _};
use matrix_sdk::{
    Client, EncryptionState, RoomState,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId},
};
use tokio::{
    sync::Mutex,
    time::{Instant, timeout},
};

use super::{Done, Host, Phase, Purpose, ToFrame};
use crate::{error::PageError, seats::Seat};

/// How long the homeserver may take to hear that a call is entered, and the media server to let the user in. Whoever waits
/// for a voice is told in less than 20 seconds that there will be none.
const ENTERING: Duration = Duration::from_secs(15);

/// For how long a token is used that was asked for ahead.
const RESERVED: Duration = Duration::from_secs(60);

/// How long the browser may take to connect, at first or again.
const CONNECTING: Duration = Duration::from_secs(15);

impl Host {
    /// Asks for tokens before there is a voice: nobody notices, and nobody waits for it later.
    pub(super) async fn reserve(&mut self) -> Result<(), PageError> {
        let Some(seats) = self.seats.clone() else {
            return Ok(());
        };
        for (room_id, facts) in self.look().await? {
            let room = self.room.client().get_room(&room_id);
            let device = room.and_then(|room| room.breakout().visiting_device().ok());
            let Some(device) = device.filter(|_| facts.barrier().is_none()) else {
                continue;
            };
            let (seats, id) = (seats.clone(), room_id.clone());
            let seat = async move { seats.get(&id, &device).await }
                .boxed()
                .shared();
            self.work.push(seat.clone().map(|_| Done::Aside).boxed());
            self.reserved.insert(room_id, (seat, Instant::now()));
        }
        Ok(())
    }

    pub(super) fn enter(&mut self, room_id: OwnedRoomId) {
        let turn = self.turn_of(&room_id);
        let reserved = self.reserved.remove(&room_id);
        let reserved = reserved.filter(|(_, since)| since.elapsed() < RESERVED);
        let room = self.room.client().get_room(&room_id);
        let seats = self.seats.clone();
        let calls = self.names.len();
        let (length, leave) = (leave_after(calls), call_visit::leave(calls));
        let early = self.early.0.clone();
        let enters = async move {
            let _turn = turn.lock().await;
            let (Some(room), Some(seats)) = (room, seats) else {
                return Done::NotEntered(room_id, Failure::Membership);
            };
            let breakout = room.breakout();
            let Ok(device) = breakout.visiting_device() else {
                return Done::NotEntered(room_id, Failure::Membership);
            };
            let seat = async {
                let reserved = match reserved {
                    Some((seat, _)) => seat.await.ok(),
                    None => None,
                };
                let seat = match reserved {
                    Some(seat) => seat,
                    None => seats.get(&room_id, &device).await?,
                };
                // Nobody waits for it any more when the page is gone.
                let _is_gone = early.send((room_id.clone(), seat.clone())).is_err();
                Ok::<_, String>(seat)
            };
            let entered = tokio::join!(
                timeout(
                    ENTERING,
                    breakout.visit_call(&seats.transport, length, leave)
                ),
                timeout(ENTERING, seat),
            );
            match entered {
                (Ok(Ok(visit)), Ok(Ok(seat))) => Done::Entered(room_id, Box::new((visit, seat))),
                (Ok(Ok(_)), unseated) => {
                    let why = unseated.map(Result::err);
                    tracing::warn!(%room_id, ?why, "there is no token for the call of {room_id}");
                    Done::NotEntered(room_id, Failure::Token)
                }
                (not_entered, _) => {
                    let why = not_entered.map(Result::err);
                    tracing::warn!(%room_id, ?why, "the call of {room_id} was not entered");
                    Done::NotEntered(room_id, Failure::Membership)
                }
            }
        };
        self.work.push(enters.boxed());
    }

    /// Has the browser connect while the membership is sent. It is silent until that is done. Who listens would hear something
    /// already, and connects later.
    pub(super) async fn seat_early(&mut self, room_id: &RoomId, seat: Seat) {
        if self.purpose == Purpose::Speak {
            self.seat(room_id, seat).await;
        }
    }

    /// Has the browser connect, if it does not do so yet, and the call was not left before.
    pub(super) async fn seat(&mut self, room_id: &RoomId, seat: Seat) {
        let entering = (room_id, Stage::Entering);
        let is_entering = self.visit.stages().any(|stage| stage == entering);
        if !is_entering || !self.seated.insert(room_id.to_owned()) {
            return;
        }
        let connect = ToFrame::Connect {
            leg: room_id.to_string(),
            url: seat.url.to_string(),
            token: seat.jwt,
            listens: self.purpose == Purpose::Listen,
        };
        self.tell_frame(connect).await;
    }

    pub(super) async fn leave(&mut self, room_id: OwnedRoomId) {
        self.kept.remove(&room_id);
        self.seated.remove(&room_id);
        let leg = room_id.to_string();
        self.tell_frame(ToFrame::Drop { leg }).await;
        let turn = self.turn_of(&room_id);
        let room = self.room.client().get_room(&room_id);
        let leaves = async move {
            let _turn = turn.lock().await;
            if let Some(room) = room
                && let Err(error) = room.breakout().end_call_visit().await
            {
                tracing::warn!(%room_id, %error, "the call of {room_id} was not left");
            }
            Done::Aside
        };
        self.work.push(leaves.boxed());
    }

    /// Keeps up the memberships whose time it is. The homeserver is not asked to end one of them while others are still to be
    /// written: it takes so many events in a row only, and nobody is heard before those.
    pub(super) fn keep(&mut self) {
        let pause = self.pause();
        let now = Instant::now();
        let entering = |(_, stage)| stage == Stage::Entering;
        let are_entering = self.visit.stages().any(entering);
        let mut due = Vec::new();
        for (room_id, kept) in &mut self.kept {
            let is_due = |visit: &mut CallVisit| match visit.has_leave() {
                true => kept.next <= now,
                false => kept.next <= now && !are_entering,
            };
            if let Some(visit) = kept.visit.take_if(is_due) {
                kept.next = now + pause;
                due.push((room_id.clone(), visit));
            }
        }
        for (room_id, mut visit) in due {
            let turn = self.turn_of(&room_id);
            let keeps = async move {
                let _turn = turn.lock().await;
                let kept = visit.keep().await;
                Done::Kept(room_id, Box::new(visit), kept)
            };
            self.work.push(keeps.boxed());
        }
    }

    /// How long a membership is left alone.
    pub(super) fn pause(&self) -> Duration {
        leave_after(self.names.len()) / 3
    }

    fn turn_of(&mut self, room_id: &RoomId) -> Arc<Mutex<()>> {
        let turns = self.turns.entry(room_id.to_owned());
        turns.or_default().clone()
    }

    /// Gives up the calls that the browser does not get to.
    pub(super) async fn give_up(&mut self) {
        let connects = |stage: &Stage| *stage == Stage::Connecting;
        let connecting = self.visit.stages().filter(|(_, stage)| connects(stage));
        let connecting: Vec<_> = connecting.map(|(room_id, _)| room_id.to_owned()).collect();
        self.connecting
            .retain(|room_id, _| connecting.contains(room_id));
        for room_id in connecting {
            let since = self.connecting.entry(room_id.clone());
            if since.or_insert_with(Instant::now).elapsed() >= CONNECTING {
                let failed = Input::Failed(room_id, Failure::Media);
                self.handle(failed).await;
            }
        }
    }

    /// Looks at all calls that may be visited, and visits those that can be.
    pub(super) async fn see_all(&mut self) -> Result<(), PageError> {
        if self.phase == Phase::On {
            for (room_id, facts) in self.look().await? {
                self.handle(Input::Seen(room_id, facts)).await;
            }
        }
        Ok(())
    }

    /// Whether there are calls, and something stands in the way of all that does not pass by itself. What that is is taken
    /// in.
    pub(super) async fn is_hopeless(&mut self) -> Result<bool, PageError> {
        let seen = self.look().await?;
        let is_barred = |facts: &Facts| facts.barrier().is_some_and(|it| !it.may_pass());
        let is_hopeless = !seen.is_empty() && seen.iter().all(|(_, facts)| is_barred(facts));
        if is_hopeless {
            for (room_id, facts) in seen {
                self.handle(Input::Seen(room_id, facts)).await;
            }
        }
        Ok(is_hopeless)
    }

    /// What the calls are like that may be visited.
    async fn look(&mut self) -> Result<Vec<(OwnedRoomId, Facts)>, PageError> {
        let mut groups = BTreeMap::new();
        match self.purpose {
            Purpose::Listen => {
                let name = room_name(&self.room).await?;
                groups.insert(self.room.room_id().to_owned(), (name, true));
            }
            Purpose::Speak => {
                // Those that were closed are seen once more.
                for (room_id, name) in &self.names {
                    groups.insert(room_id.clone(), (name.clone(), false));
                }
                let present = self.room.breakout().present_breakout().await?;
                let is_open = present.content.is_open_at(clock::now());
                for (room_id, child) in &present.content.children {
                    let name = room_label(child.name.as_deref(), room_id);
                    groups.insert(room_id.clone(), (name, is_open));
                }
            }
        }
        self.next_expiry = None;
        let mut seen = Vec::new();
        for (room_id, (name, is_open)) in groups {
            let (facts, expiry) = facts(&self.room.client(), &room_id, is_open).await?;
            self.next_expiry = self.next_expiry.into_iter().chain(expiry).min();
            self.names.insert(room_id.clone(), name);
            seen.push((room_id, facts));
        }
        Ok(seen)
    }
}

/// What a group's call is like, and until when if nothing happens.
async fn facts(
    client: &Client,
    room_id: &RoomId,
    is_open: bool,
) -> Result<(Facts, Option<MilliSecondsSinceUnixEpoch>), PageError> {
    let mut facts = Facts::default();
    facts.is_open = is_open;
    let room = client.get_room(room_id);
    let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
        return Ok((facts, None));
    };
    facts.is_joined = true;
    // What is not known counts as if it were so.
    facts.is_encrypted = !matches!(room.encryption_state(), EncryptionState::NotEncrypted);
    let levels = room.power_levels_or_default().await;
    let own = room.own_user_id();
    facts.may_enter = levels.user_can_send_state(own, call::UNSTABLE_TYPE.into());
    let call = room.breakout().call().await?;
    facts.others = call.others(own).len();
    Ok((facts, call.next_expiry()))
}
