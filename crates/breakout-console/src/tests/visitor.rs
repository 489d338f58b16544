//! Somebody before the console, with nothing but a browser that has no script.

use axum::{
    Router,
    body::{Body, BodyDataStream, to_bytes},
    http::{
        HeaderMap, Request, Response, StatusCode,
        header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE},
    },
};
use breakout_account::{Accounts, interrupt::Interrupt, testing::User};
use futures_util::StreamExt as _;
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use serde_json::Value;
use tokio::time::timeout;
use tower::ServiceExt as _;

use super::live::PATIENCE;
use crate::{Console, ElementCall, Gate, SharedConsole, SharedSite, Site};

/// The browser of one console.
pub(super) struct Visitor {
    pub(super) site: SharedSite,
    app: Router,
    host: String,
    cookie: String,
}

/// What a page answers with.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) status: StatusCode,
    pub(super) location: Option<String>,
    pub(super) headers: HeaderMap,
    pub(super) html: String,
}

/// The regions of an open page.
pub(super) struct Stream {
    body: BodyDataStream,
    rest: String,
}

impl Visitor {
    /// Opens the console of somebody who is logged in.
    pub(super) async fn of(user: &User, port: u16) -> Self {
        Self::with_calls(user, port, None).await
    }

    /// Opens the console of nobody.
    pub(super) async fn new(accounts: Accounts, port: u16) -> Self {
        let (gate, url) = Gate::new(port, &mut ChaCha20Rng::seed_from_u64(7));
        Self::enter(
            Site::new(gate.into(), Interrupt::new(), accounts, None),
            &url,
            port,
        )
        .await
    }

    async fn enter(site: SharedSite, url: &str, port: u16) -> Self {
        let host = format!("127.0.0.1:{port}");
        let mut visitor = Self {
            app: crate::site_app(site.clone()),
            site,
            cookie: String::new(),
            host,
        };
        let start = url.split_once(&visitor.host).unwrap().1.to_owned();
        let answer = visitor
            .ask(Request::get(start).body(Body::empty()).unwrap())
            .await;
        let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
        visitor.cookie = cookie.split(';').next().unwrap().to_owned();
        visitor
    }

    pub(super) fn console(&self) -> SharedConsole {
        self.site.console().unwrap()
    }

    /// Opens the console of somebody who is logged in, with calls or without.
    pub(super) async fn with_calls(
        user: &User,
        port: u16,
        element_call: Option<ElementCall>,
    ) -> Self {
        let connection = user.connect().await;
        connection.sync_once().await.unwrap();
        let (gate, url) = Gate::new(port, &mut ChaCha20Rng::seed_from_u64(7));
        let console = Console::start(connection, gate.into(), Interrupt::new());
        Self::enter(Site::of(console, element_call), &url, port).await
    }

    /// Sends a request as it is, from a browser that was let in or another one.
    pub(super) async fn ask_as(
        &self,
        mut request: Request<Body>,
        is_inside: bool,
    ) -> Response<Body> {
        if is_inside {
            let headers = request.headers_mut();
            headers.insert(COOKIE, self.cookie.parse().unwrap());
        }
        self.app.clone().oneshot(request).await.unwrap()
    }

    async fn ask(&self, mut request: Request<Body>) -> Response<Body> {
        let headers = request.headers_mut();
        headers.insert(HOST, self.host.parse().unwrap());
        headers.insert(COOKIE, self.cookie.parse().unwrap());
        self.app.clone().oneshot(request).await.unwrap()
    }

    pub(super) async fn get(&self, path: &str) -> Page {
        Page::of(
            self.ask(Request::get(path).body(Body::empty()).unwrap())
                .await,
        )
        .await
    }

    /// Comes from another site, where browsers leave the cookie away.
    pub(super) async fn come_back(&self, path: &str) -> Page {
        let request = Request::get(path).header(HOST, &self.host);
        let request = request.body(Body::empty()).unwrap();
        Page::of(self.app.clone().oneshot(request).await.unwrap()).await
    }

    pub(super) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = self.site.gate().csrf().to_owned();
        let fields = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .append_pair("csrf", &csrf)
            .finish();
        let request = Request::post(path)
            .header(ORIGIN, format!("http://{}", self.host))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(fields))
            .unwrap();
        Page::of(self.ask(request).await).await
    }

    /// Opens the stream of a page, at the address that the page names.
    pub(super) async fn stream(&self, page: &Page) -> Stream {
        let path = page.between("data-live=\"", "\"").replace("&#38;", "&");
        self.stream_at(&path).await
    }

    pub(super) async fn stream_at(&self, path: &str) -> Stream {
        let answer = self
            .ask(Request::get(path).body(Body::empty()).unwrap())
            .await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        Stream::of(answer.into_body())
    }
}

impl Page {
    async fn of(answer: Response<Body>) -> Self {
        let status = answer.status();
        let location = answer.headers().get(LOCATION);
        let location = location.map(|location| location.to_str().unwrap().to_owned());
        let headers = answer.headers().clone();
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        Self {
            status,
            location,
            headers,
            html: String::from_utf8(body.to_vec()).unwrap(),
        }
    }

    #[track_caller]
    pub(super) fn between(&self, start: &str, end: &str) -> String {
        let (_, rest) = self
            .html
            .split_once(start)
            .unwrap_or_else(|| panic!("no {start}: {}", self.html));
        rest.split(end).next().unwrap().to_owned()
    }

    #[track_caller]
    pub(super) fn assert_has(&self, texts: &[&str]) {
        for text in texts {
            assert!(self.html.contains(text), "no {text}: {}", self.html);
        }
    }
}

impl Stream {
    pub(super) fn of(body: Body) -> Self {
        Self {
            body: body.into_data_stream(),
            rest: String::new(),
        }
    }

    /// The next region; none when the stream has ended.
    pub(super) async fn next(&mut self) -> Option<Value> {
        timeout(PATIENCE, self.read()).await.expect("nothing comes")
    }

    /// Reads on until a region has all of this.
    pub(super) async fn until(&mut self, wanted: &[&str]) -> Value {
        let mut seen = Vec::new();
        let found = timeout(PATIENCE, async {
            loop {
                let region = self.read().await.expect("the stream has ended");
                let text = region.to_string();
                if wanted.iter().all(|wanted| text.contains(wanted)) {
                    return region;
                }
                seen.push(text);
            }
        });
        found
            .await
            .unwrap_or_else(|_| panic!("{wanted:?} does not come: {seen:#?}"))
    }

    async fn read(&mut self) -> Option<Value> {
        loop {
            if let Some((event, rest)) = self.rest.split_once("\n\n") {
                let data = event.lines().find_map(|line| line.strip_prefix("data: "));
                let region = data.map(|data| serde_json::from_str(data).unwrap());
                self.rest = rest.to_owned();
                if region.is_some() {
                    return region;
                }
            } else {
                let chunk = self.body.next().await?.unwrap();
                self.rest.push_str(&String::from_utf8_lossy(&chunk));
            }
        }
    }
}
