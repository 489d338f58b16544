//! Finds the places in a design that people have taken in the rounds so far, so that the design
//! can be followed from there, on any machine, no matter who dealt them.

use std::collections::BTreeMap;

use rand::{Rng, seq::SliceRandom as _};

use super::design::Design;

/// How much may be tried, in comparisons.
const MOST_WORK: u64 = 2_000_000;
/// The largest design that is looked into; people in more groups seldom run into a dead end.
const MOST_POINTS: usize = 160;

/// Returns the point of each person, so that all who were together in a past round are together
/// in one round of the design. `None` if there is no such way, or it takes too long to find.
///
/// A past round is a list of groups of people, which may leave some of them out.
pub(super) fn embed(
    design: &Design,
    past: &[Vec<Vec<usize>>],
    rng: &mut dyn Rng,
) -> Option<Vec<usize>> {
    let points = design.points;
    if points > MOST_POINTS {
        return None;
    }
    let mut order: Vec<usize> = (0..points).collect();
    order.shuffle(rng);
    let mut search = Embedding {
        design,
        block_of: blocks(design),
        past: memberships(points, past)?,
        order,
        point_of: vec![None; points],
        taken: vec![false; points],
        matched: vec![Match::default(); past.len()],
        work: 0,
    };
    if !search.place_the_others(0) {
        return None;
    }
    search.point_of.into_iter().collect()
}

/// For each person, the past rounds they took part in and their group in each; `None` if somebody
/// was in two groups of a round, which no design can follow.
fn memberships(people: usize, past: &[Vec<Vec<usize>>]) -> Option<Vec<BTreeMap<usize, usize>>> {
    let mut memberships = vec![BTreeMap::new(); people];
    for (round, groups) in past.iter().enumerate() {
        for (number, group) in groups.iter().enumerate() {
            for person in group {
                if memberships
                    .get_mut(*person)?
                    .insert(round, number)
                    .is_some()
                {
                    return None;
                }
            }
        }
    }
    Some(memberships)
}

/// For each round of the design, the group of each point.
pub(super) fn blocks(design: &Design) -> Vec<Vec<usize>> {
    let round = |groups: &Vec<Vec<usize>>| {
        let mut block_of = vec![0; design.points];
        for (number, group) in groups.iter().enumerate() {
            for point in group {
                block_of[*point] = number;
            }
        }
        block_of
    };
    design.rounds.iter().map(round).collect()
}

/// The round of the design that a past round is matched with, and the block of each group.
#[derive(Clone, Debug, Default)]
struct Match {
    round: Option<usize>,
    blocks: BTreeMap<usize, usize>,
}

impl Match {
    /// Whether a group may have this block: its own, or one that no other group has.
    fn allows(&self, group: usize, block: usize) -> bool {
        match self.blocks.get(&group) {
            Some(own) => *own == block,
            None => self.blocks.values().all(|taken| *taken != block),
        }
    }
}

struct Embedding<'a> {
    design: &'a Design,
    /// For each round of the design, the block of each point.
    block_of: Vec<Vec<usize>>,
    past: Vec<BTreeMap<usize, usize>>,
    order: Vec<usize>,
    point_of: Vec<Option<usize>>,
    taken: Vec<bool>,
    matched: Vec<Match>,
    work: u64,
}

