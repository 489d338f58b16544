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
    plan::{LostRoom, Plan, PlanError},
};
use breakout_terminal::ui::Table;
use breakout_words::{
    CommandError,
    counted::rooms,
    names::{self, Names},
    safe_text, times,
};
use matrix_breakout::{OpenReport, Parent};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::Serialize;

use super::left_out::{self, LeftOut};
use crate::{answer::StartedChild, board, context::Context, timekeeping};

#[derive(Serialize)]
struct StartAnswer {
    session: SessionId,
    event_id: Option<OwnedEventId>,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
    on_server: bool,
    quiet_main: bool,
    /// The messages that told everybody.
    announcements: Vec<OwnedEventId>,
    rooms: Vec<StartedChild>,
    requests: BTreeMap<&'static str, u32>,
    waited_ms: u128,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeats: Option<usize>,
    warnings: Vec<String>,
}

#[derive(Serialize)]
struct DryRunAnswer {
    rooms: Vec<PlannedRoom>,
    event: BreakoutEventContent,
    bytes: usize,
    limit: usize,
    fits: bool,
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
    instead_of: Option<LostRoom>,
}

pub(super) fn opened(
    context: &Context,
    report: OpenReport,
    names: &Names,
    repeats: Option<usize>,
    warnings: Vec<String>,
) -> Result<(), CommandError> {
    let error = failure(&report);
    // What an earlier run dealt is what counts then.
    let repeats = repeats.filter(|_| !report.continued);
    if context.ui.json() {
        context.ui.answer_json(&StartAnswer {
            session: report.session,
            event_id: report.event_id,
            ends_at: report.ends_at,
            on_server: report.on_server,
            quiet_main: report.quiet_main,
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
            repeats,
            warnings,
        })?;
        return error.map_or(Ok(()), Err);
    }
    let mut table = Table::new(["#", "ROOM", "SUGGESTED", ""]);
    for (number, child) in (1..).zip(&report.children) {
        let outcome = match child.outcome {
            Outcome::Created => match &child.instead_of {
                Some(lost) => format!("made anew: the room of before {}", safe_text(&lost.why)),
                None => String::new(),
            },
            Outcome::Reused => match child.tidied.removed.len() {
                0 => "was there already".to_owned(),
                removed => format!("was there already, {removed} removed"),
            },
            Outcome::Failed => match &child.error {
                Some(error) => format!("failed: {error}"),
                None => "failed: not tried".to_owned(),
            },
        };
        table.row([
            usize::to_string(&number),
            child.name.clone(),
            names.list(&child.users),
            outcome,
        ]);
    }
    context.ui.answer_table(&table)?;
    if let Some(overwritten) = &report.overwritten {
        let sender = overwritten.breakout.sender.as_ref();
        let sender = sender.map_or_else(String::new, |sender| format!(" by {sender}"));
        let is_left = |room_id: &&OwnedRoomId| {
            let mut children = report.children.iter();
            children.all(|child| child.room_id.as_ref() != Some(room_id))
        };
        let rooms = overwritten.breakout.content.children.keys();
        let rest = match rooms.filter(is_left).count() {
            0 => String::new(),
            1 => "; one of its rooms is still there, but nothing links to it".to_owned(),
            left => format!("; {left} of its rooms are still there, but nothing links to them"),
        };
        context
            .ui
            .warning(&format!("this replaced a break-out{sender}{rest}"));
    }
    for twin in &report.twins {
        context
            .ui
            .warning(&format!("{twin} was made twice; nothing links to it"));
    }
    if let Some(error) = error {
        return Err(error);
    }
    match repeats {
        None => {}
        Some(0) => context.ui.answer("nobody meets anybody again")?,
        Some(1) => context
            .ui
            .answer("one pair meets again, and no better deal was found")?,
        Some(pairs) => context.ui.answer(&format!(
            "{pairs} pairs meet again, and no better deal was found"
        ))?,
    }
    if report.quiet_main {
        context
            .ui
            .answer("only moderators can write in the main room until the end")?;
    }
    if let Some(error) = &report.still_quiet {
        context.ui.warning(&format!(
            "only moderators can write in the main room since an earlier break-out, and that could not be changed: {}",
            safe_text(&error.to_string())
        ));
    }
    for outdated in &report.outdated {
        context.ui.warning(&format!(
            "{}: {} could not be brought in line with the main room: {}",
            safe_text(outdated.failure.name.as_deref().unwrap_or_default()),
            outdated.what,
            safe_text(&outdated.failure.error.to_string())
        ));
    }
    if let Some(ends_at) = report.ends_at.filter(|_| !report.on_server) {
        timekeeping::warn_of_no_timer(&context.ui, ends_at, report.quiet_main);
    }
    let groups = match report.children.len() {
        1 => "1 group is open".to_owned(),
        groups => format!("{groups} groups are open"),
    };
    let until = report.ends_at.map_or_else(String::new, |ends_at| {
        format!(" until {}", times::on_the_wall(ends_at, clock::now()))
    });
    context.ui.answer(&format!("{groups}{until}"))
}

