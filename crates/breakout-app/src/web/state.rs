//! What all pages share: the connection, and what changes at the homeserver.

use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
    time::Duration,
};

use matrix_breakout::{Adjustments, Breakout};
use matrix_sdk::{
    ruma::{OwnedRoomId, RoomId},
    task_monitor::BackgroundTaskHandle,
};
use tokio::sync::{broadcast, watch};

use super::{
    call::{self, Calls},
    cast::Cast,
    chat::{Keys, Outbox},
    helps::Helps,
    hosting::{self, Hosting},
    pages::room::{ChatLookers, Drafts, Endings, Lookers, Openings, PutAside, Reports, Sayings},
    security::Gate,
    statuses::Statuses,
};
use crate::{
    command_error::CommandError,
    connection::{Connection, SyncLoop, SyncNews},
    interrupt::Interrupt,
    turns::Turn,
};

/// As many changes may wait for a slow page; one that misses some is told so, and reads everything anew.
const WAITING: usize = 64;

/// How long something that only takes away waits for what is being done.
const SHORT: Duration = Duration::from_secs(10);

pub(crate) type SharedConsole = Arc<Console>;

/// Something that pages may have to show.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    /// Something has changed in these rooms.
    Rooms(BTreeSet<OwnedRoomId>),
    /// The homeserver was lost.
    Offline(Lost),
    /// The homeserver is back.
    Online,
}

/// Why nothing new comes from the homeserver, in words for the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lost {
    pub(crate) text: String,
    /// Nothing will come until somebody logs in again.
    pub(crate) logged_out: bool,
}

/// The console of one account.
#[derive(Debug)]
pub(crate) struct Console {
    gate: Arc<Gate>,
    connection: Arc<Connection>,
    interrupt: Interrupt,
    changes: broadcast::Sender<Change>,
    lost: watch::Sender<Option<Lost>>,
    openings: Openings,
    lookers: Lookers,
    statuses: Statuses,
    drafts: Drafts,
    put_aside: PutAside,
    chats: ChatLookers,
    outbox: Outbox,
    keys: Keys,
    cast: OnceLock<Cast>,
    calls: Calls,
    helps: Helps,
    hosting: Hosting,
    sayings: Sayings,
    reports: Reports,
    endings: Endings,
    /// Look after the user's sessions, and after their calls.
    looks_after: OnceLock<[BackgroundTaskHandle; 2]>,
    /// These end with the console.
    _tasks: [BackgroundTaskHandle; 2],
}

impl Console {
    /// Begins to follow what happens at the homeserver.
    pub(crate) fn start(
        connection: Connection,
        gate: Arc<Gate>,
        interrupt: Interrupt,
    ) -> SharedConsole {
        let changes = broadcast::Sender::new(WAITING);
        let lost = watch::Sender::new(None);
        let connection = Arc::new(connection);
        let statuses = Statuses::default();
        let helps = Helps::default();
        let keys = Keys::default();
        let monitor = connection.client().task_monitor();
        let follows = monitor.spawn_finite_task(
            "breakout::console",
            follow(
                connection.watch(),
                (statuses.clone(), helps.clone()),
                changes.clone(),
                lost.clone(),
            ),
        );
        let fetches = monitor.spawn_finite_task(
            "breakout::console::keys",
            keys.clone().keep_fetching(connection.clone()),
        );
        let console = Arc::new(Self {
            _tasks: [follows.abort_on_drop(), fetches.abort_on_drop()],
            gate,
            connection,
            interrupt,
            changes,
            lost,
            openings: Openings::default(),
            lookers: Lookers::default(),
            statuses,
            drafts: Drafts::default(),
            put_aside: PutAside::default(),
            chats: ChatLookers::default(),
            outbox: Outbox::default(),
            keys,
            cast: OnceLock::new(),
            calls: Calls::default(),
            helps,
            hosting: Hosting::default(),
            sayings: Sayings::default(),
            reports: Reports::default(),
            endings: Endings::default(),
            looks_after: OnceLock::new(),
        });
        let looks_after = hosting::look_after(Arc::downgrade(&console), console.subscribe());
        let monitor = console.connection.client().task_monitor();
        let task = monitor.spawn_finite_task("breakout::console::hosting", looks_after);
        let clear_ghosts = call::clear_ghosts(Arc::downgrade(&console), console.subscribe());
        let calls = monitor.spawn_finite_task("breakout::console::ghosts", clear_ghosts);
        let tasks = [task.abort_on_drop(), calls.abort_on_drop()];
        let _was_set = console.looks_after.set(tasks).is_err();
        console
    }

