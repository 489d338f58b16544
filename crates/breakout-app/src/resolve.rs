//! From what the user writes to the room or the person that is meant.

use std::collections::BTreeMap;

use matrix_breakout::{
    RoomBreakoutExt as _,
    core::{
        event::breakout::BreakoutEventContent,
        offer::{Offer, OfferedChild},
        people::Names,
        plan::split::Person,
        text::{room_label, visible_name},
    },
    parent_of, standing, successor,
};
use matrix_sdk::{
    Client, Room, RoomState,
    ruma::{
        MatrixToUri, OwnedRoomId, OwnedUserId, RoomAliasId, RoomId, UserId, matrix_uri::MatrixId,
    },
};

use crate::{
    clock,
    command_error::{CommandError, ErrorKind},
    ui::safe_text,
};

/// The joined room that `text` means: an id, an alias, a link, or a name that only one joined room has.
///
/// The rooms must have been synced. A room that was upgraded is followed by its name to the one that has replaced it, and
/// refused otherwise: nothing that is done there would be seen.
pub(crate) async fn room(client: &Client, text: &str) -> Result<Room, CommandError> {
    let room = room_or_replaced(client, text).await?;
    match standing(&room).replaced_by() {
        Some(by) => Err(replaced(&room, by)),
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
            let present = room.breakout().present().await?;
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
pub(crate) fn replaced(room: &Room, by: &RoomId) -> CommandError {
    let room_id = room.room_id();
    let error = CommandError::refused(format!(
        "{room_id} was upgraded, and people are in {by} now"
    ));
    match successor(room) {
        Some(successor) => error.with_hint(format!(
            "run the command for the new room: {}",
            successor.room_id()
        )),
        None => error.with_hint(
            "join the new room in your usual Matrix client, then run the command for it",
        ),
    }
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
            CommandError::refused(format!("room not found: {}", safe_text(text)))
                .with_hint("`breakout rooms --all` lists the rooms you have joined"),
        ),
        several => {
            let ids = several
                .iter()
                .map(|(name, room)| format!("{} {}", room.room_id(), safe_text(name)));
            Err(ambiguous("room", text, ids))
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
        let Some(mark) = parent_of(&room).await? else {
            continue;
        };
        let present = match client.get_room(&mark.parent) {
            Some(parent) => parent.breakout().present().await?.content,
            None => BreakoutEventContent::default(),
        };
        // A group may have got another name since the room was made.
        let open = present.children.get(room.room_id());
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
                .map(|(_, _, room)| room.room_id().to_string());
            Err(ambiguous("room", text, ids))
        }
    }
}

/// The child that `text` means: an id, a name that only one has, or its number.
///
/// Where a room is called by a number, that is what people say, so a name comes before a number; `#3` is the number in
/// any case.
pub(crate) fn child<'a>(offer: &'a Offer, text: &str) -> Result<&'a OfferedChild, CommandError> {
    let text = text.trim();
    if let Some(child) = offer.children.iter().find(|child| child.room_id == text) {
        return Ok(child);
    }
    let candidates = matching(&offer.children, text, |child| {
        child.name.as_deref().unwrap_or("")
    });
    match candidates.as_slice() {
        [only] => return Ok(only),
        [] => {}
        several => {
            let several = several
                .iter()
                .map(|child| format!("{}: {}", child.number, child.room_id));
            return Err(ambiguous("room", text, several));
        }
    }
    let number = number(text);
    let mut children = offer.children.iter();
    children
        .find(|child| Some(child.number) == number)
        .ok_or_else(|| {
            let error =
                CommandError::refused(format!("no such break-out room: {}", safe_text(text)));
            offer.children.iter().fold(error, |error, child| {
                error.with_hint(format!("{}: {}", child.number, child_name(child)))
            })
        })
}

/// Whether a child is called so to the letter, or has this id: no other one can be meant.
pub(crate) fn is_exactly(room_id: &RoomId, name: Option<&str>, text: &str) -> bool {
    let text = text.trim();
    let shown = visible_name(text);
    room_id == text || shown.is_some() && name.and_then(visible_name) == shown
}

/// The number that `text` says.
pub(crate) fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    text.strip_prefix('#').unwrap_or(text).parse().ok()
}

