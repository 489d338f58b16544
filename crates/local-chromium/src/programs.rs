//! Finds what this machine has.

use std::{
    env, fmt,
    path::{Path, PathBuf},
};

/// The programs that make a browser which can be driven.
#[derive(Clone, Debug)]
pub struct Programs {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
    pub(crate) npm: PathBuf,
}

/// Programs that this machine does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Missing {
    names: Vec<&'static str>,
}

impl Programs {
    /// Looks for them where the shell would.
    ///
    /// # Errors
    ///
    /// [`Missing`] names those that are not there, and says how to install them.
    pub fn find() -> Result<Self, Missing> {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders: Vec<_> = env::split_paths(&path).collect();
        Self::among(&folders)
    }

    fn among(folders: &[PathBuf]) -> Result<Self, Missing> {
        let mut names = Vec::new();
        let mut find = |candidates: &[&'static str]| {
            let mut files = candidates.iter().flat_map(|name| {
                let in_folder = move |folder: &PathBuf| folder.join(name);
                folders.iter().map(in_folder)
            });
            let found = files.find(|file| is_program(file));
            if found.is_none() {
                names.extend(candidates.first());
            }
            found.unwrap_or_default()
        };
        let programs = Self {
            chromium: find(&["chromium", "chromium-browser", "google-chrome"]),
            driver: find(&["chromedriver"]),
            npm: find(&["npm"]),
        };
        if names.is_empty() {
            Ok(programs)
        } else {
            Err(Missing { names })
        }
    }
}

fn is_program(file: &Path) -> bool {
    file.is_file()
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no {} on this machine; on Debian: apt-get install chromium chromium-driver nodejs npm",
            self.names.join(", no ")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_the_way_to_get_it() {
        let folder = tempfile::tempdir().unwrap();
        let folders = [folder.path().to_owned()];
        std::fs::write(folder.path().join("chromedriver"), "").unwrap();
        assert_eq!(
            Programs::among(&folders).unwrap_err().to_string(),
            "no chromium, no npm on this machine; on Debian: apt-get install chromium chromium-driver nodejs npm"
        );
        for name in ["google-chrome", "npm"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let programs = Programs::among(&folders).unwrap();
        assert!(programs.chromium.ends_with("google-chrome"));
    }
}
