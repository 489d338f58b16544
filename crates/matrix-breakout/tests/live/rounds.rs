//! Rounds: rooms that are prepared, opened again, and dealt anew.

use std::{collections::BTreeSet, time::Duration};

use breakout_core::{
    opening::{End, Outcome},
    plan::{ChildJoinRule, Plan, PlannedChild, reuse::Reuse, split},
};
use local_synapse::{Account, Fault, FaultProxy, Method, StatusCode, Synapse};
use matrix_breakout::{OpenError, RequestKind, RoomBreakoutExt as _};
use matrix_sdk::{
    Client, Room,
    config::SyncSettings,
    ruma::{OwnedRoomId, OwnedUserId, RoomId},
};
use serde_json::json;

use crate::classroom::{Classroom, client, join};

/// Returns a client of the host through this URL, and the parent.
async fn host(class: &Classroom, url: &str) -> (Client, Room) {
    let client = client(&class.host, url).await;
    sync(&client).await;
    let room = client.get_room(&class.parent).unwrap();
    (client, room)
}

async fn sync(client: &Client) {
    let settings = SyncSettings::new().timeout(Duration::ZERO);
    client.sync_once(settings).await.unwrap();
}

async fn proxy() -> FaultProxy {
    FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap()
}

fn plan(groups: &[&[&OwnedUserId]]) -> Plan {
    let child = |(number, users): (usize, &&[&OwnedUserId])| {
        let users = users.iter().map(|user| (*user).clone()).collect();
        PlannedChild::new(format!("Group {number}"), users)
    };
    Plan::new((1..).zip(groups).map(child).collect())
}

