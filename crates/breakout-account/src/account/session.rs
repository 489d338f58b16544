//! What it takes to act as a device that is logged in.

use std::io;

use matrix_sdk::{
    SessionMeta, SessionTokens,
    authentication::matrix::MatrixSession,
    ruma::{DeviceId, OwnedDeviceId, OwnedUserId, UserId},
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use url::Url;

/// Raised when a reader of an older program would misunderstand the file.
const VERSION: u32 = 1;

/// A device that is logged in, with its access token.
#[derive(Clone, Debug)]
pub struct Session {
    homeserver: Url,
    user_id: OwnedUserId,
    device_id: OwnedDeviceId,
    access_token: SecretString,
}

/// Why a saved session cannot be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum SessionError {
    #[error(transparent)]
    Io(#[from] io::Error),
    // The position only: the text around it may be the token.
    #[error("it is damaged at line {line}, column {column}")]
    Damaged { line: usize, column: usize },
    #[error("it was written by a newer breakout (version {0} of the file)")]
    TooNew(u32),
}

/// The shape on disk.
#[derive(Serialize, Deserialize)]
struct SessionFile {
    version: u32,
    homeserver: Url,
    user_id: OwnedUserId,
    device_id: OwnedDeviceId,
    access_token: String,
}

impl Session {
    /// Creates a login from what the homeserver answered.
    pub fn new(
        homeserver: Url,
        user_id: OwnedUserId,
        device_id: OwnedDeviceId,
        access_token: SecretString,
    ) -> Self {
        Self {
            homeserver,
            user_id,
            device_id,
            access_token,
        }
    }

    /// Returns where the homeserver is reached.
    pub fn homeserver(&self) -> &Url {
        &self.homeserver
    }

    /// Returns who is logged in.
    pub fn user_id(&self) -> &UserId {
        &self.user_id
    }

    /// Returns the device that was made for it.
    pub fn device_id(&self) -> &DeviceId {
        &self.device_id
    }

    /// The session as the SDK takes it.
    pub fn to_matrix(&self) -> MatrixSession {
        MatrixSession {
            meta: SessionMeta {
                user_id: self.user_id.clone(),
                device_id: self.device_id.clone(),
            },
            tokens: SessionTokens {
                access_token: self.access_token.expose_secret().to_owned(),
                refresh_token: None,
            },
        }
    }

    pub(super) fn to_json(&self) -> Vec<u8> {
        let file = serde_json::json!({
            "version": VERSION,
            "homeserver": self.homeserver,
            "user_id": self.user_id,
            "device_id": self.device_id,
            "access_token": self.access_token.expose_secret(),
        });
        format!("{file:#}\n").into_bytes()
    }

    pub(super) fn from_json(json: &[u8]) -> Result<Self, SessionError> {
        let file: SessionFile =
            serde_json::from_slice(json).map_err(|error| SessionError::Damaged {
                line: error.line(),
                column: error.column(),
            })?;
        if file.version > VERSION {
            return Err(SessionError::TooNew(file.version));
        }
        Ok(Self::new(
            file.homeserver,
            file.user_id,
            file.device_id,
            file.access_token.into(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{device_id, user_id};

    use super::*;

    fn session() -> Session {
        Session::new(
            "https://matrix.example.org".parse().unwrap(),
            user_id!("@ann:example.org").to_owned(),
            device_id!("DEVICE").to_owned(),
            "syt_top_secret".into(),
        )
    }

    #[test]
    fn debug_never_shows_the_token() {
        insta::assert_snapshot!(format!("{:?}", session()), @r#"Session { homeserver: Url { scheme: "https", cannot_be_a_base: false, username: "", password: None, host: Some(Domain("matrix.example.org")), port: None, path: "/", query: None, fragment: None }, user_id: "@ann:example.org", device_id: "DEVICE", access_token: SecretBox<str>([REDACTED]) }"#);
        assert!(!format!("{:?}", session().to_matrix()).contains("syt_top_secret"));
    }

    #[test]
    fn a_session_is_read_as_it_was_written() {
        let read = Session::from_json(&session().to_json()).unwrap();
        assert_eq!(read.to_matrix(), session().to_matrix());
        assert_eq!(read.homeserver(), session().homeserver());
    }

    #[test]
    fn a_damaged_session_is_told_without_its_token() {
        let json = br#"{"version":1,"access_token":"syt_top_secret","homeserver":7}"#;
        let error = Session::from_json(json).unwrap_err();
        insta::assert_snapshot!(error, @"it is damaged at line 1, column 59");
        let error = Session::from_json(br#"{"version":9,"homeserver":"http://x","user_id":"@a:b","device_id":"D","access_token":"syt"}"#);
        insta::assert_snapshot!(error.unwrap_err(), @"it was written by a newer breakout (version 9 of the file)");
    }
}
