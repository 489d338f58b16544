//! People who may not, and invites of nobody.

use local_synapse::{Account, Method, wait_for};
use serde_json::json;

use crate::{
    class::{Class, OPEN, send},
    process::PATIENCE,
};

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_is_told_once_and_their_press_counts_for_nothing() {
    let class = Class::new(2, json!({})).await;
    let _bot = class.moderating_bot().await;
    let [pupil, other] = &*class.pupils else {
        panic!("two pupils");
    };
    let first = class.write(pupil, &class.room, "!breakout 2").await;
    let told = class.answer_to(&first).await;
    assert!(told.body().contains("takes power level 50"), "{told}");
    let second = class.write(pupil, &class.room, "!breakout end").await;

    let asked = class.teacher_writes("!breakout 2").await;
    let plan = class.answer_to(&asked).await;
    class.reactions(&plan.event_id, 3).await;
    class.press(pupil, &plan.event_id, OPEN).await;
    // A press of the teacher on something else, with another key, and one that was taken back.
    class.press(&class.teacher, &asked, OPEN).await;
    class.press(&class.teacher, &plan.event_id, "👍").await;
    let forged = json!({ "m.relates_to": { "rel_type": "m.reference", "event_id": plan.event_id, "key": OPEN } });
    class
        .send_event(&class.teacher, &class.room, "m.reaction", forged)
        .await;
    // A plan that looks like the bot's, by somebody else.
    let fake = class.write(other, &class.room, plan.body()).await;
    class.press(&class.teacher, &fake, OPEN).await;

    // What comes after all that is answered after it.
    let asked = class.teacher_writes("!breakout status").await;
    let status = class.answer_to(&asked).await;
    assert!(status.body().contains("No groups are open"), "{status}");
    assert_eq!(class.breakouts().await, 0);
    assert_eq!(class.answers_to(&second).await, 0);

    class.press(&class.teacher, &plan.event_id, OPEN).await;
    class.answer_to(&plan.event_id).await;
    assert_eq!(class.breakouts().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn names_with_markup_and_a_flood_of_commands_do_no_harm() {
    let class = Class::new(2, json!({})).await;
    let _bot = class.moderating_bot().await;
    class.pupils[0]
        .set_display_name("<b>Eve</b> @room ✅")
        .await
        .unwrap();
    let asked = class.teacher_writes("!breakout 2").await;
    let plan = class.answer_to(&asked).await;
    assert!(plan.html().contains("&lt;b&gt;Eve&lt;/b&gt;"), "{plan}");
    assert_eq!(plan.mentions(), [&*class.teacher.user_id]);
    let mut flood = Vec::new();
    for _ in 0..40 {
        flood.push(class.teacher_writes("!breakout status").await);
    }
    class.says("too much at once").await;
    let mut answered = 0;
    for event_id in &flood {
        answered += class.answers_to(event_id).await;
    }
    assert!((10..40).contains(&answered), "{answered}");
}

/// How many invites of somebody who is not allowed come at once.
const MANY: usize = 30;

/// Makes a room and invites the bot; gives the room.
async fn invited_by(user: &Account, bot: &Account) -> String {
    let path = "/_matrix/client/v3/createRoom";
    let body = json!({ "invite": [bot.user_id] });
    let room = send(user, Method::POST, path, body).await;
    room["room_id"].as_str().unwrap().to_owned()
}

/// Waits until the bot is this in a room.
async fn becomes(membership: &str, user: &Account, room: &str, bot: &Account) {
    let what = format!("the bot to have {membership} as its membership");
    wait_for(what, PATIENCE, async || {
        let path = format!(
            "/_matrix/client/v3/rooms/{room}/state/m.room.member/{}",
            bot.user_id
        );
        let (_, member) = user.request(Method::GET, &path, None).await.unwrap();
        (member["membership"] == membership).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_invites_of_somebody_who_is_not_allowed_are_declined_and_hold_up_nobody() {
    let class = Class::new(1, json!({})).await;
    let stranger = &class.pupils[0];
    let bot = class.bot().await;
    class.says("I split this room").await;
    let (code, said) = bot.second(&[]).await;
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("another process uses"), "{said}");
    bot.kill();
    let only = [("BREAKOUT_SERVE_ALLOWED_USERS", &*class.teacher.user_id)];
    let bot = bot.start_again_with(&only).await;
    let mut rooms = Vec::new();
    for _ in 0..MANY {
        rooms.push(invited_by(stranger, &bot.account).await);
    }
    let room = invited_by(&class.teacher, &bot.account).await;
    becomes("join", &class.teacher, &room, &bot.account).await;
    for room in &rooms {
        becomes("leave", stranger, room, &bot.account).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_leaves_a_room_in_which_nobody_is_left() {
    let class = Class::new(0, json!({})).await;
    let bot = class.bot().await;
    class.says("I split this room").await;
    let path = format!("/_matrix/client/v3/rooms/{}/leave", class.room);
    send(&class.teacher, Method::POST, &path, json!({})).await;
    wait_for("the bot to leave", PATIENCE, async || {
        let path = "/_matrix/client/v3/joined_rooms";
        let (_, answer) = bot.account.request(Method::GET, path, None).await.unwrap();
        answer["joined_rooms"]
            .as_array()
            .unwrap()
            .is_empty()
            .then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_that_is_taken_back_before_it_is_seen_counts_for_nothing() {
    let class = Class::new(2, json!({})).await;
    let bot = class.moderating_bot().await;
    let asked = class.teacher_writes("!breakout 2").await;
    let plan = class.answer_to(&asked).await;
    class.reactions(&plan.event_id, 3).await;
    bot.kill();
    let pressed = class.press(&class.teacher, &plan.event_id, OPEN).await;
    let path = format!(
        "/_matrix/client/v3/rooms/{}/redact/{pressed}/back",
        class.room
    );
    send(&class.teacher, Method::PUT, &path, json!({})).await;
    let _bot = bot.start_again().await;
    let asked = class.teacher_writes("!breakout status").await;
    let status = class.answer_to(&asked).await;
    assert!(status.body().contains("No groups are open"), "{status}");
    assert_eq!(class.breakouts().await, 0);
    // The plan still waits, also for the next process.
    class.press(&class.teacher, &plan.event_id, OPEN).await;
    class.answer_to(&plan.event_id).await;
    assert_eq!(class.breakouts().await, 1);
}
