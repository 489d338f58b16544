//! When people are warned of the end of a session, when it is ended, and by whom.
//!
//! Several hosts, each with several processes, and the homeserver may all be able to end the same
//! session. The rules here give each of them a turn, so that nobody is warned twice.
//! `docs/design/timekeeping.md` says why they are as they are.

pub mod first_message;
pub mod keeping;

use std::collections::BTreeSet;

use ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, RoomId, UInt, UserId};

use crate::event::breakout::BreakoutEventContent;

/// How many minutes before the end people are warned.
pub const WARNINGS: [u32; 2] = [5, 1];

/// How long after its time a warning is still true, in milliseconds.
pub const WARNING_LASTS: u64 = 30_000;

/// How long after the end time the homeserver's own timer is waited for, in milliseconds.
const TIMER_FIRST: u64 = 5_000;

/// How long after the end time the event's sender is waited for before another host's process ends
/// the session in their place, in milliseconds.
const SENDER_FIRST: u64 = 60_000;

/// A warning that a session will end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Warning {
    /// When the session ends.
    pub ends_at: MilliSecondsSinceUnixEpoch,

    /// How many minutes before that.
    pub minutes: u32,
}

impl Warning {
    /// Creates the warning so many minutes before an end.
    pub fn new(ends_at: MilliSecondsSinceUnixEpoch, minutes: u32) -> Self {
        Self { ends_at, minutes }
    }

    /// Returns when it is to be sent.
    pub fn due_at(&self) -> MilliSecondsSinceUnixEpoch {
        let before = u64::from(self.minutes) * 60_000;
        MilliSecondsSinceUnixEpoch(self.ends_at.get().saturating_sub(saturated(before)))
    }

    /// Returns the transaction key of this warning of this session. It is the same in every
    /// process, so that a homeserver accepts it only once from each device.
    pub fn key(&self, session: &str) -> String {
        format!("{session}-{}-{}", self.ends_at.get(), self.minutes)
    }
}

/// What a process of a host sees of the session whose time it keeps.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Watched<'a> {
    /// The break-out.
    pub content: &'a BreakoutEventContent,

    /// When the homeserver received the event.
    pub sent_at: MilliSecondsSinceUnixEpoch,

    /// Whether this user sent it. Of several hosts, the one who wrote last keeps the time.
    pub is_own: bool,

    /// Whether the homeserver ends the session by itself.
    pub on_server: bool,
}

impl<'a> Watched<'a> {
    /// Creates a view of somebody else's session, which no homeserver is known to end.
    pub fn new(content: &'a BreakoutEventContent, sent_at: MilliSecondsSinceUnixEpoch) -> Self {
        Self {
            content,
            sent_at,
            is_own: false,
            on_server: false,
        }
    }
}

/// What a process that keeps time has to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Duty {
    /// Nothing before this time, if there is one, or before the event changes.
    Wait(Option<MilliSecondsSinceUnixEpoch>),
    /// Warn the people in the children.
    Warn(Warning),
    /// End the session, if its event still says the same on the homeserver.
    End,
}

