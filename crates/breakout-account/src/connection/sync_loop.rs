//! Keeps the rooms at the present, through losses of the network.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use breakout_i18n::accounts as words;
use breakout_words::{CommandError, ErrorKind, is_unknown_position, requires_login};
use futures_util::{StreamExt as _, pin_mut};
use matrix_breakout::StickyCalls;
use matrix_sdk::{Client, SessionChange, ruma::OwnedRoomId, task_monitor::BackgroundTaskHandle};
use parking_lot::Mutex;
use tokio::{
    sync::{
        Notify,
        broadcast::{Receiver, error::RecvError},
        watch,
    },
    time::sleep,
};

use super::{RoomsSync, sticky};
use crate::clock;

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// How the loop stands with the homeserver.
#[derive(Clone, Debug)]
enum SyncState {
    /// No answer yet.
    Starting,
    Online,
    /// Trying again, by itself.
    Offline {
        error: CommandError,
    },
    /// Nothing more will come: the login was revoked, for one.
    Stopped {
        error: CommandError,
    },
}

/// What [`SyncLoop::next`] reports.
#[derive(Clone, Debug)]
pub enum SyncNews {
    /// Something has changed in these rooms.
    Rooms(BTreeSet<OwnedRoomId>),
    /// The homeserver was lost.
    Offline {
        /// Why.
        error: CommandError,
    },
    /// The homeserver is back.
    Online,
}

/// A sync in the background; it ends when this is dropped.
#[derive(Debug)]
pub struct SyncLoop {
    state: watch::Receiver<SyncState>,
    changes: Arc<Changes>,
    /// The sync, that of calls beside it, and what measures the clock meanwhile.
    _tasks: [BackgroundTaskHandle; 3],
}

/// The rooms that changed since they were last asked for.
#[derive(Debug, Default)]
struct Changes {
    rooms: Mutex<BTreeSet<OwnedRoomId>>,
    added: Notify,
}

impl SyncLoop {
    pub(super) fn start(client: &Client, rooms: RoomsSync, calls: StickyCalls) -> Self {
        let (sender, state) = watch::channel(SyncState::Starting);
        let changes = Arc::new(Changes::default());
        let revoked = revoked(client.subscribe_to_session_changes());
        let changes_of_task = changes.clone();
        let monitor = client.task_monitor();
        let sync = monitor.spawn_finite_task("breakout::sync", async move {
            let ended = sender.clone();
            tokio::select! {
                () = run(rooms, sender, changes_of_task) => {}
                // The long poll may hang for half a minute more before it says the same.
                () = revoked => {
                    ended.send_replace(SyncState::Stopped {
                        error: CommandError::logged_out(),
                    });
                }
            }
        });
        let changes_of_calls = changes.clone();
        let calls = sticky::follow(calls, move |rooms| {
            changes_of_calls.add(rooms.into_iter().collect());
        });
        let calls = monitor.spawn_finite_task("breakout::calls", calls);
        let measured = clock::keep_measured(client.clone());
        let measured = monitor.spawn_finite_task("breakout::clock", measured);
        Self {
            state,
            changes,
            _tasks: [
                sync.abort_on_drop(),
                calls.abort_on_drop(),
                measured.abort_on_drop(),
            ],
        }
    }

    /// Waits for news; an error means that there will be none.
    pub async fn next(&mut self) -> Result<SyncNews, CommandError> {
        loop {
            let rooms = std::mem::take(&mut *self.changes.lock());
            if !rooms.is_empty() {
                return Ok(SyncNews::Rooms(rooms));
            }
            tokio::select! {
                () = self.changes.added.notified() => {}
                changed = self.state.changed() => {
                    let was_dropped = changed.is_err();
                    match &*self.state.borrow_and_update() {
                        SyncState::Stopped { error } => return Err(error.clone()),
                        _ if was_dropped => return Err(CommandError::internal(words::sync_has_ended())),
                        SyncState::Offline { error } => {
                            return Ok(SyncNews::Offline { error: error.clone() });
                        }
                        SyncState::Online => return Ok(SyncNews::Online),
                        SyncState::Starting => {}
                    }
                }
            }
        }
    }
}

impl Changes {
    fn lock(&self) -> parking_lot::MutexGuard<'_, BTreeSet<OwnedRoomId>> {
        self.rooms.lock()
    }

    fn add(&self, rooms: Vec<OwnedRoomId>) {
        if !rooms.is_empty() {
            self.lock().extend(rooms);
            self.added.notify_one();
        }
    }
}

/// Waits until the homeserver has answered any request of this client that the login is no longer accepted.
async fn revoked(mut changes: Receiver<SessionChange>) {
    loop {
        match changes.recv().await {
            Ok(SessionChange::UnknownToken(_)) => return,
            Ok(_) | Err(RecvError::Lagged(_)) => {}
            Err(RecvError::Closed) => std::future::pending().await,
        }
    }
}

async fn run(rooms: RoomsSync, state: watch::Sender<SyncState>, changes: Arc<Changes>) {
    let mut pause = FIRST_PAUSE;
    loop {
        let error = loop {
            let stream = rooms.sliding_sync.sync();
            pin_mut!(stream);
            match stream.next().await {
                Some(Ok(update)) => {
                    pause = FIRST_PAUSE;
                    state.send_if_modified(|state| {
                        let is_news = !matches!(state, SyncState::Online);
                        *state = SyncState::Online;
                        is_news
                    });
                    rooms.took_in(&update.rooms).await;
                    changes.add(update.rooms);
                    rooms.extend().await;
                }
                Some(Err(error)) => break error,
                // The stream was told to begin again.
                None => {}
            }
        };
        if is_unknown_position(&error) {
            // The SDK has already forgotten the position, and with it the rooms of which all members are wanted.
            rooms.subscribe();
            continue;
        }
        let revoked = requires_login(&error);
        let error = CommandError::from(error);
        if revoked || error.kind() != ErrorKind::Network {
            // The caller that asks for the next news tells the user.
            tracing::info!(%error, "the sync has stopped");
            state.send_replace(SyncState::Stopped { error });
            return;
        }
        tracing::info!(%error, seconds = pause.as_secs(), "the homeserver is lost; trying again");
        state.send_replace(SyncState::Offline { error });
        sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
