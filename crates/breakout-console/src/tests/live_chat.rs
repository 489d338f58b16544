//! The chat, between the console and clients that share no code with it.

use axum::http::StatusCode;
use breakout_account::testing::User;
use local_synapse::{Fault, FaultProxy, Method, RequestHead, Synapse};
use serde_json::{Value, json};

use super::{HOSTILE, check_page, hostile_texts, visitor::Visitor};
use crate::paths::href;

/// Whether somebody's device has published its keys.
async fn has_keys(user: &User) -> bool {
    let user_id = &user.raw.user_id;
    let body = json!({ "device_keys": { user_id: [] } });
    let answer = user
        .send(Method::POST, "/_matrix/client/v3/keys/query", body)
        .await;
    let devices = answer["device_keys"][user_id].as_object();
    devices.is_some_and(|devices| !devices.is_empty())
}

fn text(body: &str) -> Value {
    json!({ "msgtype": "m.text", "body": body })
}

/// A room of two, with what is wanted besides.
async fn room_of(ann: &User, bob: &User, mut body: Value) -> matrix_sdk::ruma::OwnedRoomId {
    body["preset"] = json!("public_chat");
    let room = ann.create_room(body).await;
    bob.join(&room).await;
    room
}

fn encrypted() -> Value {
    let encryption = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
    json!({ "name": "Secret", "initial_state": [
        { "type": "m.room.encryption", "state_key": "", "content": encryption },
    ] })
}

