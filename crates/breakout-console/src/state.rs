//! What all pages share: the connection, and what changes at the homeserver.

use std::{sync::Arc, time::Duration};

use breakout_account::{
    connection::{Connection, SyncLoop, SyncNews},
    interrupt::Interrupt,
    turns::Turn,
};
use breakout_i18n::Language;
use breakout_words::CommandError;
use matrix_breakout::{Adjustments, Boards, Breakout, HostHandle};
use matrix_sdk::{ruma::RoomId, task_monitor::BackgroundTaskHandle};
use parking_lot::Mutex;
use rand::CryptoRng;
use tokio::sync::{broadcast, watch};

use crate::{
    changes::{self, Change, Changes, Lost},
    parts::Parts,
    security::gate::Gate,
};

/// How long something that only takes away waits for what is being done.
const SHORT: Duration = Duration::from_secs(10);

pub(crate) type SharedConsole = Arc<Console>;

/// The console of one account.
#[derive(Debug)]
pub struct Console {
    gate: Arc<Gate>,
    connection: Arc<Connection>,
    interrupt: Interrupt,
    host: Arc<HostHandle>,
    parts: Parts,
    changes: broadcast::Sender<Change>,
    lost: watch::Sender<Option<Lost>>,
    language: watch::Sender<Language>,
    /// These end with the console.
    tasks: Mutex<Vec<BackgroundTaskHandle>>,
}

impl Console {
    /// The console of an account that somebody else keeps at the present, for the guests of it: nobody is let into the console itself, and it
    /// looks after nothing. Whoever has the account tells it what comes with the sync by [`hear`](Self::hear).
    pub fn lent(
        connection: Arc<Connection>,
        interrupt: Interrupt,
        host: Arc<HostHandle>,
        rng: &mut impl CryptoRng,
    ) -> SharedConsole {
        // Its key is told to nobody.
        let (gate, _) = Gate::new(0, rng);
        Arc::new(Self::bare(connection, gate.into(), interrupt, host))
    }

    /// Begins to follow what happens at the homeserver.
    pub(crate) fn new(
        connection: Arc<Connection>,
        gate: Arc<Gate>,
        interrupt: Interrupt,
        host: HostHandle,
    ) -> Self {
        let sync = connection.watch();
        let console = Self::bare(connection, gate, interrupt, Arc::new(host));
        let follows = follow(sync, console.changes.clone(), console.lost.clone());
        console.keep("sync", follows);
        console
    }

    fn bare(
        connection: Arc<Connection>,
        gate: Arc<Gate>,
        interrupt: Interrupt,
        host: Arc<HostHandle>,
    ) -> Self {
        Self {
            gate,
            connection,
            interrupt,
            host,
            parts: Parts::default(),
            changes: changes::channel(),
            lost: watch::Sender::new(None),
            language: watch::Sender::default(),
            tasks: Mutex::default(),
        }
    }

    /// Takes what has come with a sync that is somebody else's.
    pub fn hear(&self, news: &SyncNews) {
        hear(news, &self.changes, &self.lost);
    }

    /// Does something for as long as the console lives.
    pub(crate) fn keep(&self, name: &str, work: impl Future<Output = ()> + Send + 'static) {
        let monitor = self.connection.client().task_monitor();
        let task = monitor.spawn_finite_task(format!("breakout::console::{name}"), work);
        let mut tasks = self.tasks.lock();
        tasks.push(task.abort_on_drop());
    }

    /// Who is where, and who waits for help.
    pub(crate) fn boards(&self) -> &Boards {
        self.host.boards()
    }

    /// Gathers the changes of this parent's break-outs.
    pub(crate) fn adjustments(&self, breakout: &Breakout) -> Adjustments {
        self.host.adjustments(breakout.room())
    }

    /// What pages keep.
    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Returns the connection of its account.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The same, for what goes on without the console.
    pub(crate) fn shared_connection(&self) -> Arc<Connection> {
        self.connection.clone()
    }

    /// Returns the language of its pages, and of what comes into them while they are open: it is one person's console.
    pub(crate) fn language(&self) -> Language {
        *self.language.borrow()
    }

    /// Goes on in the language of the person who looks at it.
    pub(crate) fn speak(&self, language: Language) {
        self.language
            .send_if_modified(|now| std::mem::replace(now, language) != language);
    }

    /// Notices when another language is spoken, for what says something without being asked.
    pub(crate) fn watch_language(&self) -> watch::Receiver<Language> {
        self.language.subscribe()
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

    /// Waits until no other process of the account changes something in a room, and no other form of this one.
    pub(super) async fn turn(&self, room: &RoomId) -> Result<Turn, CommandError> {
        Turn::take(self.connection.account(), room, None, || {}).await
    }

    /// The same, but goes on after some seconds: for what must not wait.
    pub(super) async fn short_turn(&self, room: &RoomId) -> Result<Turn, CommandError> {
        Turn::take(self.connection.account(), room, Some(SHORT), || {}).await
    }

    /// Notices that the user stops the program.
    pub(crate) fn interrupt(&self) -> &Interrupt {
        &self.interrupt
    }

    /// All changes from now on.
    pub fn subscribe(&self) -> Changes {
        Changes::of(&self.changes)
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
        if error.requires_login() {
            lose(&self.changes, &self.lost, Lost::for_good(error));
        }
    }

    /// Changes when the homeserver is lost, and when it is back.
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

async fn follow(
    mut sync: SyncLoop,
    changes: broadcast::Sender<Change>,
    lost: watch::Sender<Option<Lost>>,
) {
    loop {
        match sync.next().await {
            Ok(news) => hear(&news, &changes, &lost),
            Err(error) => {
                lose(&changes, &lost, Lost::for_good(&error));
                return;
            }
        }
    }
}

fn hear(news: &SyncNews, changes: &broadcast::Sender<Change>, lost: &watch::Sender<Option<Lost>>) {
    let change = match news {
        SyncNews::Rooms(rooms) => Change::Rooms(rooms.clone()),
        SyncNews::Online => {
            lost.send_replace(None);
            Change::Online
        }
        SyncNews::Offline { error } => {
            lose(changes, lost, Lost::for_now(error));
            return;
        }
    };
    // Nobody may be looking.
    let _unseen = changes.send(change).is_err();
}

/// Announces that the homeserver is lost.
fn lose(changes: &broadcast::Sender<Change>, lost: &watch::Sender<Option<Lost>>, why: Lost) {
    lost.send_replace(Some(why.clone()));
    let _unseen = changes.send(Change::Offline(why)).is_err();
}
