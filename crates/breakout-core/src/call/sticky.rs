//! Memberships that are sticky events
//! ([MSC4354](https://github.com/matrix-org/matrix-spec-proposals/pull/4354)), as
//! [MSC4143](https://github.com/matrix-org/matrix-spec-proposals/pull/4143) has them: what Element Call
//! sends in its mode `matrix_2_0`.
//!
//! A sticky event is no state: the homeserver brings it to everybody for as long as it sticks, an hour at most, and
//! a reader keeps the newest one for each sender and key. Anybody in a room may send one, so each counts for its
//! sender only.

use ruma::{
    DeviceId, MilliSecondsSinceUnixEpoch, OwnedDeviceId, OwnedEventId, OwnedUserId, UInt, UserId,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Call, CallMembership};

/// The unstable type of a membership that is a sticky event, which Element Call uses.
pub const UNSTABLE_STICKY_TYPE: &str = "org.matrix.msc4143.rtc.member";
/// The stable type of a membership that is a sticky event.
pub const STABLE_STICKY_TYPE: &str = "m.rtc.member";

/// For how long an event sticks at most, whatever it says, in milliseconds.
const LONGEST: u32 = 60 * 60 * 1_000;

/// How many memberships of one sender are kept in one room. Nobody has so many devices in one call.
const OF_ONE_SENDER: usize = 20;

/// The slot of a room's call, and how the same was written before.
const SLOTS: [&str; 2] = ["m.call#ROOM", "m.call#"];

/// The sticky memberships of one room that stick, or have.
///
/// It can be kept as JSON between two programs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StickyMemberships(Vec<Sticky>);

/// The newest sticky event of a sender and a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sticky {
    sender: OwnedUserId,
    key: String,
    event_id: OwnedEventId,
    sent_at: MilliSecondsSinceUnixEpoch,
    sticks_until: MilliSecondsSinceUnixEpoch,
    /// With which device its sender is in the call, and since when; `None` if it says that they have left.
    device: Option<(OwnedDeviceId, MilliSecondsSinceUnixEpoch)>,
}

impl StickyMemberships {
    /// Takes in an event that a homeserver sent, decrypted if it was encrypted. Returns whether that changes anything.
    ///
    /// What is no sticky membership, or older than what is known, changes nothing.
    pub fn take(&mut self, event: &Value, now: MilliSecondsSinceUnixEpoch) -> bool {
        let Some(mut new) = Sticky::read(event, now) else {
            return false;
        };
        self.0.retain(|known| known.sticks_until > now);
        let is_same = |known: &Sticky| known.sender == new.sender && known.key == new.key;
        if let Some(known) = self.0.iter_mut().find(|known| is_same(known)) {
            if (new.sent_at, &new.event_id) <= (known.sent_at, &known.event_id) {
                return false;
            }
            // A renewed membership began when the one before it did.
            if let (Some((device, since)), Some((before, began))) = (&mut new.device, &known.device)
                && device == before
            {
                *since = (*since).min(*began);
            }
            *known = new;
            return true;
        }
        let of_sender = self.0.iter_mut().filter(|known| known.sender == new.sender);
        let of_sender: Vec<_> = of_sender.collect();
        if of_sender.len() < OF_ONE_SENDER {
            self.0.push(new);
            return true;
        }
        // A sender of too many loses their own oldest one.
        let oldest = of_sender.into_iter().min_by_key(|known| known.sent_at);
        let oldest = oldest.filter(|oldest| oldest.sent_at <= new.sent_at);
        let is_newer = oldest.is_some();
        if let Some(oldest) = oldest {
            *oldest = new;
        }
        is_newer
    }

    /// Returns who is in the room's call by what sticks at this time.
    ///
    /// Whether they are still joined is for the caller to check, as for [`CallMembership::read`].
    pub fn at(&self, now: MilliSecondsSinceUnixEpoch) -> Vec<CallMembership> {
        let sticking = self.0.iter().filter(|sticky| now < sticky.sticks_until);
        let memberships = sticking.filter_map(|sticky| {
            let (device_id, since) = sticky.device.clone()?;
            Some(CallMembership {
                user_id: sticky.sender.clone(),
                device_id,
                since,
                expires_at: sticky.sticks_until,
                visits: false,
            })
        });
        memberships.collect()
    }

    /// Returns the call that they make on their own.
    pub fn call_at(&self, now: MilliSecondsSinceUnixEpoch) -> Call {
        Call::new(self.at(now), |_| true, now)
    }
}

