//! The messages that announce a session, and that call everybody back.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use breakout_core::{
    announcement::{Announcement, Opened},
    event::{
        breakout::{BreakoutEventContent, Child, Session},
        size::{MAX_CONTENT_BYTES, MAX_ENCRYPTED_CONTENT_BYTES},
    },
    ruma::{OwnedUserId, owned_server_name, owned_user_id},
    words::{Length, Sentence},
};
use breakout_i18n::english;

use super::bytes;

#[test]
fn a_length_is_said_as_a_person_would() {
    for (seconds, words) in [
        (0, "1 second"),
        (1, "1 second"),
        (2, "2 seconds"),
        (9, "9 seconds"),
        (12, "10 seconds"),
        (45, "50 seconds"),
        (56, "1 minute"),
        (60, "1 minute"),
        (64, "1 minute"),
        (90, "90 seconds"),
        (118, "2 minutes"),
        (120, "2 minutes"),
        (150, "2½ minutes"),
        (160, "about 3 minutes"),
        (285, "about 5 minutes"),
        (297, "5 minutes"),
        (300, "5 minutes"),
        (330, "5½ minutes"),
        (340, "about 6 minutes"),
        (585, "about 10 minutes"),
        (599, "10 minutes"),
        (605, "10 minutes"),
        (745, "about 12 minutes"),
        (897, "15 minutes"),
        (900, "15 minutes"),
        (2_597, "43 minutes"),
        (3_575, "1 hour"),
        (3_600, "1 hour"),
        (3_660, "1 hour 1 minute"),
        (5_400, "1 hour 30 minutes"),
        (7_200, "2 hours"),
        (86_400, "24 hours"),
        (108_000, "30 hours"),
        (172_800, "2 days"),
        (180_000, "2 days 2 hours"),
    ] {
        let length = Length::of(Duration::from_secs(seconds));
        assert_eq!(english().text(Sentence::Length(length)), words);
    }
}

fn content(children: &[(&str, &str, &[&str])]) -> BreakoutEventContent {
    let children = children
        .iter()
        .map(|(id, name, users)| {
            let mut child = Child::new(vec![owned_server_name!("example.org")]);
            child.name = Some((*name).to_owned());
            child.users = users
                .iter()
                .map(|user| (*user).try_into().unwrap())
                .collect();
            ((*id).try_into().unwrap(), child)
        })
        .collect();
    BreakoutEventContent::open(children, Session::new("s"))
}

fn only(messages: Vec<Announcement>) -> Announcement {
    let [message] = messages.try_into().unwrap();
    assert_eq!(message.part, None);
    message
}

#[test]
fn everybody_finds_their_name_and_a_link_with_via() {
    let content = content(&[
        ("!one", "Group 1", &["@ann:x", "@bob:x"]),
        ("!two", "Group 2", &[]),
    ]);
    let names = BTreeMap::from([(owned_user_id!("@ann:x"), "Ann".to_owned())]);
    let mut opened = Opened::new(&content, &names, 60_000, english());
    opened.length = Some(Duration::from_secs(900));
    opened.call_running = true;
    let announcement = only(opened.announcements(None));
    assert_eq!(
        announcement.body,
        "Break-out groups are open for 15 minutes. Find your name and join that group:\n\
         If you are in the call here, leave it first.\n\
         • Group 1 – Ann, @bob:x: https://matrix.to/#/!one?via=example.org\n\
         • Group 2: https://matrix.to/#/!two?via=example.org"
    );
    assert_eq!(
        announcement.formatted_body,
        "<p>Break-out groups are open for 15 minutes. Find your name and join that group:</p>\
         <p>If you are in the call here, leave it first.</p><ul>\
         <li><strong>Group 1</strong> – Ann, @bob:x: \
         <a href=\"https://matrix.to/#/!one?via=example.org\">Join Group 1</a></li>\
         <li><strong>Group 2</strong>: \
         <a href=\"https://matrix.to/#/!two?via=example.org\">Join Group 2</a></li></ul>"
    );
    assert_eq!(announcement.mentions.user_ids.len(), 2);
    assert!(!announcement.mentions.room);
}

#[test]
fn in_rooms_of_version_12_the_markup_links_to_the_create_event() {
    let hash = "aZ0-_56789012345678901234567890123456789012";
    let room_id = format!("!{hash}");
    let content = content(&[(&room_id, "Group 1", &["@ann:x"])]);
    let announcement =
        only(Opened::new(&content, &BTreeMap::new(), 60_000, english()).announcements(None));
    assert_eq!(
        announcement.body,
        format!(
            "A break-out group is open. Find your name and join that group:\n\
             • Group 1 – @ann:x: https://matrix.to/#/!{hash}?via=example.org"
        )
    );
    assert_eq!(
        announcement.formatted_body,
        format!(
            "<p>A break-out group is open. Find your name and join that group:</p>\
             <ul><li><strong>Group 1</strong> – @ann:x: \
             <a href=\"https://matrix.to/#/!{hash}/${hash}?via=example.org\">Join Group 1</a></li></ul>"
        )
    );
}

