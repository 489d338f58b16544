//! Follows a design, from its beginning or from where people are in it.

use std::collections::BTreeSet;

use rand::{Rng, RngExt as _, seq::SliceRandom as _};

use super::{
    Problem,
    design::{self, Design},
    embed,
    search::Seating,
};

/// In how many orders people take the places of a design. The next round tries all of them, and so
/// goes on also where a search for the places would take too long.
const ORDERS: u64 = 1_024;

/// Rounds that follow a design.
pub(super) struct Followed {
    pub(super) rounds: Vec<Seating>,
    pub(super) cost: i64,
    /// How many rounds are left after these that cost no more than they must.
    pub(super) more: usize,
}

impl Problem<'_> {
    /// Follows a design, as far as there is one and the wishes allow it.
    pub(super) fn follow_a_design(&self, count: usize, rng: &mut dyn Rng) -> Option<Followed> {
        if self.checked.units.iter().any(|unit| unit.len() > 1) {
            return None;
        }
        let mut designs = design::designs(self.people.len(), self.table.rooms);
        designs.retain(|design| !design.rounds.is_empty());
        let mut best: Option<Followed> = None;
        let mut follow = |design: &Design, point_of: &[usize], rng: &mut dyn Rng| {
            let followed = self.follow(design, point_of, count, rng);
            if best.as_ref().is_none_or(|best| {
                (followed.rounds.len(), -followed.cost) > (best.rounds.len(), -best.cost)
            }) {
                best = Some(followed);
            }
        };
        // What is looked up quickly comes first. It also keeps to the design that was followed before.
        let ways = [Self::places, Self::places_by_the_first_round, Self::embed];
        for way in ways {
            let mut is_found = false;
            for design in &designs {
                if let Some(point_of) = way(self, design, rng) {
                    is_found = true;
                    follow(design, &point_of, rng);
                }
            }
            if is_found {
                break;
            }
        }
        best
    }

    /// Takes the cheapest rounds of a design in which people have these points.
    fn follow(
        &self,
        design: &Design,
        point_of: &[usize],
        count: usize,
        rng: &mut dyn Rng,
    ) -> Followed {
        let mut person_at = vec![0; self.people.len()];
        for (person, point) in point_of.iter().enumerate() {
            person_at[*point] = person;
        }
        let seated = |groups: &Vec<Vec<usize>>| -> Seating {
            let group = |group: &Vec<usize>| group.iter().map(|p| person_at[*p]).collect();
            groups.iter().map(group).collect()
        };
        let mut rounds: Vec<_> = design
            .rounds
            .iter()
            .map(|groups| {
                let seating = seated(groups);
                (self.cost(&seating), seating)
            })
            .collect();
        rounds.shuffle(rng);
        rounds.sort_by_key(|(cost, _)| *cost);
        let is_free = |(cost, _): &&(i64, Seating)| *cost <= self.table.floor;
        let free = rounds.iter().filter(is_free).count();
        rounds.truncate(count);
        Followed {
            cost: rounds.iter().map(|(cost, _)| *cost).sum(),
            more: free.saturating_sub(rounds.len()),
            rounds: rounds.into_iter().map(|(_, seating)| seating).collect(),
        }
    }

    /// The point of each person in a design, in one of the orders: at the beginning in any, then in
    /// one that explains where people have been.
    fn places(&self, design: &Design, rng: &mut dyn Rng) -> Option<Vec<usize>> {
        let start = rng.random_range(0..ORDERS);
        if self.past.is_empty() {
            return Some(self.points(start));
        }
        let block_of = embed::blocks(design);
        numbers(start)
            .map(|number| self.points(number))
            .find(|point_of| is_followed(&block_of, &self.past, point_of))
    }

    /// The same after a first round of any kind, which becomes one of the design's: the orders are
    /// those of its groups, and of the people in each.
    fn places_by_the_first_round(&self, design: &Design, rng: &mut dyn Rng) -> Option<Vec<usize>> {
        let mut groups = self.past.first()?.clone();
        groups.sort_unstable();
        let block_of = embed::blocks(design);
        numbers(rng.random_range(0..ORDERS))
            .filter_map(|number| points_by(&groups, design, number))
            .find(|point_of| is_followed(&block_of, &self.past, point_of))
    }

    /// The same for rounds of any kind and people who come and go, which takes a search.
    fn embed(&self, design: &Design, rng: &mut dyn Rng) -> Option<Vec<usize>> {
        embed::embed(design, &self.past, rng)
    }

    /// The points that people have in one of the orders. Those of whom something is wished are put
    /// side by side, since the first points of most designs do not meet.
    fn points(&self, number: u64) -> Vec<usize> {
        let mut order = order(self.people.len(), number);
        if !self.checked.apart.is_empty() || self.checked.spread.contains(&true) {
            let apart: BTreeSet<_> = self
                .checked
                .apart
                .iter()
                .flat_map(|(a, b)| [*a, *b])
                .collect();
            order.sort_by_key(|person| (!self.checked.spread[*person], !apart.contains(person)));
        }
        let mut point_of = vec![0; order.len()];
        for (point, person) in order.into_iter().enumerate() {
            point_of[person] = point;
        }
        point_of
    }

    /// What a round costs by itself.
    fn cost(&self, seating: &Seating) -> i64 {
        let room = |units: &Vec<usize>| -> i64 {
            let pairs = (0..units.len()).flat_map(|n| (0..n).map(move |m| (n, m)));
            pairs
                .map(|(n, m)| self.table.cost(units[n], units[m], 0))
                .sum()
        };
        seating.iter().map(room).sum()
    }
}

