//! Rows of a table in a text file, with their line numbers.
//!
//! This is CSV ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)) with any separator and any line
//! ending. The csv crate reads on where a quote is not closed, and does not count lines as an
//! editor does; here, both would lose a person, or send a host to the wrong line.

use ruma::UserId;

use super::text_file::LineError;

/// What separates columns, in the order in which they are tried.
pub(super) const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// A table as it stands in a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// The rows that have anything in them.
    pub(super) rows: Vec<Row>,
    /// What could not be read.
    pub(super) errors: Vec<(u64, LineError)>,
    /// The lines that are comments, without the `#`.
    pub(super) comments: Vec<(u64, String)>,
}

/// A row, and the line in which it begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) cells: Vec<Cell>,
}

impl Row {
    /// The text of a column; empty where the row is shorter.
    pub(super) fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| &cell.text)
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.is_empty())
    }
}

/// One column of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// Without the white space around it.
    pub(super) text: String,
    pub(super) is_quoted: bool,
}

/// Finds the line in which a file begins to say something, past empty lines and comments, and the
/// separator that it names, as in `sep=;`.
pub(super) fn named_separator(text: &str) -> Option<(char, Lines<'_>)> {
    let mut lines = Lines::new(text);
    lines.skip_empty(None);
    let line = lines.rest_of_line().trim();
    let line = line
        .strip_prefix('"')
        .and_then(|line| line.strip_suffix('"'))
        .unwrap_or(line);
    let (key, value) = line.split_at_checked(4)?;
    let mut value = value.chars();
    let separator = match (value.next(), value.next()) {
        (None, _) if lines.rest_of_line().ends_with('\t') => '\t',
        (Some(separator), None) => separator,
        _ => return None,
    };
    let is_one = separator == '\t'
        || separator.is_ascii_punctuation() && !matches!(separator, '"' | '#' | '@' | ':');
    if !key.eq_ignore_ascii_case("sep=") || !is_one {
        return None;
    }
    lines.next_line();
    Some((separator, lines))
}

/// Reads the whole table.
pub(super) fn read(lines: Lines<'_>, separator: char) -> Table {
    let mut lines = lines;
    let mut table = Table::default();
    loop {
        lines.skip_empty(Some(&mut table.comments));
        if lines.is_at_end() {
            return table;
        }
        let before = lines;
        match lines.row(separator) {
            Ok(row) if row.is_empty() => {}
            Ok(row) => table.rows.push(row),
            Err(Unreadable { line, error }) => {
                table.errors.push((line, error));
                // What a quote swallowed are lines of their own, until it is known to end.
                lines = before;
                while lines.line < line {
                    lines.next_line();
                }
                lines.next_line();
            }
        }
    }
}

/// Reads only the first row that has anything in it, if it can be read.
pub(super) fn first_row(mut lines: Lines<'_>, separator: char) -> Option<Row> {
    loop {
        lines.skip_empty(None);
        let row = lines.row(separator).ok()?;
        if !row.is_empty() || lines.is_at_end() {
            return Some(row);
        }
    }
}

struct Unreadable {
    line: u64,
    error: LineError,
}

/// Where in a text one is, and in which line as an editor counts them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lines<'a> {
    rest: &'a str,
    /// From 1.
    pub(super) line: u64,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            line: 1,
        }
    }

    fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// The rest of the line, without its end.
    fn rest_of_line(&self) -> &'a str {
        let end = self.rest.find(['\r', '\n']);
        end.and_then(|end| self.rest.get(..end))
            .unwrap_or(self.rest)
    }

    /// Takes one character, or the end of a line as a whole.
    fn take(&mut self) -> Option<&'a str> {
        let length = match self.rest.chars().next()? {
            '\r' if self.rest.starts_with("\r\n") => 2,
            c => c.len_utf8(),
        };
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        if is_end(taken) {
            self.line += 1;
        }
        Some(taken)
    }

    /// Takes the next character if it is such a one.
    fn take_if(&mut self, is_one: impl Fn(&str) -> bool) -> bool {
        let mut after = *self;
        let is_one = after.take().is_some_and(is_one);
        if is_one {
            *self = after;
        }
        is_one
    }

    /// Goes on to the next line.
    fn next_line(&mut self) {
        while let Some(taken) = self.take() {
            if is_end(taken) {
                return;
            }
        }
    }

    fn skip_blanks(&mut self, separator: char) {
        while self.take_if(|taken| {
            matches!(taken, " " | "\t" | "\u{a0}") && !taken.starts_with(separator)
        }) {}
    }

    /// Goes on to the first line that is neither empty nor a comment.
    fn skip_empty(&mut self, mut comments: Option<&mut Vec<(u64, String)>>) {
        while !self.is_at_end() {
            let line = self.rest_of_line().trim();
            if let Some(comment) = line.strip_prefix('#') {
                if let Some(comments) = comments.as_deref_mut() {
                    comments.push((self.line, comment.to_owned()));
                }
            } else if !line.is_empty() {
                return;
            }
            self.next_line();
        }
    }

    /// Reads one row.
    fn row(&mut self, separator: char) -> Result<Row, Unreadable> {
        let mut row = Row {
            line: self.line,
            cells: Vec::new(),
        };
        loop {
            self.skip_blanks(separator);
            let opened = self.line;
            let cell = match self.take_if(|taken| taken == "\"") {
                true => self.quoted(separator),
                false => self.unquoted(separator),
            };
            let cell = cell.map_err(|error| Unreadable {
                line: opened,
                error,
            })?;
            row.cells.push(cell);
            match self.take() {
                Some(taken) if !is_end(taken) => {}
                _ => return Ok(row),
            }
        }
    }

    /// Reads a column that begins with a quote. Two quotes in it stand for one.
    fn quoted(&mut self, separator: char) -> Result<Cell, LineError> {
        let mut text = String::new();
        loop {
            match self.take().ok_or(LineError::OpenQuote)? {
                "\"" if !self.take_if(|taken| taken == "\"") => break,
                taken => text.push_str(taken),
            }
        }
        self.skip_blanks(separator);
        let next = self.rest.chars().next();
        if next.is_some_and(|next| next != separator && !matches!(next, '\r' | '\n')) {
            return Err(LineError::OpenQuote);
        }
        Ok(Cell {
            text: text.trim().to_owned(),
            is_quoted: true,
        })
    }

    /// Reads a column that does not.
    fn unquoted(&mut self, separator: char) -> Result<Cell, LineError> {
        let end = self.rest.find([separator, '\r', '\n']);
        let end = end.unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        if let Some(user) = before_comment(text) {
            self.rest = self
                .rest
                .get(self.rest_of_line().len()..)
                .unwrap_or_default();
            return Ok(Cell {
                text: user.to_owned(),
                is_quoted: false,
            });
        }
        if text.matches('"').count() % 2 == 1 {
            return Err(LineError::StrayQuote);
        }
        self.rest = rest;
        Ok(Cell {
            text: text.trim().to_owned(),
            is_quoted: false,
        })
    }
}

