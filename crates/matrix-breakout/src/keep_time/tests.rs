use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::UNIX_EPOCH,
};

use breakout_core::event::breakout::{BreakoutEventContent, Child, EventType, Session};
use matrix_sdk::{
    Client,
    ruma::{
        OwnedRoomId, RoomId, UInt, event_id, events::AnySyncStateEvent, owned_room_id,
        owned_server_name, serde::Raw,
    },
    test_utils::mocks::MatrixMockServer,
};
use matrix_sdk_test::JoinedRoomBuilder;
use serde_json::{Value, json};
use tokio::{
    sync::mpsc::{UnboundedReceiver, unbounded_channel},
    time::timeout,
};
use wiremock::{
    Mock, Request, ResponseTemplate,
    matchers::{method, path_regex},
};

use super::*;
use crate::{breakout::RoomBreakoutExt as _, clock::Clock};

const OWN: &str = "@example:localhost";
/// When the session ends.
const END: u64 = 1_700_000_000_000;
const MINUTE: u64 = 60_000;
/// How long is waited for what comes at once.
const PATIENCE: Duration = Duration::from_secs(9);

fn millis(millis: u64) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap())
}

/// A parent with a session of one group, on a homeserver that is asked for the least.
struct Lesson {
    server: MatrixMockServer,
    client: Client,
    parent: OwnedRoomId,
    now: Arc<AtomicU64>,
}

fn content() -> BreakoutEventContent {
    let child = Child::new(vec![owned_server_name!("localhost")]);
    let mut session = Session::new("s1");
    session.opened_at = Some(millis(END - 30 * MINUTE));
    session.ends_at = Some(millis(END));
    BreakoutEventContent::open(
        [(owned_room_id!("!child:localhost"), child)].into(),
        session,
    )
}

fn state(kind: &str, key: &str, content: Value) -> Value {
    json!({
        "type": kind,
        "state_key": key,
        "sender": OWN,
        "event_id": format!("${}", kind.replace('.', "-")),
        "origin_server_ts": END - 30 * MINUTE,
        "content": content,
    })
}

fn joined(room_id: &RoomId, more: Vec<Value>) -> JoinedRoomBuilder {
    let events = [
        state(
            "m.room.create",
            "",
            json!({ "creator": OWN, "room_version": "10" }),
        ),
        state("m.room.power_levels", "", json!({ "users": { OWN: 100 } })),
        state("m.room.member", OWN, json!({ "membership": "join" })),
    ];
    let events = events.into_iter().chain(more);
    let events =
        events.map(|event| serde_json::from_value::<Raw<AnySyncStateEvent>>(event).unwrap());
    JoinedRoomBuilder::new(room_id).add_state_bulk(events)
}

impl Lesson {
    async fn at(time: u64) -> Self {
        let server = MatrixMockServer::new().await;
        let now = Arc::new(AtomicU64::new(time));
        let date = now.clone();
        // Without timers, by the clock of the test.
        let versions = move |_: &Request| {
            let since = Duration::from_millis(date.load(Ordering::Relaxed));
            let date = httpdate::fmt_http_date(UNIX_EPOCH + since);
            let body = json!({ "versions": ["v1.12"] });
            let answer = ResponseTemplate::new(200).set_body_json(body);
            answer.insert_header("date", date.as_str())
        };
        let mock = Mock::given(method("GET")).and(path_regex("/versions$"));
        mock.respond_with(versions).mount(&server).await;
        server.mock_room_state_encryption().plain().mount().await;
        server.mock_room_send().ok(event_id!("$sent")).mount().await;
        let open = state(EventType::Unstable.as_str(), "", json!(content()));
        let present = Mock::given(method("GET"));
        let present = present.and(path_regex("/state/org.matrix.msc3985.breakout"));
        let answer = ResponseTemplate::new(200).set_body_json(open.clone());
        present.respond_with(answer).mount(&server).await;
        let unknown = json!({ "errcode": "M_NOT_FOUND", "error": "" });
        let unknown = ResponseTemplate::new(404).set_body_json(unknown);
        server
            .mock_room_send_state()
            .ok(event_id!("$ended"))
            .mount()
            .await;
        // The server of a mock takes the first that fits.
        let is_no_sync = |request: &Request| !request.url.path().ends_with("/sync");
        let mock = Mock::given(is_no_sync).respond_with(unknown);
        mock.mount(&server).await;

        let client = server.client_builder().no_server_versions().build().await;
        let parent = owned_room_id!("!parent:localhost");
        server.sync_room(&client, joined(&parent, vec![open])).await;
        let child = owned_room_id!("!child:localhost");
        server.sync_room(&client, joined(&child, Vec::new())).await;
        Self {
            server,
            client,
            parent,
            now,
        }
    }

