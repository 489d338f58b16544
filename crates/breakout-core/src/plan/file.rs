//! Plans in files: CSV with the header `room,user`, or `room,user,task`.

mod header;

use std::collections::{BTreeMap, BTreeSet};

use csv::{QuoteStyle, WriterBuilder};
use ruma::OwnedUserId;

use self::header::{Columns, header};
use super::{
    Plan, PlannedChild,
    name::NamePattern,
    table::{self, Lines, Row, SEPARATORS},
    text_file::{self, FileErrors, LineError, Note},
};
use crate::{
    spreadsheet::{escaped, exact_id_cell, unescaped},
    task,
    text::visible_name,
};

/// A plan as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlanFile {
    /// The plan.
    pub plan: Plan,

    /// What is to be known of the file before the plan is opened.
    pub notes: Vec<Note>,

    /// Which lines each person stands in.
    pub lines: BTreeMap<OwnedUserId, Vec<u64>>,
}

/// Reads a plan from the bytes of a file.
///
/// Each row suggests a user to a room; a row without a user makes a room, empty unless another
/// row fills it. Rooms are made in the order in which they are first named. The people do not
/// need to be in the parent. Semicolons or tabs do instead of commas, and UTF-16 or Windows-1252 instead
/// of UTF-8, since that is what spreadsheets write in many languages; empty lines, and those that
/// begin with `#`, are left out; and an apostrophe before what would be a formula is none of the name.
/// A column `task` says what a room is to do, in one of its rows or in all of them.
///
/// # Errors
///
/// Reports every bad line with its number, not only the first.
pub fn read(bytes: &[u8]) -> Result<PlanFile, FileErrors> {
    let text = text_file::decode(bytes)?;
    let (columns, separator, lines) = header(&text.text)?;
    let table = table::read(lines, separator);
    let mut rows = Rows {
        errors: table.errors,
        separator,
        columns,
        ..Rows::default()
    };
    for row in table.rows.iter().skip(1) {
        if let Err(error) = rows.row(row) {
            rows.errors.push((row.line, error));
        }
    }
    let guessed = text.is_guess.then_some(Note::Guessed);
    let is_row = |comment: &str| {
        let row = table::first_row(Lines::new(comment), separator);
        row.is_some_and(|row| OwnedUserId::try_from(rows.user(&row)).is_ok())
    };
    let comments = table.comments.iter();
    let rows_left_out = comments.filter(|(_, comment)| is_row(comment));
    let rows_left_out = rows_left_out.map(|(line, _)| Note::CommentedRow { line: *line });
    let notes = guessed.into_iter().chain(rows_left_out).collect();
    rows.finish(notes)
}

/// Reads a plan from the text of a file, as [`read`] does.
///
/// # Errors
///
/// Fails like [`read`].
///
/// # Examples
///
/// ```
/// use breakout_core::plan::file;
///
/// let plan = file::parse("room,user\nBees,@ann:example.org\nBees,@bob:example.org\n")?;
/// assert_eq!(plan.children[0].name, "Bees");
/// assert_eq!(plan.children[0].users.len(), 2);
/// # Ok::<(), breakout_core::plan::text_file::FileErrors>(())
/// ```
pub fn parse(text: &str) -> Result<Plan, FileErrors> {
    read(text.as_bytes()).map(|file| file.plan)
}

