//! The task of the groups: what they are to do while a session is open.

use crate::text::{lines, visible_name};

/// The most characters that a task may have.
pub const MAX_CHARS: usize = 500;

/// The most lines of a task that are shown.
const MOST_LINES: usize = 20;

/// Puts what a host has written into the form in which it is sent. `None` if that is nothing.
///
/// # Errors
///
/// Fails when it has more than [`MAX_CHARS`] characters: a room's topic has to hold it.
pub fn checked(text: &str) -> Result<Option<String>, TaskTooLong> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let chars = text.trim().chars().count();
    if chars > MAX_CHARS {
        return Err(TaskTooLong { chars });
    }
    Ok(read(&text))
}

/// Reads a task from an event: what is blank is none, and what is too long is cut.
pub(crate) fn read(text: &str) -> Option<String> {
    Some(shown(text)).filter(|text| visible_name(text).is_some())
}

/// Makes a task, which may be untrusted text, fit to be shown: its lines, without control characters
/// and more than one blank line together, and no longer than a task may be.
///
/// Markup is not escaped; that depends on where the text goes.
pub fn shown(text: &str) -> String {
    let text = text.replace('\t', " ");
    let cleaned = lines(text.trim(), MAX_CHARS);
    let mut kept: Vec<&str> = Vec::new();
    for line in cleaned.lines().map(str::trim_end) {
        let is_second_blank = line.is_empty() && kept.last().is_none_or(|last| last.is_empty());
        if is_second_blank {
            continue;
        }
        if kept.len() == MOST_LINES {
            kept.push("…");
            break;
        }
        kept.push(line);
    }
    kept.join("\n").trim().to_owned()
}

/// A task has too many characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a task has at most {MAX_CHARS} characters, and this one has {chars}")]
pub struct TaskTooLong {
    /// How many it has.
    pub chars: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_of_several_lines_keeps_them() {
        let task = checked(" Read page 7.\r\n\r\n\r\n\tThen draw it. \r\n").unwrap();
        assert_eq!(task.as_deref(), Some("Read page 7.\n\n Then draw it."));
        assert_eq!(checked(" \n\t"), Ok(None));
    }

    #[test]
    fn a_task_that_is_too_long_is_refused_with_its_length() {
        assert!(checked(&"ä".repeat(MAX_CHARS)).unwrap().is_some());
        let error = checked(&"ä".repeat(MAX_CHARS + 1)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a task has at most 500 characters, and this one has 501"
        );
    }

    #[test]
    fn a_hostile_task_is_short_and_moves_nothing() {
        let shown = shown(&format!("\u{202e}a\u{1b}[31m{}", "\nx".repeat(10_000)));
        assert!(shown.starts_with("a[31m\nx"), "{shown}");
        assert!(shown.chars().count() <= MAX_CHARS + 1);
        assert_eq!(shown.lines().count(), MOST_LINES + 1);
        assert_eq!(read("\u{202e}\n"), None);
    }
}
