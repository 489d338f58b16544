//! What became of the groups' reports, in words.

use breakout_core::text::room_label;
use breakout_i18n::outcomes as said;
use matrix_breakout::{GroupReport, ReportOutcome};

use crate::{CommandError, failures::why_unread};

/// How a report is told of in JSON, and for people.
pub fn words(outcome: &ReportOutcome) -> (&'static str, &'static str) {
    match outcome {
        ReportOutcome::Sent(_) => ("sent", "sent"),
        ReportOutcome::Unchanged => ("unchanged", "sent before"),
        ReportOutcome::Nothing => ("nothing", "nothing is pinned or marked `!report`"),
        ReportOutcome::NotChosen => ("not_chosen", "not chosen"),
        _ => ("failed", "failed"),
    }
}

/// What is to be told of messages that cannot be read, if there are any.
pub fn unreadable(count: usize, group: &str) -> Option<String> {
    let messages = match count {
        0 => return None,
        1 => "1 message".to_owned(),
        count => format!("{count} messages"),
    };
    Some(format!(
        "{messages} of {group} cannot be decrypted on this device"
    ))
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
