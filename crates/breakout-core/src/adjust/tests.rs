use ruma::{owned_room_id, owned_server_name, owned_user_id};

use super::*;
use crate::event::breakout::Session;

const NOW: MilliSecondsSinceUnixEpoch = MilliSecondsSinceUnixEpoch(ruma::UInt::MIN);

fn child(name: &str, users: &[&str]) -> Child {
    let mut child = Child::new(vec![owned_server_name!("x")]);
    child.name = Some(name.to_owned());
    child.users = users
        .iter()
        .map(|user| (*user).try_into().unwrap())
        .collect();
    child
}

fn content() -> BreakoutEventContent {
    let children = BTreeMap::from([
        (
            owned_room_id!("!a"),
            child("Group 1", &["@ann:x", "@bob:x"]),
        ),
        (owned_room_id!("!b"), child("Group 2", &["@cid:x"])),
        (owned_room_id!("!c"), child("Group 10", &["@dan:x"])),
    ]);
    BreakoutEventContent::open(children, Session::new("s"))
}

fn applied(changes: &[Change]) -> (BreakoutEventContent, Vec<Result<bool, Refusal>>) {
    let mut content = content();
    let results = apply_all(&mut content, changes, NOW);
    (content, results)
}

fn users(content: &BreakoutEventContent, room: &str) -> Vec<String> {
    let room_id: OwnedRoomId = room.try_into().unwrap();
    let users = content.children[&room_id].users.iter();
    users.map(|user| user.localpart().to_owned()).collect()
}

fn every_change() -> Vec<Change> {
    vec![
        Change::Move {
            user: owned_user_id!("@ann:x"),
            to: owned_room_id!("!b"),
        },
        Change::Place {
            user: owned_user_id!("@eve:x"),
        },
        Change::Add {
            room_id: owned_room_id!("!d"),
            child: child("Group 11", &[]),
        },
        Change::Rename {
            room_id: owned_room_id!("!b"),
            name: "Bees".to_owned(),
        },
        Change::SetEnd {
            ends_at: Some(MilliSecondsSinceUnixEpoch(2_000_u32.into())),
        },
        Change::Close {
            room_id: owned_room_id!("!a"),
        },
    ]
}

#[test]
fn who_is_withdrawn_is_suggested_nowhere() {
    let children = [
        (owned_room_id!("!1"), child("Group 1", &["@ann:x", "@b:x"])),
        (owned_room_id!("!2"), child("Group 2", &["@ann:x"])),
    ];
    let mut content = BreakoutEventContent::open(children.into(), Session::new("s"));
    let withdraw = Change::Withdraw {
        user: owned_user_id!("@ann:x"),
    };
    for is_change in [true, false] {
        let results = apply_all(&mut content, std::slice::from_ref(&withdraw), NOW);
        assert_eq!(results, [Ok(is_change)]);
        assert!(withdraw.is_in(&content));
    }
    assert_eq!(content.children[&owned_room_id!("!1")].users, ["@b:x"]);
}

#[test]
fn nobody_is_dealt_into_what_is_no_group() {
    let rooms = [
        child("Space", &[]),
        child("Group 1", &["@ann:x"]),
        child("Group 2", &["@b:x"]),
    ];
    let ids = [
        owned_room_id!("!s"),
        owned_room_id!("!1"),
        owned_room_id!("!2"),
    ];
    let children = ids.into_iter().zip(rooms).collect();
    let mut content = BreakoutEventContent::open(children, Session::new("s"));
    let no_groups = BTreeSet::from([owned_room_id!("!s")]);
    let changes = [
        Change::Place {
            user: owned_user_id!("@late:x"),
        },
        Change::Close {
            room_id: owned_room_id!("!2"),
        },
    ];
    let results = apply_each(&mut content, &changes, &no_groups, NOW);
    assert_eq!(results, [Ok(true), Ok(true)]);
    let users = |id: &str| {
        content.children[&OwnedRoomId::try_from(id).unwrap()]
            .users
            .len()
    };
    assert_eq!((users("!s"), users("!1")), (0, 3));
}

#[test]
fn each_change_is_in_once_it_is_applied_and_changes_nothing_again() {
    for change in every_change() {
        assert!(!change.is_in(&content()), "{change:?}");
        let (once, results) = applied(std::slice::from_ref(&change));
        assert_eq!(results, [Ok(true)], "{change:?}");
        assert!(change.is_in(&once), "{change:?}");
        let (twice, results) = applied(&[change.clone(), change.clone()]);
        assert_eq!((twice, results), (once, vec![Ok(true), Ok(false)]));
    }
}

#[test]
fn a_number_stays_with_its_room_and_is_not_given_twice() {
    let room = |id: &str| OwnedRoomId::try_from(id).unwrap();
    let numbers = |content: &BreakoutEventContent| -> Vec<_> {
        let numbered = content.numbered_children().into_iter();
        numbered
            .map(|(number, room_id, _)| (number, room_id.to_string()))
            .collect()
    };
    let add = |id: &str, number| Change::Add {
        room_id: room(id),
        child: Child {
            number,
            ..child("Extra", &[])
        },
    };
    let rename = Change::Rename {
        room_id: room("!a"),
        name: "Zebras".to_owned(),
    };
    let close = |id: &str| Change::Close { room_id: room(id) };
    // It sorts before all others, and still comes after them.
    let (now, _) = applied(&[add("!0", None), rename, close("!b")]);
    let all = |ids: &[(u32, &str)]| -> Vec<_> {
        ids.iter()
            .map(|(number, id)| (*number, (*id).to_owned()))
            .collect()
    };
    assert_eq!(numbers(&now), all(&[(1, "!a"), (3, "!c"), (4, "!0")]));
    // One that is closed and the highest of all is gone for good, but for the room that had it.
    let (now, _) = applied(&[
        add("!0", None),
        close("!0"),
        add("!1", None),
        add("!0", Some(4)),
        add("!2", Some(1)),
    ]);
    let wanted = [
        (1, "!a"),
        (2, "!b"),
        (3, "!c"),
        (4, "!0"),
        (5, "!1"),
        (6, "!2"),
    ];
    assert_eq!(numbers(&now), all(&wanted));
}

