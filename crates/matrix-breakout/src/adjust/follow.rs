//! What follows from a change besides the event, for people on any client: invites, room names,
//! messages.
//!
//! Nothing of it can undo the change, so a failure is reported and the rest is done. Doing it again
//! does nothing twice: invites and names are read before they are sent, and messages have
//! transaction IDs that do not change.

mod old_room;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use breakout_core::{
    adjust::{Change, FollowUps, Places, apply_all, moved},
    announcement::{Announcement, Part},
    event::breakout::BreakoutEventContent,
    message::max_bytes,
    opening::SentMessage,
};
use matrix_sdk::{
    Client, Room, RoomMemberships, RoomState,
    ruma::{
        OwnedEventId, OwnedRoomId, OwnedTransactionId, OwnedUserId, RoomId, UserId,
        api::client::{
            membership::invite_user,
            state::{get_state_event_for_key, send_state_event},
        },
        events::{
            StateEventType,
            room::{member::MembershipState, power_levels::RoomPowerLevels},
        },
        room::JoinRule,
        serde::Raw,
    },
};
use serde_json::{Value, json, value::to_raw_value};

use super::{AdjustError, AdjustReport, earlier};
use crate::{
    announce,
    breakout::Breakout,
    error::{Error, NoGroup, is_not_found},
    language::words_of,
    patience::Patience,
    progress::Work,
    requests::{RequestKind, repeatable},
    room_failure::{NoPower, RoomAction, RoomError, RoomFailure},
    standing::Group,
    way_back,
};

/// Something that should have followed from a change, and could not be done.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FollowUpFailure {
    /// What should have been done.
    pub what: FollowUp,
    /// The room in which it failed, and why.
    pub failure: RoomFailure,
}

impl AdjustReport {
    /// Notes that something which should have followed could not be done in a room.
    pub(super) fn fail(&mut self, what: FollowUp, room_id: &RoomId, error: impl Into<RoomError>) {
        let children = [&self.content.children, &self.before.children];
        let child = children.iter().find_map(|children| children.get(room_id));
        let name = child.and_then(|child| child.name.clone());
        let failure = RoomFailure::new(room_id.to_owned(), name, error);
        self.failed.push(FollowUpFailure { what, failure });
    }
}

/// Something that follows from a change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FollowUp {
    /// This user is invited to a child.
    Invite(OwnedUserId),
    /// A message says to people where their group is now.
    Message,
    /// A child gets its new name.
    Name,
    /// The homeserver's timer is moved to the new end.
    Timer,
}

impl fmt::Display for FollowUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invite(user) => write!(f, "{user} could not be invited"),
            Self::Message => f.write_str("people could not be told"),
            Self::Name => f.write_str("the room could not be renamed"),
            Self::Timer => f.write_str("the homeserver's timer could not be set"),
        }
    }
}

/// Refuses, before anything is sent, a change that could be done only in part, as far as the
/// client's store knows: nobody is moved into a room that is no group, or who is not in the parent.
pub(super) async fn check(breakout: &Breakout, changes: &[Change]) -> Result<(), AdjustError> {
    let client = breakout.room.client();
    // An end can be moved also where people have gone to another room.
    let moves_end = |change: &Change| matches!(change, Change::SetEnd { .. });
    if !changes.iter().all(moves_end) {
        breakout.check_alive()?;
    }
    for change in changes {
        match change {
            Change::Move { user, to } => {
                // Nobody is sent to what is no group. One that was upgraded leads to where it is now, where members of the
                // parent may join by themselves: an invite there would be into a room that they do not know of.
                let group = breakout.group(to);
                let is_open = |room: &Room| {
                    let rule = room.join_rule();
                    matches!(
                        rule,
                        Some(
                            JoinRule::Public
                                | JoinRule::Restricted(_)
                                | JoinRule::KnockRestricted(_)
                        )
                    )
                };
                let leads_on = group.room.as_ref().is_some_and(is_open);
                if !group.standing.is_alive() && !leads_on {
                    let (room_id, is) = (to.clone(), group.standing);
                    return Err(NoGroup { room_id, is }.into());
                }
                let member = breakout.room.get_member(user).await.map_err(Error::from)?;
                if member.is_none_or(|member| *member.membership() != MembershipState::Join) {
                    return Err(AdjustError::NotAMember {
                        user_id: user.clone(),
                        room_id: breakout.room.room_id().to_owned(),
                    });
                }
            }
            Change::Rename { room_id, .. } => match breakout.group(room_id) {
                // What is no group has a name of its own.
                group if !group.standing.is_group() => {}
                Group {
                    room: Some(room), ..
                } => {
                    let what = RoomAction::ChangeName;
                    check_power(&room, what, |levels, own| {
                        levels.user_can_send_state(own, StateEventType::RoomName)
                    })
                    .await?;
                }
                Group { room: None, .. } => {
                    // The homeserver shows the state of a room to its members only.
                    read_name(&client, room_id)
                        .await
                        .map_err(|_| Error::NotJoined(room_id.clone()))?;
                }
            },
            _ => {}
        }
    }
    check_doors(breakout, changes).await
}