impl Sticky {
    fn read(event: &Value, now: MilliSecondsSinceUnixEpoch) -> Option<Self> {
        let text = |key: &str| event.get(key).and_then(Value::as_str);
        if !matches!(text("type")?, UNSTABLE_STICKY_TYPE | STABLE_STICKY_TYPE) {
            return None;
        }
        let number = |pointer: &str| event.pointer(pointer).and_then(Value::as_u64);
        let length =
            number("/msc4354_sticky/duration_ms").or_else(|| number("/sticky/duration_ms"));
        let length = UInt::new(length?)?.min(LONGEST.into());
        // It does not begin in the future, and what the homeserver says that is left of it is known best.
        let sent_at = MilliSecondsSinceUnixEpoch(UInt::new(number("/origin_server_ts")?)?);
        let began = sent_at.min(now);
        let left = number("/unsigned/msc4354_sticky_duration_ttl_ms").and_then(UInt::new);
        let until = match left {
            Some(left) => now.get().saturating_add(left.min(length)),
            None => began.get().saturating_add(length),
        };
        let sticks_until = MilliSecondsSinceUnixEpoch(until);
        if sticks_until <= now {
            return None;
        }
        let sender = OwnedUserId::try_from(text("sender")?).ok()?;
        let content = event.get("content")?;
        let key = key(content)?.to_owned();
        let device = device(&sender, content);
        Some(Self {
            key,
            event_id: OwnedEventId::try_from(text("event_id")?).ok()?,
            sent_at,
            sticks_until,
            device: device.map(|device| (device.to_owned(), began)),
            sender,
        })
    }
}

/// The key that an event has under either name; `None` if it has two.
fn key(content: &Value) -> Option<&str> {
    let read = |name| content.get(name).map(Value::as_str);
    match (read("sticky_key"), read("msc4354_sticky_key")) {
        (Some(stable), Some(unstable)) => stable.filter(|_| stable == unstable),
        (Some(key), None) | (None, Some(key)) => key,
        (None, None) => None,
    }
}

