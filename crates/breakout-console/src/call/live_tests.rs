//! What a frame is told of who is in the call, at a real homeserver: whenever they have come, in rooms of two and of many.

use std::{cell::RefCell, collections::BTreeSet, fmt, time::Duration};

use breakout_account::{interrupt::Interrupt, testing::User};
use breakout_core::call;
use futures_util::{StreamExt as _, stream};
use local_synapse::{Account, Fault, FaultProxy, Method, StatusCode, Synapse, wait_for};
use matrix_sdk::{
    Room,
    ruma::{OwnedRoomId, RoomId},
};
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use serde_json::{Value, json};

use super::{host::ahead::make_ready, known_state::KnownState};
use crate::{Console, Gate, SharedConsole};

/// Long enough for anything.
const PATIENCE: Duration = Duration::from_secs(120);

/// So many people are made at a time.
const AT_ONCE: usize = 8;

/// Somebody's frame, by what it is told.
struct Frame {
    room: Room,
    known: KnownState,
    told: BTreeSet<(String, String)>,
}

impl Frame {
    /// Loads it as the console does. The driver has told it something, so that the rest is up to the console.
    async fn load(console: &SharedConsole, room: &RoomId) -> Self {
        let room = joined(console, room).await;
        make_ready(console, &room).await;
        let mut known = KnownState::default();
        let create = json!({ "type": "m.room.create", "state_key": "", "event_id": "$create" });
        known.note(&json!({
            "api": "toWidget", "action": "update_state", "data": { "state": [create] },
        }));
        let told = BTreeSet::new();
        Self { room, known, told }
    }

    /// Waits until it knows that they are in the call, and in the room.
    async fn wait_for(&mut self, people: &[&Account], when: &str) {
        let wanted = people.iter().flat_map(|person| {
            let user = person.user_id.clone();
            [
                (call::UNSTABLE_TYPE.to_owned(), key(person)),
                ("m.room.member".to_owned(), user),
            ]
        });
        let wanted: BTreeSet<_> = wanted.collect();
        let missing = RefCell::new(wanted.clone());
        let what = fmt::from_fn(|f| write!(f, "{when}: {:?} to be told", missing.borrow()));
        wait_for(what, PATIENCE, async || {
            for event in self.known.unknown_of(&self.room).await {
                let text = |key: &str| event[key].as_str().unwrap().to_owned();
                let is_out = event["content"]["membership"] == "leave";
                let place = (text("type"), text("state_key"));
                match is_out {
                    true => self.told.remove(&place),
                    false => self.told.insert(place),
                };
            }
            *missing.borrow_mut() = &wanted - &self.told;
            missing.borrow().is_empty().then_some(())
        })
        .await;
    }
}

fn key(person: &Account) -> String {
    format!("_{}_{}_m.call", person.user_id, person.device_id)
}

async fn joined(console: &SharedConsole, room: &RoomId) -> Room {
    let client = console.connection().client();
    client.await_room_remote_echo(room).await
}

async fn send(person: &Account, method: Method, path: &str, body: Value) {
    let sent = person.request(method, path, Some(body)).await;
    let (status, answer) = sent.unwrap();
    assert!(status.is_success(), "{path}: {answer}");
}

async fn join(person: &Account, room: &RoomId) {
    let path = format!("/_matrix/client/v3/join/{room}");
    send(person, Method::POST, &path, json!({})).await;
}

async fn leave(person: &Account, room: &RoomId) {
    let path = format!("/_matrix/client/v3/rooms/{room}/leave");
    send(person, Method::POST, &path, json!({})).await;
}

/// They go into the call of the room.
async fn enter(person: &Account, room: &RoomId) {
    let (kind, key) = (call::UNSTABLE_TYPE, key(person));
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{kind}/{key}");
    let content = json!({ "application": "m.call", "call_id": "", "device_id": person.device_id });
    send(person, Method::PUT, &path, content).await;
}

/// A console of somebody, in a room with so many others.
async fn console_among(
    name: &str,
    others: usize,
) -> (SharedConsole, FaultProxy, OwnedRoomId, Vec<Account>) {
    let synapse = Synapse::shared().await;
    let proxy = FaultProxy::start(synapse.url()).await.unwrap();
    let user = User::register_behind(name, proxy.url()).await;
    let events = json!({ call::UNSTABLE_TYPE: 0 });
    let room = user
        .create_room(json!({
            "preset": "public_chat", "power_level_content_override": { "events": events },
        }))
        .await;
    let people = stream::iter(0..others).map(async |number| {
        let person = format!("{name}_{number}");
        let person = synapse.register(&person, "a passphrase").await.unwrap();
        join(&person, &room).await;
        person
    });
    let people: Vec<_> = people.buffered(AT_ONCE).collect().await;
    let connection = user.connect().await;
    connection.sync_once().await.unwrap();
    let (gate, _) = Gate::new(4711, &mut ChaCha20Rng::seed_from_u64(7));
    let console = Console::start(connection, gate.into(), Interrupt::new());
    (console, proxy, room, people)
}

/// Whoever was there before, comes in the same second, comes later, comes back, or comes while the sync is away.
async fn everybody_is_known(name: &str, others: usize) {
    let (console, proxy, room, people) = console_among(name, others).await;
    let synapse = Synapse::shared().await;
    let late = format!("{name}_late");
    let late = synapse.register(&late, "a passphrase").await.unwrap();
    let (before, back) = (&people[0], people.last().unwrap());
    enter(before, &room).await;

    let comes = async {
        join(&late, &room).await;
        enter(&late, &room).await;
    };
    let (mut frame, ()) = tokio::join!(Frame::load(&console, &room), comes);
    let mut there = vec![before, &late];
    frame
        .wait_for(&there, "before, and in the same second")
        .await;

    // They leave the room, and with it the call, and come back to both.
    leave(back, &room).await;
    join(back, &room).await;
    enter(back, &room).await;
    there.push(back);
    frame.wait_for(&there, "after, and back").await;

    // More has happened than the sync brings at a time.
    let away = Fault::AnswerBefore {
        status: StatusCode::BAD_GATEWAY,
        body: json!({}),
    };
    proxy.inject_from(|request| request.path.contains("/sync"), 1, away);
    let gap = format!("{name}_gap");
    let gap = synapse.register(&gap, "a passphrase").await.unwrap();
    join(&gap, &room).await;
    enter(&gap, &room).await;
    for number in 0..30 {
        let path = format!("/_matrix/client/v3/rooms/{room}/send/m.room.message/{number}");
        let body = json!({ "msgtype": "m.text", "body": "…" });
        send(before, Method::PUT, &path, body).await;
    }
    proxy.heal();
    there.push(&gap);
    frame.wait_for(&there, "while the sync was away").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_in_the_call_of_a_small_room_is_known_whenever_they_came() {
    everybody_is_known("ks_two", 2).await;
}

#[ignore = "three hundred people are registered, which takes a minute or more"]
#[tokio::test(flavor = "multi_thread")]
async fn everybody_in_the_call_of_a_room_of_three_hundred_is_known_whenever_they_came() {
    everybody_is_known("ks_many", 300).await;
}
