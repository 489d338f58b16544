//! Rooms and people that are not what they seem: spaces, left by everybody, banned, muted.

use std::collections::BTreeSet;

use breakout_core::{
    adjust::Change,
    opening::Outcome,
    outside::Absence,
    plan::ChildJoinRule,
    standing::{CannotSplit, Standing},
};
use local_synapse::{Account, Method, StatusCode, Synapse};
use matrix_breakout::{
    Adjustments, ExpelError, JoinError, Newcomers, OpenError, RoomBreakoutExt as _, standing,
};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId};
use serde_json::{Value, json};

use crate::classroom::{Classroom, join, sync};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

/// Posts to a room as a client that knows nothing of us.
async fn post(account: &Account, room_id: &RoomId, what: &str, body: Value) -> Value {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/{what}");
    let answer = account.request(Method::POST, &path, Some(body)).await;
    let (status, answer) = answer.unwrap();
    assert_eq!(status, StatusCode::OK, "{what}: {answer}");
    answer
}

pub(crate) async fn upgrade(account: &Account, room_id: &RoomId) -> OwnedRoomId {
    let answer = post(account, room_id, "upgrade", json!({ "new_version": "12" })).await;
    let new = answer["replacement_room"].as_str().unwrap();
    new.try_into().unwrap()
}

async fn create(account: &Account, body: Value) -> OwnedRoomId {
    let path = "/_matrix/client/v3/createRoom";
    let answer = account.request(Method::POST, path, Some(body)).await;
    let (status, answer) = answer.unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["room_id"].as_str().unwrap().try_into().unwrap()
}

pub(crate) fn user(account: &Account) -> OwnedUserId {
    account.user_id.as_str().try_into().unwrap()
}

pub(crate) async fn messages(class: &Classroom, room_id: &RoomId) -> usize {
    let messages = class.messages_of(room_id).await;
    let is_message = |event: &&Value| event["type"] == json!("m.room.message");
    messages.iter().filter(is_message).count()
}

#[tokio::test]
async fn what_is_no_group_is_told_and_never_joined_or_dealt_to() {
    let class = Classroom::new(2).await;
    let space = json!({ "preset": "public_chat", "creation_content": { "type": "m.space" } });
    let space = create(&class.host, space).await;
    let public = || json!({ "preset": "public_chat" });
    let (banned, group) = (
        create(&class.host, public()).await,
        create(&class.host, public()).await,
    );
    let person = &class.people[0];
    join(person, &banned).await;
    let (theirs, parent) = class.of(person).await;
    let id = json!({ "user_id": person.user_id });
    post(&class.host, &banned, "ban", id).await;
    let (client, room) = class.host().await;
    for (number, (child, is)) in (0..).zip([
        (&class.parent, Standing::Parent),
        (&space, Standing::Space),
        (&banned, Standing::Banned),
    ]) {
        let of = |room_id: &RoomId, name: &str, users: Value| {
            (
                room_id.to_string(),
                json!({ "via": ["localhost"], "users": users, "io.github.matrix_breakout.name": name }),
            )
        };
        let children = serde_json::Map::from_iter([
            of(child, "A", json!([person.user_id])),
            of(&group, "B", json!([class.host.user_id])),
        ]);
        let session = format!("hostile-{number}");
        class
            .put(
                &class.host,
                BREAKOUT,
                json!({
                    "m.breakout": children,
                    "io.github.matrix_breakout.session": {
                        "id": session, "opened_at": 1, "latecomers": "smallest",
                    },
                }),
            )
            .await;
        sync(&theirs).await;
        let breakout = parent.breakout();
        let offer = breakout.offer().await.unwrap().unwrap();
        // Of a room that one is not in, the homeserver tells when it is to be joined. A `/sync` of version 3 does not
        // tell a ban from a leave.
        if is == Standing::Parent {
            assert_eq!(offer.child(child).unwrap().standing, is);
            assert_eq!(offer.automatic(), None);
        }
        let via = &offer.child(child).unwrap().via;
        match breakout.join(child, via).await {
            Err(JoinError::NoGroup(error)) => assert_eq!(error.is, is),
            other => panic!("{is}: {other:?}"),
        }

        // The host is in all of them, and is banned from none.
        sync(&client).await;
        let breakout = room.breakout();
        if is == Standing::Banned {
            continue;
        }
        assert_eq!(
            breakout
                .status()
                .await
                .unwrap()
                .child(child)
                .unwrap()
                .standing,
            is
        );
        let (before, in_group) = (
            messages(&class, child).await,
            messages(&class, &group).await,
        );
        let said = breakout.say("hello").await.unwrap();
        assert_eq!((said.sent.len(), said.failed.len()), (1, 0));
        assert_eq!(messages(&class, child).await, before);
        assert_eq!(messages(&class, &group).await, in_group + 1);
        let change = Change::Move {
            user: user(&class.people[1]),
            to: child.clone(),
        };
        assert!(breakout.adjust(vec![change]).await.is_err());
        let name = format!("late-{}-{number}", class.host.username);
        let late = Synapse::shared().await.register(&name, "pw").await.unwrap();
        join(&late, &class.parent).await;
        sync(&client).await;
        let status = breakout.status().await.unwrap();
        let mut newcomers = Newcomers::new(Adjustments::new(breakout.clone()));
        let placed = newcomers.place(&status).await.unwrap().unwrap();
        let placed = &placed.content.children[&group].users;
        assert!(placed.contains(&user(&late)), "{placed:?}");
    }
}

