//! How children are called when no file names them.

use std::{fmt, str::FromStr};

/// A pattern like `Group {n}`, in which `{n}` stands for the number of the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePattern(String);

impl NamePattern {
    /// What stands for the number in a pattern.
    pub const NUMBER: &str = "{n}";

    /// Returns the name of the room with this number, counted from 1.
    pub fn name(&self, number: usize) -> String {
        self.0.replace(Self::NUMBER, &number.to_string())
    }

    /// Returns the number of the room that is called so by the pattern; `None` if none is.
    pub fn number(&self, name: &str) -> Option<usize> {
        let (before, after) = self.0.split_once(Self::NUMBER)?;
        let number = name.strip_prefix(before)?.strip_suffix(after)?;
        let number = number.parse().ok()?;
        (self.name(number) == name).then_some(number)
    }
}

/// English: `Group {n}`. A client that speaks another language passes a pattern of its own.
impl Default for NamePattern {
    fn default() -> Self {
        Self("Group {n}".to_owned())
    }
}

impl fmt::Display for NamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for NamePattern {
    type Err = NamePatternError;

    fn from_str(pattern: &str) -> Result<Self, Self::Err> {
        if pattern.contains(Self::NUMBER) {
            Ok(Self(pattern.trim().to_owned()))
        } else {
            Err(NamePatternError)
        }
    }
}

/// A pattern would give every room the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a name needs {{n}} where the number of the room goes, as in 'Group {{n}}'")]
pub struct NamePatternError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_numbers_the_rooms() {
        assert_eq!(NamePattern::default().name(3), "Group 3");
        assert_eq!(
            "Table {n}".parse::<NamePattern>().unwrap().name(12),
            "Table 12"
        );
        assert_eq!("Table".parse::<NamePattern>(), Err(NamePatternError));
    }

    #[test]
    fn a_name_by_a_pattern_tells_its_number() {
        let names: NamePattern = "The {n}th".parse().unwrap();
        assert_eq!(names.number("The 12th"), Some(12));
        for other in ["The 012th", "The +1th", "The th", "The 1st", "12", ""] {
            assert_eq!(names.number(other), None, "{other}");
        }
    }
}
