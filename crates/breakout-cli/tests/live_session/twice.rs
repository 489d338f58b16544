//! The same command twice at the same moment, by one account: one effect, and both are told the truth.

use local_synapse::{Fault, FaultProxy, StatusCode, Synapse};
use serde_json::{Value, json};

use crate::{
    BREAKOUT, MESSAGE,
    program::{Outcome, Program, outcome},
    workshop::{Workshop, answer, answers, machine},
};

/// Runs a command twice, the second time while the first is held at a request.
fn twice(program: &Program, args: &[&str]) -> [Outcome; 2] {
    let children = [0, 1].map(|_| program.command(args).spawn().unwrap());
    children.map(|child| outcome(child.wait_with_output().unwrap()))
}

/// A host behind a proxy.
async fn host(workshop: &Workshop) -> (FaultProxy, Program) {
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let program = machine(&workshop.host, proxy.url());
    (proxy, program)
}

/// Two machines of the host, which have no file in common.
async fn two_machines(workshop: &Workshop) -> [Program; 2] {
    let url = Synapse::shared().await.url();
    [(); 2].map(|()| machine(&workshop.host, url))
}

/// Runs a command on each of two machines at the same moment.
fn on_both(machines: &[Program; 2], args: [&[&str]; 2]) -> [Outcome; 2] {
    let children = [0, 1].map(|n| machines[n].command(args[n]).spawn().unwrap());
    children.map(|child| outcome(child.wait_with_output().unwrap()))
}

