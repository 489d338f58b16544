//! Who comes later than their place was given to them.

use std::collections::BTreeSet;

use breakout_core::plan::{Plan, PlannedChild};
use local_synapse::{Account, Synapse};
use matrix_breakout::{LateArrivals, OpenReport, RoomBreakoutExt as _};
use matrix_sdk::{Client, Room, ruma::OwnedUserId};

use crate::{
    announcements::{mentioned, read},
    classroom::{Classroom, client, join, sync},
};

/// Opens two rooms of which the first is suggested to people who are not there yet.
async fn open_for(class: &Classroom, late: &[OwnedUserId]) -> (Client, Room, OpenReport) {
    let (host, room) = class.host().await;
    let mut users = class.users();
    users.extend(late.iter().cloned());
    let children = vec![
        PlannedChild::new("Group 1", users),
        PlannedChild::new("Group 2", vec![]),
    ];
    let report = room.breakout().open(Plan::new(children)).await.unwrap();
    sync(&host).await;
    (host, room, report)
}

async fn register(class: &Classroom, name: &str) -> (Account, OwnedUserId) {
    let name = format!("{name}-{}", class.host.username);
    let account = Synapse::shared().await.register(&name, "pw").await.unwrap();
    let user = account.user_id.as_str().try_into().unwrap();
    (account, user)
}

async fn tell(late: &mut LateArrivals, client: &Client, room: &Room) -> usize {
    sync(client).await;
    let status = room.breakout().status().await.unwrap();
    late.notify(&status).await.unwrap().len()
}

#[tokio::test]
async fn who_comes_later_than_their_place_was_given_is_told_once_by_whoever_is_there() {
    let class = Classroom::new(2).await;
    let (one, first) = register(&class, "one").await;
    let (two, second) = register(&class, "two").await;
    let (three, third) = register(&class, "three").await;
    let users = [first.clone(), second.clone(), third.clone()];
    let (host, room, report) = open_for(&class, &users).await;
    let mut late = LateArrivals::new(room.breakout());
    assert_eq!(tell(&mut late, &host, &room).await, 0);

    join(&one, &class.parent).await;
    assert_eq!(tell(&mut late, &host, &room).await, 1);
    let messages = read(&one, &class.parent).await;
    let message = messages.last().unwrap();
    assert_eq!(
        (messages.len(), mentioned(message)),
        (2, vec![first.as_str()])
    );
    let child = report.children[0].room_id.as_ref().unwrap();
    let body = message["content"]["body"].as_str().unwrap();
    assert!(
        body.contains(&format!("https://matrix.to/#/{child}?via=")),
        "{body}"
    );
    assert!(
        body.contains(first.localpart()) && !body.contains("person"),
        "{body}"
    );

    // Nobody tells them again: this process, another device of the host, another host.
    let url = Synapse::shared().await.url().to_owned();
    let other = client(&class.host.another_device().await.unwrap(), &url).await;
    sync(&other).await;
    let other_room = other.get_room(&class.parent).unwrap();
    let mut others_late = LateArrivals::new(other_room.breakout());
    class.promote(&class.people[0], 50).await;
    let (helper, helper_room) = class.of(&class.people[0]).await;
    let mut helpers_late = LateArrivals::new(helper_room.breakout());
    assert_eq!(tell(&mut late, &host, &room).await, 0);
    assert_eq!(tell(&mut others_late, &other, &other_room).await, 0);
    assert_eq!(tell(&mut helpers_late, &helper, &helper_room).await, 0);

    // Whoever was there and calls themselves something else now is not late; who does so after they
    // came is.
    class.people[1]
        .set_display_name("Another name")
        .await
        .unwrap();
    join(&two, &class.parent).await;
    two.set_display_name("Two").await.unwrap();
    join(&three, &class.parent).await;
    // The host is gone; a moderator is there.
    let status = {
        sync(&helper).await;
        helper_room.breakout().status().await.unwrap()
    };
    assert_eq!(helpers_late.notify(&status).await.unwrap().len(), 1);
    let messages = read(&two, &class.parent).await;
    let mut expected = [second.as_str(), third.as_str()];
    expected.sort_unstable();
    assert_eq!(mentioned(messages.last().unwrap()), expected);
    assert_eq!(tell(&mut late, &host, &room).await, 0);
    assert_eq!(tell(&mut others_late, &other, &other_room).await, 0);
    assert_eq!(read(&two, &class.parent).await.len(), 3);
}

#[tokio::test]
async fn two_processes_of_one_device_tell_who_comes_later_once() {
    let class = Classroom::new(1).await;
    let (one, first) = register(&class, "one").await;
    let (two, second) = register(&class, "two").await;
    let (host, room, _) = open_for(&class, &[first, second]).await;
    let (twin, twin_room) = class.host().await;
    for account in [&one, &two] {
        join(account, &class.parent).await;
    }
    let mut late = LateArrivals::new(room.breakout());
    let mut twins = LateArrivals::new(twin_room.breakout());
    let (told, twins_told) = tokio::join!(
        tell(&mut late, &host, &room),
        tell(&mut twins, &twin, &twin_room)
    );
    assert!(told + twins_told >= 1);
    let messages = read(&one, &class.parent).await;
    let late: Vec<_> = messages[1..].iter().flat_map(mentioned).collect();
    let once: BTreeSet<_> = late.iter().collect();
    assert_eq!((late.len(), once.len()), (2, 2), "{messages:#?}");
}
