//! What ends while it is looked at, and what is not a guest's to change.

use axum::http::{Method, StatusCode};
use breakout_account::testing::User;
use local_synapse::wait_for;
use serde_json::json;

use super::{School, state};
use crate::tests::{live::PATIENCE, visitor::Stream};

/// What a group is called, in the event.
const NAME: &str = "io.github.matrix_breakout.name";

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_with_the_level_the_membership_the_ticket_and_the_bots_own_level() {
    let school = School::new("lent_streams").await;
    let helper = User::register("lent_streams_helper").await;
    helper.join(&school.room).await;
    school.level(&helper, 50).await;
    let admitted =
        async || wait_for("a ticket", PATIENCE, async || school.admit(&helper).await).await;
    let ends = async |mut stream: Stream, what: &str| {
        while let Some(region) = stream.next().await {
            assert!(!region.to_string().contains("hidden from them"), "{what}");
        }
    };

    // The level.
    let path = admitted().await;
    let page = school.get(&path).await;
    let stream = school.stream(&page).await;
    school.level(&helper, 0).await;
    ends(stream, "the level").await;
    assert_eq!(school.get(&path).await.status, StatusCode::NOT_FOUND);
    let refused = school.post(&format!("{path}/plan/deal"), &page, &[]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    // Who has it back may go on where they were.
    school.level(&helper, 50).await;
    let page = school.page_with(&path, "id=\"plan\"").await;

    // What is shown after a ban is nothing that was there before it.
    let stream = school.stream(&page).await;
    let ban = format!("/_matrix/client/v3/rooms/{}/ban", school.room);
    let body = json!({ "user_id": helper.raw.user_id });
    school.teacher.send(Method::POST, &ban, body.clone()).await;
    school
        .teacher
        .rename(&school.room, "hidden from them")
        .await;
    ends(stream, "the membership").await;
    // The level is there still.
    assert_eq!(school.levels().await["users"][&*helper.raw.user_id], 50);
    assert_eq!(school.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(school.admit(&helper).await, None);
    let unban = ban.replace("/ban", "/unban");
    school.teacher.send(Method::POST, &unban, body).await;
    helper.join(&school.room).await;

    // The ticket: the fifth ends the first.
    let path = admitted().await;
    let stream = school.stream(&school.get(&path).await).await;
    for _ in 0..4 {
        school.admit(&helper).await.unwrap();
    }
    ends(stream, "the ticket").await;
    assert_eq!(school.get(&path).await.status, StatusCode::NOT_FOUND);

    // What the bot may not, nobody may through it.
    let path = admitted().await;
    let stream = school.stream(&school.get(&path).await).await;
    school.level(&school.bot, 0).await;
    ends(stream, "the bot's level").await;
    assert_eq!(school.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_changes_only_what_their_own_level_lets_them_change() {
    let school = School::new("lent_powers").await;
    let path = school.admit(&school.teacher).await.unwrap();
    // The bot moderates, so that what a stranger opens is a stranger's to it and to the teacher: nobody changes it from here.
    let mut levels = school.levels().await;
    levels["events"]["org.matrix.msc3985.breakout"] = json!(0);
    let of_levels = state(&school.room, "m.room.power_levels");
    school.teacher.send(Method::PUT, &of_levels, levels).await;
    let child = school
        .pupil
        .create_room(json!({ "preset": "public_chat" }))
        .await;
    let content = json!({ "m.breakout": { child.as_str(): { "via": ["localhost"], "users": [], NAME: "Secret" } } });
    let put = state(&school.room, "org.matrix.msc3985.breakout");
    school.pupil.send(Method::PUT, &put, content).await;
    let page = school.page_with(&path, "Secret").await;
    assert!(!page.html.contains("id=\"controls\""), "{}", page.html);
    for (form, field) in [
        ("move", "user"),
        ("rename", "name"),
        ("close", "x"),
        ("add", "name"),
        ("message-groups", "text"),
    ] {
        let fields = [
            (field, &*school.pupil.raw.user_id),
            ("child", child.as_str()),
            ("name", "x"),
            ("text", "x"),
            ("to", ""),
            ("once", "1"),
        ];
        let answer = school.post(&format!("{path}/{form}"), &page, &fields).await;
        assert!(answer.status.is_client_error(), "{form}: {}", answer.html);
    }
    let breakout = school.breakout().await;
    assert_eq!(breakout["m.breakout"][child.as_str()][NAME], "Secret");
}
