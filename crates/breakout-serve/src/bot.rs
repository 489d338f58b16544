//! What all parts of the bot share: the connection, what is remembered, and the way to send something.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use breakout_account::{connection::Connection, interrupt::Interrupt};
use breakout_i18n::Language;
use breakout_words::{CommandError, ErrorKind};
use matrix_breakout::{HostHandle, is_transient, rate_limit};
use matrix_sdk::{
    Client, Room,
    config::RequestConfig,
    ruma::{EventId, OwnedEventId, TransactionId, UserId},
};
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::{config::Config, metrics::Metrics, store::Store};

/// How long another use of the keys is waited for before something is encrypted, in milliseconds.
const LOCK_MILLIS: u32 = 25_000;
/// How long the answer to one attempt may take.
const ANSWER: Duration = Duration::from_secs(30);
const FIRST_DELAY: Duration = Duration::from_millis(500);
/// How often a request is tried that gets no answer: some two minutes, in which a homeserver starts again.
const ATTEMPTS: u32 = 8;
/// How long something is done again that the homeserver's absence has cut off, and how long is waited between.
const LONG_ENOUGH: Duration = Duration::from_secs(120);
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// The bot.
#[derive(Debug)]
pub(crate) struct Bot {
    pub(crate) connection: Arc<Connection>,
    pub(crate) config: Config,
    pub(crate) store: Store,
    pub(crate) host: Arc<HostHandle>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) interrupt: Interrupt,
    pub(crate) online: AtomicBool,
}

impl Bot {
    pub(crate) fn client(&self) -> &Client {
        self.connection.client()
    }

    pub(crate) fn own(&self) -> &UserId {
        self.connection.user_id()
    }

    pub(crate) fn is_online(&self) -> bool {
        self.online.load(Ordering::Relaxed)
    }

    /// Sends a message, once however often it is sent under this name.
    pub(crate) async fn send(
        &self,
        room: &Room,
        content: &Value,
        name: &str,
    ) -> Result<OwnedEventId, CommandError> {
        let sent = self.send_event(room, "m.room.message", content, name).await;
        Ok(sent?)
    }

    /// Puts a reaction below a message.
    pub(crate) async fn react(
        &self,
        room: &Room,
        to: &EventId,
        key: &str,
    ) -> Result<(), CommandError> {
        let content = json!({
            "m.relates_to": { "rel_type": "m.annotation", "event_id": to, "key": key },
        });
        let name = format!("{to}-{}", key.escape_unicode());
        self.send_event(room, "m.reaction", &content, &name).await?;
        Ok(())
    }

    /// Takes somebody's reaction away, so that their next press is one press. It is no loss where it cannot be done.
    pub(crate) async fn take_back(&self, room: &Room, reaction: &EventId) {
        let transaction = transaction(&format!("{reaction}-back"));
        let taken = self.patiently("redact", || {
            let transaction = transaction.clone().into();
            async move { Ok(room.redact(reaction, None, Some(transaction)).await?) }
        });
        if let Err(error) = taken.await {
            tracing::debug!(room_id = %room.room_id(), %error, "a reaction stays");
        }
    }

    async fn send_event(
        &self,
        room: &Room,
        event_type: &str,
        content: &Value,
        name: &str,
    ) -> Result<OwnedEventId, matrix_sdk::Error> {
        let transaction = transaction(name);
        self.patiently("send", || async {
            // What is encrypted at the same moment would use the same index of the same key.
            let _turn = match room.encryption_state().is_encrypted() {
                true => {
                    let encryption = room.client().encryption();
                    encryption.spin_lock_store(Some(LOCK_MILLIS)).await?
                }
                false => None,
            };
            let once = RequestConfig::new().disable_retry().timeout(ANSWER);
            let sent = room
                .send_raw(event_type, content.clone())
                .with_transaction_id(<&TransactionId>::from(&*transaction))
                .with_request_config(once)
                .await?;
            Ok(sent.response.event_id)
        })
        .await
    }

    /// Does what may safely be done again, as the next process would, until it is done or refused, for as long as a homeserver takes to start
    /// again.
    pub(crate) async fn persistently<T, F>(&self, work: impl Fn() -> F) -> Result<T, CommandError>
    where
        F: Future<Output = Result<T, CommandError>>,
    {
        persistently(&self.interrupt, work).await
    }