/// All numbers of orders, from one on.
fn numbers(start: u64) -> impl Iterator<Item = u64> {
    (start..ORDERS).chain(0..start)
}

/// The points that make these groups one round of a design, in one of the orders. `None` if they
/// are not as large as the groups of that round.
fn points_by(groups: &[Vec<usize>], design: &Design, number: u64) -> Option<Vec<usize>> {
    let round = usize::try_from(number).unwrap_or(0) % design.rounds.len();
    let mut blocks: Vec<_> = design.rounds.get(round)?.iter().collect();
    blocks.sort_by_key(|block| block.len());
    let mut groups: Vec<_> = order(groups.len(), number)
        .into_iter()
        .map(|group| &groups[group])
        .collect();
    groups.sort_by_key(|group| group.len());
    if !blocks
        .iter()
        .map(|b| b.len())
        .eq(groups.iter().map(|g| g.len()))
    {
        return None;
    }
    let mut point_of = vec![None; design.points];
    for (numbered, (group, block)) in (number..).step_by(7_919).zip(groups.iter().zip(blocks)) {
        for (place, point) in order(group.len(), numbered).into_iter().zip(block) {
            *point_of.get_mut(group[place])? = Some(*point);
        }
    }
    point_of.into_iter().collect()
}

/// Whether all who were together are together in one round of a design.
fn is_followed(block_of: &[Vec<usize>], past: &[Vec<Vec<usize>>], point_of: &[usize]) -> bool {
    past.iter().all(|groups| {
        block_of.iter().any(|block_of| {
            let block = |person: usize| block_of[point_of[person]];
            let mut pairs = groups.iter().flat_map(|group| group.windows(2));
            pairs.all(|pair| block(pair[0]) == block(pair[1]))
        })
    })
}

/// An order of so many people: the same for a number on every machine and in every version, or
/// rounds that are over could not be gone on from (SplitMix64, and an exchange for each place).
fn order(people: usize, number: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..people).collect();
    let mut state = number;
    for (place, places) in (0..people).zip(1_u64..).skip(1) {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let other = (mixed ^ (mixed >> 31)) % places;
        order.swap(place, usize::try_from(other).unwrap_or(place));
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_stays_what_it_is_and_each_number_has_another() {
        assert_eq!(order(9, 0), [2, 7, 6, 3, 4, 1, 0, 5, 8]);
        let orders: BTreeSet<_> = (0..ORDERS).map(|number| order(20, number)).collect();
        assert_eq!(orders.len(), 1_024);
        for order in orders {
            let people: BTreeSet<_> = order.into_iter().collect();
            assert_eq!(people, (0..20).collect());
        }
    }
}
