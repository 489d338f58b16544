//! A room with a teacher and pupils, as any client sees it.

use std::{
    fmt,
    sync::atomic::{AtomicUsize, Ordering},
};

use local_synapse::{Account, Method, StatusCode, Synapse, wait_for};
use serde_json::{Value, json};

use crate::process::{Bot, PATIENCE};

pub(crate) const OPEN: &str = "✅";
pub(crate) const DROP: &str = "❌";

static CLASSES: AtomicUsize = AtomicUsize::new(0);

pub(crate) struct Class {
    pub(crate) teacher: Account,
    pub(crate) pupils: Vec<Account>,
    pub(crate) room: String,
    number: usize,
}

/// A message of the bot.
pub(crate) struct Answer {
    pub(crate) event_id: String,
    content: Value,
}

impl Answer {
    pub(crate) fn body(&self) -> &str {
        self.content["body"].as_str().unwrap()
    }

    pub(crate) fn html(&self) -> &str {
        self.content["formatted_body"].as_str().unwrap()
    }

    /// The message with which the thread begins in which it stands.
    pub(crate) fn thread(&self) -> Option<&str> {
        let relation = &self.content["m.relates_to"];
        let root = relation["event_id"].as_str();
        root.filter(|_| relation["rel_type"] == "m.thread")
    }

    pub(crate) fn mentions(&self) -> Vec<&str> {
        let users = self.content["m.mentions"]["user_ids"].as_array().unwrap();
        users.iter().map(|user| user.as_str().unwrap()).collect()
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.content)
    }
}

impl Class {
    pub(crate) async fn new(pupils: usize, mut body: Value) -> Self {
        let synapse = Synapse::shared().await;
        let number = CLASSES.fetch_add(1, Ordering::Relaxed);
        let register = async |name: String| synapse.register(&name, "a passphrase").await.unwrap();
        let teacher = register(format!("sv{number}_teacher")).await;
        body["preset"] = json!("public_chat");
        body["name"] = json!(format!("Class {number}"));
        let path = "/_matrix/client/v3/createRoom";
        let (status, answer) = teacher
            .request(Method::POST, path, Some(body))
            .await
            .unwrap();
        assert!(status.is_success(), "{answer}");
        let mut class = Self {
            teacher,
            pupils: Vec::new(),
            room: answer["room_id"].as_str().unwrap().to_owned(),
            number,
        };
        for pupil in 0..pupils {
            let pupil = register(format!("sv{number}_p{pupil}")).await;
            class.join(&pupil, &class.room).await;
            class.pupils.push(pupil);
        }
        class
    }

    /// Starts a bot, and invites it.
    pub(crate) async fn bot(&self) -> Bot {
        let bot = Bot::start(&self.bot_name()).await;
        self.invite(&bot.account).await;
        bot
    }

    /// The same, as a moderator from the beginning.
    pub(crate) async fn moderating_bot(&self) -> Bot {
        let bot = Bot::start(&self.bot_name()).await;
        self.promote(&bot.account, 50).await;
        self.invite(&bot.account).await;
        self.says("To begin, write").await;
        bot
    }

    fn bot_name(&self) -> String {
        format!("sv{}_assistant", self.number)
    }

    pub(crate) async fn invite(&self, user: &Account) {
        let path = format!("/_matrix/client/v3/rooms/{}/invite", self.room);
        send(
            &self.teacher,
            Method::POST,
            &path,
            json!({ "user_id": user.user_id }),
        )
        .await;
    }

    pub(crate) async fn join(&self, user: &Account, room: &str) {
        let path = format!("/_matrix/client/v3/join/{room}");
        send(user, Method::POST, &path, json!({})).await;
    }

    pub(crate) async fn promote(&self, user: &Account, level: i64) {
        let mut levels = self
            .state(&self.teacher, &self.room, "m.room.power_levels")
            .await;
        levels["users"][&*user.user_id] = json!(level);
        let path = format!(
            "/_matrix/client/v3/rooms/{}/state/m.room.power_levels/",
            self.room
        );
        send(&self.teacher, Method::PUT, &path, levels).await;
    }

