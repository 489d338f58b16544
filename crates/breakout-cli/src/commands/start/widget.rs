//! Whether the widget is opened: as this command says, or as is remembered for the room.

use breakout_core::event::remembered::RememberedEventContent;
use breakout_i18n::start as words;
use breakout_words::CommandError;
use matrix_breakout::{Parent, WidgetError};

use super::Args;
use crate::context::Context;

/// What becomes of the widget.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    /// Whether this start opens it.
    pub(super) is_opened: bool,
    /// Whether later ones do, unless they say otherwise.
    pub(super) is_remembered: bool,
    is_asked_for: bool,
}

/// Reads what was chosen, now or before. To ask for one that is not there is refused, before anything is made.
pub(super) fn read(
    args: &Args,
    parent: &Parent,
    remembered: &RememberedEventContent,
) -> Result<Choice, CommandError> {
    let is_remembered = !args.no_widget && (args.widget || remembered.widget);
    if args.widget {
        if parent.widget.is_none() {
            return Err(WidgetError::NoWidget.into());
        }
        parent.check_show_widget()?;
    }
    Ok(Choice {
        is_opened: is_remembered,
        is_remembered,
        is_asked_for: args.widget,
    })
}

impl Choice {
    /// Says that it is opened although nobody has said so now.
    pub(super) fn say(self, context: &Context) {
        if self.is_opened && !self.is_asked_for {
            context.ui.news(words::widget_as_remembered());
        }
    }
}
