//! What plan files and lists of people have in common: how their bytes become text, how large they
//! may be, and what can be wrong with a line.

use std::fmt;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use ruma::OwnedUserId;

use crate::task::TaskTooLong;

/// The most bytes of a file that is read: several times what the largest break-out needs.
///
/// One event holds about 2,000 people, and a line of a file rarely more than 100 bytes.
pub const MAX_BYTES: usize = 1 << 20;

/// How archives begin, and so the files of today's spreadsheets.
const ZIP: &[u8] = b"PK\x03\x04";

/// How the files of older spreadsheets begin.
const OLE: &[u8] = b"\xd0\xcf\x11\xe0";

/// A file as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) text: String,
    /// Whether its encoding was guessed.
    pub(super) is_guess: bool,
}

/// Makes text of the bytes of a file.
///
/// A byte order mark decides, else the zero bytes that UTF-16 has in every line of a table; else what
/// is UTF-8 is UTF-8. Spreadsheets that write none of these write Windows-1252 in most of the
/// languages that have it; that is a guess, and said.
pub(super) fn decode(bytes: &[u8]) -> Result<Text, FileErrors> {
    if bytes.len() > MAX_BYTES {
        return Err(FileErrors::one(1, LineError::TooLarge));
    }
    if bytes.starts_with(ZIP) || bytes.starts_with(OLE) {
        return Err(FileErrors::one(1, LineError::Spreadsheet));
    }
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None => (without_mark(bytes)?, bytes),
    };
    let (text, has_errors) = encoding.decode_without_bom_handling(bytes);
    if has_errors {
        return Err(FileErrors::one(
            line_of(&text, '\u{fffd}'),
            LineError::Encoding,
        ));
    }
    if text.contains('\0') {
        return Err(FileErrors::one(line_of(&text, '\0'), LineError::Zero));
    }
    let is_guess = encoding == WINDOWS_1252;
    // Bytes that mean nothing in Windows-1252 become these.
    let unknown = text
        .chars()
        .find(|c| is_guess && ('\u{80}'..='\u{9f}').contains(c));
    if let Some(unknown) = unknown {
        return Err(FileErrors::one(
            line_of(&text, unknown),
            LineError::Encoding,
        ));
    }
    Ok(Text {
        text: text.into_owned(),
        is_guess,
    })
}

/// Finds the encoding of a file that does not say which it has.
fn without_mark(bytes: &[u8]) -> Result<&'static Encoding, FileErrors> {
    let zeros = |first: usize| {
        let places = bytes.iter().skip(first).step_by(2);
        places.filter(|byte| **byte == 0).count()
    };
    // Names in other scripts have few zeros, but the IDs, separators and ends of lines have.
    let is_many = |zeros: usize| zeros * 8 >= bytes.len().max(8);
    match (zeros(0), zeros(1)) {
        (0, low) if is_many(low) => return Ok(UTF_16LE),
        (high, 0) if is_many(high) => return Ok(UTF_16BE),
        _ => {}
    }
    let (mut line, mut is_utf_8, mut first_bad) = (1, false, None);
    for chunk in bytes.utf8_chunks() {
        is_utf_8 |= !chunk.valid().is_ascii();
        line += ends_of_lines(chunk.valid());
        if !chunk.invalid().is_empty() {
            first_bad.get_or_insert(line);
        }
    }
    match first_bad {
        None => Ok(UTF_8),
        // It has letters of UTF-8 as well: as another encoding, these would be garbled.
        Some(line) if is_utf_8 => Err(FileErrors::one(line, LineError::Encoding)),
        Some(_) => Ok(WINDOWS_1252),
    }
}

fn line_of(text: &str, c: char) -> u64 {
    let before = text.split(c).next().unwrap_or_default();
    1 + ends_of_lines(before)
}

/// Counts the ends of lines as an editor does: of each kind, also of several kinds in one text.
fn ends_of_lines(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let ends = (0..bytes.len()).filter(|at| match bytes.get(*at) {
        Some(b'\n') => true,
        Some(b'\r') => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    });
    u64::try_from(ends.count()).unwrap_or(u64::MAX)
}

