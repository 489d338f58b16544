//! How often one pupil is notified in a session of one round, by the push rules of the homeserver.

use std::time::Duration;

use local_synapse::{Account, Method, StatusCode};
use matrix_breakout::{Clock, RoomBreakoutExt as _, core::adjust::Change};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, UInt};
use serde_json::{Value, json};

use crate::{
    classroom::{Classroom, join, sync},
    group_messages::{keep_until, told},
};

/// What the homeserver has notified somebody of, by what it said, and whether that was highlighted.
async fn notifications(account: &Account) -> Vec<(String, bool)> {
    let path = "/_matrix/client/v3/notifications?limit=100";
    let (status, answer) = account.request(Method::GET, path, None).await.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    let notifications = answer["notifications"].as_array().unwrap().iter();
    let mut notifications: Vec<_> = notifications
        .map(|notification| {
            let body = notification["event"]["content"]["body"].as_str();
            let tweaks = notification["actions"].as_array().unwrap().iter();
            let is_highlight = |tweak: &Value| {
                tweak["set_tweak"] == json!("highlight") && tweak["value"] != json!(false)
            };
            let is_highlighted = tweaks.clone().any(is_highlight);
            (body.unwrap_or_default().to_owned(), is_highlighted)
        })
        .collect();
    notifications.reverse();
    notifications
}

#[tokio::test]
async fn a_pupil_is_notified_six_times_in_a_session_of_one_round() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let mut plan = class.plan(2);
    plan.task = Some("Read page 7.".to_owned());
    // The first warning is due in a moment.
    let open = breakout
        .open(plan)
        .with_length(Some(Duration::from_secs(305)));
    let opened = open.await.unwrap();
    let rooms: Vec<_> = opened
        .children
        .iter()
        .map(|c| c.room_id.clone().unwrap())
        .collect();
    let user = opened.children[0].users[0].clone();
    let pupil = class.people.iter().find(|p| *user == *p.user_id).unwrap();
    join(pupil, &rooms[0]).await;
    sync(&client).await;
    let has = |part: &'static str, room: usize| {
        let (class, room_id) = (&class, &rooms[room]);
        async move {
            class.messages_of(room_id).await.iter().any(|event| {
                event["content"]["body"]
                    .as_str()
                    .is_some_and(|body| body.contains(part))
            })
        }
    };
    let warned = || async { has("ends in 5 minutes", 0).await && has("Your task", 0).await };
    keep_until(&client, vec![breakout.keep_time()], "no warning", warned).await;
    breakout.say("Look at the board.").await.unwrap();
    let change = Change::Move {
        user: user.clone(),
        to: rooms[1].clone(),
    };
    breakout.adjust(vec![change]).await.unwrap();
    join(pupil, &rooms[1]).await;
    sync(&client).await;
    let soon: u64 = Clock::default().now().get().into();
    let soon = MilliSecondsSinceUnixEpoch(UInt::new(soon + 64_000).unwrap());
    breakout.extend_until(soon).await.unwrap();
    sync(&client).await;
    let warned = || has("ends in 1 minute", 1);
    keep_until(
        &client,
        vec![breakout.keep_time()],
        "no last warning",
        warned,
    )
    .await;
    let ended = breakout.end().await.unwrap();
    assert_eq!(ended.told.sent.len(), 2);

    // docs/protocol.md states the number.
    let notified = notifications(pupil).await;
    let parts = [
        ("open", true),
        ("ends in 5 minutes", false),
        ("Look at the board.", true),
        ("please go to Group 2", true),
        ("ends in 1 minute", false),
        ("have ended", true),
    ];
    assert_eq!(notified.len(), parts.len(), "{notified:?}");
    for ((body, is_highlighted), (part, highlights)) in notified.iter().zip(parts) {
        assert!(body.contains(part), "{part}: {body}");
        assert_eq!(*is_highlighted, highlights, "{body}");
    }
    // What was told besides is there, and notified nobody.
    assert_eq!(told(&class, &rooms[0], "first").await.len(), 1);
    assert_eq!(told(&class, &rooms[1], "end").await.len(), 1);
}