impl Duty {
    /// Decides what is to be done now. `warned` are the warnings that were sent.
    ///
    /// A warning whose time had passed when the event was sent is not due: the announcement has
    /// just said when the session ends.
    pub fn now(
        watched: &Watched<'_>,
        warned: &BTreeSet<Warning>,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Self {
        let session = watched.content.session.as_ref();
        let Some(ends_at) = session.and_then(|session| session.ends_at) else {
            return Self::Wait(None);
        };
        if !watched.content.is_open() {
            return Self::Wait(None);
        }
        let grace = match watched {
            Watched { is_own: false, .. } => SENDER_FIRST,
            Watched {
                on_server: true, ..
            } => TIMER_FIRST,
            _ => 0,
        };
        let end = after(ends_at, grace);
        if now >= end {
            return Self::End;
        }
        let mut next = end;
        if watched.is_own {
            for minutes in WARNINGS {
                let warning = Warning::new(ends_at, minutes);
                let due = warning.due_at();
                if due <= watched.sent_at || warned.contains(&warning) {
                    continue;
                }
                if now < due {
                    next = next.min(due);
                } else if now < after(due, WARNING_LASTS).min(ends_at) {
                    return Self::Warn(warning);
                }
            }
        }
        Self::Wait(Some(next))
    }
}

/// Returns whether everybody who is `here`, in this child, belongs to another one and is there too:
/// people who were moved are not warned twice where nobody else would miss the warning.
pub fn is_warned_elsewhere(
    content: &BreakoutEventContent,
    here: (&RoomId, &BTreeSet<OwnedUserId>),
    is_in: impl Fn(&RoomId, &UserId) -> bool,
) -> bool {
    let (room_id, people) = here;
    let belongs = |user: &OwnedUserId, child: &RoomId| {
        let child = content.children.get(child);
        child.is_some_and(|child| child.users.contains(user))
    };
    let has_gone = |user: &OwnedUserId| {
        let mut others = content.children.keys().filter(|other| *other != room_id);
        !belongs(user, room_id) && others.any(|other| belongs(user, other) && is_in(other, user))
    };
    !people.is_empty() && people.iter().all(has_gone)
}

/// Returns how far the homeserver's clock is ahead of ours, in milliseconds, from the date of an
/// answer, which has whole seconds: `sent` and `received` are our times of the request and its
/// answer.
///
/// Where the clocks may agree, this is 0: correcting by less than the measurement error would only
/// add error. Otherwise it is the middle of what is possible.
pub fn clock_skew(
    sent: MilliSecondsSinceUnixEpoch,
    received: MilliSecondsSinceUnixEpoch,
    date: MilliSecondsSinceUnixEpoch,
) -> i64 {
    let least = i64::from(date.get()) - i64::from(received.get());
    let most = i64::from(date.get()) + 999 - i64::from(sent.get());
    if least <= 0 && most >= 0 {
        0
    } else {
        i64::midpoint(least, most)
    }
}

/// Returns when a session ends that lasts longer, by so many milliseconds.
///
/// The caller may have asked for it before, without learning what became of that: `seen` is the end that
/// they knew then. A session that ends just so much later has been prolonged already.
pub fn prolonged(
    ends_at: MilliSecondsSinceUnixEpoch,
    by: u64,
    seen: Option<MilliSecondsSinceUnixEpoch>,
) -> MilliSecondsSinceUnixEpoch {
    match seen {
        Some(seen) if after(seen, by) == ends_at => ends_at,
        _ => after(ends_at, by),
    }
}

/// Returns the time so many milliseconds after another.
pub fn after(time: MilliSecondsSinceUnixEpoch, millis: u64) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(time.get().saturating_add(saturated(millis)))
}

