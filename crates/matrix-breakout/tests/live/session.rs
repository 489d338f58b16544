//! A session from open to end.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use breakout_core::{
    event::{breakout::EventType, child_mark},
    opening::{End, Outcome},
    plan::{ChildJoinRule, Plan, PlannedChild},
};
use local_synapse::{FaultProxy, Method, StatusCode, Synapse};
use matrix_breakout::{OpenError, Progress, RequestKind, RoomBreakoutExt as _, SessionEnd};
use matrix_sdk::{config::SyncSettings, ruma::OwnedRoomId};
use parking_lot::Mutex;
use serde_json::json;

use crate::classroom::{Classroom, client, join};

#[tokio::test]
async fn a_room_breaks_out_and_comes_back_together() {
    let class = Classroom::new(5).await;
    let (_, room) = class.host().await;
    let steps = Arc::new(Mutex::new(Vec::new()));
    let seen = steps.clone();
    let report = room
        .breakout()
        .open(class.plan(2))
        .with_end(SessionEnd::After(Duration::from_secs(900)))
        .with_progress(move |step| seen.lock().push(step))
        .await
        .unwrap();

    assert_eq!(report.end, End::Open);
    assert!(
        report
            .children
            .iter()
            .all(|child| child.outcome == Outcome::Created)
    );
    assert!(
        steps
            .lock()
            .contains(&Progress::Creating { done: 2, total: 2 })
    );

    let event = class
        .state(&class.parent, "org.matrix.msc3985.breakout")
        .await;
    let children = event["m.breakout"].as_object().unwrap();
    assert_eq!(children.len(), 2);
    let suggested: BTreeSet<_> = children
        .values()
        .flat_map(|child| child["users"].as_array().unwrap())
        .map(|user| user.as_str().unwrap().to_owned())
        .collect();
    assert_eq!(suggested.len(), 5);
    assert_eq!(
        event["io.github.matrix_breakout.session"]["id"],
        json!(report.session)
    );
    assert!(report.ends_at.is_some());

    // A member who knows nothing of us joins by the link, and can start a call there.
    let child = &report.children[0];
    let room_id = child.room_id.clone().unwrap();
    let person = class
        .people
        .iter()
        .find(|p| child.users.iter().any(|u| *u == *p.user_id))
        .unwrap();
    join(person, &room_id).await;
    let path = format!(
        "/_matrix/client/v3/rooms/{room_id}/state/org.matrix.msc3401.call.member/_{}_DEV_m.call",
        person.user_id
    );
    let (status, answer) = person
        .request(Method::PUT, &path, Some(json!({})))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    let mark = class.state(&room_id, child_mark::TYPE).await;
    assert_eq!(mark["parent"], json!(class.parent));
    let topic = class.state(&room_id, "m.room.topic").await;
    let way_back = format!("https://matrix.to/#/{}?via=", class.parent);
    assert!(
        topic["topic"].as_str().unwrap().contains(&way_back),
        "{topic}"
    );

    let messages = class.messages().await;
    let announcement = &messages[0];
    assert_eq!(announcement["content"]["msgtype"], json!("m.text"));
    assert_eq!(
        announcement["content"]["m.mentions"]["user_ids"]
            .as_array()
            .unwrap()
            .len(),
        5
    );
    for child in &report.children {
        let link = format!(
            "https://matrix.to/#/{}?via=",
            child.room_id.as_ref().unwrap()
        );
        assert!(
            announcement["content"]["body"]
                .as_str()
                .unwrap()
                .contains(&link)
        );
    }

    let ended = room.breakout().end().await.unwrap();
    assert!(ended.ended);
    assert_eq!(ended.session.unwrap().id, report.session);
    let event = class
        .state(&class.parent, "org.matrix.msc3985.breakout")
        .await;
    assert_eq!(event["m.breakout"], json!({}));
    assert_eq!(
        event["io.github.matrix_breakout.session"]["id"],
        json!(report.session)
    );

    // The rooms live on; ending twice changes nothing.
    assert_eq!(class.host_rooms().await.len(), 2);
    let again = room.breakout().end().await.unwrap();
    assert!(!again.ended);
    let messages = class.messages().await;
    let texts = messages
        .iter()
        .filter(|event| event["type"] == json!("m.room.message"));
    assert_eq!(texts.count(), 2);
}

