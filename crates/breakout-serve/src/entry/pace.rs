//! How often somebody may ask to be let in, whoever it is: in one room, and in all.

use std::{collections::BTreeMap, time::Duration};

use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use tokio::time::Instant;

/// So often in a room within a minute: more than its hosts press.
const MOST_IN_A_ROOM: usize = 12;
/// So often in all.
const MOST: usize = 240;
const MINUTE: Duration = Duration::from_secs(60);

/// Who asks comes from a reverse proxy, so that their address says nothing.
#[derive(Debug, Default)]
pub(super) struct Pace {
    began: Option<Instant>,
    all: usize,
    rooms: BTreeMap<OwnedRoomId, usize>,
}

impl Pace {
    /// Counts somebody, and tells whether they are not one too many.
    pub(super) fn takes(&mut self, room_id: &RoomId, now: Instant) -> bool {
        if self.began.is_none_or(|began| now >= began + MINUTE) {
            *self = Self {
                began: Some(now),
                ..Self::default()
            };
        }
        // What is refused is not counted, so that there are never more rooms here than are answered.
        if self.all >= MOST {
            return false;
        }
        let in_room = self.rooms.entry(room_id.to_owned()).or_default();
        if *in_room >= MOST_IN_A_ROOM {
            return false;
        }
        *in_room += 1;
        self.all += 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use matrix_sdk::ruma::{owned_room_id, room_id};

    use super::*;

    #[test]
    fn a_room_that_many_ask_for_leaves_others_their_turn() {
        let (mut pace, now) = (Pace::default(), Instant::now());
        let (busy, other) = (room_id!("!busy:x"), room_id!("!other:x"));
        let taken = (0..100).filter(|_| pace.takes(busy, now)).count();
        assert_eq!(taken, MOST_IN_A_ROOM);
        assert!(pace.takes(other, now));
        assert!(!pace.takes(busy, now + MINUTE - Duration::from_secs(1)));
        assert!(pace.takes(busy, now + MINUTE));
    }

    #[test]
    fn there_is_an_end_to_all_rooms_together() {
        let (mut pace, now) = (Pace::default(), Instant::now());
        let mut room = owned_room_id!("!a:x");
        let mut taken = 0;
        for number in 0..10_000 {
            room = RoomId::parse(format!("!{number}:x")).unwrap();
            taken += usize::from(pace.takes(&room, now));
        }
        assert_eq!((taken, pace.rooms.len()), (MOST, MOST));
        assert!(!pace.takes(&room, now));
    }
}
