//! What the error of an operation of the library means for the user.

use breakout_core::standing::CannotSplit;
use breakout_i18n::problems;
use matrix_breakout::{
    AddError, EndError, ExpelError, HelpError, HelpQueueError, JoinAllError, JoinError, NoGroup,
    NoPower, OpenError, OtherSession, PrepareError, QuietEndError, QuietForGood, ReportError,
    SayError, WidgetError,
};

use super::{CommandError, Way};
use crate::said::Said as _;

impl From<CannotSplit> for CommandError {
    fn from(error: CannotSplit) -> Self {
        let refused = Self::refused(error.said());
        match error {
            CannotSplit::Replaced { .. } => refused.with_command(problems::command_for_new_room()),
            CannotSplit::NotForChat { .. } => refused.with_command(problems::rooms_to_split()),
        }
    }
}

impl From<NoGroup> for CommandError {
    fn from(error: NoGroup) -> Self {
        Self::refused(error.said()).with_command(problems::status_shows_groups())
    }
}

impl From<QuietForGood> for CommandError {
    fn from(error: QuietForGood) -> Self {
        Self::refused(error.said())
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
                Self::refused(error.said())
                    .with_way(Way::KeepPeople)
                    .with_way(Way::NewRooms)
            }
            OpenError::SessionId => Self::refused(error.said()),
            OpenError::Other(error) => error.into(),
            error => Self::from_error(error),
        }
    }
}

