//! The licenses of all that is built into the program, which have to go along with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use serde_json::Value;

use super::{PROGRAM, output};
use crate::cargo;

/// What crates call the files that say whose they are.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT"];

/// Returns the notices of all crates, each text once with the crates that have it.
pub(super) fn all(triple: &str) -> Result<String, String> {
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut list = String::new();
    for package in packages(triple)? {
        let of = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let name = format!("{} {}", of("name"), of("version"));
        list.push_str(&format!(
            "{name}: {} ({})\n",
            of("license"),
            of("repository")
        ));
        for text in notices(Path::new(&of("manifest_path"))) {
            let crates = texts.entry(text).or_default();
            if !crates.contains(&name) {
                crates.push(name.clone());
            }
        }
    }
    let mut all =
        format!("The program is built with these crates, under these licenses:\n\n{list}");
    for (text, crates) in texts {
        let line = "-".repeat(78);
        all.push_str(&format!("\n{line}\n{}\n\n{text}\n", crates.join(", ")));
    }
    Ok(all)
}

/// The crates that are in the program, without ours.
fn packages(triple: &str) -> Result<Vec<Value>, String> {
    let said = output(&mut cargo(&[
        "metadata",
        "--locked",
        "--format-version",
        "1",
        "--filter-platform",
        triple,
    ]))?;
    let metadata: Value = serde_json::from_str(&said)
        .map_err(|error| format!("what `cargo metadata` says could not be read: {error}"))?;
    let tree = output(&mut cargo(&[
        "tree", "--locked", "-p", PROGRAM, "-e", "normal", "--prefix", "none", "--format", "{p}",
        "--target", triple,
    ]))?;
    let inside: BTreeSet<_> = tree.lines().filter_map(name_and_version).collect();
    let packages = metadata["packages"].as_array().cloned();
    let foreign = packages.unwrap_or_default().into_iter().filter(|package| {
        let of = |key: &str| package[key].as_str().unwrap_or_default();
        !package["source"].is_null() && inside.contains(&(of("name"), of("version")))
    });
    let mut foreign: Vec<_> = foreign.collect();
    foreign.sort_by_key(|package| {
        let of = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        (of("name"), of("version"))
    });
    Ok(foreign)
}

/// Reads `serde v1.0.0 (proc-macro)`.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let mut words = line.split(' ');
    Some((words.next()?, words.next()?.strip_prefix('v')?))
}

/// Reads what lies beside a manifest.
fn notices(manifest: &Path) -> Vec<String> {
    let folder = manifest.parent().map(fs::read_dir);
    let entries = folder.into_iter().flatten().flatten().flatten();
    let mut files: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = name.to_uppercase();
            path.is_file() && NAMES.iter().any(|start| name.starts_with(start))
        })
        .collect();
    files.sort();
    let texts = files.iter().filter_map(|file| fs::read(file).ok());
    texts
        .map(|text| String::from_utf8_lossy(&text).trim().replace('\r', ""))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_program_is_named_with_its_license() {
        let all = all(&super::super::host().unwrap()).unwrap();
        let (list, texts) = all.split_once("-----").unwrap();
        assert!(list.contains("\nmatrix-sdk 0."), "{list}");
        assert!(list.contains("\nclap 4."), "{list}");
        // Ours, and what is only used for tests.
        for other in ["\nbreakout-core ", "\nproptest ", "\ninsta "] {
            assert!(!list.contains(other), "{other}");
        }
        assert!(texts.contains("Permission is hereby granted, free of charge"));
        assert!(texts.contains("Mozilla Public License"));
    }

    #[test]
    fn a_line_of_the_tree_names_a_crate() {
        let line = "serde_derive v1.0.229 (proc-macro)";
        assert_eq!(name_and_version(line), Some(("serde_derive", "1.0.229")));
        assert_eq!(name_and_version(""), None);
    }
}
