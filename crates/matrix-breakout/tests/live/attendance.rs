//! Who was where.

use local_synapse::{Method, StatusCode, Synapse};
use matrix_breakout::{ReportError, RoomBreakoutExt as _};
use serde_json::json;

use crate::{
    classroom::{Classroom, client, join},
    results::sync,
};

#[tokio::test]
async fn attendance_is_from_join_to_leave() {
    let class = Classroom::new(2).await;
    let (host, room) = class.host().await;
    let breakout = room.breakout();
    assert!(matches!(
        breakout.attendance().await,
        Err(ReportError::NoSession(_))
    ));
    let opened = breakout.open(class.plan(2)).await.unwrap();
    sync(&host).await;
    let children: Vec<_> = opened
        .children
        .iter()
        .map(|c| c.room_id.clone().unwrap())
        .collect();
    join(&class.people[0], &children[0]).await;
    join(&class.people[1], &children[0]).await;
    let path = format!("/_matrix/client/v3/rooms/{}/leave", children[0]);
    let (status, answer) = class.people[0]
        .request(Method::POST, &path, Some(json!({})))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    join(&class.people[0], &children[1]).await;

    let attendance = breakout.attendance().await.unwrap();
    assert!(attendance.unknown.is_empty());
    let shown: Vec<_> = attendance
        .stays
        .iter()
        .map(|attended| {
            let stay = &attended.stay;
            let is_over = stay.to.is_some_and(|to| to >= stay.from);
            (
                stay.user_id.as_str(),
                attended.name.as_deref().unwrap(),
                is_over,
            )
        })
        .collect();
    let [ann, bob] = [&class.people[0].user_id, &class.people[1].user_id];
    assert_eq!(
        shown,
        [
            (ann.as_str(), "Group 1", true),
            (bob.as_str(), "Group 1", false),
            (ann.as_str(), "Group 2", false),
        ]
    );

    // Somebody who is not in the rooms cannot know, and is told so.
    let member = client(&class.people[1], Synapse::shared().await.url()).await;
    sync(&member).await;
    let theirs = member.get_room(&class.parent).unwrap().breakout();
    let theirs = theirs.attendance().await.unwrap();
    assert_eq!((theirs.unknown.len(), theirs.stays.len()), (1, 2));
}
