//! How a call that this client hosts itself moves with its user: into the child when a break-out
//! opens, back when it ends (the MSC's VoIP section).
//!
//! A machine without I/O: it is told what happens and says what is to be done. The old call goes
//! on until the new one is ready to be entered, and the new one is entered only when the old one
//! is left for certain: no time in two calls, and as little as can be in none. Only a trusted
//! offer moves anybody by itself, and only after a countdown that the user can refuse. A call on
//! another device has no such machine, and so is never doubled.

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId, UInt};

use crate::offer::Offer;

mod exchange;
mod signs;
#[cfg(test)]
mod tests;

pub use self::exchange::{Action, Destination, Input, Loss, Shown};
use self::signs::Signs;

/// How long the user is told before they are moved, in milliseconds.
pub const COUNTDOWN: u32 = 10_000;
/// How long a room may take to be joined, in milliseconds.
const JOINING: u32 = 20_000;
/// How long the new call may take to be ready, in milliseconds. The old one goes on meanwhile.
const PREPARING: u32 = 30_000;
/// How long the old call may take to hang up by itself, in milliseconds.
const HANGING_UP: u32 = 2_000;
/// How long the homeserver may take to hear that the old call is left, in milliseconds.
const RETIRING: u32 = 8_000;
/// How long the new call may take to be entered, in milliseconds.
const ENTERING: u32 = 20_000;

/// Moves one hosted call.
#[derive(Clone, Debug)]
pub struct CallMove {
    parent: OwnedRoomId,
    offer: Option<Offer>,
    /// Where the user is in a call.
    here: Option<Destination>,
    /// Where they were in a call before.
    before: Option<Destination>,
    /// Whether they came here from the parent's call, so that there is a way back.
    has_moved: bool,
    /// What others say of the call that the user is in.
    signs: Signs,
    refused: Option<Refused>,
    phase: Phase,
}

/// A move that is not to be begun again by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Refused {
    session: Option<String>,
    room_id: OwnedRoomId,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Phase {
    /// In the lobby, which the user leaves when they like.
    Lobby(Destination),
    Settled,
    /// Something did not work, and the old call goes on.
    NotMoved(Destination),
    CountingDown {
        to: Destination,
        at: MilliSecondsSinceUnixEpoch,
    },
    Moving {
        to: Destination,
        step: Step,
        until: MilliSecondsSinceUnixEpoch,
    },
    Lost(Destination, Loss),
    HungUp,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Joining,
    Preparing,
    HangingUp,
    Retiring,
    Entering,
}

impl CallMove {
    /// Begins in the lobby of a call: of the parent whose offers are told, or of a child.
    pub fn in_lobby(parent: OwnedRoomId, room: Destination) -> Self {
        Self {
            parent,
            offer: None,
            here: None,
            before: None,
            has_moved: false,
            signs: Signs::default(),
            refused: None,
            phase: Phase::Lobby(room),
        }
    }

    /// Returns the room whose call the user is in.
    pub fn here(&self) -> Option<&RoomId> {
        self.here.as_ref().map(|here| &*here.room_id)
    }

    /// Returns the rooms of whose calls something may be left when the page goes: they are to be
    /// [retired](Action::Retire).
    pub fn to_retire(&self) -> Vec<OwnedRoomId> {
        let next = match &self.phase {
            Phase::Lobby(to) | Phase::Moving { to, .. } => Some(to),
            _ => None,
        };
        let rooms = self.here.iter().chain(next);
        rooms.map(|room| room.room_id.clone()).collect()
    }

    /// Returns the room whose call may be loaded ahead of [`Action::Prepare`], if the user is in
    /// that room already: the one that the countdown leads to. It is entered no sooner for that,
    /// and to be dropped when another room or none is returned before it was prepared.
    pub fn to_load_ahead(&self) -> Option<&RoomId> {
        match &self.phase {
            Phase::CountingDown { to, .. } => Some(&to.room_id),
            Phase::Moving {
                to,
                step: Step::Joining,
                ..
            } if self.here.is_some() => Some(&to.room_id),
            _ => None,
        }
    }

    /// Returns when [`Input::Time`] is due.
    pub fn wake_at(&self) -> Option<MilliSecondsSinceUnixEpoch> {
        let phase = match &self.phase {
            Phase::CountingDown { at, .. } => Some(*at),
            Phase::Moving { until, .. } => Some(*until),
            _ => None,
        };
        let lost = self.signs.lost_at();
        let lost = lost.filter(|_| self.watches_for_loss());
        phase.into_iter().chain(lost).min()
    }

