//! What became of an opening: the report that [`OpenBreakout`](crate::OpenBreakout) answers with.
//!
//! The machine in core gets failures only as text, since it knows nothing of the SDK; [`Failures`]
//! keeps the errors themselves beside it, so that the report can hold them.

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
    widget::WidgetError,
};

/// What became of an opening, from [`OpenBreakout`](crate::OpenBreakout).
///
/// Look at [`end`](Self::end) first: the session is open only with [`End::Open`]. Everything else
/// says how complete it is, and what could not be done for one room or one person, which is no
/// reason to fail.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OpenReport {
    /// The session's ID, in its event as `io.github.matrix_breakout.session`.
    pub session: SessionId,

    /// How the opening ended. The session is open only with [`End::Open`].
    pub end: End,

    /// Whether this continued what an earlier run had begun.
    pub continued: bool,

    /// The break-out event that opened the session; `None` if none was sent.
    pub event_id: Option<OwnedEventId>,

    /// The messages in the parent that announced it, in their order. It is one, unless so many
    /// people are suggested somewhere that they do not fit into one event.
    pub announcements: Vec<OwnedEventId>,

    /// When the session ends by itself, by the homeserver's clock; `None` if somebody has to end
    /// it.
    pub ends_at: Option<MilliSecondsSinceUnixEpoch>,

    /// Whether the homeserver ends the session at that time by a delayed event
    /// ([MSC4140](https://github.com/matrix-org/matrix-spec-proposals/pull/4140)), with no process
    /// of the host running. If not, one has to:
    /// [`Breakout::keep_time`](crate::Breakout::keep_time).
    pub on_server: bool,

    /// Whether ordinary members cannot write in the parent while the session is open.
    pub quiet_main: bool,

    /// Why ordinary members can write in the parent although they were not to.
    pub not_quiet: Option<QuietError>,

    /// Why ordinary members still cannot write since an earlier session, which should have let them
    /// again.
    pub still_quiet: Option<QuietError>,

    /// Whether the widget of the parent is open for everybody.
    pub widget_open: bool,

    /// Why it is not, if it was to be.
    pub widget_not_open: Option<WidgetError>,

    /// What became of each child.
    pub children: Vec<ChildReport>,

    /// Rooms that were made twice, by a request whose answer was lost. Nothing links to them.
    pub twins: Vec<OwnedRoomId>,

    /// The people who could not be invited to a child.
    pub failed_invites: Vec<MemberFailure>,

    /// The rooms of a replaced break-out in which the message about this one could not be sent.
    pub failed_messages: Vec<RoomFailure>,

    /// The break-out of somebody else that stood in the way ([`End::Refused`]), or that came after
    /// this one ([`End::Overtaken`]).
    pub other: Option<Present>,

    /// The open break-out that this one has replaced.
    pub overwritten: Option<Overwritten>,

    /// Rooms that existed before, in which a setting could not be brought in line with the
    /// parent's.
    pub outdated: Vec<OutdatedRoom>,

    /// How many requests were sent, by purpose.
    pub requests: RequestCounts,

    /// How long the homeserver's rate limits made this wait, in all.
    pub waited: Duration,
}

/// A break-out that another one has replaced. Its rooms still exist, and people may still be in
/// them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Overwritten {
    /// What it was.
    pub breakout: PresentBreakout,
}

/// What became of one child of an opening.
///
/// A child whose room could not be made has the outcome `Failed` and an [`error`](Self::error);
/// opening again with the same request tries it once more.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChildReport {
    /// The child's room; `None` if it could not be made.
    pub room_id: Option<OwnedRoomId>,
    /// Its name in the plan.
    pub name: String,
    /// The people to whom it is suggested.
    pub users: Vec<OwnedUserId>,
    /// What its people are to do; `None` if the host has set no task.
    pub task: Option<String>,
    /// Whether the room was made, existed before, or could not be made.
    pub outcome: Outcome,
    /// Why it could not be made.
    pub error: Option<Error>,
    /// Whether that is because the homeserver could not be reached or failed, which may pass, and
    /// not because it refused.
    pub unanswered: bool,
    /// What became of bringing the room in order, if it existed before: its name, its topic and its
    /// members.
    pub tidied: Tidied,
    /// The room of an earlier session that this one takes the place of, because that room cannot be
    /// used any more.
    pub instead_of: Option<LostRoom>,
}

/// What became of bringing a room in order that existed before: people who do not belong to the
/// group are removed if that was asked for, and the room gets its new name and task.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tidied {
    /// The people who were removed.
    pub removed: Vec<OwnedUserId>,

    /// The people who could not be removed.
    pub not_removed: Vec<MemberFailure>,

    /// Why the room could not be renamed, its topic not be set, or its members not be read.
    pub error: Option<RoomError>,
}

impl Tidied {
    /// Returns whether everything was done that was to be done.
    pub fn is_complete(&self) -> bool {
        self.not_removed.is_empty() && self.error.is_none()
    }
}

/// The errors of an opening, beside the machine, which gets only their text.
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
    /// Notes why a child was not made, and returns that as text.
    pub(super) fn not_made(&mut self, index: usize, error: Error) -> String {
        let words = error.to_string();
        self.not_made.insert(index, error);
        words
    }

    /// Notes who could not be invited, and returns that as the machine takes it.
    pub(super) fn not_invited(&mut self, failed: Vec<MemberFailure>) -> Vec<FailedInvite> {
        let words = failed.iter().map(|failed| {
            let (room_id, user_id) = (failed.room_id.clone(), failed.user_id.clone());
            FailedInvite::new(room_id, user_id, failed.error.to_string())
        });
        let words = words.collect();
        self.invites.extend(failed);
        words
    }

    /// Notes why no message could be sent into a room, and returns that as text.
    pub(super) fn not_told(&mut self, room_id: &OwnedRoomId, error: Error) -> String {
        let words = error.to_string();
        let failure = RoomFailure::new(room_id.clone(), None, error);
        self.messages.push(failure);
        words
    }

    /// Notes what became of bringing a child in order, and returns that as the machine takes it.
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

    /// Returns the report of each child, in the order of the plan.
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
