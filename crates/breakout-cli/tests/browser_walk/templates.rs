//! Which templates the walks look at in other languages.

use std::{collections::BTreeSet, fs, path::Path};

/// Each template of the console, and as what a walk looks at a page that has it. A new template needs an entry, and so a walk that
/// comes to it.
const LOOKED_AT: [(&str, &[&str]); 39] = [
    ("account", &["account"]),
    ("attendance", &["attendance"]),
    ("call", &["a lobby", "countdown"]),
    (
        "call_state",
        &[
            "countdown",
            "in a group's call",
            "not moved",
            "lost, with a way back",
            "no media",
            "a silent media server",
            "on another device",
            "to be left on another device",
        ],
    ),
    ("chat", &["a quiet room", "a chat"]),
    ("chat_line", &["a chat", "a message that was not sent"]),
    ("chat_list", &["a quiet room", "a chat"]),
    ("chat_page", &["earlier messages"]),
    ("chat_pieces", &["a chat", "a long message"]),
    ("chat_whole", &["a long message"]),
    ("error", &["no such room"]),
    ("history", &["history", "no history"]),
    ("layout", &["rooms", "homeserver lost"]),
    ("log_out", &["log out", "still logged in"]),
    (
        "login",
        &["login", "login with a password", "a wrong password"],
    ),
    // It goes on to the next page by itself, at once.
    ("login_return", &[]),
    ("plan_chip", &["plan"]),
    ("plan_preview", &["what will be sent"]),
    ("report", &["what is brought back", "brought back"]),
    // It is there for a moment, beside the rest of the page.
    ("report_sending", &[]),
    ("room", &["a quiet room", "board", "a child"]),
    ("room_back", &["the way back"]),
    ("room_call", &["in a call elsewhere"]),
    ("room_card", &["board", "offer"]),
    ("room_controls", &["board", "a problem beside a button"]),
    ("room_help", &["a call for help"]),
    ("room_open", &["board", "offer", "warning"]),
    ("room_plan", &["plan", "a plan that is refused"]),
    (
        "room_region",
        &[
            "a quiet room",
            "put aside",
            "a child",
            "a child that is over",
            "a start under way",
            "a start that failed",
        ],
    ),
    ("room_results", &["board"]),
    ("room_tally", &["board"]),
    ("room_unassigned", &["board"]),
    ("rooms", &["rooms", "no room of that name"]),
    (
        "rooms_list",
        &["rooms", "rooms with an offer", "no room of that name"],
    ),
    ("take_over", &["taking over"]),
    ("verify", &["verify", "a wrong recovery key"]),
    ("visit", &["speaking"]),
    // Its only words are those of a button that is seen where a browser wants to be asked before it plays anything.
    ("visit_frame", &[]),
    (
        "visit_state",
        &[
            "speaking",
            "stopped",
            "listening",
            "no microphone",
            "no tokens",
            "media server lost",
            "encrypted groups",
        ],
    ),
];

/// How a walk looks at a page in other languages.
const LOOKS: [&str; 3] = [
    ".examine_in_languages(",
    ".examine_in_place(",
    ".examine_after(",
];

/// Checks that each template is among them, and that some walk looks at everything that stands there.
pub(crate) fn check() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser_walk");
    let mut looked_at = BTreeSet::new();
    collect(&tests, &mut looked_at);
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../breakout-console/templates");
    let templates = fs::read_dir(templates).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        path.file_stem().unwrap().to_str().unwrap().to_owned()
    });
    let known = LOOKED_AT.iter().map(|(template, _)| (*template).to_owned());
    assert_eq!(
        templates.collect::<BTreeSet<_>>(),
        known.collect::<BTreeSet<_>>()
    );
    for (template, pages) in LOOKED_AT {
        for page in pages {
            assert!(
                looked_at.contains(*page),
                "{template}: no walk looks at “{page}”"
            );
        }
    }
}

/// Gathers the names under which pages are looked at.
fn collect(path: &Path, looked_at: &mut BTreeSet<String>) {
    for entry in fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, looked_at);
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for look in LOOKS {
            for call in source.split(look).skip(1) {
                let name = call.split('"').nth(1).unwrap_or_default();
                looked_at.insert(name.to_owned());
            }
        }
    }
}
