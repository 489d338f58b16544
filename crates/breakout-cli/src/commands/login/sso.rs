//! Logging in on a web page of the homeserver, which sends the browser back to this machine with a token.

use breakout_i18n::logging_in as words;
use breakout_terminal::{browser, ui::Ui};
use breakout_words::{CommandError, ResultExt as _};
use matrix_sdk::{
    Client, ruma::api::client::session::login::v3 as login, utils::local_server::LocalServerBuilder,
};

pub(super) async fn token(client: &Client, ui: &Ui) -> Result<login::LoginInfo, CommandError> {
    let (redirect, answer) = LocalServerBuilder::new()
        .spawn()
        .await
        .map_err(|error| CommandError::refused(words::browser_unheard()).with_source(error))?;
    let page = client
        .matrix_auth()
        .get_sso_login_url(redirect.as_str(), None)
        .await
        .during(words::no_login_on_a_page())?;
    ui.news(words::log_in_on_this_page(page.as_str()));
    browser::open(ui, page.as_str()).await;
    let query = answer
        .await
        .ok_or_else(|| CommandError::refused(words::page_gave_no_login()))?;
    let token = url::form_urlencoded::parse(query.as_bytes())
        .find_map(|(name, value)| (name == "loginToken").then(|| value.into_owned()))
        .ok_or_else(|| CommandError::refused(words::page_gave_no_login()))?;
    Ok(login::LoginInfo::Token(login::Token::new(token)))
}
