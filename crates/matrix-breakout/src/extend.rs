//! Moves the end of a session: later by some time, or to a given time.

use std::{fmt, time::Duration};

use breakout_core::{event::SessionId, timekeeping::prolonged};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId};

use crate::{
    breakout::Breakout,
    operation::{OnProgress, mean_session, no_progress, run_when_awaited, tell_progress},
    retime::{RetimeError, Retimed, retime},
};

/// Moves the end of the session that is open; made by [`Breakout::extend`] and
/// [`Breakout::extend_until`].
///
/// The homeserver's delayed event is moved along, if there is one. If another host has set it,
/// theirs is given up, and this user sets the new one. No message is sent: participants' clients
/// show the time from the event.
///
/// # Errors
///
/// Fails with a [`RetimeError`] when no session is open, when it has no end time to count from, and
/// when the new end has passed already.
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use matrix_breakout::{Breakout, RetimeError};
///
/// async fn five_more(breakout: &Breakout) -> Result<(), RetimeError> {
///     let extended = breakout.extend(Duration::from_secs(5 * 60)).await?;
///     println!("it ends at {}", extended.ends_at.get());
///     Ok(())
/// }
/// ```
#[must_use = "nothing is moved until this is awaited"]
pub struct ExtendBreakout {
    breakout: Breakout,
    to: To,
    seen: Option<MilliSecondsSinceUnixEpoch>,
    presence: bool,
    session: Option<Option<SessionId>>,
    progress: OnProgress,
}

#[derive(Clone, Copy, Debug)]
enum To {
    Longer(Duration),
    Until(MilliSecondsSinceUnixEpoch),
}

/// What became of moving an end, from [`ExtendBreakout`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extended {
    /// The session; `None` if its event has no note of one.
    pub session: Option<SessionId>,

    /// The break-out event with the new end time.
    pub event_id: OwnedEventId,

    /// When it ends now, by the homeserver's clock.
    pub ends_at: MilliSecondsSinceUnixEpoch,

    /// Whether the homeserver ends the session then (MSC4140), with no process of the host running.
    pub on_server: bool,

    /// Who else changed the break-out at the same time. What they changed was kept.
    pub others: Vec<OwnedUserId>,

    /// Whether ordinary members cannot write in the parent until then.
    pub quiet_main: bool,
}

impl Breakout {
    /// Prolongs the session that is open by this long, when awaited. It counts from the present end
    /// time.
    ///
    /// See [`ExtendBreakout`] for the options and errors.
    pub fn extend(&self, by: Duration) -> ExtendBreakout {
        ExtendBreakout::new(self, To::Longer(by))
    }

    /// Moves the end of the session that is open to this time, when awaited. It may be earlier than
    /// the present one, and gives one to a session that has none.
    ///
    /// See [`ExtendBreakout`] for the options and errors.
    pub fn extend_until(&self, ends_at: MilliSecondsSinceUnixEpoch) -> ExtendBreakout {
        ExtendBreakout::new(self, To::Until(ends_at))
    }
}

impl ExtendBreakout {
    fn new(breakout: &Breakout, to: To) -> Self {
        Self {
            breakout: breakout.clone(),
            to,
            seen: None,
            presence: false,
            session: None,
            progress: no_progress(),
        }
    }

    /// Names the end that was known when this was first asked for. A session that ends exactly this
    /// much later was prolonged already by a request whose answer was lost, and is not prolonged
    /// once more.
    pub fn with_seen_end(mut self, seen: Option<MilliSecondsSinceUnixEpoch>) -> Self {
        self.seen = seen;
        self
    }

    /// Promises that a process of the host [keeps the time](Breakout::keep_time) until the end.
    /// Without it, a quiet parent gets no end at which nothing would let members write again.
    pub fn with_presence(mut self, presence: bool) -> Self {
        self.presence = presence;
        self
    }

    async fn run(self) -> Result<Extended, RetimeError> {
        let retimed = retime(
            &self.breakout,
            self.session.as_ref(),
            &self.progress,
            self.presence,
            |session, _| match self.to {
                To::Until(ends_at) => Ok(ends_at),
                To::Longer(by) => {
                    let millis = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
                    let ends_at = session.ends_at.ok_or(RetimeError::NoEnd)?;
                    Ok(prolonged(ends_at, millis, self.seen))
                }
            },
        );
        let Retimed {
            report, ends_at, ..
        } = retimed.await?;
        let note = report.content.session.as_ref();
        let quiet_main = note.is_some_and(|note| note.quiet_main);
        Ok(Extended {
            session: report.session,
            event_id: report.event_id,
            ends_at,
            on_server: report.on_server,
            others: report.others,
            quiet_main,
        })
    }
}

impl fmt::Debug for ExtendBreakout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExtendBreakout")
            .field("room_id", &self.breakout.room.room_id())
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}

mean_session!(ExtendBreakout);
tell_progress!(ExtendBreakout);
run_when_awaited!(ExtendBreakout => Result<Extended, RetimeError>);