    pub(crate) async fn state(&self, user: &Account, room: &str, event_type: &str) -> Value {
        let path = format!("/_matrix/client/v3/rooms/{room}/state/{event_type}/");
        user.request(Method::GET, &path, None).await.unwrap().1
    }

    pub(crate) async fn breakout(&self) -> Value {
        self.state(&self.teacher, &self.room, "org.matrix.msc3985.breakout")
            .await
    }

    /// The group that is suggested to somebody.
    pub(crate) fn group_of(breakout: &Value, user: &str) -> String {
        let children = breakout["m.breakout"].as_object().unwrap();
        let of = |child: &Value| child["users"].as_array().unwrap().contains(&json!(user));
        let (room, _) = children.iter().find(|(_, child)| of(child)).unwrap();
        room.clone()
    }

    pub(crate) async fn teacher_writes(&self, text: &str) -> String {
        self.write(&self.teacher, &self.room, text).await
    }

    pub(crate) async fn write(&self, user: &Account, room: &str, text: &str) -> String {
        let content = json!({ "msgtype": "m.text", "body": text });
        self.send_event(user, room, "m.room.message", content).await
    }

    pub(crate) async fn press(&self, user: &Account, target: &str, key: &str) -> String {
        let relation = json!({ "rel_type": "m.annotation", "event_id": target, "key": key });
        let content = json!({ "m.relates_to": relation });
        self.send_event(user, &self.room, "m.reaction", content)
            .await
    }

    pub(crate) async fn send_event(
        &self,
        user: &Account,
        room: &str,
        event_type: &str,
        content: Value,
    ) -> String {
        static SENT: AtomicUsize = AtomicUsize::new(0);
        let number = SENT.fetch_add(1, Ordering::Relaxed);
        let path = format!("/_matrix/client/v3/rooms/{room}/send/{event_type}/t{number}");
        let answer = send(user, Method::PUT, &path, content).await;
        answer["event_id"].as_str().unwrap().to_owned()
    }

    /// The newest events of the room, the newest first.
    pub(crate) async fn events(&self) -> Vec<Value> {
        let path = format!(
            "/_matrix/client/v3/rooms/{}/messages?dir=b&limit=200",
            self.room
        );
        let (_, answer) = self
            .teacher
            .request(Method::GET, &path, None)
            .await
            .unwrap();
        answer["chunk"].as_array().unwrap().clone()
    }

    async fn of_bot(&self, event_type: &str) -> Vec<Value> {
        let name = format!("@{}:", self.bot_name());
        let mut events = self.events().await;
        events.retain(|event| {
            event["type"] == event_type && event["sender"].as_str().unwrap().starts_with(&name)
        });
        events
    }

    /// How many messages the bot has written into the room.
    pub(crate) async fn bot_messages(&self) -> usize {
        self.of_bot("m.room.message").await.len()
    }

    /// How many of them say this.
    pub(crate) async fn count_of(&self, text: &str) -> usize {
        let said = self.of_bot("m.room.message").await;
        let has = |event: &&Value| event["content"]["body"].as_str().unwrap().contains(text);
        said.iter().filter(has).count()
    }

    pub(crate) async fn breakouts(&self) -> usize {
        self.of_bot("org.matrix.msc3985.breakout").await.len()
    }

    /// Waits for a message of the bot with this text.
    pub(crate) async fn says(&self, text: &str) -> String {
        wait_for(format!("the bot to say {text:?}"), PATIENCE, async || {
            let said = self.of_bot("m.room.message").await;
            let mut bodies = said
                .iter()
                .map(|event| event["content"]["body"].as_str().unwrap());
            bodies.find(|body| body.contains(text)).map(str::to_owned)
        })
        .await
    }

