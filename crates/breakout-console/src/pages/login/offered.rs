//! How a homeserver lets people in; what it does not offer is not shown.

use breakout_account::login::Target;
use breakout_i18n::login as words;
use breakout_words::{CommandError, ResultExt as _};
use matrix_sdk::{
    Client,
    ruma::api::client::session::get_login_types::v3::{IdentityProvider, LoginType},
};

use crate::{security, site::SharedSite};

/// The ways in.
pub(super) struct Offered {
    pub(super) server: String,
    pub(super) password: Option<PasswordLogin>,
    pub(super) pages: Vec<WebPage>,
}

pub(super) struct PasswordLogin {
    pub(super) csrf: String,
    /// Set where it is known who logs in.
    pub(super) user_id: Option<String>,
    /// What the user has filled in.
    pub(super) user: String,
}

/// A page of the homeserver that sends the browser back.
pub(super) struct WebPage {
    pub(super) href: String,
    /// By whom, where there are several.
    pub(super) name: Option<String>,
}

impl Offered {
    pub(super) async fn ask(
        site: &SharedSite,
        client: &Client,
        target: &Target,
        next: &str,
        host: &str,
    ) -> Result<Self, CommandError> {
        let auth = client.matrix_auth();
        let flows = auth
            .get_login_types()
            .await
            .during(words::not_said_how())?
            .flows;
        let mut offered = Self {
            server: match target {
                Target::User(user_id) => user_id.server_name().to_string(),
                Target::Homeserver(server) => server.clone(),
            },
            password: None,
            pages: Vec::new(),
        };
        for flow in flows {
            match flow {
                LoginType::Password(_) => {
                    offered.password = Some(PasswordLogin {
                        csrf: site.gate().csrf().to_owned(),
                        user_id: match target {
                            Target::User(user_id) => Some(user_id.to_string()),
                            Target::Homeserver(_) => None,
                        },
                        user: String::new(),
                    });
                }
                LoginType::Sso(sso) if offered.pages.is_empty() => {
                    let word = site.returns().expect(client.clone(), next);
                    let back = format!("http://{host}{}?word={word}", security::RETURN);
                    let providers: Vec<Option<IdentityProvider>> = match sso.identity_providers {
                        providers if providers.len() < 2 => vec![None],
                        providers => providers.into_iter().map(Some).collect(),
                    };
                    for provider in providers {
                        let id = provider.as_ref().map(|provider| provider.id.as_str());
                        let href = auth.get_sso_login_url(&back, id).await?;
                        let name = provider.map(|provider| provider.name);
                        offered.pages.push(WebPage { href, name });
                    }
                }
                _ => {}
            }
        }
        Ok(offered)
    }

    pub(super) fn with_user(mut self, user: String) -> Self {
        if let Some(password) = &mut self.password {
            password.user = user;
        }
        self
    }
}

#[cfg(test)]
impl Offered {
    pub(super) fn samples(text: &str) -> Vec<Self> {
        let offered = |user_id: Option<String>, names: &[Option<&str>]| Self {
            server: text.to_owned(),
            password: Some(PasswordLogin {
                csrf: "token".to_owned(),
                user_id,
                user: text.to_owned(),
            }),
            pages: names
                .iter()
                .map(|name| WebPage {
                    href: "https://example.org/sso?redirectUrl=http%3A%2F%2F127.0.0.1".to_owned(),
                    name: name.map(ToOwned::to_owned),
                })
                .collect(),
        };
        let mut nothing = offered(None, &[]);
        nothing.password = None;
        vec![
            offered(Some(text.to_owned()), &[]),
            offered(None, &[None]),
            offered(None, &[Some(text), Some("University")]),
            nothing,
        ]
    }
}
