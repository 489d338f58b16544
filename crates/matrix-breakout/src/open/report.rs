//! What became of an opening.

use std::{collections::BTreeMap, time::Duration};

use breakout_core::{
    event::SessionId,
    opening::{self, End, FailedInvite, FailedRemoval, Outcome, Present},
    plan::LostRoom,
    room::PresentBreakout,
};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedUserId};

use super::OutdatedRoom;
use crate::{
    error::Error,
    quiet::QuietError,
    requests::RequestCounts,
    room_failure::{MemberFailure, RoomError, RoomFailure},
};

/// What became of an opening.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OpenReport {
    /// The session.
    pub session: SessionId,

    /// How it ended. The session is open only with [`End::Open`].
    pub end: End,

    /// Whether this continued what an earlier run had begun.
    pub continued: bool,

    /// The event that opened the session.
    pub event_id: Option<OwnedEventId>,

    /// The messages that announced it, in their order: one, unless so many people are told that
    /// they do not fit into it.
    pub announcements: Vec<OwnedEventId>,

    /// When the session ends by itself.
    pub ends_at: Option<MilliSecondsSinceUnixEpoch>,

    /// Whether the homeserver ends it then, with nobody's process running. If not, a process of
    /// the host has to: [`Breakout::keep_time`](crate::Breakout::keep_time).
    pub on_server: bool,

    /// Whether ordinary members cannot write in the parent while the session is open.
    pub quiet_main: bool,

    /// Why they can, if they were not to.
    pub not_quiet: Option<QuietError>,

    /// Why they still cannot since an earlier session, which should have let them again.
    pub still_quiet: Option<QuietError>,

    /// What became of each child.
    pub children: Vec<ChildReport>,

    /// Rooms that were made twice by a request that was cut off. Nothing links to them.
    pub twins: Vec<OwnedRoomId>,

    /// The people who could not be invited.
    pub failed_invites: Vec<MemberFailure>,

    /// The rooms of a break-out that this one has replaced whose people could not be told.
    pub failed_messages: Vec<RoomFailure>,

    /// Somebody else's break-out that stands in the way, or that came after this one.
    pub other: Option<Present>,

    /// A break-out that was open and has been overwritten by this one.
    pub overwritten: Option<Overwritten>,

    /// Rooms that were there before, and in which something is not as the parent has it now.
    pub outdated: Vec<OutdatedRoom>,

    /// How many requests were sent, by what they were for.
    pub requests: RequestCounts,

    /// How long the homeserver's rate limits asked to wait, all together.
    pub waited: Duration,
}

/// A break-out that another one has replaced. Its rooms are still there.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Overwritten {
    /// What it was.
    pub breakout: PresentBreakout,
}

/// What became of one child.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChildReport {
    /// The room, if there is one.
    pub room_id: Option<OwnedRoomId>,
    /// Its name in the plan.
    pub name: String,
    /// The people who are suggested to join it.
    pub users: Vec<OwnedUserId>,
    /// What they are to do.
    pub task: Option<String>,
    /// How the making of it went.
    pub outcome: Outcome,
    /// Why it failed.
    pub error: Option<Error>,
    /// Whether it failed because the homeserver could not be reached, or failed itself.
    pub unanswered: bool,
    /// What came of tidying it up, if it was there before.
    pub tidied: Tidied,
    /// The room that was there before, if this one was made because that is lost.
    pub instead_of: Option<LostRoom>,
}

/// What came of tidying a room up that was there before.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tidied {
    /// The people who were removed.
    pub removed: Vec<OwnedUserId>,

    /// The people who could not be removed.
    pub not_removed: Vec<MemberFailure>,

    /// Why the room could not be renamed or its task not be told, or its members not be read.
    pub error: Option<RoomError>,
}

impl Tidied {
    /// Whether all was done that was to be done.
    pub fn is_complete(&self) -> bool {
        self.not_removed.is_empty() && self.error.is_none()
    }
}

/// The errors of an opening, of which the machine is told only the words.
#[derive(Default)]
pub(super) struct Failures {
    /// The last one of each child that was not made.
    not_made: BTreeMap<usize, Error>,
    tidied: BTreeMap<usize, Tidied>,
    pub(super) invites: Vec<MemberFailure>,
    pub(super) messages: Vec<RoomFailure>,
    pub(super) not_quiet: Option<QuietError>,
}

impl Failures {
    /// Notes why a child was not made, and says it.
    pub(super) fn not_made(&mut self, index: usize, error: Error) -> String {
        let words = error.to_string();
        self.not_made.insert(index, error);
        words
    }

    /// Notes who could not be invited, and says it.
    pub(super) fn not_invited(&mut self, failed: Vec<MemberFailure>) -> Vec<FailedInvite> {
        let words = failed.iter().map(|failed| {
            let (room_id, user_id) = (failed.room_id.clone(), failed.user_id.clone());
            FailedInvite::new(room_id, user_id, failed.error.to_string())
        });
        let words = words.collect();
        self.invites.extend(failed);
        words
    }

    /// Notes why the people in a room could not be told, and says it.
    pub(super) fn not_told(&mut self, room_id: &OwnedRoomId, error: Error) -> String {
        let words = error.to_string();
        let failure = RoomFailure::new(room_id.clone(), None, error);
        self.messages.push(failure);
        words
    }

    /// Notes what came of tidying a child up, and says it.
    pub(super) fn tidied(&mut self, index: usize, tidied: Tidied) -> opening::Tidied {
        let mut words = opening::Tidied::default();
        words.removed.clone_from(&tidied.removed);
        let not_removed = tidied.not_removed.iter().map(|failed| {
            let user_id = failed.user_id.clone();
            FailedRemoval::new(user_id, failed.error.to_string())
        });
        words.not_removed = not_removed.collect();
        words.error = tidied.error.as_ref().map(RoomError::to_string);
        self.tidied.insert(index, tidied);
        words
    }

    /// Says what became of each child, in the order of the plan.
    pub(super) fn children(&mut self, opening: &opening::Opening) -> Vec<ChildReport> {
        let children = opening.children().into_iter().enumerate();
        let reports = children.map(|(index, child)| ChildReport {
            room_id: child.room_id,
            name: child.name,
            users: child.users,
            task: child.task,
            outcome: child.outcome,
            error: self
                .not_made
                .remove(&index)
                .filter(|_| child.error.is_some()),
            unanswered: child.unanswered,
            tidied: self.tidied.remove(&index).unwrap_or_default(),
            instead_of: child.instead_of,
        });
        reports.collect()
    }
}
