//! How a hurried teacher writes, and a class that talks to the bot.

use local_synapse::{Account, Method};
use serde_json::{Value, json};

use crate::class::{Class, OPEN, send};

async fn write(class: &Class, user: &Account, text: &str, more: Value) -> String {
    let mut content = json!({ "msgtype": "m.text", "body": text });
    for (key, value) in more.as_object().unwrap() {
        content[key] = value.clone();
    }
    class
        .send_event(user, &class.room, "m.room.message", content)
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_is_answered_where_it_is_written_and_people_are_left_to_talk() {
    let class = Class::new(2, json!({})).await;
    let bot = class.moderating_bot().await;
    let (teacher, pupil) = (&class.teacher, &class.pupils[0]);
    let mention = json!({ "user_ids": [bot.account.user_id] });

    let root = class.teacher_writes("What do we do now?").await;
    let in_thread = json!({ "m.relates_to": {
        "rel_type": "m.thread", "event_id": root, "is_falling_back": true, "m.in_reply_to": { "event_id": root },
    } });
    let asked = write(&class, teacher, "!breakout 2", in_thread).await;
    let plan = class.answer_to(&asked).await;
    assert_eq!(plan.thread(), Some(&*root), "{plan}");
    class.press(teacher, &plan.event_id, OPEN).await;
    let open = class.answer_to(&plan.event_id).await;
    assert_eq!(open.thread(), Some(&*root), "{open}");

    // Clients mention whoever is answered. That is no reason to speak.
    let to_bot = json!({ "m.mentions": mention, "m.relates_to": { "m.in_reply_to": { "event_id": plan.event_id } } });
    let thanks = write(&class, teacher, "Thanks a lot!", to_bot.clone()).await;
    let lost = write(&class, pupil, "4", to_bot.clone()).await;
    // What is a command all the same is done, as is a link to the bot.
    let asked = write(&class, teacher, "status", to_bot).await;
    let status = class.answer_to(&asked).await;
    assert!(status.body().contains("2 groups"), "{status}");
    assert_eq!(status.thread(), None);
    let linked = format!("[Bot](https://matrix.to/#/{}) status", bot.account.user_id);
    let asked = write(&class, teacher, &linked, json!({ "m.mentions": mention })).await;
    class.answer_to(&asked).await;
    assert_eq!(
        class.answers_to(&thanks).await + class.answers_to(&lost).await,
        0
    );

    // What a message is changed to is not done, which is said to who could have it done.
    let wrong = class.teacher_writes("!breakout +5 hours please no").await;
    class.answer_to(&wrong).await;
    let changed = json!({
        "m.new_content": { "msgtype": "m.text", "body": "!breakout +5m" },
        "m.relates_to": { "rel_type": "m.replace", "event_id": wrong },
    });
    let edit = write(&class, teacher, "* !breakout +5m", changed.clone()).await;
    let told = class.answer_to(&edit).await;
    assert!(told.body().contains("as a new message"), "{told}");
    let edit = write(&class, pupil, "* !breakout +5m", changed).await;
    let asked = class.teacher_writes("!breakout end").await;
    class.answer_to(&asked).await;
    assert_eq!(class.answers_to(&edit).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_is_no_moderator_any_more_says_so_and_goes_on_when_it_is() {
    let class = Class::new(2, json!({})).await;
    let bot = class.moderating_bot().await;
    let asked = class.teacher_writes("!breakout 2 15m").await;
    let plan = class.answer_to(&asked).await;
    class.reactions(&plan.event_id, 3).await;
    class.promote(&bot.account, 0).await;
    class.says("not a moderator of this room any more").await;
    let pressed = class.press(&class.teacher, &plan.event_id, OPEN).await;
    let told = class.answer_to(&plan.event_id).await;
    assert!(told.body().contains("Make me a moderator"), "{told}");
    assert_eq!(class.answers_to(&pressed).await, 0);
    let asked = class.teacher_writes("!breakout +5m").await;
    let told = class.answer_to(&asked).await;
    assert!(told.body().contains("power level 50"), "{told}");

    class.promote(&bot.account, 50).await;
    class.says("I am a moderator now").await;
    class.teacher_writes("!breakout yes").await;
    class.says("The groups are open until").await;
    class.promote(&bot.account, 0).await;
    class
        .says("The groups that are open stay as they are")
        .await;
    class.promote(&bot.account, 50).await;
    let asked = class.teacher_writes("!breakout end").await;
    let ended = class.answer_to(&asked).await;
    assert!(ended.body().contains("ended"), "{ended}");
    assert_eq!(class.count_of("I am a moderator now").await, 2);

    // People of a room that was upgraded are shown where it is now.
    let path = format!("/_matrix/client/v3/rooms/{}/upgrade", class.room);
    let upgraded = send(
        &class.teacher,
        Method::POST,
        &path,
        json!({ "new_version": "10" }),
    )
    .await;
    let asked = class.teacher_writes("!breakout 2").await;
    let told = class.answer_to(&asked).await;
    let new = upgraded["replacement_room"].as_str().unwrap();
    let link = format!("https://matrix.to/#/{new}?via=");
    assert!(told.body().contains(&link), "{told}");
}
