//! The header of a plan file: which column is what, and what separates them.
//!
//! Spreadsheets of other programs have other headers. They are not read, but recognized, so that
//! the error can say what is to be renamed.

use crate::plan::{
    table::{self, Cell, Lines, Row, SEPARATORS},
    text_file::{FileErrors, LineError, OtherTable},
};

/// Where in a row the columns are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Columns {
    pub(super) room: usize,
    pub(super) user: usize,
    pub(super) task: Option<usize>,
}

impl Columns {
    fn read(header: &Row) -> Option<Self> {
        let names = header.cells.iter().map(|cell| cell.text.to_lowercase());
        let names: Vec<_> = names.collect();
        let only = |wanted: &str| {
            let mut places = (0..).zip(&names).filter(|(_, name)| *name == wanted);
            let place = places.next().map(|(place, _)| place);
            place.filter(|_| places.next().is_none())
        };
        Some(Self {
            room: only("room")?,
            user: only("user")?,
            task: only("task"),
        })
    }

    pub(super) fn all(&self) -> Vec<usize> {
        [self.room, self.user]
            .into_iter()
            .chain(self.task)
            .collect()
    }
}

/// Finds the header and the separator in it.
pub(super) fn header(text: &str) -> Result<(Columns, char, Lines<'_>), FileErrors> {
    let (separators, lines) = match table::named_separator(text) {
        Some((separator, lines)) => (vec![separator], lines),
        None => (SEPARATORS.to_vec(), Lines::new(text)),
    };
    let headers = separators
        .into_iter()
        .filter_map(|separator| Some((separator, table::first_row(lines, separator)?)));
    let headers: Vec<_> = headers.collect();
    for (separator, header) in &headers {
        if let Some(columns) = Columns::read(header) {
            return Ok((columns, *separator, lines));
        }
    }
    let widest = headers.iter().max_by_key(|(_, row)| row.cells.len());
    let error = match widest {
        None => {
            // It cannot be read at all, or there is none.
            let mut errors = table::read(lines, ',').errors;
            if errors.is_empty() {
                errors.push((1, LineError::Header));
            }
            return Err(FileErrors { lines: errors });
        }
        Some((_, row)) if row.cells.iter().all(|cell| cell.text.is_empty()) => {
            (1, LineError::Header)
        }
        Some((_, row)) => (
            row.line,
            other_table(row).map_or(LineError::Header, LineError::OtherTable),
        ),
    };
    Err(FileErrors { lines: vec![error] })
}

/// What other programs, and people, call the column of rooms; without spaces, hyphens and capitals.
const ROOM_COLUMNS: [&str; 14] = [
    "room",
    "preassignroomname",
    "roomname",
    "breakoutroom",
    "breakoutroomname",
    "groupname",
    "group",
    "groups",
    "gruppe",
    "gruppenname",
    "raum",
    "team",
    "groupe",
    "salle",
];

/// And that of people, those first that may hold user IDs.
const USER_COLUMNS: [&str; 16] = [
    "user",
    "userid",
    "matrixid",
    "mxid",
    "username",
    "emailaddress",
    "email",
    "mail",
    "participant",
    "participants",
    "teilnehmer",
    "benutzer",
    "benutzername",
    "member",
    "idnumber",
    "name",
];

/// Reads the header of a table that is not ours, unless it is no header.
fn other_table(header: &Row) -> Option<OtherTable> {
    let plain = |cell: &Cell| -> String {
        let letters = cell.text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let cells: Vec<_> = header
        .cells
        .iter()
        .filter(|cell| !cell.text.is_empty())
        .map(|cell| (plain(cell), &cell.text))
        .collect();
    let find = |names: &[&str]| {
        names
            .iter()
            .find_map(|name| cells.iter().find(|(plain, _)| plain == name))
    };
    let (room, user) = (find(&ROOM_COLUMNS), find(&USER_COLUMNS));
    if room.is_none() && user.is_none() {
        return None;
    }
    let is_called = |column: Option<&(String, &String)>, name: &str| {
        column.is_some_and(|(plain, _)| plain == name)
    };
    let program = if is_called(room, "preassignroomname") {
        Some("Zoom")
    } else if is_called(room, "groupname") && (find(&["userid", "username", "idnumber"])).is_some()
    {
        Some("Moodle")
    } else {
        None
    };
    let name = |column: Option<&(String, &String)>| column.map(|(_, name)| (*name).clone());
    let known = usize::from(room.is_some()) + usize::from(user.is_some());
    Some(OtherTable {
        program,
        room: name(room),
        user: name(user),
        has_more: cells.len() > known,
    })
}
