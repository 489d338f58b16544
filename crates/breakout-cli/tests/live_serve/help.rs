//! Who presses 🙋 below the announcement of a session.

use local_synapse::wait_for;
use serde_json::json;

use crate::{
    class::{Class, OPEN},
    host_page::Pages,
    process::PATIENCE,
};

const HELP: &str = "🙋";

#[tokio::test(flavor = "multi_thread")]
async fn a_press_below_an_announcement_calls_for_help_however_the_session_was_opened() {
    let class = Class::new(4, json!({})).await;
    let [ann, bob, cid, dan] = &*class.pupils else {
        panic!("four pupils");
    };
    let bot = class.moderating_bot().await;
    let pages = Pages::new();
    bot.kill();
    let bot = pages.start(bot).await;
    let host = pages.host(&class).await;
    host.start("2").await;
    let first = class.announcement(0).await;
    assert_eq!(class.reactions(&first, 1).await, [HELP]);

    // A look-alike, and what else the bot has said, call nobody.
    let said = class.says("Find your name").await;
    let fake = class.write(ann, &class.room, &said).await;
    class.press(ann, &fake, HELP).await;
    let asked = class.teacher_writes("!breakout status").await;
    let status = class.answer_to(&asked).await;
    assert!(!status.body().contains(HELP), "{status}");
    class.press(ann, &status.event_id, HELP).await;
    // Hands of all colors do.
    class.press(bob, &first, "🙋🏽\u{200d}♀\u{fe0f}").await;
    let call = class.says("asks for help: ").await;
    assert!(call.contains("Group"), "{call}");
    assert_eq!(class.count_of("asks for help").await, 1);
    // It is on the boards, and whoever is in the group sees it.
    let breakout = class.breakout().await;
    let group = Class::group_of(&breakout, &bob.user_id);
    class.join(bob, &group).await;
    let in_group = class.bodies_in(bob, &group).await;
    assert!(
        in_group.iter().any(|body| body.ends_with("asks for help.")),
        "{in_group:?}"
    );
    let asked = class.teacher_writes("!breakout status").await;
    let status = class.answer_to(&asked).await;
    assert_eq!(status.body().matches(HELP).count(), 1, "{status}");
    host.shows("call-for-help").await;

    // Who presses while the process is away is heard by the next one, once.
    bot.kill();
    class.press(cid, &first, HELP).await;
    let bot = pages.start(bot).await;
    wait_for("another call", PATIENCE, async || {
        (class.count_of("asks for help: ").await == 2).then_some(())
    })
    .await;
    bot.kill();
    let _bot = pages.start(bot).await;
    let asked = class.teacher_writes("!breakout end").await;
    class.answer_to(&asked).await;
    assert_eq!(class.reactions(&first, 1).await, [HELP]);

    // What announced an earlier session is of no session.
    let asked = class.teacher_writes("!breakout again").await;
    let plan = class.answer_to(&asked).await;
    class.press(&class.teacher, &plan.event_id, OPEN).await;
    class.answer_to(&plan.event_id).await;
    let second = class.announcement(1).await;
    assert_eq!(class.reactions(&second, 1).await, [HELP]);
    class.press(dan, &first, HELP).await;
    let asked = class.teacher_writes("!breakout +5m").await;
    class.answer_to(&asked).await;
    assert_eq!(class.count_of("asks for help: ").await, 2);
    class.press(dan, &second, HELP).await;
    wait_for("a call in the second session", PATIENCE, async || {
        (class.count_of("asks for help: ").await == 3).then_some(())
    })
    .await;
}
