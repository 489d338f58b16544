use std::sync::Arc;

use breakout_account::{
    clock,
    connection::{Connection, SyncLoop, SyncNews},
    room_list::room_name,
};
use breakout_core::event::breakout::EventType;
use breakout_i18n::{commands, status as words};
use breakout_words::{CommandError, ended, names, safe_text, said::Said as _};
use futures_util::StreamExt as _;
use matrix_breakout::{
    Ended, FollowUpFailure, HostEvent, HostHandle, HostNewsStream, HostService,
    RoomBreakoutExt as _, Status, StatusStream, successor,
};
use matrix_sdk::{Room, ruma::RoomId};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::{
    answer::StatusAnswer, board, context::Context, keys, resolve, timekeeping, waiting::that_passes,
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    #[arg(long)]
    watch: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = Arc::new(context.connect_and_sync().await?);
    connection.read_sticky_calls().await;
    let mut room = resolve::room(connection.client(), &args.room).await?;
    let (shown, statuses) = look(context, &connection, &room).await?;
    if !args.watch {
        return Ok(());
    }
    let mut sync = connection.watch();
    let mut watching = Watching {
        context,
        connection: &connection,
        sync: &mut sync,
    };
    let (mut shown, mut statuses) = (shown, statuses);
    loop {
        room = watching.until_upgraded(room, shown, statuses).await?;
        let name = safe_text(&room_name(&room).await?);
        let room_id = room.room_id();
        context
            .ui
            .news(words::watching_new_room(name, room_id.as_str()));
        (shown, statuses) = look(context, &connection, &room).await?;
    }
}

/// Shows who is where, and says what cannot be seen; returns it and what will be.
async fn look(
    context: &Context,
    connection: &Connection,
    room: &Room,
) -> Result<(Status, StatusStream), CommandError> {
    let (shown, statuses) = read(context, connection, room).await?;
    show(context, room, &shown).await?;
    let unseen = shown.unseen().count();
    if unseen > 0 && !shown.warns() && may_end(connection, room).await {
        context
            .ui
            .warning(words::unseen_groups(unseen, shown.children.len()));
        context.ui.hint(words::join_all(room.room_id().as_str()));
    }
    Ok((shown, statuses))
}

/// What goes on from one room to the one that replaces it.
struct Watching<'a> {
    context: &'a Context,
    connection: &'a Arc<Connection>,
    sync: &'a mut SyncLoop,
}

impl Watching<'_> {
    /// Shows what changes, until the room was upgraded and nothing is left to do in it; returns the room that has
    /// replaced it.
    async fn until_upgraded(
        &mut self,
        room: Room,
        mut shown: Status,
        mut statuses: StatusStream,
    ) -> Result<Room, CommandError> {
        let (context, connection) = (self.context, self.connection);
        subscribe(connection, &room, &shown);
        // A host who watches keeps the time, and is there for those who come later.
        let (_host, mut news, mut without_keys) = host(connection, &room);
        // Whether the time of a session is kept, which goes on until everybody is told that it has ended.
        let mut is_kept = false;
        let mut over = None;
        loop {
            let session = shown.session.as_ref().map(|session| session.id.clone());
            let is_new = shown.open && session != over;
            is_kept |= is_new && may_end(connection, &room).await;
            if let Some(by) = shown.standing.replaced_by()
                && !(shown.open || is_kept)
            {
                return match successor(&room) {
                    Some(successor) => Ok(successor),
                    None => Err(resolve::replaced(&room, by).await),
                };
            }
            tokio::select! {
                news = self.sync.next() => match news? {
                    SyncNews::Rooms(_) => {}
                    SyncNews::Offline { error } => {
                        context.ui.news(commands::trying_again(error.message()));
                    }
                    SyncNews::Online => context.ui.news(commands::connected_again()),
                },
                Some(news) = news.next() => if tell(context, news.event)? {
                    (is_kept, over) = (false, session);
                },
                Some(error) = without_keys.recv() => {
                    let error = that_passes(error)?;
                    context.ui.warning(words::keys_not_up_to_date(error.message()));
                }
                Some(status) = statuses.next() => {
                    let status = match status.map_err(CommandError::from) {
                        Ok(status) => status,
                        Err(error) => {
                            let error = that_passes(error)?;
                            context.ui.news(commands::trying_again(error.message()));
                            continue;
                        }
                    };
                    subscribe(connection, &room, &status);
                    show(context, &room, &status).await?;
                    shown = status;
                }
            }
        }
    }
}

