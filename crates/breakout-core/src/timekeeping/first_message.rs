//! When the first message goes into a group: it can wait for everything else.

use std::collections::BTreeSet;

use ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId};

use super::{Duty, WARNING_LASTS, Watched, after};

/// How much of the session has to be left, in milliseconds, for the message to be of use.
const LEAST_LEFT: u64 = 60_000;

/// How long those who come are waited for where only who is there can read what is encrypted, in
/// milliseconds.
const ARRIVAL: u64 = 45_000;

/// How long before a warning, or the end, the homeserver's limits are left alone, in milliseconds. A
/// Synapse with its usual limits allows as many messages again then as it does at once.
const REST: u64 = 50_000;

/// With more groups than this, what can wait might use up what a warning needs.
const FEW: usize = 5;

/// When to send the first message into a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    /// Now.
    Now,
    /// Not before this time, unless something changes.
    At(MilliSecondsSinceUnixEpoch),
    /// Not as long as the event is this one.
    Never,
}

/// Decides when the first message goes into a child, if it has none.
///
/// Only the event's sender sends it. `there` are the members of the child, where it is encrypted:
/// who joins it later cannot read what was written before.
pub fn first_message(
    watched: &Watched<'_>,
    suggested: &[OwnedUserId],
    there: Option<&BTreeSet<OwnedUserId>>,
    is_limited: bool,
    now: MilliSecondsSinceUnixEpoch,
) -> When {
    let content = watched.content;
    let ends_at = content.session.as_ref().and_then(|session| session.ends_at);
    let is_late = ends_at.is_some_and(|ends_at| after(now, LEAST_LEFT) > ends_at);
    if !watched.is_own || !content.is_open_at(now) || is_late {
        return When::Never;
    }
    if is_limited || content.children.len() > FEW {
        match Duty::now(watched, &BTreeSet::new(), now) {
            Duty::End => return When::Never,
            Duty::Warn(warning) => return When::At(after(warning.due_at(), WARNING_LASTS)),
            Duty::Wait(Some(next)) if after(now, REST) > next => {
                return When::At(after(next, WARNING_LASTS));
            }
            Duty::Wait(_) => {}
        }
    }
    let all_there = there.is_none_or(|there| {
        !suggested.is_empty() && suggested.iter().all(|user| there.contains(user))
    });
    let arrived = after(watched.sent_at, ARRIVAL);
    if !all_there && now < arrived {
        return When::At(arrived);
    }
    When::Now
}

#[cfg(test)]
mod tests {
    use ruma::{UInt, owned_server_name, owned_user_id};

    use super::*;
    use crate::event::breakout::{BreakoutEventContent, Child, Session};

    const MINUTE: u64 = 60_000;

    fn at(millis: u64) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(UInt::new(millis).unwrap())
    }

    /// A session of so many groups that ends ten minutes after zero.
    fn content(groups: usize) -> BreakoutEventContent {
        let child = || Child::new(vec![owned_server_name!("a")]);
        let children = (0..groups).map(|n| (format!("!{n}").try_into().unwrap(), child()));
        let mut session = Session::new("s1");
        session.ends_at = Some(at(10 * MINUTE));
        BreakoutEventContent::open(children.collect(), session)
    }

    fn when(groups: usize, is_own: bool, is_limited: bool, now: u64) -> When {
        let content = content(groups);
        let mut watched = Watched::new(&content, at(0));
        watched.is_own = is_own;
        first_message(&watched, &[], None, is_limited, at(now))
    }

    #[test]
    fn it_comes_at_once_and_from_who_sent_the_event_only() {
        assert_eq!(when(3, true, false, 0), When::Now);
        assert_eq!(when(3, false, false, 0), When::Never);
        assert_eq!(when(0, true, false, 0), When::Never);
    }

    #[test]
    fn it_is_of_no_use_in_the_last_minute() {
        assert_eq!(when(3, true, false, 9 * MINUTE), When::Now);
        assert_eq!(when(3, true, false, 9 * MINUTE + 1), When::Never);
        assert_eq!(when(3, true, false, 11 * MINUTE), When::Never);
    }

    #[test]
    fn warnings_and_the_end_go_first() {
        let rested = When::At(at(5 * MINUTE + WARNING_LASTS));
        for (groups, is_limited) in [(100, false), (3, true)] {
            let when = |now| when(groups, true, is_limited, now);
            assert_eq!(when(5 * MINUTE - REST), When::Now);
            assert_eq!(when(5 * MINUTE - REST + 1), rested);
            assert_eq!(when(5 * MINUTE), rested);
            assert_eq!(when(5 * MINUTE + WARNING_LASTS), When::Now);
        }
        assert_eq!(when(3, true, false, 5 * MINUTE), When::Now);
    }

    #[test]
    fn what_is_encrypted_waits_for_those_who_are_to_read_it() {
        let content = content(2);
        let mut watched = Watched::new(&content, at(0));
        watched.is_own = true;
        let (ann, bob) = (owned_user_id!("@ann:x"), owned_user_id!("@bob:x"));
        let all = [ann.clone(), bob.clone()];
        let when = |suggested: &[OwnedUserId], there: &[&OwnedUserId], now| {
            let there = there.iter().copied().cloned().collect();
            first_message(&watched, suggested, Some(&there), false, at(now))
        };
        assert_eq!(when(&all, &[&ann], 0), When::At(at(ARRIVAL)));
        assert_eq!(when(&all, &[&ann, &bob], 0), When::Now);
        assert_eq!(when(&all, &[], ARRIVAL), When::Now);
        assert_eq!(when(&[], &[&ann], 0), When::At(at(ARRIVAL)));
    }
}
