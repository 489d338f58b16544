use breakout_account::{clock, room_list::room_name};
use breakout_core::{event::breakout::BreakoutEventContent, plan::file};
use breakout_i18n::commands as words;
use breakout_words::{
    CommandError,
    results::{plan_file::plan_file, session},
    safe_text,
};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{Room, ruma::OwnedUserId};
use serde::Serialize;

use crate::context::Context;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
}

#[derive(Serialize)]
struct ExportAnswer {
    rooms: Vec<ExportedRoom>,
}

#[derive(Serialize)]
struct ExportedRoom {
    name: String,
    users: Vec<OwnedUserId>,
    task: Option<String>,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let (_connection, room) = context.connect_to_past(&args.room).await?;
    let content = match args.session {
        Some(session) => session::find(&room.breakout(), &session).await?.content,
        None => open(&room).await?,
    };
    let text = plan_file(&content);
    if !context.ui.json() {
        return context.ui.answer_raw(text.as_bytes());
    }
    // The names are those of the file, where each room has one of its own.
    let plan = file::parse(&text).map_err(|error| {
        CommandError::internal(words::written_file_unreadable()).with_source(error)
    })?;
    let rooms = plan.children.into_iter().map(|child| ExportedRoom {
        name: child.name,
        users: child.users,
        task: child.task,
    });
    context.ui.answer_json(&ExportAnswer {
        rooms: rooms.collect(),
    })
}

/// The break-out that is open.
async fn open(room: &Room) -> Result<BreakoutEventContent, CommandError> {
    let present = room.breakout().fetch_breakout().await?.content;
    if present.is_open_at(clock::now()) {
        return Ok(present);
    }
    let name = room_name(room).await?;
    Err(
        CommandError::refused(words::no_breakout_is_open_in(safe_text(&name)))
            .with_hint(words::history_shows_earlier_ones()),
    )
}
