//! Changing a break-out that is open, also while others do.

use std::collections::BTreeSet;

use breakout_core::{
    adjust::{Change, NotAdjusted, Outcome},
    event::breakout::BreakoutEventContent,
};
use futures_util::future::{join, join_all, try_join_all};
use local_synapse::{Fault, Method, RequestHead, StatusCode};
use matrix_breakout::{AdjustError, Adjustments, RoomBreakoutExt as _};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use serde_json::{Value, json};

use crate::classroom::Classroom;

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

async fn content(class: &Classroom) -> BreakoutEventContent {
    BreakoutEventContent::from_json(&class.state(&class.parent, BREAKOUT).await)
}

async fn events(class: &Classroom) -> Vec<Value> {
    let mut events = class.messages().await;
    events.retain(|event| event["type"] == json!(BREAKOUT));
    events
}

fn move_to(user: &OwnedUserId, to: &OwnedRoomId) -> Change {
    Change::Move {
        user: user.clone(),
        to: to.clone(),
    }
}

#[tokio::test]
async fn a_change_is_one_event_and_changes_nothing_again() {
    let class = Classroom::new(3).await;
    let (_, room) = class.host().await;
    let opened = room.breakout().open(class.plan(2)).await.unwrap();
    let rooms: Vec<_> = opened.children.iter().map(|c| c.room_id.clone()).collect();
    let [Some(first), Some(second)] = rooms.as_slice() else {
        panic!("{rooms:?}")
    };
    let user = opened.children[0].users[0].clone();

    let change = vec![move_to(&user, second)];
    let report = room.breakout().adjust(change.clone()).await.unwrap();
    assert_eq!((report.outcomes, report.events), (vec![Outcome::Done], 1));
    assert_eq!(report.session.as_ref(), Some(&opened.session));
    let now = content(&class).await;
    assert!(change[0].is_in(&now) && now.children.len() == 2);
    assert_eq!(now.based_on, opened.event_id);

    let again = room.breakout().adjust(change).await.unwrap();
    assert_eq!(
        (again.outcomes, again.events),
        (vec![Outcome::AlreadySo], 0)
    );
    assert_eq!(again.event_id, report.event_id);
    assert_eq!(events(&class).await.len(), 2);

    // What is to be changed is another session, or none.
    let other = room.breakout().adjust(vec![move_to(&user, first)]);
    let error = other.with_session("other").await.unwrap_err();
    let AdjustError::NotAdjusted(NotAdjusted::OtherSession { .. }) = error else {
        panic!("{error}")
    };
    room.breakout().end().await.unwrap();
    let error = room.breakout().adjust(vec![move_to(&user, first)]).await;
    let AdjustError::NotAdjusted(NotAdjusted::NotOpen) = error.unwrap_err() else {
        panic!("changed what is not open")
    };
}

#[tokio::test]
async fn many_moderators_at_once_lose_nothing() {
    let class = Classroom::new(6).await;
    for person in &class.people[..3] {
        class.promote(person, 50).await;
    }
    let (_, room) = class.host().await;
    let opened = room.breakout().open(class.plan(3)).await.unwrap();
    let to = opened.children[2].room_id.clone().unwrap();

    let users = class.users();
    let mut rooms = vec![room];
    for person in &class.people[..3] {
        rooms.push(class.of(person).await.1);
    }
    let changes = rooms.iter().zip(&users).map(|(room, user)| {
        let change = move_to(user, &to);
        async move { room.breakout().adjust(vec![change]).await }
    });
    let reports = try_join_all(changes).await.unwrap();
    for report in &reports {
        assert!(report.outcomes[0].is_applied(), "{:?}", report.outcomes);
    }
    let now = content(&class).await;
    for user in &users[..4] {
        assert!(move_to(user, &to).is_in(&now), "{now:?}");
    }
}

