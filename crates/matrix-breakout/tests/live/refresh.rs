//! Rooms that are opened again are as the parent is now: who moderates, who is muted, guests, history,
//! encryption.

use matrix_breakout::{RequestKind, RoomBreakoutExt as _, RoomSetting};
use matrix_sdk::ruma::OwnedRoomId;
use serde_json::{Value, json};

use crate::classroom::{Classroom, sync};

const LEVELS: &str = "m.room.power_levels";

async fn level(class: &Classroom, room_id: &OwnedRoomId, user: &str) -> Value {
    class.state(room_id, LEVELS).await["users"][user].clone()
}

#[tokio::test]
async fn rooms_that_are_opened_again_are_as_the_parent_is_now() {
    for version in ["10", "12"] {
        let class = Classroom::with_room(3, json!({ "room_version": version })).await;
        let [moderator, muted, other] = [0, 1, 2].map(|n| &class.people[n]);
        let (client, room) = class.host().await;
        let opened = room.breakout().open(class.plan(2)).await.unwrap();
        let child = opened.children[0].room_id.clone().unwrap();
        room.breakout().end().await.unwrap();
        let before = class.state(&child, LEVELS).await;

        // Nothing is otherwise, so nothing is read or sent in the rooms.
        sync(&client).await;
        let again = room.breakout().rounds().await.unwrap().again().unwrap();
        let report = room.breakout().open(again).await.unwrap();
        assert!(report.outdated.is_empty(), "{:?}", report.outdated);
        assert_eq!(class.state(&child, LEVELS).await, before);
        assert_eq!(
            report.requests.of(RequestKind::State),
            1,
            "{version}: {:?}",
            report.requests
        );
        room.breakout().end().await.unwrap();

        class.promote(moderator, 50).await;
        class.promote(muted, -1).await;
        let put =
            |event_type: &'static str, content: Value| class.put(&class.host, event_type, content);
        put("m.room.guest_access", json!({ "guest_access": "can_join" })).await;
        put(
            "m.room.history_visibility",
            json!({ "history_visibility": "joined" }),
        )
        .await;
        put(
            "m.room.encryption",
            json!({ "algorithm": "m.megolm.v1.aes-sha2" }),
        )
        .await;
        sync(&client).await;
        let again = room.breakout().rounds().await.unwrap().again().unwrap();
        let report = room.breakout().open(again).await.unwrap();
        assert!(report.outdated.is_empty(), "{:?}", report.outdated);
        assert_eq!(level(&class, &child, &moderator.user_id).await, json!(50));
        assert_eq!(level(&class, &child, &muted.user_id).await, json!(-1));
        assert_eq!(level(&class, &child, &other.user_id).await, Value::Null);
        for (event_type, key, value) in [
            ("m.room.guest_access", "guest_access", "can_join"),
            ("m.room.history_visibility", "history_visibility", "joined"),
            ("m.room.encryption", "algorithm", "m.megolm.v1.aes-sha2"),
        ] {
            assert_eq!(
                class.state(&child, event_type).await[key],
                json!(value),
                "{version}"
            );
        }
        room.breakout().end().await.unwrap();

        // Whoever may write again in the parent may in the groups, and what they were given there stays.
        class.promote(muted, 0).await;
        class.promote(moderator, 0).await;
        sync(&client).await;
        let again = room.breakout().rounds().await.unwrap().again().unwrap();
        let report = room.breakout().open(again).await.unwrap();
        assert!(report.outdated.is_empty(), "{:?}", report.outdated);
        assert_eq!(level(&class, &child, &muted.user_id).await, Value::Null);
        assert_eq!(level(&class, &child, &moderator.user_id).await, json!(50));
        room.breakout().end().await.unwrap();
    }
}

#[tokio::test]
async fn what_cannot_be_changed_in_a_room_that_is_opened_again_is_reported_and_opens_all_the_same()
{
    let class = Classroom::new(2).await;
    let [co_host, other] = [0, 1].map(|n| &class.people[n]);
    class.promote(co_host, 50).await;
    let (_client, room) = class.host().await;
    let opened = room.breakout().open(class.plan(1)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    room.breakout().end().await.unwrap();
    crate::classroom::join(co_host, &child).await;
    class.promote(other, -1).await;
    // They may open again, and not change levels in a room that is another one's.
    let (_client, room) = class.of(co_host).await;
    let again = room.breakout().rounds().await.unwrap().again().unwrap();
    let report = room.breakout().open(again).await.unwrap();
    let [outdated] = report.outdated.as_slice() else {
        panic!("{:?}", report.outdated);
    };
    assert_eq!(
        (&outdated.failure.room_id, outdated.what),
        (&child, RoomSetting::PowerLevels)
    );
    assert!(report.event_id.is_some());
}
