//! The break-out that is present in a room.

use breakout_core::{
    event::breakout::{BreakoutEventContent, EventType},
    session::Present,
};
use futures_util::future::try_join;
use matrix_sdk::{
    Client, Room,
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, RoomId, UInt, UserId,
        api::client::state::send_state_event, serde::Raw,
    },
};
use serde_json::value::to_raw_value;

use crate::{
    error::Error,
    open::{Failure, Patience, Work},
    requests::Counter,
    state::StateEvent,
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

    /// What the session machine wants to know.
    pub(crate) fn into_present(self) -> Option<Present> {
        Some(Present::new(self.content, self.sender?, self.event_id?))
    }

    /// Whether this is the break-out of a session.
    pub(crate) fn is_of(&self, session: &str) -> bool {
        self.content
            .session
            .as_ref()
            .is_some_and(|present| present.id == session)
    }
}

/// The break-out events of a room, under both types.
#[derive(Clone, Debug, Default)]
pub(crate) struct BreakoutEvents {
    stable: Option<PresentBreakout>,
    unstable: Option<PresentBreakout>,
}

impl BreakoutEvents {
    pub(crate) fn new(stable: Option<StateEvent>, unstable: Option<StateEvent>) -> Self {
        Self {
            stable: stable.map(|event| PresentBreakout::new(EventType::Stable, event)),
            unstable: unstable.map(|event| PresentBreakout::new(EventType::Unstable, event)),
        }
    }

    /// Reads them from the client's store, without a request.
    pub(crate) async fn from_store(room: &Room) -> Result<Self, Error> {
        let mut found = [None, None];
        for (event_type, slot) in [EventType::Stable, EventType::Unstable]
            .iter()
            .zip(&mut found)
        {
            let raw = room
                .get_state_event(event_type.state_event_type(), "")
                .await?;
            *slot = raw.as_ref().and_then(StateEvent::from_store);
        }
        let [stable, unstable] = found;
        Ok(Self::new(stable, unstable))
    }

    /// Reads them from the homeserver, with two requests.
    pub(crate) async fn fetch(
        client: &Client,
        room_id: &RoomId,
        counter: &Counter,
    ) -> Result<Self, Error> {
        let fetch = |event_type: EventType| {
            StateEvent::fetch(client, room_id, event_type.state_event_type(), counter)
        };
        let both = try_join(fetch(EventType::Stable), fetch(EventType::Unstable));
        let (stable, unstable) = both.await?;
        Ok(Self::new(stable, unstable))
    }

    /// The one that everybody sees.
    pub(crate) fn present(&self, now: MilliSecondsSinceUnixEpoch) -> PresentBreakout {
        let content = |event: &Option<PresentBreakout>| event.as_ref().map(|e| e.content.clone());
        let (stable, unstable) = (content(&self.stable), content(&self.unstable));
        let (event_type, _) = BreakoutEventContent::choose(stable, unstable, now);
        self.of(event_type).cloned().unwrap_or_default()
    }

    /// The one under this type.
    pub(crate) fn of(&self, event_type: EventType) -> Option<&PresentBreakout> {
        match event_type {
            EventType::Stable => self.stable.as_ref(),
            EventType::Unstable => self.unstable.as_ref(),
        }
    }

    /// The session that says that the parent is quiet, open or ended.
    pub(crate) fn quiet_session(&self) -> Option<&str> {
        let both = self.stable.iter().chain(&self.unstable);
        let mut sessions = both.filter_map(|event| event.content.session.as_ref());
        let noted = sessions.find(|session| session.quiet_main);
        noted.map(|session| session.id.as_str())
    }

    /// Whether a timer of this user may be pending that an earlier session has left.
    ///
    /// None is where there has been no session, and none where the last one was this user's and had
    /// no end: what was left from before was cancelled when it was opened. Whatever else stands there
    /// says nothing of it.
    pub(crate) fn may_have_timers(&self, own: &UserId) -> bool {
        let may_be_timed = |event: &PresentBreakout| {
            let session = event.content.session.as_ref();
            event.sender.as_deref() != Some(own)
                || session.is_none_or(|session| session.ends_at.is_some() || session.timed)
        };
        self.stable.iter().chain(&self.unstable).any(may_be_timed)
    }

    /// Those that name children, whatever their end time.
    pub(crate) fn with_children(&self) -> impl Iterator<Item = &PresentBreakout> {
        let both = self.stable.iter().chain(&self.unstable);
        both.filter(|event| event.content.is_open())
    }
}

/// Sends a break-out event, waiting as long as the homeserver says.
pub(crate) async fn send(
    client: &Client,
    room_id: &RoomId,
    event_type: EventType,
    content: &BreakoutEventContent,
    patience: &Patience<'_>,
) -> Result<OwnedEventId, Failure> {
    let body = to_raw_value(content).map_err(|error| Failure::Sdk(error.into()))?;
    let request = send_state_event::v3::Request::new_raw(
        room_id.to_owned(),
        event_type.state_event_type(),
        String::new(),
        Raw::from_json(body),
    );
    let send = || async {
        let request = client.send(request.clone());
        Ok(request.with_request_config(Patience::once()).await?)
    };
    let response = patience.send("state", (Work::Event, 1), send).await?;
    Ok(response.event_id)
}
