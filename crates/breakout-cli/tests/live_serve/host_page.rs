//! The pages of a host, as a browser has them.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
};

use local_synapse::{Account, Method, wait_for};
use serde_json::{Value, json};

use crate::{
    class::{Class, send},
    process::{Bot, PATIENCE},
};

pub(crate) const PUBLIC: &str = "breakout.example";
/// The page that asks: the widget's, which is at the same address.
pub(crate) const PAGE: &str = "https://breakout.example";

/// A request as it is on the wire; gives the status and the body, with the head before it.
pub(crate) fn ask(address: &str, head: &str, body: &str) -> (u16, String) {
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
pub(crate) fn enter(address: &str, origin: &str, body: &str) -> (u16, String) {
    let head = format!(
        "POST /host/enter HTTP/1.1\r\nHost: {PUBLIC}\r\nOrigin: {origin}\r\nContent-Type: application/json"
    );
    ask(address, &head, body)
}

/// What a client gives to a page about its user.
pub(crate) async fn openid(user: &Account) -> Value {
    let path = format!(
        "/_matrix/client/v3/user/{}/openid/request_token",
        user.user_id
    );
    send(user, Method::POST, &path, json!({})).await
}

/// What a page asks with.
pub(crate) fn asked(openid: &Value, room: &str) -> Value {
    let mut asked = openid.clone();
    asked["room_id"] = json!(room);
    asked["language"] = json!("en");
    asked
}

/// The address of the pages in an answer, without its origin.
pub(crate) fn path_in(answer: &str) -> String {
    let (_, json) = answer.rsplit_once('\n').unwrap();
    let json: Value = serde_json::from_str(json).unwrap();
    let url = json["url"].as_str().unwrap();
    let path = url.strip_prefix("https://breakout.example").unwrap();
    path.to_owned()
}

/// Where a bot has its pages.
pub(crate) struct Pages {
    pub(crate) address: String,
}

impl Pages {
    pub(crate) fn new() -> Self {
        // Free a moment ago.
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        Self { address }
    }

    /// Starts a bot again that was killed, with the pages.
    pub(crate) async fn start(&self, bot: Bot) -> Bot {
        bot.start_again_with(&[
            ("BREAKOUT_SERVE_LISTEN", &self.address),
            ("BREAKOUT_SERVE_PUBLIC_URL", "https://breakout.example/"),
            ("BREAKOUT_SERVE_ELEMENT_ORIGINS", "https://element.example"),
            ("BREAKOUT_SERVE_WIDGET", "false"),
        ])
        .await
    }

    /// Lets the teacher in.
    pub(crate) async fn host(&self, class: &Class) -> HostPage {
        let asked = asked(&openid(&class.teacher).await, &class.room).to_string();
        let (status, answer) = enter(&self.address, PAGE, &asked);
        assert_eq!(status, 200, "{answer}");
        HostPage {
            address: self.address.clone(),
            path: path_in(&answer),
        }
    }
}

/// The page of a host who was let in.
pub(crate) struct HostPage {
    address: String,
    path: String,
}

impl HostPage {
    pub(crate) fn get(&self) -> String {
        let path = &self.path;
        let head = format!("GET {path} HTTP/1.1\r\nHost: {PUBLIC}");
        let (status, page) = ask(&self.address, &head, "");
        assert_eq!(status, 200, "{page}");
        page
    }

    /// Waits for a page with this text.
    pub(crate) async fn shows(&self, text: &str) -> String {
        wait_for(format!("a page with {text:?}"), PATIENCE, async || {
            Some(self.get()).filter(|page| page.contains(text))
        })
        .await
    }

    /// Sends a form of a page, and goes where that leads.
    pub(crate) fn send(&self, page: &str, form: &str, fields: &[(&str, &str)]) -> String {
        let path = &self.path;
        let head = format!(
            "POST {path}/{form} HTTP/1.1\r\nHost: {PUBLIC}\r\nOrigin: https://{PUBLIC}\r\nContent-Type: application/x-www-form-urlencoded"
        );
        let csrf = hidden(page, "csrf");
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .append_pair("csrf", csrf)
            .finish();
        let (status, answer) = ask(&self.address, &head, &body);
        assert_eq!(status, 303, "{form}: {answer}");
        self.get()
    }

    /// Splits the room into so many groups, and starts; gives the page, once they are open.
    pub(crate) async fn start(&self, groups: &str) -> String {
        let page = self.get();
        let page = self.send(&page, "plan/deal", &[("count", groups), ("by", "rooms")]);
        let start = [
            ("revision", hidden(&page, "revision")),
            ("announce", "on"),
            ("minutes", "20"),
        ];
        self.send(&page, "plan/start", &start);
        self.shows("id=\"controls\"").await
    }
}

/// What a form of a page carries under this name.
pub(crate) fn hidden<'a>(page: &'a str, name: &str) -> &'a str {
    let start = format!("name=\"{name}\" value=\"");
    assert!(page.contains(&start), "no {name}: {page}");
    let (_, rest) = page.split_once(&start).unwrap();
    rest.split('"').next().unwrap()
}
