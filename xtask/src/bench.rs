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
    "breakout-cli",
    "--package",
    "breakout-bench",
    "--bins",
];

/// Calls are measured in a browser, by an example of the app, since that may drive one.
const BUILD_CALLS: [&str; 7] = [
    "build",
    "--quiet",
    "--workspace",
    "--bin",
    "breakout",
    "--example",
    "calls",
];

/// Only core, which is optimized also for tests.
const DEALING: [&str; 6] = [
    "run",
    "--quiet",
    "--package",
    "breakout-core",
    "--example",
    "dealing",
];

/// What tests are built from, with the same features, so that nothing is built anew.
const BUILD_DEBUG: [&str; 4] = ["build", "--quiet", "--workspace", "--all-targets"];

/// Has programs measured as they are built for tests: for a look, not for a comparison.
const DEBUG: &str = "--debug";

pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    if let ["calls", args @ ..] = args {
        return measure_calls(args);
    }
    if let ["dealing"] = args {
        return measure(&mut cargo(&DEALING));
    }
    let (what, place): (&[&str], _) = match args.contains(&DEBUG) {
        true => (&BUILD_DEBUG, "debug"),
        false => (&BUILD, "release"),
    };
    build(what)?;
    let args = args.iter().filter(|arg| **arg != DEBUG);
    measure(Command::new(target().join(place).join("breakout-bench")).args(args))
}

fn measure_calls(args: &[&str]) -> Result<(), String> {
    let (profile, place) = match args.contains(&DEBUG) {
        true => (None, "debug"),
        false => (Some("--release"), "release"),
    };
    build(&BUILD_CALLS.into_iter().chain(profile).collect::<Vec<_>>())?;
    let place = target().join(place);
    let args = args.iter().filter(|arg| **arg != DEBUG);
    measure(
        Command::new(place.join("examples").join("calls"))
            .arg(place.join("breakout"))
            .args(args),
    )
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