#[test]
fn what_is_said_of_a_quiet_main_room_stands_behind_the_list() {
    let content = content(&[("!one", "A", &["@ann:x"]), ("!two", "B", &["@bob:x"])]);
    let names = BTreeMap::new();
    let mut opened = Opened::new(&content, &names, 60_000, english());
    opened.quiet_main = true;
    let announcement = only(opened.announcements(None));
    let last = "Until they end, only moderators can write here.";
    assert!(announcement.body.ends_with(&format!("\n{last}")));
    assert!(
        announcement
            .formatted_body
            .ends_with(&format!("</li></ul><p>{last}</p>"))
    );
}

#[test]
fn hostile_names_stay_text() {
    let content = content(&[("!one", "<img src=x>\n• Fake: x", &["@ann:x"])]);
    let hostile = "</li><a href=\"https://evil.example\">Ann\u{202e}";
    let names = BTreeMap::from([(owned_user_id!("@ann:x"), hostile.to_owned())]);
    let announcement = only(Opened::new(&content, &names, 60_000, english()).announcements(None));
    assert_eq!(announcement.body.lines().count(), 2);
    assert!(!announcement.formatted_body.contains("<img"));
    assert!(
        !announcement
            .formatted_body
            .contains("<a href=\"https://evil")
    );
    assert!(!announcement.body.contains('\u{202e}'));
}

#[test]
fn a_name_that_cannot_be_seen_is_no_name() {
    let content = content(&[("!one", "\u{200b}", &["@ann:x"])]);
    let names = BTreeMap::from([(owned_user_id!("@ann:x"), "\u{200b}\u{2060}".to_owned())]);
    let announcement = only(Opened::new(&content, &names, 60_000, english()).announcements(None));
    assert!(announcement.body.contains("• !one – @ann:x: "));
}

/// A session with names as long as they are in a school, and IDs as long as they can be.
pub(super) fn session(
    people: usize,
    groups: usize,
) -> (BreakoutEventContent, BTreeMap<OwnedUserId, String>) {
    let users: Vec<OwnedUserId> = (0..people)
        .map(|n| format!("@p{n}:school.example.org").try_into().unwrap())
        .collect();
    let names = users.iter().enumerate().map(|(n, user)| {
        let name = format!("Pupil <{n}> \"Ännchen\" of Tharau");
        (user.clone(), name)
    });
    let names = names.collect();
    let children = (0..groups).map(|group| {
        let mut child = Child::new(vec![owned_server_name!("school.example.org")]);
        child.name = Some(format!("Group {group}"));
        let users = users.iter().skip(group).step_by(groups);
        child.users = users.cloned().collect();
        let room_id = format!("!{group:0>43}").as_str().try_into().unwrap();
        (room_id, child)
    });
    let content = BreakoutEventContent::open(children.collect(), Session::new("s"));
    (content, names)
}

/// Checks that everybody is named and mentioned in one message, with the link to their group, and
/// in no other, and returns how many messages it takes.
fn check(people: usize, groups: usize, limit: usize) -> usize {
    let context = format!("{people} people in {groups} groups, {limit} bytes");
    let (content, names) = session(people, groups);
    let mut opened = Opened::new(&content, &names, limit, english());
    opened.length = Some(Duration::from_secs(900));
    opened.call_running = true;
    opened.quiet_main = true;
    let messages = opened.announcements(None);
    for (n, message) in messages.iter().enumerate() {
        assert!(bytes(message) <= limit, "{context}");
        let part = message.part.map(|part| (part.number, part.of));
        let of = messages.len();
        assert_eq!(part, (of > 1).then_some((n + 1, of)), "{context}");
        assert_eq!(message.mentions.room, people == 0 && n == 0, "{context}");
        assert!(message.body.ends_with("write here."), "{context}");
    }
    // Where the people of each group stand, by the message and its line.
    for (room_id, child) in &content.children {
        let link = format!("https://matrix.to/#/{room_id}?via=");
        let name = child.name.as_deref().unwrap();
        let mut users = child.users.iter().peekable();
        let mut lines = 0;
        for message in &messages {
            for line in message.body.lines().filter(|line| line.contains(&link)) {
                lines += 1;
                let continued = if lines > 1 { ", continued" } else { "" };
                assert!(line.starts_with(&format!("• {name}{continued}")), "{line}");
                while let Some(user) = users.peek() {
                    let name = format!("Pupil <{}> ", &user.localpart()[1..]);
                    let times: Vec<_> = messages
                        .iter()
                        .map(|message| message.body.matches(&name).count())
                        .collect();
                    assert_eq!(times.iter().sum::<usize>(), 1, "{context}: {name}");
                    if !line.contains(&name) {
                        break;
                    }
                    for other in &messages {
                        let is_mentioned = other.mentions.user_ids.contains(*user);
                        assert_eq!(is_mentioned, std::ptr::eq(other, message), "{context}");
                    }
                    users.next();
                }
            }
        }
        assert!(users.next().is_none() && lines > 0, "{context}");
        // Only a group that is too long alone is split.
        if child.users.len() * 200 < limit - 2_000 {
            assert_eq!(lines, 1, "{context}");
        }
    }
    messages.len()
}

