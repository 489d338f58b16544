//! Ends a session.

use std::future::IntoFuture;

use breakout_core::{
    announcement::Announcement,
    event::breakout::{BreakoutEventContent, Session},
    quiet::session_of,
};
use futures_util::future::BoxFuture;
use matrix_sdk::ruma::{OwnedEventId, events::room::encryption::RoomEncryptionEventContent};

use crate::{
    breakout::{Breakout, own_user},
    error::Error,
    open::{
        Patience, Progress, Work,
        announce::{self, Privacy},
    },
    present::{BreakoutEvents, PresentBreakout, send},
    quiet::{self, Levels, LevelsError},
    timers::Timers,
};

/// Ends the session that is open; made by [`Breakout::end`].
///
/// The rooms and what was said in them stay. Ending twice changes nothing. The event that is
/// emptied is the one that is present, under whichever type, and whoever sent it.
///
/// # Errors
///
/// Fails when this user is not in the parent, and when the homeserver refuses (the level in the
/// parent is too low, for one) or cannot be reached. Awaiting it again is safe.
#[derive(Debug)]
#[must_use = "nothing is ended until this is awaited"]
pub struct EndBreakout {
    breakout: Breakout,
    announce: bool,
    only_finish: bool,
}

impl EndBreakout {
    pub(crate) fn new(breakout: Breakout) -> Self {
        Self {
            breakout,
            announce: true,
            only_finish: false,
        }
    }

    /// Chooses whether a message in the parent calls everybody back. It does unless switched
    /// off.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }

    /// Does what belongs to an end that has come by itself, and ends nothing that is open.
    pub(crate) fn only_finish(mut self) -> Self {
        self.only_finish = true;
        self
    }
}

/// What became of an end.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ended {
    /// The session that is over, if the event named one.
    pub session: Option<Session>,

    /// Whether this ended it; false when nothing was open.
    pub ended: bool,

    /// The event that emptied the break-out.
    pub event_id: Option<OwnedEventId>,

    /// Why ordinary members still cannot write in the parent, where the session has kept them from
    /// it and this user may not change that. Whoever may, and ends the session once more or keeps
    /// its time, makes up for it.
    pub still_quiet: Option<String>,
}

impl IntoFuture for EndBreakout {
    type Output = Result<Ended, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl EndBreakout {
    async fn run(self) -> Result<Ended, Error> {
        let Self {
            breakout,
            announce,
            only_finish,
        } = self;
        breakout.check_joined()?;
        let client = breakout.room.client();
        let room_id = breakout.room.room_id();
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let timers = Timers::new(&client, room_id, &patience);
        let events = BreakoutEvents::fetch(&client, room_id, &patience.counter).await?;
        let present = events.present(breakout.clock.now());
        if only_finish && events.with_children().next().is_some() {
            return Ok(Ended {
                session: present.content.session,
                ended: false,
                event_id: None,
                still_quiet: None,
            });
        }
        // Before the end: one that is left would end the next session.
        timers.clear().await?;
        // Also before: cut off in between, the session is open, and ended by doing this again.
        let still_quiet = lift(&breakout, &events, &patience).await?;

        // Whatever names children is emptied, under both types, also when its time has passed.
        let mut emptied = None;
        for event in events.with_children() {
            let mut session = event.content.session.clone();
            if let Some(session) = &mut session {
                session.quiet_main = still_quiet.is_some();
            }
            let content = BreakoutEventContent::ended(session, breakout.clock.now());
            let sent = send(&client, room_id, event.event_type, &content, &patience);
            let event_id = sent.await?;
            if emptied.is_none() || event.event_type == present.event_type {
                emptied = Some((event.content.clone(), event_id));
            }
        }
        let Some((content, event_id)) = emptied else {
            if announce {
                finish_cut_end(&breakout, &present, &patience).await?;
            }
            let session = present.content.session;
            return Ok(Ended {
                session,
                ended: false,
                event_id: None,
                still_quiet,
            });
        };
        if announce {
            say(&breakout, &content, &event_id, &patience).await?;
        }
        Ok(Ended {
            session: content.session,
            ended: true,
            event_id: Some(event_id),
            still_quiet,
        })
    }
}

/// Lets everybody write in the parent again; says why that could not be, if it could not.
async fn lift(
    breakout: &Breakout,
    events: &BreakoutEvents,
    patience: &Patience<'_>,
) -> Result<Option<String>, Error> {
    let noted = events.quiet_session();
    let known = quiet::from_store(&breakout.room).await?;
    if noted.is_none() && known.is_none_or(|levels| session_of(&levels.content).is_none()) {
        return Ok(None);
    }
    let client = breakout.room.client();
    let levels = Levels::new(&client, breakout.room.room_id(), patience);
    match levels.lift(noted).await {
        Ok(()) => Ok(None),
        Err(LevelsError::Refused(reason)) => Ok(Some(reason)),
        Err(LevelsError::Failed(error)) => Err(error),
    }
}

/// Sends the message of an end of ours that was cut off before it.
async fn finish_cut_end(
    breakout: &Breakout,
    present: &PresentBreakout,
    patience: &Patience<'_>,
) -> Result<(), Error> {
    let own = own_user(&breakout.room.client())?;
    let session = present.content.session.as_ref();
    let is_ended = session.is_some_and(|session| session.ended_at.is_some());
    let Some(event_id) = present.event_id.as_ref().filter(|_| is_ended) else {
        return Ok(());
    };
    if present.sender.as_ref() != Some(&own)
        || announce::find(&breakout.room, event_id, &own, &patience.counter)
            .await?
            .is_some()
    {
        return Ok(());
    }
    // The people of the session stand in its last event that named children.
    let last = breakout.history().await?.into_iter().last();
    let content = last.map_or_else(|| present.content.clone(), |last| last.content);
    say(breakout, &content, event_id, patience).await
}

async fn say(
    breakout: &Breakout,
    ended: &BreakoutEventContent,
    event_id: &OwnedEventId,
    patience: &Patience<'_>,
) -> Result<(), Error> {
    let encryption = breakout
        .room
        .get_state_event_static::<RoomEncryptionEventContent>()
        .await?;
    let limit = announce::limit(encryption.is_some());
    let message = announce::content(&Announcement::ended(ended, limit), event_id);
    let session = ended.session.as_ref();
    let id = session.map_or(event_id.as_str(), |session| &session.id);
    let transaction = announce::transaction(id, "end");
    let privacy = Privacy::AsTheRoomIs;
    let send = || {
        announce::send(
            &breakout.room,
            message.clone(),
            transaction.clone(),
            privacy,
        )
    };
    patience.send("send", (Work::Announcement, 1), send).await?;
    Ok(())
}
