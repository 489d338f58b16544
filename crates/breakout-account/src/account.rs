//! Accounts on disk, and the only reader of the environment.
//!
//! ```text
//! <BREAKOUT_HOME, or the platform's data directory>/
//!   default                        the account that was logged in last
//!   accounts/<user id>/
//!     session.json                 homeserver, device, access token
//!     crypto/<device id>/          the device's encryption keys
//!     device-key                   the device, and the public key that others know it by
//!     connections/                 who of several processes uses which sync connection
//!     turns/                       which of them changes something in which room
//! ```
//!
//! Each device has its own encryption store, because an empty store under a device id that the homeserver knows gives
//! duplicate one-time keys. So a new login takes a new device, and writing `session.json` is the one step in which it
//! takes the old one's place: an interruption leaves either the old account or the new one.

mod file_name;
mod private_file;
mod session;

use std::{
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use breakout_i18n::{Argument, Message, accounts as words};
use breakout_words::CommandError;
use etcetera::BaseStrategy as _;
use matrix_sdk::ruma::{OwnedUserId, UserId};

pub use self::{
    file_name::file_name,
    private_file::{create_private_dir, is_shared, write_atomically},
    session::Session,
};
use self::{
    file_name::{directory_name, user_id_of},
    session::SessionError,
};

const HOME_VARIABLE: &str = "BREAKOUT_HOME";
const DIRECTORY: &str = "matrix-breakout";
const SESSION_FILE: &str = "session.json";
const DEVICE_KEY_FILE: &str = "device-key";
/// As much as a store writes at once, so that a disk with a few bytes left is full.
const PROBE_BYTES: usize = 256 * 1024;
const DEFAULT_FILE: &str = "default";

/// All accounts of this user of the machine.
#[derive(Clone, Debug)]
pub struct Accounts {
    root: PathBuf,
}

/// One account that is logged in.
#[derive(Clone, Debug)]
pub struct Account {
    directory: PathBuf,
    session: Session,
}

impl Accounts {
    /// The accounts where the environment says they are.
    pub fn from_environment() -> Result<Self, CommandError> {
        if let Some(home) = env::var_os(HOME_VARIABLE).filter(|home| !home.is_empty()) {
            return Ok(Self { root: home.into() });
        }
        let strategy = etcetera::choose_base_strategy().map_err(|error| {
            CommandError::refused(words::no_home())
                .with_source(error)
                .with_hint(words::set_home(HOME_VARIABLE))
        })?;
        Ok(Self {
            root: strategy.data_dir().join(DIRECTORY),
        })
    }

    /// The accounts in a directory of their own.
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// Where all accounts are; other parts of the app may keep theirs beside them.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether no account is logged in.
    pub fn is_empty(&self) -> Result<bool, CommandError> {
        Ok(self.user_ids()?.is_empty())
    }

    /// The account that `wanted` means (a full user id or the part before the colon), else the one logged in last.
    pub fn find(&self, wanted: Option<&str>) -> Result<Account, CommandError> {
        let user_ids = self.user_ids()?;
        let chosen = match wanted {
            Some(wanted) => choose(&user_ids, wanted)?,
            None => self.default_among(&user_ids)?,
        };
        self.open(&chosen)
    }

    /// Keeps a session that was just made, as the default account; it replaces another one of the same user.
    pub fn save(&self, session: Session) -> Result<Account, CommandError> {
        let directory = self.directory(session.user_id());
        let failed = |error: io::Error| {
            CommandError::refused(words::account_not_written(directory.display().to_string()))
                .with_source(error)
        };
        let account = Account {
            directory: directory.clone(),
            session,
        };
        create_private_dir(&directory).map_err(failed)?;
        create_private_dir(&account.crypto_directory()).map_err(failed)?;
        write_atomically(&directory.join(SESSION_FILE), &account.session.to_json())
            .map_err(failed)?;
        write_atomically(
            &self.root.join(DEFAULT_FILE),
            account.session.user_id().as_bytes(),
        )
        .map_err(failed)?;
        account.remove_other_devices();
        Ok(account)
    }

    /// Forgets an account with everything that belongs to it.
    pub fn remove(&self, account: &Account) -> Result<(), CommandError> {
        let failed = |error: io::Error| {
            CommandError::refused(words::account_not_removed(
                account.directory.display().to_string(),
            ))
            .with_source(error)
        };
        // The session first: without it nothing of the rest is an account.
        fs::remove_file(account.directory.join(SESSION_FILE)).map_err(failed)?;
        fs::remove_dir_all(&account.directory).map_err(failed)?;
        let default = self.root.join(DEFAULT_FILE);
        if self.read_default().as_deref() == Some(account.session.user_id()) {
            fs::remove_file(default).map_err(failed)?;
        }
        Ok(())
    }

    /// The session that is kept for `user_id`, where there is a readable one.
    pub fn existing_session(&self, user_id: &UserId) -> Option<Session> {
        self.open(user_id).ok().map(|account| account.session)
    }

    fn directory(&self, user_id: &UserId) -> PathBuf {
        self.root.join("accounts").join(directory_name(user_id))
    }

    fn open(&self, user_id: &UserId) -> Result<Account, CommandError> {
        let directory = self.directory(user_id);
        let path = directory.join(SESSION_FILE);
        let session = read_session(&path)?;
        Ok(Account { directory, session })
    }

    fn user_ids(&self) -> Result<Vec<OwnedUserId>, CommandError> {
        let accounts = self.root.join("accounts");
        let entries = match fs::read_dir(&accounts) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => {
                return Err(
                    CommandError::refused(words::not_read(accounts.display().to_string()))
                        .with_source(error),
                );
            }
        };
        let mut user_ids: Vec<OwnedUserId> = entries
            .filter_map(Result::ok)
            .filter(|entry| entry.path().join(SESSION_FILE).exists())
            .filter_map(|entry| user_id_of(entry.file_name().to_str()?))
            .collect();
        user_ids.sort();
        Ok(user_ids)
    }

    fn default_among(&self, user_ids: &[OwnedUserId]) -> Result<OwnedUserId, CommandError> {
        if let Some(default) = self
            .read_default()
            .filter(|default| user_ids.contains(default))
        {
            return Ok(default);
        }
        match user_ids {
            [only] => Ok(only.clone()),
            [] => Err(not_logged_in(words::no_account())),
            several => Err(CommandError::refused(words::several_accounts())
                .with_hint(words::choose_account(list(several)))),
        }
    }

    fn read_default(&self) -> Option<OwnedUserId> {
        UserId::parse(
            fs::read_to_string(self.root.join(DEFAULT_FILE))
                .ok()?
                .trim(),
        )
        .ok()
    }
}

