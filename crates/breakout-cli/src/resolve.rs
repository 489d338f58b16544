//! From what the user writes to the room or the person that is meant.

use breakout_account::clock;
use breakout_core::event::breakout::BreakoutEventContent;
use breakout_i18n::{Message, commands as words, typed};
use breakout_words::typed::{ambiguous, matching};
use breakout_words::{CommandError, ErrorKind, safe_text};
use matrix_breakout::{MarkedRoom, RoomBreakoutExt as _, parent_of, standing, successor};
use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{MatrixToUri, OwnedRoomId, RoomAliasId, RoomId, matrix_uri::MatrixId},
};

/// The joined room that `text` means: an id, an alias, a link, or a name that only one joined room has.
///
/// The rooms must have been synced. A room that was upgraded is followed by its name to the one that has replaced it, and
/// refused otherwise: nothing that is done there would be seen.
pub(crate) async fn room(client: &Client, text: &str) -> Result<Room, CommandError> {
    let room = room_or_replaced(client, text).await?;
    match standing(&room).replaced_by() {
        Some(by) => Err(replaced(&room, by).await),
        None => Ok(room),
    }
}

/// The same, where a room that was upgraded will do if its id says so, and nothing else: to look at what was there.
pub(crate) async fn room_or_replaced(client: &Client, text: &str) -> Result<Room, CommandError> {
    let text = text.trim();
    if let Some(id) = room_id(client, text).await? {
        return joined(client, &id, text);
    }
    let mut rooms: Vec<Room> = Vec::new();
    for room in called(client, text).await? {
        let room = successor(&room).unwrap_or(room);
        if !rooms.iter().any(|other| other.room_id() == room.room_id()) {
            rooms.push(room);
        }
    }
    // One whose successor the user is not in gives way to rooms that live.
    if rooms.iter().any(|room| standing(room).is_alive()) {
        rooms.retain(|room| standing(room).is_alive());
    }
    only(rooms, text).await
}

/// The room in which a break-out is to end: also one that was upgraded while it was open.
pub(crate) async fn room_to_end(client: &Client, text: &str) -> Result<Room, CommandError> {
    let text = text.trim();
    if room_id(client, text).await?.is_none() {
        let mut open = Vec::new();
        for room in called(client, text).await? {
            let present = room.breakout().present_breakout().await?;
            if present.content.is_open_at(clock::now()) {
                open.push(room);
            }
        }
        if let [only] = open.as_slice() {
            return Ok(only.clone());
        }
    }
    room_or_replaced(client, text).await
}

/// Says that a room was upgraded, and where to go on.
pub(crate) async fn replaced(room: &Room, by: &RoomId) -> CommandError {
    let room_id = room.room_id();
    let mut error = CommandError::refused(words::room_was_upgraded(room_id.as_str(), by.as_str()));
    if is_to_be_ended(room).await {
        error = error.with_hint(words::end_what_is_open_there(room_id.as_str()));
    }
    match successor(room) {
        Some(successor) => error.with_hint(words::run_for_new_room(successor.room_id().as_str())),
        None => error.with_hint(words::join_new_room_first()),
    }
}

/// Whether a break-out is open in a room that this user may end.
async fn is_to_be_ended(room: &Room) -> bool {
    let Ok(present) = room.breakout().present_breakout().await else {
        return false;
    };
    let levels = room.power_levels_or_default().await;
    let event_type = present.event_type.state_event_type();
    present.content.is_open_at(clock::now())
        && levels.user_can_send_state(room.own_user_id(), event_type)
}

/// The joined rooms with this name.
async fn called(client: &Client, text: &str) -> Result<Vec<Room>, CommandError> {
    let mut named = Vec::new();
    for room in client.joined_rooms() {
        let name = room.display_name().await?.to_string();
        named.push((name, room));
    }
    let candidates = matching(&named, text, |(name, _)| name);
    Ok(candidates
        .into_iter()
        .map(|(_, room)| room.clone())
        .collect())
}

