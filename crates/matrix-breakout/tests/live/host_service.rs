//! One service for all rooms in which somebody hosts.

use std::time::Duration;

use breakout_core::{event::breakout::BreakoutEventContent, plan::Plan};
use futures_util::StreamExt as _;
use local_synapse::{Account, Fault, Method, RequestHead, StatusCode, Synapse};
use matrix_breakout::{
    HostEvent, HostHandle, HostNews, HostNewsStream, HostService, RoomBreakoutExt as _, SessionEnd,
    TimeNews,
};
use matrix_sdk::{
    Client,
    ruma::{OwnedRoomId, OwnedUserId, RoomId},
};
use serde_json::json;
use tokio::time::{sleep, timeout};

use crate::{
    classroom::{Classroom, join, sync, write},
    offers::while_syncing,
};

const PATIENCE: Duration = Duration::from_secs(60);
const AT_ONCE: Duration = Duration::from_secs(15);
const EVENT: &str = "org.matrix.msc3985.breakout";
const LEVELS: &str = "m.room.power_levels";

/// Reads news until some are as wanted.
async fn wait_for(news: &mut HostNewsStream, wanted: impl Fn(&HostNews) -> bool) -> HostNews {
    let read = async {
        loop {
            let news = news.next().await.unwrap();
            if wanted(&news) {
                return news;
            }
        }
    };
    timeout(PATIENCE, read).await.unwrap()
}

/// Waits until something is kept of these rooms and of no other.
async fn until_rooms(host: &HostHandle, rooms: &[&OwnedRoomId]) {
    let wait = async {
        while !host.rooms().iter().eq(rooms.iter().copied()) {
            sleep(Duration::from_millis(20)).await;
        }
    };
    let waited = timeout(PATIENCE, wait).await;
    assert!(waited.is_ok(), "{:?}", host.rooms());
}

/// Makes another parent of the same host, with the same people.
async fn another_parent(class: &Classroom) -> OwnedRoomId {
    let body = json!({ "name": "Seminar", "preset": "public_chat" });
    let path = "/_matrix/client/v3/createRoom";
    let made = class.host.request(Method::POST, path, Some(body)).await;
    let (status, answer) = made.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    let parent = OwnedRoomId::try_from(answer["room_id"].as_str().unwrap()).unwrap();
    for person in &class.people {
        join(person, &parent).await;
    }
    parent
}

async fn open(client: &Client, parent: &RoomId, plan: Plan) {
    let breakout = client.get_room(parent).unwrap().breakout();
    breakout.open(plan).await.unwrap();
}

async fn latecomer(class: &Classroom, name: &str) -> (Account, OwnedUserId) {
    let name = format!("{name}-{}", class.host.username);
    let account = Synapse::shared().await.register(&name, "pw").await.unwrap();
    let user = account.user_id.as_str().try_into().unwrap();
    (account, user)
}

async fn suggested(class: &Classroom, parent: &RoomId) -> Vec<OwnedUserId> {
    let content = BreakoutEventContent::from_json(&class.state(parent, EVENT).await);
    let children = content.children.into_values();
    children.flat_map(|child| child.users).collect()
}

/// What stands for a room in the paths of requests, however they are escaped.
pub(crate) fn opaque(room_id: &RoomId) -> &str {
    let opaque = room_id.as_str().trim_start_matches('!');
    opaque.split(':').next().unwrap()
}

fn is_session(news: &HostNews) -> bool {
    matches!(news.event, HostEvent::Time(TimeNews::Session { .. }))
}

