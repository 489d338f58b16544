//! What an error of the library means for the user.

use breakout_core::{
    adjust::{NotAdjusted, Refusal},
    authority::NotYours,
    plan::{PlanError, rotation::RotationError},
    room::{Action, MissingPower},
};
use breakout_i18n::{Message, problems};
use matrix_breakout::{AdjustError, RetimeError, RoomError};

use super::{CommandError, Way, matrix};
use crate::said::Said as _;

impl From<MissingPower> for CommandError {
    fn from(missing: MissingPower) -> Self {
        let refused = Self::refused(missing.said());
        match missing.action {
            Action::Write => refused
                .with_command(problems::go_without_message())
                .with_hint(problems::or_raise_level()),
            Action::QuietMembers => refused
                .with_hint(problems::creator_raises_level())
                .with_way(Way::NotQuiet),
            Action::ChangeWidget | Action::ShowWidget => {
                refused.with_hint(problems::moderator_changes_widget())
            }
            _ => refused.with_hint(problems::raise_level_or_open()),
        }
    }
}

impl From<matrix_breakout::Error> for CommandError {
    fn from(error: matrix_breakout::Error) -> Self {
        use matrix_breakout::Error;
        match error {
            Error::Sdk(error) => matrix::classify(error),
            Error::NotLoggedIn => Self::logged_out(),
            Error::NotJoined(_) => Self::refused(error.said()).with_way(Way::JoinRoom),
            Error::Stopped => Self::interrupted(),
            Error::Serialize(_) => Self::internal(problems::event_not_written()).with_source(error),
            _ => Self::refused(error.said()),
        }
    }
}

impl CommandError {
    /// Says that a part of something failed: as what the homeserver does as a whole, where it is that.
    pub fn of_part(message: impl Into<Message>, error: &RoomError) -> Self {
        match Self::of_server(error) {
            Some(error) => error.during(message),
            None => match error {
                // In the words of the homeserver, with what has caused it.
                RoomError::Other(_) => Self::refused(message).with_source(error.clone()),
                error => Self::refused(message).with_source(Self::refused(error.said())),
            },
        }
    }

    /// What a part that failed says of the homeserver as a whole: that it did not answer, or no longer accepts the login.
    pub fn of_server(error: &RoomError) -> Option<Self> {
        match error {
            RoomError::Other(matrix_breakout::Error::NotLoggedIn) => Some(Self::logged_out()),
            RoomError::Other(matrix_breakout::Error::Sdk(error)) => matrix::of_server(error),
            _ => None,
        }
    }
}

impl From<RetimeError> for CommandError {
    fn from(error: RetimeError) -> Self {
        match error {
            RetimeError::NoEnd => Self::refused(error.said()).with_way(Way::GiveEnd),
            RetimeError::Adjust(error) => error.into(),
            RetimeError::Refused(refusal) => Self::refused(refusal.said()),
            RetimeError::QuietForGood(error) => error.into(),
            _ => Self::refused(error.said()),
        }
    }
}

impl From<AdjustError> for CommandError {
    fn from(error: AdjustError) -> Self {
        match error {
            AdjustError::Other(error) => error.into(),
            AdjustError::Refused(refusal) => refused_change(&refusal),
            AdjustError::NotAdjusted(why @ NotAdjusted::Unsettled) => {
                Self::refused(why.said()).with_way(Way::DoAgain)
            }
            AdjustError::NotAdjusted(NotAdjusted::NotYours(not_yours)) => not_yours.into(),
            AdjustError::NotAdjusted(why) => Self::refused(why.said()).with_way(Way::LookAtOpen),
            AdjustError::OtherSession(error) => error.into(),
            AdjustError::CannotSplit(error) => error.into(),
            AdjustError::MissingPower(error) => error.into(),
            AdjustError::NoGroup(error) => error.into(),
            AdjustError::NoPower(error) => error.into(),
            AdjustError::NotAMember { .. } => {
                Self::refused(error.said()).with_hint(problems::only_members_are_moved())
            }
            AdjustError::CannotLetIn { ref host, .. } => {
                let refused = Self::refused(error.said());
                refused.with_hint(match host {
                    Some(host) => problems::host_can_let_in(host.as_str()),
                    None => problems::somebody_can_let_in(),
                })
            }
            error => Self::internal(error.said()),
        }
    }
}

impl From<NotYours> for CommandError {
    fn from(not_yours: NotYours) -> Self {
        let refused = Self::refused(not_yours.said());
        if !not_yours.can_be_taken_over() {
            return refused;
        }
        refused.with_way(Way::EndOrTakeOver)
    }
}

/// Says why a change of the break-out is not possible, and what is.
pub fn refused_change(refusal: &Refusal) -> CommandError {
    let refused = CommandError::refused(refusal.said());
    match refusal {
        Refusal::LastChild => refused.with_way(Way::End),
        Refusal::TooLarge { .. } => refused.with_hint(problems::shorter_would_fit()),
        Refusal::UnknownChild(_) => refused.with_hint(problems::somebody_closed_it()),
        _ => refused,
    }
}

impl From<PlanError> for CommandError {
    fn from(error: PlanError) -> Self {
        refusal(&error)
    }
}

impl From<RotationError> for CommandError {
    fn from(error: RotationError) -> Self {
        match error {
            RotationError::Plan(error) => error.into(),
            RotationError::Rounds { .. } => Self::usage(error.said()),
            RotationError::NoRoomForTogether | RotationError::Wishes => {
                Self::refused(error.said()).with_way(Way::FewerWishes)
            }
            error => Self::refused(error.said()),
        }
    }
}

/// Says what of a plan is wrong, and what could be done.
fn refusal(error: &PlanError) -> CommandError {
    let refused = CommandError::refused(error.said());
    match *error {
        PlanError::NoRooms | PlanError::NoSize => CommandError::usage(error.said()),
        PlanError::MoreRoomsThanPeople { people, .. } => refused
            .with_way(Way::RoomForEach(people))
            .with_way(Way::MorePeople),
        PlanError::Nobody => refused.with_way(Way::WithModerators),
        PlanError::NobodyInvited { .. } => refused.with_way(Way::ForMembers),
        PlanError::TooLarge {
            people_that_fit,
            fits_with_short_names,
            fits_without_suggestions,
            ..
        } => {
            let mut refused = refused;
            if people_that_fit > 0 {
                refused = refused.with_hint(problems::people_would_fit(people_that_fit));
            }
            if fits_with_short_names {
                refused = refused.with_way(Way::ShortNames);
            }
            if fits_without_suggestions {
                refused = refused.with_way(Way::FreeChoice);
            }
            refused
        }
        _ => refused,
    }
}
