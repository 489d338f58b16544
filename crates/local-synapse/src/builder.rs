//! The options of a throwaway server.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use crate::{
    config::{RateLimits, Settings},
    progress::Progress,
    synapse::{StartError, Synapse},
    virtualenv::{self, Contents, VirtualenvError},
};

/// Collects what a server is to be like, then starts it. [`Synapse::builder`] makes one.
#[must_use = "nothing starts before `start` is called"]
pub struct SynapseBuilder {
    cache_dir: PathBuf,
    on_progress: Box<dyn Fn(Progress) + Send + Sync>,
    settings: Settings,
}

impl SynapseBuilder {
    pub(crate) fn new() -> Self {
        Self {
            cache_dir: default_cache_dir(),
            on_progress: Box::new(|_| {}),
            settings: Settings::default(),
        }
    }

    /// Keeps the virtualenv in `dir`, which is made if need be and may be deleted at any time no server runs.
    ///
    /// The default is `target/local-synapse` in the workspace that this crate was compiled in. That is right for tests
    /// and benchmarks; a program that is installed elsewhere gives its own.
    pub fn cache_dir(mut self, dir: impl Into<PathBuf>) -> Self {
        self.cache_dir = dir.into();
        self
    }

    /// Calls `on_progress` at the beginning of each step. This crate itself never prints.
    pub fn on_progress(mut self, on_progress: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Box::new(on_progress);
        self
    }

    /// Says how often users may do things. The default is [`RateLimits::Lifted`].
    pub fn rate_limits(mut self, rate_limits: RateLimits) -> Self {
        self.settings.rate_limits = rate_limits;
        self
    }

    /// Says whether the server knows delayed events, [MSC4140], up to a day. The default is that it does.
    ///
    /// [MSC4140]: https://github.com/matrix-org/matrix-spec-proposals/pull/4140
    pub fn delayed_events(mut self, on: bool) -> Self {
        self.settings.delayed_events = on;
        self
    }

    /// Says whether the server tells who somebody is by a token that they have got from it (OpenID), which services ask for: one that lets people
    /// into a media server, or a bot with pages. The default is that it does.
    pub fn openid(mut self, on: bool) -> Self {
        self.settings.openid = on;
        self
    }

    /// Says whether the server has what clients with calls ask for: [MSC4143] and [MSC4222]. The default is that it
    /// has not.
    ///
    /// [MSC4143]: https://github.com/matrix-org/matrix-spec-proposals/pull/4143
    /// [MSC4222]: https://github.com/matrix-org/matrix-spec-proposals/pull/4222
    pub fn matrix_rtc(mut self, on: bool) -> Self {
        self.settings.matrix_rtc = on;
        self
    }

    /// Sets the version of rooms whose creator asks for none. The default is Synapse's own.
    pub fn default_room_version(mut self, version: impl Into<String>) -> Self {
        self.settings.default_room_version = Some(version.into());
        self
    }

    /// Says whether the log tells each request too and not warnings only. The default is warnings only.
    pub fn verbose_log(mut self, on: bool) -> Self {
        self.settings.verbose_log = on;
        self
    }

    /// Adds settings in YAML, as `homeserver.yaml` has them. Each replaces what this crate says under the same
    /// top-level name.
    pub fn extra_config(mut self, yaml: &str) -> Self {
        self.settings.extra_config = Some(yaml.to_owned());
        self
    }

    /// Starts the server and waits until it serves.
    ///
    /// # Errors
    ///
    /// [`StartError::Virtualenv`] when Synapse could not be installed, and the others when it did not start.
    pub async fn start(self) -> Result<Synapse, StartError> {
        let python = self.python().await?;
        Synapse::start_with(python, &self.settings).await
    }

    /// Starts as many servers of this kind, which trust each other, and waits until all of them serve and each has
    /// [answered](Synapse::meet) each other.
    ///
    /// Users of one can be in rooms of another. The servers talk over loopback, and with nobody else.
    ///
    /// # Errors
    ///
    /// Those of [`start`](Self::start).
    pub async fn start_federation<const N: usize>(self) -> Result<[Synapse; N], StartError> {
        let python = self.python().await?;
        Synapse::start_federation_with(&python, &self.settings).await
    }

    /// What servers run with, when it is there.
    async fn python(&self) -> Result<PathBuf, VirtualenvError> {
        let synapse = Contents::synapse();
        let python = virtualenv::prepare(&self.cache_dir, &synapse, &*self.on_progress).await?;
        (self.on_progress)(Progress::StartingServer);
        Ok(python)
    }
}

impl fmt::Debug for SynapseBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SynapseBuilder")
            .field("cache_dir", &self.cache_dir)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

/// Returns a Python that has a package from PyPI, for tests with other clients: say, `matrix-nio[e2e]==0.26.0`.
///
/// Its virtualenv stands beside the one of Synapse, in the default of [`SynapseBuilder::cache_dir`], and is kept like that one.
///
/// # Errors
///
/// Those of [`VirtualenvError`]; [`VirtualenvError::NotInstalled`] also where there is no network.
pub async fn python_with(requirement: &str) -> Result<PathBuf, VirtualenvError> {
    let contents = Contents::of(requirement);
    virtualenv::prepare(&default_cache_dir(), &contents, &|_| {}).await
}

fn default_cache_dir() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = manifest.ancestors().nth(2).unwrap_or(manifest);
    workspace.join("target").join("local-synapse")
}
