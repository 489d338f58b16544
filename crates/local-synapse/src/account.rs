//! Accounts on the throwaway server.

use std::{fmt, time::Duration};

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use crate::raw_client::{RawClient, RequestError};

/// How long the rooms may take to have a new name, and how often they are asked.
const PATIENCE: Duration = Duration::from_secs(30);
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// An account that has been registered and has one device logged in.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// The full user ID, `@name:localhost:PORT`.
    pub user_id: String,
    /// The name the account was registered with.
    pub username: String,
    /// The password, for another login.
    pub password: String,
    /// The device that registration logged in.
    pub device_id: String,
    /// The access token of that device.
    pub access_token: String,
    client: RawClient,
}

/// An account could not be registered or changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AccountError {
    /// The request got no usable answer.
    #[error("the homeserver did not answer as it should")]
    Request(#[from] RequestError),
    /// The homeserver said no.
    #[error("the homeserver refused with status {status}: {errcode} {message}")]
    Refused {
        /// The status of the answer.
        status: StatusCode,
        /// The Matrix error code, empty if there was none.
        errcode: String,
        /// The text of the error, empty if there was none.
        message: String,
    },
    /// A room does not have a name that was set.
    #[error("the new name is not shown in all rooms")]
    NotShown,
    /// The homeserver said yes and left out what it must tell.
    #[error("the homeserver's answer has no `{field}`")]
    MissingField {
        /// The field that is missing.
        field: &'static str,
    },
}

impl Account {
    pub(crate) async fn register(
        client: RawClient,
        username: &str,
        password: &str,
    ) -> Result<Self, AccountError> {
        let body = json!({
            "auth": { "type": "m.login.dummy" },
            "username": username,
            "password": password,
        });
        let answer = client
            .request(Method::POST, "/_matrix/client/v3/register", Some(body))
            .await?;
        Self::from_answer(client, username, password, &accepted(answer)?)
    }

    /// Logs in again, as another device of the same account.
    ///
    /// # Errors
    ///
    /// Those of [`AccountError`].
    pub async fn another_device(&self) -> Result<Self, AccountError> {
        let body = json!({
            "type": "m.login.password",
            "identifier": { "type": "m.id.user", "user": self.username },
            "password": self.password,
        });
        let path = "/_matrix/client/v3/login";
        let answer = accepted(self.request(Method::POST, path, Some(body)).await?)?;
        Self::from_answer(self.client.clone(), &self.username, &self.password, &answer)
    }

    fn from_answer(
        client: RawClient,
        username: &str,
        password: &str,
        answer: &Value,
    ) -> Result<Self, AccountError> {
        let field = |field: &'static str| match answer[field].as_str() {
            Some(text) => Ok(text.to_owned()),
            None => Err(AccountError::MissingField { field }),
        };
        let access_token = field("access_token")?;
        Ok(Self {
            user_id: field("user_id")?,
            username: username.to_owned(),
            password: password.to_owned(),
            device_id: field("device_id")?,
            client: client.with_access_token(&access_token),
            access_token,
        })
    }

    /// Returns a client that acts as this account's device.
    pub fn client(&self) -> &RawClient {
        &self.client
    }

    /// Sends one request as this account's device; see [`RawClient::request`].
    ///
    /// # Errors
    ///
    /// Those of [`RawClient::request`].
    pub async fn request(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> Result<(StatusCode, Value), RequestError> {
        self.client.request(method, path, body).await
    }

    /// Sets the name that others see, and waits until they see it: the homeserver answers before it
    /// has told the rooms.
    ///
    /// # Errors
    ///
    /// [`AccountError::Request`], [`AccountError::Refused`], and [`AccountError::NotShown`] when a room does
    /// not have it half a minute later.
    pub async fn set_display_name(&self, name: &str) -> Result<(), AccountError> {
        let path = format!("/_matrix/client/v3/profile/{}/displayname", self.user_id);
        let body = json!({ "displayname": name });
        accepted(self.request(Method::PUT, &path, Some(body)).await?)?;
        let rooms = "/_matrix/client/v3/joined_rooms";
        let rooms = accepted(self.request(Method::GET, rooms, None).await?)?;
        let rooms = rooms["joined_rooms"].as_array().into_iter().flatten();
        let shown = async {
            for room_id in rooms.filter_map(Value::as_str) {
                while !self.is_called(name, room_id).await? {
                    sleep(BETWEEN_LOOKS).await;
                }
            }
            Ok(())
        };
        let shown = timeout(PATIENCE, shown).await;
        shown.unwrap_or(Err(AccountError::NotShown))
    }

    async fn is_called(&self, name: &str, room_id: &str) -> Result<bool, AccountError> {
        let user_id = &self.user_id;
        let path = format!("/_matrix/client/v3/rooms/{room_id}/state/m.room.member/{user_id}");
        let member = accepted(self.request(Method::GET, &path, None).await?)?;
        Ok(member["displayname"] == *name)
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("user_id", &self.user_id)
            .field("device_id", &self.device_id)
            .finish_non_exhaustive()
    }
}

fn accepted((status, answer): (StatusCode, Value)) -> Result<Value, AccountError> {
    if status.is_success() {
        return Ok(answer);
    }
    let text = |field: &str| answer[field].as_str().unwrap_or_default().to_owned();
    Err(AccountError::Refused {
        status,
        errcode: text("errcode"),
        message: text("error"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let account = Account {
            user_id: "@alice:localhost:8008".to_owned(),
            username: "alice".to_owned(),
            password: "secret password".to_owned(),
            device_id: "DEVICE".to_owned(),
            access_token: "syt_secret".to_owned(),
            client: RawClient::new("http://localhost:8008").unwrap(),
        };
        assert_eq!(
            format!("{account:?}"),
            r#"Account { user_id: "@alice:localhost:8008", device_id: "DEVICE", .. }"#
        );
    }

    #[test]
    fn a_refusal_carries_the_error_code() {
        let answer = json!({ "errcode": "M_USER_IN_USE", "error": "User ID already taken." });
        let error = accepted((StatusCode::BAD_REQUEST, answer)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the homeserver refused with status 400 Bad Request: M_USER_IN_USE User ID already taken."
        );
    }
}
