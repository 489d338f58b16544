//! A quiet main room: while a session is open only moderators write in the parent, and afterwards its
//! levels are those of before.

use std::{future::IntoFuture as _, time::Duration};

use breakout_core::opening::End;
use local_synapse::{Account, Fault, Method, StatusCode, Synapse, wait_for};
use matrix_breakout::{
    Action, Clock, MissingPower, OpenError, OpenReport, RequestKind, RoomBreakoutExt as _,
    SessionEnd,
};
use matrix_sdk::{Client, Room};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use crate::classroom::{Classroom, sync};

const PATIENCE: Duration = Duration::from_secs(120);
const EVENT: &str = "org.matrix.msc3985.breakout";
const NOTE: &str = "io.github.matrix_breakout.session";
const LEVELS: &str = "m.room.power_levels";
const QUIET: &str = "io.github.matrix_breakout.quiet_main";
const BEFORE: &str = "io.github.matrix_breakout.quiet_main.before";
const HOUR: Duration = Duration::from_secs(3_600);

async fn levels(class: &Classroom) -> Value {
    class.state(&class.parent, LEVELS).await
}

/// Waits until the levels are these.
async fn until_levels(class: &Classroom, expected: &Value) {
    wait_for(&format!("levels {expected}"), PATIENCE, async || {
        (levels(class).await == *expected).then_some(())
    })
    .await;
}

/// Lists the timers of somebody for the levels of a parent, as a client that knows nothing of us.
async fn level_timers(account: &Account) -> Vec<Value> {
    let path = "/_matrix/client/unstable/org.matrix.msc4140/delayed_events";
    let (_, answer) = account.request(Method::GET, path, None).await.unwrap();
    let pending = answer["delayed_events"].as_array().unwrap().iter();
    pending
        .filter(|event| event["type"] == json!(LEVELS))
        .cloned()
        .collect()
}

/// Tries to write into the parent as a client that knows nothing of us.
async fn try_to_write(class: &Classroom, account: &Account, transaction: &str) -> StatusCode {
    let path = format!(
        "/_matrix/client/v3/rooms/{}/send/m.room.message/{transaction}",
        class.parent
    );
    let content = json!({ "msgtype": "m.text", "body": "hello" });
    let answer = account.request(Method::PUT, &path, Some(content)).await;
    answer.unwrap().0
}

/// Drops the note from levels, as a client does that writes only what it knows of.
fn drop_note(levels: &mut Value) {
    let levels = levels.as_object_mut().unwrap();
    levels.remove(QUIET);
    levels.remove(BEFORE);
}

async fn open_quiet(class: &Classroom, room: &Room, length: Option<Duration>) -> OpenReport {
    let open = room.breakout().open(class.plan(2)).with_quiet_main(true);
    let report = open.with_end(length.map(SessionEnd::After)).await.unwrap();
    assert_eq!((report.end, report.quiet_main), (End::Open, true));
    assert!(report.not_quiet.is_none(), "{:?}", report.not_quiet);
    report
}

async fn is_quiet(client: &Client, room: &Room) -> bool {
    sync(client).await;
    room.breakout().status().await.unwrap().quiet_main
}