/// Refuses a change that would send somebody to a room that they cannot join.
async fn check_doors(breakout: &Breakout, changes: &[Change]) -> Result<(), AdjustError> {
    let present = breakout.present_breakout().await?;
    let before = &present.content;
    let mut after = before.clone();
    let now = breakout.clock.now();
    // What of them cannot be applied is refused for a better reason.
    drop(apply_all(&mut after, changes, now));
    let mut places = moved(changes, before, &after);
    for change in changes {
        if let Change::Move { user, to } = change
            && before.children.contains_key(to)
        {
            places.entry(to.clone()).or_default().push(user.clone());
        }
    }
    for child in places.keys() {
        let host = present.sender.as_ref();
        breakout.check_door(&after, child, host).await?;
    }
    Ok(())
}

/// Refuses what this user's power level in a room does not allow.
async fn check_power(
    room: &Room,
    what: RoomAction,
    may: impl Fn(&RoomPowerLevels, &UserId) -> bool,
) -> Result<(), AdjustError> {
    if room.state() != RoomState::Joined {
        return Err(Error::NotJoined(room.room_id().to_owned()).into());
    }
    let levels = room.power_levels_or_default().await;
    if may(&levels, room.own_user_id()) {
        return Ok(());
    }
    let room_id = room.room_id().to_owned();
    Err(NoPower { room_id, what }.into())
}

/// Does what follows from the changes that are in the event. Doing it again does nothing twice.
pub(super) async fn up(
    breakout: &Breakout,
    changes: &[Change],
    report: &mut AdjustReport,
    patience: &Patience<'_>,
) {
    let outcomes = changes.iter().zip(&report.outcomes);
    let changes: Vec<_> = outcomes
        .filter(|(_, outcome)| outcome.is_applied())
        .map(|(change, _)| change.clone())
        .collect();
    let follow = Follow {
        breakout,
        client: breakout.room.client(),
        own: breakout.room.own_user_id(),
        patience,
    };
    let before = match follow.before(report).await {
        Ok(before) => before,
        Err(error) => {
            report.fail(FollowUp::Message, breakout.room.room_id(), error);
            return;
        }
    };
    let name = breakout.room.name();
    let mut to_do = FollowUps::of(
        &changes,
        &before,
        &report.content,
        follow.own,
        name.as_deref(),
    );
    follow.invite(&to_do.invites, report).await;
    follow.rename(&to_do.names, report).await;
    follow.tell(&mut to_do, &before, report).await;
}

/// What all follow-ups of one change have in common.
struct Follow<'a> {
    breakout: &'a Breakout,
    client: Client,
    own: &'a UserId,
    patience: &'a Patience<'a>,
}

