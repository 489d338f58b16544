//! What a participant's client decides upon, case by case.

use serde_json::{Value, json};

use super::*;

pub(super) fn offer_inputs() -> Vec<(String, Value)> {
    let me = "@me:example.org";
    let groups = |suggested: &[&str]| {
        let groups = [
            ("!a", "Group 10"),
            ("!b", "Group 2"),
            ("!c", "Group 1"),
            ("!d", "\u{202e}evil\n<b>"),
            ("!e", "\u{3164}"),
        ];
        let groups = groups.map(|(id, name)| {
            let users: &[&str] = if suggested.contains(&id) {
                &["@ann:example.org", me]
            } else {
                &["@bob:example.org"]
            };
            (id.to_owned(), child(name, users))
        });
        Value::Object(groups.into_iter().collect())
    };
    let note = json!({ "id": "s", "task": "Read page 7", "ends_at": 2_000 });
    let usual = json!({
        "content": content(groups(&["!b"]), note.clone()),
        "own": me, "sender": "@host:example.org", "sender_power": 50, "sender_is_contact": false, "standings": {}, "now": 1_000,
    });
    let but = |key: &str, value: Value| {
        let mut input = usual.clone();
        input[key] = value;
        input
    };
    let mut cases = vec![
        case("one suggestion of a moderator", usual.clone()),
        case(
            "no suggestion",
            but("content", content(groups(&[]), note.clone())),
        ),
        case(
            "several suggestions: none is automatic",
            but("content", content(groups(&["!a", "!d"]), note.clone())),
        ),
        case(
            "suggested everywhere",
            but(
                "content",
                content(groups(&["!a", "!b", "!c", "!d", "!e"]), note.clone()),
            ),
        ),
        case(
            "without a note there is no end",
            but("content", content(groups(&["!b"]), Value::Null)),
        ),
        case("the moment before the end", but("now", json!(1_999))),
        case("the moment of the end", but("now", json!(2_000))),
        case("after the end", but("now", json!(9_000))),
        case(
            "no children",
            but("content", content(json!({}), note.clone())),
        ),
        case("a content that is nothing", but("content", Value::Null)),
        case("one's own break-out", but("sender", json!(me))),
        case("an unknown sender", but("sender_power", json!(49))),
        case(
            "an unknown sender below zero",
            but("sender_power", json!(-1)),
        ),
        case(
            "a creator of a room of version 12",
            but("sender_power", json!("infinite")),
        ),
        case("a contact", {
            let mut input = but("sender_power", json!(0));
            input["sender_is_contact"] = json!(true);
            input
        }),
        case(
            "somebody suggested who is named like nobody",
            but("own", json!("@ME:example.org")),
        ),
        case("a bad child is dropped and the others are offered", {
            let mut groups = groups(&["!c"]);
            groups["#bad:x"] = json!({});
            groups["!worse"] = json!("x");
            but("content", content(groups, note.clone()))
        }),
        case(
            "a child without via is offered",
            but(
                "content",
                content(json!({ "!a": { "users": [me] } }), note.clone()),
            ),
        ),
        case(
            "a child's own task",
            but(
                "content",
                content(
                    json!({ "!a": { "via": ["x"], "users": [me], "io.github.matrix_breakout.task": "Draw" }, "!b": { "via": ["x"] } }),
                    note.clone(),
                ),
            ),
        ),
    ];
    let by = json!({ "is": "replaced", "by": "!new:example.org" });
    for standing in [
        json!({ "is": "alive" }),
        by,
        json!({ "is": "parent" }),
        json!({ "is": "space" }),
        json!({ "is": "not_for_chat" }),
        json!({ "is": "banned" }),
        json!({ "is": "gone" }),
    ] {
        let name = format!("the suggestion is {}", text(&standing, "is"));
        cases.push(case(name, but("standings", json!({ "!b": standing }))));
        let mut input = but("content", content(groups(&["!a", "!b"]), note.clone()));
        input["standings"] = json!({ "!b": standing });
        let name = format!("one of two suggestions is {}", text(&standing, "is"));
        cases.push(case(name, input));
    }
    cases
}

pub(super) fn trust_inputs() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    for sender in ["@me:a", "@other:b", "@me:b"] {
        for power in [
            json!(-1),
            json!(0),
            json!(49),
            json!(50),
            json!(100),
            json!("infinite"),
        ] {
            for is_contact in [false, true] {
                let who = if is_contact {
                    "a contact"
                } else {
                    "no contact"
                };
                cases.push(case(
                    format!("{sender} with {power}, {who}"),
                    json!({ "own": "@me:a", "sender": sender, "sender_power": power, "sender_is_contact": is_contact }),
                ));
            }
        }
    }
    cases
}

