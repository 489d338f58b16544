//! Logging out, after saying what that means.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
};
use breakout_account::connection;
use breakout_i18n::{Message, account as words};
use breakout_words::{CommandError, requires_login};
use serde::Deserialize;

use super::{login, present};
use crate::{
    error::PageError,
    filters,
    form::CheckedForm,
    layout::{Layout, TemplateExt as _},
    site::SharedSite,
    state::SharedConsole,
};

#[derive(Template)]
#[template(path = "log_out.html")]
struct LogOutPage {
    layout: Layout,
    csrf: String,
    user_id: String,
    /// Why it did not work.
    problem: Option<Message>,
}

#[derive(Debug, Deserialize)]
pub(super) struct LogOutForm {
    /// Forget the account here, also where the homeserver cannot be told.
    anyway: Option<String>,
}

pub(super) async fn ask(State(site): State<SharedSite>) -> Result<Response, PageError> {
    match present(&site) {
        Ok(console) => {
            let page = LogOutPage::new(&console, None);
            Ok(Html(page.html(console.language())?).into_response())
        }
        Err(login) => Ok(login.into_response()),
    }
}

pub(super) async fn log_out(
    State(site): State<SharedSite>,
    CheckedForm(form): CheckedForm<LogOutForm>,
) -> Result<Response, PageError> {
    let to_login = || Redirect::to(&login::address(None, None)).into_response();
    let _turn = site.turn().await;
    // None is left when the form was sent twice.
    let Some(console) = site.console() else {
        return Ok(to_login());
    };
    let Some(accounts) = site.accounts() else {
        return Err(PageError::new(
            StatusCode::CONFLICT,
            words::no_logging_out(),
        ));
    };
    let account = console.connection().account().clone();
    account.check_removable()?;
    if form.anyway.is_none() {
        match connection::log_out(account.session()).await {
            // The device is gone, which is all that is wanted.
            Err(error) if requires_login(&error) => {}
            Err(error) => {
                let error = CommandError::from(error);
                let page = LogOutPage::new(&console, Some(error.message().clone()));
                return Ok((
                    StatusCode::BAD_GATEWAY,
                    Html(page.html(console.language())?),
                )
                    .into_response());
            }
            Ok(()) => {}
        }
    }
    drop(console);
    site.close();
    accounts.remove(&account)?;
    site.leave_notice(words::is_logged_out(account.user_id().as_str()));
    Ok(to_login())
}

impl LogOutPage {
    fn new(console: &SharedConsole, problem: Option<Message>) -> Self {
        Self {
            layout: Layout::new(console, words::log_out()),
            csrf: console.csrf().to_owned(),
            user_id: console.connection().user_id().to_string(),
            problem,
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
            for problem in [None, Some(Message::verbatim(text.clone()))] {
                let page = LogOutPage {
                    layout: Layout::bare(words::log_out(), Language::English),
                    csrf: "token".to_owned(),
                    user_id: text.clone(),
                    problem,
                };
                check_page(&page.html(Language::English).unwrap());
            }
        }
    }
}
