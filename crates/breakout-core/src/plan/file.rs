//! Plans in files: CSV with the header `room,user`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use csv::{ReaderBuilder, StringRecord, Trim, WriterBuilder};
use ruma::OwnedUserId;

use super::{Plan, PlannedChild, name::NamePattern};
use crate::{
    spreadsheet::{escaped, id_cell, unescaped},
    text::visible_name,
};

/// Reads a plan from the text of a file.
///
/// Each row suggests a user to a room; a row without a user makes a room, empty unless another
/// row fills it. Rooms are made in the order in which they are first named. The people do not
/// need to be in the parent. Semicolons do instead of commas, since that is what spreadsheets
/// write in many languages, and an apostrophe before what would be a formula is none of the name.
///
/// # Errors
///
/// Reports every bad line with its number, not only the first.
pub fn parse(text: &str) -> Result<Plan, PlanFileErrors> {
    let text = text.trim_start_matches('\u{feff}');
    let header = text.lines().next().unwrap_or_default();
    let mut reader = ReaderBuilder::new()
        .delimiter(if header.contains(';') { b';' } else { b',' })
        .trim(Trim::All)
        .flexible(true)
        .from_reader(text.as_bytes());

    let mut rows = Rows::default();
    match reader.headers() {
        Ok(header) if is_header(header) => {}
        _ => rows.error(1, LineError::Header),
    }
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                rows.row(line, &record);
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                rows.error(line, LineError::Unreadable);
            }
        }
    }
    rows.finish()
}

