//! What a next round can build on: the rooms of earlier sessions, and who has met.
//!
//! Everything is read from the room's history, so that any device of the host, or another host, can
//! go on with the rounds.

use std::collections::BTreeSet;

use breakout_core::{
    event::child_mark::PREPARED,
    history::PastSession,
    plan::{ChildJoinRule, Plan, reuse::ExistingRoom, rotation::Groups},
    standing::Standing,
    trust::is_moderator,
};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::{
    Room,
    ruma::{
        OwnedRoomId, UInt,
        events::room::join_rules::{AllowRule, JoinRule},
        room::JoinRuleSummary,
    },
};

use crate::{
    breakout::{Breakout, own_user},
    error::{Error, is_forbidden, is_not_found},
    join::{standing_of, summary},
    language::language,
    sessions,
};

/// How many rooms are asked about at the same time.
const AT_ONCE: usize = 8;

/// What a next round of break-outs in a parent can build on, from [`Breakout::rounds`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, OpenError};
///
/// /// Opens the same groups once more, in the same rooms.
/// async fn same_again(breakout: &Breakout) -> Result<(), OpenError> {
///     if let Some(plan) = breakout.rounds().await?.again() {
///         breakout.open(plan).await?;
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Rounds {
    /// The sessions of the parent that this user opened, or a user who moderates it now, oldest
    /// first. A stranger's sessions are left out, in a room where anybody may open one: opening
    /// their rooms again would send people there in this user's name.
    pub sessions: Vec<PastSession>,

    /// The rooms of the last session, in the order in which they were shown, and whether they can
    /// be used again. A room that was upgraded is replaced by the room that people are in now, if
    /// this user is in it.
    pub last: Vec<ExistingRoom>,

    /// The rooms that were made ahead of time and that no session has used yet, in their order, and
    /// whether they can be used.
    pub prepared: Vec<ExistingRoom>,
}

impl Rounds {
    /// Plans the same groups with the same tasks, in the same rooms where these can be used. `None`
    /// if there was no session.
    pub fn again(&self) -> Option<Plan> {
        let last = self
            .sessions
            .last()
            .and_then(|last| last.content.session.as_ref());
        let language = language(last.and_then(|note| note.language.as_ref()));
        let again = Plan::again(&self.last, &language.group_names());
        again.map(|plan| plan.keep_tasks(self.task()))
    }

    /// Returns the rooms in which newly dealt groups can be opened: those of the last session, then
    /// the prepared ones. Pass them to [`Plan::in_rooms`].
    pub fn rooms(&self) -> Vec<ExistingRoom> {
        [&*self.last, &self.prepared].concat()
    }

    /// Returns the task of the last session. Untrusted text.
    pub fn task(&self) -> Option<&str> {
        let last = self.sessions.last()?;
        last.content.session.as_ref()?.task.as_deref()
    }

    /// Returns the groups of each session, for
    /// [`Rotation::with_past`](breakout_core::plan::rotation::Rotation::with_past).
    pub fn groups(&self) -> Vec<Groups> {
        self.sessions.iter().map(PastSession::groups).collect()
    }
}

impl Breakout {
    /// Reads what a next round can build on: the sessions as [`Breakout::history`] does, the
    /// prepared rooms from the client's store. For a room that this user is not in, it asks for the
    /// summary.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when the history cannot be read, or the client's store cannot.
    pub async fn rounds(&self) -> Result<Rounds, Error> {
        let mut sessions = self.history().await?;
        let used = rooms_of(&sessions);
        let client = self.room.client();
        let own = own_user(&client)?;
        let levels = self.room.power_levels_or_default().await;
        sessions.retain(|session| {
            session.sender == own || is_moderator(levels.for_user(&session.sender))
        });
        let last = match sessions.last() {
            Some(last) => ExistingRoom::of(&last.content),
            None => Vec::new(),
        };
        let last = last.into_iter().map(|room| self.at_hand(room));
        let last: Vec<_> = stream::iter(last).buffered(AT_ONCE).collect().await;
        let last = last.into_iter().filter(|room| room.standing.is_group());
        Ok(Rounds {
            last: last.collect(),
            prepared: self.marked_prepared(&used).await?,
            sessions,
        })
    }

    /// Reads the rooms that were [made ahead of time](Breakout::prepare_rooms) and that no session
    /// has used yet. Sends requests only if the client's store knows of any such room.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Sdk`] when a request does, or the client's store cannot be read.
    pub async fn prepared_rooms(&self) -> Result<Vec<ExistingRoom>, Error> {
        if self.marked_prepared(&BTreeSet::new()).await?.is_empty() {
            return Ok(Vec::new());
        }
        let sessions = self.history().await?;
        self.marked_prepared(&rooms_of(&sessions)).await
    }

