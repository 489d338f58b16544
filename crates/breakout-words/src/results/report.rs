//! What became of the groups' reports, in words.

use breakout_core::text::room_label;
use breakout_i18n::{Message, outcomes as said};
use matrix_breakout::{GroupReport, ReportOutcome};

use crate::{CommandError, failures::why_unread};

/// How a report is told of in JSON, and for people.
pub fn words(outcome: &ReportOutcome) -> (&'static str, Message) {
    match outcome {
        ReportOutcome::Sent(_) => ("sent", said::report_sent()),
        ReportOutcome::Unchanged => ("unchanged", said::report_unchanged()),
        ReportOutcome::Nothing => ("nothing", said::report_nothing()),
        ReportOutcome::NotChosen => ("not_chosen", said::report_not_chosen()),
        _ => ("failed", said::report_failed()),
    }
}

/// What is to be told of messages that cannot be read, if there are any.
pub fn unreadable(count: usize, group: &str) -> Option<Message> {
    (count > 0).then(|| said::unreadable(count, group))
}

/// The groups whose report did not work, if there are any.
pub fn failure(groups: &[GroupReport]) -> Option<CommandError> {
    let failed: Vec<_> = groups
        .iter()
        .filter_map(|group| match &group.outcome {
            ReportOutcome::Failed(reason) => Some((group, reason)),
            _ => None,
        })
        .collect();
    if failed.is_empty() {
        return None;
    }
    let error = CommandError::refused(said::not_reported(failed.len()));
    Some(failed.into_iter().fold(error, |error, (group, reason)| {
        let name = room_label(group.name.as_deref(), &group.room_id);
        error.with_hint(said::named(name, why_unread(reason)))
    }))
}
