//! What `start` answers with.

use std::collections::BTreeMap;

use breakout_account::clock;
use breakout_core::{
    event::{
        SessionId,
        breakout::{BreakoutEventContent, Session},
        size::MAX_CONTENT_BYTES,
    },
    opening::{End, Outcome},
    plan::{Plan, PlanError},
};
use breakout_i18n::{Message, commands, start as words};
use breakout_terminal::ui::Table;
use breakout_words::{
    CommandError,
    failures::not_in_line,
    names::{self, Names},
    safe_text,
    said::Said as _,
    times,
};
use matrix_breakout::{OpenReport, Parent};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::Serialize;

use super::{
    failed,
    left_out::{self, LeftOut},
    plan::Meetings,
};
use crate::{
    answer::{LostRoomAnswer, StartedChild},
    board,
    context::Context,
    timekeeping,
};

#[derive(Serialize)]
struct StartAnswer {
    session: SessionId,
    event_id: Option<OwnedEventId>,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
    on_server: bool,
    quiet_main: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    widget: Option<WidgetShown>,
    /// The messages that told everybody.
    announcements: Vec<OwnedEventId>,
    rooms: Vec<StartedChild>,
    requests: BTreeMap<&'static str, u32>,
    waited_ms: u128,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeats: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more_without_repeat: Option<usize>,
    warnings: Vec<String>,
}

/// What became of the widget that was to be opened.
#[derive(Serialize)]
struct WidgetShown {
    open: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize)]
struct DryRunAnswer {
    rooms: Vec<PlannedRoom>,
    event: BreakoutEventContent,
    bytes: usize,
    limit: usize,
    fits: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeats: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    more_without_repeat: Option<usize>,
    warnings: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<OwnedUserId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    look_like_bots: Vec<OwnedUserId>,
}

#[derive(Serialize)]
struct PlannedRoom {
    name: String,
    users: Vec<OwnedUserId>,
    task: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instead_of: Option<LostRoomAnswer>,
}

pub(super) fn opened(
    context: &Context,
    report: OpenReport,
    names: &Names,
    meetings: Meetings,
    warnings: Vec<String>,
) -> Result<(), CommandError> {
    let error = failure(&report);
    // What an earlier run dealt is what counts then.
    let meetings = match report.continued {
        true => Meetings::default(),
        false => meetings,
    };
    let widget = widget_shown(&report);
    if context.ui.json() {
        context.ui.answer_json(&StartAnswer {
            session: report.session,
            event_id: report.event_id,
            ends_at: report.ends_at,
            on_server: report.on_server,
            quiet_main: report.quiet_main,
            widget,
            announcements: report.announcements,
            rooms: report
                .children
                .into_iter()
                .map(StartedChild::from)
                .collect(),
            requests: report
                .requests
                .iter()
                .map(|(kind, count)| (kind.as_str(), count))
                .collect(),
            waited_ms: report.waited.as_millis(),
            repeats: meetings.repeats,
            more_without_repeat: meetings.more_without_repeat,
            warnings,
        })?;
        return error.map_or(Ok(()), Err);
    }
    let mut table = Table::new([
        commands::column_number(),
        commands::column_room(),
        commands::column_suggested(),
        Message::empty(),
    ]);
    for (number, child) in (1..).zip(&report.children) {
        let outcome = match child.outcome {
            Outcome::Created => match &child.instead_of {
                Some(lost) => words::made_anew(lost.standing.said()),
                None => Message::empty(),
            },
            Outcome::Reused => match child.tidied.removed.len() {
                0 => words::was_there(),
                removed => words::was_there_and_removed(removed),
            },
            Outcome::Failed => failed(child.error.as_ref()),
        };
        table.row([
            Message::verbatim(usize::to_string(&number)),
            Message::verbatim(&child.name),
            Message::verbatim(names.list(&child.users)),
            outcome,
        ]);
    }
    context.ui.answer_table(&table)?;
    if let Some(overwritten) = &report.overwritten {
        let is_left = |room_id: &&OwnedRoomId| {
            let mut children = report.children.iter();
            children.all(|child| child.room_id.as_ref() != Some(room_id))
        };
        let rooms = overwritten.breakout.content.children.keys();
        let left = rooms.filter(is_left).count();
        context.ui.warning(match &overwritten.breakout.sender {
            Some(sender) => words::replaced_of(left, sender.as_str()),
            None => words::replaced(left),
        });
    }
    for twin in &report.twins {
        context.ui.warning(words::made_twice(twin.as_str()));
    }
    if let Some(error) = error {
        return Err(error);
    }
    say_meetings(context, meetings)?;
    if report.quiet_main {
        context.ui.answer(words::quiet_until_the_end())?;
    }
    if report.widget_open {
        context.ui.answer(words::widget_is_open())?;
    }
    if let Some(error) = &report.still_quiet {
        context.ui.warning(words::still_quiet(error.said()));
    }
    for outdated in &report.outdated {
        let name = safe_text(outdated.failure.name.as_deref().unwrap_or_default());
        context
            .ui
            .warning(commands::named(name, not_in_line(outdated)));
    }
    if let Some(ends_at) = report.ends_at.filter(|_| !report.on_server) {
        timekeeping::warn_of_no_timer(&context.ui, ends_at, report.quiet_main);
    }
    let groups = report.children.len();
    context.ui.answer(match report.ends_at {
        Some(ends_at) => {
            words::groups_are_open_until(groups, times::on_the_wall(ends_at, clock::now()))
        }
        None => words::groups_are_open(groups),
    })
}

