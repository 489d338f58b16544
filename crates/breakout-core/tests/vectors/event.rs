//! The break-out event, as it is read.

#[path = "read_inputs.rs"]
mod read_inputs;

use breakout_core::event::{
    breakout::{BreakoutEventContent, Dropped, EventType, Session},
    child_mark::ChildMarkEventContent,
};
use ruma::{MilliSecondsSinceUnixEpoch, UInt};
use serde_json::{Map, Value, json};

use self::read_inputs::{junk, read_inputs};
use crate::vector_file::{VectorFile, case, text};

pub(crate) const NAME: &str = "io.github.matrix_breakout.name";
pub(crate) const TASK: &str = "io.github.matrix_breakout.task";
pub(crate) const NUMBER: &str = "io.github.matrix_breakout.number";
pub(crate) const SESSION: &str = "io.github.matrix_breakout.session";
pub(crate) const BASED_ON: &str = "io.github.matrix_breakout.based_on";

pub(crate) fn files() -> Vec<VectorFile> {
    vec![
        VectorFile {
            name: "read",
            about: "The content of a break-out event, read leniently. MSC3985, Proposal.",
            run: read,
            inputs: read_inputs(),
        },
        VectorFile {
            name: "choose",
            about: "Which of the two event types counts, and whether a break-out is open at a time. MSC3985, Unstable prefix.",
            run: choose,
            inputs: choose_inputs(),
        },
        VectorFile {
            name: "child_mark",
            about: "The mark in a child, io.github.matrix_breakout.child, that leads back to the parent.",
            run: child_mark,
            inputs: child_mark_inputs(),
        },
    ]
}

fn read(input: &Value) -> Value {
    model(&BreakoutEventContent::from_json(&input["content"]))
}

fn choose(input: &Value) -> Value {
    let content = |key| {
        let content = input.get(key).filter(|content| !content.is_null());
        content.map(BreakoutEventContent::from_json)
    };
    let now = time(input, "now").unwrap();
    let (event_type, content) =
        BreakoutEventContent::choose(content("stable"), content("unstable"), now);
    json!({
        "type": match event_type {
            EventType::Stable => "m.breakout",
            EventType::Unstable => "org.matrix.msc3985.breakout",
        },
        "is_open": content.is_open_at(now),
        "rooms": content.ordered_children().iter().map(|(room_id, _)| room_id).collect::<Vec<_>>(),
        "session": content.session.map(|session| session.id),
    })
}

fn child_mark(input: &Value) -> Value {
    serde_json::from_value::<ChildMarkEventContent>(input["content"].clone()).map_or(
        Value::Null,
        |mark| {
            json!({
                "parent": mark.parent,
                "via": mark.via,
                "session": mark.session,
                "index": mark.index,
                "name": mark.name,
            })
        },
    )
}

/// What was read, in a form that every language can compare.
pub(crate) fn model(content: &BreakoutEventContent) -> Value {
    let rooms: Vec<_> = content
        .numbered_children()
        .into_iter()
        .map(|(number, room_id, child)| {
            json!({
                "room_id": room_id,
                "number": number,
                "via": child.via,
                "users": child.users,
                "name": child.name,
                "task": content.task_of(child),
            })
        })
        .collect();
    json!({
        "rooms": rooms,
        "session": content.session.as_ref().map(session),
        "based_on": content.based_on,
        "next_number": content.next_number(),
        "dropped": content.dropped.iter().map(dropped).collect::<Vec<_>>(),
    })
}

fn dropped(dropped: &Dropped) -> Value {
    match dropped {
        Dropped::Children => json!({ "what": "children" }),
        Dropped::Child { key, reason } => {
            json!({ "what": "child", "key": key, "reason": reason.as_str() })
        }
        Dropped::Field { room_id, reason } => {
            json!({ "what": "field", "room_id": room_id, "reason": reason.as_str() })
        }
        _ => unreachable!("every kind is known here"),
    }
}

/// A note of a session, as it would be written.
pub(crate) fn session(session: &Session) -> Value {
    let content = BreakoutEventContent::open([].into(), session.clone());
    serde_json::to_value(&content).unwrap()[SESSION].clone()
}

