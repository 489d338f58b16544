//! Who is in a call, read from MatrixRTC membership events
//! ([MSC3401](https://github.com/matrix-org/matrix-spec-proposals/pull/3401),
//! [MSC4143](https://github.com/matrix-org/matrix-spec-proposals/pull/4143)).
//!
//! Memberships are state, or [sticky events](StickyMemberships); a device is in the call by either.
//!
//! Any member may send such an event under a state key that names somebody else, so a membership
//! counts only for the sender's own key.

mod sticky;

use std::collections::{BTreeMap, BTreeSet};

use ruma::{DeviceId, MilliSecondsSinceUnixEpoch, OwnedDeviceId, OwnedUserId, UInt, UserId};
use serde_json::Value;

pub use self::sticky::{STABLE_STICKY_TYPE, StickyMemberships, UNSTABLE_STICKY_TYPE};

/// The unstable type of a membership, which Element Call uses.
pub const UNSTABLE_TYPE: &str = "org.matrix.msc3401.call.member";
/// The stable type of a membership.
pub const STABLE_TYPE: &str = "m.call.member";

/// In a membership: its user is not in the call as others are, and moves nowhere with it.
pub const VISIT: &str = "io.github.matrix_breakout.visit";

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

    /// Whether its user only speaks to this call, or listens in, beside whatever call they are in.
    pub visits: bool,
}

impl CallMembership {
    /// Reads a membership event; `None` if it says that the device has left, is not about the
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
            visits: content.get(VISIT) == Some(&Value::Bool(true)),
        })
    }

    /// Returns whether the membership has not expired.
    pub fn is_active_at(&self, now: MilliSecondsSinceUnixEpoch) -> bool {
        now < self.expires_at
    }
}

/// The call of a room at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Call {
    /// The devices in it, in the order of user and device, each once.
    pub memberships: Vec<CallMembership>,
}

impl Call {
    /// Makes a call of the memberships that have not expired, of users who are still joined.
    ///
    /// A device that has several of them, under both types for one, has been in the call since the
    /// first and stays until the last expires.
    pub fn new(
        memberships: impl IntoIterator<Item = CallMembership>,
        is_joined: impl Fn(&UserId) -> bool,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Self {
        let mut devices: BTreeMap<_, CallMembership> = BTreeMap::new();
        for membership in memberships {
            if !membership.is_active_at(now) || !is_joined(&membership.user_id) {
                continue;
            }
            let key = (membership.user_id.clone(), membership.device_id.clone());
            devices
                .entry(key)
                .and_modify(|known| {
                    known.since = known.since.min(membership.since);
                    known.expires_at = known.expires_at.max(membership.expires_at);
                })
                .or_insert(membership);
        }
        Self {
            memberships: devices.into_values().collect(),
        }
    }

    /// Returns whether anybody is in it.
    pub fn is_running(&self) -> bool {
        !self.memberships.is_empty()
    }

    /// Returns who is in it, each once however many devices they are in it with.
    pub fn participants(&self) -> Vec<OwnedUserId> {
        let users: BTreeSet<_> = self.memberships.iter().map(|m| &m.user_id).collect();
        users.into_iter().cloned().collect()
    }

    /// Says whether, since when and with which devices a user is in it, as one of them sees it.
    pub fn of(&self, user: &UserId, this_device: Option<&DeviceId>) -> OwnCall {
        let mut own = OwnCall::default();
        for membership in self.memberships.iter().filter(|m| m.user_id == user) {
            if membership.visits {
                own.visits = true;
            } else if this_device == Some(&membership.device_id) {
                own.here = Some(membership.since);
            } else {
                let device = OtherDevice {
                    device_id: membership.device_id.clone(),
                    since: membership.since,
                };
                own.elsewhere.push(device);
            }
        }
        own
    }

    /// Returns who is in it besides this user, each once.
    pub fn others(&self, user: &UserId) -> Vec<OwnedUserId> {
        let mut others = self.participants();
        others.retain(|other| other != user);
        others
    }

    /// Returns when to look again although nothing is sent: when the first membership expires.
    pub fn next_expiry(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        self.memberships.iter().map(|m| m.expires_at).min()
    }
}

/// A user's own part in a call, as one of their devices sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct OwnCall {
    /// Since when this device is in the call, if it is.
    pub here: Option<MilliSecondsSinceUnixEpoch>,

    /// The user's other devices that are in it. No device can make another one leave.
    pub elsewhere: Vec<OtherDevice>,

    /// Whether the user speaks to it, or listens in, from outside of it.
    pub visits: bool,
}

impl OwnCall {
    /// Returns whether the user is in the call with any device.
    pub fn is_in(&self) -> bool {
        self.here.is_some() || !self.elsewhere.is_empty()
    }
}

