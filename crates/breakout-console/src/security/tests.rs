//! The way in, as browsers and others try it; no page and no homeserver is needed for that.

mod browser;

use axum::http::header::LOCATION;

use self::browser::{Browser, HOST_NAME, text};
use super::*;

const OURS: (&str, &str) = ("origin", "http://127.0.0.1:4711");

#[tokio::test]
async fn without_a_cookie_every_page_says_how_to_get_in() {
    let browser = Browser::new();
    for path in ["/", "/rooms", "/rooms/!a", "/nowhere"] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{path}");
        let page = text(answer).await;
        assert!(page.contains("`breakout console`"), "{page}");
        assert!(!page.contains("the rooms"), "{page}");
    }
    let (status, _) = browser.post("/send", &[OURS], &browser.form()).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_key_lets_one_browser_in() {
    let browser = Browser::inside().await;
    assert_eq!(text(browser.get("/rooms").await).await, "the rooms");
    let home = browser.get("/").await;
    assert_eq!(home.headers()[LOCATION], "/rooms");

    // Loading the address again does no harm to who is inside, and lets nobody else in.
    let again = browser.get(&browser.key_path).await;
    assert_eq!(again.headers()[LOCATION], "/rooms");
    let other = Browser {
        cookie: None,
        app: browser.app.clone(),
        gate: browser.gate.clone(),
        key_path: browser.key_path.clone(),
    };
    let refused = other.get(&other.key_path).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    assert!(!refused.headers().contains_key(SET_COOKIE));
}

#[tokio::test]
async fn a_wrong_key_or_a_mere_look_uses_nothing_up() {
    let browser = Browser::new();
    assert_eq!(
        browser.get("/start/0000").await.status(),
        StatusCode::FORBIDDEN
    );
    let head = browser.request("HEAD", &browser.key_path);
    let head = browser.send(head.body(Body::empty()).unwrap()).await;
    assert!(!head.headers().contains_key(SET_COOKIE));

    let answer = browser.get(&browser.key_path).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let cookie = answer.headers()[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("breakout-console-4711="), "{cookie}");
    assert!(
        cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"),
        "{cookie}"
    );
}

