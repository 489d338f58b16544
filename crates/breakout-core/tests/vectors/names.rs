//! Text that other people chose, and the order of names.

use breakout_core::{
    event::breakout::BreakoutEventContent,
    task,
    text::{is_hidden, lines, one_line, room_label, user_label, visible_name},
};
use ruma::{RoomId, UserId};
use serde_json::{Map, Value, json};

use crate::{
    event::{child, content},
    vector_file::{VectorFile, case, text},
};

pub(crate) fn files() -> Vec<VectorFile> {
    vec![
        VectorFile {
            name: "name",
            about: "A name on one line, as it is shown, and whether anything of it would be seen: if not, it is no name.",
            run: |input| {
                let name = text(input, "text");
                json!({ "one_line": one_line(name), "visible_name": visible_name(name) })
            },
            inputs: texts(),
        },
        VectorFile {
            name: "task",
            about: "A task of several lines, as it is shown.",
            run: |input| json!(task::shown(text(input, "text"))),
            inputs: texts().into_iter().chain(task_texts()).collect(),
        },
        VectorFile {
            name: "lines",
            about: "A text of several lines with at most so many characters.",
            run: |input| {
                let most = usize::try_from(input["most_chars"].as_u64().unwrap()).unwrap();
                json!(lines(text(input, "text"), most))
            },
            inputs: lines_inputs(),
        },
        VectorFile {
            name: "label",
            about: "What to call a room or somebody: by name, or by ID where there is no name that is seen.",
            run: label,
            inputs: label_inputs(),
        },
        VectorFile {
            name: "characters",
            about: "Every character of a class, as ranges of code points, the last included. hidden: shown nowhere. blank: a space, or as blank as one. mark: stands on the character before it. seen: shows as something when it stands alone.",
            run: characters,
            inputs: ["hidden", "blank", "mark", "seen"]
                .map(|class| case(class, json!({ "class": class })))
                .into(),
        },
        VectorFile {
            name: "order",
            about: "Names in the order in which their rooms are numbered where nothing says their number: as a person counts.",
            run: order,
            inputs: order_inputs(),
        },
    ]
}

fn label(input: &Value) -> Value {
    let name = input["name"].as_str();
    let id = text(input, "id");
    json!(match <&RoomId>::try_from(id) {
        Ok(room_id) => room_label(name, room_id),
        Err(_) => user_label(name, <&UserId>::try_from(id).unwrap()),
    })
}

fn characters(input: &Value) -> Value {
    let is_in: fn(char) -> bool = match text(input, "class") {
        "hidden" => is_hidden,
        "blank" => |c| one_line(&format!("a{c}b")) == "a b",
        "mark" => |c| {
            one_line(&format!("a{}", c.to_string().repeat(8)))
                .chars()
                .count()
                == 7
        },
        "seen" => |c| visible_name(&c.to_string()).is_some(),
        other => unreachable!("{other}"),
    };
    let mut ranges: Vec<[u32; 2]> = Vec::new();
    for c in ('\0'..=char::MAX).filter(|c| is_in(*c)) {
        let c = u32::from(c);
        match ranges.last_mut() {
            // No text holds a surrogate, so that they part nothing.
            Some([_, last]) if *last + 1 == c || (*last, c) == (0xd7ff, 0xe000) => *last = c,
            _ => ranges.push([c, c]),
        }
    }
    json!(ranges)
}

fn order(input: &Value) -> Value {
    let names = input["names"].as_array().unwrap();
    let names = names.iter().map(|name| name.as_str().unwrap());
    let rooms: Map<_, _> = names
        .enumerate()
        .map(|(n, name)| (format!("!{n:0>4}"), child(name, &[])))
        .collect();
    let content = BreakoutEventContent::from_json(&content(rooms.into(), Value::Null));
    let ordered = content.ordered_children();
    json!(
        ordered
            .iter()
            .map(|(_, child)| child.name.as_deref())
            .collect::<Vec<_>>()
    )
}

