//! What is told in the groups: the first message, warnings, the end, and who has got another room.

use std::time::Duration;

use breakout_core::adjust::Change;
use local_synapse::{Account, Fault, Method, RequestHead, StatusCode, Synapse, wait_for};
use matrix_breakout::{KeepTime, OpenReport, RoomBreakoutExt as _, SessionEnd};
use matrix_sdk::{
    Client, Room,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId, UInt},
};
use serde_json::{Value, json};

use crate::{
    classroom::{Classroom, client, join, sync},
    offers::while_syncing,
};

const PATIENCE: Duration = Duration::from_secs(120);
const QUARTER: Duration = Duration::from_secs(15 * 60);

fn children(opened: &OpenReport) -> Vec<OwnedRoomId> {
    let children = opened.children.iter();
    children
        .map(|child| child.room_id.clone().unwrap())
        .collect()
}

/// The messages that were told in a room as this, the oldest first.
pub(crate) async fn told(class: &Classroom, room_id: &RoomId, what: &str) -> Vec<Value> {
    let mut messages = class.messages_of(room_id).await;
    messages.retain(|event| {
        let relation = &event["content"]["m.relates_to"];
        relation["rel_type"] == json!("io.github.matrix_breakout.told")
            && relation["what"]
                .as_str()
                .is_some_and(|told| told.starts_with(what))
    });
    messages.reverse();
    messages
}

fn body(event: &Value) -> &str {
    event["content"]["body"].as_str().unwrap()
}

/// Lets everybody join the room that is suggested to them.
async fn all_join(class: &Classroom, opened: &OpenReport) {
    for child in &opened.children {
        for person in &class.people {
            if child.users.iter().any(|user| *user == *person.user_id) {
                join(person, child.room_id.as_ref().unwrap()).await;
            }
        }
    }
}

/// Keeps the time with a sync until this is so.
pub(crate) async fn keep_until<F>(
    client: &Client,
    keeps: Vec<KeepTime>,
    what: &str,
    is_so: impl Fn() -> F,
) where
    F: Future<Output = bool>,
{
    let keeping = futures_util::future::join_all(keeps.into_iter().map(IntoFuture::into_future));
    let waiting = wait_for(what, PATIENCE, async || {
        sync(client).await;
        is_so().await.then_some(())
    });
    tokio::select! {
        ended = keeping => panic!("{what}: {ended:?}"),
        () = waiting => {}
    }
}

async fn all_told(class: &Classroom, rooms: &[OwnedRoomId], what: &str) -> bool {
    for room_id in rooms {
        if told(class, room_id, what).await.is_empty() {
            return false;
        }
    }
    true
}

fn encryption() -> Value {
    json!({ "initial_state": [{
        "type": "m.room.encryption",
        "state_key": "",
        "content": { "algorithm": "m.megolm.v1.aes-sha2" },
    }]})
}

/// A host's client on another machine, synced once, and the parent.
async fn other_machine(class: &Classroom) -> (Client, Room) {
    let device: Account = class.host.another_device().await.unwrap();
    let client = client(&device, Synapse::shared().await.url()).await;
    sync(&client).await;
    let room = client.get_room(&class.parent).unwrap();
    (client, room)
}

