//! Visits: a host speaks to the calls of all groups, or listens in on one, from outside of them.
//!
//! Each call that is visited has a membership of its own, so that everybody in it sees the host. What is decided here
//! is which calls those are, and that none of them keeps a membership when the visit is over.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use ruma::{MilliSecondsSinceUnixEpoch, OwnedRoomId, RoomId};

/// How long a membership outlives a program that is killed, at least.
const LEAST: Duration = Duration::from_secs(18);

/// By how much longer for each call: homeservers take one renewal a second of one user.
const FOR_EACH: Duration = Duration::from_secs(4);

/// In how many calls the delayed leave is sent first: with Synapse's usual limits a user sends ten events in a row,
/// and each call takes two.
const LEAVES_FIRST: usize = 5;

/// When the delayed event is sent by which the homeserver empties a membership (MSC4140).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// Before the membership, so that there is none without a leave.
    First,
    /// After the membership, which is valid for a minute until then: all calls are to be entered at once.
    Second,
}

/// What a group's call is like for somebody who would visit it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Facts {
    /// Whether the group is part of the break-out that is open.
    pub is_open: bool,
    /// Whether the user is in its room.
    pub is_joined: bool,
    /// Whether its room is encrypted, and so its call.
    pub is_encrypted: bool,
    /// Whether the user may say there that they are in its call.
    pub may_enter: bool,
    /// How many others are in its call.
    pub others: usize,
}

/// Why a call is not visited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barrier {
    /// The group is closed, or the break-out has ended.
    Closed,
    /// The user is not in the room.
    NotJoined,
    /// It is encrypted, and a visit is not: the others' clients would report an unencrypted participant.
    Encrypted,
    /// The room does not let the user be in calls.
    NotAllowed,
    /// Nobody is in it.
    Nobody,
}

impl Facts {
    /// Returns why the call is not visited, if it is not.
    pub fn barrier(self) -> Option<Barrier> {
        match self {
            Self { is_open: false, .. } => Some(Barrier::Closed),
            Self {
                is_joined: false, ..
            } => Some(Barrier::NotJoined),
            Self {
                is_encrypted: true, ..
            } => Some(Barrier::Encrypted),
            Self {
                may_enter: false, ..
            } => Some(Barrier::NotAllowed),
            Self { others: 0, .. } => Some(Barrier::Nobody),
            _ => None,
        }
    }
}

impl Barrier {
    /// Returns whether it passes by what others do, so that it is waited for.
    pub fn may_pass(self) -> bool {
        self == Self::Nobody
    }
}

/// What did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The homeserver does not take the membership.
    Membership,
    /// There is no token for the media server.
    Token,
    /// The media server was not reached from the browser, or was lost.
    Media,
}

/// How a visit to one call is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// There is none, for a reason that may pass.
    Barred(Barrier),
    /// The membership is being sent, and a token for the media server requested.
    Entering,
    /// The browser connects to the media server.
    Connecting,
    /// The host is heard, or hears.
    On,
    /// It did not work. It is not tried again by itself.
    Failed(Failure),
}

/// What has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A group's call is like this now.
    Seen(OwnedRoomId, Facts),
    /// The homeserver has the membership, and there is a token.
    Entered(OwnedRoomId),
    /// The browser is connected.
    Connected(OwnedRoomId),
    /// The browser reconnects by itself.
    Interrupted(OwnedRoomId),
    /// It did not work, or not any more.
    Failed(OwnedRoomId, Failure),
    /// The user wants what did not work to be tried again.
    TryAgain,
    /// It is over.
    Stop,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Send the membership, and get a token; [`Input::Entered`] or [`Input::Failed`] must follow.
    Enter(OwnedRoomId),
    /// Have the browser connect; [`Input::Connected`] or [`Input::Failed`] must follow.
    Connect(OwnedRoomId),
    /// Have the browser disconnect, and see to it that there is no membership.
    Leave(OwnedRoomId),
}

