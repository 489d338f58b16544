//! People who get a place after the session was opened.

use std::collections::BTreeSet;

use ruma::OwnedUserId;

use super::Change;
use crate::event::breakout::Latecomers;

/// Returns the changes that place people by the session's rule, of those who have no group.
///
/// `newcomers` are known to have joined the parent after the session was opened. `seen` is
/// everybody who was there when this host last looked; `None` at the first look. Somebody who has
/// come since is a latecomer, too. The others were left out when the session was planned, and stay
/// so.
pub fn latecomers(
    rule: Latecomers,
    without_room: &[OwnedUserId],
    newcomers: &BTreeSet<OwnedUserId>,
    seen: Option<&BTreeSet<OwnedUserId>>,
) -> Vec<Change> {
    match rule {
        Latecomers::Free => Vec::new(),
        Latecomers::Smallest => without_room
            .iter()
            .filter(|user| {
                newcomers.contains(*user) || seen.is_some_and(|seen| !seen.contains(*user))
            })
            .map(|user| Change::Place { user: user.clone() })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_came_later_is_placed_and_who_was_left_out_is_not() {
        let user = |name: &str| OwnedUserId::try_from(format!("@{name}:x")).unwrap();
        let without_room = ["left_out", "new", "newer"].map(user);
        let newcomers = BTreeSet::from([user("new")]);
        let seen = BTreeSet::from([user("left_out"), user("new")]);
        let placed = |rule, seen| -> Vec<_> {
            latecomers(rule, &without_room, &newcomers, seen)
                .into_iter()
                .map(|change| match change {
                    Change::Place { user } => user.localpart().to_owned(),
                    other => panic!("{other:?}"),
                })
                .collect()
        };
        assert_eq!(placed(Latecomers::Smallest, None), ["new"]);
        assert_eq!(placed(Latecomers::Smallest, Some(&seen)), ["new", "newer"]);
        assert!(placed(Latecomers::Free, Some(&seen)).is_empty());
    }
}