#[tokio::test]
async fn each_group_has_one_first_message_whoever_keeps_the_time() {
    for body_of_room in [json!({}), encryption()] {
        let is_encrypted = body_of_room != json!({});
        let class = Classroom::with_room(2, body_of_room).await;
        let (client, room) = class.host().await;
        let mut plan = class.plan(2);
        plan.task = Some("Read <page> 7.\nDraw it.".to_owned());
        let open = room
            .breakout()
            .open(plan)
            .with_end(SessionEnd::After(QUARTER));
        let opened = open.await.unwrap();
        let mut rooms = children(&opened);
        // What is encrypted waits for those who are to read it.
        all_join(&class, &opened).await;
        sync(&client).await;
        let first = || all_told(&class, &rooms, "first");
        let keeps = (0..2).map(|_| room.breakout().keep_time()).collect();
        keep_until(&client, keeps, "no first message", first).await;

        // A group that is added gets its own; on another machine of the host nothing is told twice.
        let (client, room) = other_machine(&class).await;
        rooms.push(room.breakout().add_child("Extra").await.unwrap().room_id);
        sync(&client).await;
        let first = || all_told(&class, &rooms, "first");
        let keeps = vec![room.breakout().keep_time()];
        keep_until(&client, keeps, "no message in what was added", first).await;
        for room_id in &rooms {
            let messages = told(&class, room_id, "first").await;
            assert_eq!(messages.len(), 1, "{messages:?}");
            if is_encrypted {
                assert_eq!(messages[0]["type"], json!("m.room.encrypted"));
                assert_eq!(messages[0]["content"].get("body"), None);
                continue;
            }
            // Nobody is notified of it, on any client.
            let content = &messages[0]["content"];
            assert_eq!(content["msgtype"], json!("m.notice"));
            assert_eq!(content["m.mentions"], json!({}));
            let text = body(&messages[0]);
            for part in [
                "Your task: Read <page> 7.\nDraw it.\n",
                "15 minutes.",
                "!help",
                "!report",
                &format!(
                    "come back to Workshop: https://matrix.to/#/{}?via=",
                    class.parent
                ),
            ] {
                assert!(text.contains(part), "{part}: {text}");
            }
            let html = content["formatted_body"].as_str().unwrap();
            assert!(html.contains("Read &lt;page&gt; 7.<br>Draw it."), "{html}");
        }
        assert!(room.breakout().end().await.unwrap().ended);
    }
}

#[tokio::test]
async fn first_messages_that_are_cut_off_are_sent_once_by_the_next_run() {
    for fault in [Fault::HangBefore, Fault::HangAfter] {
        let class = Classroom::new(2).await;
        let (proxy, client, room) = class.behind_proxy(&class.host).await;
        let opened = room.breakout().open(class.plan(2)).await.unwrap();
        let rooms = children(&opened);
        sync(&client).await;
        let is_first = |head: &RequestHead| head.path.contains("-first");
        let cut = proxy.inject(is_first, 1, fault);
        let keeps = vec![room.breakout().keep_time()];
        keep_until(&client, keeps, "nothing was sent", || async {
            cut.times_triggered() > 0
        })
        .await;
        drop(proxy);
        let (client, room) = other_machine(&class).await;
        let first = || all_told(&class, &rooms, "first");
        let keeps = vec![room.breakout().keep_time()];
        keep_until(&client, keeps, "no first message", first).await;
        for room_id in &rooms {
            assert_eq!(told(&class, room_id, "first").await.len(), 1);
        }
    }
}

#[tokio::test]
async fn a_limit_on_first_messages_holds_up_no_warning() {
    let class = Classroom::new(2).await;
    let (proxy, client, room) = class.behind_proxy(&class.host).await;
    let open = room.breakout().open(class.plan(2));
    let opened = open
        .with_end(SessionEnd::After(Duration::from_secs(80)))
        .await
        .unwrap();
    sync(&client).await;
    let limited = Fault::AnswerBefore {
        status: StatusCode::TOO_MANY_REQUESTS,
        body: json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "slow", "retry_after_ms": 600_000 }),
    };
    let held = proxy.inject_from(
        |head: &RequestHead| head.path.contains("-first"),
        1,
        limited,
    );
    let rooms = children(&opened);
    let warned = || async {
        let mut all = true;
        for room_id in &rooms {
            let messages = class.messages_of(room_id).await;
            all &= messages.iter().any(|event| {
                event["content"]["body"]
                    .as_str()
                    .is_some_and(|b| b.contains("ends in 1 minute"))
            });
        }
        all
    };
    let keeps = vec![room.breakout().keep_time()];
    keep_until(&client, keeps, "nobody was warned", warned).await;
    assert_eq!(held.times_triggered(), 1);
    // The way back is a link in each warning.
    let messages = class.messages_of(&rooms[0]).await;
    let link = format!("https://matrix.to/#/{}?via=", class.parent);
    let warning = &messages[0]["content"];
    assert!(
        warning["body"].as_str().unwrap().contains(&link),
        "{warning}"
    );
    let html = warning["formatted_body"].as_str().unwrap();
    assert!(
        html.contains(&format!("<a href=\"{link}")) && html.contains(">Workshop</a>"),
        "{html}"
    );
    assert_eq!(warning["msgtype"], json!("m.text"));
    room.breakout().end().await.unwrap();
}

