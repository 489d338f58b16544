//! Whose words these are: a member writes a break-out by plain HTTP, and nothing of ours makes it a host's.

use std::time::Duration;

use breakout_core::{
    adjust::{Change, NotAdjusted, Outcome},
    authority::{NotYours, Wish},
    trust::Trust,
};
use futures_util::future::join;
use local_synapse::{Account, Fault, Method, RequestHead, StatusCode, Synapse};
use matrix_breakout::{
    AddError, AdjustError, Adjustments, EndError, HelpError, HelpQueueError, Newcomers,
    ReportError, RetimeError, RoomBreakoutExt as _, SayError,
};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use serde_json::{Value, json};

use crate::classroom::{self, Classroom, sync};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";
const SESSION: &str = "io.github.matrix_breakout.session";

/// A parent in which anybody may open a break-out.
async fn open_to_all(people: usize) -> Classroom {
    let body = json!({ "power_level_content_override": { "events": { BREAKOUT: 0 } } });
    Classroom::with_room(people, body).await
}

/// A room of a member, by plain HTTP.
async fn room_of(account: &Account) -> OwnedRoomId {
    let (status, answer) = account
        .request(
            Method::POST,
            "/_matrix/client/v3/createRoom",
            Some(json!({ "preset": "public_chat", "name": "Trap" })),
        )
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["room_id"].as_str().unwrap().try_into().unwrap()
}

/// A break-out whose only room is this one, with somebody unassigned.
fn trap(room_id: &OwnedRoomId) -> Value {
    json!({
        "m.breakout": { room_id.as_str(): {
            "via": ["evil.example.org"],
            "users": [],
            "io.github.matrix_breakout.name": "Group 1",
        } },
        SESSION: { "id": "trap", "latecomers": "smallest", "opened_at": 1 },
    })
}

async fn events(class: &Classroom) -> Vec<Value> {
    let mut events = class.messages().await;
    events.retain(|event| event["type"] == json!(BREAKOUT));
    events
}

/// Nobody but its author has ever sent the trap.
async fn check_only_from(class: &Classroom, author: &Account, trap: &OwnedRoomId) {
    for event in events(class).await {
        let names = event["content"]["m.breakout"].get(trap.as_str()).is_some();
        let sender = event["sender"].as_str().unwrap();
        assert!(!names || sender == author.user_id, "{sender} sent {event}");
    }
}

fn whose(error: &AdjustError) -> Option<&NotYours> {
    match error {
        AdjustError::NotAdjusted(NotAdjusted::NotYours(not_yours)) => Some(not_yours),
        _ => None,
    }
}

#[tokio::test]
async fn a_strangers_break_out_is_never_sent_again_by_a_host() {
    let synapse = Synapse::shared().await;
    let class = open_to_all(2).await;
    let mallory = &class.people[0];
    let trap_room = room_of(mallory).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let adjustments = Adjustments::new(breakout.clone());
    let mut newcomers = Newcomers::new(adjustments.clone());

    class.put(mallory, BREAKOUT, trap(&trap_room)).await;
    let late = synapse.register("late_for_a_trap", "pw").await.unwrap();
    classroom::join(&late, &class.parent).await;
    sync(&client).await;

    // On its own: a watcher, which sees somebody without a room.
    let status = breakout.status().await.unwrap();
    assert_eq!(status.trust, Some(Trust::Unknown));
    assert!(!status.unassigned.is_empty(), "{status:?}");
    assert!(newcomers.place(&status).await.unwrap().is_none());

    // When somebody asks: it is said whose it is.
    let user: OwnedUserId = class.people[1].user_id.as_str().try_into().unwrap();
    let changes = || {
        vec![
            Change::Move {
                user: user.clone(),
                to: trap_room.clone(),
            },
            Change::Rename {
                room_id: trap_room.clone(),
                name: "Bees".to_owned(),
            },
            Change::SetEnd { ends_at: None },
        ]
    };
    for change in changes() {
        let error = breakout.adjust(vec![change.clone()]).await.unwrap_err();
        assert_eq!(whose(&error).unwrap().by, mallory.user_id, "{error}");
        let error = adjustments.adjust(Some(&"trap".into()), vec![change]).await;
        let error = error.unwrap_err();
        assert_eq!(whose(&error).unwrap().by, mallory.user_id, "{error}");
    }
    let rooms_before = class.host_rooms().await;
    match breakout.add_child("Group 2").await {
        Err(AddError::Adjust(error)) => assert!(whose(&error).is_some(), "{error}"),
        other => panic!("{other:?}"),
    }
    let minute = Duration::from_secs(60);
    for error in [
        breakout.extend(minute).await.unwrap_err(),
        breakout.end_soon(minute).await.unwrap_err(),
    ] {
        let RetimeError::Adjust(error) = error else {
            panic!("{error}")
        };
        assert!(whose(&error).is_some(), "{error}");
    }
    let said = breakout.say("Hello").await;
    let taken = breakout.take_help_request(&trap_room).await;
    let queue = breakout.help_queue().await;
    let reported = breakout.bring_back().await;
    assert!(matches!(said, Err(SayError::NotYours(_))), "{said:?}");
    assert!(matches!(taken, Err(HelpError::NotYours(_))), "{taken:?}");
    assert!(
        matches!(queue, Err(HelpQueueError::NotYours(_))),
        "{queue:?}"
    );
    assert!(
        matches!(reported, Err(ReportError::NotYours(_))),
        "{reported:?}"
    );
    assert_eq!(class.host_rooms().await, rooms_before);
    assert_eq!(events(&class).await.len(), 1);
    check_only_from(&class, mallory, &trap_room).await;
    // Nor is it opened again, or counted as a round.
    assert!(breakout.rounds().await.unwrap().again().is_none());

    // Another member can do no more, though they have the power.
    let (_, of_member) = class.of(&class.people[1]).await;
    let error = of_member.breakout().end().await.unwrap_err();
    assert!(matches!(error, EndError::NotYours(_)), "{error}");
    // It is one press for a moderator to end it.
    assert!(breakout.end().await.unwrap().ended);
    check_only_from(&class, mallory, &trap_room).await;
}

