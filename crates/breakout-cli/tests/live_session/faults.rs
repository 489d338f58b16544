//! Starts that are cut off, stopped, limited or refused, and what the same command makes of them.

use local_synapse::{Fault, FaultProxy, Method, StatusCode};
use serde_json::{Value, json};

use crate::{
    BREAKOUT, MESSAGE, program, shared_url,
    workshop::{Workshop, answer, answers, machine},
};

const ROOMS: usize = 3;

/// Checks that there is one of everything.
async fn check_once(workshop: &Workshop, context: &str) {
    let event = workshop.state(BREAKOUT).await;
    let mut named: Vec<_> = event["m.breakout"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::clone)
        .collect();
    named.sort();
    assert_eq!(workshop.host_rooms().await, named, "{context}");
    assert_eq!(named.len(), ROOMS, "{context}");
    assert_eq!(workshop.count(BREAKOUT).await, 1, "{context}");
    assert_eq!(workshop.count(MESSAGE).await, 1, "{context}");
}

/// Which request of a start is cut.
fn changes_something(method: &Method, path: &str) -> bool {
    *method != Method::GET
        && ["/createRoom", "/state/", "/send/", "/account_data/"]
            .iter()
            .any(|part| path.contains(part))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_that_is_killed_anywhere_is_continued_by_the_same_command() {
    let start = ["--rooms", "3", "--for", "1h", "--json"];
    // The journal, the rooms, the event, its timer, the announcement, and the journal once more.
    let requests = 1 + ROOMS + 1 + 1 + 1 + 1;
    for nth in 1..=requests {
        for fault in [Fault::HangBefore, Fault::HangAfter] {
            let context = format!("request {nth}, {fault:?}");
            let workshop = Workshop::new(4, json!({})).await;
            let proxy = FaultProxy::start(shared_url().await).await.unwrap();
            let host = machine(&workshop.host, proxy.url());
            let args = [&["start", workshop.parent.as_str()], &start[..]].concat();
            let injected = proxy.inject(
                |head| changes_something(&head.method, &head.path),
                nth,
                fault,
            );
            let mut child = host.command(&args).spawn().unwrap();
            injected.triggered().await.unwrap();
            // As by `kill -9`.
            child.kill().unwrap();
            child.wait().unwrap();

            let continued = host.run(&args);
            let continued = answer(&continued);
            assert_eq!(
                continued["rooms"].as_array().unwrap().len(),
                ROOMS,
                "{context}"
            );
            check_once(&workshop, &context).await;
            let timers = workshop.timers().await;
            assert_eq!(timers.len(), 1, "{context}: {timers:?}");
            let refused = host.run(&args);
            assert_eq!(refused.code, Some(1), "{context}: {refused}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_is_continued_from_another_machine_of_the_host() {
    for (nth, fault) in [(3, Fault::HangAfter), (1 + ROOMS + 1, Fault::HangBefore)] {
        let workshop = Workshop::new(4, json!({})).await;
        let proxy = FaultProxy::start(shared_url().await).await.unwrap();
        let first = machine(&workshop.host, proxy.url());
        let second = machine(&workshop.host, shared_url().await);
        let args = ["start", workshop.parent.as_str(), "--rooms", "3", "--json"];
        let injected = proxy.inject(
            |head| changes_something(&head.method, &head.path),
            nth,
            fault,
        );
        let mut child = first.command(&args).spawn().unwrap();
        injected.triggered().await.unwrap();
        child.kill().unwrap();
        child.wait().unwrap();

        let other = second.run(&["start", workshop.parent.as_str(), "--rooms", "2"]);
        assert_eq!(other.code, Some(1), "{other}");
        assert!(other.stderr.contains("cut off: start --rooms 3"), "{other}");
        answer(&second.run(&args));
        check_once(&workshop, "another machine").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_homeserver_in_trouble_is_exit_code_three_and_nothing_is_lost() {
    let workshop = Workshop::new(4, json!({})).await;
    let proxy = FaultProxy::start(shared_url().await).await.unwrap();
    let host = machine(&workshop.host, proxy.url());
    let args = ["start", workshop.parent.as_str(), "--rooms", "3", "--json"];
    let body = json!({ "errcode": "M_UNKNOWN", "error": "out of order" });
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let fault = Fault::AnswerBefore { status, body };
    proxy.inject_from(|head| head.path.contains("/createRoom"), 3, fault);
    let failed = host.run(&args);
    assert_eq!(failed.code, Some(3), "{failed}");
    assert!(
        failed.stderr.contains("1 of 3 rooms could not be made"),
        "{failed}"
    );
    let report = answers(&failed);
    assert_eq!(report[0]["event_id"], Value::Null);
    assert_eq!(workshop.count(BREAKOUT).await, 0);
    let findings = answers(&host.run(&["doctor", &workshop.parent, "--json"]));
    assert!(
        findings.iter().any(|f| f["found"]
            .as_str()
            .unwrap()
            .contains("cut off before it was opened")),
        "{findings:?}"
    );

    // Also for who does not know where to look.
    let everywhere = answers(&host.run(&["doctor", "--json"]));
    let left = everywhere
        .iter()
        .filter(|f| f["check"] == "half-made sessions");
    let left: Vec<_> = left.map(|f| f["found"].as_str().unwrap()).collect();
    assert!(
        left.len() == 1 && left[0].contains(&workshop.parent) && left[0].contains("cut off before"),
        "{everywhere:?}"
    );

    proxy.heal();
    answer(&host.run(&args));
    check_once(&workshop, "after the trouble").await;
    let everywhere = answers(&host.run(&["doctor", "--json"]));
    let left = everywhere
        .iter()
        .find(|f| f["check"] == "half-made sessions");
    assert_eq!(left.unwrap()["ok"], json!(true), "{everywhere:?}");
    let findings = answers(&host.run(&["doctor", &workshop.parent, "--json"]));
    assert!(
        findings
            .iter()
            .any(|f| f["check"] == json!("half-made sessions") && f["ok"] == json!(true)),
        "{findings:?}"
    );
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_finishes_what_is_under_way_and_the_same_command_continues() {
    let workshop = Workshop::new(4, json!({})).await;
    let proxy = FaultProxy::start(shared_url().await).await.unwrap();
    let host = machine(&workshop.host, proxy.url());
    let args = ["start", workshop.parent.as_str(), "--rooms", "3", "--json"];
    let body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "", "retry_after_ms": 60_000 });
    let status = StatusCode::TOO_MANY_REQUESTS;
    let limit = proxy.inject(
        |head| head.path.contains("/createRoom"),
        3,
        Fault::AnswerBefore { status, body },
    );
    let child = host.command(&args).spawn().unwrap();
    limit.triggered().await.unwrap();
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    let stopped = program::outcome(child.wait_with_output().unwrap());
    assert_eq!(stopped.code, Some(130), "{stopped}");
    assert!(
        stopped
            .stderr
            .contains("run the same command again to continue"),
        "{stopped}"
    );
    answer(&host.run(&args));
    check_once(&workshop, "after Ctrl-C").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_on_rooms_is_waited_for_and_shown() {
    let workshop = Workshop::new(2, json!({})).await;
    let proxy = FaultProxy::start(shared_url().await).await.unwrap();
    let host = machine(&workshop.host, proxy.url());
    let body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "", "retry_after_ms": 2_500 });
    let status = StatusCode::TOO_MANY_REQUESTS;
    let fault = Fault::AnswerBefore { status, body };
    proxy.inject(|head| head.path.contains("/createRoom"), 1, fault);
    let outcome = host.run(&["start", &workshop.parent, "--rooms", "1", "--json"]);
    let started = answer(&outcome);
    assert!(started["waited_ms"].as_u64().unwrap() > 2_000, "{started}");
    assert!(
        outcome
            .stderr
            .contains("the homeserver's limit on making rooms, 1 left"),
        "{outcome}"
    );
}