    async fn marked_prepared(
        &self,
        used: &BTreeSet<OwnedRoomId>,
    ) -> Result<Vec<ExistingRoom>, Error> {
        let client = self.room.client();
        let own = own_user(&client)?;
        let mut rooms = Vec::new();
        for room in client.joined_rooms() {
            let Some(marked) = sessions::mark(&room).await? else {
                continue;
            };
            let is_ours = marked.mark.session == PREPARED
                && marked.mark.parent == self.room.room_id()
                && marked.sender == own;
            if is_ours && !used.contains(&marked.room_id) {
                // A room of an earlier version has no name in its mark, and none but that of the group.
                let name = marked.mark.name.or_else(|| room.name());
                let fresh = ExistingRoom::fresh(marked.room_id, name);
                rooms.push((marked.mark.index, self.at_hand(fresh).await));
            }
        }
        rooms.sort_by(|(left, a), (right, b)| (left, &a.room_id).cmp(&(right, &b.room_id)));
        Ok(rooms.into_iter().map(|(_, room)| room).collect())
    }
}

/// All rooms that were ever used by these sessions.
pub(crate) fn rooms_of(sessions: &[PastSession]) -> BTreeSet<OwnedRoomId> {
    let rooms = sessions.iter().flat_map(|session| &session.all_rooms);
    rooms.cloned().collect()
}

impl Breakout {
    /// Finds out whether a room can be used again. Asks the homeserver only where this user is not
    /// in it.
    async fn at_hand(&self, mut room: ExistingRoom) -> ExistingRoom {
        let group = self.group(&room.room_id);
        match (group.standing, group.room) {
            (_, Some(known)) => {
                if known.room_id() != room.room_id {
                    room.room_id = known.room_id().to_owned();
                    room.via.clear();
                }
                let rule = match known.join_rule() {
                    Some(rule) => self.rule(&rule, self.may_invite(&known).await),
                    None => Ok(None),
                };
                match rule {
                    Ok(rule) => room.join_rule = rule,
                    Err(standing) => room.standing = standing,
                }
            }
            (Standing::Alive, None) => self.ask_about(&mut room).await,
            (lost, None) => room.standing = lost,
        }
        room
    }

    /// Asks for what members of the parent can see of a room that this user is not in. If this user
    /// was never in it, a co-host may be; if they have left it, they may have been the last.
    async fn ask_about(&self, room: &mut ExistingRoom) {
        let client = self.room.client();
        match summary(&client, &room.room_id, &room.via).await {
            Ok(response) => {
                room.standing = standing_of(&room.room_id, &response);
                if !room.standing.is_alive() {
                    return;
                }
                // The summary of a restricted room names rooms, and any of them will do.
                let parent = self.room.room_id();
                let rule = match &response.summary.join_rule {
                    JoinRuleSummary::Public => Some(ChildJoinRule::Public),
                    JoinRuleSummary::Restricted(rule) | JoinRuleSummary::KnockRestricted(rule) => {
                        let mut rooms = rule.allowed_room_ids.iter();
                        let is_parent = rooms.any(|allowed| allowed == parent);
                        is_parent.then_some(ChildJoinRule::Restricted)
                    }
                    _ => None,
                };
                let is_empty = response.summary.num_joined_members == UInt::MIN;
                match rule.filter(|_| !is_empty) {
                    None => room.standing = Standing::Gone,
                    rule => room.join_rule = rule,
                }
            }
            // The other members of the parent see no more than this user.
            Err(error) if is_not_found(&error) || is_forbidden(&error) => {
                room.standing = Standing::Gone;
            }
            Err(error) => {
                let room_id = &room.room_id;
                tracing::warn!(%room_id, %error, "what has become of {room_id} is not known");
            }
        }
    }

    /// Who may join a room with this rule; fails where no member of the parent could get in.
    fn rule(&self, rule: &JoinRule, may_invite: bool) -> Result<Option<ChildJoinRule>, Standing> {
        let parent = self.room.room_id();
        match rule {
            JoinRule::Public => Ok(Some(ChildJoinRule::Public)),
            JoinRule::Restricted(restricted) | JoinRule::KnockRestricted(restricted) => {
                let is_parent = |allow: &AllowRule| match allow {
                    AllowRule::RoomMembership(membership) => membership.room_id == parent,
                    _ => false,
                };
                match restricted.allow.iter().any(is_parent) {
                    true => Ok(Some(ChildJoinRule::Restricted)),
                    false => Err(Standing::Gone),
                }
            }
            _ if may_invite => Ok(Some(ChildJoinRule::Invite)),
            _ => Err(Standing::Gone),
        }
    }

    async fn may_invite(&self, room: &Room) -> bool {
        let levels = room.power_levels_or_default().await;
        levels.user_can_invite(room.own_user_id())
    }
}
