//! From what the user writes to the homeserver's client.

use breakout_i18n::accounts as words;
use breakout_words::{CommandError, ResultExt as _};
use matrix_sdk::{
    Client,
    ruma::{OwnedUserId, UserId, api::FeatureFlag},
    sanitize_server_name,
};
use tokio::time::timeout;
use url::Url;

use crate::connection::{self, PATIENCE};

/// Where to log in, and maybe who.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Somebody, whose server is asked where it is.
    User(OwnedUserId),
    /// A server by its name or URL.
    Homeserver(String),
}

impl Target {
    /// Reads what somebody typed.
    pub fn parse(text: &str) -> Result<Self, CommandError> {
        let text = text.trim();
        if text.starts_with('@') {
            return UserId::parse(text).map(Self::User).map_err(|error| {
                CommandError::usage(words::not_a_user_id(text))
                    .with_source(error)
                    .with_hint(words::user_id_looks_like())
            });
        }
        let is_url = Url::parse(text)
            .is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        if is_url || sanitize_server_name(text).is_ok() {
            return Ok(Self::Homeserver(text.to_owned()));
        }
        Err(CommandError::usage(words::not_a_homeserver(text)).with_hint(words::what_to_give()))
    }

    /// The name or URL by which the homeserver is looked for.
    pub fn server(&self) -> &str {
        match self {
            Self::User(user_id) => user_id.server_name().as_str(),
            Self::Homeserver(server) => server,
        }
    }
}

/// Finds the homeserver, and makes sure that it can do what every command needs.
pub async fn find(target: &Target) -> Result<Client, CommandError> {
    let server = target.server();
    let builder = connection::stranger()?;
    // Plain HTTP means a homeserver on this machine, which has no other name than this URL.
    let builder = match server.starts_with("http://") {
        true => builder.homeserver_url(server),
        false => builder.server_name_or_homeserver_url(server),
    };
    let found = timeout(PATIENCE, async {
        let client = builder.build().await?;
        let features = client.supported_versions().await?.features;
        Ok::<_, CommandError>((client, features))
    });
    let (client, features) = found
        .await
        .unwrap_or_else(|_| Err(connection::no_answer()))
        .during(words::homeserver_not_found(server))
        .map_err(|error| with_scheme_hint(error, server))?;
    if !features.contains(&FeatureFlag::Msc4186) {
        return Err(connection::no_sliding_sync());
    }
    Ok(client)
}

/// A homeserver on this machine is seldom reached as one of the Internet is.
fn with_scheme_hint(error: CommandError, server: &str) -> CommandError {
    if server.starts_with("localhost") || server.starts_with("127.") || server.starts_with("[::1]")
    {
        error.with_hint(words::url_without_tls(server))
    } else {
        error
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_names_and_urls_are_told_apart() {
        let server = |text: &str| {
            Target::parse(text)
                .map(|target| target.server().to_owned())
                .ok()
        };
        assert_eq!(server("@ann:example.org").as_deref(), Some("example.org"));
        for text in [
            "example.org",
            "localhost:8008",
            "http://127.0.0.1:8008",
            "https://example.org/",
        ] {
            assert_eq!(server(text).as_deref(), Some(text));
        }
        for text in ["@ann", "", "two words", "ftp://example.org"] {
            assert_eq!(server(text), None, "{text}");
        }
    }
}
