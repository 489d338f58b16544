//! Ends a session with a grace period: a message says so everywhere, and the session's end time
//! moves there.

use std::{fmt, time::Duration};

use breakout_core::{
    announcement::{Announcement, group::GroupMessage},
    event::SessionId,
    timekeeping::after,
};
use futures_util::future::join;
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, UInt};

use crate::{
    breakout::Breakout,
    language::words_of,
    operation::{OnProgress, mean_session, no_progress, run_when_awaited, tell_progress},
    patience::Patience,
    retime::{RetimeError, Retimed, retime},
    room_message::{MessageReport, Recipient, send_to_rooms},
    way_back,
};

/// Moves the end of the session to a moment from now, and says so in all its rooms; made by
/// [`Breakout::end_soon`].
///
/// A message in each child and in the parent says how much time is left. A session that ends sooner
/// anyway keeps its end. Where the homeserver has delayed events, it ends the session then;
/// otherwise [`Breakout::keep_time`] does, which also calls everybody back.
///
/// # Errors
///
/// Fails with a [`RetimeError`] when no session is open, and when its end cannot be moved. A
/// message that could not be sent is no error: look at [`EndsSoon::told`].
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use matrix_breakout::{Breakout, RetimeError};
///
/// async fn one_more_minute(breakout: &Breakout) -> Result<(), RetimeError> {
///     let ends = breakout.end_soon(Duration::from_secs(60)).await?;
///     if !ends.on_server {
///         println!("the homeserver does not keep the time: stay here until it has ended");
///     }
///     Ok(())
/// }
/// ```
#[must_use = "nothing is ended until this is awaited"]
pub struct EndSoon {
    breakout: Breakout,
    grace: Duration,
    announce: bool,
    session: Option<Option<SessionId>>,
    progress: OnProgress,
}

/// What became of announcing an end, from [`EndSoon`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EndsSoon {
    /// The session; `None` if its event has no note of one.
    pub session: Option<SessionId>,

    /// The break-out event with the new end time.
    pub event_id: OwnedEventId,

    /// When it ends, by the homeserver's clock.
    pub ends_at: MilliSecondsSinceUnixEpoch,

    /// Whether the homeserver ends it then, with nobody's process running.
    pub on_server: bool,

    /// What became of the messages, the one in the parent among them.
    pub told: MessageReport,
}

impl Breakout {
    /// Ends the open session this long from now, when awaited: moves its end time there, and
    /// announces it in all its rooms.
    ///
    /// See [`EndSoon`] for the options and errors.
    pub fn end_soon(&self, grace: Duration) -> EndSoon {
        EndSoon {
            breakout: self.clone(),
            grace,
            announce: true,
            session: None,
            progress: no_progress(),
        }
    }
}

impl EndSoon {
    /// Chooses whether messages announce it. They do unless switched off.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }

    async fn run(self) -> Result<EndsSoon, RetimeError> {
        let patience = Patience::new(&*self.progress, None);
        let grace = u64::try_from(self.grace.as_millis()).unwrap_or(u64::MAX);
        let mut soon = MilliSecondsSinceUnixEpoch(UInt::MIN);
        let retimed = retime(
            &self.breakout,
            self.session.as_ref(),
            &self.progress,
            true,
            |session, now| {
                soon = after(now, grace);
                Ok(session.ends_at.map_or(soon, |ends_at| ends_at.min(soon)))
            },
        );
        let Retimed {
            report,
            ends_at,
            breakout,
        } = retimed.await?;

        let mut told = MessageReport::default();
        if self.announce {
            // It has taken a moment to get here, but people need no odd number.
            let left = match ends_at == soon {
                true => self.grace,
                false => {
                    let left = ends_at.get().saturating_sub(breakout.clock.now().get());
                    Duration::from_millis(left.into())
                }
            };
            let children = breakout.groups(&report.content.children);
            let parent = Recipient {
                room_id: breakout.room.room_id().to_owned(),
                name: None,
                room: Ok(breakout.room.clone()),
            };
            let session = report.session.as_deref().unwrap_or_default();
            let key = format!("{session}-{}-soon", ends_at.get());
            let way_back = way_back::to(&breakout.room).await;
            let words = words_of(&report.content);
            let to_child = GroupMessage::ends_soon(words, left, &way_back).content(None);
            let to_parent = Announcement::ends_soon(words, left).content();
            let (in_children, in_parent) = join(
                send_to_rooms(children, &to_child, &key, &patience),
                send_to_rooms(vec![parent], &to_parent, &key, &patience),
            )
            .await;
            told = in_children;
            told.sent.extend(in_parent.sent);
            told.failed.extend(in_parent.failed);
        }
        Ok(EndsSoon {
            session: report.session,
            event_id: report.event_id,
            ends_at,
            on_server: report.on_server,
            told,
        })
    }
}

impl fmt::Debug for EndSoon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndSoon")
            .field("room_id", &self.breakout.room.room_id())
            .field("grace", &self.grace)
            .finish_non_exhaustive()
    }
}

mean_session!(EndSoon);
tell_progress!(EndSoon);
run_when_awaited!(EndSoon => Result<EndsSoon, RetimeError>);
