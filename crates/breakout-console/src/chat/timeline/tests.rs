use super::*;
use crate::chat::{Kind, message};

fn event(id: &str, event_type: &str, content: Value) -> TimelineEvent {
    let mut json = json!({
        "type": event_type, "event_id": id, "sender": "@a:x", "origin_server_ts": 1_700_000_000_000_u64,
        "content": content,
    });
    if event_type.starts_with("org.") {
        json["state_key"] = json!("");
    }
    TimelineEvent::from_plaintext(Raw::new(&json).unwrap().cast_unchecked())
}

fn said(id: &str) -> TimelineEvent {
    event(
        id,
        "m.room.message",
        json!({ "msgtype": "m.text", "body": id }),
    )
}

fn synced(limited: bool, events: Vec<TimelineEvent>) -> Synced {
    assign!(Synced::default(), { limited, events })
}

fn ids(at_hand: &AtHand) -> Vec<String> {
    let ids = at_hand.events.iter().filter_map(TimelineEvent::event_id);
    ids.map(|id| id.to_string()).collect()
}

fn read(of: &[&str]) -> AtHand {
    let mut at_hand = AtHand::default();
    let events = of.iter().map(|id| said(id)).collect();
    at_hand.join(events, Before::Token("t".to_owned()), 0);
    at_hand.read_at = Some(0);
    at_hand
}

#[test]
fn nothing_but_messages_is_kept() {
    let mut at_hand = read(&["$1"]);
    let large = json!({ "m.breakout": { "!a:x": { "users": vec!["@u:x"; 5_000] } } });
    let mut events = vec![event("$2", "org.matrix.msc3985.breakout", large); 3];
    events.push(said("$3"));
    // What a member names so, but is state, is none either.
    let state = json!({
        "type": "m.room.message", "event_id": "$4", "sender": "@a:x", "state_key": "", "content": {},
        "origin_server_ts": 1,
    });
    events.push(TimelineEvent::from_plaintext(
        Raw::new(&state).unwrap().cast_unchecked(),
    ));
    at_hand.add(&synced(false, events));
    assert_eq!(ids(&at_hand), ["$1", "$3"]);
    assert_eq!(at_hand.read_at, Some(at_hand.gaps));
}

#[test]
fn after_a_gap_the_homeserver_is_asked_and_what_is_known_has_its_place() {
    let mut at_hand = read(&["$1", "$2"]);
    at_hand.add(&synced(true, vec![said("$5")]));
    assert_ne!(at_hand.read_at, Some(at_hand.gaps));
    let count = at_hand.events.len();
    // Another one comes while it is asked.
    at_hand.add(&synced(false, vec![said("$6")]));
    let asked = ["$2", "$3", "$4", "$5"].map(said).to_vec();
    at_hand.join(asked, Before::Token("u".to_owned()), count);
    assert_eq!(ids(&at_hand), ["$1", "$2", "$3", "$4", "$5", "$6"]);
    assert_eq!(at_hand.before, Before::Token("t".to_owned()));

    // Where the gap is larger, what was before it is asked for again.
    let asked = ["$8", "$9"].map(said).to_vec();
    at_hand.join(asked, Before::Token("v".to_owned()), 6);
    assert_eq!(ids(&at_hand), ["$8", "$9"]);
    assert_eq!(at_hand.before, Before::Token("v".to_owned()));
}

#[test]
fn what_the_sync_brings_again_is_no_gap() {
    let mut at_hand = read(&["$1"]);
    at_hand.add(&synced(false, vec![said("$2")]));
    at_hand.add(&synced(true, vec![said("$2"), said("$3")]));
    assert_eq!(ids(&at_hand), ["$1", "$2", "$3"]);
    assert_eq!(at_hand.read_at, Some(at_hand.gaps));
}

#[test]
fn a_flood_of_messages_is_not_kept_either() {
    let mut at_hand = read(&["$0"]);
    at_hand.before = Before::Nowhere;
    let flood = (1..=3 * MOST).map(|number| said(&format!("${number}")));
    for event in flood {
        at_hand.add(&synced(false, vec![event]));
        assert!(at_hand.events.len() <= MOST);
    }
    assert_eq!(at_hand.before, Before::First);
    assert_eq!(ids(&at_hand).last().unwrap(), "$600");
}

#[test]
fn what_is_removed_is_empty() {
    for redaction in [
        json!({ "content": { "redacts": "$1" } }),
        json!({ "content": {}, "redacts": "$1" }),
    ] {
        let mut at_hand = read(&["$1", "$2"]);
        let mut json = redaction;
        json["type"] = json!("m.room.redaction");
        json["event_id"] = json!("$3");
        json["sender"] = json!("@a:x");
        json["origin_server_ts"] = json!(1);
        let event = TimelineEvent::from_plaintext(Raw::new(&json).unwrap().cast_unchecked());
        at_hand.add(&synced(false, vec![event]));
        assert_eq!(ids(&at_hand), ["$1", "$2"]);
        let kept = at_hand.events[0].raw().json().get();
        assert!(kept.contains("\"content\":{}"), "{kept}");
        let messages = message::read(&at_hand.events);
        let kinds: Vec<_> = messages.into_iter().map(|it| it.kind).collect();
        assert_eq!(kinds, [Kind::Removed, Kind::Text("$2".to_owned())]);
    }
}
