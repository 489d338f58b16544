use breakout_core::adjust::Change;
use breakout_i18n::{Message, changing::moving_somebody, commands as words};
use breakout_terminal::ui;
use breakout_words::CommandError;

use crate::{
    context::Context,
    open_session::{self, OpenSession, Whose},
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
    let session = OpenSession::connect_to_change(context, &args.room, args.whose).await?;
    let user = open_session::member(&session.breakout, &args.user).await?;
    let to = session.child(&args.child)?;
    let what = moving_somebody();
    change(context, &session, what, Change::Move { user, to }).await
}

/// Makes one change, and says what became of it.
pub(super) async fn change(
    context: &Context,
    session: &OpenSession,
    what: Message,
    change: Change,
) -> Result<(), CommandError> {
    // The event and what follows from it belong together.
    let _finishing = context.interrupt.finish_first();
    session.sync_encryption().await?;
    let progress = context.ui.progress(what, None);
    let adjusting = session
        .breakout
        .adjust(vec![change])
        .with_session_of(session.note())
        .with_progress(move |step| show(&progress, step));
    let report = adjusting.await?;
    session.answer(context, report).await
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
