//! People who may not, and invites of nobody.

use local_synapse::{Method, Synapse, wait_for};
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

#[tokio::test(flavor = "multi_thread")]
async fn an_invite_of_nobody_who_is_allowed_is_declined_while_others_are_accepted() {
    let synapse = Synapse::shared().await;
    let class = Class::new(0, json!({})).await;
    let bot = class.bot().await;
    class.says("I split this room").await;
    let (code, said) = bot.second(&[]).await;
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("another process uses"), "{said}");
    bot.kill();
    // The same account with others allowed, as an administrator may change it.
    let only = format!("@nobody:{}", synapse.server_name());
    let bot = bot
        .start_again_with(&[("BREAKOUT_SERVE_ALLOWED_USERS", &only)])
        .await;
    let path = "/_matrix/client/v3/createRoom";
    let body = json!({ "invite": [bot.account.user_id] });
    let room = send(&class.teacher, Method::POST, path, body).await;
    let room = room["room_id"].as_str().unwrap();
    wait_for("the invite to be declined", PATIENCE, async || {
        let path = format!(
            "/_matrix/client/v3/rooms/{room}/state/m.room.member/{}",
            bot.account.user_id
        );
        let (_, member) = class
            .teacher
            .request(Method::GET, &path, None)
            .await
            .unwrap();
        (member["membership"] == "leave").then_some(())
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
