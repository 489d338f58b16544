//! The service that hands out tokens to every user whom the homeserver knows.
//!
//! Element Call asks it at `/sfu/get`, and in its newer mode at `/get_token`. It also asks whether the service would send
//! its delayed leave for it, and is told by a 404 that it has to do that itself.

use std::{
    net::Ipv4Addr,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderName, HeaderValue, Method, Request, StatusCode},
    middleware::{Next, from_fn},
    response::{IntoResponse as _, Response},
    routing::post,
};
use parking_lot::{Mutex, MutexGuard};
use reqwest::{Client, Url};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinSet};

use crate::token;

/// The slot of a room's call where a request names none.
const SLOT: &str = "m.call#ROOM";

/// How far behind the clock of an [outdated](TokenFault::Outdated) token is, in seconds.
const BEHIND: u64 = 3 * 60 * 60;

/// What may be wrong with tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenFault {
    /// There are none: the service answers with this status.
    Refused(StatusCode),
    /// The service's clock is hours behind, so that they are not valid any more.
    Outdated,
}

/// It ends when this is dropped.
#[derive(Debug)]
pub(crate) struct TokenService {
    url: String,
    inner: Arc<Inner>,
    _serves: JoinSet<()>,
}

struct Inner {
    /// Where the tokens are for.
    livekit: String,
    secret: String,
    http: Client,
    wishes: Mutex<Wishes>,
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Inner")
            .field("livekit", &self.livekit)
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
struct Wishes {
    /// The homeserver whose users are let in.
    homeserver: Option<String>,
    fault: Option<TokenFault>,
}

/// What somebody shows of who they are.
#[derive(Deserialize)]
struct OpenIdToken {
    access_token: String,
}

#[derive(Deserialize)]
struct SfuGet {
    room: String,
    openid_token: OpenIdToken,
    device_id: String,
}

#[derive(Deserialize)]
struct GetToken {
    room_id: String,
    slot_id: Option<String>,
    openid_token: OpenIdToken,
    member: Member,
}

#[derive(Deserialize)]
struct Member {
    id: String,
    claimed_user_id: String,
    claimed_device_id: String,
}

impl TokenService {
    pub(crate) async fn start(
        livekit: String,
        secret: String,
        http: Client,
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let inner = Arc::new(Inner {
            livekit,
            secret,
            http,
            wishes: Mutex::default(),
        });
        let app = Router::new()
            .route("/sfu/get", post(sfu_get))
            .route("/get_token", post(get_token))
            .fallback(async || StatusCode::NOT_FOUND)
            .layer(from_fn(from_anywhere))
            .with_state(inner.clone());
        let mut serves = JoinSet::new();
        serves.spawn(async move {
            if let Err(error) = axum::serve(listener, app).await {
                tracing::error!(%error, "the service for tokens has stopped");
            }
        });
        Ok(Self {
            url,
            inner,
            _serves: serves,
        })
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn trust(&self, homeserver: &str) {
        self.inner.wishes().homeserver = Some(homeserver.trim_end_matches('/').to_owned());
    }

    pub(crate) fn fail(&self, fault: Option<TokenFault>) {
        self.inner.wishes().fault = fault;
    }
}

async fn sfu_get(State(inner): State<Arc<Inner>>, Json(asked): Json<SfuGet>) -> Response {
    let SfuGet {
        room,
        openid_token,
        device_id,
    } = asked;
    match inner.user(&openid_token).await {
        Ok(user) => inner.seat(&format!("{user}:{device_id}"), &room, SLOT),
        Err(refused) => refused,
    }
}

async fn get_token(State(inner): State<Arc<Inner>>, Json(asked): Json<GetToken>) -> Response {
    let (room, member) = (&asked.room_id, &asked.member);
    match inner.user(&asked.openid_token).await {
        Ok(user) if user == member.claimed_user_id => {
            let identity = token::pseudonym(&user, &member.claimed_device_id, &member.id);
            let slot = asked.slot_id.as_deref().unwrap_or(SLOT);
            inner.seat(&identity, room, slot)
        }
        Ok(_) => refusal(
            StatusCode::FORBIDDEN,
            "M_FORBIDDEN",
            "this is somebody else",
        ),
        Err(refused) => refused,
    }
}

impl Inner {
    /// Who the homeserver says this is.
    async fn user(&self, shown: &OpenIdToken) -> Result<String, Response> {
        let (homeserver, fault) = {
            let wishes = self.wishes();
            (wishes.homeserver.clone(), wishes.fault)
        };
        if let Some(TokenFault::Refused(status)) = fault {
            return Err(refusal(status, "M_UNKNOWN", "refused as a test wants it"));
        }
        let Some(homeserver) = homeserver else {
            let why = "no homeserver is trusted yet";
            return Err(refusal(StatusCode::FORBIDDEN, "M_FORBIDDEN", why));
        };
        let user = self.user_at(&homeserver, &shown.access_token).await;
        user.ok_or_else(|| {
            let why = "the homeserver does not know this token";
            refusal(StatusCode::UNAUTHORIZED, "M_UNAUTHORIZED", why)
        })
    }

