use proptest::prelude::*;
use ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, UInt, owned_room_id, owned_user_id, user_id};
use serde_json::{Value, json};

use super::{
    Action, CreateRoom, Parent, StateEvent, StateFault,
    levels::{raise_host, with_people_of},
    power::check_change_widget,
};
use crate::{
    event::breakout::EventType,
    outside::Absence,
    plan::{ChildJoinRule, Plan, PlannedChild},
    standing::Standing,
    words::Kinds,
};

fn event(event_type: &str, sender: &str, key: &str, content: Value) -> Value {
    json!({
        "type": event_type,
        "sender": sender,
        "state_key": key,
        "event_id": "$e",
        "origin_server_ts": 1,
        "content": content,
    })
}

fn member(user: &str, membership: &str) -> Value {
    event(
        "m.room.member",
        user,
        user,
        json!({ "membership": membership }),
    )
}

fn now() -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(UInt::new(1_000_000).unwrap())
}

fn read(events: Vec<Value>) -> Result<Parent, super::UnreadableState> {
    let events = events
        .into_iter()
        .filter_map(|event| serde_json::from_value::<StateEvent>(event).ok());
    Parent::from_state(
        owned_room_id!("!parent:x"),
        owned_user_id!("@host:x"),
        events.collect(),
        now(),
    )
}

/// The room of a class: a host, a co-host, a pupil who is muted, and a pupil of another server.
fn class(version: &str) -> Vec<Value> {
    let levels = json!({
        "users": { "@host:x": 100, "@co:x": 50, "@muted:x": -1 },
        "events": { "org.matrix.msc3985.breakout": 50 },
    });
    let levels = match version {
        // A creator of this version has all power, and must not be listed.
        "12" => json!({ "users": { "@co:x": 50, "@muted:x": -1 } }),
        _ => levels,
    };
    vec![
        event(
            "m.room.create",
            "@host:x",
            "",
            json!({ "room_version": version }),
        ),
        event(
            "m.room.name",
            "@host:x",
            "",
            json!({ "name": "Biology 101" }),
        ),
        event("m.room.power_levels", "@host:x", "", levels),
        member("@host:x", "join"),
        member("@co:x", "join"),
        member("@muted:x", "join"),
        member("@ann:y", "join"),
        member("@late:x", "invite"),
        member("@gone:x", "leave"),
    ]
}

fn user(id: &str) -> OwnedUserId {
    id.try_into().unwrap()
}

#[test]
fn a_child_is_made_with_everything_in_one_request() {
    let parent = read(class("10")).unwrap();
    let mut plan = Plan::new(vec![PlannedChild::new("Group 1", vec![user("@ann:y")])]);
    plan.task = Some("Read page 7.".to_owned());
    let room = CreateRoom::child(&Kinds, &parent, &plan, &plan.children[0], "s1", 0);
    let expected = json!({
        "name": "Group 1 · Biology 101",
        "topic": "Read page 7.\n\
            TwoWords\n\
            Back: https://matrix.to/#/!parent:x?via=x&via=y",
        "preset": "private_chat",
        "room_version": "10",
        "initial_state": [
            {
                "type": "m.room.join_rules",
                "state_key": "",
                "content": {
                    "join_rule": "restricted",
                    "allow": [{ "type": "m.room_membership", "room_id": "!parent:x" }],
                },
            },
            {
                "type": "m.room.history_visibility",
                "state_key": "",
                "content": { "history_visibility": "shared" },
            },
            {
                "type": "m.room.guest_access",
                "state_key": "",
                "content": { "guest_access": "forbidden" },
            },
            {
                "type": "io.github.matrix_breakout.child",
                "state_key": "",
                "content": {
                    "parent": "!parent:x",
                    "via": ["x", "y"],
                    "session": "s1",
                    "index": 0,
                    "name": "Group 1",
                },
            },
        ],
        "power_level_content_override": {
            "users": { "@host:x": 100, "@co:x": 50, "@muted:x": -1 },
            "users_default": 0,
            "events_default": 0,
            "state_default": 50,
            "ban": 50,
            "kick": 50,
            "redact": 50,
            "invite": 0,
            "events": {
                "m.room.name": 50,
                "m.room.avatar": 50,
                "m.room.canonical_alias": 50,
                "m.room.power_levels": 100,
                "m.room.history_visibility": 100,
                "m.room.encryption": 100,
                "m.room.server_acl": 100,
                "m.room.tombstone": 100,
                "org.matrix.msc3401.call.member": 0,
                "m.call.member": 0,
            },
            "notifications": { "room": 0 },
        },
    });
    assert_eq!(serde_json::to_value(room).unwrap(), expected);
}