    /// Adds the consoles of others, which can be opened from here; once.
    pub(crate) fn set_cast(&self, cast: Cast) {
        let _was_set = self.cast.set(cast).is_err();
    }

    /// The consoles of others, where there are some.
    pub(super) fn cast(&self) -> Option<&Cast> {
        self.cast.get()
    }

    /// What calls need.
    pub(super) fn calls(&self) -> &Calls {
        &self.calls
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

    /// What is done in the groups of sessions that are over.
    pub(super) fn endings(&self) -> &Endings {
        &self.endings
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

    /// Who waits for help.
    pub(super) fn helps(&self) -> &Helps {
        &self.helps
    }

    /// Whoever gathers the changes of this parent's break-outs.
    pub(super) fn adjustments(&self, breakout: &Breakout) -> Adjustments {
        self.hosting
            .adjustments(self.connection.account(), breakout)
    }

    /// Waits until no other process of the account changes something in a room, and no other form of this one.
    pub(super) async fn turn(&self, room: &RoomId) -> Result<Turn, CommandError> {
        Turn::take(self.connection.account(), room, None, || {}).await
    }

    /// The same, but goes on after some seconds: for what must not wait.
    pub(super) async fn short_turn(&self, room: &RoomId) -> Result<Turn, CommandError> {
        Turn::take(self.connection.account(), room, Some(SHORT), || {}).await
    }

    /// What was said to the groups.
    pub(super) fn sayings(&self) -> &Sayings {
        &self.sayings
    }

    /// What is being brought back from the groups.
    pub(super) fn reports(&self) -> &Reports {
        &self.reports
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
    pub(crate) fn offline(&self) -> Option<Lost> {
        self.lost.borrow().clone()
    }

    /// Why the homeserver no longer accepts the login, if it does not.
    pub(crate) fn logged_out(&self) -> Option<Lost> {
        self.offline().filter(|lost| lost.logged_out)
    }

    /// Notes what an answer of the homeserver says about the login; the sync may learn of it later.
    pub(crate) fn note(&self, error: &CommandError) {
        if error.ends_session() {
            lose(&self.changes, &self.lost, Lost::for_good(error));
        }
    }

    /// Who looks at chats for the pages that are open.
    pub(super) fn chats(&self) -> &ChatLookers {
        &self.chats
    }

    /// What was written, and is not yet sent.
    pub(crate) fn outbox(&self) -> &Outbox {
        &self.outbox
    }

    /// The keys of messages that cannot be read yet.
    pub(crate) fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Tells when the homeserver is lost, and when it is back.
    pub(super) fn watch_offline(&self) -> watch::Receiver<Option<Lost>> {
        self.lost.subscribe()
    }

    /// What every form carries in its field `csrf`.
    pub(crate) fn csrf(&self) -> &str {
        self.gate.csrf()
    }

    pub(crate) fn gate(&self) -> &Arc<Gate> {
        &self.gate
    }
}

impl Lost {
    fn for_now(error: &CommandError) -> Self {
        Self {
            text: format!(
                "The homeserver cannot be reached ({error}). What you see may be old; trying again."
            ),
            logged_out: false,
        }
    }

    fn for_good(error: &CommandError) -> Self {
        if error.ends_session() {
            return Self {
                text: "You are logged out: the homeserver no longer accepts this login. What you see may be old."
                    .to_owned(),
                logged_out: true,
            };
        }
        let hints = error.page_hints().join("; ");
        Self {
            text: format!("The console has lost its account: {error}. {hints}"),
            logged_out: false,
        }
    }
}

async fn follow(
    mut sync: SyncLoop,
    (statuses, helps): (Statuses, Helps),
    changes: broadcast::Sender<Change>,
    lost: watch::Sender<Option<Lost>>,
) {
    loop {
        let change = match sync.next().await {
            Ok(SyncNews::Rooms(rooms)) => {
                statuses.note(&rooms);
                helps.note(&rooms);
                Change::Rooms(rooms)
            }
            Ok(SyncNews::Online) => {
                lost.send_replace(None);
                Change::Online
            }
            Ok(SyncNews::Offline { error }) => {
                lose(&changes, &lost, Lost::for_now(&error));
                continue;
            }
            Err(error) => {
                lose(&changes, &lost, Lost::for_good(&error));
                return;
            }
        };
        // Nobody may be looking.
        let _unseen = changes.send(change).is_err();
    }
}

fn lose(changes: &broadcast::Sender<Change>, lost: &watch::Sender<Option<Lost>>, why: Lost) {
    lost.send_replace(Some(why.clone()));
    let _unseen = changes.send(Change::Offline(why)).is_err();
}
