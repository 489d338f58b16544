//! Memberships of calls, in the state and sticky: nobody gets somebody else into a call.
#![no_main]

use breakout_core::{
    call::{Call, CallMembership, StickyMemberships},
    ruma::{MilliSecondsSinceUnixEpoch, UserId, device_id, uint},
};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Ok(Value::Array(events)) = serde_json::from_slice(data) else {
        return;
    };
    let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
    let text = |event: &Value, key: &str| {
        event
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut sticky = StickyMemberships::default();
    let mut memberships = Vec::new();
    for event in &events {
        sticky.take(event, now);
        let sender = text(event, "sender");
        if let Ok(sender) = <&UserId>::try_from(&*sender) {
            let content = event.get("content").unwrap_or(&Value::Null);
            let read = CallMembership::read(sender, &text(event, "state_key"), now, content);
            assert!(read.as_ref().is_none_or(|read| read.user_id == sender));
            memberships.extend(read);
        }
    }
    memberships.extend(sticky.at(now));
    let senders: Vec<_> = events.iter().map(|event| text(event, "sender")).collect();
    let call = Call::new(memberships, |_| true, now);
    for user in call.participants() {
        assert!(senders.iter().any(|sender| *sender == user));
        call.of(&user, Some(device_id!("DEVICE")));
        call.others(&user);
    }
    assert!(call.memberships.iter().all(|it| it.is_active_at(now)));
    assert!(call.next_expiry().is_none_or(|at| at > now));

    let kept = serde_json::to_string(&sticky).expect("memberships are JSON");
    assert_eq!(
        serde_json::from_str::<StickyMemberships>(&kept).expect("they are read again"),
        sticky
    );
});
