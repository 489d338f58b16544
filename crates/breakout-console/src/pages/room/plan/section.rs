//! The plan as a part of the room's page.

use askama::Template;
use breakout_core::{
    plan::{ChildJoinRule, bots::looks_like_a_bot},
    task,
    text::one_line,
};
use breakout_i18n::{Language, Message, plan as words};
use breakout_words::names::{self, Names};
use matrix_breakout::Parent;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    deal::By,
    draft::Draft,
    start::{StartOptions, may_show_widget},
};
use crate::{access::Access, filters, pages::room::markup, problem::Problem};

/// With more groups than this, their numbers are typed instead of chosen from a list, which every person would carry.
const MOST_CHOICES: usize = 20;

#[derive(Debug, Template)]
#[template(path = "room_plan.html")]
pub(in crate::pages::room) struct PlanSection {
    path: String,
    csrf: String,
    /// Whether it is the account's own, which also takes part itself, reads files, and makes rooms ahead of time.
    is_own: bool,
    revision: u64,
    problem: Option<Problem>,
    by_size: bool,
    count: usize,
    names: String,
    with_moderators: bool,
    with_me: bool,
    free: bool,
    rotate: bool,
    together: String,
    apart: String,
    without: String,
    /// Whether there are rooms of before.
    has_earlier: bool,
    note: Option<Message>,
    /// What the user should know before this is started.
    warnings: Vec<Message>,
    summary: Message,
    /// Empty where numbers are typed.
    choices: Vec<Choice>,
    groups: Vec<Group>,
    left_over: Vec<Chip>,
    options: StartOptions,
    /// Whether the user may keep members from writing.
    may_quiet: bool,
    /// Whether there is a widget that the user may open for everybody.
    may_show_widget: bool,
    /// Whether something stands in the way that a start replaces.
    replaces: bool,
    /// The languages of what goes into rooms.
    languages: Vec<SpokenLanguage>,
}

/// A language that a session can speak.
#[derive(Debug)]
struct SpokenLanguage {
    language: Language,
    is_chosen: bool,
}

/// A group to choose.
#[derive(Clone, Debug)]
struct Choice {
    key: u32,
    name: String,
}

#[derive(Debug)]
struct Group {
    key: u32,
    number: usize,
    name: String,
    /// What the group is to do, if it has a task of its own.
    task: String,
    /// How many are in it; with its number where numbers are typed.
    size: Message,
    /// The label of its name.
    label: Message,
    people: Vec<Chip>,
}

/// One person with the way to another group.
#[derive(Debug)]
struct Chip {
    user_id: String,
    name: String,
    key: Option<u32>,
    number: Option<usize>,
    note: Option<Message>,
}

impl PlanSection {
    /// The language of the page is the session's unless another one is chosen.
    pub(super) fn new(access: &Access, draft: &Draft, parent: &Parent, in_the_way: bool) -> Self {
        let shown = access.language();
        let names = names::names_in(parent);
        let chips = Chips {
            parent,
            names,
            viewer: access.viewer(),
        };
        let groups: Vec<_> = (1..)
            .zip(draft.plan.children.iter().zip(&draft.keys))
            .map(|(number, (child, key))| Group {
                key: *key,
                number,
                name: one_line(&child.name),
                task: child.task.as_deref().map(task::shown).unwrap_or_default(),
                size: match draft.plan.children.len() > MOST_CHOICES {
                    true => words::group_with_people(child.users.len(), number),
                    false => words::people(child.users.len()),
                },
                label: words::name_of_group(number),
                people: chips.all(&child.users, Some((*key, number))),
            })
            .collect();
        let choices = groups.iter().take(MOST_CHOICES + 1).map(|group| Choice {
            key: group.key,
            name: group.name.clone(),
        });
        let mut choices: Vec<_> = choices.collect();
        if choices.len() > MOST_CHOICES {
            choices.clear();
        }
        let left_over: Vec<_> = match draft.deal.free && draft.plan.users().is_empty() {
            true => Vec::new(),
            false => draft
                .left_over()
                .into_iter()
                .map(ToOwned::to_owned)
                .collect(),
        };
        let placed: usize = draft
            .plan
            .children
            .iter()
            .map(|child| child.users.len())
            .sum();
        Self {
            path: access.href(&parent.room_id),
            csrf: access.csrf().to_owned(),
            is_own: access.is_own(),
            revision: draft.revision,
            problem: draft.problem.clone(),
            by_size: draft.deal.by == By::Size,
            count: draft.deal.shown_count(draft.people.len()),
            names: draft.deal.names.clone(),
            with_moderators: draft.deal.with_moderators,
            with_me: draft.deal.with_me,
            free: draft.deal.free,
            rotate: draft.deal.rotate,
            together: draft.deal.together.clone(),
            apart: draft.deal.apart.clone(),
            without: draft.deal.without.clone(),
            has_earlier: !draft.rounds.last.is_empty(),
            note: draft.note.clone(),
            warnings: draft.warnings(parent),
            summary: match placed {
                0 => words::groups_everybody_chooses(groups.len()),
                people => words::people_in_groups(groups.len(), people),
            },
            choices,
            left_over: chips.all(&left_over, None),
            options: draft.options.clone(),
            may_quiet: access.is_own() && parent.check_quiet().is_ok(),
            may_show_widget: may_show_widget(parent),
            replaces: in_the_way,
            languages: spoken(draft.options.language.unwrap_or(shown)),
            groups,
        }
    }

