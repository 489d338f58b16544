//! What an error of the library means for the user.

use std::sync::Arc;

use breakout_core::{
    adjust::{NotAdjusted, Refusal},
    authority::NotYours,
    plan::{PlanError, rotation::RotationError},
    room::{Action, MissingPower},
    standing::CannotSplit,
};
use breakout_i18n::Message;
use matrix_breakout::{AdjustError, RetimeError};

use super::{CommandError, Way, matrix};

impl From<MissingPower> for CommandError {
    fn from(missing: MissingPower) -> Self {
        let refused = Self::refused(missing.to_string());
        match missing.action {
            Action::Write => refused
                .with_hint("`--no-announce` goes without a message: then tell people yourself")
                .with_hint("or ask a moderator of the room to raise your level"),
            Action::QuietMembers => refused
                .with_hint("ask whoever made the room to raise your level")
                .with_way(Way::NotQuiet),
            _ => refused.with_hint(
                "ask a moderator of the room to raise your level, or to open the break-out",
            ),
        }
    }
}

impl From<CannotSplit> for CommandError {
    fn from(error: CannotSplit) -> Self {
        matrix_breakout::Error::from(error).into()
    }
}

impl From<matrix_breakout::Error> for CommandError {
    fn from(error: matrix_breakout::Error) -> Self {
        use matrix_breakout::Error;
        match error {
            Error::Plan(error) => error.into(),
            Error::Sdk(error) => matrix::classify(*error),
            Error::NotLoggedIn => Self::logged_out(),
            Error::ServersSilent { .. } => Self::network(error.to_string())
                .with_hint("your own homeserver answers; try again when one of these is back")
                .with_source(error),
            Error::MissingPower(missing) => Self::from(missing),
            Error::Replaced { .. } => Self::refused(error.to_string())
                .with_hint("run the command for the new room, once you have joined it"),
            Error::NotForChat { .. } => Self::refused(error.to_string())
                .with_hint("`breakout rooms` lists the rooms that you can split"),
            Error::NoGroup { .. } => Self::refused(error.to_string())
                .with_hint("`breakout status ROOM` shows the groups"),
            Error::QuietForGood { .. } => Self::refused(error.to_string())
                .with_hint(
                    "`--yes` promises that you keep `breakout status --watch` or the console running until then",
                )
                .with_hint("without an end time it stays open, and quiet, until you end it"),
            Error::NotInChild { .. } | Error::NoPowerInChild { .. } => {
                Self::refused(error.to_string())
                    .with_way(Way::KeepPeople)
                    .with_way(Way::NewRooms)
            }
            Error::NotJoined(_) => Self::refused(error.to_string()).with_way(Way::JoinRoom),
            Error::Stopped => Self::interrupted(),
            Error::CannotLetIn { ref host, .. } => {
                let refused = Self::refused(error.to_string());
                let by = match host {
                    Some(host) => format!("{host}, who opened the break-out,"),
                    None => "whoever opened the break-out".to_owned(),
                };
                refused.with_hint(format!("{by} can do it, or invite you to the group"))
            }
            Error::NotAMember { .. } => Self::refused(error.to_string())
                .with_hint("only who is in the room that is split can be moved"),
            Error::NotYours(not_yours) => Self::from(not_yours),
            Error::OtherSession { .. } => {
                Self::refused(error.to_string()).with_way(Way::LookAtOpen)
            }
            Error::StillAMember { .. } => Self::refused(error.to_string())
                .with_hint("remove or ban them from that room first, in your usual Matrix client")
                .with_hint("`breakout move ROOM USER CHILD` suggests another group to them"),
            Error::NoPower { .. } => {
                Self::refused(error.to_string()).with_hint("whoever opened the break-out can do it")
            }
            Error::Serialize(_) => {
                Self::internal("an event could not be written").with_source(error)
            }
            _ => Self::refused(error.to_string()),
        }
    }
}

impl CommandError {
    /// Says that a part of something failed: as what the homeserver does as a whole, where it is that.
    pub fn of_part(message: impl Into<Message>, error: &Arc<matrix_breakout::Error>) -> Self {
        let message: Message = message.into();
        match Self::of_server(error) {
            Some(error) => error.during(message),
            None => Self::refused(message).with_source(error.clone()),
        }
    }

    /// What a part that failed says of the homeserver as a whole: that it did not answer, or no longer accepts the login.
    pub fn of_server(error: &matrix_breakout::Error) -> Option<Self> {
        match error {
            matrix_breakout::Error::NotLoggedIn => Some(Self::logged_out()),
            matrix_breakout::Error::Sdk(error) => matrix::of_server(error),
            _ => None,
        }
    }
}

impl From<RetimeError> for CommandError {
    fn from(error: RetimeError) -> Self {
        match error {
            RetimeError::NoEnd => Self::refused(error.to_string()).with_way(Way::GiveEnd),
            RetimeError::Adjust(error) => error.into(),
            _ => Self::refused(error.to_string()),
        }
    }
}

impl From<AdjustError> for CommandError {
    fn from(error: AdjustError) -> Self {
        match error {
            AdjustError::Other(error) => error.into(),
            AdjustError::Refused(refusal) => refused_change(&refusal),
            AdjustError::NotAdjusted(NotAdjusted::Unsettled) => {
                Self::refused(error.to_string()).with_way(Way::DoAgain)
            }
            AdjustError::NotAdjusted(NotAdjusted::NotYours(not_yours)) => not_yours.into(),
            AdjustError::NotAdjusted(why) => {
                Self::refused(why.to_string()).with_way(Way::LookAtOpen)
            }
            error => Self::internal(error.to_string()),
        }
    }
}

impl From<Arc<AdjustError>> for CommandError {
    /// Several callers share it whose changes were gathered.
    fn from(error: Arc<AdjustError>) -> Self {
        match Arc::try_unwrap(error) {
            Ok(error) => error.into(),
            Err(shared) => match &*shared {
                AdjustError::NotAdjusted(NotAdjusted::NotYours(not_yours))
                | AdjustError::Other(matrix_breakout::Error::NotYours(not_yours)) => {
                    not_yours.clone().into()
                }
                AdjustError::Refused(refusal) => refused_change(refusal),
                _ => Self::from_error(shared),
            },
        }
    }
}

impl From<NotYours> for CommandError {
    fn from(not_yours: NotYours) -> Self {
        let refused = Self::refused(not_yours.to_string());
        if !not_yours.can_be_taken_over() {
            return refused;
        }
        refused.with_way(Way::EndOrTakeOver)
    }
}

/// Says why a change of the break-out is not possible, and what is.
pub fn refused_change(refusal: &Refusal) -> CommandError {
    let refused = CommandError::refused(refusal.to_string());
    match refusal {
        Refusal::LastChild => refused.with_way(Way::End),
        Refusal::TooLarge { .. } => {
            refused.with_hint("shorter room names, or fewer people with a suggestion, would fit")
        }
        Refusal::UnknownChild(_) => refused.with_hint("somebody may have closed it just now"),
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
            RotationError::Rounds { .. } => Self::usage(error.to_string()),
            RotationError::NoRoomForTogether | RotationError::Wishes => {
                Self::refused(error.to_string()).with_way(Way::FewerWishes)
            }
            error => Self::refused(error.to_string()),
        }
    }
}

/// Says what of a plan is wrong, and what could be done.
fn refusal(error: &PlanError) -> CommandError {
    let refused = CommandError::refused(error.to_string());
    match *error {
        PlanError::NoRooms | PlanError::NoSize => CommandError::usage(error.to_string()),
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
                refused = refused.with_hint(format!("about {people_that_fit} people would fit"));
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
