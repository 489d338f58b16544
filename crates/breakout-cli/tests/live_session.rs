//! Whole commands on a real homeserver: a session from start to end.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, also in what its functions share"
)]

#[path = "live_session/changing.rs"]
mod changing;
#[path = "support/console.rs"]
mod console;
#[path = "live_session/cost.rs"]
mod cost;
#[path = "live_session/faults.rs"]
mod faults;
#[path = "live_session/files.rs"]
mod files;
#[path = "live_session/groups.rs"]
mod groups;
#[path = "live_session/language.rs"]
mod language;
#[path = "live_session/partly.rs"]
mod partly;
#[path = "support/program.rs"]
mod program;
#[path = "live_session/rounds.rs"]
mod rounds;
#[path = "live_session/silence.rs"]
mod silence;
#[path = "live_session/standing.rs"]
mod standing;
#[path = "live_session/strangers.rs"]
mod strangers;
#[path = "live_session/twice.rs"]
mod twice;
#[path = "live_session/widget.rs"]
mod widget;
#[path = "support/workshop.rs"]
mod workshop;

use std::{
    fs,
    io::{BufRead as _, BufReader},
    process::{Child, ChildStdout},
};

use local_synapse::{FaultProxy, Method, StatusCode, Synapse};
use program::Program;
use serde_json::{Value, json};
use workshop::{Workshop, answer, answers, join, machine};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";
const MESSAGE: &str = "m.room.message";

