//! Changes of a break-out that is open, and what comes of two that were made at the same time.

use breakout_core::{
    adjust::{
        Action, Adjusting, Change, Input, LookBack, NotAdjusted, Outcome, Refusal, merge, moved,
    },
    event::breakout::BreakoutEventContent,
    history::PastEvent,
    opening::Present,
    trust::Trust,
};
use ruma::{OwnedRoomId, owned_event_id, owned_server_name, owned_user_id};
use serde_json::{Map, Value, json};

use crate::{
    event::{NAME, NUMBER, TASK, child, content, millis, room_id, time},
    host::present,
    vector_file::{VectorFile, case, text},
};

pub(crate) fn files() -> Vec<VectorFile> {
    vec![
        VectorFile {
            name: "change",
            about: "What a host sends to change the open break-out that they have read as the event \"$read:x\", or null if there is nothing to send; what becomes of each change; and who is suggested another room by it. A room without via gets the host's own server.",
            run: change,
            inputs: change_inputs(),
        },
        VectorFile {
            name: "merge",
            about: "Two contents that were made from the same one: what theirs changed of it is kept, and everything else is taken from ours. A list of people has no order.",
            run: merged,
            inputs: merge_inputs(),
        },
    ]
}

fn change(input: &Value) -> Value {
    let content = BreakoutEventContent::from_json(&input["content"]);
    let changes: Vec<_> = input["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(read_change)
        .collect();
    let no_groups = input["no_groups"].as_array().into_iter().flatten();
    let no_groups = no_groups.map(|room| OwnedRoomId::try_from(room.as_str().unwrap()).unwrap());
    let now = time(input, "now").unwrap();
    let (host, read) = (owned_user_id!("@host:x"), owned_event_id!("$read:x"));
    let base = Present::new(content.clone(), host.clone(), read.clone());
    let mut adjusting = Adjusting::new(changes.clone(), owned_server_name!("host.example.org"))
        .with_no_groups(no_groups);
    adjusting.process(Input::Started, now);
    let (present, trust) = (Some(base.clone()), Trust::Own);
    let mut actions = adjusting.process(Input::Read { present, trust }, now);
    let past = |id, content| PastEvent::new(id, host.clone(), millis(0), content);
    let mut events = vec![past(read, content)];
    let (mut sent, mut present) = (None, base);
    if let [Action::Send(content)] = &actions[..] {
        let (id, content) = (owned_event_id!("$sent:x"), content.clone());
        actions = adjusting.process(Input::Sent(id.clone()), now);
        events.push(past(id.clone(), content.clone()));
        present = Present::new(content.clone(), host.clone(), id);
        sent = Some(content);
    }
    if let [Action::LookBack { .. }] = actions[..] {
        let back = LookBack::new(events, Some(present)).with_trusts([(host, Trust::Own)].into());
        actions = adjusting.process(Input::LookedBack(back), now);
    }
    assert_eq!(actions, [Action::End]);
    match adjusting.finish() {
        Ok(adjusted) => {
            let after = &adjusted.present.content;
            json!({
                "content": sent,
                "outcomes": adjusted.outcomes.iter().map(outcome).collect::<Vec<_>>(),
                "moved": moved(&changes, &adjusted.before, after),
            })
        }
        Err(NotAdjusted::NotOpen) => json!({ "refused": "not_open" }),
        Err(other) => unreachable!("{other}"),
    }
}

fn read_change(change: &Value) -> Change {
    let user = || text(change, "user").try_into().unwrap();
    let room_id = || room_id(change, "room_id");
    match text(change, "change") {
        "move" => Change::Move {
            user: user(),
            to: room_id(),
        },
        "place" => Change::Place { user: user() },
        "withdraw" => Change::Withdraw { user: user() },
        "add" => {
            let children = json!({ room_id().as_str(): change["child"] });
            let content = BreakoutEventContent::from_json(&json!({ "m.breakout": children }));
            let child = content.children[&room_id()].clone();
            Change::Add {
                room_id: room_id(),
                child,
            }
        }
        "close" => Change::Close { room_id: room_id() },
        "rename" => Change::Rename {
            room_id: room_id(),
            name: text(change, "name").to_owned(),
        },
        "set_end" => Change::SetEnd {
            ends_at: time(change, "ends_at"),
        },
        other => unreachable!("{other}"),
    }
}

fn outcome(outcome: &Outcome) -> Value {
    let refusal = match outcome {
        Outcome::Done => return json!("done"),
        Outcome::AlreadySo => return json!("already_so"),
        Outcome::Overruled { .. } => return json!("overruled"),
        Outcome::Refused(refusal) => refusal,
        _ => unreachable!("every kind is known here"),
    };
    json!(match refusal {
        Refusal::UnknownChild(_) => "unknown_child",
        Refusal::LastChild => "last_child",
        Refusal::TooManyRooms => "too_many_rooms",
        Refusal::NoVia(_) => "no_via",
        Refusal::NoName => "no_name",
        Refusal::NameTaken { .. } => "name_taken",
        Refusal::NoSession => "no_session",
        Refusal::EndPassed => "end_passed",
        Refusal::TooLarge { .. } => "too_large",
        _ => unreachable!("every kind is known here"),
    })
}

fn merged(input: &Value) -> Value {
    let of = |key| BreakoutEventContent::from_json(&input[key]);
    let merged = merge(&of("base"), &of("ours"), &of("theirs"));
    let mut json = json!(merged);
    // In which order people stand there says nothing.
    for child in json["m.breakout"].as_object_mut().unwrap().values_mut() {
        let users = child["users"].as_array_mut().unwrap();
        users.sort_by(|left, right| left.as_str().cmp(&right.as_str()));
    }
    json
}

fn to_room(user: &str, room: &str) -> Value {
    json!({ "change": "move", "user": user, "room_id": room })
}

fn place(user: &str) -> Value {
    json!({ "change": "place", "user": user })
}

fn withdraw(user: &str) -> Value {
    json!({ "change": "withdraw", "user": user })
}

fn close(room: &str) -> Value {
    json!({ "change": "close", "room_id": room })
}

fn rename(room: &str, name: &str) -> Value {
    json!({ "change": "rename", "room_id": room, "name": name })
}

fn set_end(ends_at: impl Into<Value>) -> Value {
    json!({ "change": "set_end", "ends_at": ends_at.into() })
}

fn add(room: &str, child: Value) -> Value {
    json!({ "change": "add", "room_id": room, "child": child })
}

fn change_inputs() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    let usual = present();
    let mut of = |name: &str, content: &Value, changes: Vec<Value>| {
        let input = json!({ "content": content, "changes": changes, "now": 2_000 });
        cases.push(case(name, input));
    };
    let numbered = |name: &str, number: u32| {
        let mut child = child(name, &[]);
        child[NUMBER] = json!(number);
        child
    };
    let without_note = content(
        json!({ "!a": child("A", &["@ann:x"]), "!b": child("B", &[]) }),
        Value::Null,
    );

    for (name, changes) in [
        ("no change", vec![]),
        ("a move", vec![to_room("@ann:x", "!b")]),
        ("a move to where they are", vec![to_room("@ann:x", "!a")]),
        (
            "a move of somebody who was nowhere",
            vec![to_room("@eve:x", "!c")],
        ),
        (
            "a move to a room that is not there",
            vec![to_room("@ann:x", "!other")],
        ),
        (
            "there and back again",
            vec![to_room("@ann:x", "!b"), to_room("@ann:x", "!a")],
        ),
        (
            "two moves of one person",
            vec![to_room("@ann:x", "!b"), to_room("@ann:x", "!c")],
        ),
        ("a place for somebody", vec![place("@eve:x")]),
        ("a place for somebody who has one", vec![place("@ann:x")]),
        (
            "places for four",
            vec![place("@e:x"), place("@f:x"), place("@g:x"), place("@h:x")],
        ),
        (
            "nobody is placed in a room that was left empty",
            vec![
                add("!d", child("Group 0", &[])),
                place("@e:x"),
                place("@f:x"),
            ],
        ),
        (
            "nobody is suggested anywhere, then one is placed",
            vec![
                withdraw("@ann:x"),
                withdraw("@bob:x"),
                withdraw("@cid:x"),
                withdraw("@dan:x"),
                place("@e:x"),
            ],
        ),
        ("somebody is withdrawn", vec![withdraw("@ann:x")]),
        (
            "somebody is withdrawn who was nowhere",
            vec![withdraw("@eve:x")],
        ),
        (
            "a room is added",
            vec![add("!d", child("Group 11", &["@eve:x"]))],
        ),
        (
            "a room is added that is there",
            vec![add("!a", child("Other", &[]))],
        ),
        (
            "a room without via is added",
            vec![add("!d", json!({ "users": [], NAME: "D" }))],
        ),
        (
            "a room with a number that was given to another one",
            vec![add("!d", numbered("D", 2))],
        ),
        (
            "a room with a number that was not given",
            vec![add("!d", numbered("D", 7))],
        ),
        (
            "a room comes back with its number",
            vec![close("!b"), add("!b", numbered("Group 2", 2))],
        ),
        (
            "a number is not given twice",
            vec![close("!c"), add("!d", child("D", &[]))],
        ),
        (
            "a room is closed, and its people dealt to the smallest",
            vec![close("!a")],
        ),
        ("a room is closed that is not there", vec![close("!other")]),
        (
            "the last room cannot be closed",
            vec![close("!a"), close("!b"), close("!c")],
        ),
        ("a room is renamed", vec![rename("!b", "Bees")]),
        (
            "a room is renamed to what it is called",
            vec![rename("!b", "Group 2")],
        ),
        (
            "a room is renamed to nothing that is seen",
            vec![rename("!b", "\u{202e} \n")],
        ),
        (
            "a room is renamed to the name of another one",
            vec![rename("!b", "Group 1")],
        ),
        (
            "two rooms change names",
            vec![
                rename("!a", "X"),
                rename("!b", "Group 1"),
                rename("!a", "Group 2"),
            ],
        ),
        (
            "a room is renamed that is not there",
            vec![rename("!other", "X")],
        ),
        ("another end", vec![set_end(5_000)]),
        ("no end", vec![set_end(Value::Null)]),
        ("the same end", vec![set_end(901_000)]),
        ("an end that has passed", vec![set_end(2_000)]),
        ("an end a millisecond from now", vec![set_end(2_001)]),
        (
            "many at once",
            vec![
                to_room("@ann:x", "!b"),
                place("@eve:x"),
                add("!d", child("Group 11", &[])),
                rename("!b", "Bees"),
                set_end(5_000),
                close("!a"),
            ],
        ),
        (
            "what cannot be is refused, and the rest applied",
            vec![
                to_room("@ann:x", "!other"),
                rename("!a", "Group 2"),
                set_end(1),
                close("!a"),
                close("!b"),
                close("!c"),
            ],
        ),
    ] {
        of(name, &usual, changes);
    }
    of(
        "without a note there is no end to set",
        &without_note,
        vec![set_end(5_000)],
    );
    of(
        "a move without a note",
        &without_note,
        vec![to_room("@ann:x", "!b")],
    );
    of(
        "a room is added without a note",
        &without_note,
        vec![add("!c", child("C", &[]))],
    );
    of(
        "a room without via gets one, whatever is changed",
        &json!({ "m.breakout": { "!a": { "users": ["@ann:x"] }, "!b": { "via": ["x"] } } }),
        vec![to_room("@ann:x", "!b")],
    );
    of(
        "a room without via gets one, if nothing is changed",
        &json!({ "m.breakout": { "!a": { "users": ["@ann:x"] } } }),
        vec![],
    );
    of(
        "what could not be read is not sent again",
        &json!({ "m.breakout": { "!a": { "via": ["x", 5] }, "#b": {}, "!c": { "via": ["x"] } }, "x": 1 }),
        vec![to_room("@ann:x", "!c")],
    );
    of(
        "the prefixed inner key becomes the unprefixed one",
        &json!({ "org.matrix.msc3985.breakout": { "!a": { "via": ["x"] }, "!b": { "via": ["x"] } } }),
        vec![place("@ann:x")],
    );
    of(
        "a task of one room stays",
        &content(
            json!({ "!a": { "via": ["x"], TASK: "Draw" }, "!b": { "via": ["x"] } }),
            json!({ "id": "s", "task": "Read" }),
        ),
        vec![to_room("@ann:x", "!b")],
    );
    of(
        "somebody in several rooms is moved to one",
        &content(
            json!({ "!a": child("A", &["@ann:x"]), "!b": child("B", &["@ann:x"]), "!c": child("C", &[]) }),
            json!({ "id": "s" }),
        ),
        vec![to_room("@ann:x", "!c")],
    );
    of(
        "nothing is open",
        &json!({ "m.breakout": {} }),
        vec![place("@ann:x")],
    );
    of(
        "the time has passed",
        &content(
            json!({ "!a": child("A", &[]) }),
            json!({ "id": "s", "ends_at": 2_000 }),
        ),
        vec![place("@ann:x")],
    );
    let many: Map<_, _> = (0..500)
        .map(|n| (format!("!{n}"), json!({ "via": ["x"], "users": [] })))
        .collect();
    of(
        "more rooms than one event can name",
        &content(many.into(), json!({ "id": "s" })),
        vec![add("!more", child("More", &[]))],
    );
    let users: Vec<_> = (0..2_200)
        .map(|n| format!("@person-{n:0>4}:example.org"))
        .collect();
    let full = content(
        json!({ "!a": { "via": ["x"], "users": users, NAME: "A" }, "!b": child("B", &[]) }),
        json!({ "id": "s" }),
    );
    let late: Vec<_> = (0..400)
        .map(|n| to_room(&format!("@late-{n:0>4}:matrix.example.org"), "!b"))
        .collect();
    of("people are added until no more fit", &full, late);

    let no_groups = json!({ "content": usual, "changes": [place("@e:x"), close("!a")], "no_groups": ["!b"], "now": 2_000 });
    cases.push(case("nobody is dealt into what is no group", no_groups));
    cases
}

