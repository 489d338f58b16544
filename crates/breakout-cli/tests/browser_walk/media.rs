//! The place of a media server: it lets everybody in, and carries nothing.
//!
//! Element Call asks for a token and opens a socket; there it is told that it has joined, waits fifteen seconds for media
//! in vain, and gives up. Where this holds people up, it never comes as far as that: it asks again and again for a path that is
//! not there, and is in the call for as long as it is wanted to. A real server has the same address in the homeserver's
//! configuration.

use std::time::Duration;

use axum::{
    Json, Router,
    extract::ws::{Message, WebSocketUpgrade},
    http::{HeaderName, HeaderValue, StatusCode},
    middleware::map_response,
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use serde_json::json;
use tokio::{
    net::TcpListener,
    sync::watch,
    task::JoinSet,
    time::{sleep, timeout},
};

/// A token that can be read, and that nobody checks.
const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.\
                     eyJzdWIiOiJ4IiwiZXhwIjo0MTAyNDQ0ODAwLCJ2aWRlbyI6eyJyb29tIjoiciIsInJvb21Kb2luIjp0cnVlfX0.eA";

/// LiveKit's first message: `join`, with a room and a participant, and nothing else.
const JOINED: &[u8] =
    b"\x0a\x1b\x0a\x09\x0a\x04RM_x\x12\x01r\x12\x0b\x0a\x04PA_x\x12\x01x\x18\x01\"\x011";

/// How long somebody who is held up waits for an answer. LiveKit's client gives up after fifteen seconds.
const HOLD: Duration = Duration::from_secs(5);

/// Long enough for anything on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// It ends when this is dropped.
pub(crate) struct MediaServer {
    pub(crate) url: String,
    life: watch::Sender<Life>,
    /// How often it was asked how it does.
    asked: watch::Sender<u32>,
    _serves: JoinSet<()>,
}

/// How it does.
#[derive(Clone, Copy, Default)]
struct Life {
    is_over: bool,
    holds_up: bool,
    ends_after: Option<Moment>,
}

/// What it has done for somebody who joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// It has handed out a token.
    Token,
    /// It has said that they have joined.
    Joined,
}

impl MediaServer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let life = watch::Sender::new(Life::default());
        let token = {
            let (life, place) = (life.clone(), format!("ws://{address}"));
            async move || token(&life, &place)
        };
        let rtc = {
            let life = life.clone();
            async move |upgrade: WebSocketUpgrade| rtc(upgrade, life.clone()).await
        };
        let asked = watch::Sender::new(0);
        let health = {
            let (life, asked) = (life.clone(), asked.clone());
            async move || match life.borrow().is_over {
                true => StatusCode::BAD_GATEWAY,
                false => {
                    asked.send_modify(|asked| *asked += 1);
                    StatusCode::OK
                }
            }
        };
        let app = Router::new()
            .route(
                "/sfu/get",
                post(token).options(async || StatusCode::NO_CONTENT),
            )
            .route("/rtc", get(rtc))
            .route("/", get(health))
            .layer(map_response(from_anywhere));
        let mut serves = JoinSet::new();
        serves.spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self {
            url: format!("http://{address}"),
            life,
            asked,
            _serves: serves,
        }
    }

    /// Waits until somebody asks how it does, and has told them.
    pub(crate) async fn be_asked(&self) {
        let mut asked = self.asked.subscribe();
        // The answer to the one before has come when the next is asked.
        let since = *asked.borrow();
        let asked = asked.wait_for(|asked| *asked > since + 1);
        timeout(PATIENCE, asked).await.unwrap().unwrap();
    }

    /// Drops all connections, and refuses new ones, as what stands before a dead server does.
    pub(crate) fn die(&self) {
        self.life.send_modify(|life| life.is_over = true);
    }

    /// Dies as soon as it has done this for somebody.
    pub(crate) fn die_after(&self, moment: Moment) {
        self.life.send_modify(|life| life.ends_after = Some(moment));
    }

    /// Waits until it is dead.
    pub(crate) async fn be_dead(&self) {
        let mut life = self.life.subscribe();
        let over = life.wait_for(|life| life.is_over);
        timeout(PATIENCE, over).await.unwrap().unwrap();
    }

    pub(crate) fn come_back(&self) {
        self.life.send_replace(Life::default());
    }

    /// Lets nobody join, and refuses nobody: they are in the call until they leave, also where this is dead. So are people who
    /// had media from a real one, while their client tries to get back.
    pub(crate) fn hold_up(&self) {
        self.life.send_modify(|life| life.holds_up = true);
    }

    /// What a Synapse has in its configuration to send people here.
    pub(crate) fn synapse_config(&self) -> String {
        let transport = json!({ "type": "livekit", "livekit_service_url": self.url });
        json!({ "matrix_rtc": { "transports": [transport] } }).to_string()
    }
}

fn token(life: &watch::Sender<Life>, place: &str) -> Response {
    if life.borrow().is_over {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    end_after(Moment::Token, life);
    Json(json!({ "url": place, "jwt": TOKEN })).into_response()
}

async fn rtc(upgrade: WebSocketUpgrade, life: watch::Sender<Life>) -> Response {
    let mut follows = life.subscribe();
    if life.borrow().holds_up {
        // Being slow is what this is for.
        sleep(HOLD).await;
        return StatusCode::NOT_FOUND.into_response();
    }
    if life.borrow().is_over {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let upgraded = upgrade.on_upgrade(async move |mut socket| {
        let serves = async {
            let told = socket.send(Message::binary(JOINED)).await;
            end_after(Moment::Joined, &life);
            // It listens until the other side has had enough.
            while told.is_ok() && socket.recv().await.is_some_and(|said| said.is_ok()) {}
        };
        tokio::select! {
            () = serves => {}
            _ = follows.wait_for(|life| life.is_over) => {}
        }
    });
    upgraded.into_response()
}

fn end_after(moment: Moment, life: &watch::Sender<Life>) {
    life.send_if_modified(|life| {
        let ends = life.ends_after == Some(moment);
        life.is_over |= ends;
        ends
    });
}

async fn from_anywhere(mut response: Response) -> Response {
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-headers", "*"),
        ("access-control-allow-methods", "*"),
    ] {
        let name = HeaderName::from_static(name);
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}
