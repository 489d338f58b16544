//! Verifying this device with the account's recovery key.

use breakout_words::CommandError;
use matrix_sdk::encryption::{recovery::RecoveryError, secret_storage::SecretStorageError};
use secrecy::{ExposeSecret as _, SecretString};

use crate::connection::Connection;

/// Verifies this device; running it again changes nothing.
pub async fn recover(connection: &Connection, key: &SecretString) -> Result<(), CommandError> {
    let _turn = connection.encryption_turn().await?;
    let recovery = connection.client().encryption().recovery();
    recovery
        .recover(key.expose_secret())
        .await
        .map_err(|error| {
            let message = match &error {
                RecoveryError::SecretStorage(SecretStorageError::SecretStorageKey(_)) => {
                    "this is not the account's recovery key"
                }
                RecoveryError::SecretStorage(SecretStorageError::MissingKeyInfo { .. }) => {
                    "this account has no recovery key"
                }
                _ => {
                    return CommandError::from(error).during("the device could not be verified");
                }
            };
            CommandError::refused(message).with_source(error)
        })
}