#[test]
fn somebody_moved_is_suggested_one_room() {
    let (content, _) = applied(&every_change()[..1]);
    assert_eq!(users(&content, "!a"), ["bob"]);
    assert_eq!(users(&content, "!b"), ["cid", "ann"]);
}

#[test]
fn nobody_is_placed_alone_in_a_room_that_was_left_empty() {
    let place = |user: &str| Change::Place {
        user: user.try_into().unwrap(),
    };
    let added = Change::Add {
        room_id: owned_room_id!("!d"),
        child: child("Group 0", &[]),
    };
    let close = Change::Close {
        room_id: owned_room_id!("!a"),
    };
    let (content, _) = applied(&[added, place("@e:x"), place("@f:x"), place("@g:x"), close]);
    assert_eq!(users(&content, "!d"), Vec::<String>::new());
    // Where all are empty, there is no better one.
    let mut content = content;
    content
        .children
        .values_mut()
        .for_each(|it| it.users.clear());
    apply_all(&mut content, &[place("@e:x")], NOW);
    assert_eq!(users(&content, "!b"), ["e"]);
}

#[test]
fn latecomers_go_to_the_smallest_rooms_in_turn() {
    let late = ["@e:x", "@f:x", "@g:x", "@ann:x"].map(|user| Change::Place {
        user: user.try_into().unwrap(),
    });
    let (content, results) = applied(&late);
    assert_eq!(results, [Ok(true), Ok(true), Ok(true), Ok(false)]);
    assert_eq!(users(&content, "!a"), ["ann", "bob", "g"]);
    assert_eq!(users(&content, "!b"), ["cid", "e"]);
    assert_eq!(users(&content, "!c"), ["dan", "f"]);
}

#[test]
fn the_people_of_a_closed_room_are_dealt_to_the_smallest() {
    let (content, _) = applied(&[Change::Close {
        room_id: owned_room_id!("!a"),
    }]);
    assert_eq!(content.children.len(), 2);
    assert_eq!(users(&content, "!b"), ["cid", "ann"]);
    assert_eq!(users(&content, "!c"), ["dan", "bob"]);
}

#[test]
fn who_was_moved_is_who_has_to_be_told() {
    let changes = [
        Change::Close {
            room_id: owned_room_id!("!a"),
        },
        Change::Move {
            user: owned_user_id!("@dan:x"),
            to: owned_room_id!("!c"),
        },
        Change::Place {
            user: owned_user_id!("@new:x"),
        },
    ];
    let (after, _) = applied(&changes);
    let moved = moved(&changes, &content(), &after);
    let rows: Vec<_> = moved
        .iter()
        .flat_map(|(room_id, users)| {
            let users = users.iter().map(|user| user.localpart());
            users.map(|user| (room_id.as_str(), user))
        })
        .collect();
    assert_eq!(rows, [("!b", "ann"), ("!b", "new"), ("!c", "bob")]);
}

#[test]
fn what_cannot_be_is_refused_and_the_rest_applied() {
    let unknown = owned_room_id!("!other");
    let close = |room: &str| Change::Close {
        room_id: room.try_into().unwrap(),
    };
    let (content, results) = applied(&[
        Change::Move {
            user: owned_user_id!("@ann:x"),
            to: unknown.clone(),
        },
        Change::Rename {
            room_id: owned_room_id!("!a"),
            name: "\u{202e} \n".to_owned(),
        },
        Change::Rename {
            room_id: owned_room_id!("!a"),
            name: "Group 2".to_owned(),
        },
        Change::Add {
            room_id: owned_room_id!("!d"),
            child: Child::new(vec![]),
        },
        Change::SetEnd { ends_at: Some(NOW) },
        close("!a"),
        close("!b"),
        close("!c"),
    ]);
    let name = "Group 2".to_owned();
    assert_eq!(
        results,
        [
            Err(Refusal::UnknownChild(unknown)),
            Err(Refusal::NoName),
            Err(Refusal::NameTaken { name }),
            Err(Refusal::NoVia(owned_room_id!("!d"))),
            Err(Refusal::EndPassed),
            Ok(true),
            Ok(true),
            Err(Refusal::LastChild),
        ]
    );
    assert_eq!(users(&content, "!c").len(), 4);
}

#[test]
fn no_change_makes_the_event_too_large() {
    let changes: Vec<_> = (0..2_500)
        .map(|n| Change::Place {
            user: format!("@person-{n:0>4}:matrix.example.org")
                .try_into()
                .unwrap(),
        })
        .collect();
    let (mut content, results) = applied(&changes);
    assert!(matches!(
        results.last(),
        Some(Err(Refusal::TooLarge { .. }))
    ));
    assert!(bytes(&content) <= MAX_CONTENT_BYTES);
    // What makes it smaller is still possible.
    let close = Change::Close {
        room_id: owned_room_id!("!a"),
    };
    assert_eq!(apply_all(&mut content, &[close], NOW), [Ok(true)]);
}

#[test]
fn an_end_needs_the_note_of_a_session() {
    let mut content = content();
    content.session = None;
    let results = apply_all(&mut content, &[Change::SetEnd { ends_at: None }], NOW);
    assert_eq!(results, [Err(Refusal::NoSession)]);
}
