//! What a plan is dealt, prepared and started with besides the groups.

use std::time::Duration;

use axum::http::StatusCode;
use breakout_account::testing::User;
use jiff::{SignedDuration, Timestamp};
use local_synapse::{Method, wait_for};
use serde_json::json;

use super::visitor::Visitor;
use crate::paths::href;

#[tokio::test(flavor = "multi_thread")]
async fn rooms_are_made_ahead_people_stay_apart_and_the_end_is_a_time_of_the_day() {
    let host = User::register("plan_host").await;
    let room = host
        .create_room(json!({ "name": "Ahead", "preset": "public_chat" }))
        .await;
    let mut people = Vec::new();
    for name in ["plan_ann", "plan_bob", "plan_cleo", "plan_dan"] {
        let user = User::register(name).await;
        user.join(&room).await;
        people.push(user.raw.user_id.clone());
    }
    let path = href(&room);
    let teacher = Visitor::of(&host, 4761).await;

    // A wish is kept whatever the chance, and one that nobody can keep is told.
    let deal = format!("{path}/plan/deal");
    let together = format!("{}, {}\n", people[0], people[3]);
    let apart = format!("{}, {}", people[0], people[1]);
    let wishes = [
        ("by", "rooms"),
        ("count", "2"),
        ("names", "Table {n}"),
        ("together", &together),
        ("apart", &apart),
    ];
    for _ in 0..5 {
        teacher.post(&deal, &wishes).await;
        let dealt = teacher.get(&path).await;
        let groups: Vec<_> = dealt.html.split("data-group=").skip(1).collect();
        let seat = |user: &str| {
            groups
                .iter()
                .position(|group| group.contains(user))
                .unwrap()
        };
        assert_eq!(seat(&people[0]), seat(&people[3]));
        assert_ne!(seat(&people[0]), seat(&people[1]));
        assert!(dealt.html.contains("Meet other") || dealt.html.contains("Deal again"));
    }
    let mut nobody = wishes;
    nobody[4].1 = "Nobody, Somebody";
    teacher.post(&deal, &nobody).await;
    let refused = teacher.get(&path).await;
    assert!(
        refused
            .html
            .contains("Nobody in this room is called Nobody")
    );
    let teachers = format!("{}, {}", people[0], host.raw.user_id);
    nobody[4].1 = &teachers;
    teacher.post(&deal, &nobody).await;
    let refused = teacher.get(&path).await;
    assert!(refused.html.contains("who is not dealt into a group"));
    assert!(!refused.html.contains("--with-moderators"));
    teacher.post(&deal, &wishes).await;

    // Rooms are made, and nothing is opened.
    let prepare = format!("{path}/plan/prepare");
    let none = teacher.post(&prepare, &[("count", "0")]).await;
    assert_eq!(none.status, StatusCode::SEE_OTHER);
    assert!(teacher.get(&path).await.html.contains("Make from 1 to 500"));
    teacher.post(&prepare, &[("count", "2")]).await;
    let mut ready = teacher.get(&path).await;
    if ready.html.contains("Making 2 rooms") {
        teacher.stream(&ready).await.until(&["\"reload\""]).await;
        ready = teacher.get(&path).await;
    }
    assert!(ready.html.contains("2 rooms are ready."), "{}", ready.html);
    let joined = "/_matrix/client/v3/joined_rooms";
    let rooms = async || {
        let answer = host.raw.request(Method::GET, joined, None).await.unwrap();
        answer.1["joined_rooms"].as_array().unwrap().len()
    };
    assert_eq!(rooms().await, 3);

    // One end, and one that is still to come.
    let start = format!("{path}/plan/start");
    let revision = ready.between("name=\"revision\" value=\"", "\"");
    let later = (Timestamp::now() + SignedDuration::from_hours(2)).to_string();
    let two_ends = [
        ("revision", &*revision),
        ("minutes", "5"),
        ("until", &*later),
    ];
    teacher.post(&start, &two_ends).await;
    assert!(
        teacher
            .get(&path)
            .await
            .html
            .contains("A session has one end")
    );
    // Groups that nobody has named are called in the language that is chosen.
    let step = format!("{path}/plan/step");
    teacher.post(&deal, &wishes[..2]).await;
    let dealt = teacher.get(&path).await;
    assert!(
        dealt.html.contains("data-name=\"Table 2\""),
        "{}",
        dealt.html
    );
    let usual = [wishes[0], wishes[1], ("names", "Group {n}")];
    teacher.post(&deal, &usual).await;
    for (language, name) in [("fr", "Groupe 2"), ("en", "Group 2")] {
        teacher.post(&step, &[("language", language)]).await;
        let page = teacher.get(&path).await;
        let shown = format!("data-name=\"{name}\"");
        assert!(page.html.contains(&shown), "{}", page.html);
    }
    let page = teacher.get(&path).await;
    let revision = page.between("name=\"revision\" value=\"", "\"");
    // What goes into the rooms is in the language that is chosen, and the widget of the room is opened.
    let state = format!("/_matrix/client/v3/rooms/{room}/state");
    let widget = format!("{state}/im.vector.modular.widgets/io.github.matrix_breakout.widget");
    let content = json!({ "type": "m.custom", "url": "https://widgets.example/#" });
    let put = host.raw.request(Method::PUT, &widget, Some(content)).await;
    assert_eq!(put.unwrap().0, StatusCode::OK);
    let until = [
        ("revision", &*revision),
        ("until", &*later),
        ("announce", "on"),
        ("language", "de"),
        ("widget", "on"),
    ];
    teacher.post(&start, &until).await;
    let open = teacher.get(&path).await;
    let mut board = teacher.stream(&open).await;
    board.until(&["2 groups are open"]).await;
    // In the rooms that were made ahead of time.
    assert_eq!(rooms().await, 3);
    let open = teacher.get(&path).await;
    assert!(open.html.contains("data-ends-at"), "{}", open.html);
    let latest = format!("/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=20");
    let (_, latest) = host.raw.request(Method::GET, &latest, None).await.unwrap();
    assert!(latest.to_string().contains("Sucht euren Namen"), "{latest}");
    assert!(latest.to_string().contains("Gruppe 2"), "{latest}");
    assert!(!latest.to_string().contains("Group 2"), "{latest}");
    let layout = format!("{state}/io.element.widgets.layout/");
    let layout = wait_for("the widget is open", Duration::from_secs(20), async || {
        let answer = host.raw.request(Method::GET, &layout, None).await.unwrap();
        (answer.0 == StatusCode::OK).then_some(answer.1)
    });
    let ours = "io.github.matrix_breakout.widget";
    assert_eq!(layout.await["widgets"][ours]["container"], "top");
    let extend = format!("{path}/extend");
    let passed = teacher
        .post(&extend, &[("until", "2026-01-01 00:00")])
        .await;
    assert!(passed.status.is_client_error(), "{}", passed.html);
    assert!(
        passed.html.contains("has passed already"),
        "{}",
        passed.html
    );
    // A time of the day is the next one, which is told with its day if that is another one.
    let midnight = teacher.post(&extend, &[("until", "00:00")]).await;
    assert_eq!(midnight.status, StatusCode::SEE_OTHER);
    board.until(&[", at 00:00:00 on "]).await;
}
