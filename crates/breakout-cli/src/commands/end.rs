use std::time::Duration;

use breakout_account::{
    clock,
    connection::{Connection, SyncNews},
    room_list::room_name,
    turns::Turn,
};
use breakout_core::{authority::Wish, text::room_label};
use breakout_i18n::{changing as words, commands};
use breakout_terminal::ui;
use breakout_words::{
    CommandError, ended, failures::why, safe_text, said::Said as _, times,
    typed::duration::parse_duration,
};
use matrix_breakout::{Breakout, EndBreakout, EndSoon, Ended, Progress, RoomBreakoutExt as _};
use matrix_sdk::Room;

use crate::{
    answer::EndAnswer, context::Context, open_session::Whose, resolve, timekeeping,
    waiting::limit_on_requests,
};

/// How long another process of this account is waited for.
const MOST_WAIT: Duration = Duration::from_secs(10);

/// How long people have before they are taken out of the groups, unless the user says otherwise.
const USUAL_GRACE: Duration = Duration::from_secs(60);

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    #[arg(long = "in", value_name = "DUR", value_parser = parse_duration)]
    grace: Option<Duration>,

    #[arg(long)]
    no_announce: bool,

    #[arg(long)]
    remove_people: bool,

    #[arg(long, value_name = "DUR", requires = "remove_people", value_parser = parse_duration)]
    after: Option<Duration>,

    #[command(flatten)]
    whose: Whose,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let room = resolve::room_to_end(connection.client(), &args.room).await?;
    let announce = !args.no_announce;
    if (announce || args.remove_people) && may_be_encrypted(&room).await? {
        connection.sync_encryption_once().await?;
    }
    // Ending only takes away, and must not wait for a start that takes minutes.
    let turn = context.turn(&connection, room.room_id(), Some(MOST_WAIT));
    let mut turn = Some(turn.await?);
    let soon = match args.grace {
        Some(grace) => {
            let offer = room.breakout().offer().await?;
            let breakout = args.whose.of(context, &room, offer.as_ref()).await?;
            let mut soon = breakout.end_soon(grace).with_announcement(announce);
            if let Some(offer) = &offer {
                soon = soon.with_session_of(offer.session.as_ref());
            }
            end_soon(
                context,
                &connection,
                &breakout,
                (soon, turn.take()),
                announce,
            )
            .await?
        }
        None => None,
    };
    let removal = args
        .remove_people
        .then(|| args.after.unwrap_or(USUAL_GRACE));
    let ended = match soon {
        // By this process or by the homeserver: it has ended.
        Some(mut ended) => {
            if removal.is_some() {
                let end = room.breakout().end().only_finish();
                let end = end.with_announcement(announce);
                let after = carry_out(context, end.with_removal(removal)).await?;
                ended.emptied = after.emptied;
                ended.stopped = after.stopped;
            }
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
            let end = breakout.end().with_announcement(announce);
            let mut ended = carry_out(context, end.with_groups(false)).await?;
            // Others need not wait for what takes minutes.
            drop(turn.take());
            let end = breakout.end().only_finish().with_announcement(announce);
            let after = carry_out(context, end.with_removal(removal)).await?;
            ended.told = after.told;
            ended.outside = after.outside;
            ended.emptied = after.emptied;
            ended.stopped = after.stopped;
            ended
        }
    };

    let failure = ended::unfinished(&ended).or_else(|| failure(&ended));
    if context.ui.json() {
        context
            .ui
            .answer_json(&EndAnswer::new(ended, removal.is_some()))?;
        return failure.map_or(Ok(()), Err);
    }
    let name = room_name(&room).await?;
    context.ui.answer(if ended.ended {
        words::ended_breakout_of(safe_text(&name))
    } else {
        commands::no_breakout_is_open_in(safe_text(&name))
    })?;
    match ended.outside.len() {
        0 => {}
        outside => context.ui.warning(words::untold_since_outside(outside)),
    }
    if removal.is_some() {
        let removed: usize = ended.emptied.iter().map(|group| group.removed.len()).sum();
        context.ui.answer(words::took_out(removed))?;
    }
    failure.map_or(Ok(()), Err)
}

