//! The place of a media server: it lets everybody in, and carries nothing.
//!
//! Element Call asks for a token and opens a socket; there it is told that it has joined, and waits for media in vain.
//! That gives it some twenty seconds in the call, which is long enough to see it handed over. A real server has the
//! same address in the homeserver's configuration.

use axum::{
    Json, Router,
    extract::ws::{Message, WebSocketUpgrade},
    http::{HeaderName, HeaderValue, StatusCode},
    middleware::map_response,
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use serde_json::json;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

/// A token that can be read, and that nobody checks.
const TOKEN: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.\
                     eyJzdWIiOiJ4IiwiZXhwIjo0MTAyNDQ0ODAwLCJ2aWRlbyI6eyJyb29tIjoiciIsInJvb21Kb2luIjp0cnVlfX0.eA";

/// LiveKit's first message: `join`, with a room and a participant, and nothing else.
const JOINED: &[u8] =
    b"\x0a\x1b\x0a\x09\x0a\x04RM_x\x12\x01r\x12\x0b\x0a\x04PA_x\x12\x01x\x18\x01\"\x011";

/// It ends when this is dropped.
pub(crate) struct MediaServer {
    pub(crate) url: String,
    /// Whether it answers.
    lives: watch::Sender<bool>,
    _serves: JoinSet<()>,
}

impl MediaServer {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let place = format!("ws://{address}");
        let lives = watch::Sender::new(true);
        let (token_lives, rtc_lives) = (lives.subscribe(), lives.subscribe());
        let token = async move || match *token_lives.borrow() {
            true => Json(json!({ "url": place, "jwt": TOKEN })).into_response(),
            false => StatusCode::BAD_GATEWAY.into_response(),
        };
        let rtc = async move |upgrade: WebSocketUpgrade| rtc(upgrade, rtc_lives.clone());
        let app = Router::new()
            .route(
                "/sfu/get",
                post(token).options(async || StatusCode::NO_CONTENT),
            )
            .route("/rtc", get(rtc))
            .layer(map_response(from_anywhere));
        let mut serves = JoinSet::new();
        serves.spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self {
            url: format!("http://{address}"),
            lives,
            _serves: serves,
        }
    }

    /// Drops all connections, and refuses new ones.
    pub(crate) fn die(&self) {
        self.lives.send_replace(false);
    }

    pub(crate) fn come_back(&self) {
        self.lives.send_replace(true);
    }

    /// What a Synapse has in its configuration to send people here.
    pub(crate) fn synapse_config(&self) -> String {
        let transport = json!({ "type": "livekit", "livekit_service_url": self.url });
        json!({ "matrix_rtc": { "transports": [transport] } }).to_string()
    }
}

fn rtc(upgrade: WebSocketUpgrade, mut lives: watch::Receiver<bool>) -> Response {
    if !*lives.borrow() {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let upgraded = upgrade.on_upgrade(async move |mut socket| {
        let serves = async {
            let told = socket.send(Message::binary(JOINED)).await;
            // It listens until the other side has had enough.
            while told.is_ok() && socket.recv().await.is_some_and(|said| said.is_ok()) {}
        };
        tokio::select! {
            () = serves => {}
            _ = lives.wait_for(|lives| !lives) => {}
        }
    });
    upgraded.into_response()
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
