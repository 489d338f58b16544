//! What a process of a host knows of the session whose time it keeps.

use std::collections::BTreeSet;

use ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId};

use super::{Duty, Warning, Watched};
use crate::{
    event::{
        SessionId,
        breakout::{BreakoutEventContent, Session},
    },
    room::PresentBreakout,
};

/// The keeping of time in one room, over one session after another.
///
/// It takes in what is present whenever that may have changed, and returns what is to be done. A
/// break-out that a stranger has opened is not fed in.
#[derive(Clone, Debug)]
pub struct Keeping {
    own: OwnedUserId,
    kept: Option<Kept>,
    on_server: Option<bool>,
    levels: Option<OwnedEventId>,
    warned: BTreeSet<Warning>,
}

/// The session whose time is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Kept {
    /// Its ID.
    pub session: SessionId,

    /// When it ends by itself.
    pub ends_at: Option<MilliSecondsSinceUnixEpoch>,

    /// Who sent the event.
    pub sender: Option<OwnedUserId>,
}

/// A session that was kept is over.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Over {
    /// Its note at the end; `None` where another break-out stands in its place.
    pub session: Option<Session>,

    /// Whether the homeserver's timer has ended it for this user. It calls nobody back.
    pub by_own_timer: bool,
}

/// What the homeserver's timers should be.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum TimerWish<'a> {
    /// None of this user's, since the session has no end.
    None,

    /// One that ends this session, where `ends`; else none that does, since another host keeps its
    /// time, but maybe one that puts back the levels of the parent.
    For {
        /// The session.
        session: &'a Session,
        /// Whether this user's timer ends it.
        ends: bool,
    },
}

impl Keeping {
    /// Begins with nothing known.
    pub fn new(own: OwnedUserId) -> Self {
        Self {
            own,
            kept: None,
            on_server: None,
            levels: None,
            warned: BTreeSet::new(),
        }
    }

    /// Returns this user.
    pub fn own_user(&self) -> &OwnedUserId {
        &self.own
    }

    /// Returns how the session ended that was kept, or `None` if it goes on or there was none.
    pub fn over(&self, present: &PresentBreakout) -> Option<Over> {
        let kept = self.kept.as_ref()?;
        if present.is_of(&kept.session) && present.content.is_open() {
            return None;
        }
        let note = present.content.session.clone();
        let session = note.filter(|note| note.id == kept.session);
        let ended_at = session.as_ref().and_then(|note| note.ended_at);
        Some(Over {
            by_own_timer: ended_at.is_some() && ended_at == kept.ends_at && self.is_own(present),
            session,
        })
    }

    /// Takes in what is present. Returns the session if it is a new one, or has a new end: the
    /// homeserver's timers are to be checked then, after the event's sender had time to do so.
    pub fn notice(&mut self, present: &PresentBreakout) -> Option<&Kept> {
        let session = present.content.session.as_ref();
        let session = session.filter(|_| present.content.is_open())?;
        let now_kept = Kept {
            session: session.id.clone(),
            ends_at: session.ends_at,
            sender: present.sender.clone(),
        };
        if self.kept.as_ref() == Some(&now_kept) {
            return None;
        }
        self.on_server = None;
        Some(self.kept.insert(now_kept))
    }

    /// Notes which event holds the power levels of the parent. Returns whether it is another one and
    /// the parent is quiet: the homeserver's timer has to put back the others then.
    pub fn notice_levels(
        &mut self,
        present: &PresentBreakout,
        levels: Option<OwnedEventId>,
    ) -> bool {
        let session = present.content.session.as_ref();
        if session.is_none_or(|session| !session.quiet_main) || self.levels == levels {
            return false;
        }
        self.levels = levels;
        true
    }

    /// Returns what the homeserver's timers should be for what is present.
    ///
    /// Where another host keeps the time now, what this user left would end the session when that
    /// host did not mean it to.
    pub fn timers<'a>(&self, present: &'a PresentBreakout) -> TimerWish<'a> {
        let session = present.content.session.as_ref();
        match session.filter(|session| session.ends_at.is_some()) {
            Some(session) => TimerWish::For {
                session,
                ends: self.is_own(present),
            },
            None => TimerWish::None,
        }
    }

    /// Notes whether the homeserver ends the session that is kept.
    pub fn timer_set(&mut self, on_server: bool) {
        self.on_server = Some(on_server);
    }

    /// Returns what is to be done now.
    pub fn duty(&self, present: &PresentBreakout, now: MilliSecondsSinceUnixEpoch) -> Duty {
        let mut watched = Watched::new(&present.content, present.sent_at);
        watched.is_own = self.is_own(present);
        // Until it is known, the homeserver is given the time to be first.
        watched.on_server = self.on_server.unwrap_or(true);
        Duty::now(&watched, &self.warned, now)
    }

    /// Notes that people are warned, so that they are not warned again.
    pub fn warned(&mut self, warning: Warning) {
        self.warned.insert(warning);
    }

    /// Returns whether this user sent what is present.
    pub fn is_own(&self, present: &PresentBreakout) -> bool {
        present.sender.as_ref() == Some(&self.own)
    }
}

/// Returns whether this user's timer restores the power levels of the parent: the event's sender
/// has that timer if they may change the levels, else any host who may.
pub fn keeps_levels(is_own: bool, may_own: bool, may_sender: bool) -> bool {
    may_own && (is_own || !may_sender)
}