/// Everything that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub struct FileErrors {
    /// The numbers of the bad lines, as an editor counts them from 1, and what is wrong with each.
    pub lines: Vec<(u64, LineError)>,
}

impl FileErrors {
    pub(super) fn one(line: u64, error: LineError) -> Self {
        Self {
            lines: vec![(line, error)],
        }
    }
}

impl fmt::Display for FileErrors {
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
    /// The file is larger than any break-out.
    #[error(
        "the file is larger than {} KiB; one break-out holds about 2,000 people, each on a line",
        MAX_BYTES / 1024
    )]
    TooLarge,

    /// A file of a spreadsheet program, and not the table as text.
    #[error("this is the file of a spreadsheet program; save the table as CSV (UTF-8)")]
    Spreadsheet,

    /// Neither UTF-8 nor UTF-16 nor Windows-1252.
    #[error("this is not text in UTF-8; save the file as CSV (UTF-8)")]
    Encoding,

    /// A zero byte.
    #[error("there is a zero byte, so this is no text; save the table as CSV (UTF-8)")]
    Zero,

    /// A quote that has no end, or does not end where a column does.
    #[error(
        "the quote that opens here does not end before a separator or the end of a line; a quote within \
         quotes is written twice"
    )]
    OpenQuote,

    /// A quote within a column that does not begin with one.
    #[error(
        "there is a quote without another one; put the whole column into quotes, and write this one twice"
    )]
    StrayQuote,

    /// The first line is not the header.
    #[error("the first line must be the header `room,user`")]
    Header,

    /// The table is another program's.
    #[error("{0}")]
    OtherTable(OtherTable),

    /// A separator that is not that of the header.
    #[error("the header separates columns with {0:?}, and this line does not")]
    Separator(char),

    /// There is nothing after the header.
    #[error("the file names no room")]
    NoRooms,

    /// There is nobody in the file.
    #[error("the file names nobody")]
    Nobody,

    /// More columns than the header has.
    #[error("{found} columns where there should be {}", match expected {
        1 => "one",
        2 => "two",
        _ => "three",
    })]
    Columns {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },

    /// The room is missing.
    #[error("the name of the room is missing")]
    NoRoom,

    /// A user ID, and nobody to put into the room of that name.
    #[error("{0} stands where the name of the room should")]
    UserAsRoom(OwnedUserId),

    /// The name of a room, or an ID, that goes on in the next line.
    #[error("what begins here within quotes goes over several lines")]
    SeveralLines,

    /// Not a Matrix user ID.
    #[error("{0:?} is not a user ID like @ann:example.org")]
    User(String),

    /// An e-mail address.
    #[error("{0:?} is an e-mail address, and not a user ID like @ann:example.org")]
    Address(String),

    /// A task that is too long.
    #[error(transparent)]
    Task(#[from] TaskTooLong),

    /// Another task than an earlier line gives to the same room.
    #[error("another task than in line {0} for the same room")]
    OtherTask(u64),

    /// Somebody who stands in an earlier line already: of this room, or of the list of people.
    #[error("{0} stands in line {1} already")]
    Twice(OwnedUserId, u64),
}

impl LineError {
    /// Says what a text is that is no user ID.
    pub(super) fn no_user(text: &str) -> Self {
        let address = text.split_once('@').filter(|(name, domain)| {
            let is_word = |part: &str| !part.contains(|c: char| c.is_whitespace() || c == ':');
            !name.is_empty() && is_word(name) && is_word(domain) && domain.contains('.')
        });
        match address {
            Some(_) => Self::Address(text.to_owned()),
            None => Self::User(text.to_owned()),
        }
    }
}

/// A table of rooms and people that another program wrote, and what is to be changed in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherTable {
    /// The program, if it is known.
    pub program: Option<&'static str>,

    /// The column that names the rooms, if there seems to be one.
    pub room: Option<String>,

    /// The column that names the people, if there seems to be one.
    pub user: Option<String>,

    /// Whether there are more columns than these two.
    pub has_more: bool,
}

