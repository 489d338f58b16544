//! Holds how the files of a crate depend on each other, by what they import.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// A module by its path in the crate; the crate's root is empty.
type Module = Vec<String>;

/// The files of a crate, without those of tests, and which others each of them names.
fn imports(source: &Path) -> BTreeMap<Module, BTreeSet<Module>> {
    let mut files = Vec::new();
    collect(source, &mut files);
    let modules: BTreeMap<Module, String> = files
        .iter()
        .map(|file| {
            let module = module(file.strip_prefix(source).unwrap_or(file));
            (module, fs::read_to_string(file).unwrap_or_default())
        })
        .collect();
    let named = |(module, text): (&Module, &String)| {
        let paths = paths(text).into_iter();
        let names = paths.filter_map(|path| resolve(module, &path, &modules));
        (
            module.clone(),
            names.filter(|name| name != module).collect(),
        )
    };
    modules.iter().map(named).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if path.is_dir() && name != "tests" {
            collect(&path, files);
        } else if name.ends_with(".rs") && name != "tests.rs" && name != "live_tests.rs" {
            files.push(path);
        }
    }
}

fn module(file: &Path) -> Module {
    let file = file.with_extension("");
    let parts: Module = file
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    match parts.as_slice() {
        [root] if root == "lib" || root == "main" => Vec::new(),
        _ => parts,
    }
}

/// All paths of a file that begin at the crate, at the file's own module, or above it.
fn paths(text: &str) -> Vec<Vec<String>> {
    let code = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.flat_map(|line| [line, "\n"]).collect();
    let mut found = Vec::new();
    for start in ["crate::", "self::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            let is_inside = before.is_some_and(|c| c.is_alphanumeric() || "_:$".contains(c));
            // `pub(in crate::pages)` says who may look, and depends on nothing.
            if !is_inside && !code[..at].ends_with("pub(in ") {
                read(&code[at..], &[], &mut found);
            }
        }
    }
    found
}

/// Reads one path, or a tree of them in braces; returns what is left.
fn read<'a>(mut text: &'a str, above: &[String], found: &mut Vec<Vec<String>>) -> &'a str {
    let mut path = above.to_vec();
    loop {
        text = text.trim_start();
        if let Some(inside) = text.strip_prefix('{') {
            text = inside;
            loop {
                text = read(text, &path, found).trim_start();
                if let Some(rest) = text.strip_prefix(" as ") {
                    text = rest;
                }
                match text.find([',', '}']) {
                    Some(end) if text[end..].starts_with(',') => text = &text[end + 1..],
                    Some(end) => return &text[end + 1..],
                    None => return "",
                }
                if let Some(rest) = text.trim_start().strip_prefix('}') {
                    return rest;
                }
            }
        }
        let end = text
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(text.len());
        if end == 0 {
            break;
        }
        path.push(text[..end].to_owned());
        text = &text[end..];
        match text.strip_prefix("::") {
            Some(rest) => text = rest,
            None => break,
        }
    }
    found.push(path);
    text
}

/// The file in which a path ends that is named in a module.
fn resolve(module: &Module, path: &[String], modules: &BTreeMap<Module, String>) -> Option<Module> {
    let mut at = module.clone();
    for part in path {
        match &**part {
            "crate" => at.clear(),
            "self" => {}
            "super" => {
                at.pop();
            }
            part => at.push(part.to_owned()),
        }
    }
    // What is no file is an item of the file above it; of the crate's root it may be from anywhere.
    while !modules.contains_key(&at) {
        at.pop()?;
    }
    Some(at)
}

/// The largest set of files of which each needs each other.
fn largest_circle(imports: &BTreeMap<Module, BTreeSet<Module>>) -> BTreeSet<Module> {
    let reached = |from: &Module| {
        let mut reached = BTreeSet::new();
        let mut next: Vec<&Module> = imports[from].iter().collect();
        while let Some(module) = next.pop() {
            if reached.insert(module.clone()) {
                next.extend(&imports[module]);
            }
        }
        reached
    };
    let all: BTreeMap<&Module, _> = imports.keys().map(|from| (from, reached(from))).collect();
    let circle = |of: &Module| -> BTreeSet<Module> {
        let others = all[of].iter();
        others
            .filter(|other| all[*other].contains(of))
            .cloned()
            .collect()
    };
    imports
        .keys()
        .map(circle)
        .max_by_key(BTreeSet::len)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With more files in a circle, none of them can be read alone.
    const MOST: usize = 9;

    fn crates() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates")
    }

    fn set(paths: &[&str]) -> BTreeSet<String> {
        paths.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn paths_are_read_as_they_are_written() {
        let text = "\
            use std::fmt;\n\
            pub(in crate::no) fn a() {}\n\
            use crate::{one, two::{self, Three as Four, five::{Six}}};\n\
            // use crate::comment;\n\
            fn b() -> super::up::C { crate::d::e::<f>() }\n\
            #[cfg(test)]\nmod tests {\n use crate::test;\n}\n";
        let found: BTreeSet<String> = paths(text).iter().map(|path| path.join("::")).collect();
        let wanted = [
            "crate::one",
            "crate::two::self",
            "crate::two::Three",
            "crate::two::five::Six",
            "super::up::C",
            "crate::d::e",
        ];
        assert_eq!(found, set(&wanted));
    }

    #[test]
    fn a_circle_is_found() {
        let module = |name: &str| vec![name.to_owned()];
        let imports = [("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")];
        let imports = imports.map(|(from, to)| (module(from), BTreeSet::from([module(to)])));
        let circle = largest_circle(&imports.into());
        assert_eq!(circle, BTreeSet::from([module("b"), module("c")]));
    }

    #[test]
    fn no_crate_has_a_large_circle_of_files() {
        for entry in fs::read_dir(crates()).unwrap() {
            let source = entry.unwrap().path().join("src");
            let imports = imports(&source);
            assert!(!imports.is_empty(), "{}", source.display());
            let circle = largest_circle(&imports);
            let names: Vec<_> = circle.iter().map(|module| module.join("/")).collect();
            assert!(names.len() <= MOST, "{}: {names:#?}", source.display());
        }
    }

    /// What pages share knows no page, and what is for all pages none that is for rooms.
    #[test]
    fn what_pages_share_knows_no_page() {
        let imports = imports(&crates().join("breakout-console/src"));
        let shared = [
            "assets",
            "cast",
            "changes",
            "error",
            "form",
            "joined_room",
            "layout",
            "parts",
            "paths",
            "problem",
            "state",
        ];
        for name in shared {
            for needed in &imports[&vec![name.to_owned()]] {
                let is_page = ["pages", "call", "chat", "visit", "site"]
                    .contains(&needed.first().map_or("", |first| first));
                assert!(!is_page, "{name} needs {}", needed.join("/"));
            }
        }
    }
}
