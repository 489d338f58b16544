//! Makes text of others safe for a terminal.
//!
//! A room can be named so that printing it moves the cursor, recolors or retitles the terminal, or shows another name
//! than it has (bidirectional overrides). None of that reaches a terminal. What is dangerous anywhere, core knows; escape
//! sequences are a terminal's own.

use std::{borrow::Cow, fmt::Write as _};

use breakout_core::text;

/// Nothing after so many characters can be seen of a name, so that one of a megabyte costs nothing.
const BEGINNING: usize = 8_000;

/// Makes one short line of a name, topic or message that comes from Matrix.
pub fn safe_text(text: &str) -> String {
    let beginning: String = text.chars().take(BEGINNING).collect();
    text::one_line(&without_sequences(&beginning))
}

/// Makes one line of any text, of which nothing is cut.
pub fn safe_line(text: &str) -> String {
    let shown: String = text::shown(&without_sequences(text)).collect();
    let words: Vec<_> = shown.split_whitespace().collect();
    words.join(" ")
}

/// Removes from any text what a terminal would act upon, and what cannot be seen; line breaks stay.
pub fn safe_lines(text: &str) -> Cow<'_, str> {
    let is_plain = |character: char| matches!(character, '\n' | ' '..='~');
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text::shown(&without_sequences(text)).collect())
}

/// Removes escape sequences, and makes spaces of what moves the cursor along or to another line than the next.
fn without_sequences(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            '\t' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => safe.push(' '),
            '\u{1b}' => skip_escape_sequence(&mut rest),
            '\u{9b}' => skip_until_final_byte(&mut rest),
            '\u{90}' | '\u{9d}'..='\u{9f}' => skip_string(&mut rest),
            character => safe.push(character),
        }
    }
    safe
}

/// Escapes within JSON what a terminal would act upon, so that the data stays exact.
pub fn escape_json(json: &str) -> Cow<'_, str> {
    if !json.chars().any(acts_on_terminals) {
        return Cow::Borrowed(json);
    }
    // Such characters stand inside strings only: outside of them JSON that was just written is plain ASCII.
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if acts_on_terminals(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _infallible = write!(escaped, "\\u{unit:04x}").is_ok();
            }
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

fn acts_on_terminals(character: char) -> bool {
    character.is_control() || text::is_hidden(character)
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
            ("a\u{ad}b\u{3164}c\u{2800}d\u{e0061}", "abc d"),
            ("\u{200b} \u{2060}", ""),
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
        let name = "\u{1b}[2J\u{9b}1m\u{202e}x\n\u{e0001}\u{3164}";
        let json = serde_json::to_string(name).unwrap();
        let escaped = escape_json(&json);
        assert!(escaped.is_ascii());
        assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), name);
    }
}
