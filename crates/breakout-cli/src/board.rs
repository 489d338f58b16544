//! A break-out as a table for people: who is suggested where, who is there, who is missing.

use breakout_core::{task, text::room_label, trust::Trust};
use breakout_i18n::{Argument, Message, commands, status as words};
use breakout_terminal::ui::{Table, Ui};
use breakout_words::{
    CommandError,
    names::{self, Names},
    safe_text,
    said::Said as _,
    times,
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
    ui.answer(headline(room_name, status, names, now))?;
    for dropped in &status.dropped {
        ui.warning(words::part_unreadable(dropped.said()));
    }
    if let Some(by) = status.standing.replaced_by() {
        ui.warning(commands::room_was_upgraded(
            safe_text(room_name),
            by.as_str(),
        ));
        if status.open && status.trust == Some(Trust::Own) {
            ui.hint(commands::end_what_is_open_there(status.parent.as_str()));
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
        ui.warning(words::opened_by_a_stranger(sender));
    }
    let mut table = Table::new([
        commands::column_number(),
        commands::column_room(),
        commands::column_suggested(),
        commands::column_there(),
        commands::column_missing(),
        Message::empty(),
    ]);
    for child in &status.children {
        let here = child.joined.as_deref();
        table.row([
            Message::verbatim(child.number.to_string()),
            Message::verbatim(room_label(child.name.as_deref(), &child.room_id)),
            Message::verbatim(names.list(&child.users)),
            here.map_or_else(words::unknown, |here| there(names, child, here)),
            Message::verbatim(
                here.map_or_else(String::new, |here| names.list(&missing(child, here))),
            ),
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
        ui.answer(words::without_a_group(names.list(&status.unassigned)))?;
    }
    if !status.left_out.is_empty() {
        ui.answer(words::left_out(names.list(&status.left_out)))?;
    }
    let mut outsiders = status
        .children
        .iter()
        .flat_map(|child| child.outsiders.values());
    if status.trust == Some(Trust::Own) && outsiders.any(|absence| absence.is_by_others()) {
        ui.hint(words::expel_removes(status.parent.as_str()));
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
        ui.answer(words::task(task_lines(task)))?;
    }
    for (name, task) in groups {
        if let Some(task) = task {
            ui.answer(words::task_of(name, task_lines(task)))?;
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
) -> Message {
    let mut states = Vec::new();
    if status.open {
        let children = status.children.iter();
        let groups = children.filter(|child| child.standing.is_group()).count();
        states.push(match names::opened_by(names, status) {
            Some(by) => words::groups_opened_by(groups, by),
            None => words::groups_opened(groups),
        });
        let ends_at = status.session.as_ref().and_then(|session| session.ends_at);
        states.extend(ends_at.map(|ends_at| {
            let left: u64 = ends_at.get().saturating_sub(now.get()).into();
            let left = times::short_time(left / 1_000);
            match times::on_another_day(ends_at, now) {
                Some(time) => words::ends_in_at(left, time),
                None => words::ends_in(left),
            }
        }));
    } else {
        states.push(words::no_breakout_is_open());
    }
    if status.quiet_main {
        states.push(words::main_room_is_quiet());
    }
    words::head(safe_text(room_name), Argument::list(states))
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
fn there(names: &Names, child: &ChildStatus, here: &[OwnedUserId]) -> Message {
    let people = here.iter().map(|user| {
        let name = names::name(names, user);
        match child.outsiders.get(user) {
            Some(absence) => words::person_from_outside(name, absence.said()),
            None => Message::verbatim(name),
        }
    });
    commands::list(Argument::list(people))
}

fn marks(child: &ChildStatus) -> Message {
    let mut marks = Vec::new();
    if !child.standing.is_alive() {
        marks.push(child.standing.said());
    }
    if child.suggested {
        marks.push(words::for_you());
    }
    if let Some(callers) = child.in_call.as_ref().filter(|callers| !callers.is_empty()) {
        marks.push(words::in_call(callers.len()));
    }
    commands::list(Argument::list(marks))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_stays_in_its_lines() {
        assert_eq!(task_lines("Read.\n\u{1b}[2JDraw."), "Read.\n  [2JDraw.");
    }
}
