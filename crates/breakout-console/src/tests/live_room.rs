//! A session from plan to end, by two people who use nothing but the console.

use axum::{
    body::{Body, BodyDataStream},
    http::{
        Request, StatusCode,
        header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN},
    },
};
use breakout_account::{interrupt::Interrupt, testing::User};
use futures_util::StreamExt as _;
use local_synapse::Method;
use matrix_sdk::ruma::RoomId;
use serde_json::json;
use tokio::time::timeout;
use tower::ServiceExt as _;

use super::{
    check_page,
    live::{Browser, PATIENCE},
};
use crate::paths::href;

impl Browser {
    /// Sends a form, and follows where it leads.
    async fn submit(&self, path: &str, fields: &str) -> (StatusCode, String) {
        self.send(path, "application/x-www-form-urlencoded", fields.to_owned())
            .await
    }

    async fn send(&self, path: &str, kind: &str, body: String) -> (StatusCode, String) {
        let request = Request::post(path)
            .header(HOST, &self.host)
            .header(ORIGIN, format!("http://{}", self.host))
            .header(COOKIE, &self.cookie)
            .header(CONTENT_TYPE, kind)
            .body(Body::from(body))
            .unwrap();
        let answer = self.app.clone().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        let location = answer.headers()[LOCATION].to_str().unwrap().to_owned();
        self.get(&location).await
    }

