use breakout_core::adjust::Change;
use breakout_i18n::{Message, commands as words, hosting::moving_somebody};
use breakout_terminal::ui;
use breakout_words::CommandError;

use crate::{
    context::Context,
    hosting::{self, OpenSession, Whose},
    waiting::limit_on_requests,
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    user: String,

    child: String,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let hosting = OpenSession::connect_to_change(context, &args.room, args.whose).await?;
    let user = hosting::member(&hosting.breakout, &args.user).await?;
    let to = hosting.child(&args.child)?;
    let what = moving_somebody();
    change(context, &hosting, what, Change::Move { user, to }).await
}

/// Makes one change, and says what became of it.
pub(super) async fn change(
    context: &Context,
    hosting: &OpenSession,
    what: Message,
    change: Change,
) -> Result<(), CommandError> {
    // The event and what follows from it belong together.
    let _finishing = context.interrupt.finish_first();
    hosting.sync_encryption().await?;
    let progress = context.ui.progress(what, None);
    let adjusting = hosting
        .breakout
        .adjust(vec![change])
        .with_session_of(hosting.session())
        .with_progress(move |step| show(&progress, step));
    let report = adjusting.await?;
    hosting.answer(context, report).await
}

/// Shows what is being waited for.
pub(super) fn show(progress: &ui::Progress, step: matrix_breakout::Progress) {
    match step {
        matrix_breakout::Progress::Waiting { work, wait, left } => {
            progress.wait(limit_on_requests(work, left), wait);
        }
        matrix_breakout::Progress::Creating { .. } => progress.step(words::making_the_room()),
        matrix_breakout::Progress::OtherDevice => progress.step(words::other_device()),
        matrix_breakout::Progress::Looking => progress.step(words::looking_for_the_room()),
        _ => {}
    }
}