#[tokio::test]
async fn another_cookie_is_no_cookie() {
    let mut browser = Browser::inside().await;
    let cookie = browser.cookie.take().unwrap();
    for wrong in [
        "breakout-console-4711=".to_owned(),
        cookie.replace("4711", "4712"),
        cookie[..cookie.len() - 1].to_owned(),
    ] {
        browser.cookie = Some(wrong);
        assert_eq!(browser.get("/rooms").await.status(), StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn names_that_are_made_to_point_here_are_refused() {
    let browser = Browser::inside().await;
    let cookie = browser.cookie.clone().unwrap();
    for hosts in [
        vec!["evil.example:4711"],
        vec!["127.0.0.1"],
        vec![HOST_NAME, "evil.example"],
        vec![],
    ] {
        for path in ["/rooms", browser.key_path.as_str(), assets::style()] {
            let mut request = Request::builder().uri(path).header("cookie", &cookie);
            for host in &hosts {
                request = request.header(HOST, *host);
            }
            let answer = browser.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(
                answer.status(),
                StatusCode::MISDIRECTED_REQUEST,
                "{hosts:?}"
            );
        }
    }
}

#[tokio::test]
async fn what_stands_in_frames_and_the_console_share_no_name() {
    let browser = Browser::inside().await;
    let ask = async |name: &str, path: &str| {
        let request = Request::builder().uri(path).header(HOST, name);
        let request = request.header("cookie", browser.cookie.as_deref().unwrap());
        browser.send(request.body(Body::empty()).unwrap()).await
    };
    let framed = "localhost:4711";
    assert_eq!(
        text(ask(framed, "/index.html").await).await,
        "somebody's code"
    );
    for path in [
        "/",
        "/rooms",
        "/login",
        "/login/return",
        &browser.key_path,
        assets::style(),
        assets::call_script(),
    ] {
        let answer = ask(framed, path).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.headers().contains_key(SET_COOKIE));
        assert!(!text(answer).await.contains("<html"), "{path}");
    }
    let post = Request::builder().method("POST").uri("/send");
    let post = post.header(HOST, framed).header("content-type", FORM);
    let post = post.header("cookie", browser.cookie.as_deref().unwrap());
    let post = post.header("origin", format!("http://{framed}"));
    let answer = browser
        .send(post.body(browser.form().into()).unwrap())
        .await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);

    let answer = ask(HOST_NAME, "/index.html").await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    assert!(!text(answer).await.contains("somebody's code"));
}

#[tokio::test]
async fn the_widget_is_given_to_whoever_asks_and_only_as_another_site() {
    let browser = Browser::new();
    let ask = async |name: &str, path: &str| {
        let request = Request::builder().uri(path).header(HOST, name);
        browser.send(request.body(Body::empty()).unwrap()).await
    };
    let page = ask("localhost:4711", "/widget/").await;
    assert_eq!(page.status(), StatusCode::OK);
    let policy = page.headers()["content-security-policy"].to_str().unwrap();
    assert!(
        policy.starts_with("default-src 'none'; script-src 'self';"),
        "{policy}"
    );
    // Any client may have it in a frame, also one that is at no address of the web.
    assert!(!policy.contains("frame-"), "{policy}");
    assert_eq!(page.headers()["cache-control"], "no-cache");
    assert!(!page.headers().contains_key(SET_COOKIE));
    assert!(text(page).await.contains("widget.js"));
    let module = ask("localhost:4711", "/widget/element-module.js").await;
    assert_eq!(module.headers()["access-control-allow-origin"], "*");
    assert_eq!(
        module.headers()["content-type"],
        "text/javascript; charset=utf-8"
    );
    for path in [
        "/widget/nothing",
        "/widget/..%2Findex.html",
        "/widget/a/b",
        "/widget",
    ] {
        let answer = ask("localhost:4711", path).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
    }
    // Not beside the console's own pages, and under no name that was made to point here.
    for (name, status) in [
        (HOST_NAME, StatusCode::FORBIDDEN),
        ("evil.example:4711", StatusCode::MISDIRECTED_REQUEST),
    ] {
        assert_eq!(ask(name, "/widget/").await.status(), status, "{name}");
    }
}

#[tokio::test]
async fn our_own_form_passes() {
    let browser = Browser::inside().await;
    for headers in [
        vec![OURS],
        vec![OURS, ("sec-fetch-site", "same-origin")],
        vec![("sec-fetch-site", "same-origin")],
        vec![],
    ] {
        let answer = browser.post("/send", &headers, &browser.form()).await;
        assert_eq!(
            answer,
            (StatusCode::OK, "Ann & Bo".to_owned()),
            "{headers:?}"
        );
    }
    let (status, page) = browser
        .post("/send", &[OURS], &browser.form().replace("name", "other"))
        .await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(page.contains("href=\"/rooms\""), "{page}");
}

#[tokio::test]
async fn forms_of_other_pages_are_refused() {
    let browser = Browser::inside().await;
    for headers in [
        vec![("origin", "http://evil.example")],
        vec![("origin", "http://127.0.0.1:4712")],
        vec![("origin", "https://127.0.0.1:4711")],
        vec![("origin", "http://localhost:4711")],
        vec![("origin", "null"), ("sec-fetch-site", "same-origin")],
        vec![OURS, ("origin", "http://evil.example")],
        vec![("sec-fetch-site", "same-site")],
        vec![("sec-fetch-site", "cross-site")],
        vec![("sec-fetch-site", "none")],
    ] {
        let (status, page) = browser.post("/send", &headers, &browser.form()).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{headers:?}");
        assert!(page.contains("href=\"/rooms\""), "{page}");
    }
}

#[tokio::test]
async fn a_form_without_the_token_is_refused_whatever_the_handler_does() {
    let browser = Browser::inside().await;
    let twice = format!("{}&csrf=x", browser.form());
    for form in [
        "name=Ann",
        "name=Ann&csrf=",
        "name=Ann&csrf=0000",
        "",
        &twice,
    ] {
        for path in ["/send", "/careless"] {
            let (status, _) = browser.post(path, &[OURS], form).await;
            assert_eq!(status, StatusCode::FORBIDDEN, "{path} {form}");
        }
    }
    let (status, _) = browser.post("/careless", &[OURS], &browser.form()).await;
    assert_eq!(status, StatusCode::OK);
}

#[tokio::test]
async fn a_form_with_a_file_needs_the_token_too() {
    let browser = Browser::inside().await;
    let kind = ("content-type", "multipart/form-data; boundary=edge");
    let part = |name: &str, value: &str| {
        format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let token = part("csrf", browser.gate.csrf());
    let file = part("file", "room,user");
    for (form, status) in [
        (format!("{token}{file}--edge--\r\n"), StatusCode::OK),
        (format!("{file}{token}--edge--\r\n"), StatusCode::OK),
        (format!("{file}--edge--\r\n"), StatusCode::FORBIDDEN),
        (
            format!("{token}{token}{file}--edge--\r\n"),
            StatusCode::FORBIDDEN,
        ),
        // Cut off: what follows might be another token.
        (format!("{token}{file}"), StatusCode::FORBIDDEN),
        (String::new(), StatusCode::FORBIDDEN),
    ] {
        let (answer, _) = browser.post("/careless", &[OURS, kind], &form).await;
        assert_eq!(answer, status, "{form}");
    }
}

#[tokio::test]
async fn what_is_not_a_form_is_refused() {
    let browser = Browser::inside().await;
    let json = [OURS, ("content-type", "application/json")];
    let (status, _) = browser.post("/send", &json, &browser.form()).await;
    assert_eq!(status, StatusCode::UNSUPPORTED_MEDIA_TYPE);

    let large = format!("{}&x={}", browser.form(), "x".repeat(FORM_BYTES));
    let (status, _) = browser.post("/send", &[OURS], &large).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);

    for method in ["PUT", "DELETE", "OPTIONS"] {
        let request = browser
            .request(method, "/send")
            .body(Body::empty())
            .unwrap();
        let answer = browser.send(request).await;
        assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED);
    }
}

