//! The consoles of the demo: the host's in the browser, and that of everybody else when somebody asks for it; beside them the
//! stand-in for Element.

use std::{
    collections::BTreeMap,
    sync::{Arc, Weak},
};

use breakout_account::{
    Accounts,
    connection::{Connection, required_state},
    interrupt::Interrupt,
};
use breakout_console::{CONNECTIONS, Cast, CastMember, Console, Gate, Site};
use breakout_i18n::{Language, Message, demo as words, layout};
use breakout_words::{CommandError, ResultExt as _};
use futures_util::FutureExt as _;
use local_synapse::Account;
use matrix_sdk::{
    ruma::{OwnedRoomId, RoomId},
    task_monitor::BackgroundTaskHandle,
};
use tokio::{sync::Mutex, task::JoinSet};

use super::{
    calls::Studio,
    scene::{self, COHOST, GUEST, HOST},
    stand_in::{self, Page, StandIn},
};

/// They end when this is dropped.
#[derive(Debug)]
pub(super) struct Consoles(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    homeserver: String,
    parent: OwnedRoomId,
    language: Language,
    /// Where the logins of those are kept who have no account among the user's.
    others: Accounts,
    interrupt: Interrupt,
    /// What each person's console is like in calls.
    studio: Option<Studio>,
    people: BTreeMap<String, Who>,
    cast: Vec<CastMember>,
    /// By user name. Whoever opens one has it, so that two clicks open one console.
    open: Mutex<BTreeMap<String, Opened>>,
}

/// Somebody whose console can be opened.
#[derive(Debug)]
pub(super) struct Who {
    name: &'static str,
    account: Account,
    /// The login to use; without one, another device is made, since the first is in use.
    kept: Option<breakout_account::Account>,
}

impl Who {
    pub(super) fn new(
        name: &'static str,
        account: &Account,
        kept: Option<breakout_account::Account>,
    ) -> Self {
        let account = account.clone();
        Self {
            name,
            account,
            kept,
        }
    }

    pub(super) fn is(&self, user: &str) -> bool {
        self.account.username == user
    }

    /// Logs somebody in once more: the device that they have is in use.
    pub(super) async fn another_device(&self) -> Result<Account, CommandError> {
        let device = self.account.another_device().await;
        device.map_err(|error| {
            CommandError::network(words::not_logged_in(self.name)).with_source(error)
        })
    }
}

#[derive(Debug)]
struct Opened {
    gate: Arc<Gate>,
    _serves: Serves,
}

/// What answers; it ends when this is dropped.
#[derive(Debug)]
#[expect(dead_code, reason = "they are only held")]
enum Serves {
    Console(BackgroundTaskHandle),
    StandIn(JoinSet<()>),
}

impl Consoles {
    pub(super) fn new(
        (homeserver, parent): (&str, &RoomId),
        others: Accounts,
        (interrupt, language): (Interrupt, Language),
        studio: Option<Studio>,
        people: Vec<Who>,
    ) -> Self {
        let in_element = CastMember {
            user: stand_in::USER.to_owned(),
            name: GUEST.name.to_owned(),
            part: words::in_element(),
        };
        let cast = people.iter().map(|who| CastMember {
            user: who.account.username.clone(),
            name: who.name.to_owned(),
            part: part(&who.account.username),
        });
        Self(Arc::new(Inner {
            homeserver: homeserver.to_owned(),
            others,
            interrupt,
            studio,
            parent: parent.to_owned(),
            language,
            cast: cast.chain([in_element]).collect(),
            people: people
                .into_iter()
                .map(|who| (who.account.username.clone(), who))
                .collect(),
            open: Mutex::default(),
        }))
    }

    /// Opens the console of somebody, and returns the address that lets a browser in, once.
    pub(super) async fn of(&self, user: &str) -> Result<String, CommandError> {
        self.0.clone().open(user).await
    }

    /// Where the widget's folder is, once the host's console is open.
    pub(super) async fn widget_folder(&self) -> Option<String> {
        let open = self.0.open.lock().await;
        let host = open.get(HOST.user)?;
        Some(breakout_console::widget_folder(&host.gate))
    }

