//! Keeps the time of a session: warns, lets the homeserver end the session or ends it, and calls
//! everybody back.
//!
//! [`breakout_core::timekeeping`] decides what is due when; this module waits, reads the store, and
//! sends. `docs/design/timekeeping.md` says who does what when, if several hosts and the homeserver
//! could.

mod warnings;

use std::{fmt, sync::Arc, time::Duration};

use breakout_core::{
    authority::Wish,
    event::SessionId,
    room::PresentBreakout,
    timekeeping::{
        Duty,
        keeping::{Keeping, TimerWish, keeps_levels, noted_quiet, still_ends},
    },
};
use matrix_sdk::{ruma::MilliSecondsSinceUnixEpoch, sync::RoomUpdate};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::{Instant, sleep, sleep_until},
};

use crate::{
    authority,
    breakout::{Breakout, own_user},
    breakout_event,
    end::{EndError, Ended},
    error::Error,
    first_message::FirstMessages,
    operation::run_when_awaited,
    patience::Patience,
    progress::Progress,
    quiet::{self, Levels},
    room_message::MessageReport,
    timers::{Timers, Wanted},
    widget,
};

/// How long the sender of an event is given to move the timer, before this process looks after it.
const SETTLE: Duration = Duration::from_secs(10);
/// How long after a failure the same is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// Keeps the time of the session that is open, or that is opened next; made by
/// [`Breakout::keep_time`].
///
/// Awaiting it takes until that session is over, and returns how it ended. Meanwhile it
///
/// * sends the first message into each child, once, if this user sent the event: the task, how much
///   time there is, and the way back. It comes after everything else, and waits as long as the
///   homeserver's limits ask;
/// * warns the people in the children, five minutes and one minute before the end, if this user
///   sent the event;
/// * makes sure that the homeserver's timer (MSC4140) is set to the end time if this user sent the
///   event, and that no timer of this user is left if another host did;
/// * ends the session when its time has passed and nobody has: at once, or some seconds later where
///   the homeserver has a timer, or a minute later if another host sent the event;
/// * calls everybody back when the homeserver's timer has ended the session.
///
/// The caller must be syncing, with encryption if the rooms are encrypted. Any number of processes
/// may do this at the same time. It should be awaited in one go: each restart costs requests. A
/// process that hosts in several rooms starts a [`HostService`](crate::HostService) instead.
///
/// # Errors
///
/// Fails with an [`Error`] when this user is not in the parent, when the client's store cannot be
/// read, and when the homeserver no longer accepts the login. Whatever else fails is
/// [reported](TimeNews::Failed) and tried again.
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{Breakout, Error};
///
/// /// Warns people, and ends the session, where no [`HostService`](matrix_breakout::HostService) runs.
/// async fn keep(breakout: &Breakout) -> Result<(), Error> {
///     breakout.keep_time().with_news(|news| println!("{news:?}")).await?;
///     Ok(())
/// }
/// ```
#[must_use = "no time is kept until this is awaited"]
pub struct KeepTime {
    breakout: Breakout,
    announce: bool,
    news: Arc<dyn Fn(TimeNews) + Send + Sync>,
}

impl Breakout {
    /// Keeps the time of the session that is open, or of the next one, when awaited.
    ///
    /// See [`KeepTime`] for what it does, and for its errors.
    pub fn keep_time(&self) -> KeepTime {
        KeepTime {
            breakout: self.clone(),
            announce: true,
            news: Arc::new(|_| {}),
        }
    }
}

impl KeepTime {
    /// Chooses whether people get messages: the first one in each child, and those that call
    /// everybody back. They do unless switched off. Warnings are sent in any case.
    pub fn with_announcement(mut self, announce: bool) -> Self {
        self.announce = announce;
        self
    }

    /// Calls this function with whatever is done. It must return at once.
    pub fn with_news(mut self, news: impl Fn(TimeNews) + Send + Sync + 'static) -> Self {
        self.news = Arc::new(news);
        self
    }
}

