//! The host's journal: what a session that is being opened was meant to be.
//!
//! It is kept as account data of the parent room, so that any machine of the same host can
//! continue what another one began, and nobody else sees it.

use std::{collections::BTreeSet, time::Duration};

use ruma::{
    DeviceId, MilliSecondsSinceUnixEpoch, OwnedDeviceId, OwnedRoomId, OwnedUserId, UInt,
    events::macros::EventContent,
};
use serde::{Deserialize, Serialize};

use crate::{
    event::{LanguageTag, SessionId},
    plan::Plan,
};

/// The type of the journal, account data of the parent room.
pub const TYPE: &str = "io.github.matrix_breakout.journal";

/// For how long a device that has begun something is taken to be at work without a sign of it.
pub const AT_WORK: Duration = Duration::from_secs(15);

/// How often a device that carries a session out gives a sign of it.
pub const SIGN: Duration = Duration::from_secs(6);

/// Returns whether a device that gave a sign of its work at this time is taken to be at work now. A sign from
/// the future is one: the clocks of two machines differ.
pub fn is_at_work(seen_at: MilliSecondsSinceUnixEpoch, now: MilliSecondsSinceUnixEpoch) -> bool {
    let ago: u64 = now.get().saturating_sub(seen_at.get()).into();
    Duration::from_millis(ago) < AT_WORK
}

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
    pub session: SessionId,

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

    /// For whom the session is opened, where that is not this user.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "Option::is_none"
    )]
    pub host: Option<OwnedUserId>,

    /// The language of what goes into rooms for the session; `None` is English.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "Option::is_none"
    )]
    pub language: Option<LanguageTag>,

    /// The rooms of the break-out that the session replaces: their people are notified.
    #[serde(default, skip_serializing_if = "ruma::serde::is_default")]
    pub replaces: BTreeSet<OwnedRoomId>,

    /// The device that carries the session out.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "Option::is_none"
    )]
    pub device: Option<OwnedDeviceId>,

    /// When that device was at work last, as far as it has said so.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "Option::is_none"
    )]
    pub seen_at: Option<MilliSecondsSinceUnixEpoch>,

    /// Whether nothing is left to do: the children, the event and the announcement are there.
    #[serde(default, skip_serializing_if = "ruma::serde::is_default")]
    pub done: bool,
}

impl Journal {
    /// Creates the journal of a session that begins now.
    pub fn new(
        session: impl Into<SessionId>,
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
            host: None,
            language: None,
            replaces: BTreeSet::new(),
            device: None,
            seen_at: None,
            done: false,
        }
    }

    /// Returns whether another device than this one is carrying the session out, as far as the journal shows.
    pub fn is_with_another(&self, own: &DeviceId, now: MilliSecondsSinceUnixEpoch) -> bool {
        let is_another = self.device.as_deref().is_some_and(|device| device != own);
        !self.done && is_another && is_at_work(self.seen_at.unwrap_or(self.started_at), now)
    }
}

#[cfg(test)]
mod tests {
    use ruma::{device_id, owned_device_id, uint};
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
        journal.host = Some(ruma::owned_user_id!("@tina:x"));
        journal.language = LanguageTag::parse("de");
        journal.replaces = BTreeSet::from([ruma::owned_room_id!("!old:x")]);
        let content = JournalEventContent::new(journal);
        let json = to_value(&content).unwrap();
        for (key, value) in [
            ("length", json!(60_000)),
            ("ends_at", json!(9)),
            ("quiet_main", json!(true)),
            ("host", json!("@tina:x")),
            ("replaces", json!(["!old:x"])),
        ] {
            assert_eq!(json["opening"][key], value);
        }
        assert_eq!(from_value::<JournalEventContent>(json).unwrap(), content);
    }

    #[test]
    fn a_device_that_gave_a_sign_a_moment_ago_is_at_work() {
        let at = |millis: u32| MilliSecondsSinceUnixEpoch(millis.into());
        let mut journal = Journal::new("s1", "", Plan::new(Vec::new()), at(50_000));
        let (own, other) = (device_id!("OWN"), owned_device_id!("OTHER"));
        // Written by a version that did not say who.
        assert!(!journal.is_with_another(own, at(50_001)));
        journal.device = Some(own.to_owned());
        assert!(!journal.is_with_another(own, at(50_001)));
        journal.device = Some(other);
        assert!(journal.is_with_another(own, at(64_999)));
        assert!(!journal.is_with_another(own, at(65_000)));
        journal.seen_at = Some(at(60_000));
        assert!(journal.is_with_another(own, at(74_999)));
        assert!(!journal.is_with_another(own, at(75_000)));
        // This machine's clock is slow.
        assert!(journal.is_with_another(own, at(0)));
        journal.done = true;
        assert!(!journal.is_with_another(own, at(60_001)));
    }

    #[test]
    fn whose_work_it_is_is_written_exactly_and_read_leniently() {
        let mut journal = Journal::new(
            "s1",
            "",
            Plan::new(Vec::new()),
            MilliSecondsSinceUnixEpoch(uint!(5)),
        );
        journal.device = Some(owned_device_id!("OWN"));
        journal.seen_at = Some(MilliSecondsSinceUnixEpoch(uint!(9)));
        let json = to_value(JournalEventContent::new(journal)).unwrap();
        assert_eq!(json["opening"]["device"], json!("OWN"));
        assert_eq!(json["opening"]["seen_at"], json!(9));
        let mut odd = json;
        odd["opening"]["device"] = json!(5);
        odd["opening"]["seen_at"] = json!("now");
        let read = from_value::<JournalEventContent>(odd)
            .unwrap()
            .opening
            .unwrap();
        assert_eq!((read.device, read.seen_at), (None, None));
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
