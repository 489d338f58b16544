//! What outlives the process: a lock, the account, and of each room what is needed to go on.
//!
//! ```text
//! <state directory>/
//!   serve.lock       held by the process that runs
//!   account/         the login and its keys, as every program of this project keeps them
//!   identity         how far the account's own keys are
//!   recovery-key     unless another place is said
//!   rooms/           one file for each room: what was said and answered there, and the plan that waits
//! ```
//!
//! Nothing of what people write is in it, but who is planned into which group until the plan is opened or dropped.

use std::{
    collections::VecDeque,
    fs::{self, File, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
    process,
};

use breakout_account::{Accounts, create_private_dir, file_name, write_atomically};
use breakout_core::plan::Plan;
use breakout_i18n::serve as words;
use breakout_words::CommandError;
use matrix_sdk::ruma::{EventId, MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, RoomId};
use serde::{Deserialize, Serialize};

const LOCK: &str = "serve.lock";
const ACCOUNT: &str = "account";
const IDENTITY: &str = "identity";
const ROOMS: &str = "rooms";

/// How many events are remembered as answered; more than that are older than any that is read again.
const MOST_DONE: usize = 200;
/// How many commands may be under way in a room when the process is killed.
const MOST_BEGUN: usize = 8;
/// How many calls for help are remembered as told.
const MOST_TOLD: usize = 200;

/// The state directory, which this process alone has.
#[derive(Debug)]
pub(crate) struct Store {
    root: PathBuf,
    rooms: PathBuf,
    /// Whether nothing was known of any room when the process began.
    is_new: bool,
    /// The lock ends with the file, whatever becomes of the process.
    _lock: File,
}

/// How far the account's own keys are, as it was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IdentityState {
    /// The bot is making its own, or the recovery key of it.
    Making,
    /// The bot has made its own, and its recovery key was written.
    Made,
    /// One that was there was taken over.
    Taken,
}

/// What is known of one room.
#[derive(Debug)]
pub(crate) struct RoomMemory {
    path: PathBuf,
    known: Known,
}

/// What a room's file holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Known {
    /// Whether the bot has said what it is.
    pub(crate) greeted: bool,
    /// Whether it has said that it can begin.
    pub(crate) ready: bool,
    /// Whether it could begin when that was last looked at, and how often it has said that this has changed.
    pub(crate) moderates: bool,
    pub(crate) changes: u32,
    /// What was begun and not answered.
    pub(crate) begun: VecDeque<Begun>,
    /// What was answered.
    pub(crate) done: VecDeque<OwnedEventId>,
    /// The plan that waits for a press.
    pub(crate) pending: Option<Pending>,
    /// The messages that announce the session that is open.
    pub(crate) announced: Vec<OwnedEventId>,
    /// The calls for help that the hosts were told of.
    pub(crate) told: VecDeque<OwnedEventId>,
    /// Whether sessions have the widget, once that was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) widget: Option<bool>,
    /// The state events in which the commands stand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) announced_commands: Vec<AnnouncedCommands>,
}

/// A command that was begun.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Begun {
    pub(crate) event_id: OwnedEventId,
    /// The end of the session when it was begun: what is done again gives no more time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seen_end: Option<MilliSecondsSinceUnixEpoch>,
}

/// A state event that tells clients of commands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AnnouncedCommands {
    #[serde(rename = "type")]
    pub(crate) event_type: String,
    pub(crate) state_key: String,
    /// What stands in it, as a digest.
    pub(crate) digest: String,
}

/// A plan that waits for a press.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Pending {
    /// The command.
    pub(crate) asked: OwnedEventId,
    /// Who asked.
    pub(crate) by: OwnedUserId,
    /// How it was dealt, to deal anew.
    pub(crate) wish: Wish,
    /// How often it was dealt.
    pub(crate) dealt: u32,
    pub(crate) plan: Plan,
    /// How many pairs meet again, if that was counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) repeats: Option<usize>,
    /// The message with which the thread begins in which it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) thread: Option<OwnedEventId>,
    /// The bot's message that shows it, once it is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) shown: Option<OwnedEventId>,
}