#[tokio::test(flavor = "multi_thread")]
async fn people_talk_and_only_what_is_new_is_told() {
    let (ann, bob) = (
        User::register("chat_ann").await,
        User::register("chat_bob").await,
    );
    let room = room_of(&ann, &bob, json!({ "name": "Class" })).await;
    bob.say(&room, text("before the page")).await;
    let visitor = Visitor::of(&ann, 4721).await;
    let path = href(&room);
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&["before the page", "chat_bob", "Your message"]);

    let mut stream = visitor.stream(&page).await;
    let hello = bob.say(&room, text("hello Ann")).await;
    let region = stream.until(&["hello Ann"]).await;
    // One message and its place, and nothing of what was there.
    assert_eq!(region["id"], format!("m-{hello}"));
    assert!(
        region["after"].as_str().unwrap().starts_with("m-$"),
        "{region}"
    );
    assert!(!region.to_string().contains("before the page"), "{region}");

    // Sent twice, as by a double click: it arrives once.
    let transaction = page.between("name=\"transaction\" value=\"", "\"");
    let fields = [
        ("text", "hello\r\nBob"),
        ("transaction", transaction.as_str()),
    ];
    for _ in 0..2 {
        let answer = visitor.post(&format!("{path}/chat"), &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(answer.location, Some(format!("{path}#chat")));
    }
    stream.until(&["hello\\nBob", "mine"]).await;
    let heard = bob.hears(&room).await;
    assert_eq!(
        heard[0],
        json!({ "msgtype": "m.text", "body": "hello\nBob", "m.mentions": {} })
    );
    assert_eq!(heard[1]["body"], "hello Ann");

    // What is edited and removed changes where it stands.
    let edit = json!({
        "msgtype": "m.text", "body": "* hello all", "m.new_content": text("hello all"),
        "m.relates_to": { "rel_type": "m.replace", "event_id": hello },
    });
    bob.say(&room, edit).await;
    let region = stream.until(&["hello all", "edited"]).await;
    assert_eq!(region["id"], format!("m-{hello}"));
    assert!(region.get("after").is_none(), "{region}");
    let path_of = format!("/_matrix/client/v3/rooms/{room}/redact/{hello}/1");
    bob.send(Method::PUT, &path_of, json!({})).await;
    stream.until(&["This message was removed", &hello]).await;
    let page = visitor.get(&path).await;
    check_page(&page.html);
    assert!(!page.html.contains("hello all"), "{}", page.html);
    assert_eq!(page.html.matches("hello\nBob").count(), 1, "{}", page.html);

    // When the room goes on for long, what was sent is not taken for something new.
    for number in 0..70 {
        bob.say(&room, text(&format!("later {number}!"))).await;
    }
    stream.until(&["later 69!"]).await;
    let page = visitor.get(&path).await;
    page.assert_has(&["later 69!"]);
    assert!(!page.html.contains("hello\nBob"), "{}", page.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_people_send_stays_text() {
    let (ann, bob) = (
        User::register("chat_host").await,
        User::register("chat_hostile").await,
    );
    let room = room_of(&ann, &bob, json!({ "name": HOSTILE })).await;
    let name = format!("{HOSTILE}{}", "x".repeat(100));
    bob.raw.set_display_name(&name).await.unwrap();
    for body in hostile_texts() {
        bob.say(&room, text(&body)).await;
    }
    bob.say(&room, text(&"long ".repeat(11_000))).await;
    bob.say(
        &room,
        json!({
            "msgtype": "m.text", "body": "only the plain body", "format": "org.matrix.custom.html",
            "formatted_body": "<script>alert(1)</script><b>not this</b>",
        }),
    )
    .await;
    bob.say(&room, json!({ "msgtype": "m.emote", "body": "waves" }))
        .await;
    bob.say(
        &room,
        json!({ "msgtype": "m.image", "body": "cat.png", "url": "mxc://localhost/cat" }),
    )
    .await;
    let link = format!(
        "see https://example.org/a?b=c&d and https://matrix.to/#/{room}?via=x and javascript:alert(1)"
    );
    bob.say(&room, text(&link)).await;

    let visitor = Visitor::of(&ann, 4722).await;
    let page = visitor.get(&href(&room)).await;
    check_page(&page.html);
    page.assert_has(&[
        "only the plain body",
        "waves",
        "sent an image: cat.png",
        "<a href=\"https://example.org/a?b=c&#38;d\" target=\"_blank\" rel=\"noopener\">",
        &format!("<a href=\"{}\">", href(&room)),
    ]);
    assert!(
        !page.html.contains("not this") && !page.html.contains("href=\"javascript"),
        "{}",
        page.html
    );
    assert!(!page.html.contains('\u{202e}'), "{}", page.html);
    // The long one is shown by its beginning, and all of it on a page of its own.
    assert!(page.html.len() < 60_000, "{}", page.html.len());
    let links: Vec<_> = page
        .html
        .split("<a href=\"")
        .filter(|part| part.contains("Show the whole message"))
        .collect();
    let whole = links.last().unwrap().split('"').next().unwrap();
    let whole = visitor.get(whole).await;
    check_page(&whole.html);
    assert!(whole.html.matches("long").count() > 10_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_comes_page_by_page() {
    let (ann, bob) = (
        User::register("chat_reader").await,
        User::register("chat_writer").await,
    );
    let room = room_of(&ann, &bob, json!({ "name": "Long" })).await;
    for number in 1..=120 {
        bob.say(&room, text(&format!("number {number}!"))).await;
    }
    let visitor = Visitor::of(&ann, 4723).await;
    let mut page = visitor.get(&href(&room)).await;
    page.assert_has(&["number 120!", "number 71!"]);
    assert!(!page.html.contains("number 70!"), "{}", page.html);
    let mut seen = 50;
    while page.html.contains("id=\"earlier\"") {
        let earlier = page.between("id=\"earlier\" class=\"note\"><a href=\"", "\"");
        page = visitor.get(&earlier).await;
        check_page(&page.html);
        assert_eq!(page.status, StatusCode::OK);
        seen += 50;
        assert!(seen <= 200, "it does not end: {}", page.html);
    }
    page.assert_has(&["number 1!"]);
    let nowhere = visitor
        .get(&format!("{}/chat?before=%24nothing", href(&room)))
        .await;
    assert_eq!(nowhere.location, Some(format!("{}#chat", href(&room))));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_encrypted_is_read_and_written() {
    let (ann, bob) = (
        User::register("chat_alice").await,
        User::register("chat_bernd").await,
    );
    let room = room_of(&ann, &bob, encrypted()).await;
    let (host, guest) = (Visitor::of(&ann, 4724).await, Visitor::of(&bob, 4725).await);
    let path = href(&room);
    let page = guest.get(&path).await;
    page.assert_has(&["Encrypted"]);
    let mut heard = guest.stream(&page).await;
    // Another process of the guest takes the keys: the console must find them all the same.
    let other = bob.connect().await;
    other.sync_once().await.unwrap();
    // A key is sent to the devices that are known then.
    while !has_keys(&bob).await {
        other.sync_encryption_once().await.unwrap();
    }
    for number in 0..3 {
        let transaction = format!("secret-{number}");
        let said = format!("secret words {number}");
        let fields = [
            ("text", said.as_str()),
            ("transaction", transaction.as_str()),
        ];
        host.post(&format!("{path}/chat"), &fields).await;
        other.sync_encryption_once().await.unwrap();
        heard.until(&[&said]).await;
    }
    let contents = bob.hears(&room).await;
    assert!(
        contents
            .iter()
            .all(|content| content["algorithm"] == "m.megolm.v1.aes-sha2"),
        "{contents:?}"
    );

    // Whoever logs in later is told why there is nothing to read.
    let carla = User::register("chat_carla").await;
    carla.join(&room).await;
    let late = Visitor::of(&carla, 4726).await;
    let page = late.get(&path).await;
    check_page(&page.html);
    assert!(!page.html.contains("secret words"), "{}", page.html);
    page.assert_has(&["encrypted", "key"]);
}

fn sends(request: &RequestHead) -> bool {
    request.path.contains("/send/m.room.message/")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_sent_says_so_and_is_sent_once_when_tried_again() {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let ann = User::register_behind("chat_cut", proxy.url()).await;
    let room = ann.create_room(json!({ "name": "Cut" })).await;
    let visitor = Visitor::of(&ann, 4727).await;
    let path = href(&room);
    let page = visitor.get(&path).await;
    let mut stream = visitor.stream(&page).await;

    // The homeserver has it, and the answer is lost, each time: it is in the room, whatever the answer was.
    proxy.inject_from(sends, 1, Fault::CutAfter);
    let fields = [("text", "is it there?"), ("transaction", "cut-1")];
    visitor.post(&format!("{path}/chat"), &fields).await;
    stream.until(&["is it there?", "m-$"]).await;
    proxy.heal();

    proxy.inject_from(sends, 1, Fault::CutBefore);
    let fields = [("text", "and this?"), ("transaction", "cut-2")];
    visitor.post(&format!("{path}/chat"), &fields).await;
    stream
        .until(&["Not sent", "Try again", "could not be reached"])
        .await;
    proxy.heal();
    let page = visitor.get(&path).await;
    check_page(&page.html);
    assert_eq!(page.html.matches("<strong>Not sent.").count(), 1);
    let again = [("transaction", "cut-2")];
    for _ in 0..2 {
        visitor.post(&format!("{path}/chat/again"), &again).await;
    }
    stream.until(&["and this?", "m-$"]).await;
    let heard = ann.hears(&room).await;
    assert_eq!(heard.len(), 2, "{heard:?}");
    let page = visitor.get(&path).await;
    for text in ["is it there?", "and this?"] {
        assert_eq!(page.html.matches(text).count(), 1, "{}", page.html);
    }

    // What the homeserver refuses can be discarded.
    let long = "x".repeat(10_001);
    visitor
        .post(
            &format!("{path}/chat"),
            &[("text", &long), ("transaction", "cut-3")],
        )
        .await;
    let page = visitor.get(&path).await;
    page.assert_has(&["<strong>Not sent.", "10001 characters"]);
    visitor
        .post(&format!("{path}/chat/discard"), &[("transaction", "cut-3")])
        .await;
    let page = visitor.get(&path).await;
    assert!(!page.html.contains("<strong>Not sent."), "{}", page.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_outlives_the_homeserver_and_comes_back_current() {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let ann = User::register_behind("chat_away", proxy.url()).await;
    let bob = User::register("chat_stays").await;
    let room = room_of(&ann, &bob, json!({ "name": "Away" })).await;
    let visitor = Visitor::of(&ann, 4728).await;
    let page = visitor.get(&href(&room)).await;
    let mut stream = visitor.stream(&page).await;

    proxy.inject_from(|_| true, 1, Fault::CutBefore);
    for number in 0..5 {
        bob.say(&room, text(&format!("meanwhile {number}"))).await;
    }
    stream.until(&["\"connection\"", "cannot be reached"]).await;
    let page = visitor.get(&href(&room)).await;
    assert_eq!(page.status, StatusCode::OK);
    check_page(&page.html);
    page.assert_has(&["cannot be reached", "Your message"]);
    proxy.heal();
    stream.until(&["meanwhile 4"]).await;
    let page = visitor.get(&href(&room)).await;
    page.assert_has(&["meanwhile 0", "meanwhile 4"]);

    // Who leaves elsewhere is told so here.
    ann.send(
        Method::POST,
        &format!("/_matrix/client/v3/rooms/{room}/leave"),
        json!({}),
    )
    .await;
    let mut changes = visitor.console().subscribe();
    let left = async {
        loop {
            let page = visitor.get(&href(&room)).await;
            if page.status == StatusCode::NOT_FOUND {
                return page;
            }
            changes.next().await.unwrap();
        }
    };
    let page = tokio::time::timeout(super::live::PATIENCE, left)
        .await
        .unwrap();
    page.assert_has(&["not in this room", "href=\"/rooms\""]);
    let said = visitor
        .post(
            &format!("{}/chat", href(&room)),
            &[("text", "x"), ("transaction", "left")],
        )
        .await;
    assert_eq!(said.status, StatusCode::NOT_FOUND);
}
