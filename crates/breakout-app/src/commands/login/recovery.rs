//! Verifying the new device with the account's recovery key.

use std::path::Path;

use matrix_sdk::encryption::{recovery::RecoveryError, secret_storage::SecretStorageError};
use secrecy::{ExposeSecret as _, SecretString};

use crate::{command_error::CommandError, connection::Connection, ui::Ui};

pub(super) fn read_key(path: &Path) -> Result<SecretString, CommandError> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        CommandError::refused(format!(
            "the recovery key in {} could not be read",
            path.display()
        ))
        .with_source(error)
    })?;
    match text.trim() {
        "" => Err(CommandError::refused(format!(
            "there is no recovery key in {}",
            path.display()
        ))),
        key => Ok(key.into()),
    }
}

/// Asks for the key; an empty answer leaves the device as it is.
pub(super) async fn ask_key(ui: &Ui) -> Result<Option<SecretString>, CommandError> {
    let answer = ui
        .ask_secret("Recovery key, to verify this device (Enter to skip):")
        .await?;
    Ok(match answer.trim() {
        "" => None,
        key => Some(key.into()),
    })
}

pub(super) async fn recover(
    connection: &Connection,
    key: &SecretString,
) -> Result<(), CommandError> {
    let _turn = connection.encryption_turn().await?;
    connection.client().encryption().recovery().recover(key.expose_secret()).await.map_err(|error| {
        let message = match &error {
            RecoveryError::SecretStorage(SecretStorageError::SecretStorageKey(_)) => {
                "this is not the account's recovery key"
            }
            RecoveryError::SecretStorage(SecretStorageError::MissingKeyInfo { .. }) => {
                "this account has no recovery key"
            }
            _ => return CommandError::from(error).during("the device could not be verified"),
        };
        CommandError::refused(message)
            .with_source(error)
            .with_hint("the account is logged in, and its device not verified; log in again with the right key")
    })
}
