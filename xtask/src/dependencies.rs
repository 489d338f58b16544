//! Each dependency has a reason in `docs/dependencies.md`.

use std::{collections::BTreeSet, fs};

use serde_json::Value;

use crate::{cargo, root};

/// Returns what our crates name that is not ours.
fn used() -> BTreeSet<String> {
    let output = cargo(&["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter();
    let dependencies = packages.flat_map(|package| package["dependencies"].as_array().unwrap());
    let foreign = dependencies.filter(|dependency| dependency["path"].is_null());
    foreign
        .map(|dependency| dependency["name"].as_str().unwrap().to_owned())
        .collect()
}

/// Returns the crates in the tables of a page, and how many lines those have.
fn explained(page: &str) -> (BTreeSet<String>, usize) {
    let lines = page.lines().filter_map(|line| {
        let (name, reason) = line.strip_prefix("| `")?.split_once("` | ")?;
        let reason = reason.strip_suffix('|')?;
        assert!(!reason.trim().is_empty(), "{name} has no reason");
        Some(name.to_owned())
    });
    let lines: Vec<_> = lines.collect();
    (lines.iter().cloned().collect(), lines.len())
}

/// Returns what the workspace offers its members.
fn offered(manifest: &str) -> BTreeSet<String> {
    let (_, table) = manifest
        .split_once("[workspace.dependencies]\n")
        .expect("the workspace names its dependencies");
    let table = table.split("\n[").next().unwrap_or_default();
    let lines = table.lines().filter(|line| !line.contains("path = "));
    let names = lines.filter_map(|line| line.split_once(" = "));
    names.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn each_dependency_has_a_reason() {
    let used = used();
    let (explained, lines) =
        explained(&fs::read_to_string(root().join("docs/dependencies.md")).unwrap());
    let missing: Vec<_> = used.difference(&explained).collect();
    let unused: Vec<_> = explained.difference(&used).collect();
    assert!(
        missing.is_empty() && unused.is_empty(),
        "docs/dependencies.md lacks {missing:?}, and has {unused:?}, which nothing uses"
    );
    assert_eq!(lines, explained.len(), "one has two lines");
}

#[test]
fn nothing_is_offered_that_no_crate_takes() {
    let offered = offered(&fs::read_to_string(root().join("Cargo.toml")).unwrap());
    assert!(offered.len() > 40);
    let unused: Vec<_> = offered.difference(&used()).cloned().collect();
    assert!(unused.is_empty(), "Cargo.toml offers {unused:?}");
}

#[test]
fn a_line_without_a_name_is_no_dependency() {
    let (names, lines) = explained("| crate | for |\n|---|---|\n| `clap` | the command line |\n");
    assert_eq!((names.len(), lines), (1, 1));
    assert_eq!(
        offered(
            "[workspace.dependencies]\na = { path = \"a\" }\nb = \"1\"\n\n[profile.dev]\nc = 1\n"
        ),
        BTreeSet::from(["b".to_owned()])
    );
}
