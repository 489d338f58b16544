//! The account: logged in once, and kept.

use breakout_account::{
    Account, Session,
    connection::{self, Connection, required_state},
    login,
};
use breakout_i18n::serve as words;
use breakout_words::{CommandError, ResultExt as _};
use matrix_sdk::ruma::{
    OwnedDeviceId, OwnedUserId,
    api::client::{
        session::login::v3::{LoginInfo, Password},
        uiaa::{MatrixUserIdentifier, UserIdentifier},
    },
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use crate::{
    config::{Config, Secret},
    store::Store,
};

/// What the bot's device is called in lists of devices.
const DEVICE_NAME: &str = "breakout serve";

/// How many of a room's newest events a sync brings. What it does not bring is asked for.
const TIMELINE: u32 = 20;

/// The account of before, else a new login. The second value says whether it is new.
pub(crate) async fn account(config: &Config, store: &Store) -> Result<Account, CommandError> {
    let accounts = store.accounts();
    if !accounts.is_empty()? {
        let account = accounts.find(None)?;
        let user = config.user.as_str();
        let is_meant = account.user_id() == user
            || account.user_id().localpart() == user.trim_start_matches('@');
        if !is_meant {
            let message = words::another_account(account.user_id().as_str(), user);
            return Err(CommandError::refused(message).with_hint(words::another_state_dir()));
        }
        return Ok(account);
    }
    let session = new_session(config).await?;
    let account = login::keep(&accounts, session).await?;
    tracing::info!(user_id = %account.user_id(), "logged in as {}", account.user_id());
    Ok(account)
}

/// Connects with as much of each room's messages as the bot reads. The state directory is this process's alone.
pub(crate) async fn connect(account: &Account) -> Result<Connection, CommandError> {
    let connection = Connection::open_alone(account, required_state(), TIMELINE).await;
    let connection = connection.map_err(|error| match error.requires_login() {
        true => error.with_hint(words::log_in_as_a_new_device()),
        false => error,
    })?;
    connection.sync_encryption_once().await?;
    Ok(connection)
}

/// Logs in as a new device, or takes the device of the token.
async fn new_session(config: &Config) -> Result<Session, CommandError> {
    let secret = config.secret.read()?;
    let target = login::Target::parse(&config.homeserver)?;
    let client = login::find(&target).await?;
    match &config.secret {
        Secret::Password(_) => {
            let user = UserIdentifier::Matrix(MatrixUserIdentifier::new(config.user.clone()));
            let password = Password::new(user, secret.expose_secret().to_owned());
            let session = login::log_in(
                &client,
                LoginInfo::Password(password),
                DEVICE_NAME.to_owned(),
            );
            session.await.during(words::not_logged_in(&config.user))
        }
        Secret::AccessToken(_) => of_token(&client, secret)
            .await
            .during(words::token_not_accepted()),
    }
}

/// The session whose token this is.
async fn of_token(
    client: &matrix_sdk::Client,
    token: SecretString,
) -> Result<Session, CommandError> {
    #[derive(Deserialize)]
    struct Whoami {
        user_id: OwnedUserId,
        device_id: Option<OwnedDeviceId>,
    }
    let mut url = client.homeserver();
    url.set_path("/_matrix/client/v3/account/whoami");
    let asked = connection::http_client()?
        .get(url.as_str())
        .bearer_auth(token.expose_secret())
        .timeout(connection::PATIENCE)
        .send();
    let failed = |error: reqwest::Error| {
        CommandError::network(words::no_answer_about_token()).with_source(error.without_url())
    };
    let answer = asked.await.map_err(failed)?;
    if !answer.status().is_success() {
        return Err(CommandError::refused(words::token_not_accepted())
            .with_hint(words::token_is_of_a_device()));
    }
    let whoami: Whoami = answer.json().await.map_err(failed)?;
    let device_id = whoami.device_id.ok_or_else(|| {
        CommandError::refused(words::token_without_device())
            .with_hint(words::token_is_of_a_device())
            .with_hint(words::token_of_an_application_service())
    })?;
    Ok(Session::new(
        client.homeserver(),
        whoami.user_id,
        device_id,
        token,
    ))
}
