//! The smaller notes: marks of children, journals, what an account remembers, the widget and the room's layout.
#![no_main]

use breakout_core::{
    event::{
        LanguageTag,
        adding::AddingEventContent,
        child_mark::ChildMarkEventContent,
        journal::JournalEventContent,
        remembered::RememberedEventContent,
        widget::{self, WidgetAddress, layout},
    },
    quiet,
};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Ok(json) = serde_json::from_slice::<Value>(data) else {
        return;
    };
    let _mark = serde_json::from_value::<ChildMarkEventContent>(json.clone());
    if let Ok(journal) = serde_json::from_value::<JournalEventContent>(json.clone()) {
        let written = serde_json::to_value(&journal).expect("a journal is JSON");
        serde_json::from_value::<JournalEventContent>(written).expect("a journal is read again");
    }
    if let Ok(adding) = serde_json::from_value::<AddingEventContent>(json.clone()) {
        let written = serde_json::to_value(&adding).expect("a note is JSON");
        serde_json::from_value::<AddingEventContent>(written).expect("a note is read again");
    }
    let _remembered = serde_json::from_value::<RememberedEventContent>(json.clone());

    // What a session opens it closes again, and leaves the rest as it was.
    if let Some(opened) = layout::opened(&json, &"session".into()) {
        assert!(layout::is_open(&opened));
        if let Some(closed) = layout::closed_after_session(&opened) {
            assert!(!layout::is_open(&closed));
        }
    }
    layout::closed(&json);
    if let Some(lifted) = quiet::lift(&json) {
        assert!(quiet::session_of(&lifted).is_none());
    }
    if let Some(text) = json.as_str() {
        if let Some(tag) = LanguageTag::parse(text) {
            assert_eq!(LanguageTag::parse(tag.as_str()).as_ref(), Some(&tag));
        }
        if let Ok(address) = text.parse::<WidgetAddress>() {
            let host = breakout_core::ruma::user_id!("@host:example.org");
            widget::content(&address, text, host);
            assert!(!address.template().is_empty());
        }
    }
});
