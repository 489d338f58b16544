use breakout_core::{authority::Wish, event::SessionId, text::room_label};
use breakout_i18n::{Language, Message, commands as words};
use breakout_terminal::ui::Table;
use breakout_words::{CommandError, failures::why_unread, results::report};
use matrix_breakout::{GroupReport, ReportOutcome, RoomBreakoutExt as _};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId};
use serde::Serialize;

use super::start::show;
use crate::{context::Context, open_session::Whose};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    #[command(flatten)]
    whose: Whose,
}

#[derive(Serialize)]
struct ReportAnswer {
    session: Option<SessionId>,
    rooms: Vec<GroupAnswer>,
}

#[derive(Serialize)]
struct GroupAnswer {
    room_id: OwnedRoomId,
    number: u32,
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
        let (outcome, _) = report::words(&group.outcome);
        let (event_id, error) = match group.outcome {
            ReportOutcome::Sent(event_id) => (Some(event_id), None),
            ReportOutcome::Failed(error) => {
                (None, Some(why_unread(&error).text(Language::English)))
            }
            _ => (None, None),
        };
        Self {
            room_id: group.room_id,
            number: group.number,
            name: group.name,
            messages: group.messages,
            unreadable: group.unreadable,
            outcome,
            event_id,
            error,
        }
    }
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let (connection, room) = context.connect_to_room(&args.room).await?;
    let _turn = context.turn(&connection, room.room_id(), None).await?;
    // What was said in encrypted rooms, and what is said in this one, needs the keys.
    if room.encryption_state().is_encrypted() {
        connection.sync_encryption_once().await?;
    }
    let _finishing = context.interrupt.finish_first();
    let progress = context.ui.progress(words::collecting_the_reports(), None);
    let wish = if args.whose.yes {
        Wish::TakeOver
    } else {
        Wish::Asked
    };
    let breakout = room
        .breakout()
        .with_wish(wish)
        .with_newest(connection.newest());
    let reported = breakout
        .bring_back()
        .with_progress(move |step| show(&progress, step))
        .await?;
    let failure = report::failure(&reported.groups);
    let name = |group: &GroupReport| room_label(group.name.as_deref(), &group.room_id);
    for group in &reported.groups {
        if let Some(text) = report::unreadable(group.unreadable, &name(group)) {
            context.ui.warning(&text);
        }
    }
    if context.ui.json() {
        let groups = reported.groups.into_iter();
        context.ui.answer_json(&ReportAnswer {
            session: reported.session,
            rooms: groups.map(GroupAnswer::from).collect(),
        })?;
        return failure.map_or(Ok(()), Err);
    }
    let mut table = Table::new([
        words::column_number(),
        words::column_room(),
        words::column_messages(),
        Message::empty(),
    ]);
    for group in &reported.groups {
        let (_, outcome) = report::words(&group.outcome);
        table.row([
            Message::verbatim(group.number.to_string()),
            Message::verbatim(name(group)),
            Message::verbatim(group.messages.to_string()),
            outcome,
        ]);
    }
    context.ui.answer_table(&table)?;
    failure.map_or(Ok(()), Err)
}
