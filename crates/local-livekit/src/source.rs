//! Where the program is from: this machine's, or built once.

use std::{
    env,
    ffi::OsStr,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    process::Stdio,
};

use tokio::process::Command;

use crate::progress::Progress;

/// The LiveKit that is built. Another version makes another file.
///
/// Its module has no `replace`, which `go install` refuses; that of its neighbors has.
pub(crate) const LIVEKIT_VERSION: &str = "1.13.5";

/// The oldest Go that builds it.
const OLDEST_GO: (u32, u32) = (1, 26);

/// Names a LiveKit to be taken.
const VARIABLE: &str = "LIVEKIT_SERVER";

/// What it is called where it is installed.
const INSTALLED: &str = "livekit-server";

/// A way to a LiveKit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// It is there.
    Program(PathBuf),
    /// It can be built with this Go.
    Go(PathBuf),
}

/// This machine has no way to a LiveKit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "there is no media server: {why}; install Go {}.{} or later (https://go.dev/dl), which builds LiveKit, or name a \
     `livekit-server` by {VARIABLE}",
    OLDEST_GO.0,
    OLDEST_GO.1
)]
pub struct Missing {
    why: String,
}

/// LiveKit could not be built.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotBuilt {
    /// There is nothing to build it with.
    #[error(transparent)]
    Missing(#[from] Missing),
    /// Go has failed.
    #[error("`go install` could not build LiveKit: {output}")]
    Failed {
        /// The last lines that it printed.
        output: String,
    },
    /// A file or program could not be used.
    #[error("could not use {}", path.display())]
    Files {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        #[source]
        source: io::Error,
    },
}

impl Source {
    /// Looks for a LiveKit that is there or was built in `cache_dir`, then for a Go that can build one.
    ///
    /// # Errors
    ///
    /// [`Missing`] says what is to be installed.
    pub fn find(cache_dir: &Path) -> Result<Self, Missing> {
        if let Some(named) = env::var_os(VARIABLE).filter(|named| !named.is_empty()) {
            let named = PathBuf::from(named);
            if named.is_file() {
                return Ok(Self::Program(named));
            }
            let why = format!("{VARIABLE} names {}, which is no file", named.display());
            return Err(Missing { why });
        }
        let path = env::var_os("PATH").unwrap_or_default();
        if let Some(installed) = program_in(&path, INSTALLED) {
            return Ok(Self::Program(installed));
        }
        let built = built_in(cache_dir);
        if built.is_file() {
            return Ok(Self::Program(built));
        }
        let go = program_in(&path, "go").ok_or_else(|| Missing {
            why: "there is no Go to build one".to_owned(),
        })?;
        let version = std::process::Command::new(&go)
            .args(["env", "GOVERSION"])
            .stdin(Stdio::null())
            .output();
        let version = version.map_err(|error| Missing {
            why: format!("{} could not be run ({error})", go.display()),
        })?;
        check_version(&String::from_utf8_lossy(&version.stdout))?;
        Ok(Self::Go(go))
    }

    /// Returns the program, building it if need be.
    pub(crate) async fn prepare(
        self,
        cache_dir: &Path,
        on_progress: &(dyn Fn(Progress) + Send + Sync),
    ) -> Result<PathBuf, NotBuilt> {
        let go = match self {
            Self::Program(program) => return Ok(program),
            Self::Go(go) => go,
        };
        let built = built_in(cache_dir);
        fs::create_dir_all(cache_dir).map_err(files(cache_dir))?;
        // Nobody builds the same twice.
        let lock = lock(&cache_dir.join("lock"), on_progress).await?;
        if built.is_file() {
            return Ok(built);
        }
        on_progress(Progress::Building);
        // What is left half made is never under the name that is looked for.
        let place = tempfile::tempdir_in(cache_dir).map_err(files(cache_dir))?;
        let module = format!("github.com/livekit/livekit-server/cmd/server@v{LIVEKIT_VERSION}");
        let output = Command::new(&go)
            .args(["install", &module])
            .env("GOBIN", place.path())
            .current_dir(place.path())
            // The lock stays until Go has ended, too, even when this process is killed meanwhile.
            .stdin(lock.try_clone().map_err(files(&go))?)
            .kill_on_drop(true)
            .output()
            .await
            .map_err(files(&go))?;
        if !output.status.success() {
            let output = tail(&String::from_utf8_lossy(&output.stderr));
            return Err(NotBuilt::Failed { output });
        }
        fs::rename(place.path().join("server"), &built).map_err(files(&built))?;
        Ok(built)
    }
}

