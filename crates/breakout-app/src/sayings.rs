//! What was being said when a command was cut off: one small file for each parent, beside the account.
//!
//! The same words again, soon after, are the same message: a room that has got it does not get it twice. Only a hash of the
//! words is kept.

use std::{
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io::ErrorKind,
    path::PathBuf,
};

use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, RoomId, TransactionId};

use crate::{
    account::{Account, file_name, write_atomically},
    command_error::CommandError,
    turns::Turn,
};

const DIRECTORY: &str = "sayings";

/// Under which it is left for the same words that wait for it.
const WORD: &str = "say";

/// How long the same words are the same message, in milliseconds.
const MOST_AGE: u64 = 15 * 60 * 1_000;

/// Something that is being said.
#[derive(Debug)]
pub(crate) struct Saying {
    path: PathBuf,
    line: String,
    once: String,
}

impl Saying {
    /// Remembers what is about to be said, or continues what was cut off.
    pub(crate) fn begin(
        account: &Account,
        parent: &RoomId,
        to: Option<&RoomId>,
        text: &str,
        now: MilliSecondsSinceUnixEpoch,
        turn: Option<&Turn>,
    ) -> Result<Self, CommandError> {
        let directory = account.make_directory(DIRECTORY)?;
        let path = directory.join(file_name(parent.as_str()));
        let mut hasher = DefaultHasher::new();
        (to, text).hash(&mut hasher);
        let (hash, now) = (hasher.finish(), u64::from(now.get()));
        let kept = match fs::read_to_string(&path) {
            Ok(kept) => kept,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => {
                let message = format!("{} cannot be read", path.display());
                return Err(CommandError::refused(message).with_source(error));
            }
        };
        // Said by another process while this one waited to say it, it has been said.
        let at_once = turn.and_then(|turn| same(turn.left(WORD)?, hash, now));
        if let Some(once) = at_once.or_else(|| same(&kept, hash, now)) {
            return Ok(Self {
                path,
                line: line(hash, now, &once),
                once,
            });
        }
        let once = TransactionId::new().to_string();
        let line = line(hash, now, &once);
        write_atomically(&path, line.as_bytes()).map_err(|error| {
            let message = format!("{} could not be written", path.display());
            CommandError::refused(message).with_source(error)
        })?;
        Ok(Self { path, line, once })
    }

    /// The word under which it is said once.
    pub(crate) fn once(&self) -> &str {
        &self.once
    }

    /// Forgets it: it has been said everywhere.
    pub(crate) fn finish(self, turn: Option<&mut Turn>) -> Result<(), CommandError> {
        if let Some(turn) = turn {
            turn.leave(&format!("{WORD} {}", self.line));
        }
        match fs::remove_file(&self.path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => {
                let message = format!("{} could not be removed", self.path.display());
                Err(CommandError::refused(message).with_source(error))
            }
        }
    }
}

fn line(hash: u64, now: u64, once: &str) -> String {
    format!("{hash:016x} {now} {once}\n")
}

/// The word of what was kept, if that is the same and not long ago.
fn same(kept: &str, hash: u64, now: u64) -> Option<String> {
    let mut words = kept.split_whitespace();
    let is_same = u64::from_str_radix(words.next()?, 16) == Ok(hash);
    let said_at: u64 = words.next()?.parse().ok()?;
    let is_recent = now.abs_diff(said_at) < MOST_AGE;
    (is_same && is_recent).then_some(words.next()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_the_same_message_for_a_while() {
        let kept = format!("{:016x} 1000 word\n", 7);
        assert_eq!(
            same(&kept, 7, 1_000 + MOST_AGE - 1).as_deref(),
            Some("word")
        );
        assert_eq!(same(&kept, 7, 1_000 + MOST_AGE), None);
        assert_eq!(same(&kept, 8, 1_000), None);
        for broken in ["", "7", "x y z", "0000000000000007 1000"] {
            assert_eq!(same(broken, 7, 1_000), None, "{broken}");
        }
    }
}
