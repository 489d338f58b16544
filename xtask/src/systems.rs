//! What is other on Unix than elsewhere is in one file of each crate.

use std::{collections::BTreeSet, fs};

use crate::{catalog::files, root};

/// Signs of code for one system.
const SIGNS: [&str; 6] = [
    "cfg(unix)",
    "cfg(not(unix))",
    "cfg(windows)",
    "os::unix",
    "os::linux",
    "rustix::",
];

/// Returns a file without its tests, which are at its foot.
fn code(text: &str) -> &str {
    text.split("mod tests {").next().unwrap_or(text)
}

#[test]
fn one_file_of_a_crate_knows_the_system() {
    let mut crates = 0;
    for folder in fs::read_dir(root().join("crates")).unwrap() {
        let source = folder.unwrap().path().join("src");
        // It runs on Unix alone, and says so.
        if source.ends_with("local-livekit/src") {
            continue;
        }
        let mut all = Vec::new();
        files(&source, &["rs"], &mut all);
        let names: BTreeSet<_> = all
            .into_iter()
            .filter(|path| {
                let text = fs::read_to_string(path).unwrap();
                let is_test = path
                    .iter()
                    .any(|part| part == "tests" || part == "tests.rs");
                !is_test && SIGNS.iter().any(|sign| code(&text).contains(sign))
            })
            .collect();
        assert!(names.len() < 2, "{names:#?}");
        crates += names.len();
    }
    assert!(crates > 3, "nothing was found");
}
