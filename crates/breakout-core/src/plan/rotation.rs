//! Deals people so that as few pairs as possible meet again.
//!
//! Known as the social golfer problem. Where a [design](https://en.wikipedia.org/wiki/Resolvable_design)
//! is known, it is followed, also from the middle and with people missing; otherwise, and where
//! the wishes do not allow it, a search looks for little cost. Both are bounded in work, not in
//! time, so that the same seed gives the same deal on every machine.

#[cfg(test)]
mod best_known;
mod bound;
mod design;
mod embed;
mod field;
mod follow;
mod listed;
mod search;
mod starters;
mod table;
mod wishes;

use std::collections::{BTreeMap, BTreeSet};

use rand::{Rng, seq::SliceRandom as _};
use ruma::{OwnedUserId, UserId};

pub use self::wishes::Wishes;
use self::{
    search::{Search, Seating, seat},
    table::Table,
    wishes::Checked,
};
use super::{Plan, PlanError, PlannedChild, name::NamePattern, split::Split};

/// The most people that can be dealt so. An event names about as many.
pub const MOST_PEOPLE: usize = 2_000;
/// The most rounds that can be planned at once.
pub const MOST_ROUNDS: usize = 100;

/// How much is looked up, unless the caller says otherwise: for one round, and for all of them.
const STEPS_FOR_ONE: u64 = 10_000_000;
const STEPS_FOR_ALL: u64 = 30_000_000;
/// With so many people at most, later rounds are thought of while the next one is dealt.
const LOOK_AHEAD_PEOPLE: usize = 48;
/// How many rounds are thought of at most.
const LOOK_AHEAD_ROUNDS: usize = 6;

/// The people of each room of a round, who met there or are to meet.
pub type Groups = Vec<Vec<OwnedUserId>>;

/// People who are dealt into rooms again and again.
///
/// # Examples
///
/// ```
/// use breakout_core::plan::{rotation::Rotation, split::Split};
/// use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
/// use ruma::OwnedUserId;
///
/// let people = (0..9).map(|n| OwnedUserId::try_from(format!("@p{n}:a")).expect("a user ID"));
/// let rotation = Rotation::new(Split::Rooms(3), people);
/// // Nine people can meet in threes four times, and nobody meets anybody twice.
/// let dealt = rotation.rounds(4, &mut ChaCha8Rng::seed_from_u64(7))?;
/// assert_eq!((dealt.rounds.len(), dealt.repeats), (4, 0));
/// # Ok::<(), breakout_core::plan::rotation::RotationError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Rotation {
    people: Vec<OwnedUserId>,
    split: Split,
    wishes: Wishes,
    past: Vec<Groups>,
    steps: Option<u64>,
}

/// Rounds that have been dealt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dealt {
    /// The rounds, in order.
    pub rounds: Vec<Groups>,

    /// How many meetings of two people are not their first, those before these rounds included.
    /// People who are to stay together are not counted.
    pub repeats: usize,

    /// How many such meetings there are at least, however these rounds are dealt. There may be
    /// no deal with so few: this is what counting shows, not a search.
    pub fewest_repeats: usize,

    /// In how many of the rounds nobody meets anybody again.
    pub rounds_without_repeat: usize,

    /// How many rounds are known that could follow these and in which nobody meets anybody again,
    /// as long as the people stay the same.
    pub more_without_repeat: usize,
}

impl Dealt {
    /// Names the rooms of each round.
    pub fn plans(&self, names: &NamePattern) -> Vec<Plan> {
        let plan = |groups: &Groups| {
            let children = (1..).zip(groups);
            Plan::new(
                children
                    .map(|(number, users)| PlannedChild::new(names.name(number), users.clone()))
                    .collect(),
            )
        };
        self.rounds.iter().map(plan).collect()
    }
}

impl Rotation {
    /// Creates the rotation of these people, each of whom counts once, in rooms whose sizes differ
    /// by one at most.
    pub fn new(split: Split, people: impl IntoIterator<Item = OwnedUserId>) -> Self {
        let people: BTreeSet<_> = people.into_iter().collect();
        Self {
            people: people.into_iter().collect(),
            split,
            wishes: Wishes::default(),
            past: Vec::new(),
            steps: None,
        }
    }

