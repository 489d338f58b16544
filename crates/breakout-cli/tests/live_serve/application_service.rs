//! Why the bot is an ordinary account, and no application service.

use std::fs;

use local_synapse::{Method, StatusCode, Synapse};
use serde_json::json;

use crate::process::Bot;

const TOKEN: &str = "a-token-of-an-application-service";

#[tokio::test(flavor = "multi_thread")]
async fn the_account_of_an_application_service_gets_no_sync_and_its_token_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let registration = directory.path().join("breakout.yaml");
    let text = json!({
        "id": "breakout",
        "url": null,
        "as_token": TOKEN,
        "hs_token": "another-token",
        "sender_localpart": "breakout",
        "rate_limited": false,
        "namespaces": { "users": [], "aliases": [], "rooms": [] },
    });
    fs::write(&registration, text.to_string()).unwrap();
    let files = json!({ "app_service_config_files": [registration] });
    let synapse = Synapse::builder().extra_config(&files.to_string());
    let synapse = synapse.start().await.unwrap();
    let service = synapse.client().with_access_token(TOKEN);
    let post = async |client: &local_synapse::RawClient, path: &str, body| {
        let answer = client.request(Method::POST, path, Some(body)).await;
        answer.unwrap()
    };
    let login = json!({ "type": "m.login.application_service", "username": "breakout" });
    let (status, device) = post(&service, "/_matrix/client/v3/register", login).await;
    assert_eq!(status, StatusCode::OK, "{device}");
    // It has a device now, which may do all that a device does but the one thing that a client begins with.
    let token = device["access_token"].as_str().unwrap();
    let device = synapse.client().with_access_token(token);
    let whoami = "/_matrix/client/v3/account/whoami";
    let (status, answer) = device.request(Method::GET, whoami, None).await.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    let sync = "/_matrix/client/unstable/org.matrix.simplified_msc3575/sync";
    let (status, answer) = post(&device, sync, json!({ "lists": {} })).await;
    assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR, "{answer}");

    // Whoever gives the token to the bot is told.
    let account = synapse.register("other", "a passphrase").await.unwrap();
    let file = directory.path().join("token");
    fs::write(&file, TOKEN).unwrap();
    let settings = [
        ("BREAKOUT_SERVE_HOMESERVER", synapse.url()),
        ("BREAKOUT_SERVE_PASSWORD_FILE", ""),
        ("BREAKOUT_SERVE_ACCESS_TOKEN_FILE", file.to_str().unwrap()),
    ];
    let (code, said) = Bot::spawn_as(account, &[], &settings).await.ended();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("belongs to no device"), "{said}");
    assert!(said.contains("gives its account no sync"), "{said}");
}
