//! The status of a break-out: who is where, as far as this account can know.
//!
//! It is what a host's board shows, as the [`Offer`] is what a participant's client shows. Joining
//! and leaving are read from the members of the children that this account is in; in others, who is
//! there is unknown and is `None`.

mod seen;
mod subscription;

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    event::breakout::{Dropped, EventType, Session},
    offer::Offer,
    outside::Absence,
    standing::Standing,
    trust::Trust,
};
use matrix_sdk::{
    RoomState,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedServerName, OwnedUserId, RoomId, UserId},
};

use self::seen::{Asks, Seen};
pub use self::subscription::StatusStream;
pub(crate) use self::{seen::KnownRooms, subscription::KnownStatus};
use crate::{
    breakout::{Breakout, own_user},
    error::Error,
};

/// A break-out with its people, from [`Breakout::status`] or [`Breakout::subscribe_to_status`].
///
/// It compares equal as long as a board need not be drawn again.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Status {
    /// The parent.
    pub parent: OwnedRoomId,
    /// Whether there is a break-out whose end time has not passed. If not, there are no children
    /// here.
    pub open: bool,
    /// Which session it is, or was; `None` if the event has no note of one.
    pub session: Option<Session>,
    /// The sender of the event; `None` if there is none.
    pub sender: Option<OwnedUserId>,
    /// What is known of the sender; `None` while nothing is open.
    pub trust: Option<Trust>,
    /// The type under which the event stands.
    pub event_type: EventType,
    /// Whether ordinary members cannot write in the parent because of a session.
    pub quiet_main: bool,
    /// The children in the order of their numbers.
    pub children: Vec<ChildStatus>,
    /// Members of the parent who are suggested for no child, and are in none that this account can
    /// see, without the moderators and those who are left out.
    pub unassigned: Vec<OwnedUserId>,
    /// Members of the parent whom this user [leaves out](Breakout::remember) of the groups, and who
    /// are in none.
    pub left_out: Vec<OwnedUserId>,
    /// What the parent is: it may have been upgraded while the session was open.
    pub standing: Standing,
    /// What could not be read of the event.
    pub dropped: Vec<Dropped>,
}

impl Status {
    /// Returns whether a break-out is open and the MSC's warning is due: it comes from somebody
    /// whom this user does not know.
    pub fn warns(&self) -> bool {
        self.open && self.trust.is_some_and(Trust::warns)
    }

    /// Returns the user for whom the sender has opened the break-out; `None` where that is the
    /// sender, where the sender's word for it is not believed, or where nothing is open. See
    /// [`Session::host_through`].
    pub fn host(&self) -> Option<&UserId> {
        let session = self.session.as_ref()?;
        session.host_through(self.sender.as_deref()?, self.trust?)
    }

    /// Returns the children that this account is not in, so that it cannot know who is there.
    pub fn unseen(&self) -> impl Iterator<Item = &ChildStatus> {
        let is_unseen = |child: &&ChildStatus| child.my_membership != Some(RoomState::Joined);
        self.children.iter().filter(is_unseen)
    }

    /// Returns when the status may change although no event is sent: when the session ends by
    /// itself, or a call membership expires. Read it again then; [`Breakout::subscribe_to_status`]
    /// does so.
    pub fn changes_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        let ends_at = self.session.as_ref().and_then(|session| session.ends_at);
        let calls = self
            .children
            .iter()
            .filter_map(|child| child.call_changes_at);
        calls.chain(ends_at.filter(|_| self.open)).min()
    }

    /// Returns the child with this room ID.
    pub fn child(&self, room_id: &RoomId) -> Option<&ChildStatus> {
        self.children.iter().find(|child| child.room_id == room_id)
    }
}

