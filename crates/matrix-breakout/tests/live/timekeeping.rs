//! Sessions that end by themselves, and who sees to it.

use std::{sync::Arc, time::Duration};

use breakout_core::opening::End;
use local_synapse::{Account, Fault, FaultProxy, Method, StatusCode, Synapse, wait_for};
use matrix_breakout::{
    Clock, OpenReport, Progress, RequestKind, RetimeError, RoomBreakoutExt as _, SessionEnd,
    TimeNews,
};
use matrix_sdk::{
    Client, Room,
    config::SyncSettings,
    ruma::{MilliSecondsSinceUnixEpoch, UInt},
};
use parking_lot::Mutex;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep, timeout};

use crate::classroom::{Classroom, client};

const PATIENCE: Duration = Duration::from_secs(120);
pub(crate) const EVENT: &str = "org.matrix.msc3985.breakout";
pub(crate) const NOTE: &str = "io.github.matrix_breakout.session";
pub(crate) const HOUR: Duration = Duration::from_secs(3_600);

/// Lists the timers of somebody as a client that knows nothing of us.
pub(crate) async fn timers(account: &Account) -> Vec<Value> {
    let path = "/_matrix/client/unstable/org.matrix.msc4140/delayed_events";
    let (status, answer) = account.request(Method::GET, path, None).await.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["delayed_events"].as_array().unwrap().clone()
}

/// Waits until somebody has no timers.
async fn no_timers(account: &Account) {
    wait_for("the end of the timers", PATIENCE, async || {
        timers(account).await.is_empty().then_some(())
    })
    .await;
}

/// Waits until the event names no room, and returns it.
async fn emptied(class: &Classroom) -> Value {
    wait_for("an event without rooms", PATIENCE, async || {
        let event = class.state(&class.parent, EVENT).await;
        (event["m.breakout"] == json!({})).then_some(event)
    })
    .await
}

/// Waits for something that is told.
async fn until(what: &str, is_so: impl Fn() -> bool) {
    wait_for(what, PATIENCE, async || is_so().then_some(())).await;
}

pub(crate) async fn open(class: &Classroom, room: &Room, length: Duration) -> OpenReport {
    let open = room.breakout().open(class.plan(2));
    let report = open.with_end(SessionEnd::After(length)).await.unwrap();
    assert_eq!(report.end, End::Open);
    report
}

pub(crate) async fn sync(client: &Client) {
    let now = SyncSettings::new().timeout(Duration::ZERO);
    client.sync_once(now).await.unwrap();
}

/// The time of this machine, which is that of the homeserver, in milliseconds.
fn now() -> u64 {
    Clock::default().now().get().into()
}

pub(crate) fn millis(time: Option<MilliSecondsSinceUnixEpoch>) -> u64 {
    time.unwrap().get().into()
}

#[tokio::test]
async fn the_homeserver_ends_a_session_with_nobody_there() {
    let class = Classroom::new(2).await;
    let report = {
        let (_client, room) = class.host().await;
        open(&class, &room, Duration::from_secs(4)).await
    };
    // Nothing of ours is left.
    assert!(report.on_server);
    assert_eq!(report.requests.of(RequestKind::Delayed), 1);
    let event = class.state(&class.parent, EVENT).await;
    assert_eq!(event["m.breakout"].as_object().unwrap().len(), 2);

    let event = emptied(&class).await;
    let ends_at = millis(report.ends_at);
    assert!(now() >= ends_at, "it ended early");
    assert_eq!(event[NOTE]["id"], json!(report.session));
    assert_eq!(event[NOTE]["ended_at"], json!(ends_at));
    assert!(event[NOTE]["opened_at"].is_number());
    assert!(timers(&class.host).await.is_empty());
}

#[tokio::test]
async fn a_session_that_is_extended_ends_at_the_new_time_only() {
    let class = Classroom::new(2).await;
    let (_client, room) = class.host().await;
    let report = open(&class, &room, Duration::from_secs(8)).await;
    let before = millis(report.ends_at);
    let extended = room
        .breakout()
        .extend(Duration::from_secs(4))
        .await
        .unwrap();
    assert_eq!(millis(Some(extended.ends_at)), before + 4_000);
    assert!(extended.on_server);
    assert_eq!(timers(&class.host).await.len(), 1);

    let event = emptied(&class).await;
    assert!(now() >= before + 4_000, "it ended at the old time");
    assert_eq!(event[NOTE]["ended_at"], json!(before + 4_000));

    let over = room.breakout().extend(HOUR).await.unwrap_err();
    assert_eq!(over.to_string(), "no break-out is open in this room");
}