#[test]
fn everybody_finds_their_name_and_link_however_many_they_are() {
    for people in [0, 1, 2, 31, 70, 350, 1_000] {
        for groups in [1, 2, 10, 100] {
            for limit in [MAX_CONTENT_BYTES, MAX_ENCRYPTED_CONTENT_BYTES, 9_000] {
                check(people, groups, limit);
            }
        }
    }
    // As few as can be.
    assert_eq!(check(70, 2, MAX_ENCRYPTED_CONTENT_BYTES), 1);
    assert_eq!(check(200, 20, MAX_ENCRYPTED_CONTENT_BYTES), 1);
    assert_eq!(check(1_000, 100, MAX_CONTENT_BYTES), 3);
    assert_eq!(check(1_000, 100, MAX_ENCRYPTED_CONTENT_BYTES), 4);
}

#[test]
fn whoever_goes_on_tells_exactly_those_who_are_left() {
    let (content, names) = session(400, 7);
    let opened = Opened::new(&content, &names, 20_000, english());
    let all = opened.announcements(None);
    // People call themselves something else meanwhile, and another machine goes on.
    let others = names.keys().map(|user| (user.clone(), "x".to_owned()));
    let others = others.collect();
    let other = Opened::new(&content, &others, 20_000, english());
    for (n, told) in all.iter().enumerate() {
        let left = other.announcements(told.part);
        let before = all[..=n]
            .iter()
            .flat_map(|message| &message.mentions.user_ids);
        let after = left.iter().flat_map(|message| &message.mentions.user_ids);
        let mentioned: Vec<_> = before.chain(after).collect();
        let once: BTreeSet<_> = mentioned.iter().collect();
        assert_eq!((mentioned.len(), once.len()), (400, 400));
        let numbers: Vec<_> = left.iter().filter_map(|m| Some(m.part?.number)).collect();
        assert_eq!(numbers, (n + 2..n + 2 + left.len()).collect::<Vec<_>>());
        assert!(left.last().is_none_or(|last| last.part.unwrap().is_last()));
    }
}

#[test]
fn somebody_in_two_groups_is_named_in_both_and_notified_once() {
    let many: Vec<_> = (0..200).map(|n| format!("@p{n}:x")).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    let content = content(&[
        ("!one", "Group 1", &["@ann:x", "@bob:x"]),
        ("!two", "Group 2", &many),
        ("!three", "Group 3", &["@ann:x"]),
    ]);
    let messages = Opened::new(&content, &BTreeMap::new(), 5_000, english()).announcements(None);
    let ann = owned_user_id!("@ann:x");
    let named = |message: &&Announcement| message.body.contains(" @ann:x");
    assert_eq!(messages.iter().filter(named).count(), 2);
    let mentioned = |message: &&Announcement| message.mentions.user_ids.contains(&ann);
    assert_eq!(messages.iter().filter(mentioned).count(), 1);
    assert!(mentioned(&&messages[0]));
}

#[test]
fn whatever_the_limit_it_comes_to_an_end() {
    let (content, names) = session(3, 2);
    let messages = Opened::new(&content, &names, 0, english()).announcements(None);
    assert_eq!(messages.len(), 3);
    assert_eq!(Announcement::ended(english(), &content, 0, None).len(), 3);
}

#[test]
fn a_free_choice_is_for_everybody() {
    let content = content(&[("!one", "Group 1", &[]), ("!two", "Group 2", &[])]);
    let announcement =
        only(Opened::new(&content, &BTreeMap::new(), 60_000, english()).announcements(None));
    assert!(announcement.mentions.room);
    assert!(
        announcement
            .body
            .starts_with("Break-out groups are open. Choose one")
    );
}

#[test]
fn the_end_calls_everybody_back_who_had_a_group() {
    let (content, _) = session(1_000, 100);
    let ended = only(Announcement::ended(
        english(),
        &content,
        MAX_ENCRYPTED_CONTENT_BYTES,
        None,
    ));
    assert_eq!(ended.mentions.user_ids.len(), 1_000);
    assert_eq!(
        ended.body,
        "The break-out groups have ended. Please come back here."
    );
    let messages = Announcement::ended(english(), &content, 20_000, None);
    let mentioned = messages.iter().flat_map(|m| &m.mentions.user_ids);
    assert_eq!((messages.len(), mentioned.count()), (2, 1_000));
    let left = Announcement::ended(english(), &content, 20_000, messages[0].part);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].mentions.user_ids, messages[1].mentions.user_ids);

    let free = only(Announcement::ended(
        english(),
        &BreakoutEventContent::default(),
        20_000,
        None,
    ));
    assert!(free.mentions.room);
}
