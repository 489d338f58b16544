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

pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let built = cargo(&BUILD)
        .status()
        .map_err(|error| format!("cargo could not be run: {error}"))?;
    if !built.success() {
        return Err(format!("the benchmarks could not be built ({built})"));
    }
    let status = Command::new(target().join("release").join("breakout-bench"))
        .args(args)
        .current_dir(root())
        .status()
        .map_err(|error| format!("the benchmarks could not be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the benchmarks failed ({status})"))
    }
}
