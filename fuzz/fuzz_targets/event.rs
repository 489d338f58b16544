//! The break-out event: what anybody with the level writes, and what a participant is shown of it.
#![no_main]

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    announcement::Opened,
    event::{breakout::BreakoutEventContent, size::content_bytes},
    offer::{Circumstances, Offer},
    plan::reuse::ExistingRoom,
    ruma::{MilliSecondsSinceUnixEpoch, uint, user_id},
};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// The most bytes that a room's event may have.
const LARGEST: usize = 65_536;

fuzz_target!(|data: &[u8]| {
    let Ok(json) = serde_json::from_slice::<Value>(data) else {
        return;
    };
    let content = BreakoutEventContent::from_json(&json);
    assert_eq!(content.ordered_children().len(), content.children.len());
    let numbered = content.numbered_children();
    let numbers: BTreeSet<_> = numbered.iter().map(|(number, ..)| number).collect();
    assert_eq!(numbers.len(), content.children.len());
    assert!(
        numbers
            .iter()
            .all(|number| **number < content.next_number())
    );

    // Whatever can be written is read again as what it was.
    if let Ok(written) = serde_json::to_value(&content) {
        let again = BreakoutEventContent::from_json(&written);
        assert_eq!(again.children, content.children);
        assert_eq!(again.session, content.session);
        assert!(again.dropped.is_empty(), "{:?} of {written}", again.dropped);
        assert!(content_bytes(&content).is_ok());
    }

    let now = MilliSecondsSinceUnixEpoch(uint!(1_000_000));
    let (own, host) = (user_id!("@ann:example.org"), user_id!("@host:example.org"));
    if let Some(offer) = Offer::new(&content, &Circumstances::new(own, host, now)) {
        assert!(offer.children.len() <= content.children.len());
        assert!(offer.suggestions().all(|child| {
            content.children[&child.room_id]
                .users
                .iter()
                .any(|user| user == own)
        }));
    }
    ExistingRoom::of(&content);
    if content.is_open() {
        let names = BTreeMap::new();
        let opened = Opened::new(&content, &names, LARGEST, breakout_i18n::english());
        for announcement in opened.announcements(None) {
            assert!(!announcement.body.is_empty());
        }
    }
});