/// What is not as it was asked for.
fn failure(report: &OpenReport) -> Option<CommandError> {
    let other = report.other.as_ref();
    let by = other.map_or_else(String::new, |other| format!(" by {}", other.sender));
    match report.end {
        End::Open if report.failed_invites.is_empty() => untidied(report)
            .or_else(|| not_quiet(report))
            .or_else(|| untold(report)),
        End::Open => {
            let error =
                CommandError::refused("the groups are open, but not everybody could be invited");
            Some(report.failed_invites.iter().fold(error, |error, failed| {
                error.with_hint(format!(
                    "{}: {}",
                    failed.user_id,
                    safe_text(&failed.error.to_string())
                ))
            }))
        }
        End::Incomplete => {
            let failed: Vec<_> = report
                .children
                .iter()
                .filter(|child| child.room_id.is_none())
                .collect();
            let message = format!(
                "{} of {} could not be made, so that nothing was opened",
                failed.len(),
                rooms(report.children.len())
            );
            let error = if failed.iter().any(|child| child.unanswered) {
                CommandError::network(message)
            } else {
                CommandError::refused(message)
            };
            let reason = failed.iter().find_map(|child| child.error.as_ref());
            let error = reason.into_iter().fold(error, |error, reason| {
                error.with_hint(format!(
                    "the homeserver said: {}",
                    safe_text(&reason.to_string())
                ))
            });
            Some(error.with_hint("the others are kept: run the same command again to continue"))
        }
        End::Late => Some(
            CommandError::refused("the end time passed before all rooms were there")
                .with_hint("the rooms are kept: start again with a later time and `--replace`"),
        ),
        End::Refused => Some(
            CommandError::refused(format!("another break-out{by} was opened meanwhile"))
                .with_hint("your rooms are kept; `--replace` opens them instead of it"),
        ),
        _ => Some(
            CommandError::refused(format!("another break-out{by} came right after this one"))
                .with_hint("its rooms are the ones that everybody sees; talk to each other")
                .with_hint("`--replace` puts yours in its place"),
        ),
    }
}

pub(super) fn dry_run(
    context: &Context,
    plan: &Plan,
    parent: &Parent,
    warnings: Vec<String>,
    left_out: &LeftOut,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
) -> Result<(), CommandError> {
    let server = parent.own_user().server_name();
    let checked = plan.check_size(server);
    let mut session = Session::new("0".repeat(16));
    session.ends_at = ends_at;
    let event = plan.preview(server, session);
    let bytes = match &checked {
        Ok(bytes) | Err(PlanError::TooLarge { bytes, .. }) => *bytes,
        Err(_) => 0,
    };
    if context.ui.json() {
        let rooms = plan.children.iter().map(|child| PlannedRoom {
            name: child.name.clone(),
            users: child.users.clone(),
            task: plan.task_of(child).map(str::to_owned),
            instead_of: child.instead_of.clone(),
        });
        context.ui.answer_json(&DryRunAnswer {
            rooms: rooms.collect(),
            event,
            bytes,
            limit: MAX_CONTENT_BYTES,
            fits: checked.is_ok(),
            warnings,
            left_out: left_out.here(parent),
            look_like_bots: left_out::bots(plan, parent),
        })?;
    } else {
        let names = names::names_in(parent);
        let mut table = Table::new(["#", "ROOM", "SUGGESTED"]);
        for (number, child) in (1..).zip(&plan.children) {
            table.row([
                usize::to_string(&number),
                child.name.clone(),
                names.list(&child.users),
            ]);
        }
        context.ui.answer_table(&table)?;
        let named = plan
            .children
            .iter()
            .map(|child| (child.name.clone(), child.task.as_deref()));
        board::show_tasks(&context.ui, plan.task.as_deref(), named)?;
        if let Some(ends_at) = ends_at {
            context.ui.answer(&format!(
                "it ends at {}",
                times::on_the_wall(ends_at, clock::now())
            ))?;
        }
        for child in &plan.children {
            if let Some(lost) = &child.instead_of {
                context.ui.news(&format!(
                    "{} is made anew: the room of before {}",
                    safe_text(&child.name),
                    safe_text(&lost.why)
                ));
            }
        }
        context.ui.answer(&format!(
            "the event holds {bytes} of {MAX_CONTENT_BYTES} bytes"
        ))?;
    }
    checked?;
    Ok(())
}

/// That everybody can write in the room that is split, if they were not to.
fn not_quiet(report: &OpenReport) -> Option<CommandError> {
    let reason = report.not_quiet.as_ref()?.to_string();
    let error =
        CommandError::refused("the groups are open, but everybody can write here meanwhile");
    Some(error.with_hint(format!("the homeserver said: {}", safe_text(&reason))))
}

/// Whose people could not be told of those whose groups were replaced.
fn untold(report: &OpenReport) -> Option<CommandError> {
    if report.failed_messages.is_empty() {
        return None;
    }
    let groups = match report.failed_messages.len() {
        1 => "one group of before".to_owned(),
        groups => format!("{groups} groups of before"),
    };
    let error = CommandError::refused(format!(
        "the groups are open, but the people in {groups} could not be told"
    ));
    let error = report.failed_messages.iter().fold(error, |error, failed| {
        error.with_hint(format!(
            "{}: {}",
            failed.room_id,
            safe_text(&failed.error.to_string())
        ))
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
    let error = CommandError::refused("the groups are open, but not all could be tidied up");
    Some(
        std::iter::once(first)
            .chain(children)
            .fold(error, |error, child| {
                let name = safe_text(&child.name);
                let whole = child.tidied.error.iter();
                let whole = whole.map(|error| safe_text(&error.to_string()));
                let people = child.tidied.not_removed.iter().map(|failed| {
                    format!(
                        "{} is still there: {}",
                        failed.user_id,
                        safe_text(&failed.error.to_string())
                    )
                });
                whole.chain(people).fold(error, |error, text| {
                    error.with_hint(format!("{name}: {text}"))
                })
            }),
    )
}
