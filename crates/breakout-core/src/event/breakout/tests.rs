use ruma::{UInt, owned_room_id, owned_server_name, owned_user_id};

use super::*;

fn time(millis: u64) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap())
}

fn design_example() -> BreakoutEventContent {
    let via = vec![owned_server_name!("example.org")];
    let children = BTreeMap::from([
        (
            owned_room_id!("!child1"),
            Child {
                via: via.clone(),
                users: vec![owned_user_id!("@ann:example.org")],
                name: Some("Group 1".to_owned()),
                task: None,
                number: Some(1),
            },
        ),
        (
            owned_room_id!("!child2"),
            Child {
                via,
                users: vec![],
                name: Some("Group 2".to_owned()),
                task: None,
                number: Some(2),
            },
        ),
    ]);
    let session = Session {
        opened_at: Some(time(1763820000000)),
        ends_at: Some(time(1763820900000)),
        numbers: Some(2),
        ..Session::new("s1")
    };
    BreakoutEventContent::open(children, session)
}

#[test]
fn an_open_break_out_is_written_exactly() {
    let json = serde_json::to_value(design_example()).unwrap();
    assert_eq!(
        json,
        json!({
            "m.breakout": {
                "!child1": {
                    "via": ["example.org"],
                    "users": ["@ann:example.org"],
                    "io.github.matrix_breakout.name": "Group 1",
                    "io.github.matrix_breakout.number": 1,
                },
                "!child2": {
                    "via": ["example.org"],
                    "users": [],
                    "io.github.matrix_breakout.name": "Group 2",
                    "io.github.matrix_breakout.number": 2,
                },
            },
            "io.github.matrix_breakout.session": {
                "id": "s1",
                "opened_at": 1763820000000_u64,
                "ends_at": 1763820900000_u64,
                "numbers": 2,
            },
        })
    );
}

#[test]
fn the_rule_for_latecomers_is_written_exactly_and_read_leniently() {
    let mut content = design_example();
    let session = content.session.as_mut().unwrap();
    session.latecomers = Latecomers::Smallest;
    let mut json = serde_json::to_value(&content).unwrap();
    let note = json!({
        "id": "s1",
        "opened_at": 1763820000000_u64,
        "ends_at": 1763820900000_u64,
        "latecomers": "smallest",
        "numbers": 2,
    });
    assert_eq!(json[SESSION_KEY], note);
    assert_eq!(BreakoutEventContent::from_json(&json), content);
    for unknown in [json!("largest"), json!(7), Value::Null] {
        json[SESSION_KEY]["latecomers"] = unknown;
        let read = BreakoutEventContent::from_json(&json);
        assert_eq!(read.session.unwrap().latecomers, Latecomers::Free);
    }
}

#[test]
fn a_quiet_main_room_is_noted_until_that_is_taken_back() {
    let mut content = design_example();
    content.session.as_mut().unwrap().quiet_main = true;
    let mut json = serde_json::to_value(&content).unwrap();
    assert_eq!(json[SESSION_KEY]["quiet_main"], json!(true));
    assert_eq!(BreakoutEventContent::from_json(&json), content);
    let ended = BreakoutEventContent::ended(content.session, time(1));
    assert!(ended.session.unwrap().quiet_main);
    json[SESSION_KEY]["quiet_main"] = json!("yes");
    let read = BreakoutEventContent::from_json(&json);
    assert!(!read.session.unwrap().quiet_main);
}

#[test]
fn a_task_is_written_exactly_and_read_leniently() {
    let mut content = design_example();
    content.session.as_mut().unwrap().task = Some("Read page 7.".to_owned());
    let child = content.children.get_mut(&owned_room_id!("!child2"));
    child.unwrap().task = Some("Draw it.\nThen write.".to_owned());
    let mut json = serde_json::to_value(&content).unwrap();
    assert_eq!(json[SESSION_KEY]["task"], json!("Read page 7."));
    let children = &json[CHILDREN_KEY];
    assert_eq!(children["!child1"].get(TASK_KEY), None);
    assert_eq!(
        children["!child2"]["io.github.matrix_breakout.task"],
        json!("Draw it.\nThen write.")
    );
    let read = BreakoutEventContent::from_json(&json);
    assert_eq!(read, content);
    let tasks: Vec<_> = read.children.values().map(|c| read.task_of(c)).collect();
    assert_eq!(tasks, [Some("Read page 7."), Some("Draw it.\nThen write.")]);

    for unreadable in [json!(7), json!(" \n"), Value::Null] {
        json[SESSION_KEY]["task"] = unreadable.clone();
        json[CHILDREN_KEY]["!child2"][TASK_KEY] = unreadable;
        let read = BreakoutEventContent::from_json(&json);
        assert_eq!(read.children.len(), 2);
        assert!(read.children.values().all(|c| read.task_of(c).is_none()));
    }
    json[SESSION_KEY]["task"] = json!("x".repeat(5_000));
    let read = BreakoutEventContent::from_json(&json);
    assert_eq!(read.session.unwrap().task.unwrap().chars().count(), 501);
    let ended = BreakoutEventContent::ended(content.session, time(1));
    assert_eq!(ended.session.unwrap().task, None);
}

