//! The socket between a page and the console: JSON, both ways.

use axum::{
    extract::ws::{Message, WebSocket},
    http::{HeaderMap, StatusCode},
};
use breakout_i18n::console as words;
use serde::{Serialize, de::DeserializeOwned};

use super::{error::PageError, security};

/// The page at the other end of a socket.
#[derive(Debug)]
pub(super) struct PageSocket(WebSocket);

impl PageSocket {
    pub(super) fn new(socket: WebSocket) -> Self {
        Self(socket)
    }

    /// Sends a message to the page; one that is gone is noticed when it is listened to.
    pub(super) async fn tell(&mut self, message: &impl Serialize) {
        if let Ok(json) = serde_json::to_string(message) {
            let _is_gone = self.0.send(Message::text(json)).await.is_err();
        }
    }

    /// The next message of the page; `None` when it is gone.
    pub(super) async fn listen<T: DeserializeOwned>(&mut self) -> Option<T> {
        loop {
            match self.0.recv().await?.ok()? {
                Message::Text(text) => match serde_json::from_str(&text) {
                    Ok(message) => return Some(message),
                    Err(error) => tracing::debug!(%error, "a page said something unknown"),
                },
                Message::Close(_) => return None,
                Message::Binary(_) | Message::Ping(_) | Message::Pong(_) => {}
            }
        }
    }
}

/// Refuses a socket that no page of this console asks for; returns our own origin. A browser lets any page of any site
/// open a socket, and sends the cookie with some of them.
pub(super) fn check_origin(headers: &HeaderMap) -> Result<String, PageError> {
    security::own_origin(headers)
        .ok_or_else(|| PageError::new(StatusCode::FORBIDDEN, words::asked_from_elsewhere()))
}
