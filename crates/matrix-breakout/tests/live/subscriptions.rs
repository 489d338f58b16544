//! Who is where, and who waits for help, as it changes.

use std::{fmt::Debug, time::Duration};

use breakout_core::adjust::Change;
use futures_util::{Stream, StreamExt as _};
use local_synapse::{Method, StatusCode};
use matrix_breakout::{Error, HelpQueue, RoomBreakoutExt as _, SessionEnd, Status};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId};
use serde_json::json;
use tokio::time::timeout;

use crate::{
    classroom::{Classroom, join, sync, write},
    host_service::opaque,
    offers::while_syncing,
};

const PATIENCE: Duration = Duration::from_secs(60);

/// Reads values until one is as wanted, each of which is another one than the one before.
async fn wait_for<T: Clone + PartialEq + Debug>(
    values: &mut (impl Stream<Item = Result<T, Error>> + Unpin),
    last: &mut T,
    wanted: impl Fn(&T) -> bool,
) {
    let read = async {
        while !wanted(last) {
            let value = values.next().await.unwrap().unwrap();
            assert_ne!(value, *last);
            *last = value;
        }
    };
    let read = timeout(PATIENCE, read).await;
    assert!(read.is_ok(), "{last:?}");
}

fn are_in(status: &Status, child: &RoomId, user: &OwnedUserId) -> bool {
    let child = status.child(child).unwrap();
    child.joined.iter().flatten().any(|joined| joined == user)
}

#[tokio::test]
async fn a_status_follows_who_joins_who_is_moved_what_is_written_and_the_end() {
    let class = Classroom::new(2).await;
    let (proxy, client, room) = class.behind_proxy(&class.host).await;
    let breakout = room.breakout();
    let (mut last, mut statuses) = breakout.subscribe_to_status().await.unwrap();
    assert!(!last.open);
    while_syncing(&client, async {
        let opened = breakout.open(class.plan(2)).await.unwrap();
        let [one, two] = [0, 1].map(|n| opened.children[n].room_id.clone().unwrap());
        let is_there = |status: &Status| {
            let mut children = status.children.iter();
            status.open && children.all(|child| child.joined.is_some())
        };
        wait_for(&mut statuses, &mut last, is_there).await;

        let user = opened.children[0].users[0].clone();
        let mut people = class.people.iter();
        let person = people.find(|person| user == *person.user_id).unwrap();
        join(person, &one).await;
        wait_for(&mut statuses, &mut last, |status| {
            are_in(status, &one, &user)
        })
        .await;

        let change = Change::Move {
            user: user.clone(),
            to: two.clone(),
        };
        breakout.adjust(vec![change]).await.unwrap();
        wait_for(&mut statuses, &mut last, |status| {
            status.child(&two).unwrap().users.contains(&user)
        })
        .await;

        // Only the room is asked in which something has happened.
        proxy.clear();
        let before = last.child(&one).unwrap().last_activity_at;
        write(person, &one, json!({ "msgtype": "m.text", "body": "Hi" })).await;
        wait_for(&mut statuses, &mut last, |status| {
            status.child(&one).unwrap().last_activity_at > before
        })
        .await;
        let requests = proxy.requests();
        let mut asked = requests.iter().filter(|r| r.path.contains("/rooms/"));
        assert!(asked.all(|r| r.path.contains(opaque(&one))), "{requests:?}");

        breakout.end().await.unwrap();
        wait_for(&mut statuses, &mut last, |status| !status.open).await;
    })
    .await;
}

#[tokio::test]
async fn a_status_and_a_help_queue_are_over_when_their_time_is_and_a_call_when_it_expires() {
    let class = Classroom::new(1).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let length = Some(Duration::from_secs(8));
    let open = breakout
        .open(class.plan(1))
        .with_end(length.map(SessionEnd::After));
    let opened = open.await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    let (user, device) = (&class.host.user_id, &class.host.device_id);
    let path = format!(
        "/_matrix/client/v3/rooms/{child}/state/org.matrix.msc3401.call.member/_{user}_{device}_m.call"
    );
    let membership = json!({
        "application": "m.call", "call_id": "", "device_id": device, "scope": "m.room",
        "focus_active": { "type": "livekit", "focus_selection": "oldest_membership" },
        "foci_preferred": [], "expires": 4_000,
    });
    let sent = class.host.request(Method::PUT, &path, Some(membership));
    assert_eq!(sent.await.unwrap().0, StatusCode::OK);
    sync(&client).await;
    let (mut last, mut statuses) = breakout.subscribe_to_status().await.unwrap();
    let (queue, mut queues) = breakout.subscribe_to_help().await.unwrap();
    let callers = |status: &Status| status.children[0].in_call.clone().unwrap();
    assert_eq!((callers(&last).len(), queue.is_some()), (1, true));
    // Nothing is sent when a time passes, and nobody syncs.
    wait_for(&mut statuses, &mut last, |status| {
        callers(status).is_empty()
    })
    .await;
    assert!(last.open);
    wait_for(&mut statuses, &mut last, |status| !status.open).await;
    let queue = timeout(PATIENCE, queues.next()).await.unwrap();
    assert!(queue.unwrap().unwrap().is_none());
}

