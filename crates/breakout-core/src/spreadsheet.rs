//! Text of other people in tables that are opened with a spreadsheet.
//!
//! A cell that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet, and a formula can fetch pages and start
//! programs. An apostrophe before it makes it text. Matrix IDs begin with `@`, too, and are what a table is matched with
//! others by: those of the present grammar stay as they are, since without parentheses, quotes, `|` and `!` nothing can be
//! called, fetched or started by what follows the `@`. IDs of the historical grammar can hold these, and are made text.

use crate::text::{one_line, whole_id};

/// Makes a text one cell of one line that no spreadsheet takes for a formula.
///
/// Semicolons become commas: where spreadsheets separate by semicolons, what follows one would be another cell.
pub fn cell(text: &str) -> String {
    escaped(one_line(text).replace(';', ","))
}

/// Makes a Matrix ID a cell: itself, unless it could be more than an ID.
pub fn id_cell(id: &str) -> String {
    match is_id(id) {
        true => id.to_owned(),
        // None of it is cut, or it would be another one.
        false => escaped(whole_id(id).replace(';', ",")),
    }
}

/// Makes a Matrix ID a cell from which it can be read again, whatever it holds. Only in quotes is it one cell to every
/// spreadsheet.
pub(crate) fn exact_id_cell(id: &str) -> String {
    match is_id(id) {
        true => id.to_owned(),
        false => escaped(id.to_owned()),
    }
}

/// Whether an ID is of the present grammar.
fn is_id(id: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "@!$#:._=-/+".contains(c);
    // Only the first may be one of these, as the sigil of an ID.
    id.starts_with(['@', '!', '$', '#'])
        && id.get(1..).is_some_and(|rest| {
            rest.chars()
                .all(|c| is_plain(c) && !matches!(c, '@' | '!' | '$' | '#'))
        })
}

/// Puts an apostrophe before what would be a formula; [`unescaped`] takes it away again.
pub(crate) fn escaped(text: String) -> String {
    if is_formula(&text) {
        format!("'{text}")
    } else {
        text
    }
}

/// What was written as [`escaped`].
pub(crate) fn unescaped(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest) => rest,
        _ => text,
    }
}

/// Whether this is a formula, also after apostrophes: so that taking one away brings back what was there.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula() {
        for (text, shown) in [
            ("Group 1", "Group 1"),
            ("=1+1", "'=1+1"),
            ("\t\n@SUM(A1)", "'@SUM(A1)"),
            ("\u{202e}-2", "'-2"),
            ("x;=1+1", "x,=1+1"),
            ("'+1", "''+1"),
            ("'tis", "'tis"),
            ("", ""),
        ] {
            assert_eq!(cell(text), shown, "{text:?}");
        }
    }

    #[test]
    fn an_id_stays_what_it_is_unless_it_is_more() {
        for id in [
            "@ann:example.org",
            "@a+b=c/d:x:8448",
            "!opaque-Id_1",
            "!r:x",
        ] {
            assert_eq!(id_cell(id), id);
        }
        for (id, shown) in [
            ("@SUM(1):x", "'@SUM(1):x"),
            ("@a|b!c:x", "'@a|b!c:x"),
            ("@a;=1:x", "'@a,=1:x"),
            ("!a\n=1", "!a =1"),
        ] {
            assert_eq!(id_cell(id), shown);
        }
        let long = format!("@{}!:x", "a".repeat(200));
        assert_eq!(id_cell(&long), format!("'{long}"));
    }

    #[test]
    fn what_is_escaped_comes_back() {
        for text in ["=1", "'=1", "''@a", "'tis", "a", "", "'"] {
            assert_eq!(unescaped(&escaped(text.to_owned())), text);
        }
    }
}
