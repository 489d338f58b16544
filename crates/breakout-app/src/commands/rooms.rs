use matrix_breakout::{RoomBreakoutExt as _, core::event::breakout::EventType};
use matrix_sdk::{
    Room,
    ruma::{UserId, events::room::power_levels::UserPowerLevel},
};
use serde::{Serialize, Serializer};

use crate::{clock, command_error::CommandError, context::Context, ui::Table};

/// List the rooms in which you may open a break-out, or in which one is open
///
/// Each room comes with the power level a break-out needs and the one you have; a room's creator may have an "infinite"
/// one.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// List all rooms you have joined
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
}

/// A power level: a number, or `"infinite"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Number(i64),
    Infinite,
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let connection = context.connect_and_sync().await?;
    let mut lines = Vec::new();
    for room in connection.client().joined_rooms() {
        let line = read(&room, connection.user_id()).await?;
        if args.all || line.can_break_out || line.open {
            lines.push(line);
        }
    }
    lines.sort_by_key(|line| {
        (
            !line.can_break_out,
            line.name.to_lowercase(),
            line.room_id.clone(),
        )
    });

    if context.ui.json() {
        return lines
            .iter()
            .try_for_each(|line| context.ui.answer_json(line));
    }
    if lines.is_empty() {
        context.ui.news("no room to break out of");
        if !args.all {
            context
                .ui
                .hint("`breakout rooms --all` lists all rooms you have joined");
        }
    }
    let mut table = Table::new(["NAME", "MEMBERS", "BREAK-OUT", "LEVEL", "ROOM"]);
    for line in lines {
        let state = match (line.open, line.can_break_out) {
            (true, _) => "open",
            (false, true) => "possible",
            (false, false) => "not allowed",
        };
        let level = format!("{} of {}", line.my_level, line.needs_level);
        table.row([
            line.name,
            line.members.to_string(),
            state.to_owned(),
            level,
            line.room_id,
        ]);
    }
    context.ui.answer_table(&table)
}

async fn read(room: &Room, me: &UserId) -> Result<RoomLine, CommandError> {
    let levels = room.power_levels_or_default().await;
    let event_type = EventType::Unstable.state_event_type();
    let my_level = match levels.for_user(me) {
        UserPowerLevel::Int(level) => Level::Number(level.into()),
        _ => Level::Infinite,
    };
    Ok(RoomLine {
        room_id: room.room_id().to_string(),
        name: room.display_name().await?.to_string(),
        members: room.joined_members_count(),
        can_break_out: levels.user_can_send_state(me, event_type.clone()),
        needs_level: levels.for_state(event_type).into(),
        my_level,
        open: room
            .breakout()
            .present()
            .await?
            .content
            .is_open_at(clock::now()),
    })
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(level) => serializer.serialize_i64(*level),
            Self::Infinite => serializer.serialize_str("infinite"),
        }
    }
}

impl std::fmt::Display for Level {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(level) => level.fmt(formatter),
            Self::Infinite => formatter.write_str("infinite"),
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
