//! No message of the catalog is there for nothing.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::root;

/// Said by `breakout_core::words::Sentence`, which the catalog's own tests hold.
const ROOMS: &str = "rooms";

/// Found by the names of commands and arguments, which the command line's own tests hold.
const HELP: &str = "help";

/// About the language itself, which its build script reads.
const LANGUAGE: &str = "language";

/// Returns the files below a folder that end so.
pub(crate) fn files(folder: &Path, ends: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ends, found);
        } else if ends
            .iter()
            .any(|end| path.extension().is_some_and(|it| it == *end))
        {
            found.push(path);
        }
    }
}

/// Returns what stands after a `::` in a text.
fn names(text: &str) -> impl Iterator<Item = String> {
    text.match_indices("::").map(|(at, _)| {
        let after = &text[at + 2..];
        let after = after.strip_prefix("r#").unwrap_or(after);
        let is_name = |c: &char| c.is_alphanumeric() || *c == '_';
        after.chars().take_while(is_name).collect()
    })
}

#[test]
fn every_message_is_said_somewhere() {
    let crates = root().join("crates");
    let mut sources = Vec::new();
    for entry in fs::read_dir(&crates).unwrap() {
        let path = entry.unwrap().path();
        for part in ["src", "templates"] {
            let folder = path.join(part);
            if folder.is_dir() && !path.ends_with("breakout-i18n") {
                files(&folder, &["rs", "html"], &mut sources);
            }
        }
    }
    let mut said = BTreeSet::new();
    for source in sources {
        said.extend(names(&fs::read_to_string(source).unwrap()));
    }
    let mut catalogs = Vec::new();
    files(
        &crates.join("breakout-i18n/words/en"),
        &["ftl"],
        &mut catalogs,
    );
    let mut unsaid = Vec::new();
    for catalog in catalogs {
        let file = catalog.file_stem().unwrap().to_string_lossy().into_owned();
        if [ROOMS, HELP, LANGUAGE].contains(&file.as_str()) {
            continue;
        }
        for line in fs::read_to_string(&catalog).unwrap().lines() {
            let Some((key, _)) = line.split_once(" =") else {
                continue;
            };
            if key.starts_with([' ', '#', '-', '*', '[', '}']) {
                continue;
            }
            if !said.contains(&key.replace('-', "_")) {
                unsaid.push(format!("{file}: {key}"));
            }
        }
    }
    assert!(unsaid.is_empty(), "said nowhere: {unsaid:#?}");
}

/// The attributes that people read, or hear.
const READ: [&str; 5] = [
    "aria-label=\"",
    "title=\"",
    "placeholder=\"",
    "alt=\"",
    "aria-description=\"",
];

/// Takes what stands between two signs out of a text.
fn without(text: &str, begin: &str, end: &str) -> String {
    let mut left = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(begin) {
        left.push_str(before);
        left.push(' ');
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    left + rest
}

/// Returns the words that stand in a template itself, and are no part of an expression.
fn own_words(template: &str) -> Vec<String> {
    let mut html = template.to_owned();
    for (begin, end) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}")] {
        html = without(&html, begin, end);
    }
    let read = READ.iter().flat_map(|name| {
        let values = html.split(name).skip(1);
        values.map(|value| value.split('"').next().unwrap_or_default().to_owned())
    });
    let texts: Vec<_> = read.chain([without(&html, "<", ">")]).collect();
    let words = texts
        .iter()
        .flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    let words = words.filter(|word| word.len() > 1);
    words.map(ToOwned::to_owned).collect()
}

#[test]
fn no_template_has_words_of_its_own() {
    let templates = root().join("crates/breakout-console/templates");
    let mut paths = Vec::new();
    files(&templates, &["html"], &mut paths);
    assert!(paths.len() > 20);
    for path in paths {
        let words = own_words(&fs::read_to_string(&path).unwrap());
        assert!(
            words.is_empty(),
            "in no catalog: {words:?} in {}",
            path.display()
        );
    }
    let template =
        "{% if a > b %}<p class=\"x\" title=\"Sit {{ a|t }}\">{# no #}{{ \"b\"|t }} down</p>";
    assert_eq!(own_words(template), ["Sit", "down"]);
}
