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

    /// Our addition: the event that was changed to make this one of it. Whoever finds another
    /// event between the two knows what its sender had not seen.
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

    /// Whether there is at least one child, whatever the time.
    pub fn is_open(&self) -> bool {
        !self.children.is_empty()
    }

    /// Whether there is at least one child and the end time, if there is one, has not passed.
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
        reason: &'static str,
    },

    /// A field of a child that was read as empty, or an entry of it.
    #[error("room {room_id}: {reason}")]
    Field {
        /// The child, which was kept.
        room_id: OwnedRoomId,
        /// What was dropped and why.
        reason: &'static str,
    },
}

impl Dropped {
    pub(super) fn child(key: &str, reason: &'static str) -> Self {
        Self::Child {
            key: lenient::shortened(key),
            reason,
        }
    }
}

/// A child was to be written without a `via`.
#[derive(Debug, thiserror::Error)]
#[error("child {0} has no via server")]
pub struct MissingVia(pub OwnedRoomId);

#[cfg(test)]
mod tests {
    use ruma::{UInt, owned_room_id, owned_server_name, owned_user_id};

    use super::*;

    fn time(millis: u64) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap())
    }

    fn design_example() -> BreakoutEventContent {
        let via = vec![owned_server_name!("example.org")];
        let children = BTreeMap::from([
            (
                owned_room_id!("!child1"),
                Child {
                    via: via.clone(),
                    users: vec![owned_user_id!("@ann:example.org")],
                    name: Some("Group 1".to_owned()),
                    task: None,
                    number: Some(1),
                },
            ),
            (
                owned_room_id!("!child2"),
                Child {
                    via,
                    users: vec![],
                    name: Some("Group 2".to_owned()),
                    task: None,
                    number: Some(2),
                },
            ),
        ]);
        let session = Session {
            opened_at: Some(time(1763820000000)),
            ends_at: Some(time(1763820900000)),
            numbers: Some(2),
            ..Session::new("s1")
        };
        BreakoutEventContent::open(children, session)
    }

    #[test]
    fn an_open_break_out_is_written_exactly() {
        let json = serde_json::to_value(design_example()).unwrap();
        assert_eq!(
            json,
            json!({
                "m.breakout": {
                    "!child1": {
                        "via": ["example.org"],
                        "users": ["@ann:example.org"],
                        "io.github.matrix_breakout.name": "Group 1",
                        "io.github.matrix_breakout.number": 1,
                    },
                    "!child2": {
                        "via": ["example.org"],
                        "users": [],
                        "io.github.matrix_breakout.name": "Group 2",
                        "io.github.matrix_breakout.number": 2,
                    },
                },
                "io.github.matrix_breakout.session": {
                    "id": "s1",
                    "opened_at": 1763820000000_u64,
                    "ends_at": 1763820900000_u64,
                    "numbers": 2,
                },
            })
        );
    }

    #[test]
    fn the_rule_for_latecomers_is_written_exactly_and_read_leniently() {
        let mut content = design_example();
        let session = content.session.as_mut().unwrap();
        session.latecomers = Latecomers::Smallest;
        let mut json = serde_json::to_value(&content).unwrap();
        let note = json!({
            "id": "s1",
            "opened_at": 1763820000000_u64,
            "ends_at": 1763820900000_u64,
            "latecomers": "smallest",
            "numbers": 2,
        });
        assert_eq!(json[SESSION_KEY], note);
        assert_eq!(BreakoutEventContent::from_json(&json), content);
        for unknown in [json!("largest"), json!(7), Value::Null] {
            json[SESSION_KEY]["latecomers"] = unknown;
            let read = BreakoutEventContent::from_json(&json);
            assert_eq!(read.session.unwrap().latecomers, Latecomers::Free);
        }
    }

    #[test]
    fn a_quiet_main_room_is_noted_until_that_is_taken_back() {
        let mut content = design_example();
        content.session.as_mut().unwrap().quiet_main = true;
        let mut json = serde_json::to_value(&content).unwrap();
        assert_eq!(json[SESSION_KEY]["quiet_main"], json!(true));
        assert_eq!(BreakoutEventContent::from_json(&json), content);
        let ended = BreakoutEventContent::ended(content.session, time(1));
        assert!(ended.session.unwrap().quiet_main);
        json[SESSION_KEY]["quiet_main"] = json!("yes");
        let read = BreakoutEventContent::from_json(&json);
        assert!(!read.session.unwrap().quiet_main);
    }

    #[test]
    fn a_task_is_written_exactly_and_read_leniently() {
        let mut content = design_example();
        content.session.as_mut().unwrap().task = Some("Read page 7.".to_owned());
        let child = content.children.get_mut(&owned_room_id!("!child2"));
        child.unwrap().task = Some("Draw it.\nThen write.".to_owned());
        let mut json = serde_json::to_value(&content).unwrap();
        assert_eq!(json[SESSION_KEY]["task"], json!("Read page 7."));
        let children = &json[CHILDREN_KEY];
        assert_eq!(children["!child1"].get(TASK_KEY), None);
        assert_eq!(
            children["!child2"]["io.github.matrix_breakout.task"],
            json!("Draw it.\nThen write.")
        );
        let read = BreakoutEventContent::from_json(&json);
        assert_eq!(read, content);
        let tasks: Vec<_> = read.children.values().map(|c| read.task_of(c)).collect();
        assert_eq!(tasks, [Some("Read page 7."), Some("Draw it.\nThen write.")]);

        for unreadable in [json!(7), json!(" \n"), Value::Null] {
            json[SESSION_KEY]["task"] = unreadable.clone();
            json[CHILDREN_KEY]["!child2"][TASK_KEY] = unreadable;
            let read = BreakoutEventContent::from_json(&json);
            assert_eq!(read.children.len(), 2);
            assert!(read.children.values().all(|c| read.task_of(c).is_none()));
        }
        json[SESSION_KEY]["task"] = json!("x".repeat(5_000));
        let read = BreakoutEventContent::from_json(&json);
        assert_eq!(read.session.unwrap().task.unwrap().chars().count(), 501);
        let ended = BreakoutEventContent::ended(content.session, time(1));
        assert_eq!(ended.session.unwrap().task, None);
    }

    #[test]
    fn the_names_of_rooms_are_noted_where_they_are_not_the_usual_ones() {
        let mut content = design_example();
        content.session.as_mut().unwrap().room_names = "{name}".parse().unwrap();
        let mut json = serde_json::to_value(&content).unwrap();
        assert_eq!(json[SESSION_KEY]["room_names"], json!("{name}"));
        assert_eq!(BreakoutEventContent::from_json(&json), content);
        for unreadable in [json!("{parent}"), json!(7)] {
            json[SESSION_KEY]["room_names"] = unreadable;
            let read = BreakoutEventContent::from_json(&json);
            assert!(read.session.unwrap().room_names.is_default());
        }
    }

    #[test]
    fn a_change_names_the_event_it_was_made_from() {
        let mut content = design_example();
        content.based_on = Some("$opened".try_into().unwrap());
        let json = serde_json::to_value(&content).unwrap();
        assert_eq!(json["io.github.matrix_breakout.based_on"], json!("$opened"));
        assert_eq!(BreakoutEventContent::from_json(&json), content);
    }

    #[test]
    fn what_is_written_reads_the_same() {
        let json = serde_json::to_string(&design_example()).unwrap();
        let read: BreakoutEventContent = serde_json::from_str(&json).unwrap();
        assert_eq!(read, design_example());
    }

    #[test]
    fn an_end_is_written_exactly() {
        let session = design_example().session;
        let ended = BreakoutEventContent::ended(session, time(1763820600000));
        assert_eq!(
            serde_json::to_value(&ended).unwrap(),
            json!({
                "m.breakout": {},
                "io.github.matrix_breakout.session": {
                    "id": "s1",
                    "opened_at": 1763820000000_u64,
                    "ended_at": 1763820600000_u64,
                    "timed": true,
                },
            })
        );
        // Somebody may end it once more.
        let again = BreakoutEventContent::ended(ended.session.clone(), time(1763820700000));
        assert!(again.session.unwrap().timed);
        let untimed = BreakoutEventContent::ended(Some(Session::new("s1")), time(1));
        let json = serde_json::to_value(&untimed).unwrap();
        assert_eq!(json[SESSION_KEY], json!({ "id": "s1", "ended_at": 1 }));

        let foreign = BreakoutEventContent::ended(None, time(1));
        assert_eq!(
            serde_json::to_value(&foreign).unwrap(),
            json!({ "m.breakout": {} })
        );
    }

    #[test]
    fn a_child_without_via_is_not_written() {
        let mut content = design_example();
        content
            .children
            .insert(owned_room_id!("!child3"), Child::new(vec![]));
        let error = serde_json::to_string(&content).unwrap_err();
        assert_eq!(error.to_string(), "child !child3 has no via server");
    }

    #[test]
    fn a_passed_end_time_counts_as_ended() {
        let content = design_example();
        assert!(content.is_open_at(time(1763820899999)));
        assert!(!content.is_open_at(time(1763820900000)));
        assert!(content.is_open());
    }

    #[test]
    fn children_are_ordered_as_a_person_counts() {
        let mut content = BreakoutEventContent::default();
        for (id, name) in [
            ("!a", None),
            ("!b", Some("Group 10")),
            ("!c", Some("Group 2")),
            ("!d", Some("Ants")),
        ] {
            let child = Child {
                name: name.map(str::to_owned),
                ..Child::default()
            };
            content.children.insert(id.try_into().unwrap(), child);
        }
        let order: Vec<_> = content
            .ordered_children()
            .into_iter()
            .map(|(id, _)| id.as_str())
            .collect();
        assert_eq!(order, ["!d", "!c", "!b", "!a"]);
    }

    #[test]
    fn the_stable_type_wins_while_it_is_open() {
        let open = design_example();
        let empty = BreakoutEventContent::default();
        let now = time(1763820000001);
        let choose = |stable: &BreakoutEventContent, unstable: &BreakoutEventContent, now| {
            BreakoutEventContent::choose(Some(stable.clone()), Some(unstable.clone()), now).0
        };
        assert_eq!(choose(&open, &open, now), EventType::Stable);
        assert_eq!(choose(&open, &empty, now), EventType::Stable);
        assert_eq!(choose(&empty, &open, now), EventType::Unstable);
        let (_, neither) = BreakoutEventContent::choose(None, None, now);
        assert!(!neither.is_open());

        // One whose time has passed does not hide the one that is open.
        let mut later = design_example();
        later.session = Some(Session::new("s2"));
        let after = time(1763820900000);
        assert_eq!(choose(&open, &later, after), EventType::Unstable);
    }
}
