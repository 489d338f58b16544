//! Plans that are being made: one for each room, kept here so that a page can be reloaded, opened twice, and used
//! without the script.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use breakout_core::{
    plan::{
        Plan, PlanError,
        deal::Deal,
        file::PlanFile,
        name::NamePattern,
        reuse::{ExistingRoom, Reuse},
        rotation::RotationError,
        split::Selection,
    },
    task,
};
use breakout_i18n::{Language, Message, plan as words};
use breakout_words::{said::Said as _, typed};
use matrix_breakout::{Breakout, Parent, Rounds};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use parking_lot::{Mutex, MutexGuard};
use rand::Rng;

use super::{deal::DealOptions, problem, start::StartOptions};
use crate::problem::Problem;

/// So many warnings of one plan are shown.
const MOST_WARNINGS: usize = 20;

/// The plans of this console, by room.
#[derive(Clone, Debug, Default)]
pub(crate) struct Drafts(Arc<Mutex<BTreeMap<OwnedRoomId, Draft>>>);

/// A plan that is not started yet.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// Another one after every change, so that what is started is what was looked at.
    pub(super) revision: u64,
    /// How it was dealt, or was to be.
    pub(super) deal: DealOptions,
    /// In which language groups are called that nobody has named.
    pub(super) named_in: Language,
    /// Whether the groups got their names here, and not from a file or from last time.
    pub(super) is_dealt: bool,
    /// Who was to be dealt.
    pub(super) people: Vec<OwnedUserId>,
    pub(super) plan: Plan,
    /// What each room of the plan is called in forms; it stays when others are taken out.
    pub(super) keys: Vec<u32>,
    /// How it is to be started.
    pub(super) options: StartOptions,
    /// What is to be said of the deal.
    pub(super) note: Option<Message>,
    /// What is to be said of the file that it was read from.
    notes: Vec<Message>,
    /// In which lines of that file people stand.
    lines: BTreeMap<OwnedUserId, Vec<u64>>,
    /// Why the last step was not done.
    pub(super) problem: Option<Problem>,
    /// Who is left out of the groups.
    pub(super) left_out: BTreeSet<OwnedUserId>,
    /// The earlier sessions of this room.
    pub(super) rounds: Arc<Rounds>,
    next_key: u32,
}

/// One step by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Somebody goes to a room, or to none.
    Assign(OwnedUserId, Option<u32>),
    Rename(u32, String),
    /// A group gets a task of its own, or none.
    Task(u32, Option<String>),
    /// All others get this one.
    SharedTask(String),
    /// What goes into rooms is in this language.
    Language(Language),
    Add,
    Remove(u32),
}

impl Drafts {
    /// The plan for this room as it stands, or a first proposal; with what it is made for.
    /// Groups that nobody has named are called in the language of the session: that of the page unless another one is chosen.
    pub(super) async fn get_or_propose(
        &self,
        breakout: &Breakout,
        page: Language,
    ) -> Result<(Parent, Draft), matrix_breakout::Error> {
        let parent = breakout.fetch_parent().await?;
        if self.revision(&parent.room_id).is_none() {
            let rounds = breakout.rounds().await?;
            let remembered = breakout.remembered().await?;
            self.lock()
                .entry(parent.room_id.clone())
                .or_insert_with(|| {
                    let left_out = remembered.without;
                    let mut draft = Draft::propose(&parent, rounds, left_out, &mut rand::rng());
                    draft.options.widget = remembered.widget;
                    let tag = remembered.language.as_ref();
                    draft.options.language = tag.and_then(|tag| Language::from_tag(tag.as_str()));
                    draft
                });
        }
        let draft = self.change_if(&parent, |draft| {
            draft.meet(&parent);
            draft.speak(draft.options.language.unwrap_or(page));
            draft.clone()
        });
        Ok((parent, draft))
    }

    /// Changes the plan for this room.
    pub(super) fn change(&self, parent: &Parent, step: impl FnOnce(&mut Draft)) {
        self.change_if(parent, |draft| {
            draft.revision = draft.revision.wrapping_add(1);
            draft.problem = None;
            draft.note = None;
            step(draft);
        });
    }

    /// One that was started and forgotten a moment ago is proposed anew.
    fn change_if<T>(&self, parent: &Parent, step: impl FnOnce(&mut Draft) -> T) -> T {
        let mut drafts = self.lock();
        let draft = drafts.entry(parent.room_id.clone()).or_insert_with(|| {
            let (rounds, left_out) = Default::default();
            Draft::propose(parent, rounds, left_out, &mut rand::rng())
        });
        step(draft)
    }

