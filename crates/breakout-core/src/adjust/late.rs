//! People who came later than a place was given to them.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId};

use super::rooms_of;
use crate::history::PastEvent;

/// Returns who has a place that they cannot know of, by the child that is suggested to them: it was
/// given to them before they joined the parent, as to people in a plan file who are not there yet.
///
/// `events` are those of the session, oldest first, and `joined` says when those who are in the
/// parent now have joined it. Those in `told` were notified already and are left out.
pub fn untold(
    events: &[PastEvent],
    joined: &BTreeMap<OwnedUserId, MilliSecondsSinceUnixEpoch>,
    told: &BTreeSet<OwnedUserId>,
) -> BTreeMap<OwnedRoomId, Vec<OwnedUserId>> {
    let mut untold: BTreeMap<OwnedRoomId, Vec<OwnedUserId>> = BTreeMap::new();
    let Some(present) = events.last() else {
        return untold;
    };
    for (user, joined_at) in joined.iter().filter(|(user, _)| !told.contains(*user)) {
        let place = |event: &PastEvent| -> BTreeSet<OwnedRoomId> {
            rooms_of(&event.content, user).cloned().collect()
        };
        let rooms = place(present);
        let same = events
            .iter()
            .rev()
            .take_while(|event| place(event) == rooms);
        let is_late = same.last().is_some_and(|given| given.sent_at < *joined_at);
        for room_id in rooms.into_iter().filter(|_| is_late) {
            untold.entry(room_id).or_default().push(user.clone());
        }
    }
    untold
}

#[cfg(test)]
mod tests {
    use ruma::{UInt, owned_server_name, owned_user_id};

    use super::*;
    use crate::event::breakout::{BreakoutEventContent, Child, Session};

    fn at(time: u32) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(UInt::from(time))
    }

    fn event(time: u32, rooms: &[(&str, &[&str])]) -> PastEvent {
        let children = rooms.iter().map(|(room_id, users)| {
            let mut child = Child::new(vec![owned_server_name!("x")]);
            let users = users.iter().map(|user| (*user).try_into().unwrap());
            child.users = users.collect();
            ((*room_id).try_into().unwrap(), child)
        });
        let content = BreakoutEventContent::open(children.collect(), Session::new("s"));
        let event_id = format!("$event{time}").try_into().unwrap();
        PastEvent::new(event_id, owned_user_id!("@host:x"), at(time), content)
    }

    #[test]
    fn who_comes_after_their_place_was_given_is_told_and_nobody_else() {
        let events = [
            event(
                10,
                &[
                    ("!a", &["@there:x", "@late:x", "@moved:x"]),
                    ("!b", &["@twice:x"]),
                ],
            ),
            event(
                30,
                &[
                    ("!a", &["@there:x", "@late:x"]),
                    ("!b", &["@moved:x", "@placed:x", "@twice:x"]),
                ],
            ),
        ];
        let joined = [
            ("@there:x", 5),
            ("@late:x", 20),
            // People who were moved or placed while they were there were notified by that.
            ("@moved:x", 20),
            ("@placed:x", 20),
            ("@twice:x", 40),
            ("@nowhere:x", 40),
        ];
        let joined = joined.map(|(user, time)| (user.try_into().unwrap(), at(time)));
        let joined = joined.into_iter().collect();
        let untold = |told: &[&str]| -> Vec<String> {
            let told = told.iter().map(|user| (*user).try_into().unwrap());
            let untold = untold(&events, &joined, &told.collect());
            let rows = untold.into_iter().flat_map(|(room_id, users)| {
                let row = move |user: OwnedUserId| format!("{room_id} {user}");
                users.into_iter().map(row).collect::<Vec<_>>()
            });
            rows.collect()
        };
        assert_eq!(untold(&[]), ["!a @late:x", "!b @twice:x"]);
        assert_eq!(untold(&["@late:x"]), ["!b @twice:x"]);
        assert!(super::untold(&[], &joined, &BTreeSet::new()).is_empty());
    }
}
