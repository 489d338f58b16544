use breakout_core::{opening::Outcome, plan::name::NamePattern};
use breakout_i18n::{Message, commands, start as words};
use breakout_terminal::ui::Table;
use breakout_words::{CommandError, safe_text};
use matrix_breakout::{PrepareError, PrepareReport, RoomBreakoutExt as _};
use matrix_sdk::ruma::OwnedRoomId;
use serde::Serialize;

use super::start::{JoinRule, failed, show, stopped};
use crate::context::Context;

/// Make break-out rooms ahead of time, so that opening them takes but a moment
///
/// Nobody is told, and nothing links to the rooms, until `breakout start` opens them. It takes as long as the homeserver
/// allows, about a minute for each room after the first ten. Safe to run again: rooms that are there count.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that will be split: an id, an alias, or its name
    room: String,

    /// How many rooms there are to be that no break-out has used yet
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    rooms: u32,

    /// How to call the rooms; the default shows where their number goes
    #[arg(long, value_name = "NAME", default_value = "Group {n}")]
    name: NamePattern,

    /// Who may join the rooms
    #[arg(long, value_name = "RULE", default_value = "restricted")]
    join: JoinRule,

    /// Let members write in the rooms who are kept from it in ROOM by a power level of their own
    #[arg(long)]
    unmute: bool,
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
    let (connection, room) = context.connect_to_room(&args.room).await?;
    let _turn = context.turn(&connection, room.room_id(), None).await?;
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress(words::preparing(), None);
    let preparing = room
        .breakout()
        .prepare_rooms(usize::try_from(args.rooms).unwrap_or(usize::MAX))
        .with_names(args.name)
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
        Message::verbatim(""),
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
    let reason = missing.first()?.error.as_ref().map(ToString::to_string);
    let message = words::not_made(report.rooms.len(), missing.len());
    let error = if missing.iter().any(|room| room.unanswered) {
        CommandError::network(message)
    } else {
        CommandError::refused(message)
    };
    Some(
        error
            .with_hint(commands::homeserver_said(safe_text(
                &reason.unwrap_or_default(),
            )))
            .with_hint(commands::run_again_to_continue()),
    )
}
