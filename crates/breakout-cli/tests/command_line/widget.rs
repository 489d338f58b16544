//! The widget's folder, which takes no account, and what is wrong with an address.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

use std::fs;

use serde_json::{Value, json};

use crate::program::{Outcome, Program};

fn export(program: &Program, args: &[&str]) -> Outcome {
    let mut command = program.command(&[&["widget", "--export", "breakout"], args].concat());
    command.current_dir(program.home());
    crate::program::outcome(command.output().unwrap())
}

#[test]
fn the_folder_is_written_and_what_comes_next_is_said() {
    let program = Program::new();
    insta::assert_snapshot!(export(&program, &[]), @"
    14 files are in breakout
    --- stderr
    hint: copy the folder to a web server that has https; Element refuses a widget on http
    hint: have the server send `Cache-Control: no-cache` with it, and `Content-Security-Policy: frame-ancestors https://…` with the address of your Element
    hint: `breakout widget ROOM --url https://…` adds it to a room, with the address that the folder has then
    --- exit 0
    ");
    let page = program.home().join("breakout/index.html");
    let built = include_bytes!("../../../breakout-console/assets/widget/index.html");
    assert_eq!(fs::read(&page).unwrap(), built);
    let again = export(&program, &["--json"]);
    assert_eq!(again.code, Some(0), "{again}");
    let again: Value = serde_json::from_str(&again.stdout).unwrap();
    assert_eq!(again["folder"], json!("breakout"));
    assert_eq!(again["files"].as_array().unwrap().len(), 14);

    fs::remove_file(program.home().join("breakout/breakout-widget.json")).unwrap();
    insta::assert_snapshot!(export(&program, &[]), @"
    --- stderr
    error: breakout is not empty, and holds no widget of an earlier export
    hint: name a folder that is empty or not there yet
    --- exit 1
    ");
}

#[test]
fn an_address_that_element_refuses_or_everybody_would_read_is_wrong_usage() {
    for (url, why) in [
        ("http://school.example/", "it has to begin with https://"),
        (
            "https://ann:secret@school.example/",
            "no name and no password",
        ),
        (
            "https://school.example/#?room=$matrix_room_id",
            "of the folder alone",
        ),
        ("school.example", "it is no address"),
    ] {
        let refused = Program::new().run(&["widget", "!room:x", "--url", url]);
        assert_eq!(refused.code, Some(2), "{refused}");
        assert!(refused.stderr.contains(why), "{refused}");
    }
    for args in [
        &["widget"][..],
        &[
            "widget",
            "!room:x",
            "--url",
            "https://x.example",
            "--remove",
        ],
        &["widget", "!room:x", "--export", "folder"],
    ] {
        let refused = Program::new().run(args);
        assert_eq!(refused.code, Some(2), "{refused}");
    }
}