/// Returns whether a session that is over says that it made the parent quiet. Whether it still is must be
/// looked up.
pub fn noted_quiet(present: &PresentBreakout) -> bool {
    let session = present.content.session.as_ref();
    !present.content.is_open() && session.is_some_and(|session| session.quiet_main)
}

/// Returns whether the session that is to be ended still stands on the homeserver, with the same end.
pub fn still_ends(known: &BreakoutEventContent, fresh: &BreakoutEventContent) -> bool {
    let end = |content: &BreakoutEventContent| {
        let session = content.session.as_ref();
        session.map(|session| (session.id.clone(), session.ends_at))
    };
    fresh.is_open() && end(known) == end(fresh)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ruma::{UInt, owned_event_id, owned_room_id, owned_server_name, owned_user_id};

    use super::*;
    use crate::event::breakout::Child;

    fn at(minutes: u32) -> MilliSecondsSinceUnixEpoch {
        MilliSecondsSinceUnixEpoch(UInt::from(minutes * 60_000))
    }

    fn present(session: Session) -> PresentBreakout {
        let child = Child::new(vec![owned_server_name!("a")]);
        let children = BTreeMap::from([(owned_room_id!("!a"), child)]);
        PresentBreakout {
            content: BreakoutEventContent::open(children, session),
            sender: Some(owned_user_id!("@own:x")),
            ..PresentBreakout::default()
        }
    }

    fn ends(minutes: u32) -> Session {
        Session {
            ends_at: Some(at(minutes)),
            ..Session::new("s1")
        }
    }

    fn ended(mut present: PresentBreakout, minutes: u32) -> PresentBreakout {
        present.content.children.clear();
        if let Some(session) = &mut present.content.session {
            session.ended_at = Some(at(minutes));
        }
        present
    }

    fn keeping() -> Keeping {
        Keeping::new(owned_user_id!("@own:x"))
    }

    #[test]
    fn a_session_is_noticed_once_and_again_when_its_end_moves() {
        let mut keeping = keeping();
        assert!(keeping.notice(&PresentBreakout::default()).is_none());
        let kept = keeping.notice(&present(ends(10))).unwrap();
        assert_eq!(kept.ends_at, Some(at(10)));
        assert_eq!(keeping.notice(&present(ends(10))), None);
        keeping.timer_set(false);
        assert_eq!(keeping.duty(&present(ends(10)), at(10)), Duty::End);
        // The timer of another end is not known: the homeserver may have it.
        assert!(keeping.notice(&present(ends(11))).is_some());
        assert_ne!(keeping.duty(&present(ends(11)), at(11)), Duty::End);
    }

    #[test]
    fn only_the_timer_of_this_user_leaves_somebody_to_call_back() {
        let mut keeping = keeping();
        let open = present(ends(10));
        assert_eq!(keeping.over(&open), None);
        assert!(keeping.notice(&open).is_some());
        assert_eq!(keeping.over(&open), None);
        let by_timer = keeping.over(&ended(open.clone(), 10)).unwrap();
        assert!(by_timer.by_own_timer && by_timer.session.is_some());
        let by_hand = keeping.over(&ended(open.clone(), 9)).unwrap();
        assert!(!by_hand.by_own_timer && by_hand.session.is_some());
        let mut by_other = ended(open, 10);
        by_other.sender = Some(owned_user_id!("@other:x"));
        assert!(!keeping.over(&by_other).unwrap().by_own_timer);
        let another = keeping.over(&present(Session::new("s2"))).unwrap();
        assert_eq!((another.session, another.by_own_timer), (None, false));
    }

    #[test]
    fn a_timer_is_wished_only_for_an_end_and_ends_only_ones_own() {
        let keeping = keeping();
        assert_eq!(
            keeping.timers(&present(Session::new("s1"))),
            TimerWish::None
        );
        let mut open = present(ends(10));
        let wish = |open: &PresentBreakout| match keeping.timers(open) {
            TimerWish::For { ends, .. } => Some(ends),
            TimerWish::None => None,
        };
        assert_eq!(wish(&open), Some(true));
        open.sender = Some(owned_user_id!("@other:x"));
        assert_eq!(wish(&open), Some(false));
    }

    #[test]
    fn levels_are_looked_after_only_while_the_parent_is_quiet() {
        let mut keeping = keeping();
        let levels = || Some(owned_event_id!("$levels"));
        assert!(!keeping.notice_levels(&present(ends(10)), levels()));
        let quiet = present(Session {
            quiet_main: true,
            ..ends(10)
        });
        assert!(keeping.notice_levels(&quiet, levels()));
        assert!(!keeping.notice_levels(&quiet, levels()));
        assert!(!noted_quiet(&quiet));
        assert!(noted_quiet(&ended(quiet, 10)));
    }

    #[test]
    fn the_sender_keeps_the_levels_or_anybody_who_may_in_their_place() {
        assert!(keeps_levels(true, true, true));
        assert!(keeps_levels(false, true, false));
        assert!(!keeps_levels(false, true, true));
        assert!(!keeps_levels(true, false, false));
    }

    #[test]
    fn what_has_changed_meanwhile_is_not_ended() {
        let open = present(ends(10)).content;
        assert!(still_ends(&open, &open));
        assert!(!still_ends(&open, &present(ends(11)).content));
        assert!(!still_ends(&open, &present(Session::new("s2")).content));
        assert!(!still_ends(&open, &ended(present(ends(10)), 10).content));
    }
}