    /// Says what the user is to be shown.
    pub fn shown(&self) -> Shown {
        match &self.phase {
            Phase::Lobby(_) | Phase::Settled => Shown::Call,
            Phase::NotMoved(to) => Shown::NotMoved(to.clone()),
            Phase::CountingDown { to, at } => Shown::CountingDown {
                to: to.clone(),
                at: *at,
            },
            Phase::Moving { to, .. } => Shown::Moving(to.clone()),
            Phase::Lost(from, why) => Shown::Lost {
                from: from.clone(),
                why: *why,
                may_return: self.before.is_some(),
            },
            Phase::HungUp => Shown::HungUp,
        }
    }

    /// Takes in what has happened, and says what is to be done.
    pub fn step(&mut self, input: Input, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        match input {
            Input::Offered(offer) => {
                self.offer = offer.map(|offer| *offer);
                self.reconsider(now);
            }
            Input::Time => return self.time(now),
            Input::MoveNow => {
                if let Phase::CountingDown { to, .. } = &self.phase {
                    return self.begin(to.clone(), now);
                }
            }
            Input::Stay => {
                if let Phase::CountingDown { to, .. } | Phase::NotMoved(to) = &self.phase {
                    self.refused = Some(self.refusal(&to.room_id));
                    self.phase = Phase::Settled;
                }
            }
            Input::TryAgain => {
                if let Phase::NotMoved(to) | Phase::Lost(to, _) = &self.phase {
                    self.refused = None;
                    return self.begin(to.clone(), now);
                }
            }
            Input::Return => {
                if let Phase::Lost(from, _) = &self.phase
                    && let Some(before) = self.before.take()
                {
                    // Or they would be moved again at once.
                    self.refused = Some(self.refusal(&from.room_id));
                    return self.begin(before, now);
                }
            }
            Input::Joined => {
                if let Some(to) = self.at_step(Step::Joining) {
                    self.go(to.clone(), Step::Preparing, PREPARING, now);
                    return vec![Action::Prepare(to.room_id)];
                }
            }
            Input::NotJoined => {
                if let Some(to) = self.at_step(Step::Joining) {
                    return self.give_up(to);
                }
            }
            Input::Ready(room_id) => {
                if let Some(to) = self
                    .at_step(Step::Preparing)
                    .filter(|to| to.room_id == room_id)
                {
                    return match self.here() {
                        Some(here) => {
                            let here = here.to_owned();
                            self.go(to, Step::HangingUp, HANGING_UP, now);
                            vec![Action::HangUp(here)]
                        }
                        None => self.enter(to, now),
                    };
                }
            }
            Input::Closed(room_id) => return self.closed(&room_id, now),
            Input::Retired(room_id) => {
                if self.here() == Some(&*room_id)
                    && let Some(to) = self.at_step(Step::Retiring)
                {
                    return self.enter(to, now);
                }
            }
            Input::Entered(room_id) => self.entered(&room_id, now),
            // The old call is left. What is still to come of its hanging up is a sound.
            Input::Known(room_id, false) if self.is_left(&room_id) => {
                if let Some(to) = self.at_step(Step::HangingUp) {
                    return self.retire(to, now);
                }
            }
            Input::Known(room_id, is_known) => {
                if self.here() == Some(&*room_id) {
                    self.signs.homeserver(is_known, now);
                }
            }
            Input::Media(room_id, answers) => {
                if self.here() == Some(&*room_id) {
                    self.signs.media_server(answers, now);
                }
            }
        }
        Vec::new()
    }

    fn time(&mut self, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        let lost_at = self.signs.lost_at();
        let is_lost = lost_at.is_some_and(|lost_at| now >= lost_at);
        if is_lost && self.watches_for_loss() {
            return self.lose();
        }
        match self.phase.clone() {
            Phase::CountingDown { to, at } if now >= at => self.begin(to, now),
            Phase::Moving { to, step, until } if now >= until => match step {
                Step::Joining | Step::Preparing => self.give_up(to),
                Step::HangingUp => self.retire(to, now),
                // The homeserver does not answer. The old call ends by its own delayed event, and
                // nobody waits for that.
                Step::Retiring => self.enter(to, now),
                Step::Entering => {
                    self.phase = Phase::Lost(to.clone(), Loss::Connection);
                    vec![Action::Retire(to.room_id)]
                }
            },
            _ => Vec::new(),
        }
    }

