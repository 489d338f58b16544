//! Verifying this device with the account's recovery key.

use breakout_i18n::problems as words;
use breakout_words::CommandError;
use matrix_sdk::encryption::{recovery::RecoveryError, secret_storage::SecretStorageError};
use secrecy::{ExposeSecret as _, SecretString};

use crate::connection::Connection;

/// Why this device was not verified.
#[derive(Debug)]
pub enum RecoverError {
    /// What was given is not the account's recovery key.
    WrongKey(RecoveryError),
    /// The account has no recovery key.
    NoKey(RecoveryError),
    /// It could not be done.
    Failed(CommandError),
}

/// Verifies this device; running it again changes nothing.
///
/// # Errors
///
/// Fails if the key is not the account's, if the account has none, or if the homeserver does not take part.
pub async fn recover(connection: &Connection, key: &SecretString) -> Result<(), RecoverError> {
    let turn = connection.encryption_turn().await;
    let _turn = turn.map_err(RecoverError::Failed)?;
    let recovery = connection.client().encryption().recovery();
    let recovered = recovery.recover(key.expose_secret()).await;
    recovered.map_err(|error| match error {
        RecoveryError::SecretStorage(SecretStorageError::SecretStorageKey(_)) => {
            RecoverError::WrongKey(error)
        }
        RecoveryError::SecretStorage(SecretStorageError::MissingKeyInfo { .. }) => {
            RecoverError::NoKey(error)
        }
        error => RecoverError::Failed(CommandError::from(error).during(words::not_verified())),
    })
}

impl From<RecoverError> for CommandError {
    fn from(error: RecoverError) -> Self {
        match error {
            RecoverError::WrongKey(error) => {
                Self::refused(words::not_the_recovery_key()).with_source(error)
            }
            RecoverError::NoKey(error) => {
                Self::refused(words::no_recovery_key()).with_source(error)
            }
            RecoverError::Failed(error) => error,
        }
    }
}
