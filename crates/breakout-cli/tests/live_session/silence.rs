//! A homeserver that takes what is written and never answers, one that ends the login, and keys that are gone.

use std::{
    fs,
    io::Read as _,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Child,
    time::{Duration, Instant},
};

use local_synapse::{Fault, FaultProxy, Method, Synapse};
use serde_json::{Value, json};

use crate::{
    BREAKOUT, MESSAGE,
    program::{self, Program},
    shared_url,
    workshop::{Workshop, answer, machine},
};

/// The contract of the command line, and as much again for a busy machine to start and end so many processes.
const IN_TIME: Duration = Duration::from_secs(60);

/// What each command does to a break-out of one host in a room of its own, but for `ROOM`.
const WRITES: [&[&str]; 8] = [
    &["say", "ROOM", "five minutes left"],
    &["move", "ROOM", "PERSON", "Group 2"],
    &["add", "ROOM", "Extra"],
    &["rename", "ROOM", "Group 1", "Bees"],
    &["close", "ROOM", "Group 1"],
    &["extend", "ROOM", "+5m"],
    &["end", "ROOM"],
    &["join", "ROOM", "Group 1"],
];

struct Case {
    /// When the session ends at first.
    ends_at: i64,
    workshop: Workshop,
    program: Program,
    args: Vec<String>,
}

async fn case(args: &[&str], proxy: &FaultProxy) -> Case {
    let workshop = Workshop::new(3, json!({})).await;
    let host = machine(&workshop.host, proxy.url());
    let parent = workshop.parent.as_str();
    answer(&host.run(&[
        "start", parent, "--rooms", "2", "--seed", "1", "--for", "1h", "--json",
    ]));
    let event = workshop.state(BREAKOUT).await;
    let first = event["m.breakout"].as_object().unwrap().values();
    let ends_at = ends_at(&event);
    let mut first = first.filter(|child| child["io.github.matrix_breakout.name"] == "Group 1");
    let person = first.next().unwrap()["users"][0]
        .as_str()
        .unwrap()
        .to_owned();
    let program = if args[0] == "join" {
        machine(&workshop.people[0], proxy.url())
    } else {
        host
    };
    let args = args.iter().map(|arg| match *arg {
        "ROOM" => parent.to_owned(),
        "PERSON" => person.clone(),
        arg => arg.to_owned(),
    });
    Case {
        ends_at,
        args: args.collect(),
        workshop,
        program,
    }
}

fn ends_at(event: &Value) -> i64 {
    let note = &event["io.github.matrix_breakout.session"];
    note["ends_at"].as_i64().unwrap()
}