#[tokio::test]
async fn a_new_session_is_not_hit_by_the_old_timer() {
    let class = Classroom::new(2).await;
    let (_client, room) = class.host().await;
    open(&class, &room, HOUR).await;
    assert_eq!(timers(&class.host).await.len(), 1);
    assert!(room.breakout().end().await.unwrap().ended);
    assert!(timers(&class.host).await.is_empty());

    // Nor when another client of this user ends it, which leaves the timer.
    open(&class, &room, HOUR).await;
    class
        .put(&class.host, EVENT, json!({ "m.breakout": {} }))
        .await;
    assert_eq!(timers(&class.host).await.len(), 1);
    let report = room.breakout().open(class.plan(1)).await.unwrap();
    assert_eq!((report.end, report.on_server), (End::Open, false));
    assert!(timers(&class.host).await.is_empty());

    // Nor when it is replaced.
    let replace = room.breakout().open(class.plan(2)).with_replace(true);
    let first = replace.with_end(SessionEnd::After(HOUR)).await.unwrap();
    let replace = room.breakout().open(class.plan(2)).with_replace(true);
    let second = replace.with_end(SessionEnd::After(HOUR)).await.unwrap();
    let pending = timers(&class.host).await;
    assert_eq!(pending.len(), 1);
    assert_eq!(pending[0]["content"][NOTE]["id"], json!(second.session));
    assert_ne!(first.session, second.session);
}

#[tokio::test]
async fn another_host_who_extends_takes_the_timer_over() {
    let class = Classroom::new(2).await;
    class.promote(&class.people[0], 50).await;
    let (_client, room) = class.host().await;
    let report = open(&class, &room, Duration::from_secs(10)).await;
    let (_other, other_room) = class.of(&class.people[0]).await;
    let extended = other_room.breakout().extend(HOUR).await.unwrap();
    assert!(extended.on_server);
    assert_eq!(timers(&class.people[0]).await.len(), 1);
    // The homeserver cancels what the first host had set for the same state.
    no_timers(&class.host).await;
    // That nothing happens at the first end is seen once it has passed.
    let left = millis(report.ends_at).saturating_sub(now());
    sleep(Duration::from_millis(left + 500)).await;
    let event = class.state(&class.parent, EVENT).await;
    assert_eq!(event["m.breakout"].as_object().unwrap().len(), 2);

    assert!(room.breakout().end().await.unwrap().ended);
    no_timers(&class.people[0]).await;
}

#[tokio::test]
async fn without_delayed_events_a_process_of_the_host_ends_it_and_calls_back() {
    let synapse = Synapse::builder()
        .delayed_events(false)
        .start()
        .await
        .unwrap();
    let class = Classroom::on(&synapse, 2, json!({})).await;
    let (client, room) = class.host().await;
    let report = open(&class, &room, Duration::from_secs(4)).await;
    assert!(!report.on_server);
    assert!(report.requests.of(RequestKind::Delayed) == 0);
    sync(&client).await;
    let ended = timeout(PATIENCE, async { room.breakout().keep_time().await });
    let ended = ended.await.unwrap().unwrap();
    assert!(ended.ended);
    assert!(now() >= millis(report.ends_at));
    assert_eq!(ended.session.unwrap().id, report.session);
    emptied(&class).await;
    let messages = class.messages().await;
    let body = messages[0]["content"]["body"].as_str().unwrap();
    assert!(body.contains("have ended"), "{body}");
}