impl Account {
    /// Returns the saved login.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Returns whose account it is.
    pub fn user_id(&self) -> &UserId {
        self.session.user_id()
    }

    /// Where the device's encryption keys are.
    pub fn crypto_directory(&self) -> PathBuf {
        self.directory
            .join("crypto")
            .join(file_name(self.session.device_id().as_str()))
    }

    /// The public key that this device was seen with first, if it was.
    pub fn device_key(&self) -> Option<String> {
        let text = fs::read_to_string(self.directory.join(DEVICE_KEY_FILE)).ok()?;
        let (device_id, key) = text.trim_end().split_once('\n')?;
        (device_id == self.session.device_id().as_str()).then(|| key.to_owned())
    }

    /// Remembers with which public key other people know this device.
    pub fn remember_device_key(&self, key: &str) -> Result<(), CommandError> {
        let path = self.directory.join(DEVICE_KEY_FILE);
        let text = format!("{}\n{key}\n", self.session.device_id());
        write_atomically(&path, text.as_bytes()).map_err(|error| {
            CommandError::refused(words::not_written(path.display().to_string())).with_source(error)
        })
    }

    /// Whether the disk takes what a store of keys would write; if not, the system says why.
    pub fn check_writable(&self) -> io::Result<()> {
        let directory = self.crypto_directory();
        let mut probe = tempfile::NamedTempFile::new_in(&directory)?;
        probe.write_all(&[0; PROBE_BYTES])?;
        probe.as_file().sync_all()?;
        // What is there already may belong to somebody else.
        for entry in fs::read_dir(&directory)? {
            let path = entry?.path();
            if path.is_file() {
                fs::File::options().read(true).append(true).open(path)?;
            }
        }
        Ok(())
    }

    /// Refuses where the account could not be removed. A full disk does not hinder that.
    pub fn check_removable(&self) -> Result<(), CommandError> {
        use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
        match self.check_writable() {
            Err(error) if matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem) => {
                let directory = self.directory.display().to_string();
                let message = words::account_not_removed(directory);
                Err(CommandError::refused(message)
                    .with_source(error)
                    .with_hint(words::still_logged_in()))
            }
            _ => Ok(()),
        }
    }

    /// Makes a directory of the account, readable for nobody else.
    pub fn make_directory(&self, name: &str) -> Result<PathBuf, CommandError> {
        let path = self.directory.join(name);
        create_private_dir(&path).map_err(|error| {
            CommandError::refused(words::not_made(path.display().to_string())).with_source(error)
        })?;
        Ok(path)
    }

    /// Removes the keys of devices that were replaced; what cannot be removed now is tried again at the next login.
    fn remove_other_devices(&self) {
        let own = self.crypto_directory();
        let Some(entries) = own.parent().and_then(|devices| fs::read_dir(devices).ok()) else {
            return;
        };
        for entry in entries
            .filter_map(Result::ok)
            .filter(|entry| entry.path() != own)
        {
            if let Err(error) = fs::remove_dir_all(entry.path()) {
                tracing::warn!(%error, path = %entry.path().display(), "the keys of an old device stay on disk");
            }
        }
    }
}

