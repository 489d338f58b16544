//! The break-out event of the parent room, `m.breakout`.

use std::{collections::BTreeMap, fmt};

use ruma::{
    MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedServerName, OwnedUserId,
    events::{
        EmptyStateKey, PossiblyRedactedStateEventContent, StateEventType, macros::EventContent,
    },
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
use serde_json::{Map, Value, json};

use super::lenient::{self, Reading};
pub use super::session_note::{Latecomers, Session};

/// The event type in use while the MSC is unstable.
pub const UNSTABLE_TYPE: &str = "org.matrix.msc3985.breakout";
/// The event type once the MSC is accepted.
pub const STABLE_TYPE: &str = "m.breakout";

/// The key that holds the children. The MSC does not say whether it is prefixed while unstable;
/// its author's implementation does not prefix it, so neither do we.
pub(super) const CHILDREN_KEY: &str = "m.breakout";
pub(super) const SESSION_KEY: &str = "io.github.matrix_breakout.session";
pub(super) const BASED_ON_KEY: &str = "io.github.matrix_breakout.based_on";
pub(super) const NAME_KEY: &str = "io.github.matrix_breakout.name";
pub(super) const TASK_KEY: &str = "io.github.matrix_breakout.task";
pub(super) const NUMBER_KEY: &str = "io.github.matrix_breakout.number";

/// The content of the parent's break-out event: the children, and our note of the session.
///
/// An event that was never sent, a redacted one, `{}` and `{"m.breakout": {}}` all read as no
/// children. Reading never fails on what a room member can send: see
/// [`BreakoutEventContent::dropped`].
#[derive(Clone, Debug, Default, PartialEq, Eq, EventContent)]
#[ruma_event(type = "org.matrix.msc3985.breakout", alias = "m.breakout", kind = State, state_key_type = EmptyStateKey, custom_possibly_redacted)]
#[non_exhaustive]
pub struct BreakoutEventContent {
    /// The children by room ID.
    pub children: BTreeMap<OwnedRoomId, Child>,

    /// Our addition: which session this is and when it ends.
    pub session: Option<Session>,

    /// Our addition: the event that this one was made from. If another event stands between the
    /// two, its changes were not seen by this one's sender.
    pub based_on: Option<OwnedEventId>,

    /// What was in the event and could not be read. Never written.
    pub dropped: Vec<Dropped>,
}

/// The same content: reading is so lenient that a redacted event needs no type of its own.
pub type PossiblyRedactedBreakoutEventContent = BreakoutEventContent;

impl PossiblyRedactedStateEventContent for BreakoutEventContent {
    type StateKey = EmptyStateKey;

    fn event_type(&self) -> StateEventType {
        EventType::Unstable.state_event_type()
    }
}

impl BreakoutEventContent {
    /// Creates the content that opens `session` with these children.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::collections::BTreeMap;
    ///
    /// use breakout_core::event::breakout::{BreakoutEventContent, Child, Session};
    /// use ruma::{owned_room_id, owned_server_name, owned_user_id};
    /// use serde_json::json;
    ///
    /// let mut child = Child::new(vec![owned_server_name!("example.org")]);
    /// child.users.push(owned_user_id!("@ann:example.org"));
    /// let children = BTreeMap::from([(owned_room_id!("!one:example.org"), child)]);
    /// let content = BreakoutEventContent::open(children, Session::new("mondays"));
    ///
    /// let json = serde_json::to_value(&content)?;
    /// assert_eq!(
    ///     json["m.breakout"]["!one:example.org"],
    ///     json!({ "via": ["example.org"], "users": ["@ann:example.org"] }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn open(children: BTreeMap<OwnedRoomId, Child>, session: Session) -> Self {
        Self {
            children,
            session: Some(session),
            ..Self::default()
        }
    }

    /// Creates the content that ends a session. The MSC: "the `m.breakout` state event can be
    /// emptied, so that the parent no longer links to the children".
    ///
    /// Our note of the session is kept, so that a later reader knows which children belong to a
    /// session that has ended.
    pub fn ended(session: Option<Session>, now: MilliSecondsSinceUnixEpoch) -> Self {
        let session = session.map(|session| Session {
            timed: session.timed || session.ends_at.is_some(),
            ends_at: None,
            ended_at: Some(now),
            latecomers: Latecomers::default(),
            task: None,
            numbers: None,
            ..session
        });
        Self {
            session,
            ..Self::default()
        }
    }

    /// Returns what the people of a child are to do: the child's own task, or that of the session.
    /// Untrusted text.
    pub fn task_of<'a>(&'a self, child: &'a Child) -> Option<&'a str> {
        let session = self.session.as_ref();
        let shared = || session.and_then(|session| session.task.as_deref());
        child.task.as_deref().or_else(shared)
    }

    /// Returns whether there is at least one child, whatever the time.
    pub fn is_open(&self) -> bool {
        !self.children.is_empty()
    }

    /// Returns whether there is at least one child and the end time, if there is one, has not passed.
    ///
    /// A passed `ends_at` counts as ended whatever else happens, so that a session ends on time
    /// for everybody even when its host is offline.
    pub fn is_open_at(&self, now: MilliSecondsSinceUnixEpoch) -> bool {
        let ends_at = self.session.as_ref().and_then(|session| session.ends_at);
        self.is_open() && ends_at.is_none_or(|ends_at| now < ends_at)
    }

    /// Returns the children in the order in which they are shown: that of their numbers.
    pub fn ordered_children(&self) -> Vec<(&OwnedRoomId, &Child)> {
        let children = self.numbered_children().into_iter();
        children
            .map(|(_, room_id, child)| (room_id, child))
            .collect()
    }

    /// Returns the children in the order by which they are numbered where nothing says their number: by name as a
    /// person counts ("Group 2" before "Group 10"), those without a name last, then by room ID.
    pub(super) fn children_by_name(&self) -> Vec<(&OwnedRoomId, &Child)> {
        let mut children: Vec<_> = self.children.iter().collect();
        children.sort_by(|(left_id, left), (right_id, right)| {
            let by_name = match (&left.name, &right.name) {
                (Some(left), Some(right)) => alphanumeric_sort::compare_str(left, right),
                (left, right) => left.is_none().cmp(&right.is_none()),
            };
            by_name.then_with(|| left_id.cmp(right_id))
        });
        children
    }

    /// Reads any JSON as the content of a break-out event.
    ///
    /// This never fails; what could not be read is in [`BreakoutEventContent::dropped`].
    ///
    /// # Examples
    ///
    /// ```
    /// use breakout_core::event::breakout::BreakoutEventContent;
    /// use serde_json::json;
    ///
    /// let content = BreakoutEventContent::from_json(&json!({
    ///     "m.breakout": {
    ///         "!one:example.org": { "via": ["example.org"], "users": ["@ann:example.org", "ann"] },
    ///         "no room ID": {},
    ///     },
    /// }));
    /// assert_eq!(content.children.len(), 1);
    /// // The user ID that is none, and the child whose key is no room ID.
    /// assert_eq!(content.dropped.len(), 2);
    /// ```
    pub fn from_json(content: &Value) -> Self {
        let mut reading = Reading::default();
        let (children, session) = reading.content(content);
        Self {
            children,
            session,
            based_on: lenient::event_id(content, BASED_ON_KEY),
            dropped: reading.dropped,
        }
    }

    /// Chooses between the contents under the two event types: the stable one wins when it is
    /// open, else the unstable one if that is, else whichever says that a session has ended.
    pub fn choose(
        stable: Option<Self>,
        unstable: Option<Self>,
        now: MilliSecondsSinceUnixEpoch,
    ) -> (EventType, Self) {
        match (stable, unstable) {
            (Some(stable), _) if stable.is_open_at(now) => (EventType::Stable, stable),
            (_, Some(unstable)) if unstable.is_open_at(now) => (EventType::Unstable, unstable),
            (Some(stable), None) => (EventType::Stable, stable),
            (Some(stable), Some(unstable)) if unstable.session.is_none() => {
                (EventType::Stable, stable)
            }
            (_, Some(unstable)) => (EventType::Unstable, unstable),
            (None, None) => (EventType::Unstable, Self::default()),
        }
    }

    fn to_json(&self) -> Result<Value, MissingVia> {
        let mut children = Map::new();
        for (room_id, child) in &self.children {
            if child.via.is_empty() {
                return Err(MissingVia(room_id.clone()));
            }
            let mut entry = Map::new();
            entry.insert("via".to_owned(), json!(child.via));
            entry.insert("users".to_owned(), json!(child.users));
            if let Some(name) = &child.name {
                entry.insert(NAME_KEY.to_owned(), json!(name));
            }
            if let Some(task) = &child.task {
                entry.insert(TASK_KEY.to_owned(), json!(task));
            }
            if let Some(number) = child.number {
                entry.insert(NUMBER_KEY.to_owned(), json!(number));
            }
            children.insert(room_id.to_string(), Value::Object(entry));
        }

        let mut content = Map::new();
        content.insert(CHILDREN_KEY.to_owned(), Value::Object(children));
        if let Some(session) = &self.session {
            content.insert(SESSION_KEY.to_owned(), session.to_json());
        }
        if let Some(based_on) = &self.based_on {
            content.insert(BASED_ON_KEY.to_owned(), json!(based_on));
        }
        Ok(Value::Object(content))
    }
}

