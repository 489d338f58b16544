//! The documentation as a site, with mdbook.

use std::{
    collections::BTreeSet,
    fs,
    path::{Component, Path, PathBuf},
    process::Command,
};

use crate::{root, say, target, works};

const NO_MDBOOK: &str = "\
mdbook was not found: `cargo install --locked mdbook@0.5.4` brings it, in some minutes";

const SUMMARY: &str = "docs/SUMMARY.md";

/// Where what is no page of the book can be read.
const REPOSITORY: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/HEAD/");

/// Builds the site. It needs no network, nor does who reads it.
pub(crate) fn run() -> Result<(), String> {
    let book = root().join(target()).join("book");
    lay(&book.join("src")).map_err(|error| format!("the pages could not be laid out: {error}"))?;
    fs::copy(root().join("docs/book.toml"), book.join("book.toml"))
        .map_err(|error| format!("docs/book.toml could not be read: {error}"))?;
    if !works(Command::new("mdbook").arg("--version")) {
        return Err(NO_MDBOOK.to_owned());
    }
    let status = Command::new("mdbook").arg("build").arg(&book).status();
    match status {
        Ok(status) if status.success() => {}
        other => return Err(format!("mdbook failed ({other:?})")),
    }
    let lost = lost(&book.join("site"));
    if !lost.is_empty() {
        return Err(format!("links of the site lead nowhere: {lost:#?}"));
    }
    say(&format!("{}", book.join("site/index.html").display()));
    Ok(())
}

/// Lays the pages of the summary as they are in the tree, so that their links to each other stay what they are.
fn lay(source: &Path) -> std::io::Result<()> {
    if source.exists() {
        fs::remove_dir_all(source)?;
    }
    let pages = pages(&fs::read_to_string(root().join(SUMMARY))?);
    for page in &pages {
        let text = fs::read_to_string(root().join(page))?;
        let folder = page.parent().unwrap_or(page);
        let mut pictures = Vec::new();
        let text = relinked(&text, |link| {
            let (to, _) = link.split_once('#').unwrap_or((link, ""));
            let to = resolved(folder, to);
            if pages.contains(&to) {
                // As mdbook calls it.
                let is_index = to.ends_with("README.md");
                return is_index.then(|| link.replace("README.md", "index.md"));
            }
            if to.extension().is_some_and(|it| it == "png") {
                pictures.push(to);
                return None;
            }
            Some(format!("{REPOSITORY}{}", to.display()))
        });
        write(&source.join(page), text.as_bytes())?;
        for picture in pictures {
            write(&source.join(&picture), &fs::read(root().join(&picture))?)?;
        }
    }
    let summary = fs::read_to_string(root().join(SUMMARY))?;
    let summary = relinked(&summary, |link| {
        Some(resolved(Path::new("docs"), link).display().to_string())
    });
    write(&source.join("SUMMARY.md"), summary.as_bytes())
}

fn write(path: &Path, content: &[u8]) -> std::io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, content)
}

/// The pages that a summary names, from the root of the tree.
fn pages(summary: &str) -> BTreeSet<PathBuf> {
    let mut pages = BTreeSet::new();
    relinked(summary, |link| {
        pages.insert(resolved(Path::new("docs"), link));
        None
    });
    pages
}

/// Returns a path without the steps up in it.
fn resolved(folder: &Path, link: &str) -> PathBuf {
    let mut path = PathBuf::new();
    for part in folder.join(link).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path
}

/// Returns a text whose links within the tree lead where is said instead, if anything is.
fn relinked(text: &str, mut instead: impl FnMut(&str) -> Option<String>) -> String {
    let mut all = String::new();
    let mut is_code = false;
    for line in text.split_inclusive('\n') {
        is_code ^= line.trim_start().starts_with("```");
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("](")
            && let Some((link, after)) = after.split_once(')')
            && !is_code
        {
            let is_within = !link.contains("://") && !link.starts_with(['#', '<']);
            let new = is_within.then(|| instead(link)).flatten();
            let new = new.as_deref().unwrap_or(link);
            all.extend([before, "](", new, ")"]);
            rest = after;
        }
        all.push_str(rest);
    }
    all
}

/// Returns the links of built pages to files that are not there.
fn lost(site: &Path) -> BTreeSet<String> {
    let mut lost = BTreeSet::new();
    let mut folders = vec![site.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "html") {
                let text = fs::read_to_string(&path).unwrap_or_default();
                let page = path.strip_prefix(site).unwrap_or(&path).display();
                for link in links(&text) {
                    if !folder.join(link).exists() {
                        lost.insert(format!("{page}: {link}"));
                    }
                }
            }
        }
    }
    lost
}

/// The files that a built page names.
fn links(page: &str) -> impl Iterator<Item = &str> {
    let parts = [" href=\"", " src=\""].map(|sign| page.split(sign).skip(1));
    let links = parts.into_iter().flatten().filter_map(|part| {
        let (link, _) = part.split_once('"')?;
        Some(link.split(['#', '?']).next().unwrap_or_default())
    });
    links.filter(|link| {
        let elsewhere = link.contains(':') || link.starts_with("//");
        !link.is_empty() && !elsewhere
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::files;

    #[test]
    fn every_page_of_the_documentation_is_in_the_book() {
        let summary = fs::read_to_string(root().join(SUMMARY)).unwrap();
        let named = pages(&summary);
        for page in &named {
            assert!(root().join(page).is_file(), "{}", page.display());
        }
        let mut there = Vec::new();
        files(&root().join("docs"), &["md"], &mut there);
        let there = there
            .iter()
            .map(|page| page.strip_prefix(root()).unwrap().to_owned());
        let missing: Vec<_> = there
            .filter(|page| page != Path::new(SUMMARY) && !named.contains(page))
            .collect();
        assert!(missing.is_empty(), "not in {SUMMARY}: {missing:?}");
    }

    #[test]
    fn links_within_the_tree_are_led_elsewhere() {
        let text = "[a](b.md#c), [d](https://e), `f`\n```\n[g](h)\n```\n![i](j.png) [k](#l)\n";
        let led = relinked(text, |link| Some(format!("x/{link}")));
        assert_eq!(
            led,
            "[a](x/b.md#c), [d](https://e), `f`\n```\n[g](h)\n```\n![i](x/j.png) [k](#l)\n"
        );
        assert_eq!(relinked(text, |_| None), text);
    }

    #[test]
    fn a_step_up_is_taken() {
        let to = resolved(Path::new("docs/de"), "../../README.md");
        assert_eq!(to, Path::new("README.md"));
    }

    #[test]
    fn a_built_page_names_files() {
        let page = r##"<a href="b.html#c"> <a href="#d"> <img src="e.png"> <a href="https://f">"##;
        let found: Vec<_> = links(page).collect();
        assert_eq!(found, ["b.html", "e.png"]);
    }
}
