//! Commands that change a running session, on a real homeserver with people on other clients.

use std::{
    io::{BufRead as _, BufReader},
    process::ChildStdout,
};

use local_synapse::{Account, Fault, FaultProxy, Method, StatusCode, Synapse};
use serde_json::{Value, json};

use crate::{
    BREAKOUT, MESSAGE,
    partly::promote,
    program::{Outcome, Program},
    workshop::{Workshop, answer, answers, join, machine},
};

/// A workshop whose break-out is open, and its host's machine.
async fn open(people: usize, rooms: &str) -> (Workshop, Program, Value) {
    let workshop = Workshop::new(people, json!({})).await;
    let host = machine(&workshop.host, Synapse::shared().await.url());
    let started = answer(&host.run(&["start", &workshop.parent, "--rooms", rooms, "--json"]));
    (workshop, host, started)
}

fn refused(outcome: &Outcome, text: &str) {
    assert_eq!(outcome.code, Some(1), "{outcome}");
    assert!(outcome.stderr.contains(text), "{outcome}");
}

async fn write(account: &Account, room_id: &str, number: usize, body: &str) {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/send/{MESSAGE}/{number}");
    let content = json!({ "msgtype": "m.text", "body": body });
    let (status, answer) = account
        .request(Method::PUT, &path, Some(content))
        .await
        .unwrap();
    assert!(status.is_success(), "{answer}");
}

/// Reads lines until one is as wanted.
fn wait_for(lines: &mut impl Iterator<Item = Value>, wanted: impl Fn(&Value) -> bool) -> Value {
    lines.find(|line| wanted(line)).unwrap()
}

