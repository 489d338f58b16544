//! What follows from changes besides the event, for people on any client: invites, room names, and
//! messages.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use ruma::{OwnedRoomId, OwnedUserId, UserId};

use super::{Change, moved};
use crate::event::breakout::BreakoutEventContent;

/// People, by the child that is suggested to them now.
pub type Places = BTreeMap<OwnedRoomId, Vec<OwnedUserId>>;

/// What is to be done after changes are in the event. The driver must do nothing of it twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FollowUps {
    /// Who is invited where the child is by invite, unless they are in it or invited already.
    pub invites: Places,

    /// What these rooms are called now, in the pattern of the session.
    pub names: Vec<(OwnedRoomId, String)>,

    /// The children that were closed, in each of which a message says so.
    pub closed: Vec<OwnedRoomId>,

    /// Who is notified of their other group. A host who moved themselves is not.
    pub moved: Places,
}

impl FollowUps {
    /// Decides what follows from changes by `own` that led from `before` to `after`, in a parent of
    /// this name.
    pub fn of(
        changes: &[Change],
        before: &BreakoutEventContent,
        after: &BreakoutEventContent,
        own: &UserId,
        parent: Option<&str>,
    ) -> Self {
        let mut follow_ups = Self {
            moved: moved(changes, before, after),
            ..Self::default()
        };
        follow_ups.invites = follow_ups.moved.clone();
        let pattern = after.session.as_ref().map(|session| &session.room_names);
        let pattern = pattern.cloned().unwrap_or_default();
        for change in changes {
            match change {
                // Also where that was so already: an invite may have failed before.
                Change::Move { user, to } => {
                    let users = follow_ups.invites.entry(to.clone()).or_default();
                    if !users.contains(user) {
                        users.push(user.clone());
                    }
                }
                Change::Rename { room_id, name } => {
                    let name = pattern.name(name, parent);
                    follow_ups.names.push((room_id.clone(), name));
                }
                Change::Close { room_id } if before.children.contains_key(room_id) => {
                    follow_ups.closed.push(room_id.clone());
                }
                Change::Close { .. }
                | Change::Place { .. }
                | Change::Withdraw { .. }
                | Change::Add { .. }
                | Change::SetEnd { .. } => {}
            }
        }
        follow_ups.told(&BTreeSet::from([own.to_owned()]));
        follow_ups
    }

    /// Removes people who were notified elsewhere.
    pub fn told(&mut self, users: &BTreeSet<OwnedUserId>) {
        self.moved.retain(|_, moved| {
            moved.retain(|user| !users.contains(user));
            !moved.is_empty()
        });
    }
}

/// The search for the room in which people are who have another group now, so that they are
/// notified where they look: the one in which they had a place, or else any other child. Each of
/// them is looked for until found in one room.
#[derive(Clone, Debug)]
pub struct OldRooms {
    moved: Places,
    before: BTreeMap<OwnedRoomId, Vec<OwnedUserId>>,
    left: VecDeque<Question>,
    found: BTreeSet<OwnedUserId>,
    rooms: BTreeMap<OwnedRoomId, Places>,
}

/// Asks who is in a child.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Question {
    /// The child.
    pub room_id: OwnedRoomId,

    /// Whether it is that of somebody who was moved, so that the homeserver should be asked. Else what a
    /// client knows is enough.
    pub had_place: bool,
}

impl OldRooms {
    /// Begins the search for people who have got these places, in the children that there were before.
    pub fn new(moved: Places, before: &BreakoutEventContent) -> Self {
        let children = before.children.iter();
        let before: BTreeMap<_, _> = children
            .map(|(room_id, child)| (room_id.clone(), child.users.clone()))
            .collect();
        let left = [true, false].into_iter().flat_map(|had_place| {
            let rooms = before.keys().cloned();
            rooms.map(move |room_id| Question { room_id, had_place })
        });
        Self {
            left: left.collect(),
            before,
            moved,
            found: BTreeSet::new(),
            rooms: BTreeMap::new(),
        }
    }

    /// Returns whose members are wanted next; answer with [`OldRooms::answer`], or not at all where
    /// they cannot be known.
    pub fn next_question(&mut self) -> Option<Question> {
        while let Some(question) = self.left.pop_front() {
            if !self.wanted(&question).is_empty() {
                return Some(question);
            }
        }
        None
    }

    /// Notes who is in the child.
    pub fn answer(&mut self, question: &Question, members: &BTreeSet<OwnedUserId>) {
        for (to, users) in self.wanted(question) {
            let users: Vec<_> = users.into_iter().filter(|u| members.contains(u)).collect();
            if users.is_empty() {
                continue;
            }
            self.found.extend(users.iter().cloned());
            let here = self.rooms.entry(question.room_id.clone()).or_default();
            here.entry(to).or_default().extend(users);
        }
    }

    /// Returns who was found in which child. The others are notified in the parent.
    pub fn finish(self) -> BTreeMap<OwnedRoomId, Places> {
        self.rooms
    }

