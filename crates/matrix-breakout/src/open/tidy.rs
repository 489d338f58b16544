//! Brings rooms in order that existed before the session: their names, their topics, and who is in
//! them.
//!
//! It comes last in an opening, since nobody waits for it, and what fails is in the report of the
//! child. People are removed only where the plan asks for it, and never moderators of the parent or
//! the host.

use std::collections::BTreeSet;

use breakout_core::{plan::Plan, topic::topic, trust::is_moderator, words::Sentence};
use matrix_sdk::{
    Client, RoomMemberships, RoomState,
    ruma::{
        OwnedUserId, RoomId, UserId,
        api::client::{
            membership::{joined_rooms, kick_user},
            state::send_state_event,
        },
        events::StateEventType,
        serde::Raw,
    },
};
use serde_json::{Value, json, value::to_raw_value};

use super::{
    OpenError,
    driver::{Broken, Driver},
    report::Tidied,
};
use crate::{
    error::Error,
    language::words,
    patience::{Failure, Patience},
    progress::Work,
    requests::{RequestKind, repeatable},
    room_failure::MemberFailure,
};

impl Driver<'_> {
    /// Renames the room after its group if that is to have another name, gives it this topic, and
    /// removes everybody but these, if they are given. Moderators of the parent stay.
    pub(super) async fn tidy(
        &self,
        room_id: &RoomId,
        name: Option<String>,
        topic: Option<String>,
        only: Option<Vec<OwnedUserId>>,
    ) -> Result<Tidied, Broken> {
        let mut tidied = Tidied::default();
        let parent = self.parent.name.as_deref();
        let name = name.map(|name| self.journal.plan.room_names.name(&name, parent));
        let name = name.map(|name| {
            (
                RequestKind::Rename,
                StateEventType::RoomName,
                json!({ "name": name }),
            )
        });
        let topic = topic.map(|topic| {
            (
                RequestKind::Topic,
                StateEventType::RoomTopic,
                json!({ "topic": topic }),
            )
        });
        for (what, event_type, content) in name.into_iter().chain(topic) {
            match self.set_state(what, room_id, event_type, &content).await {
                Ok(()) => {}
                Err(Failure::Stopped) => return Err(Broken::Stopped),
                Err(failure) => tidied.error = Some(failure.into()),
            }
        }
        let Some(only) = only else { return Ok(tidied) };
        let others = match self.there(room_id).await {
            Ok(members) => members,
            Err(error) => {
                tidied.error = Some(error.into());
                return Ok(tidied);
            }
        };
        let others: Vec<_> = others
            .into_iter()
            .filter(|user| !only.contains(user) && !self.always_belongs(user))
            .collect();
        for (n, user) in others.iter().enumerate() {
            match self.remove(room_id, user, others.len() - n).await {
                Ok(()) => tidied.removed.push(user.clone()),
                Err(Failure::Stopped) => return Err(Broken::Stopped),
                Err(failure) => {
                    let failure = MemberFailure::new(room_id.to_owned(), user.clone(), failure);
                    tidied.not_removed.push(failure);
                }
            }
        }
        // People who left by themselves meanwhile could not be removed, and need not be.
        if !tidied.not_removed.is_empty()
            && let Ok(members) = self.members(room_id).await
        {
            tidied
                .not_removed
                .retain(|failed| members.contains(&failed.user_id));
        }
        Ok(tidied)
    }

    /// Who is in a room, or invited to it: as a sync has just brought it, else asked for.
    async fn there(&self, room_id: &RoomId) -> Result<BTreeSet<OwnedUserId>, Error> {
        let known = self.client.get_room(room_id).filter(|room| {
            let is_whole = room.state() == RoomState::Joined && room.are_members_synced();
            is_whole && self.breakout.newest.is_some()
        });
        let Some(room) = known else {
            return self.members(room_id).await;
        };
        let there = RoomMemberships::JOIN | RoomMemberships::INVITE;
        let members = room.members_no_sync(there).await?;
        let members = members.iter().map(|member| member.user_id().to_owned());
        Ok(members.collect())
    }

    /// The topic of the child at `index`.
    pub(super) fn topic(&self, index: usize) -> Option<String> {
        let plan = &self.journal.plan;
        let child = plan.children.get(index)?;
        Some(topic(
            words(self.journal.language.as_ref()),
            plan.task_of(child),
            &self.parent.way_back(),
        ))
    }

    /// Whether a user is never removed: the host, and the moderators of the parent.
    fn always_belongs(&self, user: &OwnedUserId) -> bool {
        user == self.parent.own_user() || is_moderator(self.parent.power_levels.for_user(user))
    }

    pub(super) async fn set_state(
        &self,
        what: RequestKind,
        room_id: &RoomId,
        event_type: StateEventType,
        content: &Value,
    ) -> Result<(), Failure> {
        let content = to_raw_value(content).map_err(|error| Failure::Sdk(error.into()))?;
        let request = send_state_event::v3::Request::new_raw(
            room_id.to_owned(),
            event_type,
            String::new(),
            Raw::from_json(content),
        );
        let send = || async {
            let request = self.client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        self.patience.send(what, (Work::Tidying, 1), send).await?;
        Ok(())
    }

    /// Removes one person.
    async fn remove(&self, room_id: &RoomId, user: &UserId, left: usize) -> Result<(), Failure> {
        let words = words(self.journal.language.as_ref());
        let mut request = kick_user::v3::Request::new(room_id.to_owned(), user.to_owned());
        request.reason = Some(words.text(Sentence::RemovedForOthers));
        let send = || async {
            let request = self.client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        self.patience
            .send(RequestKind::Remove, (Work::Tidying, left), send)
            .await?;
        Ok(())
    }
}

/// Checks that this user can do in the rooms what the plan asks for, as far as the client knows
/// them. What it cannot know is tried later, and reported.
pub(super) async fn check(client: &Client, plan: &Plan, own: &UserId) -> Result<(), OpenError> {
    let mut joined = None;
    for child in &plan.children {
        let room = child.room.as_ref().filter(|_| plan.needs_tidying(child));
        let Some(room) = room else { continue };
        let (user_id, name) = (own.to_owned(), child.name.clone());
        let known = client.get_room(&room.room_id);
        if let Some(known) = known.filter(|known| known.state() == RoomState::Joined) {
            let levels = known
                .power_levels()
                .await
                .map_err(matrix_sdk::Error::from)?;
            let may_remove = !room.remove_others || levels.user_can_kick(own);
            let may_rename =
                !room.rename || levels.user_can_send_state(own, StateEventType::RoomName);
            let may_tell = !plan.has_other_topic(child)
                || levels.user_can_send_state(own, StateEventType::RoomTopic);
            if !(may_remove && may_rename && may_tell) {
                return Err(OpenError::NoPowerInChild { user_id, name });
            }
            continue;
        }
        // A room that was made since the last sync is not known to the client yet.
        let joined = match &mut joined {
            Some(joined) => joined,
            None => {
                let request = client.send(joined_rooms::v3::Request::new());
                let response = request
                    .with_request_config(repeatable())
                    .await
                    .map_err(Error::from)?;
                joined.insert(response.joined_rooms)
            }
        };
        if !joined.contains(&room.room_id) {
            return Err(OpenError::NotInChild { user_id, name });
        }
    }
    Ok(())
}
