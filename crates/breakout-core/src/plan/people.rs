//! Lists of people in files: one user ID in each line.

use std::{collections::BTreeMap, fmt};

use ruma::OwnedUserId;

/// Reads people from the text of a file, in its order. Empty lines, and whatever follows a `#` at
/// the beginning of a line or after a space, are left out.
///
/// # Errors
///
/// Reports every bad line with its number, not only the first.
pub fn parse(text: &str) -> Result<Vec<OwnedUserId>, PeopleFileErrors> {
    let text = text.trim_start_matches('\u{feff}');
    let (mut people, mut lines) = (Vec::new(), Vec::new());
    let mut known: BTreeMap<OwnedUserId, u64> = BTreeMap::new();
    for (number, line) in (1_u64..).zip(text.lines()) {
        let id = without_comment(line).trim();
        if id.is_empty() {
            continue;
        }
        match OwnedUserId::try_from(id) {
            Err(_) => lines.push((number, PersonError::User(id.to_owned()))),
            Ok(user) => match known.get(&user) {
                Some(first) => lines.push((number, PersonError::Twice(user, *first))),
                None => {
                    known.insert(user.clone(), number);
                    people.push(user);
                }
            },
        }
    }
    if people.is_empty() && lines.is_empty() {
        lines.push((1, PersonError::Empty));
    }
    if lines.is_empty() {
        Ok(people)
    } else {
        Err(PeopleFileErrors { lines })
    }
}

/// A user ID of old may hold a `#`, so one begins a comment only where a word begins.
fn without_comment(line: &str) -> &str {
    let comment = line.char_indices().find(|(at, c)| {
        *c == '#'
            && line[..*at]
                .chars()
                .next_back()
                .is_none_or(char::is_whitespace)
    });
    comment.map_or(line, |(at, _)| &line[..at])
}

/// Everything that is wrong with a list of people.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct PeopleFileErrors {
    /// The numbers of the bad lines, counted from 1, and what is wrong with each.
    pub lines: Vec<(u64, PersonError)>,
}

impl fmt::Display for PeopleFileErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for (line, error) in &self.lines {
            write!(f, "{separator}line {line}: {error}")?;
            separator = "\n";
        }
        Ok(())
    }
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PersonError {
    /// There is nobody in the file.
    #[error("the file names nobody")]
    Empty,

    /// Not a Matrix user ID.
    #[error("{0:?} is not a user ID like @ann:example.org")]
    User(String),

    /// Somebody who stands in an earlier line already.
    #[error("{0} stands in line {1} already")]
    Twice(OwnedUserId, u64),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_in_its_order() {
        let text = "\u{feff}# the class\r\n@b:x\r\n\r\n  @a:x  # comes late\n@c#d:x\n";
        let people: Vec<_> = parse(text)
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(people, ["@b:x", "@a:x", "@c#d:x"]);
    }

    #[test]
    fn every_bad_line_is_reported() {
        let errors = parse("@a:x\nann\n\n@a:x\n@b:x @c:x\n").unwrap_err();
        assert_eq!(
            errors.to_string(),
            "line 2: \"ann\" is not a user ID like @ann:example.org\n\
             line 4: @a:x stands in line 1 already\n\
             line 5: \"@b:x @c:x\" is not a user ID like @ann:example.org"
        );
        assert_eq!(parse("# nobody\n").unwrap_err().lines.len(), 1);
    }
}