fn merge_inputs() -> Vec<(String, Value)> {
    let base = present();
    let edited = |edit: &dyn Fn(&mut Value)| {
        let mut content = base.clone();
        edit(&mut content);
        content
    };
    let users = |room: &'static str, users: &'static [&'static str]| {
        move |content: &mut Value| content["m.breakout"][room]["users"] = json!(users)
    };
    let ann_to_b = edited(&|content| {
        users("!a", &["@bob:x"])(content);
        users("!b", &["@cid:x", "@ann:x"])(content);
    });
    let ann_to_c = edited(&|content| {
        users("!a", &["@bob:x"])(content);
        users("!c", &["@dan:x", "@ann:x"])(content);
    });
    let bob_to_c = edited(&|content| {
        users("!a", &["@ann:x"])(content);
        users("!c", &["@dan:x", "@bob:x"])(content);
    });
    let without = |room: &'static str| {
        edited(&move |content| {
            content["m.breakout"].as_object_mut().unwrap().remove(room);
        })
    };
    let a_closed = {
        let mut content = without("!a");
        users("!b", &["@cid:x", "@ann:x"])(&mut content);
        users("!c", &["@dan:x", "@bob:x"])(&mut content);
        content
    };
    let renamed = |name: &'static str| {
        edited(&move |content| content["m.breakout"]["!b"][NAME] = json!(name))
    };
    let end = |ends_at: u64| {
        edited(&move |content| {
            content["io.github.matrix_breakout.session"]["ends_at"] = json!(ends_at);
        })
    };
    let added = |room: &'static str, number: u32| {
        edited(&move |content| {
            let mut added = child(room, &["@eve:x"]);
            added[NUMBER] = json!(number);
            content["m.breakout"][room] = added;
            content["io.github.matrix_breakout.session"]["numbers"] = json!(number);
        })
    };
    let edits = [
        ("nothing", base.clone()),
        ("Ann to 2", ann_to_b),
        ("Ann to 10", ann_to_c),
        ("Bob to 10", bob_to_c),
        ("1 closed", a_closed),
        ("10 closed, with its people nowhere", without("!c")),
        ("2 renamed", renamed("Bees")),
        ("2 renamed otherwise", renamed("Wasps")),
        ("another end", end(5_000)),
        ("yet another end", end(7_000)),
        ("4 added", added("!d", 4)),
        ("another 4 added", added("!e", 4)),
    ];
    let mut cases = Vec::new();
    for (ours_name, ours) in &edits {
        for (theirs_name, theirs) in &edits {
            let input = json!({ "base": base, "ours": ours, "theirs": theirs });
            cases.push(case(
                format!("ours: {ours_name}; theirs: {theirs_name}"),
                input,
            ));
        }
    }
    cases
}
