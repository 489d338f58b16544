//! A package for Debian and what descends from it, by dpkg-deb.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{NAME, VERSION, commit_time, done, empty, failed, output, write};
use crate::{root, say, works};

/// What is elsewhere than below a prefix.
const MOVED: [(&str, &str); 2] = [
    (
        "usr/share/zsh/site-functions",
        "usr/share/zsh/vendor-completions",
    ),
    (
        "usr/share/doc/matrix-breakout/LICENSES-OF-OTHERS",
        "usr/share/doc/matrix-breakout/copyright",
    ),
];

const SCRIPTS: [&str; 3] = ["postinst", "prerm", "postrm"];

/// Packs what is laid out for a prefix, where dpkg-deb is there.
pub(super) fn pack(packages: &Path, stage: &Path, triple: &str) -> Result<Option<PathBuf>, String> {
    if !works(Command::new("dpkg-deb").arg("--version")) {
        say("dist: no .deb, since dpkg-deb was not found (Debian has it everywhere)");
        return Ok(None);
    }
    let architecture = match triple.split('-').next() {
        Some("x86_64") => "amd64",
        Some("aarch64") => "arm64",
        _ => return Err(format!("what Debian calls {triple} is not known here")),
    };
    let tree = packages.join("debian");
    lay(stage, &tree)?;
    let control = control(&tree, architecture)?;
    write(&tree.join("DEBIAN/control"), control)?;
    for script in SCRIPTS {
        let from = root().join("packaging/debian").join(script);
        install("755", &from, &tree.join("DEBIAN").join(script))?;
    }
    let file = packages.join(format!("{NAME}_{VERSION}_{architecture}.deb"));
    done(
        Command::new("dpkg-deb")
            .args(["--root-owner-group", "--build"])
            .arg(&tree)
            .arg(&file)
            .env("SOURCE_DATE_EPOCH", commit_time()),
    )?;
    fs::remove_dir_all(&tree).map_err(|error| failed(&tree, &error))?;
    Ok(Some(file))
}

/// Lays everything where Debian has it.
fn lay(stage: &Path, tree: &Path) -> Result<(), String> {
    empty(tree)?;
    let usr = tree.join("usr");
    done(
        Command::new("cp")
            .args(["--recursive"])
            .arg(stage)
            .arg(&usr),
    )?;
    for (from, to) in MOVED {
        let from = tree.join(from);
        fs::rename(&from, tree.join(to)).map_err(|error| failed(&from, &error))?;
    }
    // The license is Debian's own copy of it.
    let documents = usr.join("share/doc").join(NAME);
    let copyright = documents.join("copyright");
    let others = fs::read_to_string(&copyright).map_err(|error| failed(&copyright, &error))?;
    write(
        &copyright,
        format!(
            "matrix-breakout is under the Apache License, version 2.0: /usr/share/common-licenses/Apache-2.0\n\n{others}"
        ),
    )?;
    for extra in ["LICENSE", "examples/breakout-serve.service"] {
        let extra = documents.join(extra);
        fs::remove_file(&extra).map_err(|error| failed(&extra, &error))?;
    }
    install(
        "644",
        &root().join("packaging/breakout-serve.service"),
        &usr.join("lib/systemd/system/breakout-serve.service"),
    )?;
    let changes = documents.join("changelog");
    install("644", &root().join("CHANGELOG.md"), &changes)?;
    let manual = usr.join("share/man/man1");
    let pages = fs::read_dir(&manual).map_err(|error| failed(&manual, &error))?;
    let mut gzip = Command::new("gzip");
    gzip.args(["-9", "-n"]).arg(changes);
    gzip.args(pages.flatten().map(|page| page.path()));
    done(&mut gzip)
}

/// Says what the package is, and what it needs.
fn control(tree: &Path, architecture: &str) -> Result<String, String> {
    let template = root().join("packaging/debian/control");
    let template = fs::read_to_string(&template).map_err(|error| failed(&template, &error))?;
    let size = output(Command::new("du").args(["-sk", "usr"]).current_dir(tree))?;
    let size = size.split('\t').next().unwrap_or_default();
    Ok(filled(
        &template,
        &[
            ("VERSION", VERSION),
            ("ARCHITECTURE", architecture),
            ("REPOSITORY", env!("CARGO_PKG_REPOSITORY")),
            ("SIZE", size),
            ("DEPENDS", &libraries(tree)?),
        ],
    ))
}

fn filled(template: &str, values: &[(&str, &str)]) -> String {
    let fill =
        |text: String, (name, value): &(&str, &str)| text.replace(&format!("@{name}@"), value);
    values.iter().fold(template.to_owned(), fill)
}

/// The packages of the libraries that the program is linked to, as dpkg-shlibdeps finds them.
fn libraries(tree: &Path) -> Result<String, String> {
    // It wants to stand in the source of a package.
    write(&tree.join("debian/control"), "Source: matrix-breakout\n")?;
    let said = output(
        Command::new("dpkg-shlibdeps")
            .args(["-O", "-e", "usr/bin/breakout"])
            .current_dir(tree),
    );
    let source = tree.join("debian");
    fs::remove_dir_all(&source).map_err(|error| failed(&source, &error))?;
    let said = said.map_err(|error| format!("{error}; dpkg-shlibdeps is in dpkg-dev"))?;
    let depends = said.trim().strip_prefix("shlibs:Depends=");
    depends
        .map(ToOwned::to_owned)
        .ok_or_else(|| format!("dpkg-shlibdeps said {said}"))
}

fn install(mode: &str, from: &Path, to: &Path) -> Result<(), String> {
    done(
        Command::new("install")
            .args(["-D", "-m", mode])
            .arg(from)
            .arg(to),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_filled_in_whole() {
        let template = fs::read_to_string(root().join("packaging/debian/control")).unwrap();
        let values = ["VERSION", "ARCHITECTURE", "REPOSITORY", "SIZE", "DEPENDS"];
        let filled = filled(&template, &values.map(|name| (name, "it")));
        assert!(!filled.contains('@'), "{filled}");
        assert!(filled.contains("Version: it\n"), "{filled}");
    }

    #[test]
    fn the_unit_is_what_the_guide_describes() {
        let unit = fs::read_to_string(root().join("packaging/breakout-serve.service")).unwrap();
        let config = "/etc/breakout/breakout.toml";
        for page in ["docs/serve.md", "packaging/breakout.toml"] {
            let page = fs::read_to_string(root().join(page)).unwrap();
            assert!(page.contains(config));
        }
        assert!(unit.contains(&format!(
            "ExecStart=/usr/bin/breakout serve --config {config} "
        )));
    }
}
