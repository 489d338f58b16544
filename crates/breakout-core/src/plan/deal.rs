//! Deals the people of a room into groups: at random, as is wished, so that they meet others than
//! before, or not at all where everybody chooses.
//!
//! Everything that deals for a host goes through here, so that the same people, wishes and seed give
//! the same groups wherever it is asked for. What has no host and several rounds is a
//! [`Rotation`].

use rand::Rng;
use ruma::{OwnedUserId, UserId};

use super::{
    Plan,
    name::NamePattern,
    rotation::{Groups, Rotation, RotationError, Wishes},
    split::{self, Person, Selection, Split},
};

/// What a host asks for.
///
/// # Examples
///
/// ```
/// use breakout_core::plan::{
///     deal::Deal,
///     split::{Person, Selection, Split},
/// };
/// use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
/// use ruma::{UserId, user_id};
///
/// let members = ["@host:a", "@ann:a", "@bob:a", "@cleo:a", "@dan:a"];
/// let members = members.map(|id| Person::new(UserId::parse(id).expect("these are user IDs")));
/// let selection = Selection::default();
///
/// // The host takes part in no group unless the selection says so.
/// let deal = Deal::new(Split::Size(2), &selection, &members, user_id!("@host:a"));
/// assert_eq!(deal.people().len(), 4);
/// let dealt = deal.deal(&mut ChaCha8Rng::seed_from_u64(7))?;
/// assert_eq!(dealt.plan.children.len(), 2);
/// # Ok::<(), breakout_core::plan::rotation::RotationError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Deal {
    split: Split,
    people: Vec<OwnedUserId>,
    moderators: Vec<OwnedUserId>,
    names: NamePattern,
    wishes: Wishes,
    past: Option<Vec<Groups>>,
    is_free: bool,
}

/// What has been dealt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DealtPlan {
    /// Who is in which group.
    pub plan: Plan,

    /// How many pairs have met before, and meet again. `None` unless the deal was to
    /// [look back](Deal::with_past).
    pub repeats: Option<usize>,

    /// How many further rounds are known in which nobody meets anybody again, as long as the people
    /// stay the same. `None` unless the deal was to [look back](Deal::with_past).
    pub more_without_repeat: Option<usize>,
}

impl Deal {
    /// Creates a deal of those members who are selected.
    pub fn new(split: Split, selection: &Selection, members: &[Person], host: &UserId) -> Self {
        let moderators = members.iter().filter(|person| person.is_moderator);
        Self {
            split,
            people: selection.pick(members, host),
            moderators: moderators.map(|person| person.user_id.clone()).collect(),
            names: NamePattern::default(),
            wishes: Wishes::default(),
            past: None,
            is_free: false,
        }
    }

    /// Names the groups.
    pub fn with_names(mut self, names: NamePattern) -> Self {
        self.names = names;
        self
    }

    /// Sets what the deal must hold to. Moderators are spread over the groups besides.
    pub fn with_wishes(mut self, wishes: Wishes) -> Self {
        self.wishes = wishes;
        self
    }

    /// Sets who was together before, so that as few pairs as possible meet again.
    pub fn with_past(mut self, rounds: Vec<Groups>) -> Self {
        self.past = Some(rounds);
        self
    }

    /// Suggests nobody anywhere, so that everybody chooses.
    pub fn free(mut self) -> Self {
        self.is_free = true;
        self
    }

    /// Returns who is dealt, in a stable order.
    pub fn people(&self) -> &[OwnedUserId] {
        &self.people
    }

    /// Deals.
    ///
    /// The same people, wishes, earlier rounds and seed give the same groups.
    ///
    /// # Errors
    ///
    /// Fails when the groups cannot be filled, and when the wishes cannot be held to: also when
    /// there are wishes, and nobody is dealt.
    pub fn deal(self, rng: &mut impl Rng) -> Result<DealtPlan, RotationError> {
        if self.is_free {
            return self.free_choice();
        }
        if self.past.is_none() && self.wishes.is_empty() {
            let plan = split::even(self.split, self.people, &self.names, rng)?;
            return Ok(DealtPlan {
                plan,
                repeats: None,
                more_without_repeat: None,
            });
        }
        let mut wishes = self.wishes;
        wishes.spread.extend(self.moderators);
        let looks_back = self.past.is_some();
        let dealt = Rotation::new(self.split, self.people)
            .with_wishes(wishes)
            .with_past(self.past.unwrap_or_default())
            .next(rng)?;
        let plan = dealt.plans(&self.names).into_iter().next();
        Ok(DealtPlan {
            plan: plan.unwrap_or_else(|| Plan::new(Vec::new())),
            repeats: looks_back.then_some(dealt.repeats),
            more_without_repeat: looks_back.then_some(dealt.more_without_repeat),
        })
    }

