use breakout_i18n::changing as words;
use breakout_words::CommandError;

use super::r#move::show;
use crate::{
    context::Context,
    open_session::{OpenSession, Whose},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    name: String,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let session = OpenSession::connect_to_change(context, &args.room, args.whose).await?;
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress(words::adding_a_group(), None);
    let adding = session
        .breakout
        .add_child(args.name)
        .with_session_of(session.note())
        .with_progress(move |step| show(&progress, step));
    let report = adding.await?;
    session.answer(context, report.adjusted).await
}