    fn closed(&mut self, room_id: &RoomId, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
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
            // Whoever hangs up while they are moved does not want to be in a call.
            Phase::Moving {
                to,
                step: Step::Joining | Step::Preparing,
                ..
            } if is_here => {
                let here = self.here.take().map(|here| Action::Retire(here.room_id));
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
                self.phase = Phase::HungUp;
                vec![Action::Retire(room_id.to_owned())]
            }
            _ => Vec::new(),
        }
    }

    fn entered(&mut self, room_id: &RoomId, now: MilliSecondsSinceUnixEpoch) {
        let to = match &self.phase {
            Phase::Lobby(lobby) => lobby.clone(),
            Phase::Moving {
                to,
                step: Step::Entering,
                ..
            } => to.clone(),
            _ => return,
        };
        if to.room_id != room_id {
            return;
        }
        self.has_moved = to.room_id != self.parent
            && (self.has_moved
                || self
                    .before
                    .as_ref()
                    .is_some_and(|b| b.room_id == self.parent));
        self.here = Some(to);
        self.signs = Signs::of_entered(now);
        self.phase = Phase::Settled;
        self.reconsider(now);
    }

    /// Looks whether the user is where they should be.
    fn reconsider(&mut self, now: MilliSecondsSinceUnixEpoch) {
        let wanted = self.wanted();
        let wanted = wanted.filter(|to| self.refused != Some(self.refusal(&to.room_id)));
        match (&self.phase, wanted) {
            (Phase::CountingDown { to, .. }, Some(wanted)) if to.room_id == wanted.room_id => {}
            (Phase::Settled | Phase::NotMoved(_) | Phase::CountingDown { .. }, Some(to)) => {
                let at = after(now, COUNTDOWN);
                self.phase = Phase::CountingDown { to, at };
            }
            (Phase::CountingDown { .. }, None) => self.phase = Phase::Settled,
            _ => {}
        }
    }

    /// Where the user's call should be, if that is elsewhere.
    fn wanted(&self) -> Option<Destination> {
        let here = self.here()?;
        match &self.offer {
            Some(offer) => {
                let child = offer.automatic()?;
                let is_within = here == self.parent || offer.child(here).is_some();
                (is_within && child.room_id != here).then(|| Destination {
                    room_id: child.room_id.clone(),
                    via: child.via.clone(),
                    name: child.name.clone(),
                })
            }
            None => self
                .has_moved
                .then(|| Destination::new(self.parent.clone())),
        }
    }

    fn refusal(&self, room_id: &RoomId) -> Refused {
        let session = self.offer.as_ref().and_then(|offer| offer.session.as_ref());
        Refused {
            session: session.map(|session| session.id.clone()),
            room_id: room_id.to_owned(),
        }
    }

    fn begin(&mut self, to: Destination, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        self.go(to.clone(), Step::Joining, JOINING, now);
        vec![Action::Join(to)]
    }

    fn retire(&mut self, to: Destination, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        self.go(to, Step::Retiring, RETIRING, now);
        let here = self.here().map(|here| Action::Retire(here.to_owned()));
        here.into_iter().collect()
    }

    fn enter(&mut self, to: Destination, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        if let Some(here) = self.here.take() {
            self.before = Some(here);
        }
        self.signs = Signs::default();
        let action = Action::Enter(to.room_id.clone());
        self.go(to, Step::Entering, ENTERING, now);
        vec![action]
    }

    /// Stays in the old call if there is one.
    fn give_up(&mut self, to: Destination) -> Vec<Action> {
        let action = Action::Retire(to.room_id.clone());
        if self.here.is_some() {
            self.refused = Some(self.refusal(&to.room_id));
            self.phase = Phase::NotMoved(to);
        } else {
            self.phase = Phase::Lost(to, Loss::Connection);
        }
        vec![action]
    }

    fn lose(&mut self) -> Vec<Action> {
        let why = std::mem::take(&mut self.signs).loss();
        let Some(here) = self.here.take() else {
            return Vec::new();
        };
        let action = Action::Retire(here.room_id.clone());
        self.phase = Phase::Lost(here, why);
        vec![action]
    }

    fn go(&mut self, to: Destination, step: Step, span: u32, now: MilliSecondsSinceUnixEpoch) {
        let until = after(now, span);
        self.phase = Phase::Moving { to, step, until };
    }

    fn at_step(&self, wanted: Step) -> Option<Destination> {
        match &self.phase {
            Phase::Moving { to, step, .. } if *step == wanted => Some(to.clone()),
            _ => None,
        }
    }

    /// Whether a call that the homeserver knows no more, and did know, is the one that hangs up.
    fn is_left(&self, room_id: &RoomId) -> bool {
        self.here() == Some(room_id)
            && !self.signs.is_missing()
            && self.at_step(Step::HangingUp).is_some()
    }

    /// Whether a call that has no good signs is a lost one, and not one that is left.
    fn watches_for_loss(&self) -> bool {
        matches!(
            self.phase,
            Phase::Settled | Phase::NotMoved(_) | Phase::CountingDown { .. }
        )
    }
}

fn after(time: MilliSecondsSinceUnixEpoch, span: u32) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(time.get().saturating_add(UInt::from(span)))
}
