//! Makes the children of a session, four at a time, and invites people to them.
//!
//! A `createRoom` whose answer is lost may have made a room, and sending it again would make a
//! second one. So such a request is never simply repeated: the homeserver is given time to finish,
//! and the room is looked for by its mark.

use std::{
    collections::{BTreeSet, VecDeque},
    time::Duration,
};

use breakout_core::{
    opening::{Action, CreateError, Input, MarkedChild, Opening},
    room::{CreateRoom, StateEvent},
};
use futures_util::{StreamExt as _, stream::FuturesUnordered};
use matrix_sdk::{
    Client, HttpError,
    ruma::{
        OwnedRoomId, OwnedUserId, RoomId,
        api::client::{
            membership::{get_member_events, invite_user},
            room::create_room::v3::{Request, RoomPreset},
        },
        serde::Raw,
    },
};
use serde_json::value::to_raw_value;
use tokio::time::Instant;

use super::{
    driver::{Broken, Driver},
    report::Failures,
};
use crate::{
    error::{Error, is_logged_out},
    language::words,
    patience::{Failure, Patience, is_http_transient, is_http_unanswered, limited},
    progress::{Progress, Work},
    requests::{RequestKind, repeatable},
    room_failure::MemberFailure,
    sessions,
};

/// How many children are made at the same time. A homeserver is not faster with more.
const AT_ONCE: usize = 4;

/// What became of one attempt to make a child.
pub(crate) enum Attempt {
    /// The room exists.
    Made(OwnedRoomId),
    /// The homeserver has refused. There is no room.
    Refused(Error),
    /// The answer was lost, or the homeserver failed. There may be a room.
    Uncertain(Error),
    /// The homeserver limits the rate, for this long. There is no room.
    Limited(Duration),
    /// Nothing more can be made: the access token was revoked, or the homeserver does not answer.
    Broken(HttpError),
}

/// Sends one `createRoom` request, once, and classifies its result. A homeserver that fails to
/// invite somebody reports that after it has made the room, so that such an error is uncertain.
pub(crate) async fn create(client: &Client, patience: &Patience<'_>, request: Request) -> Attempt {
    patience.counter.count(RequestKind::CreateRoom);
    // A homeserver that cannot invite somebody says no when the room is made already.
    let invites = !request.invite.is_empty();
    let error = match client
        .send(request)
        .with_request_config(Patience::once())
        .await
    {
        Ok(response) => return Attempt::Made(response.room_id),
        Err(error) => error,
    };
    if let Some(wait) = limited(&error) {
        return Attempt::Limited(wait);
    }
    // A room that is made all the same is found by its mark when the same is asked for again.
    if is_logged_out(&error) || is_http_unanswered(&error) {
        return Attempt::Broken(error);
    }
    let is_uncertain = invites || is_http_transient(&error);
    if is_uncertain {
        Attempt::Uncertain(error.into())
    } else {
        Attempt::Refused(error.into())
    }
}