#[tokio::test]
async fn an_open_break_out_is_not_overwritten_unless_asked() {
    let class = Classroom::new(2).await;
    let (_, room) = class.host().await;
    let first = room.breakout().open(class.plan(1)).await.unwrap();
    let error = room.breakout().open(class.plan(2)).await.unwrap_err();
    let OpenError::AlreadyOpen(present) = error else {
        panic!("{error}")
    };
    assert_eq!(present.content.session.unwrap().id, first.session);
    assert_eq!(class.host_rooms().await.len(), 1);

    let second = room
        .breakout()
        .open(class.plan(2))
        .with_replace(true)
        .await
        .unwrap();
    let overwritten = second
        .overwritten
        .unwrap()
        .breakout
        .content
        .session
        .unwrap();
    assert_eq!(overwritten.id, first.session);
    assert_eq!(class.host_rooms().await.len(), 3);
}

#[tokio::test]
async fn the_cost_does_not_grow_but_for_the_rooms() {
    let class = Classroom::new(12).await;
    let proxy = FaultProxy::start(Synapse::shared().await.url())
        .await
        .unwrap();
    for rooms in [1, 6] {
        let client = client(&class.host, proxy.url()).await;
        client
            .sync_once(SyncSettings::new().timeout(Duration::ZERO))
            .await
            .unwrap();
        let room = client.get_room(&class.parent).unwrap();
        proxy.clear();
        let report = room.breakout().open(class.plan(rooms)).await.unwrap();
        let requests = proxy.requests();
        let count = |method: Method, part: &str| {
            requests
                .iter()
                .filter(|r| r.method == method && r.path.contains(part))
                .count()
        };
        assert_eq!(count(Method::POST, "/createRoom"), rooms);
        assert_eq!(count(Method::PUT, "/state/"), 1);
        assert_eq!(count(Method::PUT, "/send/"), 1);
        let reads = count(Method::GET, "/rooms/") - count(Method::GET, "/account_data/");
        assert_eq!(reads, 4, "{requests:#?}");
        assert_eq!(report.requests.of(RequestKind::Read), 4);
        let journal = requests.iter();
        let journal = journal.filter(|r| r.path.contains("/account_data/"));
        // Read, written, read back, and done.
        assert_eq!(journal.count(), 4, "{requests:#?}");
        assert_eq!(
            report.requests.of(RequestKind::CreateRoom),
            u32::try_from(rooms).unwrap()
        );
        room.breakout().end().await.unwrap();
    }
}

#[tokio::test]
async fn children_are_as_their_parent_in_every_room_version() {
    for version in ["10", "11", "12"] {
        let body = json!({
            "room_version": version,
            "initial_state": [{
                "type": "m.room.encryption",
                "state_key": "",
                "content": { "algorithm": "m.megolm.v1.aes-sha2" },
            }],
        });
        let class = Classroom::with_room(1, body).await;
        let (_, room) = class.host().await;
        let report = room.breakout().open(class.plan(1)).await.unwrap();
        let child = report.children[0].room_id.clone().unwrap();
        let create = class.state(&child, "m.room.create").await;
        assert_eq!(create["room_version"], json!(version));
        let encryption = class.state(&child, "m.room.encryption").await;
        assert_eq!(encryption["algorithm"], json!("m.megolm.v1.aes-sha2"));
        let join_rules = class.state(&child, "m.room.join_rules").await;
        assert_eq!(join_rules["allow"][0]["room_id"], json!(class.parent));
        let levels = class.state(&child, "m.room.power_levels").await;
        let host = levels["users"].get(&class.host.user_id);
        assert_eq!(host.is_none(), version == "12", "{levels}");
        join(&class.people[0], &child).await;
        // The announcement is as encrypted as the parent, and still refers to the event.
        let announcement = &class.messages().await[0];
        assert_eq!(announcement["type"], json!("m.room.encrypted"));
        let refers_to = &announcement["content"]["m.relates_to"]["event_id"];
        assert_eq!(*refers_to, json!(report.event_id.unwrap()));
    }
}

