//! What comes back from the children: reports, and attendance after them.

use std::time::Duration;

use breakout_core::{adjust::Change, report::Message};
use local_synapse::{Account, Method, StatusCode, Synapse};
use matrix_breakout::{
    Clock, Error, ReportError, ReportOutcome, ReportPreview, Reported, RoomBreakoutExt as _,
};
use matrix_sdk::{
    Client,
    config::SyncSettings,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, RoomId, UInt,
        events::room::message::RoomMessageEventContent,
    },
};
use serde_json::{Value, json};

use crate::classroom::{Classroom, client, join};

pub(crate) async fn sync(client: &Client) {
    let settings = SyncSettings::new().timeout(Duration::ZERO);
    client.sync_once(settings).await.unwrap();
}

async fn send(account: &Account, room_id: &RoomId, number: u32, text: &str) -> String {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/send/m.room.message/{number}");
    let body = json!({ "msgtype": "m.text", "body": text });
    let (status, answer) = account
        .request(Method::PUT, &path, Some(body))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["event_id"].as_str().unwrap().to_owned()
}

fn outcomes(reported: &Reported) -> Vec<(usize, &ReportOutcome)> {
    let groups = reported.groups.iter();
    groups
        .map(|group| (group.messages, &group.outcome))
        .collect()
}

fn reports(messages: &[Value]) -> Vec<String> {
    let bodies = messages
        .iter()
        .filter_map(|event| event["content"]["body"].as_str());
    let mut reports: Vec<_> = bodies
        .filter(|body| body.starts_with("Report of "))
        .map(str::to_owned)
        .collect();
    reports.reverse();
    reports
}

#[tokio::test]
async fn each_group_reports_once_what_it_marked_or_pinned() {
    let class = Classroom::new(3).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let none = breakout.bring_back().await.unwrap_err();
    assert!(matches!(none, ReportError::NoSession(_)), "{none}");
    let opened = breakout.open(class.plan(3)).await.unwrap();
    sync(&client).await;
    let children: Vec<_> = opened
        .children
        .iter()
        .map(|c| c.room_id.clone().unwrap())
        .collect();
    let person = &class.people[0];
    for child in &children {
        join(person, child).await;
    }
    send(person, &children[0], 1, "chatter").await;
    send(person, &children[0], 2, "!report We agree <b>").await;
    let pinned = send(person, &children[1], 3, "to be pinned").await;
    let path = format!(
        "/_matrix/client/v3/rooms/{}/state/m.room.pinned_events/",
        children[1]
    );
    let pins = json!({ "pinned": [pinned, 5] });
    let (status, answer) = class
        .host
        .request(Method::PUT, &path, Some(pins))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");

    let reported = breakout.bring_back().await.unwrap();
    assert_eq!(reported.session.as_ref(), Some(&opened.session));
    let [
        (1, ReportOutcome::Sent(_)),
        (1, ReportOutcome::Sent(_)),
        (0, ReportOutcome::Nothing),
    ] = outcomes(&reported)[..]
    else {
        panic!("{reported:?}");
    };
    let name = &person.username;
    let first = [
        format!("Report of Group 1:\n• {name}: We agree <b>"),
        format!("Report of Group 2:\n• {name}: to be pinned"),
    ];
    let messages = class.messages().await;
    assert_eq!(reports(&messages), first);
    let html = messages[1]["content"]["formatted_body"].as_str().unwrap();
    assert!(html.contains("We agree &lt;b&gt;"), "{html}");

    // Again, also on another machine, nothing is sent, until there is something new.
    let again = breakout.bring_back().await.unwrap();
    let [
        (1, ReportOutcome::Unchanged),
        (1, ReportOutcome::Unchanged),
        (0, _),
    ] = outcomes(&again)[..]
    else {
        panic!("{again:?}");
    };
    send(person, &children[0], 4, "one more thing !report").await;
    breakout.end().await.unwrap();
    breakout.bring_back().await.unwrap();
    let mut all = first.to_vec();
    all.push(format!("Report of Group 1:\n• {name}: one more thing"));
    assert_eq!(reports(&class.messages().await), all);

    // Of the next round in the same rooms, only what is said in it.
    sync(&client).await;
    let next = breakout.rounds().await.unwrap().again().unwrap();
    breakout.open(next).await.unwrap();
    let reported = breakout.bring_back().await.unwrap();
    assert!(
        outcomes(&reported).iter().all(|(count, _)| *count == 0),
        "{reported:?}"
    );
}

