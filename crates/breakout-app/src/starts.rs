//! The starts whose end this machine never saw: one small file for each parent, beside the account.
//!
//! The plan itself is remembered at the homeserver, for all machines of the host. This only tells a start that was cut
//! off after its last request from one that the user has seen succeed.

use std::{fs, io::ErrorKind, path::PathBuf};

use matrix_sdk::ruma::RoomId;

use crate::{
    account::{Account, file_name, write_atomically},
    command_error::CommandError,
};

const DIRECTORY: &str = "starts";

/// The unseen starts of one parent.
#[derive(Debug)]
pub(crate) struct Starts {
    path: PathBuf,
    sessions: Vec<String>,
}

impl Starts {
    pub(crate) fn read(account: &Account, parent: &RoomId) -> Result<Self, CommandError> {
        let path = account
            .make_directory(DIRECTORY)?
            .join(file_name(parent.as_str()));
        let sessions = match fs::read_to_string(&path) {
            Ok(text) => text.lines().map(str::to_owned).collect(),
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => {
                return Err(
                    CommandError::refused(format!("{} cannot be read", path.display()))
                        .with_source(error),
                );
            }
        };
        Ok(Self { path, sessions })
    }

    pub(crate) fn sessions(&self) -> &[String] {
        &self.sessions
    }

    /// Remembers a session before anything of it is made.
    pub(crate) fn remember(&mut self, session: &str) -> Result<(), CommandError> {
        self.sessions.push(session.to_owned());
        write_atomically(&self.path, self.sessions.join("\n").as_bytes()).map_err(|error| {
            CommandError::refused(format!("{} cannot be written", self.path.display()))
                .with_source(error)
        })
    }

    /// Forgets them all: the user has been told how it ended.
    pub(crate) fn forget(self) {
        if let Err(error) = fs::remove_file(&self.path)
            && error.kind() != ErrorKind::NotFound
        {
            // All that follows is that the same start would succeed once more instead of being refused.
            tracing::warn!(%error, path = %self.path.display(), "a finished start stays remembered");
        }
    }
}
