//! Verifying this device with the account's recovery key, after the login or later.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use breakout_account::login::{RecoverError, recover};
use breakout_i18n::{Message, account as words};
use breakout_words::ErrorKind;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::{is_verified, present};
use crate::{
    error::PageError,
    filters,
    form::CheckedForm,
    layout::{Layout, TemplateExt as _},
    paths::ACCOUNT,
    site::SharedSite,
    state::SharedConsole,
};

/// The address of the page, with where to go then.
pub(in crate::pages) fn address(next: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("next", next);
    format!("/account/verify?{}", query.finish())
}

#[derive(Template)]
#[template(path = "verify.html")]
struct VerifyPage {
    layout: Layout,
    csrf: String,
    problem: Option<Problem>,
    next: String,
}

struct Problem {
    status: StatusCode,
    message: Message,
    hint: Message,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct VerifyQuery {
    next: String,
}

#[derive(Deserialize)]
pub(super) struct VerifyForm {
    key: SecretString,
    #[serde(default)]
    next: String,
}

pub(super) async fn show(
    State(site): State<SharedSite>,
    Query(asked): Query<VerifyQuery>,
) -> Result<Response, PageError> {
    let console = match present(&site) {
        Ok(console) => console,
        Err(login) => return Ok(login.into_response()),
    };
    let next = next_page(&asked.next);
    if is_verified(&console).await == Some(true) {
        return Ok(Redirect::to(next).into_response());
    }
    VerifyPage::new(&console, next, None).answer()
}

pub(super) async fn verify(
    State(site): State<SharedSite>,
    CheckedForm(form): CheckedForm<VerifyForm>,
) -> Result<Response, PageError> {
    let console = match present(&site) {
        Ok(console) => console,
        Err(login) => return Ok(login.into_response()),
    };
    let next = next_page(&form.next);
    let key: SecretString = form.key.expose_secret().trim().into();
    let result = recover(console.connection(), &key).await;
    match result {
        Ok(()) => Ok(Redirect::to(next).into_response()),
        Err(error) => {
            if let RecoverError::Failed(error) = &error {
                console.note(error);
                if error.requires_login() {
                    return Err(error.clone().into());
                }
            }
            VerifyPage::new(&console, next, Some(Problem::of(&error))).answer()
        }
    }
}

/// Back to where the user was, whatever the address says.
fn next_page(next: &str) -> &str {
    match next {
        ACCOUNT => ACCOUNT,
        next => super::login::next_page(Some(next)),
    }
}

impl VerifyPage {
    fn new(console: &SharedConsole, next: &str, problem: Option<Problem>) -> Self {
        Self {
            layout: Layout::new(console, words::verify_this_device()),
            csrf: console.csrf().to_owned(),
            problem,
            next: next.to_owned(),
        }
    }

    fn answer(self) -> Result<Response, PageError> {
        let status = self
            .problem
            .as_ref()
            .map_or(StatusCode::OK, |problem| problem.status);
        Ok((status, Html(self.html(self.layout.language)?)).into_response())
    }
}

impl Problem {
    fn of(error: &RecoverError) -> Self {
        let (status, message, hint) = match error {
            RecoverError::WrongKey(_) => (
                StatusCode::FORBIDDEN,
                words::not_the_recovery_key(),
                words::not_the_recovery_key_hint(),
            ),
            RecoverError::NoKey(_) => (
                StatusCode::CONFLICT,
                words::no_recovery_key(),
                words::no_recovery_key_hint(),
            ),
            RecoverError::Failed(error) if error.kind() == ErrorKind::Network => (
                StatusCode::BAD_GATEWAY,
                words::not_verified_unreachable(),
                words::try_again_in_a_moment(),
            ),
            RecoverError::Failed(error) => (
                StatusCode::CONFLICT,
                words::could_not_be_verified(),
                error
                    .causes()
                    .pop()
                    .unwrap_or_else(|| error.message().clone()),
            ),
        };
        Self {
            status,
            message,
            hint,
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::tests::{check_page, hostile_texts};

    #[test]
    fn every_sample_is_safe() {
        for text in hostile_texts() {
            for with_problem in [false, true] {
                let page = VerifyPage {
                    layout: Layout::bare(words::verify_this_device(), Language::English),
                    csrf: "token".to_owned(),
                    problem: with_problem.then(|| Problem {
                        status: StatusCode::CONFLICT,
                        message: words::could_not_be_verified(),
                        hint: Message::verbatim(text.clone()),
                    }),
                    next: text.clone(),
                };
                check_page(&page.html(Language::English).unwrap());
            }
        }
    }

    #[test]
    fn it_leads_back_to_a_page_of_ours_only() {
        assert_eq!(next_page("/account"), "/account");
        assert_eq!(next_page("/rooms/x"), "/rooms/x");
        assert_eq!(next_page("//evil.example"), "/rooms");
        assert_eq!(address("/rooms"), "/account/verify?next=%2Frooms");
    }
}
