//! What a host sends in one event, and whose break-out may be changed.

use breakout_core::{
    authority::{Author, Deed, Wish},
    event::{
        breakout::{BreakoutEventContent, Session},
        size::{MAX_CONTENT_BYTES, content_bytes},
    },
    plan::{Plan, PlanError, PlannedChild, ReusedRoom},
    trust::Trust,
};
use ruma::{OwnedRoomId, OwnedServerName, OwnedUserId, owned_user_id, server_name};
use serde_json::{Value, json};

use crate::{
    event::{self, child, content, room_id, time},
    vector_file::{VectorFile, case, text},
};

pub(crate) fn files() -> Vec<VectorFile> {
    vec![
        VectorFile {
            name: "open",
            about: "The content that opens a break-out in rooms that have been made, in this order. Strict: the unprefixed inner key, `via` never empty, `users` always there. A room without via gets the host's own server.",
            run: open,
            inputs: open_inputs(),
        },
        VectorFile {
            name: "end",
            about: "The content that ends a break-out. MSC3985: \"The m.breakout state event can be emptied, so that the parent no longer links to the children\".",
            run: end,
            inputs: end_inputs(),
        },
        VectorFile {
            name: "authority",
            about: "Whether something is done with a break-out, by what is known of its sender and on whose wish: whoever sends the event again puts their own name under it.",
            run: authority,
            inputs: authority_inputs(),
        },
    ]
}

fn open(input: &Value) -> Value {
    let rooms = input["rooms"].as_array().unwrap();
    let (mut children, mut ids): (Vec<PlannedChild>, Vec<OwnedRoomId>) = Default::default();
    for room in rooms {
        let via = room["via"].as_array().into_iter().flatten();
        let via: Vec<OwnedServerName> = via
            .map(|server| server.as_str().unwrap().try_into().unwrap())
            .collect();
        let users = room["users"].as_array().into_iter().flatten();
        let users: Vec<OwnedUserId> = users
            .map(|user| user.as_str().unwrap().try_into().unwrap())
            .collect();
        let id = room_id(room, "room_id");
        let mut child = PlannedChild::new(text(room, "name"), users);
        child.task = room["task"].as_str().map(str::to_owned);
        children.push(child.with_room(ReusedRoom::new(id.clone(), via)));
        ids.push(id);
    }
    let mut plan = Plan::new(children);
    plan.task = input["task"].as_str().map(str::to_owned);
    if let Err(error) = plan.check() {
        return json!({ "refused": match error {
            PlanError::NoRooms => "no_rooms",
            PlanError::TooManyRooms { .. } => "too_many_rooms",
            PlanError::RoomTwice { .. } => "room_twice",
            PlanError::Task(_) => "task_too_long",
            other => unreachable!("{other}"),
        } });
    }
    let mut session = Session::new(text(input, "id"));
    session.opened_at = time(input, "opened_at");
    session.ends_at = time(input, "ends_at");
    session.latecomers = plan.latecomers();
    let content = plan.content(&ids, server_name!("host.example.org"), session);
    let bytes = content_bytes(&content).unwrap();
    if bytes > MAX_CONTENT_BYTES {
        return json!({ "refused": "too_large", "bytes": bytes });
    }
    json!({ "content": content, "bytes": bytes })
}

fn end(input: &Value) -> Value {
    let content = BreakoutEventContent::from_json(&input["content"]);
    let now = time(input, "now").unwrap();
    json!(BreakoutEventContent::ended(content.session, now))
}

fn authority(input: &Value) -> Value {
    let trust: Trust = serde_json::from_value(input["trust"].clone()).unwrap();
    let by_moderator = input["by_moderator"] == true;
    let deed = match text(input, "deed") {
        "change" => Deed::Change,
        "end" => Deed::End { by_moderator },
        "end_after_its_time" => Deed::EndAfterItsTime,
        other => unreachable!("{other}"),
    };
    let wish = match text(input, "wish") {
        "nobody" => Wish::Nobody,
        "asked" => Wish::Asked,
        "take_over" => Wish::TakeOver,
        other => unreachable!("{other}"),
    };
    let allowed = Author::new(owned_user_id!("@host:x"), trust).allows(deed, wish);
    let can_be_taken_over = allowed.as_ref().err().map(|not| not.can_be_taken_over());
    json!({ "allowed": allowed.is_ok(), "can_be_taken_over": can_be_taken_over })
}

