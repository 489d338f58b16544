use breakout_account::room_list::room_name;
use breakout_words::{CommandError, safe_text};
use matrix_breakout::{Belonging, Known, belonging};
use matrix_sdk::{Room, RoomState, ruma::RoomOrAliasId};

use crate::{answer::JoinAnswer, context::Context, resolve};

/// Go back from a break-out room to the room that was split
///
/// Joins that room if you have left it. You stay a member of the break-out room.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The break-out room: an id, or its name
    child: String,

    /// Join the room that it says it belongs to, although you have never been there
    #[arg(long)]
    yes: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let client = connection.client();
    let child = resolve::joined_child(client, &args.child).await?;
    let way = belonging(&child).await?.ok_or_else(|| {
        CommandError::refused(format!(
            "{} is not a break-out room",
            safe_text(&args.child)
        ))
        .with_hint("its topic may tell where it belongs")
    })?;
    if way.known == Known::No && !args.yes {
        confirm(context, &child, &way).await?;
    }
    let parent = match client.get_room(&way.parent) {
        Some(room) if room.state() == RoomState::Joined => room,
        _ => {
            let _progress = context.ui.progress("joining", None);
            let parent = <&RoomOrAliasId>::from(&*way.parent);
            client.join_room_by_id_or_alias(parent, &way.via).await?
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
    let link = way.parent.matrix_to_uri_via(way.via);
    context
        .ui
        .answer(&format!("back in {}: {link}", safe_text(&name)))
}

/// A room can say that it belongs anywhere.
async fn confirm(context: &Context, child: &Room, way: &Belonging) -> Result<(), CommandError> {
    let name = child.display_name().await?.to_string();
    let warning = format!(
        "{} says that it belongs to {}, where you have never been; {} wrote that",
        safe_text(&name),
        way.parent,
        way.by
    );
    if context.ui.can_ask() {
        context.ui.warning(&warning);
        let answer = context.ui.ask("Join that room? [y/N] ").await?;
        if matches!(answer.trim().to_lowercase().as_str(), "y" | "yes") {
            return Ok(());
        }
        return Err(CommandError::refused("not joined"));
    }
    Err(CommandError::refused(warning).with_hint("`--yes` joins all the same"))
}
