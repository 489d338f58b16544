//! What a call that is prepared says and is told before its time.
//!
//! Once Element Call is told to enter, it takes most of a second before it asks for anything: it draws its page and makes its
//! sounds ready. So it is told that while the old call goes on, and what would take it into the new one is kept back here: the
//! credentials, without which it neither reaches a media server nor opens a microphone, and its own membership, by which
//! others know of it.

use breakout_core::call;
use serde_json::Value;

/// The types of memberships: those of state, and those of sticky events.
const MEMBERSHIPS: [&str; 4] = [
    call::UNSTABLE_TYPE,
    call::STABLE_TYPE,
    call::UNSTABLE_STICKY_TYPE,
    call::STABLE_STICKY_TYPE,
];

/// What one call has said, and is to be told, later.
#[derive(Debug)]
pub(super) struct Withheld {
    may_connect: bool,
    may_enter: bool,
    credentials: Vec<Value>,
    memberships: Vec<Value>,
}

impl Withheld {
    /// Keeps everything back of a call that is prepared, and nothing of one whose lobby the user leaves themselves.
    pub(super) fn of(is_prepared: bool) -> Self {
        Self {
            may_connect: !is_prepared,
            may_enter: !is_prepared,
            credentials: Vec::new(),
            memberships: Vec::new(),
        }
    }

    /// Whether what the call says of itself may go to others.
    pub(super) fn may_enter(&self) -> bool {
        self.may_enter
    }

    /// Returns what the call may be told now.
    pub(super) fn pass_to_frame(&mut self, message: Value) -> Option<Value> {
        if self.may_connect || !is_credentials(&message) {
            return Some(message);
        }
        self.credentials.push(message);
        None
    }

    /// Returns what the call may have done for it now.
    pub(super) fn pass_from_frame(&mut self, message: Value) -> Option<Value> {
        if self.may_enter || !is_membership(&message) {
            return Some(message);
        }
        self.memberships.push(message);
        None
    }

    /// Lets the call connect to its media server; returns what it is to be told.
    pub(super) fn connect(&mut self) -> Vec<Value> {
        self.may_connect = true;
        std::mem::take(&mut self.credentials)
    }

    /// Lets the call say that it is entered; returns what it has said.
    pub(super) fn enter(&mut self) -> Vec<Value> {
        self.may_enter = true;
        std::mem::take(&mut self.memberships)
    }
}

fn text<'a>(message: &'a Value, pointer: &str) -> &'a str {
    let text = message.pointer(pointer).and_then(Value::as_str);
    text.unwrap_or_default()
}

fn is_credentials(message: &Value) -> bool {
    text(message, "/api") == "toWidget" && text(message, "/action") == "openid_credentials"
}

/// Its leave, which the homeserver sends in time if nobody renews it, is none: it goes ahead.
fn is_membership(message: &Value) -> bool {
    tells_of_user(message) && message.pointer("/data/delay").is_none()
}

/// Whether the homeserver is told by this of the user in the call: that they are there, or are to be taken out of it in time,
/// which comes first.
pub(super) fn tells_of_user(message: &Value) -> bool {
    let kind = text(message, "/data/type");
    text(message, "/action") == "send_event" && MEMBERSHIPS.contains(&kind)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn credentials() -> Value {
        json!({ "api": "toWidget", "action": "openid_credentials", "data": { "state": "allowed" } })
    }

    fn membership(delay: Option<u32>) -> Value {
        let mut data =
            json!({ "type": "org.matrix.msc3401.call.member", "state_key": "_@ann:x_D_m.call" });
        if let Some(delay) = delay {
            data["delay"] = json!(delay);
        }
        json!({ "api": "fromWidget", "action": "send_event", "data": data })
    }

    #[test]
    fn a_prepared_call_neither_connects_nor_enters_before_its_time() {
        let mut withheld = Withheld::of(true);
        let other = json!({ "api": "toWidget", "action": "update_state", "data": {} });
        assert_eq!(withheld.pass_to_frame(other.clone()), Some(other));
        assert_eq!(withheld.pass_to_frame(credentials()), None);
        assert_eq!(withheld.connect(), [credentials()]);
        assert_eq!(withheld.pass_to_frame(credentials()), Some(credentials()));

        let leave = membership(Some(18_000));
        assert_eq!(withheld.pass_from_frame(leave.clone()), Some(leave));
        assert_eq!(withheld.pass_from_frame(membership(None)), None);
        assert!(!withheld.may_enter());
        assert_eq!(withheld.enter(), [membership(None)]);
        assert!(withheld.may_enter());
        assert_eq!(
            withheld.pass_from_frame(membership(None)),
            Some(membership(None))
        );
    }

    #[test]
    fn a_homeserver_is_told_of_somebody_by_their_membership_and_its_end() {
        assert!(tells_of_user(&membership(None)));
        assert!(tells_of_user(&membership(Some(18_000))));
        assert!(!tells_of_user(&credentials()));
    }

    #[test]
    fn a_call_that_is_entered_by_hand_is_not_held_up() {
        let mut withheld = Withheld::of(false);
        assert_eq!(withheld.pass_to_frame(credentials()), Some(credentials()));
        assert_eq!(
            withheld.pass_from_frame(membership(None)),
            Some(membership(None))
        );
    }
}
