use std::time::Duration;

use breakout_core::event::breakout::{BreakoutEventContent, EventType};
use matrix_sdk::ruma::RoomId;
use serde_json::json;

use super::*;
use crate::testing::{Lesson, OWN, at_once};

const MINUTE: Duration = Duration::from_secs(60);
const HELPER: &str = "@helper:localhost";
const ANN: &str = "@ann:localhost";
const BOB: &str = "@bob:localhost";
const CLEO: &str = "@cleo:localhost";
const DAN: &str = "@dan:localhost";
const EVE: &str = "@eve:localhost";

/// Somebody has a place in the first group beside these people, and somebody in the second.
fn content(lesson: &Lesson, users: &[&str], rule: Latecomers) -> BreakoutEventContent {
    let first: Vec<_> = users.iter().copied().chain([DAN]).collect();
    let mut content = lesson.content([&first, &[EVE]]);
    if let Some(session) = &mut content.session {
        session.latecomers = rule;
    }
    content
}

/// Ann is in the parent too, and a minute later a session is opened.
async fn lesson(users: &[&str], rule: Latecomers, host: &str) -> Lesson {
    let lesson = Lesson::new(json!({ HELPER: 50 })).await;
    for user in [ANN, BOB, DAN, EVE, HELPER] {
        lesson.homeserver.join(&lesson.parent, user);
    }
    lesson.homeserver.pass(MINUTE);
    lesson.write(host, &content(&lesson, users, rule));
    lesson.homeserver.pass(MINUTE);
    lesson.homeserver.sync().await;
    lesson
}

fn newcomers(lesson: &Lesson) -> Newcomers {
    Newcomers::new(Adjustments::new(lesson.homeserver.breakout(&lesson.parent)))
}

async fn place(newcomers: &mut Newcomers, lesson: &Lesson) -> Option<AdjustReport> {
    lesson.homeserver.sync().await;
    let breakout = lesson.homeserver.breakout(&lesson.parent);
    at_once(async {
        let status = breakout.status().await.unwrap();
        newcomers.place(&status).await.unwrap()
    })
    .await
}

/// Who came to the second group, the smaller one.
fn placed(lesson: &Lesson) -> Vec<OwnedUserId> {
    lesson.suggested(&lesson.parent).remove(1).split_off(1)
}

#[tokio::test]
async fn newcomers_get_the_smallest_group_with_one_event() {
    let lesson = lesson(&[BOB], Latecomers::Smallest, OWN).await;
    let mut newcomers = newcomers(&lesson);
    assert!(place(&mut newcomers, &lesson).await.is_none());
    for user in [CLEO, "@fay:localhost"] {
        lesson.homeserver.join(&lesson.parent, user);
    }
    let report = place(&mut newcomers, &lesson).await.unwrap();
    assert_eq!((report.outcomes.len(), report.events), (2, 1));
    let suggested = lesson.suggested(&lesson.parent);
    let sizes: Vec<_> = suggested.iter().map(Vec::len).collect();
    assert_eq!(sizes, [3, 2]);
    // Who was left out stays so.
    assert!(!suggested.concat().iter().any(|user| user == ANN));
    assert!(place(&mut newcomers, &lesson).await.is_none());
    assert_eq!(lesson.homeserver.breakouts(&lesson.parent).len(), 2);
}

#[tokio::test]
async fn a_process_that_comes_later_knows_who_was_left_out_from_who_is_late() {
    let lesson = lesson(&[BOB], Latecomers::Smallest, OWN).await;
    lesson.homeserver.join(&lesson.parent, CLEO);
    // A new name is no joining.
    let named = json!({ "membership": "join", "displayname": "Ann" });
    let (homeserver, parent) = (&lesson.homeserver, &lesson.parent);
    homeserver.put(ANN, parent, "m.room.member", ANN, named);
    assert!(place(&mut newcomers(&lesson), &lesson).await.is_some());
    assert_eq!(placed(&lesson), [CLEO]);
}

