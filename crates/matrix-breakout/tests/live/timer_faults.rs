//! Requests around the homeserver's timer that are cut off or fail.

use breakout_core::opening::End;
use local_synapse::{Fault, FaultProxy, Method, Synapse};
use matrix_breakout::{RoomBreakoutExt as _, SessionEnd};
use matrix_sdk::Room;
use serde_json::json;

use crate::{
    classroom::{Classroom, client},
    timekeeping::{EVENT, HOUR, NOTE, millis, open, sync, timers},
};

/// Opens for an hour through a proxy with this fault, by which it is cut; after a second run there is one timer
/// and one of everything.
async fn open_with_fault(method: Method, part: &'static str, nth: usize, fault: Fault) {
    let context = format!("{method} {part} {nth} {fault:?}");
    let class = Classroom::new(2).await;
    let url = Synapse::shared().await.url();
    let proxy = FaultProxy::start(url).await.unwrap();
    let first = client(&class.host, proxy.url()).await;
    sync(&first).await;
    let room = first.get_room(&class.parent).unwrap();
    // A timer of an earlier session that somebody ended with another client.
    open(&class, &room, HOUR).await;
    class
        .put(&class.host, EVENT, json!({ "m.breakout": {} }))
        .await;

    let injected = proxy.inject(
        move |head| head.method == method && head.path.contains(part),
        nth,
        fault,
    );
    let request = |room: &Room| {
        let open = room.breakout().open(class.plan(2));
        open.with_request("2 rooms")
            .with_end(SessionEnd::After(HOUR))
    };
    let open = request(&room);
    tokio::select! {
        cut = injected.triggered() => cut.unwrap(),
        report = async { open.await } => panic!("{context}: {report:?}"),
    }
    drop(proxy);
    let (_, room) = class.host().await;
    let report = request(&room)
        .await
        .unwrap_or_else(|error| panic!("{context}: {error:?}"));
    assert_eq!(
        (report.end, report.on_server),
        (End::Open, true),
        "{context}"
    );
    assert_eq!(injected.times_triggered(), 1, "{context}");
    let pending = timers(&class.host).await;
    assert_eq!(pending.len(), 1, "{context}: {pending:#?}");
    assert_eq!(
        pending[0]["content"][NOTE]["id"],
        json!(report.session),
        "{context}"
    );
    let ended_at = &pending[0]["content"][NOTE]["ended_at"];
    assert_eq!(*ended_at, json!(millis(report.ends_at)), "{context}");
    let events = class.messages().await;
    let count = |event_type: &str| {
        let of_type = events.iter().filter(|e| e["type"] == json!(event_type));
        of_type.count()
    };
    // Those of the earlier session, its end, and one of each of this one.
    assert_eq!((count(EVENT), count("m.room.message")), (3, 2), "{context}");
}

#[tokio::test]
async fn a_start_that_is_killed_at_its_timer_has_one_timer_when_continued() {
    for fault in [Fault::HangBefore, Fault::HangAfter] {
        open_with_fault(Method::PUT, "/state/", 2, fault.clone()).await;
        open_with_fault(Method::POST, "/delayed_events/", 1, fault.clone()).await;
        open_with_fault(Method::GET, "/delayed_events", 1, fault.clone()).await;
        open_with_fault(Method::PUT, "/state/", 1, fault.clone()).await;
        open_with_fault(Method::PUT, "/send/", 1, fault).await;
    }
}
