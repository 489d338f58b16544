//! What it costs to put two of the people into one room.

use super::wishes::Checked;

/// What a second meeting costs. One after many costs a little more than the first repeat, so
/// that where somebody has to meet again, it is not always the same two.
const REPEAT: i64 = 64;
const MOST_EXTRA: i64 = 32;
/// No number of repeats is worth an uneven spread, or two people in one room who must not be.
const UNEVEN: i64 = 1 << 32;
const APART: i64 = 1 << 42;

/// The units of people who stay together, and what it costs to put two of them into one room.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) rooms: usize,
    pub(super) units: Vec<Vec<usize>>,
    /// What the past and the wishes say, each time.
    again: Vec<i64>,
    /// What it costs from the second time in the rounds that are being dealt.
    repeated: Vec<i64>,
    /// What cannot be saved in one round: more people to be spread than rooms.
    pub(super) floor: i64,
}

impl Table {
    /// Builds the table for people of whom each pair has met so many times.
    pub(super) fn new(checked: &Checked, rooms: usize, met: &[u16]) -> Self {
        let people = checked.spread.len();
        let count = checked.units.len();
        let (mut again, mut repeated) = (vec![0; count * count], vec![0; count * count]);
        let mut unit_of = vec![0; people];
        for (unit, members) in checked.units.iter().enumerate() {
            for person in members {
                unit_of[*person] = unit;
            }
        }
        for left in 0..people {
            for right in 0..people {
                let (a, b) = (unit_of[left], unit_of[right]);
                if a == b {
                    continue;
                }
                match i64::from(met[left * people + right]) {
                    0 => repeated[a * count + b] += REPEAT,
                    times => again[a * count + b] += REPEAT + (times - 1).min(MOST_EXTRA),
                }
                if checked.spread[left] && checked.spread[right] {
                    again[a * count + b] += UNEVEN;
                }
            }
        }
        for (left, right) in &checked.apart {
            let (a, b) = (unit_of[*left], unit_of[*right]);
            again[a * count + b] += APART;
            again[b * count + a] += APART;
        }
        Self {
            rooms,
            again,
            repeated,
            floor: floor(checked, rooms),
            units: checked.units.clone(),
        }
    }

    pub(super) fn size(&self, unit: usize) -> usize {
        self.units[unit].len()
    }

    pub(super) fn people(&self) -> usize {
        self.units.iter().map(Vec::len).sum()
    }

    /// What one more meeting costs after so many in the rounds that are being dealt.
    pub(super) fn cost(&self, left: usize, right: usize, times: u8) -> i64 {
        let at = left * self.units.len() + right;
        self.again[at] + if times > 0 { self.repeated[at] } else { 0 }
    }

    /// What so many rounds with so many repeats cost at least.
    pub(super) fn least_cost(&self, rounds: usize, repeats: usize) -> i64 {
        let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let floor = self.floor.saturating_mul(number(rounds));
        floor.saturating_add(REPEAT.saturating_mul(number(repeats)))
    }

    /// Whether a cost breaks a wish, which no number of repeats does.
    pub(super) fn breaks_a_wish(&self, cost: i64, rounds: usize) -> bool {
        cost - self.floor * i64::try_from(rounds).unwrap_or(i64::MAX) >= UNEVEN
    }
}

/// What an even spread costs. Those who stay together cost nothing among themselves.
fn floor(checked: &Checked, rooms: usize) -> i64 {
    let pairs = |people: usize| people * people.saturating_sub(1) / 2;
    let spread = |unit: &Vec<usize>| unit.iter().filter(|p| checked.spread[**p]).count();
    let all: usize = checked.units.iter().map(spread).sum();
    let together: usize = checked.units.iter().map(spread).map(pairs).sum();
    let (each, more) = (all / rooms, all % rooms);
    let even = more * pairs(each + 1) + (rooms - more) * pairs(each);
    i64::try_from(even.saturating_sub(together)).map_or(i64::MAX, |pairs| UNEVEN * pairs)
}
