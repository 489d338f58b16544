//! What did not work, on the page where it was tried.

use breakout_i18n::Message;
use breakout_words::CommandError;

use crate::error::PageError;

/// Why something did not work, and what can be done.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) message: Message,
    pub(crate) hints: Vec<Message>,
}

impl Problem {
    pub(crate) fn new(message: impl Into<Message>) -> Self {
        Self {
            message: message.into(),
            hints: Vec::new(),
        }
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<Message>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

impl From<&CommandError> for Problem {
    fn from(error: &CommandError) -> Self {
        // What a page about it says, too: what the connection says of that, in English, helps nobody here.
        if error.is_unanswered() {
            return PageError::from(error.clone()).into_problem();
        }
        Self {
            message: error.with_causes(),
            hints: error.page_hints(),
        }
    }
}