#[tokio::test]
async fn rooms_that_nobody_can_join_are_made_anew() {
    let class = Classroom::new(5).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let opened = breakout.open(class.plan(5)).await.unwrap();
    let child = |index: usize| opened.children[index].room_id.clone().unwrap();
    let first = |index: usize| {
        let user = opened.children[index].users[0].as_str();
        let mut people = class.people.iter();
        people.find(|person| person.user_id == user).unwrap()
    };
    breakout.end().await.unwrap();
    // 0: everybody has left. 1: the host has left, but not the others. 2: another join rule.
    // 3: upgraded, and the host has left the new room. 4: as it was.
    post(&class.host, &child(0), "leave", json!({})).await;
    join(first(1), &child(1)).await;
    post(&class.host, &child(1), "leave", json!({})).await;
    let path = format!(
        "/_matrix/client/v3/rooms/{}/state/m.room.join_rules/",
        child(2)
    );
    let rule = json!({ "join_rule": "restricted", "allow": [
        { "type": "m.room_membership", "room_id": "!elsewhere:localhost" },
    ] });
    let answer = class.host.request(Method::PUT, &path, Some(rule)).await;
    assert_eq!(answer.unwrap().0, StatusCode::OK);
    let new = upgrade(&class.host, &child(3)).await;
    post(&class.host, &new, "leave", json!({})).await;

    sync(&client).await;
    let rounds = breakout.rounds().await.unwrap();
    let found: Vec<_> = rounds
        .last
        .iter()
        .map(|room| room.standing.clone())
        .collect();
    let replaced = Standing::Replaced { by: new };
    let expected = [
        Standing::Gone,
        Standing::Alive,
        Standing::Gone,
        replaced,
        Standing::Alive,
    ];
    assert_eq!(found, expected);
    assert_eq!(
        rounds
            .rooms()
            .iter()
            .filter(|room| room.standing.is_alive())
            .count(),
        2
    );
    let report = breakout.open(rounds.again().unwrap()).await.unwrap();
    let outcomes: Vec<_> = report.children.iter().map(|child| child.outcome).collect();
    let (made, reused) = (Outcome::Created, Outcome::Reused);
    assert_eq!(outcomes, [made, reused, made, made, reused]);
    for (child, outcome) in report.children.iter().zip(&outcomes) {
        assert_eq!(child.instead_of.is_some(), *outcome == made, "{child:?}");
        let mut people = class.people.iter();
        let person = people.find(|person| child.users.contains(&user(person)));
        // No link answers 404 or 403.
        join(person.unwrap(), child.room_id.as_ref().unwrap()).await;
    }
}