#[tokio::test]
async fn whoever_takes_a_break_out_over_knows_it_and_it_is_theirs_then() {
    let class = open_to_all(2).await;
    let mallory = &class.people[0];
    let trap_room = room_of(mallory).await;
    class.put(mallory, BREAKOUT, trap(&trap_room)).await;
    let (client, room) = class.host().await;
    let knowing = room.breakout().with_wish(Wish::TakeOver);
    let report = knowing
        .adjust(Vec::new())
        .with_session("trap")
        .await
        .unwrap();
    assert_eq!(
        (report.events, report.sender.as_str()),
        (1, &*class.host.user_id)
    );
    sync(&client).await;
    assert_eq!(
        room.breakout().status().await.unwrap().trust,
        Some(Trust::Own)
    );
    // From then on nobody needs to know anything.
    let rename = Change::Rename {
        room_id: trap_room.clone(),
        name: "Bees".to_owned(),
    };
    let named = room.breakout().adjust(vec![rename]).await;
    let error = named.unwrap_err();
    assert!(whose(&error).is_none(), "{error}");
    // The session that is meant must be the one that is there.
    class.put(mallory, BREAKOUT, trap(&trap_room)).await;
    let other = knowing.adjust(Vec::new()).with_session("other").await;
    let AdjustError::NotAdjusted(NotAdjusted::OtherSession { by, .. }) = other.unwrap_err() else {
        panic!("took over another session")
    };
    assert_eq!(by, mallory.user_id);
}

#[tokio::test]
async fn a_moderator_who_lost_the_level_is_a_stranger_whatever_the_store_says() {
    let class = open_to_all(2).await;
    let other = &class.people[0];
    class.promote(other, 50).await;
    let trap_room = room_of(other).await;
    class.put(other, BREAKOUT, trap(&trap_room)).await;
    let (_client, room) = class.host().await;
    let end = || vec![Change::SetEnd { ends_at: None }];
    room.breakout().adjust(end()).await.unwrap();
    // The client does not sync any more.
    class.put(other, BREAKOUT, trap(&trap_room)).await;
    class.promote(other, 0).await;
    let error = room.breakout().adjust(end()).await.unwrap_err();
    assert_eq!(whose(&error).unwrap().by, other.user_id, "{error}");
}

#[tokio::test]
async fn what_a_stranger_wrote_meanwhile_is_not_merged() {
    let class = open_to_all(4).await;
    let mallory = &class.people[0];
    let trap_room = room_of(mallory).await;
    let (proxy, _client, room) = class.behind_proxy(&class.host).await;
    let opened = room.breakout().open(class.plan(2)).await.unwrap();
    let to = opened.children[1].room_id.clone().unwrap();
    let user = opened.children[0].users[0].clone();
    let is_event = |head: &RequestHead| head.path.contains(BREAKOUT);
    let is_put = move |head: &RequestHead| head.method == Method::PUT && is_event(head);
    let is_get = move |head: &RequestHead| head.method == Method::GET && is_event(head);
    let wait = || Fault::AnswerBefore {
        status: StatusCode::TOO_MANY_REQUESTS,
        body: json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "wait", "retry_after_ms": 1500 }),
    };
    let ours = class.state(&class.parent, BREAKOUT).await;
    // What they copy is the whole session, with one room more.
    let mut theirs = ours.clone();
    let children = trap(&trap_room)["m.breakout"].clone();
    theirs["m.breakout"][trap_room.as_str()] = children[trap_room.as_str()].clone();

    // Before ours: it is hidden, and said so.
    let held = proxy.inject(is_put, 1, wait());
    let somebody = async {
        held.triggered().await.unwrap();
        class.put(mallory, BREAKOUT, theirs.clone()).await;
    };
    let change = || Change::Move {
        user: user.clone(),
        to: to.clone(),
    };
    let breakout = room.breakout();
    let adjusting = breakout.adjust(vec![change()]);
    let (report, ()) = join(adjusting.into_future(), somebody).await;
    let report = report.unwrap();
    assert_eq!(report.outcomes, [Outcome::Done]);
    assert_eq!(report.hidden, [mallory.user_id.as_str()]);
    assert!(report.others.is_empty());
    check_only_from(&class, mallory, &trap_room).await;

    // After ours: theirs stands, and is not touched.
    let held = proxy.inject(is_get, 2, wait());
    let somebody = async {
        held.triggered().await.unwrap();
        class.put(mallory, BREAKOUT, theirs.clone()).await;
    };
    let rename = Change::Rename {
        room_id: to.clone(),
        name: "Bees".to_owned(),
    };
    let adjusting = breakout.adjust(vec![rename]);
    let (report, ()) = join(adjusting.into_future(), somebody).await;
    let error = report.unwrap_err();
    assert_eq!(whose(&error).unwrap().by, mallory.user_id, "{error}");
    check_only_from(&class, mallory, &trap_room).await;
    // In the history it is another session, and the next round is dealt from the host's.
    let rounds = breakout.rounds().await.unwrap();
    assert!(rounds.last.iter().all(|room| room.room_id != trap_room));
    assert_eq!(rounds.last.len(), 2);
}

