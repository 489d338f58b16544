use proptest::prelude::*;

use super::*;

/// What Synapse makes for a new room.
fn usual() -> Value {
    json!({
        "users": { "@host:a": 100 },
        "users_default": 0,
        "events": { "m.room.name": 50, "m.room.power_levels": 100, "org.matrix.msc3401.call.member": 0 },
        "events_default": 0,
        "state_default": 50,
        "ban": 50,
        "historical": 100,
    })
}

#[test]
fn the_raised_levels_are_written_exactly() {
    let mut expected = usual();
    expected["events_default"] = json!(50);
    expected[KEY] = json!({ "s1": 1 });
    expected[BEFORE_KEY] = json!({ "events_default": 0 });
    let raised = raise(&usual(), "s1").unwrap();
    assert_eq!(raised, expected);
    assert!(is_quiet(&raised) && !is_quiet(&usual()));
    assert!(may_be_raised(&raised) && !may_be_raised(&usual()));
    assert_eq!(session_of(&raised), Some("s1"));
    assert_eq!(raise(&raised, "s1"), None);
}

#[test]
fn the_levels_after_are_those_before() {
    let mut own_levels = usual();
    own_levels["events"]["m.room.message"] = json!(0);
    own_levels["events"]["m.reaction"] = json!("25");
    own_levels["events"]["m.sticker"] = json!(75);
    let nothing_said = json!({ "users": { "@host:a": 100 } });
    let mut only_messages = usual();
    only_messages["events_default"] = json!(50);
    only_messages["events"]["m.room.message"] = json!(10);
    for before in [usual(), own_levels, nothing_said, only_messages] {
        let raised = raise(&before, "s1").unwrap();
        for event_type in ["m.room.message", "m.reaction", "m.sticker"] {
            let level = raised["events"].get(event_type).and_then(number);
            assert!(level.is_none_or(|level| level >= LEVEL), "{event_type}");
        }
        assert_eq!(lift(&raised), Some(before));
    }
}

/// Otherwise a Synapse could not upgrade the room while it is quiet.
#[test]
fn raised_levels_hold_whole_numbers_and_maps_of_them() {
    let mut own_levels = usual();
    own_levels["events"]["m.room.message"] = json!(0);
    let nothing_said = json!({ "users": { "@host:a": 100 } });
    for before in [usual(), own_levels, nothing_said] {
        let raised = raise(&before, "b8dcb2e8f1654510").unwrap();
        for (key, level) in raised.as_object().unwrap() {
            let is_flat = match level {
                Value::Object(map) => map.values().all(Value::is_i64),
                level => level.is_i64(),
            };
            assert!(is_flat, "{key}: {level}");
        }
    }
}

#[test]
fn a_room_where_only_moderators_write_is_left_alone() {
    let mut news = usual();
    news["events_default"] = json!(50);
    assert_eq!(raise(&news, "s1"), None);
    assert_eq!(lift(&news), None);
    assert_eq!(raise(&json!(7), "s1"), None);
}

#[test]
fn what_a_moderator_changed_meanwhile_stays() {
    let mut raised = raise(&usual(), "s1").unwrap();
    raised["users"]["@new:a"] = json!(50);
    let mut expected = usual();
    expected["users"]["@new:a"] = json!(50);
    assert_eq!(lift(&raised), Some(expected.clone()));

    // Who wants something else for writing gets it.
    for level in [0, 25, 100] {
        raised["events_default"] = json!(level);
        expected["events_default"] = json!(level);
        assert_eq!(lift(&raised), Some(expected.clone()));
    }
}

#[test]
fn a_second_session_remembers_what_was_before_the_first() {
    let first = raise(&usual(), "s1").unwrap();
    let second = raise(&first, "s2").unwrap();
    assert_eq!(session_of(&second), Some("s2"));
    assert_eq!(lift(&second), Some(usual()));
}

#[test]
fn what_another_client_dropped_is_found_in_the_history() {
    let raised = raise(&usual(), "s1").unwrap();
    let mut rewritten = raised.clone();
    rewritten.as_object_mut().unwrap().remove(KEY);
    rewritten["users"]["@new:a"] = json!(50);
    let mut expected = usual();
    expected["users"]["@new:a"] = json!(50);
    let history = [rewritten.clone(), raised.clone(), usual()];
    assert_eq!(lift_what_is_left(&history, "s1"), Some(expected));
    assert_eq!(lift_what_is_left(&history, "s2"), None);
    assert!(may_be_raised(&rewritten));

    // Put back, and then made so by somebody who wants it.
    let mut wanted = usual();
    wanted["events_default"] = json!(50);
    let history = [wanted, usual(), raised.clone(), usual()];
    assert_eq!(lift_what_is_left(&history, "s1"), None);

    // With the note still there it is as without the history.
    assert_eq!(lift_what_is_left(&[raised], "s1"), Some(usual()));
    assert_eq!(lift_what_is_left(&[], "s1"), None);
}