    /// Who could be in that room and is not found yet.
    fn wanted(&self, question: &Question) -> Places {
        let had = self.before.get(&question.room_id);
        let is_wanted = |user: &OwnedUserId| {
            let had_place = had.is_some_and(|had| had.contains(user));
            !self.found.contains(user) && had_place == question.had_place
        };
        let mut wanted = self.moved.clone();
        wanted.retain(|to, users| {
            users.retain(is_wanted);
            *to != question.room_id && !users.is_empty()
        });
        wanted
    }
}

#[cfg(test)]
mod tests {
    use ruma::{owned_room_id, owned_server_name, user_id};

    use super::*;
    use crate::event::breakout::{Child, Session};

    fn content(rooms: &[(&str, &[&str])]) -> BreakoutEventContent {
        let children = rooms.iter().map(|(room_id, users)| {
            let mut child = Child::new(vec![owned_server_name!("x")]);
            child.users = self::users(users);
            ((*room_id).try_into().unwrap(), child)
        });
        BreakoutEventContent::open(children.collect(), Session::new("s"))
    }

    fn users(users: &[&str]) -> Vec<OwnedUserId> {
        users.iter().map(|u| (*u).try_into().unwrap()).collect()
    }

    fn set(names: &[&str]) -> BTreeSet<OwnedUserId> {
        users(names).into_iter().collect()
    }

    fn places(rooms: &[(&str, &[&str])]) -> Places {
        let places = rooms.iter();
        places
            .map(|(room_id, names)| ((*room_id).try_into().unwrap(), users(names)))
            .collect()
    }

    #[test]
    fn who_is_moved_is_invited_and_told_but_for_oneself() {
        let before = content(&[("!a:x", &["@ann:x", "@own:x"]), ("!b:x", &["@bob:x"])]);
        let after = content(&[("!a:x", &[]), ("!b:x", &["@bob:x", "@ann:x", "@own:x"])]);
        let to = owned_room_id!("!b:x");
        let changes = ["@ann:x", "@bob:x", "@own:x"].map(|user| Change::Move {
            user: user.try_into().unwrap(),
            to: to.clone(),
        });
        let own = user_id!("@own:x");
        let mut follow = FollowUps::of(&changes, &before, &after, own, None);
        // Who was there already may never have got the invite.
        assert_eq!(
            follow.invites,
            places(&[("!b:x", &["@ann:x", "@own:x", "@bob:x"])])
        );
        assert_eq!(follow.moved, places(&[("!b:x", &["@ann:x"])]));
        assert!(follow.names.is_empty() && follow.closed.is_empty());
        follow.told(&set(&["@ann:x"]));
        assert!(follow.moved.is_empty());
    }

    #[test]
    fn a_room_is_called_as_the_sessions_rooms_and_only_what_was_open_is_closed() {
        let before = content(&[("!a:x", &["@ann:x"]), ("!b:x", &[])]);
        let after = content(&[("!b:x", &["@ann:x"])]);
        let (a, b) = (owned_room_id!("!a:x"), owned_room_id!("!b:x"));
        let changes = [
            Change::Rename {
                room_id: b.clone(),
                name: "Red".to_owned(),
            },
            Change::Close { room_id: a.clone() },
            Change::Close {
                room_id: owned_room_id!("!other:x"),
            },
        ];
        let own = user_id!("@own:x");
        let follow = FollowUps::of(&changes, &before, &after, own, Some("Biology"));
        assert_eq!(follow.names, [(b, "Red · Biology".to_owned())]);
        assert_eq!(follow.closed, [a]);
        assert_eq!(follow.moved, places(&[("!b:x", &["@ann:x"])]));
    }

    #[test]
    fn everybody_is_found_in_one_room_first_where_they_had_a_place() {
        let before = content(&[("!a:x", &["@ann:x"]), ("!b:x", &["@bob:x"]), ("!c:x", &[])]);
        let moved = places(&[("!c:x", &["@ann:x", "@bob:x", "@eve:x"])]);
        let mut search = OldRooms::new(moved, &before);
        let here = |room: &str| match room {
            // Bob strayed into the room of Ann; Eve had no place and is in two rooms.
            "!a:x" => set(&["@ann:x", "@bob:x", "@eve:x"]),
            "!b:x" => set(&["@eve:x"]),
            _ => panic!("{room} is where they belong"),
        };
        let mut asked = Vec::new();
        while let Some(question) = search.next_question() {
            search.answer(&question, &here(question.room_id.as_str()));
            asked.push((question.room_id.to_string(), question.had_place));
        }
        let expected = [("!a:x", true), ("!b:x", true), ("!a:x", false)];
        assert_eq!(asked, expected.map(|(room, had)| (room.to_owned(), had)));
        let found = search.finish();
        let a = &found[&owned_room_id!("!a:x")];
        let mut told = a[&owned_room_id!("!c:x")].clone();
        told.sort();
        assert_eq!(told, users(&["@ann:x", "@bob:x", "@eve:x"]));
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn nobody_is_told_in_the_room_that_they_have_got() {
        let before = content(&[("!a:x", &[])]);
        let mut search = OldRooms::new(places(&[("!a:x", &["@ann:x"])]), &before);
        assert_eq!(search.next_question(), None);
        assert!(search.finish().is_empty());
    }
}
