//! The status of a break-out: who is where, as far as this account can know.
//!
//! It is what a host's board shows, as the [`Offer`] is what a participant's client shows. Joining
//! and leaving are read from the members of the children that this account is in; in others, who is
//! there is unknown and is `None`.

mod subscription;

use std::collections::{BTreeMap, BTreeSet};

use breakout_core::{
    event::breakout::{Dropped, EventType, Session},
    offer::{Offer, OfferedChild},
    outside::Absence,
    quiet::is_quiet,
    standing::Standing,
    trust::{Trust, is_moderator},
};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Client, Room, RoomMemberships, RoomState,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedServerName, OwnedUserId, RoomId, UInt,
        UserId, api::Direction, api::client::message::get_message_events,
        events::room::member::MembershipState,
    },
};

pub(crate) use self::subscription::KnownStatus;
pub use self::subscription::StatusStream;
use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    quiet,
    requests::repeatable,
    room_call::call_of,
    standing::Group,
};

/// How many children are looked into at the same time.
const AT_ONCE: usize = 8;

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
        self.read_status(None, &BTreeSet::new(), Asks::Nothing, &own)
            .await
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
        self.read_status(None, &BTreeSet::new(), Asks::Whatever, viewer)
            .await
    }

    /// Says who is where, but asks for the newest activity only in the rooms that have changed since `previous`. A child
    /// that cannot be read now is as it was then.
    pub(crate) async fn read_status(
        &self,
        previous: Option<&Status>,
        changed: &BTreeSet<OwnedRoomId>,
        asks: Asks,
        viewer: &UserId,
    ) -> Result<Status, Error> {
        let present = self.present_breakout().await?;
        let offer = self.offer_of(&present, viewer).await?;
        let client = self.room.client();
        let now = self.clock.now();
        // A stranger who names rooms could otherwise make this user's client ask for them, again and again.
        let is_strangers = offer.as_ref().is_some_and(Offer::warns);
        let of_children = if is_strangers { Asks::Nothing } else { asks };

        let children: Vec<ChildStatus> = match &offer {
            Some(offer) => {
                let children = offer.children.iter().cloned().map(|child| {
                    let before = previous.and_then(|status| status.child(&child.room_id));
                    let unchanged = before.filter(|before| !changed.contains(&before.room_id));
                    let activity = unchanged.and_then(|before| before.last_activity_at);
                    let parent = self.room.room_id();
                    child_status(&client, parent, child, now, before, activity, of_children)
                });
                stream::iter(children).buffered(AT_ONCE).collect().await
            }
            None => Vec::new(),
        };
        let (unassigned, absent) = match &offer {
            Some(offer) => self.members(offer, &children, viewer, asks).await?,
            None => Default::default(),
        };
        let without = self.remembered().await?.without;
        let (left_out, unassigned) = unassigned
            .into_iter()
            .partition(|user| without.contains(user));
        let children = children.into_iter().map(|mut child| {
            let joined = child.joined.iter().flatten();
            let outsiders = joined.filter_map(|user| Some((user.clone(), *absent.get(user)?)));
            child.outsiders = outsiders.collect();
            child
        });
        let children = children.collect();
        let levels = quiet::from_store(&self.room).await?;
        let quiet_main = levels.is_some_and(|levels| is_quiet(&levels.content));
        Ok(Status {
            parent: self.room.room_id().to_owned(),
            open: offer.is_some(),
            session: present.content.session,
            sender: present.sender,
            trust: offer.map(|offer| offer.trust),
            event_type: present.event_type,
            quiet_main,
            children,
            unassigned,
            left_out,
            standing: self.standing(),
            dropped: present.content.dropped,
        })
    }

    /// Finds who has no group, and who is no longer in the parent.
    async fn members(
        &self,
        offer: &Offer,
        children: &[ChildStatus],
        viewer: &UserId,
        asks: Asks,
    ) -> Result<(Vec<OwnedUserId>, BTreeMap<OwnedUserId, Absence>), Error> {
        let assigned: BTreeSet<_> = offer
            .children
            .iter()
            .flat_map(|child| &child.users)
            .chain(
                children
                    .iter()
                    .filter_map(|child| child.joined.as_ref())
                    .flatten(),
            )
            .collect();
        let own = self.room.own_user_id();
        let hosts = [Some(viewer), Some(own), Some(&*offer.sender), offer.host()];
        let hosts: Vec<_> = hosts.into_iter().flatten().collect();
        let levels = self.room.power_levels_or_default().await;
        let memberships = RoomMemberships::JOIN | RoomMemberships::LEAVE | RoomMemberships::BAN;
        let members = match asks {
            Asks::Whatever | Asks::Members => self.room.members(memberships).await?,
            Asks::Nothing if self.room.are_members_synced() => {
                self.room.members_no_sync(memberships).await?
            }
            Asks::Nothing => Vec::new(),
        };
        let absent = members.iter().filter_map(|member| {
            let user = member.user_id().to_owned();
            let is_by_themselves = member.event().sender() == user;
            let absence = Absence::of(member.membership().as_str(), is_by_themselves)?;
            Some((user, absence))
        });
        let absent = absent.collect();
        let joined = members
            .iter()
            .filter(|member| *member.membership() == MembershipState::Join);
        let mut unassigned: Vec<_> = joined
            .map(|member| member.user_id().to_owned())
            .filter(|user| !assigned.contains(user) && !hosts.contains(&&**user))
            .filter(|user| !is_moderator(levels.for_user(user)))
            .collect();
        unassigned.sort();
        Ok((unassigned, absent))
    }
}

