//! What follows from a change, for people on any client.

use breakout_core::{
    adjust::{Change, Outcome},
    event::breakout::BreakoutEventContent,
    opening::Outcome as Made,
    plan::ChildJoinRule,
};
use local_synapse::{Fault, Method, RequestHead, Synapse};
use matrix_breakout::{
    Adjustments, Error, FollowUp, Newcomers, OpenReport, RequestKind, RoomBreakoutExt as _,
    RoomError, SayError, SessionEnd,
};
use matrix_sdk::{
    Client, Room,
    ruma::{OwnedRoomId, OwnedUserId},
};
use serde_json::{Value, json};

use crate::classroom::{Classroom, join, sync};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

async fn open(class: &Classroom, rooms: usize, rule: ChildJoinRule) -> (Client, Room, OpenReport) {
    let (client, room) = class.host().await;
    let mut plan = class.plan(rooms);
    plan.join_rule = rule;
    let opened = room.breakout().open(plan).await.unwrap();
    sync(&client).await;
    (client, room, opened)
}

fn child(opened: &OpenReport, index: usize) -> OwnedRoomId {
    opened.children[index].room_id.clone().unwrap()
}

async fn content(class: &Classroom) -> BreakoutEventContent {
    BreakoutEventContent::from_json(&class.state(&class.parent, BREAKOUT).await)
}

async fn texts(class: &Classroom, room_id: &OwnedRoomId) -> Vec<Value> {
    let mut messages = class.messages_of(room_id).await;
    messages.retain(|event| event["type"] == json!("m.room.message"));
    messages
}

#[tokio::test]
async fn who_is_moved_is_told_once_in_the_parent() {
    let class = Classroom::new(4).await;
    let (_, room, opened) = open(&class, 2, ChildJoinRule::Restricted).await;
    let user = opened.children[0].users[0].clone();
    let change = Change::Move {
        user: user.clone(),
        to: child(&opened, 1),
    };
    for _ in 0..2 {
        let report = room.breakout().adjust(vec![change.clone()]).await.unwrap();
        assert!(report.failed.is_empty(), "{:?}", report.failed);
    }
    let texts = texts(&class, &class.parent).await;
    assert_eq!(texts.len(), 2);
    let message = &texts[0]["content"];
    assert_eq!(message["msgtype"], json!("m.text"));
    assert_eq!(message["m.mentions"]["user_ids"], json!([user]));
    let link = format!("https://matrix.to/#/{}?via=", child(&opened, 1));
    assert!(message["body"].as_str().unwrap().contains(&link));
    let other = format!("https://matrix.to/#/{}?via=", child(&opened, 0));
    assert!(!message["body"].as_str().unwrap().contains(&other));

    // Who is not there, or has left, cannot be moved, and nothing is sent.
    let gone = &class.people[3];
    let path = format!("/_matrix/client/v3/rooms/{}/leave", class.parent);
    gone.request(Method::POST, &path, Some(json!({})))
        .await
        .unwrap();
    let (_, room) = class.host().await;
    for user in [gone.user_id.as_str(), "@nobody:localhost"] {
        let change = Change::Move {
            user: user.try_into().unwrap(),
            to: child(&opened, 0),
        };
        let error = room.breakout().adjust(vec![change]).await.unwrap_err();
        assert!(error.to_string().contains("is not a member of"), "{error}");
    }
    let change = Change::Rename {
        room_id: class.parent.clone(),
        name: "Other".to_owned(),
    };
    let report = room.breakout().adjust(vec![change]).await.unwrap();
    assert!(matches!(report.outcomes[0], Outcome::Refused(_)));
    assert_eq!((report.events, texts_count(&class).await), (0, 2));
    assert_eq!(
        class.state(&class.parent, "m.room.name").await["name"],
        json!("Workshop")
    );
}

async fn texts_count(class: &Classroom) -> usize {
    texts(class, &class.parent).await.len()
}

