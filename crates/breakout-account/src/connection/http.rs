//! How requests are sent, and clients made.
//!
//! The SDK waits up to 15 minutes for a homeserver in trouble unless the number of attempts is limited; with a limit it
//! also tries again where the network fails. Two attempts with these times say within 30 seconds that nothing answers,
//! whether the homeserver cannot be reached or takes a request and never answers it.

use std::time::Duration;

use breakout_i18n::accounts as words;
use breakout_words::{CommandError, ResultExt as _};
use matrix_sdk::{
    Client, ClientBuilder, SqliteCryptoStore,
    config::RequestConfig,
    cross_process_lock::CrossProcessLockConfig,
    reqwest,
    store::{RoomLoadSettings, StoreConfig},
};

use super::device_keys;
use crate::account::{Account, Session};

/// How long a command waits for a first answer before it says that there is none.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// How long it may take to reach the homeserver; the attempts and the pause between are within [`PATIENCE`].
const CONNECT: Duration = Duration::from_secs(6);

/// How long the answer to one attempt may take. What the homeserver is still at, like joining a room of another server,
/// the second attempt finds under way.
const ANSWER: Duration = Duration::from_secs(14);

const ATTEMPTS: usize = 2;

/// A client of nobody yet, for a homeserver that is still to be chosen.
pub fn stranger() -> Result<ClientBuilder, CommandError> {
    Ok(Client::builder()
        .http_client(http_client()?)
        .request_config(request_config()))
}

/// Ends a session at its homeserver; a client without keys is enough for that.
pub async fn log_out(session: &Session) -> Result<(), matrix_sdk::Error> {
    let client = Client::builder()
        .homeserver_url(session.homeserver())
        .request_config(request_config().timeout(CONNECT))
        .build()
        .await
        .map_err(|error| matrix_sdk::Error::UnknownError(Box::new(error)))?;
    client
        .matrix_auth()
        .restore_session(session.to_matrix(), RoomLoadSettings::default())
        .await?;
    client.matrix_auth().logout().await?;
    Ok(())
}

/// The account's client, with rooms in memory and keys in the store that its processes share: each under the name of its own as a
/// `holder`, or one alone without any.
pub(super) async fn restore(
    account: &Account,
    holder: Option<&str>,
) -> Result<Client, CommandError> {
    let path = account.crypto_directory();
    if !path.is_dir() {
        // An empty store under the same device id would publish its one-time keys a second time.
        return Err(
            CommandError::refused(words::keys_missing(path.display().to_string()))
                .with_command(words::login_makes_device()),
        );
    }
    let keys = SqliteCryptoStore::open(&path, None)
        .await
        .map_err(|error| {
            let unopened =
                CommandError::refused(words::keys_not_opened(path.display().to_string()));
            match account.check_writable() {
                // Another device would not help there, and the keys are as good as before.
                Err(disk) => unopened
                    .with_source(disk)
                    .with_hint(words::keys_not_damaged()),
                Ok(()) => unopened
                    .with_source(error)
                    .with_command(words::damaged_keys()),
            }
        })?;
    let lock = match holder {
        Some(holder) => CrossProcessLockConfig::multi_process(holder),
        None => CrossProcessLockConfig::SingleProcess,
    };
    let client = Client::builder()
        .homeserver_url(account.session().homeserver())
        .http_client(http_client()?)
        .request_config(request_config())
        .store_config(StoreConfig::new(lock.clone()).crypto_store(keys))
        .cross_process_store_config(lock)
        // It would read the history of rooms whose keys were shared on invite, which nothing here shows.
        .with_enable_share_history_on_invite(false)
        .build()
        .await?;
    client
        .matrix_auth()
        .restore_session(account.session().to_matrix(), RoomLoadSettings::default())
        .await
        .during(words::login_not_used())?;
    device_keys::check(account, &client).await?;
    if let Some(holder) = holder {
        client
            .encryption()
            .enable_cross_process_store_lock(holder.to_owned())
            .await?;
    }
    Ok(client)
}

fn request_config() -> RequestConfig {
    RequestConfig::new().timeout(ANSWER).retry_limit(ATTEMPTS)
}

/// What sends requests, to a homeserver or to what it names.
pub fn http_client() -> Result<reqwest::Client, CommandError> {
    reqwest::Client::builder()
        .user_agent(concat!("matrix-breakout/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT)
        .build()
        .map_err(|error| CommandError::refused(words::no_tls()).with_source(error))
}
