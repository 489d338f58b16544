//! Whether the media server of a call answers.
//!
//! Element Call tells nobody that its media are gone. Its LiveKit client tries for most of a minute to get back, and
//! where it gives up, the membership stays all the same. So the console asks the media server itself how it does.

use std::time::Duration;

use futures_util::{StreamExt as _, stream, stream::BoxStream};
use matrix_sdk::{
    Client,
    config::RequestConfig,
    ruma::{OwnedRoomId, api::client::discovery::get_supported_versions},
};
use reqwest::StatusCode;
use serde_json::Value;
use tokio::time::sleep;
use url::Url;

use crate::seats::{Seats, under};

/// How long it is not asked again.
const PAUSE: Duration = Duration::from_secs(3);

/// How long it is not looked for again where it was not found, which takes a token from the homeserver each time.
const SEARCH_PAUSE: Duration = Duration::from_secs(30);

/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(3);

/// Says whether the media server of a room's call answers, whenever that changes; at first it is taken to answer. It
/// ends at once where no transport is known that can be asked.
pub(super) fn watch(
    client: Client,
    http: reqwest::Client,
    room_id: OwnedRoomId,
    transports: &[Value],
) -> BoxStream<'static, bool> {
    let seats = Seats::find(client.clone(), http.clone(), transports);
    let Some(seats) = seats else {
        return stream::empty().boxed();
    };
    let watch = ServerWatch {
        client,
        http,
        room_id,
        seats,
        server: None,
        has_answered: false,
    };
    let changes = stream::unfold((watch, true), |(mut watch, answered)| async move {
        loop {
            let answers = watch.ask().await;
            if let Some(answers) = answers.filter(|answers| *answers != answered) {
                return Some((answers, (watch, answers)));
            }
            sleep(match watch.server {
                Some(_) => PAUSE,
                None => SEARCH_PAUSE,
            })
            .await;
        }
    });
    changes.boxed()
}

struct ServerWatch {
    client: Client,
    http: reqwest::Client,
    room_id: OwnedRoomId,
    seats: Seats,
    /// The address at which the media server reports its health, once that is known.
    server: Option<Url>,
    has_answered: bool,
}

impl ServerWatch {
    /// Whether it answers; `None` where that cannot be known. It is not missed where it has never answered: what this
    /// program cannot reach, the browser may.
    async fn ask(&mut self) -> Option<bool> {
        let url = match &self.server {
            Some(url) => url.clone(),
            None => self.server.insert(self.find().await?).clone(),
        };
        match self.http.get(url).timeout(ANSWER).send().await {
            Ok(answer) if !is_by_a_gateway(answer.status()) => {
                self.has_answered = true;
                return Some(true);
            }
            unanswered => tracing::debug!(?unanswered, "a media server does not answer"),
        }
        (self.has_answered && self.homeserver_answers().await).then_some(false)
    }

    /// Asks for a seat, as Element Call has just done: with it comes where it is to be used.
    async fn find(&self) -> Option<Url> {
        let device = self.client.device_id()?;
        let seat = self.seats.get(&self.room_id, device.as_str());
        health(&seat.await.ok()?.url)
    }

    /// Whether it is not the user's own network that is gone.
    async fn homeserver_answers(&self) -> bool {
        let request = get_supported_versions::Request::new();
        let request = self.client.send(request).with_request_config(once());
        request.await.is_ok()
    }
}

fn once() -> RequestConfig {
    RequestConfig::new().disable_retry().timeout(ANSWER)
}

/// The address at which LiveKit's server reports its health, by the address of its socket.
fn health(socket: &Url) -> Option<Url> {
    let mut url = socket.clone();
    let scheme = match url.scheme() {
        "ws" => "http",
        "wss" => "https",
        _ => return None,
    };
    url.set_scheme(scheme).ok()?;
    under(&url, "")
}

/// Whether it is not the server that says this, but what stands before it and does not reach it.
fn is_by_a_gateway(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT
    )
}

#[cfg(test)]
mod tests {
    use axum::{Json, Router, routing::get};
    use matrix_sdk::ruma::owned_room_id;
    use serde_json::json;
    use tokio::{net::TcpListener, sync::watch, task::JoinSet};

    use super::*;

    #[test]
    fn a_media_server_is_asked_beside_its_socket() {
        let asked = |socket: &str| health(&socket.parse().unwrap()).map(String::from);
        let expected = |url: &str| Some(url.to_owned());
        assert_eq!(
            asked("wss://rtc.example/livekit/sfu"),
            expected("https://rtc.example/livekit/sfu/")
        );
        assert_eq!(
            asked("ws://127.0.0.1:7880/"),
            expected("http://127.0.0.1:7880/")
        );
        assert_eq!(asked("file:///etc/passwd"), None);
    }

    #[tokio::test]
    async fn a_media_server_is_silent_only_where_the_homeserver_is_not() {
        // One server in the place of both, of which the media server says what it is told to.
        let says = watch::Sender::new(StatusCode::OK);
        let media = says.subscribe();
        let app = Router::new()
            .route("/", get(async move || *media.borrow()))
            .route(
                "/_matrix/client/versions",
                get(async || Json(json!({ "versions": ["v1.13"] }))),
            );
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mut serves = JoinSet::new();
        serves.spawn(async move { axum::serve(listener, app).await.unwrap() });
        let client = Client::new(format!("http://{address}").parse().unwrap());
        let (client, http) = (client.await.unwrap(), reqwest::Client::new());
        let service = json!({ "type": "livekit", "livekit_service_url": "http://127.0.0.1:1" });
        let seats = Seats::find(client.clone(), http.clone(), &[service]);
        let mut watch = ServerWatch {
            client,
            http,
            room_id: owned_room_id!("!a:x"),
            seats: seats.unwrap(),
            server: health(&format!("ws://{address}").parse().unwrap()),
            has_answered: false,
        };
        // It may be that only the browser knows its certificate.
        says.send_replace(StatusCode::BAD_GATEWAY);
        assert_eq!(watch.ask().await, None);
        for (status, expected) in [
            (StatusCode::OK, true),
            // It speaks for itself, even if not well.
            (StatusCode::NOT_ACCEPTABLE, true),
            (StatusCode::INTERNAL_SERVER_ERROR, true),
            // What stands before it sends only some paths on.
            (StatusCode::NOT_FOUND, true),
            (StatusCode::BAD_GATEWAY, false),
        ] {
            says.send_replace(status);
            assert_eq!(watch.ask().await, Some(expected), "{status}");
        }
        serves.shutdown().await;
        assert_eq!(watch.ask().await, None);
    }
}