/// Looks after the sessions of this room. What has failed to bring the keys up to date is told.
fn host(
    connection: &Arc<Connection>,
    room: &Room,
) -> (HostHandle, HostNewsStream, UnboundedReceiver<CommandError>) {
    let (keys, without_keys) = keys::fetching(connection);
    let service = HostService::new(connection.client()).with_room(room.room_id().to_owned());
    let (host, news) = service
        .with_keys(keys)
        .with_newest(connection.newest())
        .start();
    (host, news, without_keys)
}

/// Tells what was done for the session, and what could not be; whether it is over.
fn tell(context: &Context, event: HostEvent) -> Result<bool, CommandError> {
    // Whatever came first, all else fails as well.
    if event.requires_login() {
        return Err(CommandError::logged_out());
    }
    let ui = &context.ui;
    match event {
        HostEvent::Time(news) => timekeeping::tell(ui, news),
        HostEvent::Ended(ended) => {
            tell_end(context, &ended);
            return Ok(true);
        }
        // The service tries again.
        HostEvent::NotKept(error) => {
            let error = that_passes(error.into())?;
            ui.news(words::time_not_kept(error.message()));
        }
        HostEvent::Placed(report) => {
            let count = report
                .outcomes
                .iter()
                .filter(|outcome| outcome.is_applied());
            let count = count.count();
            ui.news(words::placed(count));
            for failed in &report.failed {
                let FollowUpFailure { what, failure, .. } = failed;
                let (room_id, error) = (&failure.room_id, failure.error.said());
                ui.warning(commands::named_room(what.said(), room_id.as_str(), error));
            }
        }
        // The watching goes on; the next change is the next try.
        HostEvent::NotPlaced(error) => {
            ui.warning(words::nobody_placed(error.said()));
        }
        HostEvent::NotMended(error) => {
            ui.warning(words::not_mended(error.said()));
        }
        HostEvent::Notified(_) => ui.news(words::late_told()),
        HostEvent::NotNotified(error) => {
            ui.warning(words::late_not_told(error.said()));
        }
        HostEvent::NotTidied(error) => {
            ui.news(words::time_not_kept(error.said()));
        }
        // The board tells the same.
        _ => {}
    }
    Ok(false)
}

fn tell_end(context: &Context, ended: &Ended) {
    timekeeping::warn_of_untold(&context.ui, &ended.told);
    if let Some(unfinished) = ended::unfinished(ended) {
        let mut hints = unfinished.hints().into_iter();
        let first = hints.next();
        let hints = first.map(|first| hints.fold(first, words::also_hint));
        context.ui.warning(match hints {
            Some(hints) => words::ended_but(unfinished.message(), hints),
            None => unfinished.message().clone(),
        });
    }
}

async fn may_end(connection: &Connection, room: &Room) -> bool {
    let levels = room.power_levels_or_default().await;
    let event_type = EventType::Unstable.state_event_type();
    levels.user_can_send_state(connection.user_id(), event_type)
}

async fn read(
    context: &Context,
    connection: &Connection,
    room: &Room,
) -> Result<(Status, StatusStream), CommandError> {
    let _progress = context.ui.progress(words::looking_who_is_where(), None);
    let breakout = room.breakout().with_newest(connection.newest());
    Ok(breakout.subscribe_to_status().await?)
}

fn subscribe(connection: &Connection, room: &Room, status: &Status) {
    let children = status.children.iter().map(|child| &*child.room_id);
    let rooms: Vec<&RoomId> = std::iter::once(room.room_id()).chain(children).collect();
    connection.subscribe_members(&rooms);
}

async fn show(context: &Context, room: &Room, status: &Status) -> Result<(), CommandError> {
    if context.ui.json() {
        return context.ui.answer_json(&StatusAnswer::from(status.clone()));
    }
    let names = names::names(room).await?;
    let name = room_name(room).await?;
    board::show(&context.ui, &name, status, &names, clock::now())
}
