//! Chromium and ChromeDriver as children of this process.
//!
//! ChromeDriver could start Chromium by itself, but would leave it behind when it is killed.

use std::{
    io::{BufRead as _, BufReader, Read},
    path::Path,
    process::{Child, Command, Stdio},
    thread::JoinHandle,
    time::Duration,
};

use tokio::{sync::oneshot, time::timeout};

use crate::{browser::Media, error::Error, programs::Programs};

/// How long a program may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// How many ports ChromeDriver tries.
const MOST_PORTS: u32 = 10;

/// What it says when it has found none that it can use.
const PORT_TAKEN: &str = "port not available";

/// Nothing of the user's, nothing in the background, nothing that leaves this machine, and the same on every machine.
const ARGUMENTS: [&str; 16] = [
    "--headless=new",
    "--remote-debugging-port=0",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-breakpad",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--lang=en-US",
    // Root, as in most containers, has no sandbox. It only ever shows pages of this machine.
    "--no-sandbox",
];

/// A microphone and a camera that are not real, and may be used.
const FAKE_MEDIA: [&str; 2] = [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
];

/// Sounds are played at once, also in windows that nobody looks at.
const AUDIBLE: [&str; 4] = [
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
];

/// A running program that listens. Dropping it ends it, with all that it has started.
#[derive(Debug)]
pub(crate) struct Listening {
    /// Where, as address and port.
    pub(crate) address: String,
    _process: Process,
}

#[derive(Debug)]
struct Process {
    child: Child,
    /// Reads what it says, to the end.
    reads: Option<JoinHandle<()>>,
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _is_gone = self.child.kill().is_err();
        let _is_gone = self.child.wait().is_err();
        // Its own children have its output too: there is no end of that before they are gone, and use no file any more.
        let _has_failed = self.reads.take().map(JoinHandle::join);
    }
}

pub(crate) async fn chromium(
    programs: &Programs,
    profile: &Path,
    media: Media,
) -> Result<Listening, Error> {
    let mut command = Command::new(&programs.chromium);
    command
        .args(ARGUMENTS)
        .args(FAKE_MEDIA.iter().filter(|_| media != Media::None))
        .args(AUDIBLE.iter().filter(|_| media == Media::Audible))
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg("about:blank")
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    listening(command, "DevTools listening on ws://", '/').await
}

/// ChromeDriver takes a port that is free by IPv6, and ends if it is not free by IPv4: then it is started anew, which
/// takes another one.
pub(crate) async fn driver(programs: &Programs) -> Result<Listening, Error> {
    let mut attempts = 1;
    loop {
        let mut command = Command::new(&programs.driver);
        command
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        match listening(command, "started successfully on port ", '.').await {
            Ok(mut driver) => {
                driver.address = format!("127.0.0.1:{}", driver.address);
                return Ok(driver);
            }
            Err(Error::NotReady { output, .. })
                if attempts < MOST_PORTS && output.contains(PORT_TAKEN) =>
            {
                attempts += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

/// Starts a program, and waits until it says where it listens: after `before` and before `after`.
async fn listening(
    mut command: Command,
    before: &'static str,
    after: char,
) -> Result<Listening, Error> {
    let program = command.get_program().to_owned();
    let spawned = command.stdin(Stdio::null()).spawn();
    let mut child = spawned.map_err(|source| Error::Program {
        program: program.clone().into(),
        source,
    })?;
    let (sender, found) = oneshot::channel();
    let output: Option<Box<dyn Read + Send>> = match (child.stdout.take(), child.stderr.take()) {
        (Some(stdout), _) => Some(Box::new(stdout)),
        (None, Some(stderr)) => Some(Box::new(stderr)),
        (None, None) => None,
    };
    let process = Process {
        child,
        reads: output.map(|output| std::thread::spawn(move || read(output, before, sender))),
    };
    let said = match timeout(PATIENCE, found).await {
        Ok(Ok(said)) => said,
        Ok(Err(_)) | Err(_) => Err(String::new()),
    };
    match said {
        Ok(rest) => Ok(Listening {
            address: rest.split(after).next().unwrap_or_default().to_owned(),
            _process: process,
        }),
        Err(output) => Err(Error::NotReady {
            program: program.into(),
            output,
        }),
    }
}

/// Reads to the end, and sends what follows `wanted` on its line; or all that there is, if it does not come.
fn read(output: impl Read, wanted: &str, sender: oneshot::Sender<Result<String, String>>) {
    let mut sender = Some(sender);
    let mut said = String::new();
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        // A program that says much must not have to wait for a reader, so this goes on.
        let Some(waiting) = sender.take() else {
            continue;
        };
        if let Some((_, rest)) = line.split_once(wanted) {
            // Who waits may have lost patience.
            let _nobody_waits = waiting.send(Ok(rest.to_owned())).is_err();
        } else {
            said.push_str(&line);
            said.push('\n');
            sender = Some(waiting);
        }
    }
    if let Some(waiting) = sender {
        let _nobody_waits = waiting.send(Err(said)).is_err();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command
            .args(["-c", script])
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
    }

    #[tokio::test]
    async fn a_program_is_ready_when_it_says_where_it_listens() {
        let command = shell("echo starting; echo listening at 127.0.0.1:99/x; exec sleep 1000");
        let listening = listening(command, "listening at ", '/').await.unwrap();
        assert_eq!(listening.address, "127.0.0.1:99");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_driver_whose_port_is_taken_takes_another_one() {
        let folder = tempfile::tempdir().unwrap();
        let (driver, tried) = (folder.path().join("driver"), folder.path().join("tried"));
        let script = format!(
            "#!/bin/sh\nif [ -e {0} ]; then echo started successfully on port 99.; exec sleep 1000; fi\n\
             touch {0}; echo IPv4 port not available. Exiting...\n",
            tried.display()
        );
        std::fs::write(&driver, script).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
        std::fs::set_permissions(&driver, mode).unwrap();
        let programs = Programs {
            chromium: "none".into(),
            driver,
            npm: "none".into(),
        };
        let listening = super::driver(&programs).await.unwrap();
        assert_eq!(listening.address, "127.0.0.1:99");
    }

    #[tokio::test]
    async fn what_a_program_says_instead_is_told() {
        let error = listening(shell("echo no such file"), "listening at ", '/').await;
        let error = error.unwrap_err().to_string();
        assert_eq!(error, "sh did not get ready: no such file\n");
    }
}
