//! People of two homeservers in one room.

use std::time::Duration;

use breakout_core::{
    adjust::Change,
    event::breakout::BreakoutEventContent,
    offer::Offer,
    plan::{ChildJoinRule, Plan, PlannedChild},
};
use futures_util::future::{join, join_all};
use local_synapse::{Account, Method, Synapse, wait_for};
use matrix_breakout::RoomBreakoutExt as _;
use matrix_sdk::{
    Client, Room,
    ruma::{OwnedRoomId, OwnedUserId, RoomId},
};
use serde_json::json;
use tokio::sync::OnceCell;

use crate::classroom::{Classroom, client, sync, users, write};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";
/// How long something of the other homeserver may take.
const SOON: Duration = Duration::from_secs(20);

/// Two homeservers that trust each other, for all tests here.
async fn both() -> &'static [Synapse; 2] {
    static BOTH: OnceCell<[Synapse; 2]> = OnceCell::const_new();
    let start = || Synapse::builder().start_federation();
    BOTH.get_or_try_init(start).await.unwrap()
}

/// Returns somebody's client, synced once, and the parent.
pub(crate) async fn of(account: &Account, synapse: &Synapse, parent: &RoomId) -> (Client, Room) {
    let client = client(account, synapse.url()).await;
    sync(&client).await;
    let room = client.get_room(parent).unwrap();
    (client, room)
}

/// Waits until somebody is offered what is wanted.
pub(crate) async fn offered(
    client: &Client,
    room: &Room,
    is_wanted: impl Fn(&Offer) -> bool,
) -> Offer {
    wait_for("the offer", SOON, async || {
        sync(client).await;
        let offer = room.breakout().offer().await.unwrap();
        offer.filter(|offer| is_wanted(offer))
    })
    .await
}

/// Waits until a host sees these people in a group.
async fn seen(client: &Client, room: &Room, group: &RoomId, people: &[OwnedUserId]) {
    wait_for(format!("{people:?} in {group}"), SOON, async || {
        sync(client).await;
        let status = room.breakout().status().await.unwrap();
        let joined = status.child(group)?.joined.clone()?;
        people
            .iter()
            .all(|user| joined.contains(user))
            .then_some(())
    })
    .await;
}

fn move_to(user: &OwnedUserId, to: &OwnedRoomId) -> Change {
    Change::Move {
        user: user.clone(),
        to: to.clone(),
    }
}

fn groups(people: [&[OwnedUserId]; 2]) -> Plan {
    let groups = people.iter().enumerate();
    let groups =
        groups.map(|(n, users)| PlannedChild::new(format!("Group {}", n + 1), users.to_vec()));
    Plan::new(groups.collect())
}

/// What somebody's homeserver has as the parent's break-out.
async fn content(account: &Account, parent: &RoomId) -> BreakoutEventContent {
    let path = format!("/_matrix/client/v3/rooms/{parent}/state/{BREAKOUT}/");
    let (_, content) = account.request(Method::GET, &path, None).await.unwrap();
    BreakoutEventContent::from_json(&content)
}

