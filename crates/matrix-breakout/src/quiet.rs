//! The quiet room: keeps ordinary members from writing in the parent while a session is open.
//!
//! It changes the parent's power levels, and notes there what they were. [`breakout_core::quiet`]
//! decides which levels are written; `docs/design/quiet.md` says who restores them when.

use breakout_core::{event::breakout::Session, quiet, room::StateEvent};
use matrix_sdk::{
    Client, Room,
    ruma::{
        OwnedEventId, OwnedUserId, RoomId, UInt, UserId,
        api::{
            Direction,
            client::{
                filter::RoomEventFilter, message::get_message_events::v3 as get_messages,
                state::send_state_event,
            },
        },
        events::StateEventType,
        serde::Raw,
    },
};
use serde_json::{Value, value::to_raw_value};

use crate::{
    error::{Error, is_refused},
    patience::{Failure, Patience},
    progress::Work,
    requests::{RequestKind, repeatable},
    state,
};

/// How many power level events of the room's history are read. Few are needed: those since the
/// session was opened.
const MOST: u32 = 50;
/// How often a change is repeated because somebody else changed the levels at the same time.
const ATTEMPTS: usize = 4;

/// Why ordinary members could not be kept from writing in the parent, or could not be let again.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QuietError {
    /// The room has no power levels that could be changed.
    #[error("the room has no power levels")]
    NoPowerLevels,

    /// The homeserver refused to change them, or could not be asked.
    #[error(transparent)]
    Other(#[from] Error),
}

/// Why the levels could not be changed.
pub(crate) enum LevelsError {
    /// They cannot be changed, and trying again is of no use.
    Refused(QuietError),
    /// The homeserver could not be asked, or did not answer.
    Failed(Error),
}

impl From<LevelsError> for QuietError {
    fn from(error: LevelsError) -> Self {
        match error {
            LevelsError::Refused(error) => error,
            LevelsError::Failed(error) => error.into(),
        }
    }
}

impl From<Error> for LevelsError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<Failure> for LevelsError {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure.into())
    }
}

/// The power levels of one parent.
#[derive(Clone, Copy)]
pub(crate) struct Levels<'a> {
    client: &'a Client,
    room_id: &'a RoomId,
    patience: &'a Patience<'a>,
}

impl<'a> Levels<'a> {
    pub(crate) fn new(client: &'a Client, room_id: &'a RoomId, patience: &'a Patience<'a>) -> Self {
        Self {
            client,
            room_id,
            patience,
        }
    }

    /// Keeps ordinary members from writing while this session is open; returns the levels as they
    /// are then.
    pub(crate) async fn raise(&self, session: &str) -> Result<Value, LevelsError> {
        let Some(now) = self.fetch().await? else {
            return Err(LevelsError::Refused(QuietError::NoPowerLevels));
        };
        self.write(vec![now.content], |seen| {
            quiet::raise(seen.first()?, session)
        })
        .await
    }

    /// Lets everybody write again who could before, for whichever session that was changed.
    ///
    /// `noted` is the session of which the break-out event says that the parent is quiet. If a
    /// client has dropped the note in the levels, what they were is found in the room's history.
    pub(crate) async fn lift(&self, noted: Option<&str>) -> Result<(), LevelsError> {
        let Some(now) = self.fetch().await? else {
            return Ok(());
        };
        let lifted = |seen: &[Value]| {
            let by_note = seen.first().and_then(quiet::lift);
            by_note.or_else(|| quiet::lift_what_is_left(seen, noted?))
        };
        if quiet::session_of(&now.content).is_some() {
            self.write(vec![now.content], lifted).await?;
        } else if noted.is_some() && quiet::may_be_raised(&now.content) {
            let history = self.history().await?;
            let seen = history.into_iter().map(|(_, levels)| levels).collect();
            self.write(seen, lifted).await?;
        }
        Ok(())
    }

    /// Lets everybody write again if the parent is quiet for this session. Another session's quiet
    /// stays.
    pub(crate) async fn lift_only(&self, session: &str) -> Result<(), LevelsError> {
        let now = self.fetch().await?.map(|now| now.content);
        match now.filter(|now| quiet::session_of(now) == Some(session)) {
            Some(now) => {
                let lifted = |seen: &[Value]| seen.first().and_then(quiet::lift);
                self.write(vec![now], lifted).await.map(drop)
            }
            None => Ok(()),
        }
    }

    /// Returns the levels as they will be after this session; `None` if it does not change them.
    pub(crate) async fn after(&self, session: &Session) -> Result<Option<Value>, Error> {
        if !session.quiet_main {
            return Ok(None);
        }
        let Some(now) = self.fetch().await? else {
            return Ok(None);
        };
        let after = if quiet::session_of(&now.content).is_some() {
            quiet::lift(&now.content)
        } else if !quiet::may_be_raised(&now.content) {
            None
        } else {
            let history = self.history().await?;
            let seen: Vec<_> = history.into_iter().map(|(_, levels)| levels).collect();
            quiet::lift_what_is_left(&seen, &session.id)
        };
        Ok(after.map(|levels| self.sendable(&levels)))
    }

