//! Gathers the changes of one who makes many.

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

/// How far apart the events are at the least.
const PACE: Duration = Duration::from_secs(1);

/// What is held while an event is made.
pub type Turn = Box<dyn Send>;

/// Waits until it is this process's turn to make an event.
pub type TakeTurn = Arc<dyn Fn() -> BoxFuture<'static, Turn> + Send + Sync>;

/// Changes a break-out however fast somebody clicks, with one event a second at the most.
///
/// The first change is sent at once. Those that come while an event is sent, and in the second
/// after it began, are gathered into the next one. An event more is sent only where somebody else
/// changes the break-out at the same time.
///
/// A change that has been asked for is made even if its caller does not wait for it; it is given
/// up when the last clone of this is dropped.
#[derive(Clone, Debug)]
pub struct Adjustments {
    breakout: Breakout,
    jobs: UnboundedSender<Job>,
    _task: Arc<BackgroundTaskHandle>,
}

/// The changes of one caller.
#[derive(Debug)]
struct Job {
    session: Option<SessionId>,
    wish: Wish,
    changes: Vec<Change>,
    reply: oneshot::Sender<Result<AdjustReport, AdjustError>>,
}

impl Adjustments {
    /// Begins to gather changes of the break-outs of this parent.
    ///
    /// This starts a task, which the SDK's task monitor watches and which ends with this.
    pub fn new(breakout: Breakout) -> Self {
        Self::in_turns(
            breakout,
            Arc::new(|| Box::pin(async { Box::new(()) as Turn })),
        )
    }

    /// Begins to gather changes, like [`Adjustments::new`], and waits for a turn before each event: for
    /// callers of whom several processes may change the same break-out.
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

    /// Changes the break-out that is open, and says what became of these changes once they are in
    /// an event. With a session, nothing else than that is changed.
    ///
    /// # Errors
    ///
    /// Fails with an [`AdjustError`] like [`AdjustBreakout`](super::AdjustBreakout); with the same one for
    /// all whose changes were gathered.
    pub async fn adjust(
        &self,
        session: Option<&SessionId>,
        changes: Vec<Change>,
    ) -> Result<AdjustReport, AdjustError> {
        let wish = self.breakout.wish;
        self.adjust_on(wish, session, changes).await
    }

    /// Changes the break-out that is open, like [`Adjustments::adjust`], on this wish.
    ///
    /// # Errors
    ///
    /// Fails with an [`AdjustError`] like [`AdjustBreakout`](super::AdjustBreakout); with the same one for
    /// all whose changes were gathered.
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

    /// Asks the homeserver whose break-out it is, where the client's store says that it is somebody
    /// else's. It is asked again when the event is sent.
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

/// Changes that are in the event.
struct Made {
    request: AdjustBreakout,
    report: AdjustReport,
    jobs: VecDeque<Job>,
}

/// Makes the changes of these callers, or tells them why not.
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
                // Whoever no longer waits need not be told.
                drop(job.reply.send(Err(error.clone())));
            }
            None
        }
    }
}

impl Made {
    /// Does what follows from the changes, and tells each caller what became of theirs.
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
