//! What is said of a break-out that has ended.

use matrix_breakout::Ended;

use breakout_i18n::{Message, ended as words, problems};

use crate::{CommandError, said::Said};

/// Says what belongs to an end and could not be done, if anything could not.
pub fn unfinished(ended: &Ended) -> Option<CommandError> {
    let mut parts = [
        (ended.not_told.as_ref().map(Said::said), Part::NotTold),
        (ended.still_quiet.as_ref().map(Said::said), Part::StillQuiet),
        (ended.widget_left.as_ref().map(Said::said), Part::WidgetLeft),
        (ended.timer_left.as_ref().map(Said::said), Part::TimerLeft),
    ]
    .into_iter()
    .filter_map(|(reason, part)| Some((reason?, part)));
    let (reason, part) = parts.next()?;
    let first = CommandError::refused(part.first(ended.ended))
        .with_hint(problems::homeserver_said(reason))
        .with_hint(part.hint());
    Some(parts.fold(first, |error, (reason, part)| {
        error.with_hint(part.also(reason)).with_hint(part.hint())
    }))
}

/// What did not work besides the end itself.
#[derive(Clone, Copy)]
enum Part {
    NotTold,
    StillQuiet,
    WidgetLeft,
    TimerLeft,
}

impl Part {
    fn first(self, ended: bool) -> Message {
        match (self, ended) {
            (Self::NotTold, true) => words::ended_not_told(),
            (Self::NotTold, false) => words::closed_not_told(),
            (Self::StillQuiet, true) => words::ended_still_quiet(),
            (Self::StillQuiet, false) => words::closed_still_quiet(),
            (Self::WidgetLeft, true) => words::ended_widget_left(),
            (Self::WidgetLeft, false) => words::closed_widget_left(),
            (Self::TimerLeft, true) => words::ended_timer_left(),
            (Self::TimerLeft, false) => words::closed_timer_left(),
        }
    }

    fn also(self, reason: Message) -> Message {
        match self {
            Self::NotTold => words::also_not_told(reason),
            Self::StillQuiet => words::also_still_quiet(reason),
            Self::WidgetLeft => words::also_widget_left(reason),
            Self::TimerLeft => words::also_timer_left(reason),
        }
    }

    fn hint(self) -> Message {
        match self {
            Self::NotTold => words::tell_people_yourself(),
            Self::StillQuiet => words::end_lifts_quiet(),
            Self::WidgetLeft => words::end_closes_widget(),
            Self::TimerLeft => words::end_cancels_timer(),
        }
    }
}
