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
use breakout_console::Gate;
use breakout_i18n::{Language, demo as words};
use local_synapse::Account;
use matrix_sdk::ruma::RoomId;
use serde::Serialize;

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
        }
    }

    /// The page, for whoever comes with the key of this gate, with the widget of this folder in its frame.
    pub(super) fn pages(self, gate: &Arc<Gate>, widget_folder: &str) -> Router {
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
        };
        insta::assert_snapshot!(format!("{stand_in:?}"), @r#"StandIn { user: "@carol:x", .. }"#);
    }
}