pub(super) fn power_level_inputs() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    let users = json!({ "@admin:x": 100, "@mod:x": 50, "@half:x": 49, "@muted:x": -1 });
    let tables = [
        ("no power levels", Value::Null),
        ("an empty table", json!({})),
        ("users", json!({ "users": users })),
        ("a default", json!({ "users": users, "users_default": 50 })),
        ("a default alone", json!({ "users_default": 10 })),
    ];
    for version in ["1", "9", "10", "11", "12"] {
        for (what, levels) in &tables {
            for user in [
                "@creator:x",
                "@second:x",
                "@admin:x",
                "@half:x",
                "@muted:x",
                "@other:x",
            ] {
                let mut create = json!({ "room_version": version });
                if version.len() == 1 || version == "10" {
                    create["creator"] = json!("@creator:x");
                }
                if version == "12" {
                    create["additional_creators"] = json!(["@second:x"]);
                }
                cases.push(case(
                    format!("version {version}, {what}: {user}"),
                    json!({ "create": { "sender": "@creator:x", "content": create }, "power_levels": levels, "user": user }),
                ));
            }
        }
    }
    cases
}

pub(super) fn standing_inputs() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    for room_type in [
        Value::Null,
        json!("m.space"),
        json!("io.element.video"),
        json!("org.matrix.msc3417.call"),
        json!(""),
        json!("org.example.list"),
    ] {
        for replaced_by in [Value::Null, json!("!b:x"), json!("!a:x")] {
            for (is_parent, is_banned) in
                [(false, false), (false, true), (true, false), (true, true)]
            {
                cases.push(case(
                    format!("type {room_type}, replaced by {replaced_by}, parent: {is_parent}, banned: {is_banned}"),
                    json!({ "room_id": "!a:x", "room_type": room_type, "replaced_by": replaced_by, "is_parent": is_parent, "is_banned": is_banned }),
                ));
            }
        }
    }
    cases
}

pub(super) fn newest_inputs() -> Vec<(String, Value)> {
    let chain = |rooms: u32| -> Value {
        let chain = (1..rooms).map(|n| (format!("!{n}"), json!(format!("!{}", n + 1))));
        Value::Object(chain.collect())
    };
    [
        ("no upgrade", json!({})),
        ("one upgrade", chain(2)),
        ("three upgrades", chain(4)),
        ("sixteen upgrades", chain(17)),
        ("seventeen upgrades are too many", chain(18)),
        ("a hundred upgrades are too many", chain(101)),
        ("a circle leads nowhere", json!({ "!1": "!2", "!2": "!1" })),
        ("a room that has replaced itself", json!({ "!1": "!1" })),
        (
            "a circle further on",
            json!({ "!1": "!2", "!2": "!3", "!3": "!2" }),
        ),
        ("replaced by what is no room", json!({ "!1": "#a:x" })),
    ]
    .into_iter()
    .map(|(name, by)| case(name, json!({ "room_id": "!1", "replaced_by": by })))
    .collect()
}

pub(super) fn link_inputs() -> Vec<(String, Value)> {
    let hash = "!aZ0-_56789012345678901234567890123456789012";
    [
        ("a room of version 12", hash, json!(["a.org"])),
        (
            "a room of an older version",
            "!abc:example.org",
            json!(["example.org", "b.org"]),
        ),
        ("no server", "!abc:example.org", json!([])),
        (
            "servers with ports",
            "!abc:example.org",
            json!(["localhost:8448", "[::1]:8448"]),
        ),
        (
            "what acts in an address is escaped",
            "!a/b?c#d e<f>\"g`{h}%41:x",
            json!(["x"]),
        ),
        (
            "what does not act in an address stays",
            "!a&b=c'd(e)f|g\\h^i[j]k~l+m,n;o@p$q!:x",
            json!(["x"]),
        ),
        ("letters outside of ASCII", "!ä教😀:x", json!(["x"])),
        ("control characters", "!a\n\u{7f}\u{85}b:x", json!(["x"])),
    ]
    .into_iter()
    .map(|(name, room_id, via)| case(name, json!({ "room_id": room_id, "via": via })))
    .collect()
}

pub(super) fn skew_inputs() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    let date = 1_763_820_000_000_u64;
    for (took, what) in [(0, "at once"), (80, "after 80 ms"), (5_001, "after 5 s")] {
        for ahead in [
            -3_600_000_i64,
            -1_001,
            -1_000,
            -999,
            -500,
            -80,
            -1,
            0,
            1,
            80,
            500,
            999,
            1_000,
            1_001,
            86_400_000,
        ] {
            let sent = date.saturating_add_signed(ahead);
            cases.push(case(
                format!("an answer {what} to a request sent {ahead} ms after the date"),
                json!({ "sent": sent, "received": sent + took, "date": date }),
            ));
        }
    }
    cases
}
