//! Reads what any room member could have put into a break-out event.
//!
//! Nothing here fails: a part that cannot be read is dropped and noted, and the rest is kept. The
//! MSC says nothing about invalid content, and one bad entry must not hide the others.

use std::collections::BTreeMap;

use ruma::{
    MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedServerName, OwnedUserId, UInt,
};
use serde_json::{Map, Value};

use super::{
    breakout::{
        CHILDREN_KEY, Child, DropReason, Dropped, Latecomers, NAME_KEY, NUMBER_KEY, SESSION_KEY,
        Session, TASK_KEY, UNSTABLE_TYPE,
    },
    numbers,
    session_note::{
        self, HOST_KEY, LANGUAGE_KEY, NUMBERS_KEY, QUIET_KEY, ROOM_NAMES_KEY, TIMED_KEY,
    },
};
use crate::{
    event::{LanguageTag, SessionId},
    task,
};

/// The longest text that is quoted from an event that could not be read, in bytes.
const QUOTED_BYTES: usize = 255;

/// Collects what had to be dropped while an event is read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) dropped: Vec<Dropped>,
}

impl Reading {
    /// Reads the whole content.
    pub(super) fn content(
        &mut self,
        content: &Value,
    ) -> (BTreeMap<OwnedRoomId, Child>, Option<Session>) {
        let Some(content) = content.as_object() else {
            return (BTreeMap::new(), None);
        };
        // The MSC leaves open whether the inner key takes the prefix. The unprefixed one, which
        // its author wrote, wins where it has children.
        let children = [CHILDREN_KEY, UNSTABLE_TYPE]
            .iter()
            .filter_map(|key| content.get(*key))
            .map(|children| self.children(children))
            .find(|children| !children.is_empty())
            .unwrap_or_default();
        let session = content.get(SESSION_KEY).and_then(session);
        (children, session)
    }

    /// Reads the map of children.
    fn children(&mut self, children: &Value) -> BTreeMap<OwnedRoomId, Child> {
        let Some(children) = children.as_object() else {
            if !children.is_null() {
                self.dropped.push(Dropped::Children);
            }
            return BTreeMap::new();
        };
        children
            .iter()
            .filter_map(|(key, child)| self.child(key, child))
            .collect()
    }

    /// Reads one child; `None` if it has to be dropped as a whole.
    fn child(&mut self, key: &str, child: &Value) -> Option<(OwnedRoomId, Child)> {
        let Ok(room_id) = OwnedRoomId::try_from(key) else {
            self.dropped
                .push(Dropped::child(key, DropReason::NotARoomId));
            return None;
        };
        let Some(child) = child.as_object() else {
            self.dropped
                .push(Dropped::child(key, DropReason::NotAnObject));
            return None;
        };
        let read = Child {
            via: self.list::<OwnedServerName>(&room_id, child, "via", VIA),
            users: self.list::<OwnedUserId>(&room_id, child, "users", USERS),
            name: child
                .get(NAME_KEY)
                .and_then(Value::as_str)
                .map(str::to_owned),
            task: child
                .get(TASK_KEY)
                .and_then(Value::as_str)
                .and_then(task::read),
            number: child.get(NUMBER_KEY).and_then(numbers::read),
        };
        Some((room_id, read))
    }

    /// Reads a list of identifiers, in the order of the event, each once.
    fn list<T>(
        &mut self,
        room_id: &OwnedRoomId,
        child: &Map<String, Value>,
        key: &str,
        [not_a_list, not_an_id]: [DropReason; 2],
    ) -> Vec<T>
    where
        T: for<'a> TryFrom<&'a str> + Ord + Clone,
    {
        let entries = match child.get(key) {
            Some(Value::Array(entries)) => entries.as_slice(),
            None | Some(Value::Null) => &[],
            Some(_) => {
                self.dropped.push(Dropped::Field {
                    room_id: room_id.clone(),
                    reason: not_a_list,
                });
                &[]
            }
        };
        let mut list = Vec::with_capacity(entries.len());
        let mut seen = std::collections::BTreeSet::new();
        for entry in entries {
            match entry.as_str().and_then(|entry| T::try_from(entry).ok()) {
                Some(id) if seen.insert(id.clone()) => list.push(id),
                Some(_twice) => {}
                None => {
                    let reason = not_an_id;
                    self.dropped.push(Dropped::Field {
                        room_id: room_id.clone(),
                        reason,
                    });
                }
            }
        }
        list
    }
}

const VIA: [DropReason; 2] = [DropReason::ViaNotAList, DropReason::NotAServerName];
const USERS: [DropReason; 2] = [DropReason::UsersNotAList, DropReason::NotAUserId];

/// Reads our note of the session. Without a usable ID there is none.
fn session(session: &Value) -> Option<Session> {
    let id = session.get("id")?.as_str()?;
    if id.is_empty() || id.len() > SessionId::MAX_BYTES {
        return None;
    }
    let time = |key| {
        let millis = session.get(key).and_then(Value::as_u64)?;
        UInt::new(millis).map(MilliSecondsSinceUnixEpoch)
    };
    let text = |key| session.get(key).and_then(Value::as_str);
    Some(Session {
        opened_at: time("opened_at"),
        ends_at: time("ends_at"),
        ended_at: time("ended_at"),
        latecomers: Latecomers::read(session.get("latecomers").and_then(Value::as_str)),
        quiet_main: session.get(QUIET_KEY) == Some(&Value::Bool(true)),
        task: text(session_note::TASK_KEY).and_then(task::read),
        room_names: text(ROOM_NAMES_KEY)
            .and_then(|pattern| pattern.parse().ok())
            .unwrap_or_default(),
        timed: session.get(TIMED_KEY) == Some(&Value::Bool(true)),
        numbers: session.get(NUMBERS_KEY).and_then(numbers::read),
        host: text(HOST_KEY)
            .filter(|host| host.len() <= SessionId::MAX_BYTES)
            .and_then(|host| host.try_into().ok()),
        language: text(LANGUAGE_KEY).and_then(LanguageTag::parse),
        ..Session::new(id)
    })
}

