//! The way in for hosts, as a page in their client uses it, and as everybody else would like to.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
};

use local_synapse::{Account, Method};
use serde_json::{Value, json};

use crate::class::{Class, send};

const PUBLIC: &str = "breakout.example";
const WIDGET: &str = "https://widget.example";

/// A request as it is on the wire; gives the status and the body.
fn ask(address: &str, head: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).unwrap();
    let length = body.len();
    let request = format!("{head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, format!("{}\n{body}", head.to_lowercase()))
}

/// What a page of this origin is answered that asks to be let in.
fn enter(address: &str, origin: &str, body: &str) -> (u16, String) {
    let head = format!(
        "POST /host/enter HTTP/1.1\r\nHost: {PUBLIC}\r\nOrigin: {origin}\r\nContent-Type: application/json"
    );
    ask(address, &head, body)
}

/// What a client gives to a page about its user.
async fn openid(user: &Account) -> Value {
    let path = format!(
        "/_matrix/client/v3/user/{}/openid/request_token",
        user.user_id
    );
    send(user, Method::POST, &path, json!({})).await
}

fn asked(openid: &Value, room: &str) -> Value {
    let mut asked = openid.clone();
    asked["room_id"] = json!(room);
    asked["language"] = json!("en");
    asked
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_let_in_by_their_homeservers_word_and_nobody_else_is() {
    let class = Class::new(1, json!({})).await;
    let bot = class.moderating_bot().await;
    // Free a moment ago.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    bot.kill();
    let bot = bot
        .start_again_with(&[
            ("BREAKOUT_SERVE_LISTEN", &address),
            ("BREAKOUT_SERVE_PUBLIC_URL", "https://breakout.example/"),
            ("BREAKOUT_SERVE_ELEMENT_ORIGINS", "https://element.example"),
            (
                "BREAKOUT_SERVE_WIDGET_URL",
                "https://widget.example/breakout/",
            ),
            ("BREAKOUT_SERVE_WIDGET", "false"),
        ])
        .await;

    // What is the administrator's is not at the public address, and the other way round.
    let get = |host: &str, path: &str| {
        let head = format!("GET {path} HTTP/1.1\r\nHost: {host}");
        ask(&address, &head, "")
    };
    assert_eq!(get(&address, "/health").0, 200);
    for path in [
        "/health",
        "/metrics",
        "/",
        "/rooms",
        "/start/x",
        "/h/x/rooms/y",
    ] {
        assert_eq!(get(PUBLIC, path).0, 404, "{path}");
    }
    assert_eq!(get(&address, "/host/enter").0, 404);

    let teacher = openid(&class.teacher).await;
    let good = asked(&teacher, &class.room);
    let with = |key: &str, value: Value| {
        let mut asked = good.clone();
        asked[key] = value;
        asked.to_string()
    };
    let pupil = asked(&openid(&class.pupils[0]).await, &class.room).to_string();
    let refused = [
        ("no page", 403, enter(&address, "", &good.to_string())),
        ("no site", 403, enter(&address, "null", &good.to_string())),
        (
            "a page of another site",
            403,
            enter(&address, "https://evil.example", &good.to_string()),
        ),
        (
            "Element itself",
            403,
            enter(&address, "https://element.example", &good.to_string()),
        ),
        ("a pupil", 403, enter(&address, WIDGET, &pupil)),
        (
            "an invented token",
            403,
            enter(&address, WIDGET, &with("access_token", json!("x"))),
        ),
        (
            "another server",
            403,
            enter(
                &address,
                WIDGET,
                &with("matrix_server_name", json!("evil.example")),
            ),
        ),
        (
            "a server of the machine",
            403,
            enter(
                &address,
                WIDGET,
                &with("matrix_server_name", json!("127.0.0.1:1")),
            ),
        ),
        (
            "a room without the bot",
            403,
            enter(&address, WIDGET, &with("room_id", json!("!nowhere:x"))),
        ),
        (
            "no room",
            400,
            enter(&address, WIDGET, &with("room_id", json!("x"))),
        ),
        (
            "no server",
            400,
            enter(&address, WIDGET, &with("matrix_server_name", json!("a/b"))),
        ),
        (
            "no token",
            400,
            enter(&address, WIDGET, &with("access_token", json!(null))),
        ),
        (
            "no length",
            400,
            enter(&address, WIDGET, &with("expires_in", json!(-1))),
        ),
        ("nothing", 400, enter(&address, WIDGET, "")),
        (
            "a flood",
            413,
            enter(
                &address,
                WIDGET,
                &with("language", json!("x".repeat(9_000))),
            ),
        ),
    ];
    for (who, status, (answered, body)) in refused {
        assert_eq!(answered, status, "{who}: {body}");
        let is_told = body.contains("access-control-allow-origin");
        assert!(
            !body.contains("/h/") && (status != 403 || body.contains("not_allowed")),
            "{body}"
        );
        assert!(is_told || answered == 413 || status == 403, "{who}: {body}");
    }
    // What a form of any page can send without asking is no such question.
    let head = format!(
        "POST /host/enter HTTP/1.1\r\nHost: {PUBLIC}\r\nOrigin: {WIDGET}\r\nContent-Type: text/plain"
    );
    assert_eq!(ask(&address, &head, &good.to_string()).0, 400);
    let head = format!("OPTIONS /host/enter HTTP/1.1\r\nHost: {PUBLIC}\r\nOrigin: {WIDGET}");
    let (status, told) = ask(&address, &head, "");
    assert_eq!(status, 204, "{told}");
    assert!(
        told.contains(&format!("access-control-allow-origin: {WIDGET}\r\n")),
        "{told}"
    );

    let (status, body) = enter(&address, WIDGET, &good.to_string());
    assert_eq!(status, 200, "{body}");
    let (_, json) = body.rsplit_once('\n').unwrap();
    let json: Value = serde_json::from_str(json).unwrap();
    let url = json["url"].as_str().unwrap();
    let path = url.strip_prefix("https://breakout.example").unwrap();
    let (status, page) = get(PUBLIC, path);
    assert_eq!(status, 200, "{page}");
    assert!(page.contains("Split this room"), "{page}");
    let frames = "frame-ancestors https://element.example https://widget.example\r\n";
    assert!(page.contains(frames), "{page}");
    assert!(!page.contains("set-cookie") && page.contains("cache-control: no-store"));

    // Rooms that somebody makes up take nobody's turn.
    let made_up = |n| {
        let room = json!(format!("!made-up-{n}:x"));
        enter(&address, WIDGET, &with("room_id", room)).0
    };
    assert!((0..300).any(|n| made_up(n) == 429));
    assert_eq!(enter(&address, WIDGET, &good.to_string()).0, 200);

    // Whoever tries and tries has to wait, and so do others in that room.
    let tried = || enter(&address, WIDGET, &with("access_token", json!("y"))).0;
    assert!((0..20).any(|_| tried() == 429));
    // Those who are in stay in.
    assert_eq!(get(PUBLIC, path).0, 200);

    let directory = tempfile::tempdir().unwrap();
    let copy = directory.path().join("log");
    assert_eq!(bot.stop_and_keep_log(&copy), Some(0));
    let log = fs::read_to_string(copy).unwrap();
    let ticket = path.split('/').nth(2).unwrap();
    let token = teacher["access_token"].as_str().unwrap();
    assert!(log.contains("somebody asked to host"), "{log}");
    assert!(!log.contains(ticket) && !log.contains(token), "{log}");
}
