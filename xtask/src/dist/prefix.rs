//! What is installed, laid out as below `/usr/local` or `~/.local`.

use std::{fs, path::Path, process::Command};

use super::{copy, done, failed, notices, output, write};
use crate::root;

/// What is written by `breakout completions`, and where each shell looks for it.
const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "share/bash-completion/completions/breakout"),
    ("zsh", "share/zsh/site-functions/_breakout"),
    ("fish", "share/fish/vendor_completions.d/breakout.fish"),
];

/// What is taken from the tree, and where it belongs.
const FILES: [(&str, &str); 6] = [
    ("LICENSE", "share/doc/matrix-breakout/LICENSE"),
    ("README.md", "share/doc/matrix-breakout/README.md"),
    (
        "packaging/breakout.toml",
        "share/doc/matrix-breakout/examples/breakout.toml",
    ),
    (
        "packaging/breakout-serve.service",
        "share/doc/matrix-breakout/examples/breakout-serve.service",
    ),
    (
        "packaging/breakout.desktop",
        "share/applications/matrix-breakout.desktop",
    ),
    (
        "crates/breakout-console/assets/icon.svg",
        "share/icons/hicolor/scalable/apps/matrix-breakout.svg",
    ),
];

/// Where the notices of everybody's work are.
const NOTICES: &str = "share/doc/matrix-breakout/LICENSES-OF-OTHERS";

/// Lays everything below a folder.
pub(super) fn lay(program: &Path, prefix: &Path, triple: &str) -> Result<(), String> {
    let name = program.file_name().unwrap_or_default();
    copy(program, &prefix.join("bin").join(name))?;
    for (from, to) in FILES {
        copy(&root().join(from), &prefix.join(to))?;
    }
    write(&prefix.join(NOTICES), notices::all(triple)?)?;

    let ask = |args: &[&str]| {
        let mut command = Command::new(program);
        // In English, and as nobody: what a package holds does not depend on who builds it.
        command.args(args).env("LC_ALL", "C").env_remove("LANGUAGE");
        command.env("BREAKOUT_HOME", prefix.join("nobody"));
        command
    };
    let manual = prefix.join("share/man/man1");
    fs::create_dir_all(&manual).map_err(|error| failed(&manual, &error))?;
    done(ask(&["man", "--dir"]).arg(&manual))?;
    for (shell, to) in COMPLETIONS {
        write(&prefix.join(to), output(&mut ask(&["completions", shell]))?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a message of a catalog that is one line.
    fn said(language: &str, file: &str, key: &str) -> String {
        let path = format!("crates/breakout-i18n/words/{language}/{file}.ftl");
        let text = fs::read_to_string(root().join(&path)).unwrap();
        let start = format!("{key} = ");
        let line = text.lines().find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_else(|| panic!("{path} has no {key}"))
            .to_owned()
    }

    #[test]
    fn the_desktop_entry_speaks_as_the_program_does() {
        let entry = fs::read_to_string(root().join("packaging/breakout.desktop")).unwrap();
        for language in ["en", "ar", "de", "es", "fr", "it", "nl", "pl", "uk"] {
            let of = match language {
                "en" => String::new(),
                _ => format!("[{language}]"),
            };
            let name = format!("\nName{of}={}\n", said(language, "layout", "brand"));
            let comment = format!("\nComment{of}={}\n", said(language, "help", "breakout"));
            assert!(entry.contains(&name), "{name}");
            assert!(entry.contains(&comment), "{comment}");
        }
    }

    #[test]
    fn all_that_is_packed_is_there() {
        for (from, _) in FILES {
            assert!(root().join(from).is_file(), "{from}");
        }
    }
}
