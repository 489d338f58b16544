//! What stands in the rooms of the groups: tasks, names, and how people are taken out.

use local_synapse::{Method, Synapse};
use serde_json::{Value, json};

use crate::workshop::{Workshop, answer, join, machine};

#[tokio::test(flavor = "multi_thread")]
async fn groups_have_tasks_and_names_and_people_are_taken_out_if_asked_for() {
    let workshop = Workshop::new(3, json!({})).await;
    let url = Synapse::shared().await.url();
    let host = machine(&workshop.host, url);
    let room = workshop.parent.as_str();
    let long = "x".repeat(501);
    let refused = host.run(&["start", room, "--rooms", "2", "--task", &long]);
    assert_eq!(refused.code, Some(2), "{refused}");
    assert!(
        refused
            .stderr
            .contains("at most 500 characters, and this one has 501"),
        "{refused}"
    );

    let task = "Read page 7.\nDraw it.";
    let started = answer(&host.run(&["start", room, "--rooms", "2", "--task", task, "--json"]));
    let status = answer(&host.run(&["status", room, "--json"]));
    for rooms in [&started["rooms"], &status["rooms"]] {
        let names: Vec<_> = rooms
            .as_array()
            .unwrap()
            .iter()
            .map(|r| &r["name"])
            .collect();
        assert_eq!(names, ["Group 1", "Group 2"]);
        assert!(
            rooms
                .as_array()
                .unwrap()
                .iter()
                .all(|r| r["task"] == json!(task)),
            "{rooms}"
        );
    }
    let shown = host.run(&["status", room]);
    assert!(
        shown.stdout.contains("task: Read page 7.\n  Draw it.\n"),
        "{shown}"
    );
    let child = started["rooms"][0]["room_id"].as_str().unwrap();
    let path = format!("/_matrix/client/v3/rooms/{child}/state/m.room.name/");
    let (_, name) = workshop
        .host
        .request(Method::GET, &path, None)
        .await
        .unwrap();
    let parent = workshop.state("m.room.name").await;
    let parent = parent["name"].as_str().unwrap();
    assert_eq!(name["name"], json!(format!("Group 1 · {parent}")));

    // A group is found by its own name, whatever its room is called.
    let user = started["rooms"][0]["users"][0].as_str().unwrap();
    let person = workshop.people.iter().find(|p| p.user_id == user).unwrap();
    let machine = machine(person, url);
    let offer = answer(&machine.run(&["offers", "--json"]));
    assert_eq!(offer["rooms"][0]["task"], json!(task));
    assert_eq!(
        answer(&machine.run(&["join", room, "--json"]))["name"],
        json!("Group 1")
    );
    let back = answer(&machine.run(&["back", "Group 1", "--json"]));
    assert_eq!(back["room_id"], json!(room));

    for person in &workshop.people {
        join(person, child).await;
    }
    let ended = answer(&host.run(&["end", room, "--json"]));
    assert_eq!(ended["told"].as_array().unwrap().len(), 2);
    assert_eq!((&ended["failed"], ended.get("removed")), (&json!([]), None));
    let args = ["end", room, "--remove-people", "--after", "1s", "--json"];
    let emptied = answer(&host.run(&args));
    assert_eq!(emptied["ended"], json!(false));
    let removed = |answer: &Value| -> usize {
        let rooms = answer["removed"].as_array().unwrap().iter();
        rooms
            .map(|room| room["removed"].as_array().unwrap().len())
            .sum()
    };
    assert_eq!(removed(&emptied), 3);
    assert_eq!(removed(&answer(&host.run(&args))), 0);

    // The task is kept by the next round until another one is given, and said for one.
    let again = host.run(&["start", room, "--again"]);
    assert!(again.stdout.contains("2 groups are open"), "{again}");
    let status = answer(&host.run(&["status", room, "--json"]));
    assert_eq!(status["rooms"][0]["task"], json!(task));
    answer(&host.run(&["end", room, "--no-announce", "--json"]));
    let one = host.run(&["start", room, "--rooms", "1"]);
    assert!(one.stdout.contains("1 group is open"), "{one}");
}
