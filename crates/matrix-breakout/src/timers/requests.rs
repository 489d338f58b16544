//! The list of delayed events, for which ruma has no types.
//!
//! It is written out because ruma's macros want features `client` and `server` in the manifest of the crate that uses
//! them, which would be features of this library.

use bytes::BufMut;
use matrix_sdk::ruma::{
    MilliSecondsSinceUnixEpoch, OwnedRoomId, UInt,
    api::{
        Metadata as _, OutgoingRequest,
        auth_scheme::{AccessToken, AuthScheme},
        error::{Error, IntoHttpError},
        path_builder::{PathBuilder, VersionHistory},
    },
    metadata,
};
use serde::Deserialize;
use serde_json::Value;

use crate::requests::Json;

/// `GET …/org.matrix.msc4140/delayed_events`: the pending delayed events of this user.
#[derive(Clone, Debug)]
pub(super) struct ListRequest;

/// What is pending.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct ListResponse {
    #[serde(default)]
    pub(super) delayed_events: Vec<Pending>,
}

/// One delayed event.
#[derive(Clone, Debug, Deserialize)]
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
    /// When it fires, by the homeserver's clock, if the homeserver says so.
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
    type IncomingResponse = Json<ListResponse>;

    fn try_into_http_request<T: Default + BufMut + AsRef<[u8]>>(
        self,
        base_url: &str,
        authentication: <AccessToken as AuthScheme>::Input<'_>,
        path: <VersionHistory as PathBuilder>::Input<'_>,
    ) -> Result<http::Request<T>, IntoHttpError> {
        let mut request = http::Request::builder()
            .method(Self::METHOD)
            .uri(Self::make_endpoint_url(path, base_url, &[], "")?)
            .body(Self::empty_request_body())?;
        AccessToken::add_authentication(&mut request, authentication)
            .map_err(|error| IntoHttpError::Authentication(error.into()))?;
        Ok(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_homeserver_lists_is_read() {
        let body = serde_json::json!({ "delayed_events": [
            { "delay_id": "1", "room_id": "!a", "type": "t", "state_key": "", "delay": 5, "content": {} },
            { "delay_id": "2", "room_id": "!a:b", "type": "m.room.message", "running_since": 7 },
            { "delay_id": "3", "room_id": "!a:b", "type": "t", "delay": 5, "running_since": 7 },
        ]});
        let response: ListResponse = serde_json::from_value(body).unwrap();
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
