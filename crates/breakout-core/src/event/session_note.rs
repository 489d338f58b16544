//! Our note of the session in the break-out event.

use ruma::MilliSecondsSinceUnixEpoch;
use serde_json::{Map, Value, json};

use crate::{event::SessionId, plan::room_name::RoomNamePattern};

pub(super) const QUIET_KEY: &str = "quiet_main";
pub(super) const TASK_KEY: &str = "task";
pub(super) const ROOM_NAMES_KEY: &str = "room_names";
pub(super) const TIMED_KEY: &str = "timed";
pub(super) const NUMBERS_KEY: &str = "numbers";

/// Our note in the event: one break-out from open to end.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Session {
    /// Tells this session from every other.
    pub id: SessionId,

    /// When the host opened it.
    pub opened_at: Option<MilliSecondsSinceUnixEpoch>,

    /// When it ends by itself; absolute, so that every client counts down alike.
    pub ends_at: Option<MilliSecondsSinceUnixEpoch>,

    /// When it was ended. Only in an emptied event.
    pub ended_at: Option<MilliSecondsSinceUnixEpoch>,

    /// How somebody gets a place who joins the parent while the session is open.
    pub latecomers: Latecomers,

    /// Whether ordinary members are not to write in the parent while the session is open; see
    /// [`quiet`](crate::quiet). In an emptied event: whether that may be left to take back.
    pub quiet_main: bool,

    /// What the groups are to do, but for those with a task of their own. Untrusted text.
    pub task: Option<String>,

    /// How the rooms of the groups are called, also those that are added or renamed later.
    pub room_names: RoomNamePattern,

    /// Whether the session had an end time, so that a timer of it may be left at the homeserver of
    /// whoever opened it. Only in an emptied event.
    pub timed: bool,

    /// The highest number that a child of this session has had so far, so that none is given twice.
    pub numbers: Option<u32>,
}

/// The rule for people who join the parent while a session is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Latecomers {
    /// They choose a room themselves. Also what any rule reads as that is not known.
    #[default]
    Free,
    /// The room that is suggested to the fewest people is suggested to them.
    Smallest,
}

impl Latecomers {
    /// What the rule is called in the event. A free choice needs no word.
    const SMALLEST: &str = "smallest";

    pub(super) fn read(word: Option<&str>) -> Self {
        match word {
            Some(Self::SMALLEST) => Self::Smallest,
            _ => Self::Free,
        }
    }
}

impl Session {
    /// Creates a session that has not been opened yet.
    pub fn new(id: impl Into<SessionId>) -> Self {
        Self {
            id: id.into(),
            opened_at: None,
            ends_at: None,
            ended_at: None,
            latecomers: Latecomers::default(),
            quiet_main: false,
            task: None,
            room_names: RoomNamePattern::default(),
            timed: false,
            numbers: None,
        }
    }

    pub(super) fn to_json(&self) -> Value {
        let mut session = Map::new();
        session.insert("id".to_owned(), json!(self.id));
        for (key, time) in [
            ("opened_at", self.opened_at),
            ("ends_at", self.ends_at),
            ("ended_at", self.ended_at),
        ] {
            if let Some(time) = time {
                session.insert(key.to_owned(), json!(time));
            }
        }
        match self.latecomers {
            Latecomers::Free => {}
            Latecomers::Smallest => {
                session.insert("latecomers".to_owned(), json!(Latecomers::SMALLEST));
            }
        }
        if self.quiet_main {
            session.insert(QUIET_KEY.to_owned(), json!(true));
        }
        if let Some(task) = &self.task {
            session.insert(TASK_KEY.to_owned(), json!(task));
        }
        if !self.room_names.is_default() {
            session.insert(ROOM_NAMES_KEY.to_owned(), json!(self.room_names));
        }
        if self.timed {
            session.insert(TIMED_KEY.to_owned(), json!(true));
        }
        if let Some(numbers) = self.numbers {
            session.insert(NUMBERS_KEY.to_owned(), json!(numbers));
        }
        Value::Object(session)
    }
}
