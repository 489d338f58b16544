//! Plans that are being made: one for each room, kept here so that a page can be reloaded, opened twice, and used
//! without the script.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use matrix_breakout::{
    Parent,
    core::plan::{
        Plan, PlanError,
        name::NamePattern,
        split::{self, Selection, Split},
    },
};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use rand::Rng;

use super::{deal::Deal, problem, start::StartOptions};
use crate::web::problem::Problem;

/// The plans of this console, by room.
#[derive(Clone, Debug, Default)]
pub(crate) struct Drafts(Arc<Mutex<BTreeMap<OwnedRoomId, Draft>>>);

/// A plan that is not started yet.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// Another one after every change, so that what is started is what was looked at.
    pub(super) revision: u64,
    /// How it was dealt, or was to be.
    pub(super) deal: Deal,
    /// Who was to be dealt.
    pub(super) people: Vec<OwnedUserId>,
    pub(super) plan: Plan,
    /// What each room of the plan is called in forms; it stays when others are taken out.
    pub(super) keys: Vec<u32>,
    /// How it is to be started.
    pub(super) options: StartOptions,
    /// Why the last step was not done.
    pub(super) problem: Option<Problem>,
    next_key: u32,
}

/// One step by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Somebody goes to a room, or to none.
    Assign(OwnedUserId, Option<u32>),
    Rename(u32, String),
    Add,
    Remove(u32),
}

impl Drafts {
    /// The plan for this room as it stands, or a first proposal.
    pub(super) fn get_or_propose(&self, parent: &Parent, rng: &mut impl Rng) -> Draft {
        let mut drafts = self.lock();
        let draft = drafts
            .entry(parent.room_id.clone())
            .or_insert_with(|| Draft::propose(parent, rng));
        draft.meet(parent);
        draft.clone()
    }

    /// Changes the plan for this room.
    pub(super) fn change<T>(
        &self,
        parent: &Parent,
        rng: &mut impl Rng,
        step: impl FnOnce(&mut Draft) -> T,
    ) -> T {
        let mut drafts = self.lock();
        let draft = drafts
            .entry(parent.room_id.clone())
            .or_insert_with(|| Draft::propose(parent, rng));
        draft.revision = draft.revision.wrapping_add(1);
        draft.problem = None;
        step(draft)
    }

    /// Which plan for this room there is; none if nobody has looked at one.
    pub(in crate::web::pages::room) fn revision(&self, room_id: &RoomId) -> Option<u64> {
        self.lock().get(room_id).map(|draft| draft.revision)
    }

