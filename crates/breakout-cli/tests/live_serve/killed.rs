//! A process that is killed in the middle of an opening.

use std::time::Duration;

use local_synapse::{Method, wait_for};
use serde_json::json;

use crate::{
    class::{Class, OPEN},
    process::PATIENCE,
};

/// How many rooms the bot is in.
async fn rooms(bot: &local_synapse::Account) -> usize {
    let path = "/_matrix/client/v3/joined_rooms";
    let (_, answer) = bot.request(Method::GET, path, None).await.unwrap();
    answer["joined_rooms"].as_array().unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_killed_in_the_middle_is_gone_on_with_and_nothing_is_there_twice() {
    let class = Class::new(6, json!({})).await;
    let bot = class.moderating_bot().await;
    let asked = class.teacher_writes("!breakout 6 15m").await;
    let plan = class.answer_to(&asked).await;
    class.reactions(&plan.event_id, 3).await;
    class.press(&class.teacher, &plan.event_id, OPEN).await;
    wait_for("the first room", PATIENCE, async || {
        (rooms(&bot.account).await > 1).then_some(())
    })
    .await;
    bot.kill();
    let bot = bot.start_again().await;
    let open = class.answer_to(&plan.event_id).await;
    assert!(open.body().contains("The groups are open"), "{open}");
    assert_eq!(class.breakouts().await, 1);
    assert_eq!(rooms(&bot.account).await, 7);
    assert_eq!(class.answers_to(&asked).await, 1);
    assert_eq!(class.answers_to(&plan.event_id).await, 1);
    assert_eq!(class.count_of("Find your name").await, 1);
    assert_eq!(class.count_of("Hello!").await, 1);

    // Once it is open, the next process knows it within seconds.
    bot.kill();
    let bot = bot.start_again().await;
    let asked = class.teacher_writes("!breakout +5m").await;
    let more = wait_for("more time", Duration::from_secs(60), async || {
        (class.answers_to(&asked).await == 1).then_some(())
    });
    more.await;
    let before = class.breakout().await["io.github.matrix_breakout.session"]["ends_at"].clone();
    bot.kill();
    let bot = bot.start_again().await;
    let asked = class.teacher_writes("!breakout status").await;
    class.answer_to(&asked).await;
    let after = class.breakout().await["io.github.matrix_breakout.session"]["ends_at"].clone();
    assert_eq!(before, after);
    assert_eq!(bot.stop(), Some(0));
}
