//! A homeserver for tests that keeps what it is sent, and time that stands still.

mod time;

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

use breakout_core::{
    event::breakout::{BreakoutEventContent, Child, EventType, Latecomers, Session},
    words::{Piece, Sentence, Words},
};
use matrix_sdk::{
    Client, Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId, RoomId, UInt, owned_room_id,
        owned_server_name, serde::Raw,
    },
    test_utils::mocks::MatrixMockServer,
};
use matrix_sdk_test::{JoinedRoomBuilder, LeftRoomBuilder};
use parking_lot::Mutex;
use serde_json::{Value, json};
use wiremock::{Mock, Request, ResponseTemplate};

pub(crate) use self::time::{at_once, fast, stop_time, until};
use crate::{
    breakout::{Breakout, RoomBreakoutExt as _},
    clock::Clock,
};

/// Who is logged in.
pub(crate) const OWN: &str = "@example:localhost";
/// The tag of a language in which every sentence is its kind.
pub(crate) const KINDS: &str = "x-kinds";
/// When a test begins.
pub(crate) const BEGIN: u64 = 1_700_000_000_000;

/// Says what kind of sentence it is, in square brackets.
#[derive(Debug)]
pub(crate) struct Kinds;

impl Words for Kinds {
    fn say(&self, sentence: Sentence) -> Vec<Piece> {
        vec![Piece::Text(format!("[{sentence:?}]"))]
    }
}

/// A homeserver without timers, on which one user is logged in.
pub(crate) struct Homeserver {
    pub(crate) server: MatrixMockServer,
    pub(crate) client: Client,
    kept: Arc<Kept>,
}

#[derive(Default)]
struct Kept {
    now: AtomicU64,
    rooms: Mutex<BTreeMap<OwnedRoomId, Events>>,
    others: Mutex<Vec<OtherAnswer>>,
}

/// What is answered instead.
struct OtherAnswer {
    verb: &'static str,
    part: String,
    times: usize,
    answer: ResponseTemplate,
}

/// The events of a room, the oldest first.
#[derive(Default)]
struct Events {
    all: Vec<Value>,
    /// How many of them the client knows.
    synced: usize,
}

impl Homeserver {
    pub(crate) async fn new() -> Self {
        let server = MatrixMockServer::new().await;
        let kept = Arc::new(Kept::default());
        kept.now.store(BEGIN, Ordering::Relaxed);
        let answering = kept.clone();
        let is_no_sync = |request: &Request| !request.url.path().ends_with("/sync");
        let mock = Mock::given(is_no_sync);
        let mock = mock.respond_with(move |request: &Request| answering.answer(request));
        mock.mount(&server).await;
        let client = server.client_builder().no_server_versions().build().await;
        Self {
            server,
            client,
            kept,
        }
    }

    /// Lets it be later.
    pub(crate) fn pass(&self, length: Duration) {
        let millis = length.as_millis().try_into().unwrap();
        self.kept.now.fetch_add(millis, Ordering::Relaxed);
    }

    pub(crate) fn clock(&self) -> Clock {
        let kept = self.kept.clone();
        Clock::new(move || MilliSecondsSinceUnixEpoch(UInt::new(kept.now()).unwrap()))
    }

    /// Makes a room in which the user has all power, and others so much.
    pub(crate) fn create(&self, room_id: &RoomId, users: Value) {
        let room = json!({ "creator": OWN, "room_version": "10" });
        self.put(OWN, room_id, "m.room.create", "", room);
        self.join(room_id, OWN);
        let mut users = users;
        users[OWN] = json!(100);
        let levels = json!({ "users": users });
        self.put(OWN, room_id, "m.room.power_levels", "", levels);
    }

    pub(crate) fn join(&self, room_id: &RoomId, user: &str) -> String {
        let content = json!({ "membership": "join" });
        self.put(user, room_id, "m.room.member", user, content)
    }

    pub(crate) fn leave(&self, room_id: &RoomId, user: &str) -> String {
        let content = json!({ "membership": "leave" });
        self.put(user, room_id, "m.room.member", user, content)
    }

