//! Runs the benchmarks, which are a program of their own so that the gate need not build them first.

use std::process::Command;

use crate::{cargo, root, target};

/// Optimized: two hundred clients on one machine would else measure themselves. Both programs in one go, so that what
/// they share is built once: the console is measured as a host runs it.
const BUILD: [&str; 8] = [
    "build",
    "--quiet",
    "--release",
    "--package",
    "breakout-app",
    "--package",
    "breakout-bench",
    "--bins",
];

/// Calls are measured in a browser, by an example of the app, since that may drive one.
const BUILD_CALLS: [&str; 8] = [
    "build",
    "--quiet",
    "--release",
    "--package",
    "breakout-app",
    "--bins",
    "--example",
    "calls",
];

pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let release = target().join("release");
    if args == ["calls"] {
        build(&BUILD_CALLS)?;
        let program = release.join("breakout");
        return measure(Command::new(release.join("examples").join("calls")).arg(program));
    }
    build(&BUILD)?;
    measure(Command::new(release.join("breakout-bench")).args(args))
}

fn build(args: &[&str]) -> Result<(), String> {
    let built = cargo(args)
        .status()
        .map_err(|error| format!("cargo could not be run: {error}"))?;
    if !built.success() {
        return Err(format!("the benchmarks could not be built ({built})"));
    }
    Ok(())
}

fn measure(command: &mut Command) -> Result<(), String> {
    let status = command.current_dir(root()).status();
    let status = status.map_err(|error| format!("the benchmarks could not be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the benchmarks failed ({status})"))
    }
}
