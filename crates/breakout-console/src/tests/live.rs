//! The console of a host at a real homeserver.

use std::time::Duration;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{
        Request, StatusCode,
        header::{COOKIE, HOST, SET_COOKIE},
    },
};
use breakout_account::{interrupt::Interrupt, testing::User};
use breakout_core::event::breakout::EventType;
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tower::ServiceExt as _;

use super::{HOSTILE, check_page};
use crate::{Console, Gate, SharedConsole};

/// Long enough for anything.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

pub(super) struct Browser {
    pub(super) app: Router,
    pub(super) console: SharedConsole,
    pub(super) host: String,
    pub(super) cookie: String,
}

impl Browser {
    /// Opens the console of this user, and lets a browser in.
    pub(super) async fn open(user: &User, port: u16, interrupt: Interrupt) -> Self {
        let connection = user.connect().await;
        connection.sync_once().await.unwrap();
        let (gate, url) = Gate::new(port, &mut ChaCha20Rng::seed_from_u64(7));
        let console = Console::start(connection, gate.into(), interrupt);
        let app = crate::app(console.clone());
        let host = format!("127.0.0.1:{port}");
        let start = url.strip_prefix(&format!("http://{host}")).unwrap();
        let request = Request::builder().uri(start).header(HOST, &host);
        let answer = app
            .clone()
            .oneshot(request.body(Body::empty()).unwrap())
            .await
            .unwrap();
        let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
        let cookie = cookie.split(';').next().unwrap().to_owned();
        Self {
            app,
            console,
            host,
            cookie,
        }
    }

    pub(super) async fn get(&self, path: &str) -> (StatusCode, String) {
        let request = Request::builder()
            .uri(path)
            .header(HOST, &self.host)
            .header(COOKIE, &self.cookie)
            .body(Body::empty())
            .unwrap();
        let answer = self.app.clone().oneshot(request).await.unwrap();
        let status = answer.status();
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }
}

/// Reads until the text has come.
async fn read_until(stream: &mut TcpStream, seen: &mut String, wanted: &str) {
    timeout(PATIENCE, async {
        while !seen.contains(wanted) {
            let mut buffer = vec![0; 65_536];
            let count = stream.read(&mut buffer).await.unwrap();
            assert_ne!(count, 0, "the stream has ended: {seen}");
            seen.push_str(&String::from_utf8_lossy(&buffer[..count]));
        }
    })
    .await
    .unwrap_or_else(|_| panic!("{wanted} does not come: {seen}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_finds_the_rooms_that_can_be_split() {
    let host = User::register("console_host").await;
    let workshop = host.create_room(json!({ "name": "Workshop" })).await;
    host.create_room(json!({ "name": HOSTILE })).await;
    let only_read = json!({
        "name": "Announcements",
        "power_level_content_override": { "events": { EventType::Unstable.as_str(): 101 } },
        "room_version": "10",
    });
    host.create_room(only_read).await;
    let browser = Browser::open(&host, 4711, Interrupt::new()).await;

    let (status, page) = browser.get("/rooms").await;
    assert_eq!(status, StatusCode::OK, "{page}");
    check_page(&page);
    let href = format!(
        "/rooms/{}",
        workshop.as_str().replace('!', "%21").replace(':', "%3A")
    );
    assert!(
        page.contains(&format!("<a href=\"{href}\"><bdi>Workshop</bdi></a>")),
        "{page}"
    );
    assert!(
        page.contains("Rooms you may split") && page.contains("onerror"),
        "{page}"
    );
    assert!(!page.contains("Announcements"), "{page}");

    let (_, all) = browser.get("/rooms?all=on").await;
    assert!(
        all.contains("Other rooms") && all.contains("Announcements"),
        "{all}"
    );
    let (_, found) = browser.get("/rooms?q=WORK").await;
    assert!(
        found.contains("Workshop") && !found.contains("Announcements"),
        "{found}"
    );
    let (_, none) = browser.get("/rooms?q=%3Cscript%3Ex").await;
    check_page(&none);
    assert!(none.contains("None of your rooms"), "{none}");

    let (status, page) = browser.get(&href).await;
    assert_eq!(status, StatusCode::OK, "{page}");
    check_page(&page);
    let (status, page) = browser.get("/rooms/!nowhere:localhost").await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(page.contains("href=\"/rooms\""), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_hears_of_changes_and_the_end_waits_for_no_page() {
    let host = User::register("console_live").await;
    let room = host.create_room(json!({ "name": "Before" })).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let interrupt = Interrupt::new();
    let browser = Browser::open(&host, port, interrupt.clone()).await;
    let stop = interrupt.clone();
    let serving = crate::run(
        listener,
        browser.app.clone(),
        crate::CONNECTIONS,
        async move { stop.wait().await },
    );
    let looking = async {
        let mut stream = TcpStream::connect(&browser.host).await.unwrap();
        let request = format!(
            "GET /rooms/live HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\n\r\n",
            browser.host, browser.cookie
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut seen = String::new();
        read_until(&mut stream, &mut seen, "Before").await;
        assert!(seen.contains("\"id\":\"rooms\""), "{seen}");
        host.rename(&room, "After").await;
        read_until(&mut stream, &mut seen, "After").await;
        // One that was opened and never used, as browsers do it.
        let _unused = TcpStream::connect(&browser.host).await.unwrap();
        interrupt.request();
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).await.unwrap();
    };
    let (served, ()) = timeout(PATIENCE, async { tokio::join!(serving, looking) })
        .await
        .expect("the console does not end");
    served.unwrap();
}
