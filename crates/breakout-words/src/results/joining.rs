//! What became of joining all groups, in words.

use breakout_core::text::room_label;
use breakout_i18n::{Message, outcomes as said};
use matrix_breakout::{JoinAllReport, JoinOutcome};

use crate::{CommandError, said::Said as _};

/// How a group is told of that was to be joined: in one word, and why not.
pub fn words(outcome: &JoinOutcome) -> (&'static str, Option<Message>) {
    match outcome {
        JoinOutcome::Joined => ("joined", None),
        JoinOutcome::Already => ("already", None),
        JoinOutcome::NotInvited => ("failed", Some(said::not_invited())),
        JoinOutcome::Failed(error) => ("failed", Some(error.said())),
        _ => ("failed", None),
    }
}

/// The same for a table.
pub fn outcome(outcome: &JoinOutcome) -> Message {
    match (words(outcome).1, outcome) {
        (Some(why), _) => why,
        (None, JoinOutcome::Joined) => said::joined(),
        (None, JoinOutcome::Already) => said::already(),
        (None, _) => said::join_failed(),
    }
}

/// The groups that could not be joined, if there are any.
pub fn failure(report: &JoinAllReport) -> Option<CommandError> {
    let failed: Vec<_> = report
        .rooms
        .iter()
        .filter_map(|child| match &child.outcome {
            JoinOutcome::Joined | JoinOutcome::Already => None,
            outcome => Some((child, words(outcome).1.unwrap_or_else(Message::empty))),
        })
        .collect();
    if failed.is_empty() {
        return None;
    }
    let mut error = CommandError::refused(said::not_all_joined(report.rooms.len(), failed.len()));
    for (child, why) in &failed {
        let name = room_label(child.name.as_deref(), &child.room_id);
        error = error.with_hint(said::named(name, why));
    }
    let is_closed = |(child, _): &(&matrix_breakout::JoinedChild, Message)| {
        matches!(child.outcome, JoinOutcome::NotInvited)
    };
    if failed.iter().any(is_closed) {
        error = error.with_hint(match &report.host {
            Some(host) => said::host_can_invite(host.as_str()),
            None => said::somebody_can_invite(),
        });
    }
    Some(error)
}
