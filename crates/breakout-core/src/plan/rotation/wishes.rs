//! What a deal must hold to, besides that nobody meets again.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedUserId, UserId};

use super::RotationError;

/// Who is to be together, who is not, and who is to be spread over the rooms.
///
/// People who do not take part are left out of account: [`Wishes::outsiders`] says who they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wishes {
    /// Lists of people who are in one room in every round.
    pub together: Vec<Vec<OwnedUserId>>,

    /// Lists of people of whom no two are in one room in any round.
    pub apart: Vec<Vec<OwnedUserId>>,

    /// People who are spread evenly over the rooms, as moderators are.
    pub spread: Vec<OwnedUserId>,
}

/// The wishes as numbers of people, checked for contradictions.
#[derive(Clone, Debug)]
pub(super) struct Checked {
    /// Everybody, in units that stay together.
    pub(super) units: Vec<Vec<usize>>,
    /// Pairs that are kept apart.
    pub(super) apart: Vec<(usize, usize)>,
    /// Whether each of the people is to be spread.
    pub(super) spread: Vec<bool>,
}

impl Wishes {
    /// Returns whether nothing is wished.
    pub fn is_empty(&self) -> bool {
        self.together.is_empty() && self.apart.is_empty() && self.spread.is_empty()
    }

    /// Returns who is wished something for and is not among these people, each once: the wish would be dropped.
    pub fn outsiders<'a>(&'a self, people: &[OwnedUserId]) -> Vec<&'a UserId> {
        let people: BTreeSet<&UserId> = people.iter().map(AsRef::as_ref).collect();
        let lists = self.together.iter().chain(&self.apart);
        let named = lists.flatten().chain(&self.spread);
        let named: BTreeSet<&UserId> = named.map(AsRef::as_ref).collect();
        let is_outside = |user: &&UserId| !people.contains(user);
        named.into_iter().filter(is_outside).collect()
    }

    pub(super) fn check(
        &self,
        people: &[OwnedUserId],
        rooms: usize,
    ) -> Result<Checked, RotationError> {
        let numbers: BTreeMap<&UserId, usize> = people.iter().map(AsRef::as_ref).zip(0..).collect();
        let present = |list: &[OwnedUserId]| {
            let mut list: Vec<_> = list
                .iter()
                .filter_map(|user| numbers.get(&**user).copied())
                .collect();
            list.sort_unstable();
            list.dedup();
            list
        };

        let mut unit_of: Vec<usize> = (0..people.len()).collect();
        for list in self.together.iter().map(|list| present(list)) {
            for pair in list.windows(2) {
                let (from, to) = (unit_of[pair[1]], unit_of[pair[0]]);
                for unit in &mut unit_of {
                    if *unit == from {
                        *unit = to;
                    }
                }
            }
        }
        let mut units: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (person, unit) in unit_of.iter().enumerate() {
            units.entry(*unit).or_default().push(person);
        }
        let units: Vec<_> = units.into_values().collect();
        let largest = people.len().div_ceil(rooms.max(1));
        if let Some(unit) = units.iter().find(|unit| unit.len() > largest) {
            return Err(RotationError::TogetherTooMany {
                people: unit.len(),
                largest,
            });
        }

        let mut apart = Vec::new();
        for list in self.apart.iter().map(|list| present(list)) {
            if list.len() > rooms {
                return Err(RotationError::ApartTooMany {
                    people: list.len(),
                    rooms,
                });
            }
            for (n, left) in list.iter().enumerate() {
                for right in &list[n + 1..] {
                    if unit_of[*left] == unit_of[*right] {
                        return Err(RotationError::TogetherAndApart {
                            left: people[*left].clone(),
                            right: people[*right].clone(),
                        });
                    }
                    apart.push((*left, *right));
                }
            }
        }

        let mut spread = vec![false; people.len()];
        for person in present(&self.spread) {
            spread[person] = true;
        }
        let in_all = spread.iter().filter(|is_spread| **is_spread).count();
        let is_spread = |unit: &&Vec<usize>| unit.iter().filter(|p| spread[**p]).count();
        if let Some(unit) = units
            .iter()
            .find(|unit| is_spread(unit) > in_all.div_ceil(rooms.max(1)))
        {
            return Err(RotationError::TogetherAndSpread {
                people: is_spread(&unit),
            });
        }
        Ok(Checked {
            units,
            apart,
            spread,
        })
    }
}

#[cfg(test)]
mod tests {
    use ruma::{owned_user_id, user_id};

    use super::*;

    #[test]
    fn whoever_is_not_dealt_is_named_once() {
        let [ann, bob, eve] =
            ["@ann:x", "@bob:x", "@eve:x"].map(|id| OwnedUserId::try_from(id).unwrap());
        let wishes = Wishes {
            together: vec![vec![ann.clone(), eve.clone()]],
            apart: vec![vec![bob.clone(), eve]],
            spread: vec![owned_user_id!("@dan:x"), ann.clone()],
        };
        assert_eq!(
            wishes.outsiders(&[ann, bob]),
            [user_id!("@dan:x"), user_id!("@eve:x")]
        );
        assert!(Wishes::default().outsiders(&[]).is_empty());
    }
}
