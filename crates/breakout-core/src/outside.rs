//! People who are in a group, but not in the parent any more.

use std::fmt;

use serde::Serialize;

/// Why somebody is not in a room any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Absence {
    /// They have left it themselves.
    Left,
    /// Somebody has removed them; they may come back.
    Removed,
    /// Somebody has banned them.
    Banned,
}

impl Absence {
    /// Reads it from a membership; `None` for somebody who is there, or was never.
    pub fn of(membership: &str, is_by_themselves: bool) -> Option<Self> {
        match membership {
            "ban" => Some(Self::Banned),
            "leave" if is_by_themselves => Some(Self::Left),
            "leave" => Some(Self::Removed),
            _ => None,
        }
    }

    /// Returns whether somebody else wanted them not to be there.
    pub fn is_by_others(self) -> bool {
        self != Self::Left
    }
}

/// Says it of somebody, as what follows "is" or stands beside a name.
impl fmt::Display for Absence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Left => "left the main room",
            Self::Removed => "removed from the main room",
            Self::Banned => "banned from the main room",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_sent_away_is_told_from_who_has_left() {
        for (membership, by_themselves, absence) in [
            ("join", true, None),
            ("invite", false, None),
            ("knock", true, None),
            ("leave", true, Some(Absence::Left)),
            ("leave", false, Some(Absence::Removed)),
            ("ban", false, Some(Absence::Banned)),
        ] {
            assert_eq!(Absence::of(membership, by_themselves), absence);
        }
        assert!(Absence::Removed.is_by_others() && !Absence::Left.is_by_others());
    }
}
