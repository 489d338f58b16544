//! Two tabs, forms that are sent twice, and rooms that are left meanwhile.

use axum::http::StatusCode;
use breakout_account::testing::User;
use local_synapse::Method;
use serde_json::json;

use super::visitor::Visitor;
use crate::paths::href;

const BREAKOUT: &str = "org.matrix.msc3985.breakout";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sent_twice_is_done_once_and_every_tab_sees_it() {
    let host = User::register("twice_host").await;
    let guest = User::register("twice_guest").await;
    let room = host
        .create_room(json!({ "name": "Twice", "preset": "public_chat" }))
        .await;
    guest.join(&room).await;
    let path = href(&room);
    let (teacher, pupil) = (
        Visitor::of(&host, 4741).await,
        Visitor::of(&guest, 4742).await,
    );

    // Both tabs of the host show the plan, and Start is pressed in both.
    let tab = teacher.get(&path).await;
    let mut other = teacher.stream(&tab).await;
    let revision = tab.between("name=\"revision\" value=\"", "\"");
    let fields = [("revision", revision.as_str())];
    let start = format!("{path}/plan/start");
    let pressed = tokio::join!(teacher.post(&start, &fields), teacher.post(&start, &fields));
    assert_eq!(pressed.0.status, StatusCode::SEE_OTHER);
    assert_eq!(pressed.1.status, StatusCode::SEE_OTHER);
    other.until(&["\"reload\""]).await;
    let tab = teacher.get(&path).await;
    let mut board = teacher.stream(&tab).await;
    board.until(&["One group is open"]).await;
    assert_eq!(host.counts(&room).await, (1, 2));

    // Not now means not now, also when it is said twice.
    let mut offer = pupil.stream(&pupil.get(&path).await).await;
    offer.until(&["You are suggested for Group 1"]).await;
    for _ in 0..2 {
        pupil.post(&format!("{path}/not-now"), &[]).await;
        pupil.get(&path).await.assert_has(&["You said: not now"]);
    }
    for _ in 0..2 {
        pupil.post(&format!("{path}/take-up"), &[]).await;
        pupil.get(&path).await.assert_has(&["Join Group 1"]);
    }
    let offered = pupil.get(&path).await;
    let child = offered.between("name=\"child\" value=\"", "\"");
    for _ in 0..2 {
        let joined = pupil
            .post(&format!("{path}/join"), &[("child", &child)])
            .await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.html);
    }
    board.until(&["Everybody is in their group"]).await;

    // Ended in both tabs at once, and once more.
    let end = format!("{path}/end");
    let ended = tokio::join!(teacher.post(&end, &[]), teacher.post(&end, &[]));
    let again = teacher.post(&end, &[]).await;
    for answer in [ended.0, ended.1, again] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.html);
    }
    offer.until(&["No break-out is open here"]).await;
    let state = format!("rooms/{room}/state/{BREAKOUT}/");
    assert_eq!(host.read(&state).await["m.breakout"], json!({}));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_a_room_that_is_left_elsewhere_says_so_by_itself() {
    let host = User::register("left_host").await;
    let room = host.create_room(json!({ "name": "Left" })).await;
    let visitor = Visitor::of(&host, 4743).await;
    let page = visitor.get(&href(&room)).await;
    let mut stream = visitor.stream(&page).await;
    stream.until(&["No break-out is open here"]).await;
    let leave = format!("/_matrix/client/v3/rooms/{room}/leave");
    host.send(Method::POST, &leave, json!({})).await;
    stream.until(&["\"reload\""]).await;
    let page = visitor.get(&href(&room)).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    page.assert_has(&["not in this room", "href=\"/rooms\""]);
    let started = visitor.post(&format!("{}/end", href(&room)), &[]).await;
    assert_eq!(started.status, StatusCode::NOT_FOUND);
}
