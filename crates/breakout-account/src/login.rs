//! Logging in: what the command and the console have in common.

mod homeserver;
mod recovery;

use breakout_i18n::accounts as words;
use breakout_words::{CommandError, ResultExt as _};
use matrix_sdk::{
    Client, HttpResult, config::RequestConfig, ruma::api::client::session::login::v3 as login,
};
use secrecy::SecretString;

pub use self::{
    homeserver::{Target, find},
    recovery::{RecoverError, recover},
};
use crate::{
    account::{Account, Accounts, Session},
    connection::{self, Connection, required_state},
};

/// Logs in without the SDK's session, whose keys would belong to this moment only.
pub async fn log_in(
    client: &Client,
    info: login::LoginInfo,
    device_name: String,
) -> HttpResult<Session> {
    let mut request = login::Request::new(info);
    request.initial_device_display_name = Some(device_name);
    // Each attempt may make a device, and a rate limit can last for minutes: the user decides what is next.
    let once = RequestConfig::new()
        .timeout(connection::PATIENCE)
        .disable_retry();
    let response = client.send(request).with_request_config(once).await?;
    // The homeserver may know a better URL of itself than the one that led to it.
    let homeserver = response
        .well_known
        .and_then(|known| known.homeserver.base_url.parse().ok())
        .filter(|_| client.homeserver().scheme() == "https")
        .unwrap_or_else(|| client.homeserver());
    Ok(Session::new(
        homeserver,
        response.user_id,
        response.device_id,
        SecretString::from(response.access_token),
    ))
}

/// Keeps a session that was just made; the device that it replaces is logged out.
pub async fn keep(accounts: &Accounts, session: Session) -> Result<Account, CommandError> {
    let replaced = accounts.existing_session(session.user_id());
    let account = match accounts.save(session.clone()) {
        Ok(account) => account,
        Err(error) => {
            discard(&session).await;
            return Err(error);
        }
    };
    if let Some(replaced) = replaced {
        discard(&replaced).await;
    }
    Ok(account)
}

/// Connects for the first time, which publishes the device's keys.
pub async fn connect(account: &Account) -> Result<Connection, CommandError> {
    let kept = words::device_not_set_up();
    let connection = Connection::open(account, required_state())
        .await
        .during(&kept)?;
    connection.sync_encryption_once().await.during(kept)?;
    Ok(connection)
}

/// Ends a session that is kept nowhere; where that fails, a device too many is listed.
async fn discard(session: &Session) {
    if let Err(error) = connection::log_out(session).await {
        tracing::info!(%error, device_id = %session.device_id(), "a replaced device stays logged in");
    }
}
