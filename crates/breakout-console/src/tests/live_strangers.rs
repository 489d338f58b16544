//! What a stranger opens, on the console of a host.

use axum::http::StatusCode;
use breakout_account::testing::User;
use local_synapse::Method;
use matrix_sdk::ruma::RoomId;
use serde_json::{Value, json};

use super::visitor::Visitor;
use crate::paths::href;

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

/// Who sent the break-out events of a room, the newest first.
async fn senders(user: &User, room: &RoomId) -> Vec<Value> {
    let path = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=100");
    let (_, answer) = user.raw.request(Method::GET, &path, None).await.unwrap();
    let events = answer["chunk"].as_array().unwrap().iter();
    let breakouts = events.filter(|event| event["type"] == BREAKOUT);
    breakouts.map(|event| event["sender"].clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strangers_groups_are_nobodys_to_run_until_somebody_takes_them_over() {
    let host = User::register("stranger_host").await;
    let mallory = User::register("stranger_mallory").await;
    let late = User::register("stranger_late").await;
    let room = host
        .create_room(json!({
            "name": "Open to all",
            "preset": "public_chat",
            "power_level_content_override": { "events": { BREAKOUT: 0 } },
        }))
        .await;
    mallory.join(&room).await;
    let trap = mallory
        .create_room(json!({ "preset": "public_chat" }))
        .await;
    let teacher = Visitor::of(&host, 4751).await;
    let path = href(&room);
    let tab = teacher.get(&path).await;
    let mut board = teacher.stream(&tab).await;

    let put = format!("/_matrix/client/v3/rooms/{room}/state/{BREAKOUT}/");
    let content = json!({
        "m.breakout": { trap.as_str(): { "via": ["evil.example.org"], "users": [] } },
        "io.github.matrix_breakout.session": { "id": "trap", "latecomers": "smallest" },
    });
    let (status, answer) = mallory
        .raw
        .request(Method::PUT, &put, Some(content))
        .await
        .unwrap();
    assert!(status.is_success(), "{answer}");
    // The plan has gone, so that the page is loaded anew.
    board.until(&["\"reload\""]).await;
    let tab = teacher.get(&path).await;
    tab.assert_has(&["Take them over"]);
    let mut board = teacher.stream(&tab).await;
    // The console looks at the room, and places nobody.
    late.join(&room).await;
    board.until(&["stranger_late"]).await;

    let page = teacher.get(&path).await;
    page.assert_has(&["Do you know", "take-over"]);
    for control in ["move-user", "tell-text", "add-name", "/rename"] {
        assert!(!page.html.contains(control), "{control}: {}", page.html);
    }
    // Whoever skips the page does not skip the rule.
    let child = trap.as_str();
    for (form, fields) in [
        (
            "move",
            vec![("user", late.raw.user_id.as_str()), ("child", child)],
        ),
        ("rename", vec![("child", child), ("name", "Bees")]),
        ("close", vec![("child", child)]),
        ("add", vec![("name", "Extra")]),
        ("extend", vec![("minutes", "5")]),
        ("end-soon", vec![("seconds", "60")]),
        (
            "message-groups",
            vec![("text", "Hello"), ("to", ""), ("once", "1")],
        ),
        ("take", vec![("child", child)]),
    ] {
        let refused = teacher.post(&format!("{path}/{form}"), &fields).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{form}");
        refused.assert_has(&["stranger_mallory"]);
    }
    let mallorys = json!(mallory.raw.user_id);
    assert_eq!(senders(&host, &room).await, std::slice::from_ref(&mallorys));

    // The page says whose it is, and of which break-out it is.
    let asked = teacher.get(&format!("{path}/take-over")).await;
    asked.assert_has(&["stranger_mallory", "value=\"trap\""]);
    let take_over = format!("{path}/take-over");
    let other = teacher.post(&take_over, &[("session", "other")]).await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    assert_eq!(senders(&host, &room).await, std::slice::from_ref(&mallorys));
    let taken = teacher.post(&take_over, &[("session", "trap")]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.html);
    assert_eq!(
        senders(&host, &room).await,
        [json!(host.raw.user_id), mallorys]
    );
    board.until(&["move-user"]).await;
}
