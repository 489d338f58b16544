//! The making of the children: which exist, which are missing, and of which it is not known.
//!
//! A request whose answer was lost may have made a room. Its child is uncertain until the rooms
//! were searched for its mark, and is never simply made again.

use std::collections::BTreeMap;

use ruma::{OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};

use super::{Action, End, Opening, Stage, Tidied};
use crate::plan::{ChildJoinRule, LostRoom};

/// The most people who are invited in the request that makes a room. Synapse refuses more.
pub const INVITES_PER_REQUEST: usize = 10;

/// How often the making of one child is tried in one run when its outcome was uncertain.
const ATTEMPTS: u8 = 2;

#[derive(Clone, Debug)]
pub(super) enum Slot {
    /// There is no such room, after this many attempts.
    Missing {
        attempts: u8,
    },
    /// There may be such a room: a request was cut off.
    Uncertain {
        attempts: u8,
        error: String,
    },
    Made {
        room_id: OwnedRoomId,
        outcome: Outcome,
        invited: bool,
        /// What came of tidying the room up; `None` if that is still to be done.
        tidied: Option<Tidied>,
    },
    Failed {
        error: String,
        unanswered: bool,
    },
}

/// How the making of a child went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It was made just now.
    Created,
    /// It was there already.
    Reused,
    /// It could not be made.
    Failed,
}

/// A room that carries the mark of this session.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct MarkedChild {
    /// The place in the plan that the mark names.
    pub index: usize,
    /// The room.
    pub room_id: OwnedRoomId,
}

impl MarkedChild {
    /// Creates the description of a marked room.
    pub fn new(index: usize, room_id: OwnedRoomId) -> Self {
        Self { index, room_id }
    }
}

/// Why a child could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CreateError {
    /// The homeserver said no. There is no room.
    Refused(String),
    /// The request was cut off, or the homeserver failed on it. There may be a room.
    Uncertain(String),
}

/// Somebody could not be invited to a child.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FailedInvite {
    /// The child.
    pub room_id: OwnedRoomId,
    /// Who was to be invited.
    pub user_id: OwnedUserId,
    /// What the homeserver said.
    pub error: String,
}

impl FailedInvite {
    /// Creates the report of a failed invite.
    pub fn new(room_id: OwnedRoomId, user_id: OwnedUserId, error: String) -> Self {
        Self {
            room_id,
            user_id,
            error,
        }
    }
}

/// How far one child of an opening is, as the machine knows it. Errors are text here, since the
/// machine knows nothing of the HTTP stack.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChildState {
    /// The child's room; `None` while there is none.
    pub room_id: Option<OwnedRoomId>,
    /// Its name in the plan.
    pub name: String,
    /// The people who are suggested to join it.
    pub users: Vec<OwnedUserId>,
    /// What they are to do.
    pub task: Option<String>,
    /// Whether the room was made, existed before, or could not be made.
    pub outcome: Outcome,
    /// Why it could not be made; `None` if it was.
    pub error: Option<String>,
    /// Whether it failed because the homeserver could not be reached, or failed itself.
    pub unanswered: bool,
    /// What came of tidying it up, if it was there before.
    pub tidied: Tidied,
    /// The room of an earlier session that this one takes the place of, because that room cannot be
    /// used any more.
    pub instead_of: Option<LostRoom>,
}
impl Opening {
    pub(super) fn next_for_children(&self) -> Vec<Action> {
        let missing: Vec<_> = (0..)
            .zip(&self.children)
            .filter(|(_, slot)| matches!(slot, Slot::Missing { .. }))
            .map(|(index, _)| Action::CreateChild(index))
            .collect();
        let is_uncertain = self
            .children
            .iter()
            .any(|slot| matches!(slot, Slot::Uncertain { .. }));
        // On a resumed session everything is uncertain at first, so it is looked for before
        // anything is made; in a running one, what is certain is made before that costs time.
        if missing.is_empty() && is_uncertain {
            return vec![Action::FindChildren];
        }
        if !missing.is_empty() {
            return missing;
        }
        let slots = (0..).zip(self.children.iter().zip(&self.plan.children));
        let invites: Vec<_> = slots
            .filter_map(|(index, (slot, planned))| match slot {
                Slot::Made {
                    room_id,
                    invited: false,
                    ..
                } => Some(Action::Invite {
                    index,
                    room_id: room_id.clone(),
                    users: planned.users.clone(),
                }),
                _ => None,
            })
            .collect();
        if !invites.is_empty() {
            return invites;
        }
        // All are failed or made; `settle_children` has moved on if all are made.
        vec![Action::End(End::Incomplete)]
    }

