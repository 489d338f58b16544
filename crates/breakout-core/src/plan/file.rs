//! Plans in files: CSV with the header `room,user`, or `room,user,task`.

mod header;

use std::collections::{BTreeMap, BTreeSet};

use csv::WriterBuilder;
use ruma::OwnedUserId;

use self::header::{Columns, header};
use super::{
    Plan, PlannedChild,
    name::NamePattern,
    table::{self, Lines, Row, SEPARATORS},
    text_file::{self, FileErrors, LineError, Note},
};
use crate::{
    spreadsheet::{escaped, id_cell, unescaped},
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
pub fn parse(text: &str) -> Result<Plan, FileErrors> {
    read(text.as_bytes()).map(|file| file.plan)
}

/// Writes a plan as the text of a file that [`parse`] reads back as the same rooms and people.
///
/// Names become what a file can hold: one line, and each only once. A room without a name gets
/// its number for one. What a spreadsheet would take for a formula gets an apostrophe before it.
pub fn write(plan: &Plan) -> String {
    let mut writer = WriterBuilder::new()
        .comment(Some(b'#'))
        .from_writer(Vec::new());
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
                .map(|user| [escaped(name.clone()), id_cell(user.as_str()), task()]),
        );
    }
    let columns = if has_tasks { 3 } else { 2 };
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
    fn a_room_has_the_task_that_one_of_its_rows_says() {
        let text = "room,user,task\nBees,@b:x,Read.\nBees,@c:x,\nAnts,@a:x,\"Draw it,\nthen write.\"\nEmpty,,\n";
        let plan = parse(text).unwrap();
        let tasks: Vec<_> = plan.children.iter().map(|c| c.task.as_deref()).collect();
        assert_eq!(tasks, [Some("Read."), Some("Draw it,\nthen write."), None]);
        assert_eq!(write(&plan), text);
        let formula = parse("room,user,task\nBees,@b:x,'=1+1\n").unwrap();
        assert_eq!(formula.children[0].task.as_deref(), Some("=1+1"));
        assert_eq!(write(&formula), "room,user,task\nBees,@b:x,'=1+1\n");

        let long = "x".repeat(501);
        let text = format!("room,task,user\nA,Read.,@a:x\nA,Draw.,@b:x\nB,{long},@c:x\n");
        assert_eq!(
            parse(&text).unwrap_err().to_string(),
            "line 3: another task than in line 2 for the same room\n\
             line 4: a task has at most 500 characters, and this one has 501"
        );
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
             line 5: @a:x stands in line 2 already\n\
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

    fn errors(text: &str) -> Vec<String> {
        let errors = read(text.as_bytes()).unwrap_err().to_string();
        errors.lines().map(str::to_owned).collect()
    }

    #[test]
    fn whatever_is_saved_is_the_same_plan() {
        let plain = parse("room,user\nRed,@ann:x\nBlue,@bob:x\n").unwrap();
        for text in [
            "sep=;\r\nroom;user\r\nRed;@ann:x\r\nBlue;@bob:x\r\n",
            "\r\nroom;user\r\nRed;@ann:x\r\nBlue;@bob:x\r\n",
            "room\tuser\nRed\t@ann:x\nBlue\t@bob:x\n",
            "user|room\n@ann:x|Red\n@bob:x|Blue\n",
            "# Monday\rroom,user\rRed,@ann:x # late, perhaps\r # no\r,,,\rBlue,@bob:x,,\r",
            "\u{feff}\n;\n\"room\";\"user\"\n\"Red\";\"@ann:x\"\n\"\";\"\"\n\"Blue\";\"@bob:x\"",
        ] {
            assert_eq!(parse(text).unwrap(), plain, "{text:?}");
        }
        let utf_16 = "room;user\r\nGr\u{fc}n;@ann:x\r\n".encode_utf16();
        let utf_16: Vec<_> = utf_16.flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&utf_16).unwrap().plan.children[0].name, "Gr\u{fc}n");
        let guessed = read(b"room;user\r\nGr\xfcn;@ann:x\r\n").unwrap();
        assert_eq!(guessed.plan.children[0].name, "Gr\u{fc}n");
        assert_eq!(guessed.notes, [Note::Guessed]);
    }

    #[test]
    fn an_error_has_the_line_that_an_editor_shows() {
        for before in ["", "\n\n", "sep=,\r\n", "# a \"comment\r\n", "\u{feff}\r"] {
            for end in ["\n", "\r\n", "\r"] {
                let rows = [
                    "room,user",
                    "Red,@ann:x",
                    "",
                    "Blue,not-an-id",
                    "Red,@bob:x",
                ];
                let text = format!("{before}{}", rows.join(end));
                let line = 4 + before
                    .trim_start_matches('\u{feff}')
                    .split(['\r', '\n'])
                    .count()
                    - 1
                    - before.matches("\r\n").count();
                let expected =
                    format!("line {line}: \"not-an-id\" is not a user ID like @ann:example.org");
                assert_eq!(errors(&text), [expected], "{text:?}");
            }
        }
    }

    #[test]
    fn no_row_is_lost_without_a_word() {
        let quote = "the quote that opens here does not end before a separator or the end of a line; a quote within \
                     quotes is written twice";
        for (text, expected) in [
            ("\"Red,@a:x\nBlue,@b:x\n", format!("line 2: {quote}")),
            ("\"Red,@a:x\nBlue,@b:x\n\"Green\",@c:x\n", format!("line 2: {quote}")),
            (
                "\"Red,@a:x\nBlue\",@b:x\n",
                "line 2: what begins here within quotes goes over several lines".to_owned(),
            ),
            (
                "Red,@a:x\"\n",
                "line 2: there is a quote without another one; put the whole column into quotes, and write this one \
                 twice"
                    .to_owned(),
            ),
            (
                "Red;@a:x\n",
                "line 2: the header separates columns with ',', and this line does not".to_owned(),
            ),
            (
                "Red @a:x\n",
                "line 2: the header separates columns with ',', and this line does not".to_owned(),
            ),
            (
                "@a:x,\n",
                "line 2: @a:x stands where the name of the room should".to_owned(),
            ),
            (
                "Red,a@school.example\n",
                "line 2: \"a@school.example\" is an e-mail address, and not a user ID like @ann:example.org"
                    .to_owned(),
            ),
            (
                "Red,@a:x\nBl\0ue,@b:x\n",
                "line 3: there is a zero byte, so this is no text; save the table as CSV (UTF-8)".to_owned(),
            ),
        ] {
            assert_eq!(errors(&format!("room,user\n{text}"))[0], expected, "{text:?}");
        }
        // A comment that is a row is left out, with a word.
        let file =
            read(b"room,user\n# Monday\n#1,@a:x\n\"#2\",@b:x\nEmpty, # nobody, yet\n").unwrap();
        assert_eq!(file.notes, [Note::CommentedRow { line: 3 }]);
        let names: Vec<_> = file.plan.children.iter().map(|it| &*it.name).collect();
        assert_eq!(names, ["#2", "Empty"]);
        assert_eq!(write(&file.plan), "room,user\n\"#2\",@b:x\nEmpty,\n");
    }

    #[test]
    fn tables_of_other_programs_are_known() {
        let ids = "and write user IDs like @ann:example.org in the column `user`, not names, numbers or e-mail addresses";
        for (text, expected) in [
            (
                "Pre-assign Room Name,Email Address\r\nroom1,ann@school.example\r\n",
                format!(
                    "line 1: this is a table of Zoom: call the column \"Pre-assign Room Name\" `room`, call the column \
                     \"Email Address\" `user`, {ids}"
                ),
            ),
            (
                "userid,groupname,firstname,surname,email\r\n4,Red,Ann,Alder,ann@school.example\r\n",
                format!(
                    "line 1: this is a table of Moodle: call the column \"groupname\" `room`, call the column \
                     \"userid\" `user`, take the other columns out, {ids}"
                ),
            ),
            (
                "\nGruppe;Person\nRed;Ann\n",
                format!(
                    "line 2: the first line must be the header `room,user`: call the column \"Gruppe\" `room`, add a \
                     column `user`, take the other columns out, {ids}"
                ),
            ),
            (
                "Room,email\nRed,ann@school.example\n",
                format!(
                    "line 1: the first line must be the header `room,user`: call the column \"email\" `user`, {ids}"
                ),
            ),
            (
                "Red,@ann:x\n",
                "line 1: the first line must be the header `room,user`".to_owned(),
            ),
        ] {
            assert_eq!(errors(text), [expected], "{text:?}");
        }
    }

    #[test]
    fn a_large_file_is_read_at_once() {
        let rows = (0..60_000).map(|n| format!("R,@u{n}:x\n"));
        let text: String = std::iter::once("room,user\n".to_owned())
            .chain(rows)
            .collect();
        assert_eq!(read(text.as_bytes()).unwrap().plan.users().len(), 60_000);
        let quotes = format!("room,user\n{}", "\"x\"y\n".repeat(100_000));
        assert!(read(quotes.as_bytes()).is_err());
    }
}