/// Reads who is in a room, as a client that knows nothing of us.
async fn members(class: &Classroom, room_id: &RoomId) -> BTreeSet<String> {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/joined_members");
    let (status, answer) = class.host.request(Method::GET, &path, None).await.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["joined"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect()
}

async fn say(account: &Account, room_id: &RoomId, text: &str) {
    let path = format!(
        "/_matrix/client/v3/rooms/{room_id}/send/m.room.message/{}",
        text.len()
    );
    let body = json!({ "msgtype": "m.text", "body": text });
    let (status, answer) = account
        .request(Method::PUT, &path, Some(body))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
}

fn rooms(report: &matrix_breakout::OpenReport) -> Vec<OwnedRoomId> {
    let children = report.children.iter();
    children
        .map(|child| child.room_id.clone().unwrap())
        .collect()
}

#[tokio::test]
async fn a_hundred_prepared_rooms_open_with_one_event_and_one_message() {
    let class = Classroom::new(2).await;
    let proxy = proxy().await;
    let (client, room) = host(&class, proxy.url()).await;
    let breakout = room.breakout();
    let prepared = breakout.prepare_rooms(100).await.unwrap();
    let is_made = |room: &matrix_breakout::PreparedRoom| room.outcome == Outcome::Created;
    assert!(prepared.rooms.iter().all(is_made), "{prepared:?}");
    assert_eq!(prepared.requests.of(RequestKind::CreateRoom), 100);
    assert_eq!(
        class
            .messages()
            .await
            .iter()
            .filter(|e| e["type"] == "m.room.message")
            .count(),
        0
    );

    // Once more, nothing is made.
    sync(&client).await;
    let again = breakout.prepare_rooms(100).await.unwrap();
    assert!(
        again
            .rooms
            .iter()
            .all(|room| room.outcome == Outcome::Reused)
    );
    assert_eq!(again.requests.of(RequestKind::CreateRoom), 0);
    assert!(breakout.half_made().await.unwrap().is_empty());

    let at_hand = breakout.prepared_rooms().await.unwrap();
    assert_eq!(at_hand.len(), 100);
    let plan = split::free(100, &"Table {n}".parse().unwrap()).unwrap();
    let plan = plan.in_rooms(&at_hand, Reuse::default());
    proxy.clear();
    let report = breakout.open(plan).await.unwrap();
    assert_eq!(report.end, End::Open);
    assert!(
        report
            .children
            .iter()
            .all(|child| child.outcome == Outcome::Reused)
    );
    let requests = proxy.requests();
    let count = |method: Method, part: &str| {
        let hits = requests
            .iter()
            .filter(|r| r.method == method && r.path.contains(part));
        hits.count()
    };
    assert_eq!(count(Method::POST, "/createRoom"), 0);
    assert_eq!(count(Method::PUT, "/state/"), 1);
    assert_eq!(count(Method::PUT, "/send/"), 1);
    assert_eq!(count(Method::POST, "/"), 0, "{requests:#?}");
    assert!(count(Method::GET, "/rooms/") <= 8, "{requests:#?}");
    let event = class
        .state(&class.parent, "org.matrix.msc3985.breakout")
        .await;
    assert_eq!(event["m.breakout"].as_object().unwrap().len(), 100);
    // They keep their names, and are used up.
    assert_eq!(report.children[99].name, "Group 100");
    assert!(breakout.prepared_rooms().await.unwrap().is_empty());
}

#[tokio::test]
async fn preparing_that_was_cut_off_is_continued() {
    let class = Classroom::new(0).await;
    let proxy = proxy().await;
    let (_, room) = host(&class, proxy.url()).await;
    let cut = proxy.inject(
        |head| head.path.contains("/createRoom"),
        2,
        Fault::HangAfter,
    );
    let preparing = room.breakout().prepare_rooms(3);
    tokio::select! {
        cut = cut.triggered() => cut.unwrap(),
        report = async { preparing.await } => panic!("{report:?}"),
    }
    drop(proxy);
    let (_, room) = class.host().await;
    let report = room.breakout().prepare_rooms(3).await.unwrap();
    assert!(report.rooms.iter().all(|room| room.room_id.is_some()));
    assert_eq!(class.host_rooms().await.len(), 3);
}

#[tokio::test]
async fn the_same_groups_open_again_in_the_same_rooms() {
    let class = Classroom::new(4).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    assert_eq!(breakout.rounds().await.unwrap().again(), None);
    let first = breakout.open(class.plan(2)).await.unwrap();
    let person = &class.people[0];
    let theirs = first
        .children
        .iter()
        .find(|c| c.users.iter().any(|u| *u == *person.user_id));
    let theirs = theirs.unwrap().room_id.clone().unwrap();
    join(person, &theirs).await;
    say(person, &theirs, "what we found").await;
    breakout.end().await.unwrap();

    sync(&client).await;
    let again = breakout.rounds().await.unwrap().again().unwrap();
    let second = breakout.open(again).await.unwrap();
    assert_ne!(first.session, second.session);
    assert_eq!(rooms(&first), rooms(&second));
    let groups = |report: &matrix_breakout::OpenReport| -> Vec<_> {
        report
            .children
            .iter()
            .map(|c| (c.name.clone(), c.users.clone()))
            .collect()
    };
    assert_eq!(groups(&first), groups(&second));
    assert!(second.children.iter().all(|c| c.outcome == Outcome::Reused));
    assert_eq!(second.requests.of(RequestKind::CreateRoom), 0);
    assert!(members(&class, &theirs).await.contains(&person.user_id));
    let history = breakout.history().await.unwrap();
    assert_eq!(history.len(), 2);
}

#[tokio::test]
async fn a_strangers_rooms_are_not_opened_again() {
    let levels = json!({ "power_level_content_override": {
        "events": { "org.matrix.msc3985.breakout": 0 },
    } });
    let class = Classroom::with_room(2, levels).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let first = breakout.open(class.plan(2)).await.unwrap();
    breakout.end().await.unwrap();
    let path = format!(
        "/_matrix/client/v3/rooms/{}/state/org.matrix.msc3985.breakout/",
        class.parent
    );
    let theirs =
        json!({ "m.breakout": { "!trap:example.org": { "via": ["example.org"], "users": [] } } });
    let stranger = &class.people[0];
    let (status, answer) = stranger
        .request(Method::PUT, &path, Some(theirs))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    breakout.end().await.unwrap();

    sync(&client).await;
    assert_eq!(breakout.history().await.unwrap().len(), 2);
    let rounds = breakout.rounds().await.unwrap();
    assert_eq!(rounds.sessions.len(), 1);
    let again = breakout.open(rounds.again().unwrap()).await.unwrap();
    assert_eq!(rooms(&again), rooms(&first));
}

#[tokio::test]
async fn a_new_deal_removes_those_who_no_longer_belong() {
    let class = Classroom::new(4).await;
    let users = class.users();
    let [a, b, c, d] = [&users[0], &users[1], &users[2], &users[3]];
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let first = breakout.open(plan(&[&[a, b], &[c, d]])).await.unwrap();
    let [one, two] = <[_; 2]>::try_from(rooms(&first)).unwrap();
    join(&class.people[0], &one).await;
    join(&class.people[1], &one).await;
    join(&class.people[2], &two).await;
    breakout.end().await.unwrap();
    sync(&client).await;

    let next = plan(&[&[a, c], &[b, d], &[]]);
    let at_hand = breakout.rounds().await.unwrap().rooms();
    let second = breakout
        .open(next.in_rooms(&at_hand, Reuse::default()))
        .await
        .unwrap();
    assert_eq!(second.end, End::Open);
    let outcomes: Vec<_> = second.children.iter().map(|child| child.outcome).collect();
    assert_eq!(
        outcomes,
        [Outcome::Reused, Outcome::Reused, Outcome::Created]
    );
    assert_eq!(rooms(&second)[..2], [one.clone(), two.clone()]);
    let removed: Vec<_> = second
        .children
        .iter()
        .map(|c| c.tidied.removed.clone())
        .collect();
    assert_eq!(removed, [vec![b.clone()], vec![c.clone()], vec![]]);
    let host = class.host.user_id.clone();
    assert_eq!(
        members(&class, &one).await,
        BTreeSet::from([host.clone(), a.to_string()])
    );
    // Whoever was removed can come to where they belong.
    join(&class.people[1], &two).await;
    breakout.end().await.unwrap();
    sync(&client).await;

    let at_hand = breakout.rounds().await.unwrap().rooms();
    let mut keep = Reuse::default();
    keep.keep = true;
    let third = breakout
        .open(plan(&[&[c, d], &[a, b]]).in_rooms(&at_hand, keep))
        .await
        .unwrap();
    assert!(
        third
            .children
            .iter()
            .all(|child| child.tidied.removed.is_empty())
    );
    assert!(members(&class, &one).await.contains(a.as_str()));
}

#[tokio::test]
async fn a_new_deal_by_invite_invites_those_who_are_new_and_removes_the_others() {
    let class = Classroom::new(2).await;
    let users = class.users();
    let [a, b] = [&users[0], &users[1]];
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let by_invite = |mut plan: Plan| {
        plan.join_rule = ChildJoinRule::Invite;
        plan
    };
    let first = breakout.open(by_invite(plan(&[&[a], &[b]]))).await.unwrap();
    let [one, two] = <[_; 2]>::try_from(rooms(&first)).unwrap();
    join(&class.people[0], &one).await;
    breakout.end().await.unwrap();
    sync(&client).await;

    let at_hand = breakout.rounds().await.unwrap().rooms();
    assert_eq!(at_hand[0].join_rule, Some(ChildJoinRule::Invite));
    let next = by_invite(plan(&[&[b], &[a]])).in_rooms(&at_hand, Reuse::default());
    let second = breakout.open(next).await.unwrap();
    assert_eq!(
        (second.end, second.requests.of(RequestKind::Invite)),
        (End::Open, 2)
    );
    // Whoever was in a room, and whoever was only invited to it.
    let removed: Vec<_> = second
        .children
        .iter()
        .map(|c| c.tidied.removed.clone())
        .collect();
    assert_eq!(removed, [vec![a.clone()], vec![b.clone()]]);
    join(&class.people[0], &two).await;
    join(&class.people[1], &one).await;
    let path = format!("/_matrix/client/v3/join/{one}");
    let (status, answer) = class.people[0]
        .request(Method::POST, &path, Some(json!({})))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::FORBIDDEN, "{answer}");
}

