//! Sends a host's message into all groups, or into one.

use std::fmt;

use breakout_core::{
    authority::{Deed, NotYours},
    event::SessionId,
    message::{self, MessageError},
    room::PresentBreakout,
    standing::CannotSplit,
};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, TransactionId};
use serde_json::Value;

use crate::{
    announce::{self, Privacy},
    authority,
    breakout::Breakout,
    error::{Error, OtherSession},
    operation::{OnProgress, mean_session, no_progress, run_when_awaited, tell_progress},
    patience::Patience,
    progress::Work,
    requests::{Counter, RequestKind},
    room_failure::{RoomError, RoomFailure},
};

/// How many messages are sent at the same time.
const AT_ONCE: usize = 4;

/// Sends a message into the children of the break-out that is open; made by [`Breakout::say`].
///
/// It is an `m.text` that mentions the room, so that everybody there is notified. An encrypted
/// child gets it encrypted, for which the caller must have synced its keys. It sends two requests,
/// and one for each child besides what encryption needs.
///
/// # Errors
///
/// Fails with a [`SayError`] when no message was sent anywhere: when no break-out is open, when it
/// has no such child, and when the text is empty or too long, for example. A child into which it
/// could not be sent is no error: look at [`SayReport::failed`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, SayError};
///
/// async fn remind(breakout: &Breakout) -> Result<(), SayError> {
///     let report = breakout.say("Five minutes left: agree on one sentence.").await?;
///     for failed in &report.failed {
///         println!("not sent into {}: {}", failed.room_id, failed.error);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "nothing is said until this is awaited"]
pub struct Say {
    breakout: Breakout,
    text: String,
    to: Option<OwnedRoomId>,
    once: Option<String>,
    session: Option<Option<SessionId>>,
    progress: OnProgress,
}

/// What became of a message to the groups, from [`Say`].
#[derive(Debug)]
#[non_exhaustive]
pub struct SayReport {
    /// The session; `None` if its event has no note of one.
    pub session: Option<SessionId>,
    /// The children that have got it.
    pub sent: Vec<Said>,
    /// The children that have not, and why. Sending it again with the same
    /// [`with_once`](Say::with_once) makes up for it.
    pub failed: Vec<RoomFailure>,
}

/// A child that has got the message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Said {
    /// The child.
    pub room_id: OwnedRoomId,
    /// The message.
    pub event_id: OwnedEventId,
}

