//! What people on any client read of who goes where, however many they are.

use std::{collections::BTreeSet, time::Duration};

use breakout_core::{
    adjust::Change,
    event::{journal, size::MAX_EVENT_BYTES},
    opening::End,
    plan::{Plan, PlannedChild},
};
use local_synapse::{Account, Fault, Method, StatusCode, Synapse};
use matrix_breakout::{OpenReport, RoomBreakoutExt as _};
use matrix_sdk::{
    config::SyncSettings,
    ruma::{OwnedRoomId, OwnedUserId},
};
use serde_json::{Value, json};

use crate::classroom::{Classroom, client, join, sync};

const PART: &str = "io.github.matrix_breakout.part";

/// Deals so many people, most of whom are nobody, into rooms; the members of the class first.
fn crowd(class: &Classroom, people: usize, rooms: usize) -> Plan {
    let server = class.users()[0].server_name().to_owned();
    let nobody = (0..people).map(|n| {
        let user = format!("@pupil-number-{n:0>4}-of-the-school:{server}");
        OwnedUserId::try_from(user).unwrap()
    });
    let users: Vec<_> = class.users().into_iter().chain(nobody).collect();
    let users: Vec<_> = users.into_iter().take(people).collect();
    let size = people.div_ceil(rooms);
    let children = users.chunks(size).zip(1..);
    let children =
        children.map(|(users, n)| PlannedChild::new(format!("Group {n}"), users.to_vec()));
    Plan::new(children.collect())
}

/// Reads all messages of a room as a client that knows nothing of us, the oldest first.
pub(crate) async fn read(account: &Account, room_id: &OwnedRoomId) -> Vec<Value> {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/messages?dir=b&limit=100");
    let (status, answer) = account.request(Method::GET, &path, None).await.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    let mut events = answer["chunk"].as_array().cloned().unwrap();
    let is_message = |event: &Value| {
        event["type"] == json!("m.room.message") || event["type"] == json!("m.room.encrypted")
    };
    events.retain(is_message);
    events.reverse();
    events
}

pub(crate) fn mentioned(message: &Value) -> Vec<&str> {
    let users = message["content"]["m.mentions"]["user_ids"].as_array();
    let users = users.into_iter().flatten();
    users.map(|user| user.as_str().unwrap()).collect()
}

/// Checks that everybody in a plan is named and mentioned in one message, with the link to their room.
fn check_everybody(messages: &[Value], plan: &Plan, report: &OpenReport) {
    let all: Vec<_> = messages.iter().flat_map(mentioned).collect();
    let everybody: BTreeSet<_> = plan
        .children
        .iter()
        .flat_map(|child| &child.users)
        .collect();
    assert_eq!(all.len(), everybody.len());
    for (planned, child) in plan.children.iter().zip(&report.children) {
        let link = format!(
            "https://matrix.to/#/{}?via=",
            child.room_id.as_ref().unwrap()
        );
        for user in &planned.users {
            let theirs: Vec<_> = messages
                .iter()
                .filter(|message| mentioned(message).contains(&user.as_str()))
                .collect();
            let [message] = theirs[..] else {
                panic!("{user} is mentioned in {} messages", theirs.len())
            };
            let body = message["content"]["body"].as_str().unwrap();
            let mut lines = body.lines().filter(|line| line.contains(&link));
            assert!(lines.any(|line| line.contains(user.localpart())), "{user}");
        }
    }
    for (message, number) in messages.iter().zip(1..) {
        let part = &message["content"]["m.relates_to"][PART];
        assert_eq!(part["number"], json!(number));
        assert_eq!(part["of"], json!(messages.len()));
        // In rooms of version 12, what leads there keeps its label.
        let html = message["content"]["formatted_body"].as_str().unwrap();
        let links = html.split("<a href=\"").skip(1);
        for link in links {
            let address = link.split('"').next().unwrap();
            let hash = address.strip_prefix("https://matrix.to/#/!").unwrap();
            let (room, event) = hash.split_once("/$").unwrap();
            assert!(event.starts_with(&format!("{room}?via=")), "{address}");
        }
    }
}

