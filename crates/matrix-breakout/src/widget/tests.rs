use breakout_core::room::Action;
use matrix_sdk::ruma::{OwnedRoomId, owned_room_id};
use serde_json::json;

use super::*;
use crate::testing::{Homeserver, OWN};

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

fn parent() -> OwnedRoomId {
    owned_room_id!("!parent:localhost")
}

fn address(text: &str) -> WidgetAddress {
    text.parse().unwrap()
}

async fn homeserver() -> Homeserver {
    let homeserver = Homeserver::new().await;
    homeserver.create(&parent(), json!({}));
    homeserver.sync().await;
    homeserver
}

/// How often the widget's event was written, and the layout.
async fn written(homeserver: &Homeserver) -> (usize, usize) {
    let widget = homeserver.asked("PUT", widget::TYPE).await;
    (widget, homeserver.asked("PUT", layout::TYPE).await)
}

#[tokio::test]
async fn the_widget_is_written_once_and_anew_only_for_another_address() {
    let homeserver = homeserver().await;
    let breakout = homeserver.breakout(&parent());
    let school = address("https://school.example/b");
    let first = breakout.put_widget(&school).await.unwrap();
    assert!(first.changed && first.before.is_none());
    let second = breakout.put_widget(&school).await.unwrap();
    assert!(!second.changed);
    assert_eq!(
        second.event_id, first.event_id,
        "people's trust hangs on it"
    );
    assert_eq!(written(&homeserver).await, (1, 0));

    let other = address("https://other.example/");
    let third = breakout.put_widget(&other).await.unwrap();
    assert!(third.changed && third.before.unwrap().is_at(&school));
    let fetched = breakout.fetch_widget().await.unwrap();
    assert!(fetched.widget.unwrap().is_at(&other) && !fetched.is_open);

    let removed = breakout.remove_widget().await.unwrap();
    assert!(removed.changed && removed.before.unwrap().is_at(&other));
    assert!(!breakout.remove_widget().await.unwrap().changed);
    assert_eq!(written(&homeserver).await, (3, 0));
    assert_eq!(breakout.fetch_widget().await.unwrap().widget, None);
}

#[tokio::test]
async fn removing_takes_the_place_away_and_leaves_others_theirs() {
    let homeserver = homeserver().await;
    let breakout = homeserver.breakout(&parent());
    breakout
        .put_widget(&address("https://a.example/"))
        .await
        .unwrap();
    let board = json!({ "container": "top", "index": 0, "width": 50 });
    let places = json!({ "widgets": { "board": board, (widget::ID): { "container": "top" } } });
    homeserver.put(OWN, &parent(), layout::TYPE, "", places);
    breakout.remove_widget().await.unwrap();
    let left = homeserver.state(&parent(), layout::TYPE);
    assert_eq!(left, json!({ "widgets": { "board": board } }));
}

#[tokio::test]
async fn it_is_shown_while_a_session_is_open_and_closed_with_it() {
    let homeserver = homeserver().await;
    let breakout = homeserver.breakout(&parent());
    assert!(!breakout.show_widget().await.unwrap(), "nothing is open");
    let open = json!({
        "m.breakout": { "!a:x": { "via": ["x"], "users": [] } },
        "io.github.matrix_breakout.session": { "id": "s1" },
    });
    homeserver.put(OWN, &parent(), BREAKOUT, "", open);
    homeserver.sync().await;
    let missing = breakout.show_widget().await;
    assert!(matches!(missing, Err(WidgetError::NoWidget)), "{missing:?}");
    let address = address("https://a.example/");
    breakout.put_widget(&address).await.unwrap();
    assert!(breakout.show_widget().await.unwrap());
    assert!(breakout.show_widget().await.unwrap());
    assert_eq!(written(&homeserver).await, (1, 1));
    homeserver.sync().await;
    let end = breakout.end().with_announcement(false).with_groups(false);
    assert!(end.await.unwrap().widget_left.is_none());
    assert!(!breakout.fetch_widget().await.unwrap().is_open);
}

#[tokio::test]
async fn whoever_may_not_is_told_before_anything_is_sent() {
    for (event_type, action) in [
        (widget::TYPE, Action::ChangeWidget),
        (layout::TYPE, Action::ShowWidget),
    ] {
        let homeserver = homeserver().await;
        let levels = json!({ "users": { OWN: 50 }, "events": { event_type: 60 } });
        homeserver.put(OWN, &parent(), "m.room.power_levels", "", levels);
        homeserver.sync().await;
        let breakout = homeserver.breakout(&parent());
        let put = breakout.put_widget(&address("https://a.example/")).await;
        let Err(WidgetError::MissingPower(missing)) = put else {
            panic!("{put:?}");
        };
        assert_eq!(
            (missing.action, missing.level, missing.needed),
            (action, 50, 60)
        );
        assert_eq!(written(&homeserver).await, (0, 0));
    }
}

#[tokio::test]
async fn an_end_closes_what_a_session_has_opened_and_asks_for_nothing_elsewhere() {
    for (mark, closes) in [(None, 0), (Some(layout::SESSION_KEY), 1)] {
        let homeserver = homeserver().await;
        let open = json!({ "m.breakout": { "!a:x": { "via": ["x"], "users": [] } } });
        homeserver.put(OWN, &parent(), BREAKOUT, "", open);
        let mut place = json!({ "container": "top", "index": 0 });
        if let Some(mark) = mark {
            place[mark] = json!("s1");
        }
        let places = json!({ "widgets": { (widget::ID): place } });
        homeserver.put(OWN, &parent(), layout::TYPE, "", places.clone());
        homeserver.sync().await;
        let breakout = homeserver.breakout(&parent());
        let end = || breakout.end().with_announcement(false).with_groups(false);
        let ended = end().await.unwrap();
        assert!(ended.ended && ended.widget_left.is_none(), "{ended:?}");
        let left = homeserver.state(&parent(), layout::TYPE);
        match closes {
            0 => assert_eq!(left, places, "somebody has pinned it"),
            _ => assert_eq!(left, json!({ "widgets": {} })),
        }
        homeserver.sync().await;
        end().await.unwrap();
        assert_eq!(homeserver.asked("PUT", layout::TYPE).await, closes);
        assert_eq!(homeserver.asked("GET", layout::TYPE).await, closes);
        assert_eq!(homeserver.asked("GET", widget::TYPE).await, 0);
    }
}

#[tokio::test]
async fn a_widget_that_cannot_be_closed_keeps_nothing_open_and_is_closed_by_the_next_end() {
    let homeserver = homeserver().await;
    let open = json!({ "m.breakout": { "!a:x": { "via": ["x"], "users": [] } } });
    homeserver.put(OWN, &parent(), BREAKOUT, "", open);
    let place = json!({ "container": "top", (layout::SESSION_KEY): "s1" });
    let places = json!({ "widgets": { (widget::ID): place } });
    homeserver.put(OWN, &parent(), layout::TYPE, "", places);
    homeserver.sync().await;
    let breakout = homeserver.breakout(&parent());
    let end = || breakout.end().with_announcement(false).with_groups(false);
    homeserver.refuse(("PUT", layout::TYPE), 403, "M_FORBIDDEN");
    let ended = end().await.unwrap();
    assert!(ended.ended && ended.widget_left.is_some(), "{ended:?}");
    homeserver.mend();
    let again = end().await.unwrap();
    assert!(!again.ended && again.widget_left.is_none(), "{again:?}");
    assert_eq!(
        homeserver.state(&parent(), layout::TYPE),
        json!({ "widgets": {} })
    );
}
