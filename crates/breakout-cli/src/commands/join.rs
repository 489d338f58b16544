use breakout_core::{
    offer::{Offer, OfferedChild},
    text::room_label,
};
use breakout_i18n::{Argument, Language, Message, commands, taking_part as words};
use breakout_terminal::ui::Table;
use breakout_words::{CommandError, names, results::joining, safe_text, typed};
use matrix_breakout::{JoinedChild, RoomBreakoutExt as _};
use matrix_sdk::{Room, ruma::OwnedRoomId};
use serde::Serialize;

use super::start::show;
use crate::{answer::JoinAnswer, context::Context, resolve};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    child: Option<String>,

    #[arg(long, conflicts_with = "child")]
    all: bool,

    #[arg(long)]
    yes: bool,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    connection.read_sticky_calls().await;
    let room = resolve::room(connection.client(), &args.room).await?;
    let breakout = room.breakout();
    let offer = breakout.offer().await?.ok_or_else(|| {
        CommandError::refused(commands::no_breakout_is_open_in(safe_text(&args.room)))
            .with_hint(words::offers_lists())
    })?;
    if args.all {
        if offer.warns() && !args.yes {
            confirm(context, &room, &offer).await?;
        }
        return join_all(context, &room).await;
    }
    let child = match &args.child {
        Some(child) => typed::child(&offer, child)?,
        None => suggested(&offer)?,
    };
    if offer.warns() && !args.yes {
        confirm(context, &room, &offer).await?;
    }

    let progress = context.ui.progress(words::joining(), None);
    let joined = breakout.join(&child.room_id, &child.via).await?;
    let joined = joined.room_id();
    drop(progress);
    if context.ui.json() {
        return context.ui.answer_json(&JoinAnswer {
            room_id: joined.to_owned(),
            name: child.name.clone(),
            parent: room.room_id().to_owned(),
        });
    }
    context.ui.answer(words::joined(typed::child_name(child)))?;
    if joined != child.room_id {
        context.ui.news(words::joined_upgraded(joined.as_str()));
        return Ok(());
    }
    context
        .ui
        .hint(words::back_leads_back(child.room_id.as_str()));
    Ok(())
}

#[derive(Debug, Serialize)]
struct JoinAllAnswer {
    parent: OwnedRoomId,
    rooms: Vec<JoinedRoom>,
}

#[derive(Debug, Serialize)]
struct JoinedRoom {
    room_id: OwnedRoomId,
    name: Option<String>,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl From<JoinedChild> for JoinedRoom {
    fn from(child: JoinedChild) -> Self {
        let (outcome, error) = joining::words(&child.outcome);
        Self {
            room_id: child.room_id,
            name: child.name,
            outcome,
            error: error.map(|error| error.text(Language::English)),
        }
    }
}

/// Joins whatever this user may.
async fn join_all(context: &Context, room: &Room) -> Result<(), CommandError> {
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress(words::joining(), None);
    let report = room
        .breakout()
        .join_all()
        .with_progress(move |step| show(&progress, step))
        .await?;
    let failure = joining::failure(&report);
    if context.ui.json() {
        context.ui.answer_json(&JoinAllAnswer {
            parent: room.room_id().to_owned(),
            rooms: report.rooms.into_iter().map(JoinedRoom::from).collect(),
        })?;
        return failure.map_or(Ok(()), Err);
    }
    let mut table = Table::new([
        commands::column_number(),
        commands::column_room(),
        Message::empty(),
    ]);
    for (number, child) in (1..).zip(&report.rooms) {
        table.row([
            Message::verbatim(usize::to_string(&number)),
            Message::verbatim(room_label(child.name.as_deref(), &child.room_id)),
            joining::outcome(&child.outcome),
        ]);
    }
    context.ui.answer_table(&table)?;
    failure.map_or(Ok(()), Err)
}

/// The only child that is suggested for this user.
fn suggested(offer: &Offer) -> Result<&OfferedChild, CommandError> {
    let suggestions: Vec<_> = offer.suggestions().collect();
    let (message, choices) = match suggestions.as_slice() {
        [only] => return Ok(*only),
        [] => (words::none_suggested(), offer.children.iter().collect()),
        _ => (words::several_suggested(), suggestions),
    };
    let choices = choices.into_iter().map(typed::child_name);
    let choices = Argument::list(choices.map(Message::verbatim));
    Err(CommandError::refused(message).with_hint(words::the_groups_are(choices)))
}

/// The MSC's warning: who opened this is neither a moderator nor somebody we have talked to.
async fn confirm(context: &Context, room: &Room, offer: &Offer) -> Result<(), CommandError> {
    let sender = names::name(&names::names(room).await?, &offer.sender);
    let warning = words::opened_by_a_stranger(sender, offer.sender.as_str());
    if context.ui.can_ask() {
        context.ui.warning(warning);
        if context.is_sure(words::join_all_the_same()).await? {
            return Ok(());
        }
        return Err(CommandError::refused(words::not_joined()));
    }
    Err(CommandError::refused(warning).with_hint(words::yes_joins_all_the_same()))
}
