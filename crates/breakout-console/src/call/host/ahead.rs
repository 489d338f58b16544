//! What is done ahead of a move, so that it takes no longer than it must: the room is joined and its call is loaded while the
//! countdown runs, and undone for who stays.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use breakout_core::call_move::{Destination, Input};
use futures_util::{FutureExt as _, future::BoxFuture};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{Room, RoomState, ruma::OwnedRoomId};
use tokio::time::timeout;

use super::{Host, LEAVING, Way};
use crate::state::SharedConsole;

/// How long a room that was joined may take to come with the sync.
const ECHO: Duration = Duration::from_secs(10);

/// How long the members of a room may take to be loaded.
const MEMBERS: Duration = Duration::from_secs(5);

/// A room, and its call, that are made ready before they are needed.
pub(super) struct Ahead {
    pub(super) room_id: OwnedRoomId,
    /// Whether the user was in the room before, and stays there.
    pub(super) was_joined: bool,
    /// What has come of joining, once that is known: whether the call can be loaded.
    joined: Arc<OnceLock<bool>>,
    is_loaded: bool,
}

impl Host {
    /// Joins the room that the countdown leads to, loads its call, and undoes what was done in vain.
    pub(super) async fn go_ahead(&mut self) {
        let wanted = self.moves.ahead().cloned();
        let in_vain = |ahead: &Ahead| wanted.as_ref().is_none_or(|to| to.room_id != ahead.room_id);
        if let Some(ahead) = self.ahead.take_if(|ahead| in_vain(ahead)) {
            self.drop_frames(&ahead.room_id).await;
            if !ahead.was_joined {
                let leaves = self.go_out(ahead.room_id).map(|()| Input::Time);
                self.work.push(leaves.boxed());
            }
        }
        let Some(to) = wanted else {
            return;
        };
        let room = self.room.client().get_room(&to.room_id);
        let room = room.filter(|room| room.state() == RoomState::Joined);
        let Some(ahead) = &mut self.ahead else {
            let outcome = Arc::new(OnceLock::new());
            self.ahead = Some(Ahead {
                room_id: to.room_id.clone(),
                was_joined: room.is_some(),
                joined: outcome.clone(),
                is_loaded: false,
            });
            // A user in a hurry waits for the same.
            let joins = self.join(to).map(move |joined| {
                let has_joined = matches!(joined, Input::Joined(_));
                let _was_set = outcome.set(has_joined).is_err();
                joined
            });
            self.work.push(joins.boxed());
            return;
        };
        if let Some(room) = room
            && ahead.joined.get() == Some(&true)
            && !ahead.is_loaded
        {
            ahead.is_loaded = true;
            if self.frame_of(&to.room_id).is_none()
                && let Err(error) = self.load(&room, Way::Prepared).await
            {
                // It is tried again when it is time.
                tracing::info!(%error, "a call was not loaded ahead");
            }
        }
    }

    /// Leaves a room that was joined only to be there in time.
    pub(super) fn go_out(&self, room_id: OwnedRoomId) -> impl Future<Output = ()> + Send + use<> {
        let room = self.room.client().get_room(&room_id);
        async move {
            let Some(room) = room.filter(|room| room.state() == RoomState::Joined) else {
                return;
            };
            match timeout(LEAVING, room.leave()).await {
                Ok(Ok(())) => {}
                failed => tracing::info!(%room_id, ?failed, "{room_id} was joined and not left"),
            }
        }
    }

    /// Joins a room, unless that is done or under way. What has come of it is returned where it is known.
    pub(super) fn join_in_time(&self, to: Destination) -> Option<Input> {
        let ahead = self.ahead.as_ref();
        let ahead = ahead.filter(|ahead| ahead.room_id == to.room_id);
        let room = self.room.client().get_room(&to.room_id);
        let is_in = room.is_some_and(|room| room.state() == RoomState::Joined);
        match ahead.map(|ahead| ahead.joined.get()) {
            Some(None) => None,
            Some(Some(true)) if is_in => Some(Input::Joined(to.room_id)),
            // It has failed, or they were removed since.
            Some(Some(_)) | None => {
                self.work.push(self.join(to));
                None
            }
        }
    }

    /// Joins a room, if need be, and makes it ready for its call.
    pub(super) fn join(&self, to: Destination) -> BoxFuture<'static, Input> {
        let console = self.console.clone();
        let client = self.room.client();
        let parent = client.get_room(&self.parent);
        async move {
            let room = client.get_room(&to.room_id);
            if let Some(room) = room.filter(|room| room.state() == RoomState::Joined) {
                make_ready(&console, &room).await;
                return Input::Joined(to.room_id);
            }
            let Some(parent) = parent else {
                return Input::NotJoined(to.room_id);
            };
            match parent.breakout().join(&to.room_id, &to.via).await {
                Ok(_) => match timeout(ECHO, client.await_room_remote_echo(&to.room_id)).await {
                    Ok(room) => {
                        make_ready(&console, &room).await;
                        Input::Joined(to.room_id)
                    }
                    Err(_) => Input::NotJoined(to.room_id),
                },
                Err(error) => {
                    let room_id = &to.room_id;
                    tracing::warn!(%room_id, %error, "{room_id} could not be joined for its call");
                    Input::NotJoined(to.room_id)
                }
            }
        }
        .boxed()
    }
}

/// Sees to it that what Element Call asks of a room is there before it is loaded, and that nothing of an earlier call hits
/// the next one.
pub(in crate::call) async fn make_ready(console: &SharedConsole, room: &Room) {
    // Element Call counts only whom it knows to be in the room, and members are loaded lazily.
    console.connection().subscribe_members(&[room.room_id()]);
    let breakout = room.breakout();
    let members = timeout(MEMBERS, room.sync_members());
    let forget = timeout(LEAVING, breakout.cancel_delayed_leave());
    let (members, forgotten) = tokio::join!(members, forget);
    if !matches!(members, Ok(Ok(_))) {
        // They come with the sync, too.
        tracing::info!(?members, "the members of a call's room were not loaded");
    }
    if !matches!(forgotten, Ok(Ok(()))) {
        tracing::info!(?forgotten, "a call may be left once more");
    }
}