/// A child with its people.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChildStatus {
    /// The child.
    pub room_id: OwnedRoomId,
    /// Its number, which it keeps for the whole session.
    pub number: u32,
    /// What the host calls it. Untrusted text.
    pub name: Option<String>,
    /// The servers through which it can be joined.
    pub via: Vec<OwnedServerName>,
    /// The people to whom it is suggested.
    pub users: Vec<OwnedUserId>,
    /// Whether it is suggested to the viewer.
    pub suggested: bool,
    /// Who is in it; `None` where this account is not in it and so cannot know.
    pub joined: Option<Vec<OwnedUserId>>,
    /// This account's membership in the room; `None` if it never had one.
    pub my_membership: Option<RoomState>,
    /// Who is in its call; `None` where this account cannot know.
    pub in_call: Option<Vec<OwnedUserId>>,
    /// When the next call membership expires unless it is renewed. No event announces it.
    pub call_changes_at: Option<MilliSecondsSinceUnixEpoch>,
    /// What its people are to do. Untrusted text.
    pub task: Option<String>,
    /// When the last message was sent in it; `None` where this account cannot know.
    pub last_activity_at: Option<MilliSecondsSinceUnixEpoch>,
    /// What the room is. The sender of the event can name any room, and every room may be upgraded.
    pub standing: Standing,
    /// Those of `joined` who are no longer in the parent, and why.
    pub outsiders: BTreeMap<OwnedUserId, Absence>,
}

impl Breakout {
    /// Reads who is where, once.
    ///
    /// The break-out and the calls come from the client's store. The members of the parent and of
    /// the children are asked for where the client does not have them yet, and the newest message
    /// of each child with one request. For a break-out that [warns](Status::warns), nothing is
    /// asked for in its children: a stranger could make this client send requests by naming rooms.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request for the parent does, or the client's store cannot
    /// be read. A child that cannot be read is no error; what is not known of it is `None`.
    pub async fn status(&self) -> Result<Status, Error> {
        self.status_for(&own_user(&self.room.client())?).await
    }

    /// Returns who is where as far as the client's store knows. Sends no request: in a room whose
    /// members the client has not fetched, nobody is listed.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the client's store cannot be read.
    pub async fn known_status(&self) -> Result<Status, Error> {
        let own = own_user(&self.room.client())?;
        self.read_status(Asks::Nothing, &own).await
    }

    /// Reads who is where, like [`Breakout::status`], as another user of the parent is to see it:
    /// what is suggested to them, and how they trust the sender, as in [`Breakout::offer_for`].
    ///
    /// It contains what this account knows, also of groups that the viewer is not in. So it is for
    /// users who may run the break-out, which [`Breakout::powers_of`] says. Show anybody else the
    /// offer.
    ///
    /// # Errors
    ///
    /// Fails like [`Breakout::status`].
    pub async fn status_for(&self, viewer: &UserId) -> Result<Status, Error> {
        self.read_status(Asks::Whatever, viewer).await
    }

    async fn read_status(&self, asks: Asks, viewer: &UserId) -> Result<Status, Error> {
        let seen = self.look_around(None, &BTreeSet::new(), asks).await?;
        self.status_to(viewer, &seen).await
    }

    /// Says who is where as a user is to see it, by what was read before.
    pub(crate) async fn status_to(&self, viewer: &UserId, seen: &Seen) -> Result<Status, Error> {
        let present = &seen.present;
        let offer = self.offer_without_calls(present, viewer).await?;
        let unassigned = seen.unassigned.iter().filter(|user| {
            let host = offer.as_ref().and_then(Offer::host);
            offer.is_some() && *user != viewer && host != Some(user)
        });
        let (left_out, unassigned) = unassigned
            .cloned()
            .partition(|user| seen.without.contains(user));
        let children = offer.iter().flat_map(|offer| &offer.children).cloned();
        Ok(Status {
            parent: self.room.room_id().to_owned(),
            open: offer.is_some(),
            session: present.content.session.clone(),
            sender: present.sender.clone(),
            event_type: present.event_type,
            quiet_main: seen.quiet_main,
            children: children.map(|child| seen.status_of(child)).collect(),
            unassigned,
            left_out,
            standing: self.standing(),
            dropped: present.content.dropped.clone(),
            trust: offer.map(|offer| offer.trust),
        })
    }
}
