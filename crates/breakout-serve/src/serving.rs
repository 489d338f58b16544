//! The process, from the configuration to its end.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use breakout_account::{
    connection::{Connection, SyncNews},
    interrupt::Interrupt,
};
use breakout_i18n::Language;
use breakout_words::CommandError;
use futures_util::{StreamExt as _, future::BoxFuture};
use matrix_breakout::{HostEvent, HostNews, HostNewsStream, HostService, TimeNews};
use matrix_sdk::ruma::OwnedRoomId;
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::{
    bot::Bot, config::Config, entry::HostPages, guests::Guests, http, identity, invites::Invites,
    login, metrics::Metrics, notify::Notify, store::Store,
};

/// How long other users of the keys have between two looks.
const BREATH: Duration = Duration::from_millis(200);
/// How long to wait after keys could not be fetched.
const PAUSE: Duration = Duration::from_secs(5);

/// How the process is started.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes {
    /// Whether an identity that the account has is replaced by one of the bot's own.
    pub new_identity: bool,
}

/// Runs the bot until it is asked to stop, or cannot go on.
///
/// `environment` says what the service manager wants to know; `ready` is called once the bot answers.
///
/// # Errors
///
/// Fails where the bot cannot begin, and when its login is revoked.
pub async fn serve(
    config: Config,
    wishes: Wishes,
    interrupt: Interrupt,
    environment: impl Fn(&str) -> Option<String>,
    ready: impl FnOnce(&str),
) -> Result<(), CommandError> {
    let notify = Notify::from_environment(environment);
    let store = Store::open(&config.state_dir)?;
    let account = login::account(&config, &store).await?;
    let connection = Arc::new(login::connect(&account).await?);
    identity::ensure(&connection, &config, &store, wishes.new_identity).await?;
    let updates = connection.client().subscribe_to_all_room_updates();
    connection.sync_once().await?;
    let (host, news) = start_host_service(&connection);
    let bot = Arc::new(Bot {
        connection: connection.clone(),
        config,
        store,
        host: host.into(),
        metrics: Arc::new(Metrics::default()),
        interrupt: interrupt.clone(),
        online: AtomicBool::new(true),
    });
    let listener = http::listener(&bot).await?;
    let pages = bot.config.pages.as_ref();
    let pages = pages.map(|pages| HostPages::new(&bot, pages, interrupt.clone()));
    forget_old_rooms(&bot)?;
    let guests = Arc::new(Guests::default());
    let invites = Invites::default();
    ready(bot.own().as_str());
    notify.ready();
    tracing::info!(user_id = %bot.own(), rooms = bot.client().joined_rooms().len(), "ready");

    // A first signal ends what follows here; what is under way in a room is finished.
    let finishing = interrupt.finish_first();
    let health = async {
        match listener {
            Some(listener) => {
                let stopped = interrupt.token().cancelled_owned();
                http::serve(
                    listener,
                    bot.clone(),
                    guests.clone(),
                    pages.as_ref(),
                    stopped,
                )
                .await;
                std::future::pending::<()>().await;
            }
            None => std::future::pending::<()>().await,
        }
    };
    let ended = tokio::select! {
        ended = sync(&bot, &notify, pages.as_ref()) => ended,
        () = guests.follow(&bot, &invites, updates) => Ok(()),
        () = guests.follow_keys(&bot) => Ok(()),
        () = fetch_keys(&bot) => Ok(()),
        () = follow(&bot, news, pages.as_ref()) => Ok(()),
        () = invites.answer(&bot) => Ok(()),
        () = alive(&bot, &notify) => Ok(()),
        () = health => Ok(()),
        () = interrupt.wait() => Ok(()),
    };
    notify.stopping();
    drop(finishing);
    interrupt.request();
    interrupt.may_end().await;
    tracing::info!("stopped");
    ended
}

