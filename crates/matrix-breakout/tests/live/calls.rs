//! Who is in a call, as clients that this project did not write say it.

use std::time::Duration;

use futures_util::StreamExt as _;
use local_synapse::{Account, Method, StatusCode};
use matrix_breakout::{Clock, RoomBreakoutExt as _};
use matrix_sdk::{Client, config::SyncSettings, ruma::RoomId};
use serde_json::{Value, json};

use crate::classroom::{Classroom, join};

async fn sync(client: &Client) {
    let settings = SyncSettings::new().timeout(Duration::ZERO);
    client.sync_once(settings).await.unwrap();
}

/// Sends a membership under the key of some user and device, which may be somebody else's.
async fn send(account: &Account, room_id: &RoomId, (user, device): (&str, &str), content: Value) {
    let path = format!(
        "/_matrix/client/v3/rooms/{room_id}/state/org.matrix.msc3401.call.member/_{user}_{device}_m.call"
    );
    let (status, answer) = account
        .request(Method::PUT, &path, Some(content))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
}

fn member(device: &str) -> Value {
    json!({
        "application": "m.call", "call_id": "", "device_id": device, "scope": "m.room",
        "focus_active": { "type": "livekit", "focus_selection": "oldest_membership" },
        "foci_preferred": [], "expires": 14_400_000,
    })
}

/// Lets everybody be in calls in the parent, as in a child.
async fn classroom() -> Classroom {
    let events = json!({ "org.matrix.msc3401.call.member": 0 });
    let levels = json!({ "power_level_content_override": { "events": events } });
    Classroom::with_room(2, levels).await
}

#[tokio::test]
async fn a_call_is_who_says_so_of_themselves_and_is_still_in_the_room() {
    let class = classroom().await;
    let (ann, bob) = (&class.people[0], &class.people[1]);
    let (client, room) = class.of(ann).await;
    let (first, mut calls) = room.breakout().subscribe_to_call().await.unwrap();
    assert!(!first.is_running());

    send(
        bob,
        &class.parent,
        (&bob.user_id, "LAPTOP"),
        member("LAPTOP"),
    )
    .await;
    // Bob also says that Ann is in the call, with the very device that she looks with.
    let (user, device) = (&*ann.user_id, &*ann.device_id);
    send(bob, &class.parent, (user, device), member(device)).await;
    sync(&client).await;
    let call = calls.next().await.unwrap();
    assert_eq!(call.participants(), [&*bob.user_id]);
    assert!(!room.breakout().own_call().await.unwrap().is_in());

    send(ann, &class.parent, (user, "PHONE"), member("PHONE")).await;
    sync(&client).await;
    let own = room.breakout().own_call().await.unwrap();
    assert_eq!((own.here, own.elsewhere.len()), (None, 1));
    assert_eq!(own.elsewhere[0].device_id, "PHONE");
    send(ann, &class.parent, (user, device), member(device)).await;
    sync(&client).await;
    let own = room.breakout().own_call().await.unwrap();
    assert!(own.here.is_some() && own.elsewhere.len() == 1);

    // Bob leaves the room without leaving the call, Ann leaves the call with both devices.
    let leave = format!("/_matrix/client/v3/rooms/{}/leave", class.parent);
    bob.request(Method::POST, &leave, Some(json!({})))
        .await
        .unwrap();
    for device in ["PHONE", device] {
        send(ann, &class.parent, (user, device), json!({})).await;
    }
    sync(&client).await;
    assert!(!room.breakout().call().await.unwrap().is_running());
}

#[tokio::test]
async fn leaving_empties_what_this_device_says_of_itself_and_nothing_else() {
    let class = classroom().await;
    let ann = &class.people[0];
    let (client, room) = class.of(ann).await;
    assert!(!room.breakout().leave_call().await.unwrap());
    let (user, device) = (&*ann.user_id, &*ann.device_id);
    for device in [device, "PHONE"] {
        send(ann, &class.parent, (user, device), member(device)).await;
    }
    // Nothing of it has come with the sync yet.
    assert!(room.breakout().leave_call().await.unwrap());
    sync(&client).await;
    let own = room.breakout().own_call().await.unwrap();
    assert_eq!((own.here, own.elsewhere.len()), (None, 1));
    assert!(!room.breakout().leave_call().await.unwrap());

    // Who is banned is in no call there any more.
    send(ann, &class.parent, (user, device), member(device)).await;
    let ban = format!("/_matrix/client/v3/rooms/{}/ban", class.parent);
    let banned = json!({ "user_id": user });
    let sent = class.host.request(Method::POST, &ban, Some(banned)).await;
    assert_eq!(sent.unwrap().0, StatusCode::OK);
    assert!(!room.breakout().leave_call().await.unwrap());
}

