//! Which state of every room is asked for: what the library needs, and what a room is called.

use matrix_sdk::ruma::events::StateEventType;

/// The state that is wanted of every room.
pub fn required_state() -> Vec<(StateEventType, String)> {
    let more = [
        StateEventType::RoomCanonicalAlias,
        StateEventType::RoomTopic,
    ];
    let more = more
        .into_iter()
        .map(|event_type| (event_type, String::new()));
    matrix_breakout::required_state()
        .into_iter()
        .chain(more)
        .collect()
}