/// Opens a second round through a proxy that hangs at a request, as if the process were killed
/// there; then opens it again on another machine, and checks that all is there once.
async fn cut_and_continue(method: Method, part: &'static str, fault: Fault) {
    let context = format!("{method} {part} {fault:?}");
    let class = Classroom::new(4).await;
    let users = class.users();
    let [a, b, c, d] = [&users[0], &users[1], &users[2], &users[3]];
    let proxy = proxy().await;
    let (client, room) = host(&class, proxy.url()).await;
    let first = room
        .breakout()
        .open(plan(&[&[a, b], &[c, d]]))
        .await
        .unwrap();
    let [one, two] = <[_; 2]>::try_from(rooms(&first)).unwrap();
    for (person, child) in class.people.iter().zip([&one, &one, &two, &two]) {
        join(person, child).await;
    }
    room.breakout().end().await.unwrap();
    sync(&client).await;
    let before = class.messages().await.len();

    let next = |rooms: &[_]| {
        let mut reuse = Reuse::default();
        reuse.rename = true;
        let mut plan = plan(&[&[a, c], &[b], &[d]]);
        plan.children[0].name = "Bees".to_owned();
        plan.in_rooms(rooms, reuse)
    };
    let at_hand = room.breakout().rounds().await.unwrap().rooms();
    let cut = proxy.inject(
        move |head| head.method == method && head.path.contains(part),
        1,
        fault,
    );
    let open = room.breakout().open(next(&at_hand)).with_request("again");
    tokio::select! {
        cut = cut.triggered() => cut.unwrap(),
        report = async { open.await } => panic!("{context}: {report:?}"),
    }
    drop(proxy);

    let (_, room) = class.host().await;
    let at_hand = room.breakout().rounds().await.unwrap().rooms();
    let open = room.breakout().open(next(&at_hand)).with_request("again");
    let report = open
        .await
        .unwrap_or_else(|error| panic!("{context}: {error:?}"));
    assert_eq!(
        (report.end, report.continued),
        (End::Open, true),
        "{context}"
    );
    let opened = rooms(&report);
    assert_eq!(opened.len(), 3, "{context}");
    assert!(opened.contains(&one) && opened.contains(&two), "{context}");
    assert_eq!(class.host_rooms().await.len(), 3, "{context}");
    let name = class.state(&opened[0], "m.room.name").await;
    assert_eq!(name["name"], json!("Bees · Workshop"), "{context}");
    let messages = class.messages().await;
    let new = &messages[..messages.len() - before];
    let count = |kind: &str| {
        new.iter()
            .filter(|event| event["type"] == json!(kind))
            .count()
    };
    assert_eq!(count("org.matrix.msc3985.breakout"), 1, "{context}");
    assert_eq!(count("m.room.message"), 1, "{context}");
    for (child, room_id) in report.children.iter().zip(&opened).take(2) {
        let there = members(&class, room_id).await;
        let strangers = there.iter().filter(|user| {
            **user != class.host.user_id && !child.users.iter().any(|u| u.as_str() == *user)
        });
        assert_eq!(strangers.count(), 0, "{context}: {there:?}");
    }
    let again = room.breakout().open(next(&[])).with_request("again").await;
    assert!(
        matches!(again, Err(OpenError::AlreadyOpen(_))),
        "{context}: {again:?}"
    );
}

