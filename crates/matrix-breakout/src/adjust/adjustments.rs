//! Gathers the changes of somebody who makes many, such as a host who drags people between groups.
//!
//! Each [`AdjustBreakout`] costs an event. [`Adjustments`] has a task with a queue before it: what
//! is asked for within a second goes into one event, and every caller gets the outcome of their own
//! changes.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use breakout_core::{
    adjust::Change,
    authority::{Deed, Wish},
    event::SessionId,
};
use futures_util::{StreamExt as _, future::BoxFuture, stream::FuturesUnordered};
use matrix_sdk::task_monitor::BackgroundTaskHandle;
use tokio::{
    sync::{
        mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
        oneshot,
    },
    time::{Instant, sleep_until},
};

use super::{AdjustBreakout, AdjustError, AdjustReport, Check, follow};
use crate::{authority, breakout::Breakout, patience::Patience, requests::Counter};

/// The least time between two events.
const PACE: Duration = Duration::from_secs(1);

/// A turn in [`Adjustments::in_turns`]: it is held while an event is made, and ends when it is
/// dropped.
pub type Turn = Box<dyn Send>;

/// A function that waits until it is this process's turn to make an event, for example by locking a
/// file.
pub type TakeTurn = Arc<dyn Fn() -> BoxFuture<'static, Turn> + Send + Sync>;

/// Changes a break-out however fast somebody clicks, with one event a second at most.
///
/// The first change is sent at once. Changes that are asked for while an event is sent, and within
/// a second after it began, are gathered into the next event. An event is sent in addition only
/// where somebody else changes the break-out at the same time.
///
/// A change that was asked for is made even if its caller stops waiting for it. It is given up when
/// the last clone of this is dropped.
///
/// # Examples
///
/// ```no_run
/// use matrix_breakout::{AdjustError, Adjustments, breakout_core::adjust::Change};
/// use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
///
/// /// Somebody was dropped onto a group. A client keeps one `Adjustments` for the parent, and
/// /// calls this for each drop, without waiting for the one before.
/// async fn dropped(
///     adjustments: &Adjustments,
///     user: OwnedUserId,
///     to: OwnedRoomId,
/// ) -> Result<(), AdjustError> {
///     let report = adjustments.adjust(None, vec![Change::Move { user, to }]).await?;
///     println!("{:?}", report.outcomes);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Adjustments {
    breakout: Breakout,
    jobs: UnboundedSender<Job>,
    _task: Arc<BackgroundTaskHandle>,
}

/// The changes of one caller, and where their outcome goes.
#[derive(Debug)]
struct Job {
    session: Option<SessionId>,
    wish: Wish,
    changes: Vec<Change>,
    reply: oneshot::Sender<Result<AdjustReport, AdjustError>>,
}

impl Adjustments {
    /// Begins to gather changes of the break-outs of this parent. It sends nothing yet.
    ///
    /// This spawns a task with the SDK's task monitor. It ends when the last clone is dropped.
    pub fn new(breakout: Breakout) -> Self {
        Self::in_turns(
            breakout,
            Arc::new(|| Box::pin(async { Box::new(()) as Turn })),
        )
    }

    /// Begins to gather changes, like [`Adjustments::new`], and waits for a turn before each event:
    /// for programs of which several processes may change the same break-out.
    pub fn in_turns(breakout: Breakout, turns: TakeTurn) -> Self {
        let (jobs, queue) = unbounded_channel();
        let client = breakout.room.client();
        let task = client
            .task_monitor()
            .spawn_finite_task(
                "matrix_breakout::adjustments",
                work(breakout.clone(), queue, turns),
            )
            .abort_on_drop();
        Self {
            breakout,
            jobs,
            _task: Arc::new(task),
        }
    }

    /// Returns the parent's handle.
    pub fn breakout(&self) -> &Breakout {
        &self.breakout
    }

    /// Changes the break-out that is open, and returns what became of these changes once they are
    /// in an event. With a session, no other one is changed.
    ///
    /// # Errors
    ///
    /// Fails with an [`AdjustError`] like [`AdjustBreakout`](super::AdjustBreakout). If the event
    /// cannot be sent, all callers whose changes were gathered for it get the same error.
    pub async fn adjust(
        &self,
        session: Option<&SessionId>,
        changes: Vec<Change>,
    ) -> Result<AdjustReport, AdjustError> {
        let wish = self.breakout.wish;
        self.adjust_on(wish, session, changes).await
    }

