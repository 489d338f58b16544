//! A member writes a break-out by plain HTTP, in a room where anybody may: what a host's commands make of it.

use std::{
    io::{BufRead as _, BufReader},
    process::Child,
};

use local_synapse::{Account, FaultProxy, Method, Synapse};
use serde_json::{Value, json};

use crate::{
    BREAKOUT, MESSAGE,
    workshop::{Workshop, answer, join, machine},
};

const SESSION: &str = "io.github.matrix_breakout.session";

async fn open_to_all(people: usize) -> Workshop {
    let body = json!({ "power_level_content_override": { "events": { BREAKOUT: 0 } } });
    Workshop::new(people, body).await
}

async fn room_of(account: &Account) -> String {
    let body = json!({ "preset": "public_chat", "name": "Trap" });
    let path = "/_matrix/client/v3/createRoom";
    let (status, answer) = account
        .request(Method::POST, path, Some(body))
        .await
        .unwrap();
    assert!(status.is_success(), "{answer}");
    answer["room_id"].as_str().unwrap().to_owned()
}

async fn put(account: &Account, parent: &str, content: Value) {
    let path = format!("/_matrix/client/v3/rooms/{parent}/state/{BREAKOUT}/");
    let (status, answer) = account
        .request(Method::PUT, &path, Some(content))
        .await
        .unwrap();
    assert!(status.is_success(), "{answer}");
}

fn trap(rooms: &[String]) -> Value {
    let child = |name: usize| {
        json!({
            "via": ["evil.example.org"],
            "users": [],
            "io.github.matrix_breakout.name": format!("Group {name}"),
        })
    };
    let children: serde_json::Map<_, _> = (1..)
        .zip(rooms)
        .map(|(number, room)| (room.clone(), child(number)))
        .collect();
    json!({ "m.breakout": children, SESSION: { "id": "trap", "latecomers": "smallest" } })
}

/// What a command that goes on shows.
fn lines(child: &mut Child) -> impl Iterator<Item = Value> + use<> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap())
}

/// Who sent the break-out events, the newest first.
async fn senders(workshop: &Workshop) -> Vec<String> {
    let path = format!(
        "/_matrix/client/v3/rooms/{}/messages?dir=b&limit=100",
        workshop.parent
    );
    let (_, answer) = workshop
        .host
        .request(Method::GET, &path, None)
        .await
        .unwrap();
    let events = answer["chunk"].as_array().unwrap().iter();
    events
        .filter(|event| event["type"] == json!(BREAKOUT))
        .map(|event| event["sender"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strangers_break_out_is_changed_by_no_command_unless_it_is_taken_over() {
    let workshop = open_to_all(2).await;
    let mallory = &workshop.people[0];
    let room = workshop.parent.as_str();
    let host = machine(&workshop.host, Synapse::shared().await.url());
    let trap_room = room_of(mallory).await;
    put(mallory, room, trap(&[trap_room])).await;
    let user = workshop.people[1].user_id.as_str();
    let rooms = workshop.host_rooms().await;

    let commands: [&[&str]; 9] = [
        &["move", room, user, "1"],
        &["add", room, "Extra"],
        &["close", room, "1"],
        &["rename", room, "1", "Bees"],
        &["extend", room, "+5m"],
        &["end", room, "--in", "60s"],
        &["say", room, "Hello"],
        &["requests", room],
        &["report", room],
    ];
    for command in commands {
        let refused = host.run(command);
        assert_eq!(refused.code, Some(1), "{command:?}: {refused}");
        assert!(refused.stderr.contains(&mallory.user_id), "{refused}");
        assert!(refused.stderr.contains("--yes"), "{refused}");
    }
    assert_eq!(senders(&workshop).await, [mallory.user_id.as_str()]);
    assert_eq!(workshop.count(MESSAGE).await, 0);
    assert_eq!(workshop.host_rooms().await, rooms);

    // Knowingly; and from then on it is the host's.
    let moved = answer(&host.run(&["move", room, user, "1", "--yes", "--json"]));
    assert_eq!(moved["session"], json!("trap"));
    assert_eq!(senders(&workshop).await[0], workshop.host.user_id);
    answer(&host.run(&["add", room, "Extra", "--json"]));

    // Ending only takes away: one press.
    put(mallory, room, trap(&[room_of(mallory).await])).await;
    let ended = answer(&host.run(&["end", room, "--json"]));
    assert_eq!(ended["ended"], json!(true));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_watches_makes_nobody_elses_break_out_their_own() {
    let synapse = Synapse::shared().await;
    let workshop = open_to_all(2).await;
    let mallory = &workshop.people[0];
    let room = workshop.parent.as_str();
    let host = machine(&workshop.host, synapse.url());
    put(mallory, room, trap(&[room_of(mallory).await])).await;
    let mut watching = host
        .command(&["status", room, "--watch", "--json"])
        .spawn()
        .unwrap();
    let mut shown = lines(&mut watching);
    assert_eq!(shown.next().unwrap()["trust"], json!("unknown"));
    let late = synapse.register("late_at_a_watch", "a passphrase").await;
    let late = late.unwrap();
    join(&late, room).await;
    let is_late = |status: &Value| {
        let unassigned = status["unassigned"].as_array().unwrap();
        unassigned.contains(&json!(late.user_id))
    };
    while !is_late(&shown.next().unwrap()) {}
    // What is shown next comes after the watcher has looked for whom to place.
    put(mallory, room, trap(&[room_of(mallory).await])).await;
    while shown.next().unwrap()["rooms"][0]["name"] != json!("Group 1") {}
    watching.kill().unwrap();
    watching.wait().unwrap();
    let senders = senders(&workshop).await;
    assert!(
        senders.iter().all(|sender| *sender == mallory.user_id),
        "{senders:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_costs_no_request_whatever_it_names() {
    let workshop = open_to_all(1).await;
    let room = workshop.parent.as_str();
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let host = machine(&workshop.host, proxy.url());
    // Rooms of the reader's own, in an event of a stranger's and in one of the reader's.
    let mut own = Vec::new();
    for _ in 0..6 {
        own.push(room_of(&workshop.host).await);
    }
    for sender in [&workshop.host, &workshop.people[0]] {
        put(sender, room, trap(&own[..1])).await;
        let mut watching = host
            .command(&["offers", "--watch", "--json"])
            .spawn()
            .unwrap();
        let mut shown = lines(&mut watching);
        assert_eq!(shown.next().unwrap()["rooms"].as_array().unwrap().len(), 1);
        let before = proxy.requests().len();
        for storm in 0..30 {
            put(sender, room, trap(&own[..2 + storm % 3])).await;
        }
        put(sender, room, trap(&own)).await;
        while shown.next().unwrap()["rooms"].as_array().unwrap().len() < own.len() {}
        let requests = proxy.requests();
        let cost: Vec<_> = requests[before..]
            .iter()
            .filter(|request| !request.path.contains("/sync"))
            .map(|request| request.path.clone())
            .collect();
        watching.kill().unwrap();
        watching.wait().unwrap();
        assert!(cost.is_empty(), "{}: {cost:?}", cost.len());
    }
}
