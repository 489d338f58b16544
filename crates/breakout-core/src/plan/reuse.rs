//! Opens plans in rooms that are there already: those of the round before, and prepared ones.

use std::collections::BTreeMap;

use ruma::{OwnedRoomId, OwnedServerName, OwnedUserId};
use serde::{Deserialize, Serialize};

use super::{ChildJoinRule, Plan, PlannedChild, name::NamePattern};
use crate::{event::breakout::BreakoutEventContent, standing::Standing};

/// A room in which a child is opened again, as the host's journal remembers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReusedRoom {
    /// The room.
    pub room_id: OwnedRoomId,

    /// The servers through which it can be joined; `None` where it is the host's own.
    #[serde(default)]
    pub via: Vec<OwnedServerName>,

    /// Whether the room itself has another name, which is changed.
    #[serde(default, skip_serializing_if = "ruma::serde::is_default")]
    pub rename: bool,

    /// Whether those who are in the room or invited, but not suggested for it any more, are
    /// removed from it. Moderators of the parent never are.
    #[serde(default, skip_serializing_if = "ruma::serde::is_default")]
    pub remove_others: bool,

    /// The task that the topic of the room names, as far as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<String>,
}

impl ReusedRoom {
    /// Creates the reuse of a room in which everybody and everything stays as it is.
    pub fn new(room_id: OwnedRoomId, via: Vec<OwnedServerName>) -> Self {
        Self {
            room_id,
            via,
            rename: false,
            remove_others: false,
            task: None,
        }
    }
}

/// A room that was there, and in which nothing can be opened any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LostRoom {
    /// The room.
    pub room_id: OwnedRoomId,

    /// What has become of it.
    #[serde(default, deserialize_with = "ruma::serde::default_on_error")]
    pub standing: Standing,
}

/// A room that is there and can be opened again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExistingRoom {
    /// The room.
    pub room_id: OwnedRoomId,

    /// What it is called. Untrusted text.
    pub name: Option<String>,

    /// The servers through which it can be joined; `None` where it is the host's own.
    pub via: Vec<OwnedServerName>,

    /// The people who were suggested for it last.
    pub users: Vec<OwnedUserId>,

    /// Whether it was made ahead of time, and no session has used it yet. Nobody is in it then.
    pub is_fresh: bool,

    /// Who may join it, if that is known.
    pub join_rule: Option<ChildJoinRule>,

    /// What its people were to do last. Untrusted text.
    pub task: Option<String>,
    /// What it is. In one that is not alive nothing can be opened, and what was to be opened there
    /// gets a room of its own.
    pub standing: Standing,
}

impl ExistingRoom {
    /// Creates the description of a room that no session has used yet.
    pub fn fresh(room_id: OwnedRoomId, name: Option<String>) -> Self {
        Self {
            room_id,
            name,
            via: Vec::new(),
            users: Vec::new(),
            is_fresh: true,
            join_rule: None,
            task: None,
            standing: Standing::Alive,
        }
    }

    /// Returns the children of a break-out, in the order in which they are shown.
    pub fn of(content: &BreakoutEventContent) -> Vec<Self> {
        let children = content.ordered_children().into_iter();
        children
            .map(|(room_id, child)| Self {
                room_id: room_id.clone(),
                name: child.name.clone(),
                via: child.via.clone(),
                users: child.users.clone(),
                is_fresh: false,
                join_rule: None,
                task: content.task_of(child).map(str::to_owned),
                standing: Standing::Alive,
            })
            .collect()
    }

    /// Why it cannot be opened again, if it cannot.
    fn lost(&self) -> Option<LostRoom> {
        let is_lost = !self.standing.is_alive();
        is_lost.then(|| LostRoom {
            room_id: self.room_id.clone(),
            standing: self.standing.clone(),
        })
    }

    fn reused(&self) -> ReusedRoom {
        ReusedRoom {
            task: self.task.clone(),
            ..ReusedRoom::new(self.room_id.clone(), self.via.clone())
        }
    }
}

/// What is done with the rooms that a new deal is opened in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reuse {
    /// Whether the plan's names are chosen, and rooms called otherwise are renamed. Otherwise
    /// rooms keep their names.
    pub rename: bool,

    /// Whether a room is taken for a child of the same name only, as in a plan from a file.
    /// Otherwise the other children get the other rooms, the first the first, and so on.
    pub by_name: bool,

    /// Whether groups may change places, so that as many people as can be stay in the room where
    /// they were: nobody has said which group goes where.
    pub exchange: bool,

    /// Whether those who are not suggested for a room any more are left in it.
    pub keep: bool,
}

