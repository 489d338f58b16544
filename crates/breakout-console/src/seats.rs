//! Seats at the media server, as Element Call gets them: a token from the service that the homeserver names, for whoever
//! shows that the homeserver knows them.

use std::time::Duration;

use matrix_sdk::{
    Client,
    config::RequestConfig,
    ruma::{RoomId, api::client::account::request_openid_token},
};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{sync::Mutex, time::Instant};
use url::Url;

/// How long an answer may take.
const ANSWER: Duration = Duration::from_secs(8);

/// Where a token is to be used, and the token.
#[derive(Clone, Deserialize)]
pub(super) struct Seat {
    pub(super) url: Url,
    pub(super) jwt: String,
}

/// The service of the user's homeserver that gives seats.
pub(super) struct Seats {
    client: Client,
    http: reqwest::Client,
    /// As the homeserver names it.
    pub(super) transport: Value,
    service: Url,
    shown: Mutex<Option<Shown>>,
}

/// By which the service knows the user.
struct Shown {
    token: Value,
    /// The homeserver stands for it for some time only, usually an hour.
    ask_again_at: Instant,
}

impl Seats {
    /// The service of the first transport of LiveKit's kind, if there is one.
    pub(super) fn find(
        client: Client,
        http: reqwest::Client,
        transports: &[Value],
    ) -> Option<Self> {
        let mut services = transports.iter().filter_map(|transport| {
            let service = livekit_service(transport)?;
            Some((transport.clone(), service))
        });
        let (transport, service) = services.next()?;
        Some(Self {
            client,
            http,
            transport,
            service,
            shown: Mutex::default(),
        })
    }

    /// A seat in the room's call for this device of the user's.
    pub(super) async fn get(&self, room_id: &RoomId, device: &str) -> Result<Seat, String> {
        let shown = self.show_oneself().await?;
        let url = under(&self.service, "sfu/get").ok_or("the service has no address")?;
        let body = json!({ "room": room_id, "device_id": device, "openid_token": shown });
        let request = self.http.post(url).json(&body).timeout(ANSWER);
        let answer = request.send().await.map_err(|error| error.to_string())?;
        let answer = answer
            .error_for_status()
            .map_err(|error| error.to_string())?;
        let seat: Seat = answer.json().await.map_err(|error| error.to_string())?;
        match seat.url.scheme() {
            "ws" | "wss" => Ok(seat),
            _ => Err("the service names no media server".to_owned()),
        }
    }

    /// What shows the service who the user is. It is asked for once, and again when half of its time is over.
    async fn show_oneself(&self) -> Result<Value, String> {
        let mut shown = self.shown.lock().await;
        let is_fresh = |shown: &&Shown| Instant::now() < shown.ask_again_at;
        if let Some(shown) = shown.as_ref().filter(is_fresh) {
            return Ok(shown.token.clone());
        }
        let user = self.client.user_id().ok_or("nobody is logged in")?;
        let request = request_openid_token::v3::Request::new(user.to_owned());
        let request = self.client.send(request);
        let once = RequestConfig::new().disable_retry().timeout(ANSWER);
        let token = request.with_request_config(once).await;
        let token = token.map_err(|error| error.to_string())?;
        let expires_in = token.expires_in;
        let token = json!({
            "access_token": token.access_token,
            "token_type": token.token_type,
            "matrix_server_name": token.matrix_server_name,
            "expires_in": expires_in.as_secs(),
        });
        *shown = Some(Shown {
            token: token.clone(),
            ask_again_at: Instant::now() + expires_in / 2,
        });
        Ok(token)
    }
}

/// The service that hands out tokens, of a transport of LiveKit's kind.
fn livekit_service(transport: &Value) -> Option<Url> {
    let text = |key: &str| transport.get(key).and_then(Value::as_str);
    if text("type") != Some("livekit") {
        return None;
    }
    text("livekit_service_url")?.parse().ok()
}

/// An address below another one.
pub(super) fn under(base: &Url, path: &str) -> Option<Url> {
    let mut url = base.clone();
    url.path_segments_mut()
        .ok()?
        .pop_if_empty()
        .extend(path.split('/'));
    Some(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_transport_of_livekits_kind_is_asked() {
        let service = |transport: Value| livekit_service(&transport).map(String::from);
        let url = "https://rtc.example/jwt";
        assert_eq!(
            service(json!({ "type": "livekit", "livekit_service_url": url })),
            Some(url.to_owned())
        );
        for other in [
            json!({ "type": "another", "livekit_service_url": url }),
            json!({ "type": "livekit", "livekit_service_url": "nowhere" }),
            json!({ "type": "livekit" }),
            json!("livekit"),
        ] {
            assert_eq!(service(other), None);
        }
    }
}
