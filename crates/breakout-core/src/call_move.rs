//! How a call that this client hosts itself moves with its user: into the child when a break-out
//! opens, back when it ends (the MSC's VoIP section).
//!
//! A machine without I/O: it takes in what happens and returns what is to be done. The old call
//! goes on until the new one is ready to be entered, and the new one is entered only when the old
//! one has certainly been left: the user is never in two calls, and in none for as short a time as
//! possible. Only a trusted offer moves anybody by itself, and only after a countdown that the user
//! can refuse. A call on another device has no such machine, and so is never doubled.

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId, UInt};

use crate::offer::Offer;

mod devices;
mod exchange;
mod loading;
mod memory;
mod moving;
mod signs;
#[cfg(test)]
mod tests;

pub use self::{
    devices::{CallDevices, Devices, KeptDevices},
    exchange::{Action, Destination, Input, Loss, Shown},
    memory::Memory,
};
use self::{loading::Loading, memory::Refused, moving::Step, signs::Signs};

/// How long a move is announced before it happens, in milliseconds.
pub const COUNTDOWN: u32 = 10_000;
/// How long a room may take to be joined, in milliseconds.
const JOINING: u32 = 20_000;
/// How long the new call may take to be ready since it did something last, in milliseconds. The old
/// one goes on meanwhile.
const PREPARING: u32 = 30_000;
/// How long a call whose files are loaded may do nothing at all, in milliseconds, and how long the
/// lobby may.
const BLANK: u32 = 10_000;
/// How long the old call may take to hang up by itself, in milliseconds.
const HANGING_UP: u32 = 2_000;
/// How long the homeserver may take to learn that the old call was left, in milliseconds.
const RETIRING: u32 = 8_000;
/// How long the new call may take to be entered since it did something last, in milliseconds.
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
    /// What is known from outside of the call that the user is in.
    signs: Signs,
    /// The call that is being prepared, while its request to the homeserver is not answered.
    unheard: Option<OwnedRoomId>,
    /// The call that is being loaded, until it does something.
    loading: Option<Loading>,
    /// What a page that is reloaded needs to know, too.
    memory: Memory,
    phase: Phase,
}

/// Where the user is between two calls.
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

impl CallMove {
    /// Begins in the lobby of a call: that of the parent whose offers are fed in, or that of a
    /// child.
    pub fn in_lobby(parent: OwnedRoomId, room: Destination) -> Self {
        Self {
            parent,
            offer: None,
            here: None,
            before: None,
            signs: Signs::default(),
            unheard: None,
            loading: None,
            memory: Memory::default(),
            phase: Phase::Lobby(room),
        }
    }

    /// Goes on with what an earlier page has left, for example before it was reloaded.
    pub fn with_memory(mut self, memory: Memory) -> Self {
        self.memory = memory;
        self
    }

    /// Returns what the next page is to go on with.
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// Returns the room whose call the user is in.
    pub fn here(&self) -> Option<&RoomId> {
        self.here.as_ref().map(|here| &*here.room_id)
    }

