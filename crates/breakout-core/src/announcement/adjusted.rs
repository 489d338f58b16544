//! The messages to people whose place has changed.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedRoomId, OwnedUserId, events::Mentions};

use super::{Announcement, Opened, Text};
use crate::event::breakout::BreakoutEventContent;

impl Announcement {
    /// Writes the message in the parent to people who have got another room.
    ///
    /// It mentions them, or the room where that would not fit into `limit` bytes.
    pub fn moved(
        content: &BreakoutEventContent,
        moved: &BTreeMap<OwnedRoomId, Vec<OwnedUserId>>,
        names: &BTreeMap<OwnedUserId, String>,
        limit: usize,
    ) -> Self {
        let mut shown = content.clone();
        shown.children.retain(|room_id, child| {
            child.users = moved.get(room_id).cloned().unwrap_or_default();
            !child.users.is_empty()
        });
        let everybody: BTreeSet<_> = moved.values().flatten().cloned().collect();
        fitting(limit, everybody, |with_names| {
            let mut text = Text::default();
            text.line("Please go to your break-out room:");
            list(&mut text, &shown, names, limit, with_names);
            text
        })
    }

    /// Writes the message in a child that is closed: the way back, and the other rooms with those
    /// of its people who are suggested there. It mentions everybody who is `here`.
    pub fn closed(
        content: &BreakoutEventContent,
        way_back: &str,
        here: BTreeSet<OwnedUserId>,
        names: &BTreeMap<OwnedUserId, String>,
        limit: usize,
    ) -> Self {
        let mut shown = content.clone();
        for child in shown.children.values_mut() {
            child.users.retain(|user| here.contains(user));
        }
        fitting(limit, here, |with_names| {
            let mut text = Text::default();
            text.line(&format!(
                "This break-out room is closed. The main room: {way_back}"
            ));
            text.line("The other rooms:");
            list(&mut text, &shown, names, limit, with_names);
            text
        })
    }
}

fn list(
    text: &mut Text,
    shown: &BreakoutEventContent,
    names: &BTreeMap<OwnedUserId, String>,
    limit: usize,
    with_names: bool,
) {
    let opened = Opened::new(shown, names, limit);
    for (room_id, child) in shown.ordered_children() {
        let people = if with_names {
            opened.people(child)
        } else {
            String::new()
        };
        text.child(room_id, child, &people);
    }
}

/// Writes a message with names if it fits, else without them, else mentioning the room.
fn fitting(
    limit: usize,
    people: BTreeSet<OwnedUserId>,
    write: impl Fn(bool) -> Text,
) -> Announcement {
    for with_names in [true, false] {
        let announcement = write(with_names).finish(Mentions::with_user_ids(people.clone()));
        if announcement.bytes() <= limit {
            return announcement;
        }
    }
    write(false).finish(Mentions::with_room_mention())
}

#[cfg(test)]
mod tests {
    use ruma::{owned_room_id, owned_server_name, owned_user_id};

    use super::*;
    use crate::event::breakout::{Child, Session};

    fn content() -> BreakoutEventContent {
        let children = [("!a", "Group 1"), ("!b", "Group <2>")].map(|(room_id, name)| {
            let mut child = Child::new(vec![owned_server_name!("x")]);
            child.name = Some(name.to_owned());
            child.users = vec![owned_user_id!("@ann:x"), owned_user_id!("@bob:x")];
            (room_id.try_into().unwrap(), child)
        });
        BreakoutEventContent::open(children.into(), Session::new("s"))
    }

    #[test]
    fn who_was_moved_is_mentioned_with_their_room_and_no_other() {
        let moved = BTreeMap::from([(owned_room_id!("!b"), vec![owned_user_id!("@ann:x")])]);
        let names = BTreeMap::from([(owned_user_id!("@ann:x"), "Ann\nLee".to_owned())]);
        let message = Announcement::moved(&content(), &moved, &names, 60_000);
        assert_eq!(
            message.body,
            "Please go to your break-out room:\n• Group <2> – Ann Lee: https://matrix.to/#/!b?via=x"
        );
        assert!(message.formatted_body.contains("Group &lt;2&gt;"));
        assert_eq!(
            message.mentions.user_ids,
            BTreeSet::from([owned_user_id!("@ann:x")])
        );
        let tight = Announcement::moved(&content(), &moved, &names, 0);
        assert!(tight.mentions.room && !tight.body.contains("Ann"));
    }

    #[test]
    fn a_closed_room_is_told_the_way_back_and_the_others() {
        let here = BTreeSet::from([owned_user_id!("@bob:x"), owned_user_id!("@eve:x")]);
        let way_back = "https://matrix.to/#/!parent?via=x";
        let names = BTreeMap::new();
        let message = Announcement::closed(&content(), way_back, here.clone(), &names, 60_000);
        assert_eq!(
            message.body,
            "This break-out room is closed. The main room: https://matrix.to/#/!parent?via=x\n\
             The other rooms:\n\
             • Group 1 – @bob:x: https://matrix.to/#/!a?via=x\n\
             • Group <2> – @bob:x: https://matrix.to/#/!b?via=x"
        );
        assert_eq!(message.mentions.user_ids, here);
    }
}
