//! The page of a call, and its socket.

use askama::Template;
use axum::{
    extract::{Path, State, ws::WebSocketUpgrade},
    http::{HeaderMap, header::CONTENT_SECURITY_POLICY},
    response::{Html, IntoResponse as _, Response},
};
use breakout_account::room_list::room_name;
use breakout_i18n::call as words;
use matrix_sdk::ruma::OwnedRoomId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{host::Host, not_here};
use crate::{
    assets,
    call::Calls,
    error::PageError,
    filters,
    layout::{Layout, TemplateExt as _},
    page_socket::{PageSocket, check_origin},
    parts::Part as _,
    paths::href,
    security,
    state::SharedConsole,
};

#[derive(Template)]
#[template(path = "call.html")]
struct CallPage {
    layout: Layout,
    name: String,
    back: String,
    again: String,
    socket: String,
    /// Where the frames come from.
    frames: String,
}

/// What the console says to the page.
#[derive(Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum ToPage {
    /// Load this in a frame, behind the others.
    Frame {
        frame: u32,
        url: String,
        title: String,
    },
    /// Show this frame, and no other.
    Front { frame: u32 },
    /// Drop this frame.
    Drop { frame: u32 },
    /// Hand this to what is in the frame.
    Widget { frame: u32, message: Value },
    /// Say this above the frames. Programs that look at the page know by `state` and `room` what is meant.
    State {
        html: String,
        state: &'static str,
        room: Option<OwnedRoomId>,
    },
}

/// What the page says to the console.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum FromPage {
    /// What is in this frame says this.
    Widget {
        frame: u32,
        message: Value,
        /// Whether the user has just used what is in the frame.
        #[serde(default)]
        by_hand: bool,
    },
    /// What is to stand in this frame has come, or what the browser shows instead.
    Loaded { frame: u32 },
    /// The user has pressed a button.
    Say { say: Say },
}

/// The buttons above a call.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Say {
    MoveNow,
    Stay,
    TryAgain,
    Return,
    TakeOver,
}

/// The page at the other end of a socket.
#[derive(Debug)]
pub(super) struct Page {
    socket: PageSocket,
    /// Where the browser has the console at.
    origin: String,
    /// Where its frames come from.
    frames: String,
}

impl Page {
    pub(super) fn origin(&self) -> &str {
        &self.origin
    }

    pub(super) fn frames(&self) -> &str {
        &self.frames
    }

    pub(super) async fn tell(&mut self, message: &ToPage) {
        self.socket.tell(message).await;
    }

    pub(super) async fn listen(&mut self) -> Option<FromPage> {
        self.socket.listen().await
    }
}

pub(super) async fn show(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
) -> Result<Response, PageError> {
    let room = crate::joined_room::joined(&console, &room_id)?;
    if !Calls::of(&console).are_possible_in(&room).await {
        return Err(not_here());
    }
    let name = room_name(&room).await?;
    let back = href(room.room_id());
    let mut layout = Layout::new(&console, words::call_in(&name));
    layout.js = assets::call_script();
    let page = CallPage {
        layout,
        name,
        again: format!("{back}/call"),
        socket: format!("{back}/call/socket"),
        back,
        frames: console.gate().framed_origin(),
    };
    let policy = security::policy_with_frames(&page.frames);
    let policy = [(CONTENT_SECURITY_POLICY, policy)];
    Ok((policy, Html(page.html(console.language())?)).into_response())
}

pub(super) async fn socket(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, PageError> {
    let origin = check_origin(&headers)?;
    let room = crate::joined_room::joined(&console, &room_id)?;
    if !Calls::of(&console).are_possible_in(&room).await {
        return Err(not_here());
    }
    Ok(upgrade.on_upgrade(async move |socket| {
        let page = Page {
            socket: PageSocket::new(socket),
            origin,
            frames: console.gate().framed_origin(),
        };
        Host::new(console, room, page).await.run().await;
    }))
}

#[cfg(test)]
mod tests {
    use breakout_i18n::{Language, Message};
    use matrix_sdk::ruma::owned_room_id;
    use serde_json::json;

    use super::*;

    impl CallPage {
        fn samples() -> Vec<Self> {
            let texts = crate::tests::hostile_texts().into_iter();
            let samples = texts.map(|text| Self {
                layout: Layout {
                    account: text.clone(),
                    ..Layout::bare(Message::verbatim(text.clone()), Language::English)
                },
                name: text,
                back: "/rooms/%21a".to_owned(),
                again: "/rooms/%21a/call".to_owned(),
                socket: "/rooms/%21a/call/socket".to_owned(),
                frames: "http://localhost:4711".to_owned(),
            });
            samples.collect()
        }
    }

    #[test]
    fn every_sample_is_safe() {
        for page in CallPage::samples() {
            crate::tests::check_page(&page.html(Language::English).unwrap());
        }
    }

    #[test]
    fn the_page_and_the_console_mean_the_same() {
        let said = json!({ "kind": "say", "say": "move-now" });
        let said = serde_json::from_value(said).unwrap();
        assert!(matches!(said, FromPage::Say { say: Say::MoveNow }));
        let said = json!({ "kind": "widget", "frame": 1, "message": { "api": "toWidget" } });
        let said = serde_json::from_value(said).unwrap();
        assert!(matches!(said, FromPage::Widget { by_hand: false, .. }));
        let drop = serde_json::to_value(ToPage::Drop { frame: 1 }).unwrap();
        assert_eq!(drop, json!({ "kind": "drop", "frame": 1 }));
        let state = serde_json::to_value(ToPage::State {
            html: String::new(),
            state: "in",
            room: Some(owned_room_id!("!a:example.org")),
        });
        assert_eq!(
            state.unwrap(),
            json!({ "kind": "state", "html": "", "state": "in", "room": "!a:example.org" })
        );
    }
}