    /// Uploads a plan, and follows where that leads.
    async fn upload(&self, path: &str, csrf: &str, file: &str) -> (StatusCode, String) {
        let part = |name: &str, value: &str| {
            format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body = format!("{}{}--edge--\r\n", part("csrf", csrf), part("file", file));
        self.send(path, "multipart/form-data; boundary=edge", body)
            .await
    }

    /// Opens the stream of a page.
    async fn live(&self, room: &str, planning: bool) -> Live {
        let path = format!("{room}/live?agreed=false&planning={planning}");
        let request = Request::get(path)
            .header(HOST, &self.host)
            .header(COOKIE, &self.cookie)
            .body(Body::empty())
            .unwrap();
        let answer = self.app.clone().oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        Live(answer.into_body().into_data_stream())
    }
}

struct Live(BodyDataStream);

impl Live {
    /// Reads on until an event has all of this.
    async fn until(&mut self, wanted: &[&str]) {
        let mut seen = String::new();
        timeout(PATIENCE, async {
            loop {
                let chunk = self.0.next().await.expect("the stream has ended").unwrap();
                let event = String::from_utf8_lossy(&chunk);
                if wanted.iter().all(|wanted| event.contains(wanted)) {
                    return;
                }
                seen.push_str(&event);
            }
        })
        .await
        .unwrap_or_else(|_| panic!("{wanted:?} does not come: {seen}"));
    }
}

/// The value of a hidden field.
fn field(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = page
        .split_once(&start)
        .unwrap_or_else(|| panic!("no {name}: {page}"));
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_splits_a_room_and_a_participant_finds_the_way() {
    let host = User::register("console_teacher").await;
    let pupil = User::register("console_pupil").await;
    let room = host
        .create_room(json!({ "name": "Class", "preset": "public_chat" }))
        .await;
    pupil.join(&room).await;
    let page = href(&room);
    let teacher = Browser::open(&host, 4712, Interrupt::new()).await;
    let student = Browser::open(&pupil, 4713, Interrupt::new()).await;

    // The deal is shown before anything is sent.
    let (_, plan) = teacher.get(&page).await;
    let fields = format!(
        "csrf={}&by=rooms&count=1&names=Table+%7Bn%7D",
        field(&plan, "csrf")
    );
    teacher.submit(&format!("{page}/plan/deal"), &fields).await;
    let (_, plan) = teacher.get(&page).await;
    check_page(&plan);
    assert!(
        plan.contains("1 person in 1 group") && plan.contains("value=\"Table 1\""),
        "{plan}"
    );
    let (_, sent) = teacher.get(&format!("{page}/plan")).await;
    check_page(&sent);
    assert!(
        sent.contains("m.breakout") && sent.contains("Table 1"),
        "{sent}"
    );
    let (_, quiet) = student.get(&page).await;
    check_page(&quiet);
    assert!(quiet.contains("No break-out is open") && !quiet.contains("Split this room"));

    let mut offers = student.live(&page, false).await;
    offers.until(&["No break-out is open"]).await;
    // By hand, one step at a time; what is not there any more is refused and said.
    let csrf = field(&plan, "csrf");
    let steps = format!("{page}/plan/step");
    let (_, added) = teacher.submit(&steps, &format!("csrf={csrf}&do=add")).await;
    assert!(added.contains("value=\"Table 2\""), "{added}");
    let move_out = format!("csrf={csrf}&to%3A{}=none", pupil.raw.user_id);
    let (_, moved) = teacher.submit(&steps, &move_out).await;
    assert!(moved.contains("Without a group"), "{moved}");
    let (_, gone) = teacher
        .submit(&steps, &format!("csrf={csrf}&do=remove:77"))
        .await;
    assert!(gone.contains("not there any more"), "{gone}");

    // From a file, of which every bad line is told.
    let upload = format!("{page}/plan/file");
    let (_, bad) = teacher
        .upload(&upload, &csrf, "room,user\nA,ann\n,@b:x\n")
        .await;
    assert!(bad.contains("Line 2") && bad.contains("Line 3"), "{bad}");
    // Whatever is read, what is probably not meant so is said before the start.
    let twice = format!(
        "sep=;\r\nroom;user\r\nTable 1;{0}\r\ntable  1;{0}\r\n#2;@typo:x\r\nTable 3;@typo:x\r\n",
        pupil.raw.user_id
    );
    let (_, told) = teacher.upload(&upload, &csrf, &twice).await;
    for word in [
        "Before you start",
        "is suggested for several groups: Table 1 and table 1 (lines 3 and 4)",
        "“Table 1” and “table  1”",
        "Line 5 begins with #",
        "@typo:x is not in this room, nor invited (line 6)",
    ] {
        assert!(told.contains(word), "{word}: {told}");
    }
    let (_, preview) = teacher.get(&format!("{page}/plan")).await;
    assert!(preview.contains("@typo:x is not in this room"), "{preview}");
    let file = format!("room,user\nTable 1,{}\n", pupil.raw.user_id);
    let (_, plan) = teacher.upload(&upload, &csrf, &file).await;
    assert!(plan.contains("1 person in 1 group"), "{plan}");
    assert!(!plan.contains("Before you start"), "{plan}");

    // What has changed since it was looked at is not started.
    let start = |revision: &str| {
        format!(
            "csrf={}&revision={revision}&minutes=10&join=restricted&announce=on&quiet_main=on",
            field(&plan, "csrf")
        )
    };
    let address = format!("{page}/plan/start");
    let (_, refused) = teacher.submit(&address, &start("1")).await;
    assert!(
        refused.contains("has changed since you looked"),
        "{refused}"
    );
    let revision = field(&refused, "revision");
    let (status, _) = teacher.submit(&address, &start(&revision)).await;
    assert_eq!(status, StatusCode::OK);
    let mut board = teacher.live(&page, false).await;
    board
        .until(&["One group is open", "Table 1", "missing"])
        .await;

    // The participant sees the suggestion without loading anything, joins, and can go back.
    offers
        .until(&["You are suggested for Table 1", "Join Table 1"])
        .await;
    let (_, offer) = student.get(&page).await;
    check_page(&offer);
    let child = field(&offer, "child");
    let fields = format!("csrf={}&child={child}", field(&offer, "csrf"));
    let mut changes = student.console.subscribe();
    let (status, _) = student.submit(&format!("{page}/join"), &fields).await;
    assert_eq!(status, StatusCode::OK);
    board.until(&["Everybody is in their group"]).await;
    board.until(&["1 of 1 here", "console_pupil"]).await;
    let inside = href(<&RoomId>::try_from(&*child).unwrap());
    // The mark of the child, which leads back, comes with a sync.
    let found = async {
        loop {
            let (_, page) = student.get(&inside).await;
            if page.contains("Back to Class") {
                return check_page(&page);
            }
            changes.next().await.unwrap();
        }
    };
    timeout(PATIENCE, found).await.unwrap();

    let (_, open) = teacher.get(&page).await;
    check_page(&open);
    assert!(
        open.contains("ends in <time class=\"clock\" data-ends-at")
            && open.contains("only moderators can write in the main room"),
        "{open}"
    );
    let fields = format!("csrf={}", field(&open, "csrf"));
    teacher.submit(&format!("{page}/end"), &fields).await;
    offers.until(&["No break-out is open"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_was_left_quiet_is_put_right_with_a_button() {
    let host = User::register("console_quiet").await;
    let room = host
        .create_room(json!({ "name": "Class", "preset": "public_chat" }))
        .await;
    let page = href(&room);
    let path = format!("/_matrix/client/v3/rooms/{room}/state/m.room.power_levels/");
    let levels = || async { host.raw.request(Method::GET, &path, None).await.unwrap().1 };
    let before = levels().await;
    let quiet = breakout_core::quiet::raise(&before, "s1").unwrap();
    host.raw
        .request(Method::PUT, &path, Some(quiet))
        .await
        .unwrap();
    let teacher = Browser::open(&host, 4714, Interrupt::new()).await;
    let (_, left) = teacher.get(&page).await;
    check_page(&left);
    assert!(
        left.contains("Let everybody write again") && left.contains("Split this room"),
        "{left}"
    );
    let mut region = teacher.live(&page, true).await;
    let fields = format!("csrf={}", field(&left, "csrf"));
    teacher.submit(&format!("{page}/end"), &fields).await;
    region.until(&["No break-out is open here."]).await;
    assert_eq!(levels().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quiet_that_a_session_has_left_is_taken_back_when_the_console_starts() {
    let host = User::register("console_left_quiet").await;
    let room = host
        .create_room(json!({ "name": "Class", "preset": "public_chat" }))
        .await;
    let state = format!("/_matrix/client/v3/rooms/{room}/state");
    let levels = format!("{state}/m.room.power_levels/");
    let read = || async {
        host.raw
            .request(Method::GET, &levels, None)
            .await
            .unwrap()
            .1
    };
    let before = read().await;
    let quiet = breakout_core::quiet::raise(&before, "s1").unwrap();
    let note = json!({ "id": "s1", "ended_at": 1, "quiet_main": true });
    let ended = json!({ "m.breakout": {}, "io.github.matrix_breakout.session": note });
    let event = format!("{state}/org.matrix.msc3985.breakout/");
    for (path, content) in [(&levels, quiet), (&event, ended)] {
        let sent = host.raw.request(Method::PUT, path, Some(content)).await;
        assert!(sent.unwrap().0.is_success());
    }
    let teacher = Browser::open(&host, 4715, Interrupt::new()).await;
    let mut changes = teacher.console.subscribe();
    let lifted = async {
        while read().await != before {
            changes.next().await.unwrap();
        }
    };
    timeout(PATIENCE, lifted).await.unwrap();
}
