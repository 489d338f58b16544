//! A break-out as a table for people: who is suggested where, who is there, who is missing.

use std::collections::BTreeMap;

use matrix_breakout::{
    ChildStatus, Status,
    core::{
        task,
        text::{room_label, user_label},
        trust::Trust,
    },
};
use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, UserId},
};

use crate::{
    clock,
    command_error::CommandError,
    ui::{Table, Ui, safe_text},
};

/// What the members of a room call themselves.
pub(crate) type Names = BTreeMap<OwnedUserId, String>;

/// The names of the members that the client knows of, without asking for the others.
pub(crate) async fn names(room: &Room) -> Result<Names, CommandError> {
    let members = room.members_no_sync(RoomMemberships::JOIN).await?;
    Ok(members
        .iter()
        .filter_map(|member| {
            Some((
                member.user_id().to_owned(),
                member.display_name()?.to_owned(),
            ))
        })
        .collect())
}

/// The names of all who are or were members, which asks the homeserver for those that the client does not know of.
pub(crate) async fn all_names(room: &Room) -> Result<Names, CommandError> {
    let memberships = RoomMemberships::JOIN | RoomMemberships::LEAVE;
    let members = room.members(memberships).await?;
    let named = members.iter().filter_map(|member| {
        let name = member.display_name()?.to_owned();
        Some((member.user_id().to_owned(), name))
    });
    Ok(named.collect())
}

/// Shows a break-out as the present user sees it.
pub(crate) fn show(
    ui: &Ui,
    room_name: &str,
    status: &Status,
    names: &Names,
    now: MilliSecondsSinceUnixEpoch,
) -> Result<(), CommandError> {
    ui.answer(&headline(room_name, status, names, now))?;
    for dropped in &status.dropped {
        ui.warning(&format!(
            "part of the event cannot be read: {}",
            safe_text(&dropped.to_string())
        ));
    }
    if !status.open {
        return Ok(());
    }
    if status.warns() {
        let sender = status
            .sender
            .as_ref()
            .map_or_else(String::new, |sender| name(names, sender));
        ui.warning(&format!(
            "{sender} is not a moderator of this room, and you have no direct chat with them. Join only if you expected \
             this"
        ));
    }
    let mut table = Table::new(["#", "ROOM", "SUGGESTED", "THERE", "MISSING", ""]);
    for child in &status.children {
        let here = child.joined.as_deref();
        table.row([
            child.number.to_string(),
            room_label(child.name.as_deref(), &child.room_id),
            list(names, &child.users),
            here.map_or_else(|| "?".to_owned(), |here| list(names, here)),
            here.map_or_else(String::new, |here| list(names, &missing(child, here))),
            marks(child),
        ]);
    }
    ui.answer_table(&table)?;
    let shared = status
        .session
        .as_ref()
        .and_then(|session| session.task.as_deref());
    let named = status.children.iter().map(|child| {
        let own = child.task.as_deref().filter(|task| Some(*task) != shared);
        (child.name.as_deref(), own)
    });
    show_tasks(ui, shared, named)?;
    if !status.unassigned.is_empty() {
        ui.answer(&format!(
            "without a room: {}",
            list(names, &status.unassigned)
        ))?;
    }
    Ok(())
}

/// Shows what the groups are to do: what most are, then those that have a task of their own.
pub(crate) fn show_tasks<'a>(
    ui: &Ui,
    shared: Option<&str>,
    groups: impl Iterator<Item = (Option<&'a str>, Option<&'a str>)>,
) -> Result<(), CommandError> {
    if let Some(task) = shared {
        ui.answer(&format!("task: {}", task_lines(task)))?;
    }
    for (name, task) in groups {
        if let Some(task) = task {
            let name = safe_text(name.unwrap_or_default());
            ui.answer(&format!("task of {name}: {}", task_lines(task)))?;
        }
    }
    Ok(())
}

/// The lines of a task, those after the first one indented.
fn task_lines(task: &str) -> String {
    let task = task::shown(task);
    let lines: Vec<_> = task.lines().collect();
    lines.join("\n  ")
}

/// The groups that this account cannot look into.
pub(crate) fn unseen(status: &Status) -> impl Iterator<Item = &ChildStatus> {
    let children = status.children.iter();
    children.filter(|child| child.my_membership != Some(RoomState::Joined))
}

fn headline(
    room_name: &str,
    status: &Status,
    names: &Names,
    now: MilliSecondsSinceUnixEpoch,
) -> String {
    let room_name = safe_text(room_name);
    let quiet = match status.quiet_main {
        true => ", only moderators can write in the main room",
        false => "",
    };
    if !status.open {
        return format!("{room_name}: no break-out is open{quiet}");
    }
    let by = match (&status.sender, status.trust) {
        (_, Some(Trust::Own)) => " by you".to_owned(),
        (Some(sender), _) => format!(" by {}", name(names, sender)),
        (None, _) => String::new(),
    };
    let ends_at = status.session.as_ref().and_then(|session| session.ends_at);
    let ends = ends_at.map_or_else(String::new, |ends_at| {
        let left: u64 = ends_at.get().saturating_sub(now.get()).into();
        let day = clock::on_another_day(ends_at);
        let day = day.map_or_else(String::new, |day| format!(" at {day}"));
        format!(", ends in {}{day}", short_time(left / 1_000))
    });
    let groups = match status.children.len() {
        1 => "1 group".to_owned(),
        groups => format!("{groups} groups"),
    };
    format!("{room_name}: {groups}, opened{by}{ends}{quiet}")
}

/// Says a time that is left as `1:30` minutes or `1 h 05 min`.
pub(crate) fn short_time(seconds: u64) -> String {
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours} h {minutes:0>2} min")
    } else {
        format!("{minutes}:{rest:0>2} min")
    }
}

fn missing(child: &ChildStatus, here: &[OwnedUserId]) -> Vec<OwnedUserId> {
    child
        .users
        .iter()
        .filter(|user| !here.contains(user))
        .cloned()
        .collect()
}

fn marks(child: &ChildStatus) -> String {
    let mut marks = Vec::new();
    if child.suggested {
        marks.push("for you".to_owned());
    }
    if let Some(callers) = child.in_call.as_ref().filter(|callers| !callers.is_empty()) {
        marks.push(format!("call: {}", callers.len()));
    }
    marks.join(", ")
}

fn list(names: &Names, users: &[OwnedUserId]) -> String {
    let names: Vec<_> = users.iter().map(|user| name(names, user)).collect();
    names.join(", ")
}

/// What to call somebody: their name, else their ID.
pub(crate) fn name(names: &Names, user: &UserId) -> String {
    user_label(names.get(user).map(String::as_str), user)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_stays_in_its_lines() {
        assert_eq!(task_lines("Read.\n\u{1b}[2JDraw."), "Read.\n  [2JDraw.");
    }

    #[test]
    fn a_time_is_short() {
        assert_eq!(short_time(59), "0:59 min");
        assert_eq!(short_time(90), "1:30 min");
        assert_eq!(short_time(3_900), "1 h 05 min");
    }
}