/// A visit to the calls of groups.
#[derive(Clone, Debug, Default)]
pub struct Visit {
    calls: BTreeMap<OwnedRoomId, Stage>,
    /// Those of which it is not known yet what has become of entering them.
    asked: BTreeSet<OwnedRoomId>,
    is_over: bool,
}

impl Visit {
    /// Returns how it is with each call.
    pub fn stages(&self) -> impl Iterator<Item = (&RoomId, Stage)> {
        self.calls
            .iter()
            .map(|(room_id, stage)| (&**room_id, *stage))
    }

    /// Returns whether there are calls, and none that is visited, or will be when somebody comes into it.
    pub fn is_in_vain(&self) -> bool {
        let goes_on = |stage: &Stage| match stage {
            Stage::Entering | Stage::Connecting | Stage::On => true,
            Stage::Barred(barrier) => barrier.may_pass(),
            Stage::Failed(_) => false,
        };
        !self.calls.is_empty() && !self.calls.values().any(goes_on)
    }

    /// Takes in what has happened, and returns what is to be done. What nobody waits for enters no
    /// call: at most, one is to be left that was left before. Nothing here depends on the time.
    pub fn process(&mut self, input: Input, _now: MilliSecondsSinceUnixEpoch) -> Vec<Action> {
        match input {
            Input::Seen(room_id, facts) => self.see(&room_id, facts.barrier()),
            Input::Entered(room_id) => {
                self.asked.remove(&room_id);
                if self.calls.get(&room_id) == Some(&Stage::Entering) {
                    return self.go(&room_id, Stage::Connecting, Action::Connect);
                }
                // It was left while the membership was being sent, which has taken longer than the leave.
                vec![Action::Leave(room_id)]
            }
            Input::Connected(room_id) => {
                if let Some(stage @ Stage::Connecting) = self.calls.get_mut(&room_id) {
                    *stage = Stage::On;
                }
                Vec::new()
            }
            Input::Interrupted(room_id) => {
                if let Some(stage @ Stage::On) = self.calls.get_mut(&room_id) {
                    *stage = Stage::Connecting;
                }
                Vec::new()
            }
            Input::Failed(room_id, failure) => {
                if failure != Failure::Media {
                    self.asked.remove(&room_id);
                }
                let stage = self.calls.get_mut(&room_id);
                if let Some(stage) = stage.filter(|stage| stage.is_under_way()) {
                    *stage = Stage::Failed(failure);
                }
                // Whatever failed, something of it may have been done.
                vec![Action::Leave(room_id)]
            }
            Input::TryAgain => {
                self.calls
                    .retain(|_, stage| !matches!(stage, Stage::Failed(_)));
                Vec::new()
            }
            Input::Stop => {
                self.is_over = true;
                let calls = std::mem::take(&mut self.calls).into_iter();
                let under_way = calls.filter(|(_, stage)| stage.is_under_way());
                under_way
                    .map(|(room_id, _)| Action::Leave(room_id))
                    .collect()
            }
        }
    }

    fn see(&mut self, room_id: &RoomId, barrier: Option<Barrier>) -> Vec<Action> {
        if self.is_over {
            return Vec::new();
        }
        let stage = self.calls.get(room_id).copied();
        match (stage, barrier) {
            // One after the other: what comes of the first would be taken for the second's.
            (None | Some(Stage::Barred(_)), None) if self.asked.contains(room_id) => Vec::new(),
            (None | Some(Stage::Barred(_)), None) => {
                self.asked.insert(room_id.to_owned());
                self.go(room_id, Stage::Entering, Action::Enter)
            }
            (Some(stage), Some(barrier)) if stage.is_under_way() => {
                self.go(room_id, Stage::Barred(barrier), Action::Leave)
            }
            (_, Some(barrier)) => {
                self.calls
                    .insert(room_id.to_owned(), Stage::Barred(barrier));
                Vec::new()
            }
            (Some(_), None) => Vec::new(),
        }
    }

    fn go(
        &mut self,
        room_id: &RoomId,
        stage: Stage,
        action: impl Fn(OwnedRoomId) -> Action,
    ) -> Vec<Action> {
        self.calls.insert(room_id.to_owned(), stage);
        vec![action(room_id.to_owned())]
    }
}

