use breakout_core::{
    plan::{Plan, PlannedChild},
    standing::CannotSplit,
};
use matrix_sdk::{
    ruma::{owned_user_id, room_id},
    test_utils::mocks::MatrixMockServer,
};
use matrix_sdk_test::{JoinedRoomBuilder, LeftRoomBuilder};
use serde_json::{Value, json};
use wiremock::{
    Mock, Request, ResponseTemplate,
    matchers::{method, path},
};

use super::*;
use crate::{breakout::RoomBreakoutExt as _, open::OpenError};

const OWN: &str = "@example:localhost";
const PARENT: &str = "!parent:localhost";

fn event(kind: &str, key: &str, content: &Value) -> Value {
    json!({
        "type": kind,
        "state_key": key,
        "sender": OWN,
        "event_id": "$e",
        "room_id": PARENT,
        "origin_server_ts": 1,
        "content": content,
    })
}

/// The state of a parent in which this user has so much power, and more.
fn state(power: i64, more: Option<Value>) -> ResponseTemplate {
    let levels = json!({ "users": { OWN: power } });
    let mut events = vec![
        event("m.room.create", "", &json!({ "room_version": "10" })),
        event("m.room.power_levels", "", &levels),
        event("m.room.member", OWN, &json!({ "membership": "join" })),
        event(
            "m.room.member",
            "@pupil:localhost",
            &json!({ "membership": "join" }),
        ),
    ];
    events.extend(more);
    ResponseTemplate::new(200).set_body_json(events)
}

fn plan() -> Plan {
    let users = vec![owned_user_id!("@pupil:localhost")];
    Plan::new(vec![PlannedChild::new("Group 1", users)])
}

/// Opens a session in a parent of which the homeserver says this, and returns why it was refused.
/// Nothing may be written before that.
async fn refused(answer: ResponseTemplate) -> OpenError {
    let server = MatrixMockServer::new().await;
    let client = server.client_builder().build().await;
    let room = server
        .sync_joined_room(&client, room_id!("!parent:localhost"))
        .await;
    let state = Mock::given(method("GET"));
    let state = state.and(path("/_matrix/client/v3/rooms/!parent:localhost/state"));
    state.respond_with(answer).expect(1).mount(&server).await;
    let unknown = json!({ "errcode": "M_NOT_FOUND", "error": "" });
    let unknown = ResponseTemplate::new(404).set_body_json(unknown);
    Mock::given(method("GET"))
        .respond_with(unknown)
        .mount(&server)
        .await;
    let error = match room.breakout().open(plan()).await {
        Err(error) => error,
        other => panic!("{other:?}"),
    };
    assert_eq!(written(&server).await, Vec::<String>::new());
    error
}

/// What was sent into the parent, or to make a room.
async fn written(server: &MatrixMockServer) -> Vec<String> {
    let requests = server.received_requests().await.unwrap();
    let is_write = |request: &&Request| {
        let path = request.url.path();
        request.method.as_str() != "GET" && (path.contains("/rooms/") || path.contains("Room"))
    };
    let written = requests.iter().filter(is_write);
    written
        .map(|request| request.url.path().to_owned())
        .collect()
}

#[tokio::test]
async fn who_has_too_little_power_is_told_which_is_missing() {
    let error = refused(state(49, None)).await;
    let text = error.to_string();
    assert!(text.contains("power level 49 where 50 is needed"), "{text}");
    let OpenError::MissingPower(missing) = error else {
        panic!("another refusal")
    };
    assert_eq!((missing.needed, missing.level), (50, 49));
}

#[tokio::test]
async fn a_room_that_was_upgraded_is_refused_with_the_one_that_replaces_it() {
    let successor = json!({ "body": "", "replacement_room": "!new:localhost" });
    let tombstone = event("m.room.tombstone", "", &successor);
    match refused(state(100, Some(tombstone))).await {
        OpenError::CannotSplit(CannotSplit::Replaced { by, .. }) => {
            assert_eq!(by, "!new:localhost");
        }
        error => panic!("{error}"),
    }
}

#[tokio::test]
async fn a_parent_that_may_not_be_read_is_refused_in_the_words_of_the_homeserver() {
    let body = json!({ "errcode": "M_FORBIDDEN", "error": "You are not in this room" });
    let forbidden = ResponseTemplate::new(403).set_body_json(body);
    let error = refused(forbidden).await;
    assert!(
        error.to_string().contains("You are not in this room"),
        "{error}"
    );
    assert!(
        matches!(&error, OpenError::Other(error) if !error.requires_login()),
        "{error}"
    );
}

#[tokio::test]
async fn a_room_without_its_create_event_is_unreadable() {
    let empty = ResponseTemplate::new(200).set_body_json(json!([]));
    let error = refused(empty).await;
    assert!(
        matches!(error, OpenError::Other(Error::UnreadableState(_))),
        "{error}"
    );
}

#[tokio::test]
async fn who_has_left_asks_for_nothing() {
    let server = MatrixMockServer::new().await;
    let client = server.client_builder().build().await;
    server
        .sync_room(
            &client,
            JoinedRoomBuilder::new(room_id!("!parent:localhost")),
        )
        .await;
    let left = LeftRoomBuilder::new(room_id!("!parent:localhost"));
    let room = server.sync_room(&client, left).await;
    let error = room.breakout().fetch_parent().await.unwrap_err();
    assert!(matches!(error, Error::NotJoined(_)), "{error}");
    let requests = server.received_requests().await.unwrap();
    let of_room = |request: &&Request| request.url.path().contains("/rooms/");
    assert_eq!(requests.iter().filter(of_room).count(), 0);
}
