//! Every route of the console, asked for by every odd name and with everything odd: that is never an error of ours.

use std::{collections::BTreeSet, fs, path::Path};

use axum::{
    body::Body,
    http::{
        Request, StatusCode,
        header::{CONTENT_TYPE, HOST, ORIGIN},
    },
};
use breakout_account::testing::User;
use serde_json::json;

use super::visitor::Visitor;
use crate::{ElementCall, paths::href};

const PORT: u16 = 4781;

/// The routes as they stand in the source, so that none can be forgotten here.
pub(super) fn routes() -> BTreeSet<String> {
    let mut routes = BTreeSet::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    collect(&source, &mut routes);
    routes
}

fn collect(path: &Path, routes: &mut BTreeSet<String>) {
    if path.is_dir() {
        if path.file_name().unwrap() == "tests" {
            return;
        }
        for entry in fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), routes);
        }
        return;
    }
    let source = fs::read_to_string(path).unwrap();
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap();
    for other in [".nest(", ".nest_service(", ".route_service("] {
        assert!(!code.contains(other), "{}: {other}", path.display());
    }
    for route in code.split(".route(").skip(1) {
        let route = route.trim_start();
        let named = |name: &str| route.starts_with(name);
        let address = match route.strip_prefix('"') {
            Some(literal) => literal.split('"').next().unwrap(),
            None if named("ACCOUNT,") => "/account",
            None if named("LOGIN,") => "/login",
            None if named("PATH,") => crate::widget::PATH,
            None if named("security::RETURN,") => crate::security::RETURN,
            None if named("&asset.url,") => crate::assets::style(),
            None => panic!("{}: which route is {route}", path.display()),
        };
        routes.insert(address.to_owned());
    }
}

/// The addresses that a route may be asked for at, with this in the place of each part that is free.
fn address(route: &str, part: &str) -> String {
    let mut address = String::new();
    for piece in route.split('/').skip(1) {
        address.push('/');
        address.push_str(if piece.starts_with('{') { part } else { piece });
    }
    address
}

fn names() -> Vec<Vec<Vec<u8>>> {
    let one = |name: &str| vec![name.as_bytes().to_vec()];
    let mut names: Vec<_> = [
        "localhost",
        "LOCALHOST:4781",
        "localhost:",
        "localhost:4781",
        "localhost.:4781",
        "127.0.0.1",
        "127.0.0.1:",
        "127.0.0.1:99999",
        "127.0.0.1:4781:4781",
        "user@127.0.0.1:4781",
        "[::1]:4781",
        "0.0.0.0:4781",
        "evil.example",
        "a b",
        "",
        "/rooms",
        "http://127.0.0.1:4781",
    ]
    .map(one)
    .to_vec();
    names.push(Vec::new());
    names.push(vec![b"127.0.0.1:4781".to_vec(), b"localhost:4781".to_vec()]);
    names.push(vec![b"\xff\xfe".to_vec()]);
    names.push(vec![vec![b'x'; 9_000]]);
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn no_name_that_a_route_is_asked_for_by_is_an_error_of_ours() {
    let routes = routes();
    assert!(routes.len() > 40, "{routes:?}");
    let user = User::register("routes_names").await;
    let room = user.create_room(json!({ "name": "Workshop" })).await;
    let room = href(&room).replace("/rooms/", "");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), "<!doctype html>").unwrap();
    let element_call = ElementCall::find(Some(folder.path()), folder.path()).unwrap();
    for element_call in [None, element_call] {
        let visitor = Visitor::with_calls(&user, PORT, element_call).await;
        for route in &routes {
            for names in names() {
                for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
                    for is_inside in [true, false] {
                        let mut request = Request::builder()
                            .method(method)
                            .uri(address(route, &room))
                            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
                        for name in &names {
                            request = request.header(HOST, name.as_slice());
                        }
                        let request = request.body(Body::empty()).unwrap();
                        let status = visitor.ask_as(request, is_inside).await.status();
                        let names: Vec<_> =
                            names.iter().map(|it| String::from_utf8_lossy(it)).collect();
                        assert!(
                            !status.is_server_error() && !status.is_success()
                                || names == ["localhost:4781"] && !status.is_server_error(),
                            "{status}: {method} {route} at {names:?}"
                        );
                    }
                }
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_a_route_is_sent_is_an_error_of_ours() {
    let user = User::register("routes_sent").await;
    let room = user.create_room(json!({ "name": "Workshop" })).await;
    let room = href(&room).replace("/rooms/", "");
    let visitor = Visitor::of(&user, PORT).await;
    let csrf = visitor.site.gate().csrf().to_owned();
    let long = "x".repeat(5_000);
    let parts = [
        room.as_str(),
        "x",
        "%00",
        "%ff%fe",
        "%2e%2e%2f%2e%2e",
        "%21nowhere%3Ax",
        "%0d%0aSet-Cookie:a",
        "%F0%9F%92%A5",
        &long,
    ];
    let queries = [
        "",
        "?",
        "?agreed=%ff&planning=maybe&chat=%00&before=%24x&q=%ff&all&session=%00&next=//evil.example",
        "?agreed&agreed=1&planning=true&chat=x&before&n=99999999999999999999",
        "?%00=%00&&&=",
    ];
    let multipart = format!(
        "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n\
         --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\\u{{0}}\"\r\n\r\n\u{0}\r\n--b--\r\n"
    );
    let form = "application/x-www-form-urlencoded";
    let fields = "user to room_id name number text minutes time session child agreed once groups size rooms people file \
                  split revision for until names join transaction answers remove after live key identifier homeserver";
    let odd = |value: &str| {
        let fields = fields.split_whitespace();
        let fields: String = fields.map(|name| format!("&{name}={value}")).collect();
        format!("csrf={csrf}{fields}")
    };
    let bodies = [
        (form, format!("csrf={csrf}")),
        (form, odd("")),
        (form, odd("%ff%00")),
        (form, odd("99999999999999999999999")),
        (form, odd("-1")),
        (form, odd(&long)),
        (form, format!("csrf={csrf}&csrf={csrf}")),
        ("multipart/form-data; boundary=b", multipart.clone()),
        (
            "multipart/form-data; boundary=b",
            multipart[..multipart.len() / 2].to_owned(),
        ),
        ("multipart/form-data", multipart),
        ("application/json", "{}".to_owned()),
        ("text/\u{e4}", String::new()),
    ];
    let host = format!("127.0.0.1:{PORT}");
    let check = async |request: axum::http::request::Builder, body: &str, what: String| {
        let request = request
            .header(HOST, &host)
            .header(ORIGIN, format!("http://{host}"));
        let request = request.body(Body::from(body.to_owned())).unwrap();
        let answer = visitor.ask_as(request, true).await;
        let status = answer.status();
        assert!(
            status != StatusCode::INTERNAL_SERVER_ERROR,
            "{status}: {what}"
        );
    };
    for route in routes() {
        for part in parts {
            let address = address(&route, part);
            for query in queries {
                let uri = format!("{address}{query}");
                let request = Request::get(&uri);
                check(request, "", format!("GET {}", &uri[..uri.len().min(200)])).await;
            }
            // What a form does to the room is its own matter; here only odd ones are sent.
            for (content_type, body) in &bodies {
                let request = Request::post(&address).header(CONTENT_TYPE, content_type.as_bytes());
                let start = &body[..body.len().min(300)];
                check(
                    request,
                    body,
                    format!("POST {route}: {content_type} {start}"),
                )
                .await;
            }
        }
    }
}
