//! Makes the virtualenv that Synapse runs in, once; and those of other programs in Python that tests need.

use std::{
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    process::{Output, Stdio},
};

use tokio::process::Command;

use crate::progress::Progress;

/// The Synapse that is installed. Another version makes another virtualenv.
pub(crate) const SYNAPSE_VERSION: &str = "1.163.2";

/// The oldest Python that this Synapse runs on, and what else is installed.
const OLDEST_PYTHON: (u32, u32) = (3, 10);

/// Prints the version, then fails if a virtualenv could not be made.
const PROBE: &str = "import sys; print(*sys.version_info[:2], flush=True); import ensurepip, venv";

/// The virtualenv could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VirtualenvError {
    /// There is no `python3` to run.
    #[error(
        "`python3` could not be run; install Python 3.10 or later (on Debian and Ubuntu: `apt install python3 python3-venv`)"
    )]
    NoPython(#[source] io::Error),
    /// The `python3` found is too old for Synapse.
    #[error("`python3` is Python {found}, Synapse needs 3.10 or later")]
    OldPython {
        /// The version found.
        found: String,
    },
    /// Python lacks its own modules for making virtualenvs.
    #[error(
        "`python3` cannot make virtualenvs; install its `venv` module (on Debian and Ubuntu: `apt install python3-venv`): {output}"
    )]
    NoVenvModule {
        /// The last lines that Python printed.
        output: String,
    },
    /// Making the empty virtualenv failed.
    #[error("`python3 -m venv` failed: {output}")]
    NotMade {
        /// The last lines that it printed.
        output: String,
    },
    /// Installing Synapse, or what was asked for, failed.
    #[error("`pip install {requirement}` failed: {output}")]
    NotInstalled {
        /// What was to be installed.
        requirement: String,
        /// The last lines that it printed.
        output: String,
    },
    /// A file or program of the virtualenv could not be used.
    #[error("could not use {}", path.display())]
    Files {
        /// The file.
        path: PathBuf,
        /// What went wrong.
        #[source]
        source: io::Error,
    },
}

/// What a virtualenv is made for.
pub(crate) struct Contents {
    /// The first part of the folder's name; other contents have another one.
    name: String,
    /// What `pip` is to install.
    requirement: String,
}

impl Contents {
    pub(crate) fn synapse() -> Self {
        Self {
            name: format!("synapse-{SYNAPSE_VERSION}"),
            requirement: format!("matrix-synapse=={SYNAPSE_VERSION}"),
        }
    }

    pub(crate) fn of(requirement: &str) -> Self {
        let kept = |c: char| c.is_ascii_alphanumeric() || c == '.';
        let parts = requirement.split(|c| !kept(c)).filter(|it| !it.is_empty());
        Self {
            name: parts.collect::<Vec<_>>().join("-"),
            requirement: requirement.to_owned(),
        }
    }
}

/// Returns the Python of a virtualenv with these contents in `cache_dir`, making it if need be.
///
/// Dropping the future ends a `pip` under way. What is left half made is made anew the next time.
pub(crate) async fn prepare(
    cache_dir: &Path,
    contents: &Contents,
    on_progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<PathBuf, VirtualenvError> {
    let Contents { name, requirement } = contents;
    let python = python_version(Path::new("python3")).await?;
    let dir = cache_dir.join(format!("{name}-python-{python}"));
    if let Some(python) = finished(&dir) {
        return Ok(python);
    }

    fs::create_dir_all(cache_dir).map_err(files(cache_dir))?;
    let lock = lock(&cache_dir.join("lock"), on_progress).await?;
    if let Some(python) = finished(&dir) {
        return Ok(python);
    }
    if dir.exists() {
        fs::remove_dir_all(&dir).map_err(files(&dir))?;
    }

    on_progress(Progress::MakingVirtualenv);
    let mut venv = python_command(Path::new("python3"));
    venv.args(["-m", "venv"]).arg(&dir);
    run_under(&lock, venv)
        .await?
        .map_err(|output| VirtualenvError::NotMade { output })?;

    on_progress(Progress::InstallingSynapse);
    let mut pip = python_command(&python_in(&dir));
    pip.args(["-m", "pip", "install", "--no-input", "--quiet"])
        .arg("--disable-pip-version-check")
        .arg(requirement);
    run_under(&lock, pip)
        .await?
        .map_err(|output| VirtualenvError::NotInstalled {
            requirement: requirement.clone(),
            output,
        })?;

    let marker = marker_in(&dir);
    fs::write(&marker, "").map_err(files(&marker))?;
    Ok(python_in(&dir))
}

/// Returns the last lines of `text`, which is where a failure tells its cause.
pub(crate) fn tail(text: &str) -> String {
    let lines: Vec<_> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}

fn python_in(dir: &Path) -> PathBuf {
    dir.join("bin").join("python")
}

fn marker_in(dir: &Path) -> PathBuf {
    dir.join("complete")
}

/// Returns the Python of a virtualenv that was made to the end and whose interpreter is still installed.
fn finished(dir: &Path) -> Option<PathBuf> {
    let python = python_in(dir);
    (marker_in(dir).exists() && python.exists()).then_some(python)
}

async fn python_version(python: &Path) -> Result<String, VirtualenvError> {
    let output = python_command(python)
        .args(["-c", PROBE])
        .stdin(Stdio::null())
        .output()
        .await
        .map_err(VirtualenvError::NoPython)?;
    let version = supported_version(&String::from_utf8_lossy(&output.stdout))?;
    match failure(&output) {
        Some(output) => Err(VirtualenvError::NoVenvModule { output }),
        None => Ok(version),
    }
}

/// Reads what [`PROBE`] prints, say `3 11`.
fn supported_version(printed: &str) -> Result<String, VirtualenvError> {
    let mut numbers = printed.split_whitespace().map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) if (major, minor) >= OLDEST_PYTHON => {
            Ok(format!("{major}.{minor}"))
        }
        (Some(Ok(major)), Some(Ok(minor))) => Err(VirtualenvError::OldPython {
            found: format!("{major}.{minor}"),
        }),
        _ => Err(VirtualenvError::OldPython {
            found: "of an unknown version".to_owned(),
        }),
    }
}

