use matrix_breakout::RoomBreakoutExt as _;

use crate::{
    answer::EndAnswer, command_error::CommandError, context::Context, resolve, ui::safe_text,
};

/// End the break-out that is open, and call everybody back
///
/// The rooms and what was said in them stay. If nothing is open, nothing is done.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    room: String,

    /// Send no message that calls everybody back
    #[arg(long)]
    no_announce: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let room = resolve::room(connection.client(), &args.room).await?;
    let announce = !args.no_announce;
    // The event and the message belong together.
    let _finishing = context.interrupt.finish_first();
    if announce && room.encryption_state().is_encrypted() {
        connection.sync_encryption_once().await?;
    }
    let progress = context.ui.progress("ending the break-out", None);
    let ended = room.breakout().end().with_announcement(announce).await?;
    drop(progress);

    let session = ended.session.map(|session| session.id);
    if context.ui.json() {
        return context.ui.answer_json(&EndAnswer {
            session,
            ended: ended.ended,
            event_id: ended.event_id,
        });
    }
    let name = room.display_name().await?.to_string();
    context.ui.answer(&if ended.ended {
        format!("ended the break-out of {}", safe_text(&name))
    } else {
        format!("no break-out is open in {}", safe_text(&name))
    })
}
