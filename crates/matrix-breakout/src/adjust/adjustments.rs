//! Gathers the changes of one who makes many.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use breakout_core::adjust::Change;
use matrix_sdk::task_monitor::BackgroundTaskHandle;
use tokio::{
    sync::{
        mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
        oneshot,
    },
    time::{Instant, sleep_until},
};

use super::{AdjustError, AdjustReport};
use crate::breakout::Breakout;

/// How far apart the events are at the least.
const PACE: Duration = Duration::from_secs(1);

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
    jobs: UnboundedSender<Job>,
    _task: Arc<BackgroundTaskHandle>,
}

/// The changes of one caller.
#[derive(Debug)]
struct Job {
    session: Option<String>,
    changes: Vec<Change>,
    reply: oneshot::Sender<Result<AdjustReport, Arc<AdjustError>>>,
}

impl Adjustments {
    /// Begins to gather changes of the break-outs of this parent.
    ///
    /// This starts a task, which the SDK's task monitor watches and which ends with this.
    pub fn new(breakout: Breakout) -> Self {
        let (jobs, queue) = unbounded_channel();
        let client = breakout.room.client();
        let task = client
            .task_monitor()
            .spawn_finite_task("matrix_breakout::adjustments", work(breakout, queue))
            .abort_on_drop();
        Self {
            jobs,
            _task: Arc::new(task),
        }
    }

    /// Changes the break-out that is open, and says what became of these changes once they are in
    /// an event. With a session, nothing else than that is changed.
    ///
    /// # Errors
    ///
    /// Fails like [`AdjustBreakout`](super::AdjustBreakout), for all whose changes were gathered.
    pub async fn adjust(
        &self,
        session: Option<&str>,
        changes: Vec<Change>,
    ) -> Result<AdjustReport, Arc<AdjustError>> {
        let (reply, answer) = oneshot::channel();
        let session = session.map(str::to_owned);
        let job = Job {
            session,
            changes,
            reply,
        };
        let is_gone = || Arc::new(AdjustError::TaskEnded);
        self.jobs.send(job).map_err(|_| is_gone())?;
        answer.await.map_err(|_| is_gone())?
    }
}

async fn work(breakout: Breakout, mut queue: UnboundedReceiver<Job>) {
    let mut waiting: VecDeque<Job> = VecDeque::new();
    let mut next_at = Instant::now();
    loop {
        if waiting.is_empty() {
            match queue.recv().await {
                Some(job) => waiting.push_back(job),
                None => return,
            }
        }
        sleep_until(next_at).await;
        while let Ok(job) = queue.try_recv() {
            waiting.push_back(job);
        }
        // Changes of one session can be in one event.
        let session = waiting.front().and_then(|job| job.session.clone());
        let is_same = |job: &Job| job.session == session;
        let (jobs, others): (VecDeque<_>, VecDeque<_>) = waiting.into_iter().partition(is_same);
        waiting = others;
        next_at = Instant::now() + PACE;
        let sent = run(&breakout, session, jobs).await;
        if !sent {
            next_at = Instant::now();
        }
    }
}

/// Makes the changes of these callers, and tells each of theirs; whether an event was sent.
async fn run(breakout: &Breakout, session: Option<String>, jobs: VecDeque<Job>) -> bool {
    let changes: Vec<_> = jobs.iter().flat_map(|job| job.changes.clone()).collect();
    let mut request = breakout.adjust(changes);
    if let Some(session) = session {
        request = request.with_session(session);
    }
    match request.await {
        Ok(report) => {
            let mut outcomes = report.outcomes.iter().cloned();
            for Job { changes, reply, .. } in jobs {
                let outcomes = outcomes.by_ref().take(changes.len()).collect();
                let report = AdjustReport {
                    outcomes,
                    ..report.clone()
                };
                // Whoever no longer waits need not be told.
                drop(reply.send(Ok(report)));
            }
            report.events > 0
        }
        Err(error) => {
            let error = Arc::new(error);
            for job in jobs {
                // Nor here.
                drop(job.reply.send(Err(error.clone())));
            }
            false
        }
    }
}