#[tokio::test]
async fn a_thousand_people_find_their_name_and_link_in_any_client() {
    let class = Classroom::new(2).await;
    let (_, room) = class.host().await;
    let plan = crowd(&class, 1_000, 10);
    let report = room.breakout().open(plan.clone()).await.unwrap();
    assert_eq!((report.end, report.announcements.len()), (End::Open, 3));
    // A foreign client, of somebody who has to find their name.
    let messages = read(&class.people[1], &class.parent).await;
    let ids: Vec<_> = messages.iter().map(|m| m["event_id"].clone()).collect();
    assert_eq!(json!(ids), json!(report.announcements));
    check_everybody(&messages, &plan, &report);

    // Everybody is called back as well.
    room.breakout().end().await.unwrap();
    let messages = read(&class.people[1], &class.parent).await;
    let all: Vec<_> = messages[3..].iter().flat_map(mentioned).collect();
    assert_eq!((messages.len(), all.len()), (4, 1_000));
}

#[tokio::test]
async fn a_thousand_people_find_their_name_and_link_where_it_is_encrypted() {
    let body = json!({ "initial_state": [{
        "type": "m.room.encryption",
        "state_key": "",
        "content": { "algorithm": "m.megolm.v1.aes-sha2" },
    }] });
    let class = Classroom::with_room(2, body).await;
    let (reader, read_in) = class.of(&class.people[0]).await;
    let (_host, room) = class.host().await;
    let plan = crowd(&class, 1_000, 10);
    let report = room.breakout().open(plan.clone()).await.unwrap();
    assert_eq!((report.end, report.announcements.len()), (End::Open, 4));
    for event in read(&class.people[1], &class.parent).await {
        assert_eq!(event["type"], json!("m.room.encrypted"));
        assert!(event.to_string().len() <= MAX_EVENT_BYTES);
        assert_eq!(event["content"]["m.relates_to"][PART]["of"], json!(4));
    }
    sync(&reader).await;
    let mut messages = Vec::new();
    for event_id in &report.announcements {
        let event = read_in.event(event_id, None).await.unwrap();
        assert!(event.encryption_info().is_some(), "it can be read");
        messages.push(event.raw().deserialize_as::<Value>().unwrap());
    }
    check_everybody(&messages, &plan, &report);
}

/// Opens through a proxy that hangs at one of the messages, as if the process were killed there; then
/// goes on, from another device if asked.
async fn cut_and_continue(nth: usize, fault: Fault, second_machine: bool) {
    let context = format!("message {nth}, {fault:?}, second machine: {second_machine}");
    let class = Classroom::new(2).await;
    let plan = crowd(&class, 700, 2);
    let (proxy, _first, room) = class.behind_proxy(&class.host).await;
    let injected = proxy.inject(
        |head| head.path.contains("/send/m.room.message"),
        nth,
        fault,
    );
    let open = room.breakout().open(plan.clone()).with_request("crowd");
    tokio::select! {
        cut = injected.triggered() => cut.unwrap(),
        report = async { open.await } => panic!("{context}: {report:?}"),
    }
    drop(proxy);

    let url = Synapse::shared().await.url().to_owned();
    let host = match second_machine {
        true => client(&class.host.another_device().await.unwrap(), &url).await,
        false => client(&class.host, &url).await,
    };
    sync(&host).await;
    // People call themselves something else meanwhile.
    class.people[0]
        .set_display_name("Somebody whose name is long enough to move all others")
        .await
        .unwrap();
    let room = host.get_room(&class.parent).unwrap();
    let open = room.breakout().open(plan.clone()).with_request("crowd");
    let report = open
        .await
        .unwrap_or_else(|error| panic!("{context}: {error:?}"));
    assert_eq!(
        (report.end, report.continued),
        (End::Open, true),
        "{context}"
    );
    let messages = read(&class.people[1], &class.parent).await;
    let all: Vec<_> = messages.iter().flat_map(mentioned).collect();
    let once: BTreeSet<_> = all.iter().collect();
    assert_eq!((all.len(), once.len()), (700, 700), "{context}");
    let ids: Vec<_> = messages.iter().map(|m| m["event_id"].clone()).collect();
    assert_eq!(json!(ids), json!(report.announcements), "{context}");
    assert!(messages.len() > 1, "{context}");
}

