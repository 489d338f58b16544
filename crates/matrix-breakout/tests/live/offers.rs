//! What a participant sees.

use std::time::Duration;

use breakout_core::trust::Trust;
use futures_util::StreamExt as _;
use local_synapse::{FaultProxy, Method, StatusCode, Synapse};
use matrix_breakout::{Breakouts, RoomBreakoutExt as _, SessionEnd, parent_of};
use matrix_sdk::{Client, config::SyncSettings, ruma::RoomId};
use serde_json::{Value, json};

use crate::classroom::{Classroom, client};

fn settings() -> SyncSettings {
    SyncSettings::new().timeout(Duration::ZERO)
}

/// Runs a future while the client syncs.
pub(crate) async fn while_syncing<T>(client: &Client, future: impl Future<Output = T>) -> T {
    let settings = SyncSettings::new().timeout(Duration::from_secs(10));
    tokio::select! {
        result = future => result,
        end = client.sync(settings) => panic!("the sync ended: {end:?}"),
    }
}

async fn send_breakout(sender: &local_synapse::Account, parent: &RoomId, content: Value) {
    let path = format!("/_matrix/client/v3/rooms/{parent}/state/org.matrix.msc3985.breakout/");
    let (status, answer) = sender
        .request(Method::PUT, &path, Some(content))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
}

#[tokio::test]
async fn a_participant_is_offered_their_room_joins_and_finds_the_way_back() {
    let class = Classroom::new(2).await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let client = client(&class.people[0], proxy.url()).await;
    client.sync_once(settings()).await.unwrap();
    let breakout = client.get_room(&class.parent).unwrap().breakout();
    let (first, mut offers) = breakout.subscribe_to_offer().await.unwrap();
    assert_eq!(first, None);

    let (_, room) = class.host().await;
    proxy.clear();
    let offer = while_syncing(&client, async {
        room.breakout().open(class.plan(2)).await.unwrap();
        offers.next().await.unwrap().unwrap()
    })
    .await;
    assert_eq!((offer.trust, offer.warns()), (Trust::Moderator, false));
    let mine = offer.automatic().unwrap();
    assert!(
        mine.users
            .iter()
            .any(|user| *user == *class.people[0].user_id)
    );
    // Beyond the sync, an offer costs no request for the room's data.
    let reads: Vec<_> = proxy
        .requests()
        .into_iter()
        .filter(|r| r.path.contains("/rooms/") || r.path.contains("summary"))
        .collect();
    assert!(reads.is_empty(), "{reads:?}");

    let child = breakout.join(&mine.room_id, &mine.via).await.unwrap();
    client.sync_once(settings()).await.unwrap();
    let mark = parent_of(&child).await.unwrap().unwrap().mark;
    assert_eq!(mark.parent, class.parent);

    let ended = while_syncing(&client, async {
        room.breakout().end().await.unwrap();
        offers.next().await.unwrap()
    })
    .await;
    assert_eq!(ended, None);
}

#[tokio::test]
async fn an_offer_is_there_on_first_load_and_over_when_its_time_is() {
    let class = Classroom::new(1).await;
    let (_, room) = class.host().await;
    room.breakout()
        .open(class.plan(1))
        .with_end(SessionEnd::After(Duration::from_secs(4)))
        .await
        .unwrap();
    let client = client(&class.people[0], Synapse::shared().await.url()).await;
    client.sync_once(settings()).await.unwrap();
    let breakout = client.get_room(&class.parent).unwrap().breakout();
    let (first, mut offers) = breakout.subscribe_to_offer().await.unwrap();
    assert!(first.unwrap().ends_at().is_some());
    assert_eq!(
        Breakouts::new(client.clone()).offers().await.unwrap().len(),
        1
    );
    // Nothing is sent when the time passes, and nobody syncs.
    assert_eq!(offers.next().await.unwrap(), None);
    assert!(Breakouts::new(client).offers().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_strangers_break_out_carries_a_warning_and_nothing_is_fetched() {
    let levels = json!({ "power_level_content_override": {
        "events": { "org.matrix.msc3985.breakout": 0 }
    }});
    let class = Classroom::with_room(2, levels).await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    let client = client(&class.people[0], proxy.url()).await;
    client.sync_once(settings()).await.unwrap();
    let content = json!({ "m.breakout": {
        "!trap:evil.example": { "via": ["evil.example"], "users": [class.people[0].user_id] },
        "nonsense": 5,
    }});
    send_breakout(&class.people[1], &class.parent, content).await;
    proxy.clear();
    client.sync_once(settings()).await.unwrap();
    let breakout = client.get_room(&class.parent).unwrap().breakout();
    let offer = breakout.offer().await.unwrap().unwrap();
    assert_eq!(offer.trust, Trust::Unknown);
    assert!(offer.warns() && offer.automatic().is_none());
    assert_eq!((offer.children.len(), offer.dropped.len()), (1, 1));
    let status = breakout.status().await.unwrap();
    assert!(status.warns());
    assert!(
        !proxy
            .requests()
            .iter()
            .any(|request| request.path.contains("trap"))
    );
}

#[tokio::test]
async fn the_host_sees_who_is_where() {
    let class = Classroom::new(3).await;
    let (host, room) = class.host().await;
    let mut plan = class.plan(2);
    let left_out = plan.children[0].users.pop().unwrap();
    let report = room.breakout().open(plan.clone()).await.unwrap();
    // Somebody ignores the suggestion.
    let stray = class
        .people
        .iter()
        .find(|p| plan.children[0].users[0] == *p.user_id)
        .unwrap();
    let other = report.children[1].room_id.clone().unwrap();
    crate::classroom::join(stray, &other).await;

    host.sync_once(settings()).await.unwrap();
    let status = room.breakout().status().await.unwrap();
    assert!(status.open && status.trust == Some(Trust::Own) && !status.warns());
    assert_eq!(status.unassigned, [left_out]);
    let child = status
        .children
        .iter()
        .find(|child| child.room_id == other)
        .unwrap();
    let joined = child.joined.clone().unwrap();
    assert!(joined.iter().any(|user| *user == *stray.user_id) && joined.len() == 2);
    assert!(child.last_activity_at.is_some());

    // A participant cannot know who is in rooms that they are not in.
    let client = client(&class.people[0], Synapse::shared().await.url()).await;
    client.sync_once(settings()).await.unwrap();
    let status = client
        .get_room(&class.parent)
        .unwrap()
        .breakout()
        .status()
        .await
        .unwrap();
    assert!(status.children.iter().any(|child| child.joined.is_none()));
}
