//! The console as it is started, opened and stopped.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

#[path = "support/console.rs"]
mod console;
#[path = "support/program.rs"]
mod program;
#[expect(dead_code, reason = "the console needs few of these")]
#[path = "support/workshop.rs"]
mod workshop;

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
};

use console::{enter, get, room_page, start};
use local_synapse::Synapse;
use program::Program;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};
use workshop::{Workshop, answers, machine};

/// The program of a host, with a room.
async fn host() -> (Workshop, Program) {
    let workshop = Workshop::new(0, json!({})).await;
    let program = machine(&workshop.host, Synapse::shared().await.url());
    (workshop, program)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_opens_the_console_once_and_ctrl_c_ends_it_with_pages_open() {
    let (_workshop, program) = host().await;
    let (mut child, line) = start(&program, &[]);
    let url = line.strip_prefix("console: http://").unwrap();
    let (host, path) = url.split_once('/').unwrap();
    let path = format!("/{path}");
    assert!(
        host.starts_with("127.0.0.1:") && path.starts_with("/start/"),
        "{url}"
    );

    let (opened, _) = get(host, &path, "");
    assert!(opened.starts_with("HTTP/1.1 303 "), "{opened}");
    let cookie = opened
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: "))
        .unwrap();
    let cookie = cookie.split(';').next().unwrap();
    let (again, _) = get(host, &path, "");
    assert!(again.starts_with("HTTP/1.1 403 "), "{again}");
    let (rooms, _) = get(host, "/rooms", cookie);
    assert!(rooms.starts_with("HTTP/1.1 200 "), "{rooms}");
    let (live, mut stream) = get(host, "/rooms/live", cookie);
    assert!(live.starts_with("HTTP/1.1 200 "), "{live}");

    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_is_one_json_object_where_that_is_asked_for() {
    let (_workshop, program) = host().await;
    let (mut child, line) = start(&program, &["--json"]);
    let answer: Value = serde_json::from_str(&line).unwrap();
    assert!(
        answer["console"]
            .as_str()
            .unwrap()
            .starts_with("http://127.0.0.1:")
    );
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn without_an_account_the_console_begins_with_the_login() {
    let program = Program::new();
    let (mut child, line) = start(&program, &[]);
    let (host, cookie) = enter(&line);
    let (rooms, _) = get(host, "/rooms", &cookie);
    assert!(
        rooms.contains("location: /login\r\n") || rooms.contains("location: /login\n"),
        "{rooms}"
    );
    let (login, _) = get(host, "/login", &cookie);
    assert!(login.starts_with("HTTP/1.1 200 "), "{login}");
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));

    // An account that was asked for is another matter.
    let refused = program.run(&["console", "--no-browser", "--account", "ann"]);
    assert_eq!(refused.code, Some(1), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_console_and_the_command_line_deal_alike_for_the_same_seed() {
    let workshop = Workshop::new(7, json!({})).await;
    let program = machine(&workshop.host, Synapse::shared().await.url());
    let (mut child, line) = start(&program, &[]);
    let url = line.strip_prefix("console: http://").unwrap();
    let (host, path) = url.split_once('/').unwrap();
    let (opened, _) = get(host, &format!("/{path}"), "");
    let cookie = between(&opened, "set-cookie: ", ";");
    let page = room_page(host, &workshop, cookie).await;
    let csrf = between(&page, "name=\"csrf\" value=\"", "\"");
    let room = workshop.parent.replace('!', "%21");

    for seed in ["7", "8"] {
        let form = format!("csrf={csrf}&by=rooms&count=3&names=Group+%7Bn%7D&seed={seed}");
        let answer = post(host, &format!("/rooms/{room}/plan/deal"), cookie, &form);
        assert!(answer.starts_with("HTTP/1.1 303 "), "{answer}");
        let page = room_page(host, &workshop, cookie).await;
        let dealt: Vec<Vec<&str>> = page
            .split("<li class=\"group\" data-group=\"")
            .skip(1)
            .map(|group| {
                let chips = group.split("<li class=\"chip\" data-user=\"").skip(1);
                chips.map(|chip| chip.split('"').next().unwrap()).collect()
            })
            .collect();
        assert_eq!(dealt.len(), 3, "{page}");

        let start = ["start", &workshop.parent, "--rooms", "3", "--seed", seed];
        let plan = program.run(&[&start[..], &["--dry-run", "--json"]].concat());
        let plan: Value = serde_json::from_str(&plan.stdout).unwrap();
        let rooms = plan["rooms"].as_array().unwrap();
        let planned: Vec<Vec<&str>> = rooms
            .iter()
            .map(|room| {
                let users = room["users"].as_array().unwrap();
                users.iter().map(|user| user.as_str().unwrap()).collect()
            })
            .collect();
        assert_eq!(dealt, planned, "seed {seed}");
    }
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// The text between two others.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

/// Sends a form as a browser does, and returns the head of the answer.
fn post(host: &str, path: &str, cookie: &str, form: &str) -> String {
    let mut stream = TcpStream::connect(host).unwrap();
    let length = form.len();
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{form}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_port_that_is_taken_is_said_before_anything_is_done() {
    let program = Program::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let refused = program.run(&["console", "--no-browser", "--port", &port]);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(refused.stderr.contains("without `--port`"), "{refused}");
    let wrong = program.run(&["console", "--port", "0"]);
    assert_eq!(wrong.code, Some(2), "{wrong}");
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_offered_only_where_the_homeserver_has_transports_and_doctor_says_so() {
    let transports = json!({ "matrix_rtc": { "transports": [
        { "type": "livekit", "livekit_service_url": "http://127.0.0.1:9" },
    ] } });
    let with = Synapse::builder()
        .matrix_rtc(true)
        .extra_config(&transports.to_string());
    let with = with.start().await.unwrap();
    for (synapse, has_transports) in [(Synapse::shared().await, false), (&with, true)] {
        let workshop = Workshop::on(synapse, 0, json!({})).await;
        let program = machine(&workshop.host, synapse.url());
        // Element Call is found beside the accounts, without a flag.
        let element_call = program.home().join("home/element-call/dist");
        fs::create_dir_all(&element_call).unwrap();
        fs::write(element_call.join("index.html"), "").unwrap();

        let findings = answers(&program.run(&["doctor", "--json"]));
        let mut findings = findings.iter();
        let finding = findings.find(|finding| finding["check"] == "call transports");
        let finding = finding.unwrap();
        assert_eq!(finding["ok"], has_transports, "{finding}");
        let hint = finding["hint"].as_str().unwrap_or_default();
        assert_eq!(hint.contains("livekit_service_url"), !has_transports);

        let (mut child, line) = start(&program, &[]);
        let (host, cookie) = enter(&line);
        let page = room_page(host, &workshop, &cookie).await;
        assert_eq!(page.contains("id=\"call\""), has_transports, "{page}");
        kill_process(Pid::from_child(&child), Signal::INT).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}