/// Reads an event ID, or nothing.
pub(super) fn event_id(content: &Value, key: &str) -> Option<OwnedEventId> {
    content.get(key)?.as_str()?.try_into().ok()
}

/// Shortens untrusted text, so that it can be quoted.
pub(super) fn shortened(text: &str) -> String {
    let end = text.floor_char_boundary(QUOTED_BYTES);
    text.get(..end).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ruma::owned_room_id;
    use serde_json::json;

    use super::*;
    use crate::event::breakout::BreakoutEventContent;

    fn read(content: Value) -> BreakoutEventContent {
        BreakoutEventContent::from_json(&content)
    }

    #[test]
    fn the_mscs_own_example_is_read() {
        let content = read(json!({
            "m.breakout": {
                "!roomId1": { "via": ["example.org", "other.example.org"], "users": ["@a:b", "@c:d"] },
                "!roomId2": { "via": ["example.org", "other.example.org"] },
            },
        }));
        assert_eq!(content.children.len(), 2);
        assert_eq!(content.children[&owned_room_id!("!roomId1")].users.len(), 2);
        assert!(
            content.children[&owned_room_id!("!roomId2")]
                .users
                .is_empty()
        );
        assert!(content.dropped.is_empty());
    }

    #[test]
    fn no_event_a_redacted_one_and_an_empty_one_read_the_same() {
        for content in [
            json!({}),
            json!({ "m.breakout": {} }),
            json!({ "m.breakout": null }),
        ] {
            assert_eq!(read(content), BreakoutEventContent::default());
        }
    }

    #[test]
    fn the_prefixed_inner_key_is_read_too() {
        let child = json!({ "!a": { "via": ["b"] } });
        let content = read(json!({ "org.matrix.msc3985.breakout": child }));
        assert_eq!(content.children.len(), 1);
        let content = read(json!({ "m.breakout": {}, "org.matrix.msc3985.breakout": child }));
        assert_eq!(content.children.len(), 1);
    }

    #[test]
    fn a_bad_child_does_not_hide_the_good_ones() {
        let content = read(json!({
            "m.breakout": {
                "!good": { "via": ["b"], "users": ["@a:b"] },
                "not a room": { "via": ["b"] },
                "!no_object": 5,
                "!bad_fields": { "via": "b", "users": { "@a:b": true } },
                "!bad_entries": { "via": ["b", "not a server", 1], "users": ["@a:b", "a", null, "@a:b"] },
                "!null_fields": { "via": null, "users": null, "io.github.matrix_breakout.name": 7 },
            },
        }));
        let kept: Vec<_> = content.children.keys().map(|id| id.as_str()).collect();
        assert_eq!(
            kept,
            ["!bad_entries", "!bad_fields", "!good", "!null_fields"]
        );
        let bad_entries = &content.children[&owned_room_id!("!bad_entries")];
        assert_eq!((bad_entries.via.len(), bad_entries.users.len()), (1, 1));
        let dropped: Vec<_> = content.dropped.iter().map(ToString::to_string).collect();
        assert_eq!(
            dropped,
            [
                "room !bad_entries: an entry of `via` is not a server name",
                "room !bad_entries: an entry of `via` is not a server name",
                "room !bad_entries: an entry of `users` is not a user ID",
                "room !bad_entries: an entry of `users` is not a user ID",
                "room !bad_fields: `via` is not a list",
                "room !bad_fields: `users` is not a list",
                "room \"!no_object\": not an object",
                "room \"not a room\": not a room ID",
            ]
        );
    }

    #[test]
    fn a_bad_session_note_does_not_hide_the_children() {
        for session in [
            json!(1),
            json!({}),
            json!({ "id": "" }),
            json!({ "id": "x".repeat(256) }),
        ] {
            let content = read(json!({
                "m.breakout": { "!a": { "via": ["b"] } },
                "io.github.matrix_breakout.session": session,
            }));
            assert_eq!((content.children.len(), content.session), (1, None));
        }
        let content = read(json!({
            "io.github.matrix_breakout.session": { "id": "s", "ends_at": -1, "opened_at": u64::MAX },
        }));
        assert_eq!(content.session, Some(Session::new("s")));
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let key = prop_oneof![
            Just("m.breakout".to_owned()),
            Just(UNSTABLE_TYPE.to_owned()),
            Just(SESSION_KEY.to_owned()),
            Just(NAME_KEY.to_owned()),
            Just("via".to_owned()),
            Just("users".to_owned()),
            Just("id".to_owned()),
            Just(TASK_KEY.to_owned()),
            Just("task".to_owned()),
            Just("host".to_owned()),
            "![a-z]{0,3}",
            any::<String>(),
        ];
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
            Just(json!("@a:b")),
        ];
        leaf.prop_recursive(5, 64, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map(key.clone(), inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn no_content_panics_or_hides_a_readable_child(junk in any_json()) {
            let alone = read(junk.clone());
            prop_assert!(alone.ordered_children().len() == alone.children.len());

            let mut children = junk.get("m.breakout").and_then(Value::as_object).cloned()
                .unwrap_or_default();
            children.insert("!readable".to_owned(), json!({ "via": ["b"], "users": ["@a:b"] }));
            let content = read(json!({ "m.breakout": children }));
            let child = &content.children[&owned_room_id!("!readable")];
            prop_assert_eq!((child.via.len(), child.users.len()), (1, 1));
        }
    }
}