/// Returns the last lines of `text`, which is where a failure tells its cause.
pub(crate) fn tail(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}

fn built_in(cache_dir: &Path) -> PathBuf {
    cache_dir.join(format!("livekit-server-{LIVEKIT_VERSION}"))
}

fn program_in(path: &OsStr, name: &str) -> Option<PathBuf> {
    let mut places = env::split_paths(path).map(|folder| folder.join(name));
    places.find(|program| program.is_file())
}

/// Reads what `go env GOVERSION` prints, say `go1.26.8`.
fn check_version(printed: &str) -> Result<(), Missing> {
    let version = printed.trim();
    let mut numbers = version.trim_start_matches("go").split('.');
    let mut number = || {
        let digits = numbers.next()?;
        let digits = digits.split(|c: char| !c.is_ascii_digit()).next()?;
        digits.parse::<u32>().ok()
    };
    match (number(), number()) {
        (Some(major), Some(minor)) if (major, minor) >= OLDEST_GO => Ok(()),
        _ => Err(Missing {
            why: format!("the Go of this machine is “{version}”, which is too old to build one"),
        }),
    }
}

async fn lock(
    path: &Path,
    on_progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<File, NotBuilt> {
    let file = File::create(path).map_err(files(path))?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => on_progress(Progress::WaitingForBuild),
        Err(TryLockError::Error(source)) => return Err(files(path)(source)),
    }
    let locked = tokio::task::spawn_blocking(move || file.lock().map(|()| file)).await;
    locked
        .map_err(io::Error::other)
        .and_then(|locked| locked)
        .map_err(files(path))
}

fn files(path: &Path) -> impl FnOnce(io::Error) -> NotBuilt {
    let path = path.to_owned();
    |source| NotBuilt::Files { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_go_is_told() {
        for version in ["go1.26.8\n", "go1.27rc1", "go2.0"] {
            assert_eq!(check_version(version), Ok(()), "{version}");
        }
        for version in ["go1.19.8\n", "go1.25.1", "", "devel"] {
            let missing = check_version(version).unwrap_err().to_string();
            assert!(missing.contains("install Go 1.26 or later"), "{missing}");
        }
    }

    #[test]
    fn a_program_is_found_where_the_shell_would() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join(INSTALLED);
        assert_eq!(program_in(folder.path().as_os_str(), INSTALLED), None);
        fs::write(&program, "").unwrap();
        let path = format!("/nowhere:{}", folder.path().display());
        assert_eq!(program_in(OsStr::new(&path), INSTALLED), Some(program));
    }

    #[tokio::test]
    async fn what_go_says_is_told_and_nothing_half_made_is_left() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let go = folder.path().join("go");
        fs::write(&go, "#!/bin/sh\necho no network >&2\nexit 1\n").unwrap();
        fs::set_permissions(&go, fs::Permissions::from_mode(0o755)).unwrap();
        let cache = folder.path().join("cache");
        let failed = Source::Go(go).prepare(&cache, &|_| {}).await.unwrap_err();
        assert!(failed.to_string().ends_with("no network"), "{failed}");
        assert!(!built_in(&cache).exists());
        assert_eq!(fs::read_dir(&cache).unwrap().count(), 1);
    }
}