/// Makes a command that neither the environment nor the user's own packages can lead astray.
fn python_command(python: &Path) -> Command {
    let mut command = Command::new(python);
    command.arg("-I").kill_on_drop(true);
    command
}

async fn lock(
    path: &Path,
    on_progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<File, VirtualenvError> {
    let file = File::create(path).map_err(files(path))?;
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => on_progress(Progress::WaitingForVirtualenv),
        Err(TryLockError::Error(source)) => return Err(files(path)(source)),
    }
    let locked = tokio::task::spawn_blocking(move || file.lock().map(|()| file)).await;
    locked
        .map_err(io::Error::other)
        .and_then(|locked| locked)
        .map_err(files(path))
}

/// Runs a command and returns the last lines that it printed if it failed.
///
/// The command's standard input is the locked file. So the lock stays until the command has ended too, even when this
/// process is killed meanwhile.
async fn run_under(
    lock: &File,
    mut command: Command,
) -> Result<Result<(), String>, VirtualenvError> {
    let program = PathBuf::from(command.as_std().get_program());
    let stdin = lock.try_clone().map_err(files(&program))?;
    let output = command
        .stdin(stdin)
        .output()
        .await
        .map_err(files(&program))?;
    Ok(failure(&output).map_or(Ok(()), Err))
}

fn failure(output: &Output) -> Option<String> {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    (!output.status.success()).then(|| tail(&String::from_utf8_lossy(&text)))
}

fn files(path: &Path) -> impl FnOnce(io::Error) -> VirtualenvError {
    let path = path.to_owned();
    |source| VirtualenvError::Files { path, source }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// Makes a program that stands in for `python3`.
    fn fake_python(dir: &Path, script: &str) -> PathBuf {
        let path = dir.join("python");
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    #[tokio::test]
    async fn a_missing_python_is_named_with_its_package() {
        let error = python_version(Path::new("no-such-python"))
            .await
            .unwrap_err();
        assert!(error.to_string().contains("apt install python3"));
    }

    #[tokio::test]
    async fn a_missing_venv_module_is_named_with_its_package() {
        let dir = tempfile::tempdir().unwrap();
        let python = fake_python(dir.path(), "echo 3 11; echo No ensurepip >&2; exit 1");
        let error = python_version(&python).await.unwrap_err();
        assert!(matches!(error, VirtualenvError::NoVenvModule { .. }));
        assert!(error.to_string().contains("apt install python3-venv"));
        assert!(error.to_string().ends_with("No ensurepip"));
    }

    #[test]
    fn an_old_python_is_refused() {
        let error = supported_version("3 9\n").unwrap_err();
        assert_eq!(
            error.to_string(),
            "`python3` is Python 3.9, Synapse needs 3.10 or later"
        );
        assert_eq!(supported_version("3 10\n").unwrap(), "3.10");
    }

    #[test]
    fn a_virtualenv_without_its_marker_is_not_finished() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("bin")).unwrap();
        fs::write(python_in(dir.path()), "").unwrap();
        assert_eq!(finished(dir.path()), None);
        fs::write(marker_in(dir.path()), "").unwrap();
        assert_eq!(finished(dir.path()), Some(python_in(dir.path())));
    }

    #[test]
    fn other_contents_have_another_folder() {
        let names = [
            Contents::synapse(),
            Contents::of("matrix-nio[e2e]==0.26.0"),
            Contents::of("matrix-nio==0.26.0"),
        ]
        .map(|contents| contents.name);
        let [synapse, encrypted, plain] = &names;
        assert_eq!(*synapse, format!("synapse-{SYNAPSE_VERSION}"));
        assert_eq!(encrypted, "matrix-nio-e2e-0.26.0");
        assert_eq!(plain, "matrix-nio-0.26.0");
    }

    #[test]
    fn the_tail_is_the_last_twenty_lines() {
        let text: Vec<_> = (1..=30).map(|n| n.to_string()).collect();
        let tail = tail(&text.join("\n"));
        assert!(tail.starts_with("11\n") && tail.ends_with("\n30"));
    }
}
