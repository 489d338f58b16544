use breakout_words::CommandError;
use matrix_sdk::ruma::api::client::account::whoami;

use crate::{commands::login::LoggedIn, context::Context};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {}

pub(crate) async fn run(_args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect().await?;
    connection.client().send(whoami::v3::Request::new()).await?;
    let verified = connection.is_verified().await?;
    LoggedIn::new(connection.account(), verified).answer(&context.ui)
}
