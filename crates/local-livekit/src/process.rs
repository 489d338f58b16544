//! The process that LiveKit runs in.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    time::Duration,
};

use reqwest::Client;
use rustix::process::{Pid, Signal, kill_process};
use tokio::time::{sleep, timeout};

use crate::{livekit::StartError, source::tail};

/// How long a start may take. Usually it takes less than a second.
const START_LIMIT: Duration = Duration::from_secs(60);

/// A LiveKit that runs. Dropping it kills it.
#[derive(Debug)]
pub(crate) struct Process {
    launcher: Child,
    /// The launcher ends when this closes.
    stdin: Option<ChildStdin>,
    server: Option<Pid>,
}

impl Process {
    /// Starts the program with the files in `home`, and waits until it answers at `url`.
    pub(crate) async fn start(
        program: &Path,
        home: &Path,
        http: &Client,
        url: &str,
    ) -> Result<Self, StartError> {
        let launcher = home.join("launcher.sh");
        fs::write(&launcher, include_str!("launcher.sh")).map_err(files(&launcher))?;
        let log = home.join("livekit.log");
        let spawned = Command::new("sh")
            .arg(&launcher)
            .arg(&log)
            .arg(program)
            .arg("--config")
            .arg(home.join("livekit.yaml"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut launcher = spawned.map_err(files(Path::new("sh")))?;
        let stdin = launcher.stdin.take();
        let mut said = String::new();
        if let Some(stdout) = launcher.stdout.take() {
            BufReader::new(stdout)
                .read_line(&mut said)
                .map_err(files(program))?;
        }
        let mut process = Self {
            launcher,
            stdin,
            server: said.trim().parse().ok().and_then(Pid::from_raw),
        };
        let log_tail = || match fs::read(&log) {
            Ok(log) => tail(&String::from_utf8_lossy(&log)),
            Err(error) => format!("(the log could not be read: {error})"),
        };
        match timeout(START_LIMIT, process.answers(http, url)).await {
            Ok(Ok(true)) => Ok(process),
            Ok(Ok(false)) => Err(StartError::DiedEarly { log: log_tail() }),
            Ok(Err(source)) => Err(files(program)(source)),
            Err(_) => Err(StartError::NotReady {
                seconds: START_LIMIT.as_secs(),
                log: log_tail(),
            }),
        }
    }

    /// Stops or continues the server, as a network would that lets nothing through.
    pub(crate) fn freeze(&self, freezes: bool) {
        let signal = if freezes { Signal::STOP } else { Signal::CONT };
        if let Some(server) = self.server
            && let Err(error) = kill_process(server, signal)
        {
            tracing::warn!(%error, "LiveKit could not be stopped or continued");
        }
    }

    /// Waits until it answers, or returns `false` when the process has ended.
    async fn answers(&mut self, http: &Client, url: &str) -> std::io::Result<bool> {
        loop {
            let answer = http.get(url).send().await;
            if answer.is_ok_and(|answer| answer.status().is_success()) {
                return Ok(true);
            }
            if self.launcher.try_wait()?.is_some() {
                return Ok(false);
            }
            sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.stdin.take());
        // It has ended already where this fails.
        let _ended = self.launcher.wait();
    }
}

fn files(path: &Path) -> impl FnOnce(std::io::Error) -> StartError {
    let path = path.to_owned();
    |source| StartError::Files { path, source }
}
