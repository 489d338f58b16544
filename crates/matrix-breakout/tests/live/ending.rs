//! An end that depends on nothing but the event, whatever stands in notes and whatever else fails; and those
//! who may open and end, but not write.

use std::time::Duration;

use breakout_core::opening::End;
use local_synapse::{Fault, Method, StatusCode};
use matrix_breakout::{Action, OpenError, OpenReport, RoomBreakoutExt as _, SessionEnd};
use matrix_sdk::Room;
use serde_json::{Value, json};

use crate::classroom::Classroom;

const EVENT: &str = "org.matrix.msc3985.breakout";
const NOTE: &str = "io.github.matrix_breakout.session";
const LEVELS: &str = "m.room.power_levels";
const BEFORE: &str = "io.github.matrix_breakout.quiet_main.before";
const HOUR: Duration = Duration::from_secs(3_600);

async fn levels(class: &Classroom) -> Value {
    class.state(&class.parent, LEVELS).await
}

/// Opens a session with a quiet main room; returns its ID.
async fn open_quiet(class: &Classroom, room: &Room, length: Option<Duration>) -> String {
    let open = room.breakout().open(class.plan(2)).with_quiet_main(true);
    let report = open.with_end(length.map(SessionEnd::After)).await.unwrap();
    assert_eq!((report.end, report.quiet_main), (End::Open, true));
    report.session.to_string()
}

/// The parent's break-out event, and what the parent's newest messages say.
async fn after(class: &Classroom) -> (Value, Vec<String>) {
    let event = class.state(&class.parent, EVENT).await;
    let messages = class.messages().await;
    let bodies = messages
        .iter()
        .filter_map(|event| event["content"]["body"].as_str().map(str::to_owned));
    (event, bodies.collect())
}