#[tokio::test]
async fn people_are_warned_once_also_in_encrypted_rooms() {
    for encrypted in [false, true] {
        let body = match encrypted {
            true => json!({ "initial_state": [{
                "type": "m.room.encryption",
                "state_key": "",
                "content": { "algorithm": "m.megolm.v1.aes-sha2" },
            }]}),
            false => json!({}),
        };
        let class = Classroom::with_room(2, body).await;
        let (client, room) = class.host().await;
        let report = open(&class, &room, Duration::from_secs(64)).await;
        sync(&client).await;
        let sync_client = client.clone();
        let syncing = async move {
            loop {
                sync_client.sync_once(SyncSettings::new()).await.unwrap();
            }
        };
        let news = Arc::new(Mutex::new(Vec::new()));
        let told = news.clone();
        // Two tasks of one device keep the time, as two of its processes would.
        let keep = room.breakout().keep_time();
        let keep = keep.with_news(move |news| told.lock().push(news));
        let second = room.breakout().keep_time();
        let warned = || {
            let news = news.lock();
            news.iter()
                .any(|news| matches!(news, TimeNews::Warned { minutes: 1, .. }))
        };
        tokio::select! {
            () = syncing => {}
            ended = async { tokio::join!(keep, second) } => panic!("{ended:?}"),
            () = until("nobody was warned", warned) => {}
        }
        let children = report.children.iter().map(|c| c.room_id.clone().unwrap());
        for child in children {
            let path = format!("/_matrix/client/v3/rooms/{child}/messages?dir=b&limit=50");
            let (_, answer) = class.host.request(Method::GET, &path, None).await.unwrap();
            let wanted = if encrypted {
                "m.room.encrypted"
            } else {
                "m.room.message"
            };
            let messages = answer["chunk"].as_array().unwrap().iter();
            // The first message may be there as well.
            let is_first =
                |event: &Value| event["content"]["m.relates_to"]["what"] == json!("first");
            let messages: Vec<_> = messages
                .filter(|event| event["type"] == json!(wanted) && !is_first(event))
                .collect();
            assert_eq!(messages.len(), 1, "{answer}");
            if !encrypted {
                let body = messages[0]["content"]["body"].as_str().unwrap();
                assert!(body.contains("ends in 1 minute"), "{body}");
            }
        }
        assert!(room.breakout().end().await.unwrap().ended);
    }
}

#[tokio::test]
async fn the_end_with_a_grace_is_told_everywhere_and_comes_in_time() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let report = room.breakout().open(class.plan(2)).await.unwrap();
    sync(&client).await;
    let before = now();
    let soon = room
        .breakout()
        .end_soon(Duration::from_secs(5))
        .await
        .unwrap();
    assert_eq!((soon.told.sent.len(), soon.told.failed.len()), (3, 0));
    assert!(soon.on_server);
    let ends_at = millis(Some(soon.ends_at));
    assert!((before + 4_000..=now() + 6_000).contains(&ends_at));
    let messages = class.messages().await;
    let body = messages[0]["content"]["body"].as_str().unwrap();
    assert_eq!(body, "The break-out groups end in 5 seconds.");

    // Ending later than that is no end: the end that was told stays.
    let later = room.breakout().end_soon(HOUR).await.unwrap();
    assert_eq!(later.ends_at, soon.ends_at);
    sync(&client).await;
    let sync_client = client.clone();
    let ended = tokio::select! {
        ended = async { room.breakout().keep_time().await } => ended.unwrap(),
        () = async { loop { sync_client.sync_once(SyncSettings::new()).await.unwrap(); } } => panic!(),
    };
    assert!(now() >= ends_at);
    assert_eq!(ended.session.unwrap().id, report.session);
    assert_eq!(emptied(&class).await[NOTE]["ended_at"], json!(ends_at));
    // The homeserver ended it, and the host's process calls everybody back, once.
    let bodies: Vec<_> = class.messages().await;
    let back = bodies.iter().filter(|message| {
        message["content"]["body"]
            .as_str()
            .is_some_and(|body| body.contains("have ended"))
    });
    assert_eq!(back.count(), 1);
}

#[tokio::test]
async fn a_host_whose_clock_is_minutes_off_ends_the_session_in_time() {
    for off in [-180_000_i64, 180_000] {
        let class = Classroom::new(1).await;
        let (_client, room) = class.host().await;
        let clock = Clock::new(move || {
            let now = now().saturating_add_signed(off);
            MilliSecondsSinceUnixEpoch(UInt::new(now).unwrap())
        });
        let breakout = room.breakout().with_clock(clock);
        let before = now();
        let open = breakout.open(class.plan(1));
        let report = open
            .with_end(SessionEnd::After(Duration::from_secs(6)))
            .await
            .unwrap();
        let ends_at = millis(report.ends_at);
        // As everybody else's clock has it, but for what a date in seconds leaves open.
        assert!((before + 4_500..=now() + 7_500).contains(&ends_at), "{off}");
        assert!(report.on_server);
        let opened = Instant::now();
        emptied(&class).await;
        assert!(opened.elapsed() < Duration::from_secs(60));
        let late = now().abs_diff(ends_at);
        assert!(late < 60_000, "{off}: {late}");
    }
}