impl fmt::Debug for KeepTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeepTime")
            .field("room_id", &self.breakout.room.room_id())
            .finish_non_exhaustive()
    }
}

/// What is done while time is kept.
#[derive(Debug)]
#[non_exhaustive]
pub enum TimeNews {
    /// There is a session, or its end time has changed.
    Session {
        /// The session.
        session: SessionId,
        /// When it ends; `None` if somebody has to end it.
        ends_at: Option<MilliSecondsSinceUnixEpoch>,
    },
    /// The homeserver was asked to end the session, or is known to.
    Timer {
        /// Whether it will. If not, this process ends the session.
        on_server: bool,
    },
    /// First messages were sent into children.
    FirstMessages {
        /// What became of them.
        report: MessageReport,
    },
    /// The people in the children were warned.
    Warned {
        /// How many minutes before the end.
        minutes: u32,
        /// What became of the messages.
        report: MessageReport,
    },
    /// Something failed. It is tried again.
    Failed {
        /// Why. It is the error of an end, which is the last thing that can fail.
        error: EndError,
    },
}

run_when_awaited!(KeepTime => Result<Ended, Error>);

impl KeepTime {
    /// Does only what a session that is over has left to do.
    pub(crate) async fn tidy(mut self) -> Result<(), EndError> {
        self.breakout.wish = Wish::Nobody;
        let own = own_user(&self.breakout.room.client())?;
        self.finish_left(&Keeping::new(own)).await
    }

    async fn run(mut self) -> Result<Ended, Error> {
        self.breakout.check_joined()?;
        self.breakout.wish = Wish::Nobody;
        let client = self.breakout.room.client();
        let keeper = Keeper {
            keeping: Keeping::new(own_user(&client)?),
            updates: self.breakout.room.subscribe_to_updates(),
            settle_at: None,
        };
        self.breakout.clock = self.breakout.clock.corrected(&client).await;
        if !self.announce {
            return self.keep(keeper).await;
        }
        let own = keeper.keeping.own_user().clone();
        let breakout = self.breakout.clone();
        let first = FirstMessages::new(&breakout, own, self.news.clone());
        tokio::select! {
            ended = self.keep(keeper) => ended,
            never = first.run() => match never {},
        }
    }

    /// The loop: looks at what is present, does what is due, and waits for the next time or the
    /// next change.
    async fn keep(&self, mut keeper: Keeper) -> Result<Ended, Error> {
        if let Err(error) = self.finish_left(&keeper.keeping).await {
            self.failed(error)?;
        }
        loop {
            let present = self.present().await?;
            if let Some(ended) = self.over(&keeper, &present).await {
                match ended {
                    Ok(ended) => return Ok(ended),
                    Err(error) => {
                        self.failed(error)?;
                        keeper.wait(Some(AGAIN)).await;
                        continue;
                    }
                }
            }
            // Nothing is done on its own for what a stranger has opened.
            if self.is_strangers(&present).await {
                keeper.wait(None).await;
                continue;
            }
            self.notice(&mut keeper, &present);
            self.notice_levels(&mut keeper, &present).await?;
            if let Err(error) = self.settle(&mut keeper, &present).await {
                self.failed(error.into())?;
                keeper.settle_at = Some(Instant::now() + AGAIN);
            }
            let now = self.breakout.clock.now();
            match self.duty(&keeper, &present, now).await {
                Duty::Warn(warning) => {
                    keeper.keeping.warned(warning);
                    let report = self.warn(&present, warning).await;
                    let minutes = warning.minutes;
                    (self.news)(TimeNews::Warned { minutes, report });
                }
                Duty::End => match self.end(&present).await {
                    Ok(Some(ended)) => return Ok(ended),
                    // The store does not know yet what the homeserver knows.
                    Ok(None) => keeper.wait(Some(AGAIN)).await,
                    Err(error) => {
                        self.failed(error)?;
                        keeper.wait(Some(AGAIN)).await;
                    }
                },
                Duty::Wait(until) => {
                    let left = until.map(|until| {
                        let left: u64 = until.get().saturating_sub(now.get()).into();
                        // A clock may be a little early.
                        Duration::from_millis(left.saturating_add(5))
                    });
                    keeper.wait(left).await;
                }
                _ => keeper.wait(None).await,
            }
        }
    }

