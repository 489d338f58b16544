//! The way in for hosts, as a page in their client uses it, and as everybody else would like to.

use std::fs;

use serde_json::{Value, json};

use crate::{
    class::Class,
    host_page::{PAGE, PUBLIC, Pages, ask, asked, enter, openid, path_in},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_let_in_by_their_homeservers_word_and_nobody_else_is() {
    let class = Class::new(1, json!({})).await;
    let bot = class.moderating_bot().await;
    bot.kill();
    let pages = Pages::new();
    let bot = pages.start(bot).await;
    let address = pages.address;

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
            "a widget on another web server",
            403,
            enter(&address, "https://widget.example", &good.to_string()),
        ),
        (
            "Element itself",
            403,
            enter(&address, "https://element.example", &good.to_string()),
        ),
        ("a pupil", 403, enter(&address, PAGE, &pupil)),
        (
            "an invented token",
            403,
            enter(&address, PAGE, &with("access_token", json!("x"))),
        ),
        (
            "another server",
            403,
            enter(
                &address,
                PAGE,
                &with("matrix_server_name", json!("evil.example")),
            ),
        ),
        (
            "a server of the machine",
            403,
            enter(
                &address,
                PAGE,
                &with("matrix_server_name", json!("127.0.0.1:1")),
            ),
        ),
        (
            "a room without the bot",
            403,
            enter(&address, PAGE, &with("room_id", json!("!nowhere:x"))),
        ),
        (
            "no room",
            400,
            enter(&address, PAGE, &with("room_id", json!("x"))),
        ),
        (
            "no server",
            400,
            enter(&address, PAGE, &with("matrix_server_name", json!("a/b"))),
        ),
        (
            "no token",
            400,
            enter(&address, PAGE, &with("access_token", json!(null))),
        ),
        (
            "no length",
            400,
            enter(&address, PAGE, &with("expires_in", json!(-1))),
        ),
        ("nothing", 400, enter(&address, PAGE, "")),
        (
            "a flood",
            413,
            enter(&address, PAGE, &with("language", json!("x".repeat(9_000)))),
        ),
    ];
    for (who, status, (answered, body)) in refused {
        assert_eq!(answered, status, "{who}: {body}");
        assert!(
            !body.contains("/h/") && (status != 403 || body.contains("not_allowed")),
            "{body}"
        );
        // Browsers keep it from pages of other sites.
        assert!(!body.contains("access-control"), "{who}: {body}");
    }
    // What a form of any page can send without asking is no such question.
    let head = format!(
        "POST /host/enter HTTP/1.1\r\nHost: {PUBLIC}\r\nOrigin: {PAGE}\r\nContent-Type: text/plain"
    );
    assert_eq!(ask(&address, &head, &good.to_string()).0, 400);
    let elsewhere = "https://widget.example";
    let head = format!("OPTIONS /host/enter HTTP/1.1\r\nHost: {PUBLIC}\r\nOrigin: {elsewhere}");
    let (status, told) = ask(&address, &head, "");
    assert_eq!(status, 405, "{told}");
    assert!(!told.contains("access-control"), "{told}");

    // The widget is there, for any client, and has no frames and no connections but of its own server.
    let (status, widget) = get(PUBLIC, "/widget/");
    assert_eq!(status, 200, "{widget}");
    let policy = widget.split("content-security-policy: ").nth(1).unwrap();
    let policy = policy.split("\r\n").next().unwrap();
    assert!(
        policy.contains("connect-src 'self'; frame-src 'self';")
            && !policy.contains("frame-ancestors"),
        "{policy}"
    );
    assert!(widget.contains("<meta name=\"hosts\" content=\"/host/enter\" />"));
    assert_eq!(get(PUBLIC, "/widget/widget.js").0, 200);
    assert_eq!(get(&address, "/widget/").0, 404);

    let (status, body) = enter(&address, PAGE, &good.to_string());
    assert_eq!(status, 200, "{body}");
    let path = &*path_in(&body);
    let (status, page) = get(PUBLIC, path);
    assert_eq!(status, 200, "{page}");
    assert!(page.contains("Split this room"), "{page}");
    let frames = "frame-ancestors https://element.example https://breakout.example\r\n";
    assert!(page.contains(frames), "{page}");
    assert!(!page.contains("set-cookie") && page.contains("cache-control: no-store"));

    // Rooms that somebody makes up take nobody's turn.
    let made_up = |n| {
        let room = json!(format!("!made-up-{n}:x"));
        enter(&address, PAGE, &with("room_id", room)).0
    };
    assert!((0..300).any(|n| made_up(n) == 429));
    assert_eq!(enter(&address, PAGE, &good.to_string()).0, 200);

    // Whoever tries and tries has to wait, and so do others in that room.
    let tried = || enter(&address, PAGE, &with("access_token", json!("y"))).0;
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
