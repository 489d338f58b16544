use breakout_account::{Account, connection};
use breakout_words::{CommandError, ErrorKind, ResultExt as _, ends_session};

use crate::context::Context;

/// Log out, and forget the account on this machine
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Forget the account without telling the homeserver, which keeps the device
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
        .news(&format!("{} is logged out", account.user_id()));
    Ok(())
}

async fn log_out(account: &Account, context: &Context) -> Result<(), CommandError> {
    let _progress = context.ui.progress("logging out", None);
    match connection::log_out(account.session()).await {
        // The device is gone, which is all that is wanted.
        Err(error) if ends_session(&error) => Ok(()),
        Err(error) => {
            let error = Err::<(), _>(error).during("the account is still logged in");
            error.map_err(|error| match error.kind() {
                ErrorKind::Network => {
                    error.with_hint("`breakout logout --force` forgets it on this machine only")
                }
                _ => error,
            })
        }
        Ok(()) => Ok(()),
    }
}
