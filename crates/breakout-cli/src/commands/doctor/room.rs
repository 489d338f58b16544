//! One room, and what earlier starts left in it.

use breakout_account::clock;
use breakout_core::{event::breakout::EventType, standing::Standing};
use breakout_i18n::{Argument, Message, doctor as words, typed};
use breakout_words::{
    CommandError, safe_text,
    said::{Said as _, room_that},
};
use matrix_breakout::{
    Breakouts, HalfMade, Parent, RoomBreakoutExt as _, Rounds, Status, successor,
};
use matrix_sdk::{Client, Room, ruma::Int};

use super::{Check, Finding};

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
        findings.push(Finding::good(Check::HalfMade, words::none_left()));
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
        findings.push(Finding::good(Check::HalfMade, words::none_left()));
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
            room_that(
                typed::name_and_id(name, room.room_id.as_str()),
                &room.standing,
            )
        })
        .collect();
    let check = Check::RoomsAgain;
    match one_after_another(lost) {
        Some(lost) => Some(Finding::bad(check, lost, words::again_makes_new_ones())),
        None => {
            let count = rooms.count();
            (count > 0).then(|| Finding::good(check, words::all_can_be_joined(count)))
        }
    }
}

/// What has become of the groups that are open.
fn groups(status: &Status) -> Option<Finding> {
    let lost = status
        .children
        .iter()
        .filter(|child| !child.standing.is_alive());
    let mut is_upgraded = false;
    let lost: Vec<_> = lost
        .map(|child| {
            is_upgraded |= child.standing.is_group();
            let name = child.name.as_deref().map(safe_text).unwrap_or_default();
            room_that(
                typed::name_and_id(name, child.room_id.as_str()),
                &child.standing,
            )
        })
        .collect();
    let hint = match is_upgraded {
        true => words::moved_to_upgraded(),
        false => words::close_and_add(),
    };
    Some(Finding::bad(Check::Groups, one_after_another(lost)?, hint))
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
            words::outsider(user.as_str(), name, absence.said())
        })
        .collect();
    let found = one_after_another(found)?;
    Some(Finding::bad(Check::People, found, words::expel_removes()))
}

/// Says several things in one line.
fn one_after_another(found: Vec<Message>) -> Option<Message> {
    // There may be thousands: an event names whatever its sender likes.
    (!found.is_empty()).then(|| words::one_after_another(Argument::series(found)))
}

/// Whether it is a room in which people see a break-out.
fn what_it_is(room: &Room, parent: &Parent) -> Finding {
    let found = room_that(parent.room_id.as_str(), &parent.standing);
    match &parent.standing {
        Standing::Alive => Finding::good(Check::Room, found),
        Standing::Replaced { .. } if successor(room).is_some() => {
            Finding::bad(Check::Room, found, words::run_for_the_new_room())
        }
        Standing::Replaced { .. } => {
            Finding::bad(Check::Room, found, words::join_and_run_for_the_new_room())
        }
        _ => Finding::bad(Check::Room, found, words::rooms_lists()),
    }
}

fn permission(parent: &Parent) -> Finding {
    match parent.check_change(&EventType::Unstable.state_event_type()) {
        Ok(()) => Finding::good(Check::Permission, words::may_open()),
        Err(error) => Finding::bad(Check::Permission, error.said(), words::ask_to_raise_level()),
    }
}

/// Whether the message about a break-out can be sent.
fn telling(parent: &Parent) -> Finding {
    match parent.check_write() {
        Ok(()) => Finding::good(Check::Telling, words::may_write()),
        Err(error) => Finding::bad(
            Check::Telling,
            error.said(),
            words::start_without_announcement(),
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
            Check::WhoMayOpen,
            words::everybody_may_open(needed.to_string(), ordinary.to_string()),
            words::raise_the_level(),
        )
    } else {
        Finding::good(
            Check::WhoMayOpen,
            words::those_with_level(needed.to_string()),
        )
    }
}

fn event(parent: &Parent) -> Finding {
    let content = &parent.present.content;
    if parent.standing.replaced_by().is_some() && content.is_open_at(clock::now()) {
        return Finding::bad(
            Check::Event,
            words::event_in_upgraded_room(content.children.len()),
            words::end_ends_that(parent.room_id.as_str()),
        );
    }
    if content.dropped.is_empty() {
        return Finding::good(Check::Event, words::event_names(content.children.len()));
    }
    let dropped = content.dropped.iter().map(|dropped| dropped.said());
    let dropped = one_after_another(dropped.collect());
    let dropped = dropped.unwrap_or_else(Message::empty);
    let found = words::event_unreadable(dropped);
    Finding::bad(Check::Event, found, words::other_client_wrote())
}

/// Whether a session that is over has left the room quiet.
fn writing(parent: &Parent) -> Finding {
    let present = parent.present.content.session.as_ref();
    let is_open = parent.present.content.is_open_at(clock::now());
    match parent.quiet_session() {
        None => Finding::good(Check::MainRoom, words::everybody_writes()),
        Some(session) if is_open && present.is_some_and(|present| present.id == session) => {
            Finding::good(Check::MainRoom, words::quiet_until_the_end())
        }
        Some(session) => Finding::bad(
            Check::MainRoom,
            words::quiet_though_over(safe_text(session)),
            words::end_lets_write(),
        ),
    }
}

fn left_behind(half_made: &HalfMade, place: Option<&str>) -> Finding {
    let rooms: Vec<_> = half_made
        .rooms
        .iter()
        .map(|room| Message::verbatim(room.room_id.as_str()))
        .collect();
    let rooms = Argument::list(rooms);
    let session = safe_text(&half_made.session);
    let overwritten_by = half_made.overwritten_by.as_ref().map(|by| by.as_str());
    let found = match (overwritten_by, place) {
        (Some(by), None) => words::overwritten(session, by, rooms),
        (Some(by), Some(place)) => words::overwritten_in(place, session, by, rooms),
        (None, None) => words::cut_off(session, rooms),
        (None, Some(place)) => words::cut_off_in(place, session, rooms),
    };
    let hint = match overwritten_by {
        Some(_) => words::people_can_stay(),
        None => words::run_start_again(),
    };
    Finding::bad(Check::HalfMade, found, hint)
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;

    #[test]
    fn thousands_of_findings_are_told_one_after_another() {
        assert_eq!(one_after_another(Vec::new()), None);
        let found = (0..20_000).map(|n| Message::verbatim(n.to_string()));
        let text = one_after_another(found.collect()).unwrap();
        let text = text.text(Language::English);
        assert!(text.starts_with("0; 1; 2") && text.ends_with("; 19999"));
    }
}