    /// Sends the levels of a quiet parent once more, unchanged, if somebody else sent them. That
    /// cancels their delayed event, which would restore the levels at the wrong time.
    pub(crate) async fn take_over(
        &self,
        session: &Session,
        own: &UserId,
    ) -> Result<(), LevelsError> {
        let now = self.fetch().await?;
        let others = now.filter(|now| {
            now.sender != *own && quiet::session_of(&now.content) == Some(&session.id)
        });
        match others {
            Some(now) => self.send(&now.content).await.map(drop),
            None => Ok(()),
        }
    }

    async fn fetch(&self) -> Result<Option<StateEvent>, Error> {
        let counter = &self.patience.counter;
        let event_type = StateEventType::RoomPowerLevels;
        state::fetch(self.client, self.room_id, event_type, counter).await
    }

    /// Writes levels that are made from those that were seen, newest first, and returns those that
    /// are in force. If somebody has changed them since, theirs are changed instead.
    async fn write(
        &self,
        mut seen: Vec<Value>,
        how: impl Fn(&[Value]) -> Option<Value>,
    ) -> Result<Value, LevelsError> {
        let mut stands = seen.first().cloned().unwrap_or_default();
        for _ in 0..ATTEMPTS {
            let content = how(&seen).map(|content| self.sendable(&content));
            let Some(content) = content.filter(|content| *content != stands) else {
                break;
            };
            let event_id = self.send(&content).await?;
            let below = std::mem::replace(&mut stands, content);
            let mut history = self.history().await?;
            let Some(ours) = history.iter().position(|(id, _)| *id == event_id) else {
                break;
            };
            if let Some((_, newest)) = history.first() {
                // What came after ours was sent by somebody who wants it so.
                stands = newest.clone();
            }
            let before = history.split_off(ours + 1);
            let before: Vec<_> = before.into_iter().map(|(_, levels)| levels).collect();
            if ours > 0 || before.first().is_none_or(|hidden| *hidden == below) {
                break;
            }
            seen = before;
        }
        Ok(stands)
    }

    async fn send(&self, content: &Value) -> Result<OwnedEventId, LevelsError> {
        let request = send_state_event::v3::Request::new_raw(
            self.room_id.to_owned(),
            StateEventType::RoomPowerLevels,
            String::new(),
            Raw::from_json(to_raw_value(content).map_err(Error::from)?),
        );
        let send = || async {
            let request = self.client.send(request.clone());
            Ok(request.with_request_config(Patience::once()).await?)
        };
        match self
            .patience
            .send(RequestKind::State, (Work::Event, 1), send)
            .await
        {
            Ok(response) => Ok(response.event_id),
            Err(Failure::Sdk(error)) if is_refused(&error) => {
                Err(LevelsError::Refused(Error::from(error).into()))
            }
            Err(failure) => Err(failure.into()),
        }
    }

    /// The levels as a homeserver accepts them in this room, whatever somebody has written into a
    /// note.
    fn sendable(&self, levels: &Value) -> Value {
        quiet::sendable(levels, &self.privileged())
    }

    /// The creators of a room whose version gives them infinite power (version 12 and later).
    fn privileged(&self) -> Vec<OwnedUserId> {
        let Some(room) = self.client.get_room(self.room_id) else {
            return Vec::new();
        };
        let rules = room.clone_info().room_version_rules_or_default();
        match rules.authorization.explicitly_privilege_room_creators {
            true => room.creators().unwrap_or_default(),
            false => Vec::new(),
        }
    }

    /// Reads the power levels that the room has had, newest first.
    async fn history(&self) -> Result<Vec<(OwnedEventId, Value)>, Error> {
        self.patience.counter.count(RequestKind::Read);
        let mut request = get_messages::Request::new(self.room_id.to_owned(), Direction::Backward);
        request.limit = UInt::from(MOST);
        let mut filter = RoomEventFilter::default();
        filter.types = Some(vec![quiet::EVENT_TYPE.to_owned()]);
        request.filter = filter;
        let response = self.client.send(request);
        let response = response.with_request_config(repeatable()).await?;
        let events = response.chunk.iter();
        let events = events.filter_map(|raw| raw.deserialize_as_unchecked::<StateEvent>().ok());
        let levels = events.filter(|event| event.state_key.is_empty());
        Ok(levels
            .filter_map(|event| Some((event.event_id?, event.content)))
            .collect())
    }
}

/// Reads the power levels of a parent from the client's store. Sends no request.
pub(crate) async fn from_store(room: &Room) -> Result<Option<StateEvent>, Error> {
    let raw = room.get_state_event(StateEventType::RoomPowerLevels, "");
    Ok(raw.await?.as_ref().and_then(state::from_store))
}

/// Whether a session may have raised a level of the parent, as far as the client's store knows.
pub(crate) async fn may_be_raised(room: &Room) -> bool {
    let levels = from_store(room).await.ok().flatten();
    levels.is_none_or(|levels| quiet::may_be_raised(&levels.content))
}

/// Whether a user may change the power levels of a parent, as far as the client's store knows.
pub(crate) async fn may_change(room: &Room, user: &UserId) -> bool {
    let levels = room.power_levels_or_default().await;
    levels.user_can_send_state(user, StateEventType::RoomPowerLevels)
}