/// What is not as it was asked for.
fn failure(report: &OpenReport) -> Option<CommandError> {
    let by = report.other.as_ref().map(|other| other.sender.as_str());
    match report.end {
        End::Open if report.failed_invites.is_empty() => untidied(report)
            .or_else(|| not_quiet(report))
            .or_else(|| not_shown(report))
            .or_else(|| untold(report)),
        End::Open => {
            let error = CommandError::refused(words::not_all_invited());
            Some(report.failed_invites.iter().fold(error, |error, failed| {
                let reason = failed.error.said();
                error.with_hint(commands::named(failed.user_id.as_str(), reason))
            }))
        }
        End::Incomplete => {
            let failed: Vec<_> = report
                .children
                .iter()
                .filter(|child| child.room_id.is_none())
                .collect();
            let message = words::not_opened(report.children.len(), failed.len());
            let error = if failed.iter().any(|child| child.unanswered) {
                CommandError::network(message)
            } else {
                CommandError::refused(message)
            };
            let reason = failed.iter().find_map(|child| child.error.as_ref());
            let error = reason.into_iter().fold(error, |error, reason| {
                error.with_hint(commands::homeserver_said(reason.said()))
            });
            Some(error.with_hint(commands::run_again_to_continue()))
        }
        End::Late => {
            Some(CommandError::refused(words::too_late()).with_hint(words::start_with_later_time()))
        }
        End::Refused => {
            let other = by.map_or_else(words::another_meanwhile, words::another_meanwhile_by);
            Some(CommandError::refused(other).with_hint(words::replace_opens_yours()))
        }
        _ => {
            let other = by.map_or_else(words::another_after, words::another_after_by);
            Some(
                CommandError::refused(other)
                    .with_hint(words::its_rooms_are_seen())
                    .with_hint(words::replace_puts_yours()),
            )
        }
    }
}

/// Whether people meet again, and for how long they need not.
fn say_meetings(context: &Context, meetings: Meetings) -> Result<(), CommandError> {
    if let Some(pairs) = meetings.repeats {
        context.ui.answer(words::pairs_meet_again(pairs))?;
    }
    match meetings.more_without_repeat {
        None | Some(0) => Ok(()),
        Some(more) => context.ui.answer(words::more_rounds_can_follow(more)),
    }
}