pub(crate) fn millis(millis: u64) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap())
}

pub(crate) fn time(input: &Value, key: &str) -> Option<MilliSecondsSinceUnixEpoch> {
    input[key].as_u64().map(millis)
}

pub(crate) fn room_id(input: &Value, key: &str) -> ruma::OwnedRoomId {
    text(input, key).try_into().unwrap()
}

/// An event with these children and this note.
pub(crate) fn content(children: Value, session: Value) -> Value {
    let mut content = Map::from_iter([("m.breakout".to_owned(), children)]);
    if !session.is_null() {
        content.insert(SESSION.to_owned(), session);
    }
    Value::Object(content)
}

pub(crate) fn child(name: &str, users: &[&str]) -> Value {
    json!({ "via": ["example.org"], "users": users, NAME: name })
}

fn numbered(name: &str, number: impl Into<Value>) -> Value {
    json!({ "via": ["example.org"], "users": [], NAME: name, NUMBER: number.into() })
}

fn choose_inputs() -> Vec<(String, Value)> {
    let open = |room: &str, ends_at: Option<u64>| {
        let mut note = json!({ "id": room });
        if let Some(ends_at) = ends_at {
            note["ends_at"] = json!(ends_at);
        }
        content(json!({ room: child("A", &[]) }), note)
    };
    let kinds = [
        ("none", Value::Null),
        ("empty", json!({})),
        ("emptied", json!({ "m.breakout": {} })),
        (
            "ended",
            content(json!({}), json!({ "id": "ended", "ended_at": 900 })),
        ),
        ("unreadable", json!({ "m.breakout": "x" })),
        ("open", open("!open", None)),
        ("open until later", open("!later", Some(1_001))),
        ("over at this moment", open("!now", Some(1_000))),
        ("over", open("!over", Some(999))),
        (
            "open without a note",
            json!({ "m.breakout": { "!bare": { "via": ["x"] } } }),
        ),
    ];
    let mut cases = Vec::new();
    for (stable, stable_content) in &kinds {
        for (unstable, unstable_content) in &kinds {
            cases.push(case(
                format!("stable: {stable}, unstable: {unstable}"),
                json!({ "stable": stable_content, "unstable": unstable_content, "now": 1_000 }),
            ));
        }
    }
    cases
}

fn child_mark_inputs() -> Vec<(String, Value)> {
    let good = json!({ "parent": "!parent", "via": ["example.org"], "session": "s1", "index": 3, "name": "Group 4" });
    let mut cases = vec![
        case("as it is written", json!({ "content": good })),
        case(
            "without a name",
            json!({ "content": { "parent": "!p", "via": ["x"], "session": "s", "index": 0 } }),
        ),
        case(
            "without via",
            json!({ "content": { "parent": "!p", "session": "s", "index": 0 } }),
        ),
        case(
            "made ahead of time",
            json!({ "content": { "parent": "!p", "via": ["x"], "session": "prepared", "index": 0 } }),
        ),
        case(
            "one bad server",
            json!({ "content": { "parent": "!p", "via": ["x", 5], "session": "s", "index": 0 } }),
        ),
        case(
            "a parent that is no room ID",
            json!({ "content": { "parent": "#p:x", "via": [], "session": "s", "index": 0 } }),
        ),
        case(
            "a negative index",
            json!({ "content": { "parent": "!p", "via": [], "session": "s", "index": -1 } }),
        ),
        case(
            "an index with a fraction",
            json!({ "content": { "parent": "!p", "via": [], "session": "s", "index": 1.5 } }),
        ),
        case("nothing", json!({ "content": {} })),
    ];
    for (what, other) in junk().into_iter().filter(|(_, other)| !other.is_null()) {
        for key in ["parent", "via", "session", "name"] {
            let mut content = good.clone();
            content[key] = other.clone();
            cases.push(case(
                format!("{key} that is {what}"),
                json!({ "content": content }),
            ));
        }
    }
    cases
}