/// Writes a plan as the text of a file that [`parse`] reads back as the same rooms and people.
///
/// Names become what a file can hold: one line, and each only once. A room without a name gets
/// its number for one. What a spreadsheet would take for a formula gets an apostrophe before it.
pub fn write(plan: &Plan) -> String {
    let mut writer = WriterBuilder::new().from_writer(Vec::new());
    let mut rows = vec![["room".to_owned(), "user".to_owned()]];
    let mut taken = BTreeSet::new();
    for (number, child) in (1..).zip(&plan.children) {
        let name = free_name(&child.name, number, &mut taken);
        let users: BTreeSet<_> = child.users.iter().collect();
        if users.is_empty() {
            rows.push([escaped(name.clone()), String::new()]);
        }
        rows.extend(
            users
                .into_iter()
                .map(|user| [escaped(name.clone()), id_cell(user.as_str())]),
        );
    }
    for row in rows {
        // Rows of two texts cannot fail to be written into memory.
        let _written = writer.write_record(row).is_ok();
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn free_name(name: &str, number: usize, taken: &mut BTreeSet<String>) -> String {
    let name = visible_name(name).unwrap_or_else(|| NamePattern::default().name(number));
    let free = (2..)
        .map(|n| format!("{name} ({n})"))
        .find(|other| !taken.contains(other));
    let name = match free {
        Some(free) if taken.contains(&name) => free,
        _ => name,
    };
    taken.insert(name.clone());
    name
}

fn is_header(record: &StringRecord) -> bool {
    let mut columns = record.iter().map(str::to_ascii_lowercase);
    columns.next().as_deref() == Some("room") && columns.next().as_deref() == Some("user")
}

#[derive(Default)]
struct Rows {
    children: Vec<PlannedChild>,
    indices: BTreeMap<String, usize>,
    errors: Vec<(u64, LineError)>,
}

impl Rows {
    fn error(&mut self, line: u64, error: LineError) {
        self.errors.push((line, error));
    }

    fn row(&mut self, line: u64, record: &StringRecord) {
        if record.iter().skip(2).any(|column| !column.is_empty()) {
            return self.error(line, LineError::Columns(record.len()));
        }
        let room = unescaped(record.get(0).unwrap_or_default());
        let user = unescaped(record.get(1).unwrap_or_default());
        if room.is_empty() {
            return self.error(line, LineError::NoRoom);
        }
        let index = *self.indices.entry(room.to_owned()).or_insert_with(|| {
            self.children.push(PlannedChild::new(room, Vec::new()));
            self.children.len() - 1
        });
        if user.is_empty() {
            return;
        }
        let Ok(user) = OwnedUserId::try_from(user) else {
            return self.error(line, LineError::User(user.to_owned()));
        };
        match self.children.get_mut(index) {
            Some(child) if !child.users.contains(&user) => child.users.push(user),
            _ => self.error(line, LineError::Twice(user)),
        }
    }

    fn finish(mut self) -> Result<Plan, PlanFileErrors> {
        if self.children.is_empty() && self.errors.is_empty() {
            self.error(1, LineError::Empty);
        }
        if self.errors.is_empty() {
            Ok(Plan::new(self.children))
        } else {
            Err(PlanFileErrors { lines: self.errors })
        }
    }
}

/// Everything that is wrong with a plan file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct PlanFileErrors {
    /// The numbers of the bad lines, counted from 1, and what is wrong with each.
    pub lines: Vec<(u64, LineError)>,
}

impl fmt::Display for PlanFileErrors {
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
pub enum LineError {
    /// The first line is not the header.
    #[error("the first line must be the header `room,user`")]
    Header,

    /// There is nothing after the header.
    #[error("the file names no room")]
    Empty,

    /// Not UTF-8, or not CSV.
    #[error("not a line of CSV in UTF-8")]
    Unreadable,

    /// More than two columns.
    #[error("{0} columns where there should be two")]
    Columns(usize),

    /// The room is missing.
    #[error("the name of the room is missing")]
    NoRoom,

    /// Not a Matrix user ID.
    #[error("{0:?} is not a user ID like @ann:example.org")]
    User(String),

    /// The same person twice in the same room.
    #[error("{0} is in this room already")]
    Twice(OwnedUserId),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_makes_rooms_in_its_order() {
        let plan = parse("room,user\nBees,@b:x\nAnts,@a:x\nBees,@c:x\nEmpty,\n").unwrap();
        let shown: Vec<_> = plan
            .children
            .iter()
            .map(|c| (c.name.as_str(), c.users.len()))
            .collect();
        assert_eq!(shown, [("Bees", 2), ("Ants", 1), ("Empty", 0)]);
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        let plain = parse("room,user\nBees,@b:x\n\"Room, big\",@a:x\n").unwrap();
        for text in [
            "\u{feff}Room;User\r\nBees;@b:x\r\nRoom, big;@a:x\r\n",
            " room , user \n Bees , @b:x \n\"Room, big\", @a:x ",
            "room,user,\nBees,@b:x,\n\n\"Room, big\",@a:x,\n",
        ] {
            assert_eq!(parse(text).unwrap(), plain, "{text:?}");
        }
    }

    #[test]
    fn every_bad_line_is_reported() {
        let text = "room,user\nA,@a:x\n,@b:x\nA,nobody\nA,@a:x\nA,@c:x,more\nB,@a:x\n";
        let errors = parse(text).unwrap_err();
        assert_eq!(
            errors.to_string(),
            "line 3: the name of the room is missing\n\
             line 4: \"nobody\" is not a user ID like @ann:example.org\n\
             line 5: @a:x is in this room already\n\
             line 6: 3 columns where there should be two"
        );
    }

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "room,user\nBees,@b:x\nBees,@c:x\nAnts,@a:x\nEmpty,\n",
            "room,user\n\"Room, \"\"big\"\"\",@a:x\nß;é,@b:x\n",
            "room,user\n'@a:x,@a:x\n'=1+1,\n''=2,\n",
        ] {
            let plan = parse(text).unwrap();
            assert_eq!(write(&plan), text);
            assert_eq!(parse(&write(&plan)).unwrap(), plan);
        }
    }

    #[test]
    fn no_name_is_a_formula_and_each_is_read_back() {
        let names = ["=1+1", "'=1+1", "+a", "-a", "@a", "'a"];
        let children = names.map(|name| PlannedChild::new(name, vec![])).to_vec();
        let plan = Plan::new(children);
        let text = write(&plan);
        assert!(!text.contains("\n=") && text.contains("\n'=1+1,"), "{text}");
        assert_eq!(parse(&text).unwrap(), plan);
        // Whoever writes a file by hand need not know.
        assert_eq!(
            parse("room,user\n=1+1,@a:x\n").unwrap().children[0].name,
            "=1+1"
        );
    }

    #[test]
    fn names_that_a_file_cannot_hold_are_changed() {
        let names = ["Bees", "Bees", " ", "two\nlines", "Bees (2)"];
        let children = names.map(|name| PlannedChild::new(name, vec![])).to_vec();
        let read = parse(&write(&Plan::new(children))).unwrap();
        let names: Vec<_> = read
            .children
            .iter()
            .map(|child| child.name.as_str())
            .collect();
        assert_eq!(
            names,
            ["Bees", "Bees (2)", "Group 3", "two lines", "Bees (2) (2)"]
        );
    }

    #[test]
    fn a_file_without_header_or_rooms_is_refused() {
        for text in ["", "A,@a:x\n", "room,user\n"] {
            assert_eq!(parse(text).unwrap_err().lines.len(), 1, "{text:?}");
        }
    }
}
