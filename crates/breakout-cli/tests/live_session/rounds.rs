//! Rounds: rotation, rooms that are opened again or prepared, and what comes back from them.

use std::{collections::BTreeSet, fs};

use local_synapse::Method;
use serde_json::{Value, json};

use crate::{
    program::Program,
    shared_url,
    workshop::{Workshop, answer, answers, join, machine},
};

fn list(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|v| v.as_str().unwrap())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn seven_rounds_of_fifteen_people_repeat_no_pair_from_any_machine() {
    let workshop = Workshop::new(15, json!({})).await;
    let url = shared_url().await;
    let machines = [machine(&workshop.host, url), machine(&workshop.host, url)];
    let room = workshop.parent.as_str();
    let (mut met, mut rooms) = (BTreeSet::new(), BTreeSet::new());
    for round in 0..7 {
        let host = &machines[round % 2];
        let args = [
            "start", room, "--again", "--rooms", "5", "--rotate", "--json",
        ];
        let started = answer(&host.run(&args));
        assert_eq!(started["repeats"], json!(0), "round {round}");
        let children = started["rooms"].as_array().unwrap();
        assert_eq!(children.len(), 5);
        for child in children {
            let outcome = if round == 0 { "created" } else { "reused" };
            assert_eq!(child["outcome"], json!(outcome), "round {round}");
            rooms.insert(child["room_id"].as_str().unwrap().to_owned());
            let users = list(&child["users"]);
            assert_eq!(users.len(), 3);
            for (n, left) in users.iter().enumerate() {
                for right in &users[..n] {
                    let pair = [left.min(right), left.max(right)].map(|user| (*user).to_owned());
                    assert!(
                        met.insert(pair),
                        "{left} and {right} meet again in round {round}"
                    );
                }
            }
        }
        answer(&host.run(&["end", room, "--json"]));
    }
    assert_eq!((met.len(), rooms.len()), (105, 5));

    let history = answers(&machines[0].run(&["history", room, "--json"]));
    assert_eq!(history.len(), 7);
    for line in &history {
        assert_eq!(line["sender"], json!(workshop.host.user_id));
        assert!(
            line["ended_at"].as_u64() >= line["opened_at"].as_u64(),
            "{line}"
        );
        assert_eq!(line["rooms"].as_array().unwrap().len(), 5);
    }
    let text = machines[0].run(&["history", room]);
    assert_eq!(text.stdout.matches("Group 5").count(), 7, "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn prepared_rooms_are_opened_exported_and_opened_again_from_the_file() {
    let workshop = Workshop::new(4, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    let refused = host.run(&["start", room, "--again"]);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(
        refused.stderr.contains("no earlier break-out in this room"),
        "{refused}"
    );
    let refused = host.run(&["export", room]);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(refused.stderr.contains("no break-out is open"), "{refused}");
    assert_eq!(host.run(&["history", room, "--json"]).stdout, "");

    let prepared = answer(&host.run(&["prepare", room, "--rooms", "2", "--json"]));
    let ids: BTreeSet<_> = prepared["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|room| room["room_id"].as_str())
        .collect();
    assert_eq!(ids.len(), 2, "{prepared}");
    let again = answer(&host.run(&["prepare", room, "--rooms", "2", "--json"]));
    assert_eq!(again["rooms"][0]["outcome"], json!("reused"));
    assert_eq!(
        again["rooms"][0]["room_id"],
        prepared["rooms"][0]["room_id"]
    );
    assert!(
        answers(&host.run(&["doctor", room, "--json"]))
            .iter()
            .all(|line| {
                !line["check"].as_str().unwrap().contains("half") || line["ok"] == json!(true)
            })
    );

    let first = answer(&host.run(&["start", room, "--rooms", "2", "--seed", "4", "--json"]));
    assert_eq!(first["requests"].get("createRoom"), None);
    assert_eq!(
        first["rooms"][1]["room_id"],
        prepared["rooms"][1]["room_id"]
    );
    let exported = host.run(&["export", room]);
    assert_eq!(exported.code, Some(0), "{exported}");
    assert!(
        exported.stdout.starts_with("room,user\nGroup 1,@"),
        "{exported}"
    );
    assert_eq!(exported.stdout.lines().count(), 5);
    let file = host.home().join("plan.csv");
    fs::write(&file, &exported.stdout).unwrap();
    answer(&host.run(&["end", room, "--json"]));

    // The same rooms and people, found by their names.
    let file = file.to_str().unwrap();
    let second = answer(&host.run(&["start", room, "--again", "--file", file, "--json"]));
    assert_eq!(second["requests"].get("createRoom"), None);
    for (one, other) in [(0, 0), (1, 1)] {
        let (one, other) = (&first["rooms"][one], &second["rooms"][other]);
        assert_eq!(
            (&one["room_id"], &one["name"]),
            (&other["room_id"], &other["name"])
        );
        let [mut one, mut other] = [list(&one["users"]), list(&other["users"])];
        one.sort_unstable();
        other.sort_unstable();
        assert_eq!(one, other);
    }
    answer(&host.run(&["end", room, "--json"]));

    // Once more as it was, with other names.
    let args = ["start", room, "--again", "--name", "Table {n}", "--json"];
    let third = answer(&host.run(&args));
    assert_eq!(third["rooms"][0]["name"], json!("Table 1"));
    assert_eq!(third["rooms"][0]["room_id"], first["rooms"][0]["room_id"]);
    let child = third["rooms"][0]["room_id"].as_str().unwrap();
    let path = format!("/_matrix/client/v3/rooms/{child}/state/m.room.name/");
    let (_, name) = workshop
        .host
        .request(Method::GET, &path, None)
        .await
        .unwrap();
    let room_name = format!("Table 1 · {}", workshop.name);
    assert_eq!(name["name"], json!(room_name));
    let usage = host.run(&["start", room, "--rooms", "2", "--rotate"]);
    assert_eq!(usage.code, Some(2), "{usage}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workshop_reports_back_and_its_attendance_is_known() {
    let workshop = Workshop::new(4, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    for command in ["report", "attendance"] {
        let refused = host.run(&[command, room]);
        assert_eq!(refused.code, Some(1), "{refused}");
        assert!(
            refused.stderr.contains("there has been no break-out"),
            "{refused}"
        );
        assert_eq!(host.run(&[command, "#nowhere"]).code, Some(1));
    }
    let started = answer(&host.run(&["start", room, "--rooms", "2", "--json"]));
    let mut children = Vec::new();
    for child in started["rooms"].as_array().unwrap() {
        let room_id = child["room_id"].as_str().unwrap();
        for user in list(&child["users"]) {
            let person = workshop.people.iter().find(|p| p.user_id == user).unwrap();
            join(person, room_id).await;
            children.push((person, room_id));
        }
    }
    let (person, child) = children[0];
    let path = format!("/_matrix/client/v3/rooms/{child}/send/m.room.message/1");
    let body = json!({ "msgtype": "m.text", "body": "!report done" });
    let (status, answered) = person
        .request(Method::PUT, &path, Some(body))
        .await
        .unwrap();
    assert!(status.is_success(), "{answered}");

    let reported = answer(&host.run(&["report", room, "--json"]));
    assert_eq!(reported["session"], started["session"]);
    assert_eq!(reported["rooms"][0]["outcome"], json!("sent"));
    assert_eq!(reported["rooms"][1]["outcome"], json!("nothing"));
    let again = answer(&host.run(&["report", room, "--json"]));
    assert_eq!(again["rooms"][0]["outcome"], json!("unchanged"));
    assert_eq!(workshop.count("m.room.message").await, 2);

    // A new deal removes three quarters of them, or none who stay where they are.
    answer(&host.run(&["end", room, "--json"]));
    let args = ["start", room, "--again", "--rotate", "--json"];
    let dealt = answer(&host.run(&args));
    let removed: usize = dealt["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|room| room.get("removed").map_or(0, |removed| list(removed).len()))
        .sum();
    assert_eq!(removed, 2, "{dealt}");

    let stays = answers(&host.run(&["attendance", room, "--json"]));
    assert_eq!(stays.len(), 4, "{stays:?}");
    assert_eq!(stays.iter().filter(|stay| stay["to"].is_u64()).count(), 2);
    let csv = host.run(&["attendance", room, "--csv"]);
    assert!(
        csv.stdout
            .starts_with("user_id,room_id,name,from,to,person\n@"),
        "{csv}"
    );
    assert_eq!(csv.stdout.lines().count(), 5);
    let text = host.run(&["attendance", room]);
    assert!(text.stdout.contains("still there"), "{text}");

    // Of the first round alone: everybody was there until it ended, and its groups are a plan again.
    let first = started["session"].as_str().unwrap();
    // People are called as they call themselves, also by a program that has just begun to look.
    let (named, own_name) = (&workshop.people[0], "Ann the First");
    let path = format!("/_matrix/client/v3/profile/{}/displayname", named.user_id);
    let body = json!({ "displayname": own_name });
    let (status, answered) = named.request(Method::PUT, &path, Some(body)).await.unwrap();
    assert!(status.is_success(), "{answered}");
    for command in ["history", "attendance"] {
        let text = host.run(&[command, room]);
        assert!(text.stdout.contains(own_name), "{text}");
    }
    let stays = answers(&host.run(&["attendance", room, "--session", first, "--json"]));
    let past = answers(&host.run(&["history", room, "--json"]));
    assert_eq!(past[0]["session"], started["session"]);
    let until: Vec<_> = stays.iter().map(|stay| &stay["to"]).collect();
    assert_eq!(until, [&past[0]["ended_at"]; 4], "{stays:?}");
    let exported = host.run(&["export", room, "--session", first]);
    for person in &workshop.people {
        assert!(exported.stdout.contains(&person.user_id), "{exported}");
    }
    for command in ["export", "attendance"] {
        let unknown = host.run(&[command, room, "--session", "none\u{1b}[1m"]);
        assert_eq!(unknown.code, Some(1), "{unknown}");
        assert!(
            unknown.stderr.contains("no such session: none\n"),
            "{unknown}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wishes_are_kept_while_people_rotate() {
    let workshop = Workshop::new(6, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    let id = |n: usize| workshop.people[n].user_id.clone();
    let together = format!("{},{}", id(0), id(1));
    let apart = format!("{},{}", id(2), id(3));
    let start = |host: &Program, more: &[&str]| {
        let args = [&["start", room, "--again", "--rooms", "2", "--json"], more].concat();
        host.run(&args)
    };
    // Whoever is named must be there and be dealt, or the wish would be dropped.
    let host_id = workshop.host.user_id.clone();
    for (who, said) in [
        (
            "@typo:localhost",
            "nobody in this room is called @typo:localhost",
        ),
        ("Nobody", "nobody in this room is called Nobody"),
        (host_id.as_str(), "who is not dealt into a group"),
    ] {
        for deal in [&["--rotate"][..], &[]] {
            let apart = format!("{},{who}", id(2));
            let refused = start(&host, &[deal, &["--apart", &apart]].concat());
            assert_eq!(refused.code, Some(1), "{refused}");
            assert!(refused.stderr.contains(said), "{refused}");
        }
    }
    for usage in [
        &["start", room, "--again", "--together", &together][..],
        &[
            "start",
            room,
            "--rooms",
            "2",
            "--free",
            "--together",
            &together,
        ],
        &["start", room, "--rooms", "2", "--together", id(0).as_str()],
    ] {
        let usage = host.run(usage);
        assert_eq!(usage.code, Some(2), "{usage}");
    }
    // A first round holds to wishes, too.
    for seed in ["1", "2", "3", "4", "5"] {
        let first = [
            "start",
            room,
            "--rooms",
            "2",
            "--seed",
            seed,
            "--dry-run",
            "--json",
        ];
        let wishes = ["--together", &together, "--apart", &apart];
        let dealt = answer(&host.run(&[&first[..], &wishes].concat()));
        for child in dealt["rooms"].as_array().unwrap() {
            let users: BTreeSet<_> = list(&child["users"]).into_iter().collect();
            let has = |n: usize| users.contains(id(n).as_str());
            assert_eq!(has(0), has(1), "{child}");
            assert!(!(has(2) && has(3)), "{child}");
        }
        assert_eq!(dealt.get("repeats"), None);
    }
    let refused = start(
        &host,
        &["--rotate", "--together", &together, "--apart", &together],
    );
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(
        refused
            .stderr
            .contains("are to stay together and to be kept apart"),
        "{refused}"
    );
    assert!(workshop.host_rooms().await.is_empty());
    for _ in 0..2 {
        let wishes = ["--rotate", "--together", &together, "--apart", &apart];
        let started = answer(&start(&host, &wishes));
        for child in started["rooms"].as_array().unwrap() {
            let users: BTreeSet<_> = list(&child["users"]).into_iter().collect();
            let has = |n: usize| users.contains(id(n).as_str());
            assert_eq!(has(0), has(1), "{child}");
            assert!(!(has(2) && has(3)), "{child}");
        }
        answer(&host.run(&["end", room, "--json"]));
    }
}