#[tokio::test]
async fn a_call_that_is_left_is_not_left_again_later() {
    let class = classroom().await;
    let ann = &class.people[0];
    let (_, room) = class.of(ann).await;
    // As what hosts a call does, for when it dies.
    let room_id = &class.parent;
    let leave_later = async |device: &str| {
        let key = format!("_{}_{device}_m.call", ann.user_id);
        let path = format!(
            "/_matrix/client/v3/rooms/{room_id}/state/org.matrix.msc3401.call.member/{key}\
             ?org.matrix.msc4140.delay=60000"
        );
        let sent = ann.request(Method::PUT, &path, Some(json!({}))).await;
        assert_eq!(sent.unwrap().0, StatusCode::OK);
    };
    for device in [&*ann.device_id, "PHONE"] {
        leave_later(device).await;
    }
    let pending = async || {
        let path = "/_matrix/client/unstable/org.matrix.msc4140/delayed_events";
        let (_, answer) = ann.request(Method::GET, path, None).await.unwrap();
        let events = answer["delayed_events"].as_array().unwrap().clone();
        let key = |event: Value| event["state_key"].as_str().unwrap().to_owned();
        events.into_iter().map(key).collect::<Vec<_>>()
    };
    let of_the_phone = [format!("_{}_PHONE_m.call", ann.user_id)];
    assert_eq!(pending().await.len(), 2);
    // What was about to enter may be on its way still.
    assert!(!room.breakout().leave_call().await.unwrap());
    assert_eq!(pending().await.len(), 2);
    room.breakout().forget_left_call().await.unwrap();
    assert_eq!(pending().await, of_the_phone);

    leave_later(&ann.device_id).await;
    let (user, device) = (&*ann.user_id, &*ann.device_id);
    send(ann, &class.parent, (user, device), member(device)).await;
    assert!(room.breakout().leave_call().await.unwrap());
    assert_eq!(pending().await, of_the_phone);
}

#[tokio::test]
async fn an_offer_tells_of_calls_and_of_their_end_that_nothing_is_sent_of() {
    let class = classroom().await;
    let (_, parent) = class.host().await;
    let report = parent.breakout().open(class.plan(2)).await.unwrap();
    let ann = &class.people[0];
    let mine = report
        .children
        .iter()
        .find(|child| child.users.iter().any(|user| *user == *ann.user_id));
    let mine = mine.unwrap().room_id.clone().unwrap();
    join(ann, &mine).await;
    let (client, room) = class.of(ann).await;
    let (first, mut offers) = room.breakout().subscribe_to_offer().await.unwrap();
    let first = first.unwrap();
    assert!(!first.call.is_in());
    let in_call = |offer: &matrix_breakout::core::offer::Offer| {
        let of = |child: &matrix_breakout::core::offer::OfferedChild| child.in_call.clone();
        offer.children.iter().map(of).collect::<Vec<_>>()
    };
    // What happens in a child that she is not in she cannot know.
    let mut known = in_call(&first);
    known.sort();
    assert_eq!(known, [None, Some(vec![])]);

    // She is in the parent's call for some seconds yet, and then in that of the child.
    let short = |device: &str| {
        let mut content = member(device);
        let now = u64::from(Clock::default().now().get());
        content["created_ts"] = json!(now - 3_600_000);
        content["expires"] = json!(3_600_000 + 12_000);
        content
    };
    let phone = (&*ann.user_id, "PHONE");
    send(ann, &class.parent, phone, short("PHONE")).await;
    sync(&client).await;
    let offer = offers.next().await.unwrap().unwrap();
    assert_eq!(offer.call.elsewhere.len(), 1);
    send(ann, &mine, phone, short("PHONE")).await;
    sync(&client).await;
    let offer = offers.next().await.unwrap().unwrap();
    let callers = offer.child(&mine).unwrap().in_call.clone();
    assert_eq!(callers.unwrap(), [&*ann.user_id]);

    // Nobody sends anything any more, and nobody syncs.
    loop {
        let offer = offers.next().await.unwrap().unwrap();
        let callers = offer.child(&mine).unwrap().in_call.clone();
        if !offer.call.is_in() && callers == Some(vec![]) {
            break;
        }
    }
    let status = room.breakout().status().await.unwrap();
    assert_eq!(status.child(&mine).unwrap().in_call, Some(vec![]));
}