#[tokio::test]
async fn a_next_round_that_is_killed_before_it_is_open_is_continued() {
    for fault in [Fault::HangBefore, Fault::HangAfter] {
        cut_and_continue(Method::POST, "/createRoom", fault.clone()).await;
        cut_and_continue(Method::PUT, "/state/org.matrix.msc3985.breakout", fault).await;
    }
}

#[tokio::test]
async fn a_next_round_that_is_killed_while_it_tidies_up_is_continued() {
    for fault in [Fault::HangBefore, Fault::HangAfter] {
        cut_and_continue(Method::PUT, "/send/m.room.message", fault.clone()).await;
        cut_and_continue(Method::PUT, "/state/m.room.name", fault.clone()).await;
        cut_and_continue(Method::POST, "/kick", fault).await;
    }
}

#[tokio::test]
async fn who_cannot_tidy_up_is_told_before_anything_is_changed() {
    let class = Classroom::new(2).await;
    let (_, room) = class.host().await;
    let users = class.users();
    room.breakout()
        .open(plan(&[&[&users[0]], &[&users[1]]]))
        .await
        .unwrap();
    room.breakout().end().await.unwrap();
    // A moderator of the parent who is not in the rooms.
    let second = &class.people[0];
    let levels = class.state(&class.parent, "m.room.power_levels").await;
    let mut levels = levels;
    levels["users"][&second.user_id] = json!(50);
    let path = format!(
        "/_matrix/client/v3/rooms/{}/state/m.room.power_levels/",
        class.parent
    );
    let (status, answer) = class
        .host
        .request(Method::PUT, &path, Some(levels))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");

    let client = client(second, Synapse::shared().await.url()).await;
    sync(&client).await;
    let breakout = client.get_room(&class.parent).unwrap().breakout();
    let rounds = breakout.rounds().await.unwrap();
    let next = plan(&[&[&users[1]], &[&users[0]]]);
    let refused = breakout
        .open(next.clone().in_rooms(&rounds.rooms(), Reuse::default()))
        .await;
    let error = refused.unwrap_err().to_string();
    assert!(error.contains("is not in \"Group 1\""), "{error}");

    // Being there without the power is no better.
    for room in &rounds.last {
        join(second, &room.room_id).await;
    }
    sync(&client).await;
    let refused = breakout
        .open(next.in_rooms(&rounds.rooms(), Reuse::default()))
        .await;
    let error = refused.unwrap_err().to_string();
    assert!(
        error.contains("may not change \"Group 1\" or remove people from it"),
        "{error}"
    );
    assert!(!breakout.fetch_breakout().await.unwrap().content.is_open());

    // Leaving everybody where they are needs no power there.
    let report = breakout.open(rounds.again().unwrap()).await.unwrap();
    assert_eq!(report.end, End::Open);
}
