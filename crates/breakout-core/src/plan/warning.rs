//! What a host should know of a plan before it is opened, though it can be.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use ruma::{OwnedUserId, UserId};
use unicode_normalization::UnicodeNormalization as _;
use unicode_security::skeleton;

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

    /// Rooms whose names look the same to people.
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
    /// Returns what a host should know before this is opened. `there` is everybody who is in the parent
    /// or invited to it; `lines` says where in a file people stand, if the plan comes from one.
    pub fn warnings(
        &self,
        there: &BTreeSet<&UserId>,
        lines: &BTreeMap<OwnedUserId, Vec<u64>>,
    ) -> Vec<PlanWarning> {
        let mut rooms: BTreeMap<&OwnedUserId, Vec<String>> = BTreeMap::new();
        for child in &self.children {
            for user in &child.users {
                rooms.entry(user).or_default().push(child.name.clone());
            }
        }
        let lines = |user: &OwnedUserId| lines.get(user).cloned().unwrap_or_default();
        let several = rooms.iter().filter(|(_, rooms)| rooms.len() > 1);
        let several = several.map(|(user, rooms)| PlanWarning::SeveralRooms {
            user: (*user).clone(),
            rooms: rooms.clone(),
            lines: lines(user),
        });
        let alike = look_alikes(self.children.iter().map(|child| &*child.name));
        let is_there = |user: &OwnedUserId| there.contains::<UserId>(user);
        let not_there = rooms.keys().filter(|user| !is_there(user));
        let not_there = not_there.map(|user| PlanWarning::NotThere {
            user: (*user).clone(),
            lines: lines(user),
        });
        several.chain(alike).chain(not_there).collect()
    }
}

/// Returns the names of groups that look the same to people, in their order.
pub fn look_alikes<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<PlanWarning> {
    let mut alike: Vec<(String, Vec<String>)> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        let look = look(name);
        let place = *places.entry(look.clone()).or_insert_with(|| {
            alike.push((look, Vec::new()));
            alike.len() - 1
        });
        if let Some((_, names)) = alike.get_mut(place) {
            names.push(name.to_owned());
        }
    }
    let alike = alike.into_iter().filter(|(_, names)| names.len() > 1);
    alike
        .map(|(_, names)| PlanWarning::LookAlike { names })
        .collect()
}

/// What is left of a name when people only look at it: not how its letters are composed, how wide or
/// how large they are, nor how many spaces are between them, nor of which alphabet a letter is that
/// looks like one of ASCII ([UTS #39]).
///
/// [UTS #39]: https://www.unicode.org/reports/tr39/#Confusable_Detection
fn look(name: &str) -> String {
    let shown = name.chars().filter_map(|c| match c {
        _ if c.is_whitespace() => Some(' '),
        _ => (!is_unseen(c)).then(|| as_ascii(c)),
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

/// The letter of ASCII that looks like this one of another alphabet, or the letter itself.
fn as_ascii(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    let mut text = [0; 4];
    let mut skeleton = skeleton(letter.encode_utf8(&mut text));
    match (skeleton.next(), skeleton.next()) {
        (Some(look), None) if look.is_ascii_alphanumeric() => look,
        _ => letter,
    }
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
    fn letters_of_other_alphabets_look_like_ours_and_ours_like_themselves() {
        // Cyrillic, and Greek.
        for name in ["\u{410}nts", "Ant\u{455}", "\u{391}nts"] {
            let alike = look_alikes(["Ants", name]);
            assert_eq!(alike.len(), 1, "{name}");
        }
        for (one, other) in [
            ("Barn", "Bam"),
            ("Group 1", "Group l"),
            ("B\u{e5}t", "Bat"),
            ("Ёлка", "Елка"),
        ] {
            assert_eq!(look_alikes([one, other]), [], "{one} {other}");
        }
        assert_eq!(
            look_alikes(["K\u{43e}\u{442}", "\u{41a}\u{43e}\u{442}"]).len(),
            1
        );
    }

    #[test]
    fn names_that_look_the_same_are_found_in_their_order() {
        let alike = look_alikes(["Ants", "Bees", "bees", "Cats", "ANTS"]);
        let alike: Vec<_> = alike.iter().map(ToString::to_string).collect();
        assert_eq!(
            alike,
            [
                "groups look the same by their names: “Ants” and “ANTS”",
                "groups look the same by their names: “Bees” and “bees”",
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