#[tokio::test]
async fn a_report_of_encrypted_rooms_is_encrypted_and_sent_once() {
    let encryption = json!([{
        "type": "m.room.encryption", "state_key": "", "content": { "algorithm": "m.megolm.v1.aes-sha2" },
    }]);
    let class = Classroom::with_room(1, json!({ "initial_state": encryption })).await;
    let (host, room) = class.host().await;
    let opened = room.breakout().open(class.plan(1)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    let person = client(&class.people[0], Synapse::shared().await.url()).await;
    sync(&person).await;
    join(&class.people[0], &child).await;
    sync(&person).await;
    let theirs = person.get_room(&child).unwrap();
    let said = RoomMessageEventContent::text_plain("!report the secret");
    theirs.send(said).await.unwrap();
    sync(&host).await;

    let reported = room.breakout().bring_back().await.unwrap();
    assert_eq!(reported.groups[0].unreadable, 0, "{reported:?}");
    let ReportOutcome::Sent(event_id) = &reported.groups[0].outcome else {
        panic!("{reported:?}");
    };
    let sent = &class.messages().await[0];
    assert_eq!(
        (&sent["type"], &sent["event_id"]),
        (&json!("m.room.encrypted"), &json!(event_id))
    );
    assert!(!sent.to_string().contains("the secret"));
    sync(&person).await;
    let parent = person.get_room(&class.parent).unwrap();
    let read = parent.event(event_id, None).await.unwrap();
    assert!(read.raw().json().get().contains("the secret"));

    let again = room.breakout().bring_back().await.unwrap();
    assert!(
        matches!(again.groups[0].outcome, ReportOutcome::Unchanged),
        "{again:?}"
    );
}

#[tokio::test]
async fn nothing_is_sent_before_it_was_looked_at_and_chosen() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    assert!(matches!(
        breakout.results().await,
        Err(ReportError::NoSession(_))
    ));
    let opened = breakout.open(class.plan(1)).await.unwrap();
    sync(&client).await;
    let child = opened.children[0].room_id.clone().unwrap();
    let person = &class.people[0];
    join(person, &child).await;
    let first = send(person, &child, 1, "!report one").await;
    let second = send(person, &child, 2, "!report two").await;

    let shown = |preview: &ReportPreview| -> Vec<(String, String, bool)> {
        let messages = preview.groups[0].messages.iter();
        messages
            .map(|previewed| {
                let message = &previewed.message;
                let id = message.event_id.to_string();
                (id, message.body.clone(), previewed.is_reported)
            })
            .collect()
    };
    let preview = breakout.results().await.unwrap();
    let row = |id: &String, text: &str, is_reported| (id.clone(), text.to_owned(), is_reported);
    let both = [row(&first, "one", false), row(&second, "two", false)];
    assert_eq!(shown(&preview), both);
    assert_eq!(reports(&class.messages().await), [""; 0]);

    // None of what is new is chosen, then one, while more comes.
    let none = breakout.bring_back().with_only([]).await.unwrap();
    assert!(
        matches!(none.groups[0].outcome, ReportOutcome::NotChosen),
        "{none:?}"
    );
    let third = send(person, &child, 3, "!report three").await;
    let id: OwnedEventId = second.as_str().try_into().unwrap();
    let as_seen = |message: &Message| message.body == "not what it says";
    let other = breakout.bring_back().with_filter(as_seen).await.unwrap();
    assert!(
        matches!(other.groups[0].outcome, ReportOutcome::NotChosen),
        "{other:?}"
    );
    breakout.bring_back().with_only([id]).await.unwrap();
    let name = &person.username;
    let sent = format!("Report of Group 1:\n• {name}: two");
    assert_eq!(reports(&class.messages().await), [sent]);
    let preview = breakout.results().await.unwrap();
    assert_eq!(
        shown(&preview),
        [
            row(&first, "one", false),
            row(&second, "two", true),
            row(&third, "three", false)
        ]
    );
}

