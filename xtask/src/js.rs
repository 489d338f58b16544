//! The packages in `clients`: their types, their tests, their documentation and what would be published.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{cargo, root, say, target};

const NO_NPM: &str = "\
npm was not found, which the tests of clients/js and clients/widget need. Install Node.js with npm \
(Debian: `apt install nodejs npm`; others: https://nodejs.org), and run `cargo xtask js` again. The Rust crates need neither";

/// The packages; each may use those before it.
const PACKAGES: [&str; 2] = ["js", "widget"];

/// Runs all that the packages have to pass.
pub(crate) fn run() -> Result<(), String> {
    let npm = find("npm").ok_or(NO_NPM)?;
    let clients = root().join("clients");
    for package in PACKAGES.map(|name| clients.join(name)) {
        if !is_installed(&package) {
            // What only the tests use, as the lockfile says.
            run_in(&package, &npm, &["ci", "--no-audit", "--no-fund"])?;
        }
        run_in(&package, &npm, &["run", "--silent", "ci"])?;
        run_live(&package, &npm)?;
    }
    // The tests bring a Node of their own; people use the package with theirs.
    let node = find("node").ok_or(NO_NPM)?;
    run_in(&clients.join("js"), &node, &["test/built.js"])
}

/// Runs what needs a real homeserver, with the SDK that clients use.
fn run_live(package: &Path, npm: &Path) -> Result<(), String> {
    let example = "with_synapse";
    let build = ["build", "--workspace", "--example", example];
    let built = cargo(&build).status();
    if !built.is_ok_and(|status| status.success()) {
        return Err(format!("`cargo {}` failed", build.join(" ")));
    }
    let synapse = root().join(target()).join("debug/examples").join(example);
    let npm = npm.to_string_lossy();
    run_in(package, &synapse, &[&npm, "run", "--silent", "live"])
}

/// Whether what is installed is what the lockfile says.
fn is_installed(package: &Path) -> bool {
    let changed = |path: &str| fs::metadata(package.join(path)).and_then(|it| it.modified());
    let installed = changed("node_modules/.package-lock.json");
    let locked = changed("package-lock.json");
    matches!((installed, locked), (Ok(installed), Ok(locked)) if installed >= locked)
}

fn run_in(package: &Path, program: &Path, args: &[&str]) -> Result<(), String> {
    let name = program.file_name().unwrap_or_default().to_string_lossy();
    let line = format!("{name} {}", args.join(" "));
    say(&format!("js: {line}"));
    let mut command = Command::new(program);
    let status = command.args(args).current_dir(package).status();
    let status = status.map_err(|error| format!("`{line}` could not be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!(
            "`{line}` failed in {} ({status})",
            package.display()
        ))
    }
}

fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}
