//! Requests that the SDK has no types for.
//!
//! They are written out because ruma's macros ask for features of their own in the crate that uses
//! them.

use std::time::Duration;

use bytes::BufMut;
use matrix_sdk::ruma::{
    MilliSecondsSinceUnixEpoch, OwnedRoomId, UInt,
    api::{
        EndpointError as _, IncomingResponse, Metadata, OutgoingRequest,
        auth_scheme::{AccessToken, AuthScheme},
        error::{Error, FromHttpResponseError, IntoHttpError},
        path_builder::{PathBuilder, SinglePath, VersionHistory},
    },
    metadata,
};
use serde::Deserialize;
use serde_json::Value;

/// `GET …/org.matrix.msc4140/delayed_events`: the pending delayed events of this user.
#[derive(Clone, Debug)]
pub(super) struct ListRequest;

/// What is pending.
#[derive(Debug, Deserialize)]
pub(super) struct ListResponse {
    #[serde(default)]
    pub(super) delayed_events: Vec<Pending>,
}

/// One delayed event.
#[derive(Debug, Deserialize)]
pub(super) struct Pending {
    pub(super) delay_id: String,
    pub(super) room_id: OwnedRoomId,
    #[serde(rename = "type")]
    pub(super) event_type: String,
    pub(super) state_key: Option<String>,
    #[serde(default)]
    pub(super) content: Value,
    /// How long after `running_since` it fires, in milliseconds.
    delay: Option<UInt>,
    running_since: Option<UInt>,
}

impl Pending {
    /// When it fires, by the homeserver's clock, if that is told.
    pub(super) fn due(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        let due = self.running_since?.checked_add(self.delay?)?;
        Some(MilliSecondsSinceUnixEpoch(due))
    }
}

metadata! {
    @for ListRequest,
    method: GET,
    rate_limited: true,
    authentication: AccessToken,
    history: {
        unstable("org.matrix.msc4140") => "/_matrix/client/unstable/org.matrix.msc4140/delayed_events",
    }
}

impl OutgoingRequest for ListRequest {
    type EndpointError = Error;
    type IncomingResponse = ListResponse;

    fn try_into_http_request<T: Default + BufMut + AsRef<[u8]>>(
        self,
        base_url: &str,
        authentication: <AccessToken as AuthScheme>::Input<'_>,
        path: <VersionHistory as PathBuilder>::Input<'_>,
    ) -> Result<http::Request<T>, IntoHttpError> {
        get::<Self, T>(base_url, authentication, path)
    }
}

impl IncomingResponse for ListResponse {
    type EndpointError = Error;

    fn try_from_http_response<T: AsRef<[u8]>>(
        response: http::Response<T>,
    ) -> Result<Self, FromHttpResponseError<Error>> {
        let response = granted(response)?;
        Ok(serde_json::from_slice(response.body().as_ref())?)
    }
}

/// `GET /_matrix/client/v3/capabilities`, for how long a timer may run.
#[derive(Clone, Debug)]
pub(crate) struct CapabilitiesRequest;

/// What the homeserver says of delayed events.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct CapabilitiesResponse {
    #[serde(default)]
    capabilities: Value,
}

impl CapabilitiesResponse {
    /// How long a delayed event may wait, if that is told.
    pub(crate) fn longest_delay(&self) -> Option<Duration> {
        let delayed = self.capabilities.get("org.matrix.msc4140.delayed_events")?;
        let millis = delayed.get("max_delay_ms")?.as_u64()?;
        Some(Duration::from_millis(millis))
    }
}

metadata! {
    @for CapabilitiesRequest,
    method: GET,
    rate_limited: true,
    authentication: AccessToken,
    path: "/_matrix/client/v3/capabilities",
}

impl OutgoingRequest for CapabilitiesRequest {
    type EndpointError = Error;
    type IncomingResponse = CapabilitiesResponse;

    fn try_into_http_request<T: Default + BufMut + AsRef<[u8]>>(
        self,
        base_url: &str,
        authentication: <AccessToken as AuthScheme>::Input<'_>,
        path: <SinglePath as PathBuilder>::Input<'_>,
    ) -> Result<http::Request<T>, IntoHttpError> {
        get::<Self, T>(base_url, authentication, path)
    }
}

impl IncomingResponse for CapabilitiesResponse {
    type EndpointError = Error;

    fn try_from_http_response<T: AsRef<[u8]>>(
        response: http::Response<T>,
    ) -> Result<Self, FromHttpResponseError<Error>> {
        let response = granted(response)?;
        Ok(serde_json::from_slice(response.body().as_ref())?)
    }
}

/// Builds a request without a body.
fn get<R: Metadata, T: Default + BufMut + AsRef<[u8]>>(
    base_url: &str,
    authentication: <R::Authentication as AuthScheme>::Input<'_>,
    path: <R::PathBuilder as PathBuilder>::Input<'_>,
) -> Result<http::Request<T>, IntoHttpError> {
    let url = R::make_endpoint_url(path, base_url, &[], "")?;
    let mut request = http::Request::builder()
        .method(R::METHOD)
        .uri(url)
        .body(R::empty_request_body())?;
    R::Authentication::add_authentication(&mut request, authentication)
        .map_err(|error| IntoHttpError::Authentication(error.into()))?;
    Ok(request)
}

/// Tells an answer from a refusal.
fn granted<T: AsRef<[u8]>>(
    response: http::Response<T>,
) -> Result<http::Response<T>, FromHttpResponseError<Error>> {
    if response.status().is_success() {
        Ok(response)
    } else {
        let error = Error::from_http_response(response);
        Err(FromHttpResponseError::Server(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_timer_is_read_and_what_is_none_is_ignored() {
        let longest = |capabilities: Value| {
            let body = serde_json::json!({ "capabilities": capabilities }).to_string();
            let response = CapabilitiesResponse::try_from_http_response(http::Response::new(body));
            response.unwrap().longest_delay()
        };
        let key = "org.matrix.msc4140.delayed_events";
        let told = longest(serde_json::json!({ key: { "max_delay_ms": 86_400_000 } }));
        assert_eq!(told, Some(Duration::from_secs(86_400)));
        for untold in [
            serde_json::json!({ key: { "max_delay_ms": -1 } }),
            serde_json::json!({ key: 7 }),
            serde_json::json!({}),
            Value::Null,
        ] {
            assert_eq!(longest(untold), None);
        }
    }

    #[test]
    fn what_a_homeserver_lists_is_read() {
        let body = serde_json::json!({ "delayed_events": [
            { "delay_id": "1", "room_id": "!a", "type": "t", "state_key": "", "delay": 5, "content": {} },
            { "delay_id": "2", "room_id": "!a:b", "type": "m.room.message", "running_since": 7 },
            { "delay_id": "3", "room_id": "!a:b", "type": "t", "delay": 5, "running_since": 7 },
        ]});
        let response = http::Response::new(body.to_string());
        let response = ListResponse::try_from_http_response(response).unwrap();
        let keys = response.delayed_events.iter().map(|event| &event.state_key);
        assert_eq!(
            keys.collect::<Vec<_>>(),
            [&Some(String::new()), &None, &None]
        );
        let due = response.delayed_events.iter().map(Pending::due);
        let told = MilliSecondsSinceUnixEpoch(UInt::from(12_u32));
        assert_eq!(due.collect::<Vec<_>>(), [None, None, Some(told)]);
    }
}
