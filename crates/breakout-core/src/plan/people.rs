//! Lists of people in files: one user ID in each line.

use std::collections::BTreeMap;

use ruma::OwnedUserId;

use super::{
    table::{self, Lines, Row, SEPARATORS},
    text_file::{self, FileErrors, LineError},
};

/// Reads people from the bytes of a file, in its order. Empty lines, and whatever follows a `#` at the
/// beginning of a line or after a user ID, are left out. A spreadsheet with one column will do.
///
/// # Errors
///
/// Reports every bad line with its number, not only the first.
pub fn read(bytes: &[u8]) -> Result<Vec<OwnedUserId>, FileErrors> {
    // A guessed encoding needs no word: an ID with other letters than ASCII is none.
    let text = text_file::decode(bytes)?.text;
    let (separator, lines) = table::named_separator(&text).unwrap_or_else(|| {
        let first = text
            .find(SEPARATORS)
            .and_then(|at| text[at..].chars().next());
        (first.unwrap_or(','), Lines::new(&text))
    });
    let table = table::read(lines, separator);
    let (mut people, mut errors) = (Vec::new(), table.errors);
    let mut known: BTreeMap<OwnedUserId, u64> = BTreeMap::new();
    for (number, row) in table.rows.iter().enumerate() {
        match person(row) {
            Err(_) if number == 0 && is_header(row) => {}
            Err(error) => errors.push((row.line, error)),
            Ok(user) => match known.get(&user) {
                Some(first) => errors.push((row.line, LineError::Twice(user, *first))),
                None => {
                    known.insert(user.clone(), row.line);
                    people.push(user);
                }
            },
        }
    }
    if people.is_empty() && errors.is_empty() {
        errors.push((1, LineError::Nobody));
    }
    if errors.is_empty() {
        Ok(people)
    } else {
        errors.sort_by_key(|(line, _)| *line);
        Err(FileErrors { lines: errors })
    }
}

/// Reads people from the text of a file, as [`read`] does.
///
/// # Errors
///
/// Fails like [`read`].
pub fn parse(text: &str) -> Result<Vec<OwnedUserId>, FileErrors> {
    read(text.as_bytes())
}

/// Whether a row is what a spreadsheet calls the column of the people.
fn is_header(row: &Row) -> bool {
    row.text(0).eq_ignore_ascii_case("user")
        && row.cells.iter().skip(1).all(|it| it.text.is_empty())
}

fn person(row: &Row) -> Result<OwnedUserId, LineError> {
    let mut cells = row.cells.iter().filter(|cell| !cell.text.is_empty());
    let id = cells.next().map_or("", |cell| &cell.text);
    let found = 1 + cells.count();
    if found > 1 {
        return Err(LineError::Columns { found, expected: 1 });
    }
    if id.contains(['\r', '\n']) {
        return Err(LineError::SeveralLines);
    }
    OwnedUserId::try_from(id).map_err(|_| LineError::no_user(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(bytes: &[u8]) -> Vec<String> {
        read(bytes)
            .unwrap()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_list_is_read_in_its_order() {
        let text = "\u{feff}# the class\r\n@b:x\r\n\r\n  @a:x  # comes late, or not\n@c#d:x\n";
        assert_eq!(shown(text.as_bytes()), ["@b:x", "@a:x", "@c#d:x"]);
    }

    #[test]
    fn what_spreadsheets_write_is_read() {
        let utf_16: Vec<_> = "user;\r\n@a:x;\r\n;\r\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for bytes in [
            &b"sep=;\r\n\"@a:x\";\r\n"[..],
            b"User\r@a:x\r",
            b"@a:x,,\n,,\n",
            b"# Gr\xfcn\n@a:x\t\n",
            &utf_16,
        ] {
            assert_eq!(shown(bytes), ["@a:x"], "{bytes:?}");
        }
    }

    #[test]
    fn every_bad_line_is_reported() {
        let errors =
            parse("@a:x\rann\r\n\n@a:x\n@b:x @c:x\nann@x.org\n@d:x,@e:x\n\"@f:x\n").unwrap_err();
        assert_eq!(
            errors.to_string(),
            "line 2: \"ann\" is not a user ID like @ann:example.org\n\
             line 4: @a:x stands in line 1 already\n\
             line 5: \"@b:x @c:x\" is not a user ID like @ann:example.org\n\
             line 6: \"ann@x.org\" is an e-mail address, and not a user ID like @ann:example.org\n\
             line 7: 2 columns where there should be one\n\
             line 8: the quote that opens here does not end before a separator or the end of a line; \
             a quote within quotes is written twice"
        );
        assert_eq!(parse("# nobody\n").unwrap_err().lines.len(), 1);
    }
}
