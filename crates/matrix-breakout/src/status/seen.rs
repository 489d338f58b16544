//! What is read of a parent and its groups, alike for all users.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use breakout_core::{
    offer::{Offer, OfferedChild},
    outside::Absence,
    quiet::is_quiet,
    room::PresentBreakout,
    trust::is_moderator,
};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedRoomId, OwnedUserId, RoomId, UInt, UserId, api::Direction,
        api::client::message::get_message_events, events::room::member::MembershipState,
    },
};
use tokio::sync::watch;

use super::{ChildStatus, Status};
use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    newest::NewestEvents,
    quiet,
    requests::repeatable,
    room_call::call_of,
    sticky_store,
    subscription::{RoomChanges, changed_groups},
};

/// How many children are looked into at the same time.
const AT_ONCE: usize = 8;

/// What was read of a break-out: the same for all who look, but for the offer that it is to each of them.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(super) present: PresentBreakout,
    /// Whether it was open, so that its children were looked into.
    is_open: bool,
    children: BTreeMap<OwnedRoomId, SeenChild>,
    /// Members of the parent who are in no group, without moderators, this user, and the sender.
    pub(super) unassigned: Vec<OwnedUserId>,
    /// Who is not in the parent any more.
    absent: BTreeMap<OwnedUserId, Absence>,
    /// Whom this user leaves out.
    pub(super) without: BTreeSet<OwnedUserId>,
    pub(super) quiet_main: bool,
}

/// A child with its people.
#[derive(Clone, Debug, Default)]
struct SeenChild {
    joined: Option<Vec<OwnedUserId>>,
    my_membership: Option<RoomState>,
    in_call: Option<Vec<OwnedUserId>>,
    call_changes_at: Option<MilliSecondsSinceUnixEpoch>,
    last_activity_at: Option<MilliSecondsSinceUnixEpoch>,
    /// Whether it could not be read, so that it is as it was before.
    has_failed: bool,
}

impl Seen {
    /// Returns what was seen of a child, with what it is offered as.
    pub(super) fn status_of(&self, child: OfferedChild) -> ChildStatus {
        let seen = self.children.get(&child.room_id).cloned();
        let seen = seen.unwrap_or_default();
        let joined = seen.joined.iter().flatten();
        let outsiders = joined.filter_map(|user| Some((user.clone(), *self.absent.get(user)?)));
        ChildStatus {
            outsiders: outsiders.collect(),
            my_membership: seen.my_membership,
            joined: seen.joined,
            in_call: seen.in_call,
            call_changes_at: seen.call_changes_at,
            last_activity_at: seen.last_activity_at,
            room_id: child.room_id,
            number: child.number,
            name: child.name,
            via: child.via,
            users: child.users,
            suggested: child.suggested,
            task: child.task,
            standing: child.standing,
        }
    }

    /// When it may be otherwise although nothing is sent.
    fn changes_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        let children = self.children.values();
        children.filter_map(|child| child.call_changes_at).min()
    }
}

impl Breakout {
    /// Reads what there is to see, but the newest activity only in the rooms that have changed since `before`. A child that
    /// cannot be read now is as it was then.
    pub(super) async fn look_around(
        &self,
        before: Option<&Seen>,
        changed: &BTreeSet<OwnedRoomId>,
        asks: Asks,
    ) -> Result<Seen, Error> {
        let present = self.present_breakout().await?;
        let own = own_user(&self.room.client())?;
        let offer = self.offer_without_calls(&present, &own).await?;
        let now = self.clock.now();
        // A member who can name rooms could have this user's client ask for them, again and again.
        let is_strangers = offer.as_ref().is_some_and(Offer::warns);
        let of_children = if is_strangers { Asks::Nothing } else { asks };

        if asks != Asks::Nothing
            && let Some(offer) = &offer
        {
            let children = offer.children.iter().map(|child| &child.room_id);
            let children = children.filter(|_| !is_strangers);
            self.bring(children, 1).await;
        }
        let mut looks = Vec::new();
        for child in offer.iter().flat_map(|offer| &offer.children) {
            let room_id = &child.room_id;
            let before = before.and_then(|seen| seen.children.get(room_id));
            let is_changed = changed.contains(room_id);
            looks.push(self.look_into(room_id, now, before, is_changed, of_children));
        }
        let looks = stream::iter(looks).buffered(AT_ONCE);
        let children: BTreeMap<_, _> = looks.collect().await;
        let (unassigned, absent) = match &offer {
            Some(offer) => self.members(offer, &children, &own, asks).await?,
            None => Default::default(),
        };
        let levels = quiet::from_store(&self.room).await?;
        Ok(Seen {
            is_open: offer.is_some(),
            children,
            unassigned,
            absent,
            without: self.remembered().await?.without,
            quiet_main: levels.is_some_and(|levels| is_quiet(&levels.content)),
            present,
        })
    }

