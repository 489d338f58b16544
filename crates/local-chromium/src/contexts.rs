//! More people in one browser, each with cookies and storage of their own.
//!
//! ChromeDriver knows nothing of them, and lets nobody make them through it, so the browser itself is told.

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio_tungstenite::{connect_async, tungstenite::Message};

use crate::{browser::Browser, error::Error};

impl Browser {
    /// Opens a page for somebody else in the same browser. It costs far less than another browser.
    ///
    /// The browser ends when the last of its pages is dropped.
    ///
    /// # Errors
    ///
    /// Like [`BrowserBuilder::start`](crate::BrowserBuilder::start).
    pub async fn for_somebody_else(&self) -> Result<Self, Error> {
        let window = open_window(self.chromium()).await?;
        self.at(&window).await
    }
}

/// Opens a window with cookies and storage of its own, and returns its name.
async fn open_window(chromium: &str) -> Result<String, Error> {
    let no_answer = |source| Error::NoAnswer {
        command: "/json/version".to_owned(),
        source,
    };
    let http = reqwest::Client::builder().no_proxy().build();
    let version = http
        .map_err(no_answer)?
        .get(format!("http://{chromium}/json/version"));
    let version: Value = async { version.send().await?.json().await }
        .await
        .map_err(no_answer)?;
    let url = version["webSocketDebuggerUrl"].as_str().unwrap_or_default();
    let (mut socket, _) = connect_async(url).await.map_err(refused)?;
    let mut number = 0;
    let mut tell = async |method: &str, params: Value| {
        number += 1;
        let command = json!({ "id": number, "method": method, "params": params });
        let command = Message::text(command.to_string());
        socket.send(command).await.map_err(refused)?;
        while let Some(message) = socket.next().await {
            let message = message.map_err(refused)?;
            let Ok(mut answer) = serde_json::from_slice::<Value>(&message.into_data()) else {
                continue;
            };
            if answer["id"] == json!(number) {
                return Ok(answer["result"].take());
            }
        }
        Err(refused("it has hung up"))
    };
    let context = tell("Target.createBrowserContext", json!({})).await?;
    let params = json!({
        "url": "about:blank", "newWindow": true, "browserContextId": context["browserContextId"],
    });
    let target = tell("Target.createTarget", params).await?;
    let window = target["targetId"].as_str();
    window.map(ToOwned::to_owned).ok_or_else(|| refused(target))
}

fn refused(why: impl ToString) -> Error {
    Error::Refused {
        command: "to open a window".to_owned(),
        error: "no window".to_owned(),
        message: why.to_string(),
    }
}