    /// Which plan for this room there is; none if nobody has looked at one.
    pub(in crate::pages::room) fn revision(&self, room_id: &RoomId) -> Option<u64> {
        self.lock().get(room_id).map(|draft| draft.revision)
    }

    /// Forgets what has been started.
    pub(super) fn forget(&self, room_id: &RoomId) {
        self.lock().remove(room_id);
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Draft>> {
        self.0.lock()
    }
}

impl Draft {
    /// A plan without groups.
    pub(super) fn empty(revision: u64) -> Self {
        Self {
            revision,
            deal: DealOptions::default(),
            named_in: Language::default(),
            is_dealt: false,
            people: Vec::new(),
            plan: Plan::new(Vec::new()),
            keys: Vec::new(),
            options: StartOptions::default(),
            note: None,
            notes: Vec::new(),
            lines: BTreeMap::new(),
            problem: None,
            left_out: BTreeSet::new(),
            rounds: Arc::default(),
            next_key: 1,
        }
    }

    fn propose(
        parent: &Parent,
        rounds: Rounds,
        left_out: BTreeSet<OwnedUserId>,
        rng: &mut impl Rng,
    ) -> Self {
        let deal = DealOptions {
            without: written(&left_out, parent),
            ..DealOptions::default()
        };
        let mut draft = Self {
            deal,
            left_out,
            rounds: Arc::new(rounds),
            // Not from one: a page of an earlier run must not pass for one of this.
            ..Self::empty(rng.next_u64() >> 1)
        };
        // What was to be done last time stands in the form, and in the rooms.
        draft.options.task = draft.rounds.task().map(str::to_owned).unwrap_or_default();
        draft.deal(draft.deal.clone(), parent, rng);
        draft
    }

    /// Deals everybody anew; what cannot be dealt leaves the plan as it was, and says why.
    pub(super) fn deal(&mut self, deal: DealOptions, parent: &Parent, rng: &mut impl Rng) {
        self.deal = deal;
        match self.read_left_out(parent) {
            Ok(left_out) => self.left_out = left_out,
            Err(found) => {
                self.problem = Some(found);
                return;
            }
        }
        self.meet(parent);
        match self.dealt(parent, rng) {
            Ok((plan, note)) => {
                self.set(plan);
                self.is_dealt = true;
                self.note = note;
            }
            Err(found) => self.problem = Some(found),
        }
    }

    /// Who is left out, by what is written; those who were before need not be in the room now.
    fn read_left_out(&self, parent: &Parent) -> Result<BTreeSet<OwnedUserId>, Problem> {
        let known = |text: &str| self.left_out.iter().find(|user| *user == text).cloned();
        let left_out = self.deal.left_out().map(|text| match known(text) {
            Some(user) => Ok(user),
            None => typed::person(&parent.members, text),
        });
        left_out
            .collect::<Result<_, _>>()
            .map_err(|error| Problem::from(&error))
    }

    /// Takes the groups of last time, in their rooms.
    pub(super) fn again(&mut self) {
        match self.rounds.again() {
            Some(mut plan) => {
                self.options.task = plan.task.clone().unwrap_or_default();
                for child in &mut plan.children {
                    child.users.retain(|user| !self.left_out.contains(user));
                }
                self.set(plan);
            }
            None => self.problem = Some(Problem::new(words::no_earlier_groups())),
        }
    }

    fn dealt(
        &self,
        parent: &Parent,
        rng: &mut impl Rng,
    ) -> Result<(Plan, Option<Message>), Problem> {
        let names = self.deal.names.parse::<NamePattern>();
        let names =
            names.map_err(|_| Problem::new(words::names_need_number(NamePattern::NUMBER)))?;
        let selection = self.selection();
        let split = self.deal.split(self.people.len());
        let wishes = self.deal.wishes();
        let wishes = wishes
            .of_members(&parent.members, &self.people)
            .map_err(|error| Problem::from(&error))?;
        let mut deal = Deal::new(split, &selection, &parent.members, parent.own_user())
            .with_names(names)
            .with_wishes(wishes);
        if self.deal.free {
            deal = deal.free();
        } else if self.deal.rotate {
            deal = deal.with_past(self.rounds.groups());
        }
        let dealt = deal.deal(rng).map_err(|error| match error {
            RotationError::Plan(error) => problem(&error),
            error => Problem::new(error.said()),
        })?;
        let note = match (dealt.repeats, dealt.more_without_repeat) {
            (Some(0), Some(more)) if more > 0 => Some(words::nobody_meets_again_and_more(more)),
            (repeats, _) => repeats.map(words::pairs_meet_again),
        };
        Ok((dealt.plan, note))
    }