/// The member that `text` means: a full id, or a display name that only one has.
///
/// Who has namesakes is found by what they are called in lists, too.
pub(crate) fn person(members: &[Person], text: &str) -> Result<OwnedUserId, CommandError> {
    let text = text.trim();
    if let Some(member) = members.iter().find(|member| member.user_id == text) {
        return Ok(member.user_id.clone());
    }
    // Nobody takes another's place by calling themselves by their id, also while the other one is away.
    if UserId::parse(text).is_ok() {
        return Err(unknown(text));
    }
    let named: BTreeMap<_, _> = members
        .iter()
        .filter_map(|member| Some((member.user_id.clone(), member.display_name.clone()?)))
        .collect();
    let labels = Names::new(members.iter().map(|member| &member.user_id), &named);
    let mut candidates = matching(members, text, |member| {
        member.display_name.as_deref().unwrap_or("")
    });
    if candidates.is_empty() {
        candidates = matching(members, text, |member| labels.of(&member.user_id));
    }
    match candidates.as_slice() {
        [only] => Ok(only.user_id.clone()),
        [] => {
            let alike = alike(members, text, &labels);
            if alike.is_empty() {
                return Err(unknown(text).with_hint(
                    "name a member: a full user id, or a display name that only one has",
                ));
            }
            Err(alike
                .into_iter()
                .fold(unknown(text), CommandError::with_hint))
        }
        several => {
            let ids = several.iter().map(|member| member.user_id.to_string());
            Err(ambiguous("member", text, ids))
        }
    }
}

fn unknown(text: &str) -> CommandError {
    let text = safe_text(text);
    CommandError::refused(format!("nobody in this room is called {text}"))
}

/// Some of those whose name or id holds this text: one of them may be meant.
fn alike(members: &[Person], text: &str, labels: &Names) -> Vec<String> {
    const MOST: usize = 5;
    let text = text.to_lowercase();
    if text.is_empty() {
        return Vec::new();
    }
    let is_alike = |member: &&Person| {
        let label = labels.of(&member.user_id).to_lowercase();
        label.contains(&text) || member.user_id.as_str().contains(&text)
    };
    let found = members.iter().filter(is_alike).take(MOST);
    found
        .map(|member| match labels.of(&member.user_id) {
            label if label == member.user_id => label.to_owned(),
            label => format!("{label}: {}", member.user_id),
        })
        .collect()
}

/// What to call a child: its name, else its id.
pub(crate) fn child_name(child: &OfferedChild) -> String {
    room_label(child.name.as_deref(), &child.room_id)
}

/// Those with exactly this name as it is seen, else those whose name differs in case only.
fn matching<'a, T>(all: &'a [T], text: &str, name: impl Fn(&'a T) -> &'a str) -> Vec<&'a T> {
    let Some(text) = visible_name(text) else {
        return Vec::new();
    };
    let named: Vec<_> = all
        .iter()
        .filter_map(|one| Some((visible_name(name(one))?, one)))
        .collect();
    let those = |is_meant: &dyn Fn(&str) -> bool| -> Vec<&'a T> {
        let meant = named.iter().filter(|(name, _)| is_meant(name));
        meant.map(|(_, one)| *one).collect()
    };
    let exact = those(&|name| name == text);
    if !exact.is_empty() {
        return exact;
    }
    let folded = text.to_lowercase();
    those(&|name| name.to_lowercase() == folded)
}

fn ambiguous(kind: &str, text: &str, candidates: impl Iterator<Item = String>) -> CommandError {
    let error = CommandError::refused(format!(
        "more than one {kind} is called {}",
        safe_text(text)
    ));
    candidates.fold(error, |error, candidate| {
        error.with_hint(candidate.trim().to_owned())
    })
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
                ErrorKind::Refused => error.during(format!("room not found: {alias}")),
                _ => error,
            })
        }
    }
}

fn joined(client: &Client, id: &RoomId, text: &str) -> Result<Room, CommandError> {
    let text = safe_text(text);
    match client.get_room(id) {
        Some(room) if room.state() == RoomState::Joined => Ok(room),
        Some(room) if room.state() == RoomState::Invited => Err(CommandError::refused(format!(
            "you are invited to {text}, but have not joined it"
        ))
        .with_hint("accept the invitation in your usual Matrix client")),
        _ => Err(CommandError::refused(format!(
            "room not found: {text} is not a room you have joined"
        ))
        .with_hint("`breakout rooms --all` lists the rooms you have joined")),
    }
}

