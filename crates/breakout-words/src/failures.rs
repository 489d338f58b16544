//! Why something did not work in one room, in words.

use breakout_i18n::{Message, operations as words, problems};
use matrix_breakout::{Error, OutdatedRoom, RoomError, RoomSetting};

use crate::said::Said as _;

/// Why a group could not be told something, or not be emptied, next to the group's name.
pub fn why(error: &RoomError) -> Message {
    match error {
        RoomError::NoPower(_) => words::no_power_there(),
        RoomError::Other(Error::NotJoined(_)) => words::not_in_the_room(),
        RoomError::Other(Error::Stopped) => problems::stopped(),
        error => error.said(),
    }
}

/// Why a group could not be read, next to the group's name.
pub fn why_unread(error: &RoomError) -> Message {
    match error {
        RoomError::Other(Error::NotJoined(_)) => words::account_not_in_the_room(),
        error => error.said(),
    }
}

/// What of a group could not be brought in line with the main room, next to the group's name.
pub fn not_in_line(outdated: &OutdatedRoom) -> Message {
    let reason = outdated.failure.error.said();
    match outdated.what {
        RoomSetting::Encryption => words::encryption_not_in_line(reason),
        RoomSetting::GuestAccess => words::guests_not_in_line(reason),
        RoomSetting::HistoryVisibility => words::history_not_in_line(reason),
        RoomSetting::PowerLevels => words::levels_not_in_line(reason),
        _ => reason,
    }
}