/// Why a message was sent nowhere.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SayError {
    /// The text is blank, or too long.
    #[error(transparent)]
    Message(#[from] MessageError),

    /// The parent was upgraded, and people are in another room, or it is not one that people talk in.
    #[error(transparent)]
    CannotSplit(#[from] CannotSplit),

    /// No break-out is open in this room.
    #[error("no break-out is open in {0}")]
    NotOpen(OwnedRoomId),

    /// Another session is open than the one that was meant.
    #[error(transparent)]
    OtherSession(#[from] OtherSession),

    /// The break-out is another user's, in which this one does not speak.
    #[error(transparent)]
    NotYours(#[from] NotYours),

    /// The break-out that is open has no such child.
    #[error("{0} is not a room of the break-out that is open")]
    NotAChild(OwnedRoomId),

    /// Anything else went wrong before a message was sent.
    #[error(transparent)]
    Other(#[from] Error),
}

impl Breakout {
    /// Sends a message into all children of the break-out that is open, when awaited.
    ///
    /// See [`Say`] for the options and errors.
    pub fn say(&self, text: impl Into<String>) -> Say {
        Say {
            breakout: self.clone(),
            text: text.into(),
            to: None,
            once: None,
            session: None,
            progress: no_progress(),
        }
    }
}

impl Say {
    /// Sends it into one child only.
    pub fn to(mut self, child: OwnedRoomId) -> Self {
        self.to = Some(child);
        self
    }

    /// Sends it once into each child, however often it is sent under this key, which the caller
    /// makes up. So a run that was cut off can be repeated, by the same device: the key becomes a
    /// transaction ID, which homeservers remember for a limited time.
    pub fn with_once(mut self, once: impl Into<String>) -> Self {
        self.once = Some(once.into());
        self
    }
}

impl fmt::Debug for Say {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Say")
            .field("room_id", &self.breakout.room.room_id())
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}

mean_session!(Say);
tell_progress!(Say);
run_when_awaited!(Say => Result<SayReport, SayError>);

impl Say {
    async fn run(self) -> Result<SayReport, SayError> {
        let Self {
            breakout,
            text,
            to,
            once,
            session,
            progress,
        } = self;
        let content = message::from_host(&text)?;
        breakout.check_alive()?;
        let counter = Counter::default();
        let present = breakout.fetch_open(&counter).await?;
        let not_open = || SayError::NotOpen(breakout.room.room_id().to_owned());
        let present = present.ok_or_else(not_open)?;
        authority::check_meant(&breakout, &present, session.as_ref())?;
        authority::check(&breakout, &present, Deed::Change, &counter).await??;
        let children = breakout.children_of(&present, to.as_ref());
        if let (Some(to), []) = (&to, &*children) {
            return Err(SayError::NotAChild(to.clone()));
        }
        let once = once.unwrap_or_else(|| TransactionId::new().to_string());
        let patience = Patience::new(&*progress, None);
        let all = children.len();
        let said = children.into_iter().enumerate().map(|(n, child)| {
            let (content, patience) = (content.clone(), &patience);
            let (breakout, once) = (&breakout, &once);
            async move {
                let sent = send(breakout, &child.room_id, content, once, patience, all - n).await;
                (child, sent)
            }
        });
        let said: Vec<_> = stream::iter(said).buffered(AT_ONCE).collect().await;
        let mut report = SayReport {
            session: session_of(&present),
            sent: Vec::new(),
            failed: Vec::new(),
        };
        for (OpenChild { room_id, name }, sent) in said {
            match sent {
                Ok(event_id) => report.sent.push(Said { room_id, event_id }),
                Err(error) => {
                    let failure = RoomFailure::new(room_id, name, error);
                    report.failed.push(failure);
                }
            }
        }
        Ok(report)
    }
}

async fn send(
    breakout: &Breakout,
    room_id: &OwnedRoomId,
    content: Value,
    once: &str,
    patience: &Patience<'_>,
    left: usize,
) -> Result<OwnedEventId, RoomError> {
    let room = breakout.group(room_id).room(room_id)?;
    let transaction = announce::transaction("say", once);
    let privacy = Privacy::AsTheRoomIs;
    let send = || announce::send(&room, content.clone(), transaction.clone(), privacy);
    let work = (Work::Announcement, left);
    Ok(patience.send(RequestKind::Send, work, send).await?)
}

/// The session of a break-out, if its host's client names one.
pub(crate) fn session_of(present: &PresentBreakout) -> Option<SessionId> {
    let session = present.content.session.as_ref();
    session.map(|session| session.id.clone())
}

/// A child of the break-out that is open.
#[derive(Clone, Debug)]
pub(crate) struct OpenChild {
    pub(crate) room_id: OwnedRoomId,
    pub(crate) name: Option<String>,
}

impl Breakout {
    /// Asks for the break-out that is open, if one is.
    pub(crate) async fn fetch_open(
        &self,
        counter: &Counter,
    ) -> Result<Option<PresentBreakout>, Error> {
        self.check_joined()?;
        let client = self.room.client();
        let events = crate::breakout_event::fetch(&client, self.room.room_id(), counter).await?;
        let now = self.clock.now();
        Ok(Some(events.present(now)).filter(|present| present.content.is_open_at(now)))
    }

    /// The children of a break-out in their stable order: all that are groups, or this one.
    pub(crate) fn children_of(
        &self,
        present: &PresentBreakout,
        only: Option<&OwnedRoomId>,
    ) -> Vec<OpenChild> {
        let is_wanted = |room_id: &OwnedRoomId| match only {
            Some(only) => only == room_id,
            None => self.group(room_id).standing.is_group(),
        };
        let children = present.content.ordered_children().into_iter();
        children
            .filter(|(room_id, _)| is_wanted(room_id))
            .map(|(room_id, child)| OpenChild {
                room_id: room_id.clone(),
                name: child.name.clone(),
            })
            .collect()
    }
}
