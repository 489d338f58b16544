//! The sign that one of the host's devices is adding a child.
//!
//! It is kept as account data of the parent room, so that another device of the same host that is
//! asked to add the same one waits for it, and nobody else sees it.

use ruma::{DeviceId, MilliSecondsSinceUnixEpoch, OwnedDeviceId, events::macros::EventContent};
use serde::{Deserialize, Serialize};

use super::journal::is_at_work;
use crate::event::SessionId;

/// The type of the sign, account data of the parent room.
pub const TYPE: &str = "io.github.matrix_breakout.adding";

/// The content of `io.github.matrix_breakout.adding`: the child that was added last, or is being added.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize, EventContent)]
#[ruma_event(type = "io.github.matrix_breakout.adding", kind = RoomAccountData)]
#[non_exhaustive]
pub struct AddingEventContent {
    /// The session that it is added to; empty for one without an ID.
    pub session: SessionId,

    /// What it is called.
    pub name: String,

    /// The device that adds it.
    pub device: OwnedDeviceId,

    /// When it began.
    pub at: MilliSecondsSinceUnixEpoch,
}

impl AddingEventContent {
    /// Creates the sign of a device that begins now.
    pub fn new(
        session: impl Into<SessionId>,
        name: impl Into<String>,
        device: OwnedDeviceId,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Self {
        Self {
            session: session.into(),
            name: name.into(),
            device,
            at: now,
        }
    }

    /// Returns whether it is about the same child.
    pub fn is_of(&self, session: &str, name: &str) -> bool {
        self.session == session && self.name.trim() == name.trim()
    }

    /// Returns whether another device than this one is adding it, as far as the sign shows.
    pub fn is_with_another(&self, own: &DeviceId, now: MilliSecondsSinceUnixEpoch) -> bool {
        self.device != own && is_at_work(self.at, now)
    }
}

#[cfg(test)]
mod tests {
    use ruma::{device_id, owned_device_id, uint};
    use serde_json::{from_value, json, to_value};

    use super::*;

    fn adding() -> AddingEventContent {
        let at = MilliSecondsSinceUnixEpoch(uint!(50_000));
        AddingEventContent::new("s1", "Extra", owned_device_id!("OTHER"), at)
    }

    #[test]
    fn who_adds_what_is_written_exactly() {
        let json = json!({ "session": "s1", "name": "Extra", "device": "OTHER", "at": 50_000 });
        assert_eq!(to_value(adding()).unwrap(), json);
        assert_eq!(from_value::<AddingEventContent>(json).unwrap(), adding());
    }

    #[test]
    fn another_device_adds_the_same_one_for_a_moment() {
        let at = |millis: u32| MilliSecondsSinceUnixEpoch(millis.into());
        assert!(adding().is_of("s1", " Extra "));
        assert!(!adding().is_of("s1", "More") && !adding().is_of("s2", "Extra"));
        assert!(adding().is_with_another(device_id!("OWN"), at(64_999)));
        assert!(!adding().is_with_another(device_id!("OWN"), at(65_000)));
        assert!(!adding().is_with_another(device_id!("OTHER"), at(50_001)));
    }
}
