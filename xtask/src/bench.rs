//! Runs the benchmarks, which are a program of their own so that the gate need not build them first.

use crate::cargo;

/// Optimized: two hundred clients on one machine would else measure themselves.
const RUN: [&str; 6] = [
    "run",
    "--quiet",
    "--release",
    "--package",
    "breakout-bench",
    "--",
];

pub(crate) fn run(args: &[&str]) -> Result<(), String> {
    let status = cargo(&[&RUN, args].concat())
        .status()
        .map_err(|error| format!("the benchmarks could not be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("the benchmarks failed ({status})"))
    }
}
