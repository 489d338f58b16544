//! The messages in a child.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use breakout_core::{
    announcement::group::{GroupMessage, Told},
    event::breakout::{BreakoutEventContent, Child, Session},
    ruma::{event_id, owned_room_id, owned_server_name, owned_user_id, room_id},
    way_back::WayBack,
};
use breakout_i18n::english;
use serde_json::json;

fn way_back() -> WayBack {
    WayBack::new(room_id!("!p"), [owned_server_name!("x")], Some("Bio & <b>"))
}

#[test]
fn the_first_message_says_all_that_a_group_needs() {
    let left = Some(Duration::from_secs(14 * 60 + 40));
    let task = Some("Read <page> 7.\nDraw it.");
    let message = GroupMessage::first(english(), "Group <1>", task, left, &way_back());
    assert_eq!(
        message.body,
        "Welcome to Group <1>.\n\
         Your task: Read <page> 7.\nDraw it.\n\
         You have about 15 minutes.\n\
         Need help? Write !help. Begin a message with !report if everybody should read it afterwards.\n\
         When you are done, come back to Bio & <b>: https://matrix.to/#/!p?via=x"
    );
    assert_eq!(
        message.formatted_body,
        "<p>Welcome to <strong>Group &lt;1&gt;</strong>.</p>\
         <p><strong>Your task:</strong> Read &lt;page&gt; 7.<br>Draw it.</p>\
         <p>You have about 15 minutes.</p>\
         <p>Need help? Write !help. Begin a message with !report if everybody should read it afterwards.</p>\
         <p>When you are done, come back to \
         <a href=\"https://matrix.to/#/!p?via=x\">Bio &amp; &lt;b&gt;</a>.</p>"
    );
    let short = GroupMessage::first(english(), "A", None, None, &way_back());
    assert_eq!(short.body.lines().count(), 3);
}

#[test]
fn what_is_told_in_a_group_notifies_as_few_as_can_be() {
    let left = Duration::from_secs(60);
    let said = |message: GroupMessage| {
        let content = message.content(None);
        let msgtype = content["msgtype"].as_str().unwrap().to_owned();
        assert_eq!(content["m.mentions"], json!({}));
        (msgtype, message.body.lines().next().unwrap().to_owned())
    };
    let notice = |text: &str| ("m.notice".to_owned(), text.to_owned());
    assert_eq!(
        said(GroupMessage::ended(english(), &way_back())),
        notice("The groups have ended.")
    );
    assert_eq!(
        said(GroupMessage::removal(english(), left, false, &way_back())),
        notice("In 1 minute everybody is taken out of this group.")
    );
    assert_eq!(
        said(GroupMessage::removal(english(), left, true, &way_back())),
        notice("The groups have ended.")
    );
    assert_eq!(
        said(GroupMessage::ends_soon(english(), left, &way_back())),
        (
            "m.text".to_owned(),
            "This group ends in 1 minute.".to_owned()
        )
    );
}

#[test]
fn who_has_got_another_room_is_mentioned_in_the_old_one() {
    let mut child = Child::new(vec![owned_server_name!("x")]);
    child.name = Some("Group <2>".to_owned());
    let children = BTreeMap::from([(owned_room_id!("!b"), child)]);
    let content = BreakoutEventContent::open(children, Session::new("s"));
    let (ann, bob) = (owned_user_id!("@ann:x"), owned_user_id!("@bob:x"));
    let moved = BTreeMap::from([(owned_room_id!("!b"), vec![ann.clone(), bob.clone()])]);
    let names = BTreeMap::from([(ann.clone(), "Ann\n<Lee>".to_owned())]);
    let message = GroupMessage::moved(english(), &content, &moved, &names);
    assert_eq!(
        message.body,
        "Ann <Lee> and @bob:x, please go to Group <2>: https://matrix.to/#/!b?via=x"
    );
    assert_eq!(
        message.formatted_body,
        "<p>Ann &lt;Lee&gt; and @bob:x, please go to <strong>Group &lt;2&gt;</strong>: \
         <a href=\"https://matrix.to/#/!b?via=x\">Join Group &lt;2&gt;</a></p>"
    );
    assert_eq!(message.mentions.user_ids, BTreeSet::from([ann, bob]));
    let told = Told::new(event_id!("$create"), "s", "moved-$e");
    let json = message.content(Some(&told));
    assert_eq!(json["msgtype"], json!("m.text"));
    assert_eq!(
        json["m.relates_to"],
        json!({
            "rel_type": "io.github.matrix_breakout.told",
            "event_id": "$create",
            "session": "s",
            "what": "moved-$e",
        })
    );
    assert!(told.is_in(&json));
    assert!(!Told::new(event_id!("$create"), "s", "end").is_in(&json));
}
