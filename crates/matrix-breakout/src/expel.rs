//! Removes people from the groups who were removed from the parent, or have left it.
//!
//! Membership in a child does not end with that in the parent: a person who was banned there would
//! go on in their group.

use std::collections::BTreeSet;

use breakout_core::{
    adjust::Change,
    outside::Absence,
    words::{Sentence, Words},
};
use matrix_sdk::{
    Room,
    ruma::{
        OwnedRoomId, OwnedUserId, UserId,
        api::client::membership::{ban_user, kick_user},
        events::room::join_rules::JoinRule,
    },
};

use crate::{
    adjust::AdjustError,
    breakout::Breakout,
    error::Error,
    language,
    patience::Patience,
    progress::{Progress, Work},
    requests::RequestKind,
    room_failure::{MemberFailure, NoPower, RoomAction, RoomError},
};

/// What became of removing people from the groups, from [`Breakout::expel`].
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ExpelReport {
    /// The people who were removed, and the groups from which they were.
    pub expelled: Vec<Expelled>,
    /// The people who could not be removed.
    pub failed: Vec<MemberFailure>,
    /// The groups that this user is not in, so that it is not known who is there.
    pub unknown: Vec<OwnedRoomId>,
    /// Why the break-out still suggests groups to them, if it does.
    pub not_withdrawn: Option<AdjustError>,
}

/// A person who was removed from a group.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Expelled {
    /// The child.
    pub room_id: OwnedRoomId,
    /// Who.
    pub user_id: OwnedUserId,
    /// Whether they are banned from it now, and not only removed.
    pub banned: bool,
}

/// Why nobody was removed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExpelError {
    /// Somebody is to be removed from the groups who is in the parent.
    #[error("{user_id} is a member of {room_id}, and so may be in its groups")]
    StillAMember {
        /// Who.
        user_id: OwnedUserId,
        /// The parent.
        room_id: OwnedRoomId,
    },

    /// No break-out is open in this room.
    #[error("no break-out is open in {0}")]
    NotOpen(OwnedRoomId),

    /// The parent or its groups could not be read.
    #[error(transparent)]
    Other(#[from] Error),
}

impl Breakout {
    /// Removes people who are no longer in the parent from the groups of the break-out that is
    /// open: these users, or, if the set is empty, everybody who was banned or removed from the
    /// parent.
    ///
    /// People who are banned from the parent are banned from the groups as well. Others are
    /// removed, which is enough where only members of the parent can come back; where anybody can
    /// join, or where they are invited, they are banned. Doing it again does nothing twice. Their
    /// suggestions are taken out of the event.
    ///
    /// # Errors
    ///
    /// Fails with an [`ExpelError`] before anybody is removed: when no break-out is open, when one
    /// of these people is in the parent, and when it cannot be read. Somebody who cannot be removed
    /// is no error: look at [`ExpelReport::failed`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::collections::BTreeSet;
    ///
    /// use matrix_breakout::{Breakout, ExpelError};
    ///
    /// /// A moderator has just banned somebody from the parent.
    /// async fn follow_the_ban(breakout: &Breakout) -> Result<(), ExpelError> {
    ///     let report = breakout.expel(&BTreeSet::new()).await?;
    ///     for failed in &report.failed {
    ///         println!("{} is still in {}: {}", failed.user_id, failed.room_id, failed.error);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    pub async fn expel(&self, only: &BTreeSet<OwnedUserId>) -> Result<ExpelReport, ExpelError> {
        self.check_joined()?;
        for user in only {
            let member = self.room.get_member(user).await.map_err(Error::from)?;
            if member.is_some_and(|member| member.membership().as_str() == "join") {
                return Err(ExpelError::StillAMember {
                    user_id: user.clone(),
                    room_id: self.room.room_id().to_owned(),
                });
            }
        }
        let status = self.status().await?;
        if !status.open {
            return Err(ExpelError::NotOpen(self.room.room_id().to_owned()));
        }
        let is_wanted = |user: &OwnedUserId, absence: Absence| match only.is_empty() {
            true => absence.is_by_others(),
            false => only.contains(user),
        };
        let session = status.session.as_ref();
        let words = language::words(session.and_then(|session| session.language.as_ref()));
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let mut report = ExpelReport::default();
        for child in &status.children {
            let group = self.group(&child.room_id);
            if !group.standing.is_group() {
                continue;
            }
            let Some(room) = group.room else {
                report.unknown.push(child.room_id.clone());
                continue;
            };
            for (user, absence) in &child.outsiders {
                if !is_wanted(user, *absence) {
                    continue;
                }
                let room_id = child.room_id.clone();
                match remove(&room, user, *absence, words, &patience).await {
                    Ok(banned) => report.expelled.push(Expelled {
                        room_id,
                        user_id: user.clone(),
                        banned,
                    }),
                    Err(error) => {
                        let failure = MemberFailure::new(room_id, user.clone(), error);
                        report.failed.push(failure);
                    }
                }
            }
        }
        // Nobody is sent to a group that they were removed from.
        let suggested: BTreeSet<_> = status.children.iter().flat_map(|c| &c.users).collect();
        let mut gone: BTreeSet<_> = report.expelled.iter().map(|one| &one.user_id).collect();
        gone.retain(|user| suggested.contains(user));
        let withdrawn = gone
            .into_iter()
            .map(|user| Change::Withdraw { user: user.clone() });
        let withdrawn: Vec<_> = withdrawn.collect();
        if !withdrawn.is_empty() && status.standing.is_alive() {
            report.not_withdrawn = self.adjust(withdrawn).await.err();
        }
        Ok(report)
    }
}

/// Removes somebody from a room; returns whether by a ban.
async fn remove(
    room: &Room,
    user: &UserId,
    absence: Absence,
    words: &dyn Words,
    patience: &Patience<'_>,
) -> Result<bool, RoomError> {
    let only_members = matches!(room.join_rule(), Some(JoinRule::Restricted(_)));
    let bans = absence == Absence::Banned || !only_members;
    let levels = room.power_levels_or_default().await;
    let own = room.own_user_id();
    let may = match bans {
        true => levels.user_can_ban_user(own, user),
        false => levels.user_can_kick_user(own, user),
    };
    if !may {
        let what = RoomAction::RemovePerson;
        let room_id = room.room_id().to_owned();
        return Err(NoPower { room_id, what }.into());
    }
    let (client, work) = (room.client(), (Work::Tidying, 1));
    if bans {
        let mut request = ban_user::v3::Request::new(room.room_id().to_owned(), user.to_owned());
        request.reason = Some(words.text(Sentence::RemovedFromOutside));
        let send = || async {
            let request = client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        patience.send(RequestKind::Ban, work, send).await?;
    } else {
        let mut request = kick_user::v3::Request::new(room.room_id().to_owned(), user.to_owned());
        request.reason = Some(words.text(Sentence::RemovedFromOutside));
        let send = || async {
            let request = client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        patience.send(RequestKind::Remove, work, send).await?;
    }
    Ok(bans)
}
