//! The options of a throwaway server.

use std::{
    fmt,
    path::{Path, PathBuf},
};

use crate::{
    livekit::{LiveKit, StartError},
    progress::Progress,
    source::Source,
};

/// Collects what a server is to be like, then starts it. [`LiveKit::builder`] makes one.
#[must_use = "nothing starts before `start` is called"]
pub struct LiveKitBuilder {
    cache_dir: PathBuf,
    on_progress: Box<dyn Fn(Progress) + Send + Sync>,
}

impl LiveKitBuilder {
    pub(crate) fn new() -> Self {
        Self {
            cache_dir: default_cache_dir(),
            on_progress: Box::new(|_| {}),
        }
    }

    /// Keeps a LiveKit that is built in `dir`, which is made if need be.
    ///
    /// The default is `target/local-livekit` in the workspace that this crate was compiled in. That is right for tests
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

    /// Starts the server, and the service that hands out tokens for it.
    ///
    /// # Errors
    ///
    /// [`StartError::NotBuilt`] when there is no LiveKit and none could be built, and the others when it did not start.
    pub async fn start(self) -> Result<LiveKit, StartError> {
        let source = Source::find(&self.cache_dir).map_err(crate::NotBuilt::from)?;
        let program = source.prepare(&self.cache_dir, &*self.on_progress).await?;
        (self.on_progress)(Progress::StartingServer);
        LiveKit::start_with(program).await
    }
}

impl fmt::Debug for LiveKitBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveKitBuilder")
            .field("cache_dir", &self.cache_dir)
            .finish_non_exhaustive()
    }
}

impl Source {
    /// Looks for a LiveKit as [`LiveKit::builder`] does without a folder of one's own.
    ///
    /// # Errors
    ///
    /// [`Missing`](crate::Missing) says what is to be installed.
    pub fn find_for_workspace() -> Result<Self, crate::Missing> {
        Self::find(&default_cache_dir())
    }
}

fn default_cache_dir() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = manifest.ancestors().nth(2).unwrap_or(manifest);
    workspace.join("target").join("local-livekit")
}
