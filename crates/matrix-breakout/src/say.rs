//! Says something in all children, or one.

use std::fmt;

use breakout_core::{authority::Deed, event::SessionId, message, room::PresentBreakout};
use futures_util::{StreamExt as _, stream};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, TransactionId};
use serde_json::Value;

use crate::{
    announce::{self, Privacy},
    authority,
    awaited::{OnProgress, mean_session, run_when_awaited, tell_progress, untold},
    breakout::Breakout,
    error::Error,
    patience::Patience,
    progress::Work,
    requests::{Counter, RequestKind},
};

/// How many rooms are told at the same time.
const AT_ONCE: usize = 4;

/// Says something in the children of the break-out that is open; made by [`Breakout::say`].
///
/// Everybody there is notified. An encrypted child gets it encrypted, for which the caller must have
/// synced its keys. It sends two requests, and one for each child besides what encryption needs.
///
/// # Errors
///
/// Fails when no break-out is open, when it has no such child, and when the text is empty or too
/// long. A child in which it cannot be said is no error: look at [`SaidReport::failed`].
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, Error};
///
/// async fn remind(breakout: &Breakout) -> Result<(), Error> {
///     let report = breakout.say("Five minutes left: agree on one sentence.").await?;
///     for unsaid in &report.failed {
///         println!("not said in {}: {}", unsaid.room_id, unsaid.error);
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

/// What became of something that was said.
#[derive(Debug)]
#[non_exhaustive]
pub struct SaidReport {
    /// The session, if its host's client names one.
    pub session: Option<SessionId>,
    /// Where it was said.
    pub sent: Vec<Said>,
    /// Where it was not.
    pub failed: Vec<Unsaid>,
}

/// A child in which something was said.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Said {
    /// The child.
    pub room_id: OwnedRoomId,
    /// The message.
    pub event_id: OwnedEventId,
}

/// A child in which something could not be said.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unsaid {
    /// The child.
    pub room_id: OwnedRoomId,
    /// Its name. Untrusted text.
    pub name: Option<String>,
    /// Why.
    pub error: Error,
}

impl Breakout {
    /// Says something in all children of the break-out that is open, when awaited.
    ///
    /// See [`Say`] for the options and errors.
    pub fn say(&self, text: impl Into<String>) -> Say {
        Say {
            breakout: self.clone(),
            text: text.into(),
            to: None,
            once: None,
            session: None,
            progress: untold(),
        }
    }
}

impl Say {
    /// Says it in one child only.
    pub fn to(mut self, child: OwnedRoomId) -> Self {
        self.to = Some(child);
        self
    }

    /// Says it once in each child, however often it is said under this word, which the caller makes
    /// up. It lets a run that was cut off be repeated on the same device. Homeservers remember for a
    /// limited time.
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
run_when_awaited!(Say => Result<SaidReport, Error>);

impl Say {
    async fn run(self) -> Result<SaidReport, Error> {
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
        let meant = session.as_ref();
        let children = breakout.open_children(to.as_ref(), meant).await?;
        let once = once.unwrap_or_else(|| TransactionId::new().to_string());
        let patience = Patience::new(&*progress, None);
        let all = children.rooms.len();
        let said = children.rooms.into_iter().enumerate().map(|(n, child)| {
            let (content, patience) = (content.clone(), &patience);
            let (breakout, once) = (&breakout, &once);
            async move {
                let sent = send(breakout, &child.room_id, content, once, patience, all - n).await;
                (child, sent)
            }
        });
        let said: Vec<_> = stream::iter(said).buffered(AT_ONCE).collect().await;
        let mut report = SaidReport {
            session: children.session,
            sent: Vec::new(),
            failed: Vec::new(),
        };
        for (OpenChild { room_id, name }, sent) in said {
            match sent {
                Ok(event_id) => report.sent.push(Said { room_id, event_id }),
                Err(error) => report.failed.push(Unsaid {
                    room_id,
                    name,
                    error,
                }),
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
) -> Result<OwnedEventId, Error> {
    let room = breakout.group(room_id).room(room_id)?;
    let transaction = announce::transaction("say", once);
    let privacy = Privacy::AsTheRoomIs;
    let send = || announce::send(&room, content.clone(), transaction.clone(), privacy);
    let work = (Work::Announcement, left);
    Ok(patience.send(RequestKind::Send, work, send).await?)
}

/// The children of the break-out that is open.
pub(crate) struct OpenChildren {
    pub(crate) session: Option<SessionId>,
    /// The event, as the homeserver has it.
    pub(crate) present: PresentBreakout,
    /// In their stable order.
    pub(crate) rooms: Vec<OpenChild>,
}

/// A child of the break-out that is open.
#[derive(Clone, Debug)]
pub(crate) struct OpenChild {
    pub(crate) room_id: OwnedRoomId,
    pub(crate) name: Option<String>,
}

impl Breakout {
    /// Asks for the children that are open: all, or this one. A host who does something there in
    /// their own name must mean this break-out.
    pub(crate) async fn open_children(
        &self,
        only: Option<&OwnedRoomId>,
        meant: Option<&Option<SessionId>>,
    ) -> Result<OpenChildren, Error> {
        self.check_joined()?;
        let client = self.room.client();
        let counter = Counter::default();
        let events = crate::present::fetch(&client, self.room.room_id(), &counter).await?;
        let now = self.clock.now();
        let present = events.present(now);
        if !present.content.is_open_at(now) {
            return Err(Error::NotOpen(self.room.room_id().to_owned()));
        }
        authority::check_meant(self, &present, meant)?;
        authority::check(self, &present, Deed::Change, &counter).await?;
        let content = &present.content;
        let is_wanted = |room_id: &OwnedRoomId| only.is_none_or(|only| only == room_id);
        let rooms: Vec<_> = content
            .ordered_children()
            .into_iter()
            .filter(|(room_id, _)| is_wanted(room_id))
            .filter(|(room_id, _)| only.is_some() || self.group(room_id).standing.is_group())
            .map(|(room_id, child)| OpenChild {
                room_id: room_id.clone(),
                name: child.name.clone(),
            })
            .collect();
        match only.filter(|_| rooms.is_empty()) {
            Some(only) => Err(Error::NotAChild(only.clone())),
            None => Ok(OpenChildren {
                session: content.session.as_ref().map(|it| it.id.clone()),
                rooms,
                present,
            }),
        }
    }
}
