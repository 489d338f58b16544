//! Sessions that end by themselves, as commands.

#[path = "support/program.rs"]
#[expect(dead_code, reason = "other tests need more of it")]
mod program;
#[path = "support/workshop.rs"]
#[expect(dead_code, reason = "other tests need more of it")]
mod workshop;

use std::{
    io::{BufRead as _, BufReader},
    time::Duration,
};

use local_synapse::{FaultProxy, Method, Synapse, wait_for};
use serde_json::{Value, json};
use workshop::{Workshop, answer, answers, machine};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";
const NOTE: &str = "io.github.matrix_breakout.session";
const PATIENCE: Duration = Duration::from_secs(120);

async fn emptied(workshop: &Workshop) -> Value {
    wait_for("the break-out to end", PATIENCE, async || {
        let event = workshop.state(BREAKOUT).await;
        (event["m.breakout"] == json!({})).then_some(event)
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_in_time_with_everything_of_ours_killed() {
    let synapse = Synapse::shared().await;
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, synapse.url());
    let room = workshop.parent.as_str();
    let mut watch = host
        .command(&["status", room, "--watch", "--json"])
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(watch.stdout.take().unwrap());
    lines.read_line(&mut String::new()).unwrap();
    let started = answer(&host.run(&["start", room, "--rooms", "2", "--for", "8s", "--json"]));
    // As by `kill -9`.
    watch.kill().unwrap();
    watch.wait().unwrap();
    assert_eq!(started["on_server"], json!(true));
    assert_eq!(started["requests"]["delayed"], json!(1));

    let longer = answer(&host.run(&["extend", room, "+3s", "--json"]));
    let ends_at = started["ends_at"].as_u64().unwrap() + 3_000;
    assert_eq!(
        longer,
        json!({ "session": started["session"], "ends_at": ends_at, "on_server": true })
    );
    let event = emptied(&workshop).await;
    assert_eq!(event[NOTE]["ended_at"], json!(ends_at));
    let over = host.run(&["extend", room, "+5m"]);
    assert_eq!(over.code, Some(1), "{over}");
    assert!(over.stderr.contains("no break-out is open"), "{over}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_delayed_events_whoever_watches_ends_it() {
    let synapse = Synapse::builder()
        .delayed_events(false)
        .start()
        .await
        .unwrap();
    let workshop = Workshop::on(&synapse, 2, json!({})).await;
    let host = machine(&workshop.host, synapse.url());
    let room = workshop.parent.as_str();
    let mut watch = host
        .command(&["status", room, "--watch", "--json"])
        .spawn()
        .unwrap();
    let started = host.run(&["start", room, "--rooms", "2", "--for", "10s"]);
    assert_eq!(started.code, Some(0), "{started}");
    assert!(
        started
            .stderr
            .contains("the homeserver does not end the session"),
        "{started}"
    );
    emptied(&workshop).await;
    watch.kill().unwrap();
    watch.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_with_a_grace_is_told_and_then_comes() {
    let synapse = Synapse::shared().await;
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, synapse.url());
    let room = workshop.parent.as_str();
    let nothing = answer(&host.run(&["end", room, "--in", "3s", "--json"]));
    assert_eq!(nothing["ended"], json!(false));

    let started = answer(&host.run(&["start", room, "--rooms", "2", "--json"]));
    let no_end = host.run(&["extend", room, "+5m"]);
    assert_eq!(no_end.code, Some(1), "{no_end}");
    assert!(no_end.stderr.contains("--until TIME"), "{no_end}");

    let ended = host.run(&["end", room, "--in", "4s", "--json"]);
    let told = answer(&ended);
    assert_eq!(
        (&told["session"], &told["ended"]),
        (&started["session"], &json!(true))
    );
    assert!(
        ended.stderr.contains("everybody is called back at"),
        "{ended}"
    );
    let event = workshop.state(BREAKOUT).await;
    assert_eq!(event["m.breakout"], json!({}));
    // The announcement, the end that will come, and the call back.
    assert_eq!(workshop.count("m.room.message").await, 3);
    assert!(workshop.timers().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_is_given_as_a_time_that_has_not_passed() {
    let synapse = Synapse::shared().await;
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, synapse.url());
    let room = workshop.parent.as_str();
    let start =
        |until: &str| host.run(&["start", room, "--rooms", "1", "--until", until, "--json"]);
    let passed = start("2026-01-01T00:00:00Z");
    assert_eq!(passed.code, Some(2), "{passed}");
    assert!(workshop.host_rooms().await.is_empty());
    let far = "2099-01-01T00:00:00Z";
    let started = answer(&start(far));
    assert_eq!(started["ends_at"], json!(4_070_908_800_000_u64));
    // Longer than the homeserver keeps a timer.
    assert_eq!(started["on_server"], json!(false));
    // The same words, the same request: nothing is made twice.
    let again = start(far);
    assert_eq!(again.code, Some(1), "{again}");
    let moved = answer(&host.run(&["extend", room, "--until", "2098-01-01T00:00:00Z", "--json"]));
    assert_eq!(moved["ends_at"], json!(4_039_372_800_000_u64));
    let passed = host.run(&["extend", room, "--until", "2026-01-01T00:00:00Z"]);
    assert_eq!(passed.code, Some(2), "{passed}");
    for args in [
        &["extend", room][..],
        &["extend", room, "soon"],
        &["end", room, "--in", "0s"],
    ] {
        let wrong = host.run(args);
        assert_eq!(wrong.code, Some(2), "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_end_that_the_homeserver_does_not_keep_is_told_with_its_day_and_without_logs() {
    let workshop = Workshop::new(1, json!({})).await;
    let host = machine(&workshop.host, Synapse::shared().await.url());
    let room = workshop.parent.as_str();
    let started = host.run(&["start", room, "--rooms", "1", "--for", "30h"]);
    assert_eq!(started.code, Some(0), "{started}");
    let lines: Vec<_> = started.stderr.lines().collect();
    let [warning] = lines.as_slice() else {
        panic!("{started}");
    };
    let until = started.stdout.lines().last().unwrap();
    let until = until.strip_prefix("1 group is open until ").unwrap();
    assert!(until.contains("day, "), "{started}");
    let told = format!("warning: the homeserver does not end the session at {until}: ");
    assert!(warning.starts_with(&told), "{started}");
    let status = host.run(&["status", room]);
    let day = until.split_once(" on ").unwrap().1;
    assert!(
        status.stdout.lines().next().unwrap().ends_with(day),
        "{status}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_homeservers_clock_is_the_one_that_counts() {
    let synapse = Synapse::shared().await;
    let workshop = Workshop::new(1, json!({})).await;
    let host = machine(&workshop.host, synapse.url());
    let room = workshop.parent.as_str();
    answer(&host.run(&["start", room, "--rooms", "1", "--for", "5m", "--json"]));

    // To whom the homeserver's clock is another one, theirs is wrong.
    let proxy = FaultProxy::start(synapse.url()).await.unwrap();
    let elsewhere = machine(&workshop.host, proxy.url());
    proxy.shift_date(600);
    proxy.clear();
    let over = elsewhere.run(&["status", room]);
    let versions = |request: &&local_synapse::SeenRequest| request.path.ends_with("/versions");
    // The SDK may ask at the same time.
    assert!(proxy.requests().iter().filter(versions).count() <= 2);
    assert!(over.stdout.contains("no break-out is open"), "{over}");
    assert_eq!(
        over.stderr,
        "warning: this machine's clock is 10 minutes behind the homeserver's, which is the one that counts\n"
    );
    assert_eq!(elsewhere.run(&["offers", "--json"]).stdout, "");
    let rooms = answer(&elsewhere.run(&["rooms", "--json"]));
    assert_eq!(rooms["open"], json!(false));
    let passed = elsewhere.run(&["extend", room, "+1m"]);
    assert!(passed.stderr.contains("no break-out is open"), "{passed}");

    proxy.shift_date(-600);
    let open = elsewhere.run(&["status", room]);
    assert!(open.stdout.contains("ends in 14:"), "{open}");
    assert!(
        open.stderr
            .contains("is 10 minutes ahead of the homeserver's"),
        "{open}"
    );
    let checks = answers(&elsewhere.run(&["doctor", "--json"]));
    let clock = checks
        .iter()
        .find(|line| line["check"] == json!("clock"))
        .unwrap();
    assert_eq!(clock["ok"], json!(false));
}

#[tokio::test(flavor = "multi_thread")]
async fn members_write_again_when_a_quiet_session_ends_also_with_everything_of_ours_killed() {
    const LEVELS: &str = "m.room.power_levels";
    let synapse = Synapse::shared().await;
    let workshop = Workshop::new(3, json!({})).await;
    let host = machine(&workshop.host, synapse.url());
    let room = workshop.parent.as_str();
    let before = workshop.state(LEVELS).await;
    let quiet = [
        "start",
        room,
        "--rooms",
        "2",
        "--for",
        "6s",
        "--quiet-main",
        "--json",
    ];
    let started = answer(&host.run(&quiet));
    assert_eq!(started["quiet_main"], json!(true));
    let status = answer(&host.run(&["status", room, "--json"]));
    assert_eq!(status["quiet_main"], json!(true));
    // No process of ours runs.
    wait_for("members to write again", PATIENCE, async || {
        (workshop.state(LEVELS).await == before).then_some(())
    })
    .await;
    emptied(&workshop).await;

    // Somebody who may open break-outs, and not change the levels.
    let student = machine(&workshop.people[0], synapse.url());
    let mut levels = before.clone();
    levels["users"][&workshop.people[0].user_id] = json!(50);
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{LEVELS}/");
    let raised = workshop.host.request(Method::PUT, &path, Some(levels));
    assert!(raised.await.unwrap().0.is_success());
    let refused = student.run(&["start", room, "--rooms", "1", "--quiet-main"]);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(refused.stderr.contains("100 is needed"), "{refused}");
    assert_eq!(workshop.state(BREAKOUT).await["m.breakout"], json!({}));

    answer(&host.run(&["start", room, "--rooms", "2", "--quiet-main", "--json"]));
    let ended = student.run(&["end", room, "--json"]);
    assert_eq!(ended.code, Some(1), "{ended}");
    assert_eq!(answers(&ended)[0]["ended"], json!(true));
    assert!(ended.stderr.contains("could not be changed"), "{ended}");
    let found = host.run(&["doctor", room]);
    assert!(found.stdout.contains("which is over"), "{found}");
    assert_eq!(
        answer(&host.run(&["end", room, "--json"]))["ended"],
        json!(false)
    );
    let found = host.run(&["doctor", room]);
    assert!(found.stdout.contains("no session keeps members"), "{found}");
}
