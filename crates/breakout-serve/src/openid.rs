//! Who somebody is, by a token that their own homeserver has given them for this.
//!
//! A page that stands in a client asks the client for such a token ([OpenID](https://spec.matrix.org/v1.16/client-server-api/#openid));
//! whoever gets it from the page asks the user's homeserver whose it is. Everything in it comes from the page, so nothing is believed: neither
//! that the server that it names is one, nor for how long it holds. What the server says is believed of its own users only.
//!
//! The account's own homeserver is asked at the address of the configuration. Others are asked where their name leads to, but never at an address
//! that is not public: whoever names such a server wants us to knock on a door that only we can reach.

mod addresses;
mod server;

use std::{collections::BTreeMap, time::Duration};

use matrix_sdk::ruma::{OwnedServerName, OwnedUserId, ServerName, UserId};
use parking_lot::Mutex;
use reqwest::{Response, StatusCode, redirect::Policy};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use tokio::{
    sync::Semaphore,
    time::{Instant, timeout},
};

use self::server::Found;

/// How long an answer may take, with the way to it.
const PATIENCE: Duration = Duration::from_secs(10);
/// An answer has some hundred bytes.
const MOST_BYTES: usize = 16_384;
/// A token is short.
const MOST_TOKEN_BYTES: usize = 4_096;
/// How long an answer is believed without asking again, however long the token is said to hold.
const LONGEST: Duration = Duration::from_secs(10 * 60);
/// How many answers are kept.
const MOST_KNOWN: usize = 2_000;
/// How many other servers are asked at the same time, whoever names them.
const OTHERS_AT_ONCE: usize = 8;

/// What a page hands over, as a client has given it to the page. Untrusted.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Presented {
    /// The token.
    pub access_token: SecretString,
    /// The server that it is said to be of.
    pub server: OwnedServerName,
    /// For how long it is said to hold.
    pub expires_in: Duration,
}

impl Presented {
    /// Takes what the client's answer holds.
    pub fn new(access_token: SecretString, server: OwnedServerName, expires_in: Duration) -> Self {
        Self {
            access_token,
            server,
            expires_in,
        }
    }
}

/// Why it is not known who somebody is.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenIdError {
    /// The server does not know the token, or not any more.
    #[error("the server does not accept the token")]
    NotAccepted,

    /// The server says that it is somebody of another server, which it cannot know.
    #[error("the server answers for somebody of another server")]
    AnotherServer,

    /// The server is at an address that is not public.
    #[error("the server is at an address that is not asked")]
    ForbiddenAddress,

    /// There is no such server, or it does not answer.
    #[error("the server does not answer")]
    NoAnswer(#[source] Option<reqwest::Error>),

    /// What it answers is no answer to that.
    #[error("the server answers something else")]
    OddAnswer,
}

/// Asks homeservers who somebody is, and remembers it for some minutes.
#[derive(Debug)]
pub struct Verifier {
    own: OwnedServerName,
    /// The configured homeserver, which may be anywhere.
    homeserver: reqwest::Url,
    patience: Duration,
    /// The own server waits for none of them.
    asking_others: Semaphore,
    known: Mutex<BTreeMap<Key, Known>>,
}

/// A token with its server, as a digest: the token itself is not kept.
type Key = [u8; 32];

#[derive(Debug)]
struct Known {
    user_id: OwnedUserId,
    until: Instant,
}

impl Verifier {
    /// Takes the server of the account, and where its homeserver is.
    pub fn new(own: OwnedServerName, homeserver: reqwest::Url) -> Self {
        Self {
            own,
            homeserver,
            patience: PATIENCE,
            asking_others: Semaphore::new(OTHERS_AT_ONCE),
            known: Mutex::default(),
        }
    }

    /// Returns whose token this is.
    ///
    /// # Errors
    ///
    /// Fails when the server that it is said to be of does not say so.
    pub async fn user(&self, presented: &Presented) -> Result<OwnedUserId, OpenIdError> {
        let token = presented.access_token.expose_secret();
        if token.is_empty() || token.len() > MOST_TOKEN_BYTES {
            return Err(OpenIdError::NotAccepted);
        }
        let key = key(&presented.server, token);
        let began = Instant::now();
        if let Some(known) = self.known.lock().get(&key)
            && known.until > began
        {
            return Ok(known.user_id.clone());
        }
        let asked = timeout(self.patience, self.ask(&presented.server, token));
        let user_id = asked.await.map_err(|_| OpenIdError::NoAnswer(None))??;
        let until = began + presented.expires_in.min(LONGEST);
        let mut known = self.known.lock();
        known.retain(|_, known| known.until > began);
        if known.len() < MOST_KNOWN {
            let user_id = user_id.clone();
            known.insert(key, Known { user_id, until });
        }
        Ok(user_id)
    }

    async fn ask(&self, server: &ServerName, token: &str) -> Result<OwnedUserId, OpenIdError> {
        let is_own = *server == *self.own;
        let _turn = match is_own {
            true => None,
            false => self.asking_others.acquire().await.ok(),
        };
        let (client, base) = match is_own {
            true => (client(None)?, self.homeserver.clone()),
            false => {
                let found = server::find(server).await?;
                (client(Some(&found))?, found.url)
            }
        };
        let mut url = base;
        url.set_path("/_matrix/federation/v1/openid/userinfo");
        url.set_query(None);
        url.query_pairs_mut().append_pair("access_token", token);
        let answer = client.get(url).send().await.map_err(no_answer)?;
        match answer.status() {
            StatusCode::OK => {}
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                return Err(OpenIdError::NotAccepted);
            }
            _ => return Err(OpenIdError::OddAnswer),
        }
        let bytes = bytes(answer).await?;
        let said: Said = serde_json::from_slice(&bytes).map_err(|_| OpenIdError::OddAnswer)?;
        match is_of(&said.sub, server) {
            true => Ok(said.sub),
            false => Err(OpenIdError::AnotherServer),
        }
    }
}

#[derive(Deserialize)]
struct Said {
    sub: OwnedUserId,
}

fn is_of(user_id: &UserId, server: &ServerName) -> bool {
    user_id.server_name() == server
}

fn key(server: &ServerName, token: &str) -> Key {
    // No server's name has a zero byte.
    let digest = Sha256::new().chain_update(server.as_str());
    digest
        .chain_update([0])
        .chain_update(token)
        .finalize()
        .into()
}

/// A client that goes nowhere but to the addresses that were looked at: through no proxy, and after no redirect.
fn client(found: Option<&Found>) -> Result<reqwest::Client, OpenIdError> {
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("matrix-breakout/", env!("CARGO_PKG_VERSION")))
        .redirect(Policy::none());
    if let Some(found) = found {
        builder = builder
            .no_proxy()
            .https_only(true)
            .resolve_to_addrs(&found.host, &found.addresses);
    }
    builder.build().map_err(no_answer)
}

/// Reads an answer that is short.
async fn bytes(mut answer: Response) -> Result<Vec<u8>, OpenIdError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(no_answer)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > MOST_BYTES {
            return Err(OpenIdError::OddAnswer);
        }
    }
    Ok(bytes)
}

/// The address has the token in it.
fn no_answer(error: reqwest::Error) -> OpenIdError {
    OpenIdError::NoAnswer(Some(error.without_url()))
}

#[cfg(test)]
mod tests;
