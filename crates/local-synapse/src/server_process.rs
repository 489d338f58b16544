//! The process that Synapse runs in.

use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    time::Duration,
};

use tokio::time::{sleep, timeout};

use crate::{synapse::StartError, virtualenv::tail};

/// How long a start may take. On a busy machine with a slow disk it takes some ten seconds.
const START_LIMIT: Duration = Duration::from_secs(60);

/// A Synapse that runs. Dropping it kills it.
#[derive(Debug)]
pub(crate) struct ServerProcess {
    child: Child,
    /// The launcher ends when this closes.
    stdin: Option<ChildStdin>,
}

impl ServerProcess {
    /// Starts Synapse on the files in `home` and waits until it serves.
    pub(crate) async fn start(
        python: &Path,
        home: &Path,
        configs: &[&str],
    ) -> Result<Self, StartError> {
        let launcher = home.join("launcher.py");
        fs::write(&launcher, include_str!("launcher.py")).map_err(files(&launcher))?;
        let ready = home.join("ready");
        if ready.exists() {
            fs::remove_file(&ready).map_err(files(&ready))?;
        }
        let log_path = log_path(home);
        let log = File::options()
            .create(true)
            .append(true)
            .open(&log_path)
            .map_err(files(&log_path))?;
        let stdout = log.try_clone().map_err(files(&log_path))?;

        let mut child = Command::new(python)
            .arg("-I")
            .arg(&launcher)
            .arg(home)
            .args(configs)
            .stdin(Stdio::piped())
            .stdout(stdout)
            .stderr(log)
            .spawn()
            .map_err(files(python))?;
        let stdin = child.stdin.take();
        let mut server = Self { child, stdin };
        match timeout(START_LIMIT, server.ready(&ready)).await {
            Ok(Ok(true)) => Ok(server),
            Ok(Ok(false)) => Err(StartError::DiedEarly {
                log: log_tail(&log_path),
            }),
            Ok(Err(source)) => Err(files(python)(source)),
            Err(_) => Err(StartError::NotReady {
                seconds: START_LIMIT.as_secs(),
                log: log_tail(&log_path),
            }),
        }
    }

    /// Waits until the file `ready` is there, or returns `false` when the process has ended.
    async fn ready(&mut self, ready: &Path) -> io::Result<bool> {
        loop {
            if ready.exists() {
                return Ok(true);
            }
            if self.child.try_wait()?.is_some() {
                return Ok(false);
            }
            sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for ServerProcess {
    /// Kills the process before its standard input closes, so that the launcher leaves the data alone.
    fn drop(&mut self) {
        // Both fail only for a process that has ended already.
        let (_killed, _ended) = (self.child.kill(), self.child.wait());
        drop(self.stdin.take());
    }
}

pub(crate) fn log_path(home: &Path) -> PathBuf {
    home.join("homeserver.log")
}

pub(crate) fn log_tail(path: &Path) -> String {
    match fs::read(path) {
        Ok(log) => tail(&String::from_utf8_lossy(&log)),
        Err(error) => format!("(the log could not be read: {error})"),
    }
}

fn files(path: &Path) -> impl FnOnce(io::Error) -> StartError {
    let path = path.to_owned();
    |source| StartError::Files { path, source }
}

#[cfg(test)]
mod tests {
    use crate::Synapse;

    #[tokio::test]
    async fn a_closed_standard_input_ends_the_server_and_removes_its_files() {
        let mut synapse = Synapse::builder().start().await.unwrap();
        let home = synapse.log_path().parent().unwrap().to_owned();
        let process = synapse.process_mut().unwrap();
        drop(process.stdin.take());
        let status = process.child.wait().unwrap();
        assert!(status.success());
        assert!(!home.exists());
    }

    #[tokio::test]
    async fn a_port_that_is_taken_is_told_from_other_failures() {
        let synapse = Synapse::shared().await;
        let error = synapse.start_twin().await.unwrap_err();
        assert!(error.is_address_in_use(), "{error}");
    }
}
