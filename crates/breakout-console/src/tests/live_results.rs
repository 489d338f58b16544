//! What comes of sessions, at a real homeserver: reports, history, attendance, files.

mod reports;

use axum::http::{
    StatusCode,
    header::{CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS},
};
use breakout_account::testing::User;
use local_synapse::Method;
use matrix_sdk::ruma::OwnedRoomId;
use serde_json::{Value, json};

use super::{HOSTILE, check_page, visitor::Visitor};
use crate::paths::href;

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
        "One break-out",
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
