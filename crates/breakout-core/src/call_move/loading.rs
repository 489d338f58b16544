//! A call on its way, from what is loaded to what it does: as long as it does something it may be slow.

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId};

use super::{Action, BLANK, CallMove, ENTERING, Loss, PREPARING, Phase, Step};

/// A call that is being loaded, and has done nothing yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Loading {
    pub(super) room_id: OwnedRoomId,
    pub(super) since: MilliSecondsSinceUnixEpoch,
    /// Whether its files are there.
    pub(super) is_loaded: bool,
    /// Whether the user is to be shown that nothing happens.
    pub(super) is_blank: bool,
}

impl CallMove {
    /// The lobby that has done nothing yet, as long as this was not shown.
    pub(super) fn blank_lobby(&self) -> Option<&Loading> {
        let is_lobby = matches!(self.phase, Phase::Lobby(_));
        let loading = self.loading.as_ref();
        loading.filter(|loading| is_lobby && !loading.is_blank)
    }

    /// The files of a call are there: from now on it is to do something.
    pub(super) fn loaded(&mut self, room_id: &RoomId, now: MilliSecondsSinceUnixEpoch) {
        if let Some(loading) = &mut self.loading
            && loading.room_id == room_id
        {
            loading.is_loaded = true;
            if let Some(to) = self.at_step(Step::Preparing)
                && to.room_id == room_id
            {
                self.go(to, Step::Preparing, BLANK, now);
            }
        }
    }

    /// A call does something. It may be slow, but it has not failed.
    pub(super) fn alive(&mut self, room_id: &RoomId, now: MilliSecondsSinceUnixEpoch) {
        self.loading.take_if(|loading| loading.room_id == room_id);
        for (step, span) in [(Step::Preparing, PREPARING), (Step::Entering, ENTERING)] {
            if let Some(to) = self.at_step(step)
                && to.room_id == room_id
            {
                self.go(to, step, span, now);
            }
        }
        if self.here() == Some(room_id) {
            self.signs.call(now);
        }
    }

    /// The user is not in a room any more, and so in no call there.
    pub(super) fn removed(
        &mut self,
        room_id: &RoomId,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Vec<Action> {
        if self.here() != Some(room_id) || !self.watches_for_loss() {
            return self.closed(room_id, now);
        }
        self.memory.group = None;
        let here = self.here.take();
        let lost = here.map(|here| {
            self.phase = Phase::Lost(here.clone(), Loss::Removed);
            Action::Retire(here.room_id)
        });
        lost.into_iter().collect()
    }
}
