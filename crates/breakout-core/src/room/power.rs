//! What a user's power level in a room does not allow.

use ruma::{
    OwnedUserId, UserId,
    events::{
        MessageLikeEventType, StateEventType,
        room::power_levels::{RoomPowerLevels, UserPowerLevel},
    },
};

use crate::{event::widget, quiet};

/// What somebody wants to do in the parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// Open a break-out, change it or end it.
    ChangeBreakout,

    /// Write, so that people can be notified.
    Write,

    /// Keep ordinary members from writing.
    QuietMembers,

    /// Add a widget, change it or remove it.
    ChangeWidget,

    /// Open a widget for everybody, or close it.
    ShowWidget,
}

/// A power level that does not allow something in the parent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{user_id} has power level {level} where {needed} is needed to {}", self.action.text())]
#[non_exhaustive]
pub struct MissingPower {
    /// Who tried.
    pub user_id: OwnedUserId,

    /// What they wanted to do.
    pub action: Action,

    /// Their level; [`i64::MAX`] for a creator whose power is infinite.
    pub level: i64,

    /// The level that is needed.
    pub needed: i64,
}

impl Action {
    fn text(self) -> &'static str {
        match self {
            Self::ChangeBreakout => "change the break-out",
            Self::Write => "write in the room",
            Self::QuietMembers => "keep members from writing",
            Self::ChangeWidget => "change the room's widgets",
            Self::ShowWidget => "open and close widgets for everybody",
        }
    }
}

/// Checks that somebody may send the break-out event of this type (the MSC's Security section).
///
/// # Errors
///
/// Fails with the level that is needed and the one they have.
pub fn check_change(
    levels: &RoomPowerLevels,
    user: &UserId,
    event_type: &StateEventType,
) -> Result<(), MissingPower> {
    check_state(levels, user, event_type.clone(), Action::ChangeBreakout)
}

/// Checks that somebody may write, encrypted if the room is.
///
/// # Errors
///
/// Fails with the level that is needed and the one they have.
pub fn check_write(
    levels: &RoomPowerLevels,
    user: &UserId,
    is_encrypted: bool,
) -> Result<(), MissingPower> {
    let event_type = match is_encrypted {
        true => MessageLikeEventType::RoomEncrypted,
        false => MessageLikeEventType::RoomMessage,
    };
    if levels.user_can_send_message(user, event_type.clone()) {
        return Ok(());
    }
    let needed = levels.for_message(event_type).into();
    Err(missing(levels, user, Action::Write, needed))
}

/// Checks that somebody may keep ordinary members from writing, and can still write then.
///
/// # Errors
///
/// Fails with the level that is needed and the one they have.
pub fn check_quiet(levels: &RoomPowerLevels, user: &UserId) -> Result<(), MissingPower> {
    let needed: i64 = levels.for_state(StateEventType::RoomPowerLevels).into();
    let needed = needed.max(quiet::LEVEL);
    if level_number(levels.for_user(user)) >= needed {
        return Ok(());
    }
    Err(missing(levels, user, Action::QuietMembers, needed))
}

/// Checks that somebody may add a widget, change it or remove it.
///
/// # Errors
///
/// Fails with the level that is needed and the one they have.
pub fn check_change_widget(levels: &RoomPowerLevels, user: &UserId) -> Result<(), MissingPower> {
    check_state(levels, user, widget::TYPE.into(), Action::ChangeWidget)
}

/// Checks that somebody may open a widget for everybody, and close it.
///
/// # Errors
///
/// Fails with the level that is needed and the one they have.
pub fn check_show_widget(levels: &RoomPowerLevels, user: &UserId) -> Result<(), MissingPower> {
    let event_type = widget::layout::TYPE.into();
    check_state(levels, user, event_type, Action::ShowWidget)
}

fn check_state(
    levels: &RoomPowerLevels,
    user: &UserId,
    event_type: StateEventType,
    action: Action,
) -> Result<(), MissingPower> {
    if levels.user_can_send_state(user, event_type.clone()) {
        return Ok(());
    }
    let needed = levels.for_state(event_type).into();
    Err(missing(levels, user, action, needed))
}

fn missing(levels: &RoomPowerLevels, user: &UserId, action: Action, needed: i64) -> MissingPower {
    MissingPower {
        user_id: user.to_owned(),
        action,
        level: level_number(levels.for_user(user)),
        needed,
    }
}

/// Returns a power level as a number; an infinite one as the largest.
pub(crate) fn level_number(level: UserPowerLevel) -> i64 {
    match level {
        UserPowerLevel::Int(level) => level.into(),
        _ => i64::MAX,
    }
}
