//! Packages of npm, for what is examined and shown in the browser.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use tokio::process::Command;

use crate::{error::Error, programs::Programs};

/// Fetches a package from npm into `folder`, unless it is there, and returns the folder that it is unpacked in.
///
/// # Errors
///
/// [`Error::Npm`] if npm cannot, and [`Error::Program`] and [`Error::Files`].
pub async fn fetch(
    programs: &Programs,
    (name, version): (&str, &str),
    folder: &Path,
) -> Result<PathBuf, Error> {
    let home = folder.join(format!("{}-{version}", name.replace('/', "-")));
    if !home.is_dir() {
        download(programs, &format!("{name}@{version}"), folder, &home).await?;
    }
    Ok(home)
}

/// Unpacks beside the place where it is to be, so that what is there is whole.
async fn download(
    programs: &Programs,
    package: &str,
    folder: &Path,
    home: &Path,
) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(files(folder))?;
    let place = tempfile::Builder::new()
        .prefix("npm-")
        .tempdir_in(folder)
        .map_err(files(folder))?;
    let packed = run(
        Command::new(&programs.npm)
            .args(["pack", "--silent", "--ignore-scripts", package])
            .current_dir(place.path()),
        &programs.npm,
        package,
    )
    .await?;
    let archive = packed.trim().lines().last().unwrap_or_default().to_owned();
    let tar = PathBuf::from("tar");
    let unpack = ["-xzf", &*archive];
    let mut command = Command::new(&tar);
    command.args(unpack).current_dir(place.path());
    run(&mut command, &tar, package).await?;
    match fs::rename(place.path().join("package"), home) {
        // Somebody else was faster.
        Err(_) if home.is_dir() => Ok(()),
        renamed => renamed.map_err(files(home)),
    }
}

async fn run(command: &mut Command, program: &Path, package: &str) -> Result<String, Error> {
    let output = command.output().await.map_err(|source| Error::Program {
        program: program.to_owned(),
        source,
    })?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() {
        Ok(text(&output.stdout))
    } else {
        Err(Error::Npm {
            package: package.to_owned(),
            output: text(&output.stderr),
        })
    }
}

pub(crate) fn files(path: &Path) -> impl FnOnce(io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |source| Error::Files { path, source }
}