/// Writes a plan as the text of a file that [`parse`] reads back as the same rooms and people.
///
/// Names become what a file can hold: one line, and each only once. A room without a name gets
/// its number for one. What a spreadsheet would take for a formula gets an apostrophe before it.
pub fn write(plan: &Plan) -> String {
    let has_tasks = plan
        .children
        .iter()
        .any(|child| plan.task_of(child).is_some());
    let mut rows = vec![["room".to_owned(), "user".to_owned(), "task".to_owned()]];
    let mut taken = BTreeSet::new();
    for (number, child) in (1..).zip(&plan.children) {
        let name = free_name(&child.name, number, &mut taken);
        let users: BTreeSet<_> = child.users.iter().collect();
        // It is said once for each room.
        let mut task = plan.task_of(child).map(|task| escaped(task.to_owned()));
        let mut task = || task.take().unwrap_or_default();
        if users.is_empty() {
            rows.push([escaped(name.clone()), String::new(), task()]);
        }
        rows.extend(
            users
                .into_iter()
                .map(|user| [escaped(name.clone()), exact_id_cell(user.as_str()), task()]),
        );
    }
    let columns = if has_tasks { 3 } else { 2 };
    // What others separate by would begin another cell there, which could be a formula.
    let is_separated = rows
        .iter()
        .flatten()
        .any(|cell| cell.contains([';', '\t', '|']));
    let mut writer = WriterBuilder::new()
        .comment(Some(b'#'))
        .quote_style(match is_separated {
            true => QuoteStyle::Always,
            false => QuoteStyle::Necessary,
        })
        .from_writer(Vec::new());
    for row in rows {
        // Rows of texts cannot fail to be written into memory.
        let _written = writer.write_record(row.iter().take(columns)).is_ok();
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

#[derive(Default)]
struct Rows {
    columns: Columns,
    separator: char,
    children: Vec<PlannedChild>,
    indices: BTreeMap<String, usize>,
    places: BTreeMap<(OwnedUserId, usize), u64>,
    /// In which line the task of a room stands.
    tasks: BTreeMap<usize, u64>,
    errors: Vec<(u64, LineError)>,
}

impl Rows {
    /// The user in a row, if it has one: not a comment.
    fn user<'a>(&self, row: &'a Row) -> &'a str {
        let text = row.text(self.columns.user);
        let is_comment = text.starts_with('#')
            && row
                .cells
                .get(self.columns.user)
                .is_some_and(|cell| !cell.is_quoted);
        if is_comment { "" } else { unescaped(text) }
    }

    fn row(&mut self, row: &Row) -> Result<(), LineError> {
        let (room, user) = (row.text(self.columns.room), self.user(row));
        if [room, user].iter().any(|text| text.contains(['\r', '\n'])) {
            return Err(LineError::SeveralLines);
        }
        // A comment is the last there is of a row, and may hold separators.
        let is_comment = user.is_empty() && !row.text(self.columns.user).is_empty();
        let known = self.columns.all();
        let is_read =
            |place: usize| known.contains(&place) || is_comment && place > self.columns.user;
        let more = (0..).zip(&row.cells);
        let more = more.filter(|(place, cell)| !is_read(*place) && !cell.text.is_empty());
        if more.count() > 0 {
            return Err(LineError::Columns {
                found: row.cells.len(),
                expected: known.len(),
            });
        }
        if user.is_empty() {
            self.check_alone(row)?;
        }
        let room = unescaped(room);
        if room.is_empty() {
            return Err(LineError::NoRoom);
        }
        let index = *self.indices.entry(room.to_owned()).or_insert_with(|| {
            self.children.push(PlannedChild::new(room, Vec::new()));
            self.children.len() - 1
        });
        // What stands behind a comment belongs to it.
        let task = self
            .columns
            .task
            .filter(|place| !is_comment || *place < self.columns.user);
        if let Some(place) = task {
            self.task(index, row.text(place), row.line)?;
        }
        if user.is_empty() {
            return Ok(());
        }
        let user = OwnedUserId::try_from(user).map_err(|_| LineError::no_user(user))?;
        let place = (user, index);
        if let Some(line) = self.places.get(&place) {
            return Err(LineError::Twice(place.0, *line));
        }
        if let Some(child) = self.children.get_mut(index) {
            child.users.push(place.0.clone());
        }
        self.places.insert(place, row.line);
        Ok(())
    }

    /// Gives a room its task, which may stand in one of its rows or in all of them.
    fn task(&mut self, index: usize, text: &str, line: u64) -> Result<(), LineError> {
        let (Some(task), Some(child)) = (
            task::checked(unescaped(text))?,
            self.children.get_mut(index),
        ) else {
            return Ok(());
        };
        match (&child.task, self.tasks.get(&index)) {
            (Some(other), Some(line)) if *other != task => Err(LineError::OtherTask(*line)),
            (Some(_), _) => Ok(()),
            (None, _) => {
                child.task = Some(task);
                self.tasks.insert(index, line);
                Ok(())
            }
        }
    }

    /// Checks that a row without a user does not have one in the name of its room, where another
    /// separator stands before it, or none.
    fn check_alone(&self, row: &Row) -> Result<(), LineError> {
        let Some(cell) = row.cells.get(self.columns.room).filter(|it| !it.is_quoted) else {
            return Ok(());
        };
        if let Ok(user) = OwnedUserId::try_from(&*cell.text) {
            return Err(LineError::UserAsRoom(user));
        }
        let is_one_cell = row.cells.len() == 1;
        let is_between = |c: char| SEPARATORS.contains(&c) || is_one_cell && c.is_whitespace();
        let mut words = cell.text.split(is_between).map(str::trim);
        if words.any(|word| OwnedUserId::try_from(word).is_ok()) {
            return Err(LineError::Separator(self.separator));
        }
        Ok(())
    }

    fn finish(mut self, notes: Vec<Note>) -> Result<PlanFile, FileErrors> {
        if self.children.is_empty() && self.errors.is_empty() {
            self.errors.push((1, LineError::NoRooms));
        }
        if !self.errors.is_empty() {
            self.errors.sort_by_key(|(line, _)| *line);
            return Err(FileErrors { lines: self.errors });
        }
        let mut lines: BTreeMap<_, Vec<u64>> = BTreeMap::new();
        for ((user, _), line) in self.places {
            lines.entry(user).or_default().push(line);
        }
        lines.values_mut().for_each(|lines| lines.sort_unstable());
        Ok(PlanFile {
            plan: Plan::new(self.children),
            notes,
            lines,
        })
    }
}

#[cfg(test)]
mod tests;