#[tokio::test]
async fn who_was_sent_away_is_marked_and_removed_with_one_action() {
    for (rule, kicked_is_banned) in [
        (ChildJoinRule::Restricted, false),
        (ChildJoinRule::Public, true),
    ] {
        let class = Classroom::new(4).await;
        let (client, room) = class.host().await;
        let breakout = room.breakout();
        let mut plan = class.plan(1);
        plan.join_rule = rule;
        let opened = breakout.open(plan).await.unwrap();
        let child = opened.children[0].room_id.clone().unwrap();
        for person in &class.people {
            join(person, &child).await;
        }
        let [banned, kicked, left, stays] = &class.people[..] else {
            panic!("four people");
        };
        let id = |person: &Account| json!({ "user_id": person.user_id });
        post(&class.host, &class.parent, "ban", id(banned)).await;
        post(&class.host, &class.parent, "kick", id(kicked)).await;
        post(left, &class.parent, "leave", json!({})).await;
        sync(&client).await;
        let outsiders = breakout.status().await.unwrap().children[0]
            .outsiders
            .clone();
        let expected = [
            (user(banned), Absence::Banned),
            (user(kicked), Absence::Removed),
            (user(left), Absence::Left),
        ];
        assert_eq!(outsiders, expected.into());
        let one = BTreeSet::from([user(stays)]);
        let refused = breakout.expel(&one).await;
        assert!(
            matches!(refused, Err(ExpelError::StillAMember { .. })),
            "{refused:?}"
        );

        let report = breakout.expel(&BTreeSet::new()).await.unwrap();
        assert!(
            report.failed.is_empty() && report.not_withdrawn.is_none(),
            "{report:?}"
        );
        let banned_now = report
            .expelled
            .iter()
            .map(|one| (&*one.user_id, one.banned));
        let banned_now: Vec<_> = banned_now.collect();
        assert_eq!(
            banned_now,
            [(&*user(banned), true), (&*user(kicked), kicked_is_banned)]
        );
        for person in [banned, kicked] {
            let path = format!("/_matrix/client/v3/join/{child}");
            let answer = person.request(Method::POST, &path, Some(json!({}))).await;
            assert_eq!(answer.unwrap().0, StatusCode::FORBIDDEN);
        }
        let content = class.state(&class.parent, BREAKOUT).await;
        let suggested = content["m.breakout"][child.as_str()]["users"].clone();
        assert_eq!(suggested.as_array().unwrap().len(), 2, "{suggested}");
        // Once more, nothing is left to do.
        sync(&client).await;
        let again = breakout.expel(&BTreeSet::new()).await.unwrap();
        assert!(
            again.expelled.is_empty() && again.failed.is_empty(),
            "{again:?}"
        );
    }
}

#[tokio::test]
async fn the_groups_are_as_open_as_the_room_that_is_split() {
    let synapse = Synapse::builder();
    let synapse = synapse
        .extra_config("allow_guest_access: true")
        .start()
        .await
        .unwrap();
    let state = |visibility: &str, guests: &str| {
        json!({ "initial_state": [
            { "type": "m.room.history_visibility", "state_key": "",
              "content": { "history_visibility": visibility } },
            { "type": "m.room.guest_access", "state_key": "", "content": { "guest_access": guests } },
        ] })
    };
    for (number, (visibility, in_groups, guests)) in (0..).zip([
        ("joined", "joined", true),
        ("invited", "invited", true),
        ("shared", "shared", false),
        ("world_readable", "shared", true),
    ]) {
        let word = if guests { "can_join" } else { "forbidden" };
        let class = Classroom::on(&synapse, 1, state(visibility, word)).await;
        let (_, room) = class.host().await;
        let rule = match number {
            0 => ChildJoinRule::Public,
            1 => ChildJoinRule::Invite,
            _ => ChildJoinRule::Restricted,
        };
        let anonymous = local_synapse::RawClient::new(synapse.url()).unwrap();
        let path = "/_matrix/client/v3/register?kind=guest";
        let answer = anonymous.request(Method::POST, path, Some(json!({}))).await;
        let (status, answer) = answer.unwrap();
        assert_eq!(status, StatusCode::OK, "{answer}");
        let guest = anonymous.with_access_token(answer["access_token"].as_str().unwrap());
        let guest_id = answer["user_id"].as_str().unwrap().to_owned();
        let enter = async |room_id: &RoomId| {
            let path = format!("/_matrix/client/v3/join/{room_id}");
            let answer = guest.request(Method::POST, &path, Some(json!({}))).await;
            answer.unwrap().0
        };
        let entered = enter(&class.parent).await;
        assert_eq!(entered == StatusCode::OK, guests, "{visibility}");
        let parent = room.breakout().fetch_parent().await.unwrap();
        let is_guest = |person: &breakout_core::plan::split::Person| person.is_guest;
        assert_eq!(
            parent.members.iter().filter(|p| is_guest(p)).count(),
            usize::from(guests)
        );

        let mut plan = class.plan(1);
        plan.join_rule = rule;
        if guests {
            plan.children[0]
                .users
                .push(guest_id.as_str().try_into().unwrap());
        }
        let opened = room.breakout().open(plan).await.unwrap();
        let child = opened.children[0].room_id.clone().unwrap();
        let state = class.state(&child, "m.room.history_visibility").await;
        assert_eq!(state["history_visibility"], json!(in_groups));
        let state = class.state(&child, "m.room.guest_access").await;
        assert_eq!(state["guest_access"], json!(word));
        if guests {
            assert_eq!(enter(&child).await, StatusCode::OK, "{rule:?}");
        }
    }
}

