//! The gate that every change has to pass.

use std::time::Instant;

use crate::{cargo, say};

/// A part of the gate: one run of cargo.
struct Step {
    name: &'static str,
    args: &'static [&'static str],
    env: Option<(&'static str, &'static str)>,
}

impl Step {
    /// What somebody types to run this step alone.
    fn command_line(&self) -> String {
        let env = match self.env {
            Some((name, value)) => format!("{name}=\"{value}\" "),
            None => String::new(),
        };
        format!("{env}cargo {}", self.args.join(" "))
    }
}

/// The cheapest first, so that what is wrong is seen soon.
const STEPS: [Step; 8] = [
    Step {
        name: "format",
        args: &["fmt", "--all", "--check"],
        env: None,
    },
    Step {
        name: "lints",
        args: &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
        env: None,
    },
    Step {
        name: "what is below us",
        args: &["xtask", "deny", "--gate"],
        env: None,
    },
    // The library as a client has it that leaves all features out.
    Step {
        name: "features",
        args: &["check", "-p", "matrix-breakout", "--no-default-features"],
        env: None,
    },
    Step {
        name: "tests",
        args: &["test", "--workspace"],
        env: None,
    },
    // A short form, the same each time: whoever changes what reads what others write runs it for longer.
    Step {
        name: "inputs",
        args: &["xtask", "fuzz", "--gate"],
        env: None,
    },
    Step {
        name: "documentation",
        args: &["doc", "--workspace", "--no-deps"],
        env: Some(("RUSTDOCFLAGS", "-D warnings")),
    },
    Step {
        name: "clients",
        args: &["xtask", "js"],
        env: None,
    },
];

/// Runs the steps one after another and stops at the first that fails.
pub(crate) fn run() -> Result<(), String> {
    let started = Instant::now();
    for (number, step) in (1..).zip(&STEPS) {
        let Step { name, .. } = step;
        let line = step.command_line();
        say(&format!("ci {number}/{}: {name}: {line}", STEPS.len()));
        let step_started = Instant::now();
        let status = cargo(step.args)
            .envs(step.env)
            .status()
            .map_err(|error| format!("`{line}` could not be run: {error}"))?;
        if !status.success() {
            return Err(format!(
                "the gate stopped at {name} ({status}); run it alone: {line}"
            ));
        }
        let seconds = step_started.elapsed().as_secs();
        say(&format!(
            "ci {number}/{}: {name}: passed in {seconds} s",
            STEPS.len()
        ));
    }
    let seconds = started.elapsed().as_secs();
    say(&format!("ci: all passed in {seconds} s"));
    Ok(())
}