async fn only(rooms: Vec<Room>, text: &str) -> Result<Room, CommandError> {
    let mut candidates = Vec::new();
    for room in rooms {
        let name = room.display_name().await?.to_string();
        candidates.push((name, room));
    }
    match candidates.as_slice() {
        [(_, only)] => Ok(only.clone()),
        [] => Err(
            CommandError::refused(words::room_not_found(safe_text(text)))
                .with_hint(words::rooms_you_have_joined()),
        ),
        several => {
            let ids = several
                .iter()
                .map(|(name, room)| format!("{} {}", room.room_id(), safe_text(name)))
                .map(Message::verbatim);
            Err(ambiguous(typed::several_groups(safe_text(text)), ids))
        }
    }
}

/// The child that this account is in and that `text` means: a room as above, or the name of its group, if only one is
/// called so.
pub(crate) async fn joined_child(client: &Client, text: &str) -> Result<Room, CommandError> {
    let unknown = match room(client, text).await {
        Err(error) if error.kind() == ErrorKind::Refused => error,
        found => return found,
    };
    let mut named = Vec::new();
    for room in client.joined_rooms() {
        // Of a group that was upgraded, the new room is there.
        if successor(&room).is_some() {
            continue;
        }
        let Some(MarkedRoom {
            room_id: child,
            mark,
            ..
        }) = parent_of(&room).await?
        else {
            continue;
        };
        let present = match client.get_room(&mark.parent) {
            Some(parent) => parent.breakout().present_breakout().await?.content,
            None => BreakoutEventContent::default(),
        };
        // A group may have got another name since the room was made.
        let open = present.children.get(&child);
        let name = open.and_then(|child| child.name.clone()).or(mark.name);
        named.push((name.unwrap_or_default(), open.is_some(), room));
    }
    let candidates = matching(&named, text.trim(), |(name, _, _)| name);
    let open: Vec<_> = candidates
        .iter()
        .filter(|(_, is_open, _)| *is_open)
        .collect();
    match (candidates.as_slice(), open.as_slice()) {
        ([(_, _, only)], _) | (_, [(_, _, only)]) => Ok(only.clone()),
        ([], _) => Err(unknown),
        (several, _) => {
            let ids = several
                .iter()
                .map(|(_, _, room)| Message::verbatim(room.room_id().as_str()));
            Err(ambiguous(typed::several_groups(safe_text(text)), ids))
        }
    }
}

/// The id, where `text` is one, or an alias or link that leads to one.
async fn room_id(client: &Client, text: &str) -> Result<Option<OwnedRoomId>, CommandError> {
    if text.starts_with('!') {
        return Ok(RoomId::parse(text).ok());
    }
    let alias = match MatrixToUri::parse(text).map(|uri| uri.id().clone()) {
        Ok(MatrixId::Room(id)) => return Ok(Some(id)),
        Ok(MatrixId::RoomAlias(alias)) => alias,
        _ => match RoomAliasId::parse(text) {
            Ok(alias) => alias,
            Err(_) => return Ok(None),
        },
    };
    let known = client.joined_rooms().into_iter().find(|room| {
        room.canonical_alias().as_ref() == Some(&alias) || room.alt_aliases().contains(&alias)
    });
    if let Some(room) = known {
        return Ok(Some(room.room_id().to_owned()));
    }
    match client.resolve_room_alias(&alias).await {
        Ok(response) => Ok(Some(response.room_id)),
        Err(error) => {
            let error = CommandError::from(error);
            Err(match error.kind() {
                ErrorKind::Refused => error.during(words::room_not_found(alias.as_str())),
                _ => error,
            })
        }
    }
}

fn joined(client: &Client, id: &RoomId, text: &str) -> Result<Room, CommandError> {
    let text = safe_text(text);
    match client.get_room(id) {
        Some(room) if room.state() == RoomState::Joined => Ok(room),
        Some(room) if room.state() == RoomState::Invited => {
            Err(CommandError::refused(words::invited_and_not_joined(text))
                .with_hint(words::accept_the_invitation()))
        }
        _ => Err(CommandError::refused(words::room_not_joined(text))
            .with_hint(words::rooms_you_have_joined())),
    }
}