/// What people write, and what is written to deceive them.
fn texts() -> Vec<(String, Value)> {
    let tower = format!("a{}b", "\u{301}".repeat(1_000));
    let long = "x".repeat(10_000);
    let texts = [
        "",
        " ",
        ".",
        "Group 1",
        "Räume für alle",
        "  Ann \n\r\t <b>Lee</b> ",
        "\u{202e}evil\u{202c}\u{1b}[31m",
        "a\u{2028}b\u{2029}c\u{85}d",
        "a\u{b}b\u{c}c",
        "\u{301}\u{302}a \u{303}b",
        "e\u{301}",
        "Zoe\u{308}",
        "教室",
        "👩\u{200d}🏫 Ms Lee",
        "❤\u{fe0f}\u{200d}🔥",
        "1\u{fe0f}\u{20e3} Gruppe",
        "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        "👋🏽",
        "نیم\u{200c}فاصله",
        "അവന\u{d4d}\u{200d}",
        "श्री\u{200d}",
        "葛\u{e0100}城",
        "한국어",
        "\u{1112}\u{1161}\u{11ab}",
        "שָׁלוֹם",
        "བསྒྲུབས",
        "\u{f8ff} fans",
        "A\u{200b}nn",
        "An\u{200d}n",
        "\u{feff}Ann",
        "Ann\u{ad}",
        "Ann\u{e0061}",
        "An\u{2060}n\u{3164}",
        "\u{200d}\u{301}a\u{200b}\u{200d}\u{fe0f}\u{fe0f}",
        "🏴\u{200b}\u{e0067}x\u{e0067}",
        "\u{e000}",
        "\u{10fffd}",
        "\u{2800}",
        "\u{3164}\u{115f}",
        "\u{200d}\u{200d}",
        "a\u{a0}b\u{3000}c\u{2003}d",
        "x\u{fe0f}\u{fe0e}",
        "x\u{200d}\u{fe0f}y",
        "क\u{94d}\u{200d}\u{200d}ष",
        "{{name}}",
        "${name}",
        "<script>alert(1)</script>",
        "\u{0}\u{7f}\u{9b}",
        "tab\there",
        "a\r\nb\rc\nd",
        "https://example.org/?a=b&c=d",
        "@room",
        "مرحبا",
        "ไทย\u{e49}",
        "👨\u{200d}👩\u{200d}👧\u{200d}👦",
        "\u{1f1e9}\u{1f1ea}",
        "Ann\u{180e}a",
        "\u{ffff}\u{fdd0}x",
        "a\u{fffd}b",
    ];
    let mut texts: Vec<_> = texts.iter().map(|text| (*text).to_owned()).collect();
    texts.extend([
        tower,
        long,
        "\u{301}e".repeat(10_000),
        format!("{} y", "x".repeat(79)),
        format!("{} y", "x".repeat(78)),
        format!("{}y", "x".repeat(80)),
        format!("{}{}", "x".repeat(80), " ".repeat(50)),
        "😀".repeat(81),
        format!("{}x", "\u{200b}".repeat(20_000)),
        format!("{}x", " ".repeat(7_999)),
        format!("{}x", " ".repeat(8_000)),
        "a\u{301}\u{200d}".repeat(40),
    ]);
    named(texts)
}

fn named(texts: Vec<String>) -> Vec<(String, Value)> {
    let texts = texts.into_iter().enumerate();
    texts
        .map(|(n, text)| {
            let begin: String = text.chars().take(20).collect();
            let name = format!("{}: {}", n + 1, begin.escape_debug());
            case(name, json!({ "text": text }))
        })
        .collect()
}