    /// Waits for what announces a session of the bot, the oldest of which is the first.
    pub(crate) async fn announcement(&self, number: usize) -> String {
        wait_for("an announcement", PATIENCE, async || {
            let mut said = self.of_bot("m.room.message").await;
            said.retain(|event| {
                let body = event["content"]["body"].as_str().unwrap();
                body.contains("Find your name")
            });
            let announcement = said.iter().rev().nth(number)?;
            Some(announcement["event_id"].as_str().unwrap().to_owned())
        })
        .await
    }

    /// The texts in a room, as somebody there reads them.
    pub(crate) async fn bodies_in(&self, user: &Account, room: &str) -> Vec<String> {
        let path = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=200");
        let (_, answer) = user.request(Method::GET, &path, None).await.unwrap();
        let events = answer["chunk"].as_array().unwrap().iter();
        let bodies = events.filter_map(|event| event["content"]["body"].as_str());
        bodies.map(str::to_owned).collect()
    }

    /// Waits for the bot's answer to an event.
    pub(crate) async fn answer_to(&self, event_id: &str) -> Answer {
        wait_for(format!("an answer to {event_id}"), PATIENCE, async || {
            let mut said = self.of_bot("m.room.message").await.into_iter();
            let event = said.find(|event| {
                event["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == event_id
            })?;
            Some(Answer {
                event_id: event["event_id"].as_str().unwrap().to_owned(),
                content: event["content"].clone(),
            })
        })
        .await
    }

    /// How many answers there are to an event.
    pub(crate) async fn answers_to(&self, event_id: &str) -> usize {
        let said = self.of_bot("m.room.message").await;
        let is_answer = |event: &&Value| {
            event["content"]["m.relates_to"]["m.in_reply_to"]["event_id"] == event_id
        };
        said.iter().filter(is_answer).count()
    }

    /// Waits until the bot has put so many different reactions below a message.
    pub(crate) async fn reactions(&self, event_id: &str, count: usize) -> Vec<String> {
        wait_for("the bot's reactions", PATIENCE, async || {
            let reactions = self.of_bot("m.reaction").await;
            let relations = reactions
                .iter()
                .map(|event| &event["content"]["m.relates_to"]);
            let of_message = relations.filter(|relation| relation["event_id"] == event_id);
            let mut keys: Vec<_> = of_message
                .map(|relation| relation["key"].as_str().unwrap().to_owned())
                .collect();
            keys.sort();
            (keys.len() == count).then_some(keys)
        })
        .await
    }

    /// Waits for a new version of a message of the bot.
    pub(crate) async fn edit_of(&self, event_id: &str) -> String {
        self.edit_says(event_id, "").await
    }

    /// The same, with this text.
    pub(crate) async fn edit_says(&self, event_id: &str, text: &str) -> String {
        wait_for("a new version", PATIENCE, async || {
            let said = self.of_bot("m.room.message").await;
            let edits = said
                .iter()
                .map(|event| &event["content"])
                .filter(|content| {
                    content["m.relates_to"]["rel_type"] == "m.replace"
                        && content["m.relates_to"]["event_id"] == event_id
                });
            let body = |content: &Value| {
                content["m.new_content"]["body"]
                    .as_str()
                    .unwrap()
                    .to_owned()
            };
            edits.map(body).find(|body| body.contains(text))
        })
        .await
    }

    /// Waits until somebody is no member any more.
    pub(crate) async fn left(&self, user: &Account) {
        wait_for("somebody to leave", PATIENCE, async || {
            let path = format!(
                "/_matrix/client/v3/rooms/{}/state/m.room.member/{}",
                self.room, user.user_id
            );
            let (_, member) = self
                .teacher
                .request(Method::GET, &path, None)
                .await
                .unwrap();
            (member["membership"] == "leave").then_some(())
        })
        .await;
    }
}

pub(crate) async fn send(user: &Account, method: Method, path: &str, body: Value) -> Value {
    let (status, answer) = user.request(method, path, Some(body)).await.unwrap();
    assert_eq!(status, StatusCode::OK, "{path}: {answer}");
    answer
}
