//! Designs that are found by turning one round.

use super::design::Design;

/// A first round from which the others follow.
///
/// The points are as many cycles of `cycle` points as there is room for, and the rest, which stay
/// where they are. The next round is the one before with every point moved on by one in its
/// cycle. No pair repeats if all the differences within the groups differ. Where nothing else is
/// said, a search of ours found them.
struct Starter {
    groups: usize,
    size: usize,
    cycle: usize,
    /// The points, group after group. Empty if there are only rounds from cycle to cycle.
    first: &'static [u8],
    /// Groups with one point of each cycle, with as many cycles as a group has points: all turns
    /// of such a group are one round.
    across: &'static [&'static [u8]],
}

/// Returns the design of so many groups of this size that is made by turning a round, if one is
/// known.
pub(super) fn cyclic(groups: usize, size: usize) -> Option<Design> {
    let starter = STARTERS
        .iter()
        .find(|starter| starter.groups == groups && starter.size == size)?;
    let (points, cycle) = (groups * size, starter.cycle);
    let turning = points / cycle * cycle;
    let turned = |point: u8, by: usize| {
        let point = usize::from(point);
        if point < turning {
            point / cycle * cycle + (point + by) % cycle
        } else {
            point
        }
    };
    let turn = |group: &[u8], by: usize| group.iter().map(|point| turned(*point, by)).collect();
    let turns_of_first = (0..cycle)
        .map(|by| {
            let groups = starter.first.chunks(size);
            groups.map(|group| turn(group, by)).collect()
        })
        .filter(|round: &Vec<_>| !round.is_empty());
    let across = starter.across.iter();
    let across = across.map(|group| (0..cycle).map(|by| turn(group, by)).collect());
    Some(Design {
        points,
        rounds: turns_of_first.chain(across).collect(),
    })
}

