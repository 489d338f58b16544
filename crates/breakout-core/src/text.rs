//! Text that other people chose, names of rooms and people above all: what of it can be seen, and what would act on the
//! text around it.
//!
//! There is one list of such characters, here. A terminal and a page escape besides what only they act upon. Markup is
//! not escaped; that depends on where the text goes.

use std::iter::Peekable;

use ruma::{RoomId, UserId};
use unicode_width::UnicodeWidthChar as _;

/// The most characters of a name that are shown in running text.
const MAX_CHARS: usize = 80;

/// The most marks on one letter. No script needs more, and a tower of them covers the lines around.
const MAX_MARKS: usize = 6;

/// Makes a name fit for running text: on one line, without what acts on the text around it, and no longer than 80
/// characters.
///
/// The result may be empty, or show as nothing; see [`visible_name`].
pub fn one_line(name: &str) -> String {
    // Nothing after this can be seen, so that a name of a megabyte costs nothing.
    let mut line = String::new();
    let (mut chars, mut marks, mut gap, mut is_left_out) = (0, 0, false, false);
    for c in shown(name).take(MAX_CHARS * 100) {
        if is_blank(c) {
            gap = !line.is_empty();
            continue;
        }
        // A mark without a letter would stand on whatever comes before the name.
        if is_mark(c) {
            marks += 1;
            is_left_out = line.is_empty() || gap || marks > MAX_MARKS;
        } else if !is_context_bound(c) {
            (marks, is_left_out) = (0, false);
        }
        // What belongs to a mark goes with it.
        if is_left_out {
            continue;
        }
        let width = 1 + usize::from(gap);
        if chars + width > MAX_CHARS {
            line.push('…');
            break;
        }
        if gap {
            line.push(' ');
            gap = false;
        }
        line.push(c);
        chars += width;
    }
    line
}

/// Returns a name on one line, or `None` if nothing of it would be seen: that is no name.
pub fn visible_name(name: &str) -> Option<String> {
    let line = one_line(name);
    line.chars().any(is_seen).then_some(line)
}

/// Returns what to call a room: its name, or its ID where it has no name that can be seen.
///
/// # Examples
///
/// ```
/// use breakout_core::text::room_label;
/// use ruma::room_id;
///
/// let room_id = room_id!("!one:example.org");
/// assert_eq!(room_label(Some("Bees\nand wasps"), room_id), "Bees and wasps");
/// // Nothing of the name would be seen.
/// assert_eq!(room_label(Some("\u{200b}"), room_id), "!one:example.org");
/// ```
pub fn room_label(name: Option<&str>, room_id: &RoomId) -> String {
    name.and_then(visible_name)
        .unwrap_or_else(|| whole_id(room_id.as_str()))
}

/// Returns what to call somebody: their name, or their ID where they have no name that can be seen.
pub fn user_label(name: Option<&str>, user_id: &UserId) -> String {
    name.and_then(visible_name)
        .unwrap_or_else(|| whole_id(user_id.as_str()))
}

/// An ID, which may hold about anything in old rooms, on one line; none of it is cut, or it would be no ID.
pub(crate) fn whole_id(id: &str) -> String {
    let gap = |c: char| if is_blank(c) { ' ' } else { c };
    shown(id).map(gap).collect()
}

/// Makes a text of several lines fit to be shown among other text: without what acts on the text around it, and no
/// longer than so many characters.
pub fn lines(text: &str, most_chars: usize) -> String {
    let mut shown = shown(text);
    let mut lines: String = shown.by_ref().take(most_chars).collect();
    if shown.next().is_some() {
        lines.push('…');
    }
    lines
}

/// Returns what may be shown of a text of several lines. Every kind of line break is `\n`; of the other control
/// characters tabs stay.
///
/// Characters that have no look of their own stay where they belong: joiners in the scripts and emoji that need
/// them, variation selectors behind a character, tags in a flag.
pub fn shown(text: &str) -> impl Iterator<Item = char> {
    Shown {
        rest: text.chars().peekable(),
        previous: None,
    }
}