/// Whether the homeserver is asked for what the client does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asks {
    Whatever,
    /// Who is in a room, but not when something last happened there.
    Members,
    Nothing,
}

/// Who is in a room, by their IDs; `None` if that cannot be known without asking.
async fn members(room: &Room, asks: Asks) -> Result<Option<Vec<OwnedUserId>>, Error> {
    let members = match asks {
        Asks::Whatever | Asks::Members => room.members(RoomMemberships::JOIN).await?,
        Asks::Nothing if room.are_members_synced() => {
            room.members_no_sync(RoomMemberships::JOIN).await?
        }
        Asks::Nothing => return Ok(None),
    };
    let mut members: Vec<_> = members.iter().map(|m| m.user_id().to_owned()).collect();
    members.sort();
    Ok(Some(members))
}

async fn child_status(
    client: &Client,
    parent: &RoomId,
    child: OfferedChild,
    now: MilliSecondsSinceUnixEpoch,
    before: Option<&ChildStatus>,
    known_activity: Option<MilliSecondsSinceUnixEpoch>,
    asks: Asks,
) -> ChildStatus {
    let room = Group::find(client, parent, &child.room_id).room;
    let known = client.get_room(&child.room_id);
    let mut status = ChildStatus {
        my_membership: known.as_ref().map(|room| room.state()),
        standing: child.standing,
        outsiders: BTreeMap::new(),
        room_id: child.room_id,
        number: child.number,
        name: child.name,
        via: child.via,
        users: child.users,
        suggested: child.suggested,
        task: child.task,
        joined: None,
        in_call: None,
        call_changes_at: None,
        last_activity_at: known_activity,
    };
    if let Some(room) = room
        && let Err(error) = look_into(&room, now, &mut status, asks).await
    {
        // One room that cannot be read must not hide the others: what is known of it stays as it
        // was, or unknown, as in a room that this account is not in.
        let room_id = room.room_id();
        tracing::warn!(%room_id, %error, "who is in {room_id} cannot be read");
        if let Some(before) = before {
            status.joined = status.joined.or_else(|| before.joined.clone());
            status.in_call = status.in_call.or_else(|| before.in_call.clone());
            status.call_changes_at = status.call_changes_at.or(before.call_changes_at);
            status.last_activity_at = status.last_activity_at.or(before.last_activity_at);
        }
    }
    status
}

async fn look_into(
    room: &Room,
    now: MilliSecondsSinceUnixEpoch,
    status: &mut ChildStatus,
    asks: Asks,
) -> Result<(), Error> {
    status.joined = members(room, asks).await?;
    let call = call_of(room, now).await?;
    status.in_call = Some(call.participants());
    status.call_changes_at = call.next_expiry();
    if status.last_activity_at.is_none() && asks == Asks::Whatever {
        status.last_activity_at = last_activity(room).await?;
    }
    Ok(())
}

/// Asks for the newest event of a room.
async fn last_activity(room: &Room) -> Result<Option<MilliSecondsSinceUnixEpoch>, Error> {
    #[derive(serde::Deserialize)]
    struct Event {
        origin_server_ts: UInt,
    }
    let mut request =
        get_message_events::v3::Request::new(room.room_id().to_owned(), Direction::Backward);
    request.limit = UInt::from(1_u32);
    let response = room
        .client()
        .send(request)
        .with_request_config(repeatable())
        .await?;
    let newest = response.chunk.first();
    Ok(newest
        .and_then(|raw| raw.deserialize_as_unchecked::<Event>().ok())
        .map(|event| MilliSecondsSinceUnixEpoch(event.origin_server_ts)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{Lesson, OWN};

    #[tokio::test]
    async fn a_group_that_cannot_be_read_is_as_it_was_seen_last() {
        let lesson = Lesson::new(json!({})).await;
        let homeserver = &lesson.homeserver;
        lesson.write(OWN, &lesson.content([&[], &[]]));
        homeserver.sync().await;
        let breakout = homeserver.breakout(&lesson.parent);
        let there = |status: &Status| -> Vec<_> {
            let children = status.children.iter();
            children.map(|child| child.joined.clone()).collect()
        };
        let own = OwnedUserId::try_from(OWN).unwrap();
        let host = Some(vec![own.clone()]);
        // A client that knows no members yet learns of none in one of the two.
        homeserver.refuse(("GET", "/!one:localhost/members"), 403, "M_FORBIDDEN");
        let unseen = breakout.status().await.unwrap();
        assert_eq!(there(&unseen), [None, host.clone()]);
        let mut seen = unseen;
        seen.children[0].joined = host;
        let after = breakout
            .read_status(Some(&seen), &BTreeSet::new(), Asks::Whatever, &own)
            .await;
        assert_eq!(there(&after.unwrap()), there(&seen));
    }
}
