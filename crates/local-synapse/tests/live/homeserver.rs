//! What users of a throwaway server can do on it.

use local_synapse::{Account, AccountError, Method, RateLimits, StatusCode, Synapse};
use serde_json::{Value, json};

async fn create_room(account: &Account, body: Value) -> (StatusCode, Value) {
    account
        .request(Method::POST, "/_matrix/client/v3/createRoom", Some(body))
        .await
        .unwrap()
}

#[tokio::test]
async fn an_invited_user_joins() {
    let synapse = Synapse::shared().await;
    let alice = synapse.register("join-alice", "password").await.unwrap();
    let bob = synapse.register("join-bob", "password").await.unwrap();
    assert_eq!(bob.user_id, format!("@join-bob:{}", synapse.server_name()));
    bob.set_display_name("Bob").await.unwrap();

    let (status, room) = create_room(&alice, json!({ "invite": [bob.user_id] })).await;
    assert_eq!(status, StatusCode::OK, "{room}");
    let room_id = room["room_id"].as_str().unwrap();
    let join = format!("/_matrix/client/v3/join/{room_id}");
    let (status, answer) = bob
        .request(Method::POST, &join, Some(json!({})))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");

    let members = format!("/_matrix/client/v3/rooms/{room_id}/joined_members");
    let (_, members) = alice.request(Method::GET, &members, None).await.unwrap();
    assert_eq!(members["joined"][&bob.user_id]["display_name"], "Bob");
}

#[tokio::test]
async fn a_name_is_registered_once() {
    let synapse = Synapse::shared().await;
    synapse.register("once", "password").await.unwrap();
    let error = synapse.register("once", "password").await.unwrap_err();
    match error {
        AccountError::Refused { errcode, .. } => assert_eq!(errcode, "M_USER_IN_USE"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn delayed_events_are_offered() {
    let client = Synapse::shared().await.client();
    let (_, versions) = client
        .request(Method::GET, "/_matrix/client/versions", None)
        .await
        .unwrap();
    assert_eq!(
        versions["unstable_features"]["org.matrix.msc4140"],
        Value::Bool(true)
    );
}

#[tokio::test]
async fn lifted_limits_let_twenty_rooms_pass() {
    let alice = Synapse::shared()
        .await
        .register("lifted-alice", "password")
        .await
        .unwrap();
    for _ in 0..20 {
        let (status, answer) = create_room(&alice, json!({})).await;
        assert_eq!(status, StatusCode::OK, "{answer}");
    }
}

#[tokio::test]
async fn the_options_reach_the_server() {
    let synapse = Synapse::builder()
        .rate_limits(RateLimits::Default)
        .delayed_events(false)
        .matrix_rtc(true)
        .default_room_version("10")
        .verbose_log(true)
        .extra_config("password_config: { policy: { enabled: true, minimum_length: 12 } }")
        .start()
        .await
        .unwrap();

    let refused = synapse.register("alice", "short").await;
    assert!(matches!(refused, Err(AccountError::Refused { .. })));
    let alice = synapse.register("alice", "long enough now").await.unwrap();

    let (_, versions) = alice
        .request(Method::GET, "/_matrix/client/versions", None)
        .await
        .unwrap();
    let features = &versions["unstable_features"];
    assert_eq!(features["org.matrix.msc4140"], Value::Bool(false));
    assert_eq!(features["org.matrix.msc4143"], Value::Bool(true));

    let mut statuses = Vec::new();
    let mut version = Value::Null;
    for _ in 0..12 {
        let (status, room) = create_room(&alice, json!({})).await;
        if let (Value::Null, Some(room_id)) = (&version, room["room_id"].as_str()) {
            let path = format!("/_matrix/client/v3/rooms/{room_id}/state/m.room.create");
            let (_, create) = alice.request(Method::GET, &path, None).await.unwrap();
            version = create["room_version"].clone();
        }
        statuses.push(status);
    }
    assert_eq!(version, "10");
    assert_eq!(statuses[0], StatusCode::OK);
    assert_eq!(statuses[11], StatusCode::TOO_MANY_REQUESTS, "{statuses:?}");

    let log = std::fs::read_to_string(synapse.log_path()).unwrap();
    assert!(log.contains("INFO"));
}
