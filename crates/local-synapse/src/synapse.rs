//! The throwaway server.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use futures_util::future::join_all;
use reqwest::{Client, Method};
use tempfile::TempDir;
use tokio::{
    sync::OnceCell,
    time::{sleep, timeout},
};

use crate::{
    account::{Account, AccountError},
    builder::SynapseBuilder,
    config::{Federation, Settings, server_name},
    ports::free_port,
    raw_client::{RawClient, loopback_client},
    server_process::{ServerProcess, log_path, log_tail},
    virtualenv::VirtualenvError,
};

/// How many ports are tried when others take them first.
const PORT_ATTEMPTS: usize = 5;
/// How long two servers have to find each other. The first request takes a second or two on a busy machine.
const MEETING_LIMIT: Duration = Duration::from_secs(30);

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

    /// Starts servers that know each other's names, one beside the other.
    pub(crate) async fn start_federation_with<const N: usize>(
        python: &Path,
        settings: &Settings,
    ) -> Result<[Self; N], StartError> {
        let mut attempts = 1;
        loop {
            match Self::try_federation(python, settings).await {
                Err(error) if error.is_address_in_use() && attempts < PORT_ATTEMPTS => {
                    tracing::debug!("a port was taken meanwhile, trying others");
                    attempts += 1;
                }
                started => return started,
            }
        }
    }

    async fn try_federation<const N: usize>(
        python: &Path,
        settings: &Settings,
    ) -> Result<[Self; N], StartError> {
        let mut ports = [(0, 0); N];
        for (port, of_clients) in &mut ports {
            *port = free_port().ok_or(StartError::NoFreePort)?;
            *of_clients = free_port().ok_or(StartError::NoFreePort)?;
        }
        let servers: Vec<_> = ports.iter().map(|(port, _)| server_name(*port)).collect();
        let starts = ports.map(|(port, of_clients)| {
            let settings = Settings {
                federation: Some(Federation {
                    port,
                    servers: servers.clone(),
                }),
                ..settings.clone()
            };
            async move {
                let mut synapse = Self::prepare(python.to_owned(), &settings, of_clients)?;
                synapse.restart().await?;
                Ok::<_, StartError>(synapse)
            }
        });
        let mut started = Vec::new();
        for server in join_all(starts).await {
            started.push(server?);
        }
        for (n, server) in started.iter().enumerate() {
            for other in &started[n + 1..] {
                server.meet(other).await?;
            }
        }
        started.try_into().map_err(|_| StartError::NoFreePort)
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
            server_name: settings.server_name(port),
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

    /// Waits until this server and another that it trusts have answered each other, and so know each other's address
    /// and keys.
    ///
    /// Servers of [`SynapseBuilder::start_federation`] have done so when that returns. After a
    /// [`restart`](Self::restart), this sees to it that the others no longer take the server for gone.
    ///
    /// # Errors
    ///
    /// [`StartError::NotReady`] when one does not answer the other in time.
    pub async fn meet(&self, other: &Self) -> Result<(), StartError> {
        self.reach(other).await?;
        other.reach(self).await
    }

    /// Waits until another server answers this one, which asks it for a room that nobody has. The request is signed, so
    /// that the other one asks back for the keys.
    async fn reach(&self, other: &Self) -> Result<(), StartError> {
        let alias = format!("%23nothing%3A{}", other.server_name.replace(':', "%3A"));
        let path = format!("/_matrix/client/v3/directory/room/{alias}");
        let client = self.client();
        let answered = async {
            loop {
                let answer = client.request(Method::GET, &path, None).await;
                if answer.is_ok_and(|(_, body)| body["errcode"] == "M_NOT_FOUND") {
                    return;
                }
                sleep(Duration::from_millis(50)).await;
            }
        };
        let in_time = timeout(MEETING_LIMIT, answered).await;
        in_time.map_err(|_| StartError::NotReady {
            seconds: MEETING_LIMIT.as_secs(),
            log: log_tail(&self.log_path()),
        })
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
