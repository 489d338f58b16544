//! One room, and what earlier starts left in it.

use breakout_account::clock;
use breakout_core::{event::breakout::EventType, standing::Standing};
use breakout_words::{CommandError, counted::rooms, safe_text};
use matrix_breakout::{
    Breakouts, HalfMade, Parent, RoomBreakoutExt as _, Rounds, Status, successor,
};
use matrix_sdk::{Client, Room, ruma::Int};

use super::Finding;

pub(super) async fn examine(room: &Room) -> Result<Vec<Finding>, CommandError> {
    let breakout = room.breakout();
    let parent = breakout.fetch_parent().await?;
    let mut findings = vec![what_it_is(room, &parent)];
    if parent.standing.is_alive() {
        findings.extend([permission(&parent), telling(&parent), openness(&parent)]);
    }
    findings.extend([event(&parent), writing(&parent)]);
    findings.extend(lost_rooms(&breakout.rounds().await?));
    if parent.present.content.is_open_at(clock::now()) {
        let status = breakout.status().await?;
        findings.extend(groups(&status));
        findings.extend(outsiders(&status));
    }
    let half_made = breakout.half_made().await?;
    if half_made.is_empty() {
        findings.push(Finding::good("half-made sessions", "none"));
    }
    findings.extend(
        half_made
            .iter()
            .map(|half_made| left_behind(half_made, None)),
    );
    Ok(findings)
}

/// What earlier starts have left in all rooms of this account.
pub(super) async fn left_everywhere(client: &Client) -> Result<Vec<Finding>, CommandError> {
    let mut findings = Vec::new();
    for (parent, half_made) in Breakouts::new(client.clone()).half_made().await? {
        let name = match client.get_room(&parent) {
            Some(room) => safe_text(&room.display_name().await?.to_string()),
            None => String::new(),
        };
        let place = format!("{name} ({parent})");
        let half_made = half_made.iter();
        findings.extend(half_made.map(|half_made| left_behind(half_made, Some(place.trim()))));
    }
    if findings.is_empty() {
        findings.push(Finding::good("half-made sessions", "none"));
    }
    Ok(findings)
}

/// What has become of the rooms that a next session can use.
fn lost_rooms(rounds: &Rounds) -> Option<Finding> {
    let rooms = rounds.last.iter().chain(&rounds.prepared);
    let lost = rooms.clone().filter(|room| !room.standing.is_alive());
    let lost: Vec<_> = lost
        .map(|room| {
            let name = room.name.as_deref().map(safe_text).unwrap_or_default();
            format!("{name} ({}) {}", room.room_id, room.standing)
        })
        .collect();
    if lost.is_empty() {
        let count = rooms.count();
        return (count > 0).then(|| {
            Finding::good(
                "rooms to open again",
                format!("{count}, and all can be joined"),
            )
        });
    }
    Some(Finding::bad(
        "rooms to open again",
        lost.join("; "),
        "`breakout start ROOM --again` makes new ones in their place",
    ))
}

/// What has become of the groups that are open.
fn groups(status: &Status) -> Option<Finding> {
    let lost = status
        .children
        .iter()
        .filter(|child| !child.standing.is_alive());
    let (mut lost, mut is_upgraded) = (lost.peekable(), false);
    lost.peek()?;
    let lost: Vec<_> = lost
        .map(|child| {
            is_upgraded |= child.standing.is_group();
            let name = child.name.as_deref().map(safe_text).unwrap_or_default();
            format!("{name} ({}) {}", child.room_id, child.standing)
        })
        .collect();
    let hint = match is_upgraded {
        true => {
            "people join and are moved to where it is now, if members may join there; else `breakout add` makes another group"
        }
        false => "`breakout close` takes it out, and `breakout add` makes another group",
    };
    Some(Finding::bad("groups", lost.join("; "), hint))
}

/// Who is in a group, and was sent away from the room that is split.
fn outsiders(status: &Status) -> Option<Finding> {
    let children = status.children.iter();
    let found: Vec<_> = children
        .flat_map(|child| {
            child
                .outsiders
                .iter()
                .map(move |outsider| (child, outsider))
        })
        .filter(|(_, (_, absence))| absence.is_by_others())
        .map(|(child, (user, absence))| {
            let name = child.name.as_deref().map(safe_text);
            let name = name.unwrap_or_else(|| child.room_id.to_string());
            format!("{user}, {absence}, is in {name}")
        })
        .collect();
    (!found.is_empty()).then(|| {
        Finding::bad(
            "people in the groups",
            found.join("; "),
            "`breakout expel ROOM` removes them",
        )
    })
}

