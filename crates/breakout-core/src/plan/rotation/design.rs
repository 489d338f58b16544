//! Known ways to let people meet without a repeat: designs, in the sense of combinatorics.
//!
//! A design of `groups` groups has rounds of its points, each of which puts every point into one
//! group, and no two points are together twice. People take the places of the points; places
//! that are left over stay empty.

use super::{field::Field, listed, starters};

/// In larger designs the last points are left out: those of fields are of one column.
const MOST_POINTS_CHOSEN: usize = 100;

/// Rounds of groups of points, numbered from 0, without a repeat.
#[derive(Clone, Debug)]
pub(super) struct Design {
    pub(super) points: usize,
    pub(super) rounds: Vec<Vec<Vec<usize>>>,
}

impl Design {
    /// Puts points last that can be left out with the fewest rounds lost: those who do not meet each
    /// other. Rounds in which two of them are in one group are lost.
    fn with_the_spare_last(mut self, points: usize) -> Self {
        let spare = self.points.saturating_sub(points);
        if spare < 2 || self.points > MOST_POINTS_CHOSEN {
            return self;
        }
        let mut chosen: Vec<usize> = Vec::new();
        let mut lost = vec![false; self.rounds.len()];
        let loses = |chosen: &[usize], round: &[Vec<usize>], point: usize| {
            let group = round.iter().find(|group| group.contains(&point));
            group.is_some_and(|group| group.iter().any(|other| chosen.contains(other)))
        };
        for _ in 0..spare {
            let free = (0..self.points).rev().filter(|p| !chosen.contains(p));
            let best = free.min_by_key(|point| {
                let rounds = self.rounds.iter().zip(&lost).filter(|(_, lost)| !**lost);
                rounds.filter(|(r, _)| loses(&chosen, r, *point)).count()
            });
            let Some(best) = best else { break };
            for (round, lost) in self.rounds.iter().zip(&mut lost) {
                *lost |= loses(&chosen, round, best);
            }
            chosen.push(best);
        }
        let mut order: Vec<usize> = (0..self.points).filter(|p| !chosen.contains(p)).collect();
        order.extend(chosen);
        let mut number = vec![0; self.points];
        for (new, old) in order.into_iter().enumerate() {
            number[old] = new;
        }
        for point in self.rounds.iter_mut().flatten().flatten() {
            *point = number[*point];
        }
        self
    }

    /// Keeps only these first points, and the rounds in which sizes still differ by one at most.
    fn without_the_last(mut self, points: usize) -> Self {
        self.points = points;
        for group in self.rounds.iter_mut().flatten() {
            group.retain(|point| *point < points);
        }
        self.rounds.retain(|round| {
            let sizes = round.iter().map(Vec::len);
            let least = sizes.clone().min().unwrap_or(0);
            sizes.max().unwrap_or(0) <= least + 1
        });
        self
    }
}

/// Returns the designs for so many people in so many groups, those with the most rounds first.
pub(super) fn designs(people: usize, groups: usize) -> Vec<Design> {
    let Some(size) = people.checked_div(groups).map(|_| people.div_ceil(groups)) else {
        return Vec::new();
    };
    let mut designs: Vec<_> = whole(groups, size)
        .into_iter()
        .map(|design| design.with_the_spare_last(people).without_the_last(people))
        .collect();
    designs.sort_by_key(|design| std::cmp::Reverse(design.rounds.len()));
    designs
}

/// Returns the designs in which all groups have the same size.
fn whole(groups: usize, size: usize) -> Vec<Design> {
    let mut designs = Vec::new();
    if size == 2 {
        designs.push(circle(groups));
    }
    if (2..=groups).contains(&size) {
        designs.extend(transversal(groups, size));
        designs.extend(starters::cyclic(groups, size));
        designs.extend(listed::listed(groups, size));
    }
    designs
}

