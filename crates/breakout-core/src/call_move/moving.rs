//! One move, step by step: the new call is joined and prepared, the old one is left, the new one is
//! entered.
//!
//! Each step has a time limit. A move that fails before the old call is left leaves the user there;
//! one that fails afterwards leaves them in no call, with a way to try again.

use ruma::{MilliSecondsSinceUnixEpoch, RoomId};

use super::{
    Action, CallMove, Destination, ENTERING, JOINING, Loss, Phase, RETIRING, after, signs::Signs,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Joining,
    Preparing,
    HangingUp,
    Retiring,
    Entering,
}

impl CallMove {
    /// Takes in that a call has ended.
    pub(super) fn closed(
        &mut self,
        room_id: &RoomId,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Vec<Action> {
        let is_here = self.here() == Some(room_id);
        match self.phase.clone() {
            Phase::Moving { to, step, .. } if to.room_id == room_id => match step {
                Step::Entering => {
                    self.phase = Phase::Lost(to.clone(), Loss::Connection);
                    vec![Action::Retire(to.room_id)]
                }
                Step::Joining | Step::Preparing => self.give_up(to),
                // The old call is as good as left.
                Step::HangingUp | Step::Retiring => {
                    let here = self.here.take();
                    let old = here
                        .as_ref()
                        .map(|here| Action::Retire(here.room_id.clone()));
                    self.before = here;
                    self.phase = Phase::Lost(to.clone(), Loss::Connection);
                    old.into_iter()
                        .chain([Action::Retire(to.room_id)])
                        .collect()
                }
            },
            Phase::Moving {
                to,
                step: Step::HangingUp,
                ..
            } if is_here => self.retire(to, now),
            // A user who hangs up while being moved does not want to be in a call.
            Phase::Moving {
                to,
                step: Step::Joining | Step::Preparing,
                ..
            } if is_here => {
                let here = self.here.take().map(|here| Action::Retire(here.room_id));
                self.memory.group = None;
                self.phase = Phase::HungUp;
                here.into_iter()
                    .chain([Action::Retire(to.room_id)])
                    .collect()
            }
            Phase::Lobby(lobby) if lobby.room_id == room_id => {
                self.phase = Phase::HungUp;
                vec![Action::Retire(lobby.room_id)]
            }
            Phase::Settled | Phase::NotMoved(_) | Phase::CountingDown { .. } if is_here => {
                self.here = None;
                self.memory.group = None;
                self.phase = Phase::HungUp;
                vec![Action::Retire(room_id.to_owned())]
            }
            _ => Vec::new(),
        }
    }

    /// Begins a move: joins the room.
    pub(super) fn begin(
        &mut self,
        to: Destination,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Vec<Action> {
        self.go(to.clone(), Step::Joining, JOINING, now);
        vec![Action::Join(to)]
    }

    /// Drops the old call.
    pub(super) fn retire(
        &mut self,
        to: Destination,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Vec<Action> {
        self.go(to, Step::Retiring, RETIRING, now);
        let here = self.here().map(|here| Action::Retire(here.to_owned()));
        here.into_iter().collect()
    }

    /// Enters the new call.
    pub(super) fn enter(
        &mut self,
        to: Destination,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Vec<Action> {
        if let Some(here) = self.here.take() {
            self.before = Some(here);
        }
        self.signs = Signs::default();
        let action = Action::Enter(to.room_id.clone());
        self.go(to, Step::Entering, ENTERING, now);
        vec![action]
    }

    /// Gives a move up. The user stays in the old call if there is one.
    pub(super) fn give_up(&mut self, to: Destination) -> Vec<Action> {
        let action = Action::Retire(to.room_id.clone());
        if self.here.is_some() {
            self.memory.refused = Some(self.refusal(&to.room_id));
            self.phase = Phase::NotMoved(to);
        } else {
            let loading = self.loading.take();
            let is_blank = loading.is_some_and(|loading| loading.room_id == to.room_id);
            let why = if is_blank {
                Loss::Blank
            } else {
                Loss::Connection
            };
            self.phase = Phase::Lost(to, why);
        }
        vec![action]
    }

    /// Takes in that the call is lost.
    pub(super) fn lose(&mut self) -> Vec<Action> {
        let why = std::mem::take(&mut self.signs).loss();
        let Some(here) = self.here.take() else {
            return Vec::new();
        };
        let action = Action::Retire(here.room_id.clone());
        self.phase = Phase::Lost(here, why);
        vec![action]
    }

    /// Goes on to a step of the move, with its time limit.
    pub(super) fn go(
        &mut self,
        to: Destination,
        step: Step,
        span: u32,
        now: MilliSecondsSinceUnixEpoch,
    ) {
        let until = after(now, span);
        self.phase = Phase::Moving { to, step, until };
    }

    /// The destination, if the move is at this step.
    pub(super) fn at_step(&self, wanted: Step) -> Option<Destination> {
        match &self.phase {
            Phase::Moving { to, step, .. } if *step == wanted => Some(to.clone()),
            _ => None,
        }
    }

    /// Whether the homeserver no longer knows a call because it is the one that hangs up.
    pub(super) fn is_left(&self, room_id: &RoomId) -> bool {
        self.here() == Some(room_id)
            && !self.signs.is_missing()
            && self.at_step(Step::HangingUp).is_some()
    }

    /// Whether a call without good signs is a lost one, and not one that is being left.
    pub(super) fn watches_for_loss(&self) -> bool {
        matches!(
            self.phase,
            Phase::Settled | Phase::NotMoved(_) | Phase::CountingDown { .. }
        )
    }
}
