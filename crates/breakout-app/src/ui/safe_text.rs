//! Makes text of others safe for a terminal.
//!
//! A room can be named so that printing it moves the cursor, recolors or retitles the terminal, or shows another name
//! than it has (bidirectional overrides). None of that reaches a terminal.

use std::{borrow::Cow, fmt::Write as _};

/// A name longer than this says no more than its beginning does.
const LONGEST_NAME: usize = 80;

/// Makes one short line of a name, topic or message that comes from Matrix.
pub(crate) fn safe_text(text: &str) -> String {
    // Nothing after this can be seen, so that a name of a megabyte costs nothing.
    let beginning: String = text.chars().take(LONGEST_NAME * 8).collect();
    let line = safe_lines(&beginning)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if line.chars().count() <= LONGEST_NAME {
        return line;
    }
    let mut shortened: String = line.chars().take(LONGEST_NAME - 1).collect();
    shortened.truncate(shortened.trim_end().len());
    shortened.push('…');
    shortened
}

/// Removes from any text what a terminal would act upon; line breaks stay.
pub(super) fn safe_lines(text: &str) -> Cow<'_, str> {
    if !text
        .chars()
        .any(|character| acts_on_terminals(character) && character != '\n')
    {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            '\n' => safe.push('\n'),
            '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => safe.push(' '),
            '\u{1b}' => skip_escape_sequence(&mut rest),
            '\u{9b}' => skip_until_final_byte(&mut rest),
            '\u{90}' | '\u{9d}'..='\u{9f}' => skip_string(&mut rest),
            character if acts_on_terminals(character) => {}
            character => safe.push(character),
        }
    }
    Cow::Owned(safe)
}

/// Escapes within JSON what a terminal would act upon, so that the data stays exact.
pub(super) fn escape_json(json: &str) -> Cow<'_, str> {
    if !json.chars().any(acts_on_terminals) {
        return Cow::Borrowed(json);
    }
    // Such characters stand inside strings only: outside of them JSON that was just written is plain ASCII.
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if acts_on_terminals(character) {
            // All of them are in the basic plane; writing to a string cannot fail.
            let _infallible = write!(escaped, "\\u{:04x}", u32::from(character)).is_ok();
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

fn acts_on_terminals(character: char) -> bool {
    character.is_control()
        || matches!(character,
            // Marks and overrides of direction, line and paragraph separators, and the byte order mark.
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
            // Unseen, and only good for making two names look alike.
            | '\u{200b}' | '\u{2060}')
}

fn skip_escape_sequence(rest: &mut std::str::Chars<'_>) {
    match rest.clone().next() {
        Some('[') => {
            rest.next();
            skip_until_final_byte(rest);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            rest.next();
            skip_string(rest);
        }
        // Intermediate bytes, then one final byte.
        Some(' '..='/') => while let Some(' '..='/') = rest.next() {},
        Some('0'..='~') => {
            rest.next();
        }
        _ => {}
    }
}

/// Skips the parameters and the final byte of a control sequence; what cannot belong to one is kept.
fn skip_until_final_byte(rest: &mut std::str::Chars<'_>) {
    while let Some(character) = rest.clone().next() {
        match character {
            ' '..='?' => {
                rest.next();
            }
            '@'..='~' => {
                rest.next();
                return;
            }
            _ => return,
        }
    }
}

/// Skips a string like a window title up to its terminator.
fn skip_string(rest: &mut std::str::Chars<'_>) {
    while let Some(character) = rest.next() {
        match character {
            '\u{7}' | '\u{9c}' => return,
            '\u{1b}' => {
                if rest.clone().next() == Some('\\') {
                    rest.next();
                }
                return;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_names_stay_as_they_are() {
        for name in [
            "Group 1",
            "Räume für alle",
            "教室",
            "👩‍🏫 class",
            "نیم‌فاصله",
            "",
        ] {
            assert_eq!(safe_text(name), name);
        }
    }

    #[test]
    fn nothing_of_a_hostile_name_acts_on_the_terminal() {
        for (name, shown) in [
            ("\u{1b}[2J\u{1b}[1;31mred\u{1b}[0m", "red"),
            ("\u{1b}]0;title\u{7}room", "room"),
            (
                "\u{1b}]8;;https://example.org\u{1b}\\link\u{1b}]8;;\u{1b}\\",
                "link",
            ),
            ("\u{9b}31mred", "red"),
            ("\u{90}payload\u{9c}room", "room"),
            ("\u{1b}(0qq", "qq"),
            ("\u{1b}croom", "room"),
            ("a\u{1b}", "a"),
            ("a\u{1b}[", "a"),
            ("a\rb\nc\td", "a b c d"),
            ("bell\u{7}\u{8}\u{7f}", "bell"),
            ("\u{202e}drowssap\u{202c}", "drowssap"),
            ("a\u{2066}b\u{2069}\u{200f}\u{feff}\u{200b}c", "abc"),
            ("  many   spaces ", "many spaces"),
        ] {
            assert_eq!(safe_text(name), shown, "{name:?}");
        }
    }

    #[test]
    fn long_names_are_shortened() {
        let shown = safe_text(&"long ".repeat(100_000));
        assert_eq!(shown.chars().count(), 80);
        assert!(shown.ends_with('…'));
    }

    #[test]
    fn making_text_safe_twice_changes_nothing() {
        for name in [
            "\u{1b}[\u{1b}[2J31m",
            "\u{1b}\u{1b}[[31mx",
            "\u{202e}a\u{9b}\u{9b}1;mb",
        ] {
            let once = safe_text(name);
            assert_eq!(safe_text(&once), once);
            assert!(!once.chars().any(acts_on_terminals), "{once:?}");
        }
    }

    #[test]
    fn json_keeps_its_data_without_acting_on_the_terminal() {
        let name = "\u{1b}[2J\u{9b}1m\u{202e}x\n";
        let json = serde_json::to_string(name).unwrap();
        let escaped = escape_json(&json);
        assert!(escaped.is_ascii());
        assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), name);
    }
}