#[tokio::test]
async fn a_client_that_knows_nothing_of_us_is_merged_before_and_after() {
    let class = Classroom::new(4).await;
    class.promote(&class.people[0], 50).await;
    let (proxy, _host, room) = class.behind_proxy(&class.host).await;
    let opened = room.breakout().open(class.plan(2)).await.unwrap();
    let to = opened.children[1].room_id.clone().unwrap();
    let [user, other] = [0, 1].map(|n| opened.children[0].users[n].clone());

    // Ours has to wait, once before it is sent and once before the look back. Meanwhile somebody
    // sends what they made from the same event.
    let wait = || Fault::AnswerBefore {
        status: StatusCode::TOO_MANY_REQUESTS,
        body: json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "wait", "retry_after_ms": 1500 }),
    };
    let is_event = |head: &RequestHead| head.path.contains(BREAKOUT);
    let is_put = move |head: &RequestHead| head.method == Method::PUT && is_event(head);
    let is_get = move |head: &RequestHead| head.method == Method::GET && is_event(head);
    let name = "io.github.matrix_breakout.name";
    for (before, bees, moved) in [(true, "Bees", &user), (false, "Wasps", &other)] {
        let held = if before {
            proxy.inject(is_put, 1, wait())
        } else {
            proxy.inject(is_get, 2, wait())
        };
        let read = class.state(&class.parent, BREAKOUT).await;
        let mut theirs = read.clone();
        theirs["m.breakout"][to.as_str()][name] = json!(bees);
        let somebody = async {
            held.triggered().await.unwrap();
            class.put(&class.people[0], BREAKOUT, theirs).await;
        };
        let ours = room.breakout().adjust(vec![move_to(moved, &to)]);
        let (report, ()) = join(ours.into_future(), somebody).await;
        let report = report.unwrap();
        let outcomes = (report.outcomes.as_slice(), report.events);
        assert_eq!(outcomes, ([Outcome::Done].as_slice(), 2), "{bees}");
        assert_eq!(report.others.len(), 1);
        let now = content(&class).await;
        assert_eq!(now.children[&to].name.as_deref(), Some(bees));
        assert!(move_to(moved, &to).is_in(&now));
    }
}

#[tokio::test]
async fn however_fast_somebody_clicks_there_is_one_event_a_second() {
    let class = Classroom::new(8).await;
    let (_, room) = class.host().await;
    let opened = room.breakout().open(class.plan(4)).await.unwrap();
    let to = opened.children[3].room_id.clone().unwrap();
    let adjustments = Adjustments::new(room.breakout());

    let users = class.users();
    let clicks = users.iter().map(|user| {
        let adjustments = &adjustments;
        let change = move_to(user, &to);
        async move { adjustments.adjust(None, vec![change]).await }
    });
    let reports = join_all(clicks).await;
    let sent: BTreeSet<_> = reports
        .iter()
        .map(|report| report.as_ref().unwrap().event_id.clone())
        .collect();
    assert!(
        reports
            .iter()
            .all(|report| report.as_ref().unwrap().outcomes.len() == 1)
    );
    assert_eq!(content(&class).await.children[&to].users.len(), 8);
    // The first alone or with some, the others gathered.
    assert!(sent.len() <= 2, "{sent:?}");
    let events = events(&class).await;
    assert_eq!(events.len(), 1 + sent.len());
    let times: Vec<_> = events[..sent.len()]
        .iter()
        .map(|event| event["origin_server_ts"].as_u64().unwrap())
        .collect();
    assert!(
        times.windows(2).all(|pair| pair[0] - pair[1] >= 900),
        "{times:?}"
    );

    // A change that cannot be is told to whoever wanted it.
    let elsewhere = "!elsewhere:example.org".try_into().unwrap();
    let unknown = move_to(&users[0], &elsewhere);
    let report = adjustments.adjust(Some(&opened.session), vec![unknown]);
    let report = report.await.unwrap();
    assert!(matches!(report.outcomes[0], Outcome::Refused(_)));
}
