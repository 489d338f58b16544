//! Why something did not work in one room, in words.

use matrix_breakout::{Error, RoomError};

/// Why a group could not be told something, or not be emptied, next to the group's name.
pub fn why(error: &RoomError) -> String {
    match error {
        RoomError::NoPower(_) => "your power level there does not allow it".to_owned(),
        RoomError::Other(Error::NotJoined(_)) => "not a member of the room".to_owned(),
        RoomError::Other(Error::Stopped) => "stopped".to_owned(),
        error => error.to_string(),
    }
}

/// Why a group could not be read, next to the group's name.
pub fn why_unread(error: &RoomError) -> String {
    match error {
        RoomError::Other(Error::NotJoined(_)) => "this account is not in the room".to_owned(),
        error => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::owned_room_id;

    use super::*;

    #[test]
    fn what_stands_beside_the_name_of_a_room_does_not_repeat_its_id() {
        let left = RoomError::from(Error::NotJoined(owned_room_id!("!group:x")));
        assert_eq!(why(&left), "not a member of the room");
        assert_eq!(why_unread(&left), "this account is not in the room");
        assert_eq!(why(&RoomError::from(Error::Stopped)), "stopped");
        assert_eq!(why(&RoomError::NotInTime), "not sent in time");
    }
}
