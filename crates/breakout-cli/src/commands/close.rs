use breakout_core::adjust::Change;
use breakout_i18n::hosting as words;
use breakout_words::CommandError;

use super::r#move::change;
use crate::{
    context::Context,
    hosting::{Hosting, Whose},
};

/// Take a room out of the break-out that is open
///
/// Its people are told there which other rooms there are; those who were suggested for it are suggested the smallest of the
/// others. The room itself stays, with all that was said in it. Its number is not given to
/// another one, so that closing it again changes nothing.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    room: String,

    /// The room to close: an id, a name, or its number in `status`
    child: String,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let hosting = Hosting::connect_to_change(context, &args.room, args.whose).await?;
    let room_id = hosting.child_or_closed(&args.child).await?;
    change(
        context,
        &hosting,
        words::closing_the_group(),
        Change::Close { room_id },
    )
    .await
}