#[cfg(test)]
mod tests {
    use matrix_breakout::core::{
        event::breakout::{BreakoutEventContent, Child, Session},
        offer::Circumstances,
    };
    use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, user_id};

    use super::*;

    fn offer() -> Offer {
        let children =
            [("!a", "Bees"), ("!b", "ants"), ("!c", "Ants"), ("!d", "3")].map(|(id, name)| {
                let mut child = Child::new(vec![]);
                child.name = Some(name.to_owned());
                (id.try_into().unwrap(), child)
            });
        let content = BreakoutEventContent::open(BTreeMap::from(children), Session::new("s"));
        let now = MilliSecondsSinceUnixEpoch(0_u32.into());
        let circumstances = Circumstances::new(user_id!("@me:x"), user_id!("@host:x"), now);
        Offer::new(&content, &circumstances).unwrap()
    }

    #[test]
    fn a_member_is_found_by_id_or_by_a_name_that_only_one_has() {
        let members = [
            ("@a:x", "Ann"),
            ("@b:x", "ann"),
            ("@c:x", "Cid"),
            ("@d:x", "@a:x"),
        ];
        let members = members.map(|(user, name)| {
            let mut person = Person::new(user.try_into().unwrap());
            person.display_name = Some(name.to_owned());
            person
        });
        let found = |text: &str| {
            person(&members, text)
                .map(|user| user.to_string())
                .map_err(|error| error.message().to_owned())
        };
        // Nobody takes another's place by calling themselves by their id.
        assert_eq!(found("@a:x").unwrap(), "@a:x");
        assert_eq!(found("Ann").unwrap(), "@a:x");
        assert_eq!(found("cid").unwrap(), "@c:x");
        assert_eq!(
            found("ANN").unwrap_err(),
            "more than one member is called ANN"
        );
        assert_eq!(
            found("eve").unwrap_err(),
            "nobody in this room is called eve"
        );
        assert_eq!(
            found("@eve:x").unwrap_err(),
            "nobody in this room is called @eve:x"
        );
        assert!(found("").is_err());
    }

    #[test]
    fn namesakes_are_found_by_what_lists_call_them() {
        let members = [
            ("@as1:x", "Anna Schmidt"),
            ("@as2:x", "Anna Schmidt"),
            ("@bob:x", "\u{3164}"),
        ];
        let members = members.map(|(user, name)| {
            let mut person = Person::new(user.try_into().unwrap());
            person.display_name = Some(name.to_owned());
            person
        });
        assert_eq!(person(&members, "Anna Schmidt (as2)").unwrap(), "@as2:x");
        let several = person(&members, "anna schmidt").unwrap_err();
        assert_eq!(several.hints(), ["@as1:x", "@as2:x"]);
        let nobody = person(&members, "Schmidt").unwrap_err();
        assert_eq!(
            nobody.hints(),
            ["Anna Schmidt (as1): @as1:x", "Anna Schmidt (as2): @as2:x"]
        );
        assert_eq!(person(&members, "bob").unwrap_err().hints(), ["@bob:x"]);
        assert!(person(&members, "\u{3164}").is_err());
    }

    #[test]
    fn a_child_is_found_by_id_name_or_number() {
        let offer = offer();
        let found = |text: &str| {
            child(&offer, text)
                .map(|child| child.room_id.to_string())
                .map_err(|error| error.message().to_owned())
        };
        assert_eq!(found("!c").unwrap(), "!c");
        assert_eq!(found("bees").unwrap(), "!a");
        assert_eq!(found("Ants").unwrap(), "!c");
        // A room that is called by a number is not another room's number.
        assert_eq!(found("3").unwrap(), "!d");
        assert_eq!(found("4").unwrap(), offer.children[3].room_id);
        assert_eq!(
            found("ANTS").unwrap_err(),
            "more than one room is called ANTS"
        );
        for none in ["5", "0", "#5", "#", "-1", "4.0", "\u{200b}"] {
            let message = found(none).unwrap_err();
            assert!(message.starts_with("no such break-out room: "), "{message}");
        }
        let hints = child(&offer, "nothing").unwrap_err();
        assert_eq!(hints.hints(), ["1: 3", "2: Ants", "3: Bees", "4: ants"]);
        let hints = child(&offer, "ANTS").unwrap_err();
        assert_eq!(hints.hints(), ["2: !c", "4: !b"]);
    }

    #[test]
    fn a_number_means_a_number_where_it_is_said_so() {
        let offer = offer();
        let found = |text: &str| child(&offer, text).unwrap().room_id.to_string();
        assert_eq!(
            (found("3"), found("#3")),
            ("!d".to_owned(), "!a".to_owned())
        );
        assert_eq!(found("#4"), found("4"));
    }

    #[test]
    fn a_name_is_what_is_seen_of_it() {
        let mut offer = offer();
        offer.children[0].name = Some("Blue\u{a0}\u{200b} Group".to_owned());
        assert_eq!(child(&offer, "blue group").unwrap().number, 1);
        offer.children[1].name = Some("Blue Group".to_owned());
        assert_eq!(
            child(&offer, "Blue Group").unwrap_err().message(),
            "more than one room is called Blue Group"
        );
    }
}
