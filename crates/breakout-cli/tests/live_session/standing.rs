//! Rooms and people that are not what they seem: upgraded, spaces, left by everybody, banned, bots.

use std::io::{BufRead as _, BufReader};

use local_synapse::{Account, Method, StatusCode, Synapse};
use serde_json::{Value, json};

use crate::{
    BREAKOUT, MESSAGE,
    program::{Outcome, Program},
    shared_url,
    workshop::{Workshop, answer, answers, join, machine},
};

async fn post(account: &Account, path: &str, body: Value) -> Value {
    let path = format!("/_matrix/client/v3/{path}");
    let answer = account.request(Method::POST, &path, Some(body)).await;
    let (status, answer) = answer.unwrap();
    assert!(status.is_success(), "{path}: {answer}");
    answer
}

async fn upgrade(account: &Account, room_id: &str) -> String {
    let path = format!("rooms/{room_id}/upgrade");
    let answer = post(account, &path, json!({ "new_version": "12" })).await;
    answer["replacement_room"].as_str().unwrap().to_owned()
}

fn is_told(outcome: &Outcome, new: &str) {
    assert_eq!(outcome.code, Some(1), "{outcome}");
    let told = format!("was upgraded, and people are in {new} now");
    assert!(outcome.stderr.contains(&told), "{outcome}");
}