    /// Sends what may safely be repeated until it is accepted or refused. Whoever stops the bot ends the waiting.
    pub(crate) async fn patiently<T, F>(
        &self,
        kind: &'static str,
        request: impl Fn() -> F,
    ) -> Result<T, matrix_sdk::Error>
    where
        F: Future<Output = Result<T, matrix_sdk::Error>>,
    {
        let mut delay = FIRST_DELAY;
        let mut attempts = 1;
        loop {
            self.metrics.request(kind);
            let error = match request().await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            let pause = match rate_limit(&error) {
                Some(wait) => {
                    self.metrics.waited(wait);
                    tracing::info!(
                        kind,
                        seconds = wait.as_secs(),
                        "the homeserver asks to wait"
                    );
                    wait
                }
                None if attempts < ATTEMPTS && is_transient(&error) => {
                    attempts += 1;
                    delay *= 2;
                    delay
                }
                None => return Err(error),
            };
            tokio::select! {
                () = sleep(pause) => {}
                () = self.interrupt.wait() => return Err(error),
            }
        }
    }
}

async fn persistently<T, F>(interrupt: &Interrupt, work: impl Fn() -> F) -> Result<T, CommandError>
where
    F: Future<Output = Result<T, CommandError>>,
{
    let (began, mut pause) = (Instant::now(), FIRST_PAUSE);
    loop {
        let error = match work().await {
            Ok(done) => return Ok(done),
            Err(error) => error,
        };
        let is_passing = error.kind() == ErrorKind::Network && !error.requires_login();
        if !is_passing || began.elapsed() >= LONG_ENOUGH {
            return Err(error);
        }
        tracing::info!(error = %error.with_causes().text(Language::English), seconds = pause.as_secs(), "the homeserver is away; it is done again");
        tokio::select! {
            () = sleep(pause) => {}
            () = interrupt.wait() => return Err(error),
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// A name for a request that a homeserver knows again, also after a restart of the bot.
fn transaction(name: &str) -> String {
    let name = name.chars().map(|c| match c {
        c if c.is_ascii_alphanumeric() || "-_.".contains(c) => c,
        _ => '_',
    });
    format!("breakout-serve-{}", name.collect::<String>())
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use breakout_i18n::Message;

    use super::*;

    /// How often something is done that goes wrong so often, and whether it is done in the end.
    async fn attempts(failing: u32, error: &CommandError, interrupt: &Interrupt) -> (u32, bool) {
        let done = Cell::new(0);
        let work = || async {
            done.set(done.get() + 1);
            match done.get() > failing {
                true => Ok(()),
                false => Err(error.clone()),
            }
        };
        let result = persistently(interrupt, work).await;
        (done.get(), result.is_ok())
    }

    #[tokio::test(start_paused = true)]
    async fn what_an_outage_cuts_off_is_done_again_for_two_minutes_and_what_is_refused_is_not() {
        let interrupt = Interrupt::new();
        let away = CommandError::network(Message::verbatim("away"));
        assert_eq!(attempts(5, &away, &interrupt).await, (6, true));
        let began = Instant::now();
        let (_, is_done) = attempts(u32::MAX, &away, &interrupt).await;
        assert!(!is_done && (120..150).contains(&began.elapsed().as_secs()));
        let refused = CommandError::refused(Message::verbatim("no"));
        assert_eq!(attempts(5, &refused, &interrupt).await, (1, false));
        let revoked = CommandError::logged_out();
        assert_eq!(attempts(5, &revoked, &interrupt).await, (1, false));
        // Whoever stops the bot does not wait.
        interrupt.request();
        let began = Instant::now();
        assert_eq!(attempts(5, &away, &interrupt).await, (1, false));
        assert_eq!(began.elapsed(), Duration::ZERO);
    }

    #[test]
    fn a_request_has_the_same_name_after_a_restart_and_one_that_any_homeserver_takes() {
        assert_eq!(transaction("$abc-answer"), "breakout-serve-_abc-answer");
        let key = "✅".escape_unicode();
        assert_eq!(
            transaction(&format!("$abc-{key}")),
            "breakout-serve-_abc-_u_2705_"
        );
    }
}
