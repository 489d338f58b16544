//! The host as somebody who has nothing but a client: they invite the bot, write to it, and press.

use std::{collections::VecDeque, time::Duration};

use breakout_i18n::demo as words;
use breakout_terminal::ui::Ui;
use breakout_words::CommandError;
use local_synapse::{Account, Method};
use matrix_sdk::ruma::{EventId, OwnedEventId, RoomId};
use serde_json::{Value, json};
use tokio::time::timeout;

use super::{
    bot,
    scene::{self, HOST},
};

/// What is written to the bot at first.
const SPLIT: &str = "!breakout 3 15m";

const END: &str = "!breakout end";

/// What opens a plan.
const OPEN: &str = "✅";

/// The level of a moderator.
const MODERATOR: u32 = 50;

/// How long the bot may take for an answer: it makes rooms, maybe on a busy machine.
const PATIENCE: Duration = Duration::from_secs(180);

/// The host with a client of their own.
#[derive(Debug)]
pub(super) struct Teacher {
    account: Account,
    room: String,
    bot: String,
    ui: Ui,
    /// Up to where is read.
    since: String,
    /// What is read, and not yet looked at.
    events: VecDeque<Value>,
    sent: usize,
}

/// A message of the bot.
struct Said {
    event_id: OwnedEventId,
    body: String,
}

impl Teacher {
    /// Begins to read what is new in the room.
    pub(super) async fn new(
        account: Account,
        room: &RoomId,
        bot: &str,
        ui: &Ui,
    ) -> Result<Self, CommandError> {
        let mut teacher = Self {
            account,
            room: room.to_string(),
            bot: bot.to_owned(),
            ui: ui.clone(),
            since: String::new(),
            events: VecDeque::new(),
            sent: 0,
        };
        teacher.read().await?;
        teacher.events.clear();
        Ok(teacher)
    }

    /// Lets the bot in, and has it open groups; each step is told, and what it says. Gives the messages by which it did.
    pub(super) async fn open(&mut self) -> Result<Vec<OwnedEventId>, CommandError> {
        self.ui.news(words::invites_bot(HOST.name, &self.bot));
        let invited = json!({ "user_id": self.bot });
        self.ask(Method::POST, "invite", invited).await?;
        self.hear(None).await?;
        self.ui.news(words::makes_moderator(HOST.name, &self.bot));
        let mut levels = self
            .ask(Method::GET, "state/m.room.power_levels/", Value::Null)
            .await?;
        levels["users"][&self.bot] = json!(MODERATOR);
        self.ask(Method::PUT, "state/m.room.power_levels/", levels)
            .await?;
        self.hear(None).await?;

        let asked = self.write(SPLIT).await?;
        let plan = self.hear(Some(&asked)).await?;
        self.ui.news(words::presses(HOST.name, OPEN));
        let relation =
            json!({ "rel_type": "m.annotation", "event_id": plan.event_id, "key": OPEN });
        self.send("m.reaction", json!({ "m.relates_to": relation }))
            .await?;
        let opened = self.hear(Some(plan.event_id.as_str())).await?;
        Ok(vec![plan.event_id, opened.event_id])
    }

    /// Has the bot call everybody back; gives the message by which it did.
    pub(super) async fn end(&mut self) -> Result<OwnedEventId, CommandError> {
        let asked = self.write(END).await?;
        Ok(self.hear(Some(&asked)).await?.event_id)
    }

    async fn write(&mut self, text: &str) -> Result<String, CommandError> {
        self.ui.news(words::says(HOST.name, text));
        let content = json!({ "msgtype": "m.text", "body": text });
        self.send("m.room.message", content).await
    }

    async fn send(&mut self, event_type: &str, content: Value) -> Result<String, CommandError> {
        self.sent += 1;
        let path = format!("send/{event_type}/demo-{}", self.sent);
        let answer = self.ask(Method::PUT, &path, content).await?;
        Ok(answer["event_id"].as_str().unwrap_or_default().to_owned())
    }

    /// Waits for the bot's next message, or for its answer to this one, and tells what it says.
    async fn hear(&mut self, to: Option<&str>) -> Result<Said, CommandError> {
        let heard = timeout(PATIENCE, self.next(to)).await;
        let said = heard.map_err(|_| CommandError::refused(words::bot_is_silent()))??;
        self.ui.news(words::says(bot::NAME, &said.body));
        Ok(said)
    }

    async fn next(&mut self, to: Option<&str>) -> Result<Said, CommandError> {
        loop {
            while let Some(event) = self.events.pop_front() {
                let Ok(event_id) = EventId::parse(event["event_id"].as_str().unwrap_or_default())
                else {
                    continue;
                };
                let content = &event["content"];
                let relation = &content["m.relates_to"];
                let answered = relation["m.in_reply_to"]["event_id"].as_str();
                let is_new = relation["rel_type"] != "m.replace";
                if event["type"] == "m.room.message"
                    && event["sender"] == *self.bot
                    && is_new
                    && (to.is_none() || answered == to)
                {
                    let body = content["body"].as_str().unwrap_or_default().to_owned();
                    return Ok(Said { event_id, body });
                }
            }
            self.read().await?;
        }
    }

    /// Waits for what is new.
    async fn read(&mut self) -> Result<(), CommandError> {
        let path = match self.since.is_empty() {
            true => "/_matrix/client/v3/sync?timeout=0".to_owned(),
            false => format!("/_matrix/client/v3/sync?timeout=10000&since={}", self.since),
        };
        let failed = || CommandError::network(words::homeserver_is_gone());
        let mut answer = scene::ask(&self.account, Method::GET, &path, None, failed).await?;
        if let Some(since) = answer["next_batch"].as_str() {
            since.clone_into(&mut self.since);
        }
        if let Value::Array(events) =
            answer["rooms"]["join"][&self.room]["timeline"]["events"].take()
        {
            self.events.extend(events);
        }
        Ok(())
    }

    /// Sends a request about the room.
    async fn ask(&self, method: Method, path: &str, body: Value) -> Result<Value, CommandError> {
        let path = format!("/_matrix/client/v3/rooms/{}/{path}", self.room);
        let failed = || CommandError::refused(words::not_done_for_the_bot(HOST.name));
        let body = Some(body).filter(|body| !body.is_null());
        scene::ask(&self.account, method, &path, body, failed).await
    }
}
