//! Plans from files: what a host should know of them before they are opened.

use std::fs;

use local_synapse::Synapse;
use serde_json::{Value, json};

use super::workshop::{Workshop, answer, machine};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_probably_not_meant_so_is_said_before_it_opens() {
    let workshop = Workshop::new(2, json!({})).await;
    let host = machine(&workshop.host, Synapse::shared().await.url());
    let room = workshop.parent.as_str();
    let [ann, bob] = [&workshop.people[0].user_id, &workshop.people[1].user_id];
    let text = format!(
        "sep=;\r\nroom;user\r\nGr\u{fc}n;{ann}\r\n# Monday\r\nGR\u{dc}N ;{ann}\r\n\r\n#1;{bob}\r\nBlau;@typo:x\r\n"
    );
    // As spreadsheets of old save it.
    let bytes: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let file = host.home().join("groups.csv");
    fs::write(&file, bytes).unwrap();
    let args = ["start", room, "--file", file.to_str().unwrap()];
    let said = [
        "the file is not UTF-8 and was read as Windows-1252: look whether the names are right, or save it as CSV (UTF-8)".to_owned(),
        "line 7 begins with # and is left out as a comment; a group whose name begins with # goes in quotes".to_owned(),
        format!("{ann} is suggested for several groups: Gr\u{fc}n and GR\u{dc}N (lines 3 and 5)"),
        "groups look the same by their names: \u{201c}Gr\u{fc}n\u{201d} and \u{201c}GR\u{dc}N\u{201d}".to_owned(),
        "@typo:x is not in this room, nor invited (line 8)".to_owned(),
    ];
    for more in [&["--dry-run"][..], &["--dry-run", "--json"], &["--json"]] {
        let outcome = host.run(&[&args, more].concat());
        assert_eq!(outcome.code, Some(0), "{outcome}");
        for warning in &said {
            assert!(
                outcome.stderr.contains(&format!("warning: {warning}\n")),
                "{outcome}"
            );
        }
        if more.contains(&"--json") {
            assert_eq!(answer(&outcome)["warnings"], json!(said));
        }
    }
    let opened = answer(&host.run(&["status", room, "--json"]));
    assert_eq!(opened["rooms"].as_array().map(Vec::len), Some(3));

    // The same groups again: somebody is in two of them still.
    assert_eq!(host.run(&["end", room]).code, Some(0));
    let again = answer(&host.run(&["start", room, "--again", "--dry-run", "--json"]));
    let of_ann = |text: &&Value| {
        text.as_str()
            .is_some_and(|it| it.contains("several groups"))
    };
    let warnings = again["warnings"].as_array().unwrap().iter();
    assert_eq!(warnings.filter(of_ann).count(), 1, "{again}");
}