/// Another device of a user, in a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherDevice {
    /// Which. Untrusted text.
    pub device_id: OwnedDeviceId,

    /// Since when it is in the call.
    pub since: MilliSecondsSinceUnixEpoch,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ruma::{device_id, uint, user_id};
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

    fn membership(device: &str, since: u32, expires_at: u32) -> CallMembership {
        CallMembership {
            user_id: user_id!("@ann:x").to_owned(),
            device_id: device.into(),
            since: MilliSecondsSinceUnixEpoch(since.into()),
            expires_at: MilliSecondsSinceUnixEpoch(expires_at.into()),
            visits: false,
        }
    }

    #[test]
    fn who_visits_a_call_is_seen_in_it_and_not_taken_for_somebody_to_move() {
        let mut content = member();
        content["device_id"] = json!("DEV-VISIT");
        content[VISIT] = json!(true);
        let visit = read("_@ann:x_DEV-VISIT_m.call", &content).unwrap();
        let now = MilliSecondsSinceUnixEpoch(uint!(1_001));
        let call = Call::new([visit], |_| true, now);
        assert_eq!(call.participants(), ["@ann:x"]);
        assert!(call.others(user_id!("@ann:x")).is_empty());
        let own = call.of(user_id!("@ann:x"), Some(device_id!("DEV")));
        assert!(own.visits && !own.is_in());
    }

    #[test]
    fn a_device_is_in_a_call_once_and_the_others_are_named() {
        let now = MilliSecondsSinceUnixEpoch(uint!(50));
        let all = [
            membership("HERE", 10, 60),
            membership("HERE", 5, 55),
            membership("PHONE", 20, 70),
            membership("GONE", 1, 50),
        ];
        let call = Call::new(all, |_| true, now);
        assert_eq!(call.participants(), ["@ann:x"]);
        assert_eq!(call.memberships.len(), 2);
        assert_eq!(call.next_expiry().unwrap().get(), uint!(60));
        let own = call.of(user_id!("@ann:x"), Some(device_id!("HERE")));
        assert_eq!(own.here.unwrap().get(), uint!(5));
        assert_eq!(own.elsewhere.len(), 1);
        assert_eq!(own.elsewhere[0].device_id, "PHONE");
        assert!(!call.of(user_id!("@bob:x"), None).is_in());
    }

    #[test]
    fn who_has_left_the_room_has_left_its_call() {
        let now = MilliSecondsSinceUnixEpoch(uint!(1));
        let call = Call::new([membership("HERE", 1, 9)], |_| false, now);
        assert_eq!(call, Call::default());
        assert_eq!((call.is_running(), call.next_expiry()), (false, None));
    }

    /// What anybody in a room may send: any sender's key, any content.
    fn hostile_event() -> impl Strategy<Value = (usize, String, Value)> {
        let user = prop_oneof![Just("@ann:x"), Just("@ann:xy"), Just("@bob:x"), Just("")];
        let key = (user, "_?", "(_DEV)?(_m.call)?.{0,3}")
            .prop_map(|(user, before, after)| format!("{before}{user}{after}"));
        let number = prop_oneof![
            any::<u64>().prop_map(Value::from),
            (0_u64..200).prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            Just(json!("soon")),
            Just(Value::Null),
        ];
        let text = prop_oneof![
            Just(json!("")),
            Just(json!("m.call")),
            Just(json!("DEV")),
            Just(json!([])),
            ".{0,4}".prop_map(Value::from),
        ];
        let content = (text.clone(), text.clone(), text, number.clone(), number).prop_map(
            |(application, call_id, device, created, expires)| {
                json!({
                    "application": application, "call_id": call_id, "device_id": device,
                    "created_ts": created, "expires": expires,
                })
            },
        );
        let content = prop_oneof![9 => content, 1 => Just(json!({})), 1 => Just(json!([]))];
        (0..3_usize, key, content)
    }

    proptest! {
        /// Each sender speaks for themselves only, for as long as they say, while they are joined,
        /// and what others send changes nothing of it.
        #[test]
        fn hostile_memberships_put_nobody_else_into_a_call(
            events in prop::collection::vec(hostile_event(), 0..12), now in 0_u32..300,
        ) {
            let senders = [user_id!("@ann:x"), user_id!("@bob:x"), user_id!("@gone:x")];
            let now = MilliSecondsSinceUnixEpoch(now.into());
            let sent_at = MilliSecondsSinceUnixEpoch(uint!(100));
            let read = |only: Option<usize>| {
                let events = events.iter().filter(|(sender, ..)| only.is_none_or(|o| o == *sender));
                let memberships = events.filter_map(|(sender, key, content)| {
                    CallMembership::read(senders[*sender], key, sent_at, content)
                });
                Call::new(memberships.collect::<Vec<_>>(), |user| user != "@gone:x", now)
            };
            let call = read(None);
            prop_assert!(!call.participants().iter().any(|user| user == "@gone:x"));
            prop_assert!(call.memberships.iter().all(|m| m.is_active_at(now)));
            prop_assert!(call.next_expiry().is_none_or(|at| at > now));
            for (index, user) in senders.into_iter().enumerate() {
                let device = Some(device_id!("DEV"));
                prop_assert_eq!(call.of(user, device), read(Some(index)).of(user, device));
            }
        }

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
