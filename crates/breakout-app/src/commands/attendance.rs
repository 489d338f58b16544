use matrix_breakout::{Attendance, Attended, RoomBreakoutExt as _};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId};
use serde::Serialize;

use crate::{
    board, clock,
    command_error::CommandError,
    context::Context,
    resolve,
    ui::{Table, safe_text},
};

/// Show who was in which break-out room, from when to when
///
/// Taken from the rooms themselves, over all break-outs of the room. Whoever made a room is in it all the time, and is left
/// out. Only rooms that you are in can be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The room that was split: an id, an alias, or its name
    room: String,

    /// Print a table that spreadsheets read
    #[arg(long)]
    csv: bool,
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
    let connection = context.connect_and_sync().await?;
    let room = resolve::room(connection.client(), &args.room).await?;
    let progress = context.ui.progress("reading who was where", None);
    let Attendance { stays, unknown, .. } = room.breakout().attendance().await?;
    drop(progress);
    let lines: Vec<_> = stays.into_iter().map(StayLine::from).collect();
    if context.ui.json() {
        lines
            .iter()
            .try_for_each(|line| context.ui.answer_json(line))?;
    } else if args.csv {
        context.ui.answer_raw(&csv(&lines)?)?;
    } else {
        let names = board::names(&room).await?;
        let mut table = Table::new(["PERSON", "ROOM", "FROM", "TO"]);
        for line in lines {
            table.row([
                board::name(&names, &line.user_id),
                line.name.unwrap_or_else(|| line.room_id.to_string()),
                clock::local(line.from),
                line.to
                    .map_or_else(|| "still there".to_owned(), clock::local),
            ]);
        }
        context.ui.answer_table(&table)?;
    }
    if unknown.is_empty() {
        return Ok(());
    }
    let error = CommandError::refused(format!("{} rooms could not be read", unknown.len()));
    Err(unknown.iter().fold(error, |error, room| {
        let name = room.name.as_deref().map(safe_text);
        let name = name.unwrap_or_else(|| room.room_id.to_string());
        error.with_hint(format!("{name}: {}", safe_text(&room.error)))
    }))
}

fn csv(lines: &[StayLine]) -> Result<Vec<u8>, CommandError> {
    let broken = |error: csv::Error| {
        CommandError::internal("the table could not be written").with_source(error)
    };
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(["user_id", "room_id", "name", "from", "to"])
        .map_err(broken)?;
    for line in lines {
        let name = line.name.as_deref().map(cell).unwrap_or_default();
        let to = line.to.map(clock::utc).unwrap_or_default();
        let record = [
            line.user_id.as_str(),
            line.room_id.as_str(),
            &name,
            &clock::utc(line.from),
            &to,
        ];
        writer.write_record(record).map_err(broken)?;
    }
    writer.into_inner().map_err(|error| {
        CommandError::internal("the table could not be written").with_source(error.into_error())
    })
}

/// Other people's text in one line that no spreadsheet takes for a formula.
fn cell(name: &str) -> String {
    let name = safe_text(name);
    if name.starts_with(['=', '+', '-', '@']) {
        format!("'{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_formula() {
        let time = |ms: u32| MilliSecondsSinceUnixEpoch(ms.into());
        let line = StayLine {
            user_id: "@ann:x".try_into().unwrap(),
            room_id: "!a".try_into().unwrap(),
            name: Some("=1+\n1, \"two\"".to_owned()),
            from: time(0),
            to: Some(time(61_000)),
        };
        let text = String::from_utf8(csv(&[line]).unwrap()).unwrap();
        assert_eq!(
            text,
            "user_id,room_id,name,from,to\n\
             @ann:x,!a,\"'=1+ 1, \"\"two\"\"\",1970-01-01T00:00:00Z,1970-01-01T00:01:01Z\n"
        );
    }
}
