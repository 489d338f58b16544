use breakout_core::adjust::Change;
use breakout_i18n::changing as words;
use breakout_words::CommandError;

use super::r#move::change;
use crate::{
    context::Context,
    open_session::{OpenSession, Whose},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    child: String,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let session = OpenSession::connect_to_change(context, &args.room, args.whose).await?;
    let room_id = session.child_or_closed(&args.child).await?;
    change(
        context,
        &session,
        words::closing_the_group(),
        Change::Close { room_id },
    )
    .await
}
