use breakout_account::{
    clock,
    room_list::{self, ListedRoom},
};
use breakout_i18n::{Message, commands as words};
use breakout_terminal::ui::Table;
use breakout_words::CommandError;
use matrix_sdk::ruma::OwnedRoomId;
use serde::{Serialize, Serializer};

use crate::context::Context;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(long)]
    all: bool,
}

/// One room, as this command answers with it.
#[derive(Debug, Serialize)]
struct RoomLine {
    room_id: String,
    name: String,
    members: u64,
    can_break_out: bool,
    needs_level: i64,
    my_level: Level,
    open: bool,
    /// What it is, if it is no room that people talk in.
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<OwnedRoomId>,
}

/// A power level: a number, or `"infinite"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Number(i64),
    Infinite,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let mut rooms = Vec::new();
    for room in connection.client().joined_rooms() {
        let room = ListedRoom::read(&room, connection.user_id(), clock::now()).await?;
        if args.all || room.is_for_breakouts() {
            rooms.push(room);
        }
    }
    room_list::sort(&mut rooms);
    let lines: Vec<_> = rooms.into_iter().map(RoomLine::from).collect();

    if context.ui.json() {
        return lines
            .iter()
            .try_for_each(|line| context.ui.answer_json(line));
    }
    if lines.is_empty() {
        context.ui.news(words::no_room_to_break_out_of());
        if !args.all {
            context.ui.hint(words::all_rooms_hint());
        }
    }
    let mut table = Table::new([
        words::column_name(),
        words::column_members(),
        words::column_breakout(),
        words::column_level(),
        words::column_room(),
    ]);
    for line in lines {
        let state = match (line.open, line.can_break_out, line.is) {
            (true, ..) => words::state_open(),
            (false, true, _) => words::state_possible(),
            (false, false, None) => words::state_not_allowed(),
            (false, false, Some("replaced")) => words::state_upgraded(),
            (false, false, Some("space")) => words::state_space(),
            (false, false, Some(_)) => words::state_not_for_talk(),
        };
        table.row([
            Message::verbatim(line.name),
            Message::verbatim(line.members.to_string()),
            state,
            words::level_of(line.my_level.said(), line.needs_level.to_string()),
            Message::verbatim(line.room_id),
        ]);
    }
    context.ui.answer_table(&table)
}

impl From<ListedRoom> for RoomLine {
    fn from(room: ListedRoom) -> Self {
        Self {
            room_id: room.room_id.into(),
            name: room.name,
            members: room.members,
            can_break_out: room.can_break_out,
            needs_level: room.needs_level,
            my_level: room.my_level.map_or(Level::Infinite, Level::Number),
            open: room.open,
            replaced_by: room.standing.replaced_by().map(ToOwned::to_owned),
            is: (!room.standing.is_alive()).then(|| room.standing.as_str()),
        }
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(level) => serializer.serialize_i64(*level),
            Self::Infinite => serializer.serialize_str("infinite"),
        }
    }
}

impl Level {
    fn said(self) -> Message {
        match self {
            Self::Number(level) => Message::verbatim(level.to_string()),
            Self::Infinite => words::infinite_level(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_a_number_or_infinite() {
        assert_eq!(
            serde_json::to_string(&[Level::Number(50), Level::Infinite]).unwrap(),
            r#"[50,"infinite"]"#
        );
    }
}