#[rustfmt::skip]
const STARTERS: &[Starter] = &[
    Starter { groups: 5, size: 3, cycle: 7, first: &[5, 2, 9, 7, 10, 8, 12, 0, 6, 4, 13, 14, 1, 11, 3], across: &[] },
    Starter { groups: 6, size: 3, cycle: 7, first: &[5, 3, 6, 9, 12, 11, 10, 2, 15, 1, 8, 16, 4, 17, 7, 13, 0, 14], across: &[] },
    // The Kirkman triple system of twenty-one points.
    Starter { groups: 7, size: 3, cycle: 7, first: &[15, 4, 9, 19, 17, 16, 6, 13, 20, 7, 18, 3, 2, 12, 14, 5, 0, 1, 10, 11, 8], across: &[&[4, 13, 14], &[6, 12, 15], &[5, 13, 18]] },
    Starter { groups: 8, size: 3, cycle: 11, first: &[20, 4, 18, 23, 17, 2, 10, 9, 7, 16, 8, 19, 15, 11, 21, 6, 12, 0, 1, 5, 14, 13, 22, 3], across: &[] },
    Starter { groups: 9, size: 3, cycle: 13, first: &[2, 1, 23, 10, 6, 25, 21, 13, 19, 5, 11, 0, 7, 17, 20, 26, 8, 24, 14, 15, 3, 12, 16, 9, 22, 18, 4], across: &[] },
    Starter { groups: 10, size: 3, cycle: 14, first: &[2, 5, 1, 20, 8, 13, 17, 9, 7, 19, 27, 14, 0, 25, 15, 18, 12, 21, 10, 26, 24, 29, 22, 4, 11, 16, 3, 28, 6, 23], across: &[] },
    Starter { groups: 11, size: 3, cycle: 15, first: &[7, 21, 5, 25, 4, 26, 32, 14, 29, 16, 12, 8, 0, 31, 24, 27, 20, 15, 19, 17, 28, 9, 2, 3, 10, 23, 13, 18, 6, 1, 30, 22, 11], across: &[] },
    Starter { groups: 12, size: 3, cycle: 17, first: &[16, 7, 14, 32, 21, 28, 13, 1, 23, 26, 10, 35, 4, 17, 22, 20, 3, 18, 33, 2, 30, 25, 24, 0, 27, 19, 15, 12, 9, 8, 5, 31, 11, 34, 29, 6], across: &[] },
    Starter { groups: 6, size: 4, cycle: 7, first: &[4, 12, 18, 21, 0, 15, 2, 6, 22, 10, 17, 5, 9, 7, 3, 13, 11, 16, 20, 14, 1, 23, 8, 19], across: &[] },
    Starter { groups: 7, size: 4, cycle: 9, first: &[19, 24, 11, 22, 2, 12, 6, 26, 10, 9, 5, 13, 7, 23, 0, 1, 3, 20, 21, 14, 15, 8, 17, 18, 16, 4, 27, 25], across: &[] },
    // A resolvable design of thirty-six points, as Harvey lists it.
    Starter { groups: 9, size: 4, cycle: 11, first: &[0, 3, 5, 22, 2, 6, 26, 27, 4, 12, 17, 30, 9, 10, 15, 19, 18, 20, 21, 24, 13, 23, 29, 32, 1, 16, 28, 33, 7, 14, 25, 34, 8, 11, 31, 35], across: &[] },
    // The resolvable design of forty points, in which everybody meets everybody (the tables of the happy diner problem list it).
    Starter { groups: 10, size: 4, cycle: 13, first: &[1, 12, 18, 21, 4, 9, 19, 20, 3, 10, 15, 24, 14, 25, 31, 34, 17, 22, 32, 33, 16, 23, 28, 37, 5, 8, 27, 38, 6, 7, 30, 35, 2, 11, 29, 36, 0, 13, 26, 39], across: &[] },
    Starter { groups: 11, size: 4, cycle: 13, first: &[34, 4, 40, 13, 36, 32, 33, 10, 14, 30, 41, 6, 22, 19, 37, 26, 42, 31, 20, 0, 29, 1, 35, 2, 16, 25, 38, 24, 5, 15, 17, 11, 43, 8, 21, 27, 12, 7, 23, 9, 39, 28, 18, 3], across: &[] },
    Starter { groups: 12, size: 4, cycle: 14, first: &[13, 12, 35, 10, 34, 37, 38, 32, 1, 26, 44, 31, 24, 43, 11, 40, 19, 33, 2, 7, 42, 39, 6, 21, 18, 17, 41, 9, 30, 22, 3, 47, 46, 23, 5, 29, 36, 45, 8, 15, 0, 20, 4, 14, 27, 25, 28, 16], across: &[] },
    Starter { groups: 6, size: 5, cycle: 6, first: &[20, 14, 16, 29, 19, 13, 21, 6, 27, 4, 18, 3, 2, 8, 22, 23, 11, 24, 10, 28, 9, 12, 0, 17, 7, 25, 26, 15, 1, 5], across: &[] },
    Starter { groups: 10, size: 5, cycle: 9, first: &[9, 37, 25, 34, 49, 46, 29, 39, 12, 4, 19, 15, 21, 11, 33, 3, 24, 7, 1, 13, 38, 47, 31, 17, 8, 22, 10, 45, 6, 44, 20, 30, 28, 27, 36, 18, 5, 41, 23, 42, 40, 14, 16, 35, 0, 26, 43, 48, 2, 32], across: &[] },
    Starter { groups: 12, size: 5, cycle: 11, first: &[29, 15, 2, 11, 5, 26, 39, 44, 33, 46, 31, 16, 54, 27, 32, 13, 48, 55, 40, 9, 17, 47, 50, 10, 51, 37, 0, 49, 34, 7, 14, 6, 58, 53, 23, 19, 21, 38, 18, 42, 25, 3, 4, 36, 22, 12, 1, 24, 41, 57, 20, 35, 45, 30, 56, 59, 52, 43, 28, 8], across: &[] },
    Starter { groups: 6, size: 6, cycle: 3, first: &[13, 17, 10, 20, 18, 33, 16, 24, 28, 26, 1, 14, 19, 21, 25, 5, 30, 23, 32, 2, 35, 31, 27, 11, 8, 6, 29, 15, 22, 9, 34, 4, 12, 0, 3, 7], across: &[] },
    Starter { groups: 10, size: 6, cycle: 7, first: &[10, 55, 44, 9, 47, 34, 59, 53, 14, 25, 33, 5, 40, 43, 16, 32, 41, 36, 18, 31, 29, 28, 4, 54, 22, 0, 38, 6, 7, 11, 58, 27, 51, 8, 2, 17, 1, 56, 46, 30, 35, 52, 24, 42, 49, 37, 26, 23, 15, 48, 19, 21, 20, 12, 45, 57, 50, 3, 39, 13], across: &[] },
    Starter { groups: 12, size: 6, cycle: 8, first: &[3, 33, 18, 46, 70, 19, 16, 65, 8, 28, 55, 52, 67, 41, 48, 63, 50, 1, 47, 10, 32, 9, 21, 51, 39, 40, 2, 36, 4, 23, 27, 6, 62, 30, 71, 11, 25, 20, 26, 56, 44, 54, 12, 60, 66, 43, 61, 45, 15, 5, 57, 22, 68, 0, 13, 37, 53, 59, 31, 38, 14, 69, 34, 64, 29, 42, 7, 24, 17, 49, 58, 35], across: &[] },
    // Groups of Miller, Valkov and Abel (2026), of whom each makes a round.
    Starter { groups: 10, size: 7, cycle: 10, first: &[], across: &[&[0, 10, 20, 30, 40, 50, 60], &[0, 11, 22, 33, 44, 55, 66], &[0, 21, 12, 53, 35, 48, 69], &[0, 31, 52, 43, 24, 16, 67], &[0, 51, 63, 26, 47, 38, 19], &[0, 61, 42, 13, 34, 58, 29], &[0, 32, 23, 64, 57, 18, 49]] },
    Starter { groups: 10, size: 8, cycle: 10, first: &[], across: &[&[0, 10, 20, 30, 40, 50, 60, 70], &[0, 11, 22, 33, 44, 55, 66, 77], &[0, 21, 12, 53, 74, 35, 48, 69], &[0, 31, 62, 13, 45, 76, 58, 29], &[0, 32, 73, 64, 25, 56, 18, 49]] },
];
