use breakout_account::{Account, connection};
use breakout_i18n::logging_in as words;
use breakout_words::{CommandError, ErrorKind, ResultExt as _, requires_login};

use crate::context::Context;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    force: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let account = context.account()?;
    account.check_removable()?;
    if !args.force {
        log_out(&account, context).await?;
    }
    context.accounts()?.remove(&account)?;
    context
        .ui
        .news(words::logged_out(account.user_id().as_str()));
    Ok(())
}

async fn log_out(account: &Account, context: &Context) -> Result<(), CommandError> {
    let _progress = context.ui.progress(words::logging_out(), None);
    match connection::log_out(account.session()).await {
        // The device is gone, which is all that is wanted.
        Err(error) if requires_login(&error) => Ok(()),
        Err(error) => {
            let error = Err::<(), _>(error).during(words::still_logged_in());
            error.map_err(|error| match error.kind() {
                ErrorKind::Network => error.with_hint(words::forget_it_here()),
                _ => error,
            })
        }
        Ok(()) => Ok(()),
    }
}