#[tokio::test]
async fn members_cannot_write_in_the_parent_until_the_end() {
    let class = Classroom::new(2).await;
    class.promote(&class.people[1], 50).await;
    let before = levels(&class).await;
    let (client, room) = class.host().await;
    let report = open_quiet(&class, &room, None).await;
    assert!(is_quiet(&client, &room).await);
    let [member, moderator] = [&class.people[0], &class.people[1]];
    assert_eq!(
        try_to_write(&class, member, "1").await,
        StatusCode::FORBIDDEN
    );
    assert_eq!(try_to_write(&class, moderator, "1").await, StatusCode::OK);
    let announcement = &class.messages().await;
    let announced = announcement.iter().any(|event| {
        let body = event["content"]["body"].as_str().unwrap_or_default();
        body.contains("only moderators can write here")
    });
    assert!(announced, "{announcement:?}");
    // The children are as loud as ever.
    let child = report.children[0].room_id.clone().unwrap();
    let in_child = class.state(&child, LEVELS).await;
    assert_eq!(in_child["events_default"], json!(0));

    let ended = room.breakout().end().await.unwrap();
    assert!(ended.ended && ended.still_quiet.is_none(), "{ended:?}");
    assert_eq!(levels(&class).await, before);
    assert_eq!(try_to_write(&class, member, "2").await, StatusCode::OK);
    assert!(!is_quiet(&client, &room).await);
    // The event comes before the levels, so that it can only say that somebody may have to look.
    let event = class.state(&class.parent, EVENT).await;
    assert_eq!(
        (&event["m.breakout"], &event[NOTE]["quiet_main"]),
        (&json!({}), &json!(true))
    );
}

#[tokio::test]
async fn the_homeserver_lets_everybody_write_again_with_nobody_there() {
    let class = Classroom::new(2).await;
    let before = levels(&class).await;
    let report = {
        let (_client, room) = class.host().await;
        open_quiet(&class, &room, Some(Duration::from_secs(6))).await
    };
    // Nothing of ours is left.
    assert!(report.on_server);
    assert_eq!(report.requests.of(RequestKind::Delayed), 2);
    assert_eq!(levels(&class).await["events_default"], json!(50));
    until_levels(&class, &before).await;
    assert_eq!(
        try_to_write(&class, &class.people[0], "1").await,
        StatusCode::OK
    );

    // Whoever comes later sees that nothing is left to do, also if somebody wants a quiet room now.
    let mut wanted = before.clone();
    wanted["events_default"] = json!(50);
    class.put(&class.host, LEVELS, wanted.clone()).await;
    let (_client, room) = class.host().await;
    let ended = room.breakout().end().await.unwrap();
    assert!(!ended.ended && ended.still_quiet.is_none(), "{ended:?}");
    assert_eq!(levels(&class).await, wanted);
}

#[tokio::test]
async fn an_extension_by_another_host_takes_the_quiet_along() {
    let class = Classroom::new(2).await;
    class.promote(&class.people[0], 100).await;
    let before = levels(&class).await;
    let (_client, room) = class.host().await;
    open_quiet(&class, &room, Some(Duration::from_secs(8))).await;
    let first = levels(&class).await;
    let (_other, other_room) = class.of(&class.people[0]).await;
    let extended = other_room.breakout().extend(HOUR).await.unwrap();
    assert!(extended.on_server);
    assert_eq!(level_timers(&class.people[0]).await.len(), 1);
    wait_for("the end of the first host's timer", PATIENCE, async || {
        level_timers(&class.host).await.is_empty().then_some(())
    })
    .await;
    assert_eq!(levels(&class).await, first);

    // And the first host ends it.
    room.breakout().end().await.unwrap();
    assert_eq!(levels(&class).await, before);
}

#[tokio::test]
async fn what_a_moderator_changes_meanwhile_is_kept_by_the_timer_of_a_host_who_is_there() {
    let class = Classroom::new(3).await;
    class.promote(&class.people[0], 100).await;
    let mut before = levels(&class).await;
    let (client, room) = class.host().await;
    open_quiet(&class, &room, Some(HOUR)).await;
    sync(&client).await;
    let breakout = room.breakout();
    let keeping = breakout.keep_time().into_future();
    let changed = async {
        // The homeserver cancels the timer, and the host's process sets it anew.
        let mut now = levels(&class).await;
        now["users"][&class.people[2].user_id] = json!(50);
        class.put(&class.people[0], LEVELS, now).await;
        before["users"][&class.people[2].user_id] = json!(50);
        wait_for(
            "a timer of the levels as they are now",
            PATIENCE,
            async || {
                sync(&client).await;
                let pending = level_timers(&class.host).await;
                let is_there = pending.iter().any(|timer| timer["content"] == before);
                is_there.then(|| assert_eq!(pending.len(), 1))
            },
        )
        .await;
    };
    tokio::select! {
        ended = keeping => panic!("{ended:?}"),
        () = changed => {}
    }
    assert_eq!(levels(&class).await["events_default"], json!(50));
    room.breakout().end().await.unwrap();
    assert_eq!(levels(&class).await, before);
}

