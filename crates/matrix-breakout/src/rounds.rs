//! What a next round can build on: the rooms there are, and who has met.

use std::collections::BTreeSet;

use breakout_core::{
    event::child_mark::PREPARED,
    history::PastSession,
    plan::{ChildJoinRule, Plan, reuse::RoomAtHand, rotation::Groups},
    trust::is_moderator,
};
use matrix_sdk::{
    Client, RoomState,
    ruma::{OwnedRoomId, events::room::join_rules::JoinRule},
};

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    sessions,
};

/// What a next round of break-outs in a parent can build on.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Rounds {
    /// The sessions of the parent that this user opened, or somebody who moderates it now, the
    /// oldest first. In a room where anybody may open a break-out, a stranger's counts for nothing:
    /// opening its rooms again would send everybody there in this user's name.
    pub sessions: Vec<PastSession>,

    /// The rooms of the last session, in the order in which they were shown, without those that
    /// this user has left and those that have been replaced.
    pub last: Vec<RoomAtHand>,

    /// The rooms that were made ahead of time and that no session has used yet, in their order.
    pub prepared: Vec<RoomAtHand>,
}

impl Rounds {
    /// Plans the same groups with the same tasks in the same rooms. None if there was no session, or none of its rooms
    /// is left.
    pub fn again(&self) -> Option<Plan> {
        Plan::again(&self.last).map(|plan| plan.keep_tasks(self.task()))
    }

    /// Returns the rooms in which a new deal can be opened: those of the last session, then the
    /// prepared ones.
    pub fn rooms(&self) -> Vec<RoomAtHand> {
        [&*self.last, &self.prepared].concat()
    }

    /// Returns what most groups of the last session were to do. Untrusted text.
    pub fn task(&self) -> Option<&str> {
        let last = self.sessions.last()?;
        last.content.session.as_ref()?.task.as_deref()
    }

    /// Returns who was suggested for the same room, for each session.
    pub fn groups(&self) -> Vec<Groups> {
        self.sessions.iter().map(PastSession::groups).collect()
    }
}

impl Breakout {
    /// Reads what a next round can build on: the sessions as [`Breakout::history`] does, the
    /// prepared rooms from the client's store, as of the caller's last sync.
    ///
    /// # Errors
    ///
    /// Fails when a request or the client's store does.
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
            Some(last) => RoomAtHand::of(&last.content),
            None => Vec::new(),
        };
        let last = last.into_iter().filter_map(|room| at_hand(&client, room));
        Ok(Rounds {
            last: last.collect(),
            prepared: self.marked_prepared(&used).await?,
            sessions,
        })
    }

    /// Reads the rooms that were made ahead of time and that no session has used yet. Sends a
    /// request only if the client's store knows of any such room.
    ///
    /// # Errors
    ///
    /// Fails when a request or the client's store does.
    pub async fn prepared(&self) -> Result<Vec<RoomAtHand>, Error> {
        if self.marked_prepared(&BTreeSet::new()).await?.is_empty() {
            return Ok(Vec::new());
        }
        let sessions = self.history().await?;
        self.marked_prepared(&rooms_of(&sessions)).await
    }

    async fn marked_prepared(
        &self,
        used: &BTreeSet<OwnedRoomId>,
    ) -> Result<Vec<RoomAtHand>, Error> {
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
                let fresh = RoomAtHand::fresh(marked.room_id, name);
                rooms.extend(at_hand(&client, fresh).map(|room| (marked.mark.index, room)));
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

/// The room with what the client knows of it; none if it cannot be opened again. A room that this
/// user has never been in may still be open to the others.
fn at_hand(client: &Client, mut room: RoomAtHand) -> Option<RoomAtHand> {
    let Some(known) = client.get_room(&room.room_id) else {
        return Some(room);
    };
    if matches!(known.state(), RoomState::Left | RoomState::Banned) || known.is_tombstoned() {
        return None;
    }
    room.join_rule = match known.join_rule() {
        Some(JoinRule::Invite) => Some(ChildJoinRule::Invite),
        Some(JoinRule::Restricted(_)) => Some(ChildJoinRule::Restricted),
        Some(JoinRule::Public) => Some(ChildJoinRule::Public),
        _ => None,
    };
    Some(room)
}
