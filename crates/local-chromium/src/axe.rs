//! Examines pages for what keeps people from using them, with axe-core.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::Value;
use tokio::process::Command;

use crate::{browser::Browser, error::Error, programs::Programs};

/// Pinned, so that what is found changes only with our pages.
const PACKAGE: &str = "axe-core";
const VERSION: &str = "4.14.1";

/// Runs it on what is to be seen, and answers with what is wrong.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done(found.violations.map((violation) => ({
            rule: violation.id,
            help: violation.help,
            at: violation.nodes.map((node) => node.html + ' ' + (node.any[0]?.message ?? node.failureSummary)),
        }))),
        (error) => done(String(error)),
    );
";

/// axe-core, as it is given to pages.
#[derive(Clone, Debug)]
pub struct Axe {
    script: String,
}

impl Axe {
    /// Fetches it from npm into `folder`, unless it is there.
    ///
    /// # Errors
    ///
    /// [`Error::Npm`] if npm cannot, and [`Error::Program`] and [`Error::Files`].
    pub async fn fetch(programs: &Programs, folder: &Path) -> Result<Self, Error> {
        let home = folder.join(format!("{PACKAGE}-{VERSION}"));
        let file = home.join("axe.min.js");
        if !file.is_file() {
            download(programs, folder, &home).await?;
        }
        let script = fs::read_to_string(&file).map_err(files(&file))?;
        Ok(Self { script })
    }

    /// Returns a line for each place that is wrong on the page.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the browser cannot.
    pub async fn violations(&self, browser: &Browser) -> Result<Vec<String>, Error> {
        // As a command of the driver it is not bound by the page's policy, which stays as strict as it is.
        browser.session.run(&self.script, &[]).await?;
        Ok(match browser.session.run_async(RUN, &[]).await? {
            Value::Array(violations) => violations.iter().flat_map(lines).collect(),
            other => vec![format!("axe-core failed: {other}")],
        })
    }
}

fn lines(violation: &Value) -> Vec<String> {
    let text = |key: &str| violation[key].as_str().unwrap_or_default().to_owned();
    let places = violation["at"].as_array().cloned().unwrap_or_default();
    let places = places.iter().map(|place| {
        let place = place.as_str().unwrap_or_default();
        format!("{} ({}): {place}", text("rule"), text("help"))
    });
    places.collect()
}

/// Unpacks beside the place where it is to be, so that what is there is whole.
async fn download(programs: &Programs, folder: &Path, home: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(files(folder))?;
    let place = tempfile::Builder::new()
        .prefix("npm-")
        .tempdir_in(folder)
        .map_err(files(folder))?;
    let package = format!("{PACKAGE}@{VERSION}");
    let packed = run(
        Command::new(&programs.npm)
            .args(["pack", "--silent", "--ignore-scripts", &package])
            .current_dir(place.path()),
        &programs.npm,
        &package,
    )
    .await?;
    let archive = packed.trim().lines().last().unwrap_or_default().to_owned();
    let tar = PathBuf::from("tar");
    let unpack = ["-xzf", &*archive];
    let mut command = Command::new(&tar);
    command.args(unpack).current_dir(place.path());
    run(&mut command, &tar, &package).await?;
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

fn files(path: &Path) -> impl FnOnce(io::Error) -> Error + use<> {
    let path = path.to_owned();
    move |source| Error::Files { path, source }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_place_is_a_line_with_its_rule() {
        let violation =
            json!({ "rule": "label", "help": "Fields need labels", "at": ["<input>", "<select>"] });
        assert_eq!(
            lines(&violation),
            [
                "label (Fields need labels): <input>",
                "label (Fields need labels): <select>"
            ]
        );
    }
}