    /// Says who has no room, and who is not here any more.
    async fn members(
        &self,
        offer: &Offer,
        children: &BTreeMap<OwnedRoomId, SeenChild>,
        own: &UserId,
        asks: Asks,
    ) -> Result<(Vec<OwnedUserId>, BTreeMap<OwnedUserId, Absence>), Error> {
        let suggested = offer.children.iter().flat_map(|child| &child.users);
        let there = children.values().flat_map(|child| &child.joined).flatten();
        let assigned: BTreeSet<_> = suggested.chain(there).collect();
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
            .filter(|user| !assigned.contains(user) && *user != offer.sender && user != own)
            .filter(|user| !is_moderator(levels.for_user(user)))
            .collect();
        unassigned.sort();
        Ok((unassigned, absent))
    }

    async fn look_into(
        &self,
        child: &RoomId,
        now: MilliSecondsSinceUnixEpoch,
        before: Option<&SeenChild>,
        is_changed: bool,
        asks: Asks,
    ) -> (OwnedRoomId, SeenChild) {
        let unchanged = before.filter(|_| !is_changed);
        let mut seen = SeenChild {
            my_membership: self.membership_in(child),
            last_activity_at: unchanged.and_then(|before| before.last_activity_at),
            ..SeenChild::default()
        };
        if let Some(room) = self.group(child).room
            && let Err(error) = self.look_into_room(&room, now, &mut seen, asks).await
        {
            // One room that cannot be read must not hide the others: what it would have told stays as it
            // was, or unknown, as in a room that this account is not in.
            let room_id = room.room_id();
            tracing::warn!(%room_id, %error, "who is in {room_id} cannot be read");
            seen.has_failed = true;
            if let Some(before) = before {
                seen.joined = seen.joined.or_else(|| before.joined.clone());
                seen.in_call = seen.in_call.or_else(|| before.in_call.clone());
                seen.call_changes_at = seen.call_changes_at.or(before.call_changes_at);
                seen.last_activity_at = seen.last_activity_at.or(before.last_activity_at);
            }
        }
        (child.to_owned(), seen)
    }

    async fn look_into_room(
        &self,
        room: &Room,
        now: MilliSecondsSinceUnixEpoch,
        seen: &mut SeenChild,
        asks: Asks,
    ) -> Result<(), Error> {
        seen.joined = members(room, asks).await?;
        let call = call_of(room, now).await?;
        seen.in_call = Some(call.participants());
        seen.call_changes_at = call.next_expiry();
        let newest = self.newest.as_ref();
        let brought = newest.and_then(|newest| newest.last_activity(room.room_id()));
        seen.last_activity_at = brought.or(seen.last_activity_at);
        if seen.last_activity_at.is_none() && asks == Asks::Whatever {
            seen.last_activity_at = last_activity(room).await?;
        }
        Ok(())
    }

    /// What this account is to a child.
    fn membership_in(&self, child: &RoomId) -> Option<RoomState> {
        let known = self.room.client().get_room(child);
        known.map(|room| room.state())
    }
}

