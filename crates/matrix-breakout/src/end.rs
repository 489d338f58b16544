//! Ends a session: empties the event, and calls everybody back.
//!
//! The order is decided by the machine in [`breakout_core::ending`]; `end/driver.rs` performs it.
//! First the event is sent, which everybody sees and which depends on nothing else; the messages
//! and the groups follow.

mod calling_back;
mod driver;

use std::{fmt, time::Duration};

use breakout_core::{
    authority::NotYours,
    ending::{Ending, Input, NotEnded, Options},
    event::{SessionId, breakout::Session},
};
use futures_util::future::join_all;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, RoomId};
use tokio_util::sync::CancellationToken;

use self::driver::{ClosedGroups, Driver, NotDone};
use crate::{
    breakout::{Breakout, own_user},
    closing::Emptied,
    error::{Error, OtherSession},
    operation::{OnProgress, mean_session, no_progress, run_when_awaited, tell_progress},
    patience::Patience,
    quiet::QuietError,
    room_message::MessageReport,
    widget::WidgetError,
};

/// Ends the session that is open; made by [`Breakout::end`].
///
/// The event is emptied, as the MSC describes it; the rooms and what was said in them stay. Ending
/// a session that is over sends no event, and makes up for what an earlier end could not do.
///
/// Then, as long as the homeserver's rate limits ask: the homeserver's timers are cancelled, a
/// quiet parent is restored, a message in the parent calls everybody back, and one in each group
/// says that the session is over. The session has ended before any of that, so that a caller may
/// show it at once with [`with_groups(false)`](Self::with_groups), and await another one for the
/// rest. The caller must have synced, with the keys of encrypted rooms.
///
/// The event that is present is emptied under whichever type it was sent. One that neither this
/// user nor a moderator has sent is ended by moderators only.
///
/// # Errors
///
/// Fails with an [`EndError`] where the open session is not this user's to end or not the one that
/// was meant, when this user is not in the parent, and when the homeserver refuses the event (the
/// level in the parent is too low, for one) or cannot be reached. Once the event is sent, nothing
/// is an error: what else belongs to an end and could not be done is in [`Ended`]. Awaiting it
/// again is safe.
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use matrix_breakout::{Breakout, EndError};
///
/// async fn end(breakout: &Breakout) -> Result<(), EndError> {
///     let removal = Some(Duration::from_secs(60));
///     let ended = breakout.end().with_removal(removal).await?;
///     if let Some(reason) = &ended.not_told {
///         println!("it has ended, but nobody could be called back: {reason}");
///     }
///     Ok(())
/// }
/// ```
#[must_use = "nothing is ended until this is awaited"]
pub struct EndBreakout {
    breakout: Breakout,
    announce: bool,
    groups: bool,
    removal: Option<Duration>,
    only_finish: bool,
    session: Option<Option<SessionId>>,
    progress: OnProgress,
    stop: Option<CancellationToken>,
}

impl Breakout {
    /// Ends the session that is open when awaited, and calls everybody back with a message.
    ///
    /// See [`EndBreakout`] for the options and errors.
    pub fn end(&self) -> EndBreakout {
        EndBreakout::new(self.clone())
    }
}

impl EndBreakout {
    pub(crate) fn new(breakout: Breakout) -> Self {
        Self {
            breakout,
            announce: true,
            groups: true,
            removal: None,
            only_finish: false,
            session: None,
            progress: no_progress(),
            stop: None,
        }
    }

    /// Chooses whether messages in the parent and in the groups call everybody back. They do unless
    /// switched off.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }

    /// Chooses whether anything is done in the groups. Without it, only the session is ended, which
    /// is fast; awaiting another one then does what is left in the groups.
    pub fn with_groups(mut self, groups: bool) -> Self {
        self.groups = groups;
        self
    }

    /// Removes everybody but moderators and hosts from the groups, this long after a message there
    /// has announced it. Nobody is removed unless this is called. It also works when the session is
    /// over already.
    pub fn with_removal(mut self, after: Option<Duration>) -> Self {
        self.removal = after;
        self
    }

    /// Begins nothing more in the groups once this token is cancelled. The session has ended by
    /// then, and [`Ended::stopped`] says that something is left.
    pub fn with_stop(mut self, stop: CancellationToken) -> Self {
        self.stop = Some(stop);
        self
    }

    /// Does only what is left to do after an end that has come by itself, for example by the
    /// homeserver's timer. An open session is not ended.
    pub fn only_finish(mut self) -> Self {
        self.only_finish = true;
        self
    }
}