impl From<WidgetError> for CommandError {
    fn from(error: WidgetError) -> Self {
        match error {
            WidgetError::MissingPower(error) => error.into(),
            WidgetError::NoWidget => {
                Self::refused(error.said()).with_command(problems::widget_adds_one())
            }
            WidgetError::Other(error) => error.into(),
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
        Self::refused(error.said()).with_hint(problems::host_can_do_it())
    }
}

impl From<OtherSession> for CommandError {
    fn from(error: OtherSession) -> Self {
        Self::refused(error.said()).with_way(Way::LookAtOpen)
    }
}

impl From<AddError> for CommandError {
    fn from(error: AddError) -> Self {
        match error {
            AddError::Adjust(error) => error.into(),
            error => Self::refused(error.said()),
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
            error => Self::refused(error.said()),
        }
    }
}

impl From<HelpQueueError> for CommandError {
    fn from(error: HelpQueueError) -> Self {
        match error {
            HelpQueueError::NotYours(error) => error.into(),
            HelpQueueError::Other(error) => error.into(),
            error => Self::refused(error.said()),
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
            error => Self::refused(error.said()),
        }
    }
}

impl From<ExpelError> for CommandError {
    fn from(error: ExpelError) -> Self {
        match error {
            ExpelError::StillAMember { .. } => Self::refused(error.said())
                .with_hint(problems::remove_them_first())
                .with_command(problems::move_them_instead()),
            ExpelError::Other(error) => error.into(),
            error => Self::refused(error.said()),
        }
    }
}

impl From<JoinError> for CommandError {
    fn from(error: JoinError) -> Self {
        match error {
            JoinError::NoGroup(error) => error.into(),
            JoinError::ServersSilent { .. } => Self::network(error.said())
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
            error => Self::refused(error.said()),
        }
    }
}

impl From<ReportError> for CommandError {
    fn from(error: ReportError) -> Self {
        match error {
            ReportError::CannotSplit(error) => error.into(),
            ReportError::NotYours(error) => error.into(),
            ReportError::Other(error) => error.into(),
            error => Self::refused(error.said()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use breakout_core::{
        authority::{Author, Deed, NotYours, Wish},
        standing::Standing,
        trust::Trust,
    };
    use matrix_breakout::{AdjustError, Error, RetimeError};
    use matrix_sdk::ruma::{owned_room_id, owned_server_name, owned_user_id};

    use breakout_i18n::Language;

    use super::*;
    use crate::ErrorKind;

    #[test]
    fn a_login_that_has_ended_is_told_as_that_by_each_operation() {
        let ended = || Error::NotLoggedIn;
        let errors: [CommandError; 12] = [
            AddError::from(ended()).into(),
            AdjustError::from(ended()).into(),
            EndError::from(ended()).into(),
            ExpelError::from(ended()).into(),
            HelpError::from(ended()).into(),
            HelpQueueError::from(ended()).into(),
            JoinAllError::from(ended()).into(),
            JoinError::from(ended()).into(),
            OpenError::from(ended()).into(),
            PrepareError::from(ended()).into(),
            QuietEndError::from(ended()).into(),
            RetimeError::from(ended()).into(),
        ];
        for error in errors {
            assert!(error.requires_login(), "{error}");
        }
        assert!(CommandError::from(ReportError::from(ended())).requires_login());
        assert!(CommandError::from(SayError::from(ended())).requires_login());
    }

    fn not_yours() -> NotYours {
        let author = Author::new(owned_user_id!("@mallory:x"), Trust::Unknown);
        author.allows(Deed::Change, Wish::Asked).unwrap_err()
    }

    #[test]
    fn a_strangers_break_out_has_the_same_way_on_in_each_operation() {
        let direct = CommandError::from(not_yours());
        assert!(!direct.hints().is_empty());
        let errors: [CommandError; 7] = [
            AdjustError::from(not_yours()).into(),
            EndError::from(not_yours()).into(),
            HelpError::from(not_yours()).into(),
            HelpQueueError::from(not_yours()).into(),
            ReportError::from(not_yours()).into(),
            RetimeError::from(not_yours()).into(),
            SayError::from(not_yours()).into(),
        ];
        for error in errors {
            assert_eq!(error.message(), direct.message());
            assert_eq!(error.hints(), direct.hints());
        }
    }

    #[test]
    fn a_room_that_was_upgraded_is_refused_with_the_new_one() {
        let replaced = || {
            let (room_id, by) = (owned_room_id!("!old:x"), owned_room_id!("!new:x"));
            CannotSplit::Replaced { room_id, by }
        };
        let errors: [CommandError; 5] = [
            AdjustError::from(replaced()).into(),
            OpenError::from(replaced()).into(),
            PrepareError::from(replaced()).into(),
            ReportError::from(replaced()).into(),
            SayError::from(replaced()).into(),
        ];
        for error in errors {
            assert_eq!(
                error.to_string(),
                "!old:x was upgraded, and people are in !new:x now"
            );
            assert_eq!(
                error.hint_texts(Language::English),
                ["run the command for the new room, once you have joined it"]
            );
        }
        let space = CannotSplit::NotForChat {
            room_id: owned_room_id!("!old:x"),
            is: Standing::Space,
        };
        let error = CommandError::from(OpenError::from(space));
        assert_eq!(error.to_string(), "!old:x is a space, and cannot be split");
    }

    #[test]
    fn who_stops_an_operation_is_told_that_it_has_stopped() {
        let error = JoinError::Other(Error::Stopped);
        assert_eq!(CommandError::from(error).kind(), ErrorKind::Interrupted);
        let error = PrepareError::Stopped { made: 1 };
        assert_eq!(CommandError::from(error).kind(), ErrorKind::Interrupted);
    }

    #[test]
    fn servers_that_are_silent_are_named_and_can_be_tried_again() {
        let error = JoinError::ServersSilent {
            room_id: owned_room_id!("!group:away.example"),
            servers: vec![owned_server_name!("away.example")],
            source: Arc::new(matrix_sdk::Error::Timeout),
        };
        let error = CommandError::from(error);
        assert_eq!(error.kind(), ErrorKind::Network);
        assert_eq!(
            error.to_string(),
            "none of the servers that know !group:away.example answers: away.example"
        );
        assert_eq!(error.hints().len(), 1);
    }
}