#[tokio::test]
async fn a_message_that_was_cut_off_is_sent_by_the_same_change() {
    let class = Classroom::new(2).await;
    let (_, _, opened) = open(&class, 2, ChildJoinRule::Restricted).await;
    let (proxy, _host, room) = class.behind_proxy(&class.host).await;
    let forbidden = Fault::AnswerBefore {
        status: local_synapse::StatusCode::FORBIDDEN,
        body: json!({ "errcode": "M_FORBIDDEN", "error": "no" }),
    };
    proxy.inject(
        |head: &RequestHead| head.path.contains("/send/"),
        1,
        forbidden,
    );
    let change = vec![Change::Move {
        user: opened.children[0].users[0].clone(),
        to: child(&opened, 1),
    }];
    let report = room.breakout().adjust(change.clone()).await.unwrap();
    assert_eq!(report.outcomes, [Outcome::Done]);
    assert_eq!(report.failed[0].what, FollowUp::Message);
    assert_eq!(texts_count(&class).await, 1);

    let again = room.breakout().adjust(change).await.unwrap();
    assert_eq!((again.events, again.failed.len()), (0, 0));
    assert_eq!(texts_count(&class).await, 2);
}

#[tokio::test]
async fn a_timer_that_cannot_be_set_keeps_nobody_from_being_told() {
    let class = Classroom::new(2).await;
    let (proxy, _host, room) = class.behind_proxy(&class.host).await;
    let open = room.breakout().open(class.plan(2));
    let hour = std::time::Duration::from_secs(3_600);
    let opened = open.with_end(SessionEnd::After(hour)).await.unwrap();
    let forbidden = Fault::AnswerBefore {
        status: local_synapse::StatusCode::FORBIDDEN,
        body: json!({ "errcode": "M_FORBIDDEN", "error": "no" }),
    };
    proxy.inject(
        |head: &RequestHead| head.path.contains("delayed_events"),
        1,
        forbidden,
    );
    let change = vec![Change::Move {
        user: opened.children[0].users[0].clone(),
        to: child(&opened, 1),
    }];
    let report = room.breakout().adjust(change.clone()).await.unwrap();
    assert_eq!(report.outcomes, [Outcome::Done]);
    assert!(!report.on_server && report.messages.len() == 1);
    assert_eq!(report.failed[0].what, FollowUp::Timer);

    let again = room.breakout().adjust(change).await.unwrap();
    assert!(again.on_server && again.failed.is_empty());
}

#[tokio::test]
async fn who_is_moved_into_a_room_by_invite_is_invited() {
    let class = Classroom::new(2).await;
    let (_, room, opened) = open(&class, 2, ChildJoinRule::Invite).await;
    let user = opened.children[0].users[0].clone();
    let change = vec![Change::Move {
        user: user.clone(),
        to: child(&opened, 1),
    }];
    let report = room.breakout().adjust(change.clone()).await.unwrap();
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    let account = class.people.iter().find(|p| user == *p.user_id).unwrap();
    join(account, &child(&opened, 1)).await;
    let again = room.breakout().adjust(change).await.unwrap();
    assert!(again.failed.is_empty() && again.requests.of(RequestKind::Invite) == 0);
}

#[tokio::test]
async fn a_child_is_added_renamed_and_closed_and_nothing_is_done_twice() {
    let class = Classroom::new(4).await;
    let (host, room, opened) = open(&class, 2, ChildJoinRule::Restricted).await;
    let breakout = room.breakout();

    let added = breakout.add_child("Extra").await.unwrap();
    assert_eq!((added.made, added.is_open()), (Made::Created, true));
    let mark = class
        .state(&added.room_id, "io.github.matrix_breakout.child")
        .await;
    assert_eq!(
        (&mark["session"], &mark["index"]),
        (&json!(opened.session), &json!(2))
    );
    join(&class.people[0], &added.room_id).await;
    let again = breakout.add_child("Extra").await.unwrap();
    assert_eq!(
        (again.room_id, again.made),
        (added.room_id.clone(), Made::Reused)
    );
    assert_eq!(
        (again.adjusted.events, class.host_rooms().await.len()),
        (0, 3)
    );

    let rename = || {
        vec![Change::Rename {
            room_id: added.room_id.clone(),
            name: "Bees".to_owned(),
        }]
    };
    sync(&host).await;
    let renamed = breakout.adjust(rename()).await.unwrap();
    assert!(renamed.failed.is_empty(), "{:?}", renamed.failed);
    assert_eq!(
        class.state(&added.room_id, "m.room.name").await["name"],
        json!("Bees · Workshop")
    );
    assert_eq!(breakout.adjust(rename()).await.unwrap().events, 0);
    let present = breakout.fetch_breakout().await.unwrap();
    let earlier = breakout.earlier_children(&present).await.unwrap();
    let names: Vec<_> = earlier[&added.room_id].names.iter().collect();
    assert_eq!(names, ["Bees", "Extra"]);

    // Its people are told the others there, the rest in the parent, and the room stays.
    let person = class.users()[1].clone();
    let closed = child(&opened, 0);
    let account = class
        .people
        .iter()
        .find(|p| opened.children[0].users[0] == *p.user_id);
    join(account.unwrap(), &closed).await;
    sync(&host).await;
    let close = || {
        vec![Change::Close {
            room_id: closed.clone(),
        }]
    };
    let report = breakout.adjust(close()).await.unwrap();
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    let there = &texts(&class, &closed).await[0]["content"];
    let mentioned = json!([account.unwrap().user_id]);
    assert_eq!(there["m.mentions"]["user_ids"], mentioned);
    for link in [&class.parent, &added.room_id, &child(&opened, 1)] {
        let link = format!("https://matrix.to/#/{link}?via=");
        assert!(there["body"].as_str().unwrap().contains(&link), "{there}");
    }
    let moved = &texts(&class, &class.parent).await[0]["content"]["m.mentions"]["user_ids"];
    assert_eq!(*moved, json!([opened.children[0].users[1]]));
    let now = content(&class).await;
    let suggested = now.children.values().flat_map(|child| &child.users).count();
    assert_eq!((now.children.len(), suggested), (2, 4));
    assert!(
        now.children
            .values()
            .any(|child| child.users.contains(&person))
    );

    let before = texts_count(&class).await;
    assert_eq!(breakout.adjust(close()).await.unwrap().events, 0);
    let there = texts(&class, &closed).await.len();
    assert_eq!((texts_count(&class).await, there), (before, 1));
    assert_eq!(class.host_rooms().await.len(), 3);
}

