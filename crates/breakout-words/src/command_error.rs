//! Why a command ends other than well: exit code, message, causes, and a way on.

mod breakout;
mod matrix;
mod operation;
mod way;

use std::{error::Error, sync::Arc};

use breakout_i18n::{Language, Message, problems};

pub use self::breakout::refused_change;
use self::way::Hint;
pub use self::{
    matrix::{is_unknown_position, is_unrecognized, requires_login},
    way::Way,
};

/// What went wrong decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Refused, impossible, or partly failed.
    Refused,
    /// The command was used wrongly.
    Usage,
    /// The homeserver or the network.
    Network,
    /// Our own bug.
    Internal,
    /// The user stopped the command.
    Interrupted,
    /// Nobody reads the answer any more.
    OutputClosed,
}

impl ErrorKind {
    /// Returns the exit code of a program that ends with it.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::OutputClosed => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Network => 3,
            Self::Internal => 70,
            Self::Interrupted => 130,
        }
    }
}

/// What a caller has to know of an error besides its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// The homeserver no longer accepts the login: trying again is of no use.
    LoggedOut,
    /// The homeserver took a request and did not answer: whether it was carried out is not known.
    Unanswered,
}

/// An error as the user sees it.
#[derive(Clone, Debug)]
pub struct CommandError {
    kind: ErrorKind,
    cause: Option<Cause>,
    message: Message,
    source: Option<Arc<dyn Error + Send + Sync>>,
    hints: Vec<Hint>,
}

impl CommandError {
    fn new(kind: ErrorKind, message: impl Into<Message>) -> Self {
        Self {
            kind,
            cause: None,
            message: message.into(),
            source: None,
            hints: Vec::new(),
        }
    }

    /// Refused, impossible, or partly failed (exit code 1).
    pub fn refused(message: impl Into<Message>) -> Self {
        Self::new(ErrorKind::Refused, message)
    }

    /// Used wrongly, where clap could not know (exit code 2).
    pub fn usage(message: impl Into<Message>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    /// The homeserver or the network (exit code 3).
    pub fn network(message: impl Into<Message>) -> Self {
        Self::new(ErrorKind::Network, message)
    }

    /// The homeserver no longer accepts the login (exit code 3).
    pub fn logged_out() -> Self {
        Self::network(problems::logged_out())
            .with_cause(Cause::LoggedOut)
            .with_command(problems::log_in_again())
    }

    /// Our own bug (exit code 70).
    pub fn internal(message: impl Into<Message>) -> Self {
        Self::new(ErrorKind::Internal, message).with_hint(problems::report_the_bug())
    }

    /// The user stopped the command (exit code 130).
    pub fn interrupted() -> Self {
        Self::new(ErrorKind::Interrupted, problems::stopped())
    }

    /// Nobody reads the answer any more; says nothing (exit code 0).
    pub fn output_closed() -> Self {
        Self::new(ErrorKind::OutputClosed, problems::output_closed())
    }

    /// Classifies any error by what is found in its chain: the exit code follows from the homeserver's answer.
    pub fn from_error(error: impl Error + Send + Sync + 'static) -> Self {
        matrix::classify(error)
    }

    /// Adds what has caused it.
    pub fn with_source(mut self, source: impl Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Says what can be done, in the same words on a terminal and on a page.
    pub fn with_hint(mut self, hint: impl Into<Message>) -> Self {
        self.hints.push(Hint::Everywhere(hint.into()));
        self
    }

    /// Says which command helps. A page leaves it out; see [`Way`] for where it says something else instead.
    pub fn with_command(mut self, hint: impl Into<Message>) -> Self {
        self.hints.push(Hint::Command(hint.into()));
        self
    }

    /// Says what can be done, in the words of where it is read.
    pub fn with_way(mut self, way: Way) -> Self {
        self.hints.push(Hint::Way(way));
        self
    }

    /// Says above the error what was being done.
    pub fn during(self, message: impl Into<Message>) -> Self {
        let (kind, cause) = (self.kind, self.cause);
        let hints = self.hints.clone();
        Self {
            kind,
            cause,
            message: message.into(),
            source: Some(Arc::new(self)),
            hints,
        }
    }

    /// Returns what went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Returns what is said of it.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// What can be done, for who types commands.
    pub fn hints(&self) -> Vec<Message> {
        self.hints.iter().map(Hint::on_terminal).collect()
    }

    /// The same, put into words.
    pub fn hint_texts(&self, language: Language) -> Vec<String> {
        let hints = self.hints();
        hints.iter().map(|hint| hint.text(language)).collect()
    }

    /// What can be done, for who sees a page.
    pub fn page_hints(&self) -> Vec<Message> {
        self.hints.iter().filter_map(Hint::on_page).collect()
    }

    fn with_cause(mut self, cause: Cause) -> Self {
        self.cause = Some(cause);
        self
    }

    /// Whether the user has to log in again, since the homeserver no longer accepts the access token.
    pub fn requires_login(&self) -> bool {
        self.cause == Some(Cause::LoggedOut)
    }

    /// Whether the homeserver did not answer, so that what was asked for may be done or not.
    pub fn is_unanswered(&self) -> bool {
        self.cause == Some(Cause::Unanswered)
    }

    /// What is said of the chain of sources, without those that the one above them [says](Message::says) already.
    pub fn causes(&self) -> Vec<Message> {
        let mut causes = Vec::new();
        let mut above = self.message.clone();
        let mut next = self.source.as_deref().map(|source| source as &dyn Error);
        while let Some(error) = next {
            let cause = match error.downcast_ref::<Self>() {
                Some(error) => error.message.clone(),
                None => Message::verbatim(error.to_string()),
            };
            if !cause.is_empty() && !above.says(&cause) {
                causes.push(cause.clone());
                above = cause;
            }
            next = error.source();
        }
        causes
    }

    /// What went wrong with all that has caused it, in one message.
    pub fn with_causes(&self) -> Message {
        let causes = self.causes().into_iter();
        causes.fold(self.message.clone(), problems::with_cause)
    }
}

impl std::fmt::Display for CommandError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.message.text(Language::English))
    }
}

