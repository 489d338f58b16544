//! Servers that trust each other.

use std::time::Duration;

use local_synapse::{Account, Method, StatusCode, Synapse, wait_for};
use serde_json::{Value, json};

const SOON: Duration = Duration::from_secs(10);

async fn post(account: &Account, path: &str, body: Value) -> (StatusCode, Value) {
    let path = format!("/_matrix/client/v3/{path}");
    account
        .request(Method::POST, &path, Some(body))
        .await
        .unwrap()
}

/// Waits until somebody sees whether somebody else is in a room.
async fn sees(account: &Account, room_id: &str, other: &Account, is_in: bool) {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/joined_members");
    let what = format!("{} in {room_id}: {is_in}", other.user_id);
    wait_for(what, SOON, async || {
        let (_, members) = account.request(Method::GET, &path, None).await.unwrap();
        let found = members["joined"].get(&other.user_id).is_some();
        (found == is_in).then_some(())
    })
    .await;
}

#[tokio::test]
async fn people_of_two_servers_are_in_one_room_and_one_server_comes_back() {
    let [mut first, second]: [Synapse; 2] = Synapse::builder().start_federation().await.unwrap();
    assert_ne!(first.server_name(), second.server_name());
    let alice = first.register("alice", "password").await.unwrap();
    let bob = second.register("bob", "password").await.unwrap();
    assert_eq!(bob.user_id, format!("@bob:{}", second.server_name()));

    let room = json!({ "preset": "public_chat" });
    let (status, room) = post(&alice, "createRoom", room).await;
    assert_eq!(status, StatusCode::OK, "{room}");
    let room_id = room["room_id"].as_str().unwrap();
    let join = format!("join/{room_id}?via={}", first.server_name());
    let (status, answer) = post(&bob, &join, json!({})).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    sees(&alice, room_id, &bob, true).await;

    // What was missed while a server was down comes with what is said next.
    first.stop();
    let leave = format!("rooms/{room_id}/leave");
    let (status, answer) = post(&bob, &leave, json!({})).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    first.restart().await.unwrap();
    first.meet(&second).await.unwrap();
    let (status, answer) = post(&bob, &join, json!({})).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    sees(&alice, room_id, &bob, true).await;
}
