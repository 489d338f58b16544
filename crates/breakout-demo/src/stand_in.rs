//! A small stand-in for Element, in which one of the people sees the widget: the built files of `clients/widget/host`.
//!
//! `cargo xtask regen` writes them, and the gate compares them with what the source builds. The page speaks with the
//! homeserver itself, as Element does; its token is that of a throwaway account, and is given only to the browser that was
//! let in.

use std::sync::Arc;

use axum::{
    Json, Router,
    http::{
        HeaderName,
        header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    routing::get,
};
use breakout_account::interrupt::Interrupt;
use breakout_console::{CONNECTIONS, Gate};
use breakout_i18n::{Language, demo as words};
use breakout_words::CommandError;
use local_synapse::Account;
use matrix_sdk::ruma::RoomId;
use serde::Serialize;
use tokio::task::JoinSet;

/// As whom it is opened from the other consoles. No account is called so.
pub(super) const USER: &str = "in-element";

const PAGE: &str = include_str!("../assets/stand-in/index.html");
const SCRIPT: &str = include_str!("../assets/stand-in/host.js");
const STYLE: &str = include_str!("../assets/stand-in/host.css");

/// What the page is told.
#[derive(Clone, Serialize)]
pub(super) struct StandIn {
    homeserver: String,
    token: String,
    user: String,
    device: String,
    /// The main room.
    room: String,
    title: String,
    introduction: String,
    /// The tag of the language that the widget is told.
    lang: &'static str,
    /// Where the user may write to the main room.
    #[serde(skip_serializing_if = "Option::is_none")]
    writing: Option<Writing>,
}

/// What stands around the line that somebody writes.
#[derive(Clone, Serialize)]
struct Writing {
    label: String,
    send: String,
}

/// The page, which answers until this is dropped.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) gate: Arc<Gate>,
    /// What lets a browser in, once.
    pub(super) url: String,
    pub(super) serves: JoinSet<()>,
}

impl StandIn {
    /// What is shown to this device of somebody.
    pub(super) fn new(
        homeserver: &str,
        device: &Account,
        name: &str,
        room: &RoomId,
        language: Language,
    ) -> Self {
        Self {
            homeserver: homeserver.to_owned(),
            token: device.access_token.clone(),
            user: device.user_id.clone(),
            device: device.device_id.clone(),
            room: room.to_string(),
            title: words::stand_in_title(name).text(language),
            introduction: words::stand_in_introduction(name).text(language),
            lang: language.tag(),
            writing: None,
        }
    }

    /// Lets the user write to the main room, which is called so; this is an example.
    pub(super) fn with_writing(mut self, room: &str, example: &str, language: Language) -> Self {
        self.writing = Some(Writing {
            label: words::stand_in_write(room, example).text(language),
            send: words::stand_in_send().text(language),
        });
        self
    }

    /// Serves the page until the program is to end. The widget is that of this folder.
    pub(super) async fn open(
        self,
        widget_folder: &str,
        stop: Interrupt,
    ) -> Result<Page, CommandError> {
        let (listener, port) = breakout_console::listen(None).await?;
        let (gate, url) = Gate::new(port, &mut rand::rng());
        let gate = Arc::new(gate);
        let pages = self.pages(&gate, widget_folder);
        let mut serves = JoinSet::new();
        serves.spawn(async move {
            let stop = async move { stop.wait().await };
            if let Err(error) = breakout_console::run(listener, pages, CONNECTIONS, stop).await {
                tracing::error!(%error, "the stand-in of the demo has stopped");
            }
        });
        Ok(Page { gate, url, serves })
    }

    /// The page, for whoever comes with the key of this gate, with the widget of this folder in its frame.
    fn pages(self, gate: &Arc<Gate>, widget_folder: &str) -> Router {
        gate.begin_with("/".to_owned());
        let policy = format!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self' {}; \
             frame-src {widget_folder}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
            self.homeserver
        );
        let file = |media_type: &'static str, content: &'static str| {
            let headers: [(HeaderName, String); 2] = [
                (CONTENT_TYPE, media_type.to_owned()),
                (CONTENT_SECURITY_POLICY, policy.clone()),
            ];
            get(move || std::future::ready((headers, content)))
        };
        let pages = Router::new()
            .route("/", file("text/html; charset=utf-8", PAGE))
            .route("/host.js", file("text/javascript; charset=utf-8", SCRIPT))
            .route("/host.css", file("text/css; charset=utf-8", STYLE))
            .route("/demo.json", get(move || std::future::ready(Json(self))));
        breakout_console::guarded(pages, gate.clone())
    }
}

impl std::fmt::Debug for StandIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StandIn")
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_token_shows_in_debug_output() {
        let stand_in = StandIn {
            homeserver: "http://127.0.0.1:1".to_owned(),
            token: "secret".to_owned(),
            user: "@carol:x".to_owned(),
            device: "D".to_owned(),
            room: "!a:x".to_owned(),
            title: String::new(),
            introduction: String::new(),
            lang: "en",
            writing: None,
        };
        insta::assert_snapshot!(format!("{stand_in:?}"), @r#"StandIn { user: "@carol:x", .. }"#);
    }
}