    /// Sends a state event as somebody.
    pub(crate) fn put(
        &self,
        sender: &str,
        room_id: &RoomId,
        kind: &str,
        key: &str,
        content: Value,
    ) -> String {
        self.kept.put(sender, room_id, kind, key, content)
    }

    /// Sends a message as somebody.
    pub(crate) fn say(&self, sender: &str, room_id: &RoomId, content: Value) -> String {
        self.kept.say(sender, room_id, content, None)
    }

    /// Brings the client what is new.
    pub(crate) async fn sync(&self) {
        let rooms: Vec<_> = self.kept.rooms.lock().keys().cloned().collect();
        for room_id in rooms {
            let (new, has_left) = {
                let mut rooms = self.kept.rooms.lock();
                let room = rooms.get_mut(&room_id).unwrap();
                let new = room.all.split_off(room.synced);
                room.all.extend(new.iter().cloned());
                room.synced = room.all.len();
                let own = room.state("m.room.member", OWN).unwrap();
                (new, own["content"]["membership"] == "leave")
            };
            if new.is_empty() {
                continue;
            }
            if has_left {
                let left = LeftRoomBuilder::new(&room_id);
                self.server.sync_room(&self.client, left).await;
                continue;
            }
            let (state, other): (Vec<_>, Vec<_>) =
                (new.into_iter()).partition(|event| event.get("state_key").is_some());
            let state = state.into_iter();
            let state = state.map(|event| Raw::new(&event).unwrap().cast_unchecked());
            let mut joined = JoinedRoomBuilder::new(&room_id).add_state_bulk(state);
            for event in other {
                let event: Raw<Value> = Raw::new(&event).unwrap();
                joined = joined.add_timeline_event(event.cast_unchecked());
            }
            self.server.sync_room(&self.client, joined).await;
        }
    }

    pub(crate) fn room(&self, room_id: &RoomId) -> Room {
        self.client.get_room(room_id).unwrap()
    }

    pub(crate) fn breakout(&self, room_id: &RoomId) -> Breakout {
        self.room(room_id).breakout().with_clock(self.clock())
    }

    /// What is in this state of a room, with an empty key.
    pub(crate) fn state(&self, room_id: &RoomId, kind: &str) -> Value {
        let rooms = self.kept.rooms.lock();
        rooms[room_id].state(kind, "").unwrap()["content"].clone()
    }

    /// The messages of a room, the oldest first.
    pub(crate) fn messages(&self, room_id: &RoomId) -> Vec<Value> {
        let rooms = self.kept.rooms.lock();
        let all = rooms[room_id].all.iter();
        let messages = all.filter(|event| event["type"] == "m.room.message");
        messages.cloned().collect()
    }

    /// The break-out events of a room, the oldest first.
    pub(crate) fn breakouts(&self, room_id: &RoomId) -> Vec<Value> {
        let rooms = self.kept.rooms.lock();
        let all = rooms[room_id].all.iter();
        let events = all.filter(|event| event["type"] == EventType::Unstable.as_str());
        events.cloned().collect()
    }

