//! The sync of encryption keys, one process at a time, and of what else devices send to each other.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use breakout_i18n::accounts as words;
use breakout_words::{CommandError, is_unknown_position};
use matrix_sdk::{
    SlidingSync,
    cross_process_lock::CrossProcessLockGuard,
    ruma::{api::client::sync::sync_events::v5 as sync, assign, events::AnyToDeviceEvent},
    sliding_sync::Version,
};
use tokio::{
    sync::{Mutex, Notify, OnceCell},
    time::{Instant, sleep},
};

use super::{Connection, LONG_POLL, NETWORK};

/// One name for all processes: they take turns, and go on where the one before stopped.
const CONNECTION_ID: &str = "encryption";

/// How long the sync waits for its turn; the process whose turn it is does the same work.
const TURN: Duration = Duration::from_secs(5);

/// How long sending waits for its turn.
const LONG_TURN: Duration = Duration::from_secs(25);

/// How long the homeserver may hold back an answer that has nothing to tell, where other processes wait for their turn meanwhile. The SDK
/// renews its lock twenty times a second for as long.
const WAIT: Duration = Duration::from_secs(2);

const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(100);

/// The first round tells what has changed, the second sends what follows from it.
const ROUNDS: usize = 2;

/// A device that was away for long has more than one answer's worth of messages waiting.
const MOST_ROUNDS: usize = 50;

/// The syncs of one process, one at a time.
#[derive(Debug)]
pub(super) struct EncryptionTurns {
    /// No other process uses the keys.
    is_alone: bool,
    /// Answers at once.
    now: OnceCell<SlidingSync>,
    /// Waits for news. It is at the same position.
    waiting: OnceCell<SlidingSync>,
    turn: Mutex<()>,
    /// Somebody cannot wait.
    hurry: Notify,
}

/// While this lives, no other process of the account uses its keys.
#[derive(Debug)]
#[must_use = "others have their turn once this is dropped"]
pub struct EncryptionTurn {
    _lock: Option<CrossProcessLockGuard>,
}

/// Whether the keys are up to date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncryptionSync {
    Done,
    /// Another process of the account is at it.
    Skipped,
}

impl EncryptionTurns {
    pub(super) fn new(is_alone: bool) -> Self {
        Self {
            is_alone,
            now: OnceCell::new(),
            waiting: OnceCell::new(),
            turn: Mutex::default(),
            hurry: Notify::new(),
        }
    }

    /// How long the homeserver may hold back an answer that has nothing to tell.
    fn wait(&self) -> Duration {
        match self.is_alone {
            true => LONG_POLL,
            false => WAIT,
        }
    }
}

impl Connection {
    /// Brings the encryption keys up to date, which must come before sending into an encrypted room.
    pub async fn sync_encryption_once(&self) -> Result<EncryptionSync, CommandError> {
        self.encryption.hurry.notify_one();
        let _alone = self.encryption.turn.lock().await;
        let Some(_turn) = self.take_turn(TURN).await? else {
            tracing::info!("another process syncs the encryption keys");
            return Ok(EncryptionSync::Skipped);
        };
        let sliding_sync = self
            .encryption
            .now
            .get_or_try_init(|| self.encryption_sync(Duration::ZERO))
            .await?;
        let received = Arc::new(AtomicUsize::new(0));
        let counter = received.clone();
        let handler = self.client.add_event_handler(move |_: AnyToDeviceEvent| {
            counter.fetch_add(1, Ordering::Relaxed);
            std::future::ready(())
        });
        let _handler = self.client.event_handler_drop_guard(handler);

        let mut started_over = false;
        for round in 1..=MOST_ROUNDS {
            let before = received.load(Ordering::Relaxed);
            match sliding_sync.sync_once().await {
                Ok(_) => {}
                Err(error) if is_unknown_position(&error) && !started_over => {
                    started_over = true;
                    sliding_sync.expire_session().await;
                    continue;
                }
                Err(error) => return Err(error.into()),
            }
            if round >= ROUNDS && received.load(Ordering::Relaxed) == before {
                break;
            }
        }
        Ok(EncryptionSync::Done)
    }

    /// Takes in what other devices send to this one as it comes, for some seconds at most, or half a minute where no other process is. To be called again and again, with
    /// a moment between in which others have their turn.
    pub async fn wait_for_encryption(&self) -> Result<(), CommandError> {
        let _alone = self.encryption.turn.lock().await;
        let Some(_turn) = self.take_turn(TURN).await? else {
            return Ok(());
        };
        let sliding_sync = self
            .encryption
            .waiting
            .get_or_try_init(|| self.encryption_sync(self.encryption.wait()))
            .await?;
        tokio::select! {
            synced = sliding_sync.sync_once() => match synced {
                Ok(_) => Ok(()),
                Err(error) if is_unknown_position(&error) => {
                    sliding_sync.expire_session().await;
                    Ok(())
                }
                Err(error) => Err(error.into()),
            },
            () = self.encryption.hurry.notified() => Ok(()),
        }
    }

    /// Keeps other processes from encrypting while the guard lives: two that send into one room at the same time would
    /// use the same key at the same index, and one of the messages would not be readable.
    pub async fn encryption_turn(&self) -> Result<EncryptionTurn, CommandError> {
        self.take_turn(LONG_TURN).await?.ok_or_else(|| {
            CommandError::refused(words::sending_too_long()).with_hint(words::run_when_done())
        })
    }

    /// Whether this device is verified: signed by the account's own keys.
    pub async fn is_verified(&self) -> Result<bool, CommandError> {
        let _turn = self.encryption_turn().await?;
        let encryption = self.client.encryption();
        // Another device may have verified this one since.
        encryption.request_user_identity(self.user_id()).await?;
        Ok(encryption
            .get_own_device()
            .await?
            .is_some_and(|device| device.is_cross_signed_by_owner()))
    }

    async fn take_turn(&self, within: Duration) -> Result<Option<EncryptionTurn>, CommandError> {
        if self.encryption.is_alone {
            return Ok(Some(EncryptionTurn { _lock: None }));
        }
        let until = Instant::now() + within;
        loop {
            if let Some(turn) = self.client.encryption().try_lock_store_once().await? {
                return Ok(Some(EncryptionTurn { _lock: Some(turn) }));
            }
            if Instant::now() >= until {
                return Ok(None);
            }
            sleep(BETWEEN_ATTEMPTS).await;
        }
    }

    async fn encryption_sync(&self, wait: Duration) -> Result<SlidingSync, matrix_sdk::Error> {
        self.client
            .sliding_sync(CONNECTION_ID)?
            .version(Version::Native)
            .with_to_device_extension(
                assign!(sync::request::ToDevice::default(), { enabled: Some(true) }),
            )
            .with_e2ee_extension(assign!(sync::request::E2EE::default(), { enabled: Some(true) }))
            .poll_timeout(wait)
            .network_timeout(NETWORK)
            .share_pos()
            .build()
            .await
    }
}