fn task_texts() -> Vec<(String, Value)> {
    [
        (
            "lines are kept",
            " Read page 7.\r\n\r\n\r\n\tThen draw it. \r\n".to_owned(),
        ),
        (
            "lines of other kinds",
            "a\u{2028}b\u{2029}c\u{85}d\u{b}e".to_owned(),
        ),
        ("five hundred characters", "ä".repeat(500)),
        ("five hundred and one", "ä".repeat(501)),
        ("twenty lines", "x\n".repeat(20)),
        ("twenty-one lines", "x\n".repeat(21)),
        (
            "very many lines",
            format!("\u{202e}a\u{1b}[31m{}", "\nx".repeat(10_000)),
        ),
        ("blank lines at both ends", "\n\n \na\n \n\n".to_owned()),
        ("lines of spaces", "a\n   \n  \nb".to_owned()),
        (
            "spaces at the ends of lines",
            "a  \n  b\u{a0}\nc".to_owned(),
        ),
    ]
    .into_iter()
    .map(|(name, text)| case(name, json!({ "text": text })))
    .collect()
}

fn lines_inputs() -> Vec<(String, Value)> {
    let text = "a\r\nb\rc\u{2028}d\u{2029}e\u{85}f";
    [
        ("every kind of break", text, 100),
        ("what is hidden", "\u{202e}a\u{0}\u{3164}b\u{1b}[1m", 100),
        ("cut", "abc", 2),
        ("not cut by what is hidden", "ab\u{200b}", 2),
        ("cut by characters, not by units", "😀😀😀", 2),
        ("tabs stay", "a\tb", 100),
        ("none", "abc", 0),
    ]
    .into_iter()
    .map(|(name, text, most)| case(name, json!({ "text": text, "most_chars": most })))
    .collect()
}

fn label_inputs() -> Vec<(String, Value)> {
    let mut cases = Vec::new();
    for id in [
        "!a:x",
        "!a b\u{202e}\n\u{200b}c:x",
        "@ann:x",
        "@ann\u{3164} \u{2028}b:x",
    ] {
        for name in [
            Value::Null,
            json!("Group 1"),
            json!("\u{3164}"),
            json!(" Ann\n"),
            json!("\u{200d}\u{2800}"),
            json!(""),
        ] {
            cases.push(case(
                format!("{id:?} called {name}"),
                json!({ "id": id, "name": name }),
            ));
        }
    }
    cases
}

fn order_inputs() -> Vec<(String, Value)> {
    [
        (
            "numbers",
            vec!["Group 10", "Group 9", "Group 1", "Group 100"],
        ),
        (
            "leading zeros",
            vec![
                "001", "01", "1", "0", "00", "10", "010", "1a", "01a", "0a", "a01b2", "a1b1",
                "a1b3",
            ],
        ),
        ("case", vec!["b", "B", "a", "A"]),
        ("beginnings", vec!["Group", "Group 1", "Group 1a", ""]),
        (
            "Chinese after numbers",
            vec!["第1章", "第1-2章", "第10章", "第2章", "第1"],
        ),
        (
            "Latin-1 and beyond after numbers",
            vec!["1ä", "1ā", "1z", "1教", "1-", "1", "中", "a"],
        ),
        (
            "numbers longer than any integer",
            vec![
                "a99999999999999999999999999999999999",
                "a100000000000000000000000000000000000",
                "a1",
            ],
        ),
        (
            "several numbers",
            vec!["1.10", "1.9", "1.1", "01.1", "1.01", "1-1", "1 1"],
        ),
        (
            "beyond the first plane",
            vec!["😀", "\u{ff5e}", "\u{e000}", "z", "😀1", "😀10", "😀2"],
        ),
        ("digits that are not ASCII", vec!["٣", "٢", "١٠", "1"]),
        (
            "words and numbers",
            vec![
                "Red", "Blue 2", "Blue 10", "blue 1", "Team-3", "Team 3", "Team3",
            ],
        ),
    ]
    .into_iter()
    .map(|(name, names)| case(name, json!({ "names": names })))
    .collect()
}