#[tokio::test]
async fn who_is_muted_stays_muted_in_the_groups_unless_asked() {
    let class = Classroom::new(2).await;
    let [muted, other] = &class.people[..] else {
        panic!("two people");
    };
    class.promote(muted, -5).await;
    for (unmute, expected) in [(false, StatusCode::FORBIDDEN), (true, StatusCode::OK)] {
        let (_, room) = class.host().await;
        let opening = room.breakout().open(class.plan(1)).with_unmute(unmute);
        let opened = opening.with_quiet_main(true).await.unwrap();
        let child = opened.children[0].room_id.clone().unwrap();
        for (person, expected) in [(muted, expected), (other, StatusCode::OK)] {
            join(person, &child).await;
            let path = format!("/_matrix/client/v3/rooms/{child}/send/m.room.message/{unmute}");
            let body = json!({ "msgtype": "m.text", "body": "hello" });
            let answer = person.request(Method::PUT, &path, Some(body)).await;
            assert_eq!(answer.unwrap().0, expected, "{unmute}");
        }
        // A room that is quiet for a session mutes nobody.
        let parent = room.breakout().fetch_parent().await.unwrap();
        assert_eq!(parent.muted, [(user(muted), -5)].into());
        room.breakout().end().await.unwrap();
    }
}

#[tokio::test]
async fn a_space_is_not_split() {
    let class = Classroom::with_room(1, json!({ "creation_content": { "type": "m.space" } })).await;
    let (_, room) = class.host().await;
    assert_eq!(standing(&room), Standing::Space);
    match room.breakout().open(class.plan(1)).await {
        Err(OpenError::CannotSplit(CannotSplit::NotForChat { is, .. })) => {
            assert_eq!(is, Standing::Space);
        }
        other => panic!("{other:?}"),
    }
    assert!(class.host_rooms().await.is_empty());
}

#[tokio::test]
async fn who_is_left_out_is_remembered_and_gets_no_place_later() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    assert!(breakout.remembered().await.unwrap().without.is_empty());
    let bot = Synapse::shared().await;
    let name = format!("recorder-{}", class.host.username);
    let bot = bot.register(&name, "pw").await.unwrap();
    let mut remembered = breakout.remembered().await.unwrap();
    remembered.without.insert(user(&bot));
    breakout.remember(&remembered).await.unwrap();
    breakout.open(class.plan(2)).await.unwrap();
    join(&bot, &class.parent).await;

    sync(&client).await;
    assert_eq!(breakout.remembered().await.unwrap(), remembered);
    let status = breakout.status().await.unwrap();
    assert_eq!(status.left_out, [user(&bot)]);
    assert!(status.unassigned.is_empty(), "{:?}", status.unassigned);
    let mut newcomers = Newcomers::new(Adjustments::new(breakout.clone()));
    assert!(newcomers.place(&status).await.unwrap().is_none());
}
