//! Moves the end of the session that is open, and the homeserver's timer with it; what extending
//! and ending soon have in common.
//!
//! The timer is cancelled before the event is sent. If it were moved after it, it could fire in
//! between and end the session that was just prolonged.

use std::time::Duration;

use breakout_core::{
    adjust::{Change, NotAdjusted, Outcome, Refusal},
    authority::{Deed, NotYours},
    event::{SessionId, breakout::Session},
    room::PresentBreakout,
    timer,
};
use matrix_sdk::ruma::{MilliSecondsSinceUnixEpoch, OwnedUserId};

use crate::{
    adjust::{AdjustError, AdjustReport},
    authority,
    breakout::{Breakout, own_user},
    error::{Error, OtherSession},
    operation::OnProgress,
    patience::Patience,
    progress::Progress,
    quiet::Levels,
    quiet_end::{QuietEndError, QuietForGood},
    timers::{Timers, Wanted},
};

/// Why the end of a session was not moved.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RetimeError {
    /// The session has no end time to count from; it ends when somebody ends it.
    #[error("the break-out has no end time")]
    NoEnd,

    /// The time is not possible: it has passed, for one.
    #[error(transparent)]
    Refused(#[from] Refusal),

    /// Another host set a different end at the same time, and their event came last.
    #[error("{by} set another end at the same time")]
    Overruled {
        /// The host. It may be this user, on another device.
        by: OwnedUserId,
    },

    /// The parent is quiet, and no homeserver would restore it at the new end if no process of a
    /// host ran then; none was [promised](crate::ExtendBreakout::with_presence).
    #[error(transparent)]
    QuietForGood(#[from] QuietForGood),

    /// The break-out could not be changed.
    #[error(transparent)]
    Adjust(#[from] AdjustError),
}

impl From<OtherSession> for RetimeError {
    fn from(error: OtherSession) -> Self {
        Self::Adjust(error.into())
    }
}

impl From<NotYours> for RetimeError {
    fn from(error: NotYours) -> Self {
        Self::Adjust(error.into())
    }
}

impl From<Error> for RetimeError {
    fn from(error: Error) -> Self {
        Self::Adjust(error.into())
    }
}

impl From<QuietEndError> for RetimeError {
    fn from(error: QuietEndError) -> Self {
        match error {
            QuietEndError::QuietForGood(error) => error.into(),
            QuietEndError::Other(error) => error.into(),
        }
    }
}

/// A session whose end was moved.
pub(crate) struct Retimed {
    pub(crate) report: AdjustReport,
    pub(crate) ends_at: MilliSecondsSinceUnixEpoch,
    /// With the clock by which the end was chosen.
    pub(crate) breakout: Breakout,
}

/// Moves the end of the open session, or only of the one that is meant, to the time that `choose`
/// picks from its note and the present time. Unless `presence` is promised, a quiet parent gets no
/// end at which it could stay quiet.
pub(crate) async fn retime(
    breakout: &Breakout,
    meant: Option<&Option<SessionId>>,
    progress: &OnProgress,
    presence: bool,
    choose: impl FnOnce(
        &Session,
        MilliSecondsSinceUnixEpoch,
    ) -> Result<MilliSecondsSinceUnixEpoch, RetimeError>,
) -> Result<Retimed, RetimeError> {
    breakout.check_joined()?;
    let patience = &Patience::new(&**progress, None);
    let client = breakout.room.client();
    let clock = breakout.clock.corrected(&client).await;
    let breakout = breakout.clone().with_clock(clock);
    let present = breakout.fetch_breakout().await?;
    let now = breakout.clock.now();
    if !present.content.is_open_at(now) {
        return Err(AdjustError::from(NotAdjusted::NotOpen).into());
    }
    // Before the timers: they are another host's to set.
    authority::check_meant(&breakout, &present, meant)?;
    authority::check(&breakout, &present, Deed::Change, &patience.counter).await??;
    let session = present.content.session.clone().ok_or(Refusal::NoSession)?;
    let ends_at = choose(&session, now)?;
    if ends_at <= now {
        return Err(Refusal::EndPassed.into());
    }

    if session.quiet_main && session.ends_at.is_none() && !presence {
        let length: u64 = ends_at.get().saturating_sub(now.get()).into();
        let length = Duration::from_millis(length);
        breakout.check_quiet_end(length).await?;
    }

    // The timer first: between the event and a timer that is moved after it, the old one could
    // fire and end what has just been prolonged.
    let timers = Timers::new(&client, breakout.room.room_id(), patience);
    let pending = timers
        .list()
        .await
        .map_err(Error::from)?
        .unwrap_or_default();
    let mut moved = session.clone();
    moved.ends_at = Some(ends_at);
    let mut stale = timer::sort(&pending.ends, Some(&moved)).stale;
    if session.ends_at != moved.ends_at {
        stale.extend(timer::sort_levels(&pending.levels, None).stale);
    }
    let had_timer = !stale.is_empty();
    let all_pending = timers.cancel(stale).await.map_err(Error::from)?;
    if !all_pending && !breakout.fetch_breakout().await?.content.is_open() {
        let by = own_user(&client)?;
        return Err(AdjustError::from(NotAdjusted::Ended { by }).into());
    }

    let change = Change::SetEnd {
        ends_at: Some(ends_at),
    };
    let report = progress.clone();
    let adjusting = breakout
        .adjust(vec![change])
        .with_session(session.id.clone())
        .with_progress(move |progress| report(progress));
    let report = match adjusting.await {
        Ok(report) => report,
        Err(error) => {
            if had_timer {
                restore(&breakout, timers, &present, &session).await;
            }
            return Err(error.into());
        }
    };
    match report.outcomes.first() {
        Some(Outcome::Refused(refusal)) => {
            if had_timer {
                restore(&breakout, timers, &present, &session).await;
            }
            Err(refusal.clone().into())
        }
        Some(Outcome::Overruled { by }) => Err(RetimeError::Overruled { by: by.clone() }),
        _ => Ok(Retimed {
            report,
            ends_at,
            breakout,
        }),
    }
}

/// Sets the timer of the old end again, since the end could not be moved.
async fn restore(
    breakout: &Breakout,
    timers: Timers<'_>,
    present: &PresentBreakout,
    session: &Session,
) {
    let set = async {
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let client = breakout.room.client();
        let levels = Levels::new(&client, breakout.room.room_id(), &patience);
        let levels_after = levels.after(session).await?;
        let wanted = Wanted {
            event_type: present.event_type,
            session,
            ends: true,
            levels: levels_after.as_ref(),
            clock: &breakout.clock,
        };
        timers.settle(&wanted, None).await.map_err(Error::from)
    };
    if let Err(error) = set.await {
        let room_id = breakout.room.room_id();
        tracing::warn!(%room_id, %error, "the timer of {room_id} could not be set again");
    }
}