    /// Sets what each round must hold to.
    pub fn with_wishes(mut self, wishes: Wishes) -> Self {
        self.wishes = wishes;
        self
    }

    /// Sets who has met already. People who are not dealt now may be among them.
    pub fn with_past(mut self, rounds: impl IntoIterator<Item = Groups>) -> Self {
        self.past = rounds.into_iter().collect();
        self
    }

    /// Bounds the work, counted in pairs of people that are looked at. More may find fewer
    /// repeats where no design is known.
    pub fn with_steps(mut self, steps: u64) -> Self {
        self.steps = Some(steps);
        self
    }

    /// Deals one more round, with later ones in mind.
    ///
    /// # Errors
    ///
    /// Fails when the rooms cannot be filled, or the wishes not be held to.
    pub fn next(&self, rng: &mut impl Rng) -> Result<Dealt, RotationError> {
        let problem = Problem::new(self)?;
        let steps = self.steps.unwrap_or(STEPS_FOR_ONE);
        let (rounds, more) = match problem.follow_a_design(1, rng) {
            Some(followed) if followed.cost <= problem.table.floor => {
                (followed.rounds, followed.more)
            }
            _ => problem.look_ahead(steps, rng)?,
        };
        Ok(problem.dealt(&rounds, more, rng))
    }

    /// Deals so many rounds, each with all the others in mind.
    ///
    /// # Errors
    ///
    /// Fails for no rounds and for too many, when the rooms cannot be filled, and when the wishes
    /// cannot be held to.
    pub fn rounds(&self, count: usize, rng: &mut impl Rng) -> Result<Dealt, RotationError> {
        if !(1..=MOST_ROUNDS).contains(&count) {
            return Err(RotationError::Rounds { rounds: count });
        }
        let problem = Problem::new(self)?;
        let steps = self.steps.unwrap_or(STEPS_FOR_ALL);
        let (rounds, more) = problem.all(count, steps, rng)?;
        Ok(problem.dealt(&rounds, more, rng))
    }
}

/// The people as numbers.
///
/// What searches is not generic over its source of chance, so that it is compiled once, and here,
/// where it is optimized also for tests.
struct Problem<'a> {
    people: &'a [OwnedUserId],
    checked: Checked,
    table: Table,
    /// The past rounds of those who are dealt now, each once.
    past: Vec<Vec<Vec<usize>>>,
    met: Vec<u16>,
}

impl<'a> Problem<'a> {
    fn new(rotation: &'a Rotation) -> Result<Self, RotationError> {
        let people = &rotation.people;
        let rooms = rotation.split.rooms(people.len())?;
        if people.len() > MOST_PEOPLE {
            return Err(RotationError::TooManyPeople {
                people: people.len(),
            });
        }
        let checked = rotation.wishes.check(people, rooms)?;
        let numbers: BTreeMap<&UserId, usize> = people.iter().map(AsRef::as_ref).zip(0..).collect();
        let (mut met, mut past) = (vec![0_u16; people.len() * people.len()], Vec::new());
        let mut known = BTreeSet::new();
        for round in &rotation.past {
            let mut pairs = BTreeSet::new();
            let mut groups = Vec::new();
            for group in round {
                let present = group
                    .iter()
                    .filter_map(|user| numbers.get(&**user).copied());
                let group: BTreeSet<_> = present.collect();
                for left in &group {
                    pairs.extend(group.iter().filter(|r| *r != left).map(|r| (*left, *r)));
                }
                groups.push(group.into_iter().collect::<Vec<_>>());
            }
            for (left, right) in &pairs {
                let times = &mut met[left * people.len() + right];
                *times = times.saturating_add(1);
            }
            // A round with nothing new, such as the same groups once more, does not distinguish designs.
            let before = known.len();
            known.extend(pairs);
            if known.len() > before {
                past.push(groups);
            }
        }
        Ok(Self {
            table: Table::new(&checked, rooms, &met),
            people,
            checked,
            past,
            met,
        })
    }

