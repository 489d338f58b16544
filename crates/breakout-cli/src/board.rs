//! A break-out as a table for people: who is suggested where, who is there, who is missing.

use breakout_core::{task, text::room_label, trust::Trust};
use breakout_terminal::ui::{Table, Ui};
use breakout_words::{
    CommandError,
    counted::groups,
    names::{self, Names},
    safe_text, times,
};
use matrix_breakout::{ChildStatus, Status};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId};

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
    if let Some(by) = status.standing.replaced_by() {
        ui.warning(&format!(
            "{room_name} was upgraded, and people are in {by} now",
            room_name = safe_text(room_name)
        ));
        if status.open && status.trust == Some(Trust::Own) {
            ui.hint(&format!(
                "`breakout end {}` ends what is still open there",
                status.parent
            ));
        }
    }
    if !status.open {
        return Ok(());
    }
    if status.warns() {
        let sender = status
            .sender
            .as_ref()
            .map_or_else(String::new, |sender| names::name(names, sender));
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
            names.list(&child.users),
            here.map_or_else(|| "?".to_owned(), |here| there(names, child, here)),
            here.map_or_else(String::new, |here| names.list(&missing(child, here))),
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
        (room_label(child.name.as_deref(), &child.room_id), own)
    });
    show_tasks(ui, shared, named)?;
    if !status.unassigned.is_empty() {
        ui.answer(&format!(
            "without a room: {}",
            names.list(&status.unassigned)
        ))?;
    }
    if !status.left_out.is_empty() {
        ui.answer(&format!("left out: {}", names.list(&status.left_out)))?;
    }
    let mut outsiders = status
        .children
        .iter()
        .flat_map(|child| child.outsiders.values());
    if status.trust == Some(Trust::Own) && outsiders.any(|absence| absence.is_by_others()) {
        ui.hint(&format!(
            "`breakout expel {}` removes from the groups who was removed from the main room",
            status.parent
        ));
    }
    Ok(())
}

/// Shows what the groups are to do: what most are, then those that have a task of their own.
pub(crate) fn show_tasks<'a>(
    ui: &Ui,
    shared: Option<&str>,
    groups: impl Iterator<Item = (String, Option<&'a str>)>,
) -> Result<(), CommandError> {
    if let Some(task) = shared {
        ui.answer(&format!("task: {}", task_lines(task)))?;
    }
    for (name, task) in groups {
        if let Some(task) = task {
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
    let by = names::opened_by(names, status);
    let by = by.map_or_else(String::new, |by| format!(" by {by}"));
    let ends_at = status.session.as_ref().and_then(|session| session.ends_at);
    let ends = ends_at.map_or_else(String::new, |ends_at| {
        let left: u64 = ends_at.get().saturating_sub(now.get()).into();
        let day = times::on_another_day(ends_at, now);
        let day = day.map_or_else(String::new, |day| format!(" at {day}"));
        format!(", ends in {}{day}", times::short_time(left / 1_000))
    });
    let children = status.children.iter();
    let groups = groups(children.filter(|child| child.standing.is_group()).count());
    format!("{room_name}: {groups}, opened{by}{ends}{quiet}")
}

fn missing(child: &ChildStatus, here: &[OwnedUserId]) -> Vec<OwnedUserId> {
    child
        .users
        .iter()
        .filter(|user| !here.contains(user))
        .cloned()
        .collect()
}

/// Who is in a room, with a mark on those who should not be.
fn there(names: &Names, child: &ChildStatus, here: &[OwnedUserId]) -> String {
    let names: Vec<_> = here
        .iter()
        .map(|user| match child.outsiders.get(user) {
            Some(absence) => format!("{} ({absence})", names::name(names, user)),
            None => names::name(names, user),
        })
        .collect();
    names.join(", ")
}

fn marks(child: &ChildStatus) -> String {
    let mut marks = Vec::new();
    if !child.standing.is_alive() {
        marks.push(child.standing.to_string());
    }
    if child.suggested {
        marks.push("for you".to_owned());
    }
    if let Some(callers) = child.in_call.as_ref().filter(|callers| !callers.is_empty()) {
        marks.push(format!("call: {}", callers.len()));
    }
    marks.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_stays_in_its_lines() {
        assert_eq!(task_lines("Read.\n\u{1b}[2JDraw."), "Read.\n  [2JDraw.");
    }
}
