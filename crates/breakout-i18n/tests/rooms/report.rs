//! What a group reports.

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    report::{Message, Report, pick},
    ruma::{OwnedServerName, RoomId, room_id},
};
use breakout_i18n::{Language, english};
use serde_json::{Value, json};

fn place(via: &[OwnedServerName]) -> (&RoomId, &[OwnedServerName]) {
    (room_id!("!bees:x"), via)
}

fn read(n: usize, event_type: &str, content: Value) -> Option<Message> {
    let Message {
        event_id, sender, ..
    } = message(n, "");
    Message::read(event_id, sender, event_type, &content)
}

#[test]
fn what_is_no_text_says_what_it_is() {
    let says =
        |event_type: &str, content: Value| read(1, event_type, content).unwrap().says(english());
    let sent = |content: Value| says("m.room.message", content);
    for (content, says) in [
        (json!({ "msgtype": "m.text", "body": "words" }), "words"),
        (json!({ "msgtype": "m.emote", "body": "waves" }), "waves"),
        (
            json!({ "msgtype": "m.image", "body": "board.jpg" }),
            "a picture, board.jpg",
        ),
        (
            json!({ "msgtype": "m.image", "body": "board.jpg", "filename": "board.jpg" }),
            "a picture, board.jpg",
        ),
        (
            json!({ "msgtype": "m.file", "body": "Our\nsheet", "filename": "a\n.pdf" }),
            "a file, a .pdf: Our\nsheet",
        ),
        (json!({ "msgtype": "m.video", "body": 7 }), "a video"),
        (
            json!({ "msgtype": "m.audio", "body": "hum.ogg" }),
            "a sound, hum.ogg",
        ),
        (
            json!({ "msgtype": "m.audio", "body": "Voice", "org.matrix.msc3245.voice": {} }),
            "a voice message, Voice",
        ),
        (
            json!({ "msgtype": "m.location", "body": "geo", "m.location": { "description": "Lab" } }),
            "a place, Lab",
        ),
        (
            json!({ "body": "of an unknown kind" }),
            "of an unknown kind",
        ),
    ] {
        assert_eq!(sent(content), says);
    }
    assert_eq!(
        says("m.sticker", json!({ "body": "bee" })),
        "a sticker, bee"
    );
    let poll = json!({ "question": { "org.matrix.msc1767.text": "Which?" } });
    assert_eq!(
        says(
            "org.matrix.msc3381.poll.start",
            json!({ "org.matrix.msc3381.poll.start": poll })
        ),
        "a poll, Which?"
    );
    let poll = json!({ "m.poll": { "question": { "m.text": [{ "body": "Which?" }] } } });
    assert_eq!(says("m.poll.start", poll), "a poll, Which?");
    assert_eq!(says("m.poll.start", json!({ "m.poll": [] })), "a poll");
    for nothing in [json!({}), json!([]), json!({ "body": { "a": 1 } })] {
        assert_eq!(read(1, "m.room.message", nothing), None);
    }
    assert_eq!(read(1, "m.reaction", json!({ "body": "x" })), None);
}

#[test]
fn pictures_and_files_are_reported_as_links() {
    let picture = |n, body: &str| {
        let content = json!({ "msgtype": "m.image", "body": body, "filename": "a<b.jpg" });
        read(n, "m.room.message", content).unwrap()
    };
    let mut answer = message(3, "> <@p0:x> sent an image.\n\n!report");
    answer.replies_to = Some(message(0, "").event_id);
    let messages = [
        picture(0, "a<b.jpg"),
        picture(1, "Look here !report"),
        picture(2, "only seen here"),
        answer,
        picture(4, "!report"),
    ];
    let picked = pick(&messages, &BTreeSet::new(), english());
    let says: Vec<_> = picked
        .iter()
        .map(|message| message.says(english()))
        .collect();
    assert_eq!(
        says,
        [
            "a picture, a<b.jpg",
            "a picture, a<b.jpg: Look here",
            "a picture, a<b.jpg",
        ]
    );
    let via = ["x".try_into().unwrap()];
    let report = Report::new(
        english(),
        "<Bees>",
        place(&via),
        &picked[..2],
        &BTreeMap::new(),
        10_000,
    );
    assert_eq!(
        report.body,
        "Report of <Bees>:\n• @p0:x: a picture, a<b.jpg\n  https://matrix.to/#/!bees:x/$m0?via=x\
         \n• @p1:x: a picture, a<b.jpg: Look here\n  https://matrix.to/#/!bees:x/$m1?via=x"
    );
    assert_eq!(
        report.formatted_body,
        "<p><strong>Report of &lt;Bees&gt;</strong></p><ul>\
         <li>@p0:x: a picture, a&lt;b.jpg – \
         <a href=\"https://matrix.to/#/!bees:x/$m0?via=x\">in &lt;Bees&gt;</a></li>\
         <li>@p1:x: a picture, a&lt;b.jpg: Look here – \
         <a href=\"https://matrix.to/#/!bees:x/$m1?via=x\">in &lt;Bees&gt;</a></li></ul>"
    );
}

