//! The language of a session: what is said in the rooms, and what groups are called that nobody has named.

use local_synapse::{Method, Synapse};
use serde_json::{Value, json};

use super::{
    BREAKOUT, MESSAGE,
    workshop::{Workshop, answer, machine},
};

/// The names of the groups in an event.
fn names(event: &Value) -> Vec<&str> {
    let children = event["m.breakout"].as_object().unwrap().values();
    let mut names: Vec<_> = children
        .map(|child| child["io.github.matrix_breakout.name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_that_nobody_names_are_called_in_the_language_of_the_session() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, Synapse::shared().await.url());
    let room = workshop.parent.as_str();
    let start = ["start", room, "--rooms", "2"];
    let planned = |more: &[&str]| {
        let run = host.run(&[&start, more, &["--dry-run", "--json"]].concat());
        answer(&run)["event"].clone()
    };
    assert_eq!(names(&planned(&[])), ["Group 1", "Group 2"]);
    let german = ["--language", "de"];
    let event = planned(&german);
    assert_eq!(names(&event), ["Gruppe 1", "Gruppe 2"]);
    // It is that event, which says in which language it is.
    let note = &event["io.github.matrix_breakout.session"];
    assert_eq!(note["language"], json!("de"));
    let named = planned(&["--language", "de", "--name", "Group {n}"]);
    assert_eq!(names(&named), ["Group 1", "Group 2"]);

    // A room that is made ahead of time is called so, and says the way back so.
    let prepared = answer(&host.run(&[
        "prepare",
        room,
        "--rooms",
        "1",
        "--language",
        "de",
        "--json",
    ]));
    assert_eq!(prepared["rooms"][0]["name"], json!("Gruppe 1"));
    let child = prepared["rooms"][0]["room_id"].as_str().unwrap();
    let path = format!("/_matrix/client/v3/rooms/{child}/state/m.room.topic/");
    let (_, topic) = workshop
        .host
        .request(Method::GET, &path, None)
        .await
        .unwrap();
    let topic = topic["topic"].as_str().unwrap();
    assert!(topic.contains("\nZur\u{fc}ck: "), "{topic}");

    // The language is remembered.
    let started = host.run(&start);
    assert_eq!(started.code, Some(0), "{started}");
    assert!(started.stdout.contains("Gruppe 2"), "{started}");
    let event = workshop.state(BREAKOUT).await;
    assert_eq!(names(&event), ["Gruppe 1", "Gruppe 2"]);
    assert!(event["m.breakout"].as_object().unwrap().contains_key(child));
    let path = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=20");
    let (_, told) = workshop
        .host
        .request(Method::GET, &path, None)
        .await
        .unwrap();
    let mut told = told["chunk"].as_array().unwrap().iter();
    let announcement = told.find(|event| event["type"] == MESSAGE).unwrap();
    let body = announcement["content"]["body"].as_str().unwrap();
    assert!(body.contains("Sucht euren Namen"), "{body}");
    assert!(
        body.contains("Gruppe 1") && body.contains("Gruppe 2"),
        "{body}"
    );
    assert!(!body.contains("Group"), "{body}");
}
