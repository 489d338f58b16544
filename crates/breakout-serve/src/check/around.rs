//! What is around the bot: the widget's folder on a web server, and what the homeserver and its name tell others.
//!
//! The bot runs without any of it, so that nothing here is an error: each line says what people would find.

use std::time::Duration;

use breakout_console::widget_page_with_hosts;
use breakout_core::event::widget::WidgetAddress;
use breakout_i18n::{Message, serve as words};
use breakout_words::CommandError;
use futures_util::{StreamExt as _, stream};
use matrix_sdk::ruma::ServerName;
use reqwest::{Client, Response, StatusCode};
use serde::Deserialize;
use url::Url;

use crate::entry::ENTER;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many files are fetched at the same time.
const AT_ONCE: usize = 4;
/// What a homeserver says of itself has some hundred bytes.
const MOST_BYTES: usize = 65_536;
/// How many files are named that are not as they should be.
const MOST_NAMED: usize = 5;

/// The page of the widget's folder.
const PAGE: &str = "index.html";

const USERINFO: &str = "/_matrix/federation/v1/openid/userinfo";
const WELL_KNOWN: &str = "/.well-known/matrix/client";

/// A file of the widget's folder: its name, and what it holds.
pub type WidgetFile<'a> = (&'a str, &'a [u8]);

/// What there is at the address of the widget.
enum Found {
    /// All of these files.
    Same,
    /// Others under the names of these.
    Different(Vec<String>),
    /// No page.
    Nothing(String),
    /// No answer.
    Silence(reqwest::Error),
}