impl Follow<'_> {
    /// The content that the changes were applied to. Where nothing was to be changed, an earlier
    /// run may have been cut off right after its event, and that event's predecessor is read.
    async fn before(&self, report: &AdjustReport) -> Result<BreakoutEventContent, Error> {
        let is_own = report.sender == *self.own;
        if let (0, true, Some(based_on)) = (report.events, is_own, &report.content.based_on) {
            let counter = Some(&self.patience.counter);
            let events = earlier::session_events(self.breakout, &report.content, counter).await?;
            let event = events.into_iter().find(|event| event.event_id == *based_on);
            if let Some(event) = event {
                return Ok(event.content);
            }
        }
        Ok(report.before.clone())
    }

    /// Invites the people who have a place in a child by invite and are neither in it nor invited.
    async fn invite(&self, places: &Places, report: &mut AdjustReport) {
        for (room_id, users) in places {
            let room = self.client.get_room(room_id);
            let is_by_invite = |room: &Room| room.join_rule() == Some(JoinRule::Invite);
            if !room.is_some_and(|room| is_by_invite(&room)) {
                continue;
            }
            for (n, user) in users.iter().enumerate() {
                let left = users.len() - n;
                if let Err(error) = self.invite_one(room_id, user, left).await {
                    report.fail(FollowUp::Invite(user.clone()), room_id, error);
                }
            }
        }
    }

    /// Sends one invite, unless the membership shows that none is needed.
    async fn invite_one(
        &self,
        room_id: &RoomId,
        user: &OwnedUserId,
        left: usize,
    ) -> Result<(), Error> {
        self.patience.counter.count(RequestKind::Read);
        let member = read_state(
            &self.client,
            room_id,
            StateEventType::RoomMember,
            user.as_str(),
        );
        let member = member.await?;
        let membership = member.as_ref().and_then(|member| member.get("membership"));
        if matches!(membership.and_then(Value::as_str), Some("join" | "invite")) {
            return Ok(());
        }
        let recipient = invite_user::v3::InvitationRecipient::UserId(
            invite_user::v3::InviteUserId::new(user.clone()),
        );
        let request = invite_user::v3::Request::new(room_id.to_owned(), recipient);
        let send = || async {
            let request = self.client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        let work = (Work::Invites, left);
        self.patience.send(RequestKind::Invite, work, send).await?;
        Ok(())
    }

    /// Sets the names of the rooms to those of their groups.
    async fn rename(&self, names: &[(OwnedRoomId, String)], report: &mut AdjustReport) {
        for (room_id, name) in names {
            if let Err(error) = self.rename_one(room_id, name).await {
                report.fail(FollowUp::Name, room_id, error);
            }
        }
    }

    /// Sets one name, unless the room has it already or is no group.
    async fn rename_one(&self, room_id: &RoomId, name: &str) -> Result<(), Error> {
        let group = self.breakout.group(room_id);
        if !group.standing.is_group() {
            return Ok(());
        }
        let room_id = group.room.as_ref().map_or(room_id, |room| room.room_id());
        self.patience.counter.count(RequestKind::Read);
        if read_name(&self.client, room_id).await?.as_deref() == Some(name) {
            return Ok(());
        }
        let request = send_state_event::v3::Request::new_raw(
            room_id.to_owned(),
            StateEventType::RoomName,
            String::new(),
            Raw::from_json(to_raw_value(&json!({ "name": name }))?),
        );
        let send = || async {
            let request = self.client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        self.patience
            .send(RequestKind::State, (Work::Event, 1), send)
            .await?;
        Ok(())
    }

    /// Sends the messages: to the people of a closed child there, to the others who have another
    /// group in the old one, or else in the parent.
    async fn tell(
        &self,
        to_do: &mut FollowUps,
        before: &BreakoutEventContent,
        report: &mut AdjustReport,
    ) {
        if to_do.moved.is_empty() && to_do.closed.is_empty() {
            return;
        }
        let names = match self.names().await {
            Ok(names) => names,
            Err(error) => {
                report.fail(FollowUp::Message, self.breakout.room.room_id(), error);
                return;
            }
        };
        for room_id in to_do.closed.clone() {
            match self.tell_closed(&room_id, &names, report).await {
                Ok(told) => to_do.told(&told),
                Err(error) => report.fail(FollowUp::Message, &room_id, error),
            }
        }
        self.tell_in_old_rooms(to_do, before, &names, report).await;
        if to_do.moved.is_empty() {
            return;
        }
        match self.tell_moved(&to_do.moved, &names, report).await {
            Ok(messages) => report.messages = messages,
            Err(error) => report.fail(FollowUp::Message, self.breakout.room.room_id(), error),
        }
    }

    /// Sends the messages in the parent to people who have another group now, and were notified
    /// nowhere else.
    async fn tell_moved(
        &self,
        moved: &Places,
        names: &BTreeMap<OwnedUserId, String>,
        report: &AdjustReport,
    ) -> Result<Vec<OwnedEventId>, Error> {
        let room = &self.breakout.room;
        let counter = &self.patience.counter;
        // Where nothing was to be changed, an earlier run may have notified some or all.
        let found = match report.events {
            0 => announce::find(room, &report.event_id, self.own, counter).await?,
            _ => Vec::new(),
        };
        let last = SentMessage::last(&found);
        let mut messages: Vec<_> = found.iter().map(|sent| sent.event_id.clone()).collect();
        if last.is_some_and(SentMessage::is_last) {
            return Ok(messages);
        }
        let last = last.and_then(|last| last.part);
        let limit = max_bytes(room.encryption_state().is_encrypted());
        let content = &report.content;
        let left = Announcement::moved(words_of(content), content, moved, names, limit, last);
        let left = left.iter().map(|message| {
            let content = message.content_about(&report.event_id);
            (content, self.transaction(report, "moved", message.part))
        });
        messages.extend(announce::send_all(room, left.collect(), self.patience).await?);
        Ok(messages)
    }

    /// Sends the message into a closed child; returns who was there.
    async fn tell_closed(
        &self,
        room_id: &RoomId,
        names: &BTreeMap<OwnedUserId, String>,
        report: &AdjustReport,
    ) -> Result<BTreeSet<OwnedUserId>, RoomError> {
        let group = self.breakout.group(room_id);
        if !group.standing.is_group() {
            return Ok(BTreeSet::new());
        }
        let room = group.room(room_id)?;
        let members = room.members(RoomMemberships::JOIN).await;
        let members = members.map_err(Error::from)?;
        let here: BTreeSet<_> = members
            .iter()
            .map(|member| member.user_id().to_owned())
            .filter(|user| *user != *self.own)
            .collect();
        if here.is_empty() {
            return Ok(here);
        }
        let way_back = way_back::to(&self.breakout.room).await;
        let limit = max_bytes(room.encryption_state().is_encrypted());
        let content = &report.content;
        let messages =
            Announcement::closed(words_of(content), content, &way_back, &here, names, limit);
        let contents = messages.iter().map(|message| {
            // The event is of another room, and cannot be referred to.
            let content = message.content();
            (content, self.transaction(report, "closed", message.part))
        });
        announce::send_all(&room, contents.collect(), self.patience).await?;
        Ok(here)
    }

    /// There is one message about one event, also after a restart.
    fn transaction(
        &self,
        report: &AdjustReport,
        what: &str,
        part: Option<Part>,
    ) -> OwnedTransactionId {
        let session = report.session.as_deref().unwrap_or_default();
        let what = format!("{what}-{}", report.event_id);
        announce::part_transaction(session, &what, part)
    }

    /// Reads the display names of the parent's members.
    async fn names(&self) -> Result<BTreeMap<OwnedUserId, String>, Error> {
        let members = self.breakout.room.members(RoomMemberships::JOIN).await?;
        Ok(members
            .iter()
            .filter_map(|member| {
                let name = member.display_name()?.to_owned();
                Some((member.user_id().to_owned(), name))
            })
            .collect())
    }
}

/// Asks the homeserver for the name of a room.
pub(super) async fn read_name(client: &Client, room_id: &RoomId) -> Result<Option<String>, Error> {
    let state = read_state(client, room_id, StateEventType::RoomName, "").await?;
    let name = state.as_ref().and_then(|content| content.get("name"));
    Ok(name.and_then(Value::as_str).map(str::to_owned))
}

/// Asks the homeserver for the content of a state event; `None` if there is none.
async fn read_state(
    client: &Client,
    room_id: &RoomId,
    event_type: StateEventType,
    key: &str,
) -> Result<Option<Value>, Error> {
    let request =
        get_state_event_for_key::v3::Request::new(room_id.to_owned(), event_type, key.to_owned());
    match client.send(request).with_request_config(repeatable()).await {
        Ok(response) => Ok(serde_json::from_str(response.event_or_content.get()).ok()),
        Err(error) if is_not_found(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
