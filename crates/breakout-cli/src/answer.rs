//! The JSON of the answers that several commands give. The shapes are the contract of the command line; they are
//! converted by hand from what the library says.

use breakout_core::{
    event::{SessionId, breakout::EventType},
    opening::Outcome,
    outside::Absence,
    plan::LostRoom,
    trust::Trust,
};
use breakout_i18n::{Language, commands};
use breakout_words::failures::why;
use matrix_breakout::{ChildReport, ChildStatus, Emptied, Ended, Status};
use matrix_sdk::{
    RoomState,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedRoomId, OwnedServerName, OwnedUserId},
};
use serde::Serialize;

/// A break-out with its people: what `status` and `offers` answer with.
#[derive(Debug, Serialize)]
pub(crate) struct StatusAnswer {
    parent: OwnedRoomId,
    open: bool,
    session: Option<SessionId>,
    ends_at: Option<MilliSecondsSinceUnixEpoch>,
    sender: Option<OwnedUserId>,
    /// For whom the sender has opened it, if that is not the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<OwnedUserId>,
    trust: Option<Trust>,
    warn: bool,
    event_type: EventTypeName,
    quiet_main: bool,
    rooms: Vec<ChildAnswer>,
    unassigned: Vec<OwnedUserId>,
    /// The rooms that this account is not in, so that it cannot know who is there.
    unseen: Vec<OwnedRoomId>,
    /// Who is left out of the groups of this room.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    left_out: Vec<OwnedUserId>,
    dropped: Vec<String>,
    /// The room that has replaced the parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<OwnedRoomId>,
}

/// The event's type as it stands on the wire.
#[derive(Debug)]
struct EventTypeName(EventType);

impl Serialize for EventTypeName {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.as_str())
    }
}

#[derive(Debug, Serialize)]
struct ChildAnswer {
    room_id: OwnedRoomId,
    number: u32,
    name: Option<String>,
    via: Vec<OwnedServerName>,
    users: Vec<OwnedUserId>,
    task: Option<String>,
    suggested: bool,
    joined: Option<Vec<OwnedUserId>>,
    my_membership: Option<&'static str>,
    call_active: Option<bool>,
    participants_in_call: Option<Vec<OwnedUserId>>,
    last_activity_at: Option<MilliSecondsSinceUnixEpoch>,
    /// What it is, if it is not a room like others.
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replaced_by: Option<OwnedRoomId>,
    /// Who of `joined` is not in the parent any more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    outsiders: Vec<Outsider>,
}

#[derive(Debug, Serialize)]
struct Outsider {
    user_id: OwnedUserId,
    why: Absence,
}

impl From<Status> for StatusAnswer {
    fn from(status: Status) -> Self {
        let warn = status.warns();
        let host = status.host().map(ToOwned::to_owned);
        let unseen = status.unseen();
        let unseen = unseen.map(|child| child.room_id.clone()).collect();
        // Before the user agrees, a stranger's break-out names rooms, and that is all.
        Self {
            parent: status.parent,
            open: status.open,
            ends_at: status.session.as_ref().and_then(|session| session.ends_at),
            host,
            session: status.session.map(|session| session.id),
            sender: status.sender,
            trust: status.trust,
            warn,
            event_type: EventTypeName(status.event_type),
            quiet_main: status.quiet_main,
            rooms: status.children.into_iter().map(ChildAnswer::from).collect(),
            unassigned: status.unassigned,
            unseen,
            left_out: status.left_out,
            dropped: status.dropped.iter().map(ToString::to_string).collect(),
            replaced_by: status.standing.replaced_by().map(ToOwned::to_owned),
        }
    }
}

impl From<ChildStatus> for ChildAnswer {
    fn from(child: ChildStatus) -> Self {
        Self {
            room_id: child.room_id,
            number: child.number,
            name: child.name,
            via: child.via,
            users: child.users,
            task: child.task,
            suggested: child.suggested,
            joined: child.joined,
            my_membership: child.my_membership.map(membership),
            call_active: child.in_call.as_ref().map(|callers| !callers.is_empty()),
            participants_in_call: child.in_call,
            last_activity_at: child.last_activity_at,
            is: (!child.standing.is_alive()).then(|| child.standing.as_str()),
            replaced_by: child.standing.replaced_by().map(ToOwned::to_owned),
            outsiders: child
                .outsiders
                .into_iter()
                .map(|(user_id, why)| Outsider { user_id, why })
                .collect(),
        }
    }
}

fn membership(state: RoomState) -> &'static str {
    match state {
        RoomState::Joined => "join",
        RoomState::Left => "leave",
        RoomState::Invited => "invite",
        RoomState::Knocked => "knock",
        RoomState::Banned => "ban",
    }
}

/// A child of a start.
#[derive(Debug, Serialize)]
pub(crate) struct StartedChild {
    room_id: Option<OwnedRoomId>,
    name: String,
    users: Vec<OwnedUserId>,
    task: Option<String>,
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    /// The room that was there before, and why it is not opened again.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead_of: Option<LostRoomAnswer>,
    /// Who was removed from a room that was there before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    removed: Vec<OwnedUserId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_removed: Vec<NotRemoved>,
}