#[test]
fn a_child_is_as_its_parent_encrypted_closed_and_of_its_version() {
    let mut state = class("12");
    let encryption = json!({ "algorithm": "m.megolm.v1.aes-sha2", "rotation_period_msgs": 5 });
    state.push(event(
        "m.room.encryption",
        "@host:x",
        "",
        encryption.clone(),
    ));
    let access = json!({ "guest_access": "can_join" });
    state.push(event("m.room.guest_access", "@host:x", "", access.clone()));
    let hidden = json!({ "history_visibility": "joined" });
    state.push(event(
        "m.room.history_visibility",
        "@host:x",
        "",
        hidden.clone(),
    ));
    state[0]["content"]["m.federate"] = json!(false);
    let parent = read(state).unwrap();
    let mut plan = Plan::new(vec![PlannedChild::new("A", vec![user("@ann:y")])]);
    plan.join_rule = ChildJoinRule::Invite;
    let room = CreateRoom::child(&Kinds, &parent, &plan, &plan.children[0], "s1", 0);
    let room = serde_json::to_value(room).unwrap();

    assert_eq!(room["room_version"], "12");
    assert_eq!(room["preset"], "private_chat");
    assert_eq!(room["invite"], json!(["@ann:y"]));
    assert_eq!(room["creation_content"], json!({ "m.federate": false }));
    let content = |event_type: &str| {
        let events = room["initial_state"].as_array().unwrap();
        let event = events.iter().find(|event| event["type"] == event_type);
        event.unwrap()["content"].clone()
    };
    assert_eq!(
        content("m.room.join_rules"),
        json!({ "join_rule": "invite" })
    );
    assert_eq!(content("m.room.encryption"), encryption);
    assert_eq!(content("m.room.guest_access"), access);
    assert_eq!(content("m.room.history_visibility"), hidden);
    let levels = &room["power_level_content_override"];
    assert_eq!(levels["users"], json!({ "@co:x": 50, "@muted:x": -1 }));
    assert_eq!(levels["events"]["m.room.tombstone"], 150);
}

#[test]
fn a_child_of_an_old_room_is_of_the_first_version_with_all_that_is_needed() {
    for (parent, child) in [
        ("1", "10"),
        ("7", "10"),
        ("8", "10"),
        ("9", "10"),
        ("10", "10"),
        ("11", "11"),
    ] {
        let parent = read(class(parent)).unwrap();
        let plan = Plan::new(vec![PlannedChild::new("A", vec![])]);
        let room = CreateRoom::child(&Kinds, &parent, &plan, &plan.children[0], "s", 0);
        assert_eq!(room.room_version.as_str(), child, "{}", parent.room_version);
    }
}

#[test]
fn the_parent_is_read_from_its_state() {
    let mut state = class("10");
    state.push(event(
        "m.room.member",
        "@mod:x",
        "@out:x",
        json!({ "membership": "ban" }),
    ));
    let parent = read(state).unwrap();
    let members: Vec<_> = parent.members.iter().map(|p| p.user_id.as_str()).collect();
    assert_eq!(members, ["@host:x", "@co:x", "@muted:x", "@ann:y"]);
    let moderators: Vec<_> = parent.members.iter().filter(|p| p.is_moderator).collect();
    assert_eq!(moderators.len(), 2);
    assert!(parent.invited.contains(user_id!("@late:x")));
    assert_eq!(
        parent.absent[user_id!("@out:x")],
        Absence::of("ban", false).unwrap()
    );
    assert!(parent.absent.contains_key(user_id!("@gone:x")));
    assert_eq!(parent.muted, [(user("@muted:x"), -1)].into());
    assert_eq!(parent.standing, Standing::Alive);
    assert!(parent.federate && !parent.guests && parent.encryption.is_none());
    assert!(
        parent
            .check_change(&EventType::Unstable.state_event_type())
            .is_ok()
    );
}

#[test]
fn who_lacks_the_power_is_told_which_level_is_needed_and_which_they_have() {
    let mut state = class("10");
    state[2]["content"] = json!({
        "users": { "@co:x": 100, "@host:x": 20 },
        "events_default": 30,
    });
    let parent = read(state).unwrap();
    let unstable = EventType::Unstable.state_event_type();
    for (check, action, needed, text) in [
        (
            parent.check_change(&unstable),
            Action::ChangeBreakout,
            50,
            "change the break-out",
        ),
        (parent.check_write(), Action::Write, 30, "write in the room"),
        (
            parent.check_quiet(),
            Action::QuietMembers,
            50,
            "keep members from writing",
        ),
        (
            parent.check_show_widget(),
            Action::ShowWidget,
            50,
            "open and close widgets for everybody",
        ),
        (
            check_change_widget(&parent.power_levels, parent.own_user()),
            Action::ChangeWidget,
            50,
            "change the room's widgets",
        ),
    ] {
        let missing = check.unwrap_err();
        assert_eq!(
            (missing.action, missing.level, missing.needed),
            (action, 20, needed)
        );
        let expected = format!("@host:x has power level 20 where {needed} is needed to {text}");
        assert_eq!(missing.to_string(), expected);
    }
}

