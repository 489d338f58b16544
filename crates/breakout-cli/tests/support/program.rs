//! Runs the program as a user would, with nothing of this machine's environment.

#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also in what it shares with others"
)]

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use tempfile::TempDir;

/// The program with a home of its own.
pub(crate) struct Program {
    home: TempDir,
}

/// What came of a run.
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Program {
    pub(crate) fn new() -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
        }
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_breakout"));
        command
            .args(args)
            .env_clear()
            .env("BREAKOUT_HOME", self.home.path().join("home"))
            .env("HOME", self.home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Outcome {
        outcome(self.command(args).output().unwrap())
    }

    pub(crate) fn run_with_input(&self, args: &[&str], input: &str) -> Outcome {
        let mut child = self.command(args).stdin(Stdio::piped()).spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        outcome(child.wait_with_output().unwrap())
    }

    pub(crate) fn home(&self) -> &std::path::Path {
        self.home.path()
    }
}

pub(crate) fn outcome(output: std::process::Output) -> Outcome {
    Outcome {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let code = self
            .code
            .map_or("signal".to_owned(), |code| code.to_string());
        write!(
            formatter,
            "{}--- stderr\n{}--- exit {code}",
            self.stdout, self.stderr
        )
    }
}