fn start_host_service(
    connection: &Arc<Connection>,
) -> (matrix_breakout::HostHandle, HostNewsStream) {
    let keys = connection.clone();
    let sync_keys = move |room_id: OwnedRoomId| -> BoxFuture<'static, ()> {
        let connection = keys.clone();
        Box::pin(async move {
            if let Err(error) = connection.sync_encryption_once().await {
                tracing::warn!(%room_id, %error, "the keys could not be brought up to date");
            }
        })
    };
    HostService::new(connection.client())
        .with_keys(sync_keys)
        .with_newest(connection.newest())
        .start()
}

/// What the account was in before this bot ran was not accepted by it: nothing is said there unless it is asked.
fn forget_old_rooms(bot: &Bot) -> Result<(), CommandError> {
    if !bot.store.is_new() {
        return Ok(());
    }
    for room in bot.client().joined_rooms() {
        bot.store.room(room.room_id()).change(|known| {
            known.greeted = true;
            known.ready = true;
        })?;
    }
    Ok(())
}

/// Keeps the rooms at the present; ends when the login does.
async fn sync(bot: &Bot, notify: &Notify, pages: Option<&HostPages>) -> Result<(), CommandError> {
    let mut sync = bot.connection.watch();
    loop {
        let news = sync.next().await?;
        if let Some(pages) = pages {
            pages.console().hear(&news);
        }
        match news {
            SyncNews::Rooms(_) | SyncNews::Online => bot.online.store(true, Ordering::Relaxed),
            SyncNews::Offline { error } => {
                bot.online.store(false, Ordering::Relaxed);
                bot.metrics.error("sync");
                let error = error.with_causes().text(Language::English);
                tracing::warn!(error, "the homeserver is lost; trying again");
            }
        }
        notify.alive();
    }
}

/// Shows that the process lives, which means that its tasks are polled.
async fn alive(bot: &Bot, notify: &Notify) {
    let Some(every) = notify.watchdog() else {
        return std::future::pending().await;
    };
    let mut ticks = interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        // A homeserver that is away is no reason to be started again.
        tracing::trace!(online = bot.is_online(), "alive");
        notify.alive();
    }
}

/// Takes in keys as they come.
async fn fetch_keys(bot: &Bot) {
    loop {
        if let Err(error) = bot.connection.wait_for_encryption().await {
            let error = error.with_causes().text(Language::English);
            tracing::info!(error, "keys could not be fetched; trying again");
            sleep(PAUSE).await;
        }
        sleep(BREATH).await;
    }
}

/// Logs what is done for open sessions, and what fails, and tells the pages what is over.
async fn follow(bot: &Bot, mut news: HostNewsStream, pages: Option<&HostPages>) {
    if let Some(pages) = pages {
        pages.console().finish_removals().await;
    }
    while let Some(HostNews { room_id, event, .. }) = news.next().await {
        let failed = |error: &dyn std::error::Error, what: &str| {
            bot.metrics.error("host");
            let error = error.to_string();
            tracing::warn!(%room_id, error, "{what}");
        };
        match event {
            HostEvent::Ended(ended) => {
                tracing::info!(%room_id, "the session of {room_id} is over");
                if let Some(pages) = pages {
                    pages.console().hear_end(&room_id, &ended).await;
                }
            }
            HostEvent::Placed(report) => {
                tracing::info!(%room_id, people = report.outcomes.len(), "people who came later have a place");
            }
            HostEvent::Time(TimeNews::Failed { error, .. }) => {
                failed(&error, "the time could not be kept; trying again");
            }
            HostEvent::NotKept(error) => failed(&error, "the time is not kept for a moment"),
            HostEvent::Unreadable(error) => failed(&error, "who is where cannot be read"),
            HostEvent::NotNotified(error) => {
                failed(&error, "those who came later could not be told");
            }
            HostEvent::NotPlaced(error) => {
                failed(&error, "those who came later could not be placed");
            }
            HostEvent::NotMended(error) => {
                failed(&error, "what is missing in the break-out could not be sent");
            }
            HostEvent::NotTidied(error) => failed(&error, "members may not be able to write yet"),
            _ => {}
        }
    }
}
