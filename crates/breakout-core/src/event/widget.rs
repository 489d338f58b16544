//! The widget that shows people their group inside Element: the event that adds it to a room, and the
//! [`layout`] that opens and closes it.
//!
//! Element keeps a user's trust in a widget by the ID of this event, and what they have approved by the
//! widget's ID over all rooms. So the event is written once, and the ID is the same everywhere: when it is
//! written anew, Element asks everybody again.
//!
//! Both events are Element's, and everybody with the power to may have written them: what cannot be read in
//! them is as if it were not there.

mod address;
pub mod layout;

use ruma::{OwnedEventId, OwnedUserId, UserId};
use serde_json::{Value, json};

pub use self::address::{BadWidgetAddress, WidgetAddress};
use crate::room::state_event::StateEvent;

/// The type of the event that adds a widget to a room.
pub const TYPE: &str = "im.vector.modular.widgets";

/// The widget's ID, which is the state key of the event.
pub const ID: &str = "io.github.matrix_breakout.widget";

/// The widget of a room.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Widget {
    /// The template of its address. Untrusted text.
    pub url: String,

    /// Who added it.
    pub sender: OwnedUserId,

    /// The event that added it, by which Element keeps whether somebody trusts it.
    pub event_id: Option<OwnedEventId>,
}

impl Widget {
    /// Reads our widget from its state event. Returns `None` where it was removed, is without an address, or
    /// the event is another one.
    pub fn read(event: &StateEvent) -> Option<Self> {
        if event.event_type != TYPE || event.state_key != ID {
            return None;
        }
        // Element shows none without a type.
        event.text("type")?;
        Some(Self {
            url: event.text("url")?.to_owned(),
            sender: event.sender.clone(),
            event_id: event.event_id.clone(),
        })
    }

    /// Returns whether it is at this address, so that nothing need be written.
    pub fn is_at(&self, address: &WidgetAddress) -> bool {
        self.url == address.template()
    }

    /// Returns where its folder is, without what Element fills in, where that is as we write it. Untrusted
    /// text.
    pub fn folder(&self) -> &str {
        self.url
            .strip_suffix(address::FILLED_IN)
            .unwrap_or(&self.url)
    }
}

/// Returns the content that adds the widget to a room, under a name that people read.
pub fn content(address: &WidgetAddress, name: &str, creator: &UserId) -> Value {
    json!({
        "id": ID,
        "type": "m.custom",
        "name": name,
        "url": address.template(),
        "creatorUserId": creator,
        "data": {},
    })
}

/// Returns the content that removes the widget from a room.
pub fn removed() -> Value {
    json!({})
}

#[cfg(test)]
mod tests {
    use ruma::{owned_event_id, user_id};

    use super::*;

    fn event(content: &Value) -> StateEvent {
        let event = json!({
            "type": TYPE,
            "state_key": ID,
            "sender": "@tina:x",
            "event_id": "$widget",
            "origin_server_ts": 1,
            "content": content,
        });
        serde_json::from_value(event).unwrap()
    }

    fn address() -> WidgetAddress {
        "https://widgets.school.example/breakout".parse().unwrap()
    }

    #[test]
    fn the_widget_is_written_exactly() {
        let content = content(&address(), "Break-out groups", user_id!("@tina:x"));
        let url = "https://widgets.school.example/breakout/#?room=$matrix_room_id&user=$matrix_user_id\
                   &theme=$org.matrix.msc2873.client_theme&lang=$org.matrix.msc2873.client_language";
        let json = json!({
            "id": "io.github.matrix_breakout.widget",
            "type": "m.custom",
            "name": "Break-out groups",
            "url": url,
            "creatorUserId": "@tina:x",
            "data": {},
        });
        assert_eq!(content, json);
        assert_eq!(removed(), json!({}));
    }

    #[test]
    fn what_was_written_is_read_again() {
        let content = content(&address(), "Groups", user_id!("@tina:x"));
        let widget = Widget::read(&event(&content)).unwrap();
        assert!(widget.is_at(&address()));
        assert_eq!(widget.folder(), "https://widgets.school.example/breakout/");
        assert_eq!(widget.sender, "@tina:x");
        assert_eq!(widget.event_id, Some(owned_event_id!("$widget")));
        let other = "https://other.example/".parse().unwrap();
        assert!(!widget.is_at(&other));
    }

    #[test]
    fn what_is_no_widget_is_none() {
        for content in [
            removed(),
            json!({ "type": "m.custom" }),
            json!({ "url": "https://x/" }),
            json!({ "type": "m.custom", "url": "" }),
            json!({ "type": 5, "url": "https://x/" }),
            json!({ "type": "m.custom", "url": ["https://x/"] }),
            json!("text"),
        ] {
            assert_eq!(Widget::read(&event(&content)), None, "{content}");
        }
        let mut other = event(&json!({ "type": "m.custom", "url": "https://x/" }));
        assert_eq!(Widget::read(&other).unwrap().folder(), "https://x/");
        other.state_key = "another".to_owned();
        assert_eq!(Widget::read(&other), None);
    }
}
