//! Requests that are cut off, and runs that are continued.

use std::{collections::BTreeSet, time::Duration};

use breakout_core::opening::End;
use local_synapse::{Fault, FaultProxy, Method, StatusCode, Synapse};
use matrix_breakout::{OpenError, RoomBreakoutExt as _};
use matrix_sdk::config::SyncSettings;
use serde_json::json;

use crate::classroom::{Classroom, client};

const ROOMS: usize = 3;

/// Checks that there is one of everything: each child, the event, the announcement.
async fn check_once(class: &Classroom, context: &str) {
    let rooms: BTreeSet<_> = class.host_rooms().await.into_iter().collect();
    assert_eq!(rooms.len(), ROOMS, "{context}");
    let event = class
        .state(&class.parent, "org.matrix.msc3985.breakout")
        .await;
    let named: BTreeSet<_> = event["m.breakout"]
        .as_object()
        .unwrap_or_else(|| panic!("{context}: {event}"))
        .keys()
        .map(|id| id.as_str().try_into().unwrap())
        .collect();
    assert_eq!(named, rooms, "{context}");
    let messages = class.messages().await;
    let count = |event_type: &str| {
        messages
            .iter()
            .filter(|event| event["type"] == json!(event_type))
            .count()
    };
    assert_eq!(count("org.matrix.msc3985.breakout"), 1, "{context}");
    assert_eq!(count("m.room.message"), 1, "{context}");
}

/// Opens through a proxy that hangs at the request, as if the process were killed there; then
/// opens again, from another device if asked, and checks that there is one of everything.
async fn cut_and_continue(at: (Method, &'static str, usize), fault: Fault, second_machine: bool) {
    let (method, part, nth) = at;
    let context = format!("{method} {part} {nth} {fault:?}");
    let class = Classroom::new(4).await;
    let (proxy, _first, room) = class.behind_proxy(&class.host).await;
    let injected = proxy.inject(
        move |head| head.method == method && head.path.contains(part),
        nth,
        fault,
    );
    let open = room
        .breakout()
        .open(class.plan(ROOMS))
        .with_request("3 rooms");
    tokio::select! {
        cut = injected.triggered() => cut.unwrap(),
        report = async { open.await } => panic!("{context}: {report:?}"),
    }
    drop(proxy);

    let host = if second_machine {
        let synapse = Synapse::shared().await;
        let (status, answer) = synapse
            .client()
            .request(
                Method::POST,
                "/_matrix/client/v3/login",
                Some(json!({
                    "type": "m.login.password",
                    "identifier": { "type": "m.id.user", "user": class.host.user_id },
                    "password": "pw",
                })),
            )
            .await
            .unwrap();
        assert_eq!(status, StatusCode::OK, "{answer}");
        let client = matrix_sdk::Client::builder()
            .homeserver_url(synapse.url())
            .build()
            .await
            .unwrap();
        client
            .matrix_auth()
            .login_username(&class.host.user_id, "pw")
            .await
            .unwrap();
        client
    } else {
        client(&class.host, Synapse::shared().await.url()).await
    };
    host.sync_once(SyncSettings::new().timeout(Duration::ZERO))
        .await
        .unwrap();
    let room = host.get_room(&class.parent).unwrap();
    let report = room
        .breakout()
        .open(class.plan(ROOMS))
        .with_request("3 rooms")
        .await;
    let report = report.unwrap_or_else(|error| panic!("{context}: {error:?}"));
    assert_eq!(
        (report.end, report.twins.len()),
        (End::Open, 0),
        "{context}"
    );
    check_once(&class, &context).await;

    // All is there: only now another start refuses.
    let again = room
        .breakout()
        .open(class.plan(ROOMS))
        .with_request("3 rooms")
        .await;
    assert!(
        matches!(again, Err(OpenError::AlreadyOpen(_))),
        "{context}: {again:?}"
    );
}

const CREATE: &str = "/createRoom";
const EVENT: &str = "/state/org.matrix.msc3985.breakout";
const MESSAGE: &str = "/send/m.room.message";
const JOURNAL: &str = "/account_data/";

#[tokio::test]
async fn a_start_that_is_killed_at_a_room_is_continued() {
    for nth in 1..=ROOMS {
        cut_and_continue((Method::POST, CREATE, nth), Fault::HangBefore, false).await;
        cut_and_continue((Method::POST, CREATE, nth), Fault::HangAfter, false).await;
    }
}

#[tokio::test]
async fn a_start_that_is_killed_at_the_event_is_continued() {
    for fault in [Fault::HangBefore, Fault::HangAfter] {
        cut_and_continue((Method::PUT, EVENT, 1), fault, false).await;
    }
}

#[tokio::test]
async fn a_start_that_is_killed_at_the_announcement_is_continued() {
    for fault in [Fault::HangBefore, Fault::HangAfter] {
        cut_and_continue((Method::PUT, MESSAGE, 1), fault, false).await;
    }
}

#[tokio::test]
async fn a_start_that_is_killed_at_the_journal_is_continued() {
    cut_and_continue((Method::PUT, JOURNAL, 1), Fault::HangBefore, false).await;
    cut_and_continue((Method::PUT, JOURNAL, 1), Fault::HangAfter, false).await;
    cut_and_continue((Method::PUT, JOURNAL, 2), Fault::HangBefore, false).await;
}

#[tokio::test]
async fn a_start_is_continued_from_a_second_machine() {
    for at in [
        (Method::POST, CREATE, 2),
        (Method::PUT, EVENT, 1),
        (Method::PUT, MESSAGE, 1),
    ] {
        cut_and_continue(at.clone(), Fault::HangBefore, true).await;
        cut_and_continue(at, Fault::HangAfter, true).await;
    }
}

#[tokio::test]
async fn a_homeserver_that_stumbles_is_not_noticed() {
    let error = || json!({ "errcode": "M_UNKNOWN", "error": "stumbled" });
    let faults = || {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        [
            Fault::CutBefore,
            Fault::CutAfter,
            Fault::AnswerBefore {
                status,
                body: error(),
            },
            Fault::AnswerAfter {
                status,
                body: error(),
            },
        ]
    };
    let requests = [
        (Method::POST, CREATE),
        (Method::PUT, EVENT),
        (Method::PUT, MESSAGE),
        (Method::PUT, JOURNAL),
    ];
    for (method, part) in requests {
        for fault in faults() {
            let context = format!("{method} {part} {fault:?}");
            let class = Classroom::new(4).await;
            let (proxy, _host, room) = class.behind_proxy(&class.host).await;
            let method = method.clone();
            let injected = proxy.inject(
                move |head| head.method == method && head.path.contains(part),
                1,
                fault,
            );
            let report = room.breakout().open(class.plan(ROOMS)).await;
            let report = report.unwrap_or_else(|error| panic!("{context}: {error:?}"));
            assert_eq!(
                (report.end, injected.times_triggered()),
                (End::Open, 1),
                "{context}"
            );
            check_once(&class, &context).await;
        }
    }
}

#[tokio::test]
async fn a_rate_limit_is_waited_for_as_long_as_the_homeserver_says() {
    let class = Classroom::new(3).await;
    let (proxy, _host, room) = class.behind_proxy(&class.host).await;
    let body =
        json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "slow down", "retry_after_ms": 700 });
    for part in [CREATE, EVENT, MESSAGE] {
        let status = StatusCode::TOO_MANY_REQUESTS;
        let fault = Fault::AnswerBefore {
            status,
            body: body.clone(),
        };
        proxy.inject(
            move |head| head.method != Method::GET && head.path.contains(part),
            1,
            fault,
        );
    }
    let (sender, waits) = std::sync::mpsc::channel();
    let report = room
        .breakout()
        .open(class.plan(ROOMS))
        .with_progress(move |progress| {
            if let matrix_breakout::Progress::Waiting { work, wait, left } = progress {
                assert!(wait <= Duration::from_millis(700));
                sender.send((work, left)).unwrap();
            }
        })
        .await
        .unwrap();
    use matrix_breakout::Work;
    let waits: Vec<_> = waits.iter().collect();
    assert_eq!(
        waits,
        [(Work::Rooms, 1), (Work::Event, 1), (Work::Announcement, 1)]
    );
    assert!(report.waited >= Duration::from_millis(1_400));
    check_once(&class, "limited").await;
}

