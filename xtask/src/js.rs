//! The packages in `clients`: their types, their tests, their documentation and what would be published.

use std::{
    collections::BTreeMap,
    env,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{cargo, root, say, target};

const NO_NPM: &str = "\
npm was not found, which the tests of clients/js and clients/widget need. Install Node.js with npm \
(Debian: `apt install nodejs npm`; others: https://nodejs.org), and run `cargo xtask js` again. The Rust crates need neither";

/// The packages; each may use those before it.
const PACKAGES: [&str; 2] = ["js", "widget"];

/// What is built in `clients/widget`, and where the crate has it that serves it.
const BUILT: [(&str, &str); 2] = [
    ("dist", "crates/breakout-console/assets/widget"),
    ("dist-demo", "crates/breakout-demo/assets/stand-in"),
];

/// Set where what comes from the registries of others has to be there, as by the gate.
const REQUIRED: &str = "BREAKOUT_INTEROP_REQUIRED";

/// What npm calls it when no registry can be reached.
const NO_WAY_OUT: [&str; 8] = [
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ECONNRESET",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENOTFOUND",
    "ERR_SOCKET_TIMEOUT",
    "ETIMEDOUT",
];

/// Runs all that the packages have to pass. Where npm reaches no registry this is left out, and said, unless it is required.
pub(crate) fn run() -> Result<(), String> {
    let npm = find("npm").ok_or(NO_NPM)?;
    let clients = root().join("clients");
    for package in PACKAGES.map(|name| clients.join(name)) {
        match install(&package, &npm) {
            Err(NotInstalled::NoWayOut(code)) if !is_required() => {
                say(&format!(
                    "js: left out, since npm reaches no registry ({code}); what is tried with matrix-js-sdk is in it"
                ));
                return Ok(());
            }
            installed => installed?,
        }
        run_in(&package, &npm, &["run", "--silent", "ci"])?;
        if package.ends_with("widget") {
            check_built()?;
        }
        run_live(&package, &npm)?;
    }
    // The tests bring a Node of their own; people use the package with theirs.
    let node = find("node").ok_or(NO_NPM)?;
    run_in(&clients.join("js"), &node, &["test/built.js"])
}

/// Builds the widget and puts what comes of it into the crates that serve it. Without npm they keep what they have.
pub(crate) fn regenerate() -> Result<(), String> {
    let Some(npm) = find("npm") else {
        say("npm was not found: the built files of clients/widget stay as they are");
        return Ok(());
    };
    let clients = root().join("clients");
    for package in PACKAGES.map(|name| clients.join(name)) {
        install(&package, &npm)?;
    }
    run_in(&clients.join("widget"), &npm, &["run", "--silent", "build"])?;
    for (built, kept) in BUILT {
        let kept = root().join(kept);
        let files = files(&clients.join("widget").join(built))?;
        let failed = |error| format!("{} could not be written: {error}", kept.display());
        match fs::remove_dir_all(&kept) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
        fs::create_dir_all(&kept).map_err(failed)?;
        for (name, content) in files {
            fs::write(kept.join(name), content).map_err(failed)?;
        }
    }
    Ok(())
}

/// Compares what the crates have with what was just built.
fn check_built() -> Result<(), String> {
    for (built, kept) in BUILT {
        let built = files(&root().join("clients/widget").join(built))?;
        if built != files(&root().join(kept))? {
            return Err(format!(
                "{kept} is not what clients/widget builds; `cargo xtask regen` writes it anew"
            ));
        }
    }
    Ok(())
}

/// The files of a folder, by name.
fn files(folder: &Path) -> Result<BTreeMap<OsString, Vec<u8>>, String> {
    let read = || {
        let entries = fs::read_dir(folder)?;
        entries
            .map(|entry| {
                let entry = entry?;
                Ok((entry.file_name(), fs::read(entry.path())?))
            })
            .collect::<io::Result<_>>()
    };
    read().map_err(|error| format!("{} could not be read: {error}", folder.display()))
}

fn is_required() -> bool {
    env::var_os(REQUIRED).is_some_and(|value| !value.is_empty())
}

/// Why what the tests use is not there.
enum NotInstalled {
    /// By npm's code of the error.
    NoWayOut(&'static str),
    Failed(String),
}

impl From<NotInstalled> for String {
    fn from(why: NotInstalled) -> Self {
        match why {
            NotInstalled::NoWayOut(code) => format!("npm reaches no registry ({code})"),
            NotInstalled::Failed(error) => error,
        }
    }
}

const INSTALL: [&str; 3] = ["ci", "--no-audit", "--no-fund"];

/// Installs what only the tests use, as the lockfile says.
fn install(package: &Path, npm: &Path) -> Result<(), NotInstalled> {
    if is_installed(package) {
        return Ok(());
    }
    let line = format!("npm {}", INSTALL.join(" "));
    say(&format!("js: {line}"));
    let ended = Command::new(npm)
        .args(INSTALL)
        .current_dir(package)
        .output();
    let ended = ended
        .map_err(|error| NotInstalled::Failed(format!("`{line}` could not be run: {error}")))?;
    if ended.status.success() {
        return Ok(());
    }
    let told = String::from_utf8_lossy(&ended.stderr);
    match no_way_out(&told) {
        Some(code) => Err(NotInstalled::NoWayOut(code)),
        None => Err(NotInstalled::Failed(format!(
            "`{line}` failed in {} ({})\n{told}",
            package.display(),
            ended.status
        ))),
    }
}

/// The code of an error that says that no registry could be reached, in what npm has printed.
fn no_way_out(told: &str) -> Option<&'static str> {
    let mut words = told
        .lines()
        .filter_map(|line| line.split_once("code ").map(|(_, code)| code.trim()));
    words.find_map(|word| NO_WAY_OUT.into_iter().find(|code| *code == word))
}

/// Runs what needs a real homeserver, with the SDK that clients use.
fn run_live(package: &Path, npm: &Path) -> Result<(), String> {
    let (example, program) = ("with_synapse", "breakout");
    let build = [
        "build",
        "--workspace",
        "--example",
        example,
        "--bin",
        program,
    ];
    let built = cargo(&build).status();
    if !built.is_ok_and(|status| status.success()) {
        return Err(format!("`cargo {}` failed", build.join(" ")));
    }
    let built = root().join(target()).join("debug");
    let npm = npm.to_string_lossy();
    let mut command = Command::new(built.join("examples").join(example));
    command.args([&*npm, "run", "--silent", "live"]);
    // Other clients meet the program.
    command.env(
        "BREAKOUT_PROGRAM",
        built
            .join(program)
            .with_extension(env::consts::EXE_EXTENSION),
    );
    run_command(package, command)
}

/// Whether what is installed is what the lockfile says.
fn is_installed(package: &Path) -> bool {
    let changed = |path: &str| fs::metadata(package.join(path)).and_then(|it| it.modified());
    let installed = changed("node_modules/.package-lock.json");
    let locked = changed("package-lock.json");
    matches!((installed, locked), (Ok(installed), Ok(locked)) if installed >= locked)
}

fn run_in(package: &Path, program: &Path, args: &[&str]) -> Result<(), String> {
    let mut command = Command::new(program);
    command.args(args);
    run_command(package, command)
}

fn run_command(package: &Path, mut command: Command) -> Result<(), String> {
    let program = Path::new(command.get_program()).file_name();
    let words = program.into_iter().chain(command.get_args());
    let line = words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ");
    say(&format!("js: {line}"));
    let status = command.current_dir(package).status();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registry_that_cannot_be_reached_is_told_from_whatever_else_npm_fails_with() {
        let unreached = "npm error code EAI_AGAIN\nnpm error syscall getaddrinfo";
        assert_eq!(no_way_out(unreached), Some("EAI_AGAIN"));
        let older = "npm ERR! code ECONNREFUSED\nnpm ERR! errno ECONNREFUSED";
        assert_eq!(no_way_out(older), Some("ECONNREFUSED"));
        let lockfile = "npm error code EUSAGE\nnpm error `npm ci` needs ENOTFOUND";
        assert_eq!(no_way_out(lockfile), None);
    }
}
