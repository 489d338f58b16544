//! What a host should know of a plan before it is opened, though it can be.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use ruma::{OwnedUserId, UserId};
use unicode_normalization::UnicodeNormalization as _;

use super::Plan;
use crate::text::{is_unseen, one_line, shown};

/// Something that is probably not meant so.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlanWarning {
    /// Somebody is suggested for several rooms.
    SeveralRooms {
        /// Who.
        user: OwnedUserId,
        /// The names of the rooms, in the order of the plan.
        rooms: Vec<String>,
        /// In which lines of a file they stand, if the plan comes from one.
        lines: Vec<u64>,
    },

    /// Rooms whose names people cannot tell apart.
    LookAlike {
        /// The names, in the order of the plan.
        names: Vec<String>,
    },

    /// Somebody is neither in the parent nor invited to it.
    NotThere {
        /// Who.
        user: OwnedUserId,
        /// In which lines of a file they stand, if the plan comes from one.
        lines: Vec<u64>,
    },
}

impl fmt::Display for PlanWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SeveralRooms { user, rooms, lines } => {
                let rooms: Vec<_> = rooms.iter().map(|name| one_line(name)).collect();
                let (rooms, lines) = (all(&rooms), InLines(lines));
                write!(f, "{user} is suggested for several groups: {rooms}{lines}")
            }
            Self::LookAlike { names } => {
                // With all their spaces, since that is what they may differ in.
                let as_is = |name: &String| -> String {
                    let name = shown(name);
                    name.map(|c| if c == '\n' { ' ' } else { c }).collect()
                };
                let names = names.iter().map(|name| format!("“{}”", as_is(name)));
                let names: Vec<_> = names.collect();
                write!(f, "groups look the same by their names: {}", all(&names))
            }
            Self::NotThere { user, lines } => {
                let lines = InLines(lines);
                write!(f, "{user} is not in this room, nor invited{lines}")
            }
        }
    }
}

/// Lines of a file, in brackets; nothing where there are none.
struct InLines<'a>(&'a [u64]);

impl fmt::Display for InLines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        match lines.len() {
            0 => Ok(()),
            1 => write!(f, " (line {})", all(&lines)),
            _ => write!(f, " (lines {})", all(&lines)),
        }
    }
}

/// Lists texts as a sentence does.
fn all(texts: &[String]) -> String {
    match texts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

impl Plan {
    /// Says what a host should know before this is opened. `there` is everybody who is in the parent
    /// or invited to it; `lines` says where in a file people stand, if the plan comes from one.
    pub fn warnings(
        &self,
        there: &BTreeSet<&UserId>,
        lines: &BTreeMap<OwnedUserId, Vec<u64>>,
    ) -> Vec<PlanWarning> {
        let mut rooms: BTreeMap<&OwnedUserId, Vec<String>> = BTreeMap::new();
        let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut looks = Vec::new();
        for child in &self.children {
            for user in &child.users {
                rooms.entry(user).or_default().push(child.name.clone());
            }
            let look = look(&child.name);
            let names = alike.entry(look.clone()).or_default();
            if names.is_empty() {
                looks.push(look);
            }
            names.push(child.name.clone());
        }
        let lines = |user: &OwnedUserId| lines.get(user).cloned().unwrap_or_default();
        let several = rooms.iter().filter(|(_, rooms)| rooms.len() > 1);
        let several = several.map(|(user, rooms)| PlanWarning::SeveralRooms {
            user: (*user).clone(),
            rooms: rooms.clone(),
            lines: lines(user),
        });
        let alike = looks.iter().filter_map(|look| alike.get(look));
        let alike = alike.filter(|names| names.len() > 1);
        let alike = alike.map(|names| PlanWarning::LookAlike {
            names: names.clone(),
        });
        let is_there = |user: &OwnedUserId| there.contains::<UserId>(user);
        let not_there = rooms.keys().filter(|user| !is_there(user));
        let not_there = not_there.map(|user| PlanWarning::NotThere {
            user: (*user).clone(),
            lines: lines(user),
        });
        several.chain(alike).chain(not_there).collect()
    }
}

/// What is left of a name when people only look at it: not how its letters are composed, how wide or
/// how large they are, nor how many spaces are between them.
fn look(name: &str) -> String {
    let shown = name.chars().filter_map(|c| match c {
        _ if c.is_whitespace() => Some(' '),
        _ => (!is_unseen(c)).then_some(c),
    });
    // Of some letters, like ß, only the capital is written with several.
    let folded = shown
        .nfkc()
        .collect::<String>()
        .to_uppercase()
        .to_lowercase();
    let words: Vec<_> = folded.split_whitespace().collect();
    words.join(" ").nfkc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::file;

    fn said(text: &str, there: &[&str]) -> Vec<String> {
        let file = file::read(text.as_bytes()).unwrap();
        let there = there.iter().map(|user| <&UserId>::try_from(*user).unwrap());
        let warnings = file.plan.warnings(&there.collect(), &file.lines);
        warnings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn somebody_in_two_rooms_is_said_with_the_lines() {
        let text = "room,user\nRed,@ann:x\nRed,@bob:x\n\nBlue,@ann:x\n";
        assert_eq!(
            said(text, &["@ann:x", "@bob:x"]),
            ["@ann:x is suggested for several groups: Red and Blue (lines 2 and 5)"]
        );
    }

    #[test]
    fn rooms_that_look_the_same_are_said() {
        let text = "room,user\nGroup 1,\nGroup  1,\ngroup 1,\nCafé,\nCafe\u{301},\nStraße,\nSTRASSE,\n\
                    Group 2,\nＧroup\u{a0}２,\nB\u{200d}ees,\nBees,\nÅ,\nA,\n";
        assert_eq!(
            said(text, &[]),
            [
                "groups look the same by their names: “Group 1”, “Group  1” and “group 1”",
                "groups look the same by their names: “Café” and “Cafe\u{301}”",
                "groups look the same by their names: “Straße” and “STRASSE”",
                "groups look the same by their names: “Group 2” and “Ｇroup\u{a0}２”",
                "groups look the same by their names: “Bees” and “Bees”",
            ]
        );
    }

    #[test]
    fn who_is_not_there_is_said() {
        let text = "room,user\nRed,@ann:x\nBlue,@typo:x\n";
        assert_eq!(
            said(text, &["@ann:x"]),
            ["@typo:x is not in this room, nor invited (line 3)"]
        );
    }
}
