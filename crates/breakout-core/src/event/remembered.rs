//! What a host's account remembers of a room from one session to the next.
//!
//! It is kept as account data of the parent room, so that every machine of the same host knows it,
//! and nobody else sees it.

use std::collections::BTreeSet;

use ruma::{OwnedUserId, events::macros::EventContent};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::event::{LanguageTag, SessionId};

/// The type of what is remembered, account data of the parent room.
pub const TYPE: &str = "io.github.matrix_breakout.remembered";

/// The content of `io.github.matrix_breakout.remembered`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, EventContent)]
#[ruma_event(type = "io.github.matrix_breakout.remembered", kind = RoomAccountData)]
#[non_exhaustive]
pub struct RememberedEventContent {
    /// Who is not dealt into any group: helpers, recorders, bots.
    #[serde(
        default,
        deserialize_with = "readable",
        skip_serializing_if = "BTreeSet::is_empty"
    )]
    pub without: BTreeSet<OwnedUserId>,

    /// The language of what goes into rooms for the sessions of this parent; `None` is English.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "Option::is_none"
    )]
    pub language: Option<LanguageTag>,

    /// Whether sessions open the widget of the room, and close it when they end.
    #[serde(
        default,
        deserialize_with = "yes",
        skip_serializing_if = "std::ops::Not::not"
    )]
    pub widget: bool,

    /// The session after which this user takes everybody out of the groups, until that is done. The empty ID is that of a
    /// break-out whose event has no note of a session.
    #[serde(
        default,
        deserialize_with = "ruma::serde::default_on_error",
        skip_serializing_if = "Option::is_none"
    )]
    pub removal: Option<SessionId>,
}

/// Reads the IDs that can be read.
fn readable<'de, D: Deserializer<'de>>(json: D) -> Result<BTreeSet<OwnedUserId>, D::Error> {
    let Value::Array(entries) = Value::deserialize(json)? else {
        return Ok(BTreeSet::new());
    };
    let ids = entries.iter().filter_map(Value::as_str);
    Ok(ids.filter_map(|id| id.try_into().ok()).collect())
}

/// Reads what is true as true, and anything else as false.
fn yes<'de, D: Deserializer<'de>>(json: D) -> Result<bool, D::Error> {
    Ok(Value::deserialize(json)? == Value::Bool(true))
}

#[cfg(test)]
mod tests {
    use ruma::owned_user_id;
    use serde_json::{from_value, json, to_value};

    use super::*;

    #[test]
    fn what_is_remembered_is_written_exactly() {
        let content = RememberedEventContent {
            without: BTreeSet::from([owned_user_id!("@bot:x"), owned_user_id!("@aid:x")]),
            language: LanguageTag::parse("de"),
            widget: true,
            removal: Some("s1".into()),
        };
        let json = json!({
            "without": ["@aid:x", "@bot:x"],
            "language": "de",
            "widget": true,
            "removal": "s1",
        });
        assert_eq!(to_value(&content).unwrap(), json);
        assert_eq!(from_value::<RememberedEventContent>(json).unwrap(), content);
        assert_eq!(
            to_value(RememberedEventContent::default()).unwrap(),
            json!({})
        );
    }

    #[test]
    fn what_cannot_be_read_is_not_remembered() {
        for (json, count) in [
            (json!({}), 0),
            (json!({ "without": null, "language": ["de"] }), 0),
            (json!({ "language": "no tag" }), 0),
            (json!({ "without": null, "widget": null }), 0),
            (json!({ "widget": "yes", "removal": ["s1"] }), 0),
            (json!({ "without": { "@a:x": 1 } }), 0),
            (json!({ "without": ["@a:x", 5, "nobody", null] }), 1),
        ] {
            let content: RememberedEventContent = from_value(json).unwrap();
            assert_eq!((content.without.len(), content.language), (count, None));
            assert!(!content.widget && content.removal.is_none());
        }
    }
}