/// The level that somebody has who may not write, and the one that is needed.
fn levels_to_write(refused: Result<OpenReport, OpenError>) -> (i64, i64) {
    match refused {
        Err(OpenError::MissingPower(missing)) if missing.action == Action::Write => {
            (missing.level, missing.needed)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_forged_note_does_not_keep_a_break_out_open() {
    for version in ["10", "12"] {
        for (before, put_back) in [
            // What homeservers refuse as a level: text, and more than canonical JSON can hold.
            (json!("0"), json!(0)),
            (
                json!("-1152921504606846976"),
                json!(-9_007_199_254_740_991_i64),
            ),
            (json!("1152921504606846976"), json!(50)),
            (json!({ "level": [] }), json!(50)),
            (json!(null), json!(50)),
        ] {
            let class = Classroom::with_room(2, json!({ "room_version": version })).await;
            class.promote(&class.people[0], 100).await;
            let (_client, room) = class.host().await;
            let opened = open_quiet(&class, &room, None).await;
            let mut forged = levels(&class).await;
            forged[BEFORE] = json!({
                "events_default": before,
                "users": { "nobody": "100", class.host.user_id.clone(): 0 },
                "m.room.message": before,
                "nothing": { "a": 1 },
            });
            class.put(&class.people[0], LEVELS, forged.clone()).await;

            let ended = room.breakout().end().await.unwrap();
            let context = format!("{version} {before}: {ended:?}");
            assert!(ended.ended, "{context}");
            assert!(
                ended.not_told.is_none() && ended.still_quiet.is_none(),
                "{context}"
            );
            let (event, bodies) = after(&class).await;
            assert_eq!(event["m.breakout"], json!({}), "{context}");
            assert_eq!(event[NOTE]["id"], json!(opened), "{context}");
            assert!(bodies[0].contains("ended"), "{context} {bodies:?}");
            let levels = levels(&class).await;
            let now = levels.get("events_default").unwrap_or(&Value::Null);
            assert_eq!(*now, put_back, "{context}");
            assert_eq!(levels["users"], forged["users"], "{context}");
        }
    }
}

#[tokio::test]
async fn a_note_that_is_nonsense_does_not_keep_a_break_out_open_or_the_next_one_closed() {
    for version in ["10", "12"] {
        let body = json!({
            "room_version": version,
            "power_level_content_override": { "events": { EVENT: 0 } },
        });
        let class = Classroom::with_room(2, body).await;
        let host = &class.host.user_id;
        for note in [
            json!({ "id": "\u{0}/../?#%2F\u{202e}", "quiet_main": true }),
            json!({ "id": "x".repeat(255), "quiet_main": true, "opened_at": -1, "ends_at": "soon" }),
            json!({ "id": [], "quiet_main": true }),
            json!({ "id": "s", "quiet_main": 7, "timed": "yes", "ended_at": 9_007_199_254_740_991_i64 }),
            json!("note"),
        ] {
            let forged = json!({
                "m.breakout": { "!trap": { "via": ["localhost"], "users": [host] } },
                NOTE: note,
                "io.github.matrix_breakout.based_on": { "no": "event" },
            });
            class.put(&class.people[0], EVENT, forged.clone()).await;
            let (_client, room) = class.host().await;
            let ended = room.breakout().end().await.unwrap();
            let context = format!("{version} {note}: {ended:?}");
            assert!(ended.ended, "{context}");
            assert!(
                ended.not_told.is_none() && ended.still_quiet.is_none(),
                "{context}"
            );
            assert!(ended.timer_left.is_none(), "{context}");
            assert_eq!(after(&class).await.0["m.breakout"], json!({}), "{context}");

            // What is left of it is no hindrance for the next one.
            class
                .put(
                    &class.people[0],
                    EVENT,
                    json!({ "m.breakout": {}, NOTE: note }),
                )
                .await;
            let (_client, room) = class.host().await;
            let open = room.breakout().open(class.plan(1)).with_quiet_main(true);
            let opened = open.await.unwrap();
            assert_eq!((opened.end, opened.quiet_main), (End::Open, true));
            assert!(room.breakout().end().await.unwrap().ended);
        }
    }
}

#[tokio::test]
async fn the_event_is_emptied_first_and_what_else_fails_is_said() {
    let class = Classroom::new(2).await;
    let before = levels(&class).await;
    let (_client, room) = class.host().await;
    open_quiet(&class, &room, Some(HOUR)).await;
    let (proxy, _client, room) = class.behind_proxy(&class.host).await;
    let refusal = || Fault::AnswerBefore {
        status: StatusCode::BAD_REQUEST,
        body: json!({ "errcode": "M_BAD_JSON", "error": "not in this house" }),
    };
    for part in [
        "/state/m.room.power_levels",
        "/send/m.room.message",
        "/delayed_events",
    ] {
        proxy.inject_from(move |head| head.path.contains(part), 1, refusal());
    }
    let ended = room.breakout().end().await.unwrap();
    assert!(ended.ended, "{ended:?}");
    let reasons = [
        ended.still_quiet.as_ref().map(ToString::to_string),
        ended.not_told.as_ref().map(ToString::to_string),
        ended.timer_left.as_ref().map(ToString::to_string),
    ];
    for reason in reasons {
        let reason = reason.unwrap_or_default();
        assert!(reason.contains("not in this house"), "{ended:?}");
    }
    assert_eq!(after(&class).await.0["m.breakout"], json!({}));
    assert_ne!(levels(&class).await, before);

    // Once more, when it can be done.
    proxy.heal();
    let ended = room.breakout().end().await.unwrap();
    assert!(!ended.ended && ended.still_quiet.is_none(), "{ended:?}");
    assert!(
        ended.not_told.is_none() && ended.timer_left.is_none(),
        "{ended:?}"
    );
    assert_eq!(levels(&class).await, before);
    let path = "/_matrix/client/unstable/org.matrix.msc4140/delayed_events";
    let (_, pending) = class.host.request(Method::GET, path, None).await.unwrap();
    assert_eq!(pending["delayed_events"], json!([]));
    let (_, bodies) = after(&class).await;
    assert!(bodies[0].contains("ended"), "{bodies:?}");
}

#[tokio::test]
async fn who_may_open_but_not_write_is_told_before_anything_is_made_and_can_end() {
    let levels = |writing: Value| json!({ "power_level_content_override": writing });
    for (parent, moderator) in [
        (levels(json!({ "events_default": 60 })), 50),
        (levels(json!({ "events": { EVENT: -5, LEVELS: 100 } })), -1),
        (
            levels(json!({ "events": { EVENT: 50, "m.room.message": 75, LEVELS: 100 } })),
            50,
        ),
    ] {
        let class = Classroom::with_room(2, parent.clone()).await;
        let account = &class.people[1];
        class.promote(account, moderator).await;
        let (_client, room) = class.of(account).await;
        let refused = room.breakout().open(class.plan(1)).await;
        let (level, needed) = levels_to_write(refused);
        assert!(level == moderator && needed > level, "{parent}");
        let (_, rooms) = account
            .request(Method::GET, "/_matrix/client/v3/joined_rooms", None)
            .await
            .unwrap();
        assert_eq!(rooms["joined_rooms"], json!([class.parent]), "{parent}");
        assert_eq!(
            class.state(&class.parent, EVENT).await["errcode"],
            json!("M_NOT_FOUND")
        );

        let open = room.breakout().open(class.plan(1)).with_announcement(false);
        let opened = open.await.unwrap();
        assert_eq!(opened.end, End::Open, "{parent}");
        let ended = room.breakout().end().await.unwrap();
        assert!(ended.ended && ended.not_told.is_some(), "{ended:?}");
        assert_eq!(after(&class).await.0["m.breakout"], json!({}), "{parent}");
        // Nothing more can be done, and so nothing is tried.
        let again = room.breakout().end().await.unwrap();
        assert!(
            !again.ended && again.not_told.is_none(),
            "{parent} {again:?}"
        );
    }
}

#[tokio::test]
async fn who_may_not_write_in_an_encrypted_room_is_told_before_anything_is_made() {
    let class = Classroom::with_room(
        2,
        json!({
            "initial_state": [{
                "type": "m.room.encryption",
                "state_key": "",
                "content": { "algorithm": "m.megolm.v1.aes-sha2" },
            }],
            "power_level_content_override": { "events": {
                EVENT: 50, LEVELS: 100, "m.room.message": 0, "m.room.encrypted": 75,
            } },
        }),
    )
    .await;
    class.promote(&class.people[1], 50).await;
    let (_client, room) = class.of(&class.people[1]).await;
    let refused = room.breakout().open(class.plan(1)).await;
    assert_eq!(levels_to_write(refused), (50, 75));
}