async fn shared_url() -> &'static str {
    Synapse::shared().await.url()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_from_start_to_end() {
    let workshop = Workshop::new(5, json!({})).await;
    let url = shared_url().await;
    let host = machine(&workshop.host, url);
    let person = machine(&workshop.people[0], url);
    let room = workshop.parent.as_str();

    let rooms = answer(&host.run(&["rooms", "--json"]));
    assert_eq!(
        (&rooms["can_break_out"], &rooms["open"]),
        (&json!(true), &json!(false))
    );
    assert!(answers(&person.run(&["rooms", "--json"])).is_empty());
    assert!(answers(&person.run(&["offers", "--json"])).is_empty());

    let plan = answer(&host.run(&[
        "start",
        room,
        "--size",
        "2",
        "--seed",
        "1",
        "--dry-run",
        "--json",
    ]));
    assert_eq!(
        (plan["rooms"].as_array().unwrap().len(), &plan["fits"]),
        (3, &json!(true))
    );
    assert!(workshop.host_rooms().await.is_empty());

    let started = answer(&host.run(&[
        "start", room, "--size", "2", "--seed", "1", "--for", "10m", "--json",
    ]));
    assert_eq!(started["requests"]["createRoom"], json!(3));
    assert!(
        started["ends_at"].is_u64() && started["event_id"].is_string(),
        "{started}"
    );
    for (planned, made) in plan["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .zip(started["rooms"].as_array().unwrap())
    {
        assert_eq!(
            (&planned["name"], &planned["users"]),
            (&made["name"], &made["users"])
        );
        assert_eq!(made["outcome"], json!("created"));
    }

    let offer = answer(&person.run(&["offers", "--json"]));
    assert_eq!(
        (&offer["trust"], &offer["warn"]),
        (&json!("moderator"), &json!(false))
    );
    let suggested = offer["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .find(|room| room["suggested"] == json!(true));
    let joined = answer(&person.run(&["join", room, "--json"]));
    assert_eq!(joined["room_id"], suggested.unwrap()["room_id"]);
    assert_eq!(joined["parent"], json!(room));
    let back = answer(&person.run(&["back", joined["room_id"].as_str().unwrap(), "--json"]));
    assert_eq!(back["room_id"], json!(room));

    let status = answer(&host.run(&["status", room, "--json"]));
    assert_eq!(
        (&status["open"], &status["trust"]),
        (&json!(true), &json!("self"))
    );
    let there = status["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["room_id"] == joined["room_id"]);
    assert!(
        there.unwrap()["joined"]
            .as_array()
            .unwrap()
            .contains(&json!(workshop.people[0].user_id))
    );
    // Somebody with another client is in the call there, and somebody else says so of the host.
    let call = |key: &str| {
        let room_id = joined["room_id"].as_str().unwrap();
        let path = "state/org.matrix.msc3401.call.member";
        format!("/_matrix/client/v3/rooms/{room_id}/{path}/{key}")
    };
    let caller = &workshop.people[0];
    for user_id in [&caller.user_id, &workshop.host.user_id] {
        let content = json!({ "application": "m.call", "call_id": "", "device_id": "PHONE" });
        let path = call(&format!("_{user_id}_PHONE_m.call"));
        let (status, answer) = caller
            .request(Method::PUT, &path, Some(content))
            .await
            .unwrap();
        assert_eq!(status, StatusCode::OK, "{answer}");
    }
    let status = answer(&host.run(&["status", room, "--json"]));
    for child in status["rooms"].as_array().unwrap() {
        let callers = match child["room_id"] == joined["room_id"] {
            true => json!([caller.user_id]),
            false => json!([]),
        };
        assert_eq!(child["participants_in_call"], callers);
        assert_eq!(child["call_active"], json!(callers != json!([])));
    }

    let text = host.run(&["status", room]);
    assert!(
        text.stdout.contains("3 groups, opened by you, ends in 9:"),
        "{text}"
    );

    let refused = host.run(&["start", room, "--rooms", "2"]);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(
        refused.stderr.contains("is already open in this room"),
        "{refused}"
    );

    let ended = answer(&host.run(&["end", room, "--json"]));
    assert_eq!(
        (&ended["ended"], &ended["session"]),
        (&json!(true), &started["session"])
    );
    let again = answer(&host.run(&["end", room, "--json"]));
    assert_eq!(again["ended"], json!(false));
    assert!(answers(&person.run(&["offers", "--json"])).is_empty());
    assert_eq!(workshop.count(MESSAGE).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_encrypted_room_is_told_encrypted_and_a_participant_can_choose() {
    let encryption = json!([{
        "type": "m.room.encryption", "state_key": "", "content": { "algorithm": "m.megolm.v1.aes-sha2" },
    }]);
    let workshop = Workshop::new(2, json!({ "initial_state": encryption })).await;
    let host = machine(&workshop.host, shared_url().await);
    let person = machine(&workshop.people[0], shared_url().await);
    let room = workshop.parent.as_str();
    let started = answer(&host.run(&["start", room, "--rooms", "2", "--free", "--json"]));
    assert!(
        started["requests"]["read"].as_u64().unwrap() <= 6,
        "{started}"
    );
    assert_eq!(workshop.count("m.room.encrypted").await, 1);

    let offered = person.run(&["offers"]);
    let hint = format!("`breakout join {room} CHILD` joins the group that you name");
    assert!(offered.stderr.contains(&hint), "{offered}");
    let unsuggested = person.run(&["join", room]);
    assert_eq!(unsuggested.code, Some(1), "{unsuggested}");
    assert!(
        unsuggested
            .stderr
            .contains("the groups are: Group 1, Group 2"),
        "{unsuggested}"
    );
    let joined = answer(&person.run(&["join", room, "2", "--json"]));
    assert_eq!(joined["name"], json!("Group 2"));
    assert_eq!(
        answer(&person.run(&["join", room, "group 2", "--json"])),
        joined
    );
    assert_eq!(person.run(&["join", room, "Group 7"]).code, Some(1));
    answer(&host.run(&["end", room, "--json"]));
    assert_eq!(workshop.count("m.room.encrypted").await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_is_warned_about_before_anything_is_joined() {
    let levels = json!({ "power_level_content_override": { "events": { BREAKOUT: 0 } } });
    let workshop = Workshop::new(2, levels).await;
    let stranger = machine(&workshop.people[0], shared_url().await);
    let person = machine(&workshop.people[1], shared_url().await);
    let room = workshop.parent.as_str();
    answer(&stranger.run(&["start", room, "--rooms", "1", "--with-me", "--json"]));
    let offer = answer(&person.run(&["offers", "--json"]));
    assert_eq!(
        (&offer["trust"], &offer["warn"]),
        (&json!("unknown"), &json!(true))
    );
    let refused = person.run(&["join", room]);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(
        refused.stderr.contains("not a moderator of this room"),
        "{refused}"
    );
    assert!(refused.stderr.contains("--yes"), "{refused}");
    answer(&person.run(&["join", room, "--yes", "--json"]));

    let host = machine(&workshop.host, shared_url().await);
    let findings = answers(&host.run(&["doctor", room, "--json"]));
    let open = findings
        .iter()
        .find(|finding| finding["check"] == json!("who may open"))
        .unwrap();
    assert_eq!(open["ok"], json!(false), "{open}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_impossible_is_said_and_nothing_is_done() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let member = machine(&workshop.people[0], shared_url().await);
    let room = workshop.parent.as_str();
    let plan = host.home().join("bad.csv");
    fs::write(&plan, "room,user\n,@a:x\nBees,nobody\n").unwrap();
    let large = host.home().join("large.csv");
    let mut rows = "room,user\n".to_owned();
    for n in 0..2_500 {
        rows.push_str(&format!(
            "Group {},@person-{n}:matrix.example.org\n",
            n % 100
        ));
    }
    fs::write(&large, &rows).unwrap();
    let fits = host.home().join("fits.csv");
    fs::write(
        &fits,
        rows.lines().take(1_001).collect::<Vec<_>>().join("\n"),
    )
    .unwrap();
    let (plan, large, fits) = (
        plan.to_str().unwrap(),
        large.to_str().unwrap(),
        fits.to_str().unwrap(),
    );

    for (program, args, code, says) in [
        (
            &member,
            vec!["--rooms", "2"],
            1,
            "power level 0 where 50 is needed",
        ),
        (
            &host,
            vec!["--rooms", "3"],
            1,
            "there are only 2 people, too few for 3 groups",
        ),
        (&host, vec!["--rooms", "0"], 2, "0 is not in 1.."),
        (&host, vec!["--rooms=-1"], 2, "invalid value '-1'"),
        (&host, vec!["--size", "0"], 2, "0 is not in 1.."),
        (
            &host,
            vec!["--rooms", "1", "--for=-5m"],
            2,
            "at least one second",
        ),
        (
            &host,
            vec!["--rooms", "1", "--for", "0s"],
            2,
            "at least one second",
        ),
        (
            &host,
            vec!["--rooms", "1", "--name", "Table"],
            2,
            "needs {n}",
        ),
        (&host, vec![], 2, "required"),
        (
            &host,
            vec!["--file", plan],
            2,
            "line 3: \"nobody\" is not a user ID",
        ),
        (
            &host,
            vec!["--file", "nowhere.csv"],
            2,
            "nowhere.csv cannot be read",
        ),
        (
            &host,
            vec!["--file", large],
            1,
            "more than the 64136 that fit",
        ),
        (
            &host,
            vec!["--file", large, "--dry-run"],
            1,
            "people would fit",
        ),
    ] {
        let outcome = program.run(&[vec!["start", room], args.clone()].concat());
        assert_eq!(outcome.code, Some(code), "{args:?}: {outcome}");
        assert!(outcome.stderr.contains(says), "{args:?}: {outcome}");
    }
    let fitting = answer(&host.run(&["start", room, "--file", fits, "--dry-run", "--json"]));
    assert_eq!(
        (&fitting["fits"], fitting["rooms"].as_array().unwrap().len()),
        (&json!(true), 100)
    );

    for (args, says) in [
        (["status", "No such room"], "room not found"),
        (["start", "!elsewhere:example.org"], "room not found"),
        (["join", room], "no break-out is open"),
        (["back", room], "not a group of a break-out"),
    ] {
        let mut args = args.to_vec();
        if args[0] == "start" {
            args.extend(["--rooms", "1"]);
        }
        let outcome = host.run(&args);
        assert_eq!(outcome.code, Some(1), "{outcome}");
        assert!(outcome.stderr.contains(says), "{outcome}");
    }
    assert!(workshop.host_rooms().await.is_empty());
    assert_eq!(
        (
            workshop.count(BREAKOUT).await,
            workshop.count(MESSAGE).await
        ),
        (0, 0)
    );
}

/// Starts a command and returns its process and what it answers.
fn watch(program: &Program, args: &[&str]) -> (Child, BufReader<ChildStdout>) {
    let mut child = program.command(args).spawn().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    (child, stdout)
}

fn next(stdout: &mut BufReader<ChildStdout>) -> Value {
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    serde_json::from_str(&line).unwrap_or_else(|_| panic!("no answer: {line:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_process_does_the_watching_ones_see() {
    let workshop = Workshop::new(2, json!({})).await;
    let url = shared_url().await;
    let host = machine(&workshop.host, url);
    let person = machine(&workshop.people[0], url);
    let room = workshop.parent.as_str();
    let (mut board, mut board_lines) = watch(&host, &["status", room, "--watch", "--json"]);
    let (mut offers, mut offer_lines) = watch(&person, &["offers", "--watch", "--json"]);
    assert_eq!(next(&mut board_lines)["open"], json!(false));

    let started = answer(&host.run(&["start", room, "--rooms", "1", "--json"]));
    assert_eq!(next(&mut offer_lines)["session"], started["session"]);
    let child = started["rooms"][0]["room_id"].as_str().unwrap();
    join(&workshop.people[1], child).await;
    let joined = json!(workshop.people[1].user_id);
    while !next(&mut board_lines)["rooms"][0]["joined"]
        .as_array()
        .is_some_and(|there| there.contains(&joined))
    {}

    answer(&host.run(&["end", room, "--json"]));
    while next(&mut board_lines)["open"] == json!(true) {}
    while next(&mut offer_lines)["open"] == json!(true) {}
    for child in [&mut board, &mut offers] {
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_costs_what_the_rooms_cost_and_little_more() {
    let workshop = Workshop::new(8, json!({})).await;
    let proxy = FaultProxy::start(shared_url().await).await.unwrap();
    let host = machine(&workshop.host, proxy.url());
    for rooms in [2, 8] {
        proxy.clear();
        let number = rooms.to_string();
        let args = ["start", &workshop.parent, "--rooms", &number, "--json"];
        let started = answer(&host.run(&args));
        let requests = proxy.requests();
        let count = |method: Method, part: &str| {
            let is = |path: &str| path.contains(part) && !path.contains("/account_data/");
            requests
                .iter()
                .filter(|r| r.method == method && is(&r.path))
                .count()
        };
        assert_eq!(count(Method::POST, "/createRoom"), rooms, "{requests:#?}");
        assert_eq!(count(Method::PUT, "/state/"), 1, "{requests:#?}");
        assert_eq!(count(Method::PUT, "/send/"), 1, "{requests:#?}");
        let reads = count(Method::GET, "/rooms/");
        assert_eq!(reads, 4, "{requests:#?}");
        assert_eq!(started["requests"]["read"], json!(reads), "{requests:#?}");
        // No session had an end, so that no timer can be left.
        assert_eq!(count(Method::GET, "/delayed_events"), 0, "{requests:#?}");
        answer(&host.run(&["end", &workshop.parent, "--json"]));
    }
}
