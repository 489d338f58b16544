//! Bringing rooms in order that existed before the session: their names, their topics, and who is
//! in them.

use ruma::OwnedUserId;

use super::{Action, End, Opening, Slot, Stage};

/// What came of tidying a room up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tidied {
    /// The people who were removed.
    pub removed: Vec<OwnedUserId>,

    /// The people who could not be removed.
    pub not_removed: Vec<FailedRemoval>,

    /// Why the room could not be renamed, its topic not be set, or its members not be read.
    pub error: Option<String>,
}

impl Tidied {
    /// Returns whether all was done that was to be done.
    pub fn is_complete(&self) -> bool {
        self.not_removed.is_empty() && self.error.is_none()
    }
}

/// Somebody could not be removed from a child.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FailedRemoval {
    /// Who was to be removed.
    pub user_id: OwnedUserId,
    /// What the homeserver said.
    pub error: String,
}

impl FailedRemoval {
    /// Creates the report of a failed removal.
    pub fn new(user_id: OwnedUserId, error: String) -> Self {
        Self { user_id, error }
    }
}

impl Opening {
    pub(super) fn next_to_tidy(&self) -> Vec<Action> {
        let slots = self.children.iter().zip(&self.plan.children);
        let mut actions = Vec::new();
        for (index, (slot, planned)) in slots.enumerate() {
            if let Slot::Made {
                room_id,
                tidied: None,
                ..
            } = slot
                && let Some(room) = &planned.room
            {
                actions.push(Action::Tidy {
                    index,
                    room_id: room_id.clone(),
                    name: room.rename.then(|| planned.name.clone()),
                    topic: self.plan.has_other_topic(planned),
                    only: room.remove_others.then(|| planned.users.clone()),
                });
            }
        }
        if actions.is_empty() {
            actions.push(Action::End(End::Open));
        }
        actions
    }

    pub(super) fn tidied(&mut self, index: usize, report: Tidied) {
        if let Some(Slot::Made { tidied, .. }) = self.children.get_mut(index) {
            *tidied = Some(report);
        }
    }

    /// Returns whether the session is open, and only rooms that were there before are left to be done:
    /// those of a session that was replaced, or that are opened again.
    pub fn is_tidying(&self) -> bool {
        self.stage == Stage::Tidy
    }

    /// Returns whether all is done once it is known that the session is still there.
    pub fn ends_with_look_back(&self) -> bool {
        self.left_to_tidy() == 0 && self.replaced().is_empty()
    }

    /// Returns how many rooms are still to be tidied up.
    pub fn left_to_tidy(&self) -> usize {
        let is_left = |slot: &&Slot| matches!(slot, Slot::Made { tidied: None, .. });
        self.children.iter().filter(is_left).count()
    }
}
