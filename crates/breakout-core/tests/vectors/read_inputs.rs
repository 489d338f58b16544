//! What is read as a break-out event, whatever a member put there.

use serde_json::{Map, Value, json};

use super::*;

pub(super) fn read_inputs() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    let mut add =
        |name: &str, content: Value| cases.push(case(name, json!({ "content": content })));
    let children = |children: Value| json!({ "m.breakout": children });

    let via = json!(["example.org", "other.example.org"]);
    add(
        "the MSC's own example, to the letter",
        children(json!({
            "!roomId1": { "via": via, "users": ["userId1", "userId2"] },
            "!roomId2": { "via": via },
        })),
    );
    add(
        "the MSC's own example, with user IDs",
        children(json!({
            "!roomId1": { "via": via, "users": ["@userId1:example.org", "@userId2:example.org"] },
            "!roomId2": { "via": via },
        })),
    );
    add(
        "an event of this project",
        content(
            json!({
                "!child1": { "via": ["example.org"], "users": ["@ann:example.org"], NAME: "Group 1", NUMBER: 1 },
                "!child2": { "via": ["example.org"], "users": [], NAME: "Group 2", NUMBER: 2 },
            }),
            json!({ "id": "b8dcb2e8f1654510", "opened_at": 1_763_820_000_000_u64, "ends_at": 1_763_820_900_000_u64, "numbers": 2 }),
        ),
    );
    add(
        "an ended event of this project",
        content(
            json!({}),
            json!({ "id": "b8dcb2e8f1654510", "opened_at": 1_763_820_000_000_u64, "ended_at": 1_763_820_600_000_u64, "timed": true }),
        ),
    );
    add(
        "the earlier implementation: unprefixed key, every child with users and no via",
        children(json!({
            "!a:example.org": { "users": ["@ann:example.org", "@bob:example.org"] },
            "!b:example.org": { "users": [] },
        })),
    );
    add(
        "the earlier implementation with via",
        children(
            json!({ "!a:example.org": { "via": ["example.org"], "users": ["@ann:example.org"] } }),
        ),
    );
    add("the earlier implementation, ended", children(json!({})));

    add("no event, a redacted one", json!({}));
    for (what, other) in junk() {
        add(&format!("a content that is {what}"), other.clone());
        add(
            &format!("children that are {what}"),
            children(other.clone()),
        );
        add(
            &format!("a child that is {what}, beside a good one"),
            children(json!({ "!bad": other, "!good": child("Good", &["@ann:x"]) })),
        );
        for key in ["via", "users", NAME, TASK, NUMBER] {
            let mut bad = child("Bad", &["@ann:x"]);
            bad[key] = other.clone();
            add(
                &format!("{key} that is {what}"),
                children(json!({ "!bad": bad })),
            );
        }
        for key in ["via", "users"] {
            let mut bad = child("Bad", &["@ann:x"]);
            bad[key] = json!([other, if key == "via" { "x.org" } else { "@bob:x" }]);
            add(
                &format!("an entry of {key} that is {what}"),
                children(json!({ "!bad": bad })),
            );
        }
        let good = json!({ "!a": child("A", &[]) });
        add(&format!("a note that is {what}"), {
            let mut content = children(good.clone());
            content[SESSION] = other.clone();
            content
        });
        for key in [
            "id",
            "opened_at",
            "ends_at",
            "ended_at",
            "latecomers",
            "quiet_main",
            "task",
            "room_names",
            "timed",
            "numbers",
            "host",
            "language",
        ] {
            let mut note = json!({ "id": "s" });
            note[key] = other.clone();
            add(
                &format!("a note whose {key} is {what}"),
                content(good.clone(), note),
            );
        }
        add(&format!("a based_on that is {what}"), {
            let mut content = children(good);
            content[BASED_ON] = other;
            content
        });
    }

    let one = json!({ "!a": { "via": ["b"] } });
    add(
        "the prefixed inner key",
        json!({ "org.matrix.msc3985.breakout": one }),
    );
    add(
        "both inner keys: the unprefixed one with children wins",
        json!({ "m.breakout": one, "org.matrix.msc3985.breakout": { "!b": { "via": ["b"] } } }),
    );
    add(
        "both inner keys: the unprefixed one is empty",
        json!({ "m.breakout": {}, "org.matrix.msc3985.breakout": one }),
    );
    add(
        "both inner keys: nothing in the unprefixed one can be read",
        json!({ "m.breakout": { "#a:b": {} }, "org.matrix.msc3985.breakout": one }),
    );
    add(
        "keys that are no room IDs",
        children(json!({
            "": {}, "a": {}, "#alias:example.org": {}, "@ann:example.org": {}, " !a:b": {}, "!a\u{0}:b": {}, "__proto__": {}, "constructor": {},
            "!good": { "via": ["b"] },
        })),
    );
    add(
        "room IDs of every kind",
        children(json!({
            "!": {}, "!abc:example.org": {}, "!abc:example.org:8448": {}, "!aZ0-_56789012345678901234567890123456789012": {},
            "!a b": {}, "!ä/?#": {}, "!😀:x": {}, "!\u{ff5e}:x": {}, "!10": {}, "!9": {},
        })),
    );
    add(
        "a key of a thousand characters that is no room ID is quoted in part",
        children(json!({ "ä".repeat(500): {}, "x".repeat(1000): {} })),
    );
    add(
        "servers of every kind",
        children(json!({ "!a": { "via": [
            "example.org", "EXAMPLE.org", "localhost", "localhost:8448", "1.2.3.4", "1.2.3.4:80", "[::1]", "[::1]:8448", "[2001:db8::1]", "[::ffff:1.2.3.4]",
            "a_b.org", "", ":80", "a:", "a:b", "a:65536", "a:65535", "a:+80", "a:080", "a:-1", "[::1", "[]", "[1]", "[::1]x", "[12345::]", "[1:2:3:4:5:6:7:8]", "[1:2:3:4:5:6:7:8:9]",
            "[1::2::3]", "[::1.2.3]", "[::1.2.3.256]", "[::01.2.3.4]", "[fe80::1%eth0]", "ä.org", "a.org/path", "a b", "xn--a-0ga.org", "-", "..", "example.org",
        ] } })),
    );
    add(
        "users of every kind",
        children(json!({ "!a": { "via": ["b"], "users": [
            "@ann:example.org", "@Ann:example.org", "@ann:example.org:8448", "@ann", "ann:example.org", "@:example.org", "@a b:example.org", "@ä:example.org",
            "@ann:", "@ann:exa mple.org", "@ann:example.org:port", "@a:b:c", "@a\u{0}:b", "!a:b", "", "@", "@ann:[::1]:8448", "@ann:example.org",
        ] } })),
    );
    add(
        "somebody in several children, and twice in one",
        children(
            json!({ "!a": { "via": ["x"], "users": ["@ann:x", "@bob:x", "@ann:x"] }, "!b": { "via": ["x", "x"], "users": ["@ann:x"] } }),
        ),
    );
    add(
        "unknown keys are ignored",
        json!({
            "m.breakout": { "!a": { "via": ["x"], "users": [], "org.example.color": "red", "name": "no" } }, "org.example": [1, 2], "m.relates_to": {},
        }),
    );

    for (name, names) in [
        (
            "names are counted as a person counts",
            vec!["Group 10", "Group 2", "Group 1", "Group 02"],
        ),
        (
            "names in another script",
            vec!["教室10", "教室2", "Äpfel", "Zoo", "apple"],
        ),
        ("names that are the same", vec!["Same", "Same", "Same"]),
        ("names that show as nothing", vec!["", " ", "\u{202e}", "A"]),
    ] {
        let rooms: Map<_, _> = names
            .iter()
            .enumerate()
            .map(|(n, name)| (format!("!{n}"), child(name, &[])))
            .collect();
        add(name, children(rooms.into()));
    }
    add(
        "children without a name come last, by room ID",
        children(
            json!({ "!b": { "via": ["x"] }, "!a": { "via": ["x"] }, "!c": child("Z", &[]), "!😀": { "via": ["x"] }, "!\u{ff5e}": { "via": ["x"] } }),
        ),
    );
    let note = |numbers: Value| json!({ "id": "s", "numbers": numbers });
    for (name, rooms, numbers) in [
        (
            "a number says more than a name",
            json!({ "!a": numbered("Group 10", 1), "!b": numbered("Bees", 4), "!c": numbered("Ants", 2) }),
            json!(4),
        ),
        (
            "without numbers a note of the highest changes nothing",
            json!({ "!a": child("Group 10", &[]), "!b": child("Group 2", &[]) }),
            json!(7),
        ),
        (
            "two claim one number",
            json!({ "!a": numbered("D", 2), "!b": numbered("C", 2), "!c": numbered("B", 0), "!d": numbered("A", 1_000_000) }),
            json!(5),
        ),
        (
            "the highest number that there is",
            json!({ "!a": numbered("A", 9_999), "!b": child("B", &[]) }),
            Value::Null,
        ),
        (
            "a number too high",
            json!({ "!a": numbered("A", 10_000), "!b": numbered("B", 3) }),
            Value::Null,
        ),
        (
            "a number with a fraction",
            json!({ "!a": numbered("A", 1.5), "!b": numbered("B", 3) }),
            Value::Null,
        ),
        (
            "a number that is negative",
            json!({ "!a": numbered("A", -1), "!b": numbered("B", 3) }),
            Value::Null,
        ),
        (
            "a note of the highest that is too high",
            json!({ "!a": numbered("A", 3) }),
            json!(4_294_967_295_u64),
        ),
        (
            "those without a number come after the highest that was given",
            json!({ "!a": numbered("A", 3), "!b": child("B", &[]) }),
            json!(8),
        ),
    ] {
        add(name, content(rooms, note(numbers)));
    }

    let good = json!({ "!a": child("A", &[]) });
    for (name, note) in [
        (
            "a session ID of 255 bytes",
            json!({ "id": "x".repeat(255) }),
        ),
        (
            "a session ID of 256 bytes",
            json!({ "id": "x".repeat(256) }),
        ),
        (
            "a session ID of 128 characters and 256 bytes",
            json!({ "id": "ä".repeat(128) }),
        ),
        (
            "the latest time",
            json!({ "id": "s", "ends_at": 9_007_199_254_740_991_u64 }),
        ),
        (
            "a time after the latest",
            json!({ "id": "s", "ends_at": 9_007_199_254_740_992_u64 }),
        ),
        ("a time of zero", json!({ "id": "s", "ends_at": 0 })),
        (
            "a time before the epoch",
            json!({ "id": "s", "ends_at": -1 }),
        ),
        (
            "a time with a fraction",
            json!({ "id": "s", "ends_at": 1.5 }),
        ),
        (
            "latecomers to the smallest",
            json!({ "id": "s", "latecomers": "smallest" }),
        ),
        (
            "latecomers by a rule that is not known",
            json!({ "id": "s", "latecomers": "largest" }),
        ),
        (
            "a quiet main room",
            json!({ "id": "s", "quiet_main": true }),
        ),
        (
            "the usual pattern of room names is left out",
            json!({ "id": "s", "room_names": "{name} · {parent}" }),
        ),
        (
            "a pattern of room names",
            json!({ "id": "s", "room_names": " {parent}: {name} " }),
        ),
        (
            "a pattern of room names without the group",
            json!({ "id": "s", "room_names": "{parent}" }),
        ),
        (
            "a pattern of room names that is too long",
            json!({ "id": "s", "room_names": format!("{{name}}{}", "x".repeat(200)) }),
        ),
        ("a host", json!({ "id": "s", "host": "@tina:example.org" })),
        (
            "a host whose ID has an odd local part and a port",
            json!({ "id": "s", "host": "@Tina Ä:[::1]:8448" }),
        ),
        (
            "a host that is no user ID",
            json!({ "id": "s", "host": "#tina:example.org" }),
        ),
        (
            "a host whose ID is as long as it can be",
            json!({ "id": "s", "host": format!("@{}:example.org", "x".repeat(242)) }),
        ),
        (
            "a host whose ID is too long",
            json!({ "id": "s", "host": format!("@{}:example.org", "x".repeat(243)) }),
        ),
        (
            "a host whose ID is too long in bytes only",
            json!({ "id": "s", "host": format!("@{}:example.org", "ä".repeat(122)) }),
        ),
        ("a language", json!({ "id": "s", "language": "pt-BR" })),
        (
            "a language that nobody has to know",
            json!({ "id": "s", "language": "x".repeat(35) }),
        ),
        (
            "a language whose tag is too long",
            json!({ "id": "s", "language": "x".repeat(36) }),
        ),
        (
            "a language whose tag is empty",
            json!({ "id": "s", "language": "" }),
        ),
        (
            "a language whose tag has an underscore",
            json!({ "id": "s", "language": "pt_BR" }),
        ),
        (
            "a language whose tag ends with a line break",
            json!({ "id": "s", "language": "de\n" }),
        ),
        (
            "a task of several lines",
            json!({ "id": "s", "task": " Read page 7.\r\n\r\n\r\n\tThen draw it. \r\n" }),
        ),
        (
            "a task that is blank",
            json!({ "id": "s", "task": " \n\t\u{202e}" }),
        ),
        (
            "a task that is too long",
            json!({ "id": "s", "task": "ä".repeat(600) }),
        ),
        (
            "a task of many lines",
            json!({ "id": "s", "task": "x\n".repeat(100) }),
        ),
    ] {
        add(name, content(good.clone(), note));
    }
    add(
        "a child's own task, and the session's",
        content(
            json!({ "!a": { "via": ["x"], TASK: "Own" }, "!b": { "via": ["x"] }, "!c": { "via": ["x"], TASK: "  " } }),
            json!({ "id": "s", "task": "Shared" }),
        ),
    );
    for based_on in [
        "$event",
        "$event:example.org",
        "$event:not a server",
        "$",
        "event",
        "",
    ] {
        let mut content = children(good.clone());
        content[BASED_ON] = json!(based_on);
        add(&format!("based_on {based_on:?}"), content);
    }

    let deep = (0..80).fold(json!("x"), |inner, _| json!([inner]));
    let deep_map = (0..80).fold(json!("x"), |inner, _| json!({ "m.breakout": inner }));
    add(
        "lists in lists, eighty deep",
        children(
            json!({ "!a": { "via": deep, "users": deep, NAME: deep }, "!b": child("B", &[]) }),
        ),
    );
    add("maps in maps, eighty deep", deep_map);
    let many: Map<_, _> = (0..500)
        .map(|n| (format!("!{n}"), json!({ "via": ["x"] })))
        .collect();
    add("five hundred children", children(many.into()));
    let users: Vec<_> = (0..1_000)
        .map(|n| format!("@person-{n}:example.org"))
        .collect();
    add(
        "a thousand people",
        children(json!({ "!a": { "via": ["x"], "users": users } })),
    );
    add(
        "a name of 20,000 characters is read as it is",
        children(json!({ "!a": child(&"x".repeat(20_000), &[]) })),
    );
    cases
}

/// Values of every wrong type.
pub(super) fn junk() -> Vec<(&'static str, Value)> {
    vec![
        ("null", Value::Null),
        ("true", json!(true)),
        ("a number", json!(7)),
        ("a huge number", json!(u64::MAX)),
        ("a string", json!("x")),
        ("an empty string", json!("")),
        ("an empty list", json!([])),
        ("a list", json!([1, "a", null])),
        ("an empty object", json!({})),
        ("an object", json!({ "a": 1 })),
    ]
}
