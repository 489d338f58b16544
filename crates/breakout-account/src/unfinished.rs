//! What a command was doing when it was cut off, or had no answer: one small file for each parent and kind, beside the account.
//!
//! The same command again, soon after, goes on with the word of the first, by which what is done already is known. Of what was
//! to be done, only a hash is kept.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher as _},
    io::ErrorKind,
    path::PathBuf,
};

use breakout_i18n::accounts as words;
use breakout_words::CommandError;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, RoomId};

use crate::{
    account::{Account, file_name, write_atomically},
    turns::Turn,
};

/// How long the same command goes on with what was begun, in milliseconds.
const MOST_AGE: u64 = 15 * 60 * 1_000;

/// What kind of thing is done.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Something is said. The word makes it one message.
    Say,
    /// The end is moved by so long. The word is the end that was known.
    Extend,
}

impl Kind {
    fn directory(self) -> &'static str {
        match self {
            Self::Say => "sayings",
            Self::Extend => "extensions",
        }
    }

    /// Under which it is left for the same command that waits for this one.
    fn key(self) -> &'static str {
        match self {
            Self::Say => "say",
            Self::Extend => "extend",
        }
    }
}

/// Something that is under way.
#[derive(Debug)]
pub struct Unfinished {
    kind: Kind,
    path: PathBuf,
    line: String,
    word: String,
}

impl Unfinished {
    /// Remembers what is about to be done, under a word of its own, or continues what was cut off.
    pub fn begin(
        account: &Account,
        parent: &RoomId,
        (kind, what): (Kind, impl Hash),
        word: impl FnOnce() -> String,
        now: MilliSecondsSinceUnixEpoch,
        turn: Option<&Turn>,
    ) -> Result<Self, CommandError> {
        let directory = account.make_directory(kind.directory())?;
        let path = directory.join(file_name(parent.as_str()));
        let mut hasher = DefaultHasher::new();
        what.hash(&mut hasher);
        let (hash, now) = (hasher.finish(), u64::from(now.get()));
        let kept = match fs::read_to_string(&path) {
            Ok(kept) => kept,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => {
                let message = words::cannot_be_read(path.display().to_string());
                return Err(CommandError::refused(message).with_source(error));
            }
        };
        // Done by another process while this one waited to do it, it has been done.
        let at_once = turn.and_then(|turn| same(turn.left(kind.key())?, hash, now));
        if let Some(word) = at_once.or_else(|| same(&kept, hash, now)) {
            let line = line(hash, now, &word);
            return Ok(Self {
                kind,
                path,
                line,
                word,
            });
        }
        let word = word();
        let line = line(hash, now, &word);
        write_atomically(&path, line.as_bytes()).map_err(|error| {
            let message = words::not_written(path.display().to_string());
            CommandError::refused(message).with_source(error)
        })?;
        Ok(Self {
            kind,
            path,
            line,
            word,
        })
    }

    /// The word under which it was begun.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// Forgets it: it has been done.
    pub fn finish(self, turn: Option<&mut Turn>) -> Result<(), CommandError> {
        if let Some(turn) = turn {
            turn.leave(&format!("{} {}", self.kind.key(), self.line));
        }
        match fs::remove_file(&self.path) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => {
                let message = words::not_removed(self.path.display().to_string());
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
