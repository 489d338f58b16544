//! What stands in the room of a group: its name, its topic, and what is told there.

use breakout_core::{
    adjust::Change,
    opening::{End, Outcome},
    plan::{Plan, reuse::Reuse},
};
use matrix_breakout::{OpenReport, RequestKind, RoomBreakoutExt as _};
use matrix_sdk::ruma::OwnedRoomId;
use serde_json::{Value, json};

use crate::classroom::{Classroom, sync};

const EVENT: &str = "org.matrix.msc3985.breakout";
const NOTE: &str = "io.github.matrix_breakout.session";
const CHILD: &str = "io.github.matrix_breakout.child";

fn child(opened: &OpenReport, index: usize) -> OwnedRoomId {
    opened.children[index].room_id.clone().unwrap()
}

async fn name(class: &Classroom, room_id: &OwnedRoomId) -> Value {
    class.state(room_id, "m.room.name").await["name"].clone()
}

async fn topic(class: &Classroom, room_id: &OwnedRoomId) -> String {
    let topic = class.state(room_id, "m.room.topic").await;
    topic["topic"].as_str().unwrap().to_owned()
}

/// How often something was set in a room.
async fn times_set(class: &Classroom, room_id: &OwnedRoomId, event_type: &str) -> usize {
    let events = class.messages_of(room_id).await;
    events
        .iter()
        .filter(|e| e["type"] == json!(event_type))
        .count()
}

#[tokio::test]
async fn a_room_says_where_it_belongs_and_what_is_to_be_done() {
    let class = Classroom::new(3).await;
    let (client, room) = class.host().await;
    let mut plan = class.plan(2);
    plan.task = Some("Read page 7.\nDraw it.".to_owned());
    plan.children[1].task = Some("Write.".to_owned());
    let opened = room.breakout().open(plan).await.unwrap();
    let tasks: Vec<_> = opened.children.iter().map(|c| c.task.as_deref()).collect();
    assert_eq!(tasks, [Some("Read page 7.\nDraw it."), Some("Write.")]);
    let [one, two] = [child(&opened, 0), child(&opened, 1)];
    // A client that knows nothing of us.
    assert_eq!(name(&class, &one).await, json!("Group 1 · Workshop"));
    let server = class.host.user_id.split_once(':').unwrap().1;
    let back = format!(
        "\nBack to Workshop: https://matrix.to/#/{}?via={server}",
        class.parent
    );
    let first = topic(&class, &one).await;
    assert!(first.starts_with("Read page 7.\nDraw it.\n"), "{first}");
    assert!(
        first.contains("!help") && first.contains("!report"),
        "{first}"
    );
    assert!(first.ends_with(&back), "{first}");
    let second = topic(&class, &two).await;
    assert!(second.starts_with("Write.\n"), "{second}");
    assert_eq!(class.state(&one, CHILD).await["name"], json!("Group 1"));

    let event = class.state(&class.parent, EVENT).await;
    assert_eq!(event[NOTE]["task"], json!("Read page 7.\nDraw it."));
    let of = |room_id: &OwnedRoomId| event["m.breakout"][room_id.as_str()].clone();
    assert_eq!(of(&one)["io.github.matrix_breakout.name"], json!("Group 1"));
    assert_eq!(of(&one).get("io.github.matrix_breakout.task"), None);
    assert_eq!(of(&two)["io.github.matrix_breakout.task"], json!("Write."));

    // A group that is added, or gets another name, looks like the others.
    sync(&client).await;
    let added = room.breakout().add_child("Extra").await.unwrap().room_id;
    assert_eq!(name(&class, &added).await, json!("Extra · Workshop"));
    assert!(topic(&class, &added).await.starts_with("Read page 7."));
    sync(&client).await;
    let rename = Change::Rename {
        room_id: one.clone(),
        name: "Bees".to_owned(),
    };
    let renamed = room.breakout().adjust(vec![rename]).await.unwrap();
    assert!(renamed.failed.is_empty(), "{:?}", renamed.failed);
    assert_eq!(name(&class, &one).await, json!("Bees · Workshop"));
    let status = room.breakout().fetch_breakout().await.unwrap().content;
    assert_eq!(status.children[&one].name.as_deref(), Some("Bees"));
    assert_eq!(status.task_of(&status.children[&two]), Some("Write."));
}