#[tokio::test]
async fn a_start_that_is_killed_between_two_messages_is_continued() {
    for nth in 1..=2 {
        for fault in [Fault::HangBefore, Fault::HangAfter] {
            for second_machine in [false, true] {
                cut_and_continue(nth, fault.clone(), second_machine).await;
            }
        }
    }
}

#[tokio::test]
async fn the_homeservers_limit_is_waited_for_between_messages_and_told() {
    let class = Classroom::new(2).await;
    let (proxy, _host, room) = class.behind_proxy(&class.host).await;
    let body = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "slow", "retry_after_ms": 50 });
    let fault = Fault::AnswerBefore {
        status: StatusCode::TOO_MANY_REQUESTS,
        body,
    };
    proxy.inject(|head| head.path.contains("/send/m.room.message"), 2, fault);
    let (sender, steps) = std::sync::mpsc::channel();
    let open = room.breakout().open(crowd(&class, 700, 2));
    let report = open
        .with_progress(move |progress| {
            use matrix_breakout::{Progress, Work};
            match progress {
                Progress::Announcing { done, total } => sender.send((done, total)).unwrap(),
                Progress::Waiting {
                    work: Work::Announcement,
                    left,
                    ..
                } => {
                    sender.send((99, left)).unwrap();
                }
                _ => {}
            }
        })
        .await
        .unwrap();
    assert_eq!(report.announcements.len(), 2);
    let steps: Vec<_> = steps.iter().collect();
    assert_eq!(steps, [(0, 2), (1, 2), (99, 1)]);
}

#[tokio::test]
async fn namesakes_are_told_apart_in_every_message() {
    let class = Classroom::new(3).await;
    for person in &class.people {
        person.set_display_name("Anna Schmidt").await.unwrap();
    }
    let (_, room) = class.host().await;
    let report = room.breakout().open(class.plan(1)).await.unwrap();
    let mut plan_users = class.users();
    plan_users.sort();
    let body = |messages: &[Value]| messages.last().unwrap()["content"]["body"].to_string();
    let announced = body(&read(&class.people[0], &class.parent).await);
    let label = |user: &OwnedUserId| format!("Anna Schmidt ({})", user.localpart());
    assert!(
        plan_users
            .iter()
            .all(|user| announced.contains(&label(user))),
        "{announced}"
    );

    let added = room.breakout().add_child("Other").await.unwrap();
    let change = Change::Move {
        user: plan_users[1].clone(),
        to: added.room_id,
    };
    room.breakout().adjust(vec![change]).await.unwrap();
    let moved = body(&read(&class.people[0], &class.parent).await);
    assert!(moved.contains(&label(&plan_users[1])), "{moved}");
    assert!(!moved.contains(&label(&plan_users[0])), "{moved}");
    assert_eq!(report.announcements.len(), 1);
}

fn rooms(report: &OpenReport) -> Vec<OwnedRoomId> {
    let rooms = report.children.iter();
    rooms.map(|child| child.room_id.clone().unwrap()).collect()
}

/// The messages in a room that was replaced.
async fn told(class: &Classroom, room_id: &OwnedRoomId) -> Vec<Value> {
    read(&class.host, room_id).await
}

