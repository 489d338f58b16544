//! Rooms that were upgraded: the parent, a group, one that was prepared.

use breakout_core::{
    adjust::Change,
    plan::{Plan, PlannedChild},
    standing::{CannotSplit, Standing},
};
use matrix_breakout::{
    OpenError, ParentMembership, PrepareError, RoomBreakoutExt as _, SayError, belonging, parent_of,
};
use matrix_sdk::{Client, ruma::RoomId};
use serde_json::json;

use crate::{
    classroom::{Classroom, join, sync},
    standing::{messages, upgrade, user},
};

#[tokio::test]
async fn an_upgraded_room_is_not_split_and_leads_to_the_new_one() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let new = upgrade(&class.host, &class.parent).await;
    let is_replaced =
        |error: &CannotSplit| matches!(error, CannotSplit::Replaced { by, .. } if *by == new);
    // Also where the last sync was before, since a start reads the room itself.
    for synced in [false, true] {
        if synced {
            sync(&client).await;
        }
        match room.breakout().open(class.plan(1)).await {
            Err(OpenError::CannotSplit(error)) => assert!(is_replaced(&error), "{error}"),
            other => panic!("{other:?}"),
        }
        match room.breakout().prepare_rooms(1).await {
            Err(PrepareError::CannotSplit(error)) => assert!(is_replaced(&error), "{error}"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(class.host_rooms().await, std::slice::from_ref(&new));
    let successor = room.breakout().successor().unwrap();
    assert_eq!(successor.room().room_id(), new);
    assert_eq!(successor.standing(), Standing::Alive);
}

#[tokio::test]
async fn what_is_open_in_an_upgraded_room_can_be_ended_and_nothing_else() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let opened = breakout.open(class.plan(2)).await.unwrap();
    let new = upgrade(&class.host, &class.parent).await;
    sync(&client).await;
    let status = breakout.status().await.unwrap();
    assert!(status.open);
    assert_eq!(status.standing, Standing::Replaced { by: new });

    let change = Change::Move {
        user: user(&class.people[0]),
        to: opened.children[0].room_id.clone().unwrap(),
    };
    assert!(breakout.adjust(vec![change]).await.is_err());
    assert!(breakout.add_child("Extra").await.is_err());
    assert!(breakout.bring_back().await.is_err());
    let said = breakout.say("hello").await;
    let is_refused = matches!(
        said,
        Err(SayError::CannotSplit(CannotSplit::Replaced { .. }))
    );
    assert!(is_refused, "{said:?}");
    assert!(breakout.end().await.unwrap().ended);
    sync(&client).await;
    assert!(!breakout.status().await.unwrap().open);
}

#[tokio::test]
async fn a_quiet_room_that_is_upgraded_is_told_of_the_end_in_the_new_one_and_can_write_there() {
    const LEVELS: &str = "m.room.power_levels";
    for version in ["10", "12"] {
        let class = Classroom::with_room(2, json!({ "room_version": version })).await;
        let before = class.state(&class.parent, LEVELS).await;
        let (client, room) = class.host().await;
        let breakout = room.breakout();
        let opened = breakout.open(class.plan(2)).with_quiet_main(true);
        let opened = opened.await.unwrap();
        let child = opened.children[0].room_id.clone().unwrap();
        let new = upgrade(&class.host, &class.parent).await;
        for person in &class.people {
            join(person, &new).await;
        }
        sync(&client).await;
        let silent = class.state(&new, LEVELS).await;
        assert_eq!(silent["events_default"], json!(50), "{silent}");

        let before_end = messages(&class, &class.parent).await;
        let ended = breakout.end().await.unwrap();
        assert!(
            ended.not_told.is_none() && ended.still_quiet.is_none(),
            "{ended:?}"
        );
        let levels = class.state(&new, LEVELS).await;
        assert_eq!(levels["events_default"], before["events_default"]);
        let notes = levels.as_object().unwrap().keys();
        let notes: Vec<_> = notes.filter(|key| key.contains("breakout")).collect();
        assert!(notes.is_empty(), "{notes:?}");
        assert_eq!(messages(&class, &class.parent).await, before_end);
        let said = class.messages_of(&new).await;
        let told: Vec<_> = said
            .iter()
            .filter(|event| event["type"] == json!("m.room.message"))
            .map(|event| &event["content"])
            .collect();
        let [told] = told.as_slice() else {
            panic!("{told:?}");
        };
        assert_eq!(
            told["body"],
            json!("The break-out groups have ended. Please come back here.")
        );
        let mentioned = told["m.mentions"]["user_ids"].as_array().unwrap();
        assert_eq!(mentioned.len(), 2, "{told}");
        let in_group = class.messages_of(&child).await;
        let link = in_group[0]["content"]["body"].as_str().unwrap();
        assert!(link.contains(new.as_str()), "{link}");

        // Ending it once more says nothing twice, from another machine either.
        breakout.end().await.unwrap();
        let (_other, again) = class.host().await;
        again.breakout().end().await.unwrap();
        assert_eq!(messages(&class, &new).await, 1);
    }
}

#[tokio::test]
async fn the_way_back_follows_upgrades_of_the_parent_and_the_group() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let opened = room.breakout().open(class.plan(2)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    let [one, other] = [&class.people[0], &class.people[1]];
    join(one, &child).await;
    join(other, &child).await;
    let new_child = upgrade(&class.host, &child).await;
    join(one, &new_child).await;
    let new = upgrade(&class.host, &class.parent).await;
    join(other, &new).await;
    sync(&client).await;
    let belongs = |client: &Client, room_id: &RoomId| {
        let room = client.get_room(room_id).unwrap();
        async move {
            let way = belonging(&room).await.unwrap().unwrap();
            (way.parent, way.membership)
        }
    };
    for room_id in [&child, &new_child] {
        let way = belongs(&client, room_id).await;
        assert_eq!(way, (new.clone(), ParentMembership::Joined), "{room_id}");
    }
    // Whoever is in the old room learns there which one has replaced it.
    let (theirs, _) = class.of(one).await;
    for room_id in [&child, &new_child] {
        let way = belongs(&theirs, room_id).await;
        assert_eq!(way, (new.clone(), ParentMembership::Left), "{room_id}");
    }
    let marked = parent_of(&theirs.get_room(&new_child).unwrap()).await;
    assert_eq!(marked.unwrap().unwrap().room_id, child);
    let (theirs, _) = class.of(other).await;
    let way = belongs(&theirs, &child).await;
    assert_eq!(way, (new.clone(), ParentMembership::Joined));
}

#[tokio::test]
async fn a_group_that_was_upgraded_goes_on_in_the_new_room() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let opened = breakout.open(class.plan(2)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    let new = upgrade(&class.host, &child).await;

    // Who was never in the old room comes to the new one, by the same link.
    let (theirs, parent) = class.of(&class.people[0]).await;
    let offer = parent.breakout().offer().await.unwrap().unwrap();
    let offered = offer.child(&child).unwrap();
    let joined = parent.breakout().join(&child, &offered.via).await.unwrap();
    assert_eq!(joined.room_id(), new);
    sync(&theirs).await;
    let offer = parent.breakout().offer().await.unwrap().unwrap();
    let replaced = Standing::Replaced { by: new.clone() };
    assert_eq!(offer.child(&child).unwrap().standing, replaced);
    let again = parent.breakout().join(&child, &offered.via).await.unwrap();
    assert_eq!(again.room_id(), new);

    sync(&client).await;
    let status = breakout.status().await.unwrap();
    let shown = status.child(&child).unwrap();
    assert_eq!(shown.standing, replaced);
    let there = shown.joined.as_ref().unwrap();
    assert!(there.contains(&user(&class.people[0])), "{there:?}");
    let said = breakout.say("five minutes left").await.unwrap();
    assert!(said.failed.is_empty(), "{:?}", said.failed);
    assert_eq!(
        (messages(&class, &child).await, messages(&class, &new).await),
        (0, 1)
    );
    // Others can be moved there.
    let change = Change::Move {
        user: user(&class.people[1]),
        to: child.clone(),
    };
    let report = breakout.adjust(vec![change]).await.unwrap();
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    let (_, parent) = class.of(&class.people[1]).await;
    let offer = parent.breakout().offer().await.unwrap().unwrap();
    let joined = parent.breakout().join(&child, &offered.via).await.unwrap();
    assert_eq!(joined.room_id(), new);
    assert!(offer.child(&child).unwrap().suggested);
    breakout.end().await.unwrap();

    sync(&client).await;
    let again = breakout.rounds().await.unwrap().again().unwrap();
    let reused = again.children.iter().map(|c| c.room.as_ref().unwrap());
    let reused: Vec<_> = reused.map(|room| room.room_id.clone()).collect();
    assert!(
        reused.contains(&new) && !reused.contains(&child),
        "{reused:?}"
    );
}

#[tokio::test]
async fn a_prepared_room_that_was_upgraded_is_not_used() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let prepared = breakout.prepare_rooms(2).await.unwrap();
    let old = prepared.rooms[0].room_id.clone().unwrap();
    let new = upgrade(&class.host, &old).await;
    sync(&client).await;
    let at_hand = breakout.prepared_rooms().await.unwrap();
    let rooms: Vec<_> = at_hand.iter().map(|room| room.room_id.clone()).collect();
    assert!(rooms.contains(&new) && !rooms.contains(&old), "{rooms:?}");
    // One that is to be opened all the same is refused before anything is sent.
    let mut plan = Plan::new(vec![PlannedChild::new("Group 1", vec![])]);
    plan.children[0].room = Some(breakout_core::plan::ReusedRoom::new(old, vec![]));
    match breakout.open(plan).await {
        Err(OpenError::NoGroup(_)) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(messages(&class, &class.parent).await, 0);
}
