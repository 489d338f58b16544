//! The names of the groups' rooms, which must be distinguishable in a list of rooms.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::text::visible_name;

const GROUP: &str = "{name}";
const PARENT: &str = "{parent}";

/// The most characters of the parent's name in the name of a child.
const MOST_OF_PARENT: usize = 40;
/// The longest pattern, in bytes. It stands in the event.
pub const MOST_BYTES: usize = 200;

/// A pattern like `{name} · {parent}`, in which `{name}` stands for the name of the group and
/// `{parent}` for that of the room that is split.
///
/// It is for the room itself, which stands beside others in people's lists of rooms. Everything else
/// calls the group by its own name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RoomNamePattern(String);

impl RoomNamePattern {
    /// Returns the name of the room of this group in this parent. Both may be untrusted text. In a
    /// parent without a name, the room has the name of the group.
    pub fn name(&self, group: &str, parent: Option<&str>) -> String {
        let parent = parent.and_then(visible_name);
        let parent = match (self.0.contains(PARENT), parent) {
            (false, _) => String::new(),
            (true, Some(parent)) => shortened(&parent),
            (true, None) => return group.to_owned(),
        };
        let pieces: Vec<_> = self.0.split(GROUP).collect();
        let pieces = pieces.iter().map(|piece| piece.replace(PARENT, &parent));
        pieces.collect::<Vec<_>>().join(group)
    }

    /// Returns whether this is the usual pattern.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

fn shortened(name: &str) -> String {
    let mut chars = name.chars();
    let mut short: String = chars.by_ref().take(MOST_OF_PARENT).collect();
    if chars.next().is_some() {
        short.truncate(short.trim_end().len());
        short.push('…');
    }
    short
}

impl Default for RoomNamePattern {
    fn default() -> Self {
        Self(format!("{GROUP} · {PARENT}"))
    }
}

impl fmt::Display for RoomNamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RoomNamePattern {
    type Err = RoomNamePatternError;

    fn from_str(pattern: &str) -> Result<Self, Self::Err> {
        let pattern = pattern.trim();
        if pattern.contains(GROUP) && pattern.len() <= MOST_BYTES {
            Ok(Self(pattern.to_owned()))
        } else {
            Err(RoomNamePatternError)
        }
    }
}

impl TryFrom<String> for RoomNamePattern {
    type Error = RoomNamePatternError;

    fn try_from(pattern: String) -> Result<Self, Self::Error> {
        pattern.parse()
    }
}

impl From<RoomNamePattern> for String {
    fn from(pattern: RoomNamePattern) -> Self {
        pattern.0
    }
}

/// A pattern would give every room the same name, or a very long one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the name of a room needs {{name}} where the name of the group goes, as in '{{name}} · {{parent}}', and has at most {MOST_BYTES} bytes"
)]
pub struct RoomNamePatternError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_is_called_after_its_group_and_its_parent() {
        let usual = RoomNamePattern::default();
        assert_eq!(
            usual.name("Group 1", Some("Biology 101")),
            "Group 1 · Biology 101"
        );
        assert_eq!(usual.name("Group 1", Some(" \u{202e}")), "Group 1");
        assert_eq!(usual.name("Group 1", None), "Group 1");
        let other: RoomNamePattern = "{parent}: {name}!".parse().unwrap();
        assert_eq!(other.name("{parent}", Some("{name}")), "{name}: {parent}!");
        let plain: RoomNamePattern = "{name}".parse().unwrap();
        assert_eq!(plain.name("Group 1", Some("Biology 101")), "Group 1");
    }

    #[test]
    fn a_long_name_of_a_parent_is_shortened() {
        let name = RoomNamePattern::default().name("Group 1", Some(&"a\n".repeat(500)));
        assert!(name.starts_with("Group 1 · a a a"), "{name}");
        assert!(name.ends_with('…') && name.chars().count() < 60, "{name}");
    }

    #[test]
    fn a_pattern_names_the_group() {
        assert!("{parent}".parse::<RoomNamePattern>().is_err());
        assert!(
            format!("{{name}}{}", "x".repeat(200))
                .parse::<RoomNamePattern>()
                .is_err()
        );
    }
}