#[tokio::test]
async fn the_people_in_rooms_that_are_replaced_are_told() {
    let class = Classroom::new(2).await;
    let (host, room) = class.host().await;
    let old = rooms(&room.breakout().open(class.plan(2)).await.unwrap());
    join(&class.people[0], &old[0]).await;
    sync(&host).await;
    let open = room.breakout().open(class.plan(1)).with_replace(true);
    let report = open.await.unwrap();
    assert_eq!((report.end, report.failed_messages.len()), (End::Open, 0));
    for room_id in &old {
        let messages = told(&class, room_id).await;
        assert_eq!(messages.len(), 1);
        let body = messages[0]["content"]["body"].as_str().unwrap();
        assert!(body.starts_with("New groups are open"), "{body}");
        assert!(body.contains(&format!("https://matrix.to/#/{}?via=", class.parent)));
        // Whoever has a group is mentioned where it is announced, and is not notified twice.
        assert_eq!(messages[0]["content"]["m.mentions"], json!({}));
    }
    // The others of the class are told once as well.
    assert_eq!(read(&class.people[0], &class.parent).await.len(), 2);

    // In silence, if nothing is to be announced; and not where the room is used again.
    sync(&host).await;
    let now = rooms(&report);
    let open = room.breakout().open(class.plan(1)).with_replace(true);
    open.with_announcement(false).await.unwrap();
    assert!(told(&class, &now[0]).await.is_empty());
}

#[tokio::test]
async fn who_cannot_be_told_of_a_replacement_is_reported() {
    let class = Classroom::new(2).await;
    let (host, room) = class.host().await;
    let old = rooms(&room.breakout().open(class.plan(2)).await.unwrap());
    let path = format!("/_matrix/client/v3/rooms/{}/leave", old[0]);
    let left = class.host.request(Method::POST, &path, Some(json!({})));
    left.await.unwrap();
    sync(&host).await;
    let open = room.breakout().open(class.plan(1)).with_replace(true);
    let report = open.await.unwrap();
    let failed: Vec<_> = report.failed_messages.iter().map(|f| &f.room_id).collect();
    assert_eq!((report.end, failed), (End::Open, vec![&old[0]]));
    assert_eq!(told(&class, &old[1]).await.len(), 1);
    assert_eq!(report.announcements.len(), 1);
}

#[tokio::test]
async fn telling_of_a_replacement_that_is_cut_off_is_continued_and_done_once() {
    for (fault, second_machine) in [
        (Fault::HangBefore, false),
        (Fault::HangAfter, false),
        (Fault::HangAfter, true),
    ] {
        let context = format!("{fault:?}, second machine: {second_machine}");
        let class = Classroom::new(2).await;
        let (proxy, first, room) = class.behind_proxy(&class.host).await;
        let old = rooms(&room.breakout().open(class.plan(2)).await.unwrap());
        sync(&first).await;
        let open = room.breakout().open(class.plan(1));
        let open = open.with_replace(true).with_request("one room");
        // The first tells everybody, the others the rooms of before.
        let injected = proxy.inject(|head| head.path.contains("/send/m.room.message"), 3, fault);
        tokio::select! {
            cut = injected.triggered() => cut.unwrap(),
            report = async { open.await } => panic!("{context}: {report:?}"),
        }
        drop(proxy);
        let journal = format!(
            "/_matrix/client/v3/user/{}/rooms/{}/account_data/{}",
            class.host.user_id,
            class.parent,
            journal::TYPE
        );
        let (_, journal) = class
            .host
            .request(Method::GET, &journal, None)
            .await
            .unwrap();
        let mut replaces = old.clone();
        replaces.sort();
        assert_eq!(journal["opening"]["replaces"], json!(replaces));
        assert_eq!(journal["opening"].get("done"), None);

        let url = Synapse::shared().await.url().to_owned();
        let host = match second_machine {
            true => client(&class.host.another_device().await.unwrap(), &url).await,
            false => client(&class.host, &url).await,
        };
        // Synapse remembers what it answered to the first sync of this device.
        let settings = SyncSettings::new().full_state(true);
        host.sync_once(settings.timeout(Duration::ZERO))
            .await
            .unwrap();
        let room = host.get_room(&class.parent).unwrap();
        let open = room.breakout().open(class.plan(1));
        let report = open
            .with_replace(true)
            .with_request("one room")
            .await
            .unwrap();
        assert_eq!(
            (report.end, report.continued),
            (End::Open, true),
            "{context}"
        );
        for room_id in &old {
            assert_eq!(told(&class, room_id).await.len(), 1, "{context}");
        }
        assert_eq!(
            read(&class.people[0], &class.parent).await.len(),
            2,
            "{context}"
        );
    }
}
