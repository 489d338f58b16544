//! The messages to people whose place has changed.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    announcement::Announcement,
    event::breakout::{BreakoutEventContent, Child, Session},
    ruma::{OwnedUserId, owned_room_id, owned_server_name, owned_user_id, room_id},
    way_back::WayBack,
};
use breakout_i18n::english;

use super::bytes;

fn content() -> BreakoutEventContent {
    let children = [("!a", "Group 1"), ("!b", "Group <2>")].map(|(room_id, name)| {
        let mut child = Child::new(vec![owned_server_name!("x")]);
        child.name = Some(name.to_owned());
        child.users = vec![owned_user_id!("@ann:x"), owned_user_id!("@bob:x")];
        (room_id.try_into().unwrap(), child)
    });
    BreakoutEventContent::open(children.into(), Session::new("s"))
}

fn way_back() -> WayBack {
    let via = [owned_server_name!("x")];
    WayBack::new(room_id!("!parent"), via, Some("Bio & co"))
}

fn only(messages: Vec<Announcement>) -> Announcement {
    let [message] = messages.try_into().unwrap();
    message
}

#[test]
fn who_was_moved_is_mentioned_with_their_group_and_no_other() {
    let moved = BTreeMap::from([(owned_room_id!("!b"), vec![owned_user_id!("@ann:x")])]);
    let names = BTreeMap::from([
        (owned_user_id!("@ann:x"), "Ann\nLee".to_owned()),
        (owned_user_id!("@ann2:x"), "ann lee".to_owned()),
    ]);
    let message = only(Announcement::moved(
        english(),
        &content(),
        &moved,
        &names,
        60_000,
        None,
    ));
    assert_eq!(
        message.body,
        "Please go to your break-out group:\n\
         • Group <2> – Ann Lee (ann): https://matrix.to/#/!b?via=x"
    );
    assert!(message.formatted_body.contains("Group &lt;2&gt;"));
    assert_eq!(
        message.mentions.user_ids,
        BTreeSet::from([owned_user_id!("@ann:x")])
    );
}

#[test]
fn however_many_were_moved_each_is_mentioned_once_with_their_group() {
    let users: Vec<OwnedUserId> = (0..900)
        .map(|n| format!("@person-{n}:example.org").try_into().unwrap())
        .collect();
    let moved = BTreeMap::from([
        (owned_room_id!("!a"), users[..300].to_vec()),
        (owned_room_id!("!b"), users[300..].to_vec()),
    ]);
    let messages = Announcement::moved(
        english(),
        &content(),
        &moved,
        &BTreeMap::new(),
        20_000,
        None,
    );
    assert!(messages.len() > 1);
    let mentioned: Vec<_> = messages.iter().flat_map(|m| &m.mentions.user_ids).collect();
    assert_eq!(mentioned.len(), 900);
    for message in &messages {
        assert!(bytes(message) <= 20_000 && !message.mentions.room);
        for user in &message.mentions.user_ids {
            assert!(message.body.contains(user.localpart()));
        }
    }
    // Whoever goes on says what is left.
    let left = Announcement::moved(
        english(),
        &content(),
        &moved,
        &BTreeMap::new(),
        20_000,
        messages[0].part,
    );
    assert_eq!(left.len(), messages.len() - 1);
}

#[test]
fn a_closed_group_is_told_the_way_back_and_the_others() {
    let here = BTreeSet::from([owned_user_id!("@bob:x"), owned_user_id!("@eve:x")]);
    let names = BTreeMap::new();
    let message = only(Announcement::closed(
        english(),
        &content(),
        &way_back(),
        &here,
        &names,
        60_000,
    ));
    assert_eq!(
        message.body,
        "This group is closed. Please come back to Bio & co: https://matrix.to/#/!parent?via=x\n\
         The other groups:\n\
         • Group 1 – @bob:x: https://matrix.to/#/!a?via=x\n\
         • Group <2> – @bob:x: https://matrix.to/#/!b?via=x"
    );
    assert!(message.formatted_body.starts_with(
        "<p>This group is closed. Please come back to \
         <a href=\"https://matrix.to/#/!parent?via=x\">Bio &amp; co</a>.</p><p>The other groups:</p><ul>"
    ));
    assert_eq!(message.mentions.user_ids, here);
}

#[test]
fn a_group_that_was_replaced_is_told_the_way_to_the_new_ones() {
    let message = Announcement::replaced(english(), &way_back());
    assert_eq!(
        message.body,
        "New groups are open, and this one is over. \
         Find yours in Bio & co: https://matrix.to/#/!parent?via=x"
    );
    assert!(message.formatted_body.ends_with(
        "Find yours in <a href=\"https://matrix.to/#/!parent?via=x\">Bio &amp; co</a>.</p>"
    ));
    assert!(message.mentions.user_ids.is_empty() && !message.mentions.room);
}
