//! The page of a visit, and its socket.

use askama::Template;
use axum::{
    extract::{Path, State, ws::WebSocketUpgrade},
    http::{HeaderMap, header::CONTENT_SECURITY_POLICY},
    response::{Html, IntoResponse as _, Response},
};
use breakout_account::room_list::room_name;
use breakout_i18n::visit as words;
use matrix_sdk::Room;
use serde::{Deserialize, Serialize};

use super::{frame, host::Host};
use crate::{
    assets,
    error::PageError,
    filters,
    layout::{Layout, TemplateExt as _},
    page_socket::{PageSocket, check_origin},
    parts::Part as _,
    paths::href,
    security,
    state::SharedConsole,
    visit::Visits,
};

#[derive(Template)]
#[template(path = "visit.html")]
struct VisitPage {
    /// Its title is the heading, too.
    layout: Layout,
    name: String,
    back: String,
    again: String,
    socket: String,
    frame: String,
}

/// What a visit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To speak to the calls of all groups of this room.
    Speak,
    /// To listen in on the call of this room.
    Listen,
}

/// What the console says to the page.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum ToPage {
    /// Hand this to the frame.
    Frame { message: ToFrame },
    /// Say this.
    State { html: String, title: String },
    /// Drop the frame.
    Over,
}

/// What the console says to the frame. One connection is called by the ID of its room.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum ToFrame {
    /// Ask for the microphone.
    Microphone,
    /// Connect, in silence.
    Connect {
        leg: String,
        url: String,
        token: String,
        listens: bool,
    },
    /// Send the microphone there, when it is connected.
    Begin {
        leg: String,
    },
    Drop {
        leg: String,
    },
    /// Drop all, and the microphone.
    Stop,
}

/// What the page says to the console.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum FromPage {
    Frame { message: FromFrame },
    Say { say: Say },
}

/// What the frame says.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum FromFrame {
    Ready,
    Broken,
    /// The microphone is there, or why not.
    Microphone {
        error: Option<String>,
    },
    Connected {
        leg: String,
    },
    Interrupted {
        leg: String,
    },
    Lost {
        leg: String,
    },
}

/// The buttons.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Say {
    Stop,
    TryAgain,
}

pub(super) async fn speak(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
) -> Result<Response, PageError> {
    let room = allowed(&console, &room_id, Purpose::Speak).await?;
    show(&console, &room, Purpose::Speak).await
}

pub(super) async fn listen(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
) -> Result<Response, PageError> {
    let room = allowed(&console, &room_id, Purpose::Listen).await?;
    show(&console, &room, Purpose::Listen).await
}

pub(super) async fn speak_socket(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, PageError> {
    open(console, &room_id, Purpose::Speak, &headers, upgrade).await
}

pub(super) async fn listen_socket(
    State(console): State<SharedConsole>,
    Path(room_id): Path<String>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, PageError> {
    open(console, &room_id, Purpose::Listen, &headers, upgrade).await
}

async fn allowed(
    console: &SharedConsole,
    room_id: &str,
    purpose: Purpose,
) -> Result<Room, PageError> {
    let room = crate::joined_room::joined(console, room_id)?;
    let may = match purpose {
        Purpose::Speak => crate::joined_room::may_open(console, &room).await,
        Purpose::Listen => true,
    };
    if !may || !Visits::of(console).are_allowed() {
        let error = PageError::not_found(words::nobody_to_visit());
        return Err(error.with_hint(words::how_to_get_livekit_client()));
    }
    Ok(room)
}

async fn show(
    console: &SharedConsole,
    room: &Room,
    purpose: Purpose,
) -> Result<Response, PageError> {
    let name = room_name(room).await?;
    let back = href(room.room_id());
    let (heading, path) = match purpose {
        Purpose::Speak => (words::speak_to_all_of(&name), "speak"),
        Purpose::Listen => (words::listen_in_on(&name), "listen"),
    };
    let mut layout = Layout::new(console, heading);
    layout.js = assets::visit_script();
    let frames = console.gate().framed_origin();
    let page = VisitPage {
        layout,
        name,
        again: format!("{back}/{path}"),
        socket: format!("{back}/{path}/socket"),
        back,
        frame: frame::address(&frames, console.language()),
    };
    let policy = security::policy_with_frames(&frames);
    let policy = [(CONTENT_SECURITY_POLICY, policy)];
    Ok((policy, Html(page.html(console.language())?)).into_response())
}

async fn open(
    console: SharedConsole,
    room_id: &str,
    purpose: Purpose,
    headers: &HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Result<Response, PageError> {
    check_origin(headers)?;
    let room = allowed(&console, room_id, purpose).await?;
    Ok(upgrade.on_upgrade(async move |socket| {
        let page = PageSocket::new(socket);
        Host::new(console, room, purpose, page).run().await;
    }))
}

#[cfg(test)]
mod tests {
    use breakout_i18n::{Language, Message};
    use serde_json::json;

    use super::*;

    #[test]
    fn every_sample_is_safe() {
        for text in crate::tests::hostile_texts() {
            let page = VisitPage {
                layout: Layout::bare(Message::verbatim(text.clone()), Language::English),
                name: text,
                back: "/rooms/%21a".to_owned(),
                again: "/rooms/%21a/speak".to_owned(),
                socket: "/rooms/%21a/speak/socket".to_owned(),
                frame: "http://localhost:4711/visit/index.html".to_owned(),
            };
            crate::tests::check_page(&page.html(Language::English).unwrap());
        }
    }

    #[test]
    fn the_page_and_the_console_mean_the_same() {
        let said = json!({ "kind": "frame", "message": { "kind": "lost", "leg": "!a:x" } });
        let said = serde_json::from_value(said).unwrap();
        assert!(
            matches!(said, FromPage::Frame { message: FromFrame::Lost { leg } } if leg == "!a:x")
        );
        let said =
            serde_json::from_value(json!({ "kind": "frame", "message": { "kind": "microphone" } }));
        assert!(matches!(
            said.unwrap(),
            FromPage::Frame {
                message: FromFrame::Microphone { error: None }
            }
        ));
        let said = serde_json::from_value(json!({ "kind": "say", "say": "try-again" })).unwrap();
        assert!(matches!(said, FromPage::Say { say: Say::TryAgain }));
        let message = ToFrame::Drop {
            leg: "!a:x".to_owned(),
        };
        let told = serde_json::to_value(ToPage::Frame { message }).unwrap();
        assert_eq!(
            told,
            json!({ "kind": "frame", "message": { "kind": "drop", "leg": "!a:x" } })
        );
    }
}
