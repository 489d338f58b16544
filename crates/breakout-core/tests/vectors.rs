//! `vectors/` says what this crate does, case by case, so that clients in other languages can do the same.
//!
//! `cargo xtask regen` writes the files anew; here they are compared, and each case is run.

#![expect(
    clippy::unwrap_used,
    reason = "the functions that the tests call may unwrap as tests do"
)]

#[path = "vectors/change.rs"]
mod change;
#[path = "vectors/event.rs"]
mod event;
#[path = "vectors/host.rs"]
mod host;
#[path = "vectors/names.rs"]
mod names;
#[path = "vectors/participant.rs"]
mod participant;
#[path = "vectors/vector_file.rs"]
mod vector_file;

use std::env;

use vector_file::{Case, VectorFile};

/// Set by `cargo xtask regen`.
const REGENERATE: &str = "BREAKOUT_REGENERATE_VECTORS";

/// Every file, with what each case is to be run by.
fn files() -> Vec<VectorFile> {
    let files = [
        event::files(),
        participant::files(),
        names::files(),
        host::files(),
        change::files(),
    ];
    files.into_iter().flatten().collect()
}

#[test]
fn every_vector_is_what_core_says() {
    if env::var_os(REGENERATE).is_some() {
        vector_file::write_all(&files());
        return;
    }
    let mut wrong = Vec::new();
    for file in files() {
        let Some(cases) = file.read() else {
            wrong.push(format!("vectors/{}.json is missing", file.name));
            continue;
        };
        for case in cases {
            let says = (file.run)(&case.input);
            if says != case.expected {
                let Case { name, expected, .. } = case;
                wrong.push(format!(
                    "{}: {name}: expected {expected}, and core says {says}",
                    file.name
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "core does something else than the vectors; if that is meant, `cargo xtask regen` writes them anew:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn the_files_hold_these_cases_and_no_others() {
    if env::var_os(REGENERATE).is_some() {
        return;
    }
    let files = files();
    for file in &files {
        let written = file.read().unwrap_or_default();
        assert!(
            written == file.cases(),
            "vectors/{}.json is out of date; `cargo xtask regen` writes it anew",
            file.name
        );
    }
    let names: Vec<_> = files.iter().map(|file| file.name).collect();
    assert_eq!(vector_file::names(), {
        let mut names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        names.sort();
        names
    });
}

#[test]
fn no_two_cases_of_a_file_have_one_name() {
    for file in files() {
        let mut names: Vec<_> = file.inputs.iter().map(|(name, _)| name).collect();
        names.sort();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all, "{}", file.name);
    }
}
