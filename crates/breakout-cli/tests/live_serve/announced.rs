//! The commands as state events, for clients that offer them.

use local_synapse::{Method, wait_for};
use serde_json::{Value, json};

use crate::{class::Class, process::PATIENCE};

const COMMANDS: &str = "org.matrix.msc4332.commands";
const DESCRIPTION: &str = "org.matrix.msc4391.command_description";
const ON: (&str, &str) = ("BREAKOUT_SERVE_ANNOUNCE_COMMANDS", "true");

/// The contents of the state events that tell of commands.
async fn announced(class: &Class) -> Vec<Value> {
    let path = format!("/_matrix/client/v3/rooms/{}/state", class.room);
    let (_, state) = class
        .teacher
        .request(Method::GET, &path, None)
        .await
        .unwrap();
    let events = state.as_array().unwrap().iter();
    let of_commands =
        events.filter(|event| event["type"] == COMMANDS || event["type"] == DESCRIPTION);
    of_commands.map(|event| event["content"].clone()).collect()
}

/// How often such events were written.
async fn written(class: &Class) -> usize {
    let events = class.events().await;
    let of_commands = events
        .iter()
        .filter(|event| event["type"] == COMMANDS || event["type"] == DESCRIPTION);
    of_commands.count()
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_announced_once_understood_as_clients_send_them_and_withdrawn() {
    let class = Class::new(2, json!({})).await;
    let bot = class.moderating_bot().await;
    assert_eq!(announced(&class).await, [] as [Value; 0]);
    bot.kill();

    let bot = bot.start_again_with(&[ON]).await;
    let events = wait_for("the commands", PATIENCE, async || {
        let events = announced(&class).await;
        (events.len() == 15).then_some(events)
    })
    .await;
    let has = |what: &str| events.iter().any(|event| event.to_string().contains(what));
    assert!(has("breakout start {groups} {length}"), "{events:?}");
    assert!(has(r#""command":"breakout start""#), "{events:?}");

    // What such a client sends is a command whatever its text is.
    let content = json!({
        "msgtype": "m.text",
        "body": "see the command",
        "m.mentions": { "user_ids": [bot.account.user_id] },
        "org.matrix.msc4391.command": { "command": "breakout status", "arguments": {} },
    });
    let sent = class
        .send_event(&class.teacher, &class.room, "m.room.message", content)
        .await;
    let answer = class.answer_to(&sent).await;
    assert!(answer.body().contains("No groups are open"), "{answer}");

    // Nothing is written twice.
    bot.kill();
    let bot = bot.start_again_with(&[ON]).await;
    let asked = class.teacher_writes("!breakout status").await;
    class.answer_to(&asked).await;
    assert_eq!(written(&class).await, 15);

    bot.kill();
    let bot = bot.start_again().await;
    wait_for("nothing to be announced", PATIENCE, async || {
        let events = announced(&class).await;
        events.iter().all(|event| *event == json!({})).then_some(())
    })
    .await;
    assert_eq!(written(&class).await, 30);
    assert_eq!(bot.stop(), Some(0));
}
