//! People with plain clients: a teacher who writes and waits for answers, and an echo, which answers as fast as anything could.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::{Failure, people::Person};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(180);

/// Reads what is new in some rooms, with a long poll.
pub(super) struct Ears {
    person: Person,
    filter: String,
    since: Option<String>,
}

/// A message that was written.
pub(super) struct Message {
    pub(super) room: String,
    pub(super) event_id: String,
    sender: String,
    answers: Option<String>,
    pub(super) body: String,
}

impl Ears {
    /// Begins to read these rooms, without what was before.
    pub(super) async fn new(person: &Person, rooms: &[String]) -> Result<Self, Failure> {
        let none = json!({ "types": [] });
        let filter = json!({
            "account_data": none,
            "room": {
                "rooms": rooms,
                "state": none,
                "ephemeral": none,
                "account_data": none,
                "timeline": { "types": ["m.room.message"], "limit": 20 },
            },
        });
        // Hundreds of rooms are too long for the address of each poll.
        let path = format!("/user/{}/filter", person.account.user_id);
        let kept = person
            .request(Method::POST, &path, Some(filter.to_string()))
            .await?;
        let mut ears = Self {
            person: person.clone(),
            filter: kept["filter_id"].as_str().unwrap_or_default().to_owned(),
            since: None,
        };
        ears.hear().await?;
        Ok(ears)
    }

    /// Waits for what is new.
    pub(super) async fn hear(&mut self) -> Result<Vec<Message>, Failure> {
        let since = match &self.since {
            Some(since) => format!("&timeout=30000&since={since}"),
            None => "&timeout=0".to_owned(),
        };
        let path = format!("/sync?filter={}{since}", self.filter);
        let answer = self.person.request(Method::GET, &path, None).await?;
        self.since = answer["next_batch"].as_str().map(str::to_owned);
        let rooms = answer["rooms"]["join"].as_object().into_iter().flatten();
        let messages = rooms.flat_map(|(room, told)| {
            let events = told["timeline"]["events"].as_array().into_iter().flatten();
            events.map(move |event| Message::of(room, event))
        });
        Ok(messages.collect())
    }

    /// Writes something, and waits until this user answers it; gives how long that took, with the answer.
    pub(super) async fn ask(
        &mut self,
        room: &str,
        text: &str,
        of: &str,
    ) -> Result<(Duration, Message), Failure> {
        let began = Instant::now();
        let asked = write(&self.person, room, text).await?;
        let answer = self.answer_to(room, &asked, of).await?;
        Ok((began.elapsed(), answer))
    }

    /// Waits until this user answers a message.
    pub(super) async fn answer_to(
        &mut self,
        room: &str,
        asked: &str,
        of: &str,
    ) -> Result<Message, Failure> {
        let is_it = |heard: &Message| {
            heard.room == room && heard.sender == of && heard.answers.as_deref() == Some(asked)
        };
        self.first(is_it, room).await
    }

    async fn first(
        &mut self,
        is_it: impl Fn(&Message) -> bool,
        room: &str,
    ) -> Result<Message, Failure> {
        let waiting = async {
            loop {
                if let Some(found) = self.hear().await?.into_iter().find(&is_it) {
                    return Ok(found);
                }
            }
        };
        match timeout(PATIENCE, waiting).await {
            Ok(found) => found,
            Err(_) => Err(format!("nothing is answered in {room}").into()),
        }
    }
}

impl Message {
    pub(super) fn is_of(&self, user: &str) -> bool {
        self.sender == user
    }

    fn of(room: &str, event: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let content = &event["content"];
        let answers = content["m.relates_to"]["m.in_reply_to"]["event_id"].as_str();
        Self {
            room: room.to_owned(),
            event_id: text(&event["event_id"]),
            sender: text(&event["sender"]),
            answers: answers.map(str::to_owned),
            body: text(&content["body"]),
        }
    }
}

/// Writes something into a room; gives the event's ID.
pub(super) async fn write(person: &Person, room: &str, text: &str) -> Result<String, Failure> {
    let content = json!({ "msgtype": "m.text", "body": text });
    send(person, room, "m.room.message", &content).await
}

pub(super) async fn send(
    person: &Person,
    room: &str,
    event_type: &str,
    content: &Value,
) -> Result<String, Failure> {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static SENT: AtomicUsize = AtomicUsize::new(0);
    let number = SENT.fetch_add(1, Ordering::Relaxed);
    let path = format!("/rooms/{room}/send/{event_type}/bench-{number}");
    let body = Some(content.to_string());
    let answer = person.request(Method::PUT, &path, body).await?;
    Ok(answer["event_id"].as_str().unwrap_or_default().to_owned())
}

/// Answers each message of this user in the room, and does nothing else.
pub(super) async fn echo(mut ears: Ears, of: String) -> Failure {
    loop {
        let heard = match ears.hear().await {
            Ok(heard) => heard,
            Err(error) => return error,
        };
        for message in heard.into_iter().filter(|message| message.sender == of) {
            let content = json!({
                "msgtype": "m.notice",
                "body": message.body,
                "m.relates_to": { "m.in_reply_to": { "event_id": message.event_id } },
            });
            let sent = send(&ears.person, &message.room, "m.room.message", &content).await;
            if let Err(error) = sent {
                return error;
            }
        }
    }
}