impl Driver<'_> {
    /// Finds the rooms that carry this session's mark, once the homeserver has finished what it may
    /// still be doing. It stops waiting when as many as `wanted` are there.
    pub(super) async fn find_children(&self, wanted: usize) -> Result<Vec<MarkedChild>, Broken> {
        let own = self.parent.own_user();
        let is_ours = |room: &sessions::MarkedRoom| {
            room.mark.session == self.journal.session
                && room.mark.parent == self.parent.room_id
                && room.sender == *own
                && !self.used.contains(&room.room_id)
                && self.breakout.group(&room.room_id).standing.is_alive()
        };
        let marked = sessions::settled(&self.client, own, is_ours, wanted, self.patience).await?;
        Ok(marked
            .into_iter()
            .map(|room| MarkedChild::new(room.mark.index, room.room_id))
            .collect())
    }

    /// Makes children: several at a time until the homeserver limits the rate, and one at a time
    /// from then on. Returns the actions that follow.
    pub(super) async fn create_children(
        &self,
        opening: &mut Opening,
        mut waiting: VecDeque<usize>,
        failures: &mut Failures,
    ) -> Result<Vec<Action>, Broken> {
        let total = opening.plan().children.len();
        let mut actions = Vec::new();
        let mut running = FuturesUnordered::new();
        let mut at_once = AT_ONCE;
        let mut pause: Option<Instant> = None;
        let mut done = total - waiting.len();
        (self.patience.progress)(Progress::Creating { done, total });
        loop {
            let stopped = self.patience.check_stop().is_err();
            while !stopped
                && pause.is_none()
                && running.len() < at_once
                && let Some(index) = waiting.pop_front()
            {
                let plan = opening.plan();
                let child = plan.children.get(index);
                let room = child.map(|child| {
                    CreateRoom::child(
                        words(self.journal.language.as_ref()),
                        &self.parent,
                        plan,
                        child,
                        &self.journal.session,
                        index,
                    )
                    .with_host(self.journal.host.as_deref())
                });
                let request = room.map(request).transpose()?;
                let Some(request) = request else { continue };
                running.push(
                    async move { (index, create(&self.client, self.patience, request).await) },
                );
            }
            let Some((index, attempt)) = running.next().await else {
                if stopped {
                    return Err(Broken::Stopped);
                }
                match pause.take() {
                    Some(until) => {
                        let left = waiting.len();
                        let wait = until.saturating_duration_since(Instant::now());
                        self.patience.wait(Work::Rooms, wait, left).await?;
                        continue;
                    }
                    None => return Ok(actions),
                }
            };
            let result = match attempt {
                Attempt::Made(room_id) => Ok(room_id),
                Attempt::Refused(error) => {
                    Err(CreateError::Refused(failures.not_made(index, error)))
                }
                Attempt::Uncertain(error) => {
                    Err(CreateError::Uncertain(failures.not_made(index, error)))
                }
                Attempt::Limited(wait) => {
                    waiting.push_front(index);
                    at_once = 1;
                    let until = Instant::now() + wait;
                    pause = Some(pause.map_or(until, |pause| pause.max(until)));
                    continue;
                }
                Attempt::Broken(error) => return Err(Error::from(error).into()),
            };
            done += usize::from(result.is_ok());
            let created = Input::Created(index, result);
            actions.extend(opening.process(created, self.breakout.clock.now()));
            (self.patience.progress)(Progress::Creating { done, total });
        }
    }

    /// Invites the people who are neither in the child nor invited to it.
    pub(super) async fn invite(
        &self,
        room_id: &RoomId,
        users: Vec<OwnedUserId>,
    ) -> Result<Vec<MemberFailure>, Broken> {
        let there = self.members(room_id).await?;
        let users: Vec<_> = users
            .into_iter()
            .filter(|user| !there.contains(user))
            .collect();
        let mut failed = Vec::new();
        for (n, user) in users.iter().enumerate() {
            let left = users.len() - n;
            (self.patience.progress)(Progress::Inviting { left });
            let recipient = invite_user::v3::InvitationRecipient::UserId(
                invite_user::v3::InviteUserId::new(user.clone()),
            );
            let request = invite_user::v3::Request::new(room_id.to_owned(), recipient);
            let send = || async {
                let request = self.client.send(request.clone());
                Ok(request.with_request_config(Patience::once()).await?)
            };
            match self
                .patience
                .send(RequestKind::Invite, (Work::Invites, left), send)
                .await
            {
                Ok(_) => {}
                Err(Failure::Stopped) => return Err(Broken::Stopped),
                Err(failure) => {
                    failed.push(MemberFailure::new(
                        room_id.to_owned(),
                        user.clone(),
                        failure,
                    ));
                }
            }
        }
        Ok(failed)
    }

    /// Asks who is in a child, or invited to it.
    pub(super) async fn members(&self, room_id: &RoomId) -> Result<BTreeSet<OwnedUserId>, Error> {
        self.patience.counter.count(RequestKind::Read);
        let request = get_member_events::v3::Request::new(room_id.to_owned());
        let response = self
            .client
            .send(request)
            .with_request_config(repeatable())
            .await?;
        Ok(response
            .chunk
            .iter()
            .filter_map(|raw| raw.deserialize_as_unchecked::<StateEvent>().ok())
            .filter(|event| matches!(event.text("membership"), Some("join" | "invite")))
            .filter_map(|event| OwnedUserId::try_from(event.state_key).ok())
            .collect())
    }
}

/// Converts the body that core has decided on into a request of the SDK.
pub(crate) fn request(room: CreateRoom) -> Result<Request, Error> {
    let mut request = Request::new();
    request.name = Some(room.name);
    request.topic = Some(room.topic);
    request.preset = Some(RoomPreset::from(room.preset));
    request.room_version = Some(room.room_version);
    request.invite = room.invite;
    let initial_state = room.initial_state.iter();
    request.initial_state = initial_state
        .map(|event| to_raw_value(event).map(Raw::from_json))
        .collect::<Result<_, _>>()?;
    let levels = to_raw_value(&room.power_level_content_override)?;
    request.power_level_content_override = Some(Raw::from_json(levels));
    request.creation_content = match room.creation_content {
        Some(content) => Some(Raw::from_json(to_raw_value(&content)?)),
        None => None,
    };
    Ok(request)
}
