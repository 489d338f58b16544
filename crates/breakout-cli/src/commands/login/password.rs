//! Who logs in, and with which password; never as an argument, where every user of the machine can see it.

use std::io::{self, BufRead as _, Read as _};

use breakout_account::login::Target;
use breakout_i18n::logging_in as words;
use breakout_terminal::ui::Ui;
use breakout_words::CommandError;
use matrix_sdk::ruma::{
    UserId,
    api::client::{
        session::login::v3 as login,
        uiaa::{MatrixUserIdentifier, UserIdentifier},
    },
};

/// Longer than any password; an endless stream is not one.
const LONGEST: u64 = 64 * 1024;

pub(super) async fn user(
    target: &Target,
    name: Option<String>,
    ui: &Ui,
) -> Result<String, CommandError> {
    match (target, name) {
        (Target::User(user_id), None) => Ok(user_id.to_string()),
        (Target::User(user_id), Some(name))
            if name == user_id.as_str() || name == user_id.localpart() =>
        {
            Ok(user_id.to_string())
        }
        (Target::User(user_id), Some(name)) => Err(CommandError::usage(words::two_users(
            user_id.as_str(),
            name,
        ))),
        (Target::Homeserver(_), Some(name)) => Ok(match UserId::parse(&name) {
            Ok(user_id) => user_id.to_string(),
            Err(_) => name.trim_start_matches('@').to_owned(),
        }),
        (Target::Homeserver(_), None) if ui.can_ask() => ui.ask(words::which_user()).await,
        (Target::Homeserver(_), None) => {
            Err(CommandError::usage(words::no_user()).with_hint(words::give_a_user()))
        }
    }
}

pub(super) async fn login_info(
    user: String,
    from_stdin: bool,
    ui: &Ui,
) -> Result<login::LoginInfo, CommandError> {
    let password = if from_stdin {
        read_first_line()?
    } else if ui.can_ask() {
        ui.ask_secret(words::password_of(&user)).await?
    } else {
        return Err(CommandError::usage(words::no_terminal()).with_hint(words::password_on_stdin()));
    };
    if password.is_empty() {
        return Err(CommandError::usage(words::password_is_empty()));
    }
    let user = UserIdentifier::Matrix(MatrixUserIdentifier::new(user));
    Ok(login::LoginInfo::Password(login::Password::new(
        user, password,
    )))
}

fn read_first_line() -> Result<String, CommandError> {
    let mut line = String::new();
    io::stdin()
        .lock()
        .take(LONGEST)
        .read_line(&mut line)
        .map_err(|error| CommandError::refused(words::password_unreadable()).with_source(error))?;
    // Only what ends the line: a password may begin or end with spaces.
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}