    /// Returns the room whose call, and media server, are to be followed: the one that the user is in,
    /// or has lost since its media server was silent.
    pub fn followed(&self) -> Option<&RoomId> {
        match &self.phase {
            Phase::Lost(from, Loss::MediaServer | Loss::MediaServerBack) => Some(&from.room_id),
            _ => self.here(),
        }
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

    /// Returns where the countdown leads to, or the user is about to go: the room may be joined and its
    /// call loaded ahead of [`Action::Join`] and [`Action::Prepare`]. It is entered no sooner for
    /// that. When another room or none is returned before it was prepared, the call is to be
    /// dropped, and a room that was joined for it to be left: its user has not been there.
    pub fn ahead(&self) -> Option<&Destination> {
        match &self.phase {
            Phase::CountingDown { to, .. } => Some(to),
            Phase::Moving {
                to,
                step: Step::Joining,
                ..
            } if self.here.is_some() => Some(to),
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
        let blank = self
            .blank_lobby()
            .map(|loading| after(loading.since, BLANK));
        phase.into_iter().chain(lost).chain(blank).min()
    }

    /// Returns what the user is to be shown.
    pub fn shown(&self) -> Shown {
        match &self.phase {
            Phase::Lobby(_) | Phase::Settled => match &self.loading {
                Some(Loading {
                    is_blank: true,
                    is_loaded,
                    ..
                }) => Shown::Blank {
                    is_loaded: *is_loaded,
                },
                _ => match &self.here {
                    Some(here) if !self.signs.was_known() => Shown::Entering(here.clone()),
                    _ => Shown::Call,
                },
            },
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

    /// Takes in what has happened, and returns what is to be done. What nobody waits for changes
    /// nothing: an answer of a room that is moved to no more, or a choice that the user no longer has.
    pub fn process(&mut self, input: Input, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
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
                    self.memory.refused = Some(self.refusal(&to.room_id));
                    self.phase = Phase::Settled;
                }
            }
            Input::TryAgain => {
                if let Phase::NotMoved(to) | Phase::Lost(to, _) = &self.phase {
                    self.memory.refused = None;
                    return self.begin(to.clone(), now);
                }
            }
            Input::Return => {
                if let Phase::Lost(from, _) = &self.phase
                    && let Some(before) = self.before.take()
                {
                    // Or they would be moved again at once.
                    self.memory.refused = Some(self.refusal(&from.room_id));
                    return self.begin(before, now);
                }
            }
            Input::Joined(room_id) => {
                if let Some(to) = self
                    .at_step(Step::Joining)
                    .filter(|to| to.room_id == room_id)
                {
                    self.go(to.clone(), Step::Preparing, PREPARING, now);
                    return vec![Action::Prepare(to.room_id)];
                }
            }
            Input::NotJoined(room_id) => {
                if let Some(to) = self
                    .at_step(Step::Joining)
                    .filter(|to| to.room_id == room_id)
                {
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
                            let connect = Action::Connect(to.room_id.clone());
                            self.go(to, Step::HangingUp, HANGING_UP, now);
                            vec![Action::HangUp(here), connect]
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
                } else if let Phase::Lost(from, Loss::MediaServer | Loss::MediaServerBack) =
                    &self.phase
                    && from.room_id == room_id
                {
                    let why = match answers {
                        true => Loss::MediaServerBack,
                        false => Loss::MediaServer,
                    };
                    self.phase = Phase::Lost(from.clone(), why);
                }
            }
            Input::Loading(room_id) => {
                self.loading = Some(Loading {
                    room_id,
                    since: now,
                    is_loaded: false,
                    is_blank: false,
                });
            }
            Input::Loaded(room_id) => self.loaded(&room_id, now),
            Input::Alive(room_id) => self.alive(&room_id, now),
            Input::Told(room_id, is_answered) => self.told(&room_id, is_answered, now),
            Input::Removed(room_id) => return self.removed(&room_id, now),
        }
        Vec::new()
    }

    fn time(&mut self, now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        let is_blank = self
            .blank_lobby()
            .is_some_and(|it| now >= after(it.since, BLANK));
        if is_blank && let Some(loading) = &mut self.loading {
            loading.is_blank = true;
        }
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

    fn told(&mut self, room_id: &RoomId, is_answered: bool, now: MilliSecondsSinceUnixEpoch) {
        if self.here() == Some(room_id) {
            self.signs.told(is_answered, now);
        } else if is_answered {
            self.unheard.take_if(|unheard| unheard == room_id);
        } else {
            self.unheard = Some(room_id.to_owned());
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
        let is_offered = |offer: &Offer| !offer.warns() && offer.child(room_id).is_some();
        let belongs = self.memory.group.is_some()
            || self.before.as_ref().map(|before| &*before.room_id) == Some(&*self.parent)
            || self.offer.as_ref().is_some_and(is_offered);
        let is_group = to.room_id != self.parent && belongs;
        self.memory.group = is_group.then(|| to.room_id.clone());
        self.here = Some(to);
        self.signs = Signs::of_entered(now);
        if self.unheard.take_if(|unheard| unheard == room_id).is_some() {
            self.signs.told(false, now);
        }
        self.phase = Phase::Settled;
        self.reconsider(now);
    }

    /// Looks whether the user is where they should be.
    fn reconsider(&mut self, now: MilliSecondsSinceUnixEpoch) {
        let wanted = self.wanted();
        let wanted = wanted.filter(|to| self.memory.refused != Some(self.refusal(&to.room_id)));
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
                let is_within =
                    here == self.parent || offer.child(here).is_some() || self.has_moved();
                (is_within && child.room_id != here).then(|| Destination {
                    room_id: child.room_id.clone(),
                    via: child.via.clone(),
                    name: child.name.clone(),
                })
            }
            None => self
                .has_moved()
                .then(|| Destination::new(self.parent.clone())),
        }
    }

    /// Whether they are where the break-out has brought them, so that there is a way back.
    fn has_moved(&self) -> bool {
        self.here.is_some() && self.memory.group.as_deref() == self.here()
    }

    fn refusal(&self, room_id: &RoomId) -> Refused {
        let session = self.offer.as_ref().and_then(|offer| offer.session.as_ref());
        Refused {
            session: session.map(|session| session.id.clone()),
            room_id: room_id.to_owned(),
        }
    }
}

fn after(time: MilliSecondsSinceUnixEpoch, span: u32) -> MilliSecondsSinceUnixEpoch {
    MilliSecondsSinceUnixEpoch(time.get().saturating_add(UInt::from(span)))
}