    /// Answers requests of this method, with this in their path, so many times so.
    pub(crate) fn answer(
        &self,
        (verb, part): (&'static str, &str),
        times: usize,
        answer: ResponseTemplate,
    ) {
        let part = part.to_owned();
        let other = OtherAnswer {
            verb,
            part,
            times,
            answer,
        };
        self.kept.others.lock().push(other);
    }

    /// Answers requests of this method, with this in their path, with an error, until it is
    /// [mended](Self::mend).
    pub(crate) fn refuse(&self, which: (&'static str, &str), status: u16, code: &str) {
        let body = json!({ "errcode": code, "error": "", "retry_after_ms": 3_600_000 });
        let answer = ResponseTemplate::new(status).set_body_json(body);
        self.answer(which, usize::MAX, answer);
    }

    /// Answers as before.
    pub(crate) fn mend(&self) {
        self.kept.others.lock().clear();
    }

    /// How many requests of this method had this in their path.
    pub(crate) async fn asked(&self, verb: &str, part: &str) -> usize {
        let requests = self.server.received_requests().await.unwrap();
        let is_one = |request: &&Request| {
            request.method.as_str() == verb && request.url.path().contains(part)
        };
        requests.iter().filter(is_one).count()
    }
}

impl Kept {
    fn now(&self) -> u64 {
        self.now.load(Ordering::Relaxed)
    }

    fn put(&self, sender: &str, room_id: &RoomId, kind: &str, key: &str, content: Value) -> String {
        let mut rooms = self.rooms.lock();
        let room = rooms.entry(room_id.to_owned()).or_default();
        let unsigned = match room.state(kind, key) {
            Some(before) => {
                json!({ "replaces_state": before["event_id"], "prev_content": before["content"] })
            }
            None => json!({}),
        };
        let event = json!({ "type": kind, "state_key": key, "unsigned": unsigned });
        room.push(room_id, sender, self.now(), content, event)
    }

    fn say(
        &self,
        sender: &str,
        room_id: &RoomId,
        content: Value,
        transaction: Option<&str>,
    ) -> String {
        let mut rooms = self.rooms.lock();
        let room = rooms.entry(room_id.to_owned()).or_default();
        let unsigned = json!({ "transaction_id": transaction });
        let is_same = |event: &&Value| transaction.is_some() && event["unsigned"] == unsigned;
        if let Some(same) = room.all.iter().find(is_same) {
            return same["event_id"].as_str().unwrap().to_owned();
        }
        let event = json!({ "type": "m.room.message", "unsigned": unsigned });
        room.push(room_id, sender, self.now(), content, event)
    }

    /// What is answered instead, if that is so.
    fn other_answer(&self, request: &Request) -> Option<ResponseTemplate> {
        let mut others = self.others.lock();
        let other = others.iter_mut().find(|other| {
            let is_one = request.method.as_str() == other.verb;
            is_one && other.times > 0 && request.url.path().contains(&other.part)
        })?;
        other.times -= 1;
        Some(other.answer.clone())
    }

    fn answer(&self, request: &Request) -> ResponseTemplate {
        if let Some(answer) = self.other_answer(request) {
            return answer;
        }
        let date = UNIX_EPOCH + Duration::from_millis(self.now());
        let ok = |body: Value| {
            let answer = ResponseTemplate::new(200).set_body_json(body);
            answer.insert_header("date", httpdate::fmt_http_date(date).as_str())
        };
        let unknown = json!({ "errcode": "M_NOT_FOUND", "error": "" });
        let unknown = || ResponseTemplate::new(404).set_body_json(unknown.clone());
        let path: Vec<_> = request.url.path().split('/').skip(3).collect();
        let body = || serde_json::from_slice(&request.body).unwrap();
        let (room_id, rest) = match path.as_slice() {
            ["versions"] => return ok(json!({ "versions": ["v1.12"] })),
            [_, "rooms", room_id, rest @ ..] => (<&RoomId>::try_from(*room_id).unwrap(), rest),
            _ => return unknown(),
        };
        match (request.method.as_str(), rest) {
            ("PUT", ["state", kind, key]) => {
                return ok(json!({ "event_id": self.put(OWN, room_id, kind, key, body()) }));
            }
            ("PUT", ["send", _, transaction]) => {
                let sent = self.say(OWN, room_id, body(), Some(transaction));
                return ok(json!({ "event_id": sent }));
            }
            ("POST", ["invite"]) => return ok(json!({})),
            _ => {}
        }
        let rooms = self.rooms.lock();
        let Some(room) = rooms.get(room_id) else {
            return unknown();
        };
        let query: BTreeMap<_, _> = request.url.query_pairs().collect();
        match rest {
            ["state"] => ok(room.states().into_values().cloned().collect()),
            ["state", kind, key] => match room.state(kind, key) {
                Some(event) if query.contains_key("format") => ok(event.clone()),
                Some(event) => ok(event["content"].clone()),
                None => unknown(),
            },
            ["members"] => {
                let members = room.states().into_values();
                let members = members.filter(|event| event["type"] == "m.room.member");
                ok(json!({ "chunk": members.collect::<Vec<_>>() }))
            }
            ["messages"] => {
                let filter = query.get("filter").map_or("{}", |filter| filter);
                let filter: Value = serde_json::from_str(filter).unwrap();
                let is_one = |event: &&Value| match filter["types"].as_array() {
                    Some(types) => types.contains(&event["type"]),
                    None => true,
                };
                let newest: Vec<_> = room.all.iter().rev().filter(is_one).collect();
                ok(json!({ "start": "s", "chunk": newest }))
            }
            ["relations", event_id, ..] => {
                let refers = |event: &&Value| {
                    event["content"]["m.relates_to"]["event_id"].as_str() == Some(event_id)
                };
                let newest: Vec<_> = room.all.iter().rev().filter(refers).collect();
                ok(json!({ "chunk": newest }))
            }
            ["event", event_id] => {
                let is_one = |event: &&Value| event["event_id"].as_str() == Some(event_id);
                let event = room.all.iter().find(is_one);
                event.map_or_else(unknown, |event| ok(event.clone()))
            }
            _ => unknown(),
        }
    }
}

impl Events {
    fn push(
        &mut self,
        room_id: &RoomId,
        sender: &str,
        now: u64,
        content: Value,
        mut event: Value,
    ) -> String {
        let place = room_id.as_str().trim_start_matches('!');
        let event_id = format!("${}-{}", place.split(':').next().unwrap(), self.all.len());
        event["event_id"] = json!(event_id);
        event["room_id"] = json!(room_id);
        event["sender"] = json!(sender);
        event["origin_server_ts"] = json!(now);
        event["content"] = content;
        self.all.push(event);
        event_id
    }

    /// The newest of each kind.
    fn states(&self) -> BTreeMap<(&str, &str), &Value> {
        let states = self.all.iter().filter_map(|event| {
            let key = (event["type"].as_str()?, event["state_key"].as_str()?);
            Some((key, event))
        });
        states.collect()
    }

    fn state(&self, kind: &str, key: &str) -> Option<&Value> {
        self.states().get(&(kind, key)).copied()
    }
}

/// A parent, and a session that somebody has opened there.
pub(crate) struct Lesson {
    pub(crate) homeserver: Homeserver,
    pub(crate) parent: OwnedRoomId,
}

impl Lesson {
    /// A parent in which others have so much power, with two groups that the user is in. Nothing is open yet.
    pub(crate) async fn new(users: Value) -> Self {
        let homeserver = Homeserver::new().await;
        let parent = owned_room_id!("!parent:localhost");
        homeserver.create(&parent, users);
        for group in Self::groups() {
            homeserver.create(&group, json!({}));
        }
        Self { homeserver, parent }
    }

    pub(crate) fn groups() -> [OwnedRoomId; 2] {
        [
            owned_room_id!("!one:localhost"),
            owned_room_id!("!two:localhost"),
        ]
    }

    /// What is in the event of a session with both groups, for which these people are suggested, and in which those
    /// who come later get a place.
    pub(crate) fn content(&self, users: [&[&str]; 2]) -> BreakoutEventContent {
        let mut session = Session::new("s1");
        session.opened_at = Some(self.homeserver.clock().now());
        session.latecomers = Latecomers::Smallest;
        let children = Self::groups().into_iter().zip(users);
        let children = children.map(|(group, users)| {
            let mut child = Child::new(vec![owned_server_name!("localhost")]);
            let users = users.iter().map(|user| OwnedUserId::try_from(*user));
            child.users = users.collect::<Result<_, _>>().unwrap();
            (group, child)
        });
        BreakoutEventContent::open(children.collect(), session)
    }

    /// Sends the break-out event as somebody.
    pub(crate) fn write(&self, sender: &str, content: &BreakoutEventContent) -> String {
        let kind = EventType::Unstable.as_str();
        let content = json!(content);
        self.homeserver.put(sender, &self.parent, kind, "", content)
    }

    /// Who is suggested somewhere by the last event of this parent, group by group.
    pub(crate) fn suggested(&self, parent: &RoomId) -> Vec<Vec<OwnedUserId>> {
        let events = self.homeserver.breakouts(parent);
        let content = BreakoutEventContent::from_json(&events.last().unwrap()["content"]);
        content
            .children
            .into_values()
            .map(|child| child.users)
            .collect()
    }
}