impl Embedding<'_> {
    fn place_the_others(&mut self, placed: usize) -> bool {
        // The person with the fewest places left comes next, so that a dead end is noticed early.
        let mut next: Option<(usize, Vec<usize>)> = None;
        for person in 0..self.point_of.len() {
            if self.point_of[person].is_some() {
                continue;
            }
            let order = self.order.iter().copied();
            let candidates: Vec<_> = order
                .filter(|point| !self.taken[*point] && self.fits(person, *point))
                .collect();
            self.work += self.design.points as u64;
            let decided = candidates.len() <= 1;
            if next
                .as_ref()
                .is_none_or(|(_, least)| candidates.len() < least.len())
            {
                next = Some((person, candidates));
            }
            if decided {
                break;
            }
        }
        let Some((person, candidates)) = next else {
            return placed == self.point_of.len();
        };
        for point in candidates {
            if self.work > MOST_WORK {
                return false;
            }
            let before = self.matched.clone();
            if self.place(person, point) && self.place_the_others(placed + 1) {
                return true;
            }
            self.matched = before;
            self.point_of[person] = None;
            self.taken[point] = false;
        }
        false
    }

    /// Whether the rounds that are matched allow this person to take the point.
    fn fits(&self, person: usize, point: usize) -> bool {
        self.past[person].iter().all(|(past, group)| {
            let matched = &self.matched[*past];
            matched
                .round
                .is_none_or(|round| matched.allows(*group, self.block_of[round][point]))
        })
    }

    /// Places somebody, and matches the past rounds in which they are the second of a group to be
    /// placed: with the round in which their two points are together. False if that cannot be.
    fn place(&mut self, person: usize, point: usize) -> bool {
        self.point_of[person] = Some(point);
        self.taken[point] = true;
        for (past, group) in &self.past[person] {
            if self.matched[*past].round.is_none() {
                let mate = (0..self.past.len()).find_map(|mate| {
                    let is_mate = mate != person && self.past[mate].get(past) == Some(group);
                    self.point_of[mate].filter(|_| is_mate)
                });
                let Some(mate) = mate else { continue };
                let meeting = self
                    .block_of
                    .iter()
                    .position(|block_of| block_of[mate] == block_of[point]);
                if meeting.is_none() {
                    return false;
                }
                self.matched[*past].round = meeting;
            }
            // People who were placed before the round was matched take part in the match as well.
            let matched = &mut self.matched[*past];
            let Some(round) = matched.round else { continue };
            for (other, place) in self.point_of.iter().enumerate() {
                if let (Some(place), Some(group)) = (place, self.past[other].get(past)) {
                    let block = self.block_of[round][*place];
                    if !matched.allows(*group, block) {
                        return false;
                    }
                    matched.blocks.insert(*group, block);
                }
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};

    use super::*;
    use crate::plan::rotation::design::designs;

    /// Plays rounds of a design with people in places of their own, and finds the places again.
    #[test]
    fn a_design_is_found_again_from_any_of_its_rounds() {
        for (people, groups, rounds) in [
            (15, 5, 7),
            (14, 5, 7),
            (16, 4, 5),
            (20, 5, 5),
            (32, 8, 9),
            (49, 7, 8),
        ] {
            let mut fresh = designs(people, groups);
            fresh.retain(|design| design.rounds.len() == rounds);
            let fresh = &fresh[0];
            for seed in 0..4 {
                let mut rng = ChaCha8Rng::seed_from_u64(seed);
                let mut design = fresh.clone();
                let mut person_at: Vec<usize> = (0..people).collect();
                person_at.shuffle(&mut rng);
                design.rounds.shuffle(&mut rng);
                for group in design.rounds.iter_mut().flatten() {
                    for point in group.iter_mut() {
                        *point = person_at[*point];
                    }
                    group.sort_unstable();
                }
                for played in 0..design.rounds.len() {
                    let past = &design.rounds[..played];
                    let point_of = embed(fresh, past, &mut rng)
                        .unwrap_or_else(|| panic!("{people} in {groups} after {played}"));
                    for group in past.iter().flatten() {
                        let points: Vec<_> = group.iter().map(|p| point_of[*p]).collect();
                        let is_together = |round: &Vec<Vec<usize>>| {
                            round.iter().any(|g| points.iter().all(|p| g.contains(p)))
                        };
                        assert!(fresh.rounds.iter().any(is_together), "{points:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_no_design_allows_is_not_followed() {
        let design = &designs(9, 3)[0];
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let first = vec![vec![0, 1, 2], vec![3, 4, 5], vec![6, 7, 8]];
        let second = vec![vec![0, 1, 3], vec![2, 4, 6], vec![5, 7, 8]];
        assert_eq!(embed(design, &[first, second], &mut rng), None);
    }
}