    fn free_choice(self) -> Result<DealtPlan, RotationError> {
        if !self.wishes.is_empty() {
            return Err(RotationError::WishesForNobody);
        }
        let groups = match self.split {
            Split::Rooms(rooms) => rooms,
            // Enough for everybody, also in a room in which nobody is yet.
            Split::Size(_) if self.people.is_empty() => 1,
            Split::Size(_) => self.split.rooms(self.people.len())?,
        };
        Ok(DealtPlan {
            plan: split::free(groups, &self.names)?,
            repeats: None,
            more_without_repeat: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng as _};
    use ruma::user_id;

    use super::*;
    use crate::plan::PlanError;

    fn members(count: usize) -> Vec<Person> {
        (0..count)
            .map(|n| Person::new(format!("@p{n:0>2}:a").try_into().unwrap()))
            .collect()
    }

    fn deal(split: Split, members: &[Person]) -> Deal {
        Deal::new(split, &Selection::default(), members, user_id!("@host:a"))
    }

    fn rng() -> ChaCha8Rng {
        ChaCha8Rng::seed_from_u64(7)
    }

    fn groups(plan: &Plan) -> Groups {
        let children = plan.children.iter();
        children.map(|child| child.users.clone()).collect()
    }

    #[test]
    fn without_wishes_it_is_an_even_split() {
        let members = members(9);
        let people = members.iter().map(|person| person.user_id.clone());
        let names = NamePattern::default();
        let even = split::even(Split::Size(4), people.collect(), &names, &mut rng());
        let dealt = deal(Split::Size(4), &members).deal(&mut rng()).unwrap();
        assert_eq!(dealt.plan, even.unwrap());
        assert_eq!(dealt.repeats, None);
    }

    #[test]
    fn wishes_are_held_to_in_the_first_round_as_in_all_others() {
        let mut members = members(9);
        for moderator in [0, 1, 2] {
            members[moderator].is_moderator = true;
        }
        let pair = [&members[3], &members[4]].map(|person| person.user_id.clone());
        let wishes = Wishes {
            together: vec![pair.to_vec()],
            ..Wishes::default()
        };
        let selection = Selection {
            with_moderators: true,
            ..Selection::default()
        };
        let of = Deal::new(Split::Rooms(3), &selection, &members, user_id!("@host:a"));
        let first = of.with_wishes(wishes);
        let second = first
            .clone()
            .with_past(vec![groups(&first.clone().deal(&mut rng()).unwrap().plan)]);
        for (deal, looks_back) in [(first, false), (second, true)] {
            let dealt = deal.deal(&mut rng()).unwrap();
            assert_eq!(dealt.repeats.is_some(), looks_back);
            assert_eq!(dealt.more_without_repeat.is_some(), looks_back);
            let of_pair = |group: &Vec<OwnedUserId>| pair.iter().all(|user| group.contains(user));
            assert!(groups(&dealt.plan).iter().any(of_pair));
            for group in groups(&dealt.plan) {
                let is_moderator = |user: &OwnedUserId| *user <= members[2].user_id;
                assert_eq!(group.iter().filter(|user| is_moderator(user)).count(), 1);
            }
        }
    }

    #[test]
    fn who_chooses_for_themselves_is_dealt_nowhere() {
        for (split, count, groups) in [
            (Split::Rooms(3), 0, 3),
            (Split::Size(4), 9, 3),
            (Split::Size(4), 0, 1),
        ] {
            let dealt = deal(split, &members(count)).free().deal(&mut rng());
            let plan = dealt.unwrap().plan;
            assert_eq!(plan.children.len(), groups);
            assert!(plan.users().is_empty());
        }
        let refused = deal(Split::Size(0), &members(2)).free().deal(&mut rng());
        assert_eq!(refused, Err(RotationError::Plan(PlanError::NoSize)));
    }

    #[test]
    fn a_wish_for_people_who_choose_for_themselves_is_refused() {
        let members = members(4);
        let pair = [&members[0], &members[1]].map(|person| person.user_id.clone());
        let wishes = Wishes {
            together: vec![pair.to_vec()],
            ..Wishes::default()
        };
        let dealt = deal(Split::Rooms(2), &members).with_wishes(wishes).free();
        assert_eq!(dealt.deal(&mut rng()), Err(RotationError::WishesForNobody));
    }
}