    /// Takes over a plan from elsewhere.
    pub(super) fn set(&mut self, plan: Plan) {
        let rooms = u32::try_from(plan.children.len()).unwrap_or(u32::MAX);
        let end = self.next_key.saturating_add(rooms);
        self.keys = (self.next_key..end).collect();
        self.next_key = end;
        self.plan = plan;
        self.is_dealt = false;
        self.notes = Vec::new();
        self.lines = BTreeMap::new();
    }

    /// Takes over a plan from a file.
    pub(super) fn set_file(&mut self, file: PlanFile) {
        self.set(file.plan);
        let notes = file.notes.iter();
        self.notes = notes.map(|note| note.said()).collect();
        self.lines = file.lines;
    }

    /// What the user should know before this is started.
    pub(super) fn warnings(&self, parent: &Parent) -> Vec<Message> {
        let warnings = self
            .plan
            .warnings(&parent.members_and_invited(), &self.lines);
        let warnings = warnings.iter().map(|warning| warning.said());
        let mut all: Vec<_> = self.notes.iter().cloned().chain(warnings).collect();
        if let more @ 1.. = all.len().saturating_sub(MOST_WARNINGS) {
            all.truncate(MOST_WARNINGS);
            all.push(words::and_more(more));
        }
        all
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
            Step::Task(key, task) => self.index(key).map(|index| {
                if let Some(child) = self.plan.children.get_mut(index) {
                    child.task = task;
                }
            }),
            Step::SharedTask(task) => {
                self.options.task = task;
                Ok(())
            }
            Step::Language(language) => {
                self.options.language = Some(language);
                self.speak(language);
                Ok(())
            }
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
        self.people = self.selection().pick(&parent.members, parent.own_user());
    }

    /// Who of the members is dealt.
    fn selection(&self) -> Selection {
        let mut selection = Selection::default();
        selection.with_moderators = self.deal.with_moderators;
        selection.with_host = self.deal.with_me;
        selection.without.clone_from(&self.left_out);
        selection
    }

    /// The plan in the rooms that are there, if that is wanted. Names are as they are shown.
    pub(super) fn placed(&self) -> Plan {
        let mut plan = self.plan.clone();
        for child in &mut plan.children {
            child.room = None;
        }
        let fits = |room: &&ExistingRoom| {
            let rule = room.join_rule;
            rule.is_none_or(|rule| rule == plan.join_rule)
        };
        let rooms = match self.options.again {
            true => self.rounds.rooms(),
            false => self.rounds.prepared.clone(),
        };
        let rooms: Vec<_> = rooms.iter().filter(fits).cloned().collect();
        let mut reuse = Reuse::default();
        reuse.rename = true;
        reuse.keep = self.options.keep;
        plan.task = task::checked(&self.options.task).ok().flatten();
        plan.share_task();
        plan.in_rooms(&rooms, reuse)
    }

    /// Those who were to be dealt and have no room.
    pub(super) fn left_over(&self) -> Vec<&UserId> {
        let placed = self.plan.users();
        let people = self.people.iter().map(AsRef::as_ref);
        people.filter(|user| !placed.contains(user)).collect()
    }
}

/// Writes people as they are read: by a name that only one member has, else by ID.
fn written(people: &BTreeSet<OwnedUserId>, parent: &Parent) -> String {
    let people = people.iter().map(|user| {
        let mut members = parent.members.iter();
        let member = members.find(|member| member.user_id == *user);
        let name = member.and_then(|member| member.display_name.as_deref());
        let is_theirs = |name: &&str| {
            let is_one_word = !name.contains([',', '\n']);
            is_one_word && typed::person(&parent.members, name).is_ok_and(|found| found == *user)
        };
        name.filter(is_theirs).unwrap_or(user.as_str()).to_owned()
    });
    people.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use breakout_core::plan::PlannedChild;
    use matrix_sdk::ruma::{owned_user_id, user_id};

    use super::*;

    fn draft() -> Draft {
        let people = vec![owned_user_id!("@a:x"), owned_user_id!("@b:x")];
        let mut draft = Draft::empty(1);
        draft.people.clone_from(&people);
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
