//! The homeserver's timers: the event that ends a session, and the one that lets everybody write in
//! a quiet parent again, sent by the homeserver when the time comes
//! ([MSC4140](https://github.com/matrix-org/matrix-spec-proposals/pull/4140)).
//!
//! Which session a timer is for, and for which time it was set, stands in the content that it will
//! send, so that nothing about it has to be remembered elsewhere. The content of power levels must
//! not say such things; what the homeserver lists about the timer does.

use ruma::MilliSecondsSinceUnixEpoch;
use serde_json::Value;

use crate::event::breakout::{BreakoutEventContent, Session};

/// A timer of this user that has not fired.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PendingTimer {
    /// How the homeserver calls it.
    pub id: String,

    /// What it will send.
    pub content: BreakoutEventContent,
}

impl PendingTimer {
    /// Creates a timer that the homeserver has listed.
    pub fn new(id: impl Into<String>, content: BreakoutEventContent) -> Self {
        Self {
            id: id.into(),
            content,
        }
    }

    /// Returns whether it ends this session at its present end time.
    pub fn is_for(&self, session: &Session) -> bool {
        let note = self.content.session.as_ref();
        session.ends_at.is_some()
            && note.is_some_and(|note| note.id == session.id && note.ended_at == session.ends_at)
    }
}

/// Returns what the timer of a session sends, if the session has an end time.
pub fn content(session: &Session) -> Option<BreakoutEventContent> {
    let ends_at: MilliSecondsSinceUnixEpoch = session.ends_at?;
    Some(BreakoutEventContent::ended(Some(session.clone()), ends_at))
}

/// What is to be done with the timers that are pending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sorted {
    /// Whether one of them is the one that is wanted.
    pub is_set: bool,

    /// Those that have to be cancelled: one that is left would end the next session.
    pub stale: Vec<String>,
}

/// Decides what is to be done with the pending timers of a room. Without a session that is
/// wanted, all are stale.
pub fn sort(pending: &[PendingTimer], wanted: Option<&Session>) -> Sorted {
    let mut sorted = Sorted::default();
    for timer in pending {
        if !sorted.is_set && wanted.is_some_and(|session| timer.is_for(session)) {
            sorted.is_set = true;
        } else {
            sorted.stale.push(timer.id.clone());
        }
    }
    sorted
}

/// How far from the end time a timer of the levels may be set, in milliseconds: when the
/// homeserver received it is only known roughly beforehand.
const TOLERANCE: u64 = 5_000;

/// A timer of this user that puts the levels of the parent back, and has not fired.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PendingLevels {
    /// How the homeserver calls it.
    pub id: String,

    /// The levels that it will send.
    pub content: Value,

    /// When it fires, by the homeserver's clock, if the homeserver says so.
    pub due: Option<MilliSecondsSinceUnixEpoch>,
}

impl PendingLevels {
    /// Creates a timer that the homeserver has listed.
    pub fn new(
        id: impl Into<String>,
        content: Value,
        due: Option<MilliSecondsSinceUnixEpoch>,
    ) -> Self {
        Self {
            id: id.into(),
            content,
            due,
        }
    }

    fn puts_back(&self, levels: &Value, at: MilliSecondsSinceUnixEpoch) -> bool {
        let distance =
            |due: MilliSecondsSinceUnixEpoch| u64::from(due.get()).abs_diff(u64::from(at.get()));
        self.content == *levels && self.due.is_some_and(|due| distance(due) <= TOLERANCE)
    }
}

/// Decides what is to be done with the pending timers of a room's levels. If no levels are to be
/// put back at a time, all are stale: one that is left would undo what a moderator has changed
/// since it was set.
pub fn sort_levels(
    pending: &[PendingLevels],
    wanted: Option<(&Value, MilliSecondsSinceUnixEpoch)>,
) -> Sorted {
    let mut sorted = Sorted::default();
    for timer in pending {
        if !sorted.is_set && wanted.is_some_and(|(levels, at)| timer.puts_back(levels, at)) {
            sorted.is_set = true;
        } else {
            sorted.stale.push(timer.id.clone());
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use ruma::uint;
    use serde_json::{json, to_value};

    use super::*;

    fn session(id: &str, ends_at: u32) -> Session {
        Session {
            opened_at: Some(MilliSecondsSinceUnixEpoch(uint!(1))),
            ends_at: Some(MilliSecondsSinceUnixEpoch(ends_at.into())),
            ..Session::new(id)
        }
    }

    fn timer(id: &str, session: &Session) -> PendingTimer {
        // As the homeserver gives it back.
        let json = to_value(content(session).unwrap()).unwrap();
        PendingTimer::new(id, BreakoutEventContent::from_json(&json))
    }

    #[test]
    fn a_timer_sends_the_end_with_the_note_of_its_session() {
        assert_eq!(
            to_value(content(&session("s1", 9)).unwrap()).unwrap(),
            json!({
                "m.breakout": {},
                "io.github.matrix_breakout.session": { "id": "s1", "opened_at": 1, "ended_at": 9, "timed": true },
            })
        );
        assert_eq!(content(&Session::new("s1")), None);
    }

    #[test]
    fn one_timer_is_kept_and_every_other_one_is_stale() {
        let pending = [
            timer("old", &session("s0", 9)),
            timer("moved", &session("s1", 8)),
            timer("kept", &session("s1", 9)),
            timer("twice", &session("s1", 9)),
        ];
        let sorted = sort(&pending, Some(&session("s1", 9)));
        assert!(sorted.is_set);
        assert_eq!(sorted.stale, ["old", "moved", "twice"]);

        let sorted = sort(&pending, None);
        assert!(!sorted.is_set);
        assert_eq!(sorted.stale.len(), 4);
        let sorted = sort(&pending, Some(&Session::new("s1")));
        assert_eq!((sorted.is_set, sorted.stale.len()), (false, 4));
        assert_eq!(sort(&[], Some(&session("s1", 9))), Sorted::default());
    }

    #[test]
    fn the_levels_are_put_back_by_one_timer_that_knows_them_as_they_are() {
        let (levels, changed) = (json!({ "events_default": 0 }), json!({ "ban": 100 }));
        let at = |millis: u32| MilliSecondsSinceUnixEpoch(millis.into());
        let pending = [
            PendingLevels::new("changed", changed, Some(at(60_000))),
            PendingLevels::new("moved", levels.clone(), Some(at(50_000))),
            PendingLevels::new("untold", levels.clone(), None),
            PendingLevels::new("kept", levels.clone(), Some(at(60_900))),
            PendingLevels::new("twice", levels.clone(), Some(at(60_000))),
        ];
        let sorted = sort_levels(&pending, Some((&levels, at(60_000))));
        assert!(sorted.is_set);
        assert_eq!(sorted.stale, ["changed", "moved", "untold", "twice"]);
        let sorted = sort_levels(&pending, None);
        assert_eq!((sorted.is_set, sorted.stale.len()), (false, 5));
    }
}