impl Error for CommandError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn Error + 'static))
    }
}

/// Says what was being done when something failed.
pub trait ResultExt<T> {
    /// Says above the error what was being done.
    fn during(self, message: impl Into<Message>) -> Result<T, CommandError>;
}

impl<T, E: Into<CommandError>> ResultExt<T> for Result<T, E> {
    fn during(self, message: impl Into<Message>) -> Result<T, CommandError> {
        self.map_err(|error| error.into().during(message))
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    #[test]
    fn causes_do_not_repeat_what_stands_above_them() {
        let inner = CommandError::refused(Message::verbatim("the disk is full"))
            .with_source(io::Error::other("no space left"));
        let error = CommandError::refused(Message::verbatim("could not save: the disk is full"))
            .with_source(inner);
        assert_eq!(error.causes(), [Message::verbatim("no space left")]);
    }

    #[test]
    fn whether_a_cause_is_said_above_it_is_decided_by_what_it_is_and_not_by_words() {
        let inner = || CommandError::refused(problems::stopped());
        let within = problems::with_cause(problems::unanswered(), problems::stopped());
        let error = CommandError::refused(within).with_source(inner());
        assert_eq!(error.causes(), []);
        let alike = CommandError::refused(Message::verbatim("stopped")).with_source(inner());
        assert_eq!(alike.causes(), [problems::stopped()]);
        let disk = || io::Error::other("no space left");
        let told = problems::with_cause(problems::stopped(), "no space left on the disk");
        let error = CommandError::refused(told).with_source(disk());
        assert_eq!(error.causes(), []);
        let error = CommandError::refused(problems::stopped()).with_source(disk());
        assert_eq!(error.causes(), [Message::verbatim("no space left")]);
    }

    #[test]
    fn a_login_that_ended_is_known_whatever_the_hints_say() {
        let error = CommandError::logged_out().during(Message::verbatim("could not look"));
        assert!(error.requires_login());
        let other =
            CommandError::network(Message::verbatim("lost")).with_hint(error.hints()[0].clone());
        assert!(!other.requires_login());
        let logged_out = CommandError::from(matrix_sdk::Error::AuthenticationRequired);
        assert!(logged_out.requires_login());
        assert!(CommandError::from(matrix_breakout::Error::NotLoggedIn).requires_login());
        assert!(!CommandError::from(matrix_breakout::Error::Stopped).requires_login());
    }

    #[test]
    fn a_request_that_failed_for_another_caller_is_one_that_failed() {
        let error = matrix_sdk::Error::ConcurrentRequestFailed;
        let error = CommandError::from(matrix_breakout::Error::from(error));
        assert_eq!(error.kind(), ErrorKind::Network);
        assert!(!error.requires_login());
    }

    #[test]
    fn what_was_being_done_keeps_kind_and_hints() {
        let error = CommandError::network(Message::verbatim("no answer"))
            .with_hint(Message::verbatim("look at the cable"))
            .during(Message::verbatim("could not log in"));
        assert_eq!(error.kind().exit_code(), 3);
        assert_eq!(error.to_string(), "could not log in");
        assert_eq!(error.causes(), [Message::verbatim("no answer")]);
        assert_eq!(error.hint_texts(Language::English), ["look at the cable"]);
    }
}
