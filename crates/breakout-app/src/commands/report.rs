use matrix_breakout::{GroupReport, ReportOutcome, RoomBreakoutExt as _};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId};
use serde::Serialize;

use super::start::show;
use crate::{
    command_error::CommandError,
    context::Context,
    resolve,
    ui::{Table, safe_text},
};

/// Bring what the groups report back into the main room, one message for each group
///
/// A group reports what it pins, what begins or ends with `!report`, and what somebody answers with `!report`. It is about the
/// last break-out, open or ended. Safe to run again: nothing is reported twice.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that is or was split: an id, an alias, or its name
    room: String,
}

#[derive(Serialize)]
struct ReportAnswer {
    session: Option<String>,
    rooms: Vec<GroupAnswer>,
}

#[derive(Serialize)]
struct GroupAnswer {
    room_id: OwnedRoomId,
    name: Option<String>,
    messages: usize,
    unreadable: usize,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_id: Option<OwnedEventId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl From<GroupReport> for GroupAnswer {
    fn from(group: GroupReport) -> Self {
        let (outcome, event_id, error) = match group.outcome {
            ReportOutcome::Sent(event_id) => ("sent", Some(event_id), None),
            ReportOutcome::Unchanged => ("unchanged", None, None),
            ReportOutcome::Nothing => ("nothing", None, None),
            ReportOutcome::Failed(error) => ("failed", None, Some(error)),
            _ => ("failed", None, None),
        };
        Self {
            room_id: group.room_id,
            name: group.name,
            messages: group.messages,
            unreadable: group.unreadable,
            outcome,
            event_id,
            error,
        }
    }
}

impl GroupAnswer {
    fn shown_name(&self) -> String {
        let name = self.name.as_deref().map(safe_text);
        name.filter(|name| !name.is_empty())
            .unwrap_or_else(|| self.room_id.to_string())
    }
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let room = resolve::room(connection.client(), &args.room).await?;
    // What was said in encrypted rooms, and what is said in this one, needs the keys.
    if room.encryption_state().is_encrypted() {
        connection.sync_encryption_once().await?;
    }
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress("collecting the reports", None);
    let reported = room
        .breakout()
        .report()
        .with_progress(move |step| show(&progress, step))
        .await?;
    let session = reported.session;
    let groups: Vec<_> = reported.groups.into_iter().map(GroupAnswer::from).collect();
    let failure = failure(&groups);
    for group in groups.iter().filter(|group| group.unreadable > 0) {
        context.ui.warning(&format!(
            "{} messages of {} cannot be decrypted on this device",
            group.unreadable,
            group.shown_name()
        ));
    }
    if context.ui.json() {
        context.ui.answer_json(&ReportAnswer {
            session,
            rooms: groups,
        })?;
        return failure.map_or(Ok(()), Err);
    }
    let mut table = Table::new(["#", "ROOM", "MESSAGES", ""]);
    for (number, group) in (1..).zip(&groups) {
        let outcome = match group.outcome {
            "sent" => "sent",
            "unchanged" => "sent before",
            "nothing" => "nothing is pinned or marked `!report`",
            _ => "failed",
        };
        table.row([
            usize::to_string(&number),
            group.shown_name(),
            group.messages.to_string(),
            outcome.to_owned(),
        ]);
    }
    context.ui.answer_table(&table)?;
    failure.map_or(Ok(()), Err)
}

fn failure(groups: &[GroupAnswer]) -> Option<CommandError> {
    let failed = groups.iter().filter(|group| group.outcome == "failed");
    let count = failed.clone().count();
    (count > 0).then(|| {
        let error = CommandError::refused(format!("{count} groups could not be reported"));
        failed.fold(error, |error, group| {
            let reason = group.error.as_deref().unwrap_or("unknown");
            error.with_hint(format!("{}: {}", group.shown_name(), safe_text(reason)))
        })
    })
}
