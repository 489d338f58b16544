//! Which of several processes uses which sync connection.
//!
//! The homeserver keeps what it has told each connection of a device, by the name the client gives it. Two processes
//! under one name would disturb each other; a new name for each process would leave the homeserver with one more
//! connection for every command ever run. So there are a few names, and each process locks one.

use std::{
    fs::{File, TryLockError},
    process,
};

use breakout_words::CommandError;

use crate::account::Account;

/// More than anybody runs side by side; a process that comes later gets a name at random.
const SLOTS: u32 = 64;

/// A sync connection of this process alone, until it ends.
#[derive(Debug)]
pub(super) struct Slot {
    connection_id: String,
    holder: String,
    /// The lock ends with the file, whatever becomes of the process.
    _lock: Option<File>,
}

impl Slot {
    pub(super) fn take(account: &Account) -> Result<Self, CommandError> {
        let directory = account.make_directory("connections")?;
        // Unlike the process id this does not come back, nor is it the same in two containers.
        let holder = format!("{}-{:016x}", process::id(), rand::random::<u64>());
        for number in 0..SLOTS {
            let path = directory.join(format!("{number}.lock"));
            let locked = File::options()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
                .and_then(|file| match file.try_lock() {
                    Ok(()) => Ok(Some(file)),
                    Err(TryLockError::WouldBlock) => Ok(None),
                    Err(TryLockError::Error(error)) => Err(error),
                });
            match locked {
                Ok(Some(file)) => {
                    return Ok(Self {
                        connection_id: format!("breakout-{number}"),
                        holder,
                        _lock: Some(file),
                    });
                }
                Ok(None) => {}
                Err(error) => {
                    // Some network file systems have no locks: a name at random is as good, but for the homeserver.
                    tracing::info!(%error, path = %path.display(), "a sync connection could not be locked");
                    break;
                }
            }
        }
        // The SDK takes no name longer than 16 characters.
        Ok(Self {
            connection_id: format!("b-{:012x}", rand::random::<u64>() >> 16),
            holder,
            _lock: None,
        })
    }

    /// The name of the connection at the homeserver.
    pub(super) fn connection_id(&self) -> &str {
        &self.connection_id
    }

    /// The name of this process at the lock of the encryption store.
    pub(super) fn holder(&self) -> &str {
        &self.holder
    }
}
