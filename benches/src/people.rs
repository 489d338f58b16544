//! People on the throwaway Synapse, and the rooms they meet in.

use std::time::Duration;

use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use local_synapse::{Account, Synapse};
use matrix_sdk::{
    Client, SessionMeta, SessionTokens,
    authentication::matrix::MatrixSession,
    config::SyncSettings,
    ruma::{OwnedRoomId, OwnedUserId},
};
use reqwest::Method;
use serde_json::{Value, json};

use crate::Failure;

/// How many people are registered, or join, at the same time. Nothing here is measured.
const AT_ONCE: usize = 4;

/// A user who sends plain requests, over connections that are kept: nothing could be faster.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) account: Account,
    http: reqwest::Client,
    url: String,
}

impl Person {
    pub(crate) async fn register(synapse: &Synapse, name: &str) -> Result<Self, Failure> {
        Ok(Self {
            account: synapse.register(name, "a passphrase").await?,
            http: http_client()?,
            url: synapse.url().to_owned(),
        })
    }

    /// Registers this many people, whose names begin with `name`.
    pub(crate) async fn register_many(
        synapse: &Synapse,
        name: &str,
        count: usize,
    ) -> Result<Vec<Self>, Failure> {
        stream::iter(1..=count)
            .map(|number| async move { Self::register(synapse, &format!("{name}{number}")).await })
            .buffered(AT_ONCE)
            .try_collect()
            .await
    }

    pub(crate) fn user_id(&self) -> Result<OwnedUserId, Failure> {
        Ok(self.account.user_id.as_str().try_into()?)
    }

    /// Sends one request, whose path starts after `/_matrix/client/v3`, and fails unless it is granted.
    pub(crate) async fn request(
        &self,
        method: Method,
        path: &str,
        body: Option<String>,
    ) -> Result<Value, Failure> {
        let url = format!("{}/_matrix/client/v3{path}", self.url);
        let mut request = self.http.request(method, url);
        request = request.bearer_auth(&self.account.access_token);
        if let Some(body) = body {
            request = request.body(body);
        }
        let response = request.send().await?;
        let status = response.status();
        let body = response.bytes().await?;
        if status.is_success() {
            Ok(serde_json::from_slice(&body)?)
        } else {
            Err(format!("{path}: {status}: {}", String::from_utf8_lossy(&body)).into())
        }
    }

    pub(crate) async fn create_room(&self, body: String) -> Result<OwnedRoomId, Failure> {
        let answer = self
            .request(Method::POST, "/createRoom", Some(body))
            .await?;
        let room_id = answer["room_id"].as_str().ok_or("no room ID")?;
        Ok(room_id.try_into()?)
    }

    /// Sends a state event without a state key, and returns its ID.
    pub(crate) async fn send_state(
        &self,
        room_id: &OwnedRoomId,
        event_type: &str,
        content: &Value,
    ) -> Result<String, Failure> {
        let path = format!("/rooms/{room_id}/state/{event_type}/");
        let body = Some(content.to_string());
        let answer = self.request(Method::PUT, &path, body).await?;
        let event_id = answer["event_id"].as_str().ok_or("no event ID")?;
        Ok(event_id.to_owned())
    }

    /// Makes a room and has these people join it.
    pub(crate) async fn meet(&self, people: &[Self]) -> Result<OwnedRoomId, Failure> {
        let body = json!({ "name": "Workshop", "preset": "public_chat" });
        let room_id = self.create_room(body.to_string()).await?;
        let path = format!("/join/{room_id}");
        stream::iter(people)
            .map(|person| person.request(Method::POST, &path, Some("{}".to_owned())))
            .buffer_unordered(AT_ONCE)
            .try_for_each(|_| async { Ok(()) })
            .await?;
        Ok(room_id)
    }

    /// Returns a client of the SDK for this user, synced once, that sends to `url`.
    pub(crate) async fn client(&self, url: &str) -> Result<Client, Failure> {
        let client = Client::builder()
            .homeserver_url(url)
            .http_client(self.http.clone())
            .build()
            .await?;
        let account = &self.account;
        let session = MatrixSession {
            meta: SessionMeta {
                user_id: self.user_id()?,
                device_id: account.device_id.as_str().into(),
            },
            tokens: SessionTokens {
                access_token: account.access_token.clone(),
                refresh_token: None,
            },
        };
        client.restore_session(session).await?;
        let at_once = SyncSettings::new().timeout(Duration::ZERO);
        client.sync_once(at_once).await?;
        Ok(client)
    }
}

/// Each user has connections of their own, as they would from machines of their own.
fn http_client() -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder().no_proxy().build()
}
