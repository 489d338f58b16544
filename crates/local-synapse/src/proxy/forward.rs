//! The way of one request through the proxy.

use std::{
    future,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use http_body_util::{BodyExt as _, Full};
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    header::{self, HeaderMap, HeaderName, HeaderValue},
};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

use super::{
    fault::{Fault, Faults},
    record::{Record, RequestHead},
};

/// The homeserver behind the proxy, and what lies on the way to it.
#[derive(Debug)]
pub(crate) struct Upstream {
    pub(crate) http: Client,
    pub(crate) target_url: String,
    pub(crate) record: Arc<Record>,
    pub(crate) faults: Arc<Faults>,
    /// How many seconds the homeserver's clock seems to be ahead.
    pub(crate) ahead: Arc<AtomicI64>,
}

/// Tells hyper to close the connection without an answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Cut {
    /// A fault says so.
    #[error("the connection is cut on purpose")]
    Fault,
    /// The request ended early.
    #[error("the request broke off")]
    Request(#[source] hyper::Error),
}

/// Headers that concern one connection and are not passed on, after RFC 9110, 7.6.1.
const HOP_BY_HOP: [HeaderName; 7] = [
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

impl Upstream {
    /// Answers one request, or cuts its connection.
    pub(crate) async fn answer(
        &self,
        request: Request<Incoming>,
    ) -> Result<Response<Full<Bytes>>, Cut> {
        let head = RequestHead::of(&request);
        let number = self.record.arrived(&head);
        let due = self.faults.due(&head);
        let (parts, body) = request.into_parts();
        let body = body.collect().await.map_err(Cut::Request)?.to_bytes();
        let request = Request::from_parts(parts, body);

        let response = match due {
            None => self.forward(request).await,
            Some(due) => {
                if due.fault.reaches_homeserver() {
                    drop(self.forward(request).await);
                }
                due.trigger();
                match due.fault {
                    Fault::CutBefore | Fault::CutAfter => return Err(Cut::Fault),
                    Fault::HangBefore | Fault::HangAfter => future::pending().await,
                    Fault::AnswerBefore { status, body } | Fault::AnswerAfter { status, body } => {
                        json_response(status, &body)
                    }
                }
            }
        };
        self.record.answered(number, response.status());
        Ok(response)
    }

    async fn forward(&self, request: Request<Bytes>) -> Response<Full<Bytes>> {
        match self.try_forward(request).await {
            Ok(response) => response,
            Err(error) => {
                tracing::debug!(%error, "could not reach the homeserver");
                let body = json!({ "errcode": "M_UNKNOWN", "error": "homeserver out of reach" });
                json_response(StatusCode::BAD_GATEWAY, &body)
            }
        }
    }

    async fn try_forward(
        &self,
        request: Request<Bytes>,
    ) -> Result<Response<Full<Bytes>>, reqwest::Error> {
        let (parts, body) = request.into_parts();
        let path_and_query = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        let mut headers = without_hop_by_hop(parts.headers);
        headers.remove(header::HOST);
        headers.remove(header::CONTENT_LENGTH);
        headers.remove(header::EXPECT);
        // Else the HTTP client may ask for compression itself and hand out bodies that no longer fit their headers.
        headers.insert(
            header::ACCEPT_ENCODING,
            HeaderValue::from_static("identity"),
        );
        let answer = self
            .http
            .request(parts.method, format!("{}{path_and_query}", self.target_url))
            .headers(headers)
            .body(body)
            .send()
            .await?;
        let status = answer.status();
        let mut headers = without_hop_by_hop(answer.headers().clone());
        headers.remove(header::CONTENT_LENGTH);
        let ahead = self.ahead.load(Ordering::Relaxed);
        if ahead != 0
            && let Some(date) = headers.get_mut(header::DATE)
            && let Some(shifted) = shifted(date, ahead)
        {
            *date = shifted;
        }
        let mut response = Response::new(Full::new(answer.bytes().await?));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

/// A date that is so many seconds later.
fn shifted(date: &HeaderValue, seconds: i64) -> Option<HeaderValue> {
    let date = httpdate::parse_http_date(date.to_str().ok()?).ok()?;
    let by = Duration::from_secs(seconds.unsigned_abs());
    let date = match seconds {
        0.. => date.checked_add(by)?,
        _ => date.checked_sub(by)?,
    };
    httpdate::fmt_http_date(date).parse().ok()
}

fn json_response(status: StatusCode, body: &Value) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(body.to_string())));
    *response.status_mut() = status;
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    response
}

fn without_hop_by_hop(mut headers: HeaderMap) -> HeaderMap {
    let named: Vec<HeaderName> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named.iter().chain(&HOP_BY_HOP) {
        headers.remove(name);
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_shifted_both_ways() {
        let date = HeaderValue::from_static("Sun, 06 Nov 1994 08:49:37 GMT");
        for (seconds, shown) in [
            (23, "Sun, 06 Nov 1994 08:50:00 GMT"),
            (-37, "Sun, 06 Nov 1994 08:49:00 GMT"),
        ] {
            assert_eq!(shifted(&date, seconds).unwrap(), shown);
        }
    }

    #[test]
    fn headers_of_one_connection_are_dropped() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("connection", "close, x-mine"),
            ("x-mine", "1"),
            ("transfer-encoding", "chunked"),
            ("authorization", "Bearer token"),
        ] {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let left = without_hop_by_hop(headers);
        assert_eq!(left.keys().collect::<Vec<_>>(), ["authorization"]);
    }
}