#[tokio::test]
async fn what_cannot_be_extended_says_why() {
    let class = Classroom::new(1).await;
    let (_client, room) = class.host().await;
    let breakout = room.breakout();
    let error = breakout.extend(HOUR).await.unwrap_err();
    assert_eq!(error.to_string(), "no break-out is open in this room");
    breakout.open(class.plan(1)).await.unwrap();
    let error = breakout.extend(HOUR).await.unwrap_err();
    assert!(matches!(error, RetimeError::NoEnd), "{error}");
    let past = MilliSecondsSinceUnixEpoch(UInt::new(now() - 60_000).unwrap());
    let error = breakout.extend_until(past).await.unwrap_err();
    assert_eq!(error.to_string(), "the end time has passed already");
    let ends_at = MilliSecondsSinceUnixEpoch(UInt::new(now() + 3_600_000).unwrap());
    let extended = breakout.extend_until(ends_at).await.unwrap();
    assert_eq!((extended.ends_at, extended.on_server), (ends_at, true));
    // Longer than the homeserver keeps a timer: the session ends, but not by the homeserver.
    let ends_at = MilliSecondsSinceUnixEpoch(UInt::new(now() + 30 * 3_600_000).unwrap());
    let extended = breakout.extend_until(ends_at).await.unwrap();
    assert_eq!((extended.ends_at, extended.on_server), (ends_at, false));
    assert!(timers(&class.host).await.is_empty());
}

#[tokio::test]
async fn who_moves_an_end_sees_what_is_waited_for() {
    let class = Classroom::new(2).await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let host = client(&class.host, proxy.url()).await;
    sync(&host).await;
    let room = host.get_room(&class.parent).unwrap();
    open(&class, &room, HOUR).await;
    let slow =
        json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "slow down", "retry_after_ms": 300 });
    let limit = || Fault::AnswerBefore {
        status: StatusCode::TOO_MANY_REQUESTS,
        body: slow.clone(),
    };
    let is_event = |head: &local_synapse::RequestHead| {
        head.method == Method::PUT
            && head.path.contains("/state/")
            && head.path.contains("breakout")
    };
    for soon in [false, true] {
        let injected = proxy.inject(is_event, 1, limit());
        let waits = Arc::new(Mutex::new(0));
        let seen = waits.clone();
        let progress = move |step| {
            if matches!(step, Progress::Waiting { .. }) {
                *seen.lock() += 1;
            }
        };
        let breakout = room.breakout();
        if soon {
            let ending = breakout.end_soon(HOUR / 2).with_announcement(false);
            ending.with_progress(progress).await.unwrap();
        } else {
            breakout.extend(HOUR).with_progress(progress).await.unwrap();
        }
        assert_eq!(injected.times_triggered(), 1);
        assert_eq!(*waits.lock(), 1, "end_soon: {soon}");
    }
}

#[tokio::test]
async fn a_session_with_an_end_costs_one_event_more() {
    let class = Classroom::new(4).await;
    let url = Synapse::shared().await.url();
    let proxy = FaultProxy::start(url).await.unwrap();
    let host = client(&class.host, proxy.url()).await;
    sync(&host).await;
    let room = host.get_room(&class.parent).unwrap();
    proxy.clear();
    let report = open(&class, &room, HOUR).await;
    let requests = proxy.requests();
    let count = |method: Method, part: &str| {
        let matching = requests
            .iter()
            .filter(|r| r.method == method && r.path.contains(part));
        matching.count()
    };
    assert_eq!(count(Method::PUT, "/state/"), 2, "{requests:#?}");
    assert_eq!(count(Method::GET, "/delayed_events"), 1, "{requests:#?}");
    assert_eq!(count(Method::POST, "/delayed_events"), 0, "{requests:#?}");
    assert_eq!(
        (
            report.requests.of(RequestKind::Delayed),
            report.requests.of(RequestKind::Timer)
        ),
        (1, 1)
    );
    assert_eq!(
        (
            report.requests.of(RequestKind::State),
            report.requests.of(RequestKind::Read)
        ),
        (1, 4)
    );
}