    fn keep_time(&self) -> (KeepTime, UnboundedReceiver<TimeNews>) {
        let now = self.now.clone();
        let clock = Clock::new(move || millis(now.load(Ordering::Relaxed)));
        let room = self.client.get_room(&self.parent).unwrap();
        let (told, news) = unbounded_channel();
        let keep = room.breakout().with_clock(clock).keep_time();
        let keep = keep.with_announcement(false);
        let keep = keep.with_news(move |event| told.send(event).unwrap());
        (keep, news)
    }

    /// Lets the time come, and something happen in the room so that it is seen.
    async fn pass(&self, time: u64) {
        self.now.store(time, Ordering::Relaxed);
        let parent = joined(&self.parent, Vec::new());
        self.server.sync_room(&self.client, parent).await;
    }

    /// The paths of requests of this method that have this in it.
    async fn sent(&self, verb: &str, part: &str) -> Vec<String> {
        let requests = self.server.received_requests().await.unwrap();
        let requests = requests.iter();
        let paths = requests
            .filter(|request| request.method.as_str() == verb)
            .map(|request| request.url.path().to_owned());
        paths.filter(|path| path.contains(part)).collect()
    }
}

/// How long before the end people are warned next.
async fn next_warning(news: &mut UnboundedReceiver<TimeNews>) -> u32 {
    loop {
        let event = timeout(PATIENCE, news.recv()).await.unwrap();
        match event.unwrap() {
            TimeNews::Warned { minutes, report } => {
                assert_eq!(
                    (report.sent.len(), report.failed.len()),
                    (1, 0),
                    "{report:?}"
                );
                return minutes;
            }
            TimeNews::Failed { error } => panic!("{error}"),
            _ => {}
        }
    }
}

#[tokio::test]
async fn people_are_warned_twice_and_the_session_ends_in_time() {
    let lesson = Lesson::at(END - 6 * MINUTE).await;
    let (keep, mut news) = lesson.keep_time();
    let lesson = &lesson;
    let passing = async move {
        assert!(matches!(news.recv().await, Some(TimeNews::Session { .. })));
        assert!(lesson.sent("PUT", "/send/").await.is_empty());
        lesson.pass(END - 5 * MINUTE).await;
        assert_eq!(next_warning(&mut news).await, 5);
        // What happens between the warnings brings none.
        lesson.pass(END - 4 * MINUTE).await;
        lesson.pass(END - MINUTE).await;
        assert_eq!(next_warning(&mut news).await, 1);
        lesson.pass(END + 1_000).await;
        assert!(lesson.sent("PUT", "/state/").await.is_empty());
        // The homeserver's timer, of which nothing is known yet, has had its time.
        lesson.pass(END + 5_000).await;
        news
    };
    let both = async { tokio::join!(async { keep.await }, passing) };
    let (ended, mut news) = timeout(PATIENCE, both).await.unwrap();
    let ended = ended.unwrap();
    assert!(ended.ended);
    assert_eq!(ended.session.unwrap().id, "s1");
    assert!(news.try_recv().is_err());
    assert_eq!(lesson.sent("PUT", "/send/").await.len(), 2);
    assert_eq!(lesson.sent("PUT", "/state/").await.len(), 1);
}

#[tokio::test]
async fn whoever_warns_after_a_restart_sends_the_same_message() {
    let lesson = Lesson::at(END - 5 * MINUTE).await;
    for _ in 0..2 {
        let (keep, mut news) = lesson.keep_time();
        tokio::select! {
            ended = async { keep.await } => panic!("{ended:?}"),
            minutes = next_warning(&mut news) => assert_eq!(minutes, 5),
        }
    }
    // By its transaction the homeserver takes it once.
    let sent = lesson.sent("PUT", "/send/").await;
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0], sent[1]);
}

#[tokio::test]
async fn a_warning_that_comes_too_late_is_none() {
    let lesson = Lesson::at(END - 4 * MINUTE).await;
    let (keep, mut news) = lesson.keep_time();
    let lesson = &lesson;
    let passing = async move {
        // By then it is decided what is due.
        assert!(matches!(news.recv().await, Some(TimeNews::Session { .. })));
        lesson.pass(END - MINUTE).await;
        next_warning(&mut news).await
    };
    tokio::select! {
        ended = async { keep.await } => panic!("{ended:?}"),
        minutes = passing => assert_eq!(minutes, 1),
    }
    assert_eq!(lesson.sent("PUT", "/send/").await.len(), 1);
}