    /// Opens the host's console, and returns the address that lets a browser in, once.
    pub(super) async fn host(&self) -> Result<String, CommandError> {
        self.of(HOST.user).await
    }
}

impl Inner {
    async fn open(self: Arc<Self>, user: &str) -> Result<String, CommandError> {
        let mut open = self.open.lock().await;
        if let Some(opened) = open.get(user) {
            return Ok(opened.gate.renew(&mut rand::rng()));
        }
        if user == stand_in::USER {
            let host = open.get(HOST.user);
            let folder = host.map(|host| breakout_console::widget_folder(&host.gate));
            let (opened, url) = self.open_stand_in(&folder.unwrap_or_default()).await?;
            open.insert(user.to_owned(), opened);
            return Ok(url);
        }
        let who = self
            .people
            .get(user)
            .ok_or_else(|| CommandError::refused(words::nobody_of_that_name()))?;
        let account = match &who.kept {
            Some(account) => account.clone(),
            None => self.log_in(who).await?,
        };
        let connection = Connection::open(&account, required_state()).await?;
        connection.sync_once().await?;
        let (listener, port) = breakout_console::listen(None).await?;
        let (gate, url) = Gate::new(port, &mut rand::rng());
        let gate = Arc::new(gate);
        let console = Console::start(connection, gate.clone(), self.interrupt.clone());
        console.set_cast(self.cast());
        let stop = self.interrupt.clone();
        let element_call = match &self.studio {
            Some(studio) => Some(studio.element_call_of(user)?),
            None => None,
        };
        if user == GUEST.user
            && let Some(studio) = &self.studio
        {
            gate.begin_with(studio.call_page().to_owned());
        }
        let app = breakout_console::site_app(Site::of(console.clone(), element_call));
        let serves = console
            .connection()
            .client()
            .task_monitor()
            .spawn_finite_task(format!("breakout::demo::console::{user}"), async move {
                let stop = async move { stop.wait().await };
                if let Err(error) = breakout_console::run(listener, app, CONNECTIONS, stop).await {
                    tracing::error!(%error, "a console of the demo has stopped");
                }
            })
            .abort_on_drop();
        let opened = Opened {
            gate,
            _serves: Serves::Console(serves),
        };
        open.insert(user.to_owned(), opened);
        Ok(url)
    }

    /// Opens the stand-in for Element, as one of the people sees the room there.
    async fn open_stand_in(&self, widget_folder: &str) -> Result<(Opened, String), CommandError> {
        let who = self
            .people
            .get(GUEST.user)
            .ok_or_else(|| CommandError::refused(words::nobody_of_that_name()))?;
        let device = who.another_device().await?;
        let shown = StandIn::new(
            &self.homeserver,
            &device,
            who.name,
            &self.parent,
            self.language,
        );
        let page = shown.open(widget_folder, self.interrupt.clone());
        let Page { gate, url, serves } = page.await?;
        let _serves = Serves::StandIn(serves);
        Ok((Opened { gate, _serves }, url))
    }

    async fn log_in(&self, who: &Who) -> Result<breakout_account::Account, CommandError> {
        let device = who.another_device().await?;
        let session = scene::session(&self.homeserver, &device)?;
        self.others.save(session)
    }

    /// The others as each console shows them.
    fn cast(self: &Arc<Self>) -> Cast {
        // The consoles are in `open`: they must not hold what holds them.
        let consoles: Weak<Self> = Arc::downgrade(self);
        Cast::new(
            self.cast.clone(),
            Box::new(move |user| {
                let consoles = consoles.clone();
                async move {
                    let consoles = consoles
                        .upgrade()
                        .ok_or_else(|| CommandError::refused(words::demo_has_ended()))?;
                    let opened = consoles.open(&user).await;
                    opened.during(words::console_not_opened(&user))
                }
                .boxed()
            }),
        )
    }
}

/// What somebody is there for.
fn part(user: &str) -> Message {
    match user {
        _ if user == HOST.user => layout::the_host(),
        _ if user == COHOST.user => layout::a_moderator(),
        _ if user == GUEST.user => layout::a_participant(),
        _ => Message::empty(),
    }
}