#[tokio::test]
async fn another_request_does_not_continue_what_was_cut_off() {
    let class = Classroom::new(4).await;
    let (proxy, host, room) = class.behind_proxy(&class.host).await;
    let refused = json!({ "errcode": "M_FORBIDDEN", "error": "no more rooms" });
    let status = StatusCode::FORBIDDEN;
    let fault = Fault::AnswerBefore {
        status,
        body: refused,
    };
    proxy.inject(|head| head.path.contains(CREATE), 2, fault);
    let report = room
        .breakout()
        .open(class.plan(ROOMS))
        .with_request("3 rooms")
        .await
        .unwrap();
    assert_eq!((report.end, report.event_id), (End::Incomplete, None));
    assert_eq!(
        report
            .children
            .iter()
            .filter(|child| child.error.is_some())
            .count(),
        1
    );

    host.sync_once(SyncSettings::new().timeout(Duration::ZERO))
        .await
        .unwrap();
    let half_made = room.breakout().half_made().await.unwrap();
    assert_eq!(half_made.len(), 1);
    assert_eq!(
        (&half_made[0].session, half_made[0].rooms.len()),
        (&report.session, 2)
    );

    let other = room
        .breakout()
        .open(class.plan(2))
        .with_request("2 rooms")
        .await;
    assert!(
        matches!(&other, Err(OpenError::HalfMade { request, .. }) if request == "3 rooms"),
        "{other:?}"
    );
    let same = room
        .breakout()
        .open(class.plan(ROOMS))
        .with_request("3 rooms")
        .await
        .unwrap();
    assert_eq!(
        (same.end, same.continued, same.session),
        (End::Open, true, report.session)
    );
    check_once(&class, "continued").await;
}