impl Stage {
    fn is_under_way(self) -> bool {
        matches!(self, Self::Entering | Self::Connecting | Self::On)
    }
}

/// Returns after how long the homeserver empties a membership that is not renewed, in a visit to so many calls.
pub fn leave_after(calls: usize) -> Duration {
    let calls = u32::try_from(calls).unwrap_or(u32::MAX);
    LEAST.max(FOR_EACH.saturating_mul(calls))
}

/// Returns when the delayed leave is sent, in a visit to this many calls.
pub fn leave(calls: usize) -> Leave {
    match calls {
        ..=LEAVES_FIRST => Leave::First,
        _ => Leave::Second,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use ruma::{owned_room_id, room_id};

    use super::*;

    const WELCOME: Facts = Facts {
        is_open: true,
        is_joined: true,
        is_encrypted: false,
        may_enter: true,
        others: 2,
    };

    fn process(visit: &mut Visit, input: Input) -> Vec<Action> {
        visit.process(input, MilliSecondsSinceUnixEpoch(ruma::UInt::MIN))
    }

    #[test]
    fn a_call_is_entered_then_connected_and_left_at_the_end() {
        let (mut visit, one) = (Visit::default(), room_id!("!1:x"));
        let enter = vec![Action::Enter(one.to_owned())];
        assert_eq!(
            process(&mut visit, Input::Seen(one.to_owned(), WELCOME)),
            enter
        );
        assert_eq!(
            process(&mut visit, Input::Seen(one.to_owned(), WELCOME)),
            []
        );
        let connect = vec![Action::Connect(one.to_owned())];
        assert_eq!(process(&mut visit, Input::Entered(one.to_owned())), connect);
        assert_eq!(process(&mut visit, Input::Connected(one.to_owned())), []);
        assert_eq!(visit.stages().next(), Some((one, Stage::On)));
        process(&mut visit, Input::Interrupted(one.to_owned()));
        assert_eq!(visit.stages().next(), Some((one, Stage::Connecting)));
        process(&mut visit, Input::Connected(one.to_owned()));
        let leave = vec![Action::Leave(one.to_owned())];
        assert_eq!(process(&mut visit, Input::Stop), leave);
        assert_eq!(
            process(&mut visit, Input::Seen(one.to_owned(), WELCOME)),
            []
        );
    }

    #[test]
    fn a_call_is_visited_only_where_that_is_possible_and_somebody_is_there() {
        for (facts, barrier) in [
            (
                Facts {
                    is_open: false,
                    ..WELCOME
                },
                Barrier::Closed,
            ),
            (
                Facts {
                    is_joined: false,
                    ..WELCOME
                },
                Barrier::NotJoined,
            ),
            (
                Facts {
                    is_encrypted: true,
                    ..WELCOME
                },
                Barrier::Encrypted,
            ),
            (
                Facts {
                    may_enter: false,
                    ..WELCOME
                },
                Barrier::NotAllowed,
            ),
            (
                Facts {
                    others: 0,
                    ..WELCOME
                },
                Barrier::Nobody,
            ),
        ] {
            let (mut visit, one) = (Visit::default(), room_id!("!1:x"));
            assert_eq!(process(&mut visit, Input::Seen(one.to_owned(), facts)), []);
            let barred = Some((one, Stage::Barred(barrier)));
            assert_eq!(visit.stages().next(), barred);
            // It may pass, and come back.
            assert_eq!(
                process(&mut visit, Input::Seen(one.to_owned(), WELCOME)).len(),
                1
            );
            let leave = vec![Action::Leave(one.to_owned())];
            assert_eq!(
                process(&mut visit, Input::Seen(one.to_owned(), facts)),
                leave
            );
            // Nothing is begun before that has come to its end.
            assert_eq!(
                process(&mut visit, Input::Seen(one.to_owned(), WELCOME)),
                []
            );
            assert_eq!(process(&mut visit, Input::Entered(one.to_owned())), leave);
            assert_eq!(
                process(&mut visit, Input::Seen(one.to_owned(), WELCOME)).len(),
                1
            );
        }
    }

    #[test]
    fn what_failed_is_left_and_tried_again_only_when_that_is_wanted() {
        let (mut visit, one) = (Visit::default(), room_id!("!1:x"));
        process(&mut visit, Input::Seen(one.to_owned(), WELCOME));
        let failed = Input::Failed(one.to_owned(), Failure::Token);
        assert!(!visit.is_in_vain());
        assert_eq!(process(&mut visit, failed), [Action::Leave(one.to_owned())]);
        assert!(visit.is_in_vain());
        assert_eq!(
            process(&mut visit, Input::Seen(one.to_owned(), WELCOME)),
            []
        );
        // Somebody may come into another call.
        let two = room_id!("!2:x");
        process(
            &mut visit,
            Input::Seen(
                two.to_owned(),
                Facts {
                    others: 0,
                    ..WELCOME
                },
            ),
        );
        assert!(!visit.is_in_vain());
        process(
            &mut visit,
            Input::Seen(
                two.to_owned(),
                Facts {
                    is_joined: false,
                    ..WELCOME
                },
            ),
        );
        assert!(visit.is_in_vain());
        process(&mut visit, Input::TryAgain);
        process(&mut visit, Input::Seen(two.to_owned(), WELCOME));
        assert!(!visit.is_in_vain());
        let enter = vec![Action::Enter(one.to_owned())];
        assert_eq!(
            process(&mut visit, Input::Seen(one.to_owned(), WELCOME)),
            enter
        );
    }

    #[test]
    fn a_homeserver_is_not_asked_for_more_than_a_renewal_a_second() {
        for calls in 0..100_u32 {
            let renewals = leave_after(calls as usize) / 3;
            assert!(renewals >= Duration::from_secs(1) * calls, "{calls}");
        }
    }

    proptest! {
        /// Whatever happens in whichever order, when everything under way has come to its end no call has a membership.
        #[test]
        fn no_membership_is_left_behind(
            steps in prop::collection::vec((0..3_usize, 0..7_u8), 0..60),
        ) {
            let rooms = [owned_room_id!("!1:x"), owned_room_id!("!2:x"), owned_room_id!("!3:x")];
            let mut visit = Visit::default();
            let mut asked: Vec<OwnedRoomId> = Vec::new();
            let mut memberships = BTreeSet::new();
            let perform = |actions: Vec<Action>, asked: &mut Vec<_>, there: &mut BTreeSet<_>| {
                for action in actions {
                    match action {
                        Action::Enter(room_id) => asked.push(room_id),
                        Action::Connect(_) => {}
                        Action::Leave(room_id) => {
                            there.remove(&room_id);
                        }
                    }
                }
            };
            let steps = steps.into_iter().chain([(0, 6)]);
            for (number, step) in steps {
                let room = &rooms[number];
                let actions = match step {
                    0 => process(&mut visit, Input::Seen(room.to_owned(), WELCOME)),
                    1 => process(&mut visit, Input::Seen(room.to_owned(), Facts { others: 0, ..WELCOME })),
                    2 if !asked.is_empty() => {
                        let entered = asked.remove(0);
                        memberships.insert(entered.clone());
                        process(&mut visit, Input::Entered(entered))
                    }
                    3 => process(&mut visit, Input::Connected(room.to_owned())),
                    4 => process(&mut visit, Input::Failed(room.to_owned(), Failure::Media)),
                    5 => process(&mut visit, Input::TryAgain),
                    6 => process(&mut visit, Input::Stop),
                    _ => Vec::new(),
                };
                perform(actions, &mut asked, &mut memberships);
            }
            for room_id in std::mem::take(&mut asked) {
                memberships.insert(room_id.clone());
                let actions = process(&mut visit, Input::Entered(room_id));
                perform(actions, &mut asked, &mut memberships);
            }
            prop_assert!(memberships.is_empty() && asked.is_empty());
        }
    }
}
