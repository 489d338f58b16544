//! What the error of an operation of the library means for the user.

use breakout_core::standing::CannotSplit;
use breakout_i18n::problems;
use matrix_breakout::{
    AddError, EndError, ExpelError, HelpError, HelpQueueError, JoinAllError, JoinError, NoGroup,
    NoPower, OpenError, OtherSession, PrepareError, QuietEndError, QuietForGood, ReportError,
    SayError,
};

use super::{CommandError, Way};

impl From<CannotSplit> for CommandError {
    fn from(error: CannotSplit) -> Self {
        let refused = Self::refused(error.to_string());
        match error {
            CannotSplit::Replaced { .. } => refused.with_command(problems::command_for_new_room()),
            CannotSplit::NotForChat { .. } => refused.with_command(problems::rooms_to_split()),
        }
    }
}

impl From<NoGroup> for CommandError {
    fn from(error: NoGroup) -> Self {
        Self::refused(error.to_string()).with_command(problems::status_shows_groups())
    }
}

impl From<QuietForGood> for CommandError {
    fn from(error: QuietForGood) -> Self {
        Self::refused(error.to_string())
            .with_command(problems::promise_to_stay())
            .with_hint(problems::without_end_quiet())
    }
}

impl From<QuietEndError> for CommandError {
    fn from(error: QuietEndError) -> Self {
        match error {
            QuietEndError::QuietForGood(error) => error.into(),
            QuietEndError::Other(error) => error.into(),
            error => Self::from_error(error),
        }
    }
}

impl From<OpenError> for CommandError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::CannotSplit(error) => error.into(),
            OpenError::MissingPower(error) => error.into(),
            OpenError::QuietForGood(error) => error.into(),
            OpenError::Plan(error) => error.into(),
            OpenError::NoGroup(error) => error.into(),
            OpenError::NotInChild { .. } | OpenError::NoPowerInChild { .. } => {
                Self::refused(error.to_string())
                    .with_way(Way::KeepPeople)
                    .with_way(Way::NewRooms)
            }
            OpenError::SessionId => Self::refused(error.to_string()),
            OpenError::Other(error) => error.into(),
            error => Self::from_error(error),
        }
    }
}

impl From<PrepareError> for CommandError {
    fn from(error: PrepareError) -> Self {
        match error {
            PrepareError::CannotSplit(error) => error.into(),
            PrepareError::MissingPower(error) => error.into(),
            PrepareError::Plan(error) => error.into(),
            PrepareError::Other(error) => error.into(),
            PrepareError::Stopped { .. } => Self::interrupted(),
            error => Self::from_error(error),
        }
    }
}

impl From<NoPower> for CommandError {
    fn from(error: NoPower) -> Self {
        Self::refused(error.to_string()).with_hint(problems::host_can_do_it())
    }
}

impl From<OtherSession> for CommandError {
    fn from(error: OtherSession) -> Self {
        Self::refused(error.to_string()).with_way(Way::LookAtOpen)
    }
}

impl From<AddError> for CommandError {
    fn from(error: AddError) -> Self {
        match error {
            AddError::Adjust(error) => error.into(),
            error => Self::refused(error.to_string()),
        }
    }
}

impl From<EndError> for CommandError {
    fn from(error: EndError) -> Self {
        match error {
            EndError::NotYours(error) => error.into(),
            EndError::OtherSession(error) => error.into(),
            EndError::Other(error) => error.into(),
            error => Self::from_error(error),
        }
    }
}

impl From<SayError> for CommandError {
    fn from(error: SayError) -> Self {
        match error {
            SayError::CannotSplit(error) => error.into(),
            SayError::OtherSession(error) => error.into(),
            SayError::NotYours(error) => error.into(),
            SayError::Other(error) => error.into(),
            error => Self::refused(error.to_string()),
        }
    }
}

impl From<HelpQueueError> for CommandError {
    fn from(error: HelpQueueError) -> Self {
        match error {
            HelpQueueError::NotYours(error) => error.into(),
            HelpQueueError::Other(error) => error.into(),
            error => Self::refused(error.to_string()),
        }
    }
}

impl From<HelpError> for CommandError {
    fn from(error: HelpError) -> Self {
        match error {
            HelpError::NotYours(error) => error.into(),
            HelpError::NoGroup(error) => error.into(),
            HelpError::NoPower(error) => error.into(),
            HelpError::Other(error) => error.into(),
            error => Self::refused(error.to_string()),
        }
    }
}

impl From<ExpelError> for CommandError {
    fn from(error: ExpelError) -> Self {
        match error {
            ExpelError::StillAMember { .. } => Self::refused(error.to_string())
                .with_hint(problems::remove_them_first())
                .with_command(problems::move_them_instead()),
            ExpelError::Other(error) => error.into(),
            error => Self::refused(error.to_string()),
        }
    }
}

impl From<JoinError> for CommandError {
    fn from(error: JoinError) -> Self {
        match error {
            JoinError::NoGroup(error) => error.into(),
            JoinError::ServersSilent { .. } => Self::network(error.to_string())
                .with_hint(problems::try_when_back())
                .with_source(error),
            JoinError::Other(error) => error.into(),
            error => Self::from_error(error),
        }
    }
}

impl From<JoinAllError> for CommandError {
    fn from(error: JoinAllError) -> Self {
        match error {
            JoinAllError::Other(error) => error.into(),
            error => Self::refused(error.to_string()),
        }
    }
}

impl From<ReportError> for CommandError {
    fn from(error: ReportError) -> Self {
        match error {
            ReportError::CannotSplit(error) => error.into(),
            ReportError::NotYours(error) => error.into(),
            ReportError::Other(error) => error.into(),
            error => Self::refused(error.to_string()),
        }
    }
}
