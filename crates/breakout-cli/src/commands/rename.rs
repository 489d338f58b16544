use breakout_core::adjust::Change;
use breakout_i18n::hosting as words;
use breakout_words::CommandError;

use super::r#move::change;
use crate::{
    context::Context,
    hosting::{Hosting, Whose},
};

/// Give a room of the open break-out another name
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    room: String,

    /// The room to rename: an id, a name, or its number in `status`
    child: String,

    /// Its new name
    name: String,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let hosting = Hosting::connect_to_change(context, &args.room, args.whose).await?;
    let room_id = hosting.child_or_renamed(&args.child, &args.name).await?;
    let name = args.name;
    change(
        context,
        &hosting,
        words::renaming_the_group(),
        Change::Rename { room_id, name },
    )
    .await
}
