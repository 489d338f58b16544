//! Who was in a room from when to when, from its membership events.

use std::collections::BTreeMap;

use ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId};

/// A membership event, as far as attendance is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MembershipChange {
    /// Whose membership.
    pub user_id: OwnedUserId,
    /// Whether they are in the room after it.
    pub is_joined: bool,
    /// When, by the clock of the sender's homeserver.
    pub at: MilliSecondsSinceUnixEpoch,
}

impl MembershipChange {
    /// Creates the description of a membership event.
    pub fn new(user_id: OwnedUserId, is_joined: bool, at: MilliSecondsSinceUnixEpoch) -> Self {
        Self {
            user_id,
            is_joined,
            at,
        }
    }
}

/// A time that somebody was in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stay {
    /// Who.
    pub user_id: OwnedUserId,
    /// When they came.
    pub from: MilliSecondsSinceUnixEpoch,
    /// When they left, or were removed; `None` if they are still there.
    pub to: Option<MilliSecondsSinceUnixEpoch>,
}

/// Reads the stays from the membership events of a room, the oldest first.
///
/// A change of name or picture is a membership event too, and ends no stay.
///
/// # Examples
///
/// ```
/// use breakout_core::attendance::{MembershipChange, stays};
/// use ruma::{MilliSecondsSinceUnixEpoch, owned_user_id, uint};
///
/// let ann = || owned_user_id!("@ann:example.org");
/// let (came, left) = (MilliSecondsSinceUnixEpoch(uint!(1_000)), MilliSecondsSinceUnixEpoch(uint!(9_000)));
/// let stays = stays([
///     MembershipChange::new(ann(), true, came),
///     MembershipChange::new(ann(), false, left),
/// ]);
/// assert_eq!((stays[0].from, stays[0].to), (came, Some(left)));
/// ```
pub fn stays(changes: impl IntoIterator<Item = MembershipChange>) -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::new();
    let mut present: BTreeMap<OwnedUserId, usize> = BTreeMap::new();
    for change in changes {
        let MembershipChange {
            user_id,
            is_joined,
            at,
        } = change;
        if !is_joined {
            let stay = present.remove(&user_id).and_then(|at| stays.get_mut(at));
            if let Some(stay) = stay {
                stay.to = Some(at);
            }
        } else if !present.contains_key(&user_id) {
            present.insert(user_id.clone(), stays.len());
            stays.push(Stay {
                user_id,
                from: at,
                to: None,
            });
        }
    }
    stays
}

/// Returns what of the stays falls into a session: from its opening until it ended, if it has.
///
/// People stay in rooms when a session is over, and rooms are opened again; what lies outside is no part of it.
pub fn during(
    stays: impl IntoIterator<Item = Stay>,
    opened_at: MilliSecondsSinceUnixEpoch,
    ended_at: Option<MilliSecondsSinceUnixEpoch>,
) -> Vec<Stay> {
    let within = stays.into_iter().filter_map(|stay| {
        let from = stay.from.max(opened_at);
        let to = match (stay.to, ended_at) {
            (Some(to), Some(ended_at)) => Some(to.min(ended_at)),
            (to, ended_at) => to.or(ended_at),
        };
        to.is_none_or(|to| to > from)
            .then_some(Stay { from, to, ..stay })
    });
    within.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_falls_into_a_session_is_part_of_it() {
        let time = |at: u32| MilliSecondsSinceUnixEpoch(at.into());
        let stay = |from: u32, to: Option<u32>| Stay {
            user_id: "@a:x".try_into().unwrap(),
            from: time(from),
            to: to.map(time),
        };
        let stays = [
            stay(1, Some(9)),
            stay(1, Some(12)),
            stay(13, Some(14)),
            stay(15, Some(30)),
            stay(16, None),
            stay(20, None),
        ];
        let shown = |ended_at: Option<u32>| -> Vec<_> {
            during(stays.clone(), time(10), ended_at.map(time))
                .into_iter()
                .map(|stay| (stay.from, stay.to))
                .collect()
        };
        let pair = |(from, to): (u32, Option<u32>)| (time(from), to.map(time));
        assert_eq!(
            shown(Some(20)),
            [
                (10, Some(12)),
                (13, Some(14)),
                (15, Some(20)),
                (16, Some(20))
            ]
            .map(pair)
        );
        let open = [
            (10, Some(12)),
            (13, Some(14)),
            (15, Some(30)),
            (16, None),
            (20, None),
        ];
        assert_eq!(shown(None), open.map(pair));
    }

    #[test]
    fn a_stay_is_from_join_to_leave() {
        let time = |at: u32| MilliSecondsSinceUnixEpoch(at.into());
        let change = |(user, is_joined, at): (&str, bool, u32)| {
            MembershipChange::new(user.try_into().unwrap(), is_joined, time(at))
        };
        let stays = stays(
            [
                ("@a:x", true, 1),
                ("@b:x", true, 2),
                ("@a:x", true, 3), // another name
                ("@a:x", false, 4),
                ("@c:x", false, 5), // an invite that was taken back
                ("@a:x", true, 6),
            ]
            .map(change),
        );
        let shown: Vec<_> = stays
            .iter()
            .map(|stay| (stay.user_id.as_str(), stay.from, stay.to))
            .collect();
        assert_eq!(
            shown,
            [
                ("@a:x", time(1), Some(time(4))),
                ("@b:x", time(2), None),
                ("@a:x", time(6), None)
            ]
        );
    }
}
