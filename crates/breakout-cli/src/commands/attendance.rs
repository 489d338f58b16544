use breakout_core::text::room_label;
use breakout_i18n::{Message, commands as words};
use breakout_terminal::ui::Table;
use breakout_words::{
    CommandError,
    failures::why_unread,
    names,
    results::{attendance, session},
    times,
};
use matrix_breakout::{Attendance, Attended, RoomBreakoutExt as _};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId};
use serde::Serialize;

use crate::context::Context;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,

    #[arg(long)]
    csv: bool,

    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
}

#[derive(Serialize)]
struct StayLine {
    user_id: OwnedUserId,
    room_id: OwnedRoomId,
    name: Option<String>,
    from: MilliSecondsSinceUnixEpoch,
    to: Option<MilliSecondsSinceUnixEpoch>,
}

impl From<Attended> for StayLine {
    fn from(attended: Attended) -> Self {
        Self {
            user_id: attended.stay.user_id,
            room_id: attended.room_id,
            name: attended.name,
            from: attended.stay.from,
            to: attended.stay.to,
        }
    }
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let (_connection, room) = context.connect_to_past(&args.room).await?;
    let breakout = room.breakout();
    let progress = context.ui.progress(words::reading_who_was_where(), None);
    let Attendance { stays, unknown, .. } = match args.session {
        Some(session) => {
            let session = session::find(&breakout, &session).await?;
            breakout.attendance_of(&session).await
        }
        None => breakout.attendance().await?,
    };
    drop(progress);
    let names = names::all_names(&room).await?;
    if context.ui.json() {
        stays
            .into_iter()
            .try_for_each(|stay| context.ui.answer_json(&StayLine::from(stay)))?;
    } else if args.csv {
        context.ui.answer_raw(&attendance::csv(&stays, &names)?)?;
    } else {
        let mut table = Table::new([
            words::column_person(),
            words::column_room(),
            words::column_from(),
            words::column_to(),
        ]);
        for attended in stays {
            let stay = attended.stay;
            table.row([
                Message::verbatim(names::name(&names, &stay.user_id)),
                Message::verbatim(room_label(attended.name.as_deref(), &attended.room_id)),
                Message::verbatim(times::local(stay.from)),
                stay.to.map_or_else(words::is_still_there, |to| {
                    Message::verbatim(times::local(to))
                }),
            ]);
        }
        context.ui.answer_table(&table)?;
    }
    if unknown.is_empty() {
        return Ok(());
    }
    let error = CommandError::refused(words::rooms_unreadable(unknown.len()));
    Err(unknown.iter().fold(error, |error, room| {
        let name = room_label(room.name.as_deref(), &room.room_id);
        error.with_hint(words::named(name, why_unread(&room.error)))
    }))
}