#[test]
fn a_note_gives_nobody_more_than_was_raised() {
    let mut levels = usual();
    levels["events"]["m.room.message"] = json!(50);
    let expected = levels.clone();
    levels[KEY] = json!({ "s1": 1 });
    levels[BEFORE_KEY] = json!({
        "events_default": 100,
        "users_default": 100,
        "m.room.power_levels": 0,
        "m.room.name": 0,
        "m.room.message": null,
    });
    assert_eq!(lift(&levels), Some(expected.clone()));
    levels[BEFORE_KEY] = json!([0]);
    assert_eq!(lift(&levels), Some(expected));
}

#[test]
fn what_a_forged_note_puts_back_can_be_sent() {
    let users = |users: Value| serde_json::from_value::<Vec<OwnedUserId>>(users).unwrap();
    let creators = users(json!(["@maker:a"]));
    for (forged, put_back) in [
        (json!(1.5), json!(1)),
        (json!("0"), json!(0)),
        (json!(" 7 "), json!(7)),
        (json!("2.5"), json!(2)),
        (json!(-(1_i64 << 60)), json!(-MOST)),
        (json!("-1152921504606846976"), json!(-MOST)),
        (json!(-1e300), json!(-MOST)),
        // More than was raised is nobody's to give.
        (json!(1_i64 << 60), json!(50)),
        (json!(1e300), json!(50)),
        // And what is no level says nothing.
        (json!({}), json!(50)),
        (json!("nothing"), json!(50)),
    ] {
        let mut levels = usual();
        levels["events_default"] = json!(50);
        levels["events"]["m.room.message"] = json!(50);
        levels[KEY] = json!({ "s1": 1 });
        levels[BEFORE_KEY] = json!({
            "events_default": forged, "m.room.message": forged,
            "users": { "nobody": 1_i64 << 60 },
        });
        let mut expected = usual();
        expected["events_default"] = put_back.clone();
        expected["events"]["m.room.message"] = put_back;
        assert_eq!(sendable(&lift(&levels).unwrap(), &creators), expected);
    }
    // What some old room has besides.
    let mut old = usual();
    old["users"] = json!({ "@host:a": "100", "nobody": 50, "@maker:a": 100, "@b:a": 1u64 << 60 });
    old["ban"] = json!(50.9);
    old["kick"] = json!(null);
    old["notifications"] = json!([1]);
    let mut expected = usual();
    expected["users"] = json!({ "@host:a": 100, "@b:a": MOST });
    assert_eq!(sendable(&old, &creators), expected);
    assert_eq!(sendable(&usual(), &creators), usual());
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        "[0-9]{0,3}".prop_map(Value::from),
    ];
    let key = prop_oneof![
        Just(DEFAULT.to_owned()),
        Just(EVENTS.to_owned()),
        Just(KEY.to_owned()),
        Just(BEFORE_KEY.to_owned()),
        Just("m.room.message".to_owned()),
        "[a-z]{1,3}",
    ];
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop::collection::btree_map(key.clone(), inner, 0..6)
            .prop_map(|map| Value::Object(map.into_iter().collect()))
    })
}

proptest! {
    #[test]
    fn whatever_stands_in_the_levels_is_back_afterwards(levels in any_json()) {
        prop_assume!(levels.get(KEY).is_none() && levels.get(BEFORE_KEY).is_none());
        if let Some(raised) = raise(&levels, "s1") {
            prop_assert!(may_be_raised(&raised));
            prop_assert_eq!(lift(&raised), Some(levels));
        }
    }

    #[test]
    fn no_levels_panic(levels in any_json(), earlier in any_json()) {
        drop(lift(&levels));
        drop(raise(&levels, "s1"));
        drop(lift_what_is_left(&[levels.clone(), earlier], "s1"));
        let once = sendable(&levels, &[]);
        prop_assert_eq!(sendable(&once, &[]), once);
    }
}