#[tokio::test]
async fn what_cannot_be_read_is_told_and_goes_on() {
    let class = Classroom::new(1).await;
    let person = &class.people[0];
    let (client, room) = class.of(person).await;
    let breakout = room.breakout();
    let (first, mut statuses) = breakout.subscribe_to_status().await.unwrap();
    let (_, mut queues) = breakout.subscribe_to_help().await.unwrap();
    let kick = format!("/_matrix/client/v3/rooms/{}/kick", class.parent);
    let body = json!({ "user_id": person.user_id });
    while_syncing(&client, async {
        let kicked = class.host.request(Method::POST, &kick, Some(body)).await;
        assert_eq!(kicked.unwrap().0, StatusCode::OK);
        let status = timeout(PATIENCE, statuses.next()).await.unwrap();
        assert!(matches!(status, Some(Err(Error::NotJoined(_)))));
        let queue = timeout(PATIENCE, queues.next()).await.unwrap();
        assert!(matches!(queue, Some(Err(Error::NotJoined(_)))));

        join(person, &class.parent).await;
        let read = async {
            while statuses.next().await.unwrap().is_err() {}
            while queues.next().await.unwrap().is_err() {}
        };
        timeout(PATIENCE, read).await.unwrap();
    })
    .await;
    assert!(!first.open);
}

#[tokio::test]
async fn a_help_queue_follows_a_call_its_answer_and_the_end() {
    let class = Classroom::new(2).await;
    let (proxy, client, room) = class.behind_proxy(&class.host).await;
    let breakout = room.breakout();
    let (none, queues) = breakout.subscribe_to_help().await.unwrap();
    assert!(none.is_none());
    let mut queues = queues.map(|queue| Ok::<_, Error>(queue?.map(|queue| requests(&queue))));
    let mut last = None;
    while_syncing(&client, async {
        let opened = breakout.open(class.plan(2)).await.unwrap();
        let [one, two] = [0, 1].map(|n| opened.children[n].room_id.clone().unwrap());
        let nobody = Some(Vec::new());
        wait_for(&mut queues, &mut last, |queue| *queue == nobody).await;

        let person = &class.people[0];
        join(person, &one).await;
        proxy.clear();
        let call = json!({ "msgtype": "m.text", "body": "!help" });
        let event_id = write(person, &one, call).await;
        let waiting = |by: Option<&str>| {
            let by = by.map(|by| by.try_into().unwrap());
            Some(vec![(one.clone(), event_id.clone(), by)])
        };
        let asked = waiting(None);
        wait_for(&mut queues, &mut last, |queue| *queue == asked).await;
        // The other group was not asked.
        let read = proxy.requests();
        let mut read = read.iter().filter(|r| r.path.contains("/messages"));
        assert!(read.all(|r| !r.path.contains(opaque(&two))), "{read:?}");

        breakout.take_help_request(&one).await.unwrap();
        let taken = waiting(Some(&class.host.user_id));
        wait_for(&mut queues, &mut last, |queue| *queue == taken).await;
        breakout.end().await.unwrap();
        wait_for(&mut queues, &mut last, Option::is_none).await;
    })
    .await;
}

/// Who asked where, and who has taken it.
type Requests = Vec<(OwnedRoomId, String, Option<OwnedUserId>)>;

fn requests(queue: &HelpQueue) -> Requests {
    let requests = queue.requests.iter();
    let requests = requests.map(|asked| {
        let taken_by = asked.request.taken_by.clone();
        (
            asked.room_id.clone(),
            asked.request.event_id.to_string(),
            taken_by,
        )
    });
    requests.collect()
}
