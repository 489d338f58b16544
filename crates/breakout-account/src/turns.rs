//! Turns: of several processes of one account, one after another changes something in a room.
//!
//! Two terminals, a double press or a script that tries again would do the same thing twice, side by side. So a process
//! that is about to write locks a file of the room, beside the account, and one that comes meanwhile waits and then finds it done.
//! A process that is killed leaves the lock free. In the file, the one before may leave a word for the one who waits.

use std::{
    fs::{File, TryLockError},
    io::{Read as _, Seek as _, SeekFrom, Write as _},
    time::Duration,
};

use breakout_i18n::accounts as words;
use breakout_words::CommandError;
use matrix_sdk::ruma::RoomId;
use tokio::time::{Instant, sleep};

use crate::account::{Account, file_name};

const DIRECTORY: &str = "turns";

/// How often a lock that another process has is looked at.
const LOOK: Duration = Duration::from_millis(50);

/// A word longer than this was left by no process of ours.
const MOST_BYTES: u64 = 1_000;

/// The turn of this process in a room, until it is dropped.
#[derive(Debug)]
pub struct Turn {
    /// The lock ends with the file, whatever becomes of the process. `None` where the file system has no locks, or where
    /// somebody would not wait any longer.
    file: Option<File>,
    waited: bool,
    left: String,
}

impl Turn {
    /// Waits for the turn in a room. `waits` is called once if another process has it; with a limit, it is not waited
    /// for longer than that.
    pub async fn take(
        account: &Account,
        room: &RoomId,
        limit: Option<Duration>,
        waits: impl FnOnce(),
    ) -> Result<Self, CommandError> {
        let directory = account.make_directory(DIRECTORY)?;
        let path = directory.join(file_name(room.as_str()));
        let opened = File::options()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&path);
        let file = opened.map_err(|error| {
            CommandError::refused(words::cannot_be_opened(path.display().to_string()))
                .with_source(error)
        })?;
        let began = Instant::now();
        let mut waits = Some(waits);
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => {
                    // Some network file systems have no locks.
                    tracing::info!(%error, path = %path.display(), "a turn could not be taken");
                    return Ok(Self::free());
                }
            }
            if limit.is_some_and(|limit| began.elapsed() >= limit) {
                return Ok(Self::free());
            }
            if let Some(waits) = waits.take() {
                waits();
            }
            sleep(LOOK).await;
        }
        let mut turn = Self {
            file: Some(file),
            waited: waits.is_none(),
            left: String::new(),
        };
        let mut left = String::new();
        if let Some(file) = &turn.file
            && file.take(MOST_BYTES).read_to_string(&mut left).is_ok()
        {
            turn.left = left;
        }
        turn.leave("");
        Ok(turn)
    }

    fn free() -> Self {
        Self {
            file: None,
            waited: false,
            left: String::new(),
        }
    }

    /// Whether another process was at work, so that what was read before may be old.
    pub fn waited(&self) -> bool {
        self.waited
    }

    /// What the process left that was waited for, under this key.
    pub fn left(&self, key: &str) -> Option<&str> {
        let words = self.left.strip_prefix(key)?.strip_prefix(' ')?;
        Some(words).filter(|words| self.waited && !words.is_empty())
    }

    /// Leaves a word for the process that waits.
    pub fn leave(&mut self, word: &str) {
        let Some(file) = &mut self.file else {
            return;
        };
        let written = file
            .seek(SeekFrom::Start(0))
            .and_then(|_| file.set_len(0))
            .and_then(|()| file.write_all(word.as_bytes()));
        if let Err(error) = written {
            // All that follows is that whoever waits is refused instead of being told the same.
            tracing::info!(%error, "nothing could be left for whoever waits");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use local_synapse::wait_for;
    use matrix_sdk::ruma::room_id;

    use super::*;
    use crate::account::tests::account;

    #[tokio::test]
    async fn one_comes_after_another_and_is_told_what_was_left() {
        let (_directory, account) = account();
        let room = room_id!("!a:x");
        let waits = AtomicUsize::new(0);
        let take = |limit| {
            Turn::take(&account, room, limit, || {
                waits.fetch_add(1, Ordering::Relaxed);
            })
        };
        let mut first = take(None).await.unwrap();
        assert!(!first.waited());
        // Another room is another matter.
        let other = Turn::take(&account, room_id!("!b:x"), None, || panic!("waits")).await;
        assert!(!other.unwrap().waited());

        // Who does not wait longer goes on without a turn.
        let limited = take(Some(Duration::from_millis(60))).await.unwrap();
        assert!(limited.file.is_none());

        let (second, ()) = tokio::join!(take(None), async {
            let waits = async || (waits.load(Ordering::Relaxed) == 2).then_some(());
            wait_for("another one who waits", Duration::from_secs(9), waits).await;
            first.leave("start abc");
            drop(first);
        });
        let second = second.unwrap();
        assert!(second.waited());
        assert_eq!(second.left("start"), Some("abc"));
        assert_eq!(second.left("say"), None);
        assert_eq!(waits.load(Ordering::Relaxed), 2);

        // What was left is for who waited, and gone then.
        drop(second);
        assert_eq!(take(None).await.unwrap().left("start"), None);
    }
}
