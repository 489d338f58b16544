use breakout_core::{opening::Outcome, plan::name::NamePattern};
use breakout_i18n::{Message, commands, start as words};
use breakout_terminal::ui::Table;
use breakout_words::{CommandError, said::Said};
use matrix_breakout::{PrepareError, PrepareReport, RoomBreakoutExt as _};
use matrix_sdk::ruma::OwnedRoomId;
use serde::Serialize;

use super::start::{JoinRule, failed, show, stopped};
use crate::{context::Context, session_language};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rooms: u32,

    #[arg(long, value_name = "NAME")]
    name: Option<NamePattern>,

    #[arg(long, value_name = "RULE", default_value = "restricted")]
    join: JoinRule,

    #[arg(long)]
    unmute: bool,

    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

#[derive(Serialize)]
struct PrepareAnswer<'a> {
    rooms: Vec<PreparedAnswer<'a>>,
    waited_ms: u128,
}

#[derive(Serialize)]
struct PreparedAnswer<'a> {
    room_id: Option<&'a OwnedRoomId>,
    name: &'a str,
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let asked_language = session_language::asked_for(args.language.as_deref())?;
    let (connection, room) = context.connect_to_room(&args.room).await?;
    let _turn = context.turn(&connection, room.room_id(), None).await?;
    let breakout = room.breakout();
    let before = breakout.remembered().await?;
    let language = session_language::of_room(asked_language, &before);
    let mut remembered = before.clone();
    session_language::remember(asked_language, &mut remembered);
    if remembered != before {
        breakout.remember(&remembered).await?;
    }
    let names = args.name;
    let names = names.unwrap_or_else(|| language.group_names());
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress(words::preparing(), None);
    let preparing = breakout
        .prepare_rooms(usize::try_from(args.rooms).unwrap_or(usize::MAX))
        .with_names(names)
        .with_language(language)
        .with_join_rule(args.join.into())
        .with_unmute(args.unmute)
        .with_stop(context.interrupt.token())
        .with_progress(move |step| show(&progress, step));
    let report = preparing.await.map_err(|error| match error {
        PrepareError::Stopped { made } => stopped(made),
        error => CommandError::from(error),
    })?;
    answer(context, &report)?;
    failure(&report).map_or(Ok(()), Err)
}

fn answer(context: &Context, report: &PrepareReport) -> Result<(), CommandError> {
    if context.ui.json() {
        let rooms = report.rooms.iter().map(|room| PreparedAnswer {
            room_id: room.room_id.as_ref(),
            name: &room.name,
            outcome: room.outcome,
            error: room.error.as_ref().map(ToString::to_string),
        });
        return context.ui.answer_json(&PrepareAnswer {
            rooms: rooms.collect(),
            waited_ms: report.waited.as_millis(),
        });
    }
    let mut table = Table::new([
        commands::column_number(),
        commands::column_room(),
        Message::empty(),
    ]);
    for (number, room) in (1..).zip(&report.rooms) {
        let outcome = match room.outcome {
            Outcome::Created => words::made(),
            Outcome::Reused => words::was_there(),
            Outcome::Failed => failed(room.error.as_ref()),
        };
        table.row([
            Message::verbatim(usize::to_string(&number)),
            Message::verbatim(&room.name),
            outcome,
        ]);
    }
    context.ui.answer_table(&table)
}

fn failure(report: &PrepareReport) -> Option<CommandError> {
    let is_missing = |room: &&matrix_breakout::PreparedRoom| room.room_id.is_none();
    let missing: Vec<_> = report.rooms.iter().filter(is_missing).collect();
    let reason = missing.first()?.error.as_ref().map(Said::said);
    let message = words::not_made(report.rooms.len(), missing.len());
    let error = if missing.iter().any(|room| room.unanswered) {
        CommandError::network(message)
    } else {
        CommandError::refused(message)
    };
    Some(
        error
            .with_hint(commands::homeserver_said(
                reason.unwrap_or_else(Message::empty),
            ))
            .with_hint(commands::run_again_to_continue()),
    )
}