/// A session with each join rule in a parent of this version: a person of the other homeserver joins their group, is
/// counted, asks for help, and follows to another one.
async fn take_part(version: &str) {
    let [first, second] = both().await;
    let class = Classroom::on(first, 0, json!({ "room_version": version })).await;
    let accounts = class.guests(second, 2).await;
    let people = users(&accounts);
    let (host, room) = of(&class.host, first, &class.parent).await;
    let (guest, guests_room) = of(&accounts[0], second, &class.parent).await;
    for user in &people {
        wait_for(format!("{user}"), SOON, async || {
            sync(&host).await;
            let people = room.breakout().fetch_parent().await.unwrap().members;
            people
                .iter()
                .any(|person| person.user_id == *user)
                .then_some(())
        })
        .await;
    }
    let breakout = room.breakout();
    let rules = [
        ChildJoinRule::Restricted,
        ChildJoinRule::Invite,
        ChildJoinRule::Public,
    ];
    for rule in rules {
        let [one, other] = [&people[..1], &people[1..]];
        let mut plan = groups([one, other]);
        plan.join_rule = rule;
        let opened = breakout.open(plan).await.unwrap();
        let session = opened.session.clone();
        let of_session = |offer: &Offer| {
            let note = offer.session.as_ref();
            note.is_some_and(|note| note.id == session)
        };
        let offer = offered(&guest, &guests_room, of_session).await;
        let mine = offer.automatic().unwrap();
        assert_eq!(mine.via, [first.server_name()]);
        let guests_breakout = guests_room.breakout();
        let joined = guests_breakout.join(&mine.room_id, &mine.via);
        joined
            .await
            .unwrap_or_else(|error| panic!("{version} {rule:?}: {error:?}"));
        seen(&host, &room, &mine.room_id, one).await;

        let call = json!({ "msgtype": "m.text", "body": "!help" });
        write(&accounts[0], &mine.room_id, call).await;
        wait_for("the call for help", SOON, async || {
            sync(&host).await;
            let queue = breakout.help_queue().await.unwrap();
            (!queue.requests.is_empty()).then_some(())
        })
        .await;

        // What is said of the group goes with the next change: it is found through both servers now.
        let to = opened.children[1].room_id.clone().unwrap();
        let report = breakout
            .adjust(vec![move_to(&people[0], &to)])
            .await
            .unwrap();
        assert!(
            report.failed.is_empty(),
            "{version} {rule:?}: {:?}",
            report.failed
        );
        let via = &report.content.children[&mine.room_id].via;
        assert_eq!(*via, [first.server_name(), second.server_name()]);
        let moved = |offer: &Offer| offer.automatic().is_some_and(|child| child.room_id == to);
        let offer = offered(&guest, &guests_room, moved).await;
        let mine = offer.automatic().unwrap();
        let guests_breakout = guests_room.breakout();
        let joined = guests_breakout.join(&mine.room_id, &mine.via);
        joined
            .await
            .unwrap_or_else(|error| panic!("{version} {rule:?}: {error:?}"));
        seen(&host, &room, &to, one).await;
        breakout.end().await.unwrap();
        sync(&host).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_of_another_server_take_part_whatever_the_version_and_the_join_rule() {
    join_all(["10", "11", "12"].map(take_part)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_of_another_server_splits_the_room() {
    let [first, second] = both().await;
    let class = Classroom::on(first, 1, json!({})).await;
    let guest = class.guests(second, 1).await.remove(0);
    class.promote(&guest, 50).await;
    let (host, room) = of(&guest, second, &class.parent).await;
    wait_for("the level", SOON, async || {
        sync(&host).await;
        let levels = room.power_levels().await.unwrap();
        let level = levels.users.get(room.own_user_id()).copied();
        (level == Some(matrix_sdk::ruma::int!(50))).then_some(())
    })
    .await;
    let people = class.users();
    let opened = room.breakout().open(groups([&people, &[]])).await.unwrap();
    let (person, persons_room) = of(&class.people[0], first, &class.parent).await;
    let offer = offered(&person, &persons_room, |_| true).await;
    assert!(!offer.warns() && offer.sender == guest.user_id);
    let mine = offer.automatic().unwrap();
    assert_eq!(mine.via, [second.server_name()]);
    let joined = persons_room.breakout().join(&mine.room_id, &mine.via).await;
    assert_eq!(joined.unwrap().room_id(), mine.room_id);
    let group = opened.children[0].room_id.clone().unwrap();
    seen(&host, &room, &group, &people).await;
}

/// Two hosts on two servers who move somebody at the same moment, twice.
async fn move_at_once() {
    let [first, second] = both().await;
    let class = Classroom::on(first, 4, json!({})).await;
    let co_host = class.guests(second, 1).await.remove(0);
    class.promote(&co_host, 50).await;
    let (host, room) = of(&class.host, first, &class.parent).await;
    let people = class.users();
    let opened = room.breakout().open(groups([&people, &[]])).await.unwrap();
    let to = opened.children[1].room_id.clone().unwrap();
    let (co, cos_room) = of(&co_host, second, &class.parent).await;
    offered(&co, &cos_room, |_| true).await;
    for pair in people.chunks(2) {
        for client in [&host, &co] {
            sync(client).await;
        }
        let changes = [0, 1].map(|n| vec![move_to(&pair[n], &to)]);
        let [one, other] = changes.clone();
        let one = room.breakout().adjust(one);
        let other = cos_room.breakout().adjust(other);
        let (one, other) = join(one.into_future(), other.into_future()).await;
        for report in [one.unwrap(), other.unwrap()] {
            assert!(report.outcomes[0].is_applied(), "{:?}", report.outcomes);
        }
        for account in [&class.host, &co_host] {
            wait_for(format!("{changes:?}"), SOON, async || {
                let content = content(account, &class.parent).await;
                let mut all = changes.iter().flatten();
                all.all(|change| change.is_in(&content)).then_some(())
            })
            .await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_hosts_on_two_servers_who_change_at_the_same_moment_nobody_loses_anything() {
    join_all((0..4).map(|_| move_at_once())).await;
}
