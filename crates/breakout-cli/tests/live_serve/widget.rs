//! The widget, which the bot adds to rooms.

use local_synapse::Method;
use serde_json::{Value, json};

use crate::class::{Class, OPEN, send};

const WIDGET: &str = "im.vector.modular.widgets/io.github.matrix_breakout.widget";
const LAYOUT: &str = "io.element.widgets.layout/";
const SCHOOL: (&str, &str) = (
    "BREAKOUT_SERVE_WIDGET_URL",
    "https://widgets.school.example/breakout/",
);

async fn state(class: &Class, event: &str) -> Value {
    let path = format!("/_matrix/client/v3/rooms/{}/state/{event}", class.room);
    let asked = class.teacher.request(Method::GET, &path, None).await;
    asked.unwrap().1
}

/// Whether the room has the widget.
async fn has_widget(class: &Class) -> bool {
    let url = state(class, WIDGET).await["url"].clone();
    url.as_str().is_some_and(|url| url.starts_with(SCHOOL.1))
}

/// Where the layout has it.
async fn container(class: &Class) -> Value {
    state(class, LAYOUT).await["widgets"]["io.github.matrix_breakout.widget"]["container"].clone()
}

/// Asks for two groups, and opens them; gives what the bot says then.
async fn open(class: &Class) -> String {
    let asked = class.teacher_writes("!breakout 2").await;
    let plan = class.answer_to(&asked).await;
    class.press(&class.teacher, &plan.event_id, OPEN).await;
    class.answer_to(&plan.event_id).await.body().to_owned()
}

async fn says(class: &Class, command: &str) -> String {
    let asked = class.teacher_writes(command).await;
    class.answer_to(&asked).await.body().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_widget_comes_with_the_first_session_and_goes_when_told_to() {
    let class = Class::new(2, json!({})).await;
    let bot = class.moderating_bot().await;
    let unsaid = says(&class, "!breakout widget").await;
    assert!(unsaid.contains("`widget_url`"), "{unsaid}");
    bot.kill();

    let bot = bot.start_again_with(&[SCHOOL]).await;
    let opened = open(&class).await;
    assert!(opened.contains("The groups are open"), "{opened}");
    assert!(has_widget(&class).await);
    assert_eq!(container(&class).await, "top");
    let first = state(&class, WIDGET).await;
    says(&class, "!breakout end").await;
    assert_eq!(container(&class).await, Value::Null);
    // The second session writes nothing that people would be asked about again.
    open(&class).await;
    assert_eq!(container(&class).await, "top");
    assert_eq!(state(&class, WIDGET).await, first);
    let events = class.events().await;
    let written = events
        .iter()
        .filter(|event| event["type"] == "im.vector.modular.widgets");
    assert_eq!(written.count(), 1);

    // While groups are open, it goes and comes at once.
    let removed = says(&class, "!breakout widget remove").await;
    assert!(removed.contains("gone from this room"), "{removed}");
    assert!(!has_widget(&class).await);
    assert_eq!(container(&class).await, Value::Null);
    says(&class, "!breakout end").await;
    bot.kill();
    let bot = bot.start_again_with(&[SCHOOL]).await;
    open(&class).await;
    assert!(!has_widget(&class).await, "nobody wants it");
    let added = says(&class, "!breakout widget").await;
    assert!(added.contains("open now"), "{added}");
    assert!(has_widget(&class).await);
    assert_eq!(container(&class).await, "top");
    says(&class, "!breakout end").await;
    assert_eq!(container(&class).await, Value::Null);
    let again = says(&class, "!breakout widget").await;
    assert!(again.contains("already"), "{again}");
    assert_eq!(bot.stop(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_has_no_widget_where_that_is_switched_off_and_whoever_may_not_change_it_does_not()
{
    let class = Class::new(2, json!({})).await;
    let bot = class.moderating_bot().await;
    bot.kill();
    let settings = [SCHOOL, ("BREAKOUT_SERVE_WIDGET", "false")];
    let bot = bot.start_again_with(&settings).await;
    open(&class).await;
    assert!(!has_widget(&class).await);
    says(&class, "!breakout end").await;
    // A level that is enough for a session may not be enough for a widget.
    class.promote(&bot.account, 100).await;
    let pupil = &class.pupils[0];
    let mut levels = class
        .state(&class.teacher, &class.room, "m.room.power_levels")
        .await;
    levels["users"][&*pupil.user_id] = json!(50);
    levels["events"]["im.vector.modular.widgets"] = json!(100);
    let path = format!(
        "/_matrix/client/v3/rooms/{}/state/m.room.power_levels/",
        class.room
    );
    send(&class.teacher, Method::PUT, &path, levels).await;
    let asked = class.write(pupil, &class.room, "!breakout widget").await;
    let refused = class.answer_to(&asked).await;
    assert!(refused.body().contains("100 is needed"), "{refused}");
    assert!(!has_widget(&class).await);
    assert_eq!(bot.stop(), Some(0));
}