impl fmt::Display for OtherTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.program {
            Some(program) => write!(f, "this is a table of {program}: ")?,
            None => f.write_str("the first line must be the header `room,user`: ")?,
        }
        let columns = [(&self.room, "room"), (&self.user, "user")];
        let mut changes: Vec<_> = columns
            .into_iter()
            .filter_map(|(column, name)| match column {
                // It is called so already.
                Some(column) if column.eq_ignore_ascii_case(name) => None,
                Some(column) => Some(format!("call the column {column:?} `{name}`")),
                None => Some(format!("add a column `{name}`")),
            })
            .collect();
        if self.has_more {
            changes.push("take the other columns out".to_owned());
        }
        let and = if changes.is_empty() { "" } else { ", and " };
        write!(
            f,
            "{}{and}write user IDs like @ann:example.org in the column `user`, not names, numbers or e-mail addresses",
            changes.join(", ")
        )
    }
}

/// Something to know of a file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// Its encoding was guessed.
    Guessed,

    /// A comment looks like a row of the table.
    CommentedRow {
        /// The number of the line.
        line: u64,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Guessed => f.write_str(
                "the file is not UTF-8 and was read as Windows-1252: look whether the names are right, or save it as \
                 CSV (UTF-8)",
            ),
            Self::CommentedRow { line } => write!(
                f,
                "line {line} begins with # and is left out as a comment; the name of a room that begins so is written \
                 in quotes"
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn what_spreadsheets_save_becomes_the_same_text() {
        let text = "room;user\r\nGrün – 日本;@ann:example.org\r\n";
        let marked = format!("\u{feff}{text}");
        for (what, bytes) in [
            ("UTF-8", text.as_bytes().to_vec()),
            ("UTF-8 with a mark", marked.as_bytes().to_vec()),
            ("UTF-16LE", utf_16(text, u16::to_le_bytes)),
            ("UTF-16LE with a mark", utf_16(&marked, u16::to_le_bytes)),
            ("UTF-16BE", utf_16(text, u16::to_be_bytes)),
            ("UTF-16BE with a mark", utf_16(&marked, u16::to_be_bytes)),
        ] {
            let read = decode(&bytes).unwrap();
            assert_eq!((&*read.text, read.is_guess), (text, false), "{what}");
        }
        let guessed = decode(b"room;user\r\nGr\xfcn \x96 \x80;@a:x\r\n").unwrap();
        assert_eq!(guessed.text, "room;user\r\nGrün – €;@a:x\r\n");
        assert!(guessed.is_guess);
    }

    #[test]
    fn what_is_no_text_is_refused_with_its_line() {
        for (bytes, line, error) in [
            (&b"PK\x03\x04\x14\0"[..], 1, LineError::Spreadsheet),
            (b"\xd0\xcf\x11\xe0\xa1", 1, LineError::Spreadsheet),
            (b"room,user\rA,@a:x\r\nB\0,@b:x\n", 3, LineError::Zero),
            // A name of UTF-8 that was cut, after one that was not.
            (
                "a\nGrün\nGr\u{fc}".as_bytes().split_last().unwrap().1,
                3,
                LineError::Encoding,
            ),
            // Nothing in Windows-1252.
            (b"a\nb\n\x81", 3, LineError::Encoding),
            // UTF-16 that was cut.
            (b"\xff\xfea\0\n\0b", 2, LineError::Encoding),
        ] {
            let errors = decode(bytes).unwrap_err();
            assert_eq!(errors.lines, [(line, error)], "{bytes:?}");
        }
        let large = vec![b'a'; MAX_BYTES + 1];
        assert_eq!(decode(&large).unwrap_err().lines[0].1, LineError::TooLarge);
    }

    #[test]
    fn lines_end_as_in_an_editor() {
        for (text, ends) in [
            ("", 0),
            ("a", 0),
            ("a\nb", 1),
            ("\r\n\r\n", 2),
            ("\r\r\n\n", 3),
        ] {
            assert_eq!(ends_of_lines(text), ends, "{text:?}");
        }
    }
}