    async fn user_at(&self, homeserver: &str, openid_token: &str) -> Option<String> {
        let url = format!("{homeserver}/_matrix/federation/v1/openid/userinfo");
        let url = Url::parse_with_params(&url, [("access_token", openid_token)]).ok()?;
        let answer = self.http.get(url).send().await.ok()?;
        let answer = answer.error_for_status().ok()?;
        let answer: Value = answer.json().await.ok()?;
        Some(answer.get("sub")?.as_str()?.to_owned())
    }

    fn seat(&self, identity: &str, room_id: &str, slot_id: &str) -> Response {
        #[expect(
            clippy::disallowed_methods,
            reason = "a token is valid from now on, and this is no part of the library"
        )]
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let mut now = now.map_or(0, |now| now.as_secs());
        if self.wishes().fault == Some(TokenFault::Outdated) {
            now = now.saturating_sub(BEHIND);
        }
        let room = token::room(room_id, slot_id);
        let jwt = token::token(&self.secret, identity, &room, now);
        Json(json!({ "url": self.livekit, "jwt": jwt })).into_response()
    }

    fn wishes(&self) -> MutexGuard<'_, Wishes> {
        self.wishes.lock()
    }
}

fn refusal(status: StatusCode, code: &str, why: &str) -> Response {
    let body = json!({ "errcode": code, "error": why });
    (status, Json(body)).into_response()
}

/// Browsers let pages of other origins ask, and read the answers.
async fn from_anywhere(request: Request<axum::body::Body>, next: Next) -> Response {
    let mut response = match *request.method() {
        Method::OPTIONS => StatusCode::OK.into_response(),
        _ => next.run(request).await,
    };
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-headers", "*"),
        ("access-control-allow-methods", "*"),
    ] {
        let value = HeaderValue::from_static(value);
        response
            .headers_mut()
            .insert(HeaderName::from_static(name), value);
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::{extract::Query, routing::get};

    use super::*;

    /// A homeserver that knows one token.
    async fn homeserver() -> (String, JoinSet<()>) {
        #[derive(Deserialize)]
        struct Shown {
            access_token: String,
        }
        let userinfo = async |Query(shown): Query<Shown>| match &*shown.access_token {
            "known" => Json(json!({ "sub": "@ann:x" })).into_response(),
            _ => StatusCode::UNAUTHORIZED.into_response(),
        };
        let path = "/_matrix/federation/v1/openid/userinfo";
        let app = Router::new().route(path, get(userinfo));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let mut serves = JoinSet::new();
        serves.spawn(async move { axum::serve(listener, app).await.unwrap() });
        (url, serves)
    }

    fn sfu_get(token: &str) -> Value {
        json!({ "room": "!a:x", "device_id": "DEV", "openid_token": { "access_token": token } })
    }

    fn get_token(claimed: &str) -> Value {
        json!({
            "room_id": "!a:x", "slot_id": SLOT, "openid_token": { "access_token": "known" },
            "member": { "id": "M", "claimed_user_id": claimed, "claimed_device_id": "DEV" },
        })
    }

    #[tokio::test]
    async fn whoever_the_homeserver_knows_is_let_in() {
        let (homeserver, _serves) = homeserver().await;
        let http = Client::builder().no_proxy().build().unwrap();
        let livekit = "ws://127.0.0.1:1".to_owned();
        let service = TokenService::start(livekit, "secret".to_owned(), http.clone());
        let service = service.await.unwrap();
        let ask = async |path: &str, body: Value| {
            let url = format!("{}{path}", service.url());
            let answer = http.post(url).json(&body).send().await.unwrap();
            let origins = answer.headers().get("access-control-allow-origin").cloned();
            assert_eq!(origins.unwrap(), "*");
            let status = answer.status();
            (status, answer.json::<Value>().await.unwrap_or_default())
        };
        let (status, _) = ask("/sfu/get", sfu_get("known")).await;
        assert_eq!(status, StatusCode::FORBIDDEN);
        service.trust(&homeserver);
        let (status, seat) = ask("/sfu/get", sfu_get("known")).await;
        assert_eq!(status, StatusCode::OK, "{seat}");
        assert_eq!(seat["url"], "ws://127.0.0.1:1");
        assert!(seat["jwt"].is_string());
        let (status, _) = ask("/sfu/get", sfu_get("unknown")).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED);
        let (status, _) = ask("/get_token", get_token("@ann:x")).await;
        assert_eq!(status, StatusCode::OK);
        let (status, _) = ask("/get_token", get_token("@bob:x")).await;
        assert_eq!(status, StatusCode::FORBIDDEN);
        // It sends nobody's delayed leave.
        let (status, _) = ask("/delegate_delayed_leave", json!({})).await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        service.fail(Some(TokenFault::Refused(StatusCode::BAD_GATEWAY)));
        let (status, _) = ask("/sfu/get", sfu_get("known")).await;
        assert_eq!(status, StatusCode::BAD_GATEWAY);
    }
}