/// What a plan was asked to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Wish {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) groups: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) size: Option<usize>,
    /// In the rooms of the session before.
    pub(crate) again: bool,
    /// So that nobody meets again.
    pub(crate) rotate: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) seconds: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<MilliSecondsSinceUnixEpoch>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) task: Option<String>,
}

impl Store {
    /// Takes the directory for this process.
    pub(crate) fn open(root: &Path) -> Result<Self, CommandError> {
        let failed = |error: io::Error| {
            CommandError::refused(words::state_dir_not_written(root.display().to_string()))
                .with_source(error)
                .with_hint(words::state_dir_is_for())
        };
        create_private_dir(root).map_err(failed)?;
        let lock = lock(&root.join(LOCK), root, failed)?;
        let rooms = root.join(ROOMS);
        let is_new = !rooms.is_dir();
        create_private_dir(&rooms).map_err(failed)?;
        Ok(Self {
            root: root.to_owned(),
            rooms,
            is_new,
            _lock: lock,
        })
    }

    pub(crate) fn accounts(&self) -> Accounts {
        Accounts::at(self.root.join(ACCOUNT))
    }

    /// Whether nothing was known of any room when the process began: what the account is in then was not
    /// accepted by this bot, and is not greeted.
    pub(crate) fn is_new(&self) -> bool {
        self.is_new
    }

    pub(crate) fn identity(&self) -> Option<IdentityState> {
        let text = fs::read_to_string(self.root.join(IDENTITY)).ok()?;
        [
            IdentityState::Making,
            IdentityState::Made,
            IdentityState::Taken,
        ]
        .into_iter()
        .find(|state| state.word() == text.trim())
    }

    pub(crate) fn note_identity(&self, state: IdentityState) -> Result<(), CommandError> {
        let path = self.root.join(IDENTITY);
        write(&path, state.word().as_bytes())
    }

    /// Reads what is known of a room.
    pub(crate) fn room(&self, room: &RoomId) -> RoomMemory {
        let path = self
            .rooms
            .join(format!("{}.json", file_name(room.as_str())));
        let known = match fs::read(&path) {
            Ok(json) => serde_json::from_slice(&json).unwrap_or_else(|error| {
                tracing::warn!(room_id = %room, %error, "what was known of {room} cannot be read, and is forgotten");
                Known { greeted: true, ready: true, ..Known::default() }
            }),
            Err(_) => Known::default(),
        };
        RoomMemory { path, known }
    }
}

impl IdentityState {
    fn word(self) -> &'static str {
        match self {
            Self::Making => "making",
            Self::Made => "made",
            Self::Taken => "taken",
        }
    }
}

impl RoomMemory {
    pub(crate) fn known(&self) -> &Known {
        &self.known
    }

    /// Changes what is known, on the disk before anything else. What cannot be written is as it was.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut Known)) -> Result<(), CommandError> {
        let mut known = self.known.clone();
        change(&mut known);
        trim(&mut known.done, MOST_DONE);
        trim(&mut known.begun, MOST_BEGUN);
        trim(&mut known.told, MOST_TOLD);
        let json = serde_json::to_vec(&known).map_err(|error| {
            CommandError::internal(words::room_not_remembered()).with_source(error)
        })?;
        write(&self.path, &json)?;
        self.known = known;
        Ok(())
    }

    /// Forgets the room.
    pub(crate) fn forget(&mut self) {
        self.known = Known::default();
        if let Err(error) = fs::remove_file(&self.path)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::info!(%error, path = %self.path.display(), "a room that was left stays on disk");
        }
    }
}

impl Known {
    pub(crate) fn is_done(&self, event_id: &EventId) -> bool {
        self.done.iter().any(|done| done == event_id)
    }

    pub(crate) fn begun(&self, event_id: &EventId) -> Option<&Begun> {
        self.begun.iter().find(|begun| begun.event_id == event_id)
    }