    /// Reports a failure that may pass; returns one that will not.
    fn failed(&self, error: EndError) -> Result<(), Error> {
        match error {
            EndError::Other(error) if error.requires_login() => return Err(error),
            error => (self.news)(TimeNews::Failed { error }),
        }
        Ok(())
    }

    async fn is_strangers(&self, present: &PresentBreakout) -> bool {
        match &present.sender {
            Some(sender) if present.content.is_open() => {
                !authority::is_host(&self.breakout.room, sender).await
            }
            _ => false,
        }
    }

    async fn present(&self) -> Result<PresentBreakout, Error> {
        let events = breakout_event::from_store(&self.breakout.room).await?;
        Ok(events.present(self.breakout.clock.now()))
    }

    /// Returns how the session ended that was kept, if it is over.
    async fn over(
        &self,
        keeper: &Keeper,
        present: &PresentBreakout,
    ) -> Option<Result<Ended, EndError>> {
        let over = keeper.keeping.over(present)?;
        // The homeserver's timer calls nobody back, and may have left the parent quiet.
        let calls_back = over.by_own_timer && self.announce;
        if calls_back || self.may_be_left(&keeper.keeping, present).await {
            return Some(self.finish(present, calls_back).await);
        }
        let event_id = present.event_id.clone();
        Some(Ok(Ended::before(over.session, event_id)))
    }

    /// Does what is left to do after an end that came from elsewhere.
    async fn finish(&self, present: &PresentBreakout, announce: bool) -> Result<Ended, EndError> {
        let end = self.breakout.end().only_finish();
        let ended = end.with_announcement(announce).await?;
        Ok(Ended {
            event_id: present.event_id.clone(),
            ..ended
        })
    }

    /// Lets everybody write again where a session that is over has left the parent quiet, and closes the widget
    /// that it has left open.
    async fn finish_left(&self, keeping: &Keeping) -> Result<(), EndError> {
        let present = self.present().await?;
        if self.may_be_left(keeping, &present).await {
            self.finish(&present, false).await?;
        }
        Ok(())
    }

    /// Whether a session that is over may have left the parent quiet or its widget open, and this user may
    /// change that.
    async fn may_be_left(&self, keeping: &Keeping, present: &PresentBreakout) -> bool {
        let (room, own) = (&self.breakout.room, keeping.own_user());
        let is_quiet = noted_quiet(present)
            && quiet::may_be_raised(room).await
            && quiet::may_change(room, own).await;
        let is_over = !present.content.is_open();
        is_quiet || is_over && widget::may_be_open(room).await && widget::may_close(room, own).await
    }

    /// Notices a new session or a new end time.
    fn notice(&self, keeper: &mut Keeper, present: &PresentBreakout) {
        let Some(kept) = keeper.keeping.notice(present) else {
            return;
        };
        (self.news)(TimeNews::Session {
            session: kept.session.clone(),
            ends_at: kept.ends_at,
        });
        keeper.settle_at = Some(Instant::now() + SETTLE);
    }

    /// Notices that somebody has changed the power levels of a quiet parent: the homeserver's timer
    /// has to restore other levels then.
    async fn notice_levels(
        &self,
        keeper: &mut Keeper,
        present: &PresentBreakout,
    ) -> Result<(), Error> {
        let session = present.content.session.as_ref();
        if session.is_none_or(|session| !session.quiet_main) {
            return Ok(());
        }
        let levels = quiet::from_store(&self.breakout.room).await?;
        let levels = levels.and_then(|levels| levels.event_id);
        if keeper.keeping.notice_levels(present, levels) {
            keeper.settle_at.get_or_insert(Instant::now() + SETTLE);
        }
        Ok(())
    }

