//! The mark that a child carries: the way back to its parent, and how a half-made session is
//! found again.

use crate::event::SessionId;
use ruma::{
    OwnedRoomId, OwnedServerName,
    events::{EmptyStateKey, macros::EventContent},
};
use serde::{Deserialize, Serialize};

/// The type of the mark, a state event with an empty state key.
pub const TYPE: &str = "io.github.matrix_breakout.child";

/// Stands for the session in the mark of a child that was made ahead of time.
pub const PREPARED: &str = "prepared";

/// The content of `io.github.matrix_breakout.child`, set when the child is created.
///
/// Any member with the power can change it later, so it is a hint and no proof: a host takes a room
/// for its own child only if it made the room itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, EventContent)]
#[ruma_event(type = "io.github.matrix_breakout.child", kind = State, state_key_type = EmptyStateKey)]
#[non_exhaustive]
pub struct ChildMarkEventContent {
    /// The room that was split.
    pub parent: OwnedRoomId,

    /// The servers through which the parent can be joined.
    #[serde(default, deserialize_with = "ruma::serde::default_on_error")]
    pub via: Vec<OwnedServerName>,

    /// The session for which the child was made.
    pub session: SessionId,

    /// The child's place in the plan, from 0.
    pub index: usize,

    /// What the group was called when the child was made; the room itself has a longer name.
    /// Untrusted text.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
}

impl ChildMarkEventContent {
    /// Creates the mark of the child at `index` of `session` in `parent`.
    pub fn new(
        parent: OwnedRoomId,
        via: Vec<OwnedServerName>,
        session: impl Into<SessionId>,
        index: usize,
    ) -> Self {
        Self {
            parent,
            via,
            session: session.into(),
            index,
            name: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use ruma::{owned_room_id, owned_server_name};
    use serde_json::{from_value, json, to_value};

    use super::*;

    #[test]
    fn the_mark_is_written_exactly() {
        let via = vec![owned_server_name!("example.org")];
        let mut mark = ChildMarkEventContent::new(owned_room_id!("!parent"), via, "s1", 3);
        mark.name = Some("Group 4".to_owned());
        let json = json!({
            "parent": "!parent", "via": ["example.org"], "session": "s1", "index": 3, "name": "Group 4",
        });
        assert_eq!(to_value(&mark).unwrap(), json);
        assert_eq!(from_value::<ChildMarkEventContent>(json).unwrap(), mark);
    }

    #[test]
    fn a_mark_with_a_bad_via_still_leads_back() {
        let json = json!({
            "parent": "!parent", "via": ["b", 5], "session": "s1", "index": 0, "name": 5,
        });
        let mark: ChildMarkEventContent = from_value(json).unwrap();
        assert_eq!((mark.parent.as_str(), mark.via.len()), ("!parent", 0));
        assert_eq!(mark.name, None);
    }
}
