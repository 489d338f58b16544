//! The throwaway server.

use std::{
    io,
    path::{Path, PathBuf},
};

use reqwest::Client;
use tempfile::TempDir;
use tokio::sync::OnceCell;

use crate::{
    account::{Account, AccountError},
    builder::SynapseBuilder,
    config::Settings,
    ports::free_port,
    raw_client::{RawClient, loopback_client},
    server_process::{ServerProcess, log_path},
    virtualenv::VirtualenvError,
};

/// How many ports are tried when others take them first.
const PORT_ATTEMPTS: usize = 5;

/// A Synapse that runs on loopback. Dropping it ends the server and removes its data.
///
/// The server ends and its data go also when this process ends without dropping it, so it may live in a `static`.
#[derive(Debug)]
pub struct Synapse {
    // The order of the first two matters: the process ends before its files go.
    process: Option<ServerProcess>,
    home: TempDir,
    python: PathBuf,
    configs: Vec<&'static str>,
    url: String,
    server_name: String,
    http: Client,
}

/// Synapse did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Synapse could not be installed.
    #[error("could not make the virtualenv that Synapse runs in")]
    Virtualenv(#[from] VirtualenvError),
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
    /// No port is free.
    #[error("no port on loopback is free")]
    NoFreePort,
    /// Synapse ended before it served.
    #[error("Synapse ended while it started: {log}")]
    DiedEarly {
        /// The last lines of its log.
        log: String,
    },
    /// Synapse ran but did not serve in time.
    #[error("Synapse did not get ready within {seconds} seconds: {log}")]
    NotReady {
        /// How long it had.
        seconds: u64,
        /// The last lines of its log.
        log: String,
    },
}

impl Synapse {
    /// Returns the options of a server, to be started by [`SynapseBuilder::start`].
    pub fn builder() -> SynapseBuilder {
        SynapseBuilder::new()
    }

    /// Returns the one server that all tests of this process share, starting it when the first of them asks.
    ///
    /// It has the default options. Each test registers users of its own, so that no test meets another's.
    ///
    /// # Panics
    ///
    /// If the server does not start, since a test can do nothing else about it.
    #[expect(
        clippy::panic,
        reason = "it is for tests, where a panic is how to fail"
    )]
    pub async fn shared() -> &'static Self {
        static SHARED: OnceCell<Synapse> = OnceCell::const_new();
        match SHARED.get_or_try_init(|| Self::builder().start()).await {
            Ok(synapse) => synapse,
            Err(error) => panic!("the shared Synapse did not start: {error:?}"),
        }
    }

    pub(crate) async fn start_with(
        python: PathBuf,
        settings: &Settings,
    ) -> Result<Self, StartError> {
        let mut attempts = 1;
        loop {
            let port = free_port().ok_or(StartError::NoFreePort)?;
            let mut synapse = Self::prepare(python.clone(), settings, port)?;
            match synapse.restart().await {
                Ok(()) => return Ok(synapse),
                Err(error) if error.is_address_in_use() && attempts < PORT_ATTEMPTS => {
                    tracing::debug!(port, "port was taken meanwhile, trying another");
                    attempts += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Writes the files of a server that does not run yet.
    fn prepare(python: PathBuf, settings: &Settings, port: u16) -> Result<Self, StartError> {
        let home = tempfile::Builder::new()
            .prefix("local-synapse-")
            .tempdir()
            .map_err(|source| StartError::Files {
                path: std::env::temp_dir(),
                source,
            })?;
        let configs = settings
            .write(home.path(), port)
            .map_err(|source| StartError::Files {
                path: home.path().to_owned(),
                source,
            })?;
        Ok(Self {
            process: None,
            home,
            python,
            configs,
            url: format!("http://127.0.0.1:{port}"),
            server_name: format!("localhost:{port}"),
            http: loopback_client().map_err(StartError::Client)?,
        })
    }

    /// Returns the address of the client-server API, without a slash at its end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the part of user IDs after the first colon.
    pub fn server_name(&self) -> &str {
        &self.server_name
    }

    /// Returns the file that holds the server's log.
    pub fn log_path(&self) -> PathBuf {
        log_path(self.home())
    }

    /// Returns a client without an access token.
    pub fn client(&self) -> RawClient {
        RawClient::over(self.http.clone(), &self.url)
    }

    /// Registers a user and logs one device in.
    ///
    /// # Errors
    ///
    /// Those of [`AccountError`]; a name that is taken is [`AccountError::Refused`] with `M_USER_IN_USE`.
    pub async fn register(&self, username: &str, password: &str) -> Result<Account, AccountError> {
        Account::register(self.client(), username, password).await
    }

    /// Kills the server, as a crash would. Its data and its address stay for [`restart`](Self::restart).
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// Starts the server again, with the same data at the same address, after stopping it if it runs.
    ///
    /// # Errors
    ///
    /// Those of [`StartError`] if it does not start; then it is stopped.
    pub async fn restart(&mut self) -> Result<(), StartError> {
        self.stop();
        let process = ServerProcess::start(&self.python, self.home(), &self.configs).await?;
        self.process = Some(process);
        Ok(())
    }

    fn home(&self) -> &Path {
        self.home.path()
    }

    #[cfg(test)]
    pub(crate) fn process_mut(&mut self) -> Option<&mut ServerProcess> {
        self.process.as_mut()
    }

    /// Starts another server on the port of this one.
    #[cfg(test)]
    pub(crate) async fn start_twin(&self) -> Result<Self, StartError> {
        let port = self.url.rsplit(':').next().unwrap().parse().unwrap();
        let mut twin = Self::prepare(self.python.clone(), &Settings::default(), port)?;
        twin.restart().await?;
        Ok(twin)
    }
}

impl StartError {
    pub(crate) fn is_address_in_use(&self) -> bool {
        match self {
            Self::DiedEarly { log } => log.contains("Address already in use"),
            _ => false,
        }
    }
}
