//! The break-out that is present in a room.

use ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, UInt, UserId};

use super::StateEvent;
use crate::{
    event::breakout::{BreakoutEventContent, EventType},
    opening::Present,
};

/// The content of the break-out event, under whichever of the two types it stands, and who sent
/// it. A room without one has an empty content and no sender.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PresentBreakout {
    /// The children, possibly none.
    pub content: BreakoutEventContent,

    /// Under which type it was found.
    pub event_type: EventType,

    /// Who sent the event.
    pub sender: Option<OwnedUserId>,

    /// The event. Missing where this user is only invited.
    pub event_id: Option<OwnedEventId>,

    /// When the homeserver received the event, by its clock.
    pub sent_at: MilliSecondsSinceUnixEpoch,
}

impl Default for PresentBreakout {
    fn default() -> Self {
        Self {
            content: BreakoutEventContent::default(),
            event_type: EventType::default(),
            sender: None,
            event_id: None,
            sent_at: MilliSecondsSinceUnixEpoch(UInt::MIN),
        }
    }
}

impl PresentBreakout {
    fn new(event_type: EventType, event: StateEvent) -> Self {
        Self {
            content: BreakoutEventContent::from_json(&event.content),
            event_type,
            sent_at: event.sent_at(),
            sender: Some(event.sender),
            event_id: event.event_id,
        }
    }

    /// Returns what [`Opening`](crate::opening::Opening) asks for, or `None` where there is no event.
    pub fn into_present(self) -> Option<Present> {
        Some(Present::new(self.content, self.sender?, self.event_id?))
    }

    /// Returns whether this is the break-out of a session.
    pub fn is_of(&self, session: &str) -> bool {
        self.content
            .session
            .as_ref()
            .is_some_and(|present| present.id == session)
    }
}

/// The break-out events of a room, under both types.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BreakoutEvents {
    stable: Option<PresentBreakout>,
    unstable: Option<PresentBreakout>,
}

impl BreakoutEvents {
    /// Reads the event of either type, where the room has one.
    pub fn new(stable: Option<StateEvent>, unstable: Option<StateEvent>) -> Self {
        Self {
            stable: stable.map(|event| PresentBreakout::new(EventType::Stable, event)),
            unstable: unstable.map(|event| PresentBreakout::new(EventType::Unstable, event)),
        }
    }

    /// Returns the types under which there is one.
    pub fn types(&self) -> Vec<EventType> {
        let both = self.stable.iter().chain(&self.unstable);
        both.map(|event| event.event_type).collect()
    }

    /// Returns the one that everybody sees at this time.
    pub fn present(&self, now: MilliSecondsSinceUnixEpoch) -> PresentBreakout {
        let content = |event: &Option<PresentBreakout>| event.as_ref().map(|e| e.content.clone());
        let (stable, unstable) = (content(&self.stable), content(&self.unstable));
        let (event_type, _) = BreakoutEventContent::choose(stable, unstable, now);
        self.of(event_type).cloned().unwrap_or_default()
    }

    /// Returns the one under this type.
    pub fn of(&self, event_type: EventType) -> Option<&PresentBreakout> {
        match event_type {
            EventType::Stable => self.stable.as_ref(),
            EventType::Unstable => self.unstable.as_ref(),
        }
    }

    /// Returns the session that says that the parent is quiet, open or ended.
    pub fn quiet_session(&self) -> Option<&str> {
        let both = self.stable.iter().chain(&self.unstable);
        let mut sessions = both.filter_map(|event| event.content.session.as_ref());
        let noted = sessions.find(|session| session.quiet_main);
        noted.map(|session| session.id.as_str())
    }

    /// Returns whether a timer of this user may be pending that an earlier session has left.
    ///
    /// There is no such timer where there has been no session, nor where the last one was this user's
    /// and had no end: what was left from before was cancelled when it was opened.
    pub fn may_have_timers(&self, own: &UserId) -> bool {
        let may_be_timed = |event: &PresentBreakout| {
            let session = event.content.session.as_ref();
            event.sender.as_deref() != Some(own)
                || session.is_none_or(|session| session.ends_at.is_some() || session.timed)
        };
        self.stable.iter().chain(&self.unstable).any(may_be_timed)
    }

    /// Returns those that name children, whatever their end time.
    pub fn with_children(&self) -> impl Iterator<Item = &PresentBreakout> {
        let both = self.stable.iter().chain(&self.unstable);
        both.filter(|event| event.content.is_open())
    }
}
