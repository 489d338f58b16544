//! What comes of sessions, at a real homeserver: reports, history, attendance, files.

use axum::http::{
    StatusCode,
    header::{CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS},
};
use local_synapse::{Fault, FaultProxy, Method, RequestHead, Synapse};
use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use serde_json::{Value, json};

use super::{
    HOSTILE, check_page,
    visitor::{Page, Visitor},
};
use crate::{connection::live_tests::User, web::pages::href};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

/// A room that is split into groups, of which a guest is in the first.
struct Class {
    host: User,
    guest: User,
    room: OwnedRoomId,
    children: Vec<OwnedRoomId>,
}

impl Class {
    async fn new(name: &str, additions: Value, groups: &[&str]) -> Self {
        let host = User::register(&format!("{name}_host")).await;
        Self::of(host, name, additions, groups).await
    }

    /// Everything is done as by a client that knows nothing of us.
    async fn of(host: User, name: &str, additions: Value, groups: &[&str]) -> Self {
        let guest = User::register(&format!("{name}_guest")).await;
        let room = |name: &str| {
            let mut body = additions.clone();
            body["name"] = json!(name);
            body["preset"] = json!("public_chat");
            body
        };
        let parent = host.create_room(room("Class")).await;
        guest.join(&parent).await;
        let mut children = Vec::new();
        for group in groups {
            children.push(host.create_room(room(group)).await);
        }
        let class = Self {
            host,
            guest,
            room: parent,
            children,
        };
        if let Some(first) = class.children.first() {
            class.guest.join(first).await;
            class.open("one", groups).await;
        }
        class
    }

    /// Opens a session of all groups, under these names.
    async fn open(&self, session: &str, names: &[&str]) -> String {
        let groups = self.children.iter().zip(names).map(|(child, name)| {
            let group = json!({
                "via": ["localhost"],
                "users": [self.guest.raw.user_id],
                "io.github.matrix_breakout.name": name,
            });
            (child.to_string(), group)
        });
        let groups: serde_json::Map<_, _> = groups.collect();
        self.put(json!({
            "m.breakout": groups,
            "io.github.matrix_breakout.session": { "id": session },
        }))
        .await
    }

    async fn put(&self, content: Value) -> String {
        let path = format!("/_matrix/client/v3/rooms/{}/state/{BREAKOUT}/", self.room);
        let answer = self.host.send(Method::PUT, &path, content).await;
        answer["event_id"].as_str().unwrap().to_owned()
    }

    /// What was said in the main room, and what it is called, the newest first.
    async fn messages(&self) -> Vec<Value> {
        let path = format!(
            "/_matrix/client/v3/rooms/{}/messages?dir=b&limit=50",
            self.room
        );
        let (_, answer) = self
            .host
            .raw
            .request(Method::GET, &path, None)
            .await
            .unwrap();
        let events = answer["chunk"].as_array().unwrap().iter();
        let is_message = |event: &&Value| {
            event["type"] == "m.room.message" || event["type"] == "m.room.encrypted"
        };
        events.filter(is_message).cloned().collect()
    }

    fn path(&self, page: &str) -> String {
        format!("{}/{page}", href(&self.room))
    }
}

impl User {
    async fn write(&self, room: &RoomId, number: u32, text: &str) {
        let path = format!("/_matrix/client/v3/rooms/{room}/send/m.room.message/{number}");
        let body = json!({ "msgtype": "m.text", "body": text });
        self.send(Method::PUT, &path, body).await;
    }
}

