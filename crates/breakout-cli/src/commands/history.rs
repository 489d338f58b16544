use breakout_account::{clock, room_list::room_name};
use breakout_core::{event::SessionId, history::PastSession, text::room_label};
use breakout_i18n::{Message, commands as words};
use breakout_terminal::ui::Table;
use breakout_words::{CommandError, names, results::session, safe_text, times};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::Serialize;

use crate::context::Context;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    room: String,
}

#[derive(Serialize)]
struct SessionLine {
    session: Option<SessionId>,
    event_id: OwnedEventId,
    opened_at: MilliSecondsSinceUnixEpoch,
    ended_at: Option<MilliSecondsSinceUnixEpoch>,
    sender: OwnedUserId,
    /// For whom the sender has opened it, if that is not the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<OwnedUserId>,
    rooms: Vec<RoomLine>,
}

#[derive(Serialize)]
struct RoomLine {
    room_id: OwnedRoomId,
    number: u32,
    name: Option<String>,
    users: Vec<OwnedUserId>,
}

impl SessionLine {
    fn new(session: PastSession, now: MilliSecondsSinceUnixEpoch) -> Self {
        let ended_at = session.ended_at(now);
        let rooms = session.content.numbered_children();
        let rooms = rooms.into_iter().map(|(number, room_id, child)| RoomLine {
            room_id: room_id.clone(),
            number,
            name: child.name.clone(),
            users: child.users.clone(),
        });
        Self {
            rooms: rooms.collect(),
            session: session.id,
            event_id: session.event_id,
            opened_at: session.opened_at,
            ended_at,
            sender: session.sender,
            host: session.host,
        }
    }
}

pub(crate) async fn run(args: Args, context: &Context) -> Result<(), CommandError> {
    let (_connection, room) = context.connect_to_past(&args.room).await?;
    let progress = context.ui.progress(words::reading_the_history(), None);
    let sessions = room.breakout().history().await?;
    drop(progress);
    let now = clock::now();
    let names = names::all_names(&room).await?;
    let by: Vec<_> = sessions
        .iter()
        .map(|past| session::by(past, &names))
        .collect();
    let lines: Vec<_> = sessions
        .into_iter()
        .map(|session| SessionLine::new(session, now))
        .collect();
    if context.ui.json() {
        return lines
            .iter()
            .try_for_each(|line| context.ui.answer_json(line));
    }
    if lines.is_empty() {
        let name = room_name(&room).await?;
        context.ui.news(words::no_breakout_yet(safe_text(&name)));
        return Ok(());
    }
    for (line, by) in lines.into_iter().zip(by) {
        let opened = times::local(line.opened_at);
        context.ui.answer(match line.ended_at {
            Some(ended_at) => words::past_session(opened, times::local(ended_at), by),
            None => words::past_session_open(opened, by),
        })?;
        let mut table = Table::new([
            words::column_number(),
            words::column_room(),
            words::column_suggested(),
        ]);
        for room in line.rooms {
            let cells = [
                room.number.to_string(),
                room_label(room.name.as_deref(), &room.room_id),
                names.list(&room.users),
            ];
            table.row(cells.map(Message::verbatim));
        }
        context.ui.answer_table(&table)?;
    }
    Ok(())
}
