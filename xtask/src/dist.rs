//! Packages: the program with its manual, completions and whose work is in it.

mod archive;
mod bill;
mod debian;
mod fresh;
mod notices;
mod prefix;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{cargo, root, say, target};

/// What is packed.
const PROGRAM: &str = "breakout-cli";

/// What packages are called.
const NAME: &str = "matrix-breakout";

/// As all crates of the workspace.
const VERSION: &str = env!("CARGO_PKG_VERSION");

const USAGE: &str = "\
usage: cargo xtask dist [--target TRIPLE]   build the packages of this machine into target/dist/packages
       cargo xtask dist fresh               install the .deb that is there where nothing else is";

pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    match args {
        [] => pack(&host()?, None),
        ["--target", triple] => pack(triple, Some(triple)),
        ["fresh"] => fresh::run(&packages()),
        _ => Err(USAGE.to_owned()),
    }
}

/// Where packages are laid.
fn packages() -> PathBuf {
    root().join(target()).join("dist").join("packages")
}

fn pack(triple: &str, target: Option<&str>) -> Result<(), String> {
    let program = build(triple, target)?;
    let packages = packages();
    fs::create_dir_all(&packages).map_err(|error| failed(&packages, &error))?;
    let name = format!("{NAME}-{VERSION}-{triple}");
    let stage = packages.join(&name);
    empty(&stage)?;
    prefix::lay(&program, &stage, triple)?;
    let mut made = vec![archive::pack(&packages, &name)?];
    if triple.contains("linux-gnu") {
        made.extend(debian::pack(&packages, &stage, triple)?);
    }
    made.extend(bill::write(&packages, &name, triple)?);
    archive::sums(&packages, &made)?;
    for file in made {
        let length = fs::metadata(&file).map_or(0, |metadata| metadata.len());
        say(&format!("{} ({} kB)", file.display(), length / 1000));
    }
    Ok(())
}

/// Builds the program and returns where it is.
fn build(triple: &str, given: Option<&str>) -> Result<PathBuf, String> {
    let mut command = cargo(&["build", "--locked", "--profile", "dist", "-p", PROGRAM]);
    let mut place = root().join(target());
    if let Some(given) = given {
        command.args(["--target", given]);
        place.push(given);
    }
    done(&mut command)?;
    let name = match triple.contains("windows") {
        true => "breakout.exe",
        false => "breakout",
    };
    Ok(place.join("dist").join(name))
}

/// The kind of machine that this is, as Rust calls it.
fn host() -> Result<String, String> {
    let said = output(Command::new("rustc").arg("-vV"))?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(ToOwned::to_owned)
        .ok_or_else(|| "rustc does not say what it builds for".to_owned())
}

/// The time that files of a package have: that of the commit, so that the same commit makes the same package.
fn commit_time() -> String {
    let mut command = Command::new("git");
    command
        .args(["log", "-1", "--format=%ct"])
        .current_dir(root());
    env::var("SOURCE_DATE_EPOCH")
        .or_else(|_| output(&mut command).map(|said| said.trim().to_owned()))
        .unwrap_or_else(|_| "0".to_owned())
}

/// Makes a folder anew.
fn empty(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| failed(folder, &error))?;
    }
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))
}

/// Writes a file in a folder that may not be there.
fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .map_err(|error| failed(path, &error))
}

/// Copies a file, with its permissions, into a folder that may not be there.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder)
        .and_then(|()| fs::copy(from, to).map(|_| ()))
        .map_err(|error| failed(from, &error))
}

fn failed(path: &Path, error: &dyn std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}

/// Runs a program to its end.
fn done(command: &mut Command) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("{command:?} could not be run: {error}"))?;
    match status.success() {
        true => Ok(()),
        false => Err(format!("{command:?} failed ({status})")),
    }
}

/// Runs a program and returns what it says.
fn output(command: &mut Command) -> Result<String, String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("{command:?} could not be run: {error}"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(format!("{command:?} failed ({})", output.status)),
    }
}
