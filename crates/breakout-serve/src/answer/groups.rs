//! Answers that list the groups: a plan, and the status.

use std::time::Duration;

use breakout_i18n::{Language, Message, serve_answers as words};

use super::{
    Answer,
    writing::{Shown, Writing, fitted, group_label, length, person_label},
};
use crate::command::Verb;

/// When a session ends.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ending {
    /// After so long.
    After(Duration),
    /// At this time, as the clock of the place shows it.
    At(String),
}

/// What is proposed.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Plan {
    /// The groups in their order.
    pub groups: Vec<PlannedGroup>,
    /// When it would end.
    pub ending: Option<Ending>,
    /// What people are called who get no group.
    pub without_group: Vec<String>,
}

impl Plan {
    /// Creates a plan without an end, in which everybody has a group.
    pub fn new(groups: Vec<PlannedGroup>) -> Self {
        Self {
            groups,
            ..Self::default()
        }
    }
}

/// A group of a plan.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PlannedGroup {
    /// What it is called. Untrusted.
    pub name: String,
    /// What its people are called, so that namesakes differ. Untrusted. Nobody, where all choose.
    pub people: Vec<String>,
}

impl PlannedGroup {
    /// Creates a group.
    pub fn new(name: impl Into<String>, people: Vec<String>) -> Self {
        let name = name.into();
        Self { name, people }
    }
}

/// What is open.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Status {
    /// The groups in their order.
    pub groups: Vec<StatusGroup>,
    /// How long is left.
    pub left: Option<Duration>,
    /// What people are called who have no group.
    pub without_group: Vec<String>,
}

impl Status {
    /// Creates the status of a session without an end, in which everybody has a group.
    pub fn new(groups: Vec<StatusGroup>) -> Self {
        Self {
            groups,
            ..Self::default()
        }
    }
}

/// A group that is open.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StatusGroup {
    /// What it is called. Untrusted.
    pub name: String,
    /// Who is there; `None` where that is not known. Untrusted.
    pub there: Option<Vec<String>>,
    /// Who should be there. Untrusted.
    pub missing: Vec<String>,
    /// Whether it waits for help.
    pub asks_for_help: bool,
}

impl StatusGroup {
    /// Creates a group in which nobody is missing.
    pub fn new(name: impl Into<String>, there: Option<Vec<String>>) -> Self {
        Self {
            name: name.into(),
            there,
            missing: Vec::new(),
            asks_for_help: false,
        }
    }
}

/// Shows a plan, and how it is answered, with reactions and without.
pub fn plan(plan: &Plan, prefix: &str, language: Language) -> Answer {
    let count = plan.groups.len();
    let lists = plan.groups.iter().map(|group| &group.people);
    let people = longest(lists.chain([&plan.without_group]));
    fitted(count, people, |shown| {
        let mut writing = Writing::new(prefix, language);
        writing.say(|_| match &plan.ending {
            None => words::plan(count),
            Some(Ending::After(left)) => words::plan_for(count, length(*left)),
            Some(Ending::At(time)) => words::plan_until(count, time),
        });
        let rows = plan.groups.iter().take(shown.groups).map(|group| {
            let name = Message::verbatim(group_label(&group.name, language));
            let people =
                listed(&group.people, shown, language).unwrap_or_else(words::everybody_chooses);
            let line = words::group_with_people(&name, &people);
            (vec![name, people], line)
        });
        let rows: Vec<_> = rows.collect();
        writing.table(&[words::group(), words::people()], &rows);
        end_of_list(
            &mut writing,
            (count, people),
            shown,
            &plan.without_group,
            language,
        );
        writing.say(|_| words::press());
        writing.say(|form| {
            let [yes, again, no] = [Verb::Yes, Verb::Again, Verb::No].map(|verb| form.answer(verb));
            words::or_answer(yes, again, no)
        });
        writing.done()
    })
}

/// Shows who is in which group, who is missing, and how much time is left.
pub fn status(status: &Status, prefix: &str, language: Language) -> Answer {
    let count = status.groups.len();
    let lists = status
        .groups
        .iter()
        .flat_map(|group| group.there.iter().chain([&group.missing]));
    let people = longest(lists.chain([&status.without_group]));
    fitted(count, people, |shown| {
        let mut writing = Writing::new(prefix, language);
        writing.say(|_| match status.left {
            Some(left) => words::time_left(count, length(left)),
            None => words::no_time(count),
        });
        let rows = status.groups.iter().take(shown.groups).map(|group| {
            let mut name = Message::verbatim(group_label(&group.name, language));
            if group.asks_for_help {
                name = words::asks_for_help(&name);
            }
            let there = match &group.there {
                Some(there) => listed(there, shown, language).unwrap_or_else(words::nobody),
                None => words::unknown(),
            };
            let missing = listed(&group.missing, shown, language);
            let line = match &missing {
                Some(missing) => words::group_with_missing(&name, &there, missing),
                None => words::group_with_people(&name, &there),
            };
            let missing = missing.unwrap_or_else(|| Message::verbatim(""));
            (vec![name, there, missing], line)
        });
        let rows: Vec<_> = rows.collect();
        writing.table(&[words::group(), words::there(), words::missing()], &rows);
        end_of_list(
            &mut writing,
            (count, people),
            shown,
            &status.without_group,
            language,
        );
        writing.done()
    })
}

/// Says who is in no group, and what of the list is not shown.
fn end_of_list(
    writing: &mut Writing<'_>,
    (groups, people): (usize, usize),
    shown: Shown,
    without_group: &[String],
    language: Language,
) {
    if let Some(people) = listed(without_group, shown, language) {
        writing.say(|_| words::without_group(&people));
    }
    if shown.groups < groups {
        writing.say(|_| words::more_groups(groups - shown.groups));
    }
    if shown.groups < groups || shown.people < people {
        writing.say(|form| {
            let examples = Verb::Who.examples(language);
            words::not_all_shown(form.command(examples.last().map_or("", String::as_str)))
        });
    }
}

/// Lists people, as many as are shown; `None` if there are none.
fn listed(people: &[String], shown: Shown, language: Language) -> Option<Message> {
    let labels = people.iter().take(shown.people);
    let labels: Vec<_> = labels.map(|name| person_label(name, language)).collect();
    let more = people.len() - labels.len();
    let list = Message::verbatim(labels.join(", "));
    match (labels.is_empty(), more) {
        (true, 0) => None,
        (true, more) => Some(words::only_more(more)),
        (false, 0) => Some(list),
        (false, more) => Some(words::and_more(list, more)),
    }
}

fn longest<'a>(lists: impl Iterator<Item = &'a Vec<String>>) -> usize {
    lists.map(Vec::len).max().unwrap_or(0)
}
