//! The WebDriver protocol, as far as it is needed here: one request of JSON for one command.
//!
//! See <https://www.w3.org/TR/webdriver2/>; what begins with `goog/` is ChromeDriver's own.

use std::time::Duration;

use reqwest::{Client, Method};
use serde_json::{Value, json};

use crate::error::Error;

/// How long one script may wait in the page.
pub(crate) const SCRIPT_TIMEOUT: Duration = Duration::from_secs(10);

/// How elements are marked in what goes to and from a page.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A session with one browser.
#[derive(Debug)]
pub(crate) struct Session {
    http: Client,
    url: String,
}

/// An element of the page that is there.
#[derive(Clone, Debug)]
pub(crate) struct Element(String);

impl Element {
    pub(crate) fn from_json(value: &Value) -> Option<Self> {
        Some(Self(value[ELEMENT].as_str()?.to_owned()))
    }
}

impl Session {
    /// Begins one with a Chromium that runs.
    pub(crate) async fn begin(driver: &str, chromium: &str) -> Result<Self, Error> {
        let http = Client::builder().no_proxy().build();
        let mut session = Self {
            http: http.map_err(|source| no_answer("begin", source))?,
            url: format!("http://{driver}/session"),
        };
        let wanted = json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "debuggerAddress": chromium },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "script": milliseconds(SCRIPT_TIMEOUT) },
        });
        let body = json!({ "capabilities": { "alwaysMatch": wanted } });
        let answer = session.command(Method::POST, "", body).await?;
        let id = answer["sessionId"].as_str().unwrap_or_default();
        session.url = format!("{}/{id}", session.url);
        Ok(session)
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Result<Value, Error> {
        self.command(Method::POST, path, body).await
    }

    pub(crate) async fn get(&self, path: &str) -> Result<Value, Error> {
        self.command(Method::GET, path, Value::Null).await
    }

    /// Runs the body of a function in the page.
    pub(crate) async fn run(&self, script: &str, args: &[Value]) -> Result<Value, Error> {
        let body = json!({ "script": script, "args": args });
        self.post("/execute/sync", body).await
    }

    /// Runs the body of a function whose last argument is to be called with the answer.
    pub(crate) async fn run_async(&self, script: &str, args: &[Value]) -> Result<Value, Error> {
        let body = json!({ "script": script, "args": args });
        self.post("/execute/async", body).await
    }

    pub(crate) async fn click(&self, element: &Element) -> Result<(), Error> {
        let path = format!("/element/{}/click", element.0);
        self.post(&path, json!({})).await.map(drop)
    }

    /// Speaks to what is in this frame from now on, or to the page itself.
    pub(crate) async fn enter(&self, frame: Option<&Element>) -> Result<(), Error> {
        let id = frame.map(|frame| json!({ ELEMENT: frame.0 }));
        self.post("/frame", json!({ "id": id })).await.map(drop)
    }

    /// Speaks to the page in this window from now on.
    pub(crate) async fn switch_to(&self, window: &str) -> Result<(), Error> {
        let body = json!({ "handle": window });
        self.post("/window", body).await.map(drop)
    }

    /// Sends a command to the browser's developer tools.
    pub(crate) async fn devtools(&self, command: &str, params: Value) -> Result<Value, Error> {
        let body = json!({ "cmd": command, "params": params });
        self.post("/goog/cdp/execute", body).await
    }

    async fn command(&self, method: Method, path: &str, body: Value) -> Result<Value, Error> {
        let command = if path.is_empty() { "/session" } else { path };
        let mut request = self.http.request(method, format!("{}{path}", self.url));
        if !body.is_null() {
            request = request.json(&body);
        }
        let answer = async { request.send().await?.json::<Value>().await };
        let mut answer = answer.await.map_err(|source| no_answer(command, source))?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(error) => Err(Error::Refused {
                command: command.to_owned(),
                error: error.to_owned(),
                message: value["message"].as_str().unwrap_or_default().to_owned(),
            }),
            None => Ok(value),
        }
    }
}

fn no_answer(command: &str, source: reqwest::Error) -> Error {
    Error::NoAnswer {
        command: command.to_owned(),
        source,
    }
}

pub(crate) fn milliseconds(duration: Duration) -> u64 {
    duration.as_millis().try_into().unwrap_or(u64::MAX)
}