    /// Brings the homeserver's timers in line, some time after each change.
    async fn settle(&self, keeper: &mut Keeper, present: &PresentBreakout) -> Result<(), Error> {
        if keeper.settle_at.is_none_or(|at| Instant::now() < at) {
            return Ok(());
        }
        keeper.settle_at = None;
        // A user who cannot send the event has no timer.
        if !self.may_send(keeper, present).await {
            return Ok(());
        }
        let client = self.breakout.room.client();
        let quiet = |_: Progress| {};
        let patience = Patience::new(&quiet, None);
        let room_id = self.breakout.room.room_id();
        let timers = Timers::new(&client, room_id, &patience);
        let TimerWish::For { session, ends } = keeper.keeping.timers(present) else {
            timers.clear().await?;
            return Ok(());
        };
        let levels_after = match self.keeps_levels(keeper, present).await {
            true => {
                Levels::new(&client, room_id, &patience)
                    .after(session)
                    .await?
            }
            false => None,
        };
        let wanted = Wanted {
            event_type: present.event_type,
            session,
            ends,
            levels: levels_after.as_ref(),
            clock: &self.breakout.clock,
        };
        let on_server = timers.settle(&wanted, None).await?;
        if ends {
            keeper.keeping.timer_set(on_server);
            (self.news)(TimeNews::Timer { on_server });
        }
        Ok(())
    }

    /// Whether it is this user's timer that restores the power levels of the parent.
    async fn keeps_levels(&self, keeper: &Keeper, present: &PresentBreakout) -> bool {
        let room = &self.breakout.room;
        let Some(sender) = &present.sender else {
            return false;
        };
        let may_own = quiet::may_change(room, keeper.keeping.own_user()).await;
        let may_sender = quiet::may_change(room, sender).await;
        keeps_levels(keeper.keeping.is_own(present), may_own, may_sender)
    }

    /// What is due now, as far as this user has the power to do it.
    async fn duty(
        &self,
        keeper: &Keeper,
        present: &PresentBreakout,
        now: MilliSecondsSinceUnixEpoch,
    ) -> Duty {
        let duty = keeper.keeping.duty(present, now);
        if duty == Duty::End && !self.may_send(keeper, present).await {
            return Duty::Wait(None);
        }
        duty
    }

    async fn may_send(&self, keeper: &Keeper, present: &PresentBreakout) -> bool {
        let levels = self.breakout.room.power_levels_or_default().await;
        levels.user_can_send_state(
            keeper.keeping.own_user(),
            present.event_type.state_event_type(),
        )
    }

    /// Ends the session if the homeserver still says that its time has passed. `None` if the event
    /// has changed meanwhile.
    async fn end(&self, present: &PresentBreakout) -> Result<Option<Ended>, EndError> {
        let fresh = self.breakout.fetch_breakout().await?;
        if !still_ends(&present.content, &fresh.content) {
            return Ok(None);
        }
        let end = self.breakout.end().with_announcement(self.announce);
        match end.await {
            // Somebody else's has come in between.
            Err(EndError::NotYours(_)) => Ok(None),
            ended => Ok(Some(ended?)),
        }
    }
}

/// What is known of the session whose time is kept, and when to look again.
struct Keeper {
    keeping: Keeping,
    updates: Receiver<RoomUpdate>,
    /// When the homeserver's timers are to be looked after.
    settle_at: Option<Instant>,
}

impl Keeper {
    /// Waits for this long, or until there is something else to do.
    async fn wait(&mut self, left: Option<Duration>) {
        let time = async {
            match left {
                Some(left) => sleep(left).await,
                None => std::future::pending().await,
            }
        };
        let settle = async {
            match self.settle_at {
                Some(at) => sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = time => {}
            () = settle => {}
            update = self.updates.recv() => if let Err(RecvError::Closed) = update {
                // The client is gone, and this future with it.
                std::future::pending::<()>().await;
            },
        }
    }
}

#[cfg(test)]
mod tests;