    /// Looks for one more round that leaves as many as possible without a repeat after it. Says
    /// how many were found.
    fn look_ahead(
        &self,
        steps: u64,
        rng: &mut dyn Rng,
    ) -> Result<(Vec<Seating>, usize), RotationError> {
        let most = if self.people.len() > LOOK_AHEAD_PEOPLE || self.past.is_empty() {
            1
        } else {
            self.rounds_left().clamp(1, LOOK_AHEAD_ROUNDS)
        };
        // All the looking ahead may take as long as the round itself.
        let share = steps / 2 / most as u64;
        for count in (2..=most).rev() {
            let rounds = self.seats(count, rng)?;
            let (mut rounds, cost) = Search::new(&self.table, rounds, share).run(rng);
            let floor = self.table.floor.saturating_mul(count_of(&rounds));
            if cost <= floor {
                rounds.truncate(1);
                return Ok((rounds, count - 1));
            }
        }
        let rounds = self.seats(1, rng)?;
        let enough = self.table.least_cost(1, self.fewest_repeats(&self.met, 1));
        let found = Search::new(&self.table, rounds, steps / 2)
            .enough(enough)
            .run(rng);
        Ok((self.held(found)?, 0))
    }

    /// Looks for rounds with few repeats among all of them.
    fn all(
        &self,
        count: usize,
        steps: u64,
        rng: &mut dyn Rng,
    ) -> Result<(Vec<Seating>, usize), RotationError> {
        let mut rounds = Vec::new();
        if let Some(followed) = self.follow_a_design(count, rng) {
            let floor = self.table.floor.saturating_mul(count_of(&followed.rounds));
            if followed.rounds.len() == count && followed.cost <= floor {
                return Ok((followed.rounds, followed.more));
            }
            if followed.cost <= floor {
                rounds = followed.rounds;
            }
        }
        // First what is missing, one after another, then all rounds together; and besides, all rounds
        // from anywhere, which is better where a few people are left over.
        let share = steps / 4 / (count - rounds.len()).max(1) as u64;
        while rounds.len() < count {
            let met = self.met_after(&rounds);
            let table = Table::new(&self.checked, self.table.rooms, &met);
            let enough = table.least_cost(1, self.fewest_repeats(&met, 1));
            let search = Search::new(&table, self.seats(1, rng)?, share);
            let (round, _) = search.enough(enough).run(rng);
            rounds.extend(round);
        }
        let enough = self
            .table
            .least_cost(count, self.fewest_repeats(&self.met, count));
        let search = |rounds, steps| Search::new(&self.table, rounds, steps).enough(enough);
        let improved = search(rounds, steps / 4).run(rng);
        if improved.1 <= enough {
            return Ok((improved.0, 0));
        }
        let others = search(self.seats(count, rng)?, steps / 2).run(rng);
        let best = if others.1 < improved.1 {
            others
        } else {
            improved
        };
        Ok((self.held(best)?, 0))
    }

    /// How often two people have met after these rounds.
    fn met_after(&self, rounds: &[Seating]) -> Vec<u16> {
        let mut met = self.met.clone();
        for units in rounds.iter().flatten() {
            let members = || units.iter().flat_map(|unit| &self.checked.units[*unit]);
            for left in members() {
                for right in members().filter(|right| *right != left) {
                    let times = &mut met[left * self.people.len() + right];
                    *times = times.saturating_add(1);
                }
            }
        }
        met
    }

    fn seats(&self, count: usize, rng: &mut dyn Rng) -> Result<Vec<Seating>, RotationError> {
        (0..count)
            .map(|_| seat(&self.table, rng).ok_or(RotationError::NoRoomForTogether))
            .collect()
    }

    /// The rounds, if they hold to the wishes.
    fn held(&self, (rounds, cost): (Vec<Seating>, i64)) -> Result<Vec<Seating>, RotationError> {
        if self.table.breaks_a_wish(cost, rounds.len()) {
            Err(RotationError::Wishes)
        } else {
            Ok(rounds)
        }
    }

    /// How many rounds without a repeat there can be at most, for the person who has met the most others.
    fn rounds_left(&self) -> usize {
        let people = self.people.len();
        let mates = (people / self.table.rooms).saturating_sub(1).max(1);
        let unmet = |person: usize| {
            let row = &self.met[person * people..(person + 1) * people];
            row.iter().filter(|times| **times == 0).count() - 1
        };
        (0..people).map(unmet).min().unwrap_or(0) / mates
    }

