//! Logging in, without a terminal: where the account is, then how its homeserver lets people in.
//!
//! What is secret is in the form of the password, and in the address by which a homeserver sends the browser back; from
//! there it goes to the homeserver and nowhere else. Failing says why and keeps what was filled in, but for the password.

mod enter;
mod offered;
mod returns;

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header::HOST},
    response::{Html, IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use breakout_account::login::{Target, find};
use breakout_i18n::{Language, Message, login as words};
use breakout_words::{CommandError, ErrorKind};
use matrix_sdk::ruma::{
    UserId,
    api::client::{
        account::whoami,
        session::login::v3 as login,
        uiaa::{MatrixUserIdentifier, UserIdentifier},
    },
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

pub(crate) use self::returns::Returns;
use self::{enter::enter, offered::Offered};
use crate::{
    error::PageError,
    filters,
    form::CheckedForm,
    language,
    layout::{Layout, TemplateExt as _},
    security,
    site::SharedSite,
};

const LOGIN: &str = "/login";

pub(super) fn routes() -> Router<SharedSite> {
    Router::new()
        .route(LOGIN, get(show))
        .route("/login/password", post(password))
        .route(security::RETURN, get(returns::come_back))
        .route("/login/finish", get(returns::finish))
}

/// The address of the login page, for this account or homeserver, and with where to go then.
pub(crate) fn address(at: Option<&str>, next: Option<&str>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let next = next.filter(|next| *next != "/rooms");
    for (name, value) in [("at", at), ("next", next)] {
        if let Some(value) = value {
            query.append_pair(name, value);
        }
    }
    match query.finish().as_str() {
        "" => LOGIN.to_owned(),
        query => format!("{LOGIN}?{query}"),
    }
}

/// Where to go after the login: to a page of ours, whatever the address says.
pub(super) fn next_page(next: Option<&str>) -> &str {
    next.filter(|next| {
        *next == "/rooms" || next.starts_with("/rooms/") || next.starts_with("/rooms?")
    })
    .unwrap_or("/rooms")
}

#[derive(Template)]
#[template(path = "login.html")]
struct LoginPage {
    layout: Layout,
    notice: Option<Message>,
    problem: Option<Problem>,
    /// What the user has filled in.
    at: String,
    next: String,
    /// None before it is known where to log in.
    offered: Option<Offered>,
}

/// Why it did not work, and what to do.
#[derive(Clone, Debug)]
struct Problem {
    status: StatusCode,
    message: Message,
    hints: Vec<Message>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct LoginQuery {
    at: String,
    next: Option<String>,
}

#[derive(Deserialize)]
struct PasswordForm {
    at: String,
    #[serde(default)]
    user: String,
    password: SecretString,
    next: Option<String>,
}

async fn show(
    State(site): State<SharedSite>,
    Query(asked): Query<LoginQuery>,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    if is_inside(&site).await {
        return Ok(Redirect::to(next_page(asked.next.as_deref())).into_response());
    }
    let language = language::of(&headers);
    let mut page = LoginPage::new(&site, language, asked.at, asked.next.as_deref());
    if page.at.trim().is_empty() {
        page.at = before(&site).unwrap_or_default();
        return page.answer();
    }
    let found = async {
        let target = Target::parse(&page.at)?;
        let client = find(&target).await?;
        Offered::ask(&site, &client, &target, &page.next, own_host(&headers)).await
    };
    match found.await {
        Ok(offered) => page.offered = Some(offered),
        Err(error) => page.problem = Some(Problem::of(&error)),
    }
    page.answer()
}

/// A user who was logged out means the same account again.
pub(crate) fn before(site: &SharedSite) -> Option<String> {
    let console = site.console()?;
    let session = console.connection().account().session();
    // A homeserver on this machine is not found by its name.
    Some(match session.homeserver().scheme() {
        "http" => session
            .homeserver()
            .as_str()
            .trim_end_matches('/')
            .to_owned(),
        _ => session.user_id().to_string(),
    })
}

/// Whether somebody is logged in; asks the homeserver, since the sync may not have noticed yet that the login ended.
async fn is_inside(site: &SharedSite) -> bool {
    let Some(console) = site.present() else {
        return false;
    };
    let asked = console
        .connection()
        .client()
        .send(whoami::v3::Request::new());
    if let Err(error) = asked.await {
        console.note(&CommandError::from(error));
    }
    site.present().is_some()
}

async fn password(
    State(site): State<SharedSite>,
    headers: HeaderMap,
    CheckedForm(form): CheckedForm<PasswordForm>,
) -> Result<Response, PageError> {
    let language = language::of(&headers);
    let mut page = LoginPage::new(&site, language, form.at, form.next.as_deref());
    let found = async {
        let target = Target::parse(&page.at)?;
        let client = find(&target).await?;
        Ok::<_, CommandError>((target, client))
    };
    let (target, client) = match found.await {
        Ok(found) => found,
        Err(error) => {
            page.problem = Some(Problem::of(&error));
            return page.answer();
        }
    };
    let user = match &target {
        Target::User(user_id) => user_id.to_string(),
        Target::Homeserver(_) => match UserId::parse(form.user.trim()) {
            Ok(user_id) => user_id.to_string(),
            Err(_) => form.user.trim().trim_start_matches('@').to_owned(),
        },
    };
    let info = login::LoginInfo::Password(login::Password::new(
        UserIdentifier::Matrix(MatrixUserIdentifier::new(user)),
        form.password.expose_secret().to_owned(),
    ));
    match enter(&site, &client, info).await {
        Ok(()) => Ok(inside(&page.next).into_response()),
        Err(problem) => {
            let offered =
                Offered::ask(&site, &client, &target, &page.next, own_host(&headers)).await;
            page.offered = offered.ok().map(|offered| offered.with_user(form.user));
            page.problem = Some(problem);
            page.answer()
        }
    }
}

/// The first page after the login: verifying the device, which may be left out.
fn inside(next: &str) -> Redirect {
    Redirect::to(&super::account::verify_address(next))
}

/// By which of its names the browser calls us; [`security`] has checked it.
fn own_host(headers: &HeaderMap) -> &str {
    headers
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default()
}

impl LoginPage {
    fn new(site: &SharedSite, language: Language, at: String, next: Option<&str>) -> Self {
        Self {
            layout: Layout::bare(words::log_in(), language),
            notice: site.take_notice(),
            problem: None,
            at,
            next: next_page(next).to_owned(),
            offered: None,
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
    fn of(error: &CommandError) -> Self {
        let page = PageError::from(error.clone());
        let (status, message, causes, mut hints) = page.into_parts();
        // What is below the first cause is for whoever reads logs.
        hints.splice(0..0, causes.into_iter().take(1));
        if error.kind() == ErrorKind::Network && hints.len() < 2 {
            hints.push(words::is_the_name_right());
        }
        Self {
            status,
            message,
            hints,
        }
    }

    fn new(status: StatusCode, message: impl Into<Message>) -> Self {
        Self {
            status,
            message: message.into(),
            hints: Vec::new(),
        }
    }

    fn with_hint(mut self, hint: impl Into<Message>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{check_page, hostile_texts};

    impl LoginPage {
        fn samples() -> Vec<Self> {
            let page = |text: &str, offered| Self {
                layout: Layout::bare(words::log_in(), Language::English),
                notice: Some(Message::verbatim(text)),
                problem: Some(
                    Problem::new(StatusCode::FORBIDDEN, Message::verbatim(text))
                        .with_hint(Message::verbatim(text)),
                ),
                at: text.to_owned(),
                next: text.to_owned(),
                offered,
            };
            let mut samples = Vec::new();
            for text in hostile_texts() {
                samples.push(page(&text, None));
                samples.extend(
                    Offered::samples(&text)
                        .into_iter()
                        .map(|offered| page(&text, Some(offered))),
                );
            }
            samples
        }
    }

    #[test]
    fn every_sample_is_safe() {
        for page in LoginPage::samples() {
            check_page(&page.html(Language::English).unwrap());
        }
    }

    #[test]
    fn the_login_leads_to_a_page_of_ours_only() {
        assert_eq!(
            next_page(Some("/rooms/%21a?rooms=3")),
            "/rooms/%21a?rooms=3"
        );
        for elsewhere in [
            "//evil.example",
            "https://evil.example",
            "/login",
            "/roomsx",
            "",
        ] {
            assert_eq!(next_page(Some(elsewhere)), "/rooms", "{elsewhere}");
        }
        assert_eq!(address(None, Some("/rooms")), "/login");
        assert_eq!(
            address(Some("@a:x"), Some("/rooms/b")),
            "/login?at=%40a%3Ax&next=%2Frooms%2Fb"
        );
    }

    #[test]
    fn a_form_with_a_password_is_never_debugged() {
        // It has no `Debug`; this names what holds the password, for whoever adds one.
        let form = PasswordForm {
            at: String::new(),
            user: String::new(),
            password: "secret words".into(),
            next: None,
        };
        assert!(!format!("{:?}", form.password).contains("secret words"));
    }
}
