use std::collections::BTreeSet;

use matrix_breakout::{
    Adjustments, Failed, LateArrivals, Newcomers, RoomBreakoutExt as _, Status,
    core::{event::breakout::EventType, trust::Trust},
};
use matrix_sdk::{Room, ruma::RoomId};

use crate::{
    answer::StatusAnswer,
    board, clock,
    command_error::CommandError,
    connection::{Connection, SyncNews},
    context::Context,
    resolve,
    room_list::room_name,
    timekeeping,
};

/// Show who is suggested for which room, and who is where
///
/// While whoever opened the break-out watches, people who join the room that is split get the smallest break-out room,
/// unless everybody chooses themselves.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    room: String,

    /// Show it again whenever something changes, until Ctrl-C
    #[arg(long)]
    watch: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let room = resolve::room(connection.client(), &args.room).await?;
    let mut shown = read(context, &room).await?;
    show(context, &room, &shown).await?;
    let unseen = board::unseen(&shown).count();
    if unseen > 0 && !shown.warns() && may_end(&connection, &room).await {
        let groups = match unseen {
            1 => "1 group".to_owned(),
            count => format!("{count} groups"),
        };
        context.ui.warning(&format!(
            "you are not in {groups} of {}, and cannot see who is there",
            shown.children.len()
        ));
        context.ui.hint(&format!(
            "`breakout join {} --all` joins those that you may",
            room.room_id()
        ));
    }
    if !args.watch {
        return Ok(());
    }

    let mut sync = connection.watch();
    subscribe(&connection, &room, &shown);
    let keeping = keep_time(context, &connection, &room);
    tokio::pin!(keeping);
    // Whoever watches as a host is there for those who come later.
    let mut newcomers = Newcomers::new(Adjustments::new(room.breakout()));
    let mut late = LateArrivals::new(room.breakout());
    loop {
        place(context, &connection, &room, &mut newcomers, &shown).await?;
        tell_late(context, &connection, &room, &mut late, &shown).await?;
        let changed = tokio::select! {
            news = sync.next() => match news? {
                SyncNews::Rooms(changed) => changed,
                SyncNews::Offline { error } => {
                    context.ui.news(&format!("{error}; trying again"));
                    continue;
                }
                SyncNews::Online => {
                    context.ui.news("connected again");
                    BTreeSet::new()
                }
            },
            // Nothing is sent when a time is over.
            () = clock::until(shown.changes_at()) => BTreeSet::new(),
            error = &mut keeping => return Err(error),
        };
        let status = room.breakout().status_after(Some(&shown), &changed).await?;
        if status != shown {
            subscribe(&connection, &room, &status);
            show(context, &room, &status).await?;
            shown = status;
        }
    }
}

/// Keeps the time of one session after the other, if this user may end them.
async fn keep_time(context: &Context, connection: &Connection, room: &Room) -> CommandError {
    if !may_end(connection, room).await {
        return std::future::pending().await;
    }
    if room.encryption_state().is_encrypted()
        && let Err(error) = connection.sync_encryption_once().await
    {
        return error;
    }
    loop {
        let ended = match timekeeping::keep(&context.ui, &room.breakout(), true).await {
            Ok(ended) => ended,
            Err(error) => return error,
        };
        // The watching goes on: there may be another session.
        if let Some(unfinished) = timekeeping::unfinished(&ended) {
            let hints = unfinished.hints().join("; ");
            context.ui.warning(&format!("{unfinished} ({hints})"));
        }
    }
}

async fn may_end(connection: &Connection, room: &Room) -> bool {
    let levels = room.power_levels_or_default().await;
    let event_type = EventType::Unstable.state_event_type();
    levels.user_can_send_state(connection.user_id(), event_type)
}

/// Gives a room to whoever has joined since the session was opened, if its rule says so.
async fn place(
    context: &Context,
    connection: &Connection,
    room: &Room,
    newcomers: &mut Newcomers,
    status: &Status,
) -> Result<(), CommandError> {
    // In another host's break-out it is theirs to place whoever comes.
    if status.trust != Some(Trust::Own) {
        return Ok(());
    }
    // Who cannot place anybody needs no keys for the message about it.
    if !status.unassigned.is_empty()
        && room.encryption_state().is_encrypted()
        && may_end(connection, room).await
    {
        connection.sync_encryption_once().await?;
    }
    match newcomers.place(status).await {
        Ok(Some(report)) => {
            let count = report.outcomes.iter().filter(|outcome| outcome.is_so());
            let count = count.count();
            context.ui.news(&format!("placed {count} who came later"));
            for failed in &report.failed {
                let Failed { what, room_id, .. } = failed;
                context
                    .ui
                    .warning(&format!("{what} ({room_id}): {}", failed.error));
            }
        }
        Ok(None) => {}
        // The watching goes on; the next change is the next try.
        Err(error) => context
            .ui
            .warning(&format!("nobody could be placed: {error}")),
    }
    Ok(())
}

/// Tells whoever has joined since a room was suggested to them.
async fn tell_late(
    context: &Context,
    connection: &Connection,
    room: &Room,
    late: &mut LateArrivals,
    status: &Status,
) -> Result<(), CommandError> {
    let told = async {
        if late.arrived(status).await?.is_empty() {
            return Ok(0);
        }
        if room.encryption_state().is_encrypted() {
            connection.sync_encryption_once().await?;
        }
        Ok::<_, CommandError>(late.tell(status).await?.len())
    };
    match told.await {
        Ok(0) => {}
        Ok(_) => context.ui.news("told those who came later where to go"),
        // The watching goes on; the next change is the next try.
        Err(error) => context
            .ui
            .warning(&format!("those who came later could not be told: {error}")),
    }
    Ok(())
}

async fn read(context: &Context, room: &Room) -> Result<Status, CommandError> {
    let _progress = context.ui.progress("looking who is where", None);
    Ok(room.breakout().status().await?)
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
    let names = board::names(room).await?;
    let name = room_name(room).await?;
    board::show(&context.ui, &name, status, &names, clock::now())
}
