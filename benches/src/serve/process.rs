//! The bot: `breakout serve` as a process of its own, behind a proxy that keeps what it asks the homeserver.

use std::{
    collections::BTreeMap,
    fs,
    net::{Ipv4Addr, TcpListener},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use local_synapse::{Account, Synapse};
use tempfile::TempDir;
use tokio::time::sleep;

use crate::{
    Failure, program,
    recorder::{Recorded, Recorder},
    statistics,
};

/// How long a start may take.
const PATIENCE: Duration = Duration::from_secs(180);

/// Between two looks whether it answers.
const LOOK: Duration = Duration::from_millis(10);

/// Whose frames the widget may stand in. Nobody is there.
const ELEMENT: &str = "http://127.0.0.1:9";

/// The bot at work; it ends when this is dropped.
pub(super) struct Bot {
    child: Child,
    account: Account,
    health: String,
    recorder: Recorder,
    http: reqwest::Client,
    home: TempDir,
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Bot {
    /// Starts it, and says how long it took until it answered.
    pub(super) async fn start(synapse: &Synapse) -> Result<Self, Failure> {
        let account = synapse.register("assistant", "a passphrase").await?;
        let home = tempfile::tempdir()?;
        fs::write(home.path().join("password"), &account.password)?;
        let recorder = Recorder::start(synapse.url()).await?;
        // Free a moment ago.
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let child = spawn(&home, &account, &recorder.url, &address.to_string())?;
        let mut bot = Self {
            child,
            account,
            health: address.to_string(),
            recorder,
            http: reqwest::Client::builder().no_proxy().build()?,
            home,
        };
        bot.until_ready().await?;
        Ok(bot)
    }

    pub(super) fn user_id(&self) -> &str {
        &self.account.user_id
    }

    /// Where it serves the widget.
    pub(super) fn widget(&self) -> String {
        format!("{}/widget/", public(&self.health))
    }

    /// Ends it at once, as a machine does that loses its power.
    pub(super) fn kill(&mut self) {
        // It may have ended.
        let _is_gone = self.child.kill().is_err();
        let _is_gone = self.child.wait().is_err();
    }

    /// Starts it again with what it has kept; gives how long it took until it answered.
    pub(super) async fn start_again(&mut self) -> Result<Duration, Failure> {
        let began = Instant::now();
        self.child = spawn(&self.home, &self.account, &self.recorder.url, &self.health)?;
        self.until_ready().await?;
        Ok(began.elapsed())
    }

    async fn until_ready(&mut self) -> Result<(), Failure> {
        let began = Instant::now();
        let url = format!("http://{}/health", self.health);
        loop {
            let asked = self.http.get(&url).send().await;
            if asked.is_ok_and(|answer| answer.status().is_success()) {
                return Ok(());
            }
            let ended = self.child.try_wait()?;
            if ended.is_some() || began.elapsed() > PATIENCE {
                let log = fs::read_to_string(self.home.path().join("log"))?;
                return Err(match ended {
                    Some(ended) => format!("the bot has ended ({ended}): {log}"),
                    None => format!("the bot does not get ready: {log}"),
                }
                .into());
            }
            sleep(LOOK).await;
        }
    }

    /// The memory that is its own and present, in KiB.
    pub(super) fn memory(&self) -> Result<u64, Failure> {
        statistics::memory_of(&self.child.id().to_string()).ok_or_else(|| "no VmRSS".into())
    }

    pub(super) fn processor_time(&self) -> Duration {
        let time = statistics::processor_time_of(&self.child.id().to_string());
        time.unwrap_or_default()
    }

    /// What it has asked, without its syncs: how often each kind of request was sent.
    pub(super) fn requests(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for request in self.recorder.requests() {
            if !request.path.ends_with("/sync") {
                *counts.entry(kind(&request)).or_default() += 1;
            }
        }
        counts
    }
}

/// The method, and the path without what is in it of one room, event or person, and of versions.
fn kind(request: &Recorded) -> String {
    let parts = request.path.split('/').skip(4);
    let parts = parts.map(|part| match part.get(..1) {
        Some("!" | "@" | "$" | "%") => "_",
        _ if part.starts_with("breakout-") => "_",
        _ => part,
    });
    format!("{} {}", request.method, parts.collect::<Vec<_>>().join("/"))
}

/// The public address, which is another name than the administrator's: each answers its own questions only.
fn public(listen: &str) -> String {
    let port = listen.rsplit(':').next().unwrap_or_default();
    format!("http://localhost:{port}")
}

fn spawn(
    home: &TempDir,
    account: &Account,
    homeserver: &str,
    listen: &str,
) -> Result<Child, Failure> {
    let log = fs::File::options()
        .create(true)
        .append(true)
        .open(home.path().join("log"))?;
    let child = Command::new(program::path()?)
        .arg("serve")
        .env("BREAKOUT_SERVE_HOMESERVER", homeserver)
        .env("BREAKOUT_SERVE_USER", &account.username)
        .env("BREAKOUT_SERVE_PASSWORD_FILE", home.path().join("password"))
        .env("BREAKOUT_SERVE_STATE_DIR", home.path().join("state"))
        .env("BREAKOUT_SERVE_LISTEN", listen)
        .env("BREAKOUT_SERVE_PUBLIC_URL", public(listen))
        .env("BREAKOUT_SERVE_ELEMENT_ORIGINS", ELEMENT)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()?;
    Ok(child)
}
