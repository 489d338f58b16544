//! The client-server API without a client library.

use std::fmt;

use reqwest::{Client, Method, StatusCode, redirect};
use serde_json::Value;

/// Sends single requests to a homeserver and hands back what it answers, whatever that is.
///
/// It is for tests that need a client which shares no code with the one under test.
#[derive(Clone)]
pub struct RawClient {
    http: Client,
    base_url: String,
    access_token: Option<String>,
}

/// A request that got no usable answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// The HTTP client could not be set up.
    #[error("could not set up an HTTP client")]
    Client(#[source] reqwest::Error),
    /// The request could not be sent, or no answer came.
    #[error("no answer to {method} {path}")]
    NoAnswer {
        /// The method of the request.
        method: Method,
        /// The path of the request, with its query.
        path: String,
        /// What went wrong.
        #[source]
        source: reqwest::Error,
    },
    /// The answer's body is no JSON.
    #[error("the answer to {method} {path}, with status {status}, is no JSON")]
    NoJson {
        /// The method of the request.
        method: Method,
        /// The path of the request, with its query.
        path: String,
        /// The status of the answer.
        status: StatusCode,
        /// What went wrong.
        #[source]
        source: serde_json::Error,
    },
}

impl RawClient {
    /// Makes a client of the homeserver at `base_url` that sends no access token.
    ///
    /// # Errors
    ///
    /// [`RequestError::Client`] if the HTTP client could not be set up.
    pub fn new(base_url: &str) -> Result<Self, RequestError> {
        let http = loopback_client().map_err(RequestError::Client)?;
        Ok(Self::over(http, base_url))
    }

    pub(crate) fn over(http: Client, base_url: &str) -> Self {
        Self {
            http,
            base_url: base_url.trim_end_matches('/').to_owned(),
            access_token: None,
        }
    }

    /// Returns the same client sending `access_token` with each request.
    #[must_use]
    pub fn with_access_token(self, access_token: impl Into<String>) -> Self {
        Self {
            access_token: Some(access_token.into()),
            ..self
        }
    }

    /// Returns the same client sending to another address, say that of a [`FaultProxy`](crate::FaultProxy).
    #[must_use]
    pub fn with_base_url(self, base_url: &str) -> Self {
        Self {
            base_url: base_url.trim_end_matches('/').to_owned(),
            ..self
        }
    }

    /// Sends one request and returns the status and the JSON of the answer; an empty answer is [`Value::Null`].
    ///
    /// `path` starts with a slash and is sent as it is, so the caller escapes what needs it and adds the query. A
    /// status that says "no" is an answer and no error.
    ///
    /// # Errors
    ///
    /// [`RequestError::NoAnswer`] and [`RequestError::NoJson`].
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> Result<(StatusCode, Value), RequestError> {
        let no_answer = |source: reqwest::Error| RequestError::NoAnswer {
            method: method.clone(),
            path: path.to_owned(),
            source: source.without_url(),
        };
        let mut request = self
            .http
            .request(method.clone(), format!("{}{path}", self.base_url));
        if let Some(access_token) = &self.access_token {
            request = request.bearer_auth(access_token);
        }
        if let Some(body) = &body {
            request = request.json(body);
        }
        let response = request.send().await.map_err(no_answer)?;
        let status = response.status();
        let bytes = response.bytes().await.map_err(no_answer)?;
        if bytes.is_empty() {
            return Ok((status, Value::Null));
        }
        match serde_json::from_slice(&bytes) {
            Ok(value) => Ok((status, value)),
            Err(source) => Err(RequestError::NoJson {
                method,
                path: path.to_owned(),
                status,
                source,
            }),
        }
    }
}

impl fmt::Debug for RawClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawClient")
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}

/// Makes an HTTP client for servers on loopback that may be used from several tokio runtimes.
///
/// An idle connection belongs to the runtime that opened it and is dead when that one ends, as it does after each
/// test. So none is kept; on loopback a new one costs next to nothing.
pub(crate) fn loopback_client() -> Result<Client, reqwest::Error> {
    Client::builder()
        .http1_only()
        .no_proxy()
        .pool_max_idle_per_host(0)
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_access_token() {
        let client = RawClient::new("http://localhost:8008/")
            .unwrap()
            .with_access_token("syt_secret");
        assert_eq!(
            format!("{client:?}"),
            r#"RawClient { base_url: "http://localhost:8008", .. }"#
        );
    }
}
