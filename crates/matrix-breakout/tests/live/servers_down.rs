//! What still works while the homeserver of the host is down.

use breakout_core::{
    offer::Offer,
    plan::{Plan, PlannedChild},
};
use futures_util::future::join;
use local_synapse::Synapse;
use matrix_breakout::{HostService, RoomBreakoutExt as _};
use serde_json::json;

use crate::{
    classroom::Classroom,
    federation::{of, offered},
    offers::while_syncing,
};

/// The servers through which each group can be joined.
fn ways(offer: &Offer) -> Vec<Vec<&str>> {
    let children = offer.children.iter();
    let ways = children.map(|child| child.via.iter().map(|server| server.as_str()).collect());
    ways.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_are_joined_through_another_server_and_as_soon_as_the_hosts_is_back() {
    let [mut first, second, third] = Synapse::builder().start_federation().await.unwrap();
    let class = Classroom::on(&first, 0, json!({})).await;
    let guest = class.guests(&second, 1).await.remove(0);
    let late = class.guests(&third, 1).await.remove(0);
    let (host, room) = of(&class.host, &first, &class.parent).await;
    let (guests, guests_room) = of(&guest, &second, &class.parent).await;
    let (of_late, lates_room) = of(&late, &third, &class.parent).await;
    let (one, other) = (first.server_name().to_owned(), second.server_name());

    // With the guest, another server comes to a group, and the host's process says so at once.
    let (_service, _news) = HostService::new(&host).start();
    let groups = ["Group 1", "Group 2"].map(|name| PlannedChild::new(name, Vec::new()));
    let offer = while_syncing(&host, async {
        room.breakout()
            .open(Plan::new(groups.into()))
            .await
            .unwrap();
        let new = |offer: &Offer| ways(offer) == [[&*one], [&*one]];
        let offer = offered(&guests, &guests_room, new).await;
        let [group, _] = &offer.children[..] else {
            panic!("{offer:?}")
        };
        let guests_breakout = guests_room.breakout();
        let joined = guests_breakout.join(&group.room_id, &group.via);
        joined.await.unwrap();
        let grown = |offer: &Offer| ways(offer) == [vec![&*one, other], vec![&*one]];
        offered(&of_late, &lates_room, grown).await
    })
    .await;

    first.stop();
    let breakout = lates_room.breakout();
    let join_group = async |number: usize| {
        let group = &offer.children[number];
        let joined = breakout.join(&group.room_id, &group.via).await.unwrap();
        assert_eq!(joined.room_id(), group.room_id);
    };
    join_group(0).await;
    // Nobody else knows the other group. It is tried again until somebody does.
    let ((), restarted) = join(join_group(1), first.restart()).await;
    restarted.unwrap();
}
