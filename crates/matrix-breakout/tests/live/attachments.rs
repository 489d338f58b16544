//! Pictures, files and what else is no text, reported by people on any client.

use local_synapse::{Account, Method, StatusCode};
use matrix_breakout::{ReportOutcome, RoomBreakoutExt as _};
use matrix_sdk::ruma::{OwnedEventId, RoomId};
use serde_json::{Value, json};

use crate::classroom::{Classroom, client, join, sync, write};

/// Sends something other than a message as a client that knows nothing of us.
async fn send(account: &Account, room_id: &RoomId, event_type: &str, content: Value) -> String {
    let path = format!("/_matrix/client/v3/rooms/{room_id}/send/{event_type}/{event_type}");
    let (status, answer) = account
        .request(Method::PUT, &path, Some(content))
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["event_id"].as_str().unwrap().to_owned()
}

/// Answers a message with the mark.
async fn mark(account: &Account, room_id: &RoomId, event_id: &str) {
    let content = json!({
        "msgtype": "m.text",
        "body": "!report",
        "m.relates_to": { "m.in_reply_to": { "event_id": event_id } },
    });
    write(account, room_id, content).await;
}

#[tokio::test]
async fn what_is_no_text_comes_back_as_a_link_to_the_message() {
    let class = Classroom::new(1).await;
    let (host, room) = class.host().await;
    let opened = room.breakout().open(class.plan(1)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    let person = &class.people[0];
    join(person, &child).await;
    sync(&host).await;
    let sent = [
        (
            json!({ "msgtype": "m.image", "body": "board.jpg", "url": "mxc://x/y" }),
            "a picture, board.jpg",
        ),
        (
            json!({ "msgtype": "m.file", "body": "Our sheet", "filename": "sheet.pdf", "url": "mxc://x/y" }),
            "a file, sheet.pdf: Our sheet",
        ),
        (
            json!({ "msgtype": "m.audio", "body": "Voice message.ogg", "url": "mxc://x/y", "org.matrix.msc3245.voice": {} }),
            "a voice message, Voice message.ogg",
        ),
        (
            json!({ "msgtype": "m.location", "body": "Lab 3", "geo_uri": "geo:1,2" }),
            "a place, Lab 3",
        ),
    ];
    let mut expected = Vec::new();
    for (content, says) in sent {
        let event_id = write(person, &child, content).await;
        mark(person, &child, &event_id).await;
        expected.push((event_id, says.to_owned()));
    }
    let sticker = json!({ "body": "a bee", "url": "mxc://x/y", "info": {} });
    let poll = json!({ "org.matrix.msc3381.poll.start": {
        "question": { "org.matrix.msc1767.text": "Who presents?" }, "answers": [],
    } });
    for (event_type, content, says) in [
        ("m.sticker", sticker, "a sticker, a bee"),
        (
            "org.matrix.msc3381.poll.start",
            poll,
            "a poll, Who presents?",
        ),
    ] {
        let event_id = send(person, &child, event_type, content).await;
        mark(person, &child, &event_id).await;
        expected.push((event_id, says.to_owned()));
    }
    // What a picture says may carry the mark itself, also when it was written later.
    let content =
        json!({ "msgtype": "m.image", "body": "x.png", "filename": "x.png", "url": "mxc://x/y" });
    let event_id = write(person, &child, content.clone()).await;
    let mut new = content;
    new["body"] = json!("!report Look at this");
    let edit = json!({
        "msgtype": "m.image", "body": "* edited", "url": "mxc://x/y", "m.new_content": new,
        "m.relates_to": { "rel_type": "m.replace", "event_id": event_id },
    });
    write(person, &child, edit).await;
    expected.push((event_id, "a picture, x.png: Look at this".to_owned()));

    let reported = room.breakout().bring_back().await.unwrap();
    let group = &reported.groups[0];
    assert!(matches!(group.outcome, ReportOutcome::Sent(_)), "{group:?}");
    assert_eq!(group.messages, expected.len());
    let messages = class.messages().await;
    let report = messages.iter().find_map(|event| {
        let body = event["content"]["body"].as_str()?;
        body.starts_with("Report of ").then_some((body, event))
    });
    let (body, event) = report.unwrap();
    let html = event["content"]["formatted_body"].as_str().unwrap();
    for (event_id, says) in &expected {
        let link = child.matrix_to_event_uri_via(
            OwnedEventId::try_from(event_id.as_str()).unwrap(),
            [host.user_id().unwrap().server_name().to_owned()],
        );
        let line = format!("• {}: {says}\n  {link}", person.username);
        assert!(body.contains(&line), "{line}: {body}");
        assert!(html.contains(&format!("href=\"{link}\"")), "{link}: {html}");
    }
    let again = room.breakout().bring_back().await.unwrap();
    assert!(
        matches!(again.groups[0].outcome, ReportOutcome::Unchanged),
        "{again:?}"
    );
}

#[tokio::test]
async fn a_picture_of_an_encrypted_room_comes_back_as_a_link() {
    let encryption = json!([{
        "type": "m.room.encryption",
        "state_key": "",
        "content": { "algorithm": "m.megolm.v1.aes-sha2" },
    }]);
    let class = Classroom::with_room(1, json!({ "initial_state": encryption })).await;
    let (host, room) = class.host().await;
    let opened = room.breakout().open(class.plan(1)).await.unwrap();
    let child = opened.children[0].room_id.clone().unwrap();
    join(&class.people[0], &child).await;
    sync(&host).await;
    let url = local_synapse::Synapse::shared().await.url();
    let person = client(&class.people[0], url).await;
    sync(&person).await;
    let group = person.get_room(&child).unwrap();
    let picture = json!({
        "msgtype": "m.image", "body": "Our board", "filename": "board.jpg",
        "file": { "url": "mxc://x/y", "v": "v2" },
    });
    let sent = group.send_raw("m.room.message", picture).await.unwrap();
    let event_id = sent.response.event_id;
    let reply = json!({
        "msgtype": "m.text",
        "body": "!report",
        "m.relates_to": { "m.in_reply_to": { "event_id": event_id } },
    });
    group.send_raw("m.room.message", reply).await.unwrap();
    sync(&host).await;

    let preview = room.breakout().results().await.unwrap();
    let [message] = &preview.groups[0].messages[..] else {
        panic!("{preview:?}");
    };
    assert_eq!(
        (
            &message.message.event_id,
            message.message.says(breakout_i18n::english())
        ),
        (&event_id, "a picture, board.jpg: Our board".to_owned())
    );
    let reported = room.breakout().bring_back().await.unwrap();
    assert!(
        matches!(reported.groups[0].outcome, ReportOutcome::Sent(_)),
        "{reported:?}"
    );
}
