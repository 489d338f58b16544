//! A parent room with a host and people in it.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use breakout_core::plan::{Plan, name::NamePattern, split};
use local_synapse::{Account, FaultProxy, Method, StatusCode, Synapse};
use matrix_sdk::{
    Client, Room, SessionMeta, SessionTokens,
    authentication::matrix::MatrixSession,
    config::SyncSettings,
    ruma::{OwnedRoomId, OwnedUserId, RoomId},
};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
use serde_json::{Value, json};

static CLASSROOMS: AtomicUsize = AtomicUsize::new(0);

/// A host and people in a room, on the homeserver that all tests share.
pub(crate) struct Classroom {
    pub(crate) host: Account,
    pub(crate) people: Vec<Account>,
    pub(crate) parent: OwnedRoomId,
    url: String,
}

impl Classroom {
    pub(crate) async fn new(people: usize) -> Self {
        Self::with_room(people, json!({})).await
    }

    /// Makes a parent with these additions to the body of the request that makes it.
    pub(crate) async fn with_room(people: usize, body: Value) -> Self {
        Self::on(Synapse::shared().await, people, body).await
    }

    /// The same on another homeserver.
    pub(crate) async fn on(synapse: &Synapse, people: usize, mut body: Value) -> Self {
        let number = CLASSROOMS.fetch_add(1, Ordering::Relaxed);
        let host = synapse
            .register(&format!("host{number}"), "pw")
            .await
            .unwrap();
        let mut accounts = Vec::new();
        for person in 0..people {
            let name = format!("person{number}-{person}");
            accounts.push(synapse.register(&name, "pw").await.unwrap());
        }
        body["name"] = json!("Workshop");
        body["preset"] = json!("public_chat");
        let (status, answer) = host
            .request(Method::POST, "/_matrix/client/v3/createRoom", Some(body))
            .await
            .unwrap();
        assert_eq!(status, StatusCode::OK, "{answer}");
        let parent: OwnedRoomId = answer["room_id"].as_str().unwrap().try_into().unwrap();
        for person in &accounts {
            join(person, &parent).await;
        }
        Self {
            host,
            people: accounts,
            parent,
            url: synapse.url().to_owned(),
        }
    }

    /// Lets people of another homeserver come into the parent.
    pub(crate) async fn guests(&self, synapse: &Synapse, guests: usize) -> Vec<Account> {
        let (_, server) = self.host.user_id.split_once(':').unwrap();
        let mut accounts = Vec::new();
        for guest in 0..guests {
            let number = CLASSROOMS.fetch_add(1, Ordering::Relaxed);
            let name = format!("guest{number}-{guest}");
            let account = synapse.register(&name, "pw").await.unwrap();
            join_via(&account, &self.parent, server).await;
            accounts.push(account);
        }
        accounts
    }

    pub(crate) fn users(&self) -> Vec<OwnedUserId> {
        users(&self.people)
    }

    /// Deals everybody into this many rooms.
    pub(crate) fn plan(&self, rooms: usize) -> Plan {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        split::even(
            split::Split::Rooms(rooms),
            self.users(),
            &NamePattern::default(),
            &mut rng,
        )
        .unwrap()
    }

    /// Returns the host's client, synced once, and the parent.
    pub(crate) async fn host(&self) -> (Client, Room) {
        self.of(&self.host).await
    }

    /// Returns somebody's client, synced once, and the parent.
    pub(crate) async fn of(&self, account: &Account) -> (Client, Room) {
        let client = client(account, &self.url).await;
        client
            .sync_once(SyncSettings::new().timeout(Duration::ZERO))
            .await
            .unwrap();
        let room = client.get_room(&self.parent).unwrap();
        (client, room)
    }

    /// Returns somebody's client behind a proxy that can cut their requests, synced once, and the
    /// parent.
    pub(crate) async fn behind_proxy(&self, account: &Account) -> (FaultProxy, Client, Room) {
        let proxy = FaultProxy::start(&self.url).await.unwrap();
        let client = client(account, proxy.url()).await;
        sync(&client).await;
        let room = client.get_room(&self.parent).unwrap();
        (proxy, client, room)
    }

