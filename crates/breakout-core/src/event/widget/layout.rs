//! Where Element shows the widgets of a room: at the top our widget is open for everybody, without a
//! place it is closed.
//!
//! The other widgets of the room keep their places, and all that cannot be read here stays as it is.

use serde_json::{Map, Value, json};

use super::ID;
use crate::event::SessionId;

/// The type of the event.
pub const TYPE: &str = "io.element.widgets.layout";

/// Says which session has opened the widget, in its place. What somebody has pinned by hand is without it, and
/// no end of a session closes that.
pub const SESSION_KEY: &str = "io.github.matrix_breakout.session";

const WIDGETS: &str = "widgets";
const TOP: &str = "top";

/// The lowest index but one that canonical JSON can hold.
const LOWEST: i64 = 2 - (1 << 53);

/// How much of the room's height it is given, in hundredths.
const HEIGHT: u8 = 40;

/// Returns the layout with the widget open for a session, or nothing if it is open already.
pub fn opened(layout: &Value, session: &SessionId) -> Option<Value> {
    if is_open(layout) {
        return None;
    }
    let mut content = layout.as_object().cloned().unwrap_or_default();
    let mut widgets = widgets(layout).cloned().unwrap_or_default();
    // Element shows three at the top, those with the lowest index.
    let on_top = widgets
        .values()
        .filter(|place| container(place) == Some(TOP));
    let first = on_top.map(|place| place.get("index").and_then(Value::as_i64).unwrap_or(0));
    let index = first
        .min()
        .map_or(0, |first| first.max(LOWEST).saturating_sub(1));
    let place = json!({
        "container": TOP,
        "index": index,
        "height": HEIGHT,
        (SESSION_KEY): session,
    });
    widgets.insert(ID.to_owned(), place);
    content.insert(WIDGETS.to_owned(), Value::Object(widgets));
    Some(Value::Object(content))
}

/// Returns the layout without the widget, or nothing if it has no place there.
pub fn closed(layout: &Value) -> Option<Value> {
    let mut content = layout.clone();
    let widgets = content.get_mut(WIDGETS)?.as_object_mut()?;
    widgets.remove(ID)?;
    Some(content)
}

/// Returns the layout without the widget where a session has opened it, or nothing where none has.
pub fn closed_after_session(layout: &Value) -> Option<Value> {
    is_open_by_session(layout).then(|| closed(layout)).flatten()
}

/// Returns whether the widget is open for everybody.
pub fn is_open(layout: &Value) -> bool {
    let place = widgets(layout).and_then(|widgets| widgets.get(ID));
    matches!(place.and_then(container), Some(TOP | "center"))
}

/// Returns whether a session has opened the widget, so that its end is to close it.
pub fn is_open_by_session(layout: &Value) -> bool {
    let place = widgets(layout).and_then(|widgets| widgets.get(ID));
    is_open(layout) && place.is_some_and(|place| place.get(SESSION_KEY).is_some())
}

fn widgets(layout: &Value) -> Option<&Map<String, Value>> {
    layout.get(WIDGETS)?.as_object()
}

fn container(place: &Value) -> Option<&str> {
    place.get("container")?.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session() -> SessionId {
        "s1".into()
    }

    #[test]
    fn the_layout_is_written_exactly() {
        let open = opened(&json!({}), &session()).unwrap();
        let json = json!({ "widgets": { "io.github.matrix_breakout.widget": {
            "container": "top",
            "index": 0,
            "height": 40,
            "io.github.matrix_breakout.session": "s1",
        } } });
        assert_eq!(open, json);
        assert!(is_open(&open) && is_open_by_session(&open));
        assert_eq!(closed(&open).unwrap(), json!({ "widgets": {} }));
        assert_eq!(closed_after_session(&open), closed(&open));
    }

    #[test]
    fn opening_or_closing_twice_writes_nothing() {
        let open = opened(&json!({}), &session()).unwrap();
        assert_eq!(opened(&open, &"s2".into()), None);
        let closed_once = closed(&open).unwrap();
        assert_eq!(closed(&closed_once), None);
        assert_eq!(closed(&json!({})), None);
    }

    #[test]
    fn other_widgets_keep_their_places_whatever_they_are() {
        let layout = json!({
            "com.example": [1, null],
            "widgets": {
                "call": { "container": "top", "index": 0, "width": 60 },
                "board": { "container": "top", "index": -3 },
                "odd": 5,
                "far": { "container": ["top"], "index": "first" },
            },
        });
        let open = opened(&layout, &session()).unwrap();
        let mut without = open.clone();
        let widgets = without["widgets"].as_object_mut().unwrap();
        let ours = widgets.remove(ID).unwrap();
        assert_eq!(without, layout);
        assert_eq!(ours["index"], -4, "Element shows three at the top");
        assert_eq!(closed(&open).unwrap(), layout);
    }

    #[test]
    fn what_cannot_be_read_keeps_nobody_from_opening_it() {
        for layout in [
            json!(null),
            json!([]),
            json!("top"),
            json!({ "widgets": null }),
            json!({ "widgets": ["a"] }),
            json!({ "widgets": { (ID): "top" } }),
            json!({ "widgets": { (ID): { "container": "right" } } }),
            json!({ "widgets": { "a": { "container": "top", "index": i64::MIN } } }),
            json!({ "widgets": { "a": { "container": "top", "index": 1.5 } } }),
        ] {
            assert!(
                !is_open(&layout) && !is_open_by_session(&layout),
                "{layout}"
            );
            let open = opened(&layout, &session()).unwrap();
            assert!(is_open_by_session(&open), "{layout}");
        }
    }

    #[test]
    fn what_was_pinned_by_hand_outlives_the_session() {
        for container in ["top", "center"] {
            let pinned = json!({ "widgets": { (ID): { "container": container, "index": 0 } } });
            assert_eq!(opened(&pinned, &session()), None);
            assert_eq!(closed_after_session(&pinned), None);
            assert_eq!(closed(&pinned).unwrap(), json!({ "widgets": {} }));
        }
    }
}
