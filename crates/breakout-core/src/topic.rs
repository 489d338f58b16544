//! The topic of a child: what its people read on any client, also if no process of the host runs.

use crate::{
    announcement::text::{Span, Text},
    task,
    way_back::WayBack,
    words::{Sentence, Words},
};

/// Writes the topic of a child. The task comes first, since clients show one line or two of it; the
/// way back is the last line, so that nothing stands behind the link.
pub fn topic(words: &dyn Words, task: Option<&str>, way_back: &WayBack) -> String {
    let mut text = Text::new(words);
    if let Some(task) = task.map(task::shown).filter(|task| !task.is_empty()) {
        text.spans(vec![Span::Plain(task)]);
    }
    text.two_words();
    text.way_back(Sentence::Back, way_back);
    text.plain()
}
