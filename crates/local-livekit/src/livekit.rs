//! The throwaway server.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use rand::{RngExt as _, distr::Alphanumeric};
use reqwest::Client;
use serde_json::json;
use tempfile::TempDir;

use crate::{
    builder::LiveKitBuilder,
    ports::free_port,
    process::Process,
    source::NotBuilt,
    token::KEY,
    token_service::{TokenFault, TokenService},
};

/// How many times ports are tried when others take them first.
const PORT_ATTEMPTS: usize = 5;

/// How long a secret is, in characters.
const SECRET: usize = 40;

/// How long an answer of a server on this machine may take.
const ANSWER: Duration = Duration::from_secs(10);

/// A LiveKit that runs on loopback, with a service for its tokens. Dropping it ends both.
#[derive(Debug)]
pub struct LiveKit {
    // The order of the first two matters: the process ends before its files go.
    process: Option<Process>,
    home: TempDir,
    program: PathBuf,
    http: Client,
    /// Where the server tells how it does.
    url: String,
    service: TokenService,
}

/// LiveKit did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// There is none, and none could be built.
    #[error("could not get LiveKit")]
    NotBuilt(#[from] NotBuilt),
    /// A file or program could not be used.
    #[error("could not use {}", path.display())]
    Files {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        #[source]
        source: io::Error,
    },
    /// The HTTP client could not be set up.
    #[error("could not set up an HTTP client")]
    Client(#[source] reqwest::Error),
    /// The service for tokens could not listen.
    #[error("could not listen on loopback")]
    Listen(#[source] io::Error),
    /// No port is free.
    #[error("no port on loopback is free")]
    NoFreePort,
    /// LiveKit ended before it served.
    #[error("LiveKit ended while it started: {log}")]
    DiedEarly {
        /// The last lines of its log.
        log: String,
    },
    /// LiveKit ran but did not serve in time.
    #[error("LiveKit did not get ready within {seconds} seconds: {log}")]
    NotReady {
        /// How long it had.
        seconds: u64,
        /// The last lines of its log.
        log: String,
    },
}

impl LiveKit {
    /// Returns the options of a server, to be started by [`LiveKitBuilder::start`].
    pub fn builder() -> LiveKitBuilder {
        LiveKitBuilder::new()
    }

    pub(crate) async fn start_with(program: PathBuf) -> Result<Self, StartError> {
        let mut attempts = 1;
        loop {
            let mut livekit = Self::prepare(program.clone()).await?;
            match livekit.restart().await {
                Ok(()) => return Ok(livekit),
                Err(StartError::DiedEarly { log })
                    if log.contains("address already in use") && attempts < PORT_ATTEMPTS =>
                {
                    tracing::debug!("a port was taken meanwhile, trying others");
                    attempts += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Writes the files of a server that does not run yet.
    async fn prepare(program: PathBuf) -> Result<Self, StartError> {
        let home = tempfile::Builder::new().prefix("local-livekit-").tempdir();
        let home = home.map_err(files(&std::env::temp_dir()))?;
        let secret: String = rand::rng()
            .sample_iter(Alphanumeric)
            .take(SECRET)
            .map(char::from)
            .collect();
        let port = free_port().ok_or(StartError::NoFreePort)?;
        let media_port = free_port().ok_or(StartError::NoFreePort)?;
        let config = json!({
            "port": port,
            "bind_addresses": ["127.0.0.1"],
            "rtc": {
                // It listens at every address of the machine, whatever `bind_addresses` says; 0 is for not at all.
                "tcp_port": 0,
                "udp_port": media_port,
                "node_ip": "127.0.0.1",
                "use_external_ip": false,
                "enable_loopback_candidate": true,
                "ips": { "includes": ["127.0.0.0/8"] },
            },
            "keys": { KEY: secret },
            "room": { "auto_create": true, "empty_timeout": 300, "departure_timeout": 20 },
            "logging": { "level": "warn" },
        });
        // It is read as YAML, which JSON is too.
        let path = home.path().join("livekit.yaml");
        fs::write(&path, config.to_string()).map_err(files(&path))?;
        let http = Client::builder().no_proxy().timeout(ANSWER).build();
        let http = http.map_err(StartError::Client)?;
        let service = TokenService::start(format!("ws://127.0.0.1:{port}"), secret, http.clone());
        Ok(Self {
            process: None,
            home,
            program,
            http,
            url: format!("http://127.0.0.1:{port}/"),
            service: service.await.map_err(StartError::Listen)?,
        })
    }

    /// Returns the address of the service that hands out tokens, which a homeserver names as its transport.
    pub fn service_url(&self) -> &str {
        self.service.url()
    }

    /// Returns what a Synapse has in its configuration to send people here, beside the features that calls take. The
    /// service asks it who they are: its listener has to have the resource `openid`.
    pub fn synapse_config(&self) -> String {
        let transport = json!({ "type": "livekit", "livekit_service_url": self.service_url() });
        json!({ "matrix_rtc": { "transports": [transport] } }).to_string()
    }

    /// Lets in every user whom this homeserver knows; before, nobody is let in.
    pub fn trust(&self, homeserver: &str) {
        self.service.trust(homeserver);
    }

    /// Has the service answer to everybody like this, or as it should again.
    pub fn fail_tokens(&self, fault: Option<TokenFault>) {
        self.service.fail(fault);
    }

    /// Kills the server, as a crash would. Its address stays for [`restart`](Self::restart), and the service goes on.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// Starts the server again at the same address, after stopping it if it runs.
    ///
    /// # Errors
    ///
    /// Those of [`StartError`] if it does not start; then it is stopped.
    pub async fn restart(&mut self) -> Result<(), StartError> {
        self.stop();
        let (program, home) = (&self.program, self.home.path());
        let process = Process::start(program, home, &self.http, &self.url).await?;
        self.process = Some(process);
        Ok(())
    }

    /// Has the server answer nobody, without closing anything, as a firewall does that drops everything; or lets it go
    /// on.
    pub fn freeze(&self, freezes: bool) {
        if let Some(process) = &self.process {
            process.freeze(freezes);
        }
    }
}

fn files(path: &Path) -> impl FnOnce(io::Error) -> StartError {
    let path = path.to_owned();
    |source| StartError::Files { path, source }
}
