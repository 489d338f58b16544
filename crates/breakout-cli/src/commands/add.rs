use breakout_i18n::hosting as words;
use breakout_words::CommandError;

use super::r#move::show;
use crate::{
    context::Context,
    hosting::{Hosting, Whose},
};

/// Add a room to the break-out that is open
///
/// It is made like the others, and gets the next number. If a room of this name is open, nothing is done; one that was
/// closed is opened again, with the number that it had.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    room: String,

    /// The name of the new room
    name: String,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let hosting = Hosting::connect_to_change(context, &args.room, args.whose).await?;
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress(words::adding_a_group(), None);
    let adding = hosting
        .breakout
        .add_child(args.name)
        .with_session_of(hosting.session())
        .with_progress(move |step| show(&progress, step));
    let report = adding.await?;
    hosting.answer(context, report.adjusted).await
}
