//! The bot, as a process of its own, with people who have nothing but a client.

#![cfg(unix)]
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

#[path = "live_serve/announced.rs"]
mod announced;
#[path = "live_serve/application_service.rs"]
mod application_service;
#[path = "live_serve/around.rs"]
mod around;
#[path = "live_serve/class.rs"]
mod class;
#[path = "live_serve/encrypted.rs"]
mod encrypted;
#[path = "live_serve/help.rs"]
mod help;
#[path = "live_serve/host_page.rs"]
mod host_page;
#[path = "live_serve/hostile.rs"]
mod hostile;
#[path = "live_serve/identity.rs"]
mod identity;
#[path = "live_serve/killed.rs"]
mod killed;
#[path = "live_serve/pages.rs"]
mod pages;
#[path = "live_serve/process.rs"]
mod process;
#[expect(dead_code, reason = "the bot is no command that ends")]
#[path = "support/program.rs"]
mod program;
#[path = "live_serve/sloppy.rs"]
mod sloppy;
#[path = "live_serve/taken_out.rs"]
mod taken_out;
#[path = "live_serve/watched.rs"]
mod watched;
#[path = "live_serve/widget.rs"]
mod widget;

use class::{Class, DROP, OPEN};
use serde_json::json;

/// Invites the bot, makes it a moderator, and holds a session by commands alone.
async fn whole_session(version: &str) {
    let class = Class::new(2, json!({ "room_version": version })).await;
    let bot = class.bot().await;
    let hello = class.says("I split this room").await;
    assert!(hello.contains("power level 50"), "{hello}");
    class.promote(&bot.account, 50).await;
    class.says("I am a moderator now").await;

    let asked = class.teacher_writes("!breakout 2 15m").await;
    let plan = class.answer_to(&asked).await;
    assert!(plan.body().contains("2 groups for 15 minutes"), "{plan}");
    assert_eq!(plan.mentions(), [&*class.teacher.user_id]);
    assert!(plan.html().contains("<table>"), "{plan}");
    assert_eq!(class.reactions(&plan.event_id, 3).await, ["✅", "❌", "🔀"]);
    assert_eq!(class.breakouts().await, 0);

    class.press(&class.teacher, &plan.event_id, OPEN).await;
    let open = class.answer_to(&plan.event_id).await;
    assert!(open.body().contains("The groups are open until"), "{open}");
    let breakout = class.breakout().await;
    let note = &breakout["io.github.matrix_breakout.session"];
    assert_eq!(note["host"], class.teacher.user_id, "{breakout}");
    // Each pupil finds their group, and who asked moderates it as the bot does.
    for pupil in &class.pupils {
        let group = Class::group_of(&breakout, &pupil.user_id);
        class.join(pupil, &group).await;
        let levels = class.state(pupil, &group, "m.room.power_levels").await;
        assert_eq!(levels["users"][&*class.teacher.user_id], 100, "{levels}");
    }

    let asked = class.teacher_writes("!breakout status").await;
    let status = class.answer_to(&asked).await;
    assert!(status.body().contains("2 groups, "), "{status}");

    // A call for help in a group is told once to whoever the session is for.
    let pupil = &class.pupils[0];
    let group = Class::group_of(&breakout, &pupil.user_id);
    class.write(pupil, &group, "!help").await;
    let call = class.says("asks for help: ").await;
    assert!(call.contains("Group"), "{call}");

    let asked = class.teacher_writes("!breakout +5m").await;
    class.answer_to(&asked).await;
    let asked = class.teacher_writes("!breakout end").await;
    let ended = class.answer_to(&asked).await;
    assert!(ended.body().contains("ended"), "{ended}");
    assert_eq!(class.breakout().await["m.breakout"], json!({}));
    assert_eq!(class.count_of("asks for help: ").await, 1);
    // A restart says nothing again.
    let said = class.bot_messages().await;
    bot.kill();
    let bot = bot.start_again().await;
    let asked = class.teacher_writes("!breakout status").await;
    let status = class.answer_to(&asked).await;
    assert!(status.body().contains("No groups are open"), "{status}");
    assert_eq!(class.bot_messages().await, said + 1);
    assert_eq!(bot.stop(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_held_by_commands_alone() {
    whole_session("10").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_held_in_a_room_of_version_12() {
    whole_session("12").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_dealt_again_and_dropped_and_the_bot_leaves_when_told_to() {
    let class = Class::new(4, json!({})).await;
    let bot = class.moderating_bot().await;
    let asked = class.teacher_writes("!breakout 2").await;
    let plan = class.answer_to(&asked).await;
    class.press(&class.teacher, &plan.event_id, "🔀").await;
    let again = class.edit_of(&plan.event_id).await;
    assert!(again.contains("2 groups:"), "{again}");
    class.press(&class.teacher, &plan.event_id, DROP).await;
    class.edit_says(&plan.event_id, "Dropped").await;
    // What was dropped is not opened by a late press.
    class.press(&class.teacher, &plan.event_id, OPEN).await;
    let asked = class.teacher_writes("!breakout leave").await;
    class.answer_to(&asked).await;
    class.left(&bot.account).await;
    assert_eq!(class.breakouts().await, 0);
}
