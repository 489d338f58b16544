//! `breakout widget`, and starts that open it.

use local_synapse::{Account, Method};
use serde_json::{Value, json};

use crate::{
    BREAKOUT, shared_url,
    workshop::{Workshop, answer, answers, machine},
};

const WIDGET: &str = "im.vector.modular.widgets";
const LAYOUT: &str = "io.element.widgets.layout";
const ID: &str = "io.github.matrix_breakout.widget";
const SCHOOL: &str = "https://widgets.school.example/breakout/";

/// Where the layout of the parent has the widget.
async fn container(workshop: &Workshop) -> Value {
    workshop.state(LAYOUT).await["widgets"][ID]["container"].clone()
}

/// The words of a start of two groups.
fn start<'a>(room: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["start", room, "--rooms", "2", "--json"], more].concat()
}

/// Gives somebody a level in the parent, and the layout one that it takes.
async fn levels(workshop: &Workshop, account: &Account, level: i64, layout: i64) {
    let mut levels = workshop.state("m.room.power_levels").await;
    levels["users"][&account.user_id] = json!(level);
    levels["events"][LAYOUT] = json!(layout);
    let path = format!(
        "/_matrix/client/v3/rooms/{}/state/m.room.power_levels/",
        workshop.parent
    );
    let sent = workshop
        .host
        .request(Method::PUT, &path, Some(levels))
        .await;
    assert!(sent.unwrap().0.is_success());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_widget_is_added_once_opened_by_starts_and_closed_by_ends() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    let nothing = answer(&host.run(&["widget", room, "--json"]));
    assert_eq!(
        (&nothing["url"], &nothing["widget_id"]),
        (&Value::Null, &json!(ID))
    );

    // Nothing is opened, and nothing made, where there is no widget.
    let refused = host.run(&start(room, &["--widget"]));
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(
        refused.stderr.contains("`breakout widget ROOM --url"),
        "{refused}"
    );
    assert!(workshop.host_rooms().await.is_empty());

    let added = answer(&host.run(&["widget", room, "--url", SCHOOL, "--json"]));
    assert_eq!(added["changed"], json!(true));
    let again = answer(&host.run(&[
        "widget",
        room,
        "--url",
        SCHOOL.trim_end_matches('/'),
        "--json",
    ]));
    assert_eq!(
        (&again["changed"], &again["event_id"], &again["url"]),
        (&json!(false), &added["event_id"], &added["url"])
    );
    assert_eq!(workshop.count(WIDGET).await, 1);

    let started = answer(&host.run(&start(room, &["--widget"])));
    assert_eq!(started["widget"], json!({ "open": true }));
    assert_eq!(container(&workshop).await, json!("top"));
    let shown = answer(&host.run(&["widget", room, "--json"]));
    assert_eq!(
        (&shown["open"], &shown["opened_by_start"]),
        (&json!(true), &json!(true))
    );
    let ended = answer(&host.run(&["end", room, "--json"]));
    assert!(ended["widget_left"].is_null(), "{ended}");
    assert_eq!(container(&workshop).await, Value::Null);

    // It is remembered, and said.
    let remembered = host.run(&start(room, &["--again"]));
    assert!(
        remembered.stderr.contains("as is remembered for this room"),
        "{remembered}"
    );
    assert_eq!(answer(&remembered)["widget"], json!({ "open": true }));
    answer(&host.run(&["end", room, "--json"]));
    let without = answer(&host.run(&start(room, &["--again", "--no-widget"])));
    assert!(without["widget"].is_null(), "{without}");
    assert_eq!(container(&workshop).await, Value::Null);
    answer(&host.run(&["end", room, "--json"]));
    let forgotten = answer(&host.run(&start(room, &["--again"])));
    assert!(forgotten["widget"].is_null(), "{forgotten}");
    answer(&host.run(&["end", room, "--json"]));

    let moved = host.run(&["widget", room, "--url", "https://other.example"]);
    assert_eq!(moved.code, Some(0), "{moved}");
    assert!(
        moved.stderr.contains("Element asks everybody again"),
        "{moved}"
    );
    for changed in [true, false] {
        let removed = answer(&host.run(&["widget", room, "--remove", "--json"]));
        assert_eq!(removed["changed"], json!(changed));
    }
    assert_eq!(workshop.count(WIDGET).await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_open_it_is_told_before_and_a_remembered_one_stops_no_start() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, shared_url().await);
    let room = workshop.parent.as_str();
    answer(&host.run(&["widget", room, "--url", SCHOOL, "--json"]));
    let moderator = &workshop.people[0];
    levels(&workshop, moderator, 50, 50).await;
    let program = machine(moderator, shared_url().await);
    let start = ["start", room, "--rooms", "1", "--with-moderators", "--json"];
    answer(&program.run(&[&start[..], &["--widget"]].concat()));
    answer(&program.run(&["end", room, "--json"]));

    levels(&workshop, moderator, 50, 60).await;
    let refused = program.run(&[&start[..], &["--widget"]].concat());
    assert_eq!(refused.code, Some(1), "{refused}");
    assert!(
        refused
            .stderr
            .contains("power level 50 where 60 is needed to open and close widgets"),
        "{refused}"
    );
    let before = workshop.count(BREAKOUT).await;
    let opened = program.run(&start);
    assert_eq!(opened.code, Some(1), "{opened}");
    assert!(
        opened
            .stderr
            .contains("the groups are open, but the widget is not"),
        "{opened}"
    );
    assert_eq!(answers(&opened)[0]["widget"]["open"], json!(false));
    assert_eq!(workshop.count(BREAKOUT).await, before + 1);
    let refused = program.run(&["widget", room, "--url", "https://other.example"]);
    assert_eq!(refused.code, Some(1), "{refused}");
    assert_eq!(workshop.count(WIDGET).await, 1);
}
