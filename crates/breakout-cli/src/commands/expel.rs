use std::collections::BTreeSet;

use breakout_i18n::{changing as words, commands};
use breakout_words::{CommandError, names, said::Said as _, typed};
use matrix_breakout::ExpelReport;
use matrix_sdk::{
    RoomMemberships,
    ruma::{OwnedRoomId, OwnedUserId},
};
use serde::Serialize;

use crate::{
    context::Context,
    open_session::{OpenSession, Whose},
};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    user: Vec<String>,

    #[command(flatten)]
    whose: Whose,
}

#[derive(Debug, Serialize)]
struct ExpelAnswer {
    removed: Vec<Removed>,
    failed: Vec<NotRemoved>,
}

#[derive(Debug, Serialize)]
struct Removed {
    room_id: OwnedRoomId,
    user_id: OwnedUserId,
    banned: bool,
}

#[derive(Debug, Serialize)]
struct NotRemoved {
    room_id: OwnedRoomId,
    user_id: OwnedUserId,
    error: String,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let session = OpenSession::connect_to_change(context, &args.room, args.whose).await?;
    let names = names::all_names(&session.room).await?;
    let memberships = RoomMemberships::all();
    let known = session.room.members(memberships).await?;
    let mut people = Vec::new();
    for member in &known {
        let mut person = breakout_core::plan::split::Person::new(member.user_id().to_owned());
        person.display_name = member.display_name().map(str::to_owned);
        people.push(person);
    }
    let only = args.user.iter().map(|text| typed::person(&people, text));
    let only: BTreeSet<_> = only.collect::<Result<_, _>>()?;
    let _finishing = context.interrupt.finish_first();
    session.sync_encryption().await?;
    let progress = context.ui.progress(words::removing_people(), None);
    let report = session.breakout.expel(&only).await?;
    drop(progress);

    let failure = failure(&report);
    if context.ui.json() {
        context.ui.answer_json(&ExpelAnswer::from(report))?;
        return failure.map_or(Ok(()), Err);
    }
    for expelled in &report.expelled {
        let name = names::name(&names, &expelled.user_id);
        let room = session.child_name(&expelled.room_id);
        context.ui.answer(match expelled.banned {
            true => words::banned_from(name, room),
            false => words::removed_from(name, room),
        })?;
    }
    if report.expelled.is_empty() && report.failed.is_empty() {
        context.ui.news(words::nobody_to_expel());
    }
    for room_id in &report.unknown {
        context
            .ui
            .warning(words::not_in_the_group(session.child_name(room_id)));
    }
    failure.map_or(Ok(()), Err)
}

fn failure(report: &ExpelReport) -> Option<CommandError> {
    if !report.failed.is_empty() {
        let error = CommandError::refused(words::not_all_removed());
        return Some(report.failed.iter().fold(error, |error, failed| {
            let why = failed.error.said();
            error.with_hint(commands::named(failed.user_id.as_str(), why))
        }));
    }
    let not_withdrawn = report.not_withdrawn.as_ref()?;
    Some(
        CommandError::refused(words::still_suggested())
            .with_hint(not_withdrawn.said())
            .with_hint(words::run_again()),
    )
}

impl From<ExpelReport> for ExpelAnswer {
    fn from(report: ExpelReport) -> Self {
        let removed = report.expelled.into_iter().map(|expelled| Removed {
            room_id: expelled.room_id,
            user_id: expelled.user_id,
            banned: expelled.banned,
        });
        let failed = report.failed.into_iter().map(|failed| NotRemoved {
            room_id: failed.room_id,
            user_id: failed.user_id,
            error: failed.error.to_string(),
        });
        Self {
            removed: removed.collect(),
            failed: failed.collect(),
        }
    }
}