fn message(n: usize, body: &str) -> Message {
    let id = format!("$m{n}").try_into().unwrap();
    Message::new(id, format!("@p{n}:x").try_into().unwrap(), body)
}

#[test]
fn what_is_marked_or_pinned_is_reported() {
    let mut messages: Vec<_> = [
        "!report We agree.",
        "chatter",
        "Three points\nto note !report",
        "pinned",
        "!reporting is hard",
        "!report: short",
        "well said",
        "> <@p6:x> well said\n\n!report",
        "!report",
    ]
    .iter()
    .enumerate()
    .map(|(n, body)| message(n, body))
    .collect();
    messages[7].replies_to = Some(messages[6].event_id.clone());
    let pinned = BTreeSet::from([messages[3].event_id.clone(), messages[0].event_id.clone()]);
    let picked: Vec<_> = pick(&messages, &pinned, english())
        .into_iter()
        .map(|m| m.body)
        .collect();
    assert_eq!(
        picked,
        [
            "We agree.",
            "Three points\nto note",
            "pinned",
            "short",
            "well said"
        ]
    );
}

#[test]
fn a_message_is_marked_with_the_word_of_the_language_or_the_english_one() {
    let mut messages: Vec<_> = [
        "!Ergebnis: Bienen tanzen",
        "!report Wespen auch",
        "well said",
        "> <@p2:x> well said\n\n!ERGEBNIS",
        "drei Punkte\n!ergebnis",
        "!ergebnisse kommen noch",
        "> !ergebnis\n\nnein",
        "!bilan trois",
        "<b>!ergebnis</b> x",
    ]
    .iter()
    .enumerate()
    .map(|(n, body)| message(n, body))
    .collect();
    messages[3].replies_to = Some(messages[2].event_id.clone());
    let picked = pick(&messages, &BTreeSet::new(), Language::German.words());
    let picked: Vec<_> = picked.into_iter().map(|message| message.body).collect();
    assert_eq!(
        picked,
        ["Bienen tanzen", "Wespen auch", "well said", "drei Punkte"]
    );
}

#[test]
fn other_peoples_text_stays_text() {
    let names = BTreeMap::from([("@p1:x".try_into().unwrap(), "Ann\n<b>".to_owned())]);
    let report = Report::new(
        english(),
        "<i>Bees",
        place(&[]),
        &[message(1, "a <u>\nb\u{202e}")],
        &names,
        10_000,
    );
    assert_eq!(report.body, "Report of <i>Bees:\n• Ann <b>: a <u>\n  b");
    assert_eq!(
        report.formatted_body,
        "<p><strong>Report of &lt;i&gt;Bees</strong></p>\
         <ul><li>Ann &lt;b&gt;: a &lt;u&gt;<br>b</li></ul>"
    );
}

#[test]
fn a_report_is_as_long_as_fits() {
    let messages: Vec<_> = (0..60).map(|n| message(n, &"long ".repeat(500))).collect();
    let report = Report::new(
        english(),
        "Bees",
        place(&[]),
        &messages,
        &BTreeMap::new(),
        64_000,
    );
    assert!(report.body.len() + report.formatted_body.len() <= 64_000);
    assert!(
        report.body.ends_with("more, in the room itself"),
        "{}",
        report.body.len()
    );
    assert!(report.body.len() > 10_000);
}