/// Pairs: one person stays, the others go round a table (the circle method of tournaments).
fn circle(groups: usize) -> Design {
    let table = 2 * groups - 1;
    let rounds = (0..table).map(|round| {
        let at = |seat: usize| (round + seat) % table;
        std::iter::once(vec![at(0), table])
            .chain((1..groups).map(|seat| vec![at(seat), at(table - seat)]))
            .collect()
    });
    Design {
        points: 2 * groups,
        rounds: rounds.collect(),
    }
}

/// As many rounds as groups, if that number is the power of a prime.
///
/// The points are `size` columns, each a copy of the field, and the groups of a round are the
/// lines of one slope; two points of different columns are on one line, two of the same column on
/// none. Then the columns themselves can be split, all at the same time.
///
/// The last points are of one column. Without some of them the sizes still differ by one at most,
/// which makes this the design for unequal groups.
fn transversal(groups: usize, size: usize) -> Option<Design> {
    let field = Field::new(groups)?;
    let point = |column: usize, row: usize| column * groups + row;
    let line = |slope: usize, start: usize| {
        (0..size)
            .map(|column| point(column, field.add(field.mul(column, slope), start)))
            .collect()
    };
    let mut rounds: Vec<Vec<Vec<usize>>> = (0..groups)
        .map(|slope| (0..groups).map(|start| line(slope, start)).collect())
        .collect();
    if groups.is_multiple_of(size) {
        let within = whole(groups / size, size)
            .into_iter()
            .max_by_key(|design| design.rounds.len())
            .map_or_else(
                || {
                    vec![
                        (0..groups)
                            .collect::<Vec<_>>()
                            .chunks(size)
                            .map(<[_]>::to_vec)
                            .collect(),
                    ]
                },
                |design| design.rounds,
            );
        rounds.extend(within.into_iter().map(|round| {
            (0..size)
                .flat_map(|column| {
                    round
                        .iter()
                        .map(move |group| group.iter().map(|row| point(column, *row)).collect())
                })
                .collect()
        }));
    }
    Some(Design {
        points: groups * size,
        rounds,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::plan::rotation::best_known::BEST_KNOWN;

    #[test]
    fn no_design_repeats_a_pair_or_leaves_a_point_out() {
        for groups in 1..=13 {
            for people in groups..=groups * 7 {
                for design in designs(people, groups) {
                    let mut pairs = BTreeSet::new();
                    for round in &design.rounds {
                        let mut seen: Vec<_> = round.iter().flatten().copied().collect();
                        seen.sort_unstable();
                        assert_eq!(
                            seen,
                            (0..people).collect::<Vec<_>>(),
                            "{people} in {groups}"
                        );
                        assert_eq!(round.len(), groups);
                        for group in round {
                            for (n, left) in group.iter().enumerate() {
                                for right in &group[..n] {
                                    let pair = (left.min(right), left.max(right));
                                    assert!(
                                        pairs.insert((*pair.0, *pair.1)),
                                        "{people} in {groups}: {pair:?} twice"
                                    );
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn every_size_of_a_class_has_as_many_rounds_as_are_known() {
        for (groups, row) in (3..).zip(BEST_KNOWN) {
            for (size, known) in (3..).zip(row) {
                let designs = designs(groups * size, groups);
                // One round is no design: anybody can sit anywhere.
                let rounds = designs.first().map_or(1, |design| design.rounds.len());
                assert_eq!(rounds, known, "{groups}-{size}");
            }
        }
    }

    #[test]
    fn larger_known_instances_have_their_rounds() {
        for (groups, size, rounds) in [(9, 9, 10), (10, 2, 19), (16, 4, 21)] {
            let design = designs(groups * size, groups).swap_remove(0);
            assert_eq!(design.rounds.len(), rounds, "{groups}-{size}");
        }
    }

    #[test]
    fn with_a_prime_power_of_groups_unequal_sizes_lose_nothing() {
        for groups in [5, 7, 8, 9] {
            for people in groups + 1..=groups * groups {
                let best = &designs(people, groups)[0];
                assert!(best.rounds.len() >= groups, "{people} in {groups}");
            }
        }
    }
}