/// Returns whether a character is shown nowhere, whatever stands around it: a control character but for tabs and line breaks,
/// one that turns the direction of the text, or one that cannot be seen.
///
/// See [UAX #9](https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters) and the property
/// [Default_Ignorable_Code_Point](https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point).
pub fn is_hidden(c: char) -> bool {
    if c.is_control() {
        return !matches!(c, '\n' | '\t');
    }
    matches!(c,
        // Marks, overrides and isolates of direction.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        // Separators of lines and paragraphs: they become line breaks.
        | '\u{2028}' | '\u{2029}'
        // Of no width: soft hyphen, zero width space, word joiner, invisible operators, byte order mark.
        | '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{feff}'
        // Letters that are blank: Hangul fillers, Khmer inherent vowels.
        | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}'
        // Places of what is not text, and formats of shorthand and music.
        | '\u{fff0}'..='\u{fffc}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        // No characters: for the use within programs.
        | '\u{fdd0}'..='\u{fdef}')
        || u32::from(c) & 0xfffe == 0xfffe
        // Tags, and what is reserved for characters like them.
        || matches!(c, '\u{e0000}'..='\u{e0fff}') && !is_context_bound(c)
}

/// Whether nothing of a character is seen, or but a gap: what two names differ in that look the same.
///
/// See [UTS #39](https://www.unicode.org/reports/tr39/) for what else can look alike.
pub(crate) fn is_unseen(c: char) -> bool {
    is_blank(c) || is_hidden(c) || is_context_bound(c)
}

/// Whether a character has no look of its own, and is shown only where it belongs.
fn is_context_bound(c: char) -> bool {
    is_joiner(c) || is_variation_selector(c) || is_tag(c)
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// The letters of the flags of regions, behind a black flag.
fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0020}'..='\u{e007f}')
}

/// Whether a character is a space of any kind, or as blank as one.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{2800}' | '\u{13441}' | '\u{13442}' | '\u{1d159}')
}

/// Whether a character stands on the one before it.
fn is_mark(c: char) -> bool {
    c.width() == Some(0) && !is_context_bound(c)
}

/// Whether a character alone shows as something, in any font: characters for private use need not.
fn is_seen(c: char) -> bool {
    let is_private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}');
    !is_blank(c) && !is_private && c.width().is_some_and(|width| width > 0)
}

struct Shown<I: Iterator<Item = char>> {
    rest: Peekable<I>,
    previous: Option<char>,
}

impl<I: Iterator<Item = char>> Shown<I> {
    fn belongs_here(&self, c: char) -> bool {
        let Some(previous) = self.previous.filter(|&previous| !is_blank(previous)) else {
            return false;
        };
        match c {
            // The first scripts that join are beyond those of Europe, where a joiner only makes names look alike.
            _ if is_joiner(c) => previous >= '\u{600}' && !is_joiner(previous),
            _ if is_variation_selector(c) => {
                !is_variation_selector(previous) && !is_joiner(previous)
            }
            _ => previous == '\u{1f3f4}' || is_tag(previous),
        }
    }
}

