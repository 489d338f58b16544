//! What a host should know of a plan.

use breakout_core::{plan::warning::PlanWarning, text};
use breakout_i18n::{Argument, Message, plan_problems};

use super::Said;

impl Said for PlanWarning {
    fn said(&self) -> Message {
        match self {
            Self::SeveralRooms { user, rooms, lines } => {
                let rooms = rooms
                    .iter()
                    .map(|name| Message::verbatim(text::one_line(name)));
                plan_problems::several_groups(
                    lines.len(),
                    user.as_str(),
                    all(rooms.collect()),
                    numbers(lines),
                )
            }
            Self::LookAlike { names } => {
                let names = names
                    .iter()
                    .map(|name| plan_problems::name_in_quotes(as_is(name)));
                plan_problems::look_alike(all(names.collect()))
            }
            Self::NotThere { user, lines } => {
                plan_problems::not_there(lines.len(), user.as_str(), numbers(lines))
            }
            _ => Message::verbatim(self.to_string()),
        }
    }
}

/// A name with all its spaces, since that is what it may differ in from another one.
fn as_is(name: &str) -> String {
    let name = text::shown(name);
    name.map(|c| if c == '\n' { ' ' } else { c }).collect()
}

fn numbers(lines: &[u64]) -> Message {
    let lines = lines.iter().map(|line| Message::verbatim(line.to_string()));
    all(lines.collect())
}

/// Lists messages as a sentence does.
fn all(mut messages: Vec<Message>) -> Message {
    match messages.pop() {
        None => Message::empty(),
        Some(only) if messages.is_empty() => only,
        Some(last) => plan_problems::and(Argument::list(messages), last),
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::ruma::{OwnedUserId, owned_user_id};

    use super::*;
    use crate::said::tests::check;

    fn ann() -> OwnedUserId {
        owned_user_id!("@ann:x")
    }

    #[test]
    fn who_is_in_several_groups_is_said_by_the_catalog() {
        for lines in [vec![], vec![2], vec![2, 1_005], vec![2, 5, 9]] {
            for rooms in [&["Red", "Blue"][..], &["Red", "Blue\n\u{202e}", "Green"]] {
                check([PlanWarning::SeveralRooms {
                    user: ann(),
                    rooms: rooms.iter().map(|name| (*name).to_owned()).collect(),
                    lines: lines.clone(),
                }]);
            }
        }
    }

    #[test]
    fn names_that_look_alike_are_said_as_core_shows_them() {
        for names in [&["Ants", "ants"][..], &["Group 1", "Group  1", "group\n1"]] {
            let names = names.iter().map(|name| (*name).to_owned()).collect();
            check([PlanWarning::LookAlike { names }]);
        }
    }

    #[test]
    fn who_is_not_there_is_said_by_the_catalog() {
        for lines in [vec![], vec![3], vec![3, 4], vec![3, 4, 5]] {
            check([PlanWarning::NotThere { user: ann(), lines }]);
        }
    }
}