fn room_ids(answer: &Value) -> Vec<&str> {
    let rooms = answer["rooms"].as_array().unwrap().iter();
    rooms
        .map(|room| room["room_id"].as_str().unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_start_twice_at_once_is_one_session_and_both_know_it() {
    let workshop = Workshop::new(4, json!({})).await;
    let (_proxy, host) = host(&workshop).await;
    let args = ["start", &workshop.parent, "--rooms", "3", "--json"];
    let both = twice(&host, &args);
    let [first, second] = both.each_ref().map(answer);
    assert_eq!(first["session"], second["session"]);
    assert_eq!(first["event_id"], second["event_id"]);
    assert_eq!(room_ids(&first), room_ids(&second));
    assert_eq!(workshop.host_rooms().await.len(), 3);
    assert_eq!(workshop.count(BREAKOUT).await, 1);
    assert_eq!(workshop.count(MESSAGE).await, 1);
    // Later, it is another start.
    let refused = host.run(&args);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(refused.stderr.contains("already open"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_start_at_the_same_moment_is_refused_and_makes_nothing() {
    let workshop = Workshop::new(4, json!({})).await;
    let (_proxy, host) = host(&workshop).await;
    let rooms = ["2", "3"].map(|rooms| ["start", &workshop.parent, "--rooms", rooms, "--json"]);
    let children = rooms.map(|args| host.command(&args).spawn().unwrap());
    let both = children.map(|child| outcome(child.wait_with_output().unwrap()));
    let mut codes = both.each_ref().map(|one| one.code.unwrap());
    codes.sort_unstable();
    assert_eq!(codes, [0, 1], "{}\n{}", both[0], both[1]);
    let done = both.iter().find(|one| one.code == Some(0)).unwrap();
    let made = room_ids(&answers(done)[0]).len();
    assert_eq!(workshop.host_rooms().await.len(), made);
    assert_eq!(workshop.count(BREAKOUT).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_done_twice_at_once_is_done_once() {
    let workshop = Workshop::new(4, json!({})).await;
    let (_proxy, host) = host(&workshop).await;
    let room = workshop.parent.as_str();
    answer(&host.run(&["start", room, "--rooms", "2", "--for", "1h", "--json"]));
    let (events, messages) = (
        workshop.count(BREAKOUT).await,
        workshop.count(MESSAGE).await,
    );

    let both = twice(&host, &["add", room, "Extra", "--json"]);
    let [first, second] = both.each_ref().map(answer);
    assert_eq!(room_ids(&first), room_ids(&second));
    assert_eq!(workshop.host_rooms().await.len(), 3);
    assert_eq!(workshop.count(BREAKOUT).await, events + 1);

    let both = twice(&host, &["close", room, "Extra", "--json"]);
    let [first, second] = both.each_ref().map(answer);
    assert_eq!(first["event_id"], second["event_id"]);
    assert_eq!(workshop.count(BREAKOUT).await, events + 2);

    // What was said is the same message for both.
    let both = twice(&host, &["say", room, "Five minutes left", "--json"]);
    let [first, second] = both.each_ref().map(answer);
    assert_eq!(first["sent"].as_array().unwrap().len(), 2);
    assert_eq!(first["sent"], second["sent"]);
    // Said again later, it is said again.
    let later = answer(&host.run(&["say", room, "Five minutes left", "--json"]));
    assert_ne!(later["sent"], first["sent"]);

    let both = twice(&host, &["end", room, "--json"]);
    let mut ended = both
        .each_ref()
        .map(|one| answer(one)["ended"] == json!(true));
    ended.sort_unstable();
    assert_eq!(ended, [false, true]);
    assert_eq!(workshop.count(BREAKOUT).await, events + 3);
    assert_eq!(workshop.count(MESSAGE).await, messages + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_killed_leaves_the_turn_free_and_who_waits_says_so() {
    let workshop = Workshop::new(2, json!({})).await;
    let (proxy, host) = host(&workshop).await;
    let args = ["start", &workshop.parent, "--rooms", "2", "--json"];
    let body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "", "retry_after_ms": 600_000 });
    let status = StatusCode::TOO_MANY_REQUESTS;
    let is_create = |head: &local_synapse::RequestHead| head.path.contains("/createRoom");
    let held = proxy.inject(is_create, 1, Fault::AnswerBefore { status, body });
    let mut first = host.command(&args).spawn().unwrap();
    held.triggered().await.unwrap();
    let mut second = host.command(&args).spawn().unwrap();
    let mut said = std::io::BufReader::new(second.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("another breakout of this account is working on this room") {
        line.clear();
        let read = std::io::BufRead::read_line(&mut said, &mut line).unwrap();
        assert_ne!(read, 0, "it ended without waiting");
    }
    first.kill().unwrap();
    first.wait().unwrap();
    let second = outcome(second.wait_with_output().unwrap());
    assert_eq!(room_ids(&answer(&second)).len(), 2);
    assert_eq!(workshop.host_rooms().await.len(), 2);
    assert_eq!(workshop.count(BREAKOUT).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_start_on_two_machines_at_once_is_one_session_and_both_know_it() {
    for round in 0..4 {
        let workshop = Workshop::new(4, json!({})).await;
        let machines = two_machines(&workshop).await;
        let args = ["start", &workshop.parent, "--rooms", "3", "--json"];
        let both = on_both(&machines, [&args, &args]);
        let [first, second] = both.each_ref().map(answer);
        assert_eq!(first["session"], second["session"], "round {round}");
        assert_eq!(first["event_id"], second["event_id"], "round {round}");
        assert_eq!(room_ids(&first), room_ids(&second), "round {round}");
        assert_eq!(workshop.host_rooms().await.len(), 3, "round {round}");
        assert_eq!(workshop.count(BREAKOUT).await, 1, "round {round}");
        assert_eq!(workshop.count(MESSAGE).await, 1, "round {round}");
        // Later, it is another start, on either machine.
        for machine in &machines {
            let refused = machine.run(&args);
            assert_eq!(refused.code, Some(1), "round {round}: {refused}");
            assert!(refused.stderr.contains("already open"), "{refused}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_start_on_another_machine_at_the_same_moment_is_refused_and_makes_nothing() {
    for round in 0..3 {
        let workshop = Workshop::new(4, json!({})).await;
        let machines = two_machines(&workshop).await;
        let args = ["2", "3"].map(|rooms| ["start", &workshop.parent, "--rooms", rooms, "--json"]);
        let both = on_both(&machines, [&args[0], &args[1]]);
        let mut codes = both.each_ref().map(|one| one.code.unwrap());
        codes.sort_unstable();
        assert_eq!(codes, [0, 1], "round {round}: {}\n{}", both[0], both[1]);
        let done = both.iter().find(|one| one.code == Some(0)).unwrap();
        let refused = both.iter().find(|one| one.code == Some(1)).unwrap();
        assert!(refused.stderr.contains("already open"), "{refused}");
        let made = room_ids(&answers(done)[0]).len();
        assert_eq!(workshop.host_rooms().await.len(), made, "round {round}");
        assert_eq!(workshop.count(BREAKOUT).await, 1, "round {round}");
        assert_eq!(workshop.count(MESSAGE).await, 1, "round {round}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_add_on_two_machines_at_once_makes_one_room_and_both_know_it() {
    let workshop = Workshop::new(4, json!({})).await;
    let machines = two_machines(&workshop).await;
    let room = workshop.parent.as_str();
    answer(&machines[0].run(&["start", room, "--rooms", "2", "--for", "1h", "--json"]));
    let events = workshop.count(BREAKOUT).await;
    for (round, name) in ["One more", "Two more", "Three more"].iter().enumerate() {
        let args = ["add", room, name, "--json"];
        let both = on_both(&machines, [&args, &args]);
        let [first, second] = both.each_ref().map(answer);
        assert_eq!(room_ids(&first), room_ids(&second), "{name}");
        assert_eq!(workshop.host_rooms().await.len(), 3 + round, "{name}");
        assert_eq!(workshop.count(BREAKOUT).await, events + 1 + round, "{name}");
    }
    // What is not the same is not waited for.
    let args = ["Left", "Right"].map(|name| ["add", room, name, "--json"]);
    let both = on_both(&machines, [&args[0], &args[1]]);
    for one in &both {
        answer(one);
    }
    let names = workshop.state(BREAKOUT).await["m.breakout"].clone();
    let names = names.as_object().unwrap().values();
    let name = |child: &Value| child["io.github.matrix_breakout.name"].clone();
    let names: Vec<_> = names.map(name).collect();
    assert_eq!(names.len(), 7, "{names:?}");
    assert!(
        names.contains(&json!("Left")) && names.contains(&json!("Right")),
        "{names:?}"
    );
    assert_eq!(workshop.host_rooms().await.len(), 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_that_is_gone_is_waited_for_a_moment_and_its_start_goes_on_at_another() {
    let workshop = Workshop::new(2, json!({})).await;
    let (proxy, first) = host(&workshop).await;
    let second = machine(&workshop.host, Synapse::shared().await.url());
    let is_create = |head: &local_synapse::RequestHead| head.path.contains("/createRoom");
    let held = proxy.inject(is_create, 2, Fault::HangBefore);
    let args = ["start", &workshop.parent, "--rooms", "2", "--json"];
    let mut child = first.command(&args).spawn().unwrap();
    held.triggered().await.unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let outcome = second.run(&args);
    assert!(
        outcome
            .stderr
            .contains("another device of this account is working on this room"),
        "{outcome}"
    );
    assert_eq!(room_ids(&answer(&outcome)).len(), 2);
    assert_eq!(workshop.host_rooms().await.len(), 2);
    assert_eq!(workshop.count(BREAKOUT).await, 1);
    assert_eq!(workshop.count(MESSAGE).await, 1);
}
