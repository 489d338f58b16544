//! The widget: added once, opened and closed with the sessions, whoever or whatever ends them.

use std::time::Duration;

use breakout_core::{
    event::widget::{self, WidgetAddress, layout},
    opening::End,
};
use local_synapse::{Method, wait_for};
use matrix_breakout::{
    Action, HostService, OpenReport, RequestKind, RoomBreakoutExt as _, SessionEnd, WidgetError,
};
use matrix_sdk::{Room, config::SyncSettings};
use serde_json::{Value, json};

use crate::classroom::{Classroom, sync};

const PATIENCE: Duration = Duration::from_secs(120);

/// Both kinds of power: that of levels, and that of creators.
const VERSIONS: [&str; 2] = ["10", "12"];

fn school() -> WidgetAddress {
    "https://widgets.school.example/breakout/".parse().unwrap()
}

async fn class(version: &str) -> Classroom {
    Classroom::with_room(2, json!({ "room_version": version })).await
}

async fn layout_of(class: &Classroom) -> Value {
    class.state(&class.parent, layout::TYPE).await
}

/// Where the layout has the widget.
fn place(layout: &Value) -> &Value {
    &layout["widgets"][widget::ID]["container"]
}

/// How many events of a type the parent has had.
async fn count(class: &Classroom, event_type: &str) -> usize {
    let path = format!(
        "/_matrix/client/v3/rooms/{}/messages?dir=b&limit=100",
        class.parent
    );
    let (_, answer) = class.host.request(Method::GET, &path, None).await.unwrap();
    let events = answer["chunk"].as_array().unwrap().iter();
    events.filter(|event| event["type"] == event_type).count()
}

async fn open(class: &Classroom, room: &Room, end: Option<Duration>) -> OpenReport {
    let open = room.breakout().open(class.plan(2)).with_widget(true);
    let report = open.with_end(end.map(SessionEnd::After)).await.unwrap();
    assert_eq!(report.end, End::Open);
    report
}

#[tokio::test]
async fn the_widget_is_added_once_and_opened_and_closed_with_each_session() {
    for version in VERSIONS {
        let class = class(version).await;
        let (client, room) = class.host().await;
        let breakout = room.breakout();
        let added = breakout.put_widget(&school()).await.unwrap();
        let again = breakout.put_widget(&school()).await.unwrap();
        assert!(added.changed && !again.changed);
        assert_eq!(added.event_id, again.event_id);
        // Somebody else's place is none of ours.
        let board = json!({ "container": "top", "index": 0, "width": 70 });
        let theirs = json!({ "widgets": { "board": board }, "com.example": 1 });
        class.put(&class.host, layout::TYPE, theirs.clone()).await;

        for round in 1..=2 {
            sync(&client).await;
            let report = open(&class, &room, None).await;
            assert!(report.widget_open, "{version} {report:?}");
            let opened = layout_of(&class).await;
            assert_eq!(place(&opened), "top");
            assert_eq!(opened["widgets"]["board"], board);
            let known = breakout.fetch_widget().await.unwrap();
            assert!(known.is_open && known.widget.unwrap().is_at(&school()));
            sync(&client).await;
            let ended = breakout.end().await.unwrap();
            assert!(ended.ended && ended.widget_left.is_none(), "{ended:?}");
            assert_eq!(layout_of(&class).await, theirs);
            assert_eq!(count(&class, layout::TYPE).await, 1 + 2 * round);
        }
        assert_eq!(
            count(&class, widget::TYPE).await,
            1,
            "people trust that event"
        );

        sync(&client).await;
        assert!(breakout.remove_widget().await.unwrap().changed);
        sync(&client).await;
        let report = open(&class, &room, None).await;
        let why = report.widget_not_open;
        assert!(matches!(why, Some(WidgetError::NoWidget)), "{why:?}");
    }
}

#[tokio::test]
async fn whoever_may_not_show_it_opens_the_session_anyway_and_says_so() {
    for version in VERSIONS {
        let class = class(version).await;
        let (_client, room) = class.host().await;
        room.breakout().put_widget(&school()).await.unwrap();
        let moderator = &class.people[0];
        class.promote(moderator, 50).await;
        let mut levels = class.state(&class.parent, "m.room.power_levels").await;
        levels["events"][layout::TYPE] = json!(60);
        class.put(&class.host, "m.room.power_levels", levels).await;

        let (_client, room) = class.of(moderator).await;
        let report = open(&class, &room, None).await;
        let Some(WidgetError::MissingPower(missing)) = report.widget_not_open else {
            panic!("{report:?}");
        };
        assert_eq!((missing.action, missing.needed), (Action::ShowWidget, 60));
        assert!(!report.widget_open);
        assert!(
            room.breakout()
                .fetch_breakout()
                .await
                .unwrap()
                .content
                .is_open()
        );
        assert_eq!(count(&class, layout::TYPE).await, 0);
        let breakout = room.breakout();
        let other = "https://b.example".parse().unwrap();
        let refused = breakout.put_widget(&other).await;
        assert!(matches!(refused, Err(WidgetError::MissingPower(_))));
    }
}

#[tokio::test]
async fn what_the_homeserver_ends_is_closed_by_whoever_looks_after_it() {
    let class = class("12").await;
    let (client, room) = class.host().await;
    room.breakout().put_widget(&school()).await.unwrap();
    let report = open(&class, &room, Some(Duration::from_secs(6))).await;
    assert!(report.on_server && report.widget_open);
    // Ended by the homeserver with nobody there.
    wait_for("the end", PATIENCE, async || {
        let present = room.breakout().fetch_breakout().await.unwrap();
        (!present.content.is_open()).then_some(())
    })
    .await;
    assert_eq!(place(&layout_of(&class).await), "top");
    sync(&client).await;
    let (_host, _news) = HostService::new(&client).start();
    let closed = wait_for("a closed widget", PATIENCE, async || {
        let layout = layout_of(&class).await;
        place(&layout).is_null().then_some(())
    });
    tokio::select! {
        () = closed => {}
        ended = client.sync(SyncSettings::new()) => panic!("{ended:?}"),
    }
}

#[tokio::test]
async fn where_nobody_has_a_widget_nothing_is_asked_for() {
    let class = class("12").await;
    let (client, room) = class.host().await;
    let requests = async |widget: bool| {
        sync(&client).await;
        let open = room.breakout().open(class.plan(1)).with_widget(widget);
        let report = open.await.unwrap();
        sync(&client).await;
        room.breakout().end().await.unwrap();
        [RequestKind::Read, RequestKind::State].map(|kind| report.requests.of(kind))
    };
    let without = requests(false).await;
    room.breakout().put_widget(&school()).await.unwrap();
    assert_eq!(requests(false).await, without);
    let [reads, writes] = without;
    assert_eq!(requests(true).await, [reads + 1, writes + 1]);
}
