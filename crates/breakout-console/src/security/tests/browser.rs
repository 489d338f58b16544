//! A browser before the console, without any network between them.

use std::sync::Arc;

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::Request,
    http::{
        Response, StatusCode,
        header::{CONTENT_TYPE, HOST, SET_COOKIE},
    },
    routing::{get, post},
};
use breakout_account::interrupt::Interrupt;
use breakout_i18n::Message;
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use serde::Deserialize;
use tower::ServiceExt as _;

use crate::{
    error::PageError,
    form::CheckedForm,
    security::{FORM, Gate},
};

pub(super) const HOST_NAME: &str = "127.0.0.1:4711";

pub(super) struct Browser {
    pub(super) app: Router,
    pub(super) gate: Arc<Gate>,
    pub(super) key_path: String,
    pub(super) cookie: Option<String>,
}

#[derive(Deserialize)]
struct Fields {
    name: String,
}

impl Browser {
    pub(super) fn new() -> Self {
        let (gate, url) = Gate::new(4711, &mut ChaCha20Rng::seed_from_u64(7));
        let gate = Arc::new(gate);
        let pages = Router::new()
            .route("/rooms", get(async || "the rooms"))
            .route(
                "/send",
                post(async |CheckedForm(fields): CheckedForm<Fields>| fields.name),
            )
            .route("/careless", post(async || "done"))
            .fallback(async || PageError::not_found(Message::verbatim("there is no such page")));
        let app = crate::shell(
            pages,
            Some(Router::new().route("/index.html", get(async || "somebody's code"))),
            gate.clone(),
            Interrupt::new(),
        );
        let key_path = url
            .strip_prefix("http://127.0.0.1:4711")
            .unwrap()
            .to_owned();
        Self {
            app,
            gate,
            key_path,
            cookie: None,
        }
    }

    /// One that has used its key.
    pub(super) async fn inside() -> Self {
        let mut browser = Self::new();
        let answer = browser.get(&browser.key_path.clone()).await;
        let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        browser.cookie = Some(cookie);
        browser
    }

    pub(super) fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let request = Request::builder().method(method).uri(path);
        let request = request.header(HOST, HOST_NAME);
        match &self.cookie {
            Some(cookie) => request.header("cookie", format!("other=1; {cookie}")),
            None => request,
        }
    }

    pub(super) async fn send(&self, request: Request) -> Response<Body> {
        let answer = self.app.clone().oneshot(request).await.unwrap();
        for name in [
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "cache-control",
        ] {
            assert_eq!(answer.headers().get_all(name).iter().count(), 1, "{name}");
        }
        answer
    }

    pub(super) async fn get(&self, path: &str) -> Response<Body> {
        let request = self.request("GET", path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    pub(super) async fn post(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> (StatusCode, String) {
        let mut request = self.request("POST", path);
        if !headers.iter().any(|(name, _)| *name == "content-type") {
            request = request.header(CONTENT_TYPE, FORM);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).unwrap();
        let answer = self.send(request).await;
        (answer.status(), text(answer).await)
    }

    pub(super) fn form(&self) -> String {
        format!("name=Ann+%26+Bo&csrf={}", self.gate.csrf())
    }
}

pub(super) async fn text(answer: Response<Body>) -> String {
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}
