//! What all pages share: the connection, and what changes at the homeserver.

use std::{collections::BTreeSet, sync::Arc};

use matrix_sdk::{ruma::OwnedRoomId, task_monitor::BackgroundTaskHandle};
use tokio::sync::{broadcast, watch};

use super::{
    pages::room::{Drafts, Lookers, Openings, PutAside},
    security::Gate,
    statuses::Statuses,
};
use crate::{
    connection::{Connection, SyncLoop, SyncNews},
    interrupt::Interrupt,
};

/// As many changes may wait for a slow page; one that misses some is told so, and reads everything anew.
const WAITING: usize = 64;

pub(crate) type SharedConsole = Arc<Console>;

/// Something that pages may have to show.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// Something has changed in these rooms.
    Rooms(BTreeSet<OwnedRoomId>),
    /// The homeserver was lost; says why, in words for the user.
    Offline(String),
    /// The homeserver is back.
    Online,
}

/// The console of one account.
#[derive(Debug)]
pub(crate) struct Console {
    gate: Arc<Gate>,
    connection: Connection,
    interrupt: Interrupt,
    changes: broadcast::Sender<Change>,
    offline: watch::Receiver<Option<String>>,
    openings: Openings,
    lookers: Lookers,
    statuses: Statuses,
    drafts: Drafts,
    put_aside: PutAside,
    /// Ends with the console.
    _follows: BackgroundTaskHandle,
}

impl Console {
    /// Begins to follow what happens at the homeserver.
    pub(crate) fn start(
        connection: Connection,
        gate: Arc<Gate>,
        interrupt: Interrupt,
    ) -> SharedConsole {
        let changes = broadcast::Sender::new(WAITING);
        let (sender, offline) = watch::channel(None);
        let statuses = Statuses::default();
        let follows = connection
            .client()
            .task_monitor()
            .spawn_finite_task(
                "breakout::console",
                follow(
                    connection.watch(),
                    statuses.clone(),
                    changes.clone(),
                    sender,
                ),
            )
            .abort_on_drop();
        Arc::new(Self {
            gate,
            connection,
            interrupt,
            changes,
            offline,
            openings: Openings::default(),
            lookers: Lookers::default(),
            statuses,
            drafts: Drafts::default(),
            put_aside: PutAside::default(),
            _follows: follows,
        })
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Does what must go on when the browser is closed, and be finished before the program ends.
    pub(crate) fn run(&self, name: &str, work: impl Future<Output = ()> + Send + 'static) {
        let finishing = self.interrupt.finish_first();
        let task = async move {
            work.await;
            drop(finishing);
        };
        let monitor = self.connection.client().task_monitor();
        // Dropping the handle lets the task go on.
        drop(monitor.spawn_finite_task(format!("breakout::console::{name}"), task));
    }

    /// The starts that are under way.
    pub(crate) fn openings(&self) -> &Openings {
        &self.openings
    }

    /// Who looks at rooms for the pages that are open.
    pub(super) fn lookers(&self) -> &Lookers {
        &self.lookers
    }

    /// What was last seen of break-outs.
    pub(crate) fn statuses(&self) -> &Statuses {
        &self.statuses
    }

    /// The plans that are being made.
    pub(crate) fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The offers that the user does not want to see.
    pub(super) fn put_aside(&self) -> &PutAside {
        &self.put_aside
    }

    /// Tells when the user stops the program.
    pub(crate) fn interrupt(&self) -> &Interrupt {
        &self.interrupt
    }

    /// All changes from now on.
    pub(crate) fn subscribe(&self) -> broadcast::Receiver<Change> {
        self.changes.subscribe()
    }

    /// Why the homeserver is lost, while it is.
    pub(crate) fn offline(&self) -> Option<String> {
        self.offline.borrow().clone()
    }

    /// Tells when the homeserver is lost, and when it is back.
    pub(super) fn watch_offline(&self) -> watch::Receiver<Option<String>> {
        self.offline.clone()
    }

    /// What every form carries in its field `csrf`.
    pub(crate) fn csrf(&self) -> &str {
        self.gate.csrf()
    }

    pub(crate) fn gate(&self) -> &Arc<Gate> {
        &self.gate
    }
}

async fn follow(
    mut sync: SyncLoop,
    statuses: Statuses,
    changes: broadcast::Sender<Change>,
    offline: watch::Sender<Option<String>>,
) {
    loop {
        let change = match sync.next().await {
            Ok(SyncNews::Rooms(rooms)) => {
                statuses.note(&rooms);
                Change::Rooms(rooms)
            }
            Ok(SyncNews::Online) => {
                offline.send_replace(None);
                Change::Online
            }
            Ok(SyncNews::Offline { error }) => {
                let text = format!(
                    "The homeserver cannot be reached ({error}). What you see may be old; trying again."
                );
                offline.send_replace(Some(text.clone()));
                Change::Offline(text)
            }
            Err(error) => {
                let hints = error.hints().join("; ");
                let text = format!("The console has lost its account: {error}. {hints}");
                offline.send_replace(Some(text.clone()));
                // Nobody may be looking.
                let _unseen = changes.send(Change::Offline(text)).is_err();
                return;
            }
        };
        let _unseen = changes.send(change).is_err();
    }
}
