use matrix_sdk::ruma::{OwnedEventId, owned_room_id};
use serde_json::json;

use super::*;

fn event(id: &str, kind: &str) -> TimelineEvent {
    let event = json!({
        "event_id": id, "sender": "@ann:x", "type": kind, "content": {},
        "origin_server_ts": id.trim_start_matches('$').parse::<u32>().unwrap(),
    });
    TimelineEvent::from_plaintext(Raw::new(&event).unwrap().cast_unchecked())
}

fn timeline(ids: &[&str], limited: bool, before: Option<&str>) -> Timeline {
    Timeline {
        events: ids.iter().map(|id| event(id, "m.room.message")).collect(),
        limited,
        prev_batch: before.map(str::to_owned),
    }
}

fn note(newest: &mut Newest, timeline: Timeline) {
    newest.note(timeline, true);
}

/// The IDs of what is kept, and where older ones are; `None` where that is not known.
fn kept(newest: &Newest) -> Option<(Vec<OwnedEventId>, Option<String>)> {
    let part = newest.part.as_ref()?;
    let ids = part.events.iter().filter_map(TimelineEvent::event_id);
    Some((ids.collect(), part.before.clone()))
}

fn some(ids: &[&str], before: Option<&str>) -> Option<(Vec<OwnedEventId>, Option<String>)> {
    let ids = ids.iter().map(|id| (*id).try_into().unwrap());
    Some((ids.collect(), before.map(str::to_owned)))
}

#[test]
fn what_follows_is_added_and_what_may_have_a_gap_begins_anew() {
    let mut newest = Newest::default();
    note(&mut newest, timeline(&["$1", "$2"], true, Some("a")));
    assert_eq!(kept(&newest), some(&["$1", "$2"], Some("a")));
    note(&mut newest, timeline(&["$3"], false, Some("b")));
    assert_eq!(kept(&newest), some(&["$1", "$2", "$3"], Some("a")));
    // Only who reads what was not asked for.
    note(&mut newest, timeline(&[], false, Some("c")));
    assert_eq!(kept(&newest), some(&["$1", "$2", "$3"], Some("a")));
    // More is asked for, and what was there comes once more.
    note(
        &mut newest,
        timeline(&["$0", "$1", "$2", "$3"], false, Some("d")),
    );
    assert_eq!(kept(&newest), some(&["$0", "$1", "$2", "$3"], Some("d")));
    note(&mut newest, timeline(&["$7"], true, Some("e")));
    assert_eq!(kept(&newest), some(&["$7"], Some("e")));
    assert_eq!(newest.last_at.unwrap().get(), UInt::from(7_u32));
    note(&mut newest, timeline(&[], true, None));
    assert_eq!((kept(&newest), newest.last_at), (None, None));
}

#[test]
fn a_part_without_a_way_on_is_no_page_unless_it_is_all() {
    let mut newest = Newest::default();
    note(&mut newest, timeline(&["$5"], false, None));
    assert_eq!(kept(&newest), None);
    assert_eq!(newest.last_at.unwrap().get(), UInt::from(5_u32));
    let mut all = timeline(&["$2"], false, None);
    all.events.insert(0, event("$1", "m.room.create"));
    note(&mut newest, all);
    assert_eq!(kept(&newest), some(&["$1", "$2"], None));
    let mut redacted = timeline(&["$3"], false, None);
    redacted.events.push(event("$4", "m.room.redaction"));
    note(&mut newest, redacted);
    assert_eq!(kept(&newest), None);
    assert_eq!(newest.last_at.unwrap().get(), UInt::from(4_u32));
}

#[test]
fn too_much_is_not_kept_nor_what_nobody_reads_nor_any_state() {
    let mut newest = Newest::default();
    note(&mut newest, timeline(&["$1"], true, Some("a")));
    let large = |id: u32| {
        let mut timeline = timeline(&[], false, Some("b"));
        let text = "a".repeat(MOST_BYTES / 2);
        let event = json!({
            "event_id": format!("${id}"), "sender": "@ann:x", "type": "m.room.message",
            "content": { "body": text }, "origin_server_ts": id,
        });
        let event = Raw::new(&event).unwrap().cast_unchecked();
        timeline.events = vec![TimelineEvent::from_plaintext(event)];
        timeline
    };
    note(&mut newest, large(2));
    assert_eq!(kept(&newest), some(&["$1", "$2"], Some("a")));
    note(&mut newest, large(3));
    assert_eq!(kept(&newest), None);
    note(&mut newest, timeline(&["$4"], false, Some("d")));
    assert_eq!(kept(&newest), some(&["$4"], Some("d")));
    let mut state = timeline(&[], false, None);
    let name = json!({
        "event_id": "$5", "sender": "@ann:x", "type": "m.room.name", "state_key": "",
        "content": {}, "origin_server_ts": 5,
    });
    let name = Raw::new(&name).unwrap().cast_unchecked();
    state.events = vec![TimelineEvent::from_plaintext(name)];
    note(&mut newest, state);
    assert_eq!(kept(&newest), some(&["$4"], Some("d")));
    assert_eq!(newest.last_at.unwrap().get(), UInt::from(5_u32));
    newest.note(timeline(&["$6"], false, Some("e")), false);
    assert_eq!(kept(&newest), None);
    assert_eq!(newest.last_at.unwrap().get(), UInt::from(6_u32));
}

#[test]
fn of_more_than_can_wait_nothing_is_known() {
    let room_id = owned_room_id!("!a:x");
    let (sender, updates) = tokio::sync::broadcast::channel(1);
    let rooms = [(room_id.clone(), Newest::default())].into();
    let mut kept = Kept {
        updates,
        rooms,
        read_at: BTreeMap::new(),
    };
    for _ in 0..3 {
        sender.send(RoomUpdates::default()).unwrap();
    }
    kept.take_in();
    assert!(kept.rooms.is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_nobody_reads_for_an_hour_goes_also_where_nothing_happens() {
    let (_sender, updates) = tokio::sync::broadcast::channel(1);
    let ids = [owned_room_id!("!read:x"), owned_room_id!("!unread:x")];
    let mut kept = Kept {
        updates,
        rooms: BTreeMap::new(),
        read_at: ids.iter().map(|id| (id.clone(), Instant::now())).collect(),
    };
    for room_id in &ids {
        let newest = kept.rooms.entry(room_id.clone()).or_default();
        note(newest, timeline(&["$1"], true, Some("a")));
    }
    tokio::time::advance(UNREAD / 2).await;
    kept.read_at.insert(ids[0].clone(), Instant::now());
    tokio::time::advance(UNREAD / 2).await;
    kept.note(RoomUpdates::default());
    let parts = ids.each_ref().map(|id| kept.rooms[id].part.is_some());
    assert_eq!(parts, [true, false]);
    assert_eq!(kept.read_at.len(), 1);
}
