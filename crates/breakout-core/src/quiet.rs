//! The quiet room: while a session is open, ordinary members cannot write in the parent.
//!
//! The review of the MSC asks for it, and its author's answer is to change permissions for a while.
//! That is what this does with the content of [`m.room.power_levels`]: [`raise`] makes sending
//! messages require the level of a moderator, [`lift`] restores what was there.
//!
//! What was there before stands in the raised content itself, under [`BEFORE_KEY`]. Only somebody
//! who may change the levels can write it, so that a less powerful member cannot make a moderator
//! write levels of their choosing. And only what was raised here is ever restored, and only where
//! nobody has changed it since: the change of a moderator stays.
//!
//! Both keys hold maps of whole numbers, as everything else in that event does: a Synapse that
//! upgrades the room copies the levels, and fails if it finds anything else there.
//!
//! All of this works on JSON, since everything else in the event has to stay as it is.
//!
//! [`m.room.power_levels`]: https://spec.matrix.org/v1.16/client-server-api/#mroompower_levels

use ruma::{OwnedUserId, UserId};
use serde_json::{Map, Value, json};

/// The event that holds the levels.
pub const EVENT_TYPE: &str = "m.room.power_levels";

/// Under which key of the levels stands for which session they are raised.
pub const KEY: &str = "io.github.matrix_breakout.quiet_main";

/// Under which key stands what they were before.
pub const BEFORE_KEY: &str = "io.github.matrix_breakout.quiet_main.before";

/// The level that is needed to write while the room is quiet: that of a moderator.
pub const LEVEL: i64 = 50;

/// The largest level that canonical JSON can hold, and the smallest but for the sign.
const MOST: i64 = (1 << 53) - 1;

const DEFAULT: &str = "events_default";
const USERS: &str = "users";
const EVENTS: &str = "events";

/// The levels that stand alone, the one for writing besides.
const SINGLE: [&str; 6] = [
    "ban",
    "invite",
    "kick",
    "redact",
    "state_default",
    "users_default",
];

/// The levels that stand for a type or a name each.
const MAPS: [&str; 3] = [EVENTS, "notifications", USERS];

/// What people write. Where such a type has a level of its own, that counts and not the default.
const WRITING: [&str; 11] = [
    "m.poll.end",
    "m.poll.response",
    "m.poll.start",
    "m.reaction",
    "m.room.encrypted",
    "m.room.message",
    "m.sticker",
    "org.matrix.msc3381.poll.end",
    "org.matrix.msc3381.poll.response",
    "org.matrix.msc3381.poll.start",
    "org.matrix.msc3381.v2.poll.start",
];

/// Returns the levels with which ordinary members cannot write while this session is open; `None`
/// if they cannot already.
///
/// If the room is quiet for another session, that one's quiet is lifted in the same step, so that
/// the note has the levels from before both.
///
/// # Examples
///
/// ```
/// use breakout_core::quiet::{is_quiet, lift, raise};
/// use serde_json::json;
///
/// let levels = json!({ "events_default": 0, "users": { "@host:example.org": 100 } });
/// let quiet = raise(&levels, "mondays").expect("it was not quiet");
/// assert_eq!(quiet["events_default"], 50);
/// assert!(is_quiet(&quiet));
/// assert_eq!(lift(&quiet), Some(levels));
/// ```
pub fn raise(levels: &Value, session: &str) -> Option<Value> {
    if session_of(levels) == Some(session) {
        return None;
    }
    let lifted = lift(levels);
    let was_quiet = lifted.is_some();
    let mut content = lifted.unwrap_or_else(|| levels.clone());
    let levels = content.as_object_mut()?;

    let mut is_raised = false;
    let mut before = Map::new();
    // It is noted also where it stays as it is: one that is not noted was not there.
    if let Some(default) = levels.get(DEFAULT).filter(|level| number(level).is_some()) {
        before.insert(DEFAULT.to_owned(), default.clone());
    }
    // The specification: 0 if it is not given.
    let default = levels.get(DEFAULT).map_or(Some(0), number);
    if default.is_some_and(|level| level < LEVEL) {
        levels.insert(DEFAULT.to_owned(), json!(LEVEL));
        is_raised = true;
    }
    if let Some(events) = levels.get_mut(EVENTS).and_then(Value::as_object_mut) {
        for event_type in WRITING {
            let Some(level) = events.get_mut(event_type) else {
                continue;
            };
            if number(level).is_some_and(|level| level < LEVEL) {
                before.insert(event_type.to_owned(), level.take());
                *level = json!(LEVEL);
                is_raised = true;
            }
        }
    }
    if !is_raised {
        return was_quiet.then_some(content);
    }
    levels.insert(KEY.to_owned(), json!({ session: 1 }));
    levels.insert(BEFORE_KEY.to_owned(), Value::Object(before));
    Some(content)
}

/// Returns the levels as they are without the quiet; `None` if the room is not quiet.
///
/// What somebody else has changed meanwhile stays.
pub fn lift(levels: &Value) -> Option<Value> {
    let mut content = levels.clone();
    let map = content.as_object_mut()?;
    map.remove(KEY)?;
    map.remove(BEFORE_KEY);
    restore(&mut content, levels, |_| true);
    Some(content)
}

