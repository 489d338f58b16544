use breakout_account::room_list::room_name;
use breakout_i18n::taking_part as words;
use breakout_words::{CommandError, safe_text};
use matrix_breakout::{Belonging, ParentMembership, belonging};
use matrix_sdk::{Room, RoomState, ruma::RoomOrAliasId};

use crate::{answer::JoinAnswer, context::Context, resolve};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    child: String,

    #[arg(long)]
    yes: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let client = connection.client();
    let child = resolve::joined_child(client, &args.child).await?;
    let way = belonging(&child).await?.ok_or_else(|| {
        CommandError::refused(words::not_a_group(safe_text(&args.child)))
            .with_hint(words::topic_may_tell())
    })?;
    if way.membership == ParentMembership::Never && !args.yes {
        confirm(context, &child, &way).await?;
    }
    let parent = match client.get_room(&way.parent) {
        Some(room) if room.state() == RoomState::Joined => room,
        _ => {
            let _progress = context.ui.progress(words::joining(), None);
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
    let link = way.parent.matrix_to_uri_via(way.via).to_string();
    context.ui.answer(words::back_in(safe_text(&name), link))
}

/// A room can say that it belongs anywhere.
async fn confirm(context: &Context, child: &Room, way: &Belonging) -> Result<(), CommandError> {
    let name = child.display_name().await?.to_string();
    let warning =
        words::says_that_it_belongs(safe_text(&name), way.parent.as_str(), way.by.as_str());
    if context.ui.can_ask() {
        context.ui.warning(warning);
        if context.is_sure(words::join_that_room()).await? {
            return Ok(());
        }
        return Err(CommandError::refused(words::not_joined()));
    }
    Err(CommandError::refused(warning).with_hint(words::yes_joins_all_the_same()))
}
