//! The rules that turn members into a plan.

use std::collections::BTreeSet;

use rand::{Rng, seq::SliceRandom as _};
use ruma::{OwnedUserId, UserId};

use super::{MAX_ROOMS, Plan, PlanError, PlannedChild, name::NamePattern};

/// How many rooms an even split makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// This many rooms.
    Rooms(usize),
    /// As few rooms as can be with at most this many people in each.
    Size(usize),
}

impl Split {
    /// Says how many rooms that is for this many people.
    ///
    /// # Errors
    ///
    /// Fails for zero, for more rooms than people (some would be empty) and when there is nobody.
    pub fn rooms(self, people: usize) -> Result<usize, PlanError> {
        let rooms = match self {
            Self::Rooms(0) => return Err(PlanError::NoRooms),
            Self::Size(0) => return Err(PlanError::NoSize),
            _ if people == 0 => return Err(PlanError::Nobody),
            Self::Rooms(rooms) => rooms,
            Self::Size(size) => people.div_ceil(size),
        };
        if rooms > people {
            return Err(PlanError::MoreRoomsThanPeople { rooms, people });
        }
        if rooms > MAX_ROOMS {
            return Err(PlanError::TooManyRooms { rooms });
        }
        Ok(rooms)
    }
}

/// A member of the parent, as far as a split is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Person {
    /// Who it is.
    pub user_id: OwnedUserId,

    /// What they call themselves in the parent. Untrusted text.
    pub display_name: Option<String>,

    /// Whether they can moderate the parent.
    pub is_moderator: bool,

    /// Whether their homeserver says that they are a guest.
    pub is_guest: bool,
}

impl Person {
    /// Creates an ordinary member without a name.
    pub fn new(user_id: OwnedUserId) -> Self {
        Self {
            user_id,
            display_name: None,
            is_moderator: false,
            is_guest: false,
        }
    }
}

/// Who of the members is split. By default everybody but the host and the moderators.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Selection {
    /// Who is left out whatever else is said.
    pub without: BTreeSet<OwnedUserId>,

    /// Whether the moderators get a room like everybody else.
    pub with_moderators: bool,

    /// Whether the host gets a room like everybody else.
    pub with_host: bool,
}

impl Selection {
    /// Picks the people who are split, in a stable order.
    pub fn pick(&self, members: &[Person], host: &UserId) -> Vec<OwnedUserId> {
        let mut people: Vec<_> = members
            .iter()
            .filter(|person| !self.without.contains(&person.user_id))
            .filter(|person| {
                if person.user_id == host {
                    self.with_host
                } else {
                    self.with_moderators || !person.is_moderator
                }
            })
            .map(|person| person.user_id.clone())
            .collect();
        people.sort();
        people.dedup();
        people
    }
}

/// Deals people into rooms at random, so that the sizes differ by one at most.
///
/// The same people, split and seed give the same plan.
///
/// # Errors
///
/// See [`Split::rooms`].
///
/// # Examples
///
/// ```
/// use breakout_core::plan::{
///     name::NamePattern,
///     split::{self, Split},
/// };
/// use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
/// use ruma::UserId;
///
/// let people = ["@ann:a", "@bob:a", "@cleo:a", "@dan:a", "@eve:a"];
/// let people = people.map(|id| UserId::parse(id).expect("these are user IDs")).to_vec();
/// // The same seed deals the same groups, on every machine.
/// let mut rng = ChaCha8Rng::seed_from_u64(7);
/// let plan = split::even(Split::Rooms(2), people, &NamePattern::default(), &mut rng)?;
/// let sizes: Vec<_> = plan.children.iter().map(|child| child.users.len()).collect();
/// assert_eq!(sizes, [3, 2]);
/// # Ok::<(), breakout_core::plan::PlanError>(())
/// ```
pub fn even(
    split: Split,
    mut people: Vec<OwnedUserId>,
    names: &NamePattern,
    rng: &mut impl Rng,
) -> Result<Plan, PlanError> {
    let rooms = split.rooms(people.len())?;
    people.shuffle(rng);
    let children = (0..rooms)
        .map(|room| {
            let users = people.iter().skip(room).step_by(rooms).cloned().collect();
            PlannedChild::new(names.name(room + 1), users)
        })
        .collect();
    Ok(Plan::new(children))
}

