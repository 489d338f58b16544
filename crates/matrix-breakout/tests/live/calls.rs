//! Who is in a call, as clients that this project did not write say it.

use std::{collections::BTreeSet, time::Duration};

use breakout_core::call_visit::Leave;
use futures_util::{FutureExt as _, StreamExt as _};
use local_synapse::{Account, Method, StatusCode, Synapse, wait_for};
use matrix_breakout::{Clock, RoomBreakoutExt as _, StickyCalls};
use matrix_sdk::{Client, config::SyncSettings, ruma::RoomId};
use serde_json::{Value, json};

use crate::classroom::{Classroom, join};

const PATIENCE: Duration = Duration::from_secs(60);

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
    room.breakout().cancel_delayed_leave().await.unwrap();
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
    let in_call = |offer: &breakout_core::offer::Offer| {
        let of = |child: &breakout_core::offer::OfferedChild| child.in_call.clone();
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

/// A homeserver with sticky events.
async fn sticky_classroom(synapse: &Synapse, is_encrypted: bool) -> Classroom {
    let mut room = json!({});
    if is_encrypted {
        let content = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
        room["initial_state"] = json!([{ "type": "m.room.encryption", "content": content }]);
    }
    Classroom::on(synapse, 2, room).await
}

async fn sticky_synapse() -> Synapse {
    let config = json!({ "experimental_features": { "msc4354_enabled": true } });
    let synapse = Synapse::builder().extra_config(&config.to_string());
    synapse.start().await.unwrap()
}

/// Sends a sticky event, as Element Call does in its mode `matrix_2_0`.
async fn stick(account: &Account, room_id: &RoomId, transaction: &str, content: Value) {
    let path = format!(
        "/_matrix/client/v3/rooms/{room_id}/send/org.matrix.msc4143.rtc.member/{transaction}\
         ?org.matrix.msc4354.sticky_duration_ms=3600000"
    );
    let sent = account.request(Method::PUT, &path, Some(content)).await;
    let (status, answer) = sent.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
}

fn sticky_member(user: &str, device: &str) -> Value {
    json!({
        "application": { "type": "m.call" }, "slot_id": "m.call#ROOM", "rtc_transports": [],
        "member": { "user_id": user, "device_id": device, "id": device }, "versions": [],
        "msc4354_sticky_key": device,
    })
}

#[tokio::test]
async fn who_is_in_a_call_by_a_sticky_event_counts_as_anybody_does() {
    let synapse = sticky_synapse().await;
    let class = sticky_classroom(&synapse, false).await;
    let (ann, bob) = (&class.people[0], &class.people[1]);
    let (client, room) = class.of(ann).await;
    let mut sticky = StickyCalls::new(&client, "sticky");
    assert!(sticky.is_supported().await.unwrap());
    // More events than come with any sync of the timeline lie over it.
    let (user, laptop) = (&*bob.user_id, sticky_member(&bob.user_id, "LAPTOP"));
    stick(bob, &class.parent, "1", laptop).await;
    // Bob says that Ann is in the call, with the very device that she looks with.
    let spoofed = sticky_member(&ann.user_id, &ann.device_id);
    stick(bob, &class.parent, "2", spoofed).await;
    for number in 0..30 {
        let path = format!(
            "/_matrix/client/v3/rooms/{}/send/m.room.message/m{number}",
            class.parent
        );
        let body = json!({ "msgtype": "m.text", "body": "hello" });
        let sent = bob.request(Method::PUT, &path, Some(body)).await;
        assert_eq!(sent.unwrap().0, StatusCode::OK);
    }
    let (first, mut calls) = room.breakout().subscribe_to_call().await.unwrap();
    assert!(!first.is_running());
    assert!(sticky.catch_up().await.unwrap().contains(&class.parent));
    let call = calls.next().await.unwrap();
    assert_eq!(call.participants(), [user]);
    assert!(!room.breakout().own_call().await.unwrap().is_in());
    let parent = room.breakout().fetch_parent().await.unwrap();
    assert_eq!(parent.call.len(), 1);

    // It is waited for, and a leave is seen.
    let left = json!({ "msc4354_sticky_key": "LAPTOP" });
    let mut changed = BTreeSet::new();
    stick(bob, &class.parent, "3", left).await;
    while changed.is_empty() {
        changed = sticky.wait(Duration::from_secs(30)).await.unwrap();
    }
    assert!(!calls.next().await.unwrap().is_running());

    // Whoever leaves the room has left its call.
    stick(bob, &class.parent, "4", sticky_member(user, "PHONE")).await;
    sticky.catch_up().await.unwrap();
    assert!(calls.next().await.unwrap().is_running());
    let leave = format!("/_matrix/client/v3/rooms/{}/leave", class.parent);
    let sent = bob.request(Method::POST, &leave, Some(json!({}))).await;
    assert_eq!(sent.unwrap().0, StatusCode::OK);
    sync(&client).await;
    assert!(!room.breakout().call().await.unwrap().is_running());
}

#[tokio::test]
async fn a_sticky_event_in_an_encrypted_room_is_read_when_its_key_is_there() {
    let synapse = sticky_synapse().await;
    let class = sticky_classroom(&synapse, true).await;
    let (ann, bob) = (&class.people[0], &class.people[1]);
    let (client, room) = class.of(ann).await;
    let (bobs, bobs_room) = class.of(bob).await;
    // Each knows the other's device.
    for client in [&client, &bobs, &client, &bobs] {
        sync(client).await;
    }
    let member = sticky_member(&bob.user_id, &bob.device_id);
    let sent = bobs_room.send_raw("org.matrix.msc4143.rtc.member", member);
    let sent = sent.await.unwrap().response.event_id;
    // The SDK cannot make it stick; another encrypted event is made of the same content.
    let path = format!("/_matrix/client/v3/rooms/{}/event/{sent}", class.parent);
    let (_, raw) = bob.request(Method::GET, &path, None).await.unwrap();
    assert_eq!(raw["type"], "m.room.encrypted");
    let path = format!(
        "/_matrix/client/v3/rooms/{}/send/m.room.encrypted/again\
         ?org.matrix.msc4354.sticky_duration_ms=3600000",
        class.parent
    );
    let again = bob.request(Method::PUT, &path, Some(raw["content"].clone()));
    assert_eq!(again.await.unwrap().0, StatusCode::OK);

    let mut sticky = StickyCalls::new(&client, "sticky");
    // Its key has not come yet.
    sticky.catch_up().await.unwrap();
    assert!(!room.breakout().call().await.unwrap().is_running());
    sync(&client).await;
    sticky.catch_up().await.unwrap();
    let call = room.breakout().call().await.unwrap();
    assert_eq!(call.participants(), [&*bob.user_id]);
}

#[tokio::test]
async fn a_homeserver_without_sticky_events_says_so() {
    let class = classroom().await;
    let (client, _) = class.of(&class.people[0]).await;
    let mut sticky = StickyCalls::new(&client, "sticky");
    assert!(!sticky.is_supported().await.unwrap());
    assert!(sticky.catch_up().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_visit_is_seen_moves_nobody_and_ends_by_itself_when_it_is_not_kept_up() {
    let class = classroom().await;
    let (ann, bob) = (&class.people[0], &class.people[1]);
    let (client, room) = class.of(ann).await;
    let (bobs, bobs_room) = class.of(bob).await;
    let transport = json!({ "type": "livekit", "livekit_service_url": "http://127.0.0.1:1" });
    let breakout = room.breakout();
    assert!(!breakout.end_call_visit().await.unwrap());
    let length = Duration::from_secs(2);
    let mut visit = breakout
        .visit_call(&transport, length, Leave::First)
        .await
        .unwrap();
    // Whatever becomes of this program, the homeserver ends it.
    assert_eq!(leaves_of(ann).await, 1);
    visit.keep().await.unwrap();
    visit.keep().await.unwrap();
    assert_eq!(leaves_of(ann).await, 1);
    sync(&bobs).await;
    let seen = bobs_room.breakout().call().await.unwrap();
    assert_eq!(seen.participants(), [&*ann.user_id]);
    sync(&client).await;
    let own = breakout.own_call().await.unwrap();
    assert!(own.visits && !own.is_in());

    // Nobody keeps it up.
    let (_, mut calls) = bobs_room.breakout().subscribe_to_call().await.unwrap();
    wait_for("the end of the visit", PATIENCE, async || {
        sync(&bobs).await;
        let call = calls.next().now_or_never()?.unwrap();
        (!call.is_running()).then_some(())
    })
    .await;
    // Whoever is heard of again is there again.
    visit.keep().await.unwrap();
    sync(&bobs).await;
    assert!(bobs_room.breakout().call().await.unwrap().is_running());
    assert!(breakout.end_call_visit().await.unwrap());
    sync(&bobs).await;
    assert!(!bobs_room.breakout().call().await.unwrap().is_running());
    assert!(!breakout.end_call_visit().await.unwrap());
}

/// How many memberships the homeserver is going to empty for somebody.
async fn leaves_of(account: &Account) -> usize {
    let path = "/_matrix/client/unstable/org.matrix.msc4140/delayed_events";
    let (_, answer) = account.request(Method::GET, path, None).await.unwrap();
    answer["delayed_events"].as_array().unwrap().len()
}

#[tokio::test]
async fn a_visit_that_is_emptied_by_something_else_begins_anew() {
    let class = classroom().await;
    let ann = &class.people[0];
    let (client, room) = class.of(ann).await;
    let transport = json!({ "type": "livekit", "livekit_service_url": "http://127.0.0.1:1" });
    let breakout = room.breakout();
    let length = Duration::from_secs(60);
    for leave in [Leave::First, Leave::Second] {
        let visit = breakout.visit_call(&transport, length, leave);
        let mut visit = visit.await.unwrap();
        assert_eq!(visit.has_leave(), leave == Leave::First);
        sync(&client).await;
        visit.keep().await.unwrap();
        assert!(visit.has_leave());
        assert_eq!(leaves_of(ann).await, 1);
        let device = format!("{}-VISIT", ann.device_id);
        let key = format!("_{}_{device}_m.call", ann.user_id);
        let path = format!(
            "/_matrix/client/v3/rooms/{}/state/org.matrix.msc3401.call.member/{key}",
            class.parent
        );
        let sent = ann.request(Method::PUT, &path, Some(json!({}))).await;
        assert_eq!(sent.unwrap().0, StatusCode::OK);
        sync(&client).await;
        assert!(!breakout.own_call().await.unwrap().visits);
        visit.keep().await.unwrap();
        sync(&client).await;
        assert!(breakout.own_call().await.unwrap().visits);
        assert!(breakout.end_call_visit().await.unwrap());
        assert_eq!(leaves_of(ann).await, 0);
        sync(&client).await;
    }
}

#[tokio::test]
async fn a_visit_is_refused_where_nobody_may_be_in_calls() {
    let class = Classroom::new(1).await;
    let (_, room) = class.of(&class.people[0]).await;
    let transport = json!({ "type": "livekit", "livekit_service_url": "http://127.0.0.1:1" });
    let breakout = room.breakout();
    let visit = breakout.visit_call(&transport, Duration::from_secs(18), Leave::First);
    assert!(visit.await.is_err());
    assert!(!breakout.end_call_visit().await.unwrap());
}
