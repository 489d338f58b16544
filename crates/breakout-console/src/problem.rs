//! What did not work, on the page where it was tried.

use breakout_words::CommandError;

/// Why something did not work, and what can be done.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) message: String,
    pub(crate) hints: Vec<String>,
}

impl Problem {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hints: Vec::new(),
        }
    }

    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

impl From<&CommandError> for Problem {
    fn from(error: &CommandError) -> Self {
        let mut message = error.message().to_owned();
        for cause in error.causes() {
            message = format!("{message}: {cause}");
        }
        Self {
            message: sentence(&message),
            hints: error
                .page_hints()
                .iter()
                .map(|hint| sentence(hint))
                .collect(),
        }
    }
}

/// Errors are written for the terminal, in lower case and without a full stop.
pub(crate) fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    first.to_uppercase().chain(chars).collect()
}
