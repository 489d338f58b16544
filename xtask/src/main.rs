//! The project's own commands, run as `cargo xtask`.

mod bench;
mod book;
#[cfg(test)]
mod catalog;
mod ci;
mod deny;
#[cfg(test)]
mod dependencies;
mod dist;
mod element_call;
mod fuzz;
#[cfg(test)]
mod guides;
#[cfg(test)]
mod imports;
mod js;
mod publish;
mod screenshots;
#[cfg(test)]
mod systems;
mod vectors;
mod words;

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  ci              Run the gate that every change has to pass: format, lints, tests, documentation
  js              Run what the packages in clients have to pass; needs npm
  regen           Write the generated files anew: docs/cli.md, vectors/, and with npm the built files of the widget
  screenshots [TAG]
                  Take the pictures in docs/screenshots anew from the live demo, or those in one language; needs
                  Chromium
  element-call    Fetch Element Call with npm into the data directory, for calls in `breakout console`
  deny            Check licenses, advisories and sources of what is below us; needs cargo-deny
  book            Build the documentation as a site in target/book; needs mdbook
  dist            Build the packages of this machine; `cargo xtask dist --help` says how
  publish --dry-run [--quick]
                  Pack the crates as they would be published, and build each from that
  words [TAG]     Check what is translated: all languages, or what is missing or wrong in one
  fuzz [--minutes N | --gate] [TARGET]...
                  Put inputs by the million into what reads them; needs a C++ compiler
  bench [ARG]...  Measure on a throwaway Synapse; `cargo xtask bench --help` says what";

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.as_slice() {
        ["ci"] => ci::run(),
        ["js"] => js::run(),
        ["regen"] => regenerate()
            .and_then(|()| vectors::regenerate())
            .and_then(|()| js::regenerate()),
        ["screenshots", languages @ ..] if languages.len() < 2 => screenshots::run(languages),
        ["element-call"] => element_call::run(),
        ["fuzz", args @ ..] => fuzz::run(args),
        ["bench", args @ ..] => bench::run(args),
        ["deny", args @ ..] => deny::run(args),
        ["dist", args @ ..] => dist::run(args),
        ["book"] => book::run(),
        ["publish", args @ ..] => publish::run(args),
        ["words", args @ ..] if args.len() < 2 => words::run(args),
        ["help" | "-h" | "--help"] => {
            say(USAGE);
            return ExitCode::SUCCESS;
        }
        _ => {
            say(USAGE);
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

/// Lets the test that compares the reference page write it instead.
fn regenerate() -> Result<(), String> {
    let status = cargo(&["test", "--workspace", "--test", "command_line", "reference"])
        .env("BREAKOUT_REGENERATE_REFERENCE", "1")
        .status()
        .map_err(|error| format!("cargo could not be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err("docs/cli.md could not be written".to_owned())
    }
}

/// Runs the cargo that runs this, at the root of the workspace.
fn cargo(args: &[&str]) -> Command {
    let cargo = env::var_os("CARGO").map_or_else(|| PathBuf::from("cargo"), PathBuf::from);
    let mut command = Command::new(cargo);
    command.args(args).current_dir(root());
    command
}

/// Whether a program is on this machine, by what becomes of asking it for its version.
fn works(command: &mut Command) -> bool {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Where cargo builds.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The workspace.
fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

#[expect(clippy::print_stderr, reason = "the one place that prints")]
fn say(line: &str) {
    eprintln!("{line}");
}
