//! A member who writes and writes, while a host has the room open.

use std::time::{Duration, Instant};

use breakout_account::testing::User;
use futures_util::future::join_all;
use local_synapse::Method;
use serde_json::{Value, json};

use super::visitor::Visitor;
use crate::{chat::timeline::Timelines, parts::Part as _, paths::href};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

const EVENTS: usize = 60;

/// A break-out of some 55 kB, another one for each number.
fn large(number: usize) -> Value {
    let child = |child: usize| {
        let users: Vec<_> = (0..200)
            .map(|user| format!("@u{user}:number-{number}.example.org"))
            .collect();
        let content = json!({ "via": ["example.org"], "users": users });
        (format!("!{child}of{number}:example.org"), content)
    };
    let children: serde_json::Map<_, _> = (0..8).map(child).collect();
    json!({ "m.breakout": children, "io.github.matrix_breakout.session": { "id": format!("s{number}") } })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_storm_of_large_events_is_looked_at_seldom_and_none_is_kept() {
    let host = User::register("storm_host").await;
    let member = User::register("storm_member").await;
    let room = host
        .create_room(json!({
            "name": "Stormy",
            "preset": "public_chat",
            "power_level_content_override": { "events": { BREAKOUT: 0 } },
        }))
        .await;
    member.join(&room).await;
    let say = async |text: &str| {
        let path = format!("/_matrix/client/v3/rooms/{room}/send/m.room.message/{text}");
        let body = json!({ "msgtype": "m.text", "body": text });
        member.send(Method::PUT, &path, body).await
    };
    say("before-the-storm").await;
    let teacher = Visitor::of(&host, 4791).await;
    let page = teacher.get(&href(&room)).await;
    page.assert_has(&["before-the-storm"]);
    let mut stream = teacher.stream(&page).await;
    let began = Instant::now();
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{BREAKOUT}/");
    let put = |number| member.send(Method::PUT, &path, large(number));
    for tens in 0..EVENTS / 10 {
        join_all((10 * tens..10 * tens + 10).map(put)).await;
    }
    put(EVENTS).await;
    say("after-the-storm").await;

    // What was last is shown, and the looks before it were as many as time had room for.
    let (mut looks, mut shown) = (0, Vec::new());
    let last = format!("of{EVENTS}:example.org");
    while !shown.contains(&"chat") || !shown.contains(&"board") {
        let region = stream.next().await.expect("the stream has ended");
        let text = region.to_string();
        // The page is loaded anew once, when the plan goes.
        looks += usize::from(region["id"] == json!("room") || region["id"] == json!("reload"));
        if text.contains("after-the-storm") {
            shown.push("chat");
        }
        if region["id"] == json!("reload") || text.contains(&last) {
            shown.push("board");
        }
    }
    let most = began.elapsed().as_millis() / Duration::from_millis(100).as_millis() + 2;
    assert!(looks as u128 <= most, "{looks} looks, at most {most}");
    // Nothing of it stays but what was said.
    let (count, bytes) = Timelines::of(&teacher.console()).weight();
    assert_eq!(count, 2);
    assert!(bytes < 4_000, "{bytes} bytes");
}
