use matrix_breakout::{
    RoomBreakoutExt as _,
    core::plan::{Plan, PlannedChild, file},
};
use matrix_sdk::ruma::OwnedUserId;
use serde::Serialize;

use crate::{clock, command_error::CommandError, context::Context, resolve, ui::safe_text};

/// Print the break-out that is open as a plan file, which `breakout start --file` reads
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is split: an id, an alias, or its name
    room: String,
}

#[derive(Serialize)]
struct ExportAnswer {
    rooms: Vec<ExportedRoom>,
}

#[derive(Serialize)]
struct ExportedRoom {
    name: String,
    users: Vec<OwnedUserId>,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let room = resolve::room(connection.client(), &args.room).await?;
    let present = room.breakout().fetch().await?.content;
    if !present.is_open_at(clock::now()) {
        let name = room.display_name().await?.to_string();
        return Err(
            CommandError::refused(format!("no break-out is open in {}", safe_text(&name)))
                .with_hint("`breakout history ROOM` shows the earlier ones"),
        );
    }
    let children = present.ordered_children().into_iter();
    let children = children
        .map(|(_, child)| {
            PlannedChild::new(child.name.clone().unwrap_or_default(), child.users.clone())
        })
        .collect();
    let text = file::write(&Plan::new(children));
    if !context.ui.json() {
        return context.ui.answer_raw(text.as_bytes());
    }
    // The names are those of the file, where each room has one of its own.
    let plan = file::parse(&text).map_err(|error| {
        CommandError::internal("the plan file that was written cannot be read").with_source(error)
    })?;
    let rooms = plan.children.into_iter().map(|child| ExportedRoom {
        name: child.name,
        users: child.users,
    });
    context.ui.answer_json(&ExportAnswer {
        rooms: rooms.collect(),
    })
}
