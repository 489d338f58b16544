//! Which rooms all members are wanted of, and how many of their newest events.

use std::collections::BTreeMap;

use matrix_sdk::ruma::{OwnedRoomId, RoomId};

/// Of so many rooms at most: each of them takes a kilobyte of every request. Of more, those go that nobody has asked for longest.
const MOST_ROOMS: usize = 300;

#[derive(Debug, Default)]
pub(super) struct WantedRooms {
    rooms: BTreeMap<OwnedRoomId, Wanted>,
    /// How often somebody has asked.
    asked: u64,
}

#[derive(Debug)]
struct Wanted {
    events: u32,
    /// Which time was the last that somebody asked for it.
    asked: u64,
}

/// What somebody who asks makes other.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Difference {
    pub(super) new: Vec<OwnedRoomId>,
    /// Those that were wanted with fewer events.
    pub(super) more: Vec<OwnedRoomId>,
    /// Those that are wanted no more.
    pub(super) gone: Vec<OwnedRoomId>,
}

impl WantedRooms {
    /// Wants these rooms with so many events at least.
    pub(super) fn want(&mut self, rooms: &[OwnedRoomId], events: u32) -> Difference {
        self.asked += 1;
        let mut difference = Difference::default();
        for room_id in rooms {
            let asked = self.asked;
            match self.rooms.get_mut(room_id) {
                Some(wanted) => {
                    wanted.asked = asked;
                    if wanted.events < events {
                        wanted.events = events;
                        difference.more.push(room_id.clone());
                    }
                }
                None => {
                    self.rooms.insert(room_id.clone(), Wanted { events, asked });
                    difference.new.push(room_id.clone());
                }
            }
        }
        difference.gone = self.drop_oldest();
        difference
    }

    pub(super) fn has(&self, room_id: &RoomId) -> bool {
        self.rooms.contains_key(room_id)
    }

    /// All of them, and how many events are wanted of each.
    pub(super) fn all(&self) -> BTreeMap<OwnedRoomId, u32> {
        let rooms = self.rooms.iter();
        rooms
            .map(|(room_id, wanted)| (room_id.clone(), wanted.events))
            .collect()
    }

    /// All of them, by how many events are wanted.
    pub(super) fn by_events(&self) -> BTreeMap<u32, Vec<&RoomId>> {
        let mut by_events: BTreeMap<_, Vec<&RoomId>> = BTreeMap::new();
        for (room_id, wanted) in &self.rooms {
            by_events.entry(wanted.events).or_default().push(room_id);
        }
        by_events
    }

    fn drop_oldest(&mut self) -> Vec<OwnedRoomId> {
        let too_many = self.rooms.len().saturating_sub(MOST_ROOMS);
        let earlier = self.rooms.iter();
        let mut earlier: Vec<_> = earlier
            .filter(|(_, wanted)| wanted.asked < self.asked)
            .map(|(room_id, wanted)| (wanted.asked, room_id.clone()))
            .collect();
        earlier.sort();
        let gone = earlier.into_iter().take(too_many);
        let gone: Vec<_> = gone.map(|(_, room_id)| room_id).collect();
        for room_id in &gone {
            self.rooms.remove(room_id);
        }
        gone
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rooms(numbers: std::ops::Range<usize>) -> Vec<OwnedRoomId> {
        numbers
            .map(|number| format!("!{number:04}:x").try_into().unwrap())
            .collect()
    }

    #[test]
    fn who_asks_again_changes_nothing_but_the_number_of_events() {
        let mut wanted = WantedRooms::default();
        assert_eq!(wanted.want(&rooms(0..2), 1).new, rooms(0..2));
        assert_eq!(wanted.want(&rooms(0..2), 1), Difference::default());
        let difference = wanted.want(&rooms(1..3), 100);
        assert_eq!(
            (difference.new, difference.more),
            (rooms(2..3), rooms(1..2))
        );
        // Fewer are there already.
        assert_eq!(wanted.want(&rooms(0..3), 1), Difference::default());
        let by_events = wanted.by_events();
        assert_eq!(by_events[&1], [&*rooms(0..1)[0]]);
        assert_eq!(by_events[&100].len(), 2);
    }

    #[test]
    fn of_more_rooms_than_fit_into_a_request_those_go_that_nobody_has_asked_for_longest() {
        let mut wanted = WantedRooms::default();
        wanted.want(&rooms(0..MOST_ROOMS), 1);
        // The first of all is asked for again.
        wanted.want(&rooms(0..1), 1);
        let more = rooms(MOST_ROOMS..MOST_ROOMS + 2);
        let difference = wanted.want(&more, 1);
        assert_eq!((difference.new, difference.gone), (more, rooms(1..3)));
        assert_eq!(wanted.rooms.len(), MOST_ROOMS);
        // Nobody loses what they ask for themselves.
        let all = rooms(0..MOST_ROOMS + 10);
        assert!(wanted.want(&all, 1).gone.is_empty());
        assert_eq!(wanted.rooms.len(), all.len());
        // What has gone is new again.
        wanted.want(&rooms(5_000..5_001), 1);
        assert_eq!(wanted.rooms.len(), MOST_ROOMS);
        assert_eq!(wanted.want(&rooms(0..1), 1).new, rooms(0..1));
    }
}