fn finding(outcome: &Outcome, check: &str) -> Value {
    let mut findings = answers(outcome).into_iter();
    findings.find(|finding| finding["check"] == check).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upgraded_room_is_told_by_every_command_and_followed_by_its_name() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let old = workshop.parent.as_str();
    let new = upgrade(&workshop.host, old).await;
    for command in [
        &["start", old, "--rooms", "1"][..],
        &["start", old, "--rooms", "1", "--dry-run"],
        &["prepare", old, "--rooms", "1"],
        &["status", old],
        &["offers", old],
        &["join", old],
        &["say", old, "hello"],
        &["requests", old],
        &["report", old],
        &["extend", old, "+5m"],
        &["move", old, "Ann", "1"],
        &["add", old, "Extra"],
        &["expel", old],
    ] {
        is_told(&host.run(command), &new);
    }
    let found = finding(&host.run(&["doctor", old, "--json"]), "room");
    assert_eq!(found["ok"], json!(false));
    assert!(found["found"].as_str().unwrap().contains(&new), "{found}");
    let rooms = answers(&host.run(&["rooms", "--json"]));
    let ids: Vec<_> = rooms
        .iter()
        .map(|room| room["room_id"].as_str().unwrap())
        .collect();
    assert_eq!(ids, [new.as_str()]);
    let all = answers(&host.run(&["rooms", "--all", "--json"]));
    let old_one = all
        .iter()
        .find(|room| room["room_id"] == json!(old))
        .unwrap();
    assert_eq!(
        (
            &old_one["is"],
            &old_one["replaced_by"],
            &old_one["can_break_out"]
        ),
        (&json!("replaced"), &json!(new), &json!(false))
    );
    // Nothing was made, and nothing was said.
    assert_eq!(workshop.host_rooms().await, std::slice::from_ref(&new));
    assert_eq!(workshop.count(MESSAGE).await, 0);

    // Both rooms have one name, and one of them lives.
    join(&workshop.people[0], &new).await;
    let started = answer(&host.run(&["start", &workshop.name, "--rooms", "1", "--json"]));
    assert_eq!(started["rooms"][0]["outcome"], json!("created"));
    let status = answer(&host.run(&["status", &workshop.name, "--json"]));
    assert_eq!(status["parent"], json!(new));
    assert_eq!(workshop.state(BREAKOUT).await["m.breakout"], Value::Null);

    // Who is not in the new room is told how to come there.
    let person = machine(&workshop.people[1], shared_url().await);
    let told = person.run(&["status", &workshop.name]);
    is_told(&told, &new);
    assert!(told.stderr.contains("join the new room"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_open_in_an_upgraded_room_is_ended_by_id_or_name() {
    for by_name in [false, true] {
        let workshop = Workshop::new(2, json!({})).await;
        let host = machine(&workshop.host, shared_url().await);
        let old = workshop.parent.as_str();
        answer(&host.run(&["start", old, "--rooms", "2", "--json"]));
        let new = upgrade(&workshop.host, old).await;
        let told = host.run(&["status", old]);
        is_told(&told, &new);
        let end = format!("`breakout end {old}` ends what is still open there");
        assert!(told.stderr.contains(&end), "{told}");
        is_told(&host.run(&["say", old, "hello"]), &new);
        let found = finding(&host.run(&["doctor", old, "--json"]), "break-out event");
        assert_eq!(found["ok"], json!(false), "{found}");
        // Whoever only takes part is not told to end it, and not sent where nobody is sent any more.
        let person = machine(&workshop.people[0], shared_url().await);
        let offers = person.run(&["offers"]);
        assert!(offers.stderr.contains("was upgraded"), "{offers}");
        assert!(!offers.stderr.contains("breakout end"), "{offers}");
        assert!(!offers.stderr.contains("breakout join"), "{offers}");
        let name = if by_name { &*workshop.name } else { old };
        let ended = answer(&host.run(&["end", name, "--json"]));
        assert_eq!(ended["ended"], json!(true));
        assert_eq!(workshop.state(BREAKOUT).await["m.breakout"], json!({}));
        let again = answer(&host.run(&["end", name, "--json"]));
        assert_eq!(again["ended"], json!(false));
        // The past of the old room is there.
        let past = answers(&host.run(&["history", old, "--json"]));
        assert_eq!(past.len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_was_upgraded_is_followed_and_told() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let person = machine(&workshop.people[0], shared_url().await);
    let room = workshop.parent.as_str();
    let started = answer(&host.run(&["start", room, "--rooms", "1", "--json"]));
    let child = started["rooms"][0]["room_id"].as_str().unwrap();
    let new = upgrade(&workshop.host, child).await;
    let joined = answer(&person.run(&["join", room, "--json"]));
    assert_eq!(joined["room_id"], json!(new));
    let said = answer(&host.run(&["say", room, "hello", "--json"]));
    assert_eq!(said["failed"], json!([]));
    let status = answer(&host.run(&["status", room, "--json"]));
    let shown = &status["rooms"][0];
    assert_eq!(
        (&shown["is"], &shown["replaced_by"]),
        (&json!("replaced"), &json!(new))
    );
    let there = shown["joined"].as_array().unwrap();
    assert!(
        there.contains(&json!(workshop.people[0].user_id)),
        "{shown}"
    );
    let table = host.run(&["status", room]);
    assert!(
        table.stdout.contains(&format!("people are in {new} now")),
        "{table}"
    );
    let requests = host.run(&["requests", room]);
    assert_eq!(requests.code, Some(0), "{requests}");
    // The new room is a group as the old one was.
    let rooms = answers(&host.run(&["rooms", "--json"]));
    assert!(rooms.iter().all(|it| it["room_id"] != json!(new)));
    for group in [&*new, "Group 1"] {
        let back = answer(&person.run(&["back", group, "--json"]));
        assert_eq!(back["room_id"], json!(room), "{group}");
    }
    let new_room = upgrade(&workshop.host, room).await;
    let back = answer(&person.run(&["back", "Group 1", "--json"]));
    assert_eq!(back["room_id"], json!(new_room));
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_moved_to_where_a_group_is_now() {
    for join_rule in ["restricted", "invite", "knock"] {
        // Groups are not made so; whoever has a say there can change them.
        let opened = if join_rule == "knock" {
            "restricted"
        } else {
            join_rule
        };
        let workshop = Workshop::new(2, json!({})).await;
        let host = machine(&workshop.host, shared_url().await);
        let room = workshop.parent.as_str();
        let start = ["start", room, "--rooms", "2", "--join", opened, "--json"];
        let started = answer(&host.run(&start));
        let groups = started["rooms"].as_array().unwrap();
        let [first, second] = [0, 1].map(|n| groups[n]["room_id"].as_str().unwrap());
        let mover = &groups[1]["users"][0];
        let mover = workshop.people.iter().find(|it| it.user_id == *mover);
        let mover = mover.unwrap();
        let person = machine(mover, shared_url().await);
        let new = upgrade(&workshop.host, first).await;
        if join_rule != opened {
            let path = format!("/_matrix/client/v3/rooms/{new}/state/m.room.join_rules");
            let rule = json!({ "join_rule": join_rule });
            let sent = workshop.host.request(Method::PUT, &path, Some(rule)).await;
            assert_eq!(sent.unwrap().0, StatusCode::OK);
        }
        let lost = finding(&host.run(&["doctor", room, "--json"]), "groups");
        assert_eq!(lost["ok"], json!(false));
        let text = lost["found"].as_str().unwrap();
        assert!(text.contains(first) && text.contains(&new), "{text}");
        assert!(!text.contains(second), "{text}");

        let moved = host.run(&["move", room, &mover.user_id, "Group 1", "--json"]);
        if join_rule != "restricted" {
            is_told(&moved, &new);
            continue;
        }
        let moved = answer(&moved);
        let users = moved["rooms"][0]["users"].as_array().unwrap();
        assert!(
            users.contains(&json!(mover.user_id)),
            "{join_rule}: {moved}"
        );
        let joined = answer(&person.run(&["join", room, "--json"]));
        assert_eq!(joined["room_id"], json!(new), "{join_rule}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_watches_a_room_goes_on_in_the_one_that_replaces_it() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let old = workshop.parent.as_str();
    answer(&host.run(&["start", old, "--rooms", "2", "--json"]));
    let mut watching = host
        .command(&["status", old, "--watch", "--json"])
        .spawn()
        .unwrap();
    let lines = BufReader::new(watching.stdout.take().unwrap()).lines();
    let mut seen = lines.map(|line| serde_json::from_str::<Value>(&line.unwrap()).unwrap());
    assert_eq!(seen.next().unwrap()["open"], json!(true));
    let new = upgrade(&workshop.host, old).await;
    // What is open is kept to its end.
    let upgraded = seen.find(|status| status["replaced_by"] == json!(new));
    assert_eq!(upgraded.unwrap()["open"], json!(true));
    let ended = answer(&host.run(&["end", old, "--json"]));
    assert_eq!(ended["ended"], json!(true));
    let next = seen.find(|status| status["parent"] == json!(new)).unwrap();
    assert_eq!(next["open"], json!(false));
    join(&workshop.people[0], &new).await;
    answer(&host.run(&["start", &new, "--rooms", "1", "--json"]));
    let next = seen.find(|status| status["open"] == json!(true)).unwrap();
    assert_eq!(next["parent"], json!(new));
    watching.kill().unwrap();
    watching.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_that_everybody_left_are_made_anew_and_doctor_knows() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    let first = answer(&host.run(&["start", room, "--rooms", "2", "--json"]));
    answer(&host.run(&["end", room, "--json"]));
    let left = first["rooms"][0]["room_id"].as_str().unwrap();
    post(&workshop.host, &format!("rooms/{left}/leave"), json!({})).await;

    let found = finding(
        &host.run(&["doctor", room, "--json"]),
        "rooms to open again",
    );
    assert_eq!(found["ok"], json!(false));
    assert!(found["found"].as_str().unwrap().contains(left), "{found}");
    let planned = answer(&host.run(&["start", room, "--again", "--dry-run", "--json"]));
    assert_eq!(planned["rooms"][0]["instead_of"]["room_id"], json!(left));
    let second = answer(&host.run(&["start", room, "--again", "--json"]));
    let [made, reused] = [&second["rooms"][0], &second["rooms"][1]];
    assert_eq!(
        (&made["outcome"], &reused["outcome"]),
        (&json!("created"), &json!("reused"))
    );
    assert_eq!(
        made["instead_of"]["why"],
        json!("is a room that nobody can join any more")
    );
    assert_eq!(made["users"], first["rooms"][0]["users"]);
    for child in [made, reused] {
        let user = child["users"][0].as_str().unwrap();
        let mut people = workshop.people.iter();
        let person = people.find(|person| person.user_id == user).unwrap();
        join(person, child["room_id"].as_str().unwrap()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn spaces_are_neither_listed_nor_split_nor_joined_as_groups() {
    let workshop = Workshop::new(1, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let person = machine(&workshop.people[0], shared_url().await);
    let space = json!({
        "name": "A space", "preset": "public_chat", "creation_content": { "type": "m.space" },
    });
    let space = post(&workshop.host, "createRoom", space).await;
    let space = space["room_id"].as_str().unwrap();
    let listed = answers(&host.run(&["rooms", "--json"]));
    assert!(
        listed.iter().all(|room| room["room_id"] != json!(space)),
        "{listed:?}"
    );
    let all = host.run(&["rooms", "--all"]);
    assert!(all.stdout.contains("a space"), "{all}");
    for command in [
        &["start", space, "--rooms", "1"][..],
        &["prepare", space, "--rooms", "1"],
    ] {
        let refused = host.run(command);
        assert_eq!(refused.code, Some(1), "{refused}");
        assert!(
            refused.stderr.contains("is a space, and cannot be split"),
            "{refused}"
        );
    }

    let room = workshop.parent.as_str();
    let group = json!({ "preset": "public_chat" });
    let group = post(&workshop.host, "createRoom", group).await;
    let group = group["room_id"].as_str().unwrap();
    let me = &workshop.people[0].user_id;
    let content = json!({ "m.breakout": {
        space: { "via": ["localhost"], "users": [me], "io.github.matrix_breakout.name": "A" },
        room: { "via": ["localhost"], "users": [], "io.github.matrix_breakout.name": "B" },
        group: { "via": ["localhost"], "users": [], "io.github.matrix_breakout.name": "C" },
    }});
    let path = format!("/_matrix/client/v3/rooms/{room}/state/{BREAKOUT}/");
    let sent = workshop
        .host
        .request(Method::PUT, &path, Some(content))
        .await;
    assert!(sent.unwrap().0.is_success());
    let refused = person.run(&["join", room]);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(refused.stderr.contains("is a space"), "{refused}");
    let status = answer(&host.run(&["status", room, "--json"]));
    let kinds: Vec<_> = status["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| &r["is"])
        .collect();
    assert_eq!(kinds, [&json!("space"), &json!("parent"), &Value::Null]);
    let said = answer(&host.run(&["say", room, "hello", "--json"]));
    assert_eq!(said["sent"].as_array().unwrap().len(), 1, "{said}");
    for child in ["A", "B"] {
        let refused = host.run(&["move", room, me, child]);
        assert_eq!(refused.code, Some(1), "{refused}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_banned_meanwhile_is_marked_and_expelled() {
    let workshop = Workshop::new(3, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    let started = answer(&host.run(&["start", room, "--rooms", "1", "--json"]));
    let child = started["rooms"][0]["room_id"].as_str().unwrap();
    for person in &workshop.people {
        join(person, child).await;
    }
    let banned = &workshop.people[0].user_id;
    post(
        &workshop.host,
        &format!("rooms/{room}/ban"),
        json!({ "user_id": banned }),
    )
    .await;
    let status = answer(&host.run(&["status", room, "--json"]));
    assert_eq!(
        status["rooms"][0]["outsiders"],
        json!([{ "user_id": banned, "why": "banned" }])
    );
    let table = host.run(&["status", room]);
    assert!(
        table.stdout.contains("(banned from the main room)"),
        "{table}"
    );
    assert!(table.stderr.contains("breakout expel"), "{table}");
    let found = finding(
        &host.run(&["doctor", room, "--json"]),
        "people in the groups",
    );
    assert!(found["found"].as_str().unwrap().contains(banned), "{found}");

    let still = host.run(&["expel", room, &workshop.people[1].user_id]);
    assert_eq!(still.code, Some(1), "{still}");
    let expelled = answer(&host.run(&["expel", room, "--json"]));
    assert_eq!(
        expelled["removed"],
        json!([{ "room_id": child, "user_id": banned, "banned": true }])
    );
    let status = answer(&host.run(&["status", room, "--json"]));
    assert_eq!(status["rooms"][0]["outsiders"], Value::Null);
    assert_eq!(status["rooms"][0]["users"].as_array().unwrap().len(), 2);
    let again = answer(&host.run(&["expel", room, "--json"]));
    assert_eq!(again["removed"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_left_out_is_remembered_said_and_forgotten() {
    let workshop = Workshop::new(3, json!({})).await;
    let synapse = Synapse::shared().await;
    let name = format!("poll-bot-{}", workshop.host.username);
    let bot = synapse.register(&name, "pw").await.unwrap();
    join(&bot, &workshop.parent).await;
    let (room, bot) = (workshop.parent.as_str(), bot.user_id.as_str());
    let host = machine(&workshop.host, shared_url().await);
    let start = |host: &Program, more: &[&str]| {
        let mut args = vec!["start", room, "--rooms", "1", "--json"];
        args.extend(more);
        host.run(&args)
    };
    let people = |planned: &Value| planned["rooms"][0]["users"].as_array().unwrap().len();

    let planned = answer(&start(&host, &["--dry-run"]));
    assert_eq!(
        (people(&planned), &planned["look_like_bots"]),
        (4, &json!([bot]))
    );
    let unknown = start(&host, &["--without", "@nobody:localhost"]);
    assert_eq!(unknown.code, Some(1), "{unknown}");
    assert!(unknown.stderr.contains("nobody in this room"), "{unknown}");

    // What is only looked at is not remembered.
    let planned = answer(&start(&host, &["--without", bot, "--dry-run"]));
    assert_eq!((people(&planned), &planned["left_out"]), (3, &json!([bot])));
    assert_eq!(people(&answer(&start(&host, &["--dry-run"]))), 4);
    let started = answer(&start(&host, &["--without", bot]));
    assert_eq!(people(&started), 3);
    let status = answer(&host.run(&["status", room, "--json"]));
    assert_eq!(
        (&status["left_out"], &status["unassigned"]),
        (&json!([bot]), &json!([]))
    );
    answer(&host.run(&["end", room, "--json"]));

    // Another machine of the same host knows it, and says so.
    let other = machine(&workshop.host, shared_url().await);
    let remembered = start(&other, &["--dry-run"]);
    assert_eq!(people(&answer(&remembered)), 3);
    assert!(
        remembered
            .stderr
            .contains("left out, as last time in this room"),
        "{remembered}"
    );
    // Whoever looks like a bot and gets a group is named as such.
    let with_bot = start(&other, &["--without", "none"]);
    assert_eq!(people(&answer(&with_bot)), 4);
    let hint = format!("{bot} looks like a bot");
    assert!(with_bot.stderr.contains(&hint), "{with_bot}");
    answer(&other.run(&["end", room, "--json"]));
    assert_eq!(people(&answer(&start(&host, &["--dry-run"]))), 4);
}
