//! Whether the device still has the keys that it was made with.
//!
//! An empty store under an old device ID gets new keys without a word, and publishes them: everybody's client then warns
//! of this user, or hides what they write. So the public key is remembered beside the store, and compared before
//! anything is sent.

use breakout_i18n::accounts as words;
use breakout_words::{CommandError, ResultExt as _};
use matrix_sdk::{
    Client,
    ruma::{DeviceKeyAlgorithm, api::client::keys::get_keys},
};

use crate::account::Account;

/// Refuses to go on where the keys in the store are not those of this device.
pub(super) async fn check(account: &Account, client: &Client) -> Result<(), CommandError> {
    let here = client.encryption().ed25519_key().await;
    let here = here.ok_or_else(|| CommandError::internal(words::no_keys()))?;
    let known = match account.device_key() {
        Some(known) => known,
        None => {
            // Another program version has set this device up, or it has never been used.
            let published = published(account, client).await?;
            let known = published.unwrap_or_else(|| here.clone());
            account.remember_device_key(&known)?;
            known
        }
    };
    if known == here {
        return Ok(());
    }
    Err(CommandError::refused(words::keys_gone(
        account.crypto_directory().display().to_string(),
    ))
    .with_hint(words::nothing_was_sent())
    .with_command(words::or_log_in_again()))
}

/// The key that the homeserver tells others of this device.
async fn published(account: &Account, client: &Client) -> Result<Option<String>, CommandError> {
    let session = account.session();
    let (user_id, device_id) = (session.user_id(), session.device_id());
    let mut request = get_keys::v3::Request::new();
    request
        .device_keys
        .insert(user_id.to_owned(), vec![device_id.to_owned()]);
    let answer = client
        .send(request)
        .await
        .during(words::published_keys_not_read())?;
    let device = answer
        .device_keys
        .get(user_id)
        .and_then(|devices| devices.get(device_id))
        .and_then(|device| device.deserialize().ok());
    let key = matrix_sdk::ruma::DeviceKeyId::from_parts(DeviceKeyAlgorithm::Ed25519, device_id);
    Ok(device.and_then(|device| device.keys.get(&key).cloned()))
}