#[tokio::test]
async fn a_room_by_invite_invites_more_than_ten() {
    let class = Classroom::new(13).await;
    let (_, room) = class.host().await;
    let mut plan = class.plan(1);
    plan.join_rule = ChildJoinRule::Invite;
    let report = room.breakout().open(plan).await.unwrap();
    assert_eq!((report.end, report.failed_invites.len()), (End::Open, 0));
    assert_eq!(report.requests.of(RequestKind::Invite), 3);
    let child = report.children[0].room_id.clone().unwrap();
    for person in &class.people {
        join(person, &child).await;
    }
}

#[tokio::test]
async fn a_public_room_is_open_to_anybody() {
    let class = Classroom::new(1).await;
    let stranger = Synapse::shared()
        .await
        .register("stranger", "pw")
        .await
        .unwrap();
    let (_, room) = class.host().await;
    let mut plan = class.plan(1);
    plan.join_rule = ChildJoinRule::Public;
    let report = room
        .breakout()
        .open(plan)
        .with_event_type(EventType::Stable)
        .await
        .unwrap();
    join(&stranger, report.children[0].room_id.as_ref().unwrap()).await;
    let event = class.state(&class.parent, "m.breakout").await;
    assert_eq!(event["m.breakout"].as_object().unwrap().len(), 1);
    assert!(room.breakout().end().await.unwrap().ended);
    let event = class.state(&class.parent, "m.breakout").await;
    assert_eq!(event["m.breakout"], json!({}));
}

#[tokio::test]
async fn an_event_that_is_too_large_is_refused_before_the_first_room() {
    let class = Classroom::new(0).await;
    let (_, room) = class.host().await;
    let children = (0..100)
        .map(|group| {
            let users = (0..25)
                .map(|n| {
                    format!("@person-{group}-{n}:example.org")
                        .try_into()
                        .unwrap()
                })
                .collect();
            PlannedChild::new(format!("Group {group}"), users)
        })
        .collect();
    let error = room.breakout().open(Plan::new(children)).await.unwrap_err();
    assert!(
        error.to_string().contains("more than the 64136 that fit"),
        "{error}"
    );
    assert_eq!(class.host_rooms().await, Vec::<OwnedRoomId>::new());
}

#[tokio::test]
async fn what_is_open_under_the_other_type_does_not_hide_what_replaces_it() {
    let class = Classroom::new(2).await;
    let (_, room) = class.host().await;
    let stable = room
        .breakout()
        .open(class.plan(1))
        .with_event_type(EventType::Stable);
    let stable = stable.await.unwrap();
    let refused = room
        .breakout()
        .open(class.plan(1))
        .with_request("again")
        .await;
    assert!(
        matches!(refused, Err(OpenError::AlreadyOpen(_))),
        "{refused:?}"
    );

    let report = room
        .breakout()
        .open(class.plan(2))
        .with_replace(true)
        .await
        .unwrap();
    assert_eq!(report.end, End::Open);
    let overwritten = report.overwritten.unwrap().breakout;
    assert_eq!(overwritten.content.session.unwrap().id, stable.session);
    let present = room.breakout().fetch_breakout().await.unwrap();
    assert_eq!(present.content.session.unwrap().id, report.session);
    let event = class.state(&class.parent, "m.breakout").await;
    assert_eq!(event["m.breakout"], json!({}));
    assert!(room.breakout().end().await.unwrap().ended);
    assert!(!room.breakout().end().await.unwrap().ended);
}

#[tokio::test]
async fn whoever_cannot_be_invited_is_reported_and_the_others_are_invited() {
    let class = Classroom::new(1).await;
    let (_, room) = class.host().await;
    // The homeserver refuses to make the room, after it has made it.
    let users = vec![
        class.users()[0].clone(),
        "@nobody:unreachable.example".try_into().unwrap(),
    ];
    let mut plan = Plan::new(vec![PlannedChild::new("Group 1", users)]);
    plan.join_rule = ChildJoinRule::Invite;
    let report = room.breakout().open(plan).await.unwrap();
    assert_eq!(report.end, End::Open);
    let failed: Vec<_> = report
        .failed_invites
        .iter()
        .map(|f| f.user_id.as_str())
        .collect();
    assert_eq!(failed, ["@nobody:unreachable.example"]);
    assert_eq!(class.host_rooms().await.len(), 1);
    join(
        &class.people[0],
        report.children[0].room_id.as_ref().unwrap(),
    )
    .await;
}