#[tokio::test]
async fn the_end_is_told_in_each_group_once_with_the_way_back() {
    let class = Classroom::new(3).await;
    let (proxy, client, room) = class.behind_proxy(&class.host).await;
    let opened = room.breakout().open(class.plan(3)).await.unwrap();
    let rooms = children(&opened);
    sync(&client).await;
    // Killed when the session has ended, and one group is told.
    let second = rooms[1].as_str().trim_start_matches('!').to_owned();
    let is_second = move |head: &RequestHead| {
        head.method == Method::PUT && head.path.contains(&second) && head.path.contains("-end")
    };
    let cut = proxy.inject(is_second, 1, Fault::HangAfter);
    tokio::select! {
        cut = cut.triggered() => cut.unwrap(),
        ended = async { room.breakout().end().await } => panic!("{ended:?}"),
    }
    drop(proxy);
    let event = class
        .state(&class.parent, "org.matrix.msc3985.breakout")
        .await;
    assert_eq!(event["m.breakout"], json!({}));

    // The same on another machine goes on; again it does nothing.
    for _ in 0..2 {
        let (_client, room) = other_machine(&class).await;
        let ended = room.breakout().end().await.unwrap();
        assert!(!ended.ended && ended.outside.is_empty());
        assert_eq!((ended.told.sent.len(), ended.told.failed.len()), (3, 0));
    }
    // It asks each group once what it was told.
    let (proxy, client, room) = class.behind_proxy(&class.host).await;
    sync(&client).await;
    proxy.clear();
    room.breakout().end().await.unwrap();
    let requests = proxy.requests();
    for room_id in &rooms {
        let group = room_id.as_str().trim_start_matches('!');
        let asked = requests
            .iter()
            .filter(|request| request.path.contains("/relations/") && request.path.contains(group));
        assert_eq!(asked.count(), 1, "{requests:#?}");
    }
    let link = format!("https://matrix.to/#/{}?via=", class.parent);
    for room_id in &rooms {
        let messages = told(&class, room_id, "end").await;
        assert_eq!(messages.len(), 1);
        let content = &messages[0]["content"];
        assert_eq!(content["msgtype"], json!("m.notice"));
        let text = body(&messages[0]);
        assert!(
            text.starts_with("The groups have ended.") && text.contains(&link),
            "{text}"
        );
    }
    let messages = class.messages().await;
    let called = messages.iter().filter(|event| {
        event["content"]["body"]
            .as_str()
            .is_some_and(|body| body.contains("have ended"))
    });
    assert_eq!(called.count(), 1);
}

#[tokio::test]
async fn an_end_by_the_homeserver_is_told_in_the_groups_by_whoever_keeps_the_time() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let open = room.breakout().open(class.plan(2));
    let opened = open
        .with_end(SessionEnd::After(Duration::from_secs(4)))
        .await
        .unwrap();
    assert!(opened.on_server);
    sync(&client).await;
    let keeping = async { room.breakout().keep_time().await };
    let ended = while_syncing(&client, keeping).await.unwrap();
    assert_eq!(ended.told.sent.len(), 2);
    for room_id in children(&opened) {
        assert_eq!(told(&class, &room_id, "end").await.len(), 1);
        // A session of seconds needs no first message.
        assert!(told(&class, &room_id, "first").await.is_empty());
    }
}