    /// Reads the content of a state event as a client that knows nothing of us.
    pub(crate) async fn state(&self, room_id: &RoomId, event_type: &str) -> Value {
        let path = format!("/_matrix/client/v3/rooms/{room_id}/state/{event_type}/");
        self.host.request(Method::GET, &path, None).await.unwrap().1
    }

    /// Gives somebody a power level in the parent.
    pub(crate) async fn promote(&self, account: &Account, level: i64) {
        let mut levels = self.state(&self.parent, "m.room.power_levels").await;
        levels["users"][&account.user_id] = json!(level);
        self.put(&self.host, "m.room.power_levels", levels).await;
    }

    /// Sends a state event of the parent as a client that knows nothing of us.
    pub(crate) async fn put(&self, account: &Account, event_type: &str, content: Value) {
        let path = format!(
            "/_matrix/client/v3/rooms/{}/state/{event_type}/",
            self.parent
        );
        let (status, answer) = account
            .request(Method::PUT, &path, Some(content))
            .await
            .unwrap();
        assert_eq!(status, StatusCode::OK, "{answer}");
    }

    /// Reads the newest messages of the parent, the newest first.
    pub(crate) async fn messages(&self) -> Vec<Value> {
        self.messages_of(&self.parent).await
    }

    /// Reads the newest messages of a room that the host is in, the newest first.
    pub(crate) async fn messages_of(&self, room_id: &RoomId) -> Vec<Value> {
        let path = format!("/_matrix/client/v3/rooms/{room_id}/messages?dir=b&limit=50");
        let (_, answer) = self.host.request(Method::GET, &path, None).await.unwrap();
        answer["chunk"].as_array().cloned().unwrap_or_default()
    }

    /// Counts the rooms that the host is in, without the parent.
    pub(crate) async fn host_rooms(&self) -> Vec<OwnedRoomId> {
        let path = "/_matrix/client/v3/joined_rooms";
        let (_, answer) = self.host.request(Method::GET, path, None).await.unwrap();
        let rooms = answer["joined_rooms"].as_array().unwrap().iter();
        rooms
            .map(|room| OwnedRoomId::try_from(room.as_str().unwrap()).unwrap())
            .filter(|room| *room != self.parent)
            .collect()
    }
}

pub(crate) fn users(accounts: &[Account]) -> Vec<OwnedUserId> {
    let accounts = accounts.iter();
    accounts
        .map(|account| account.user_id.as_str().try_into().unwrap())
        .collect()
}

/// Brings a client up to the present.
pub(crate) async fn sync(client: &Client) {
    let settings = SyncSettings::new().timeout(Duration::ZERO);
    client.sync_once(settings).await.unwrap();
}

/// Writes a message as a client that knows nothing of us; returns the event.
pub(crate) async fn write(account: &Account, room_id: &RoomId, content: Value) -> String {
    static MESSAGES: AtomicUsize = AtomicUsize::new(0);
    let number = MESSAGES.fetch_add(1, Ordering::Relaxed);
    let path = format!("/_matrix/client/v3/rooms/{room_id}/send/m.room.message/{number}");
    let (status, answer) = account
        .request(Method::PUT, &path, Some(content))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["event_id"].as_str().unwrap().to_owned()
}

/// Joins a room as a client that knows nothing of us.
pub(crate) async fn join(account: &Account, room_id: &RoomId) {
    let (_, own) = account.user_id.split_once(':').unwrap();
    join_via(account, room_id, own).await;
}

/// Joins a room of another homeserver as a client that knows nothing of us.
async fn join_via(account: &Account, room_id: &RoomId, server: &str) {
    let path = format!("/_matrix/client/v3/join/{room_id}?via={server}");
    let (status, answer) = account
        .request(Method::POST, &path, Some(json!({})))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
}

/// Makes a client with a memory store for an account, through this URL.
pub(crate) async fn client(account: &Account, url: &str) -> Client {
    let client = Client::builder().homeserver_url(url).build().await.unwrap();
    let session = MatrixSession {
        meta: SessionMeta {
            user_id: account.user_id.as_str().try_into().unwrap(),
            device_id: account.device_id.as_str().into(),
        },
        tokens: SessionTokens {
            access_token: account.access_token.clone(),
            refresh_token: None,
        },
    };
    client.restore_session(session).await.unwrap();
    client
}
