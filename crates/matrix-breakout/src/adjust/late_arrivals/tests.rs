use breakout_core::event::breakout::BreakoutEventContent;
use matrix_sdk::ruma::OwnedRoomId;
use tokio::time::Instant;
use wiremock::ResponseTemplate;

use super::*;
use crate::testing::{Lesson, OWN, at_once, fast, stop_time};

/// More than clocks may differ.
const LATER: Duration = Duration::from_secs(600);
const HELPER: &str = "@helper:localhost";
const ANN: &str = "@ann:localhost";
const BOB: &str = "@bob:localhost";
const CLEO: &str = "@cleo:localhost";
const DAN: &str = "@dan:localhost";

/// A session in which these people have a place, of whom Ann was there before it was opened.
async fn lesson(host: &str, users: &[&str]) -> Lesson {
    let lesson = Lesson::new(json!({ HELPER: 50 })).await;
    lesson.homeserver.join(&lesson.parent, ANN);
    lesson.homeserver.join(&lesson.parent, HELPER);
    lesson.homeserver.pass(LATER);
    let content: BreakoutEventContent = lesson.content([users, &[]]);
    lesson.write(host, &content);
    lesson.homeserver.pass(LATER);
    lesson.homeserver.sync().await;
    lesson
}

fn late(lesson: &Lesson) -> LateArrivals {
    LateArrivals::new(lesson.homeserver.breakout(&lesson.parent))
}

async fn status(lesson: &Lesson) -> Status {
    lesson.homeserver.sync().await;
    let breakout = lesson.homeserver.breakout(&lesson.parent);
    at_once(breakout.status()).await.unwrap()
}

/// Tells whoever is late, and returns how many messages that took.
async fn tell(late: &mut LateArrivals, lesson: &Lesson) -> usize {
    let status = status(lesson).await;
    at_once(late.notify(&status)).await.unwrap().len()
}

/// Whom each message in the parent mentions.
fn told(lesson: &Lesson) -> Vec<Vec<String>> {
    let messages = lesson.homeserver.messages(&lesson.parent);
    let told = messages.iter().map(|message| {
        let users = &message["content"]["m.mentions"]["user_ids"];
        serde_json::from_value(users.clone()).unwrap_or_default()
    });
    told.collect()
}

fn rename(lesson: &Lesson, room_id: &OwnedRoomId, user: &str) {
    let named = json!({ "membership": "join", "displayname": "Somebody" });
    lesson
        .homeserver
        .put(user, room_id, "m.room.member", user, named);
}

#[tokio::test]
async fn who_comes_later_than_their_place_was_given_is_told_once() {
    let lesson = lesson(OWN, &[ANN, BOB, CLEO]).await;
    let mut late = late(&lesson);
    assert_eq!(tell(&mut late, &lesson).await, 0);
    lesson.homeserver.join(&lesson.parent, CLEO);
    lesson.homeserver.join(&lesson.parent, BOB);
    assert_eq!(tell(&mut late, &lesson).await, 1);
    assert_eq!(told(&lesson), [[BOB, CLEO]]);
    let message = &lesson.homeserver.messages(&lesson.parent)[0];
    let body = message["content"]["body"].as_str().unwrap();
    let link = format!("https://matrix.to/#/{}?via=", Lesson::groups()[0]);
    assert!(body.contains(&link), "{body}");

    // Neither this process nor another one says it again.
    assert_eq!(tell(&mut late, &lesson).await, 0);
    let mut another = self::late(&lesson);
    assert_eq!(tell(&mut another, &lesson).await, 0);
    assert_eq!(told(&lesson).len(), 1);
}

#[tokio::test]
async fn a_new_name_makes_nobody_late_and_hides_nobody() {
    let lesson = lesson(OWN, &[ANN, BOB]).await;
    let mut late = late(&lesson);
    rename(&lesson, &lesson.parent, ANN);
    assert_eq!(tell(&mut late, &lesson).await, 0);
    lesson.homeserver.join(&lesson.parent, BOB);
    rename(&lesson, &lesson.parent, BOB);
    assert_eq!(tell(&mut late, &lesson).await, 1);
    assert_eq!(told(&lesson), [[BOB]]);
}

#[tokio::test]
async fn who_is_in_their_group_already_or_has_none_is_told_nothing() {
    let lesson = lesson(OWN, &[BOB]).await;
    let mut late = late(&lesson);
    lesson.homeserver.join(&lesson.parent, BOB);
    lesson.homeserver.join(&Lesson::groups()[0], BOB);
    lesson.homeserver.join(&lesson.parent, CLEO);
    let status = status(&lesson).await;
    assert!(late.arrived(&status).await.unwrap().is_empty());
    assert_eq!(tell(&mut late, &lesson).await, 0);
    assert!(told(&lesson).is_empty());
}

#[tokio::test]
async fn a_strangers_groups_are_told_to_nobody() {
    let lesson = lesson(DAN, &[BOB]).await;
    lesson.homeserver.join(&lesson.parent, BOB);
    assert_eq!(tell(&mut late(&lesson), &lesson).await, 0);
}

#[tokio::test]
async fn what_a_participant_calls_told_is_not() {
    let lesson = lesson(OWN, &[BOB]).await;
    lesson.homeserver.join(&lesson.parent, BOB);
    says_told(&lesson, ANN, BOB);
    assert_eq!(tell(&mut late(&lesson), &lesson).await, 1);
}

#[tokio::test]
async fn what_another_host_has_told_is_not_told_again() {
    let lesson = lesson(OWN, &[BOB, CLEO]).await;
    lesson.homeserver.join(&lesson.parent, BOB);
    lesson.homeserver.join(&lesson.parent, CLEO);
    says_told(&lesson, HELPER, BOB);
    assert_eq!(tell(&mut late(&lesson), &lesson).await, 1);
    assert_eq!(told(&lesson).last().unwrap(), &[CLEO]);
}

/// Says in the parent that somebody has been told.
fn says_told(lesson: &Lesson, sender: &str, user: &str) {
    let opening = lesson.homeserver.breakouts(&lesson.parent).remove(0);
    let relates_to = json!({
        "rel_type": "m.reference",
        "event_id": opening["event_id"],
        LATE_KEY: [user],
    });
    let content = json!({ "msgtype": "m.text", "body": "", "m.relates_to": relates_to });
    lesson.homeserver.say(sender, &lesson.parent, content);
}

#[tokio::test]
async fn whoever_opened_the_session_is_first_and_another_host_waits_for_them() {
    for is_host_there in [true, false] {
        let lesson = lesson(HELPER, &[BOB]).await;
        lesson.homeserver.join(&lesson.parent, BOB);
        let status = status(&lesson).await;
        let mut late = late(&lesson);
        if is_host_there {
            // After it was looked for the first time.
            let nothing = ResponseTemplate::new(200).set_body_json(json!({ "chunk": [] }));
            let looks = ("GET", "/relations/");
            lesson.homeserver.answer(looks, 1, nothing);
            says_told(&lesson, HELPER, BOB);
        }
        let stopped = stop_time();
        let since = Instant::now();
        let sent = fast(late.notify(&status)).await.unwrap();
        assert_eq!(sent.len(), usize::from(!is_host_there));
        assert!(since.elapsed() >= OTHERS_WAIT);
        drop(stopped);
    }
}