/// Why nothing was ended.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EndError {
    /// What is open is not this user's to end.
    #[error(transparent)]
    NotYours(#[from] NotYours),

    /// Another session is open than the one that was meant.
    #[error(transparent)]
    OtherSession(#[from] OtherSession),

    /// Something else went wrong before the event was sent, or, where [only what is left was to be
    /// done](EndBreakout::only_finish), with that.
    #[error(transparent)]
    Other(#[from] Error),
}

impl EndError {
    /// Returns whether the user has to log in again: the homeserver no longer accepts the access token,
    /// so trying again is of no use.
    pub fn requires_login(&self) -> bool {
        matches!(self, Self::Other(error) if error.requires_login())
    }
}

/// What became of an end, from [`EndBreakout`].
///
/// The session is over whatever else stands here. Each field that names a failure is made up for by
/// ending once more.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Ended {
    /// The session that is over; `None` if the event has no note of one.
    pub session: Option<Session>,

    /// Whether this ended it; false when nothing was open.
    pub ended: bool,

    /// The event that emptied the break-out; `None` if nobody ever opened one.
    pub event_id: Option<OwnedEventId>,

    /// Why ordinary members still cannot write in the parent, which the session has kept them from
    /// and this user could not restore. Any host with the power who ends it once more, or keeps its
    /// time, makes up for it.
    pub still_quiet: Option<QuietError>,

    /// Why the widget that the session had opened is still open for everybody.
    pub widget_left: Option<WidgetError>,

    /// Why the message in the parent that calls everybody back was not sent, if it was to be.
    pub not_told: Option<Error>,

    /// Why a delayed event of this user that was to end the session may be left at the homeserver.
    /// The next session that this user opens cancels it; until then it could end another host's
    /// session.
    pub timer_left: Option<Error>,

    /// What became of the messages in the groups.
    pub told: MessageReport,

    /// The groups that this user is not in, so that no message could be sent there.
    pub outside: Vec<OwnedRoomId>,

    /// The groups from which people were removed, if that was asked for.
    pub emptied: Vec<Emptied>,

    /// Whether the caller stopped it before all was done in the groups.
    pub stopped: bool,
}

impl Ended {
    /// The session was over before, and nothing was left to do.
    pub(crate) fn before(session: Option<Session>, event_id: Option<OwnedEventId>) -> Self {
        Self {
            session,
            ended: false,
            event_id,
            still_quiet: None,
            widget_left: None,
            not_told: None,
            timer_left: None,
            told: MessageReport::default(),
            outside: Vec::new(),
            emptied: Vec::new(),
            stopped: false,
        }
    }
}

impl fmt::Debug for EndBreakout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndBreakout")
            .field("room_id", &self.breakout.room.room_id())
            .field("announce", &self.announce)
            .field("removal", &self.removal)
            .finish_non_exhaustive()
    }
}

mean_session!(EndBreakout);
tell_progress!(EndBreakout);
run_when_awaited!(EndBreakout => Result<Ended, EndError>);

impl EndBreakout {
    async fn run(self) -> Result<Ended, EndError> {
        let breakout = &self.breakout;
        breakout.check_joined()?;
        let patience = Patience::new(&*self.progress, None);
        let mut options = Options::new(own_user(&breakout.room.client())?);
        options.wish = breakout.wish;
        options.session = self.session.clone();
        options.announce = self.announce;
        options.groups = self.groups;
        options.removes = self.removal.is_some();
        options.only_finish = self.only_finish;
        let driver = Driver {
            request: &self,
            patience: &patience,
        };
        let mut ending = Ending::new(options);
        let (mut later, mut groups) = (None, ClosedGroups::default());
        let mut not_done = NotDone::default();
        let mut actions = ending.process(Input::Started, breakout.clock.now());
        while !actions.is_empty() {
            // None of what is asked for together waits for another.
            let together = actions.drain(..).map(|action| driver.perform(action));
            for done in join_all(together).await {
                let done = done?;
                later = later.or(done.later);
                not_done.add(done.not_done);
                if let Some(closed) = done.groups {
                    groups = closed;
                }
                if let Some(input) = done.input {
                    actions.extend(ending.process(input, breakout.clock.now()));
                }
            }
        }
        if let Some(error) = later.filter(|_| self.only_finish) {
            return Err(error.into());
        }
        let room_id = breakout.room.room_id();
        let ended = ending.finish().map_err(|why| not_ended(why, room_id))?;
        Ok(Ended {
            session: ended.session,
            ended: ended.event_id.is_some(),
            event_id: ended.event_id,
            still_quiet: not_done.still_quiet,
            widget_left: not_done.widget_left,
            not_told: not_done.not_told,
            timer_left: not_done.timer_left,
            told: groups.told,
            outside: groups.outside,
            emptied: groups.emptied,
            stopped: groups.stopped,
        })
    }
}

fn not_ended(why: NotEnded, room_id: &RoomId) -> EndError {
    match why {
        NotEnded::NotYours(not_yours) => not_yours.into(),
        NotEnded::OtherSession { by } => OtherSession {
            room_id: room_id.to_owned(),
            by,
        }
        .into(),
    }
}
