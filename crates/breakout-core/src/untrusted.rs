//! Text that other people chose: names of rooms and people.

/// The most characters of a name that are shown in running text.
const MAX_CHARS: usize = 80;

/// Makes a name fit for running text: on one line, without control characters and characters
/// that change the direction of what follows, and no longer than 80 characters.
///
/// Markup is not escaped; that depends on where the text goes.
pub fn one_line(name: &str) -> String {
    let shown = name.chars().filter(|&c| !is_directional(c));
    let mut line = String::new();
    let mut chars = 0;
    let mut gap = false;
    for c in shown {
        if c.is_whitespace() || c.is_control() {
            gap = !line.is_empty();
            continue;
        }
        if chars == MAX_CHARS {
            line.push('…');
            break;
        }
        if gap {
            line.push(' ');
            gap = false;
        }
        line.push(c);
        chars += 1;
    }
    line
}

/// Makes a text of several lines fit to be shown among other text: without control characters and
/// characters that change the direction of what follows, and no longer than so many characters.
///
/// Markup is not escaped; that depends on where the text goes.
pub fn lines(text: &str, most_chars: usize) -> String {
    let is_shown = |c: &char| !is_directional(*c) && (*c == '\n' || !c.is_control());
    let mut shown = text.chars().filter(is_shown);
    let mut lines: String = shown.by_ref().take(most_chars).collect();
    if shown.next().is_some() {
        lines.push('…');
    }
    lines
}

/// Whether a character changes the direction of the text around it, or is invisible.
///
/// See [UAX #9](https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters).
fn is_directional(c: char) -> bool {
    matches!(
        c,
        '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_stays_on_its_line() {
        assert_eq!(one_line("  Ann \n\r\t <b>Lee</b> "), "Ann <b>Lee</b>");
        assert_eq!(one_line("\u{202e}evil\u{202c}\u{1b}[31m"), "evil [31m");
        assert_eq!(one_line("👩\u{200d}🏫 Ms Lee"), "👩\u{200d}🏫 Ms Lee");
        assert_eq!(one_line(&"x".repeat(10_000)).chars().count(), MAX_CHARS + 1);
    }
}