    /// Notes that something was answered.
    pub(crate) fn finish(&mut self, event_id: &EventId) {
        self.begun.retain(|begun| begun.event_id != event_id);
        if !self.is_done(event_id) {
            self.done.push_back(event_id.to_owned());
        }
    }
}

fn lock(
    path: &Path,
    root: &Path,
    failed: impl Fn(io::Error) -> CommandError,
) -> Result<File, CommandError> {
    let options = || {
        File::options()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(path)
    };
    let mut file = options().map_err(&failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let holder = fs::read_to_string(path).unwrap_or_default();
            let message = words::already_running(root.display().to_string(), holder.trim());
            return Err(CommandError::refused(message).with_hint(words::one_process_is_enough()));
        }
        Err(TryLockError::Error(error)) => {
            return Err(failed(error).with_hint(words::state_dir_needs_locks()));
        }
    }
    let written = file
        .set_len(0)
        .and_then(|()| write!(file, "{}", process::id()));
    written.map_err(failed)?;
    Ok(file)
}

fn trim<T>(list: &mut VecDeque<T>, most: usize) {
    while list.len() > most {
        list.pop_front();
    }
}

fn write(path: &Path, content: &[u8]) -> Result<(), CommandError> {
    write_atomically(path, content).map_err(|error| {
        CommandError::refused(words::state_dir_not_written(path.display().to_string()))
            .with_source(error)
    })
}

#[cfg(test)]
mod tests {
    use breakout_i18n::Language;
    use matrix_sdk::ruma::{event_id, room_id};

    use super::*;

    #[test]
    fn a_second_process_is_refused_until_the_first_is_gone() {
        let directory = tempfile::tempdir().unwrap();
        let root = directory.path().join("state");
        let first = Store::open(&root).unwrap();
        assert!(first.is_new());
        let refused = Store::open(&root).unwrap_err();
        let told = refused.message().text(Language::English);
        assert!(told.contains(&process::id().to_string()), "{told}");
        drop(first);
        assert!(!Store::open(&root).unwrap().is_new());
    }

    #[test]
    fn what_is_known_of_a_room_is_there_after_a_restart_and_bounded() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(directory.path()).unwrap();
        let room = room_id!("!a:x");
        let mut memory = store.room(room);
        assert!(!memory.known().greeted);
        memory
            .change(|known| {
                known.greeted = true;
                for number in 0..MOST_DONE + 5 {
                    known.finish(&OwnedEventId::try_from(format!("$e{number}")).unwrap());
                }
                known.begun.push_back(Begun {
                    event_id: event_id!("$b").to_owned(),
                    seen_end: None,
                });
            })
            .unwrap();
        let mut memory = store.room(room);
        assert!(memory.known().greeted && memory.known().begun(event_id!("$b")).is_some());
        assert_eq!(memory.known().done.len(), MOST_DONE);
        assert!(!memory.known().is_done(event_id!("$e0")));
        assert!(memory.known().is_done(event_id!("$e204")));
        memory
            .change(|known| known.finish(event_id!("$b")))
            .unwrap();
        assert!(memory.known().begun.is_empty() && memory.known().is_done(event_id!("$b")));
        memory.forget();
        assert!(!store.room(room).known().greeted);
    }

    #[test]
    fn a_damaged_file_greets_nobody_twice() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(directory.path()).unwrap();
        let mut memory = store.room(room_id!("!a:x"));
        memory.change(|known| known.greeted = true).unwrap();
        fs::write(&memory.path, "{").unwrap();
        let memory = store.room(room_id!("!a:x"));
        assert!(memory.known().greeted && memory.known().ready);
    }

    #[test]
    fn the_state_of_the_identity_is_read_as_it_was_noted() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(directory.path()).unwrap();
        assert_eq!(store.identity(), None);
        for state in [
            IdentityState::Making,
            IdentityState::Made,
            IdentityState::Taken,
        ] {
            store.note_identity(state).unwrap();
            assert_eq!(store.identity(), Some(state));
        }
    }
}