#[tokio::test]
async fn a_co_host_does_not_report_again_and_nobody_else_can_silence_a_group() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let opened = room.breakout().open(class.plan(1)).await.unwrap();
    sync(&client).await;
    let child = opened.children[0].room_id.clone().unwrap();
    let [co_host, person] = &class.people[..] else {
        panic!("two people");
    };
    for member in [co_host, person] {
        join(member, &child).await;
    }
    let marked = send(person, &child, 1, "!report once").await;

    // What an ordinary member says is reported is not.
    let opening = room.breakout().history().await.unwrap()[0].event_id.clone();
    let forged = json!({
        "msgtype": "m.text", "body": "Report of Group 1:",
        "m.relates_to": {
            "rel_type": "io.github.matrix_breakout.report", "event_id": opening,
            "room_id": child, "events": [marked],
        },
    });
    let path = format!(
        "/_matrix/client/v3/rooms/{}/send/m.room.message/9",
        class.parent
    );
    let (status, answer) = person
        .request(Method::PUT, &path, Some(forged))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    let reported = room.breakout().bring_back().await.unwrap();
    assert!(
        matches!(reported.groups[0].outcome, ReportOutcome::Sent(_)),
        "{reported:?}"
    );

    class.promote(co_host, 50).await;
    let (_theirs, theirs) = class.of(co_host).await;
    let again = theirs.breakout().bring_back().await.unwrap();
    assert!(
        matches!(again.groups[0].outcome, ReportOutcome::Unchanged),
        "{again:?}"
    );
}

#[tokio::test]
async fn who_has_left_and_what_was_closed_still_counts() {
    let class = Classroom::new(2).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    breakout.open(class.plan(2)).await.unwrap();
    sync(&client).await;
    let children: Vec<_> = {
        let content = breakout.fetch_breakout().await.unwrap().content;
        let children = content.ordered_children().into_iter();
        children.map(|(room_id, _)| room_id.clone()).collect()
    };
    let person = &class.people[0];
    join(person, &children[0]).await;
    send(person, &children[0], 1, "!report before we go").await;
    // They leave, their group is closed, and somebody else ends the session by another client.
    for room in [&children[0], &class.parent] {
        let path = format!("/_matrix/client/v3/rooms/{room}/leave");
        let (status, answer) = person
            .request(Method::POST, &path, Some(json!({})))
            .await
            .unwrap();
        assert_eq!(status, StatusCode::OK, "{answer}");
    }
    let close = Change::Close {
        room_id: children[0].clone(),
    };
    breakout.adjust(vec![close]).await.unwrap();
    class
        .put(
            &class.host,
            "org.matrix.msc3985.breakout",
            json!({ "m.breakout": {} }),
        )
        .await;

    let session = breakout.history().await.unwrap().pop().unwrap();
    let ended_at = session.ended_at(Clock::default().now());
    let reported = breakout.bring_back().await.unwrap();
    let names: Vec<_> = reported.groups.iter().map(|g| g.name.as_deref()).collect();
    // The number is still that of the group that was closed.
    assert_eq!(names, [Some("Group 1"), Some("Group 2")]);
    assert!(
        matches!(reported.groups[0].outcome, ReportOutcome::Sent(_)),
        "{reported:?}"
    );
    let sent = reports(&class.messages().await);
    // Who is gone has no name in the room any more.
    let name = &person.user_id;
    assert_eq!(
        sent,
        [format!("Report of Group 1:\n• {name}: before we go")]
    );
    let attendance = breakout.attendance_of(&session).await;
    let [stay] = &attendance.stays[..] else {
        panic!("{attendance:?}");
    };
    assert_eq!(stay.name.as_deref(), Some("Group 1"));
    assert!(stay.stay.to.is_some() && stay.stay.to <= ended_at);
}