#[tokio::test]
async fn a_child_that_is_added_to_another_clients_break_out_is_of_no_later_one() {
    let class = Classroom::new(1).await;
    let (host, room) = class.host().await;
    let breakout = room.breakout();
    let mut added = Vec::new();
    for _ in 0..2 {
        // Nothing of ours is in it.
        let path = "/_matrix/client/v3/createRoom";
        let options = json!({ "preset": "public_chat" });
        let made = class.host.request(Method::POST, path, Some(options));
        let made = made.await.unwrap().1;
        let child = json!({ "via": ["example.org"] });
        let content = json!({ "m.breakout": { made["room_id"].as_str().unwrap(): child } });
        class.put(&class.host, BREAKOUT, content).await;
        sync(&host).await;
        let first = breakout.add_child("Extra").await.unwrap();
        assert_eq!(first.made, Made::Created);
        let close = vec![Change::Close {
            room_id: first.room_id.clone(),
        }];
        breakout.adjust(close).await.unwrap();
        sync(&host).await;
        // In the one in which it was closed, it is opened again.
        let again = breakout.add_child("Extra").await.unwrap();
        assert_eq!((&again.room_id, again.made), (&first.room_id, Made::Reused));
        added.push(first.room_id);
        let ended = json!({ "m.breakout": {} });
        class.put(&class.host, BREAKOUT, ended).await;
        sync(&host).await;
    }
    assert_ne!(added[0], added[1]);
    // Nothing links to them any more, and nobody was cut off.
    assert!(breakout.half_made().await.unwrap().is_empty());
}

#[tokio::test]
async fn an_add_that_was_cut_off_makes_no_second_room() {
    let class = Classroom::new(2).await;
    open(&class, 1, ChildJoinRule::Restricted).await;
    let (proxy, _host, room) = class.behind_proxy(&class.host).await;
    let is_event = |head: &RequestHead| head.method == Method::PUT && head.path.contains(BREAKOUT);
    let forbidden = Fault::AnswerBefore {
        status: local_synapse::StatusCode::FORBIDDEN,
        body: json!({ "errcode": "M_FORBIDDEN", "error": "no" }),
    };
    proxy.inject(
        |head: &RequestHead| head.path.contains("/createRoom"),
        1,
        Fault::CutAfter,
    );
    proxy.inject(is_event, 1, forbidden);
    room.breakout().add_child("Extra").await.unwrap_err();
    assert_eq!(class.host_rooms().await.len(), 2);

    // Another machine of the host goes on.
    let (_, room) = class.host().await;
    let added = room.breakout().add_child("Extra").await.unwrap();
    assert_eq!((added.made, added.is_open()), (Made::Reused, true));
    assert_eq!(
        (
            class.host_rooms().await.len(),
            content(&class).await.children.len()
        ),
        (2, 2)
    );
}