/// Makes rooms among which everybody chooses.
///
/// # Errors
///
/// Fails for zero rooms and for too many.
pub fn free(rooms: usize, names: &NamePattern) -> Result<Plan, PlanError> {
    if rooms > MAX_ROOMS {
        return Err(PlanError::TooManyRooms { rooms });
    }
    let children = (1..=rooms)
        .map(|n| PlannedChild::new(names.name(n), Vec::new()))
        .collect();
    let plan = Plan::new(children);
    plan.check()?;
    Ok(plan)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
    use ruma::user_id;

    use super::*;

    fn people(count: usize) -> Vec<OwnedUserId> {
        (0..count)
            .map(|n| format!("@p{n:0>4}:a").try_into().unwrap())
            .collect()
    }

    fn deal(split: Split, count: usize, seed: u64) -> Result<Plan, PlanError> {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        even(split, people(count), &NamePattern::default(), &mut rng)
    }

    proptest! {
        #[test]
        fn everybody_is_in_one_room_and_sizes_differ_by_one_at_most(
            count in 1_usize..300, number in 1_usize..60, by_size: bool, seed: u64,
        ) {
            let split = if by_size { Split::Size(number) } else { Split::Rooms(number) };
            let Ok(plan) = deal(split, count, seed) else {
                prop_assert!(!by_size && number > count);
                return Ok(());
            };
            let sizes: Vec<_> = plan.children.iter().map(|child| child.users.len()).collect();
            let (least, most) = (sizes.iter().min().unwrap(), sizes.iter().max().unwrap());
            prop_assert!(most - least <= 1 && *least >= 1);
            prop_assert_eq!(sizes.iter().sum::<usize>(), count);
            prop_assert_eq!(plan.users().len(), count);
            if by_size {
                prop_assert!(*most <= number);
                prop_assert_eq!(plan.children.len(), count.div_ceil(number));
            } else {
                prop_assert_eq!(plan.children.len(), number);
            }
            prop_assert_eq!(plan, deal(split, count, seed).unwrap());
        }
    }

    #[test]
    fn another_seed_deals_otherwise() {
        let deals: BTreeSet<_> = (0..20)
            .map(|seed| format!("{:?}", deal(Split::Rooms(4), 12, seed).unwrap().children))
            .collect();
        assert!(deals.len() > 15);
    }

    #[test]
    fn what_cannot_be_split_is_refused() {
        for (split, count, error) in [
            (Split::Rooms(0), 5, PlanError::NoRooms),
            (Split::Size(0), 5, PlanError::NoSize),
            (Split::Rooms(2), 0, PlanError::Nobody),
            (
                Split::Rooms(6),
                5,
                PlanError::MoreRoomsThanPeople {
                    rooms: 6,
                    people: 5,
                },
            ),
            (Split::Size(1), 501, PlanError::TooManyRooms { rooms: 501 }),
        ] {
            assert_eq!(deal(split, count, 0).unwrap_err(), error);
        }
        assert_eq!(free(0, &NamePattern::default()), Err(PlanError::NoRooms));
        assert_eq!(
            free(usize::MAX, &NamePattern::default()),
            Err(PlanError::TooManyRooms { rooms: usize::MAX })
        );
    }

    #[test]
    fn moderators_and_the_host_take_part_by_choice() {
        let mut members: Vec<_> = people(2).into_iter().map(Person::new).collect();
        let host = user_id!("@host:a");
        for id in ["@host:a", "@mod:a"] {
            let mut person = Person::new(id.try_into().unwrap());
            person.is_moderator = true;
            members.push(person);
        }
        for (with_moderators, with_host, count) in [
            (false, false, 2),
            (true, false, 3),
            (false, true, 3),
            (true, true, 4),
        ] {
            let mut selection = Selection {
                without: BTreeSet::new(),
                with_moderators,
                with_host,
            };
            assert_eq!(selection.pick(&members, host).len(), count);
            selection.without.insert("@p0001:a".try_into().unwrap());
            let picked = selection.pick(&members, host);
            assert_eq!(picked.len(), count - 1);
            assert!(!picked.iter().any(|user| user == "@p0001:a"));
        }
    }
}