#[tokio::test]
async fn a_room_that_is_held_up_keeps_no_other_waiting() {
    let class = Classroom::new(2).await;
    let (slow, quick) = (class.parent.clone(), another_parent(&class).await);
    let (proxy, client, _) = class.behind_proxy(&class.host).await;
    for parent in [&slow, &quick] {
        open(&client, parent, class.plan(1)).await;
    }
    let (host, mut news) = HostService::new(&client).start();
    while_syncing(&client, async {
        let mut both = [&slow, &quick];
        both.sort();
        until_rooms(&host, &both).await;

        // In one room nothing that is sent is answered any more.
        let opaque = opaque(&slow).to_owned();
        let held = proxy.inject_from(
            move |head| head.method != Method::GET && head.path.contains(&opaque),
            1,
            Fault::HangBefore,
        );
        let (first, _) = latecomer(&class, "first").await;
        join(&first, &slow).await;
        timeout(PATIENCE, held.triggered()).await.unwrap().unwrap();

        let (second, user) = latecomer(&class, "second").await;
        join(&second, &quick).await;
        let placed = wait_for(&mut news, |news| matches!(news.event, HostEvent::Placed(_)));
        // Long before what hangs is given up.
        let placed = timeout(AT_ONCE, placed).await.unwrap();
        assert_eq!(placed.room_id, quick);
        assert!(suggested(&class, &quick).await.contains(&user));
        assert_eq!(suggested(&class, &slow).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn who_could_not_be_placed_is_placed_with_whatever_happens_next() {
    let class = Classroom::new(1).await;
    let (proxy, client, _) = class.behind_proxy(&class.host).await;
    open(&client, &class.parent, class.plan(1)).await;
    let (host, mut news) = HostService::new(&client).start();
    while_syncing(&client, async {
        until_rooms(&host, &[&class.parent]).await;
        let refusal = Fault::AnswerBefore {
            status: StatusCode::FORBIDDEN,
            body: json!({ "errcode": "M_FORBIDDEN", "error": "no" }),
        };
        let is_event = |head: &RequestHead| head.method == Method::PUT && head.path.contains(EVENT);
        let refused = proxy.inject(is_event, 1, refusal);
        let (late, user) = latecomer(&class, "late").await;
        join(&late, &class.parent).await;
        let told = wait_for(&mut news, |news| {
            matches!(news.event, HostEvent::NotPlaced(_) | HostEvent::Placed(_))
        });
        let told = told.await;
        assert!(matches!(told.event, HostEvent::NotPlaced(_)), "{told:?}");
        refused.triggered().await.unwrap();

        write(
            &late,
            &class.parent,
            json!({ "msgtype": "m.text", "body": "Where?" }),
        )
        .await;
        let placed = wait_for(&mut news, |news| matches!(news.event, HostEvent::Placed(_)));
        assert_eq!(placed.await.room_id, class.parent);
        assert!(suggested(&class, &class.parent).await.contains(&user));
    })
    .await;
}

#[tokio::test]
async fn nothing_is_kept_of_a_room_whose_session_is_over_or_that_was_left() {
    let class = Classroom::new(1).await;
    let other = another_parent(&class).await;
    let (client, room) = class.host().await;
    let (host, mut news) = HostService::new(&client).start();
    let breakout = room.breakout();
    while_syncing(&client, async {
        assert!(host.rooms().is_empty());
        for _ in 0..2 {
            open(&client, &class.parent, class.plan(1)).await;
            let began = wait_for(&mut news, is_session).await;
            assert_eq!(began.room_id, class.parent);
            until_rooms(&host, &[&class.parent]).await;
            let _asked = host.adjustments(&room);
            assert!(host.boards().status(&room).await.unwrap().open);
            assert!(host.boards().help_queue(&room).await.unwrap().is_some());
            assert!(host.boards().known_help_queue(&class.parent).is_some());

            breakout.end().await.unwrap();
            let ended = wait_for(&mut news, |news| matches!(news.event, HostEvent::Ended(_)));
            assert_eq!(ended.await.room_id, class.parent);
            until_rooms(&host, &[]).await;
            assert!(host.boards().known_help_queue(&class.parent).is_none());
        }
        // Also of what somebody asks for where nothing is open.
        let _asked = host.adjustments(&room);
        assert!(!host.boards().status(&room).await.unwrap().open);
        until_rooms(&host, &[]).await;

        open(&client, &other, class.plan(1)).await;
        until_rooms(&host, &[&other]).await;
        client.get_room(&other).unwrap().leave().await.unwrap();
        until_rooms(&host, &[]).await;
    })
    .await;
    drop(host);
    let ended = async { while news.next().await.is_some() {} };
    timeout(PATIENCE, ended).await.unwrap();
}

#[tokio::test]
async fn a_room_that_a_session_has_left_quiet_is_tidied_and_forgotten() {
    let class = Classroom::new(1).await;
    let (client, room) = class.host().await;
    let before = class.state(&class.parent, LEVELS).await;
    let open = room.breakout().open(class.plan(1)).with_quiet_main(true);
    assert!(open.await.unwrap().quiet_main);
    assert_ne!(class.state(&class.parent, LEVELS).await, before);
    // As somebody ends it who may not change the levels.
    let mut event = class.state(&class.parent, EVENT).await;
    event["m.breakout"] = json!({});
    class.put(&class.host, EVENT, event).await;
    sync(&client).await;
    let (host, _news) = HostService::new(&client).start();
    while_syncing(&client, async {
        let tidied = async {
            while class.state(&class.parent, LEVELS).await != before {
                sleep(Duration::from_millis(50)).await;
            }
        };
        timeout(PATIENCE, tidied).await.unwrap();
        until_rooms(&host, &[]).await;
    })
    .await;
}

#[tokio::test]
async fn of_one_room_only_that_one_is_looked_after() {
    let class = Classroom::new(1).await;
    let other = another_parent(&class).await;
    let (client, _) = class.host().await;
    for parent in [&class.parent, &other] {
        open(&client, parent, class.plan(1)).await;
    }
    sync(&client).await;
    let (host, _news) = HostService::new(&client).with_room(other.clone()).start();
    until_rooms(&host, &[&other]).await;
    while_syncing(&client, async {
        let (late, user) = latecomer(&class, "late").await;
        for parent in [&class.parent, &other] {
            join(&late, parent).await;
        }
        let placed = async {
            while !suggested(&class, &other).await.contains(&user) {
                sleep(Duration::from_millis(50)).await;
            }
        };
        timeout(PATIENCE, placed).await.unwrap();
    })
    .await;
    assert_eq!(suggested(&class, &class.parent).await.len(), 1);
}

#[tokio::test]
async fn a_login_that_is_revoked_is_told_once_and_not_tried_again() {
    let class = Classroom::new(1).await;
    let (client, room) = class.host().await;
    let open = room.breakout().open(class.plan(1));
    open.with_end(SessionEnd::After(Duration::from_secs(8)))
        .await
        .unwrap();
    let (_host, mut news) = HostService::new(&client).start();
    while_syncing(&client, wait_for(&mut news, is_session)).await;
    let path = "/_matrix/client/v3/logout/all";
    let logout = class
        .host
        .request(Method::POST, path, Some(json!({})))
        .await;
    assert_eq!(logout.unwrap().0, StatusCode::OK);
    let is_lost =
        |news: &HostNews| matches!(&news.event, HostEvent::NotKept(error) if error.ends_session());
    wait_for(&mut news, is_lost).await;
    // Whatever may come back is tried again after five seconds.
    let again = timeout(Duration::from_secs(8), async {
        while !is_lost(&news.next().await.unwrap()) {}
    });
    assert!(again.await.is_err());
}
