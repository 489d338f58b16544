//! Names and texts that others gave, before anybody sees them.
#![no_main]

use breakout_core::{
    ruma::{room_id, user_id},
    spreadsheet,
    text::{is_hidden, lines, one_line, room_label, user_label, visible_name},
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let line = one_line(text);
    assert!(
        !line.contains(['\n', '\r', '\u{2028}', '\u{2029}', '\u{202e}']),
        "{line:?}"
    );
    assert_eq!(one_line(&line), line);
    if let Some(name) = visible_name(text) {
        assert!(
            name.chars().any(|c| !is_hidden(c) && !c.is_whitespace()),
            "{name:?}"
        );
    }
    assert!(!room_label(Some(text), room_id!("!main:example.org")).is_empty());
    assert!(!user_label(Some(text), user_id!("@ann:example.org")).is_empty());
    assert!(lines(text, 100).chars().count() <= 101);
    let _cell = spreadsheet::cell(text);
});
