//! Gives a place to people who join the parent while a session is open.
//!
//! [`breakout_core::adjust::latecomers`] decides who gets one, by the rule in the session's note;
//! this module finds out who is new.

use std::collections::BTreeSet;

use breakout_core::{
    adjust::{NotAdjusted, latecomers},
    authority::Wish,
    event::{SessionId, breakout::Latecomers},
    trust::Trust,
};
use matrix_sdk::{
    RoomMemberships,
    ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId, UInt, UserId, events::StateEventType},
};
use serde::Deserialize;

use super::{AdjustError, AdjustReport, Adjustments, earlier::opened_at};
use crate::{breakout::own_user, error::Error, status::Status};

/// Gives a place, by the session's rule, to people who join the parent while it is open.
///
/// It is for a process of the host who opened the session, or changed it last, that lives as long
/// as the session: it watches the parent, and calls [`Newcomers::place`] whenever something has
/// changed there. A [`HostService`](crate::HostService) does so. Several newcomers are placed with
/// one event, and two processes that do this at the same time place nobody twice. In another host's
/// session it does nothing, since placing people makes this user the sender of the event.
///
/// # Examples
///
/// ```no_run
/// use futures_util::StreamExt as _;
/// use matrix_breakout::{AdjustError, Adjustments, Breakout, Newcomers};
///
/// async fn place(breakout: &Breakout) -> Result<(), AdjustError> {
///     let mut newcomers = Newcomers::new(Adjustments::new(breakout.clone()));
///     let (status, mut statuses) = breakout.subscribe_to_status().await?;
///     newcomers.place(&status).await?;
///     while let Some(status) = statuses.next().await {
///         newcomers.place(&status?).await?;
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct Newcomers {
    adjustments: Adjustments,
    /// The session, and everybody who was in the parent when it was last looked at.
    seen: Option<(SessionId, BTreeSet<OwnedUserId>)>,
}

impl Newcomers {
    /// Begins to place newcomers. Their changes are gathered with the host's other changes.
    pub fn new(adjustments: Adjustments) -> Self {
        Self {
            adjustments,
            seen: None,
        }
    }

    /// Places the people who have joined the parent since the session was opened and have no group.
    ///
    /// `status` is the present one of the same parent. Those who were left out when the session was
    /// planned stay so. Returns `None` if nobody is to be placed, if the session lets people choose
    /// for themselves, or if the break-out is not this user's or may not be changed by them.
    ///
    /// # Errors
    ///
    /// Fails like [`Adjustments::adjust`]. The next call tries again.
    pub async fn place(&mut self, status: &Status) -> Result<Option<AdjustReport>, AdjustError> {
        let Some(session) = status.session.as_ref().filter(|_| status.open) else {
            self.seen = None;
            return Ok(None);
        };
        let is_known = |seen: &&(SessionId, _)| seen.0 == session.id;
        if session.latecomers == Latecomers::Free || status.unassigned.is_empty() {
            // Only who comes from now on is to be seen as new.
            if self.seen.as_ref().filter(is_known).is_none() && status.unassigned.is_empty() {
                self.seen = Some((session.id.clone(), self.members().await?));
            }
            return Ok(None);
        }
        let mut groups = status.children.iter();
        let has_groups = groups.any(|child| child.standing.is_alive());
        // Nobody is sent anywhere in a room that people have left for another one.
        if !status.standing.is_alive() || !has_groups || !self.may_change(status).await? {
            return Ok(None);
        }
        let members = self.members().await?;
        let seen = self.seen.as_ref().filter(is_known).map(|(_, seen)| seen);
        let newcomers = match seen {
            Some(_) => BTreeSet::new(),
            None => self.joined_since_opened(&status.unassigned).await?,
        };
        let changes = latecomers(session.latecomers, &status.unassigned, &newcomers, seen);
        let report = if changes.is_empty() {
            None
        } else {
            let adjusted = self
                .adjustments
                .adjust_on(Wish::Nobody, Some(&session.id), changes);
            match adjusted.await {
                Ok(report) => Some(report),
                // Another host has come in between, whose newcomers they are now; or only who can let
                // people in places them.
                Err(error) if is_others(&error) || cannot_let_in(&error) => None,
                Err(error) => return Err(error),
            }
        };
        self.seen = Some((session.id.clone(), members));
        Ok(report)
    }

    async fn may_change(&self, status: &Status) -> Result<bool, Error> {
        let room = &self.adjustments.breakout().room;
        let own = own_user(&room.client())?;
        if status.trust != Some(Trust::Own) {
            return Ok(false);
        }
        let levels = room.power_levels_or_default().await;
        Ok(levels.user_can_send_state(&own, status.event_type.state_event_type()))
    }

    async fn members(&self) -> Result<BTreeSet<OwnedUserId>, Error> {
        let room = &self.adjustments.breakout().room;
        let members = room.members(RoomMemberships::JOIN).await?;
        Ok(members.iter().map(|m| m.user_id().to_owned()).collect())
    }

    /// At the first look: those of these users whose membership event is newer than the session.
    async fn joined_since_opened(
        &self,
        users: &[OwnedUserId],
    ) -> Result<BTreeSet<OwnedUserId>, Error> {
        let breakout = self.adjustments.breakout();
        let present = breakout.present_breakout().await?;
        let Some(opened_at) = opened_at(breakout, &present, None).await? else {
            return Ok(BTreeSet::new());
        };
        let mut newcomers = BTreeSet::new();
        for user in users {
            if self.joined_at(user).await?.is_some_and(|at| at > opened_at) {
                newcomers.insert(user.clone());
            }
        }
        Ok(newcomers)
    }

    /// When somebody joined; `None` if their membership event may only be a change of name or
    /// avatar.
    async fn joined_at(&self, user: &UserId) -> Result<Option<MilliSecondsSinceUnixEpoch>, Error> {
        #[derive(Deserialize)]
        struct Member {
            origin_server_ts: UInt,
            #[serde(default)]
            unsigned: Unsigned,
        }
        #[derive(Default, Deserialize)]
        struct Unsigned {
            prev_content: Option<Previous>,
            replaces_state: Option<String>,
        }
        #[derive(Deserialize)]
        struct Previous {
            membership: String,
        }
        let room = &self.adjustments.breakout().room;
        let raw = room
            .get_state_event(StateEventType::RoomMember, user.as_str())
            .await?;
        let json = raw.as_ref().map(|raw| match raw {
            matrix_sdk::deserialized_responses::RawAnySyncOrStrippedState::Sync(raw) => raw.json(),
            matrix_sdk::deserialized_responses::RawAnySyncOrStrippedState::Stripped(raw) => {
                raw.json()
            }
        });
        let member = json.and_then(|json| serde_json::from_str::<Member>(json.get()).ok());
        Ok(member.and_then(|member| {
            let is_join = match member.unsigned.prev_content {
                Some(previous) => previous.membership != "join",
                None => member.unsigned.replaces_state.is_none(),
            };
            is_join.then_some(MilliSecondsSinceUnixEpoch(member.origin_server_ts))
        }))
    }
}

/// Whether the change would send somebody to a room that this user cannot let them into.
fn cannot_let_in(error: &AdjustError) -> bool {
    matches!(
        error,
        AdjustError::CannotLetIn { .. } | AdjustError::NoPower(_)
    )
}

/// Whether the break-out is another host's by now.
fn is_others(error: &AdjustError) -> bool {
    matches!(error, AdjustError::NotAdjusted(NotAdjusted::NotYours(_)))
}

#[cfg(test)]
mod tests;
