//! One service for all rooms in which somebody hosts.

use std::time::Duration;

use breakout_core::plan::Plan;
use futures_util::StreamExt as _;
use local_synapse::{Method, StatusCode, wait_for};
use matrix_breakout::{
    HostEvent, HostHandle, HostNews, HostNewsStream, HostService, RoomBreakoutExt as _, TimeNews,
};
use matrix_sdk::{
    Client,
    ruma::{OwnedRoomId, RoomId},
};
use serde_json::json;
use tokio::time::timeout;

use crate::{
    classroom::{Classroom, join},
    offers::while_syncing,
};

const PATIENCE: Duration = Duration::from_secs(60);

/// Reads news until some are as wanted.
async fn next(news: &mut HostNewsStream, wanted: impl Fn(&HostNews) -> bool) -> HostNews {
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
    wait_for("what is kept", PATIENCE, async || {
        host.rooms().iter().eq(rooms.iter().copied()).then_some(())
    })
    .await;
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

/// What stands for a room in the paths of requests, however they are escaped.
pub(crate) fn opaque(room_id: &RoomId) -> &str {
    let opaque = room_id.as_str().trim_start_matches('!');
    opaque.split(':').next().unwrap()
}

fn is_session(news: &HostNews) -> bool {
    matches!(news.event, HostEvent::Time(TimeNews::Session { .. }))
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
            let began = next(&mut news, is_session).await;
            assert_eq!(began.room_id, class.parent);
            until_rooms(&host, &[&class.parent]).await;
            let _asked = host.adjustments(&room);
            assert!(host.boards().status(&room).await.unwrap().open);
            assert!(host.boards().help_queue(&room).await.unwrap().is_some());
            assert!(host.boards().known_help_queue(&class.parent).is_some());

            breakout.end().await.unwrap();
            let ended = next(&mut news, |news| matches!(news.event, HostEvent::Ended(_)));
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