#[test]
fn the_names_of_rooms_are_noted_where_they_are_not_the_usual_ones() {
    let mut content = design_example();
    content.session.as_mut().unwrap().room_names = "{name}".parse().unwrap();
    let mut json = serde_json::to_value(&content).unwrap();
    assert_eq!(json[SESSION_KEY]["room_names"], json!("{name}"));
    assert_eq!(BreakoutEventContent::from_json(&json), content);
    for unreadable in [json!("{parent}"), json!(7)] {
        json[SESSION_KEY]["room_names"] = unreadable;
        let read = BreakoutEventContent::from_json(&json);
        assert!(read.session.unwrap().room_names.is_default());
    }
}

#[test]
fn a_change_names_the_event_it_was_made_from() {
    let mut content = design_example();
    content.based_on = Some("$opened".try_into().unwrap());
    let json = serde_json::to_value(&content).unwrap();
    assert_eq!(json["io.github.matrix_breakout.based_on"], json!("$opened"));
    assert_eq!(BreakoutEventContent::from_json(&json), content);
}

#[test]
fn what_is_written_reads_the_same() {
    let json = serde_json::to_string(&design_example()).unwrap();
    let read: BreakoutEventContent = serde_json::from_str(&json).unwrap();
    assert_eq!(read, design_example());
}

#[test]
fn an_end_is_written_exactly() {
    let session = design_example().session;
    let ended = BreakoutEventContent::ended(session, time(1763820600000));
    assert_eq!(
        serde_json::to_value(&ended).unwrap(),
        json!({
            "m.breakout": {},
            "io.github.matrix_breakout.session": {
                "id": "s1",
                "opened_at": 1763820000000_u64,
                "ended_at": 1763820600000_u64,
                "timed": true,
            },
        })
    );
    // Somebody may end it once more.
    let again = BreakoutEventContent::ended(ended.session.clone(), time(1763820700000));
    assert!(again.session.unwrap().timed);
    let untimed = BreakoutEventContent::ended(Some(Session::new("s1")), time(1));
    let json = serde_json::to_value(&untimed).unwrap();
    assert_eq!(json[SESSION_KEY], json!({ "id": "s1", "ended_at": 1 }));

    let foreign = BreakoutEventContent::ended(None, time(1));
    assert_eq!(
        serde_json::to_value(&foreign).unwrap(),
        json!({ "m.breakout": {} })
    );
}

#[test]
fn a_child_without_via_is_not_written() {
    let mut content = design_example();
    content
        .children
        .insert(owned_room_id!("!child3"), Child::new(vec![]));
    let error = serde_json::to_string(&content).unwrap_err();
    assert_eq!(error.to_string(), "child !child3 has no via server");
}

#[test]
fn a_passed_end_time_counts_as_ended() {
    let content = design_example();
    assert!(content.is_open_at(time(1763820899999)));
    assert!(!content.is_open_at(time(1763820900000)));
    assert!(content.is_open());
}

#[test]
fn children_are_ordered_as_a_person_counts() {
    let mut content = BreakoutEventContent::default();
    for (id, name) in [
        ("!a", None),
        ("!b", Some("Group 10")),
        ("!c", Some("Group 2")),
        ("!d", Some("Ants")),
    ] {
        let child = Child {
            name: name.map(str::to_owned),
            ..Child::default()
        };
        content.children.insert(id.try_into().unwrap(), child);
    }
    let order: Vec<_> = content
        .ordered_children()
        .into_iter()
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(order, ["!d", "!c", "!b", "!a"]);
}

#[test]
fn the_stable_type_wins_while_it_is_open() {
    let open = design_example();
    let empty = BreakoutEventContent::default();
    let now = time(1763820000001);
    let choose = |stable: &BreakoutEventContent, unstable: &BreakoutEventContent, now| {
        BreakoutEventContent::choose(Some(stable.clone()), Some(unstable.clone()), now).0
    };
    assert_eq!(choose(&open, &open, now), EventType::Stable);
    assert_eq!(choose(&open, &empty, now), EventType::Stable);
    assert_eq!(choose(&empty, &open, now), EventType::Unstable);
    let (_, neither) = BreakoutEventContent::choose(None, None, now);
    assert!(!neither.is_open());

    // One whose time has passed does not hide the one that is open.
    let mut later = design_example();
    later.session = Some(Session::new("s2"));
    let after = time(1763820900000);
    assert_eq!(choose(&open, &later, after), EventType::Unstable);
}