#[tokio::test]
async fn a_moderator_who_lets_people_write_meanwhile_has_the_last_word() {
    let class = Classroom::new(2).await;
    class.promote(&class.people[0], 100).await;
    let (client, room) = class.host().await;
    open_quiet(&class, &room, Some(HOUR)).await;
    let mut now = levels(&class).await;
    now["events_default"] = json!(10);
    now["ban"] = json!(75);
    class.put(&class.people[0], LEVELS, now.clone()).await;
    assert!(!is_quiet(&client, &room).await);
    room.breakout().end().await.unwrap();
    drop_note(&mut now);
    assert_eq!(levels(&class).await, now);
}

#[tokio::test]
async fn a_client_that_drops_the_note_leaves_nobody_silent() {
    let class = Classroom::new(2).await;
    let mut before = levels(&class).await;
    let (_client, room) = class.host().await;
    open_quiet(&class, &room, None).await;
    // As a client does that writes only what it knows of.
    let mut now = levels(&class).await;
    drop_note(&mut now);
    now["users"][&class.people[0].user_id] = json!(50);
    class.put(&class.host, LEVELS, now).await;
    room.breakout().end().await.unwrap();
    before["users"][&class.people[0].user_id] = json!(50);
    assert_eq!(levels(&class).await, before);
}

#[tokio::test]
async fn whoever_may_end_but_not_change_levels_leaves_that_to_whoever_may() {
    let class = Classroom::new(2).await;
    class.promote(&class.people[0], 50).await;
    let before = levels(&class).await;
    let (client, room) = class.host().await;
    open_quiet(&class, &room, None).await;
    let (_other, other_room) = class.of(&class.people[0]).await;
    let refused = other_room.breakout().open(class.plan(1));
    let refused = refused.with_quiet_main(true).with_replace(true).await;
    let Err(OpenError::MissingPower(MissingPower {
        action: Action::QuietMembers,
        level,
        needed,
        ..
    })) = refused
    else {
        panic!("{refused:?}");
    };
    assert_eq!((level, needed), (50, 100));

    let ended = other_room.breakout().end().await.unwrap();
    assert!(ended.ended && ended.still_quiet.is_some(), "{ended:?}");
    assert_eq!(levels(&class).await["events_default"], json!(50));
    assert!(is_quiet(&client, &room).await);

    // A process of the host that comes later makes up for it.
    let breakout = room.breakout();
    let keeping = breakout.keep_time().into_future();
    tokio::select! {
        ended = keeping => panic!("{ended:?}"),
        () = until_levels(&class, &before) => {}
    }
}

#[tokio::test]
async fn without_timers_a_host_who_comes_back_lets_everybody_write() {
    let synapse = Synapse::builder()
        .delayed_events(false)
        .start()
        .await
        .unwrap();
    let class = Classroom::on(&synapse, 2, json!({})).await;
    let before = levels(&class).await;
    let (client, room) = class.host().await;
    let open = room.breakout().open(class.plan(2)).with_quiet_main(true);
    let open = open.with_end(SessionEnd::After(Duration::from_secs(2)));
    let report = open.with_presence(true).await.unwrap();
    assert!(report.quiet_main && !report.on_server);
    let ends_at = Duration::from_millis(report.ends_at.unwrap().get().into());
    let now = Duration::from_millis(Clock::default().now().get().into());
    // Nothing happens at the end, as nobody is there; so it is the time that is waited for.
    sleep(ends_at.saturating_sub(now)).await;
    assert_eq!(levels(&class).await["events_default"], json!(50));
    sync(&client).await;
    let ended = timeout(PATIENCE, room.breakout().keep_time().into_future());
    assert!(ended.await.unwrap().unwrap().ended);
    assert_eq!(levels(&class).await, before);
}