#[tokio::test]
async fn of_two_hosts_who_start_together_the_one_who_is_late_is_refused() {
    let body = json!({ "power_level_content_override": {
        "events": { "org.matrix.msc3985.breakout": 0 }
    }});
    let class = Classroom::with_room(4, body).await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let (_, first) = class.host().await;
    let second = client(&class.people[0], proxy.url()).await;
    second
        .sync_once(SyncSettings::new().timeout(Duration::ZERO))
        .await
        .unwrap();
    let second = second.get_room(&class.parent).unwrap();

    // The second host makes their rooms, and is late with the rest.
    let status = StatusCode::TOO_MANY_REQUESTS;
    let body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "", "retry_after_ms": 3_000 });
    let late = proxy.inject(
        |head| head.method == Method::POST && head.path.contains(CREATE),
        2,
        Fault::AnswerBefore { status, body },
    );
    let open = second.breakout().open(class.plan(2));
    let (late_report, report) = tokio::join!(async { open.await }, async {
        late.triggered().await.unwrap();
        first.breakout().open(class.plan(ROOMS)).await
    });
    assert_eq!(report.unwrap().end, End::Open);
    let late_report = late_report.unwrap();
    assert_eq!(late_report.end, End::Refused);
    assert_eq!(late_report.other.unwrap().sender, *class.host.user_id);
    assert_eq!(
        late_report
            .children
            .iter()
            .filter(|c| c.room_id.is_some())
            .count(),
        2
    );
}

#[tokio::test]
async fn a_host_whose_event_is_overtaken_is_told() {
    let body = json!({ "power_level_content_override": {
        "events": { "org.matrix.msc3985.breakout": 0 }
    }});
    let class = Classroom::with_room(4, body).await;
    let (proxy, _first, first) = class.behind_proxy(&class.host).await;
    let second = client(&class.people[0], Synapse::shared().await.url()).await;
    second
        .sync_once(SyncSettings::new().timeout(Duration::ZERO))
        .await
        .unwrap();
    let second = second.get_room(&class.parent).unwrap();

    // The first host's event is there, their announcement is late.
    let status = StatusCode::TOO_MANY_REQUESTS;
    let body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "", "retry_after_ms": 4_000 });
    let late = proxy.inject(
        |head| head.path.contains(MESSAGE),
        1,
        Fault::AnswerBefore { status, body },
    );
    let open = first.breakout().open(class.plan(2)).with_request("first");
    let (overtaken, winner) = tokio::join!(async { open.await }, async {
        late.triggered().await.unwrap();
        second
            .breakout()
            .open(class.plan(ROOMS))
            .with_replace(true)
            .await
    });
    let (overtaken, winner) = (overtaken.unwrap(), winner.unwrap());
    assert_eq!((overtaken.end, winner.end), (End::Overtaken, End::Open));
    assert_eq!(overtaken.other.unwrap().sender, *class.people[0].user_id);
    let overwritten = winner
        .overwritten
        .unwrap()
        .breakout
        .content
        .session
        .unwrap();
    assert_eq!(overwritten.id, overtaken.session);

    // Its rooms are reported; and what was opened once is not opened again.
    let client = first.client();
    client
        .sync_once(SyncSettings::new().timeout(Duration::ZERO))
        .await
        .unwrap();
    let half_made = first.breakout().half_made().await.unwrap();
    assert_eq!((half_made.len(), half_made[0].rooms.len()), (1, 2));
    assert_eq!(
        half_made[0].overwritten_by.as_deref(),
        Some(second.own_user_id())
    );
    let again = first
        .breakout()
        .open(class.plan(2))
        .with_request("first")
        .await;
    assert!(matches!(again, Err(OpenError::AlreadyOpen(_))), "{again:?}");
}

#[tokio::test]
async fn an_announcement_is_found_among_many_references() {
    let class = Classroom::new(2).await;
    let (proxy, _host, room) = class.behind_proxy(&class.host).await;
    let cut = proxy.inject(
        |head| head.method == Method::PUT && head.path.contains(JOURNAL),
        2,
        Fault::HangBefore,
    );
    let open = room
        .breakout()
        .open(class.plan(ROOMS - 1))
        .with_request("2 rooms");
    tokio::select! {
        cut = cut.triggered() => cut.unwrap(),
        report = async { open.await } => panic!("{report:?}"),
    }
    let event_id = room
        .breakout()
        .fetch_breakout()
        .await
        .unwrap()
        .event_id
        .unwrap();
    for n in 0..8 {
        let path = format!(
            "/_matrix/client/v3/rooms/{}/send/m.room.message/{n}",
            class.parent
        );
        let message = json!({
            "msgtype": "m.text", "body": "noise",
            "m.relates_to": { "rel_type": "m.reference", "event_id": event_id },
        });
        class.people[0]
            .request(Method::PUT, &path, Some(message))
            .await
            .unwrap();
    }
    let report = room
        .breakout()
        .open(class.plan(ROOMS - 1))
        .with_request("2 rooms")
        .await;
    assert_eq!(report.unwrap().end, End::Open);
    let messages = class.messages().await;
    let ours = messages.iter().filter(|event| {
        event["type"] == json!("m.room.message") && event["sender"] == json!(class.host.user_id)
    });
    assert_eq!(ours.count(), 1);
}
