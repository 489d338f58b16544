//! The way back from a homeserver's login page.
//!
//! The browser comes from another site, so it comes without our cookie, and what it brings is a token. The first page
//! keeps the token and has the browser go on from here, with the cookie and without the token in the address.

use std::{collections::VecDeque, fmt};

use askama::Template;
use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header::REFRESH},
    response::{Html, IntoResponse as _, Response},
};
use breakout_i18n::{layout, login as words};
use matrix_sdk::{Client, ruma::api::client::session::login::v3 as login};
use parking_lot::Mutex;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::{enter::enter, inside};
use crate::{
    error::PageError,
    filters, language,
    layout::{Layout, TemplateExt as _},
    site::SharedSite,
};

/// More browsers than are ever on their way; the oldest is forgotten first.
const MOST: usize = 16;

/// The browsers that were sent to a homeserver.
#[derive(Default)]
pub(crate) struct Returns(Mutex<VecDeque<Expected>>);

struct Expected {
    /// What only the browser knows that was sent.
    word: String,
    client: Client,
    next: String,
    token: Option<SecretString>,
}

impl Returns {
    /// Expects a browser back; gives the word that it is known by.
    pub(super) fn expect(&self, client: Client, next: &str) -> String {
        let word = format!("{:032x}", rand::random::<u128>());
        let mut expected = self.lock();
        if expected.len() == MOST {
            expected.pop_front();
        }
        expected.push_back(Expected {
            word: word.clone(),
            client,
            next: next.to_owned(),
            token: None,
        });
        word
    }

    /// Keeps the token for whoever goes on with this word; only the first one counts.
    fn bring(&self, word: &str, token: SecretString) -> bool {
        let mut expected = self.lock();
        let one = expected
            .iter_mut()
            .find(|one| one.word == word && one.token.is_none());
        one.map(|one| one.token = Some(token)).is_some()
    }

    /// Takes what was brought, once.
    fn take(&self, word: &str) -> Option<(Client, SecretString, String)> {
        let mut expected = self.lock();
        let place = expected
            .iter()
            .position(|one| one.word == word && one.token.is_some())?;
        let one = expected.remove(place)?;
        Some((one.client, one.token?, one.next))
    }

    fn lock(&self) -> parking_lot::MutexGuard<'_, VecDeque<Expected>> {
        self.0.lock()
    }
}

impl fmt::Debug for Returns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Returns").finish_non_exhaustive()
    }
}

#[derive(Template)]
#[template(path = "login_return.html")]
struct ReturnPage {
    layout: Layout,
    finish: String,
}

#[derive(Deserialize)]
pub(super) struct Brought {
    #[serde(default)]
    word: String,
    #[serde(rename = "loginToken", default)]
    token: SecretString,
}

pub(super) async fn come_back(
    State(site): State<SharedSite>,
    headers: HeaderMap,
    Query(brought): Query<Brought>,
) -> Result<Response, PageError> {
    if brought.token.expose_secret().is_empty()
        || !site.returns().bring(&brought.word, brought.token)
    {
        return Err(over());
    }
    let page = ReturnPage {
        layout: Layout::bare(words::logging_in(), language::of(&headers)),
        finish: format!("/login/finish?word={}", brought.word),
    };
    let refresh = format!("0; url={}", page.finish);
    Ok(([(REFRESH, refresh)], Html(page.html(page.layout.language)?)).into_response())
}

#[derive(Deserialize)]
pub(super) struct Finish {
    #[serde(default)]
    word: String,
}

pub(super) async fn finish(
    State(site): State<SharedSite>,
    Query(finish): Query<Finish>,
) -> Result<Response, PageError> {
    let Some((client, token, next)) = site.returns().take(&finish.word) else {
        // Loaded again, while the first one logs in or after it has.
        let _turn = site.turn().await;
        return match site.present() {
            Some(_) => Ok(inside("/rooms").into_response()),
            None => Err(over()),
        };
    };
    let info = login::LoginInfo::Token(login::Token::new(token.expose_secret().to_owned()));
    match enter(&site, &client, info).await {
        Ok(()) => Ok(inside(&next).into_response()),
        Err(problem) => {
            let error = PageError::new(problem.status, problem.message)
                .with_next("/login", layout::log_in_again());
            let hints = problem.hints.into_iter();
            Err(hints.fold(error, |error, hint| error.with_hint(hint)))
        }
    }
}

fn over() -> PageError {
    PageError::new(StatusCode::BAD_REQUEST, words::login_is_over())
        .with_next("/login", layout::log_in_again())
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::check_page;

    async fn client() -> Client {
        let client = Client::builder().homeserver_url("http://127.0.0.1:1");
        client.build().await.unwrap()
    }

    #[tokio::test]
    async fn what_a_browser_brings_counts_once_and_with_its_word_only() {
        let (returns, client) = (Returns::default(), client().await);
        let word = returns.expect(client.clone(), "/rooms");
        assert!(returns.take(&word).is_none());
        assert!(!returns.bring("another", "token".into()));
        assert!(returns.bring(&word, "token".into()));
        assert!(!returns.bring(&word, "of somebody else".into()));
        let (_, token, next) = returns.take(&word).unwrap();
        assert_eq!((token.expose_secret(), next.as_str()), ("token", "/rooms"));
        assert!(returns.take(&word).is_none());

        for _ in 0..MOST {
            returns.expect(client.clone(), "/rooms");
        }
        assert_eq!(returns.lock().len(), MOST);
        assert_eq!(format!("{returns:?}"), "Returns { .. }");
    }

    #[test]
    fn every_sample_is_safe() {
        let page = ReturnPage {
            layout: Layout::bare(words::logging_in(), Language::English),
            finish: "/login/finish?word=0".to_owned(),
        };
        check_page(&page.html(Language::English).unwrap());
    }
}
