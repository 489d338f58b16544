use breakout_i18n::hosting as words;
use breakout_words::CommandError;

use super::r#move::show;
use crate::{
    context::Context,
    hosting::{OpenSession, Whose},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    name: String,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let hosting = OpenSession::connect_to_change(context, &args.room, args.whose).await?;
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
