//! Who is logged in, whether the device is verified, and the way out.

mod language;
mod log_out;
mod verify;

use std::time::Duration;

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::HeaderMap,
    response::{Html, IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use breakout_i18n::{Language, account as words};
use tokio::time::timeout;

pub(super) use self::verify::address as verify_address;
use super::login;
use crate::{
    error::PageError,
    filters,
    language::chosen,
    layout::{Layout, TemplateExt as _},
    paths::ACCOUNT,
    site::SharedSite,
    state::SharedConsole,
};

/// How long the page waits for what only the homeserver knows.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) fn routes() -> Router<SharedSite> {
    Router::new()
        .route(ACCOUNT, get(show))
        .route("/account/verify", get(verify::show).post(verify::verify))
        .route("/account/language", post(language::choose))
        .route("/account/log-out", get(log_out::ask).post(log_out::log_out))
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    layout: Layout,
    csrf: String,
    user_id: String,
    homeserver: String,
    device_id: String,
    /// None where it cannot be known now.
    verified: Option<bool>,
    /// Where the device can be verified, if it is not.
    verify: Option<String>,
    /// None where nobody can log out.
    log_out: Option<&'static str>,
    /// None where there is but one.
    languages: Vec<language::Choice>,
}

async fn show(State(site): State<SharedSite>, headers: HeaderMap) -> Result<Response, PageError> {
    let console = match present(&site) {
        Ok(console) => console,
        Err(login) => return Ok(login.into_response()),
    };
    let connection = console.connection();
    let verified = is_verified(&console).await;
    let session = connection.account().session();
    let page = AccountPage {
        layout: Layout::new(&console, words::your_account()),
        csrf: console.csrf().to_owned(),
        user_id: session.user_id().to_string(),
        homeserver: session.homeserver().to_string(),
        device_id: session.device_id().to_string(),
        verified,
        verify: (verified != Some(true)).then(|| verify_address(ACCOUNT)),
        log_out: site.accounts().map(|_| "/account/log-out"),
        languages: language::choices(&Language::ALL, chosen(&headers)),
    };
    Ok(Html(page.html(console.language())?).into_response())
}

/// The account that is logged in; else the way to the login page.
fn present(site: &SharedSite) -> Result<SharedConsole, Redirect> {
    site.present()
        .ok_or_else(|| Redirect::to(&login::address(None, None)))
}

/// Whether this device is verified, if that can be known now.
async fn is_verified(console: &SharedConsole) -> Option<bool> {
    if console.offline().is_some() {
        return None;
    }
    match timeout(PATIENCE, console.connection().is_verified()).await {
        Ok(Ok(verified)) => Some(verified),
        Ok(Err(error)) => {
            tracing::info!(%error, "it is not known whether the device is verified");
            console.note(&error);
            None
        }
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{check_page, hostile_texts};

    impl AccountPage {
        fn samples() -> Vec<Self> {
            let page = |text: &str, verified: Option<bool>| Self {
                layout: Layout::bare(words::your_account(), Language::English),
                csrf: text.to_owned(),
                user_id: text.to_owned(),
                homeserver: text.to_owned(),
                device_id: text.to_owned(),
                verified,
                verify: (verified != Some(true)).then(|| verify_address(ACCOUNT)),
                log_out: verified.map(|_| "/account/log-out"),
                languages: language::samples(),
            };
            hostile_texts()
                .iter()
                .flat_map(|text| {
                    [None, Some(true), Some(false)].map(|verified| page(text, verified))
                })
                .collect()
        }
    }

    #[test]
    fn every_sample_is_safe() {
        for page in AccountPage::samples() {
            check_page(&page.html(Language::English).unwrap());
        }
    }
}
