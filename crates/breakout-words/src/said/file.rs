//! What is wrong with a file of a plan or of people, and what is to be known of it.

use breakout_core::plan::text_file::{LineError, MAX_BYTES, Note, OtherTable};
use breakout_i18n::{Argument, Message, plan_files};

use super::{Said, unquoted};

impl Said for LineError {
    fn said(&self) -> Message {
        match self {
            Self::TooLarge => plan_files::too_large(MAX_BYTES / 1024),
            Self::Spreadsheet => plan_files::spreadsheet(),
            Self::Encoding => plan_files::encoding(),
            Self::Zero => plan_files::zero_byte(),
            Self::OpenQuote => plan_files::open_quote(),
            Self::StrayQuote => plan_files::stray_quote(),
            Self::Header => plan_files::header(),
            Self::OtherTable(table) => table.said(),
            Self::Separator(separator) => plan_files::separator(unquoted(separator)),
            Self::NoRooms => plan_files::no_rooms(),
            Self::Nobody => plan_files::nobody(),
            Self::Columns { found, expected } => plan_files::columns(*expected, *found),
            Self::NoRoom => plan_files::no_room(),
            Self::UserAsRoom(user) => plan_files::user_as_room(user.as_str()),
            Self::SeveralLines => plan_files::several_lines(),
            Self::User(text) => plan_files::not_a_user(unquoted(text)),
            Self::Address(text) => plan_files::e_mail_address(unquoted(text)),
            Self::Task(error) => error.said(),
            Self::OtherTask(line) => plan_files::other_task(*line),
            Self::Twice(user, line) => plan_files::twice(user.as_str(), *line),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

/// One of the lines of [`FileErrors`](breakout_core::plan::text_file::FileErrors).
impl Said for (u64, LineError) {
    fn said(&self) -> Message {
        let (line, error) = self;
        plan_files::in_line(*line, error.said())
    }
}

impl Said for OtherTable {
    fn said(&self) -> Message {
        let columns = [(&self.room, "room"), (&self.user, "user")];
        let columns = columns
            .into_iter()
            .filter_map(|(column, name)| match column {
                // It is called so already.
                Some(column) if column.eq_ignore_ascii_case(name) => None,
                Some(column) => Some(plan_files::call_column(unquoted(column), name)),
                None => Some(plan_files::add_column(name)),
            });
        let others = self.has_more.then(plan_files::take_others_out);
        let changes: Vec<_> = columns.chain(others).collect();
        let last = plan_files::write_user_ids();
        let changes = match changes.is_empty() {
            true => last,
            false => plan_files::changes(Argument::list(changes), last),
        };
        match self.program {
            Some(program) => plan_files::table_of_program(program, changes),
            None => plan_files::other_header(changes),
        }
    }
}

impl Said for Note {
    fn said(&self) -> Message {
        match self {
            Self::Guessed => plan_files::guessed(),
            Self::CommentedRow { line } => plan_files::commented_row(*line),
            _ => Message::verbatim(self.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use breakout_core::{plan::file, ruma::owned_user_id, task::TaskTooLong};
    use breakout_i18n::Language;

    use super::*;
    use crate::said::tests::check;

    #[test]
    fn what_is_wrong_with_a_line_is_said_by_the_catalog() {
        let ann = || owned_user_id!("@ann:x");
        let text = || "ann \"\\ö\t'".to_owned();
        check([
            LineError::TooLarge,
            LineError::Spreadsheet,
            LineError::Encoding,
            LineError::Zero,
            LineError::OpenQuote,
            LineError::StrayQuote,
            LineError::Header,
            LineError::Separator(','),
            LineError::Separator('\t'),
            LineError::NoRooms,
            LineError::Nobody,
            LineError::NoRoom,
            LineError::UserAsRoom(ann()),
            LineError::SeveralLines,
            LineError::User(text()),
            LineError::Address(text()),
            LineError::Task(TaskTooLong { chars: 600 }),
            LineError::OtherTask(12_345),
            LineError::Twice(ann(), 2),
        ]);
        for expected in [1, 2, 3] {
            let found = expected + 1;
            check([LineError::Columns { found, expected }]);
        }
    }

    #[test]
    fn a_table_of_another_program_is_said_by_the_catalog() {
        let headers = [
            "Pre-assign Room Name,Email Address",
            "groupname;username;idnumber",
            "Room,Email",
            "Gruppe,Name,Alter",
            "Room,Person,Age",
            "Team",
            "User",
            "\"Gro\"\"up\"",
        ];
        for header in headers {
            let errors = file::read(format!("{header}\n").as_bytes()).unwrap_err();
            let (_, error) = &errors.lines[0];
            check([error.clone()]);
        }
        let errors = file::read(b"room,user,age\n").unwrap_err();
        check(errors.lines.into_iter().map(|(_, error)| error));
    }

    #[test]
    fn a_bad_line_is_said_with_its_number() {
        let errors = file::read(b"room,user\nBees,ann\n,@bob:x\n").unwrap_err();
        assert_eq!(errors.lines.len(), 2);
        let said = errors.lines.iter().map(Said::said);
        let said: Vec<_> = said.map(|said| said.text(Language::English)).collect();
        assert_eq!(
            said,
            [
                "line 2: \"ann\" is not a user ID like @ann:example.org",
                "line 3: the name of the group is missing"
            ]
        );
    }

    #[test]
    fn what_is_to_be_known_of_a_file_is_said_by_the_catalog() {
        check([Note::Guessed, Note::CommentedRow { line: 1_234 }]);
    }
}
