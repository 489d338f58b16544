//! Users of a real homeserver who are logged in here, for tests.

#![expect(
    clippy::unwrap_used,
    reason = "what a test cannot go on without fails it"
)]

use local_synapse::{Method, Synapse};
use matrix_sdk::ruma::{OwnedRoomId, RoomId, UserId};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    Account, Accounts, Session,
    connection::{Connection, required_state},
};

/// A user who is logged in here.
#[derive(Debug)]
pub struct User {
    /// The same user as any other client has them.
    pub raw: local_synapse::Account,
    pub(crate) account: Account,
    _home: TempDir,
}

impl User {
    /// Registers somebody on the homeserver that all tests share.
    pub async fn register(name: &str) -> Self {
        Self::register_behind(name, Synapse::shared().await.url()).await
    }

    /// With another way to the homeserver.
    pub async fn register_behind(name: &str, url: &str) -> Self {
        Self::register_at(Synapse::shared().await, name, url).await
    }

    /// On another homeserver than the one that is shared.
    pub async fn register_on(synapse: &Synapse, name: &str) -> Self {
        Self::register_at(synapse, name, synapse.url()).await
    }

    async fn register_at(synapse: &Synapse, name: &str, url: &str) -> Self {
        let raw = synapse.register(name, "a passphrase").await.unwrap();
        let home = tempfile::tempdir().unwrap();
        let session = Session::new(
            url.parse().unwrap(),
            UserId::parse(&raw.user_id).unwrap(),
            raw.device_id.as_str().into(),
            raw.access_token.clone().into(),
        );
        let account = Accounts::at(home.path().to_owned()).save(session).unwrap();
        Self {
            raw,
            account,
            _home: home,
        }
    }

    /// Connects, as a process of its own would.
    pub async fn connect(&self) -> Connection {
        Connection::open(&self.account, required_state())
            .await
            .unwrap()
    }

    /// Sends a request that must succeed, and returns its answer.
    pub async fn send(&self, method: Method, path: &str, body: Value) -> Value {
        let (status, answer) = self.raw.request(method, path, Some(body)).await.unwrap();
        assert!(status.is_success(), "{path}: {answer}");
        answer
    }

    /// Makes a room.
    pub async fn create_room(&self, body: Value) -> OwnedRoomId {
        let answer = self
            .send(Method::POST, "/_matrix/client/v3/createRoom", body)
            .await;
        RoomId::parse(answer["room_id"].as_str().unwrap()).unwrap()
    }

    /// Joins a room.
    pub async fn join(&self, room: &RoomId) {
        self.send(
            Method::POST,
            &format!("/_matrix/client/v3/join/{room}"),
            json!({}),
        )
        .await;
    }

    /// Gives a room a name.
    pub async fn rename(&self, room: &RoomId, name: &str) {
        let path = format!("/_matrix/client/v3/rooms/{room}/state/m.room.name/");
        self.send(Method::PUT, &path, json!({ "name": name })).await;
    }

    /// Sends a message as another client does; gives its id.
    pub async fn say(&self, room: &RoomId, content: Value) -> String {
        let transaction = format!("{:032x}", rand::random::<u128>());
        let path = format!("/_matrix/client/v3/rooms/{room}/send/m.room.message/{transaction}");
        let answer = self.send(Method::PUT, &path, content).await;
        answer["event_id"].as_str().unwrap().to_owned()
    }

    /// The messages of a room as another client sees them, newest first.
    pub async fn hears(&self, room: &RoomId) -> Vec<Value> {
        let path = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=100");
        let (_, answer) = self.raw.request(Method::GET, &path, None).await.unwrap();
        let events = answer["chunk"].as_array().unwrap().iter();
        let messages = events.filter(|event| {
            event["type"] == "m.room.message" || event["type"] == "m.room.encrypted"
        });
        messages.map(|event| event["content"].clone()).collect()
    }

    /// Sends a text message whose transaction is this number.
    pub async fn write(&self, room: &RoomId, number: u32, text: &str) {
        let path = format!("/_matrix/client/v3/rooms/{room}/send/m.room.message/{number}");
        let body = json!({ "msgtype": "m.text", "body": text });
        self.send(Method::PUT, &path, body).await;
    }

    /// Reads something of the client-server API.
    pub async fn read(&self, path: &str) -> Value {
        let path = format!("/_matrix/client/v3/{path}");
        let (status, answer) = self.raw.request(Method::GET, &path, None).await.unwrap();
        assert!(status.is_success(), "{answer}");
        answer
    }

    /// How many break-out events there are, and rooms of this user.
    pub async fn counts(&self, room: &RoomId) -> (usize, usize) {
        let path = format!("rooms/{room}/messages?dir=b&limit=100");
        let events = self.read(&path).await;
        let events = events["chunk"].as_array().unwrap().iter();
        let breakouts = events
            .filter(|event| event["type"] == "org.matrix.msc3985.breakout")
            .count();
        let rooms = self.read("joined_rooms").await;
        (breakouts, rooms["joined_rooms"].as_array().unwrap().len())
    }
}