/// The user ID in a text, if there is a comment after it. A name of a room may well hold a `#`, and so
/// may a user ID of old, but nothing follows an ID.
fn before_comment(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let (user, comment) = text.split_once(char::is_whitespace)?;
    let is_comment = comment.trim_start().starts_with('#');
    (is_comment && <&UserId>::try_from(user).is_ok()).then_some(user)
}

fn is_end(taken: &str) -> bool {
    matches!(taken, "\n" | "\r" | "\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    type AtLine<T> = Vec<(u64, T)>;

    fn shown(text: &str) -> (AtLine<String>, AtLine<LineError>) {
        let table = read(Lines::new(text), ',');
        let rows = table.rows.iter().map(|row| {
            let cells: Vec<_> = row.cells.iter().map(|cell| &*cell.text).collect();
            (row.line, cells.join("|"))
        });
        (rows.collect(), table.errors)
    }

    #[test]
    fn lines_are_those_of_an_editor_whatever_ends_them() {
        for end in ["\n", "\r\n", "\r"] {
            let lines = ["a,b", "", ",", "# no", "\"c", "d\",e", " f "];
            let (rows, errors) = shown(&lines.join(end));
            let quoted = format!("c{end}d|e");
            let expected = [(1, "a|b".into()), (5, quoted), (7, "f".into())];
            assert_eq!((rows, errors), (expected.to_vec(), vec![]), "{end:?}");
        }
        let (rows, _) = shown("a\rb\r\nc\n\n\r\rd");
        let lines: Vec<_> = rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 2, 3, 7]);
    }

    #[test]
    fn quotes_end_where_a_column_ends_or_are_refused() {
        for (text, rows) in [
            ("\"a, \"\"b\"\"\",c", "a, \"b\"|c"),
            (" \"a\" , \"b\" ", "a|b"),
            ("\"\",x", "|x"),
            ("the \"a\" team,x", "the \"a\" team|x"),
        ] {
            assert_eq!(shown(text), (vec![(1, rows.to_owned())], vec![]), "{text}");
        }
        for (text, error) in [
            ("\"a,b\nc,d\n", LineError::OpenQuote),
            ("\"a,b\n\"c\",d\n", LineError::OpenQuote),
            ("\"a\"b,c\n", LineError::OpenQuote),
            ("x,\"", LineError::OpenQuote),
            ("a\",b\n", LineError::StrayQuote),
            ("a,b\"\n", LineError::StrayQuote),
        ] {
            assert_eq!(shown(&format!("z\n{text}")).1[0], (2, error), "{text}");
        }
        // The lines that an open quote swallows are still looked at.
        let (rows, errors) = shown("\"a,b\nc,d\ne\"x,f");
        assert_eq!(rows, [(2, "c|d".to_owned())]);
        assert_eq!(
            errors,
            [(1, LineError::OpenQuote), (3, LineError::StrayQuote)]
        );
    }

    #[test]
    fn a_comment_follows_a_user_or_is_a_line() {
        for (text, rows) in [
            ("@a:x  # late, \"but", "@a:x"),
            ("R,@a:x # late, or not", "R|@a:x"),
            ("Room # 1,@a:x", "Room # 1|@a:x"),
            ("\"# 1\",@c#d:x", "# 1|@c#d:x"),
        ] {
            assert_eq!(shown(text), (vec![(1, rows.to_owned())], vec![]), "{text}");
        }
        let table = read(Lines::new("# a\n  #b,@c:x\nd"), ',');
        let comments = [(1, " a".to_owned()), (2, "b,@c:x".to_owned())];
        assert_eq!(table.comments, comments);
    }

    #[test]
    fn the_separator_may_be_named_first() {
        for (text, separator) in [
            ("sep=;\r\na", ';'),
            ("\r\n\"SEP=,\"\na", ','),
            ("sep=\t\ra", '\t'),
        ] {
            let (found, lines) = named_separator(text).unwrap();
            assert_eq!((found, lines.rest), (separator, "a"), "{text:?}");
        }
        for text in ["sep=", "sep=ab\n", "sep=a", "se", "room,user", ""] {
            assert!(named_separator(text).is_none(), "{text:?}");
        }
    }
}
