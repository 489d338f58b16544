//! Who is in a call, read from MatrixRTC membership events
//! ([MSC3401](https://github.com/matrix-org/matrix-spec-proposals/pull/3401),
//! [MSC4143](https://github.com/matrix-org/matrix-spec-proposals/pull/4143)).
//!
//! Any member may send such an event under a state key that names somebody else, so a membership
//! counts only for the sender's own key.

use ruma::{DeviceId, MilliSecondsSinceUnixEpoch, OwnedDeviceId, OwnedUserId, UInt, UserId};
use serde_json::Value;

/// The unstable type of a membership, which Element Call uses.
pub const UNSTABLE_TYPE: &str = "org.matrix.msc3401.call.member";
/// The stable type of a membership.
pub const STABLE_TYPE: &str = "m.call.member";

/// How long a membership that does not say so is valid, in milliseconds: four hours.
const DEFAULT_EXPIRES: u32 = 4 * 60 * 60 * 1_000;

/// One device in the call of a room.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CallMembership {
    /// Who is in the call.
    pub user_id: OwnedUserId,

    /// With which device.
    pub device_id: OwnedDeviceId,

    /// Since when.
    pub since: MilliSecondsSinceUnixEpoch,

    /// Until when, unless it is renewed. Nothing is sent when this time passes.
    pub expires_at: MilliSecondsSinceUnixEpoch,
}

impl CallMembership {
    /// Reads a membership event; none if it says that the device has left, is not about the
    /// room's call, or was sent in somebody else's name.
    ///
    /// Whether the sender is still joined is for the caller to check, and whether it
    /// [has expired](Self::is_active_at).
    pub fn read(
        sender: &UserId,
        state_key: &str,
        sent_at: MilliSecondsSinceUnixEpoch,
        content: &Value,
    ) -> Option<Self> {
        let device_id: &DeviceId = content.get("device_id")?.as_str()?.into();
        let key = state_key.strip_prefix('_').unwrap_or(state_key);
        let rest = key.strip_prefix(sender.as_str())?;
        if !rest.is_empty() && !rest.starts_with('_') {
            return None;
        }
        let text = |key| content.get(key).and_then(Value::as_str);
        if text("application").is_some_and(|application| application != "m.call")
            || text("call_id").is_some_and(|call_id| !call_id.is_empty())
        {
            return None;
        }
        let millis = |key| content.get(key).and_then(Value::as_u64).and_then(UInt::new);
        let since = millis("created_ts").map_or(sent_at, MilliSecondsSinceUnixEpoch);
        let expires = millis("expires").unwrap_or(DEFAULT_EXPIRES.into());
        let expires_at = MilliSecondsSinceUnixEpoch(since.get().saturating_add(expires));
        let (user_id, device_id) = (sender.to_owned(), device_id.to_owned());
        Some(Self {
            user_id,
            device_id,
            since,
            expires_at,
        })
    }

    /// Whether the membership has not expired.
    pub fn is_active_at(&self, now: MilliSecondsSinceUnixEpoch) -> bool {
        now < self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ruma::{uint, user_id};
    use serde_json::json;

    use super::*;

    fn read(state_key: &str, content: &Value) -> Option<CallMembership> {
        let sent_at = MilliSecondsSinceUnixEpoch(uint!(1_000));
        CallMembership::read(user_id!("@ann:x"), state_key, sent_at, content)
    }

    fn member() -> Value {
        json!({ "application": "m.call", "call_id": "", "device_id": "DEV", "expires": 500 })
    }

    #[test]
    fn a_membership_expires_from_when_it_was_sent() {
        let membership = read("_@ann:x_DEV_m.call", &member()).unwrap();
        assert_eq!(membership.device_id, "DEV");
        let at = |millis: u32| MilliSecondsSinceUnixEpoch(millis.into());
        assert!(membership.is_active_at(at(1_499)) && !membership.is_active_at(at(1_500)));
    }

    #[test]
    fn a_membership_without_an_expiry_is_not_a_leave() {
        let membership = read("_@ann:x_DEV_m.call", &json!({ "device_id": "DEV" })).unwrap();
        assert_eq!(membership.expires_at.get(), uint!(14_401_000));
    }

    #[test]
    fn nobody_is_in_a_call_by_somebody_elses_word() {
        for state_key in ["_@bob:x_DEV_m.call", "@ann:xyz", "", "_", "_@ann:xy_DEV"] {
            assert_eq!(read(state_key, &member()), None, "{state_key}");
        }
        for state_key in ["@ann:x", "@ann:x_DEV", "_@ann:x_DEV_m.call"] {
            assert!(read(state_key, &member()).is_some(), "{state_key}");
        }
    }

    #[test]
    fn another_call_and_a_leave_do_not_count() {
        let mut other_call = member();
        other_call["call_id"] = json!("lobby");
        for content in [
            json!({}),
            json!(null),
            other_call,
            json!({ "device_id": 5 }),
        ] {
            assert_eq!(read("_@ann:x_DEV_m.call", &content), None);
        }
    }

    proptest! {
        #[test]
        fn no_membership_event_panics(
            state_key: String, created: u64, expires: u64, device: String,
        ) {
            let content = json!({ "device_id": device, "created_ts": created, "expires": expires });
            if let Some(membership) = read(&state_key, &content) {
                prop_assert_eq!(membership.user_id, "@ann:x");
            }
            let membership = read("_@ann:x_DEV_m.call", &content).unwrap();
            prop_assert!(membership.expires_at >= membership.since);
        }
    }
}