fn lines(stdout: ChildStdout) -> impl Iterator<Item = Value> {
    let lines = BufReader::new(stdout).lines();
    lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_changed_while_it_runs_and_again_changes_nothing() {
    let (workshop, host, started) = open(4, "2").await;
    let room = workshop.parent.as_str();
    let user = started["rooms"][0]["users"][0].as_str().unwrap();
    let to = &started["rooms"][1]["room_id"];

    let moved = answer(&host.run(&["move", room, user, "2", "--json"]));
    assert_eq!(moved["session"], started["session"]);
    assert_eq!(
        (
            &moved["rooms"][1]["room_id"],
            moved["rooms"].as_array().unwrap().len()
        ),
        (to, 2)
    );
    assert!(
        moved["rooms"][1]["users"]
            .as_array()
            .unwrap()
            .contains(&json!(user))
    );
    let again = answer(&host.run(&["move", room, user, "Group 2", "--json"]));
    assert_eq!(again["event_id"], moved["event_id"]);
    assert_eq!(
        (
            workshop.count(BREAKOUT).await,
            workshop.count(MESSAGE).await
        ),
        (2, 2)
    );

    for _ in 0..2 {
        let added = answer(&host.run(&["add", room, "Extra", "--json"]));
        assert_eq!(added["rooms"].as_array().unwrap().len(), 3);
        assert_eq!(added["rooms"][2]["name"], json!("Extra"));
    }
    for _ in 0..2 {
        let renamed = answer(&host.run(&["rename", room, "Extra", "Bees", "--json"]));
        assert_eq!(renamed["rooms"][2]["name"], json!("Bees"));
    }
    let mut closed = Vec::new();
    for _ in 0..2 {
        closed.push(answer(&host.run(&["close", room, "Group 1", "--json"])));
    }
    assert_eq!(closed[0], closed[1]);
    let users = closed[0]["rooms"].as_array().unwrap().iter();
    let users: usize = users
        .map(|room| room["users"].as_array().unwrap().len())
        .sum();
    assert_eq!(
        (closed[0]["rooms"].as_array().unwrap().len(), users),
        (2, 4)
    );
    assert_eq!(workshop.count(BREAKOUT).await, 5);
    assert_eq!(workshop.host_rooms().await.len(), 3);

    // People see it in any client.
    let event = workshop.state(BREAKOUT).await;
    assert_eq!(event["m.breakout"].as_object().unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_stay_with_their_groups_and_closing_twice_closes_one() {
    let (workshop, host, started) = open(6, "3").await;
    let room = workshop.parent.as_str();
    let id = |n: usize| started["rooms"][n]["room_id"].as_str().unwrap().to_owned();
    let numbers = |answered: &Value| -> Vec<(u64, String)> {
        let rooms = answered["rooms"].as_array().unwrap().iter();
        let number = |room: &Value| room["number"].as_u64().unwrap();
        rooms
            .map(|room| (number(room), room["room_id"].as_str().unwrap().to_owned()))
            .collect()
    };
    // It sorts before the others, and comes after them.
    let added = answer(&host.run(&["add", room, "Extra", "--json"]));
    let extra = added["rooms"][3]["room_id"].as_str().unwrap().to_owned();
    let four = [(1, id(0)), (2, id(1)), (3, id(2)), (4, extra.clone())];
    assert_eq!(numbers(&added), four);
    let said = answer(&host.run(&["say", room, "hello", "--to", "3", "--json"]));
    assert_eq!(said["sent"][0]["room_id"], json!(id(2)));
    answer(&host.run(&["rename", room, "2", "Aardvarks", "--json"]));

    let closed = answer(&host.run(&["close", room, "1", "--json"]));
    assert_eq!(numbers(&closed), four[1..]);
    let again = host.run(&["close", room, "1", "--json"]);
    assert_eq!(answer(&again)["event_id"], closed["event_id"]);
    let again = host.run(&["close", room, "#1"]);
    assert_eq!(again.code, Some(0), "{again}");
    assert!(again.stderr.contains("it was so already"), "{again}");
    refused(
        &host.run(&["say", room, "hello", "--to", "1"]),
        "no such group: 1",
    );

    // The highest is not given again either, and whatever is opened again has its own.
    answer(&host.run(&["close", room, "4", "--json"]));
    answer(&host.run(&["add", room, "More", "--json"]));
    let back = answer(&host.run(&["add", room, "Extra", "--json"]));
    let status = answer(&host.run(&["status", room, "--json"]));
    assert_eq!(numbers(&status), numbers(&back));
    let shown: Vec<_> = numbers(&status).into_iter().map(|(n, _)| n).collect();
    assert_eq!(shown, [2, 3, 4, 5]);
    assert_eq!(numbers(&status)[2], (4, extra));
    let table = host.run(&["status", room]).stdout;
    let lines: Vec<_> = table
        .lines()
        .filter(|line| line.starts_with(char::is_numeric))
        .collect();
    assert!(lines[0].starts_with("2  Aardvarks"), "{table}");
    assert!(lines[3].starts_with("5  More"), "{table}");
    let note = &workshop.state(BREAKOUT).await["io.github.matrix_breakout.session"];
    assert_eq!(note["numbers"], 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_changed_is_said_and_nothing_is_done() {
    let (workshop, host, started) = open(2, "2").await;
    let room = workshop.parent.as_str();
    let url = Synapse::shared().await.url();
    let member = machine(&workshop.people[0], url);
    let user = workshop.people[1].user_id.as_str();
    let first = started["rooms"][0]["room_id"].as_str().unwrap();

    refused(
        &host.run(&["move", room, "nobody", "1"]),
        "nobody in this room is called nobody",
    );
    refused(&host.run(&["move", room, user, "7"]), "no such group: 7");
    refused(&member.run(&["move", room, user, "1"]), "power level 0");
    refused(&member.run(&["add", room, "Extra"]), "power level 0");
    refused(&member.run(&["rename", room, "1", "Bees"]), "power level 0");
    refused(
        &host.run(&["rename", room, "1", "Group 2"]),
        "another group of the break-out",
    );
    refused(
        &host.run(&["say", room, "hi", "--to", "7"]),
        "no such group: 7",
    );
    assert_eq!(host.run(&["say", room, " "]).code, Some(2));
    refused(
        &host.run(&["requests", room, "--take", "1"]),
        "nobody waits for help",
    );
    let said = member.run(&["say", room, "hi", "--json"]);
    refused(&said, "it could not be said in 2 of 2 groups");
    assert_eq!(answers(&said)[0]["failed"].as_array().unwrap().len(), 2);

    // Somebody who left cannot be moved.
    let path = format!("/_matrix/client/v3/rooms/{room}/leave");
    workshop.people[1]
        .request(Method::POST, &path, Some(json!({})))
        .await
        .unwrap();
    refused(
        &host.run(&["move", room, user, "1"]),
        "nobody in this room is called",
    );

    assert_eq!(
        (
            workshop.count(BREAKOUT).await,
            workshop.count(MESSAGE).await
        ),
        (1, 1)
    );
    let closed = answer(&host.run(&["close", room, "2", "--json"]));
    assert_eq!(closed["rooms"][0]["room_id"], json!(first));
    let several = host.run(&["move", room, "nobody", "1"]);
    assert!(several.stderr.contains("hint: "), "{several}");
    refused(
        &host.run(&["close", room, "1"]),
        "the last group of a break-out cannot be closed",
    );
    answer(&host.run(&["end", room, "--json"]));
    for args in [
        ["add", room, "Extra"],
        ["close", room, "1"],
        ["say", room, "hi"],
    ] {
        refused(&host.run(&args), "no break-out is open");
    }
    refused(&host.run(&["requests", room]), "no break-out is open");
    assert_eq!(workshop.count(BREAKOUT).await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_asks_for_help_in_any_client_and_a_host_takes_it_and_speaks() {
    let (workshop, host, started) = open(2, "2").await;
    let room = workshop.parent.as_str();
    let group = started["rooms"][1]["room_id"].as_str().unwrap();
    let user = started["rooms"][1]["users"][0].as_str().unwrap();
    let person = workshop
        .people
        .iter()
        .find(|person| person.user_id == user)
        .unwrap();
    join(person, group).await;
    assert!(answers(&host.run(&["requests", room, "--json"])).is_empty());

    let mut watching = host
        .command(&["requests", room, "--watch", "--json"])
        .spawn()
        .unwrap();
    let mut seen = lines(watching.stdout.take().unwrap());
    write(person, group, 1, "!help please").await;
    let asked = wait_for(&mut seen, |line| line["taken_by"].is_null());
    assert_eq!(
        (&asked["room_id"], &asked["name"]),
        (&json!(group), &json!("Group 2"))
    );
    assert_eq!(
        (&asked["by"], asked["since"].is_u64()),
        (&json!(user), true)
    );
    let taken = answer(&host.run(&["requests", room, "--take", "Group 2", "--json"]));
    assert_eq!(taken["taken_by"], json!(workshop.host.user_id));
    let seen_taken = wait_for(&mut seen, |line| !line["taken_by"].is_null());
    assert_eq!(seen_taken, taken);
    watching.kill().unwrap();
    watching.wait().unwrap();

    let said = answer(&host.run(&["say", room, "Five minutes", "--json"]));
    assert_eq!(said["sent"].as_array().unwrap().len(), 2);
    let one = answer(&host.run(&["say", room, "Well done", "--to", "2", "--json"]));
    assert_eq!(one["sent"][0]["room_id"], json!(group));
    let path = format!("/_matrix/client/v3/rooms/{group}/messages?dir=b&limit=3");
    let (_, messages) = person.request(Method::GET, &path, None).await.unwrap();
    let bodies: Vec<_> = messages["chunk"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["content"]["body"].as_str().unwrap())
        .collect();
    assert_eq!(bodies[..2], ["Well done", "Five minutes"]);
    assert!(bodies[2].contains("am coming"), "{bodies:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_asks_and_marks_in_its_language_and_in_english() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, Synapse::shared().await.url());
    let room = workshop.parent.as_str();
    let started = host.run(&["start", room, "--rooms", "2", "--language", "de", "--json"]);
    let started = answer(&started);
    let mut groups = Vec::new();
    for (at, words) in [
        ["!Hilfe bei Frage 3", "!ergebnis drei"],
        ["!help", "!report four"],
    ]
    .iter()
    .enumerate()
    {
        let group = started["rooms"][at]["room_id"].as_str().unwrap();
        let user = started["rooms"][at]["users"][0].as_str().unwrap();
        let mut people = workshop.people.iter();
        let person = people.find(|person| person.user_id == user).unwrap();
        join(person, group).await;
        // Neither of these is the word.
        write(person, group, 1, "!hilfen").await;
        write(person, group, 2, "Schreibt !hilfe").await;
        assert_eq!(answers(&host.run(&["requests", room, "--json"])).len(), at);
        for (number, words) in (3..).zip(words) {
            write(person, group, number, words).await;
        }
        groups.push((group, user));
    }
    let waiting = answers(&host.run(&["requests", room, "--json"]));
    let waiting: Vec<_> = waiting
        .iter()
        .map(|call| {
            (
                call["room_id"].as_str().unwrap(),
                call["by"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(waiting, groups);
    answer(&host.run(&["requests", room, "--take", "1", "--json"]));

    answer(&host.run(&["report", room, "--json"]));
    let path = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=2");
    let (_, messages) = workshop
        .host
        .request(Method::GET, &path, None)
        .await
        .unwrap();
    let mut bodies: Vec<_> = messages["chunk"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["content"]["body"].as_str().unwrap())
        .collect();
    bodies.sort_unstable();
    assert!(
        bodies[0].ends_with(": drei") && bodies[1].ends_with(": four"),
        "{bodies:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_later_gets_a_room_while_a_host_watches() {
    let (workshop, host, _) = open(4, "2").await;
    let room = workshop.parent.as_str();
    let mut watching = host
        .command(&["status", room, "--watch", "--json"])
        .spawn()
        .unwrap();
    let mut seen = lines(watching.stdout.take().unwrap());
    wait_for(&mut seen, |line| line["unassigned"] == json!([]));
    let synapse = Synapse::shared().await;
    let late = synapse
        .register(&format!("{}_late", workshop.host.username), "pw")
        .await
        .unwrap();
    join(&late, room).await;
    let placed = wait_for(&mut seen, |line| {
        let rooms = line["rooms"].as_array().unwrap().iter();
        let mut users = rooms.flat_map(|room| room["users"].as_array().unwrap());
        users.any(|user| *user == json!(late.user_id))
    });
    assert_eq!(placed["unassigned"], json!([]));
    watching.kill().unwrap();
    watching.wait().unwrap();
    assert_eq!(workshop.count(BREAKOUT).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_watches_sees_what_the_sync_brings_while_nothing_else_can_be_read() {
    let (workshop, host, started) = open(2, "2").await;
    let room = workshop.parent.as_str();
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let watcher = machine(&workshop.host, proxy.url());
    let mut watching = watcher
        .command(&["status", room, "--watch", "--json"])
        .spawn()
        .unwrap();
    let mut seen = lines(watching.stdout.take().unwrap());
    wait_for(&mut seen, |line| line["open"] == json!(true));

    // Nothing can be read but by the sync, which brings that somebody has come.
    proxy.inject_from(
        |head| head.method == Method::GET && head.path.contains("/rooms/"),
        1,
        Fault::AnswerBefore {
            status: StatusCode::BAD_GATEWAY,
            body: json!({}),
        },
    );
    let child = started["rooms"][0]["room_id"].as_str().unwrap();
    let person = &workshop.people[0];
    join(person, child).await;
    answer(&host.run(&["move", room, &person.user_id, child, "--json"]));
    write(person, child, 1, "hello").await;
    wait_for(&mut seen, |line| {
        let mut rooms = line["rooms"].as_array().unwrap().iter();
        rooms.any(|room| {
            room["joined"]
                .as_array()
                .is_some_and(|joined| joined.contains(&json!(person.user_id)))
        })
    });
    watching.kill().unwrap();
    watching.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_waits_for_calls_for_help_sees_them_while_nothing_else_can_be_read() {
    let (workshop, _, started) = open(2, "2").await;
    let room = workshop.parent.as_str();
    let rooms = started["rooms"].as_array().unwrap();
    for place in rooms {
        let mut people = workshop.people.iter();
        let person = people.find(|person| place["users"][0] == *person.user_id);
        join(person.unwrap(), place["room_id"].as_str().unwrap()).await;
    }
    let call = async |place: &Value| {
        let mut people = workshop.people.iter();
        let person = people.find(|person| place["users"][0] == *person.user_id);
        write(
            person.unwrap(),
            place["room_id"].as_str().unwrap(),
            1,
            "!help",
        )
        .await;
    };
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let watcher = machine(&workshop.host, proxy.url());
    let mut watching = watcher
        .command(&["requests", room, "--watch", "--json"])
        .spawn()
        .unwrap();
    let mut seen = lines(watching.stdout.take().unwrap());
    call(&rooms[0]).await;
    wait_for(&mut seen, |line| line["room_id"] == rooms[0]["room_id"]);

    proxy.inject_from(
        |head| head.method == Method::GET && head.path.contains("/rooms/"),
        1,
        Fault::AnswerBefore {
            status: StatusCode::BAD_GATEWAY,
            body: json!({}),
        },
    );
    call(&rooms[1]).await;
    wait_for(&mut seen, |line| line["room_id"] == rooms[1]["room_id"]);
    watching.kill().unwrap();
    watching.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_were_cut_off_are_said_once_in_each_room() {
    let workshop = Workshop::new(2, json!({})).await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let host = machine(&workshop.host, proxy.url());
    let room = workshop.parent.as_str();
    let started = answer(&host.run(&["start", room, "--rooms", "2", "--json"]));
    let forbidden = Fault::AnswerBefore {
        status: StatusCode::FORBIDDEN,
        body: json!({ "errcode": "M_FORBIDDEN", "error": "no" }),
    };
    let second = started["rooms"][1]["room_id"].as_str().unwrap().to_owned();
    proxy.inject(
        move |head| head.path.contains("/send/") && head.path.contains(&second[1..]),
        1,
        forbidden,
    );
    let cut = host.run(&["say", room, "Five minutes", "--json"]);
    refused(&cut, "it could not be said in 1 of 2 groups");
    let cut = answers(&cut).remove(0);
    assert_eq!(cut["failed"][0]["room_id"], started["rooms"][1]["room_id"]);
    let said = answer(&host.run(&["say", room, "Five minutes", "--json"]));
    assert_eq!(said["sent"][0], cut["sent"][0]);
    assert_eq!(said["sent"].as_array().unwrap().len(), 2);
    // The same words later are meant anew.
    let anew = answer(&host.run(&["say", room, "Five minutes", "--json"]));
    assert_ne!(anew["sent"][0]["event_id"], said["sent"][0]["event_id"]);
}

/// No command syncs encryption by itself, so that the key has to be asked for before the groups are read.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_in_an_encrypted_group_is_in_the_first_answer() {
    let encryption = json!([{
        "type": "m.room.encryption", "state_key": "", "content": { "algorithm": "m.megolm.v1.aes-sha2" },
    }]);
    let workshop = Workshop::new(2, json!({ "initial_state": encryption })).await;
    let [room, synapse] = [workshop.parent.as_str(), Synapse::shared().await.url()];
    let (person, host) = (&workshop.people[0], machine(&workshop.host, synapse));
    promote(&workshop, person, 50).await;
    let started = answer(&host.run(&["start", room, "--rooms", "1", "--json"]));
    join(person, started["rooms"][0]["room_id"].as_str().unwrap()).await;
    let assistant = machine(person, synapse);
    answer(&assistant.run(&["say", room, "!help us", "--json"]));

    let waiting = answer(&host.run(&["requests", room, "--json"]));
    assert_eq!(waiting["by"], json!(person.user_id));
    let mut watching = host
        .command(&["requests", room, "--watch", "--json"])
        .spawn()
        .unwrap();
    let mut seen = lines(watching.stdout.take().unwrap());
    assert_eq!(seen.next(), Some(waiting.clone()));
    let taken = answer(&host.run(&["requests", room, "--take", "1", "--json"]));
    assert_eq!(seen.next(), Some(taken));
    answer(&assistant.run(&["say", room, "!help again", "--json"]));
    let again = seen.next().unwrap();
    assert_eq!(
        (&again["by"], &again["taken_by"]),
        (&waiting["by"], &Value::Null)
    );
    watching.kill().unwrap();
    watching.wait().unwrap();
}
