//! Plans by hand: people are moved, rooms are added, renamed and taken out, one step at a time.

use ruma::{OwnedUserId, UserId};

use super::{MAX_ROOMS, Plan, PlanError, PlannedChild};

impl Plan {
    /// Suggests somebody for the room at `index` and for no other one; without an index, for none.
    ///
    /// They come last in the room; the people who are there already keep their places.
    ///
    /// # Errors
    ///
    /// Fails when there is no such room, and then changes nothing.
    pub fn assign(&mut self, user: &UserId, index: Option<usize>) -> Result<(), PlanError> {
        if let Some(index) = index {
            self.check_index(index)?;
        }
        for (place, child) in self.children.iter_mut().enumerate() {
            if Some(place) != index {
                child.users.retain(|other| other != user);
            } else if !child.users.iter().any(|other| other == user) {
                child.users.push(user.to_owned());
            }
        }
        Ok(())
    }

    /// Adds a room that nobody is suggested for yet.
    ///
    /// # Errors
    ///
    /// Fails when there are as many rooms as a plan can have.
    pub fn add_child(&mut self, name: impl Into<String>) -> Result<(), PlanError> {
        let rooms = self.children.len() + 1;
        if rooms > MAX_ROOMS {
            return Err(PlanError::TooManyRooms { rooms });
        }
        self.children.push(PlannedChild::new(name, Vec::new()));
        Ok(())
    }

    /// Takes a room out, and returns the people who have no room then.
    ///
    /// # Errors
    ///
    /// Fails when there is no such room.
    pub fn remove_child(&mut self, index: usize) -> Result<Vec<OwnedUserId>, PlanError> {
        self.check_index(index)?;
        let PlannedChild { users, .. } = self.children.remove(index);
        Ok(users)
    }

    /// Gives a room another name.
    ///
    /// # Errors
    ///
    /// Fails when there is no such room.
    pub fn rename_child(&mut self, index: usize, name: impl Into<String>) -> Result<(), PlanError> {
        self.check_index(index)?;
        if let Some(child) = self.children.get_mut(index) {
            child.name = name.into();
        }
        Ok(())
    }

    fn check_index(&self, index: usize) -> Result<(), PlanError> {
        if index < self.children.len() {
            Ok(())
        } else {
            Err(PlanError::NoSuchRoom { number: index + 1 })
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ruma::{owned_user_id, user_id};

    use super::*;

    fn plan() -> Plan {
        Plan::new(vec![
            PlannedChild::new("A", vec![owned_user_id!("@a:x"), owned_user_id!("@b:x")]),
            PlannedChild::new("B", vec![owned_user_id!("@c:x")]),
        ])
    }

    fn localparts(child: &PlannedChild) -> Vec<&str> {
        let users = child.users.iter();
        users.map(|user| user.localpart()).collect()
    }

    fn users(plan: &Plan) -> Vec<Vec<&str>> {
        plan.children.iter().map(localparts).collect()
    }

    #[test]
    fn somebody_is_moved_and_taken_out() {
        let mut plan = plan();
        plan.assign(user_id!("@a:x"), Some(1)).unwrap();
        assert_eq!(users(&plan), [vec!["b"], vec!["c", "a"]]);
        plan.assign(user_id!("@c:x"), Some(1)).unwrap();
        assert_eq!(users(&plan), [vec!["b"], vec!["c", "a"]]);
        plan.assign(user_id!("@b:x"), None).unwrap();
        assert_eq!(users(&plan), [vec![], vec!["c", "a"]]);
        plan.assign(user_id!("@new:y"), Some(0)).unwrap();
        assert_eq!(users(&plan), [vec!["new"], vec!["c", "a"]]);
    }

    #[test]
    fn a_room_that_is_taken_out_gives_its_people_back() {
        let mut plan = plan();
        assert_eq!(plan.remove_child(1).unwrap(), ["@c:x"]);
        plan.add_child("C").unwrap();
        plan.rename_child(0, "Blue").unwrap();
        let names: Vec<_> = plan.children.iter().map(|child| &*child.name).collect();
        assert_eq!(names, ["Blue", "C"]);
    }

    #[test]
    fn what_is_not_there_is_refused_and_nothing_changes() {
        let mut plan = plan();
        let before = plan.clone();
        let refused = Err(PlanError::NoSuchRoom { number: 3 });
        assert_eq!(plan.assign(user_id!("@a:x"), Some(2)), refused);
        assert_eq!(plan.rename_child(2, "x"), refused);
        assert!(plan.remove_child(2).is_err());
        assert_eq!(plan, before);
        plan.children = vec![PlannedChild::new("x", vec![]); MAX_ROOMS];
        let rooms = MAX_ROOMS + 1;
        assert_eq!(plan.add_child("x"), Err(PlanError::TooManyRooms { rooms }));
    }

    proptest! {
        #[test]
        fn nobody_is_ever_in_two_rooms_by_hand(
            moves in prop::collection::vec((0_usize..6, prop::option::of(0_usize..4)), 0..40),
        ) {
            let mut plan = plan();
            for (user, index) in moves {
                let user = OwnedUserId::try_from(format!("@u{user}:x")).unwrap();
                let is_there = index.is_none_or(|index| index < plan.children.len());
                prop_assert_eq!(plan.assign(&user, index).is_ok(), is_there);
                let rooms = plan.children.iter().filter(|child| child.users.contains(&user));
                prop_assert!(rooms.count() <= 1);
            }
        }
    }
}