    fn is_invite(&self) -> bool {
        self.options.join_rule == ChildJoinRule::Invite
    }

    fn has_wishes(&self) -> bool {
        !self.together.is_empty() || !self.apart.is_empty()
    }

    fn is_public(&self) -> bool {
        self.options.join_rule == ChildJoinRule::Public
    }
}

/// Returns the languages, of which this is chosen.
fn spoken(chosen: Language) -> Vec<SpokenLanguage> {
    let languages = Language::ALL.into_iter().map(|language| SpokenLanguage {
        language,
        is_chosen: language == chosen,
    });
    languages.collect()
}

impl Chip {
    fn is_in(&self, key: &u32) -> bool {
        self.key == Some(*key)
    }
}

struct Chips<'a> {
    parent: &'a Parent,
    names: Names,
    viewer: &'a UserId,
}

impl Chips<'_> {
    fn all(&self, users: &[OwnedUserId], place: Option<(u32, usize)>) -> Vec<Chip> {
        let chip = |user: &OwnedUserId| Chip {
            user_id: user.to_string(),
            name: names::name(&self.names, user),
            key: place.map(|(key, _)| key),
            number: place.map(|(_, number)| number),
            note: self.note(user),
        };
        users.iter().map(chip).collect()
    }

    fn note(&self, user: &UserId) -> Option<Message> {
        let member = self
            .parent
            .members
            .iter()
            .find(|member| member.user_id == user);
        match member {
            None => Some(words::not_in_this_room_yet()),
            Some(_) if user == self.viewer => Some(words::you()),
            Some(member) if member.is_moderator => Some(words::moderator()),
            Some(member) if member.is_guest => Some(words::guest()),
            Some(member) => {
                let name = member.display_name.as_deref();
                looks_like_a_bot(&member.user_id, name).then(words::looks_like_a_bot)
            }
        }
    }
}

#[cfg(test)]
impl PlanSection {
    pub(in crate::pages::room) fn samples() -> Vec<Self> {
        let sample = |text: &str| {
            let name = one_line(text);
            let chip = |key: Option<u32>| Chip {
                user_id: format!("@{text}:x"),
                name: name.clone(),
                key,
                number: key.map(|_| 1),
                note: Some(words::moderator()),
            };
            Self {
                path: "/rooms/%21a".to_owned(),
                csrf: "token".to_owned(),
                is_own: true,
                revision: 7,
                problem: Some(
                    Problem::new(Message::verbatim(text)).with_hint(Message::verbatim(text)),
                ),
                by_size: false,
                count: 4,
                names: text.to_owned(),
                with_moderators: true,
                with_me: false,
                free: false,
                rotate: true,
                together: text.to_owned(),
                apart: text.to_owned(),
                without: text.to_owned(),
                has_earlier: true,
                note: Some(Message::verbatim(text)),
                warnings: vec![Message::verbatim(text)],
                summary: words::people_in_groups(1_usize, 2_usize),
                choices: vec![Choice {
                    key: 3,
                    name: name.clone(),
                }],
                groups: vec![Group {
                    key: 3,
                    number: 1,
                    name: name.clone(),
                    task: text.to_owned(),
                    size: words::group_with_people(1_usize, 1_usize),
                    label: words::name_of_group(1_usize),
                    people: vec![chip(Some(3))],
                }],
                left_over: vec![chip(None)],
                options: StartOptions {
                    presence: Some(true),
                    ..StartOptions::default()
                },
                may_quiet: true,
                may_show_widget: true,
                replaces: true,
                languages: spoken(Language::English),
            }
        };
        let mut samples: Vec<_> = crate::tests::hostile_texts()
            .iter()
            .map(|text| sample(text))
            .collect();
        let mut by_number = sample("Group");
        by_number.choices.clear();
        by_number.by_size = true;
        samples.push(by_number);
        samples
    }
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;

    use super::*;
    use crate::layout::TemplateExt as _;

    #[test]
    fn every_sample_is_safe() {
        for section in PlanSection::samples() {
            crate::tests::check_region(&section.html(Language::default()).unwrap());
        }
    }

    #[test]
    fn every_language_can_be_spoken_in_the_rooms() {
        let all = spoken(Language::GermanFormal);
        assert!(all.iter().map(|spoken| spoken.language).eq(Language::ALL));
        let chosen = all.iter().filter(|spoken| spoken.is_chosen);
        let chosen: Vec<_> = chosen.map(|spoken| spoken.language.tag()).collect();
        assert_eq!(chosen, ["de-x-formal"]);
    }

    #[test]
    fn every_person_can_be_moved_without_a_mouse() {
        for section in PlanSection::samples() {
            let html = section.html(Language::default()).unwrap();
            let fields =
                html.matches("name=\"to:").count() + html.matches("name=\"number:").count();
            assert_eq!(fields, 2, "{html}");
        }
    }
}