/// What was last seen, and which rooms have changed since: one reading for all who look.
#[derive(Debug)]
pub(crate) struct KnownRooms {
    pub(super) breakout: Breakout,
    pub(super) asks: Asks,
    pub(super) changes: RoomChanges,
    sticky: watch::Receiver<u64>,
    seen: Option<Arc<Seen>>,
    /// Whether the last reading has come to its end.
    is_whole: bool,
}

impl KnownRooms {
    pub(crate) fn new(mut breakout: Breakout) -> Self {
        let client = breakout.room.client();
        // When something happens from now on, the sync says.
        breakout
            .newest
            .get_or_insert_with(|| NewestEvents::of(&client));
        Self {
            changes: RoomChanges::of(&client),
            sticky: sticky_store::changes(),
            asks: Asks::Whatever,
            seen: None,
            is_whole: false,
            breakout,
        }
    }

    /// Notes which rooms have changed.
    pub(crate) fn take_in(&mut self) {
        self.changes.take_in();
    }

    /// Forgets what was seen.
    pub(crate) fn forget(&mut self) {
        self.seen = None;
    }

    /// Says who is where, as a user is to see it now. The rooms are read again only where something may be otherwise.
    pub(crate) async fn status_for(&mut self, viewer: &UserId) -> Result<Status, Error> {
        self.breakout.check_joined()?;
        self.changes.take_in();
        let seen = match self.seen.clone() {
            Some(seen) if self.is_current(&seen).await? => seen,
            _ => self.read().await?,
        };
        self.breakout.status_to(viewer, &seen).await
    }

    /// Reads the rooms.
    pub(super) async fn read(&mut self) -> Result<Arc<Seen>, Error> {
        self.breakout.check_joined()?;
        self.is_whole = false;
        self.changes.take_in();
        self.sticky.mark_unchanged();
        let changed = self.changed();
        let (before, asks) = (self.seen.as_deref(), self.asks);
        let seen = self.breakout.look_around(before, &changed, asks).await?;
        let seen = Arc::new(seen);
        self.changes.clear();
        self.is_whole = seen.children.values().all(|child| !child.has_failed);
        self.seen = Some(seen.clone());
        Ok(seen)
    }

    /// The children that were seen and in which something may have changed since.
    pub(super) fn changed(&self) -> BTreeSet<OwnedRoomId> {
        let children = self.seen.iter().flat_map(|seen| seen.children.keys());
        changed_groups(&self.breakout, children, |room_id| {
            self.changes.has(room_id)
        })
    }

    /// Whether nothing can be otherwise than it was seen.
    async fn is_current(&self, seen: &Seen) -> Result<bool, Error> {
        let (breakout, now) = (&self.breakout, self.breakout.clock.now());
        let has_news = self.changes.has(breakout.room.room_id())
            || !self.changed().is_empty()
            || self.sticky.has_changed().unwrap_or_default();
        let has_passed = seen.changes_at().is_some_and(|at| at <= now);
        // What this account does itself is known before a sync brings it.
        let mut children = seen.children.iter();
        let is_so =
            children.all(|(child, seen)| breakout.membership_in(child) == seen.my_membership);
        if !self.is_whole || has_news || has_passed || !is_so {
            return Ok(false);
        }
        let present = breakout.present_breakout().await?;
        let is_open = breakout.is_offered(&present, now);
        Ok(present == seen.present && is_open == seen.is_open)
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
        // A client that knows no members yet learns of none in one of the two.
        homeserver.refuse(("GET", "/!one:localhost/members"), 403, "M_FORBIDDEN");
        let none = BTreeSet::new();
        let look = |before| breakout.look_around(before, &none, Asks::Whatever);
        let mut seen = look(None).await.unwrap();
        let there = |seen: &Seen| -> Vec<_> {
            let children = Lesson::groups().map(|group| seen.children[&group].joined.clone());
            children.into()
        };
        let host = Some(vec![OwnedUserId::try_from(OWN).unwrap()]);
        assert_eq!(there(&seen), [None, host.clone()]);
        seen.children.get_mut(&Lesson::groups()[0]).unwrap().joined = host;
        assert_eq!(there(&look(Some(&seen)).await.unwrap()), there(&seen));
    }
}
