//! The starts whose end this machine never saw: one small file for each parent, beside the account.
//!
//! The plan itself is remembered at the homeserver, for all machines of the host. This only tells a start that was cut
//! off after its last request from one that the user has seen succeed.

use std::{fs, io::ErrorKind, path::PathBuf};

use breakout_core::{opening::End, plan::SESSION_ID_BYTES};
use breakout_i18n::accounts as words;
use breakout_words::CommandError;
use matrix_breakout::{OpenBreakout, OpenError, OpenReport};
use matrix_sdk::ruma::{RoomId, TransactionId};

use crate::{
    account::{Account, file_name, write_atomically},
    turns::Turn,
};

const DIRECTORY: &str = "starts";

/// Under which a start leaves its session for the same start that waits for it.
const WORD: &str = "start";

/// How many starts of one parent are remembered: those that failed early are never asked for again.
const MOST_SESSIONS: usize = 16;

/// The unseen starts of one parent.
#[derive(Debug)]
pub struct Starts {
    path: PathBuf,
    sessions: Vec<String>,
}

impl Starts {
    /// Reads those of one parent.
    pub fn read(account: &Account, parent: &RoomId) -> Result<Self, CommandError> {
        let path = account
            .make_directory(DIRECTORY)?
            .join(file_name(parent.as_str()));
        let sessions = match fs::read_to_string(&path) {
            Ok(text) => text.lines().map(str::to_owned).collect(),
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            Err(error) => {
                return Err(CommandError::refused(words::cannot_be_read(
                    path.display().to_string(),
                ))
                .with_source(error));
            }
        };
        Ok(Self { path, sessions })
    }

    /// Awaits an opening, and remembers it for as long as its end is not known.
    ///
    /// The same start at the same moment, by another process that was waited for, is this one: it ends alike, and is told
    /// so.
    pub async fn watch_over(
        mut self,
        opening: OpenBreakout,
        turn: Option<&mut Turn>,
    ) -> Result<Result<OpenReport, OpenError>, CommandError> {
        let mut earlier = self.sessions.clone();
        let at_once = turn.as_ref().and_then(|turn| turn.left(WORD));
        earlier.extend(at_once.map(str::to_owned));
        let session = new_session();
        self.remember(&session)?;
        let result = opening
            .with_session_id(session)
            .with_unacknowledged(earlier)
            .await;
        let is_known = match &result {
            Ok(report) => report.end != End::Incomplete,
            Err(error) => matches!(
                error,
                OpenError::AlreadyOpen(_) | OpenError::HalfMade { .. }
            ),
        };
        if is_known {
            self.forget();
        }
        if let (Some(turn), Ok(report)) = (turn, &result)
            && report.end != End::Incomplete
        {
            turn.leave(&format!("{WORD} {}", report.session));
        }
        Ok(result)
    }

    /// Remembers a session before anything of it is made.
    fn remember(&mut self, session: &str) -> Result<(), CommandError> {
        self.sessions.push(session.to_owned());
        let too_many = self.sessions.len().saturating_sub(MOST_SESSIONS);
        self.sessions.drain(..too_many);
        write_atomically(&self.path, self.sessions.join("\n").as_bytes()).map_err(|error| {
            CommandError::refused(words::cannot_be_written(self.path.display().to_string()))
                .with_source(error)
        })
    }

    /// Forgets them all: the user has been told how it ended.
    fn forget(self) {
        if let Err(error) = fs::remove_file(&self.path)
            && error.kind() != ErrorKind::NotFound
        {
            // All that follows is that the same start would succeed once more instead of being refused.
            tracing::warn!(%error, path = %self.path.display(), "a finished start stays remembered");
        }
    }
}

fn new_session() -> String {
    let mut session = TransactionId::new().to_string();
    session.truncate(SESSION_ID_BYTES);
    session
}
