//! The topic of a child: what its people read on any client, also if no process of the host runs.

use crate::{task, way_back::WayBack};

/// What the two words do that people can write in a child.
pub(crate) const WORDS: &str =
    "Need help? Write !help. Begin a message with !report if everybody should read it afterwards.";

/// Writes the topic of a child. The task comes first, since clients show one line or two of it; the
/// way back is the last line, so that nothing stands behind the link.
pub fn topic(task: Option<&str>, way_back: &WayBack) -> String {
    let task = task.map(task::shown).filter(|task| !task.is_empty());
    let task = task.map(|task| format!("{task}\n")).unwrap_or_default();
    let (name, link) = (way_back.name(), way_back.link());
    format!("{task}{WORDS}\nBack to {name}: {link}")
}

#[cfg(test)]
mod tests {
    use ruma::{room_id, server_name};

    use super::*;

    fn way_back(name: Option<&str>) -> WayBack {
        WayBack::new(room_id!("!p"), [server_name!("x").to_owned()], name)
    }

    #[test]
    fn a_topic_says_the_task_the_words_and_the_way_back() {
        assert_eq!(
            topic(Some("Read page 7."), &way_back(Some("Biology 101"))),
            "Read page 7.\n\
             Need help? Write !help. Begin a message with !report if everybody should read it afterwards.\n\
             Back to Biology 101: https://matrix.to/#/!p?via=x"
        );
        assert_eq!(
            topic(None, &way_back(None)),
            "Need help? Write !help. Begin a message with !report if everybody should read it afterwards.\n\
             Back to the main room: https://matrix.to/#/!p?via=x"
        );
    }
}