/// Who is in a room, the host first.
async fn members(class: &Classroom, room_id: &RoomId) -> Vec<String> {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/joined_members");
    let (_, answer) = class.host.request(Method::GET, &path, None).await.unwrap();
    answer["joined"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect()
}

#[tokio::test]
async fn people_are_taken_out_only_if_asked_for_and_told_before() {
    const GRACE: Duration = Duration::from_secs(2);
    let class = Classroom::new(4).await;
    class.promote(&class.people[0], 50).await;
    let (proxy, client, room) = class.behind_proxy(&class.host).await;
    let opened = room.breakout().open(class.plan(2)).await.unwrap();
    let rooms = children(&opened);
    all_join(&class, &opened).await;
    sync(&client).await;
    room.breakout().end().await.unwrap();
    for room_id in &rooms {
        assert_eq!(members(&class, room_id).await.len(), 3);
    }
    // The session is over; now they are to go. Killed at the second.
    let cut = proxy.inject(
        |head: &RequestHead| head.path.contains("/kick"),
        2,
        Fault::HangBefore,
    );
    tokio::select! {
        cut = cut.triggered() => cut.unwrap(),
        ended = async { room.breakout().end().with_removal(Some(GRACE)).await } => panic!("{ended:?}"),
    }
    drop(proxy);
    let (_client, room) = other_machine(&class).await;
    let ended = room
        .breakout()
        .end()
        .with_removal(Some(GRACE))
        .await
        .unwrap();
    assert!(!ended.stopped && ended.emptied.iter().all(|group| group.is_complete()));
    let moderator = &class.people[0].user_id;
    let mut left = 0;
    for room_id in &rooms {
        let here = members(&class, room_id).await;
        assert!(
            here.iter()
                .all(|user| *user == class.host.user_id || user == moderator),
            "{here:?}"
        );
        left += here.len();
        let messages = told(&class, room_id, "removal").await;
        assert_eq!(messages.len(), 1);
        assert!(body(&messages[0]).contains("everybody is taken out of this group"));
        assert!(
            !body(&messages[0]).contains("have ended"),
            "it was said before"
        );
        let told_at = messages[0]["origin_server_ts"].as_u64().unwrap();
        let events = class.messages_of(room_id).await;
        let kicks = events.iter().filter(|event| {
            event["type"] == json!("m.room.member")
                && event["content"]["membership"] == json!("leave")
        });
        for kick in kicks {
            assert!(kick["origin_server_ts"].as_u64().unwrap() >= told_at + 1_900);
        }
    }
    assert_eq!(left, 3);
    // Nobody is left, and nothing is said again.
    let again = room
        .breakout()
        .end()
        .with_removal(Some(GRACE))
        .await
        .unwrap();
    assert!(again.emptied.iter().all(|group| group.removed.is_empty()));
    for room_id in &rooms {
        assert_eq!(told(&class, room_id, "removal").await.len(), 1);
    }
}

#[tokio::test]
async fn who_is_moved_is_told_where_they_are_and_warned_where_they_belong() {
    let class = Classroom::new(3).await;
    let (client, room) = class.host().await;
    let opened = room.breakout().open(class.plan(3)).await.unwrap();
    let rooms = children(&opened);
    all_join(&class, &opened).await;
    sync(&client).await;
    let user = opened.children[0].users[0].clone();
    let person = class.people.iter().find(|p| *user == *p.user_id).unwrap();
    let before = class.messages().await.len();
    let change = Change::Move {
        user: user.clone(),
        to: rooms[1].clone(),
    };
    for _ in 0..2 {
        let report = room.breakout().adjust(vec![change.clone()]).await.unwrap();
        assert!(report.failed.is_empty(), "{:?}", report.failed);
        assert_eq!((report.told.len(), report.messages.len()), (1, 0));
    }
    let messages = told(&class, &rooms[0], "moved").await;
    assert_eq!(messages.len(), 1);
    let content = &messages[0]["content"];
    assert_eq!(content["m.mentions"]["user_ids"], json!([user]));
    assert_eq!(content["msgtype"], json!("m.text"));
    let link = format!("https://matrix.to/#/{}?via=", rooms[1]);
    assert!(body(&messages[0]).contains(&link), "{content}");
    // In the parent there is the event, and no second mention.
    let new = class.messages().await.len() - before;
    assert_eq!(new, 1);

    // They go, and stay a member of the old room, as people do.
    join(person, &rooms[1]).await;
    sync(&client).await;
    let ends_at = class_now() + 64_000;
    room.breakout().extend_until(millis(ends_at)).await.unwrap();
    let warned = |room_id: OwnedRoomId| {
        let class = &class;
        async move {
            class.messages_of(&room_id).await.iter().any(|event| {
                event["content"]["body"]
                    .as_str()
                    .is_some_and(|b| b.contains("ends in 1 minute"))
            })
        }
    };
    let keeps = vec![room.breakout().keep_time()];
    let both = || async { warned(rooms[1].clone()).await && warned(rooms[2].clone()).await };
    keep_until(&client, keeps, "nobody was warned", both).await;
    assert!(!warned(rooms[0].clone()).await, "she is warned twice");
}

fn class_now() -> u64 {
    matrix_breakout::Clock::default().now().get().into()
}

fn millis(time: u64) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(UInt::new(time).unwrap())
}