impl Plan {
    /// Plans the same groups in the same rooms, and in new ones where those are lost. A group
    /// whose name nobody knows gets one by `names`. `None` if there is no room.
    pub fn again(rooms: &[ExistingRoom], names: &NamePattern) -> Option<Self> {
        let children: Vec<_> = (1..)
            .zip(rooms)
            .map(|(number, room)| {
                let name = room.name.clone();
                let name = name.unwrap_or_else(|| names.name(number));
                let mut child = PlannedChild::new(name, room.users.clone());
                match room.lost() {
                    None => child.room = Some(room.reused()),
                    lost => child.instead_of = lost,
                }
                child
            })
            .collect();
        (!children.is_empty()).then(|| Self::new(children))
    }

    /// Leaves the groups the tasks of the session before, in which `task` was that of most: a room
    /// that had one of its own keeps it. A group that has a task already keeps that.
    pub fn keep_tasks(mut self, task: Option<&str>) -> Self {
        if self.task.is_none() {
            self.task = task.map(str::to_owned);
        }
        for child in &mut self.children {
            let before = child.room.as_ref().and_then(|room| room.task.as_ref());
            if child.task.is_none() && before != self.task.as_ref() {
                child.task = before.cloned();
            }
        }
        self
    }

    /// Calls the children by this pattern, and renames rooms that are called otherwise.
    pub fn renamed(mut self, names: &NamePattern) -> Self {
        for (number, child) in (1..).zip(&mut self.children) {
            let name = names.name(number);
            if let Some(room) = &mut child.room {
                room.rename |= name != child.name;
            }
            child.name = name;
        }
        self
    }

    /// Opens the children in rooms that are there, as far as there are any.
    ///
    /// Nobody is removed from a room that the plan suggests to nobody, as where all choose.
    pub fn in_rooms(mut self, rooms: &[ExistingRoom], how: Reuse) -> Self {
        // Names come first, so that no room that is made is called like one that is there.
        let (mut free, lost): (Vec<_>, Vec<_>) =
            rooms.iter().partition(|room| room.standing.is_alive());
        let mut taken: Vec<Option<&ExistingRoom>> = Vec::new();
        for child in &self.children {
            let named = |room: &&ExistingRoom| room.name.as_ref() == Some(&child.name);
            taken.push(free.iter().position(named).map(|place| free.remove(place)));
        }
        if !how.by_name {
            let mut rest = free.into_iter();
            for room in taken.iter_mut().filter(|room| room.is_none()) {
                *room = rest.next();
            }
        }
        if how.exchange {
            self.exchange_groups(&taken);
        }
        for (child, room) in self.children.iter_mut().zip(taken) {
            let Some(room) = room else {
                let mut lost = lost.iter();
                let lost = lost.find(|lost| lost.name.as_ref() == Some(&child.name));
                child.instead_of = lost.and_then(|lost| lost.lost());
                continue;
            };
            let mut reused = room.reused();
            match &room.name {
                Some(name) if !how.rename => child.name.clone_from(name),
                name => reused.rename = name.as_ref() != Some(&child.name),
            }
            reused.remove_others = !(how.keep || room.is_fresh || child.users.is_empty());
            child.room = Some(reused);
        }
        self
    }