/// The device with which the sender says to be in the room's call. One in somebody else's name does not count.
fn device<'a>(sender: &UserId, content: &'a Value) -> Option<&'a DeviceId> {
    let text = |pointer: &str| content.pointer(pointer).and_then(Value::as_str);
    let is_call = SLOTS.contains(&text("/slot_id")?) && text("/application/type")? == "m.call";
    let is_own = text("/member/user_id")? == sender.as_str();
    let device = text("/member/device_id").filter(|device| !device.is_empty())?;
    (is_call && is_own).then(|| device.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ruma::{device_id, uint, user_id};
    use serde_json::json;

    use super::*;

    fn at(millis: u32) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(millis.into())
    }

    /// As Element Call 0.26.1 sends it through Synapse 1.163.2.
    fn member() -> Value {
        json!({
            "type": "org.matrix.msc4143.rtc.member",
            "sender": "@ann:x",
            "event_id": "$joined",
            "origin_server_ts": 1_000,
            "msc4354_sticky": { "duration_ms": 3_600_000 },
            "content": {
                "application": { "type": "m.call", "m.call.intent": "video" },
                "slot_id": "m.call#ROOM",
                "rtc_transports": [
                    { "type": "livekit", "livekit_service_url": "https://rtc.example/jwt" },
                ],
                "member": { "user_id": "@ann:x", "device_id": "DEV", "id": "4d2c" },
                "versions": [],
                "msc4354_sticky_key": "4d2c",
            },
            "unsigned": {},
        })
    }

    fn left() -> Value {
        let mut event = member();
        event["event_id"] = json!("$left");
        event["origin_server_ts"] = json!(5_000);
        event["content"] = json!({ "msc4354_sticky_key": "4d2c" });
        event
    }

    fn of(events: &[Value], now: u32) -> Vec<CallMembership> {
        let mut known = StickyMemberships::default();
        for event in events {
            known.take(event, at(now));
        }
        known.at(at(now))
    }

    #[test]
    fn who_says_so_by_a_sticky_event_is_in_the_call() {
        let memberships = of(&[member()], 2_000);
        let expected = CallMembership {
            user_id: user_id!("@ann:x").to_owned(),
            device_id: device_id!("DEV").to_owned(),
            since: at(1_000),
            expires_at: at(3_601_000),
            visits: false,
        };
        assert_eq!(memberships, [expected]);
        // The names that it will have.
        let mut stable = member();
        stable["type"] = json!("m.rtc.member");
        stable["sticky"] = stable["msc4354_sticky"].take();
        stable["content"]["sticky_key"] = stable["content"]["msc4354_sticky_key"].clone();
        assert_eq!(of(&[stable], 2_000), memberships);
    }

    #[test]
    fn an_event_with_a_key_and_nothing_else_is_a_leave_in_whatever_order_they_come() {
        assert_eq!(of(&[member(), left()], 6_000), []);
        assert_eq!(of(&[left(), member()], 6_000), []);
        let mut again = member();
        again["event_id"] = json!("$again");
        again["origin_server_ts"] = json!(5_500);
        assert_eq!(of(&[left(), again.clone(), member()], 6_000).len(), 1);
        // Of one moment, the greater ID counts, whichever comes first.
        again["origin_server_ts"] = json!(5_000);
        for events in [[again.clone(), left()], [left(), again]] {
            assert_eq!(of(&events, 6_000), []);
        }
    }

    #[test]
    fn who_renews_a_membership_is_in_the_call_since_it_began() {
        let mut renewed = member();
        renewed["event_id"] = json!("$renewed");
        renewed["origin_server_ts"] = json!(3_000_000);
        let memberships = of(&[member(), renewed], 3_000_001);
        assert_eq!(memberships[0].since, at(1_000));
        assert_eq!(memberships[0].expires_at, at(6_600_000));
    }

    #[test]
    fn nothing_sticks_for_more_than_an_hour() {
        let mut endless = member();
        endless["msc4354_sticky"]["duration_ms"] = json!(9_007_199_254_740_991_u64);
        endless["origin_server_ts"] = json!(9_007_199_254_740_991_u64);
        let memberships = of(std::slice::from_ref(&endless), 2_000);
        assert_eq!(memberships[0].expires_at, at(3_602_000));
        endless["unsigned"]["msc4354_sticky_duration_ttl_ms"] = json!(9_007_199_254_740_991_u64);
        assert_eq!(of(&[endless], 2_000)[0].expires_at, at(3_602_000));
        // The homeserver knows better than this machine's clock how much is left.
        let mut late = member();
        late["unsigned"]["msc4354_sticky_duration_ttl_ms"] = json!(700);
        assert_eq!(of(&[late], 50)[0].expires_at, at(750));
        assert_eq!(of(&[member()], 3_601_000), []);
    }

    #[test]
    fn nobody_is_in_a_call_by_somebody_elses_word_or_in_another_one() {
        let with = |pointer: &str, value: Value| {
            let mut event = member();
            *event.pointer_mut(pointer).unwrap() = value;
            event
        };
        for event in [
            with("/sender", json!("@bob:x")),
            with("/content/member/user_id", json!("@bob:x")),
            with("/content/member/device_id", json!("")),
            with("/content/member", json!("@ann:x")),
            with("/content/slot_id", json!("m.call#lobby")),
            with("/content/application", json!({ "type": "m.board" })),
            with("/content/msc4354_sticky_key", json!(5)),
            with("/type", json!("m.room.message")),
            with("/msc4354_sticky", json!({})),
            with("/msc4354_sticky/duration_ms", json!(-5)),
            with("/msc4354_sticky/duration_ms", json!(0)),
            with("/origin_server_ts", json!("soon")),
            json!({}),
            json!([]),
        ] {
            assert_eq!(of(std::slice::from_ref(&event), 2_000), [], "{event}");
        }
        let mut two_keys = member();
        two_keys["content"]["sticky_key"] = json!("another");
        assert_eq!(of(&[two_keys], 2_000), []);
    }

    #[test]
    fn a_sender_of_many_memberships_crowds_out_nobody() {
        let mut known = StickyMemberships::default();
        for number in 0..1_000 {
            let mut event = member();
            event["event_id"] = json!(format!("${number}"));
            event["content"]["msc4354_sticky_key"] = json!(number.to_string());
            event["content"]["member"]["device_id"] = json!(format!("DEV{number}"));
            known.take(&event, at(2_000));
        }
        let mut of_bob = member();
        of_bob["sender"] = json!("@bob:x");
        of_bob["content"]["member"]["user_id"] = json!("@bob:x");
        assert!(known.take(&of_bob, at(2_000)));
        assert_eq!(known.at(at(2_000)).len(), OF_ONE_SENDER + 1);
        // What has ended makes room.
        assert!(known.take(&left(), at(3_601_500)));
        assert_eq!(known.0.len(), 1);
    }

    #[test]
    fn what_is_known_can_be_kept() {
        let mut known = StickyMemberships::default();
        assert!(known.take(&member(), at(2_000)) && !known.take(&member(), at(2_000)));
        let kept = serde_json::to_string(&known).unwrap();
        let read: StickyMemberships = serde_json::from_str(&kept).unwrap();
        assert_eq!(read, known);
        assert!(read.call_at(at(2_000)).is_running());
    }

    proptest! {
        #[test]
        fn no_sticky_event_panics_or_speaks_for_anybody_else(
            sent_at: u64, length: u64, left: Option<u64>, key: String, device: String, now: u32,
        ) {
            let mut event = member();
            event["origin_server_ts"] = json!(sent_at);
            event["msc4354_sticky"]["duration_ms"] = json!(length);
            event["unsigned"]["msc4354_sticky_duration_ttl_ms"] = json!(left);
            event["content"]["msc4354_sticky_key"] = json!(key);
            event["content"]["member"]["device_id"] = json!(device);
            for membership in of(&[event], now) {
                prop_assert_eq!(&membership.user_id, user_id!("@ann:x"));
                prop_assert!(membership.since <= at(now));
                let longest = at(now).get().saturating_add(LONGEST.into());
                prop_assert!(membership.expires_at.get() <= longest);
                prop_assert!(membership.expires_at.get() > uint!(0));
            }
        }
    }
}
