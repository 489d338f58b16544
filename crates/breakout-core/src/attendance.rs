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
    /// When, by the homeserver of whoever sent it.
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
    /// When they left, or were removed; none if they are still there.
    pub to: Option<MilliSecondsSinceUnixEpoch>,
}

/// Reads the stays from the membership events of a room, the oldest first.
///
/// A change of name or picture is a membership event too, and ends no stay.
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

#[cfg(test)]
mod tests {
    use super::*;

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