impl Serialize for BreakoutEventContent {
    /// Writes the exact form of our protocol: the unprefixed inner key, `users` even when empty.
    ///
    /// # Errors
    ///
    /// Fails when a child has no `via`: nobody on another server could join it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json()
            .map_err(ser::Error::custom)?
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for BreakoutEventContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let content = Value::deserialize(deserializer).map_err(de::Error::custom)?;
        Ok(Self::from_json(&content))
    }
}

/// One of the two types under which the event may be found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventType {
    /// `org.matrix.msc3985.breakout`.
    #[default]
    Unstable,
    /// `m.breakout`.
    Stable,
}

impl EventType {
    /// Returns the type as it stands on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unstable => UNSTABLE_TYPE,
            Self::Stable => STABLE_TYPE,
        }
    }

    /// Returns the type as ruma knows it.
    pub fn state_event_type(self) -> StateEventType {
        self.as_str().into()
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A room that the event names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Child {
    /// The servers through which the room can be joined.
    pub via: Vec<OwnedServerName>,

    /// The people who are suggested to join this room.
    pub users: Vec<OwnedUserId>,

    /// Our addition: what to call the room before it is joined. Untrusted text.
    pub name: Option<String>,

    /// Our addition: what its people are to do, where that is not the task of the session.
    /// Untrusted text.
    pub task: Option<String>,
    /// Our addition: the number that belongs to this room for the whole session. It need not be the only child that
    /// claims it: [`BreakoutEventContent::numbered_children`] decides.
    pub number: Option<u32>,
}

impl Child {
    /// Creates a child that can be joined through `via`, suggested to nobody.
    pub fn new(via: Vec<OwnedServerName>) -> Self {
        Self {
            via,
            users: Vec::new(),
            name: None,
            task: None,
            number: None,
        }
    }
}

/// A part of the event that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Dropped {
    /// The map of children is not a map.
    #[error("the map of rooms is not an object")]
    Children,

    /// A whole child: its key is not a room ID, or its value is not an object.
    #[error("room {key:?}: {reason}")]
    Child {
        /// The key as it stands in the event. Untrusted text, shortened to 255 bytes.
        key: String,
        /// Why it was dropped.
        reason: DropReason,
    },

    /// A field of a child that was read as empty, or an entry of it.
    #[error("room {room_id}: {reason}")]
    Field {
        /// The child, which was kept.
        room_id: OwnedRoomId,
        /// What was dropped and why.
        reason: DropReason,
    },
}

impl Dropped {
    pub(super) fn child(key: &str, reason: DropReason) -> Self {
        Self::Child {
            key: lenient::shortened(key),
            reason,
        }
    }
}

/// Why a child, or something in it, was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DropReason {
    /// The key of the child is not a room ID.
    NotARoomId,

    /// The child is not an object.
    NotAnObject,

    /// Its servers are not a list.
    ViaNotAList,

    /// One of its servers is none.
    NotAServerName,

    /// Its people are not a list.
    UsersNotAList,

    /// One of its people is none.
    NotAUserId,
}

impl DropReason {
    /// Returns it as programs and logs have it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotARoomId => "not a room ID",
            Self::NotAnObject => "not an object",
            Self::ViaNotAList => "`via` is not a list",
            Self::NotAServerName => "an entry of `via` is not a server name",
            Self::UsersNotAList => "`users` is not a list",
            Self::NotAUserId => "an entry of `users` is not a user ID",
        }
    }
}

impl fmt::Display for DropReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A child was to be written without a `via`.
#[derive(Debug, thiserror::Error)]
#[error("child {0} has no via server")]
pub struct MissingVia(pub OwnedRoomId);

#[cfg(test)]
mod tests;