    pub(super) fn found(&mut self, mut marked: Vec<MarkedChild>) {
        marked.sort_by_key(|child| (!self.linked.contains(&child.room_id), child.clone()));
        self.twins.clear();
        let mut rooms: BTreeMap<usize, OwnedRoomId> = BTreeMap::new();
        for MarkedChild { index, room_id } in marked {
            let taken = match self.children.get(index) {
                Some(Slot::Made { room_id, .. }) => Some(room_id),
                Some(_) => rooms.get(&index),
                None => None,
            };
            match taken {
                Some(taken) if *taken == room_id => {}
                None if index < self.children.len() => {
                    rooms.insert(index, room_id);
                }
                _ => self.twins.push(room_id),
            }
        }
        for (index, slot) in self.children.iter_mut().enumerate() {
            let Slot::Uncertain { attempts, error } = slot else {
                continue;
            };
            *slot = match rooms.remove(&index) {
                Some(room_id) => {
                    // A room found again may have been cut off among its invites.
                    let invited = self.plan.join_rule != ChildJoinRule::Invite;
                    let outcome = if *attempts == 0 {
                        Outcome::Reused
                    } else {
                        Outcome::Created
                    };
                    Slot::Made {
                        room_id,
                        outcome,
                        invited,
                        tidied: Some(Tidied::default()),
                    }
                }
                None if *attempts < ATTEMPTS => Slot::Missing {
                    attempts: *attempts,
                },
                None => Slot::Failed {
                    error: std::mem::take(error),
                    unanswered: true,
                },
            };
        }
        self.settle_children();
    }

    pub(super) fn created(&mut self, index: usize, result: Result<OwnedRoomId, CreateError>) {
        let invites_left = self.plan.join_rule == ChildJoinRule::Invite
            && self
                .plan
                .children
                .get(index)
                .is_some_and(|child| child.users.len() > INVITES_PER_REQUEST);
        let Some(slot) = self.children.get_mut(index) else {
            return;
        };
        let Slot::Missing { attempts } = slot else {
            return;
        };
        *slot = match result {
            Ok(room_id) => Slot::Made {
                room_id,
                outcome: Outcome::Created,
                invited: !invites_left,
                tidied: Some(Tidied::default()),
            },
            Err(CreateError::Refused(error)) => Slot::Failed {
                error,
                unanswered: false,
            },
            Err(CreateError::Uncertain(error)) => Slot::Uncertain {
                attempts: *attempts + 1,
                error,
            },
        };
        self.settle_children();
    }

    pub(super) fn invited(&mut self, index: usize, failed: Vec<FailedInvite>) {
        if let Some(Slot::Made { invited, .. }) = self.children.get_mut(index) {
            *invited = true;
        }
        self.failed_invites.extend(failed);
        self.settle_children();
    }

    pub(super) fn settle_children(&mut self) {
        let all_made = self
            .children
            .iter()
            .all(|slot| matches!(slot, Slot::Made { invited: true, .. }));
        if self.stage == Stage::Children && all_made {
            self.stage = if self.options.prepare {
                Stage::End(End::Prepared)
            } else {
                Stage::LastLook
            };
        }
    }

    /// Returns how far each child is, in the order of the plan.
    pub fn children(&self) -> Vec<ChildState> {
        self.plan
            .children
            .iter()
            .zip(&self.children)
            .map(|(planned, slot)| {
                let mut report = ChildState {
                    room_id: None,
                    name: planned.name.clone(),
                    users: planned.users.clone(),
                    task: self.plan.task_of(planned).map(str::to_owned),
                    outcome: Outcome::Failed,
                    error: None,
                    unanswered: false,
                    tidied: Tidied::default(),
                    instead_of: planned.instead_of.clone(),
                };
                match slot {
                    Slot::Made {
                        room_id,
                        outcome,
                        tidied,
                        ..
                    } => {
                        report.room_id = Some(room_id.clone());
                        report.outcome = *outcome;
                        report.tidied = tidied.clone().unwrap_or_default();
                    }
                    Slot::Failed { error, unanswered } => {
                        report.error = Some(error.clone());
                        report.unanswered = *unanswered;
                    }
                    Slot::Uncertain { error, .. } => {
                        report.error = Some(error.clone());
                        report.unanswered = true;
                    }
                    Slot::Missing { .. } => {}
                }
                report
            })
            .collect()
    }
}