    /// Gives each room the group of which most people were in it, those with the most first.
    fn exchange_groups(&mut self, rooms: &[Option<&ExistingRoom>]) {
        let mut place_of = BTreeMap::new();
        for (place, room) in rooms.iter().enumerate() {
            let users = room.iter().flat_map(|room| &room.users);
            place_of.extend(users.map(|user| (user, place)));
        }
        let mut groups: Vec<_> = self
            .children
            .iter_mut()
            .map(|c| std::mem::take(&mut c.users))
            .collect();
        let mut stays: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        for (group, users) in groups.iter().enumerate() {
            for place in users.iter().filter_map(|user| place_of.get(user)) {
                *stays.entry((group, *place)).or_default() += 1;
            }
        }
        let mut stays: Vec<_> = stays.into_iter().collect();
        stays.sort_by_key(|(_, people)| std::cmp::Reverse(*people));
        let mut group_at: Vec<Option<usize>> = vec![None; groups.len()];
        let mut is_placed = vec![false; groups.len()];
        for ((group, place), _) in stays {
            if !is_placed[group] && group_at[place].is_none() {
                group_at[place] = Some(group);
                is_placed[group] = true;
            }
        }
        let mut others = (0..groups.len()).filter(|group| !is_placed[*group]);
        for (child, group) in self.children.iter_mut().zip(group_at) {
            if let Some(group) = group.or_else(|| others.next()) {
                child.users = std::mem::take(&mut groups[group]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use ruma::{owned_server_name, owned_user_id};

    use super::*;

    fn room(id: &str, name: &str) -> ExistingRoom {
        let mut room = ExistingRoom::fresh(id.try_into().unwrap(), Some(name.to_owned()));
        room.is_fresh = false;
        room
    }

    fn plan(names: &[&str]) -> Plan {
        let child = |name: &&str| PlannedChild::new(*name, vec![owned_user_id!("@a:x")]);
        Plan::new(names.iter().map(child).collect())
    }

    fn shown(plan: &Plan) -> Vec<(&str, &str, bool)> {
        let children = plan.children.iter();
        children
            .map(|planned| {
                let room = planned.room.as_ref();
                let id = room.map_or("made", |room| room.room_id.as_str());
                (
                    planned.name.as_str(),
                    id,
                    room.is_some_and(|room| room.rename),
                )
            })
            .collect()
    }

    #[test]
    fn what_is_lost_is_made_anew_and_says_why() {
        let mut rooms = [room("!1", "Group 1"), room("!2", "Group 2")];
        rooms[0].standing = Standing::Gone;
        rooms[0].users = vec![owned_user_id!("@ann:x")];
        for planned in [
            Plan::again(&rooms, &NamePattern::default()).unwrap(),
            plan(&["Group 1", "Group 2"]).in_rooms(&rooms, Reuse::default()),
        ] {
            assert_eq!(
                shown(&planned),
                [("Group 1", "made", false), ("Group 2", "!2", false)]
            );
            let lost = planned.children[0].instead_of.as_ref().unwrap();
            assert_eq!(lost.room_id, "!1");
            assert_eq!(lost.standing, Standing::Gone);
            assert_eq!(planned.children[1].instead_of, None);
        }
        let again = Plan::again(&rooms, &NamePattern::default()).unwrap();
        assert_eq!(again.children[0].users, rooms[0].users);
    }

    #[test]
    fn rooms_keep_their_names_and_what_is_missing_is_made() {
        let rooms = [room("!1", "Bees"), room("!2", "Ants")];
        let placed = plan(&["Group 1", "Group 2", "Group 3"]).in_rooms(&rooms, Reuse::default());
        assert_eq!(
            shown(&placed),
            [
                ("Bees", "!1", false),
                ("Ants", "!2", false),
                ("Group 3", "made", false)
            ]
        );
    }

    #[test]
    fn no_room_is_made_with_the_name_of_one_that_is_there() {
        let rooms = [room("!2", "Group 2")];
        let placed = plan(&["Group 1", "Group 2"]).in_rooms(&rooms, Reuse::default());
        assert_eq!(
            shown(&placed),
            [("Group 1", "made", false), ("Group 2", "!2", false)]
        );
    }

    #[test]
    fn names_that_are_chosen_rename_the_rooms() {
        let rooms = [room("!1", "Table 1"), room("!2", "Ants")];
        let how = Reuse {
            rename: true,
            ..Reuse::default()
        };
        let placed = plan(&["Table 1", "Table 2"]).in_rooms(&rooms, how);
        assert_eq!(
            shown(&placed),
            [("Table 1", "!1", false), ("Table 2", "!2", true)]
        );
    }

    #[test]
    fn a_file_finds_its_rooms_by_name() {
        let rooms = [room("!1", "Bees"), room("!2", "Ants")];
        let how = Reuse {
            by_name: true,
            ..Reuse::default()
        };
        let placed = plan(&["Ants", "Wasps"]).in_rooms(&rooms, how);
        assert_eq!(
            shown(&placed),
            [("Ants", "!2", false), ("Wasps", "made", false)]
        );
    }

    #[test]
    fn people_are_removed_only_where_others_are_suggested() {
        let mut rooms = [room("!1", "Bees"), room("!2", "Ants"), room("!3", "Wasps")];
        rooms[2].is_fresh = true;
        let mut new = plan(&["1", "2", "3"]);
        new.children[1].users.clear();
        let removes = |how| -> Vec<bool> {
            let placed = new.clone().in_rooms(&rooms, how);
            let rooms = placed.children.into_iter().map(|child| child.room.unwrap());
            rooms.map(|room| room.remove_others).collect()
        };
        assert_eq!(removes(Reuse::default()), [true, false, false]);
        assert_eq!(
            removes(Reuse {
                keep: true,
                ..Reuse::default()
            }),
            [false; 3]
        );
    }

    #[test]
    fn groups_change_places_so_that_few_people_have_to_move() {
        let users = |ids: &[&str]| -> Vec<OwnedUserId> {
            ids.iter()
                .map(|id| format!("@{id}:x").try_into().unwrap())
                .collect()
        };
        let mut rooms = [room("!1", "Group 1"), room("!2", "Group 2")];
        rooms[0].users = users(&["a", "b", "c"]);
        rooms[1].users = users(&["d", "e", "f"]);
        let mut plan = plan(&["Group 1", "Group 2", "Group 3"]);
        for (child, ids) in plan
            .children
            .iter_mut()
            .zip([["g", "a"], ["c", "b"], ["d", "e"]])
        {
            child.users = users(&ids);
        }
        let how = Reuse {
            exchange: true,
            ..Reuse::default()
        };
        let placed = plan.clone().in_rooms(&rooms, how);
        let groups: Vec<_> = placed
            .children
            .iter()
            .map(|child| child.users.clone())
            .collect();
        assert_eq!(
            groups,
            [users(&["c", "b"]), users(&["d", "e"]), users(&["g", "a"])]
        );
        assert_eq!(placed.children[0].name, "Group 1");
        let placed = plan.clone().in_rooms(&rooms, Reuse::default());
        assert_eq!(placed.children[0].users, plan.children[0].users);
    }

    #[test]
    fn a_room_gets_another_topic_only_for_another_task() {
        let mut rooms = [room("!1", "Bees"), room("!2", "Ants"), room("!3", "Wasps")];
        rooms[0].task = Some("Read.".to_owned());
        rooms[1].task = Some("Draw.".to_owned());
        rooms[2].is_fresh = true;
        let other_topics = |plan: &Plan| -> Vec<bool> {
            let children = plan.children.iter();
            children.map(|c| plan.has_other_topic(c)).collect()
        };
        let again = Plan::again(&rooms, &NamePattern::default()).unwrap();
        // Nobody has said anything: the tasks are those of before, and a room that was not there
        // then has that of most.
        let mut kept = again.clone().keep_tasks(Some("Read."));
        assert_eq!(other_topics(&kept), [false, false, true]);
        let own: Vec<_> = kept.children.iter().map(|c| c.task.as_deref()).collect();
        assert_eq!(own, [None, Some("Draw."), None]);
        kept.set_task(Some("Draw.".to_owned()));
        assert_eq!(other_topics(&kept), [true, false, true]);
        kept.set_task(None);
        assert_eq!(other_topics(&kept), [true, true, false]);
        let new = plan(&["1", "2", "3", "4"]).in_rooms(&rooms, Reuse::default());
        let new = new.keep_tasks(None);
        assert_eq!(other_topics(&new), [false; 4]);
    }

    #[test]
    fn the_same_groups_open_in_the_same_rooms_through_the_same_servers() {
        let mut bees = room("!1", "Bees");
        bees.via = vec![owned_server_name!("elsewhere")];
        bees.users = vec![owned_user_id!("@a:x")];
        let nameless = ExistingRoom::fresh("!2".try_into().unwrap(), None);
        let names = "Gruppe {n}".parse().unwrap();
        let again = Plan::again(&[bees.clone(), nameless], &names).unwrap();
        let content = again.content(
            &["!1", "!2"].map(|id| id.try_into().unwrap()),
            &owned_server_name!("here"),
            crate::event::breakout::Session::new("s"),
        );
        let children: Vec<_> = content.children.values().collect();
        assert_eq!(children[0].via, ["elsewhere"]);
        assert_eq!(children[1].via, ["here"]);
        assert_eq!(
            (children[0].users.len(), children[1].name.as_deref()),
            (1, Some("Gruppe 2"))
        );
        assert!(again.children.iter().all(|c| !again.needs_tidying(c)));
        assert_eq!(Plan::again(&[], &names), None);
    }
}