#[tokio::test]
async fn of_two_sessions_opened_at_once_a_change_opens_only_the_one_that_counts() {
    let class = Classroom::new(4).await;
    let other = &class.people[0];
    class.promote(other, 50).await;
    let other_room = room_of(other).await;
    let (proxy, _client, room) = class.behind_proxy(&class.host).await;
    let opened = room.breakout().open(class.plan(2)).await.unwrap();
    let to = opened.children[1].room_id.clone().unwrap();
    let user = opened.children[0].users[0].clone();

    // As after a fork: the timeline ends with the other session's event, and the state is ours.
    let path = format!(
        "/_matrix/client/v3/rooms/{}/messages?dir=b&limit=50",
        class.parent
    );
    let (_, page) = class.host.request(Method::GET, &path, None).await.unwrap();
    let mut chunk = page["chunk"].as_array().unwrap().clone();
    chunk.retain(|event| event["type"] == json!(BREAKOUT));
    let mut forked = chunk[0].clone();
    forked["event_id"] = json!("$forked");
    forked["sender"] = json!(other.user_id);
    forked["content"] = trap(&other_room);
    for is_change in [false, true] {
        let mut chunk = chunk.clone();
        chunk.insert(0, forked.clone());
        if !is_change {
            // Nothing is to be changed, so that the look back is all there is.
            let fault = Fault::AnswerBefore {
                status: StatusCode::OK,
                body: json!({ "chunk": chunk, "start": "a" }),
            };
            proxy.inject(|head| head.path.contains("/messages"), 1, fault);
            let from = &opened.children[0].room_id.clone().unwrap();
            let change = Change::Move {
                user: user.clone(),
                to: from.clone(),
            };
            let report = room.breakout().adjust(vec![change]).await.unwrap();
            assert_eq!(
                (report.events, report.outcomes),
                (0, vec![Outcome::AlreadySo])
            );
        } else {
            let change = Change::Move {
                user: user.clone(),
                to: to.clone(),
            };
            let report = room.breakout().adjust(vec![change]).await.unwrap();
            assert_eq!((report.events, report.outcomes), (1, vec![Outcome::Done]));
        }
        for event in events(&class).await {
            assert!(
                event["content"]["m.breakout"]
                    .get(other_room.as_str())
                    .is_none()
            );
        }
    }
}

/// Two who open at the same moment, by plain HTTP, until the event that counts is not the newest one.
#[tokio::test]
async fn after_a_real_fork_a_move_is_of_the_session_in_the_state() {
    let class = Classroom::new(3).await;
    let other = &class.people[0];
    class.promote(other, 50).await;
    let (of_host, of_other) = (room_of(&class.host).await, room_of(other).await);
    let (_client, room) = class.host().await;
    let user: OwnedUserId = class.people[1].user_id.as_str().try_into().unwrap();
    let mut forks = 0;
    for round in 0..20 {
        let content = |room_id: &OwnedRoomId, whose: &str| {
            let mut content = trap(room_id);
            content[SESSION]["id"] = json!(format!("{whose}{round}"));
            content
        };
        join(
            class.put(&class.host, BREAKOUT, content(&of_host, "h")),
            class.put(other, BREAKOUT, content(&of_other, "o")),
        )
        .await;
        let state = class.state(&class.parent, BREAKOUT).await;
        let newest = events(&class).await[0]["content"].clone();
        forks += usize::from(state != newest);
        let session = state[SESSION]["id"].as_str().unwrap().to_owned();
        let to = match session.starts_with('h') {
            true => &of_host,
            false => &of_other,
        };
        let change = Change::Move {
            user: user.clone(),
            to: to.clone(),
        };
        let report = room
            .breakout()
            .adjust(vec![change])
            .with_session(session.as_str());
        let report = report.await.unwrap();
        assert_eq!(report.outcomes, [Outcome::Done], "round {round}");
        let now = class.state(&class.parent, BREAKOUT).await;
        assert_eq!(now[SESSION]["id"], json!(session), "round {round}");
        if forks == 3 {
            break;
        }
    }
    // Whether the homeserver forks is a matter of chance; the crafted order above is not.
}
