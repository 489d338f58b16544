//! How large an event may be, checked before anything is made.

use serde::Serialize;

/// The most bytes that an event may hold, with everything the homeserver adds.
///
/// See [the specification](https://spec.matrix.org/v1.16/client-server-api/#size-limits).
pub const MAX_EVENT_BYTES: usize = 65_536;

/// What the homeserver adds to a content at most, in bytes: identifiers, hashes, signatures,
/// and the references to earlier events. Measured with Synapse, rounded up.
pub const SERVER_BYTES: usize = 1_400;

/// The most bytes that the content of an event may hold, so that the event is accepted.
pub const MAX_CONTENT_BYTES: usize = MAX_EVENT_BYTES - SERVER_BYTES;

/// The most bytes that a content may hold if it is going to be encrypted.
///
/// Megolm turns three bytes into four (base64), and adds the room's ID, the event's type, the
/// keys of the session and a signature.
pub const MAX_ENCRYPTED_CONTENT_BYTES: usize = (MAX_CONTENT_BYTES - 1_200) / 4 * 3;

/// Counts the bytes of a content as it is sent.
///
/// # Errors
///
/// Fails when the content cannot be serialized.
pub fn content_bytes(content: &impl Serialize) -> Result<usize, serde_json::Error> {
    serde_json::to_vec(content).map(|bytes| bytes.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ruma::owned_server_name;

    use super::*;
    use crate::event::breakout::{BreakoutEventContent, Child, Session};

    fn content(rooms: usize, people: usize) -> BreakoutEventContent {
        let mut children = BTreeMap::new();
        for room in 0..rooms {
            // A room version 12 ID has 44 characters.
            let room_id = format!("!{room:0>43}").as_str().try_into().unwrap();
            let mut child = Child::new(vec![owned_server_name!("matrix.example.org")]);
            child.name = Some(format!("Group {room}"));
            child.users = (0..people)
                .filter(|person| person % rooms == room)
                .map(|person| {
                    format!("@person-{person:0>4}:matrix.example.org")
                        .try_into()
                        .unwrap()
                })
                .collect();
            children.insert(room_id, child);
        }
        BreakoutEventContent::open(children, Session::new("0123456789abcdef"))
    }

    #[test]
    fn the_count_is_the_serialized_length_to_the_byte() {
        for (rooms, people) in [(0, 0), (1, 1), (4, 12), (100, 1_000)] {
            let content = content(rooms, people);
            let sent = serde_json::to_string(&content).unwrap();
            assert_eq!(content_bytes(&content).unwrap(), sent.len());
        }
    }

    #[test]
    fn a_thousand_people_in_a_hundred_rooms_fit_and_2500_do_not() {
        assert!(content_bytes(&content(100, 1_000)).unwrap() <= MAX_CONTENT_BYTES);
        assert!(content_bytes(&content(100, 2_500)).unwrap() > MAX_CONTENT_BYTES);
    }
}
