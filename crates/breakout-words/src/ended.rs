//! What is said of a break-out that has ended.

use matrix_breakout::Ended;

use crate::{CommandError, safe_text};

/// Says what belongs to an end and could not be done, if anything could not.
pub fn unfinished(ended: &Ended) -> Option<CommandError> {
    let session = match ended.ended {
        true => "the break-out has ended",
        false => "no break-out is open",
    };
    let parts = [
        (
            ended.not_told.as_ref().map(ToString::to_string),
            "the message that calls everybody back could not be sent",
            "tell people yourself that it is over",
        ),
        (
            ended.still_quiet.as_ref().map(ToString::to_string),
            "only moderators can write in the main room still, and that could not be changed",
            "whoever may change the permissions of the room can end the break-out once more, which lets everybody write \
             again",
        ),
        (
            ended.timer_left.as_ref().map(ToString::to_string),
            "the homeserver's timer could not be cancelled",
            "end it once more before somebody else opens a break-out here, or the timer may end that one",
        ),
    ];
    let mut parts = parts
        .into_iter()
        .filter_map(|(reason, what, hint)| Some((reason?, what, hint)));
    let (reason, what, hint) = parts.next()?;
    let first = CommandError::refused(format!("{session}, but {what}"))
        .with_hint(format!("the homeserver said: {}", safe_text(&reason)))
        .with_hint(hint);
    Some(parts.fold(first, |error, (reason, what, hint)| {
        error
            .with_hint(format!("also, {what}: {}", safe_text(&reason)))
            .with_hint(hint)
    }))
}
