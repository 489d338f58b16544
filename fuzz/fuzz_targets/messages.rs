//! What people write in the groups: calls for help, and what they mark to be reported.
#![no_main]

use std::collections::BTreeSet;

use breakout_core::{
    help::{self, Heard},
    report,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, uint},
};
use breakout_i18n::Language;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Ok(Value::Array(events)) = serde_json::from_slice(data) else {
        return;
    };
    let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
    let text = |event: &Value, key: &str| {
        event
            .pointer(key)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let (mut calls, mut reported) = (Vec::new(), Vec::new());
    for (number, event) in events.iter().enumerate() {
        let Ok(id) = OwnedEventId::try_from(format!("${number}")) else {
            continue;
        };
        let sender = text(event, "/sender").and_then(|sender| OwnedUserId::try_from(sender).ok());
        let Some(sender) = sender else {
            continue;
        };
        let mut call = help::Message::new(id.clone(), sender.clone(), now);
        call.body = text(event, "/content/body");
        call.answers = text(event, "/content/m.relates_to/event_id")
            .and_then(|id| OwnedEventId::try_from(id).ok());
        calls.push(call);
        let event_type = text(event, "/type").unwrap_or_default();
        let content = event.get("content").unwrap_or(&Value::Null);
        reported.extend(report::Message::read(id, sender, &event_type, content));
    }
    let joined: BTreeSet<_> = calls.iter().map(|call| call.sender.clone()).collect();
    let moderators: BTreeSet<_> = joined.iter().take(1).cloned().collect();
    for language in [Language::English, Language::German, Language::Arabic] {
        let words = language.words();
        let requests = help::requests(Heard::new(calls.clone()), words, &joined, &moderators);
        // Only the last one can be open, and only a moderator takes one.
        assert!(
            requests
                .iter()
                .rev()
                .skip(1)
                .all(|request| request.taken_by.is_some())
        );
        assert!(
            requests
                .iter()
                .filter_map(|it| it.taken_by.as_ref())
                .all(|by| moderators.contains(by))
        );
        let picked = report::pick(&reported, &BTreeSet::new(), words);
        assert!(picked.len() <= reported.len());
        for message in &picked {
            message.says(words);
        }
    }
});