#[tokio::test]
async fn a_clock_that_is_minutes_off_loses_no_report_and_no_attendance() {
    let class = Classroom::new(1).await;
    let (client, room) = class.host().await;
    // The host's own clock is an hour behind: everything has yet to happen.
    let behind = Clock::new(|| {
        let now = Clock::default().now().get();
        MilliSecondsSinceUnixEpoch(now - UInt::from(3_600_000_u32))
    });
    let breakout = room.breakout().with_clock(behind);
    let opened = breakout.open(class.plan(1)).await.unwrap();
    sync(&client).await;
    let child = opened.children[0].room_id.clone().unwrap();
    join(&class.people[0], &child).await;
    send(&class.people[0], &child, 1, "!report in time").await;
    breakout.end().await.unwrap();
    let reported = breakout.bring_back().await.unwrap();
    assert!(
        matches!(reported.groups[0].outcome, ReportOutcome::Sent(_)),
        "{reported:?}"
    );
    let session = breakout.history().await.unwrap().pop().unwrap();
    let attendance = breakout.attendance_of(&session).await;
    assert_eq!(attendance.stays.len(), 1, "{attendance:?}");
    assert!(attendance.stays[0].stay.to.is_some());
}

#[tokio::test]
async fn a_flood_of_marks_hinders_no_report() {
    let class = Classroom::new(1).await;
    let (client, room) = class.host().await;
    let breakout = room.breakout();
    let opened = breakout.open(class.plan(1)).await.unwrap();
    sync(&client).await;
    let child = opened.children[0].room_id.clone().unwrap();
    let person = &class.people[0];
    join(person, &child).await;
    for number in 0..250 {
        send(person, &child, number, "!report again").await;
    }
    let mut sent = 0;
    loop {
        let reported = breakout.bring_back().await.unwrap();
        match &reported.groups[0].outcome {
            ReportOutcome::Sent(_) => sent += 1,
            ReportOutcome::Unchanged => break,
            _ => panic!("{reported:?}"),
        }
    }
    assert_eq!(sent, 2);
}

#[tokio::test]
async fn who_may_not_write_or_is_not_there_reports_nothing() {
    let levels = json!({ "power_level_content_override": { "events_default": 50 } });
    let class = Classroom::with_room(2, levels).await;
    let (client, room) = class.host().await;
    let opened = room.breakout().open(class.plan(2)).await.unwrap();
    sync(&client).await;
    let [silent, person] = &class.people[..] else {
        panic!("two people");
    };
    let child = opened.children[0].room_id.clone().unwrap();
    for member in [silent, person] {
        join(member, &child).await;
    }
    send(person, &child, 1, "!report for all").await;

    // A member who may not write in the parent is told for each group, also of those they cannot see.
    let (theirs, their_room) = class.of(silent).await;
    let reported = their_room.breakout().bring_back().await.unwrap();
    let outcomes = outcomes(&reported);
    assert!(
        matches!(
            outcomes[..],
            [(1, ReportOutcome::Failed(_)), (0, ReportOutcome::Failed(_))]
        ),
        "{reported:?}"
    );
    assert_eq!(reports(&class.messages().await), [""; 0]);

    // Who has left the parent reads and reports nothing of it.
    let path = format!("/_matrix/client/v3/rooms/{}/leave", class.parent);
    let (status, answer) = silent
        .request(Method::POST, &path, Some(json!({})))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    sync(&theirs).await;
    let breakout = their_room.breakout();
    assert!(matches!(
        breakout.bring_back().await,
        Err(ReportError::Other(Error::NotJoined(_)))
    ));
    assert!(matches!(
        breakout.results().await,
        Err(ReportError::Other(Error::NotJoined(_)))
    ));
    assert_eq!(reports(&class.messages().await), [""; 0]);

    // The host can, and what the member tried does not stand in the way.
    let reported = room.breakout().bring_back().await.unwrap();
    assert!(
        matches!(reported.groups[0].outcome, ReportOutcome::Sent(_)),
        "{reported:?}"
    );
}