fn saturated(millis: u64) -> UInt {
    UInt::new(millis).unwrap_or(UInt::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ruma::{owned_room_id, owned_server_name, owned_user_id};

    use super::*;
    use crate::event::breakout::{Child, Session};

    const MINUTE: u64 = 60_000;

    fn at(millis: u64) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap())
    }

    /// A session that ends ten minutes after zero.
    fn content() -> BreakoutEventContent {
        let child = Child::new(vec![owned_server_name!("a")]);
        let session = Session {
            ends_at: Some(at(10 * MINUTE)),
            ..Session::new("s1")
        };
        BreakoutEventContent::open(BTreeMap::from([(owned_room_id!("!a"), child)]), session)
    }

    fn duty(own: bool, on_server: bool, sent: u64, warned: &[u32], now: u64) -> Duty {
        let content = content();
        let watched = Watched {
            is_own: own,
            on_server,
            ..Watched::new(&content, at(sent))
        };
        let warned = warned.iter().map(|m| Warning::new(at(10 * MINUTE), *m));
        Duty::now(&watched, &warned.collect(), at(now))
    }

    fn warn(minutes: u32) -> Duty {
        Duty::Warn(Warning::new(at(10 * MINUTE), minutes))
    }

    fn wait(millis: u64) -> Duty {
        Duty::Wait(Some(at(millis)))
    }

    #[test]
    fn people_are_warned_once_five_minutes_and_one_minute_before() {
        assert_eq!(duty(true, true, 0, &[], 0), wait(5 * MINUTE));
        assert_eq!(duty(true, true, 0, &[], 5 * MINUTE), warn(5));
        assert_eq!(duty(true, true, 0, &[5], 5 * MINUTE), wait(9 * MINUTE));
        assert_eq!(duty(true, true, 0, &[5], 9 * MINUTE), warn(1));
        let end = 10 * MINUTE + TIMER_FIRST;
        assert_eq!(duty(true, true, 0, &[5, 1], 9 * MINUTE + 1), wait(end));
    }

    #[test]
    fn a_room_that_all_have_left_for_another_one_is_not_warned() {
        let (ann, bob) = (owned_user_id!("@ann:x"), owned_user_id!("@bob:x"));
        let (old, new) = (owned_room_id!("!a"), owned_room_id!("!b"));
        let mut content = content();
        content.children.get_mut(&old).unwrap().users = vec![bob.clone()];
        let mut child = Child::new(vec![owned_server_name!("a")]);
        child.users = vec![ann.clone()];
        content.children.insert(new.clone(), child);
        let elsewhere = |here: &[&OwnedUserId], arrived: bool| {
            let here = here.iter().copied().cloned().collect();
            let is_in = |room: &RoomId, user: &UserId| arrived && room == new && *user == *ann;
            is_warned_elsewhere(&content, (&old, &here), is_in)
        };
        assert!(elsewhere(&[&ann], true));
        // She has not gone yet, somebody else is there, or nobody is.
        assert!(!elsewhere(&[&ann], false));
        assert!(!elsewhere(&[&ann, &bob], true));
        assert!(!elsewhere(&[], true));
    }

    #[test]
    fn a_warning_that_is_no_longer_true_is_left_out() {
        let late = 5 * MINUTE + WARNING_LASTS;
        assert_eq!(duty(true, false, 0, &[], late - 1), warn(5));
        assert_eq!(duty(true, false, 0, &[], late), wait(9 * MINUTE));
    }

    #[test]
    fn who_has_just_been_told_the_end_is_not_warned() {
        let sent = 5 * MINUTE;
        assert_eq!(duty(true, false, sent, &[], sent), wait(9 * MINUTE));
        let sent = 9 * MINUTE;
        assert_eq!(duty(true, false, sent, &[], sent), wait(10 * MINUTE));
    }

    #[test]
    fn the_server_ends_first_then_the_sender_then_another_host() {
        let end = 10 * MINUTE;
        for (own, on_server, first) in [
            (true, true, end + TIMER_FIRST),
            (true, false, end),
            (false, false, end + SENDER_FIRST),
        ] {
            assert_eq!(duty(own, on_server, 0, &[5, 1], first - 1), wait(first));
            assert_eq!(duty(own, on_server, 0, &[5, 1], first), Duty::End);
        }
        // Only who wrote the event warns.
        assert_eq!(duty(false, false, 0, &[], end), wait(end + SENDER_FIRST));
    }

    #[test]
    fn there_is_nothing_to_keep_without_an_end_or_without_rooms() {
        let mut content = content();
        content.children.clear();
        let none = BTreeSet::new();
        let watched = Watched::new(&content, at(0));
        assert_eq!(
            Duty::now(&watched, &none, at(u64::MAX >> 12)),
            Duty::Wait(None)
        );
        let content = BreakoutEventContent::default();
        let watched = Watched::new(&content, at(0));
        assert_eq!(Duty::now(&watched, &none, at(1)), Duty::Wait(None));
    }

    #[test]
    fn what_was_prolonged_without_an_answer_is_not_prolonged_again() {
        assert_eq!(prolonged(at(60), 5, None), at(65));
        assert_eq!(prolonged(at(60), 5, Some(at(60))), at(65));
        assert_eq!(prolonged(at(65), 5, Some(at(60))), at(65));
        // Another host has changed it meanwhile.
        assert_eq!(prolonged(at(90), 5, Some(at(60))), at(95));
    }

    #[test]
    fn a_clock_is_corrected_only_where_it_must_be_wrong() {
        // Within a second and the way of the request, the clocks may agree.
        assert_eq!(clock_skew(at(10_400), at(10_500), at(10_000)), 0);
        assert_eq!(clock_skew(at(9_900), at(10_100), at(10_000)), 0);
        // Ours is three minutes behind, or ahead.
        let skew = clock_skew(at(10_400), at(10_600), at(190_000));
        assert!((179_400..=180_600).contains(&skew), "{skew}");
        let skew = clock_skew(at(190_400), at(190_600), at(10_000));
        assert!((-180_600..=-179_400).contains(&skew), "{skew}");
    }
}