impl<I: Iterator<Item = char>> Iterator for Shown<I> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let c = match self.rest.next()? {
                '\r' => {
                    self.rest.next_if_eq(&'\n');
                    '\n'
                }
                '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
                c if is_hidden(c) => continue,
                c if is_context_bound(c) && !self.belongs_here(c) => continue,
                c => c,
            };
            self.previous = Some(c);
            return Some(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use ruma::{room_id, user_id};

    use super::*;

    #[test]
    fn a_hostile_name_stays_on_its_line() {
        assert_eq!(one_line("  Ann \n\r\t <b>Lee</b> "), "Ann <b>Lee</b>");
        assert_eq!(one_line("\u{202e}evil\u{202c}\u{1b}[31m"), "evil[31m");
        assert_eq!(one_line("a\u{2028}b\u{2029}c\u{85}d"), "a b c d");
        assert_eq!(one_line(&"x".repeat(10_000)).chars().count(), MAX_CHARS + 1);
        assert_eq!(
            one_line(&"\u{301}e".repeat(10_000)).chars().count(),
            MAX_CHARS + 1
        );
        assert_eq!(one_line("e\u{301}"), "e\u{301}");
        assert_eq!(one_line("\u{301}\u{302}a \u{303}b"), "a b");
        assert_eq!(one_line("a \u{301}\u{fe0f}"), "a");
        let tower = format!("a{}b", "\u{301}".repeat(1_000));
        assert_eq!(one_line(&tower).chars().count(), 2 + MAX_MARKS);
    }

    #[test]
    fn names_of_every_script_stay_as_they_are() {
        for name in [
            "Group 1",
            "Räume für alle",
            "Zoe\u{308}",
            "教室",
            "👩\u{200d}🏫 Ms Lee",
            "❤\u{fe0f}\u{200d}🔥",
            "1\u{fe0f}\u{20e3} Gruppe",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "👋🏽",
            "نیم\u{200c}فاصله",
            "അവന\u{d4d}\u{200d}",
            "श्री\u{200d}",
            "葛\u{e0100}城",
            "한국어",
            "\u{1112}\u{1161}\u{11ab}",
            "שָׁלוֹם",
            "བསྒྲུབས",
            "\u{f8ff} fans",
        ] {
            assert_eq!(one_line(name), name);
            assert_eq!(visible_name(name).as_deref(), Some(name));
            assert_eq!(lines(name, 100), name);
        }
    }

    #[test]
    fn what_shows_as_nothing_is_no_name() {
        let invisible = "\u{ad}\u{34f}\u{61c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}\u{180e}\u{200b}\u{200c}\u{200d}\u{200e}\
                         \u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2060}\u{2061}\u{2064}\u{2065}\u{2066}\u{2069}\u{206a}\u{206f}\
                         \u{2800}\u{3000}\u{3164}\u{fe0f}\u{feff}\u{ffa0}\u{fff9}\u{fffc}\u{ffff}\u{a0}\u{1680}\u{2003}\u{301}\u{20e3}\
                         \u{1bca0}\u{1d159}\u{1d173}\u{e0001}\u{e0067}\u{e0100}\u{e0fff}\u{e000}\u{f8ff}\u{10fffd}\u{13441}\u{0}\u{7f}\u{9b}\n\t ";
        for c in invisible.chars() {
            assert_eq!(visible_name(&c.to_string()), None, "{c:?}");
            assert_eq!(visible_name(&format!("{c} {c}{c}")), None, "{c:?}");
        }
        assert_eq!(visible_name(invisible), None);
        assert_eq!(visible_name(""), None);
        assert_eq!(visible_name(".").as_deref(), Some("."));
    }

    #[test]
    fn names_that_look_alike_are_alike() {
        for name in [
            "A\u{200b}nn",
            "An\u{200d}n",
            "\u{feff}Ann",
            "Ann\u{ad}",
            "Ann\u{e0061}",
            "An\u{2060}n\u{3164}",
        ] {
            assert_eq!(one_line(name), "Ann", "{name:?}");
        }
    }

    #[test]
    fn who_has_no_name_is_called_by_their_id() {
        let (room, user) = (room_id!("!a:x"), user_id!("@ann:x"));
        assert_eq!(room_label(Some("Group 1"), room), "Group 1");
        assert_eq!(room_label(Some("\u{3164}"), room), "!a:x");
        assert_eq!(room_label(None, room), "!a:x");
        assert_eq!(user_label(Some(" Ann\n"), user), "Ann");
        assert_eq!(user_label(Some("\u{200d}\u{2800}"), user), "@ann:x");
        assert_eq!(user_label(None, user), "@ann:x");
    }

    #[test]
    fn a_text_of_several_lines_keeps_them_and_nothing_hidden() {
        assert_eq!(
            lines("a\r\nb\rc\u{2028}d\u{2029}e\u{85}f", 100),
            "a\nb\nc\nd\ne\nf"
        );
        assert_eq!(lines("\u{202e}a\u{0}\u{3164}b\u{1b}[1m", 100), "ab[1m");
        assert_eq!(lines("abc", 2), "ab…");
        assert_eq!(lines("ab\u{200b}", 2), "ab");
    }

    #[test]
    fn showing_twice_changes_nothing() {
        for text in [
            "\u{200d}\u{301}a\u{200b}\u{200d}\u{fe0f}\u{fe0f}",
            "🏴\u{200b}\u{e0067}x\u{e0067}",
        ] {
            let once: String = shown(text).collect();
            assert_eq!(shown(&once).collect::<String>(), once);
            assert_eq!(one_line(&one_line(text)), one_line(text));
        }
    }
}