/// Whether a request changes something for others; what a client does for itself is answered.
fn writes(method: &Method, path: &str) -> bool {
    *method != Method::GET
        && [
            "/createRoom",
            "/state/",
            "/send/",
            "/join/",
            "/invite",
            "/kick",
            "/delayed_events",
        ]
        .iter()
        .any(|part| path.contains(part))
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_not_answered_is_given_up_in_time_and_made_whole_by_the_same_command() {
    given_up_and_made_whole(Fault::HangBefore).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_done_without_an_answer_is_not_done_again_by_the_same_command() {
    given_up_and_made_whole(Fault::HangAfter).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn more_time_that_was_given_without_an_answer_is_given_once() {
    let proxy = FaultProxy::start(shared_url().await).await.unwrap();
    let case = case(&["extend", "ROOM", "+5m"], &proxy).await;
    let is_event = |path: &str| path.contains(&format!("/state/{BREAKOUT}"));
    proxy.inject_from(
        move |head| {
            head.method == Method::PUT && is_event(&head.path) && !head.path.contains("delay=")
        },
        1,
        Fault::HangAfter,
    );
    let args: Vec<_> = case.args.iter().map(String::as_str).collect();
    let outcome = case.program.run(&args);
    assert_eq!(outcome.code, Some(3), "{outcome}");
    // It is so already, which the caller does not know.
    check_once(&case).await;
    proxy.heal();
    let outcome = case.program.run(&args);
    assert_eq!(outcome.code, Some(0), "{outcome}");
    check_once(&case).await;
}

async fn given_up_and_made_whole(fault: Fault) {
    let proxy = FaultProxy::start(shared_url().await).await.unwrap();
    let mut cases = Vec::new();
    for args in WRITES {
        cases.push(case(args, &proxy).await);
    }
    proxy.inject_from(|head| writes(&head.method, &head.path), 1, fault);
    let started = Instant::now();
    let children: Vec<Child> = cases
        .iter()
        .map(|case| {
            let args: Vec<_> = case.args.iter().map(String::as_str).collect();
            case.program.command(&args).spawn().unwrap()
        })
        .collect();
    for (case, child) in cases.iter().zip(children) {
        let outcome = program::outcome(child.wait_with_output().unwrap());
        let verb = &case.args[0];
        assert_eq!(outcome.code, Some(3), "{verb}: {outcome}");
        assert!(
            outcome.stderr.contains("the homeserver did not answer"),
            "{verb}: {outcome}"
        );
        assert!(
            outcome.stderr.contains("run the same command again"),
            "{verb}: {outcome}"
        );
        assert!(started.elapsed() < IN_TIME, "{verb}: {outcome}");
    }
    proxy.heal();
    for case in &cases {
        let args: Vec<_> = case.args.iter().map(String::as_str).collect();
        let outcome = case.program.run(&args);
        assert_eq!(outcome.code, Some(0), "{outcome}");
        check_once(case).await;
    }
}

/// Checks that the command has been carried out, and once.
async fn check_once(case: &Case) {
    let content = case.workshop.state(BREAKOUT).await;
    let children = content["m.breakout"].as_object().unwrap();
    let names: Vec<_> = children
        .values()
        .map(|child| child["io.github.matrix_breakout.name"].as_str().unwrap())
        .collect();
    let verb = case.args[0].as_str();
    match verb {
        "say" => {
            for room in children.keys() {
                assert_eq!(said(&case.workshop, room).await, 1, "{verb}");
            }
        }
        "move" => {
            let person = case.args[2].as_str();
            let is_in =
                |child: &&Value| child["users"].as_array().unwrap().contains(&json!(person));
            let mut theirs = children.values().filter(is_in);
            assert_eq!(
                theirs.next().unwrap()["io.github.matrix_breakout.name"],
                "Group 2"
            );
            assert!(theirs.next().is_none());
            // The announcement, and that they were moved.
            assert_eq!(case.workshop.count(MESSAGE).await, 2, "{verb}");
        }
        "add" => assert_eq!(names.iter().filter(|name| **name == "Extra").count(), 1),
        "rename" => assert!(names.contains(&"Bees") && names.len() == 2, "{names:?}"),
        "close" => assert_eq!(names, ["Group 2"]),
        "extend" => {
            assert_eq!(children.len(), 2);
            assert_eq!(ends_at(&content), case.ends_at + 5 * 60_000);
        }
        "end" => {
            assert!(children.is_empty());
            assert_eq!(case.workshop.count(MESSAGE).await, 2, "{verb}");
        }
        _ => {}
    }
}

async fn said(workshop: &Workshop, room: &str) -> usize {
    let path = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=100");
    let (_, answer) = workshop
        .host
        .request(Method::GET, &path, None)
        .await
        .unwrap();
    let events = answer["chunk"].as_array().unwrap().iter();
    events
        .filter(|event| event["content"]["body"] == "five minutes left")
        .count()
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_that_are_made_without_an_answer_are_given_up_in_time_and_made_once() {
    let workshop = Workshop::new(2, json!({})).await;
    let proxy = FaultProxy::start(shared_url().await).await.unwrap();
    let host = machine(&workshop.host, proxy.url());
    let args = [
        "prepare",
        workshop.parent.as_str(),
        "--rooms",
        "3",
        "--json",
    ];
    proxy.inject_from(
        |head| head.path.contains("/createRoom"),
        1,
        Fault::HangAfter,
    );
    let started = Instant::now();
    let outcome = host.run(&args);
    assert_eq!(outcome.code, Some(3), "{outcome}");
    assert!(started.elapsed() < IN_TIME, "{outcome}");
    assert!(
        outcome.stderr.contains("the homeserver did not answer"),
        "{outcome}"
    );
    proxy.heal();
    let made = answer(&host.run(&args));
    assert_eq!(made["rooms"].as_array().unwrap().len(), 3);
    assert_eq!(workshop.host_rooms().await.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_whose_own_server_is_down_is_told_by_that_servers_name() {
    // A port of loopback that nobody listens at any more.
    let down = TcpListener::bind("127.0.0.1:0").unwrap();
    let down = format!("localhost:{}", down.local_addr().unwrap().port());
    let config = format!("federation_domain_whitelist: [\"{down}\"]\nip_range_blacklist: []\n");
    let synapse = Synapse::builder().extra_config(&config);
    let synapse = synapse.start().await.unwrap();
    let workshop = Workshop::on(&synapse, 1, json!({ "room_version": "11" })).await;
    let child = format!("!far:{down}");
    let content = json!({
        "m.breakout": { child.as_str(): { "via": [down], "users": [workshop.people[0].user_id] } },
    });
    let path = format!(
        "/_matrix/client/v3/rooms/{}/state/{BREAKOUT}/",
        workshop.parent
    );
    let sent = workshop.host.request(Method::PUT, &path, Some(content));
    assert!(sent.await.unwrap().0.is_success());
    let person = machine(&workshop.people[0], synapse.url());
    let outcome = person.run(&["join", &workshop.parent]);
    assert_eq!(outcome.code, Some(3), "{outcome}");
    let said = format!("none of the servers that know {child} answers: {down}");
    assert!(outcome.stderr.contains(&said), "{outcome}");
    assert!(
        outcome.stderr.contains("your own homeserver answers"),
        "{outcome}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_is_revoked_ends_what_watches_with_the_first_refused_request() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    answer(&host.run(&["start", room, "--rooms", "2", "--for", "20s", "--json"]));
    let mut watching = host.command(&["status", room, "--watch"]).spawn().unwrap();
    let mut first = [0];
    let shown = watching.stdout.as_mut().unwrap();
    shown.read_exact(&mut first).unwrap();
    let (status, _) = workshop
        .host
        .request(
            Method::POST,
            "/_matrix/client/v3/logout/all",
            Some(json!({})),
        )
        .await
        .unwrap();
    assert!(status.is_success());
    // The homeserver ends the session; what is left to do for the host is refused, while their long poll still waits.
    let outcome = program::outcome(watching.wait_with_output().unwrap());
    assert_eq!(outcome.code, Some(3), "{outcome}");
    let mut news = outcome.stderr.lines();
    assert_eq!(
        news.find(|line| line.contains("error:") || line.contains("ERROR")),
        Some("error: the homeserver no longer accepts this login"),
        "{outcome}"
    );
    for untrue in ["trying again", "told 0", "WARN"] {
        assert!(!outcome.stderr.contains(untrue), "{outcome}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_whose_keys_are_gone_sends_nothing_and_publishes_no_others() {
    let workshop = Workshop::new(1, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    answer(&host.run(&["start", room, "--rooms", "1", "--json"]));
    let before = published_keys(&workshop).await;

    for empty in [truncate as fn(&Path), remove] {
        for file in files_below(&host.home().join("home"), "crypto") {
            empty(&file);
        }
        let outcome = host.run(&["say", room, "hello"]);
        assert_eq!(outcome.code, Some(1), "{outcome}");
        assert!(
            outcome
                .stderr
                .contains("the encryption keys of this device are gone"),
            "{outcome}"
        );
        assert!(outcome.stderr.contains("breakout login"), "{outcome}");
        assert_eq!(published_keys(&workshop).await, before);
    }
}

fn truncate(file: &Path) {
    fs::write(file, "").unwrap();
}

fn remove(file: &Path) {
    fs::remove_file(file).unwrap();
}

fn files_below(directory: &Path, part: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path, part));
        } else if path.components().any(|name| name.as_os_str() == part) {
            files.push(path);
        }
    }
    files
}

async fn published_keys(workshop: &Workshop) -> Value {
    let user = &workshop.host.user_id;
    let query = json!({ "device_keys": { user.to_string(): [] } });
    let path = "/_matrix/client/v3/keys/query";
    let (_, answer) = workshop
        .host
        .request(Method::POST, path, Some(query))
        .await
        .unwrap();
    assert!(
        !answer["device_keys"][user.as_str()]
            .as_object()
            .unwrap()
            .is_empty()
    );
    answer["device_keys"].clone()
}
