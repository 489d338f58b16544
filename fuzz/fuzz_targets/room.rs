//! A room's whole state, as a homeserver answers it: each event of it may have been written by a member.
#![no_main]

use breakout_core::{
    event::breakout::EventType,
    plan::{Plan, PlannedChild, warning::look_alikes},
    quiet,
    room::{CreateRoom, Parent, StateEvent, levels},
    ruma::{MilliSecondsSinceUnixEpoch, owned_room_id, owned_user_id, uint},
};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

fuzz_target!(|data: &[u8]| {
    let Ok(Value::Array(events)) = serde_json::from_slice(data) else {
        return;
    };
    // What a session does to the levels can be taken back, whatever they are.
    for event in &events {
        if let Some(raised) = event
            .get("content")
            .and_then(|content| quiet::raise(content, "session"))
        {
            assert_eq!(quiet::session_of(&raised), Some("session"));
            assert!(quiet::lift(&raised).is_some());
        }
    }
    let mut state = Vec::new();
    for event in events {
        state.extend(serde_json::from_value::<StateEvent>(event).ok());
    }
    let create = json!({
        "type": "m.room.create", "state_key": "", "sender": "@host:example.org", "content": { "room_version": "12" },
    });
    if !state
        .iter()
        .any(|event| event.event_type == "m.room.create")
    {
        state.extend(serde_json::from_value::<StateEvent>(create).ok());
    }
    let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
    let own = owned_user_id!("@host:example.org");
    let room = owned_room_id!("!main:example.org");
    let Ok(parent) = Parent::from_state(room, own.clone(), state, now) else {
        return;
    };
    let _may = parent.check_change(&EventType::Unstable.state_event_type());
    let _checks = (
        parent.check_split(),
        parent.check_write(),
        parent.check_quiet(),
        parent.check_show_widget(),
    );
    parent.way_back();
    look_alikes(parent.display_names().values().map(String::as_str));
    parent.is_call_running(now);
    assert!(
        !parent.via.is_empty() && parent.via.len() <= 3,
        "{:?}",
        parent.via
    );
    let _levels = levels::with_people_of(&parent, &json!({}), &[]);
    let plan = Plan::new(vec![PlannedChild::new("Group 1", vec![own])]);
    let child = CreateRoom::child(
        breakout_i18n::english(),
        &parent,
        &plan,
        &plan.children[0],
        "session",
        0,
    );
    assert!(serde_json::to_string(&child).is_ok());
});
