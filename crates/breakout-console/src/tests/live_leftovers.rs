//! Forms of the console that only matter when something goes wrong: people who were sent away, people who are not dealt,
//! a quiet main room that nobody would end.

use axum::http::StatusCode;
use breakout_account::testing::User;
use local_synapse::{Method, Synapse, wait_for};
use matrix_sdk::ruma::RoomId;
use serde_json::{Value, json};

use super::{
    check_page,
    live::PATIENCE,
    visitor::{Page, Visitor},
};
use crate::paths::href;

async fn state(user: &User, room: &RoomId, event_type: &str) -> Value {
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{event_type}/");
    user.raw.request(Method::GET, &path, None).await.unwrap().1
}

async fn class(host: &User, pupils: &[User]) -> matrix_sdk::ruma::OwnedRoomId {
    let room = host
        .create_room(json!({ "name": "Class", "preset": "public_chat" }))
        .await;
    for pupil in pupils {
        pupil.join(&room).await;
    }
    room
}

/// Starts the plan that the page shows, with these fields besides.
async fn start(teacher: &Visitor, path: &str, fields: &[(&str, &str)]) {
    let page = teacher.get(path).await;
    let revision = page.between("name=\"revision\" value=\"", "\"");
    let mut all = vec![("revision", &*revision), ("announce", "on")];
    all.extend(fields);
    let started = teacher.post(&format!("{path}/plan/start"), &all).await;
    assert_eq!(started.status, StatusCode::SEE_OTHER);
}