#[tokio::test]
async fn where_people_choose_nobody_is_placed_until_the_rule_is_another() {
    let lesson = lesson(&[BOB, ANN], Latecomers::Free, OWN).await;
    let mut newcomers = newcomers(&lesson);
    assert!(place(&mut newcomers, &lesson).await.is_none());
    lesson.homeserver.join(&lesson.parent, CLEO);
    assert!(place(&mut newcomers, &lesson).await.is_none());
    assert_eq!(lesson.homeserver.breakouts(&lesson.parent).len(), 1);
    let content = content(&lesson, &[BOB, ANN], Latecomers::Smallest);
    lesson.write(OWN, &content);
    assert!(place(&mut newcomers, &lesson).await.is_some());
    assert_eq!(placed(&lesson), [CLEO]);
}

#[tokio::test]
async fn in_another_hosts_session_nobody_is_placed_and_nothing_asked() {
    let lesson = lesson(&[BOB], Latecomers::Smallest, HELPER).await;
    lesson.homeserver.join(&lesson.parent, CLEO);
    lesson.homeserver.sync().await;
    let mut newcomers = newcomers(&lesson);
    let status = lesson.homeserver.breakout(&lesson.parent).status().await;
    let status = status.unwrap();
    assert!(status.unassigned.iter().any(|user| user == CLEO));
    let before = lesson.homeserver.asked("GET", "").await;
    assert!(newcomers.place(&status).await.unwrap().is_none());
    assert_eq!(lesson.homeserver.asked("GET", "").await, before);
    assert_eq!(lesson.homeserver.asked("PUT", "/state/").await, 0);
}

#[tokio::test]
async fn who_lost_the_session_to_another_host_leaves_the_newcomers_to_them() {
    let lesson = lesson(&[BOB], Latecomers::Smallest, OWN).await;
    lesson.homeserver.join(&lesson.parent, CLEO);
    lesson.homeserver.sync().await;
    let status = lesson.homeserver.breakout(&lesson.parent).status().await;
    // The client has not heard of it yet.
    let content = content(&lesson, &[BOB], Latecomers::Smallest);
    lesson.write(HELPER, &content);
    let mut newcomers = newcomers(&lesson);
    let placed = at_once(newcomers.place(status.as_ref().unwrap())).await;
    assert!(placed.unwrap().is_none());
    assert_eq!(lesson.homeserver.asked("PUT", "/state/").await, 0);
}

#[tokio::test]
async fn nobody_is_placed_without_power_or_a_group_or_a_room_that_lives() {
    let is_idle = async |lesson: Lesson| {
        lesson.homeserver.join(&lesson.parent, CLEO);
        assert!(place(&mut newcomers(&lesson), &lesson).await.is_none());
        assert_eq!(lesson.homeserver.asked("PUT", "/state/").await, 0);
    };
    let by_own = async || lesson(&[BOB], Latecomers::Smallest, OWN).await;
    let put = |lesson: &Lesson, room_id: &RoomId, kind, content| {
        lesson.homeserver.put(OWN, room_id, kind, "", content)
    };

    let lesson = by_own().await;
    let levels = json!({ "users": { OWN: 49, HELPER: 50 } });
    put(&lesson, &lesson.parent, "m.room.power_levels", levels);
    is_idle(lesson).await;

    let replaced = |by: &str| json!({ "body": "", "replacement_room": by });
    let lesson = by_own().await;
    let new = replaced("!new:localhost");
    put(&lesson, &lesson.parent, "m.room.tombstone", new);
    is_idle(lesson).await;

    let lesson = by_own().await;
    put(
        &lesson,
        &lesson.parent,
        EventType::Unstable.as_str(),
        json!({}),
    );
    is_idle(lesson).await;
}

#[tokio::test]
async fn a_failure_is_made_up_for_by_the_next_look() {
    let lesson = lesson(&[BOB], Latecomers::Smallest, OWN).await;
    lesson.homeserver.join(&lesson.parent, CLEO);
    lesson.homeserver.sync().await;
    lesson
        .homeserver
        .refuse(("PUT", "/state/"), 403, "M_FORBIDDEN");
    let mut newcomers = newcomers(&lesson);
    let status = lesson.homeserver.breakout(&lesson.parent).status().await;
    let failed = at_once(newcomers.place(status.as_ref().unwrap())).await;
    assert!(failed.is_err());
    lesson.homeserver.mend();
    assert!(place(&mut newcomers, &lesson).await.is_some());
    assert_eq!(placed(&lesson), [CLEO]);
}
