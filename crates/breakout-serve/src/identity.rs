//! The account's own cross-signing identity: made once and kept, or taken over with its recovery key.
//!
//! Without one, a client that shows who is verified puts a red shield beside each line of the bot in an encrypted room,
//! and a client that leaves insecure devices out does not talk to it at all.

use breakout_account::{
    connection::Connection,
    login::{RecoverError, recover},
    write_atomically,
};
use breakout_i18n::serve as words;
use breakout_words::{CommandError, ResultExt as _};
use matrix_sdk::{
    encryption::CrossSigningResetAuthType,
    ruma::api::client::uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier},
};
use secrecy::{ExposeSecret as _, SecretString};

use crate::{
    config::{Config, Secret, read_secret},
    store::{IdentityState, Store},
};

/// Makes sure that this device is signed by its owner.
///
/// With `anew`, an identity that is there is replaced by one of the bot's own, and never without.
pub(crate) async fn ensure(
    connection: &Connection,
    config: &Config,
    store: &Store,
    anew: bool,
) -> Result<(), CommandError> {
    let user_id = connection.user_id();
    let exists = has_identity(connection).await?;
    let state = store.identity();
    if exists && !anew && connection.is_verified().await? {
        if state == Some(IdentityState::Making) {
            write_recovery_key(connection, config, store).await?;
        }
        tracing::info!(%user_id, "the device is signed by its owner");
        return Ok(());
    }
    // What was cut off is gone on with; it is the bot's own, whose keys only this device has.
    let is_half_made = state == Some(IdentityState::Making) && has_private_keys(connection).await;
    if exists && !anew && !is_half_made {
        return take_over(connection, config, store).await;
    }
    store.note_identity(IdentityState::Making)?;
    if exists && anew {
        replace(connection, config).await?;
    } else {
        make(connection, config).await?;
    }
    connection.sync_encryption_once().await?;
    if !connection.is_verified().await? {
        return Err(CommandError::refused(words::device_not_signed()));
    }
    tracing::info!(%user_id, "the account has an identity of its own now");
    write_recovery_key(connection, config, store).await
}

async fn has_identity(connection: &Connection) -> Result<bool, CommandError> {
    let _turn = connection.encryption_turn().await?;
    let encryption = connection.client().encryption();
    let identity = encryption.request_user_identity(connection.user_id()).await;
    Ok(identity.during(words::identity_not_read())?.is_some())
}

async fn has_private_keys(connection: &Connection) -> bool {
    let status = connection
        .client()
        .encryption()
        .cross_signing_status()
        .await;
    status.is_some_and(|status| status.is_complete())
}

async fn take_over(
    connection: &Connection,
    config: &Config,
    store: &Store,
) -> Result<(), CommandError> {
    let path = &config.recovery_key_file;
    let shown = path.display().to_string();
    if !path.exists() {
        return Err(CommandError::refused(words::identity_of_others(
            connection.user_id().as_str(),
        ))
        .with_hint(words::put_the_recovery_key(shown))
        .with_hint(words::or_verify_the_device(
            connection.account().session().device_id().as_str(),
        ))
        .with_hint(words::or_replace_the_identity()));
    }
    let key = read_secret(path)?;
    store.note_identity(IdentityState::Taken)?;
    match recover(connection, &key).await {
        Ok(()) => {}
        Err(RecoverError::Failed(error)) => return Err(error),
        Err(error) => {
            return Err(CommandError::from(error)
                .during(words::identity_not_taken_over(shown))
                .with_hint(words::or_replace_the_identity()));
        }
    }
    if connection.is_verified().await? {
        tracing::info!(user_id = %connection.user_id(), "the account's identity is taken over");
        return Ok(());
    }
    Err(CommandError::refused(words::device_not_signed())
        .with_hint(words::or_replace_the_identity()))
}

/// Makes the first identity of the account. Most homeservers ask for no password then.
async fn make(connection: &Connection, config: &Config) -> Result<(), CommandError> {
    let _turn = connection.encryption_turn().await?;
    let encryption = connection.client().encryption();
    let error = match encryption.bootstrap_cross_signing(None).await {
        Ok(()) => return Ok(()),
        Err(error) => error,
    };
    let Some(uiaa) = error.as_uiaa_response() else {
        return Err(error).during(words::identity_not_made());
    };
    let session = uiaa.session.clone();
    let password = password(connection, config, session)?;
    let made = encryption.bootstrap_cross_signing(Some(password)).await;
    made.during(words::identity_not_made())
}

async fn replace(connection: &Connection, config: &Config) -> Result<(), CommandError> {
    let _turn = connection.encryption_turn().await?;
    let encryption = connection.client().encryption();
    let reset = encryption.reset_cross_signing().await;
    let Some(handle) = reset.during(words::identity_not_made())? else {
        return Ok(());
    };
    let auth = match handle.auth_type() {
        CrossSigningResetAuthType::Uiaa(uiaa) => {
            Some(password(connection, config, uiaa.session.clone())?)
        }
        CrossSigningResetAuthType::OAuth(_) => {
            return Err(CommandError::refused(words::identity_needs_a_web_page()));
        }
    };
    handle.auth(auth).await.during(words::identity_not_made())
}

/// The password as the homeserver asks for it.
fn password(
    connection: &Connection,
    config: &Config,
    session: Option<String>,
) -> Result<AuthData, CommandError> {
    let Secret::Password(_) = &config.secret else {
        return Err(CommandError::refused(words::identity_needs_password())
            .with_hint(words::give_the_password_once()));
    };
    let secret = config.secret.read()?;
    let user = MatrixUserIdentifier::new(connection.user_id().to_string());
    let mut password = Password::new(
        UserIdentifier::Matrix(user),
        secret.expose_secret().to_owned(),
    );
    password.session = session;
    Ok(AuthData::Password(password))
}

/// Puts the private keys into the account's secret storage, and writes the key of that. What was written there before is
/// kept beside it.
async fn write_recovery_key(
    connection: &Connection,
    config: &Config,
    store: &Store,
) -> Result<(), CommandError> {
    let path = &config.recovery_key_file;
    let shown = || path.display().to_string();
    let not_written = |error: std::io::Error| {
        CommandError::refused(words::recovery_key_not_written(shown())).with_source(error)
    };
    // Before anything is made that nobody could read: can it be written at all?
    if read_secret(path).is_ok() {
        let kept = path.with_extension("before");
        std::fs::copy(path, kept).map_err(not_written)?;
    }
    write_atomically(path, b"\n").map_err(not_written)?;
    let key = {
        let _turn = connection.encryption_turn().await?;
        let recovery = connection.client().encryption().recovery();
        let key = recovery.reset_key().await;
        SecretString::from(key.map_err(|error| {
            CommandError::from_error(error).during(words::recovery_key_not_made())
        })?)
    };
    let line = SecretString::from(format!("{}\n", key.expose_secret()));
    write_atomically(path, line.expose_secret().as_bytes()).map_err(not_written)?;
    store.note_identity(IdentityState::Made)?;
    tracing::info!(path = %path.display(), "the recovery key was written");
    Ok(())
}