#[derive(Debug, Serialize)]
struct NotRemoved {
    user_id: OwnedUserId,
    error: String,
}

/// A room that was there, and why it is not opened again.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct LostRoomAnswer {
    room_id: OwnedRoomId,
    why: String,
}

impl From<LostRoom> for LostRoomAnswer {
    fn from(lost: LostRoom) -> Self {
        Self {
            room_id: lost.room_id,
            why: lost.standing.to_string(),
        }
    }
}

impl From<ChildReport> for StartedChild {
    fn from(child: ChildReport) -> Self {
        let ChildReport {
            room_id,
            name,
            users,
            task,
            outcome,
            error,
            tidied,
            instead_of,
            ..
        } = child;
        let not_removed = tidied.not_removed.into_iter().map(|failed| NotRemoved {
            user_id: failed.user_id,
            error: failed.error.to_string(),
        });
        Self {
            room_id,
            name,
            users,
            task,
            outcome,
            error: error
                .map(|error| error.to_string())
                .or_else(|| tidied.error.map(|error| error.to_string())),
            instead_of: instead_of.map(LostRoomAnswer::from),
            removed: tidied.removed,
            not_removed: not_removed.collect(),
        }
    }
}

/// What `end` answers with.
#[derive(Debug, Serialize)]
pub(crate) struct EndAnswer {
    session: Option<SessionId>,
    ended: bool,
    event_id: Option<OwnedEventId>,
    /// Why what belongs to an end could not be done, where that is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_told: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    still_quiet: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    widget_left: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timer_left: Option<String>,
    pub(crate) told: Vec<ToldGroup>,
    pub(crate) failed: Vec<UntoldGroup>,
    /// Only where people were to be taken out of the groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) removed: Option<Vec<EmptiedGroup>>,
}

/// A group that was told of the end.
#[derive(Debug, Serialize)]
pub(crate) struct ToldGroup {
    pub(crate) room_id: OwnedRoomId,
    pub(crate) event_id: OwnedEventId,
}

/// A group that was not.
#[derive(Debug, Serialize)]
pub(crate) struct UntoldGroup {
    pub(crate) room_id: OwnedRoomId,
    pub(crate) error: String,
}

/// A group from which people were taken.
#[derive(Debug, Serialize)]
pub(crate) struct EmptiedGroup {
    room_id: OwnedRoomId,
    name: Option<String>,
    removed: Vec<OwnedUserId>,
    not_removed: Vec<NotRemoved>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

impl From<Emptied> for EmptiedGroup {
    fn from(emptied: Emptied) -> Self {
        let not_removed = emptied.failed.into_iter().map(|failed| NotRemoved {
            user_id: failed.user_id,
            error: failed.error.to_string(),
        });
        let error = emptied.error.as_ref();
        Self {
            room_id: emptied.room_id,
            name: emptied.name,
            removed: emptied.removed,
            not_removed: not_removed.collect(),
            error: error.map(|error| why(error).text(Language::English)),
        }
    }
}

impl EndAnswer {
    /// What an end has come to; `removes` where people were to be taken out of the groups.
    pub(crate) fn new(ended: Ended, removes: bool) -> Self {
        let told = ended.told.sent.into_iter();
        let outside = ended.outside.into_iter();
        let outside = outside.map(|room_id| UntoldGroup {
            room_id,
            error: commands::not_a_member().text(Language::English),
        });
        let failed = ended.told.failed.into_iter();
        let failed = failed.map(|failed| UntoldGroup {
            error: why(&failed.error).text(Language::English),
            room_id: failed.room_id,
        });
        let emptied = ended.emptied.into_iter().map(EmptiedGroup::from);
        Self {
            session: ended.session.map(|session| session.id),
            ended: ended.ended,
            event_id: ended.event_id,
            not_told: ended.not_told.map(|error| error.to_string()),
            still_quiet: ended.still_quiet.map(|error| error.to_string()),
            widget_left: ended.widget_left.map(|error| error.to_string()),
            timer_left: ended.timer_left.map(|error| error.to_string()),
            told: told
                .map(|(room_id, event_id)| ToldGroup { room_id, event_id })
                .collect(),
            failed: failed.chain(outside).collect(),
            removed: removes.then(|| emptied.collect()),
        }
    }
}

/// What `extend` answers with.
#[derive(Debug, Serialize)]
pub(crate) struct ExtendAnswer {
    pub(crate) session: Option<SessionId>,
    pub(crate) ends_at: MilliSecondsSinceUnixEpoch,
    pub(crate) on_server: bool,
}

/// What `join` and `back` answer with.
#[derive(Debug, Serialize)]
pub(crate) struct JoinAnswer {
    pub(crate) room_id: OwnedRoomId,
    pub(crate) name: Option<String>,
    pub(crate) parent: OwnedRoomId,
}