/// Returns the levels without the quiet of this session where somebody else's client has dropped
/// the note of what was there before; `None` if there is nothing left to restore.
///
/// `newest_first` are the levels that the room has had, the present ones first. What was restored
/// already, and then raised by somebody else, stays raised.
pub fn lift_what_is_left(newest_first: &[Value], session: &str) -> Option<Value> {
    let noted = newest_first
        .iter()
        .position(|levels| session_of(levels) == Some(session))?;
    let (since, _) = newest_first.split_at(noted);
    let Some(now) = since.first() else {
        return newest_first.first().and_then(lift);
    };
    let note = newest_first.get(noted)?;
    let mut content = now.clone();
    let is_raised = |place: Place<'_>| {
        since
            .iter()
            .all(|levels| place.of(levels).and_then(number) == Some(LEVEL))
    };
    restore(&mut content, note, is_raised);
    if let Some(levels) = content.as_object_mut() {
        levels.remove(BEFORE_KEY);
    }
    (content != *now).then_some(content)
}

/// Returns whether something in these levels may have been raised by a session: if not, there is nothing to
/// put back, whatever a note says.
pub fn may_be_raised(levels: &Value) -> bool {
    let writing = WRITING.iter().copied().map(Place::Event);
    let mut places = std::iter::once(Place::Default).chain(writing);
    levels.get(KEY).is_some()
        || places.any(|place| place.of(levels).and_then(number) == Some(LEVEL))
}

/// Returns these levels as every homeserver accepts them: integers that canonical JSON can hold, and
/// in `users` only user IDs, without those who have every power anyway: the `creators` of a room of
/// version 12 or later.
///
/// What was there before a session is put back as it stands in a note, and that note may be
/// somebody's joke: what cannot be sent must not keep a session from ending.
pub fn sendable(levels: &Value, creators: &[OwnedUserId]) -> Value {
    let mut content = levels.clone();
    let Some(levels) = content.as_object_mut() else {
        return content;
    };
    for key in SINGLE.into_iter().chain([DEFAULT]) {
        if let Some(level) = levels.remove(key).as_ref().and_then(number) {
            levels.insert(key.to_owned(), json!(level));
        }
    }
    for key in MAPS {
        let Some(map) = levels.remove(key) else {
            continue;
        };
        let Value::Object(map) = map else {
            continue;
        };
        let is_one = |user: &String| {
            <&UserId>::try_from(user.as_str()).is_ok_and(|user| !creators.iter().any(|c| c == user))
        };
        let map = map
            .into_iter()
            .filter(|(name, _)| key != USERS || is_one(name))
            .filter_map(|(name, level)| Some((name, json!(number(&level)?))));
        levels.insert(key.to_owned(), Value::Object(map.collect()));
    }
    content
}

/// Returns for which session the room is quiet, if it is.
pub fn session_of(levels: &Value) -> Option<&str> {
    let mut sessions = levels.get(KEY)?.as_object()?.iter();
    let (session, _) = sessions.find(|(_, mark)| mark.is_i64())?;
    Some(session)
}

/// Returns whether ordinary members cannot write with these levels because of a session.
pub fn is_quiet(levels: &Value) -> bool {
    levels.get(KEY).is_some() && Place::Default.of(levels).and_then(number) >= Some(LEVEL)
}

/// Puts back what was raised by these levels' note, where it is still so and `is_ours` says that it is so
/// because of us.
fn restore(levels: &mut Value, noted: &Value, is_ours: impl Fn(Place<'_>) -> bool) {
    let Some(before) = noted.get(BEFORE_KEY).and_then(Value::as_object) else {
        return;
    };
    let raised = WRITING.iter().copied().map(Place::Event);
    for place in std::iter::once(Place::Default).chain(raised) {
        let still = place.of(levels).and_then(number) == Some(LEVEL);
        if !still || !is_ours(place) {
            continue;
        }
        match (place, before.get(place.name())) {
            (Place::Default, None) => {
                levels.as_object_mut().map(|levels| levels.remove(DEFAULT));
            }
            // A note cannot make anybody restore more than was raised.
            (place, Some(earlier)) if number(earlier).is_some_and(|level| level < LEVEL) => {
                if let Some(level) = place.of_mut(levels) {
                    *level = earlier.clone();
                }
            }
            _ => {}
        }
    }
}

/// Where a level stands.
#[derive(Clone, Copy)]
enum Place<'a> {
    Default,
    Event(&'a str),
}

impl<'a> Place<'a> {
    /// What it is called in the note.
    fn name(self) -> &'a str {
        match self {
            Self::Default => DEFAULT,
            Self::Event(event_type) => event_type,
        }
    }

    fn of(self, levels: &Value) -> Option<&Value> {
        match self {
            Self::Default => levels.get(DEFAULT),
            Self::Event(event_type) => levels.get(EVENTS)?.get(event_type),
        }
    }

    fn of_mut(self, levels: &mut Value) -> Option<&mut Value> {
        match self {
            Self::Default => levels.get_mut(DEFAULT),
            Self::Event(event_type) => levels.get_mut(EVENTS)?.get_mut(event_type),
        }
    }
}

/// Reads a level, as far as canonical JSON goes. In rooms before version 10 it may be written as
/// text, and in some before version 6 with a fraction.
fn number(level: &Value) -> Option<i64> {
    let level = match level {
        Value::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Value::String(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| whole(text.parse().ok()?))
        }
        _ => None,
    };
    level.map(|level| level.clamp(-MOST, MOST))
}

/// The part of a number before its fraction.
fn whole(number: f64) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "such a cast ends at the bounds, which are beyond those of a level"
    )]
    number.is_finite().then_some(number as i64)
}

#[cfg(test)]
mod tests;