pub(super) fn dry_run(
    context: &Context,
    (plan, meetings): (&Plan, Meetings),
    parent: &Parent,
    note: Session,
    warnings: Vec<String>,
    left_out: &LeftOut,
) -> Result<(), CommandError> {
    let server = parent.own_user().server_name();
    let checked = plan.check_size_for(server, None, note.language.as_ref());
    let ends_at = note.ends_at;
    let event = plan.preview(server, note);
    let bytes = match &checked {
        Ok(bytes) | Err(PlanError::TooLarge { bytes, .. }) => *bytes,
        Err(_) => 0,
    };
    if context.ui.json() {
        let rooms = plan.children.iter().map(|child| PlannedRoom {
            name: child.name.clone(),
            users: child.users.clone(),
            task: plan.task_of(child).map(str::to_owned),
            instead_of: child.instead_of.clone().map(LostRoomAnswer::from),
        });
        context.ui.answer_json(&DryRunAnswer {
            rooms: rooms.collect(),
            event,
            bytes,
            limit: MAX_CONTENT_BYTES,
            fits: checked.is_ok(),
            repeats: meetings.repeats,
            more_without_repeat: meetings.more_without_repeat,
            warnings,
            left_out: left_out.here(parent),
            look_like_bots: left_out::bots(plan, parent),
        })?;
    } else {
        let names = names::names_in(parent);
        let mut table = Table::new([
            commands::column_number(),
            commands::column_room(),
            commands::column_suggested(),
        ]);
        for (number, child) in (1..).zip(&plan.children) {
            let cells = [
                usize::to_string(&number),
                child.name.clone(),
                names.list(&child.users),
            ];
            table.row(cells.map(Message::verbatim));
        }
        context.ui.answer_table(&table)?;
        let named = plan
            .children
            .iter()
            .map(|child| (child.name.clone(), child.task.as_deref()));
        board::show_tasks(&context.ui, plan.task.as_deref(), named)?;
        say_meetings(context, meetings)?;
        if let Some(ends_at) = ends_at {
            let time = times::on_the_wall(ends_at, clock::now());
            context.ui.answer(words::it_ends_at(time))?;
        }
        for child in &plan.children {
            if let Some(lost) = &child.instead_of {
                context.ui.news(words::group_made_anew(
                    safe_text(&child.name),
                    lost.standing.said(),
                ));
            }
        }
        context
            .ui
            .answer(words::event_holds(bytes, MAX_CONTENT_BYTES))?;
    }
    checked?;
    Ok(())
}

/// That everybody can write in the room that is split, if they were not to.
fn not_quiet(report: &OpenReport) -> Option<CommandError> {
    let reason = report.not_quiet.as_ref()?.said();
    let error = CommandError::refused(words::not_quiet());
    Some(error.with_hint(commands::homeserver_said(reason)))
}

/// What became of the widget, if it was to be opened.
fn widget_shown(report: &OpenReport) -> Option<WidgetShown> {
    let error = report.widget_not_open.as_ref();
    (report.widget_open || error.is_some()).then(|| WidgetShown {
        open: report.widget_open,
        error: error.map(ToString::to_string),
    })
}

/// That the widget could not be opened, if it was to be.
fn not_shown(report: &OpenReport) -> Option<CommandError> {
    let error = report.widget_not_open.clone()?;
    Some(CommandError::from(error).during(words::widget_not_open()))
}

/// Whose people could not be told of those whose groups were replaced.
fn untold(report: &OpenReport) -> Option<CommandError> {
    if report.failed_messages.is_empty() {
        return None;
    }
    let groups = report.failed_messages.len();
    let error = CommandError::refused(words::earlier_groups_untold(groups));
    let error = report.failed_messages.iter().fold(error, |error, failed| {
        let reason = failed.error.said();
        error.with_hint(commands::named(failed.room_id.as_str(), reason))
    });
    Some(error)
}

/// What could not be tidied up in rooms that were there before.
fn untidied(report: &OpenReport) -> Option<CommandError> {
    let mut children = report
        .children
        .iter()
        .filter(|child| !child.tidied.is_complete());
    let first = children.next()?;
    let error = CommandError::refused(words::not_all_tidied());
    Some(
        std::iter::once(first)
            .chain(children)
            .fold(error, |error, child| {
                let name = safe_text(&child.name);
                let whole = child.tidied.error.iter();
                let whole = whole.map(|error| error.said());
                let people = child.tidied.not_removed.iter().map(|failed| {
                    commands::still_there(failed.user_id.as_str(), failed.error.said())
                });
                whole.chain(people).fold(error, |error, reason| {
                    error.with_hint(commands::named(&name, reason))
                })
            }),
    )
}