#[tokio::test]
async fn the_next_session_is_as_quiet_as_it_says_and_no_more() {
    let class = Classroom::new(2).await;
    let before = levels(&class).await;
    let (_client, room) = class.host().await;
    open_quiet(&class, &room, Some(HOUR)).await;
    // Another client of this user ends it, which leaves the quiet and the timers.
    let nothing = json!({ "m.breakout": {} });
    class.put(&class.host, EVENT, nothing).await;
    let report = room.breakout().open(class.plan(2)).await.unwrap();
    assert_eq!((report.end, report.quiet_main), (End::Open, false));
    assert_eq!(levels(&class).await, before);
    assert!(level_timers(&class.host).await.is_empty());

    let replace = room.breakout().open(class.plan(1)).with_replace(true);
    let report = replace.with_quiet_main(true).await.unwrap();
    assert!(report.quiet_main);
    assert_eq!(
        levels(&class).await[QUIET],
        json!({ report.session.as_str(): 1 })
    );
    room.breakout().end().await.unwrap();
    assert_eq!(levels(&class).await, before);
}

/// Starts through a proxy that hangs at the request, as if the process were killed there.
async fn kill(class: &Classroom, part: &'static str, nth: usize, fault: Fault, end: bool) {
    let (proxy, _client, room) = class.behind_proxy(&class.host).await;
    let injected = proxy.inject(
        move |head| head.method == Method::PUT && head.path.contains(part),
        nth,
        fault,
    );
    let work = async {
        match end {
            true => format!("{:?}", room.breakout().end().await),
            false => {
                let open = room.breakout().open(class.plan(2)).with_quiet_main(true);
                let open = open
                    .with_end(SessionEnd::After(HOUR))
                    .with_request("2 rooms");
                format!("{:?}", open.await)
            }
        }
    };
    tokio::select! {
        cut = injected.triggered() => cut.unwrap(),
        done = work => panic!("{part} {nth}: {done}"),
    }
}

#[tokio::test]
async fn whatever_is_killed_the_levels_are_those_before_in_the_end() {
    // The event, the levels, and the timers of both.
    for nth in 1..=4 {
        for fault in [Fault::HangBefore, Fault::HangAfter] {
            let class = Classroom::new(2).await;
            let before = levels(&class).await;
            kill(&class, "/state/", nth, fault.clone(), false).await;
            let context = format!("{nth} {fault:?}");

            // Another program goes on, which does not know how the session was to be.
            let (_client, room) = class.host().await;
            let open = room.breakout().open(class.plan(2));
            let report = open.with_request("2 rooms").await.unwrap();
            assert_eq!(
                (report.end, report.on_server),
                (End::Open, true),
                "{context}"
            );
            assert!(report.continued && report.quiet_main, "{context}");
            let timers = level_timers(&class.host).await;
            assert_eq!(timers.len(), 1, "{context}");
            assert_eq!(timers[0]["content"], before, "{context}");

            // The event is emptied first, then the levels are lifted.
            let sent = fault == Fault::HangAfter;
            kill(&class, "/state/", 1, fault, true).await;
            let (_client, room) = class.host().await;
            let ended = room.breakout().end().await.unwrap();
            assert_eq!(ended.ended, !sent, "{context}");
            assert!(ended.still_quiet.is_none(), "{context} {ended:?}");
            assert_eq!(levels(&class).await, before, "{context}");
            let event = class.state(&class.parent, EVENT).await;
            assert_eq!(event["m.breakout"], json!({}), "{context}");
            assert!(level_timers(&class.host).await.is_empty(), "{context}");
        }
    }
}
