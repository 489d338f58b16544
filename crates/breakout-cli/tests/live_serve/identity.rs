//! The account's own cross-signing identity.

use std::{fs, os::unix::fs::PermissionsExt as _};

use local_synapse::{Account, Method};
use serde_json::{Value, json};

use crate::process::Bot;

/// The keys that others are told of the account.
async fn keys(account: &Account) -> Value {
    let body = json!({ "device_keys": { (&*account.user_id): [] } });
    let path = "/_matrix/client/v3/keys/query";
    let (_, answer) = account
        .request(Method::POST, path, Some(body))
        .await
        .unwrap();
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_is_made_once_taken_over_with_its_key_and_never_replaced_unasked() {
    let bot = Bot::start("sv_identity").await;
    let recovery_key = bot.state_dir().join("recovery-key");
    let mode = fs::metadata(&recovery_key).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let key = fs::read_to_string(&recovery_key).unwrap();
    let master = keys(&bot.account).await["master_keys"].clone();
    assert!(master[&*bot.account.user_id].is_object(), "{master}");

    // A restart makes nothing anew.
    bot.kill();
    let bot = bot.start_again().await;
    assert_eq!(keys(&bot.account).await["master_keys"], master);
    assert_eq!(fs::read_to_string(&recovery_key).unwrap(), key);
    let account = bot.account.clone();
    assert_eq!(bot.stop(), Some(0));

    // Another machine without the key is refused, and told the way on.
    let (code, said) = Bot::fails_as(&account, None).await;
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("has a cross-signing identity already"),
        "{said}"
    );
    assert!(
        said.contains("recovery-key") && said.contains("--new-identity"),
        "{said}"
    );
    let (code, said) = Bot::fails_as(&account, Some("EsTc wrong key")).await;
    assert_eq!(code, Some(1), "{said}");
    // With the key it signs its device with the identity that is there.
    let bot = Bot::start_with_key(account, &key).await;
    let told = keys(&bot.account).await;
    assert_eq!(told["master_keys"], master);
    let devices = told["device_keys"][&*bot.account.user_id]
        .as_object()
        .unwrap();
    let self_signing = &told["self_signing_keys"][&*bot.account.user_id]["keys"];
    let (self_signing, _) = self_signing.as_object().unwrap().iter().next().unwrap();
    let signed = devices
        .values()
        .filter(|device| device["signatures"][&*bot.account.user_id][self_signing].is_string());
    // This device and the first one.
    assert_eq!(signed.count(), 2, "{told:#}");
}
