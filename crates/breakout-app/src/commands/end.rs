use std::time::Duration;

use matrix_breakout::{Breakout, EndSoon, Ended, RoomBreakoutExt as _, core::authority::Wish};

use crate::{
    answer::EndAnswer,
    clock,
    command_error::CommandError,
    connection::{Connection, SyncNews},
    context::Context,
    duration::parse_duration,
    hosting::Whose,
    resolve,
    room_list::room_name,
    timekeeping,
    turns::Turn,
    ui::safe_text,
};

/// How long another process of this account is waited for.
const MOST_WAIT: Duration = Duration::from_secs(10);

/// End the break-out that is open, and call everybody back
///
/// The rooms and what was said in them stay. If nothing is open, nothing is done.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    room: String,

    /// Tell everybody, and end it after so long, like `60s`
    ///
    /// Returns once it has ended. If the homeserver keeps the time, it ends also when this is cut off.
    #[arg(long = "in", value_name = "DUR", value_parser = parse_duration)]
    grace: Option<Duration>,

    /// Send no message that calls everybody back
    #[arg(long)]
    no_announce: bool,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let room = resolve::room_to_end(connection.client(), &args.room).await?;
    let announce = !args.no_announce;
    if announce && room.encryption_state().is_encrypted() {
        connection.sync_encryption_once().await?;
    }
    // Ending only takes away, and must not wait for a start that takes minutes.
    let turn = context
        .turn(&connection, room.room_id(), Some(MOST_WAIT))
        .await?;
    let soon = match args.grace {
        Some(grace) => {
            let offer = room.breakout().offer().await?;
            let breakout = args.whose.of(context, &room, offer.as_ref()).await?;
            let mut soon = breakout.end_soon(grace).with_announcement(announce);
            if let Some(offer) = &offer {
                soon = soon.with_session_of(offer.session.as_ref());
            }
            end_soon(context, &connection, &breakout, (soon, turn), announce).await?
        }
        None => None,
    };
    // The event and the message belong together.
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress("ending the break-out", None);
    let ended = match soon {
        // By this process or by the homeserver: it has ended.
        Some(mut ended) => {
            ended.ended = true;
            ended
        }
        None => {
            let wish = if args.whose.yes {
                Wish::TakeOver
            } else {
                Wish::Asked
            };
            let breakout = room.breakout().with_wish(wish);
            breakout.end().with_announcement(announce).await?
        }
    };
    drop(progress);

    let unfinished = timekeeping::unfinished(&ended);
    if context.ui.json() {
        context.ui.answer_json(&EndAnswer::from(ended))?;
        return unfinished.map_or(Ok(()), Err);
    }
    let name = room_name(&room).await?;
    context.ui.answer(&if ended.ended {
        format!("ended the break-out of {}", safe_text(&name))
    } else {
        format!("no break-out is open in {}", safe_text(&name))
    })?;
    unfinished.map_or(Ok(()), Err)
}

/// Says that it ends, and waits until it has; none if nothing is open.
async fn end_soon(
    context: &Context,
    connection: &Connection,
    breakout: &Breakout,
    (soon, turn): (EndSoon, Turn),
    announce: bool,
) -> Result<Option<Ended>, CommandError> {
    let mut sync = connection.watch();
    let progress = context.ui.progress("telling everybody", None);
    let finishing = context.interrupt.finish_first();
    let soon = soon.await;
    // Others need not wait until it has ended.
    drop(turn);
    drop(finishing);
    drop(progress);
    let soon = match soon {
        Err(error) if timekeeping::is_over(&error) => return Ok(None),
        soon => soon?,
    };
    timekeeping::warn_of_untold(&context.ui, &soon.told);
    let keeper = if soon.on_server {
        "the homeserver ends it also without this command"
    } else {
        "this command ends it, so let it run"
    };
    context.ui.news(&format!(
        "everybody is called back at {}; {keeper}",
        clock::on_the_wall(soon.ends_at)
    ));
    let keeping = timekeeping::keep(&context.ui, breakout, announce);
    tokio::pin!(keeping);
    loop {
        tokio::select! {
            ended = &mut keeping => return Ok(Some(ended?)),
            news = sync.next() => if let SyncNews::Offline { error } = news? {
                context.ui.news(&format!("{error}; trying again"));
            },
        }
    }
}