#[tokio::test]
async fn who_lacks_the_power_is_told_before_anything_is_sent() {
    let class = Classroom::new(2).await;
    let (_, _, opened) = open(&class, 1, ChildJoinRule::Restricted).await;
    // A member may not change the break-out; a moderator who is not in the child not its name.
    let (_, room) = class.of(&class.people[0]).await;
    let add = room.breakout().add_child("Extra").await.unwrap_err();
    assert!(add.to_string().contains("power level 0"), "{add}");
    class.promote(&class.people[0], 50).await;
    let (_, room) = class.of(&class.people[0]).await;
    let change = Change::Rename {
        room_id: child(&opened, 0),
        name: "Bees".to_owned(),
    };
    let error = room.breakout().adjust(vec![change]).await.unwrap_err();
    assert!(error.to_string().contains("not a member of"), "{error}");
    assert_eq!(content(&class).await.based_on, None);
    assert_eq!(class.host_rooms().await.len(), 1);
}

#[tokio::test]
async fn newcomers_get_the_smallest_room_with_one_event() {
    let class = Classroom::new(5).await;
    let (host, room, opened) = open(&class, 2, ChildJoinRule::Restricted).await;
    let adjustments = Adjustments::new(room.breakout());
    let mut newcomers = Newcomers::new(adjustments.clone());
    let status = room.breakout().status().await.unwrap();
    assert!(newcomers.place(&status).await.unwrap().is_none());

    let mut late: Vec<OwnedUserId> = Vec::new();
    for number in 0..2 {
        let name = format!("late-{}-{number}", class.host.username);
        let account = Synapse::shared().await.register(&name, "pw").await.unwrap();
        join(&account, &class.parent).await;
        late.push(account.user_id.as_str().try_into().unwrap());
    }
    sync(&host).await;
    let status = room.breakout().status().await.unwrap();
    let report = newcomers.place(&status).await.unwrap().unwrap();
    assert_eq!((report.outcomes.len(), report.events), (2, 1));
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    let now = content(&class).await;
    let sizes: Vec<_> = now
        .children
        .values()
        .map(|child| child.users.len())
        .collect();
    assert!(sizes.iter().all(|size| (3..=4).contains(size)), "{sizes:?}");
    let message = &texts(&class, &class.parent).await[0]["content"];
    assert_eq!(
        message["m.mentions"]["user_ids"].as_array().unwrap().len(),
        2
    );

    // A host who comes later finds nobody left to place, and knows the rule.
    let (_, room) = class.host().await;
    let mut other = Newcomers::new(Adjustments::new(room.breakout()));
    let status = room.breakout().status().await.unwrap();
    assert!(other.place(&status).await.unwrap().is_none());
    assert_eq!(opened.children.len(), 2);
}

#[tokio::test]
async fn words_reach_all_children_and_failures_are_told_by_room() {
    let class = Classroom::new(3).await;
    let (host, room, opened) = open(&class, 3, ChildJoinRule::Restricted).await;
    let left = child(&opened, 2);
    let path = format!("/_matrix/client/v3/rooms/{left}/leave");
    class
        .host
        .request(Method::POST, &path, Some(json!({})))
        .await
        .unwrap();
    sync(&host).await;
    for _ in 0..2 {
        let said = room
            .breakout()
            .say("Five minutes <left>")
            .with_once("1")
            .await
            .unwrap();
        assert_eq!((said.sent.len(), said.failed.len()), (2, 1));
        assert!(matches!(
            &said.failed[0].error,
            RoomError::Other(Error::NotJoined(room_id)) if *room_id == left
        ));
    }
    for index in 0..2 {
        let texts = texts(&class, &child(&opened, index)).await;
        assert_eq!(texts.len(), 1);
        assert_eq!(texts[0]["content"]["body"], json!("Five minutes <left>"));
    }
    let one = room
        .breakout()
        .say("Hello")
        .to(child(&opened, 0))
        .await
        .unwrap();
    assert_eq!(one.sent.len(), 1);
    let unknown = room.breakout().say("Hello").to(class.parent.clone()).await;
    assert!(matches!(unknown, Err(SayError::NotAChild(_))));
    room.breakout().end().await.unwrap();
    assert!(matches!(
        room.breakout().say("Hello").await,
        Err(SayError::NotOpen(_))
    ));
}
