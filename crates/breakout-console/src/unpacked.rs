//! Packages from npm that are not part of this program: somebody has unpacked them, or not.

use std::path::{Path, PathBuf};

use breakout_i18n::{Message, console as words};
use breakout_words::CommandError;

/// A package that can be there.
#[derive(Debug)]
pub(super) struct Package {
    /// What it is called.
    pub(super) name: &'static str,
    /// Where it is looked for, in the directory of the accounts.
    pub(super) directory: &'static str,
    /// The file that it has to have.
    pub(super) file: &'static str,
    /// How to get it.
    pub(super) hint: fn() -> Message,
}

impl Package {
    /// Returns where its files are: in the folder that was asked for, or else in that of the accounts if it is there.
    pub(super) fn find(
        &self,
        asked_for: Option<&Path>,
        accounts: &Path,
    ) -> Result<Option<PathBuf>, CommandError> {
        let Some(asked_for) = asked_for else {
            return Ok(self.at(&accounts.join(self.directory)));
        };
        let found = self.at(asked_for).ok_or_else(|| {
            let (name, folder) = (self.name, asked_for.display());
            let missing = words::package_is_missing(name, folder.to_string());
            CommandError::refused(missing).with_hint((self.hint)())
        })?;
        Ok(Some(found))
    }

    fn at(&self, folder: &Path) -> Option<PathBuf> {
        let mut places = [folder.join("dist"), folder.to_owned()].into_iter();
        places.find(|place| place.join(self.file).is_file())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn it_is_found_beside_the_accounts_or_where_it_is_said_to_be() {
        let package = Package {
            name: "It",
            directory: "it",
            file: "it.js",
            hint: || Message::verbatim("unpack the npm package"),
        };
        let (accounts, empty) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        assert_eq!(package.find(None, accounts.path()).unwrap(), None);
        let dist = accounts.path().join("it/dist");
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("it.js"), "").unwrap();
        let found = Some(dist.clone());
        assert_eq!(package.find(None, accounts.path()).unwrap(), found);
        for asked_for in [accounts.path().join("it"), dist] {
            let asked_for = package.find(Some(&asked_for), empty.path());
            assert_eq!(asked_for.unwrap(), found);
        }
        let missing = package.find(Some(empty.path()), accounts.path());
        let missing = missing.unwrap_err();
        assert!(missing.to_string().starts_with("It is not in "));
        assert_eq!(
            missing.hints(),
            [Message::verbatim("unpack the npm package")]
        );
    }
}
