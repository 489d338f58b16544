//! The host's journal: what a session that is being opened was meant to be.
//!
//! It is kept as account data of the parent room, so that any machine of the same host can
//! continue what another one began, and nobody else sees it.

use std::collections::BTreeSet;

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, UInt, events::macros::EventContent};
use serde::{Deserialize, Serialize};

use crate::plan::Plan;

/// The type of the journal, account data of the parent room.
pub const TYPE: &str = "io.github.matrix_breakout.journal";

/// The content of `io.github.matrix_breakout.journal`.
///
/// The journal is written before the first child is made, and marked as done when nothing is left
/// to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, EventContent)]
#[ruma_event(type = "io.github.matrix_breakout.journal", kind = RoomAccountData)]
#[non_exhaustive]
pub struct JournalEventContent {
    /// The session that was opened last or is being opened, if there is one.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "Option::is_none"
    )]
    pub opening: Option<Journal>,
}

impl JournalEventContent {
    /// Creates the content that remembers `opening`.
    pub fn new(opening: Journal) -> Self {
        Self {
            opening: Some(opening),
        }
    }
}

/// A session on its way to being opened.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Journal {
    /// The session.
    pub session: String,

    /// What was asked for, in the caller's words; the same request continues the session.
    pub request: String,

    /// The plan, as it was dealt.
    pub plan: Plan,

    /// When the work began.
    pub started_at: MilliSecondsSinceUnixEpoch,

    /// How long the session is to last, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<UInt>,

    /// When the session is to end, whatever its length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<MilliSecondsSinceUnixEpoch>,

    /// Whether ordinary members are not to write in the parent while the session is open.
    #[serde(default, skip_serializing_if = "ruma::serde::is_default")]
    pub quiet_main: bool,

    /// The rooms of the break-out that the session takes the place of: their people are told.
    #[serde(default, skip_serializing_if = "ruma::serde::is_default")]
    pub replaces: BTreeSet<OwnedRoomId>,

    /// Whether nothing is left to do: the children, the event and the announcement are there.
    #[serde(default, skip_serializing_if = "ruma::serde::is_default")]
    pub done: bool,
}

impl Journal {
    /// Creates the journal of a session that begins now.
    pub fn new(
        session: impl Into<String>,
        request: impl Into<String>,
        plan: Plan,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Self {
        Self {
            session: session.into(),
            request: request.into(),
            plan,
            started_at: now,
            length: None,
            ends_at: None,
            quiet_main: false,
            replaces: BTreeSet::new(),
            done: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use ruma::uint;
    use serde_json::{from_value, json, to_value};

    use super::*;
    use crate::plan::PlannedChild;

    #[test]
    fn the_journal_is_written_exactly() {
        let plan = Plan::new(vec![PlannedChild::new("Group 1", vec![])]);
        let now = MilliSecondsSinceUnixEpoch(uint!(5));
        let content = JournalEventContent::new(Journal::new("s1", "--rooms 1", plan, now));
        let json = json!({ "opening": {
            "session": "s1",
            "request": "--rooms 1",
            "plan": { "children": [{ "name": "Group 1", "users": [] }], "join_rule": "restricted" },
            "started_at": 5,
        }});
        assert_eq!(to_value(&content).unwrap(), json);
        assert_eq!(from_value::<JournalEventContent>(json).unwrap(), content);
    }

    #[test]
    fn how_the_session_is_to_be_is_kept_with_the_plan() {
        let plan = Plan::new(vec![PlannedChild::new("Group 1", vec![])]);
        let mut journal = Journal::new("s1", "", plan, MilliSecondsSinceUnixEpoch(uint!(5)));
        journal.length = Some(uint!(60_000));
        journal.ends_at = Some(MilliSecondsSinceUnixEpoch(uint!(9)));
        journal.quiet_main = true;
        journal.replaces = BTreeSet::from([ruma::owned_room_id!("!old:x")]);
        let content = JournalEventContent::new(journal);
        let json = to_value(&content).unwrap();
        for (key, value) in [
            ("length", json!(60_000)),
            ("ends_at", json!(9)),
            ("quiet_main", json!(true)),
            ("replaces", json!(["!old:x"])),
        ] {
            assert_eq!(json["opening"][key], value);
        }
        assert_eq!(from_value::<JournalEventContent>(json).unwrap(), content);
    }

    #[test]
    fn an_unreadable_journal_is_no_journal() {
        for json in [
            json!({}),
            json!({ "opening": 5 }),
            json!({ "opening": { "session": "s" } }),
        ] {
            assert_eq!(
                from_value::<JournalEventContent>(json).unwrap().opening,
                None
            );
        }
        assert_eq!(to_value(JournalEventContent::default()).unwrap(), json!({}));
    }
}
