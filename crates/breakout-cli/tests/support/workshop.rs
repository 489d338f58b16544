//! A room with a host, whose program is logged in, and people.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what it shares with others"
)]

use std::sync::atomic::{AtomicUsize, Ordering};

use local_synapse::{Account, Method, Synapse};
use serde_json::{Value, json};

use crate::program::{Outcome, Program};

const PASSWORD: &str = "a passphrase";

static WORKSHOPS: AtomicUsize = AtomicUsize::new(0);

pub(crate) struct Workshop {
    pub(crate) host: Account,
    pub(crate) people: Vec<Account>,
    pub(crate) parent: String,
    /// Of the parent; another one for each test of this process, in whichever order they run.
    pub(crate) name: String,
}

impl Workshop {
    /// Makes the room on the homeserver that the tests share.
    pub(crate) async fn new(people: usize, body: Value) -> Self {
        Self::on(Synapse::shared().await, people, body).await
    }

    pub(crate) async fn on(synapse: &Synapse, people: usize, mut body: Value) -> Self {
        let number = WORKSHOPS.fetch_add(1, Ordering::Relaxed);
        let host = synapse
            .register(&format!("ws{number}_host"), PASSWORD)
            .await
            .unwrap();
        body["preset"] = json!("public_chat");
        let name = format!("Workshop {number}");
        body["name"] = json!(name);
        let (status, answer) = host
            .request(Method::POST, "/_matrix/client/v3/createRoom", Some(body))
            .await
            .unwrap();
        assert!(status.is_success(), "{answer}");
        let parent = answer["room_id"].as_str().unwrap().to_owned();
        let mut accounts = Vec::new();
        for person in 0..people {
            let user = format!("ws{number}_p{person}");
            let account = synapse.register(&user, PASSWORD).await.unwrap();
            join(&account, &parent).await;
            accounts.push(account);
        }
        Self {
            host,
            people: accounts,
            parent,
            name,
        }
    }

    /// Reads the content of a state event of the parent.
    pub(crate) async fn state(&self, event_type: &str) -> Value {
        let path = format!(
            "/_matrix/client/v3/rooms/{}/state/{event_type}/",
            self.parent
        );
        self.host.request(Method::GET, &path, None).await.unwrap().1
    }

    /// Counts the events of a type in the parent.
    pub(crate) async fn count(&self, event_type: &str) -> usize {
        let path = format!(
            "/_matrix/client/v3/rooms/{}/messages?dir=b&limit=100",
            self.parent
        );
        let (_, answer) = self.host.request(Method::GET, &path, None).await.unwrap();
        let events = answer["chunk"].as_array().unwrap().iter();
        events
            .filter(|event| event["type"] == json!(event_type))
            .count()
    }

    /// Lists the host's delayed events.
    pub(crate) async fn timers(&self) -> Vec<Value> {
        let path = "/_matrix/client/unstable/org.matrix.msc4140/delayed_events";
        let (_, answer) = self.host.request(Method::GET, path, None).await.unwrap();
        answer["delayed_events"].as_array().unwrap().clone()
    }

    /// Lists the rooms that the host is in, without the parent.
    pub(crate) async fn host_rooms(&self) -> Vec<String> {
        let path = "/_matrix/client/v3/joined_rooms";
        let (_, answer) = self.host.request(Method::GET, path, None).await.unwrap();
        let rooms = answer["joined_rooms"].as_array().unwrap().iter();
        let mut rooms: Vec<_> = rooms
            .map(|room| room.as_str().unwrap().to_owned())
            .collect();
        rooms.retain(|room| *room != self.parent);
        rooms.sort();
        rooms
    }
}

pub(crate) async fn join(account: &Account, room_id: &str) {
    let path = format!("/_matrix/client/v3/join/{room_id}");
    let (status, answer) = account
        .request(Method::POST, &path, Some(json!({})))
        .await
        .unwrap();
    assert!(status.is_success(), "{answer}");
}

/// Logs an account in on a machine of its own, at this URL.
pub(crate) fn machine(account: &Account, url: &str) -> Program {
    let program = Program::new();
    let args = [
        "login",
        url,
        "--user",
        &account.username,
        "--password-stdin",
    ];
    let outcome = program.run_with_input(&args, &format!("{PASSWORD}\n"));
    assert_eq!(outcome.code, Some(0), "{outcome}");
    program
}

/// Reads the answer of a command, one object on each line.
pub(crate) fn answers(outcome: &Outcome) -> Vec<Value> {
    outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// Reads the only answer of a command that succeeded.
pub(crate) fn answer(outcome: &Outcome) -> Value {
    assert_eq!(outcome.code, Some(0), "{outcome}");
    let mut answers = answers(outcome);
    assert_eq!(answers.len(), 1, "{outcome}");
    answers.remove(0)
}