/// Whether it is a room in which people see a break-out.
fn what_it_is(room: &Room, parent: &Parent) -> Finding {
    let found = format!("{} {}", parent.room_id, parent.standing);
    match &parent.standing {
        Standing::Alive => Finding::good("room", found),
        Standing::Replaced { .. } if successor(room).is_some() => {
            Finding::bad("room", found, "run the commands for the new room")
        }
        Standing::Replaced { .. } => Finding::bad(
            "room",
            found,
            "join the new room in your usual Matrix client, and run the commands for it",
        ),
        _ => Finding::bad(
            "room",
            found,
            "`breakout rooms` lists the rooms that you can split",
        ),
    }
}

fn permission(parent: &Parent) -> Finding {
    match parent.check_change(&EventType::Unstable.state_event_type()) {
        Ok(()) => Finding::good("permission", "you may open a break-out here"),
        Err(error) => Finding::bad(
            "permission",
            error.to_string(),
            "ask a moderator of the room to raise your level",
        ),
    }
}

/// Whether people can be told of a break-out.
fn telling(parent: &Parent) -> Finding {
    match parent.check_write() {
        Ok(()) => Finding::good("telling people", "you may write here"),
        Err(error) => Finding::bad(
            "telling people",
            error.to_string(),
            "start with `--no-announce` and tell people yourself, or ask a moderator to raise your level",
        ),
    }
}

/// The MSC: "in most cases, regular users shouldn't be allowed to send m.breakout events".
fn openness(parent: &Parent) -> Finding {
    let event_type = EventType::Unstable.state_event_type();
    let needed: Int = parent.power_levels.for_state(event_type);
    let ordinary = parent.power_levels.users_default;
    if needed <= ordinary {
        Finding::bad(
            "who may open",
            format!("everybody: the event needs level {needed}, and everybody has {ordinary}"),
            "raise the level of `org.matrix.msc3985.breakout` to 50 in the room's permissions",
        )
    } else {
        Finding::good("who may open", format!("whoever has level {needed}"))
    }
}

fn event(parent: &Parent) -> Finding {
    let content = &parent.present.content;
    if parent.standing.replaced_by().is_some() && content.is_open_at(clock::now()) {
        return Finding::bad(
            "break-out event",
            format!(
                "names {}, in a room that was upgraded",
                rooms(content.children.len())
            ),
            format!("`breakout end {}` ends that", parent.room_id),
        );
    }
    if content.dropped.is_empty() {
        let children = content.children.len();
        return Finding::good("break-out event", format!("names {}", rooms(children)));
    }
    let dropped: Vec<_> = content
        .dropped
        .iter()
        .map(|dropped| safe_text(&dropped.to_string()))
        .collect();
    Finding::bad(
        "break-out event",
        format!("cannot be read in part: {}", dropped.join("; ")),
        "whoever sent it uses a client that writes it otherwise",
    )
}

/// Whether a session that is over has left the room quiet.
fn writing(parent: &Parent) -> Finding {
    let present = parent.present.content.session.as_ref();
    let is_open = parent.present.content.is_open_at(clock::now());
    match parent.quiet_session() {
        None => Finding::good("main room", "no session keeps members from writing"),
        Some(session) if is_open && present.is_some_and(|present| present.id == session) => {
            Finding::good(
                "main room",
                "only moderators can write until the session ends",
            )
        }
        Some(session) => Finding::bad(
            "main room",
            format!(
                "only moderators can write, because of session {}, which is over",
                safe_text(session)
            ),
            "`breakout end ROOM` lets everybody write again",
        ),
    }
}

fn left_behind(half_made: &HalfMade, place: Option<&str>) -> Finding {
    let place = place.map_or_else(String::new, |place| format!("{place}: "));
    let rooms: Vec<_> = half_made
        .rooms
        .iter()
        .map(|room| room.room_id.as_str())
        .collect();
    let rooms = rooms.join(", ");
    let session = safe_text(&half_made.session);
    match &half_made.overwritten_by {
        Some(by) => Finding::bad(
            "half-made sessions",
            format!(
                "{place}session {session} was overwritten by a break-out of {by}; nothing links to {rooms}"
            ),
            "people who are in these rooms can stay; leave them in any client if you do not need them",
        ),
        None => Finding::bad(
            "half-made sessions",
            format!(
                "{place}session {session} was cut off before it was opened; nothing links to {rooms}"
            ),
            "run the same `breakout start` again within a day to continue it, or leave the rooms in any client",
        ),
    }
}
