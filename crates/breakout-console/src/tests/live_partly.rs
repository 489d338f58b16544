//! What somebody may, sees or reaches only in part, and a room that leads elsewhere.

use std::{cell::RefCell, fmt};

use axum::http::StatusCode;
use breakout_account::testing::User;
use local_synapse::{Fault, FaultProxy, Method, Synapse, wait_for};
use matrix_sdk::ruma::RoomId;
use serde_json::{Value, json};

use super::{check_page, live::PATIENCE, visitor::Visitor};
use crate::paths::href;

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

/// The break-outs of a room that a plain client sees.
async fn breakout(user: &User, room: &RoomId) -> Value {
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{BREAKOUT}/");
    user.raw.request(Method::GET, &path, None).await.unwrap().1
}

/// Loads a page until it has this.
async fn until(visitor: &Visitor, path: &str, text: &str, is_there: bool) {
    let html = RefCell::default();
    let what = fmt::from_fn(|f| write!(f, "“{text}” to be {is_there} in {}", html.borrow()));
    wait_for(what, PATIENCE, async || {
        let page = visitor.get(path).await;
        *html.borrow_mut() = page.html;
        (html.borrow().contains(text) == is_there).then_some(())
    })
    .await;
}

async fn start(visitor: &Visitor, path: &str, fields: &[(&str, &str)]) {
    let plan = visitor.get(path).await;
    let revision = plan.between("name=\"revision\" value=\"", "\"");
    let fields = [&[("revision", revision.as_str())], fields].concat();
    let pressed = visitor.post(&format!("{path}/plan/start"), &fields).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_write_is_told_on_the_page_and_what_an_end_could_not_do_too() {
    let owner = User::register("partly_owner").await;
    let moderator = User::register("partly_moderator").await;
    let pupil = User::register("partly_pupil").await;
    let levels = json!({ "events_default": 60, "users": { &moderator.raw.user_id: 50 } });
    let room = owner
        .create_room(json!({
            "name": "Silent", "preset": "public_chat", "power_level_content_override": levels,
        }))
        .await;
    for user in [&moderator, &pupil] {
        user.join(&room).await;
    }
    let path = href(&room);
    let console = Visitor::of(&moderator, 4781).await;
    start(&console, &path, &[("announce", "on")]).await;
    let page = console.get(&path).await;
    check_page(&page.html);
    page.assert_has(&["You cannot write in this room", "power level 50 where 60"]);
    assert_eq!(breakout(&moderator, &room).await["errcode"], "M_NOT_FOUND");

    start(&console, &path, &[]).await;
    until(&console, &path, "One group is open", true).await;
    let ended = console.post(&format!("{path}/end"), &[]).await;
    check_page(&ended.html);
    ended.assert_has(&["The break-out has ended, but the message that calls everybody back"]);
    assert_eq!(breakout(&moderator, &room).await["m.breakout"], json!({}));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_co_host_joins_all_groups_with_one_button() {
    let host = User::register("partly_host").await;
    let co_host = User::register("partly_co_host").await;
    let pupil = User::register("partly_member").await;
    let levels = json!({ "users": { &co_host.raw.user_id: 50 } });
    let room = host
        .create_room(json!({
            "name": "Shared", "preset": "public_chat", "power_level_content_override": levels,
        }))
        .await;
    for user in [&co_host, &pupil] {
        user.join(&room).await;
    }
    let path = href(&room);
    let console = Visitor::of(&host, 4782).await;
    start(&console, &path, &[]).await;
    until(&console, &path, "One group is open", true).await;
    let page = console.get(&path).await;
    assert!(!page.html.contains("Join all groups"), "{}", page.html);

    let console = Visitor::of(&co_host, 4783).await;
    until(&console, &path, "You are not in the group", true).await;
    let page = console.get(&path).await;
    check_page(&page.html);
    page.assert_has(&["Join all groups"]);
    let pressed = console.post(&format!("{path}/join-all"), &[]).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER);
    until(&console, &path, "Join all groups", false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_asks_where_the_user_has_never_been() {
    let stranger = User::register("partly_stranger").await;
    let guest = User::register("partly_guest").await;
    let trap = stranger
        .create_room(json!({ "name": "Trap", "preset": "public_chat" }))
        .await;
    let mark = json!({ "parent": trap, "via": ["localhost"], "session": "s", "index": 0 });
    let bait = stranger
        .create_room(json!({
            "name": "Bait", "preset": "public_chat", "initial_state": [{
                "type": "io.github.matrix_breakout.child", "state_key": "", "content": mark,
            }],
        }))
        .await;
    guest.join(&bait).await;
    let console = Visitor::of(&guest, 4784).await;
    let path = href(&bait);
    let back = format!("{path}/back");
    console
        .get(&path)
        .await
        .assert_has(&[&format!("href=\"{back}\"")]);
    let page = console.get(&back).await;
    check_page(&page.html);
    page.assert_has(&[trap.as_str(), "You have never been there"]);
    // What is agreed to is what was shown.
    let other = console.post(&back, &[("parent", "!other")]).await;
    assert_eq!(other.location.as_deref(), Some(back.as_str()));
    let pressed = console.post(&back, &[("parent", trap.as_str())]).await;
    assert_eq!(pressed.location, Some(href(&trap)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_whose_own_server_is_down_is_told_by_that_servers_name() {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let host = User::register_behind("partly_far", proxy.url()).await;
    let room = host.create_room(json!({ "name": "Far away" })).await;
    let put = format!("/_matrix/client/v3/rooms/{room}/state/org.matrix.msc3985.breakout/");
    let child = "!far:down.example.org";
    let content = json!({ "m.breakout": { child: { "via": ["down.example.org"], "users": [] } } });
    host.send(Method::PUT, &put, content).await;
    let visitor = Visitor::of(&host, 4772).await;
    // What a homeserver says of another one that it cannot reach.
    proxy.inject_from(
        |head| head.path.contains("/join/"),
        1,
        Fault::AnswerBefore {
            status: StatusCode::BAD_GATEWAY,
            body: json!({ "errcode": "M_UNKNOWN", "error": "Failed to make_join via any server" }),
        },
    );
    let path = format!("{}/join", href(&room));
    let answer = visitor.post(&path, &[("child", child)]).await;
    assert_eq!(answer.status, StatusCode::BAD_GATEWAY);
    answer.assert_has(&[
        "None of the servers that know !far:down.example.org answers: down.example.org",
        "Your own homeserver answers",
    ]);
}