fn read_session(path: &Path) -> Result<Session, CommandError> {
    let unreadable = |error: SessionError| {
        let is_damaged = !matches!(error, SessionError::Io(_));
        let path = path.display().to_string();
        let refused = CommandError::refused(words::login_not_read(path)).with_source(error);
        match is_damaged {
            true => refused.with_command(words::login_replaces()),
            false => refused.with_hint(words::look_at_permissions()),
        }
    };
    Session::from_json(&fs::read(path).map_err(|error| unreadable(error.into()))?)
        .map_err(unreadable)
}

fn choose(user_ids: &[OwnedUserId], wanted: &str) -> Result<OwnedUserId, CommandError> {
    let local = wanted.strip_prefix('@').unwrap_or(wanted);
    let matching: Vec<_> = user_ids
        .iter()
        .filter(|user_id| user_id.as_str() == wanted || user_id.localpart() == local)
        .cloned()
        .collect();
    match matching.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(
            not_logged_in(words::account_not_logged_in(wanted)).with_hint(match user_ids {
                [] => words::no_account_here(),
                others => words::logged_in_are(list(others)),
            }),
        ),
        several => Err(CommandError::refused(words::several_called(wanted))
            .with_hint(words::give_whole_id(list(several)))),
    }
}

fn not_logged_in(message: Message) -> CommandError {
    CommandError::refused(message).with_command(words::log_in_first())
}

fn list(user_ids: &[OwnedUserId]) -> Argument {
    let user_ids = user_ids.iter().map(|user_id| user_id.as_str());
    Argument::list(user_ids.map(Message::verbatim))
}

#[cfg(test)]
pub(crate) mod tests {
    use breakout_i18n::Language;
    use matrix_sdk::ruma::{device_id, user_id};

    use super::*;

    fn session(user_id: &UserId, device: &str) -> Session {
        Session::new(
            "http://127.0.0.1:8008".parse().unwrap(),
            user_id.to_owned(),
            device.into(),
            "syt_secret".into(),
        )
    }

    fn accounts() -> (tempfile::TempDir, Accounts) {
        let directory = tempfile::tempdir().unwrap();
        let accounts = Accounts {
            root: directory.path().join("home"),
        };
        (directory, accounts)
    }

    /// An account in a directory that is removed with the first of the two.
    pub(crate) fn account() -> (tempfile::TempDir, Account) {
        let (directory, accounts) = accounts();
        let account = accounts.save(session(user_id!("@ann:one.org"), "A"));
        (directory, account.unwrap())
    }

    #[test]
    fn the_account_logged_in_last_is_the_default() {
        let (_directory, accounts) = accounts();
        accounts
            .save(session(user_id!("@ann:one.org"), "A"))
            .unwrap();
        accounts
            .save(session(user_id!("@ann:two.org"), "B"))
            .unwrap();
        assert_eq!(accounts.find(None).unwrap().user_id(), "@ann:two.org");
        assert_eq!(
            accounts.find(Some("@ann:one.org")).unwrap().user_id(),
            "@ann:one.org"
        );
        let ambiguous = accounts.find(Some("ann")).unwrap_err();
        assert_eq!(
            ambiguous.hint_texts(Language::English),
            ["give the whole user ID: @ann:one.org, @ann:two.org"]
        );

        accounts.remove(&accounts.find(None).unwrap()).unwrap();
        assert_eq!(accounts.find(None).unwrap().user_id(), "@ann:one.org");
        assert_eq!(
            accounts.find(Some("ann")).unwrap().user_id(),
            "@ann:one.org"
        );
    }

    #[test]
    fn a_new_login_replaces_the_device_and_its_keys() {
        let (_directory, accounts) = accounts();
        let old = accounts
            .save(session(user_id!("@ann:one.org"), "OLD"))
            .unwrap();
        fs::write(old.crypto_directory().join("keys"), "old").unwrap();
        let new = accounts
            .save(session(user_id!("@ann:one.org"), "NEW"))
            .unwrap();
        assert!(!old.crypto_directory().exists());
        assert!(new.crypto_directory().exists());
        assert_eq!(
            accounts.find(None).unwrap().session().device_id(),
            device_id!("NEW")
        );
    }

    #[test]
    fn a_login_that_cannot_be_read_says_how_to_go_on() {
        let (_directory, accounts) = accounts();
        let account = accounts
            .save(session(user_id!("@ann:one.org"), "A"))
            .unwrap();
        fs::write(account.directory.join(SESSION_FILE), "{ half").unwrap();
        let error = accounts.find(None).unwrap_err();
        assert!(error.to_string().contains("cannot be read"), "{error}");
        assert!(error.hint_texts(Language::English)[0].contains("breakout login"));
        accounts
            .save(session(user_id!("@ann:one.org"), "B"))
            .unwrap();
        accounts.find(None).unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_an_account() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_directory, accounts) = accounts();
        let account = accounts
            .save(session(user_id!("@ann:one.org"), "A"))
            .unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&account.directory), 0o700);
        assert_eq!(mode(&accounts.root), 0o700);
        assert_eq!(mode(&account.crypto_directory()), 0o700);
        assert_eq!(mode(&account.directory.join(SESSION_FILE)), 0o600);
        assert_eq!(mode(&accounts.root.join(DEFAULT_FILE)), 0o600);
    }
}
