use matrix_breakout::parent_of;
use matrix_sdk::{RoomState, ruma::RoomOrAliasId};

use crate::{
    answer::JoinAnswer, command_error::CommandError, context::Context, resolve,
    room_list::room_name, ui::safe_text,
};

/// Go back from a break-out room to the room that was split
///
/// Joins that room if you have left it. You stay a member of the break-out room.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The break-out room: an id, or its name
    child: String,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let client = connection.client();
    let child = resolve::joined_child(client, &args.child).await?;
    let mark = parent_of(&child).await?.ok_or_else(|| {
        CommandError::refused(format!(
            "{} is not a break-out room",
            safe_text(&args.child)
        ))
        .with_hint("its topic may tell where it belongs")
    })?;
    let parent = match client.get_room(&mark.parent) {
        Some(room) if room.state() == RoomState::Joined => room,
        _ => {
            let _progress = context.ui.progress("joining", None);
            let parent = <&RoomOrAliasId>::from(&*mark.parent);
            client.join_room_by_id_or_alias(parent, &mark.via).await?
        }
    };
    let name = room_name(&parent).await?;
    if context.ui.json() {
        let room_id = parent.room_id().to_owned();
        return context.ui.answer_json(&JoinAnswer {
            parent: room_id.clone(),
            room_id,
            name: Some(name),
        });
    }
    let link = mark.parent.matrix_to_uri_via(mark.via);
    context
        .ui
        .answer(&format!("back in {}: {link}", safe_text(&name)))
}