/// Whether the widget is where the configuration says, and is this program's own.
pub(super) async fn widget(
    http: &Client,
    address: &WidgetAddress,
    files: &[WidgetFile<'_>],
) -> Message {
    let shown = address.as_str();
    match look(http, address, files).await {
        Found::Same => words::widget_is_there(shown),
        Found::Different(mut different) => {
            let more = if different.len() > MOST_NAMED {
                ", …"
            } else {
                ""
            };
            different.truncate(MOST_NAMED);
            words::widget_is_another(shown, format!("{}{more}", different.join(", ")))
        }
        Found::Nothing(status) => words::widget_is_not_there(shown, status),
        Found::Silence(error) => silent(shown, error),
    }
}

/// Whether the bot's own address leads to the bot, which has the widget there, and in it the way to the pages for hosts.
pub(super) async fn leads_here(
    http: &Client,
    address: &WidgetAddress,
    files: &[WidgetFile<'_>],
) -> bool {
    let page = widget_page_with_hosts(ENTER);
    let files = files.iter().map(|&(name, content)| match name {
        PAGE => (name, page.as_bytes()),
        _ => (name, content),
    });
    let files: Vec<_> = files.collect();
    matches!(look(http, address, &files).await, Found::Same)
}

async fn look(http: &Client, address: &WidgetAddress, files: &[WidgetFile<'_>]) -> Found {
    let shown = address.as_str();
    let answer = match get(http, shown).await {
        Ok(answer) if answer.status() == StatusCode::OK => answer,
        Ok(answer) => return Found::Nothing(status(&answer)),
        Err(error) => return Found::Silence(error),
    };
    let mut different = Vec::new();
    if let Some((name, page)) = files.iter().find(|(name, _)| *name == PAGE)
        && !is_same(answer, page).await
    {
        different.push((*name).to_owned());
    }
    let others = files.iter().filter(|(name, _)| *name != PAGE);
    let compared = stream::iter(others).map(|(name, content)| async move {
        let url = shown.parse::<Url>().ok()?.join(name).ok()?;
        let is_same = match get(http, url.as_str()).await {
            Ok(answer) => answer.status() == StatusCode::OK && is_same(answer, content).await,
            Err(_) => false,
        };
        (!is_same).then(|| (*name).to_owned())
    });
    let compared: Vec<_> = compared.buffered(AT_ONCE).collect().await;
    different.extend(compared.into_iter().flatten());
    match different.is_empty() {
        true => Found::Same,
        false => Found::Different(different),
    }
}

/// Whether the homeserver says whose a token is that somebody shows to a page.
pub(super) async fn openid(http: &Client, homeserver: &Url) -> Message {
    let mut url = homeserver.clone();
    url.set_path(USERINFO);
    let shown = url.to_string();
    // A token that nobody has.
    url.set_query(Some("access_token=breakout-serve-check"));
    let answer = match get(http, url.as_str()).await {
        Ok(answer) => answer,
        Err(error) => return silent(&shown, error),
    };
    let said = status(&answer);
    let is_refusal = matches!(
        answer.status(),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN
    );
    match is_refusal && json::<Refusal>(answer).await.is_some() {
        true => words::says_who_somebody_is(homeserver.as_str()),
        false => words::does_not_say_who_somebody_is(homeserver.as_str(), said),
    }
}

/// Whether clients find the homeserver by the name that the bot's account has.
pub(super) async fn well_known(http: &Client, server: &ServerName, homeserver: &Url) -> Message {
    let name = server.as_str();
    // On this machine, as one tries it.
    let scheme = match server.host() {
        "localhost" | "127.0.0.1" | "[::1]" => "http",
        _ => "https",
    };
    let shown = format!("{scheme}://{name}{WELL_KNOWN}");
    let answer = match get(http, &shown).await {
        Ok(answer) => answer,
        Err(error) => return silent(&shown, error),
    };
    let said = status(&answer);
    let named = match answer.status() {
        StatusCode::OK => json::<WellKnown>(answer)
            .await
            .map(|told| told.homeserver.base_url),
        // Clients take the name for the address then.
        StatusCode::NOT_FOUND => format!("{scheme}://{name}").parse().ok(),
        _ => None,
    };
    match named {
        Some(named) if is_same_address(&named, homeserver) => words::server_leads_here(name),
        Some(named) if said == "200" => {
            words::server_leads_elsewhere(name, named.as_str(), homeserver.as_str())
        }
        _ => words::server_leads_nowhere(shown, said, homeserver.as_str(), name),
    }
}

#[derive(Deserialize)]
struct Refusal {
    #[serde(rename = "errcode")]
    _code: String,
}

#[derive(Deserialize)]
struct WellKnown {
    #[serde(rename = "m.homeserver")]
    homeserver: Homeserver,
}

#[derive(Deserialize)]
struct Homeserver {
    base_url: Url,
}

async fn get(http: &Client, url: &str) -> Result<Response, reqwest::Error> {
    http.get(url).timeout(PATIENCE).send().await
}

fn status(answer: &Response) -> String {
    answer.status().as_u16().to_string()
}

fn silent(address: &str, error: reqwest::Error) -> Message {
    CommandError::network(words::address_does_not_answer(address))
        .with_source(error.without_url())
        .with_causes()
}

/// Whether an answer holds exactly this. No more of it is read than that takes.
async fn is_same(mut answer: Response, content: &[u8]) -> bool {
    let mut rest = content;
    while let Ok(Some(chunk)) = answer.chunk().await {
        match rest.strip_prefix(&*chunk) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest.is_empty()
}

async fn json<T: serde::de::DeserializeOwned>(mut answer: Response) -> Option<T> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.ok()? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MOST_BYTES {
            return None;
        }
    }
    serde_json::from_slice(&bytes).ok()
}

/// With or without a slash at its end.
fn is_same_address(one: &Url, other: &Url) -> bool {
    one.as_str().trim_end_matches('/') == other.as_str().trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use axum::{Router, http::StatusCode as Status, routing::get as answers};
    use breakout_i18n::Language;
    use tokio::{net::TcpListener, task::JoinSet};

    use super::*;

    const FILES: [WidgetFile<'_>; 3] = [
        ("index.html", b"<!doctype html>"),
        ("widget.js", b"let a;"),
        ("widget.css", b"p {}"),
    ];

    /// A server on this machine, and where it is.
    async fn serve(app: Router) -> (JoinSet<()>, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mut serving = JoinSet::new();
        serving.spawn(async move { axum::serve(listener, app).await.unwrap() });
        (serving, format!("http://{address}/"))
    }

    async fn of_widget(app: Router) -> String {
        let (_serving, url) = serve(app).await;
        let address = url.parse().unwrap();
        let said = widget(&Client::new(), &address, &FILES).await;
        said.text(Language::English).replace(&url, "URL")
    }

    fn folder(script: &'static str) -> Router {
        Router::new()
            .route("/", answers(async || "<!doctype html>"))
            .route("/widget.js", answers(async move || script))
    }

    #[tokio::test]
    async fn the_widget_is_ours_another_or_not_there() {
        let whole = folder("let a;").route("/widget.css", answers(async || "p {}"));
        assert_eq!(
            of_widget(whole).await,
            "URL has the widget, as this program has it"
        );
        // Longer, shorter, and missing.
        for script in ["let a;\n", "let", ""] {
            let said = of_widget(folder(script)).await;
            assert!(said.contains("(widget.js, widget.css)"), "{said}");
        }
        let said = of_widget(Router::new()).await;
        assert!(
            said.starts_with("URL answers with the status 404"),
            "{said}"
        );
    }

    #[tokio::test]
    async fn what_does_not_answer_is_said_without_an_end() {
        let address = "http://127.0.0.1:1/".parse().unwrap();
        let said = widget(&Client::new(), &address, &FILES).await;
        let said = said.text(Language::English);
        assert!(
            said.starts_with("http://127.0.0.1:1/ does not answer"),
            "{said}"
        );
    }

    #[tokio::test]
    async fn a_page_that_anybody_could_have_is_no_answer_of_a_homeserver() {
        let (_serving, url) = serve(
            Router::new().fallback(async || (Status::UNAUTHORIZED, "<html>who are you?</html>")),
        )
        .await;
        let said = openid(&Client::new(), &url.parse().unwrap()).await;
        let said = said.text(Language::English);
        assert!(said.contains("does not say who somebody is"), "{said}");
        assert!(said.contains("status 401"), "{said}");
    }

    #[tokio::test]
    async fn a_name_leads_here_elsewhere_or_nowhere() {
        let of = async |app: Router, homeserver: Option<&str>| {
            let (_serving, url) = serve(app).await;
            let server = url.trim_start_matches("http://").trim_end_matches('/');
            let homeserver = homeserver.unwrap_or(&url).parse().unwrap();
            let server = ServerName::parse(server).unwrap();
            let said = well_known(&Client::new(), &server, &homeserver).await;
            said.text(Language::English)
                .replace(server.as_str(), "NAME")
        };
        let tells = |body: &'static str| {
            Router::new().route("/.well-known/matrix/client", answers(async move || body))
        };
        let elsewhere = r#"{ "m.homeserver": { "base_url": "https://other.example" } }"#;
        let said = of(tells(elsewhere), Some("https://other.example/")).await;
        assert_eq!(said, "NAME leads clients to this homeserver");
        let said = of(tells(elsewhere), None).await;
        assert_eq!(
            said,
            "NAME leads clients to https://other.example/, and not to http://NAME/"
        );
        let said = of(Router::new(), None).await;
        assert_eq!(said, "NAME leads clients to this homeserver");
        for app in [tells("<html>"), tells("{}"), Router::new()] {
            let said = of(app, Some("https://other.example/")).await;
            assert!(said.contains("names no homeserver"), "{said}");
        }
    }
}