    /// Forgets what has been started.
    pub(super) fn forget(&self, room_id: &RoomId) {
        self.lock().remove(room_id);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Draft>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Draft {
    fn propose(parent: &Parent, rng: &mut impl Rng) -> Self {
        let mut draft = Self {
            // Not from one: a page of an earlier run must not pass for one of this.
            revision: rng.next_u64() >> 1,
            deal: Deal::default(),
            people: Vec::new(),
            plan: Plan::new(Vec::new()),
            keys: Vec::new(),
            options: StartOptions::default(),
            problem: None,
            next_key: 1,
        };
        draft.deal(draft.deal.clone(), parent, rng);
        draft
    }

    /// Deals everybody anew; what cannot be dealt leaves the plan as it was, and says why.
    pub(super) fn deal(&mut self, deal: Deal, parent: &Parent, rng: &mut impl Rng) {
        self.deal = deal;
        self.meet(parent);
        match self.dealt(rng) {
            Ok(plan) => self.set(plan),
            Err(found) => self.problem = Some(found),
        }
    }

    fn dealt(&self, rng: &mut impl Rng) -> Result<Plan, Problem> {
        let names: NamePattern = self.deal.names.parse().map_err(|_| {
            Problem::new("The names need {n} in them, which stands for the number of the room.")
        })?;
        let split = self.deal.split(self.people.len());
        let plan = match (self.deal.free, split) {
            (true, Split::Rooms(rooms)) => split::free(rooms, &names),
            (_, split) => split::even(split, self.people.clone(), &names, rng),
        };
        plan.map_err(|error| problem(&error))
    }

    /// Takes over a plan from elsewhere.
    pub(super) fn set(&mut self, plan: Plan) {
        let rooms = u32::try_from(plan.children.len()).unwrap_or(u32::MAX);
        let end = self.next_key.saturating_add(rooms);
        self.keys = (self.next_key..end).collect();
        self.next_key = end;
        self.plan = plan;
    }

    /// Takes one step by hand.
    pub(super) fn step(&mut self, step: Step) {
        let done = match step {
            Step::Assign(user, None) => self.plan.assign(&user, None),
            Step::Assign(user, Some(key)) => self
                .index(key)
                .and_then(|index| self.plan.assign(&user, Some(index))),
            Step::Rename(key, name) => self
                .index(key)
                .and_then(|index| self.plan.rename_child(index, name)),
            Step::Add => self.add(),
            Step::Remove(key) => self.index(key).and_then(|index| {
                self.plan.remove_child(index)?;
                self.keys.remove(index);
                Ok(())
            }),
        };
        if let Err(error) = done {
            self.problem = Some(problem(&error));
        }
    }

    fn add(&mut self) -> Result<(), PlanError> {
        let names: NamePattern = self.deal.names.parse().unwrap_or_default();
        let taken: BTreeSet<_> = self
            .plan
            .children
            .iter()
            .map(|child| &*child.name)
            .collect();
        let name = (self.plan.children.len() + 1..)
            .map(|number| names.name(number))
            .find(|name| !taken.contains(&**name))
            .unwrap_or_default();
        self.plan.add_child(name)?;
        self.keys.push(self.next_key);
        self.next_key += 1;
        Ok(())
    }

    fn index(&self, key: u32) -> Result<usize, PlanError> {
        let found = self.keys.iter().position(|other| *other == key);
        // Somebody took it out in another tab.
        found.ok_or(PlanError::NoSuchRoom {
            number: usize::try_from(key).unwrap_or(usize::MAX),
        })
    }

    /// Learns who is in the parent now.
    fn meet(&mut self, parent: &Parent) {
        let mut selection = Selection::default();
        selection.with_moderators = self.deal.with_moderators;
        selection.with_host = self.deal.with_me;
        self.people = selection.pick(&parent.members, parent.own_user());
    }

    /// Those who were to be dealt and have no room.
    pub(super) fn left_over(&self) -> Vec<&UserId> {
        let placed = self.plan.users();
        let people = self.people.iter().map(AsRef::as_ref);
        people.filter(|user| !placed.contains(user)).collect()
    }
}

#[cfg(test)]
mod tests {
    use matrix_breakout::core::plan::PlannedChild;
    use matrix_sdk::ruma::{owned_user_id, user_id};

    use super::*;

    fn draft() -> Draft {
        let people = vec![owned_user_id!("@a:x"), owned_user_id!("@b:x")];
        let mut draft = Draft {
            revision: 1,
            deal: Deal::default(),
            people: people.clone(),
            plan: Plan::new(Vec::new()),
            keys: Vec::new(),
            options: StartOptions::default(),
            problem: None,
            next_key: 1,
        };
        draft.set(Plan::new(vec![
            PlannedChild::new("Group 1", people),
            PlannedChild::new("Group 2", Vec::new()),
        ]));
        draft
    }

    #[test]
    fn a_room_keeps_its_key_when_another_one_goes() {
        let mut draft = draft();
        draft.step(Step::Remove(1));
        assert_eq!(draft.left_over(), [user_id!("@a:x"), user_id!("@b:x")]);
        draft.step(Step::Assign(owned_user_id!("@a:x"), Some(2)));
        draft.step(Step::Rename(2, "Blue".to_owned()));
        draft.step(Step::Add);
        assert_eq!(draft.keys, [2, 3]);
        assert_eq!(draft.plan.children[0].name, "Blue");
        assert_eq!(draft.plan.children[0].users, [user_id!("@a:x")]);
        assert_eq!(draft.plan.children[1].name, "Group 2");
        assert!(draft.problem.is_none());
    }

    #[test]
    fn a_step_into_a_room_that_is_gone_is_refused_and_said() {
        let mut draft = draft();
        draft.step(Step::Remove(1));
        let before = draft.plan.clone();
        draft.step(Step::Assign(owned_user_id!("@a:x"), Some(1)));
        assert_eq!(draft.plan, before);
        assert!(draft.problem.is_some());
    }

    #[test]
    fn an_added_room_has_a_name_of_its_own() {
        let mut draft = draft();
        draft.step(Step::Rename(1, "Group 3".to_owned()));
        draft.step(Step::Add);
        assert_eq!(draft.plan.children[2].name, "Group 4");
    }
}