    /// How many repeats there are at least. Who stays together is not thought of.
    fn fewest_repeats(&self, met: &[u16], rounds: usize) -> usize {
        if self.people.len() > self.checked.units.len() {
            return 0;
        }
        bound::fewest_repeats(met, self.people.len(), self.table.rooms, rounds)
    }

    fn dealt(&self, rounds: &[Seating], more: usize, rng: &mut dyn Rng) -> Dealt {
        let people = self.people.len();
        let mut unit_of = vec![0; people];
        for (unit, members) in self.checked.units.iter().enumerate() {
            for person in members {
                unit_of[*person] = unit;
            }
        }
        let fewest_repeats = self.fewest_repeats(&self.met, rounds.len());
        let (mut met, mut repeats, mut rounds_without_repeat) = (self.met.clone(), 0, 0);
        let in_groups = rounds.iter().map(|seating| {
            let mut groups = Vec::new();
            let before = repeats;
            for units in seating {
                let members = units.iter().flat_map(|unit| &self.checked.units[*unit]);
                let mut members: Vec<_> = members.copied().collect();
                members.sort_unstable();
                for (n, left) in members.iter().enumerate() {
                    for right in members[..n]
                        .iter()
                        .filter(|r| unit_of[**r] != unit_of[*left])
                    {
                        let times = &mut met[left * people + right];
                        repeats += usize::from(*times > 0);
                        *times = times.saturating_add(1);
                    }
                }
                groups.push(members.iter().map(|n| self.people[*n].clone()).collect());
            }
            rounds_without_repeat += usize::from(repeats == before);
            groups.shuffle(rng);
            groups
        });
        let rounds = in_groups.collect();
        Dealt {
            rounds,
            repeats,
            fewest_repeats,
            rounds_without_repeat,
            more_without_repeat: more,
        }
    }
}

fn count_of(rounds: &[Seating]) -> i64 {
    i64::try_from(rounds.len()).unwrap_or(i64::MAX)
}

/// Why people could not be dealt.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RotationError {
    /// The rooms cannot be filled.
    #[error(transparent)]
    Plan(#[from] PlanError),

    /// No rounds, or too many.
    #[error("{rounds} rounds cannot be planned; from 1 to {MOST_ROUNDS} can")]
    Rounds {
        /// How many were asked for.
        rounds: usize,
    },

    /// More people than are dealt at once.
    #[error("{people} people are more than the {MOST_PEOPLE} that can be dealt")]
    TooManyPeople {
        /// How many there are.
        people: usize,
    },

    /// People who are to stay together do not fit into one room.
    #[error("{people} people are to stay together, but a room has at most {largest}")]
    TogetherTooMany {
        /// How many are to stay together.
        people: usize,
        /// How many the largest room has.
        largest: usize,
    },

    /// Two people are to stay together and to be kept apart.
    #[error("{left} and {right} are to stay together and to be kept apart")]
    TogetherAndApart {
        /// One of them.
        left: OwnedUserId,
        /// The other.
        right: OwnedUserId,
    },

    /// Of the people who are to be kept apart, two would be in one room whatever is done.
    #[error("{people} people are to be kept apart, but there are only {rooms} rooms")]
    ApartTooMany {
        /// How many are to be kept apart.
        people: usize,
        /// How many rooms there are.
        rooms: usize,
    },

    /// People who are to stay together would make the spread of the moderators uneven.
    #[error("{people} of those who are to stay together are to be spread over the rooms as well")]
    TogetherAndSpread {
        /// How many of them.
        people: usize,
    },

    /// No way was found to seat everybody who is to stay together.
    #[error("no way was found to find a room for everybody who is to stay together")]
    NoRoomForTogether,

    /// There are wishes for people who are not dealt, since everybody chooses for themselves.
    #[error(
        "nobody is dealt where everybody chooses, so that nobody can be kept together or apart"
    )]
    WishesForNobody,

    /// No deal was found that holds to all the wishes.
    #[error("no deal was found that keeps together, keeps apart and spreads everybody as wished")]
    Wishes,
}

#[cfg(test)]
mod tests;
