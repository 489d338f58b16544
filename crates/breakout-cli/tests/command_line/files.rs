//! Files that cannot be read are told before anything is connected, and never waited for.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what its functions share"
)]

use std::{fs, time::Instant};

use crate::program::{Outcome, Program};

fn start(content: &[u8]) -> Outcome {
    let program = Program::new();
    fs::write(program.home().join("groups.csv"), content).unwrap();
    let mut command = program.command(&["start", "!room:x", "--file", "groups.csv"]);
    command.current_dir(program.home());
    crate::program::outcome(command.output().unwrap())
}

#[test]
fn bad_lines_have_the_numbers_that_an_editor_shows() {
    insta::assert_snapshot!(start(b"room,user\r\nRed,@ann:x\r\nRed,@bob:x\r\nBlue,not-an-id\r\nBlue,@cid:x\r\n"), @r#"
    --- stderr
    error: the plan file groups.csv has errors
    hint: line 4: "not-an-id" is not a user ID like @ann:example.org
    --- exit 2
    "#);
    insta::assert_snapshot!(start(b"room,user\n\"Red,@ann:x\nBlue,@bob:x\nGreen,@cid:x\n"), @"
    --- stderr
    error: the plan file groups.csv has errors
    hint: line 2: the quote that opens here does not end before a separator or the end of a line; a quote within quotes is written twice
    --- exit 2
    ");
    insta::assert_snapshot!(start(b"Pre-assign Room Name,Email Address\r\nroom1,ann@school.example\r\n"), @r#"
    --- stderr
    error: the plan file groups.csv has errors
    hint: line 1: this is a table of Zoom: call the column "Pre-assign Room Name" `room`, call the column "Email Address" `user`, and write user IDs like @ann:example.org in the column `user`, not names, numbers or e-mail addresses
    --- exit 2
    "#);
    let many = start(format!("room,user\n{}", "Red,x\n".repeat(2_000)).as_bytes());
    assert!(
        many.stderr.ends_with("hint: 1900 more lines have errors\n"),
        "{many}"
    );
}

#[test]
fn what_is_read_needs_an_account_next() {
    for content in [
        &b"sep=;\r\nroom;user\r\nRed;@ann:x\r\n"[..],
        b"\r\nroom;user\r\nRed;@ann:x\r\n",
        b"room;user\r\nGr\xfcn;@ann:x\r\n",
        b"room,user\n# Monday\nRed,@ann:x\n",
    ] {
        let outcome = start(content);
        assert_eq!(outcome.code, Some(1), "{outcome}");
        assert!(outcome.stderr.contains("logged in"), "{outcome}");
    }
}

#[test]
fn a_file_that_is_too_large_or_never_ends_is_refused_at_once() {
    let program = Program::new();
    let large = program.home().join("large");
    fs::File::create(&large)
        .unwrap()
        .set_len(60_000_000)
        .unwrap();
    let large = large.to_str().unwrap();
    let began = Instant::now();
    for (file, words) in [
        (large, "larger than 1024 KiB"),
        ("/dev/zero", "larger than 1024 KiB"),
        ("/tmp", "is a folder"),
        ("/nowhere", "No such file"),
    ] {
        let plan = program.run(&["plan", file, "--rooms", "2", "--rounds", "1"]);
        let start = program.run(&["start", "!room:x", "--file", file]);
        for outcome in [plan, start] {
            assert_eq!(outcome.code, Some(2), "{outcome}");
            assert!(outcome.stderr.contains(words), "{outcome}");
        }
    }
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}
