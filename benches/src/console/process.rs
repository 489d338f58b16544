//! The program of a host, logged in, with its console.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, Command, Stdio},
    time::Duration,
};

use local_synapse::{Account, Synapse};
use tempfile::TempDir;

use crate::{Failure, program, statistics};

/// The console of an account. It ends when this is dropped.
pub(super) struct Console {
    url: String,
    child: Child,
    _home: TempDir,
}

impl Drop for Console {
    fn drop(&mut self) {
        // It may have ended.
        let _is_gone = self.child.kill().is_err();
        let _is_gone = self.child.wait().is_err();
    }
}

impl Console {
    pub(super) async fn start(synapse: &Synapse, host: &Account) -> Result<Self, Failure> {
        let (url, host) = (synapse.url().to_owned(), host.clone());
        tokio::task::spawn_blocking(move || Self::start_now(&url, &host)).await?
    }

    fn start_now(homeserver: &str, host: &Account) -> Result<Self, Failure> {
        let home = tempfile::tempdir()?;
        let program = program::path()?;
        let command = |args: &[&str]| {
            let mut command = Command::new(&program);
            command
                .args(args)
                .env("BREAKOUT_HOME", home.path())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped());
            command
        };
        let args = [
            "login",
            homeserver,
            "--user",
            &host.username,
            "--password-stdin",
        ];
        let mut login = command(&args).spawn()?;
        if let Some(mut stdin) = login.stdin.take() {
            writeln!(stdin, "{}", host.password)?;
        }
        if !login.wait()?.success() {
            return Err("the host could not log in".into());
        }
        let mut child = command(&["console", "--no-browser"]).spawn()?;
        let mut line = String::new();
        let stdout = child.stdout.take().ok_or("no output")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let url = line.trim_end().strip_prefix("console: ");
        Ok(Self {
            url: url.ok_or("no address")?.to_owned(),
            child,
            _home: home,
        })
    }

    /// The address that lets one browser in.
    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// The memory that is its own and present, in KiB.
    pub(super) fn memory(&self) -> Result<u64, Failure> {
        statistics::memory_of(&self.child.id().to_string()).ok_or_else(|| "no VmRSS".into())
    }

    pub(super) fn processor_time(&self) -> Option<Duration> {
        statistics::processor_time_of(&self.child.id().to_string())
    }
}