#[tokio::test]
async fn assets_are_kept_by_the_browser_and_pages_are_not() {
    let browser = Browser::inside().await;
    let rooms = browser.get("/rooms").await;
    assert_eq!(rooms.headers()["cache-control"], "no-store");
    assert!(
        rooms.headers()["content-security-policy"]
            .to_str()
            .unwrap()
            .starts_with("default-src 'none'; ")
    );
    for (url, media_type) in [
        (assets::style(), "text/css; charset=utf-8"),
        (assets::script(), "text/javascript; charset=utf-8"),
        (assets::icon(), "image/svg+xml"),
    ] {
        let answer = browser.get(url).await;
        assert_eq!(answer.headers()[CONTENT_TYPE], media_type);
        let caching = &answer.headers()["cache-control"];
        assert_eq!(caching, "public, max-age=31536000, immutable");
        assert!(!text(answer).await.is_empty());
    }
    let missing = browser.get("/assets/console-00000000.css").await;
    assert_eq!(missing.status(), StatusCode::NOT_FOUND);
    let page = text(browser.get("/nowhere").await).await;
    assert!(page.contains("href=\"/rooms\"") && page.contains(assets::style()));
}

#[test]
fn a_socket_is_for_our_own_pages() {
    let headers = |pairs: &[(&'static str, &'static str)]| {
        let pairs = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap()));
        pairs.collect::<HeaderMap>()
    };
    let host = ("host", "127.0.0.1:4711");
    assert_eq!(own_origin(&headers(&[host, OURS])).as_deref(), Some(OURS.1));
    for foreign in [
        "http://127.0.0.1:4712",
        "http://localhost:4711",
        "https://evil.example",
        "null",
    ] {
        assert_eq!(
            own_origin(&headers(&[host, ("origin", foreign)])),
            None,
            "{foreign}"
        );
    }
    // What no browser leaves out is missed.
    assert_eq!(own_origin(&headers(&[host])), None);
    assert_eq!(
        own_origin(&headers(&[host, ("sec-fetch-site", "same-origin")])),
        None
    );
}

#[tokio::test]
async fn no_odd_name_is_an_error_of_ours_where_element_call_is_not_there() {
    let browser = Browser::inside().await;
    let pages = Router::new().route("/rooms", get(async || "the rooms"));
    let app = protect(pages, None, browser.gate.clone());
    for host in [
        "localhost:4711",
        "localhost",
        "LOCALHOST:4711",
        "localhost:",
        "[::1]:4711",
        "127.0.0.1",
        "127.0.0.1:99999",
        "a b",
        "\u{e4}",
        "",
    ] {
        for path in ["/rooms", "/nowhere", "/start/x", RETURN, assets::style()] {
            for method in ["GET", "HEAD", "POST", "PUT", "OPTIONS"] {
                let request = Request::builder().method(method).uri(path);
                let request = request.header(HOST, host.as_bytes());
                let request = request.header("cookie", browser.cookie.as_deref().unwrap());
                let answer = app.clone().oneshot(request.body(Body::empty()).unwrap());
                let status = answer.await.unwrap().status();
                assert_eq!(status, StatusCode::MISDIRECTED_REQUEST, "{host:?} {path}");
            }
        }
    }
}