#[test]
fn a_state_without_a_create_event_or_of_an_unknown_version_is_told() {
    let reason = |state| read(state).unwrap_err().reason;
    assert_eq!(reason(vec![]), StateFault::NoCreateEvent);
    assert_eq!(reason(class("my.own")), StateFault::UnknownRoomVersion);
    let error = read(vec![]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the state of !parent:x cannot be read: no create event"
    );
}

#[test]
fn the_levels_of_a_child_follow_those_of_the_parent() {
    let parent = read(class("10")).unwrap();
    let own = json!({ "users": { "@host:x": 100, "@helper:x": 50, "@free:x": -1 }, "ban": 7 });
    let changed = with_people_of(&parent, &own, &[]).unwrap();
    let expected = json!({
        "users": { "@host:x": 100, "@helper:x": 50, "@co:x": 50, "@muted:x": -1 },
        "ban": 7,
    });
    assert_eq!(changed, expected);
    assert_eq!(with_people_of(&parent, &changed, &[]), None);
    // Members write levels: what is none is left alone.
    for broken in [json!(null), json!([]), json!({ "users": 1 })] {
        assert_eq!(with_people_of(&parent, &broken, &[]), None, "{broken}");
    }
}

#[test]
fn whoever_a_bot_opens_for_is_as_powerful_in_the_rooms_as_the_bot() {
    let host = user("@co:x");
    for (version, own) in [("10", Some(100)), ("12", None)] {
        let parent = read(class(version)).unwrap();
        let plan = Plan::new(vec![PlannedChild::new("A", vec![])]);
        let room = CreateRoom::child(&Kinds, &parent, &plan, &plan.children[0], "s", 0);
        let nobody = room.clone().with_host(None);
        assert_eq!(room, nobody);
        let levels = room.with_host(Some(&host)).power_level_content_override;
        assert_eq!(levels["users"]["@co:x"], 100, "{version}");
        assert_eq!(
            levels["users"].get("@host:x").cloned(),
            own.map(Value::from)
        );
    }
    // Who has more keeps it, a creator is not listed, and what is no level is left alone.
    let mut levels = json!({ "users": { "@co:x": 150 } });
    raise_host(&mut levels, &host, &[]);
    assert_eq!(levels, json!({ "users": { "@co:x": 150 } }));
    let mut levels = json!({ "users": {} });
    raise_host(&mut levels, &host, std::slice::from_ref(&host));
    assert_eq!(levels, json!({ "users": {} }));
    let mut broken = json!([]);
    raise_host(&mut broken, &host, &[]);
    assert_eq!(broken, json!([]));
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[a-z@!:$]{0,6}".prop_map(Value::from),
        Just(json!("join")),
        Just(json!("12")),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let keys = prop_oneof![
            Just("users".to_owned()),
            Just("membership".to_owned()),
            Just("events".to_owned()),
            Just("additional_creators".to_owned()),
            Just("@host:x".to_owned()),
            Just("io.github.matrix_breakout.quiet_main".to_owned()),
            Just("io.github.matrix_breakout.quiet_main.before".to_owned()),
            Just("m.breakout_rooms".to_owned()),
            "[a-z_.]{0,8}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map(keys, inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    /// Whatever members write, the parent is read, and a child of it is what we say.
    #[test]
    fn hostile_state_breaks_nothing(contents in prop::collection::vec((0..12_usize, anything()), 0..12)) {
        const TYPES: [&str; 12] = [
            "m.room.name", "m.room.power_levels", "m.room.member", "m.room.encryption",
            "m.room.guest_access", "m.room.history_visibility", "m.room.tombstone",
            "m.breakout", "org.matrix.msc3985.breakout", "org.matrix.msc3401.call.member",
            "m.room.create", "x",
        ];
        let mut state = vec![event("m.room.create", "@host:x", "", json!({ "room_version": "10" }))];
        for (n, (event_type, content)) in contents.into_iter().enumerate() {
            let event_type = TYPES[event_type];
            let key = match event_type {
                "m.room.member" => format!("@u{n}:x"),
                _ => String::new(),
            };
            // A second create event cannot be; its content can be anything.
            match event_type {
                "m.room.create" if content.is_object() => {
                    let version = state[0]["content"]["room_version"].clone();
                    state[0]["content"] = content;
                    state[0]["content"]["room_version"] = version;
                }
                "m.room.create" => {}
                _ => state.push(event(event_type, "@host:x", &key, content)),
            }
        }
        let parent = read(state).unwrap();
        let plan = Plan::new(vec![PlannedChild::new("A", vec![])]);
        let room = CreateRoom::child(&Kinds, &parent, &plan, &plan.children[0], "s", 0);
        let room = serde_json::to_value(room).unwrap();
        prop_assert_eq!(&room["power_level_content_override"]["users"]["@host:x"], 100);
        prop_assert_eq!(&room["room_version"], "10");
        prop_assert_eq!(&room["initial_state"][0]["content"]["join_rule"], "restricted");
    }
}