    /// Changes the break-out that is open, like [`Adjustments::adjust`], on a wish other than that
    /// of the handle.
    ///
    /// # Errors
    ///
    /// Fails like [`Adjustments::adjust`].
    pub async fn adjust_on(
        &self,
        wish: Wish,
        session: Option<&SessionId>,
        changes: Vec<Change>,
    ) -> Result<AdjustReport, AdjustError> {
        self.check_whose(wish).await?;
        // What cannot be done for one caller must not stop the others.
        follow::check(&self.breakout, &changes).await?;
        let (reply, answer) = oneshot::channel();
        let session = session.cloned();
        let job = Job {
            session,
            wish,
            changes,
            reply,
        };
        self.jobs.send(job).map_err(|_| AdjustError::TaskEnded)?;
        answer.await.map_err(|_| AdjustError::TaskEnded)?
    }

    /// Refuses early to change somebody else's break-out, by asking the homeserver where the
    /// client's store says that it is one. It is checked again when the event is sent.
    async fn check_whose(&self, wish: Wish) -> Result<(), AdjustError> {
        let known = self.breakout.present_breakout().await?;
        let own = self.breakout.room.own_user_id();
        if !known.content.is_open() || known.sender.as_deref() == Some(own) {
            return Ok(());
        }
        let breakout = self.breakout.clone().with_wish(wish);
        let present = breakout.fetch_breakout().await?;
        authority::check(&breakout, &present, Deed::Change, &Counter::default()).await??;
        Ok(())
    }
}

/// The task: waits for changes, sends those of one session in one event, and does what follows from
/// them while it waits for the next.
async fn work(breakout: Breakout, mut queue: UnboundedReceiver<Job>, turns: TakeTurn) {
    let mut waiting: VecDeque<Job> = VecDeque::new();
    let mut next_at = Instant::now();
    // Inviting many people may take minutes, which must not keep the next change waiting.
    let mut following = FuturesUnordered::new();
    loop {
        tokio::select! {
            job = queue.recv(), if waiting.is_empty() => match job {
                Some(job) => waiting.push_back(job),
                None => return,
            },
            Some(()) = following.next(), if !following.is_empty() => {}
            () = sleep_until(next_at), if !waiting.is_empty() => {
                let turn = turns().await;
                while let Ok(job) = queue.try_recv() {
                    waiting.push_back(job);
                }
                // Changes of one session can be in one event.
                let first = waiting.front();
                let wish = first.map_or(Wish::Nobody, |job| job.wish);
                let session = first.and_then(|job| job.session.clone());
                let is_same = |job: &Job| job.session == session && job.wish == wish;
                let (jobs, others): (VecDeque<_>, VecDeque<_>) =
                    waiting.into_iter().partition(is_same);
                waiting = others;
                let began_at = Instant::now();
                if let Some(made) = make(&breakout, session, wish, jobs).await {
                    if made.report.events > 0 {
                        next_at = began_at + PACE;
                    }
                    following.push(made.follow_up());
                }
                drop(turn);
            }
        }
    }
}

/// Changes that are in the event, before what follows from them is done.
struct Made {
    request: AdjustBreakout,
    report: AdjustReport,
    jobs: VecDeque<Job>,
}

/// Sends the changes of these callers in one event. If that fails, each of them gets the error.
async fn make(
    breakout: &Breakout,
    session: Option<SessionId>,
    wish: Wish,
    jobs: VecDeque<Job>,
) -> Option<Made> {
    let changes: Vec<_> = jobs.iter().flat_map(|job| job.changes.clone()).collect();
    let mut request = breakout.clone().with_wish(wish).adjust(changes);
    if let Some(session) = session {
        request = request.with_session(session);
    }
    let patience = Patience::new(&|_| {}, None);
    match request.change(&patience, Check::Nothing).await {
        Ok(mut report) => {
            report.requests = patience.counter.counts();
            Some(Made {
                request,
                report,
                jobs,
            })
        }
        Err(error) => {
            for job in jobs {
                // A caller who no longer waits needs no answer.
                drop(job.reply.send(Err(error.clone())));
            }
            None
        }
    }
}

impl Made {
    /// Does what follows from the changes, and gives each caller the outcome of their own.
    async fn follow_up(mut self) {
        let patience = Patience::new(&|_| {}, None);
        let AdjustBreakout {
            breakout, changes, ..
        } = &self.request;
        follow::up(breakout, changes, &mut self.report, &patience).await;
        self.report.requests.add(&patience.counter.counts());
        let mut outcomes = self.report.outcomes.iter().cloned();
        for Job { changes, reply, .. } in self.jobs {
            let report = AdjustReport {
                outcomes: outcomes.by_ref().take(changes.len()).collect(),
                ..self.report.clone()
            };
            drop(reply.send(Ok(report)));
        }
    }
}
