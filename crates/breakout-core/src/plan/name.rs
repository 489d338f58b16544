//! How children are called when no file names them.

use std::{fmt, str::FromStr};

/// A pattern like `Group {n}`, in which `{n}` stands for the number of the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePattern(String);

const NUMBER: &str = "{n}";

impl NamePattern {
    /// Returns the name of the room with this number, counted from 1.
    pub fn name(&self, number: usize) -> String {
        self.0.replace(NUMBER, &number.to_string())
    }
}

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
        if pattern.contains(NUMBER) {
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
}