#[tokio::test]
async fn a_next_round_changes_a_topic_only_for_another_task() {
    let class = Classroom::new(4).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let mut plan = class.plan(2);
    plan.task = Some("Read.".to_owned());
    let first = breakout.open(plan).await.unwrap();
    let [one, two] = [child(&first, 0), child(&first, 1)];
    breakout.end().await.unwrap();
    sync(&client).await;

    let again = |plan: Plan| async {
        let report = breakout.open(plan).await.unwrap();
        assert_eq!(report.end, End::Open);
        assert!(report.children.iter().all(|c| c.outcome == Outcome::Reused));
        assert!(report.children.iter().all(|c| c.tidied.is_complete()));
        breakout.end().await.unwrap();
        report.requests.of(RequestKind::Topic)
    };
    let rounds = breakout.rounds().await.unwrap();
    assert_eq!(rounds.task(), Some("Read."));
    assert_eq!(again(rounds.again().unwrap()).await, 0);
    // A new deal that says nothing of a task leaves it too.
    let rounds = breakout.rounds().await.unwrap();
    let dealt = class.plan(2).in_rooms(&rounds.rooms(), Reuse::default());
    assert_eq!(again(dealt.keep_tasks(rounds.task())).await, 0);
    assert_eq!(times_set(&class, &one, "m.room.topic").await, 1);

    let mut other = breakout.rounds().await.unwrap().again().unwrap();
    other.children[1].task = Some("Draw.".to_owned());
    assert_eq!(again(other).await, 1);
    assert_eq!(times_set(&class, &one, "m.room.topic").await, 1);
    assert!(topic(&class, &two).await.starts_with("Draw.\nNeed help?"));
    let mut none = breakout.rounds().await.unwrap().again().unwrap();
    none.set_task(None);
    assert_eq!(again(none).await, 2);
    assert!(topic(&class, &one).await.starts_with("Need help?"));
    // Nobody was asked to rename anything.
    assert_eq!(times_set(&class, &one, "m.room.name").await, 1);
}

#[tokio::test]
async fn rooms_of_an_earlier_version_and_other_patterns_are_found_by_their_group() {
    let class = Classroom::new(3).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    // As an earlier version made them: called like their group.
    let mut plan = class.plan(2);
    plan.room_names = "{name}".parse().unwrap();
    let first = breakout.open(plan).await.unwrap();
    let one = child(&first, 0);
    assert_eq!(name(&class, &one).await, json!("Group 1"));
    // What is renamed keeps the pattern of its session, also for a co-host.
    sync(&client).await;
    let rename = |name: &str| {
        vec![Change::Rename {
            room_id: one.clone(),
            name: name.to_owned(),
        }]
    };
    breakout.adjust(rename("Bees")).await.unwrap();
    assert_eq!(name(&class, &one).await, json!("Bees"));
    breakout.adjust(rename("Group 1")).await.unwrap();
    breakout.end().await.unwrap();
    sync(&client).await;

    let rounds = breakout.rounds().await.unwrap();
    let names: Vec<_> = rounds
        .last
        .iter()
        .filter_map(|room| room.name.as_deref())
        .collect();
    assert_eq!(names, ["Group 1", "Group 2"]);
    let mut by_name = Reuse::default();
    by_name.by_name = true;
    by_name.rename = true;
    let plan = class.plan(3).in_rooms(&rounds.rooms(), by_name);
    let second = breakout.open(plan).await.unwrap();
    assert_eq!(child(&second, 0), one);
    let third = child(&second, 2);
    assert_eq!(name(&class, &third).await, json!("Group 3 · Workshop"));
    // It has the name it had, which is its group's.
    assert_eq!(name(&class, &one).await, json!("Group 1"));
    breakout.end().await.unwrap();

    // Prepared rooms are known by the mark.
    let prepared = breakout.prepare_rooms(2).await.unwrap();
    sync(&client).await;
    let again = breakout.prepare_rooms(2).await.unwrap();
    for report in [&prepared, &again] {
        let names: Vec<_> = report.rooms.iter().map(|room| &*room.name).collect();
        assert_eq!(names, ["Group 1", "Group 2"]);
    }
    let at_hand = breakout.rounds().await.unwrap().prepared;
    let names: Vec<_> = at_hand
        .iter()
        .filter_map(|room| room.name.as_deref())
        .collect();
    assert_eq!(names, ["Group 1", "Group 2"]);
    let room_id = at_hand[0].room_id.clone();
    assert_eq!(name(&class, &room_id).await, json!("Group 1 · Workshop"));
}