/// Whether a room that may get a message is encrypted.
async fn may_be_encrypted(room: &Room) -> Result<bool, CommandError> {
    let children = room.breakout().present_breakout().await?.content.children;
    let client = room.client();
    let mut rooms = children
        .keys()
        .filter_map(|child| client.get_room(child))
        .chain([room.clone()]);
    Ok(rooms.any(|room| room.encryption_state().is_encrypted()))
}

/// Ends it, and shows what takes its time. The event and the message belong together; in the groups, the first Ctrl-C ends
/// what is not begun.
async fn carry_out(context: &Context, end: EndBreakout) -> Result<Ended, CommandError> {
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress(words::ending(), None);
    let end = end
        .with_stop(context.interrupt.token())
        .with_progress(move |step| show(&progress, step));
    Ok(end.await?)
}

fn show(progress: &ui::Progress, step: Progress) {
    match step {
        Progress::Grace { wait } => {
            progress.step(words::ended_and_taking_out_soon());
            progress.wait(words::what_people_were_told(), wait);
        }
        Progress::Removing { left } => {
            progress.step(words::taking_out(left));
        }
        Progress::Waiting { work, wait, left } => {
            progress.wait(limit_on_requests(work, left), wait);
        }
        _ => {}
    }
}

/// What is not as it was asked for.
fn failure(ended: &Ended) -> Option<CommandError> {
    let again = commands::run_again_to_go_on();
    let untold = &ended.told.failed;
    if ended.stopped {
        let error = CommandError::interrupted();
        let error = match untold.len() {
            0 => error.with_hint(words::not_all_are_out()),
            left => error.with_hint(words::not_told_yet(left)),
        };
        return Some(error.with_hint(again));
    }
    if !untold.is_empty() {
        let error = CommandError::refused(words::ended_and_not_told(untold.len()));
        let error = untold.iter().fold(error, |error, failed| {
            let reason = why(&failed.error);
            error.with_hint(commands::named(failed.room_id.as_str(), reason))
        });
        return Some(error.with_hint(again));
    }
    let mut left = ended.emptied.iter().filter(|group| !group.is_complete());
    let first = left.next()?;
    let error = CommandError::refused(words::ended_and_not_taken_out());
    let error = std::iter::once(first)
        .chain(left)
        .fold(error, |error, group| {
            let name = room_label(group.name.as_deref(), &group.room_id);
            let whole = group.error.iter();
            let whole = whole.map(why);
            let people = group
                .failed
                .iter()
                .map(|failed| commands::still_there(failed.user_id.as_str(), failed.error.said()));
            whole.chain(people).fold(error, |error, reason| {
                error.with_hint(commands::named(&name, reason))
            })
        });
    Some(error.with_hint(again))
}

/// Says that it ends, and waits until it has; none if nothing is open.
async fn end_soon(
    context: &Context,
    connection: &Connection,
    breakout: &Breakout,
    (soon, turn): (EndSoon, Option<Turn>),
    announce: bool,
) -> Result<Option<Ended>, CommandError> {
    let mut sync = connection.watch();
    let progress = context.ui.progress(words::telling_everybody(), None);
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
    let time = times::on_the_wall(soon.ends_at, clock::now());
    context.ui.news(match soon.on_server {
        true => words::called_back_by_server(time),
        false => words::called_back_by_command(time),
    });
    let keeping = timekeeping::keep(&context.ui, breakout, announce);
    tokio::pin!(keeping);
    loop {
        tokio::select! {
            ended = &mut keeping => return Ok(Some(ended?)),
            news = sync.next() => if let SyncNews::Offline { error } = news? {
                context.ui.news(commands::trying_again(error.message()));
            },
        }
    }
}
