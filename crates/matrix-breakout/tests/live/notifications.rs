//! How often one pupil is notified in a session of one round, by the push rules of the homeserver.

use std::time::Duration;

use breakout_core::adjust::Change;
use local_synapse::{Account, Method, StatusCode};
use matrix_breakout::{Clock, RoomBreakoutExt as _, SessionEnd};
use matrix_sdk::{
    Client,
    room::MessagesOptions,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId, UInt, push::Action},
};
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

/// What somebody's client notifies them of in these rooms, once it has read what is encrypted.
async fn notified_by_client(client: &Client, rooms: &[&RoomId]) -> Vec<(String, bool)> {
    let mut notified = Vec::new();
    for room_id in rooms {
        let room = client.get_room(room_id).unwrap();
        let mut options = MessagesOptions::backward();
        options.limit = UInt::from(100_u32);
        for event in room.messages(options).await.unwrap().chunk {
            let content: Value = event.raw().deserialize_as_unchecked().unwrap();
            let actions = event.push_actions().unwrap_or_default();
            if content["sender"] == json!(client.user_id())
                || !actions.iter().any(Action::should_notify)
            {
                continue;
            }
            let body = content["content"]["body"].as_str().unwrap_or_default();
            let sent_at = content["origin_server_ts"].as_u64().unwrap();
            let is_highlight = actions.iter().any(Action::is_highlight);
            notified.push((sent_at, body.to_owned(), is_highlight));
        }
    }
    notified.sort();
    let notified = notified.into_iter();
    notified
        .map(|(_, body, is_highlight)| (body, is_highlight))
        .collect()
}

/// Whether a message in the room says this, as a client reads it or, without one, as it was sent.
async fn says(class: &Classroom, reader: Option<&Client>, room_id: &RoomId, part: &str) -> bool {
    let bodies: Vec<_> = match reader {
        None => {
            let messages = class.messages_of(room_id).await;
            let bodies = messages
                .iter()
                .filter_map(|event| event["content"]["body"].as_str());
            bodies.map(str::to_owned).collect()
        }
        Some(client) => {
            sync(client).await;
            let Some(room) = client.get_room(room_id) else {
                return false;
            };
            let messages = room.messages(MessagesOptions::backward()).await.unwrap();
            let events = messages.chunk.iter();
            let json =
                events.filter_map(|event| event.raw().deserialize_as_unchecked::<Value>().ok());
            json.filter_map(|event| Some(event["content"]["body"].as_str()?.to_owned()))
                .collect()
        }
    };
    bodies.iter().any(|body| body.contains(part))
}

/// A session of one round, for a pupil who is moved; returns who that is, and the rooms of their groups.
async fn one_round(class: &Classroom, readers: &[Client]) -> (usize, [OwnedRoomId; 2]) {
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let mut plan = class.plan(2);
    plan.task = Some("Read page 7.".to_owned());
    // The first warning is due in a moment.
    let open = breakout
        .open(plan)
        .with_end(SessionEnd::After(Duration::from_secs(305)));
    let opened = open.await.unwrap();
    let rooms = [0, 1].map(|n| opened.children[n].room_id.clone().unwrap());
    let user = opened.children[0].users[0].clone();
    let is_pupil = |person: &Account| *user == *person.user_id;
    let place = class.people.iter().position(is_pupil).unwrap();
    let (pupil, reader) = (&class.people[place], readers.get(place));
    join(pupil, &rooms[0]).await;
    join(&class.people[1 - place], &rooms[1]).await;
    sync(&client).await;
    let has = |part: &'static str, room: usize| says(class, reader, &rooms[room], part);
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
    (place, rooms)
}

/// docs/protocol.md states the number.
fn are_six(notified: &[(String, bool)]) {
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
}

#[tokio::test]
async fn a_pupil_is_notified_six_times_in_a_session_of_one_round() {
    let class = Classroom::new(2).await;
    let (place, rooms) = one_round(&class, &[]).await;
    are_six(&notifications(&class.people[place]).await);
    // What was told besides is there, and notified nobody.
    assert_eq!(told(&class, &rooms[0], "first").await.len(), 1);
    assert_eq!(told(&class, &rooms[1], "end").await.len(), 1);
}

/// A homeserver cannot tell what is in an encrypted message; the pupil's client can.
#[tokio::test]
async fn a_pupil_in_encrypted_rooms_is_notified_as_often() {
    let encryption = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
    let state = json!([{ "type": "m.room.encryption", "state_key": "", "content": encryption }]);
    let class = Classroom::with_room(2, json!({ "initial_state": state })).await;
    // Their devices are known before anything is sent.
    let readers = [
        class.of(&class.people[0]).await.0,
        class.of(&class.people[1]).await.0,
    ];
    let (place, rooms) = one_round(&class, &readers).await;
    let client = &readers[place];
    let all = [&*class.parent, &*rooms[0], &*rooms[1]];
    sync(client).await;
    let messages = class.messages_of(&rooms[0]).await;
    let encrypted = messages
        .iter()
        .filter(|event| event["type"] == json!("m.room.encrypted"));
    assert!(encrypted.count() > 2, "{messages:?}");
    are_six(&notified_by_client(client, &all).await);
}