fn open_inputs() -> Vec<(String, Value)> {
    let room = |n: usize, users: &[&str]| json!({ "room_id": format!("!{n}:example.org"), "via": ["example.org"], "name": format!("Group {n}"), "users": users });
    let input = |rooms: Value| json!({ "rooms": rooms, "id": "s1", "opened_at": 1_000, "ends_at": 901_000 });
    let with = |rooms: Value, key: &str, value: Value| {
        let mut input = input(rooms);
        input[key] = value;
        input
    };
    let two = json!([room(1, &["@ann:x"]), room(2, &["@bob:x", "@cid:y"])]);
    let mut cases = vec![
        case("two rooms", input(two.clone())),
        case(
            "nobody is suggested anywhere",
            input(json!([room(1, &[]), room(2, &[])])),
        ),
        case("without an end", with(two.clone(), "ends_at", Value::Null)),
        case(
            "the order says the numbers, not the names",
            input(json!([room(10, &[]), room(9, &[]), room(2, &["@a:x"])])),
        ),
        case(
            "a task of all",
            with(two.clone(), "task", json!("Read page 7")),
        ),
        case(
            "a room without via",
            input(json!([{ "room_id": "!a", "via": [], "name": "A", "users": [] }])),
        ),
        case(
            "several servers",
            input(
                json!([{ "room_id": "!a", "via": ["a.org", "b.org:8448"], "name": "A", "users": [] }]),
            ),
        ),
        case("no rooms", input(json!([]))),
        case("one room twice", input(json!([room(1, &[]), room(1, &[])]))),
        case(
            "a name is sent as it is",
            input(
                json!([{ "room_id": "!a", "via": ["x"], "name": "\u{202e} \"A\"\n\u{7f}😀", "users": [] }]),
            ),
        ),
        case(
            "a task that is too long",
            with(two.clone(), "task", json!("x".repeat(501))),
        ),
    ];
    let mut own_task = two.clone();
    own_task[0]["task"] = json!("Draw");
    cases.push(case("a task of one room", input(own_task.clone())));
    cases.push(case(
        "a task of one room and of all",
        with(own_task.clone(), "task", json!("Read")),
    ));
    own_task[0]["task"] = json!("Read");
    cases.push(case(
        "a room whose own task is that of all",
        with(own_task, "task", json!("Read")),
    ));
    let many = |rooms: usize, people: usize| {
        let users: Vec<_> = (0..people)
            .map(|n| format!("@person-{n}:matrix.example.org"))
            .collect();
        let rooms: Vec<_> = (1..=rooms)
            .map(|n| {
                let users = if n == 1 { users.as_slice() } else { &[] };
                json!({ "room_id": format!("!{n:0>43}"), "via": ["x"], "name": format!("Group {n}"), "users": users })
            })
            .collect();
        input(json!(rooms))
    };
    cases.push(case("more people than fit", many(2, 2_500)));
    cases.push(case(
        "so many rooms that the numbers are left out",
        many(460, 0),
    ));
    cases.push(case("more rooms than fit", many(500, 700)));
    let rooms: Vec<_> = (0..501).map(|n| room(n, &[])).collect();
    cases.push(case(
        "more rooms than one event can name",
        input(json!(rooms)),
    ));
    cases
}

fn end_inputs() -> Vec<(String, Value)> {
    let rooms = json!({ "!a": child("A", &["@ann:x"]) });
    [
        ("a session with an end", json!({ "id": "s", "opened_at": 1_000, "ends_at": 9_000, "latecomers": "smallest", "task": "T", "numbers": 3 })),
        ("a session without an end", json!({ "id": "s", "opened_at": 1_000 })),
        ("a quiet main room is remembered", json!({ "id": "s", "quiet_main": true, "room_names": "{name}!" })),
        ("who the host is", json!({ "id": "s", "host": "@tina:example.org" })),
        ("the language is kept", json!({ "id": "s", "language": "tlh-Piqd" })),
        ("a session that had an end", json!({ "id": "s", "timed": true })),
        ("a session that has ended already", json!({ "id": "s", "ended_at": 500 })),
        ("no note", Value::Null),
        ("a note that cannot be read", json!({ "id": "" })),
    ]
    .into_iter()
    .map(|(name, note)| case(name, json!({ "content": content(rooms.clone(), note), "now": 5_000 })))
    .chain([
        case("what is empty already", json!({ "content": {}, "now": 5_000 })),
        case("what another client has opened", json!({ "content": { "org.matrix.msc3985.breakout": { "!a": {} } }, "now": 5_000 })),
    ])
    .collect()
}

fn authority_inputs() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    for trust in [Trust::Own, Trust::Moderator, Trust::Contact, Trust::Unknown] {
        for (deed, by_moderator) in [
            ("change", false),
            ("end", true),
            ("end", false),
            ("end_after_its_time", false),
        ] {
            for wish in ["nobody", "asked", "take_over"] {
                let trust = json!(trust);
                let input = json!({ "trust": trust, "deed": deed, "wish": wish, "by_moderator": by_moderator });
                let who = if by_moderator {
                    "a moderator"
                } else {
                    "anybody"
                };
                cases.push(case(
                    format!("sent by {trust}, {deed} by {who}, wished by {wish}"),
                    input,
                ));
            }
        }
    }
    cases
}

/// The event that is present in the cases of changes.
pub(crate) fn present() -> Value {
    let mut content = content(
        json!({
            "!a": child("Group 1", &["@ann:x", "@bob:x"]),
            "!b": child("Group 2", &["@cid:x"]),
            "!c": child("Group 10", &["@dan:x"]),
        }),
        json!({ "id": "s", "opened_at": 1_000, "ends_at": 901_000, "latecomers": "smallest", "numbers": 3 }),
    );
    for (room, number) in [("!a", 1), ("!b", 2), ("!c", 3)] {
        content["m.breakout"][room][event::NUMBER] = json!(number);
    }
    content
}