/// The messages that can be chosen.
fn choices(page: &Page) -> Vec<String> {
    let fields = page.html.split("name=\"event\" value=\"").skip(1);
    let ids = fields.map(|rest| rest.split('"').next().unwrap());
    ids.map(|id| id.replace("&#36;", "$")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_groups_mark_is_looked_at_and_brought_back_once() {
    let class = Class::new("results", json!({}), &["Ants", "Bees"]).await;
    let (ants, bees) = (&class.children[0], &class.children[1]);
    class.guest.join(bees).await;
    class.guest.write(ants, 1, "chatter").await;
    class
        .guest
        .write(ants, 2, &format!("!report {HOSTILE}"))
        .await;
    class.guest.write(bees, 3, "!report the second").await;
    let visitor = Visitor::of(&class.host, 4771).await;
    visitor.get(&href(&class.room)).await.assert_has(&[
        "Bring results back",
        "Who was where",
        "Earlier break-outs",
    ]);

    let path = class.path("report");
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&["Ants", "Bees", "results_guest", "the second", "onerror"]);
    assert!(!page.html.contains("chatter"), "{}", page.html);
    assert!(class.messages().await.is_empty());

    // Two tabs bring back one of the two; what came after they were looked at stays out as well.
    let chosen = choices(&page);
    assert_eq!(chosen.len(), 2, "{}", page.html);
    class.guest.write(ants, 4, "!report too late").await;
    let fields = [("event", chosen[0].as_str())];
    let pressed = tokio::join!(visitor.post(&path, &fields), visitor.post(&path, &fields));
    let again = visitor.post(&path, &fields).await;
    for answer in [&pressed.0, &pressed.1, &again] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.html);
    }
    assert_eq!(again.location, Some(format!("{path}?sent=0")));
    let messages = class.messages().await;
    assert_eq!(messages.len(), 1, "{messages:?}");
    let body = messages[0]["content"]["body"].as_str().unwrap();
    assert!(
        body.starts_with("Report of Ants:\n• results_guest: "),
        "{body}"
    );
    let page = visitor.get(&again.location.unwrap()).await;
    check_page(&page.html);
    page.assert_has(&["brought back before", "badge quiet-badge", "too late"]);
    assert_eq!(choices(&page).len(), 2, "{}", page.html);

    // A group that cannot be read is told, and hinders no other. It works when all is over, too.
    class
        .put(json!({ "m.breakout": {}, "io.github.matrix_breakout.session": { "id": "one" } }))
        .await;
    let leave = format!("/_matrix/client/v3/rooms/{bees}/leave");
    class.host.send(Method::POST, &leave, json!({})).await;
    let visitor = Visitor::of(&class.host, 4772).await;
    visitor
        .get(&href(&class.room))
        .await
        .assert_has(&["No break-out is open", "Bring results back"]);
    let page = visitor.get(&path).await;
    page.assert_has(&["Bees cannot be read", "too late"]);
    let fields: Vec<_> = choices(&page);
    let fields: Vec<_> = fields.iter().map(|id| ("event", id.as_str())).collect();
    let failed = visitor.post(&path, &fields).await;
    assert_eq!(failed.status, StatusCode::CONFLICT);
    failed.assert_has(&["Bees: ", &format!("href=\"{path}\"")]);
    assert_eq!(class.messages().await.len(), 2);

    let nothing = visitor.post(&path, &[("event", "none")]).await;
    assert_eq!(nothing.status, StatusCode::BAD_REQUEST);
    nothing.assert_has(&["Choose at least one"]);

    // Who may not open break-outs sees no way there, and is not let in.
    let guest = Visitor::of(&class.guest, 4773).await;
    let page = guest.get(&href(&class.room)).await;
    assert!(!page.html.contains("Bring results back"), "{}", page.html);
    assert_eq!(guest.get(&path).await.status, StatusCode::FORBIDDEN);
    let refused = guest.post(&path, &fields).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(class.messages().await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_brought_back_is_what_was_looked_at_whoever_else_presses() {
    let class = Class::new("resultsedit", json!({}), &["Ants"]).await;
    let ants = &class.children[0];
    class.guest.write(ants, 1, "!report the first").await;
    class.guest.write(ants, 2, "!report the second").await;
    let visitor = Visitor::of(&class.host, 4778).await;
    let path = class.path("report");
    let page = visitor.get(&path).await;
    let [first, second] = &choices(&page)[..] else {
        panic!("{}", page.html);
    };

    let mut looks_on = visitor.stream(&page).await;
    // Two tabs choose other ones at the same time: each is there once, and a third tab hears of it.
    let (both, one) = (
        [("event", first.as_str()), ("event", second.as_str())],
        [("event", second.as_str())],
    );
    let pressed = tokio::join!(visitor.post(&path, &both), visitor.post(&path, &one));
    for answer in [&pressed.0, &pressed.1] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.html);
    }
    let bodies = async || -> String {
        let messages = class.messages().await;
        let bodies = messages
            .iter()
            .map(|event| event["content"]["body"].to_string());
        bodies.collect()
    };
    let sent = bodies().await;
    for text in ["the first", "the second"] {
        assert_eq!(sent.matches(text).count(), 1, "{sent}");
    }
    looks_on.until(&["\"reload\""]).await;

    // What somebody edits after it was looked at is not sent, and told.
    class.guest.write(ants, 3, "!report harmless").await;
    let page = visitor.get(&path).await;
    let [looked_at] = &choices(&page)[..] else {
        panic!("{}", page.html);
    };
    let (event, _) = looked_at.split_once(' ').unwrap();
    let edit = json!({
        "msgtype": "m.text", "body": "* !report rude",
        "m.new_content": { "msgtype": "m.text", "body": "!report rude" },
        "m.relates_to": { "rel_type": "m.replace", "event_id": event },
    });
    let edits = format!("/_matrix/client/v3/rooms/{ants}/send/m.room.message/4");
    class.guest.send(Method::PUT, &edits, edit).await;
    let fields = [("event", looked_at.as_str())];
    let refused = visitor.post(&path, &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    check_page(&refused.html);
    refused.assert_has(&[
        "1 message was edited after you had looked",
        "See what is left",
    ]);
    assert_eq!(bodies().await, sent);
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&["rude"]);
    let as_it_is = choices(&page);
    visitor
        .post(&path, &[("event", as_it_is[0].as_str())])
        .await;
    assert!(bodies().await.contains("rude"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_takes_long_goes_on_and_says_what_it_waits_for() {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let host = User::register_behind("resultsslow_host", proxy.url()).await;
    let class = Class::of(host, "resultsslow", json!({}), &["Ants"]).await;
    class
        .guest
        .write(&class.children[0], 1, "!report slowly")
        .await;
    let visitor = Visitor::of(&class.host, 4779).await;
    let path = class.path("report");
    let chosen = choices(&visitor.get(&path).await);
    let is_report = |head: &RequestHead| head.path.contains("/send/m.room.message/");
    let limited = json!({
        "errcode": "M_LIMIT_EXCEEDED", "error": "too many requests", "retry_after_ms": 16_000,
    });
    let status = StatusCode::TOO_MANY_REQUESTS;
    let wait = Fault::AnswerBefore {
        status,
        body: limited,
    };
    proxy.inject(is_report, 1, wait);

    let fields = [("event", chosen[0].as_str())];
    let pressed = visitor.post(&path, &fields).await;
    assert_eq!(pressed.location.as_ref(), Some(&path), "{}", pressed.html);
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&[
        "The homeserver asks to wait",
        "goes on when you leave the page",
    ]);
    assert!(class.messages().await.is_empty());
    let mut looks_on = visitor.stream(&page).await;
    looks_on.until(&["sending", "asks to wait"]).await;
    looks_on.until(&["\"reload\""]).await;
    let news = "The results of 1 group are in the main room now.";
    let page = visitor.get(&path).await;
    check_page(&page.html);
    page.assert_has(&[news, "badge quiet-badge"]);
    assert_eq!(class.messages().await.len(), 1);
    // It is told once.
    let page = visitor.get(&path).await;
    assert!(!page.html.contains(news), "{}", page.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_encrypted_groups_mark_comes_back_encrypted() {
    let encryption = json!({ "algorithm": "m.megolm.v1.aes-sha2" });
    let additions = json!({ "initial_state": [
        { "type": "m.room.encryption", "state_key": "", "content": encryption },
    ] });
    let class = Class::new("resultse2e", additions, &["Ants"]).await;
    let child = &class.children[0];
    let (host, guest) = (
        Visitor::of(&class.host, 4774).await,
        Visitor::of(&class.guest, 4775).await,
    );
    let inside = href(child);
    let mut heard = host.stream(&host.get(&inside).await).await;
    let say = [("text", "!report the secret"), ("transaction", "one")];
    guest.post(&format!("{inside}/say"), &say).await;
    heard.until(&["the secret"]).await;
    // Nobody has the key of this.
    let path = format!("/_matrix/client/v3/rooms/{child}/send/m.room.encrypted/9");
    let lost = json!({
        "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": "lost",
        "sender_key": "x", "device_id": "x",
    });
    class.guest.send(Method::PUT, &path, lost).await;

    let path = class.path("report");
    let page = host.get(&path).await;
    check_page(&page.html);
    page.assert_has(&[
        "the secret",
        "1 message of Ants cannot be decrypted on this device",
    ]);
    let chosen = choices(&page);
    let fields = [("event", chosen[0].as_str())];
    let pressed = tokio::join!(host.post(&path, &fields), host.post(&path, &fields));
    assert_eq!(
        pressed.0.status,
        StatusCode::SEE_OTHER,
        "{}",
        pressed.0.html
    );
    assert_eq!(
        pressed.1.status,
        StatusCode::SEE_OTHER,
        "{}",
        pressed.1.html
    );
    let messages = class.messages().await;
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert_eq!(messages[0]["type"], "m.room.encrypted");
    assert!(!messages[0].to_string().contains("the secret"));
    let mut heard = guest.stream(&guest.get(&href(&class.room)).await).await;
    heard.until(&["Report of Ants", "the secret"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_tells_its_break_outs_and_who_was_where() {
    let class = Class::new("history", json!({}), &[HOSTILE, "=1+1"]).await;
    let [first, second] = &class.children[..] else {
        panic!("no children");
    };
    let leave = format!("/_matrix/client/v3/rooms/{first}/leave");
    class.guest.send(Method::POST, &leave, json!({})).await;
    class.guest.join(first).await;
    let host = Visitor::of(&class.host, 4776).await;

    let page = host.get(&class.path("history")).await;
    check_page(&page.html);
    page.assert_has(&[
        "1 break-out,",
        "open now",
        "By history_host",
        "history_guest",
        &format!("href=\"{}\"", href(first)),
        &format!("href=\"{}\"", href(second)),
    ]);

    // The file of the session that is open is the one that the command prints.
    let open = host.get(&class.path("plan.csv")).await;
    assert_eq!(open.status, StatusCode::OK);
    assert_eq!(open.headers[CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(open.headers[X_CONTENT_TYPE_OPTIONS], "nosniff");
    let disposition = open.headers[CONTENT_DISPOSITION].to_str().unwrap();
    assert!(
        disposition.starts_with("attachment; filename=\"groups-20")
            && disposition.ends_with(".csv\""),
        "{disposition}"
    );
    let user = &class.guest.raw.user_id;
    assert!(open.html.starts_with("room,user\n"), "{}", open.html);
    assert!(
        open.html.contains(&format!("\n'=1+1,{user}\n")),
        "{}",
        open.html
    );

    let page = host.get(&class.path("attendance")).await;
    check_page(&page.html);
    page.assert_has(&["history_guest", "onerror", "still there", "Save as a table"]);
    let csv = host.get(&class.path("attendance.csv")).await;
    let disposition = csv.headers[CONTENT_DISPOSITION].to_str().unwrap();
    assert!(disposition.starts_with("attachment; filename=\"attendance-20"));
    assert_eq!(csv.headers[X_CONTENT_TYPE_OPTIONS], "nosniff");
    let (_, rows) = csv
        .html
        .split_once("\u{feff}user_id,room_id,name,from,to,person\n")
        .unwrap();
    assert_eq!(rows.lines().count(), 2, "{rows}");
    assert!(
        rows.lines().all(|row| row.starts_with(user.as_str())),
        "{rows}"
    );

    // A member who is not in the second group sees no way into it, and is told what they cannot know.
    let guest = Visitor::of(&class.guest, 4777).await;
    let page = guest.get(&class.path("history")).await;
    assert!(!page.html.contains(&href(second)), "{}", page.html);
    guest
        .get(&class.path("attendance"))
        .await
        .assert_has(&["Not all groups can be read", "=1+1"]);

    // Many of them come page by page, each with its own files.
    for number in 0..11 {
        class
            .open(&format!("more-{number}"), &["Ants", "Bees"])
            .await;
    }
    class.put(json!({ "m.breakout": {} })).await;
    let page = host.get(&class.path("history")).await;
    page.assert_has(&[
        "12 break-outs",
        "replaced by history_host",
        "history?page=2",
    ]);
    assert!(!page.html.contains("onerror"), "{}", page.html);
    let page = host.get(&class.path("history?page=2")).await;
    check_page(&page.html);
    page.assert_has(&["onerror", "history?page=1"]);
    let of_one = page.html.rsplit("plan.csv?session=").next().unwrap();
    let of_one = of_one.split('"').next().unwrap();
    let file = host
        .get(&class.path(&format!("plan.csv?session={of_one}")))
        .await;
    assert_eq!(file.html, open.html);
    let page = host
        .get(&class.path(&format!("attendance?session={of_one}")))
        .await;
    check_page(&page.html);
    page.assert_has(&["Times before the break-out", "selected>"]);
    for bad in ["history?page=none", "history?page=99999999999999999999"] {
        host.get(&class.path(bad))
            .await
            .assert_has(&["12 break-outs"]);
    }

    // What is not there says so, and leads on.
    for page in [
        "plan.csv",
        "plan.csv?session=x",
        "attendance?session=%3Cb%3E",
        "attendance.csv?session=x",
    ] {
        let page = host.get(&class.path(page)).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{}", page.html);
        page.assert_has(&[&format!("href=\"{}\"", class.path("history"))]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_was_never_split_says_what_will_be_there() {
    let class = Class::new("never", json!({}), &[]).await;
    let host = Visitor::of(&class.host, 4778).await;
    let page = host.get(&href(&class.room)).await;
    page.assert_has(&["Earlier break-outs"]);
    assert!(!page.html.contains("Bring results back"), "{}", page.html);
    for (page, text) in [
        ("history", "Open the first one"),
        ("attendance", "There has been no break-out in Class yet"),
        ("report", "There has been no break-out in Class yet"),
    ] {
        let page = host.get(&class.path(page)).await;
        assert_eq!(page.status, StatusCode::OK);
        check_page(&page.html);
        page.assert_has(&[text]);
    }
    let guest = Visitor::of(&class.guest, 4779).await;
    let page = guest.get(&href(&class.room)).await;
    assert!(!page.html.contains("Earlier break-outs"), "{}", page.html);
    // Nobody sees anything of a room they are not in.
    let stranger = User::register("never_stranger").await;
    let stranger = Visitor::of(&stranger, 4780).await;
    for page in [
        "history",
        "attendance",
        "attendance.csv",
        "report",
        "plan.csv",
    ] {
        let page = stranger.get(&class.path(page)).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{}", page.html);
    }
    let sent = stranger
        .post(&class.path("report"), &[("event", "$a")])
        .await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
}
