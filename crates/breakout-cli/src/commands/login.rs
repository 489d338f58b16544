mod password;
mod recovery;
mod sso;

use std::path::PathBuf;

use breakout_account::{
    Account,
    login::{self, Target},
};
use breakout_i18n::logging_in as words;
use breakout_terminal::ui::Ui;
use breakout_words::{CommandError, ErrorKind, ResultExt as _};
use secrecy::SecretString;
use serde::Serialize;

use crate::context::Context;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(value_name = "HOMESERVER-OR-USER")]
    target: String,

    #[arg(long, value_name = "NAME")]
    user: Option<String>,

    #[arg(long, conflicts_with = "sso")]
    password_stdin: bool,

    #[arg(long, conflicts_with = "user")]
    sso: bool,

    #[arg(long, value_name = "FILE")]
    recovery_key_file: Option<PathBuf>,

    #[arg(
        long,
        value_name = "NAME",
        default_value = "breakout",
        hide_default_value = true
    )]
    device_name: String,
}

/// The account as `login` and `whoami` answer with it.
#[derive(Debug, Serialize)]
pub(crate) struct LoggedIn {
    user_id: String,
    device_id: String,
    homeserver: String,
    verified: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let ui = &context.ui;
    // What can be wrong on this side is found before there is a device on the other.
    let accounts = context.accounts()?;
    let key = args
        .recovery_key_file
        .as_deref()
        .map(recovery::read_key)
        .transpose()?;
    let target = Target::parse(&args.target)?;
    let asks = ui.can_ask() && !args.password_stdin;

    let password = if args.sso {
        None
    } else {
        let user = password::user(&target, args.user, ui).await?;
        Some(password::login_info(user, args.password_stdin, ui).await?)
    };

    let progress = ui.progress(words::looking_for(target.server()), None);
    let client = login::find(&target).await?;
    drop(progress);
    let info = match password {
        Some(info) => info,
        None => sso::token(&client, ui).await?,
    };
    let progress = ui.progress(words::logging_in(), None);
    let session = login::log_in(&client, info, args.device_name)
        .await
        .during(words::login_failed())?;
    drop(progress);
    let account = login::keep(&accounts, session).await?;
    ui.news(words::logged_in_as(account.user_id().as_str()));

    let key = match key {
        None if asks => recovery::ask_key(ui).await?,
        key => key,
    };
    let outcome = set_up_encryption(&account, key, ui).await;
    let verified = *outcome.as_ref().unwrap_or(&false);
    LoggedIn::new(&account, verified).answer(ui)?;
    outcome.map(|_| ())
}

/// Publishes the device's keys, and verifies it where there is a recovery key. Returns whether it is verified.
async fn set_up_encryption(
    account: &Account,
    key: Option<SecretString>,
    ui: &Ui,
) -> Result<bool, CommandError> {
    let progress = ui.progress(words::setting_up_encryption(), None);
    let connection = login::connect(account).await?;
    if let Some(key) = key {
        login::recover(&connection, &key)
            .await
            .map_err(CommandError::from)
            .map_err(|error| match error.kind() {
                ErrorKind::Refused => error.with_hint(words::key_was_wrong()),
                _ => error,
            })?;
    }
    let verified = connection.is_verified().await?;
    drop(progress);
    if !verified {
        ui.hint(words::verify_a_new_device());
    }
    Ok(verified)
}

impl LoggedIn {
    pub(crate) fn new(account: &Account, verified: bool) -> Self {
        let session = account.session();
        Self {
            user_id: session.user_id().to_string(),
            device_id: session.device_id().to_string(),
            homeserver: session.homeserver().to_string(),
            verified,
        }
    }

    pub(crate) fn answer(&self, ui: &Ui) -> Result<(), CommandError> {
        if ui.json() {
            return ui.answer_json(self);
        }
        let (account, homeserver) = (&self.user_id, &self.homeserver);
        ui.answer(match self.verified {
            true => words::account_verified(account, homeserver, &self.device_id),
            false => words::account_not_verified(account, homeserver, &self.device_id),
        })
    }
}