/// The page once nothing is open any more, and a plan can be made.
async fn until_it_can_be_split(teacher: &Visitor, path: &str) -> Page {
    wait_for("a plan to be made", PATIENCE, async || {
        let page = teacher.get(path).await;
        page.html.contains("name=\"without\"").then_some(page)
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_banned_or_removed_is_taken_out_of_the_groups_with_a_button() {
    let host = User::register("leftover_host").await;
    let pupils = [
        User::register("leftover_banned").await,
        User::register("leftover_removed").await,
        User::register("leftover_good").await,
    ];
    let room = class(&host, &pupils).await;
    let path = href(&room);
    let teacher = Visitor::of(&host, 4771).await;
    let deal = [("by", "rooms"), ("count", "1")];
    teacher.post(&format!("{path}/plan/deal"), &deal).await;
    start(&teacher, &path, &[]).await;
    let open = teacher.get(&path).await;
    let mut board = teacher.stream(&open).await;
    board.until(&["One group is open"]).await;
    let content = state(&host, &room, "org.matrix.msc3985.breakout").await;
    let children = content["m.breakout"].as_object().unwrap();
    let child = RoomId::parse(children.keys().next().unwrap()).unwrap();
    for pupil in &pupils {
        pupil.join(&child).await;
    }
    board.until(&["3 of 3 here"]).await;
    for (pupil, how) in [(&pupils[0], "ban"), (&pupils[1], "kick")] {
        let how = format!("/_matrix/client/v3/rooms/{room}/{how}");
        let who = json!({ "user_id": pupil.raw.user_id });
        host.send(Method::POST, &how, who).await;
    }
    let both = ["banned from the main room", "removed from the main room"];
    board.until(&both).await;
    let marked = teacher.get(&path).await;
    check_page(&marked.html);
    marked.assert_has(&[
        "banned from the main room",
        "removed from the main room",
        "from the groups</span></button>",
    ]);
    for (pupil, membership) in [(&pupils[0], "ban"), (&pupils[1], "leave")] {
        let user = pupil.raw.user_id.as_str();
        let gone = teacher
            .post(&format!("{path}/expel"), &[("user", user)])
            .await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.html);
        let member = format!("/_matrix/client/v3/rooms/{child}/state/m.room.member/{user}");
        let (_, member) = host.raw.request(Method::GET, &member, None).await.unwrap();
        assert_eq!(member["membership"], json!(membership), "{member}");
    }
    // Nobody is taken out who is still in the main room.
    let user = pupils[2].raw.user_id.as_str();
    teacher
        .post(&format!("{path}/expel"), &[("user", user)])
        .await;
    board.until(&["leftover_good"]).await;
    let there = format!("/_matrix/client/v3/rooms/{child}/joined_members");
    let (_, there) = host.raw.request(Method::GET, &there, None).await.unwrap();
    assert!(there["joined"][user].is_object(), "{there}");
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_room_that_was_upgraded_the_groups_can_only_be_ended() {
    let host = User::register("upgrade_host").await;
    let pupils = [User::register("upgrade_pupil").await];
    let room = class(&host, &pupils).await;
    let path = href(&room);
    let teacher = Visitor::of(&host, 4774).await;
    start(&teacher, &path, &[]).await;
    let open = teacher.get(&path).await;
    let mut board = teacher.stream(&open).await;
    board.until(&["One group is open", "tell-text"]).await;
    let upgrade = format!("/_matrix/client/v3/rooms/{room}/upgrade");
    let version = json!({ "new_version": "12" });
    let new = host.send(Method::POST, &upgrade, version).await;
    let new = RoomId::parse(new["replacement_room"].as_str().unwrap()).unwrap();
    let page = wait_for("the upgrade to be known", PATIENCE, async || {
        let page = teacher.get(&path).await;
        page.html.contains("Go to the new room").then_some(page)
    })
    .await;
    check_page(&page.html);
    page.assert_has(&["End and call everybody back", &href(&new)]);
    for control in ["move-user", "tell-text", "add-name", "/rename"] {
        assert!(!page.html.contains(control), "{control}: {}", page.html);
    }
    teacher.post(&format!("{path}/end"), &[]).await;
    let messages = format!("/_matrix/client/v3/rooms/{new}/messages?dir=b&limit=20");
    wait_for("the new room to be told", PATIENCE, async || {
        let read = host.raw.request(Method::GET, &messages, None).await;
        let is_told = read
            .unwrap()
            .1
            .to_string()
            .contains("Please come back here.");
        is_told.then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_left_out_in_the_console_is_not_dealt_now_and_next_time() {
    let host = User::register("leftout_host").await;
    let pupils = [
        User::register("leftout_bot").await,
        User::register("leftout_ann").await,
        User::register("leftout_bob").await,
    ];
    let room = class(&host, &pupils).await;
    let path = href(&room);
    let teacher = Visitor::of(&host, 4772).await;
    let bot = pupils[0].raw.user_id.as_str();
    let deal = [("by", "rooms"), ("count", "2"), ("without", bot)];
    teacher.post(&format!("{path}/plan/deal"), &deal).await;
    start(&teacher, &path, &[]).await;
    let open = teacher.get(&path).await;
    let mut board = teacher.stream(&open).await;
    board.until(&["2 groups are open"]).await;
    let content = state(&host, &room, "org.matrix.msc3985.breakout").await;
    assert!(!content.to_string().contains(bot), "{content}");
    let page = teacher.get(&path).await;
    check_page(&page.html);
    teacher.post(&format!("{path}/end"), &[]).await;
    let next = until_it_can_be_split(&teacher, &path).await;
    check_page(&next.html);
    let kept = next.between("name=\"without\"", "</textarea>");
    assert!(kept.contains("leftout_bot"), "{kept}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quiet_room_that_nobody_would_end_takes_a_promise() {
    let synapse = Synapse::builder()
        .delayed_events(false)
        .start()
        .await
        .unwrap();
    let host = User::register_on(&synapse, "promise_host").await;
    let pupils = [User::register_on(&synapse, "promise_pupil").await];
    let room = class(&host, &pupils).await;
    let path = href(&room);
    let teacher = Visitor::of(&host, 4773).await;
    let quiet = [("quiet_main", "on"), ("minutes", "10")];
    start(&teacher, &path, &quiet).await;
    let refused = teacher.get(&path).await;
    check_page(&refused.html);
    refused.assert_has(&[
        "I keep this console running until the end",
        "name=\"quiet_main\" value=\"on\" checked",
    ]);
    let content = state(&host, &room, "org.matrix.msc3985.breakout").await;
    assert_eq!(content["m.breakout"], Value::Null, "{content}");
    let levels = state(&host, &room, "m.room.power_levels").await;
    let promised = [("quiet_main", "on"), ("minutes", "10"), ("presence", "on")];
    start(&teacher, &path, &promised).await;
    let open = teacher.get(&path).await;
    let mut board = teacher.stream(&open).await;
    board.until(&["only moderators can write"]).await;
    let silent = state(&host, &room, "m.room.power_levels").await;
    assert_eq!(silent["events_default"], json!(50));
    teacher.post(&format!("{path}/end"), &[]).await;
    until_it_can_be_split(&teacher, &path).await;
    wait_for("the levels to be as before", PATIENCE, async || {
        let now = state(&host, &room, "m.room.power_levels").await;
        (now == levels).then_some(())
    })
    .await;
}
